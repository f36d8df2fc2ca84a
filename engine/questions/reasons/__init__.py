"""Reasons: what an answer rests on, from its requirements down to quotes and events."""
