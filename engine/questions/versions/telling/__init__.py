"""What is told of changes, of what is missing and of what a person is to judge."""
