"""The versions walked from the first: which are in force in turn, for whom, with which periods."""
