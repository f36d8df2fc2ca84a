"""What may be wrong with an event that can be read: a warning, and both sides of each limit.

The words, and what is refused, stand in tests/agreements/bad/event-*.
"""

from pathlib import Path

import pytest

from engine.inference.book import load
from engine.inference.kinds import Event
from engine.language.agreement_reader import read_agreement
from engine.language.event_reader import EventFile, record
from engine.language.node import Source
from engine.model.agreement import Agreement
from engine.wording.problem_sentences import SENTENCES
from tests.rules import invented

ROOT = Path(__file__).parents[2]


def agreement(path: Path) -> Agreement:
    sources = [Source(one.name, one.read_text("utf-8")) for one in (path, path.with_suffix(".txt"))]
    found = read_agreement(*sources, load())
    assert isinstance(found, Agreement)
    return found


INVENTED = invented.agreement("""
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: termination, by: all, ends: at the end of a period, length: 6 months,
   counted: back from the last day, counts from: received}
- {id: X-3, kind: exit, by: all, notice to: the other side, ends for: the leaving party}
- {id: X-4, kind: allocation, among: kommunerna, by: population, reference day: 1 November}
- {id: X-5, kind: indexation, index: PKV, edition: October, column: the payment year, first: 2031}
- {id: X-6, kind: report, by: beta, to: alfa, about: the calendar year before, first about: 2030,
   due: 30 March, counts from: received, form: written}
- {id: X-7, kind: publication, by: all, channels: [website], what: {sv: en länk, en: a link}}
- {id: X-8, kind: meeting, meeting: operative, times a year: 2, participants: [alfa, beta]}
""")
LINKOPING = agreement(ROOT / "agreements" / "linkoping" / "2023-01-01.yaml")


def said(events: str, under: Agreement = INVENTED) -> list[str]:
    """The keys of errors and warnings, in that order."""
    read = record([EventFile(Source("events.yaml", events))], under, load())
    assert bool(read.events) is not bool(read.errors)
    return [one.key for one in (*read.errors, *read.warnings)]


POPULATION = "- {event: population, area: beta, on: 2030-11-01, value: %s}"
INDEX = (
    "- {event: index-value, index: PKV, edition: 2030-10, year: 2030, percent: '%s', "
    "recorded: 2030-11-01T09:00:00+01:00}"
)
PAYMENT = "- {event: payment, by: namnden, to: brottsofferjouren, on: 2024-01-31, amount: %s}"
REPORT = (
    "- {event: report, by: beta, to: alfa, about: %s, sent: 2031-03-01, received: 2031-03-01, "
    "form: written}"
)


@pytest.mark.parametrize(
    ("events", "value", "expected"),
    [
        (POPULATION, "0", ["impossible-population"]),
        (POPULATION, "1", ["unusual-population"]),
        (POPULATION, "999", ["unusual-population"]),
        (POPULATION, "1000", []),
        (POPULATION, "2 000 000", []),
        (POPULATION, "2 000 001", ["unusual-population"]),
        (POPULATION, "20 000 001", ["impossible-population"]),
        (INDEX, "20", []),
        (INDEX, "0", []),
        (INDEX, "0.1", []),
        (INDEX, "0.099", ["share-not-percent"]),
        (INDEX, "-0.032", ["share-not-percent"]),
        (INDEX, "-20.0", []),
        (INDEX, "20.1", ["unusual-percent"]),
        (INDEX, "100", ["unusual-percent"]),
        (INDEX, "100.1", ["impossible-percent"]),
        (INDEX, "-100.1", ["impossible-percent"]),
        (REPORT, "2029", ["year-before-agreement"]),
        (REPORT, "2030", []),
        (REPORT, "2032", ["year-not-over"]),
        (REPORT, "2033", ["year-after-event"]),
    ],
)
def test_a_number_is_refused_or_remarked_on_outside_its_limits(
    events: str, value: str, expected: list[str]
) -> None:
    assert said(events % value) == expected


@pytest.mark.parametrize(
    ("about", "expected"), [("2028", ["year-before-asked-about"]), ("2029", []), ("2030", [])]
)
def test_a_report_of_a_year_before_is_not_remarked_on_where_a_reading_asks_for_it(
    about: str, expected: list[str]
) -> None:
    contested = invented.agreement(
        """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-6, kind: report, by: beta, to: alfa, about: the calendar year before,
   first about: {fork: G1, a: 2030, b: 2029}, due: 30 March, counts from: received}
""",
        {"G1": "a b"},
    )
    assert said(REPORT % about, contested) == expected


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        ("8 135 140", []),
        ("8 135 140.01", ["unusual-amount"]),
        ("100 000 000 000", ["unusual-amount"]),
        ("100 000 000 000.01", ["impossible-amount"]),
        ("-1", ["negative-number"]),
        ("1 EUR", ["another-currency"]),
        ("'1 €'", ["another-currency"]),
        ("1 SEK", []),
    ],
)
def test_an_amount_is_measured_by_the_largest_that_the_agreement_names(
    amount: str, expected: list[str]
) -> None:
    assert said(PAYMENT % amount, LINKOPING) == expected


