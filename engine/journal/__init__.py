"""The journal: what has happened and when it was known, appended and never changed."""
