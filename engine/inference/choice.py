"""A fork as one run sees it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """The readings of a fork that are tried together, and the weak ones tried alone."""

    fork: str
    readings: tuple[str, ...]
    main: str
    weak: tuple[str, ...] = ()
