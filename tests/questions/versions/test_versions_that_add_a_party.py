"""A change that makes somebody a party: since when it is bound, and whether it has agreed to be."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from engine.inference.book import load
from engine.model.agreement import Agreement
from engine.questions.question import Question
from engine.questions.versions.answer import ask
from tests.rules.invented import following, happened

TERMS = """
- {id: X-1, kind: period, from: 2029-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: approval, by: all, binds: nobody until all have approved,
   late approval: works back to the first day}
- {id: X-9, kind: amendment, form: written, form is: needed for validity, agreed by: all}
"""
APPROVED = """
- {id: g1, event: approval, by: alfa, on: 2028-11-01}
- {id: g2, event: approval, by: beta, on: 2028-11-02}
"""
IN_2028 = "- {id: g3, event: approval, by: gamma, on: 2028-11-03}\n"
NAMED = ("alfa", "beta", "gamma")


def held(*named: tuple[str, tuple[str, ...]]) -> tuple[Agreement, ...]:
    """Wordings from a day, which differ in their parties."""
    several = following(*((day, TERMS) for day, _ in named), supposed=False)
    return tuple(
        replace(one, parties=tuple(party for party in one.parties if party.id in parties))
        for one, (_, parties) in zip(several, named, strict=True)
    )


def amended(on: str, version: str, agreed: str = "[alfa, beta]") -> str:
    named = f"on: {on}, agreed-by: {agreed}, version: {version}"
    return f"- {{id: a{version}, event: amendment, form: written, {named}}}\n"


ADDED = held(("2029-01-01", NAMED[:2]), ("2031-01-01", NAMED))
AGAIN = held(("2029-01-01", NAMED), ("2030-01-01", NAMED[:2]), ("2031-01-01", NAMED))


def asked(versions: tuple[Agreement, ...], events: str, party: str, on: str) -> Any:
    question = Question("in-force", date.fromisoformat(on), party=party)
    record = happened(versions[-1], APPROVED + events, *versions[:-1])
    found = ask(question, versions, record, load(), "plain", "en")
    return found["answer"], found["effect"]["since"]


@pytest.mark.parametrize(
    ("party", "on", "expected"),
    [
        ("gamma", "2030-12-31", ("no", None)),
        ("gamma", "2031-01-01", ("yes", "2031-01-01")),  # on no reading before the change
        ("alfa", "2030-12-31", ("yes", "2029-01-01")),
        ("alfa", "2031-01-01", ("yes", "2029-01-01")),  # gamma's approval of 2030 moves nothing
        ("", "2031-01-01", ("yes", "2029-01-01")),
    ],
)
def test_one_that_is_added_is_bound_from_the_change_and_the_others_as_before(
    party: str, on: str, expected: tuple[str, str | None]
) -> None:
    approved = "- {id: g3, event: approval, by: gamma, on: 2030-10-20}\n"
    change = amended("2030-10-20", "2031-01-01")
    assert asked(ADDED, change + approved, party, on) == expected


@pytest.mark.parametrize(
    ("on", "agreed", "again", "expected"),
    [
        ("2030-12-31", "[alfa, beta]", "", ("no", None)),
        # It approved in 2028, was struck out from 2030, and nobody has asked it since.
        ("2031-01-01", "[alfa, beta]", "", ("judgement", None)),
        ("2031-01-01", "[alfa, beta]", "2029-12-31", ("judgement", None)),
        ("2031-01-01", "[alfa, beta]", "2030-01-01", ("yes", "2031-01-01")),
        ("2031-01-01", "[alfa, beta, gamma]", "", ("yes", "2031-01-01")),
        # All are those who were parties when it was agreed: alfa and beta.
        ("2030-12-31", "all", "", ("no", None)),
        ("2031-01-01", "all", "", ("judgement", None)),
        ("2031-01-01", "all", "2030-01-01", ("yes", "2031-01-01")),
        ("2031-01-01", "[all, gamma]", "", ("yes", "2031-01-01")),
    ],
)
def test_one_that_had_been_struck_out_is_bound_anew_only_if_it_has_agreed(
    on: str, agreed: str, again: str, expected: tuple[str, str | None]
) -> None:
    record = (
        IN_2028
        + amended("2029-10-20", "2030-01-01", "all")
        + amended("2030-10-20", "2031-01-01", agreed)
    )
    if again:
        record += f"- {{id: g4, event: approval, by: gamma, on: {again}}}\n"
    assert asked(AGAIN, record, "gamma", on) == expected


REFUSED = "- {id: g3, event: approval, by: gamma, on: 2030-11-03, decision: no}\n"


@pytest.mark.parametrize("agreed", ["[alfa, beta]", "all"])
@pytest.mark.parametrize(
    ("party", "on", "expected"),
    [
        ("alfa", "2030-12-31", ("yes", "2029-01-01")),
        ("alfa", "2031-01-01", ("judgement", None)),  # not a no, for the word of an outsider
        ("gamma", "2031-01-01", ("no", None)),  # by either wording
    ],
)
def test_that_all_agreed_makes_nobody_a_party_who_was_none(
    agreed: str, party: str, on: str, expected: tuple[str, str | None]
) -> None:
    change = amended("2030-10-20", "2031-01-01", agreed)
    assert asked(ADDED, change + REFUSED, party, on) == expected


@pytest.mark.parametrize("on", ["2030-12-31", "2031-01-01"])
def test_that_one_has_not_agreed_to_be_a_party_moves_nothing_for_the_others(on: str) -> None:
    changes = amended("2029-10-20", "2030-01-01", "all") + amended("2030-10-20", "2031-01-01")
    assert asked(AGAIN, IN_2028 + changes, "alfa", on) == ("yes", "2029-01-01")


@pytest.mark.parametrize(
    ("says", "expected"),
    [
        ("", "yes"),
        (", decision: no", "judgement"),
        (", annulled: 2030-12-01", "judgement"),
    ],
)
def test_an_approval_that_says_no_or_was_annulled_is_no_agreement_to_be_a_party(
    says: str, expected: str
) -> None:
    """The others were bound before: that gamma said no is no sure end of that."""
    events = amended("2030-11-01", "2031-01-01")
    events += f"- {{id: g3, event: approval, by: gamma, on: 2030-11-03{says}}}\n"
    assert asked(ADDED, events, "alfa", "2031-01-01")[0] == expected
