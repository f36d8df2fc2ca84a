"""The edge: command line, files, the clock.

Here stands what all commands share; in the folders the commands, each `…_command.py` with what it
does and the pages that it shows.
"""
