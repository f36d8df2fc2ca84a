"""What is open: what is missing, what a person is to judge, and what has been ruled."""
