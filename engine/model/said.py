"""A text that people read, in both languages."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Said:
    """The same words in Swedish and in English."""

    sv: str
    en: str

    def in_(self, lang: str) -> str:
        return self.en if lang == "en" else self.sv
