"""Force majeure, in English."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "excused": (
        "force majeure ({force-majeure.id}) excuses {excused.bearer:party} from "
        "{excused.first} to {excused.last}"
    ),
}
WORDS: Final[dict[str, dict[str, str]]] = {}
