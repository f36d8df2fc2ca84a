"""What differs between two versions of an agreement, or between two agreements."""
