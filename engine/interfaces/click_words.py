"""Makes click say its own words in Swedish, and its faults as keys that we word ourselves."""

import sys
from collections.abc import Mapping
from typing import Final

# click binds `_` and `ngettext` in each of its modules when it is imported.
MODULES: Final = ("core", "exceptions", "formatting", "parser", "decorators", "types", "termui")

KEYS: Final[Mapping[str, str]] = {
    "Got unexpected extra argument ({args})": "{args}",
    "Got unexpected extra arguments ({args})": "{args}",
    "Option {name!r} does not take a value.": "option-takes-no-value",
    "Option {name!r} requires an argument.": "option-without-value",
}
SWEDISH: Final[Mapping[str, str]] = {
    "Usage:": "Användning:",
    "Options": "Val",
    "Commands": "Kommandon",
    "Positional arguments": "Argument",
    "default: {default}": "förval: {default}",
}


def speak(lang: str) -> None:
    """From now on click speaks the language, in this process."""
    own = {**KEYS, **(SWEDISH if lang == "sv" else {})}

    def said(text: str) -> str:
        return own.get(text, text)

    def said_of(one: str, many: str, number: int) -> str:
        return said(one if number == 1 else many)

    for name in MODULES:
        module = sys.modules.get(f"click.{name}")
        if module is not None and hasattr(module, "_"):
            vars(module)["_"] = said
        if module is not None and hasattr(module, "ngettext"):
            vars(module)["ngettext"] = said_of
