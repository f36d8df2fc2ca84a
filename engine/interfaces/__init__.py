"""The edge: command line, files, the clock."""
