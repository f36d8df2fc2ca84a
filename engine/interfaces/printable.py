"""What a text may hold in a report: no control characters but line ends and tabs."""

import re
from typing import Final

# XML 1.0 allows no more than this; a terminal or a log is better off without the rest too.
_FORBIDDEN: Final = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
)


def printable(text: str) -> str:
    """The text with a sign in place of each character that a report cannot hold."""
    return _FORBIDDEN.sub("\ufffd", text)
