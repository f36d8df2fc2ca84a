"""More combinations of readings than can be told of one thing."""

from collections.abc import Iterable


class TooManyReadings(Exception):
    """So many readings move one row or answer that nobody could read a line for each combination.

    Nothing is wrong with what was asked, but it has to be asked with some readings held.
    """

    def __init__(self, forks: Iterable[str], count: int) -> None:
        self.forks = tuple(forks)
        self.count = count
        super().__init__(self.forks, count)
