"""Changing the agreement or who is in it, going through it, settling disagreements."""
