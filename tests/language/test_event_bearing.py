"""Events that fit ill with themselves, with each other or with the agreement.

What contradicts itself is refused; the rest is remarked on. The words stand in
tests/agreements/bad/event-*.
"""

from collections.abc import Sequence
from typing import Literal

import pytest

from engine.inference.book import load
from engine.language.event_reader import EventFile, record
from engine.language.node import Source
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.wording.problems import render
from tests.rules import invented

AGREEMENT = invented.agreement("""
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-3, kind: termination, by: all, ends: at the end of a period, length: 6 months,
   counted: back from the last day, counts from: received}
- {id: X-4, kind: payment, by: kommunerna, to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2030}
- {id: X-5, kind: indexation, index: PKV, edition: October, column: the payment year, first: 2031}
- {id: X-6, kind: undertaking, by: alfa, undertaking: training,
   duty: {sv: utbilda var och en, en: train each}, judged by: [grundlig]}
- {id: X-7, kind: obligation, bearer: kommunerna, duty: {sv: besluta, en: decide}, occurs: once}
- {id: X-8, kind: rescission, by: all, serious: serious, not put right: delay, within: in-time}
- {id: X-9, kind: narrative, why: background}
- {id: X-12, kind: definition, defines: {sv: ett ord, en: a word}}
- {id: X-10, kind: allocation, among: kommunerna, by: equal shares,
   when a party leaves: to be renegotiated, agreed anew: anew}
- {id: X-11, kind: report, by: alfa, to: kommunerna, about: the calendar year before,
   first about: 2030, due: 30 March, counts from: received, form: written,
   contents: [statistics, overview]}
- {id: X-14, kind: meeting, meeting: operative, times a year: 2, participants: [alfa, beta],
   convened by: beta}
- {id: X-13, kind: allocation, among: kommunerna, by: population, reference day: 1 November}
""")
LANGS: tuple[Literal["sv", "en"], ...] = ("sv", "en")
BREACH = "- {id: b, event: breach, by: beta, against: alfa, duty: X-6, on: 2030-03-01}\n"
PAID = "- {id: p, event: payment, by: beta, to: alfa, on: 2030-01-31, amount: 5, for: 2030}\n"


def said(events: str, under: Agreement = AGREEMENT, known: Sequence[Recorded] = ()) -> list[str]:
    """The keys of errors, with a `!`, and of warnings; each can be said in both languages."""
    read = record([EventFile(Source("events.yaml", events))], under, load(), known=known)
    assert all(render(one, lang) for one in (*read.errors, *read.warnings) for lang in LANGS)
    return [f"{one.key}!" for one in read.errors] + [one.key for one in read.warnings]


