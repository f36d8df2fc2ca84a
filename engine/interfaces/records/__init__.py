"""What is recorded: `record`, `journal` and `reopen`."""
