"""Packages that only some commands need, and the word for whoever lacks one."""

from collections.abc import Sequence
from importlib.util import find_spec
from typing import Final

from engine.interfaces.faults import Faults, said

PACKAGES: Final = {"--ics": "icalendar", "--xlsx": "xlsxwriter"}
"""The package behind each option of the extra `export`."""


def need(options: Sequence[str], faults: Faults) -> None:
    """A fault for each option whose package is not installed."""
    for option in options:
        package = PACKAGES[option]
        if find_spec(package) is None:
            faults.wrong(said("package-missing", "install-export", package=package), option)
