"""What two versions do differently: histories of invented events, asked of both."""
