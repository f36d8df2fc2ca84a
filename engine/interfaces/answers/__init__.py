"""Answers: `ask`, and an answer as people read it."""
