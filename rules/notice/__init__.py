"""Leaving by notice (uppsägning): who may, by when, what must come before, who is out then."""
