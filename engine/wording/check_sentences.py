"""The sentences of findings and of the reports that tell them, in Swedish and in English."""

from collections.abc import Mapping

from engine.wording.check_english import EN
from engine.wording.check_swedish import SV


def words(lang: str) -> Mapping[str, str]:
    """The sentences in a language."""
    return EN if lang == "en" else SV
