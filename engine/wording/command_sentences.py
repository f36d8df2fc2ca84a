"""What the commands say: the words round an answer, of lists, and of wrong use."""

from collections.abc import Mapping
from typing import Final

from engine.wording import journal_sentences

Words = Mapping[str, str]


def words(lang: str) -> Words:
    """The words round answers and lists in a language."""
    if lang == "en":
        from engine.wording import command_english

        return {**command_english.WORDS, **journal_sentences.WORDS["en"]}
    from engine.wording import command_swedish

    return {**command_swedish.WORDS, **journal_sentences.WORDS["sv"]}


def problem_sentences(lang: str) -> Words:
    """The sentences for wrong use, beside those of `engine.wording.problem_sentences`."""
    from engine.wording import command_problems, journal_problems

    own = command_problems.EN if lang == "en" else command_problems.SV
    return {**own, **journal_problems.PROBLEMS["en" if lang == "en" else "sv"]}


def counted(words: Words, key: str, number: int) -> str:
    """`1 punkt`, `12 punkter`."""
    return words[f"{key}.{'one' if number == 1 else 'many'}"].format(n=number)


def listed(words: Words, several: "list[str] | tuple[str, ...]") -> str:
    """`Berg, Bräcke och Åre`."""
    *first, last = several
    return f"{', '.join(first)} {words['and']} {last}" if first else last


DAYS: Final[Mapping[str, tuple[str, ...]]] = {
    "sv": ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