def helps(events: str) -> dict[str, str | None]:
    """What is advised of each warning, by its key."""
    read = record([EventFile(Source("events.yaml", events))], AGREEMENT, load())
    return {one.key: one.help for one in read.warnings}


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        ("payment, by: beta, to: alfa, on: 2030-01-31", []),
        ("payment, by: alfa, to: beta, on: 2030-01-31", []),
        ("payment, by: beta, to: beta, on: 2030-01-31", ["to-oneself!"]),
        ("payment, by: beta, to: gamma, on: 2030-01-31", ["paid-to-own-side"]),
        ("report, by: alfa, to: alfa, about: 2030, sent: 2031-03-01", ["to-oneself!"]),
        ("report, by: alfa, to: [alfa], about: 2030, sent: 2031-03-01", ["to-oneself!"]),
        ("report, by: alfa, to: [alfa, beta], about: 2030, sent: 2031-03-01", ["also-to-oneself"]),
        ("report, by: alfa, to: all, about: 2030, sent: 2031-03-01", []),
        ("termination-notice, by: beta, to: beta, sent: 2030-05-01", ["to-oneself!"]),
        ("termination-notice, by: beta, to: kommunerna, sent: 2030-05-01", []),
        ("termination-notice, by: beta, to: all, sent: 2030-05-01", []),
        ("rescission, by: beta, against: beta, sent: 2030-05-01", ["to-oneself!"]),
        ("breach, by: alfa, against: alfa, duty: X-6, on: 2030-03-01", ["breach-of-oneself"]),
        ("undertaking, kind: training, by: alfa, on: 2030-03-01, active: 5, done: 5", []),
        ("publication, by: alfa, on: 2030-03-01, removed: 2030-03-01", ["not-under"]),
        (
            "publication, by: alfa, on: 2030-03-01, removed: 2030-02-28",
            ["before-its-own-day!", "not-under"],
        ),
        (
            "undertaking, kind: training, by: alfa, on: 2030-03-01, active: 5, done: 6",
            ["more-than-all!"],
        ),
        ("undertaking, kind: training, by: alfa, on: 2030-03-01, done: 6", []),
    ],
)
def test_what_contradicts_itself_is_refused(event: str, expected: list[str]) -> None:
    assert said(f"- {{event: {event}}}") == expected


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        ("evaluation, by: beta, year: 2030, on: 2031-01-15, misused: 0", ["not-under"]),
        (
            "hours, by: alfa, year: 2030, value: 5, recorded: 2031-01-01T09:00:00+01:00",
            ["not-under"],
        ),
        ("unused-funds, by: alfa, on: 2031-01-15, amount: 5, year: 2030", ["not-under"]),
        (
            "index-value, index: OPI, edition: 2030-10, year: 2030, percent: '2', "
            "recorded: 2030-11-01T09:00:00+01:00",
            ["series-not-used"],
        ),
        (
            "index-value, index: PKV, edition: 2030-10, year: 2030, percent: '2', "
            "recorded: 2030-11-01T09:00:00+01:00",
            [],
        ),
        ("report, by: beta, to: alfa, about: 2030, sent: 2031-03-01", ["not-of-this-party"]),
        ("report, by: alfa, about: 2030, sent: 2031-03-01, contents: [statistics]", []),
        (
            "report, by: alfa, about: 2030, sent: 2031-03-01, contents: [statistik]",
            ["parts-not-asked-for"],
        ),
        ("population, area: beta, on: 2030-11-01, value: 5000", []),
        ("meeting, kind: operative, on: 2030-03-01, convened-by: beta", []),
        ("meeting, kind: operative, on: 2030-03-01, convened-by: alfa", ["not-of-this-party"]),
        ("meeting, kind: strategic, on: 2030-03-01, convened-by: alfa", []),
        ("population, area: beta, on: 2030-10-31, value: 5000", ["not-the-reference-day"]),
        ("population, area: alfa, on: 2030-11-01, value: 5000", ["area-has-no-share"]),
        ("breach, by: beta, against: alfa, duty: X-9, on: 2030-03-01", ["no-duty"]),
        ("breach, by: beta, against: alfa, duty: X-12, on: 2030-03-01", []),
        ("breach, by: alfa, against: beta, duty: X-6, on: 2030-03-01", ["not-the-partys-duty"]),
        ("breach, by: alfa, against: beta, duty: X-5, on: 2030-03-01", []),
        ("breach, by: beta, against: alfa, duty: X-6, on: 2030-01-01", []),
        ("breach, by: beta, against: alfa, duty: X-6, on: 2029-12-31", ["before-agreement"]),
        ("payment, by: beta, to: alfa, on: 2020-01-01", []),
        ("payment, by: beta, to: alfa, on: 2019-12-31", ["far-from-agreement"]),
        ("payment, by: beta, to: alfa, on: 2050-12-31", []),
        ("payment, by: beta, to: alfa, on: 2051-01-01", ["far-from-agreement"]),
        (
            "termination-notice, by: beta, sent: 2030-05-01, for-end: 2091-12-31",
            ["far-from-agreement"],
        ),
        ("performed, by: beta, duty: X-7, on: 2030-03-01", []),
        ("performed, by: alfa, duty: X-7, on: 2030-03-01", ["not-the-partys-duty"]),
        ("performed, by: alfa, duty: X-6, on: 2030-03-01", ["not-performed-so"]),
        (
            "termination-notice, by: beta, sent: 2030-05-02, for-end: 2030-05-01",
            ["end-before-notice"],
        ),
        ("termination-notice, by: beta, sent: 2030-05-02, for-end: 2030-05-02", []),
        ("termination-notice, by: beta, sent: 2030-05-02, for-end: earliest", []),
    ],
)
def test_what_has_no_bearing_on_the_agreement_is_remarked_on(
    event: str, expected: list[str]
) -> None:
    assert said(f"- {{event: {event}}}") == expected


EVALUATED = invented.agreement("""
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: evaluation, by: kontoret, occurs: yearly, first: 2030}
- {id: X-3, kind: repayment, on: misuse shown by an evaluation, owed by: the association,
   to: [beta], amount: what was misused, judged by: misuse}
""")
NO_EVALUATOR = invented.agreement("""
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-3, kind: repayment, on: misuse shown by an evaluation, owed by: the association,
   to: [beta], amount: what was misused, judged by: misuse}
""")


@pytest.mark.parametrize(
    ("by", "under", "expected"),
    [
        ("kontoret", EVALUATED, []),
        ("beta", EVALUATED, ["not-of-this-party"]),
        ("gamma", EVALUATED, ["not-of-this-party"]),
        ("gamma", NO_EVALUATOR, []),  # nobody in particular is to make it
    ],
)
def test_an_evaluation_by_another_than_who_is_to_make_it_is_remarked_on(
    by: str, under: Agreement, expected: list[str]
) -> None:
    assert said(f"- {{event: evaluation, by: {by}, year: 2030, on: 2031-01-15}}", under) == expected


