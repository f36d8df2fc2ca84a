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


SMALL = agreement(ROOT / "tests" / "agreements" / "small" / "2030-01-01.yaml")
LINKOPING = agreement(ROOT / "agreements" / "linkoping" / "2023-01-01.yaml")


def said(events: str, under: Agreement = SMALL) -> list[str]:
    """The keys of errors and warnings, in that order."""
    read = record([EventFile(Source("events.yaml", events))], under, load())
    assert bool(read.events) is not bool(read.errors)
    return [one.key for one in (*read.errors, *read.warnings)]


POPULATION = "- {event: population, area: alfa, on: 2030-11-01, value: %s}"
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
        (INDEX, "-20.0", []),
        (INDEX, "20.1", ["unusual-percent"]),
        (INDEX, "100", ["unusual-percent"]),
        (INDEX, "100.1", ["impossible-percent"]),
        (INDEX, "-100.1", ["impossible-percent"]),
        (REPORT, "2029", ["year-before-agreement"]),
        (REPORT, "2030", []),
        (REPORT, "2032", []),
        (REPORT, "2033", ["year-after-event"]),
    ],
)
def test_a_number_is_refused_or_remarked_on_outside_its_limits(
    events: str, value: str, expected: list[str]
) -> None:
    assert said(events % value) == expected


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
    first = record([EventFile(Source("a.yaml", NOTICE % "2030-12-31"))], SMALL, load())
    later = [EventFile(Source("b.yaml", LATER % "2031-01-01"))]
    read = record(later, SMALL, load(), known=first.events)
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


def once(duty: str) -> str:
    return f"- {{event: performed, by: beta, duty: {duty}, on: 2030-03-01, for: 2030}}"


ONCE = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: obligation, bearer: [beta], duty: {sv: visa, en: show}, occurs: yearly}
- {id: X-3, kind: obligation, bearer: [beta], duty: {sv: vara, en: be}}
- {id: X-4, kind: report, by: beta, to: [alfa], about: the calendar year before,
   first about: 2030, due: 30 March, counts from: received}
"""


@pytest.mark.parametrize(
    ("duty", "told"),
    [("X-2", []), ("X-3", ["performs-nothing"]), ("X-4", ["performs-nothing"])],
)
def test_what_performs_no_duty_is_remarked_on(duty: str, told: list[str]) -> None:
    assert said(once(duty), invented.agreement(ONCE)) == told


BORNE = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: obligation, bearer: {fork: G1, a: [alfa], b: [kontoret]},
   duty: {sv: visa, en: show}}
- {id: X-3, kind: permission, who: alfa, may: {sv: söka medel, en: seek funds}, against: [gamma]}
- {id: X-4, kind: force majeure notice, notice to: all other parties, form: written}
"""


@pytest.mark.parametrize(
    ("who", "duty", "told"),
    [
        ("alfa", "X-2", []),
        ("beta", "X-2", []),  # its unit bears it under a reading
        ("kontoret", "X-2", []),
        ("gamma", "X-2", ["bears-no-duty"]),
        ("gamma", "X-3", []),
        ("alfa", "X-3", ["bears-no-duty"]),
        ("gamma", "X-4", []),  # whoever is hindered
        ("gamma", "X-1", []),  # no duty at all
    ],
)
def test_a_breach_by_somebody_who_bears_no_such_duty_is_remarked_on(
    who: str, duty: str, told: list[str]
) -> None:
    event = f"- {{event: breach, by: alfa, against: {who}, duty: {duty}, on: 2030-03-01}}"
    assert said(event, invented.agreement(BORNE, {"G1": "a b"})) == told


def test_a_hindrance_of_somebody_who_bears_no_such_duty_is_remarked_on() -> None:
    event = (
        "- {event: force-majeure, party: gamma, cause: fire, from: 2030-03-01, affects: [X-2, X-3]}"
    )
    assert said(event, invented.agreement(BORNE, {"G1": "a b"})) == ["bears-no-duty"]


@pytest.mark.parametrize(
    ("day", "told"), [("2030-03-01", []), ("2030-02-28", ["minutes-before-meeting"])]
)
def test_minutes_are_not_ready_before_the_meeting(day: str, told: list[str]) -> None:
    event = f"- {{event: meeting, kind: operative, on: 2030-03-01, minutes-on: {day}}}"
    assert said(event) == told
