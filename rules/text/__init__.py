"""The text itself: definitions, form, law, open terms, whom it is for."""
