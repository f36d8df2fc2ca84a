"""What people most likely meant by a word of their own, before what looks most like it."""

import pytest

from engine.inference.book import load
from engine.language.event_reader import read_events
from engine.language.node import Source
from engine.model.problem import Problem
from tests.rules.invented import agreement

INDEXED = """
- {id: X-1, kind: period, from: 2026-01-01, length: 1 year}
- {id: X-3, kind: payment, by: [beta], to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2026}
- {id: X-6, kind: indexation, index: PKV, edition: October, column: the year before payment,
   first: 2027}
"""


def suggested(event: str, terms: str = INDEXED) -> list[str]:
    read = read_events(Source("events.yaml", f"- {event}\n"), agreement(terms), load())
    return [dict(one.values)["near"] for one in read if isinstance(one, Problem)]


@pytest.mark.parametrize(
    ("written", "near"),
    [
        ("betalning", "payment"),  # not `meeting`, which looks more like it
        ("utvärdering", "evaluation"),
        ("ändring", "amendment"),
        ("paymnt", "payment"),
    ],
)
def test_a_swedish_kind_is_the_one_that_it_means(written: str, near: str) -> None:
    assert suggested(f"{{event: {written}, by: beta, on: 2026-02-01}}") == [near]


@pytest.mark.parametrize("index", ["PKV", "OPI"])
def test_another_index_is_the_one_that_the_agreement_follows(index: str) -> None:
    told = suggested(
        '{event: index-value, index: KPI, edition: 2026-10, year: 2026, percent: "3.0", '
        'recorded: "2026-11-04T09:00:00+01:00"}',
        INDEXED.replace("PKV", index),
    )
    assert told == [index]
