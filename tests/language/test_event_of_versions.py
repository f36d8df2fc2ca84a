"""An entry of several versions: which of them it fits, and whom its words for several mean."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from engine.inference.book import load
from engine.language.event_reader import EventFile, record
from engine.language.node import Source
from engine.model.agreement import Agreement, Replacement
from tests.rules import invented

SHARED = """
- {id: X-1, kind: period, from: 2030-01-01, length: 4 years}
- {id: X-2, kind: payment, by: kommunerna, to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2030}
"""
OLD = SHARED + "- {id: X-3, kind: narrative, why: background}\n"
NEW = (
    SHARED
    + """
- {id: X-3, kind: force majeure, causes: [fire], other causes: no, excuses: the affected duty}
- {id: X-4, kind: indexation, index: PKV, edition: October, column: the payment year, first: 2031}
"""
)


def version(terms: str, day: str) -> Agreement:
    return replace(invented.agreement(terms), version=date.fromisoformat(day))


FIRST, SECOND = version(OLD, "2030-01-01"), version(NEW, "2031-01-01")


def of(version: Agreement, *parties: str, event: str = "") -> Agreement:
    """A version between some of the parties, that replaces FIRST if it is another."""
    held = tuple(one for one in version.parties if one.id in parties)
    place = next(iter(version.clauses.values())).place
    replacing = Replacement(FIRST.version, version.version, place, event=event)
    return replace(version, parties=held, replaces=None if version is FIRST else replacing)


TWO = of(FIRST, "alfa", "beta")
THREE = of(SECOND, "alfa", "beta", "gamma")
BY_ID = of(SECOND, "alfa", "beta", "gamma", event="andring")


def agreed(event: str, versions: Sequence[Agreement], before: Sequence[Agreement] = ()) -> object:
    of = event if event.startswith("dialogue") else f"amendment, {event}"
    written = f"- {{id: andring, on: 2030-10-01, event: {of}}}\n"
    files = [EventFile(Source("events.yaml", written))]
    read = record(files, versions[0], load(), others=versions[1:], before=before)
    assert not read.errors
    (one,) = read.events
    return next(one.values[name] for name in ("agreed_by", "invited") if name in one.values)


@pytest.mark.parametrize(
    ("event", "versions", "expected"),
    [
        ("agreed-by: all, version: 2031-01-01", (TWO,), ("alfa", "beta")),
        ("agreed-by: all, version: 2031-01-01", (TWO, THREE), ("alfa", "beta")),
        ("agreed-by: all, version: 2031-01-01", (THREE, TWO), ("alfa", "beta")),
        ("agreed-by: all", (TWO, BY_ID), ("alfa", "beta")),
        ("agreed-by: [kommunerna], version: 2031-01-01", (TWO, THREE), ("beta",)),
        ("agreed-by: [all, gamma], version: 2031-01-01", (TWO, THREE),
         ("alfa", "beta", "gamma")),
        # The version that it brings is not held yet; the day after, it would change the second.
        ("agreed-by: all, version: 2030-12-31", (TWO, THREE), ("alfa", "beta")),
        ("agreed-by: all, version: 2031-01-02", (TWO, THREE), ("alfa", "beta", "gamma")),
        # It brings no version that is known: an answer asks of it only what its own parties did.
        ("agreed-by: all", (TWO, THREE), ("alfa", "beta", "gamma")),
        # Who was invited is for the days of either version.
        ("dialogue, invited: all", (TWO, THREE), ("alfa", "beta", "gamma")),
        ("dialogue, invited: [kommunerna]", (TWO, THREE), ("beta", "gamma")),
        ("dialogue, invited: [kommunerna]", (THREE, TWO), ("beta", "gamma")),
    ],
)  # fmt: skip
def test_all_of_an_amendment_are_the_parties_of_the_version_that_it_changes(
    event: str, versions: tuple[Agreement, ...], expected: tuple[str, ...]
) -> None:
    assert agreed(event, versions) == expected


def test_what_is_read_under_the_new_version_alone_knows_the_parties_of_the_one_before() -> None:
    event = "agreed-by: all, version: 2031-01-01"
    assert agreed(event, [THREE], [TWO]) == ("alfa", "beta")


def doubts(event: str, *versions: Agreement) -> list[str]:
    files = [EventFile(Source("events.yaml", f"- {{event: {event}}}\n"))]
    read = record(files, versions[0], load(), others=versions[1:])
    assert not read.errors
    return [one.key for one in read.warnings]


HINDERED = "force-majeure, party: beta, cause: fire, from: 2031-01-05, affects: [X-2]"
PUBLISHED = "publication, by: alfa, on: 2030-03-01"


@pytest.mark.parametrize(
    ("event", "versions", "expected"),
    [
        (HINDERED, (FIRST,), ["not-under"]),
        (HINDERED, (FIRST, SECOND), []),
        (HINDERED, (SECOND, FIRST), []),
        (PUBLISHED, (FIRST, SECOND), ["not-under"]),  # under neither
        (
            "index-value, index: PKV, year: 2030, percent: '3.0', edition: 2030-10,"
            " recorded: 2030-11-01T10:00:00+01:00",
            (FIRST, SECOND),
            [],
        ),
    ],
)
def test_what_one_version_has_a_clause_on_is_not_said_to_move_no_answer(
    event: str, versions: tuple[Agreement, ...], expected: list[str]
) -> None:
    assert doubts(event, *versions) == expected
