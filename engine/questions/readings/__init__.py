"""Readings: which are tried, which of them decide, and what each comes to."""
