"""Force majeure, in Swedish."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "excused": (
        "force majeure ({force-majeure.id}) befriar {excused.bearer:party} från "
        "{excused.first} till {excused.last}"
    ),
}
WORDS: Final[dict[str, dict[str, str]]] = {}
