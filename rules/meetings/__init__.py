"""Meetings and their minutes, reports and their presentation, evaluation."""