@pytest.mark.parametrize(
    ("is_to", "by", "advice"),
    [
        ("kontoret", "beta", "write-which-unit"),
        ("beta", "kontoret", "write-for-whom"),
        ("kontoret", "gamma", "check-who-did-it"),
    ],
)
def test_what_to_write_where_a_unit_and_its_party_are_mixed_up(
    is_to: str, by: str, advice: str
) -> None:
    under = invented.agreement(
        "- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}\n"
        f"- {{id: X-2, kind: evaluation, by: {is_to}, occurs: yearly, first: 2030}}\n"
    )
    made = f"- {{event: evaluation, by: {by}, year: 2030, on: 2031-01-15}}"
    read = record([EventFile(Source("events.yaml", made))], under, load())
    assert [one.help for one in read.warnings] == [advice]
    assert said(made, under) == ["not-of-this-party"]


def test_of_a_kind_that_the_agreement_says_nothing_of_the_first_is_remarked_on() -> None:
    one = "- {event: evaluation, by: beta, year: 2030, on: 2031-02-01}\n"
    assert said(one + one.replace("02-01", "02-02")) == ["not-under"]


def test_what_is_recorded_twice_word_for_word_is_remarked_on() -> None:
    again = PAID.replace("id: p", "id: q")
    assert said(PAID + again) == ["recorded-twice"]
    assert said(PAID + again.replace("amount: 5", "amount: 6")) == []
    assert helps(PAID + again)["recorded-twice"] == "void-one-payment"
    people = "- {id: ID, event: population, area: beta, on: 2030-11-01, value: 5000}\n"
    told = helps(people.replace("ID", "f") + people.replace("ID", "g"))
    assert told["recorded-twice"] == "void-one"
    assert said(PAID + again + "- {event: void, of: p, recorded: 2030-02-01T09:00:00+01:00}") == []


RULING = "- {id: r, event: assessment, answer: yes, by: jurist, "


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        (BREACH + "- {event: demand, by: beta, to: alfa, on: 2030-03-01, about: b}", []),
        (
            BREACH + "- {event: demand, by: beta, to: alfa, on: 2030-02-28, about: b}",
            ["before-what-it-is-about"],
        ),
        (
            BREACH + "- {event: demand, by: beta, to: gamma, on: 2030-03-02, about: b}",
            ["about-another-party"],
        ),
        (BREACH + "- {event: demand, by: beta, to: all, on: 2030-03-02, about: b}", []),
        (
            PAID + "- {event: demand, by: alfa, to: beta, on: 2030-03-02, about: p}",
            ["about-wrong-kind"],
        ),
        (BREACH + "- {event: rectified, by: alfa, on: 2030-03-01, about: b}", []),
        (
            BREACH + "- {event: rectified, by: alfa, on: 2030-02-28, about: b}",
            ["before-what-it-is-about"],
        ),
        (
            BREACH + "- {event: rectified, by: beta, on: 2030-03-01, about: b}",
            ["about-another-party"],
        ),
        (
            BREACH + "- {event: rescission, by: beta, against: gamma, sent: 2030-04-01, ground: b}",
            ["about-another-party"],
        ),
        (BREACH + RULING + "term: serious, about: b, on: 2030-03-01}", []),
        (BREACH + RULING + "term: serious, about: b, on: 2030-02-28}", ["ruled-before"]),
        (PAID + RULING + "term: serious, about: p, on: 2030-03-01}", ["ruling-about-wrong-kind"]),
        (RULING + "term: serious, about: X-8, on: 2030-03-01}", ["ruling-about-clause"]),
        (RULING + "term: serious, on: 2030-03-01}", ["ruling-about-nothing"]),
        (RULING + "term: anew, about: X-10, on: 2030-03-01}", []),
        (BREACH + RULING + "term: anew, about: b, on: 2030-03-01}", ["ruling-about-wrong-kind"]),
        (
            "- {id: h, event: rescission, by: beta, against: alfa, sent: 2030-03-01}\n"
            + RULING
            + "term: in-time, about: h, on: 2030-03-02}",
            [],
        ),
        (
            BREACH
            + "- {event: void, of: b, recorded: 2030-03-05T09:00:00+01:00}\n"
            + "- {event: rectified, by: alfa, on: 2030-03-06, about: b}",
            ["about-voided"],
        ),
    ],
)
def test_what_fits_ill_with_another_entry_is_remarked_on(events: str, expected: list[str]) -> None:
    assert said(events) == expected


def test_of_a_voided_entry_nothing_is_said() -> None:
    wrong = "- {id: w, event: payment, by: beta, to: beta, on: 2030-01-31}\n"
    assert said(wrong + "- {event: void, of: w, recorded: 2030-02-01T09:00:00+01:00}") == []
