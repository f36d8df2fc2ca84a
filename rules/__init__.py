"""The law of agreements: one file per clause type, listed in `rules/book.py`."""
