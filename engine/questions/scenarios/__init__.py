"""Scenarios: what a lawyer expects of answers, and what of an agreement they exercise."""
