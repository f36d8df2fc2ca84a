"""Advice: who must do what, by when; and what is supposed or taken for granted beside it."""
