"""Which wording governs each duty, and its row in a list."""
