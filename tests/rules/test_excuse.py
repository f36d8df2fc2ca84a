"""Excuse: a party is excused only from what it has to do, while the hindrance lasts."""

import pytest

from engine.model.sentence import Sentence
from tests.rules.invented import answer, effect, owed, run, state

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-4, kind: obligation, bearer: [alfa], duty: {sv: visa, en: show}}
- {id: X-5, kind: force majeure, causes: [fire], other causes: no}
"""


def stated(keys: str) -> str:
    return f"- {{id: hinder, event: force-majeure, party: alfa, {keys}}}\n"


def excused(events: str, on: str) -> str:
    return answer(run("excuse", on, TERMS, events, party="alfa", duty="X-4"))


@pytest.mark.parametrize(
    ("on", "expected"), [("2030-03-19", "no"), ("2030-03-20", "yes"), ("2030-03-21", "unknown")]
)
def test_whether_it_lasts_after_its_first_day_is_not_known_where_its_end_is_left_out(
    on: str, expected: str
) -> None:
    begun = stated("cause: fire, from: 2030-03-20, affects: [X-4]")
    assert expected == excused(begun, on)


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2029-12-31", "no"), ("2030-01-01", "yes"), ("2030-12-31", "yes"), ("2031-01-01", "no")],
)
def test_nobody_is_excused_on_a_day_on_which_nothing_is_owed(on: str, expected: str) -> None:
    lasting = stated("cause: fire, from: 2029-10-01, until: 2031-12-31, affects: [X-4]")
    found = run("excuse", on, TERMS, lasting, party="alfa", duty="X-4")
    assert expected == answer(found)
    assert state(found, "owed") == ("met" if expected == "yes" else "unmet")


REPORT = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: report, by: alfa, to: [beta], about: the calendar year before,
   first about: 2030, last about: 2030, due: 30 March, counts from: received}
- {id: X-5, kind: force majeure, causes: [fire], other causes: no}
"""


@pytest.mark.parametrize(
    ("first", "until", "done", "expected"),
    [
        ("2031-03-30", "2031-04-30", "", "yes"),
        ("2031-03-31", "2031-04-30", "", "no"),  # began after the last day
        ("2031-03-01", "2031-03-29", "", "no"),  # ended before it
        ("2031-03-01", "2031-04-04", "", "no"),  # and before the day asked about
        ("2031-03-01", "2031-04-30", "2031-03-15", "no"),  # nothing is left to do
    ],
)
def test_what_has_a_last_day_is_excused_only_by_what_lasted_on_it(
    first: str, until: str, done: str, expected: str
) -> None:
    events = stated(f"cause: fire, from: {first}, until: {until}, affects: [X-2]")
    if done:
        events += (
            f"- {{event: report, by: alfa, about: 2030, to: beta, sent: {done}, received: {done}}}"
        )
    assert expected == answer(run("excuse", "2031-04-05", REPORT, events, party="alfa", duty="X-2"))


TOLD_ONE = """
- {id: besked, event: force-majeure-notice, by: alfa, to: [beta], form: written, sent: 2030-03-20,
   received: 2030-03-20, about: hinder}
"""
TO_BE_TOLD = "- {id: X-8, kind: force majeure notice, notice to: WHOM, form: written}\n"


def supposed(whom: str, told: str) -> dict[str, Sentence]:
    """What is taken for granted where alfa was hindered and told somebody of it."""
    events = stated("cause: fire, from: 2030-03-20, until: 2030-05-19, affects: [X-4]") + told
    terms = TERMS + TO_BE_TOLD.replace("WHOM", whom)
    found = run("excuse", "2030-04-01", terms, events, party="alfa", duty="X-4")
    return {one.key: one for one in found.inquiry.supposed(found.ledger)}


def test_who_was_not_told_is_named_as_the_words_are_read() -> None:
    said = supposed("all other parties", TOLD_ONE)["assumed.not-told"]
    assert (said.values["clause"], said.values["lacking"]) == ("X-8", ("gamma",))
    everybody = TOLD_ONE.replace("to: [beta]", "to: all")
    assert "assumed.not-told" not in supposed("all other parties", everybody)
    assert "assumed.not-told" not in supposed("the other side", TOLD_ONE)


def test_that_the_duty_is_prevented_is_what_the_record_says() -> None:
    said = supposed("all other parties", TOLD_ONE)["assumed.prevented"]
    assert (said.values["id"], said.values["duty"]) == ("hinder", "X-4")


