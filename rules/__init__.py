"""The law of agreements: one file per clause type, in folders; listed in `rules/book.py`."""
