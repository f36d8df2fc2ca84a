"""Amendment, assignment, renegotiation and dispute, in Swedish."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {}
WORDS: Final[dict[str, dict[str, str]]] = {}
