"""What people get wrong most, all of it in one file, under both shipped agreements.

Each line is refused, with `!`, or remarked on; all at once, with a sentence that helps.
"""

from pathlib import Path

import pytest

from engine.inference.book import load
from engine.language.agreement_reader import read_agreement
from engine.language.event_reader import EventFile, record
from engine.language.node import Source
from engine.model.agreement import Agreement
from engine.wording.problems import render

AGREEMENTS = Path(__file__).parents[2] / "agreements"

JAMTLAND = [
    ("payment, by: are, to: BOJ, on: 2026-01-20, amount: -69858, for: 2026", ["negative-number!"]),
    (
        "payment, by: are, to: BOJ, on: 2026-01-20, amount: 900000000000, for: 2026",
        ["impossible-amount!"],
    ),
    (
        "payment, by: are, to: BOJ, on: 2026-01-21, amount: 9000000000000000, for: 2026",
        ["number-too-large!"],
    ),
    ("payment, by: are, to: BOJ, on: 2026-01-22, amount: 90000000, for: 2026", ["unusual-amount"]),
    ("payment, by: are, to: BOJ, on: 2026-01-20, amount: 5000 EUR", ["another-currency!"]),
    ("payment, by: are, to: BOJ, on: 2026-01-20, amount: 5000 dollar", ["another-currency!"]),
    ("payment, by: are, to: BOJ, on: 2026-01-20, amount: −5000", ["negative-number!"]),
    (
        "report, by: BOJ, about: 2019, to: all, sent: 2027-03-01, form: written",
        ["year-before-asked-about"],
    ),
    (
        "termination-notice, by: are, to: all, sent: 2026-06-12, received: 2026-06-10",
        ["received-before-sent!"],
    ),
    (
        "termination-notice, by: berg, to: all, sent: 2026-06-12, received: {are: 2026-06-01}",
        ["received-before-sent!"],
    ),
    (
        "index-value, index: PKV, edition: 2026-10, year: 2026, percent: 300, recorded: AT",
        ["impossible-percent!"],
    ),
    ("population, area: are, on: 2026-11-01, value: 0", ["impossible-population!"]),
    ("population, area: berg, on: 2026-11-01, value: -1", ["negative-number!"]),
    (
        "assessment, term: allvarligtt, about: J-OMF-6, answer: yes, on: 2026-07-01",
        ["unknown-term!"],
    ),
    ("void, of: ID+1, recorded: AT", ["circular-void!"]),  # names the other two
    ("void, of: ID+1, recorded: AT", []),
    ("void, of: ID-2, recorded: AT", []),
    ("void, of: ID, recorded: AT", ["circular-void!"]),
    (
        "termination-notice, by: krokom, to: all, sent: 2026-06-12, for-end: 2026-12-31",
        [],
    ),
    ("publication, by: krokom, channel: website, on: 2026-12-31", []),
    ("publication, by: krokom, channel: website, on: 2027-01-01", ["after-departure"]),
]
LINKOPING = [
    ("payment, by: namnden, to: BOJ, on: 2024-01-20, amount: '-472200'", ["negative-number!"]),
    (
        "payment, by: namnden, to: BOJ, on: 2024-01-20, amount: 999999999999999999",
        ["number-too-large!"],
    ),
    ("payment, by: namnden, to: BOJ, on: 2024-01-20, amount: 472200 USD", ["another-currency!"]),
    ("evaluation, by: sof, year: 2024, on: 2024-12-01, misused: -5", ["negative-number!"]),
    ("evaluation, by: sof, year: 2019, on: 2024-12-01", ["year-before-agreement"]),
    ("evaluation, by: leanlink, year: 2024, on: 2024-12-01", ["not-of-this-party"]),
    ("hours, by: BOJ, year: 2024, value: -3, recorded: AT", ["negative-number!"]),
    (
        "termination-notice, by: BOJ, to: all, sent: 2024-06-12, received: 2024-06-10",
        ["received-before-sent!"],
    ),
    (
        "index-value, index: OPI, edition: 2024-10, year: 2024, percent: 300, recorded: AT",
        ["impossible-percent!"],
    ),
    (
        "population, area: namnden, on: 2024-11-01, value: 0",
        ["not-under", "impossible-population!"],
    ),
    (
        "assessment, term: allvarligt, about: L-EKO-9, answer: no, on: 2024-07-01",
        ["unknown-term!"],
    ),
    ("void, of: ID+1, recorded: AT", ["circular-void!"]),
    ("void, of: ID-1, recorded: AT", []),
    ("termination-notice, by: namnden, to: all, sent: 2024-06-12, for-end: 2024-12-12", []),
    (
        "payment, by: namnden, to: BOJ, on: 2025-01-20, amount: 472200, for: 2025",
        ["after-departure"],
    ),
]


@pytest.mark.parametrize(
    ("name", "version", "listed"),
    [("jamtland", "2026-01-01", JAMTLAND), ("linkoping", "2023-01-01", LINKOPING)],
)
def test_all_that_is_wrong_is_said_at_once_and_each_sentence_helps(
    name: str, version: str, listed: list[tuple[str, list[str]]]
) -> None:
    yaml, text = (
        Source(one.name, one.read_text("utf-8"))
        for one in (AGREEMENTS / name / f"{version}{ending}" for ending in (".yaml", ".txt"))
    )
    under = read_agreement(yaml, text, load())
    assert isinstance(under, Agreement)
    lines = "".join(f"- {_event(n, keys)}\n" for n, (keys, _) in enumerate(listed))
    read = record([EventFile(Source("events.yaml", lines))], under, load())
    problems = (*read.errors, *read.warnings)

    told = {
        n: sorted(
            one.key + ("" if one.severity == "warning" else "!")
            for one in problems
            if one.place is not None and one.place.span.line == n + 1
        )
        for n in range(len(listed))
    }
    assert told == {n: sorted(expected) for n, (_, expected) in enumerate(listed)}
    for one in problems:
        assert "\n  hjälp: " in render(one, "sv")
        assert "\n  help: " in render(one, "en")


def _event(n: int, keys: str) -> str:
    for step in (-2, -1, 1):
        keys = keys.replace(f"ID{step:+}", f"e{n + step}")
    keys = keys.replace("ID", f"e{n}").replace("AT", "2026-11-20T09:00:00+01:00")
    return f"{{id: e{n}, event: {keys.replace('BOJ', 'brottsofferjouren')}}}"