NOTICE = (
    "- {id: n, event: termination-notice, by: beta, to: alfa, form: written, sent: 2030-05-02, "
    "received: 2030-05-02, for-end: %s, authorised: yes}\n"
)
LATER = "- {id: p, event: publication, by: beta, channel: website, on: %s}\n"
VOID = "- {event: void, of: %s, recorded: 2031-06-01T09:00:00+02:00}\n"


def test_an_act_after_the_end_that_the_own_notice_names_is_remarked_on() -> None:
    named = NOTICE % "2030-12-31"
    assert said(named + LATER % "2030-12-31") == []
    assert said(named + LATER % "2031-01-01") == ["after-departure"]
    assert said(named + (LATER % "2031-01-01").replace("beta", "alfa")) == []
    assert said(NOTICE % "earliest" + LATER % "2031-01-01") == []


def test_what_is_voided_is_not_remarked_on() -> None:
    both = NOTICE % "2030-12-31" + LATER % "2031-01-01"
    assert said(both + VOID % "p") == []
    assert said(both + VOID % "n") == []
    assert said(both + VOID % "n" + VOID.replace("event", "id: w, event") % "event-3") == [
        "after-departure"
    ]


def test_a_notice_in_an_earlier_record_counts() -> None:
    first = record([EventFile(Source("a.yaml", NOTICE % "2030-12-31"))], INVENTED, load())
    later = [EventFile(Source("b.yaml", LATER % "2031-01-01"))]
    read = record(later, INVENTED, load(), known=first.events)
    assert [one.key for one in read.warnings] == ["after-departure"]


def test_every_limit_has_its_sentences_and_stands_in_the_documentation() -> None:
    documented = (ROOT / "docs" / "events.md").read_text("utf-8")
    for name, kind in load().events.items():
        assert issubclass(kind.declared, Event)
        for field, limits in kind.declared.__limits__.items():
            assert field in kind.index
            assert f"`{name}`" in documented
            for end in (*limits.possible, *limits.usual):
                assert f"{end:,}".replace(",", " ") in documented
            for lang in SENTENCES.values():
                keys = {f"{word}-{limits.says}" for word in ("impossible", "unusual", "check")}
                assert keys <= set(lang)


@pytest.mark.parametrize(
    ("day", "told"), [("2030-03-01", []), ("2030-02-28", ["minutes-before-meeting"])]
)
def test_minutes_are_not_ready_before_the_meeting(day: str, told: list[str]) -> None:
    event = f"- {{event: meeting, kind: operative, on: 2030-03-01, minutes-on: {day}}}"
    assert said(event) == told


@pytest.mark.parametrize(
    "event",
    [
        "report, by: alfa, about: 2030, to: all, sent: %s",
        "report-presented, forum: samrad, on: %s, about: 2030",
        "evaluation, by: kontoret, year: 2030, on: %s, misused: 0",
    ],
)
@pytest.mark.parametrize(
    ("day", "expected"),
    [("2029-12-31", True), ("2030-06-30", True), ("2030-07-01", False), ("2031-03-01", False)],
)
def test_what_tells_of_a_year_that_has_hardly_begun_is_remarked_on(
    event: str, day: str, expected: bool
) -> None:
    found = said(f"- {{id: e, event: {event % day}}}\n")
    assert ("year-not-over" in found) is expected


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ("kind: operative, on: 2030-04-01, convened-by: beta, minutes-by: beta", ["same-day"]),
        ("kind: operative, on: 2030-04-01, convened-by: beta", ["recorded-twice"]),
        ("kind: strategic, on: 2030-04-01, convened-by: beta", []),
        ("kind: operative, on: 2030-04-02, convened-by: beta", []),
    ],
)
def test_two_meetings_of_one_kind_on_one_day_are_remarked_on(
    second: str, expected: list[str]
) -> None:
    first = "- {id: m, event: meeting, kind: operative, on: 2030-04-01, convened-by: beta}\n"
    found = said(f"{first}- {{id: n, event: meeting, {second}}}\n")
    assert [one for one in found if one in ("same-day", "recorded-twice")] == expected