ACCOUNT = """
- {id: X-1, kind: period, from: 2030-01-01, length: 2 years}
- {id: X-2, kind: contribution in kind, by: alfa, what: {sv: arbete, en: work}, hours: 1500,
   per: calendar year, reported as: not stated}
- {id: X-3, kind: account of contribution, of: X-2, by: alfa, to: [beta]}
- {id: X-5, kind: force majeure, causes: [fire], other causes: no}
"""
LASTING = "cause: fire, from: 2030-12-01, until: 2031-03-01, affects: [X-3]"
GIVEN = (
    "- {id: t, event: hours, by: alfa, year: 2030, value: 1500,"
    " recorded: 2030-12-20T09:00:00+01:00}\n"
)


@pytest.mark.parametrize(("given", "expected"), [("", "yes"), (GIVEN, "no")])
def test_what_was_done_on_a_day_that_no_record_tells_is_not_left_to_do(
    given: str, expected: str
) -> None:
    events = stated(LASTING) + given
    found = run("excuse", "2030-12-31", ACCOUNT, events, party="alfa", duty="X-3")
    assert expected == answer(found)


OF_SEVERAL = """
- {id: X-1, kind: period, from: 2030-01-01, length: 3 years}
- {id: X-2, kind: obligation, bearer: [BEARER], duty: {sv: visa, en: show}}
- {id: X-5, kind: force majeure, causes: [fire], other causes: no}
"""


def fires(*parties: str) -> str:
    return "".join(
        f"- {{id: f-{party}, event: force-majeure, party: {party}, cause: fire, "
        f"from: 2030-02-05, until: 2030-02-14, affects: [X-2]}}\n"
        for party in parties
    )


@pytest.mark.parametrize(
    ("bearer", "hindered", "on", "expected"),
    [
        ("kontoret", ["kontoret"], "2030-02-04", ("no", "standing")),
        ("kontoret", ["kontoret"], "2030-02-05", ("yes", "excused")),
        ("kontoret", ["kontoret"], "2030-02-14", ("yes", "excused")),
        ("kontoret", ["kontoret"], "2030-02-15", ("no", "standing")),
        ("kontoret", ["beta"], "2030-02-10", ("yes", "excused")),
        ("beta", ["beta"], "2030-02-10", ("yes", "excused")),
        ("beta", ["kontoret"], "2030-02-10", ("no", "standing")),
    ],
)
def test_who_bears_it_is_hindered_in_the_question_as_in_the_list(
    bearer: str, hindered: list[str], on: str, expected: tuple[str, str]
) -> None:
    terms, events = OF_SEVERAL.replace("BEARER", bearer), fires(*hindered)
    asked = answer(run("excuse", on, terms, events, party="beta", duty="X-2"))
    assert expected == (asked, owed(on, terms, events)[bearer])


def test_the_days_of_a_unit_that_is_hindered_are_told_of_its_party() -> None:
    terms = OF_SEVERAL.replace("BEARER", "kontoret")
    found = run("excuse", "2030-02-14", terms, fires("kontoret"), party="beta", duty="X-2")
    assert [effect(found, part) for part in ("from", "until")] == ["2030-02-05", "2030-02-14"]


@pytest.mark.parametrize(
    ("when", "on", "hindered", "expected"),
    [
        ("", "2030-02-10", ["beta", "gamma"], ("yes", "excused")),
        ("", "2030-02-10", ["beta"], ("no", "standing")),
        (", occurs: yearly, due: 10 February", "2030-02-10", ["beta", "gamma"], ("yes", "excused")),
        (", occurs: yearly, due: 10 February", "2030-02-12", ["beta"], ("judgement", "judgement")),
    ],
)
def test_what_several_owe_together_is_excused_where_all_are_hindered(
    when: str, on: str, hindered: list[str], expected: tuple[str, str]
) -> None:
    """Of a duty with a day a person says whether what hinders some frees all."""
    jointly = "beta, gamma], jointly: yes" + when + ", duty"
    terms = OF_SEVERAL.replace("BEARER], duty", jointly)
    asked = answer(run("excuse", on, terms, fires(*hindered), party="beta", duty="X-2"))
    year = "2030" if when else ""
    assert expected == (asked, owed(on, terms, fires(*hindered))[year])
