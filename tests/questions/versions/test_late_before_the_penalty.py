"""A penalty that one wording has and another has not, or has otherwise, and what fell due before
the change: a delay that goes on over it is for a person, what fell due after it is by the new.

Alfa is to report by 30 March of each year; beta is to pay in January. The change is supposed valid.
"""

from datetime import date
from typing import Any, Final

import pytest

from engine.inference.book import load
from engine.model.agreement import Agreement
from engine.questions.question import Question
from engine.questions.versions.answer import ask
from tests.rules.invented import following, happened

TERMS: Final = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: report, by: alfa, to: beta, about: the calendar year before, first about: 2030,
   due: 30 March, counts from: received}
- {id: X-4, kind: payment, by: beta, to: alfa, amount: 200 SEK, per: calendar year, first: 2031}
- {id: X-5, kind: payment window, paid in: January, carried by: X-4}
"""
PENALTY: Final = """
- {id: X-6, kind: penalty, of: X-3, amount: 1 000 SEK, per: week}
- {id: X-7, kind: penalty, of: X-4, amount: 10 SEK, per: week}
"""
DOUBLE: Final = PENALTY.replace("1 000", "2 000")


def versions(old: str, new: str, change: str) -> tuple[Agreement, ...]:
    return following(("2030-01-01", TERMS + old), (change, TERMS + new))


def asked(
    held: tuple[Agreement, ...], on: str, record: str = "", duty: str = "X-3", lang: str = "en"
) -> dict[str, Any]:
    party = {"X-3": "alfa", "X-4": "beta"}[duty]
    events = happened(held[0], record) if record else ()
    question = Question("penalty", date.fromisoformat(on), party=party, duty=duty)
    return ask(question, held, events, load(), "plain", lang)


def amount(answer: dict[str, Any]) -> Any:
    return (answer["effect"]["amount"] or {}).get("amount")


@pytest.mark.parametrize(
    ("change", "answer", "paid"),
    [
        # Due on the last day of the wording without a penalty, and on the first of that with one.
        ("2031-03-31", "judgement", None),
        ("2031-03-30", "yes", "1000.00"),
    ],
)
def test_what_fell_due_before_the_wording_with_a_penalty_is_for_a_person(
    change: str, answer: str, paid: str | None
) -> None:
    held = versions("", PENALTY, change)

    assert asked(held, "2031-03-30")["answer"] == "no"
    told = asked(held, "2031-04-02")
    assert (told["answer"], amount(told)) == (answer, paid)
    asks = [one["term"] for one in told["judgement"]]
    assert asks == (["wording"] if answer == "judgement" else [])


@pytest.mark.parametrize(("change", "answer"), [("2031-02-01", "judgement"), ("2031-01-31", "yes")])
def test_a_payment_falls_due_before_a_change_within_its_year_or_after_it(
    change: str, answer: str
) -> None:
    """Both wordings have the very same payment."""
    held = versions("", PENALTY, change)

    assert asked(held, "2031-01-31", duty="X-4")["answer"] == "no"
    assert asked(held, "2031-02-01", duty="X-4")["answer"] == answer


@pytest.mark.parametrize(
    ("on", "sure"),
    [("2032-03-30", None), ("2032-03-31", "SEK 1 000"), ("2032-04-07", "SEK 2 000")],
)
def test_what_fell_due_under_the_penalty_is_told_as_sure_beside_the_rest(
    on: str, sure: str | None
) -> None:
    held = versions("", PENALTY, "2031-06-01")
    told = asked(held, on)
    headline = told["headline"].replace("\u00a0", " ")

    assert told["answer"] == "judgement"
    assert ("Of this," in headline) is (sure is not None)
    if sure:
        assert f"Of this, {sure} is for what fell due under the wording from 2031-06-01" in headline
    swedish = asked(held, on, lang="sv")["headline"]
    assert ("vilken som än avgör resten" in swedish) is (sure is not None)


@pytest.mark.parametrize(
    ("old", "new", "each"),
    [
        (PENALTY, "", ("SEK 11 000", "no provision")),
        (PENALTY, DOUBLE, ("SEK 11 000", "SEK 22 000")),
    ],
)
def test_a_penalty_that_had_begun_to_run_is_told_by_each_wording(
    old: str, new: str, each: tuple[str, str]
) -> None:
    held = versions(old, new, "2031-06-01")
    before, after = (asked(held, on) for on in ("2031-05-31", "2031-06-09"))

    assert (before["answer"], amount(before)) == ("yes", "9000.00")
    assert (after["answer"], amount(after)) == ("judgement", None)
    headline = after["headline"].replace("\u00a0", " ")
    assert all(said in headline for said in each)
    assert after["versions"] == ["2030-01-01", "2031-06-01"]


def test_where_both_wordings_have_the_same_penalty_nothing_is_open() -> None:
    told = asked(versions(PENALTY, PENALTY, "2031-06-01"), "2031-06-09")

    assert (told["answer"], amount(told)) == ("yes", "11000.00")


@pytest.mark.parametrize("received", ["2031-05-31", "2031-06-01"])
def test_what_was_done_late_before_the_change_is_never_a_sure_penalty(received: str) -> None:
    done = (
        "- {id: r, event: report, by: alfa, about: 2030, to: all, form: written, "
        f"sent: {received}, received: {received}}}"
    )
    answer = asked(versions("", PENALTY, "2031-06-01"), "2031-06-09", done)

    assert answer["answer"] == "judgement"
    assert "no provision" in answer["headline"]


def report(about: int, received: str) -> str:
    return (
        f"- {{id: r{about}, event: report, by: alfa, about: {about}, to: all, form: written, "
        f"sent: {received}, received: {received}}}\n"
    )


@pytest.mark.parametrize(
    ("first", "on", "answer", "paid"),
    [
        # The first report on its last day and the day after it, the second late or not yet.
        ("2031-03-30", "2032-03-30", "no", None),
        ("2031-03-30", "2032-03-31", "yes", "1000.00"),
        ("2031-03-31", "2032-03-31", "judgement", None),
    ],
)
def test_what_was_done_in_time_before_the_change_asks_nothing_of_a_person(
    first: str, on: str, answer: str, paid: str | None
) -> None:
    """It was asked which wording decides about the first report, for without it there would be a
    penalty by the later one."""
    told = asked(versions("", PENALTY, "2031-06-01"), on, report(2030, first))

    assert (told["answer"], amount(told)) == (answer, paid)
    assert [one["about"] for one in told["judgement"]] == (
        ["r2030"] if answer == "judgement" else []
    )
    assert ("no provision" in told["headline"]) is (answer == "judgement")


@pytest.mark.parametrize("second", ["", report(2031, "2032-04-20")])
def test_a_delay_over_the_change_is_asked_about_and_no_report_that_was_in_time(
    second: str,
) -> None:
    """The first report was named, and a person would have looked into that one."""
    record = report(2030, "2031-03-20") + second
    told = asked(versions("", PENALTY, "2032-04-10"), "2032-04-20", record)

    assert told["answer"] == "judgement"
    assert [one["about"] for one in told["judgement"]] == [""]
    assert "r2030" not in told["headline"]


def test_an_act_from_before_it_that_bears_on_what_fell_due_after_it_is_still_for_a_person() -> None:
    """A hindrance that began before the change, and goes on over the last day after it, excuses by
    the earlier wording alone."""
    excusing = "- {id: X-8, kind: force majeure, causes: [war], other causes: no}\n"
    record = report(2030, "2031-03-20") + (
        "- {id: fm, event: force-majeure, party: alfa, cause: war, from: 2031-05-01, "
        "until: 2032-06-30, affects: [X-3]}\n"
    )
    told = asked(versions(PENALTY + excusing, PENALTY, "2031-06-01"), "2032-04-02", record)

    assert told["answer"] == "judgement"
    assert [one["about"] for one in told["judgement"]] == ["fm"]
