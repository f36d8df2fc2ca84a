"""Remarks on the text of an agreement: what a reviewer should know of, with what shows it."""
