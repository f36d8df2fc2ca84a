"""Amendment, assignment, renegotiation and dispute, in English."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {}
WORDS: Final[dict[str, dict[str, str]]] = {}
