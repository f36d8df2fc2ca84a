"""Money: payments, indices and shares, in English."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {}
WORDS: Final[dict[str, dict[str, str]]] = {}
