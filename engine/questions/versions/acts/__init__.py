"""What was done before a change, and which wordings it lies under."""
