"""An entry that fits one version of an agreement is not doubted under another."""

from dataclasses import replace
from datetime import date

import pytest

from engine.inference.book import load
from engine.language.event_reader import EventFile, record
from engine.language.node import Source
from engine.model.agreement import Agreement
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
