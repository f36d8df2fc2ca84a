"""The help texts of the commands and of their options, in the language asked for."""

from collections.abc import Mapping


def words(lang: str) -> Mapping[str, str]:
    """The help texts in a language; the other one is not loaded."""
    if lang == "en":
        from engine.wording import help_english

        return help_english.HELP
    from engine.wording import help_swedish

    return help_swedish.HELP
