"""Who is left alone is bound until the last of those on the other side leaves."""

import pytest

from tests.rules.invented import answer, figures, owed, run

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 5 years}
- {id: X-2, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-3, kind: termination, by: all, ends: on any day, length: 1 month, counted: forward,
   counts from: received}
- {id: X-4, kind: obligation, bearer: [alfa], duty: {sv: a, en: a}, occurs: yearly}
"""


def leaves(by: str, received: str) -> str:
    day = f"received: {received}" if received else "sent: 2030-09-15"
    return (
        f"- {{id: n-{by}, event: termination-notice, by: {by}, to: all, form: written, {day},"
        " for-end: earliest, authorised: yes}\n"
    )


def until(events: str, on: str = "2030-09-20") -> str | None:
    """The last day of alfa, the only one on its side."""
    return figures("bound-until", ("party",), "last", on, TERMS, events).get("alfa")


@pytest.mark.parametrize(
    ("beta", "gamma", "expected"),
    [
        ("2030-09-15", "2030-09-15", "2030-10-15"),  # neither notice ends the whole
        ("2030-09-10", "2030-09-15", "2030-10-15"),  # the later one does
        ("2030-09-15", "", "unknown"),
    ],
)
def test_the_last_on_the_other_side_takes_it_along(beta: str, gamma: str, expected: str) -> None:
    assert until(leaves("beta", beta) + leaves("gamma", gamma)) == expected


def test_nobody_is_alone_while_one_is_left_on_the_other_side() -> None:
    assert until(leaves("beta", "2030-09-15")) is None


BOTH = leaves("beta", "2030-09-15") + leaves("gamma", "2030-09-15")


@pytest.mark.parametrize(
    ("on", "in_force", "this_year", "later"),
    [
        ("2030-10-15", "yes", "due", False),
        ("2030-10-16", "no", "ended", False),
        ("2031-02-01", "no", "ended", False),
    ],
)
def test_what_it_owes_ends_with_the_agreement(
    on: str, in_force: str, this_year: str, later: bool
) -> None:
    found = owed(on, TERMS, BOTH, duty="X-4")
    assert answer(run("in-force", on, TERMS, BOTH, party="alfa")) == in_force
    assert (found["alfa 2030"], "alfa 2031" in found) == (this_year, later)


def test_until_when_it_is_certain_is_the_day_on_which_they_leave() -> None:
    ends = figures("possible-end", ("party", "why"), "day", "2030-09-20", TERMS, BOTH)
    assert ends["alfa notice given"] == "2030-10-15"


@pytest.mark.parametrize("beta", ["", "2030-09-15"])
def test_what_was_late_before_any_of_them_can_have_left_is_late_whatever_the_day(beta: str) -> None:
    """Gamma's notice, sent on 15 September, ends nothing before 15 October."""
    terms = TERMS.replace("occurs: yearly", "occurs: yearly, due: 31 March")
    left = leaves("beta", beta) + leaves("gamma", "")
    assert owed("2030-09-20", terms, left, duty="X-4")["alfa 2030"] == "overdue"


@pytest.mark.parametrize(
    ("received", "ends"), [("2030-09-14", "2030-10-14"), ("2030-09-16", "2030-10-15")]
)
def test_a_notice_of_its_own_moves_the_end_only_where_it_is_sooner(
    received: str, ends: str
) -> None:
    found = run("termination", received, TERMS, BOTH, party="alfa")
    part = next(one for one in found.parts if one.name == "ends")
    assert str(part.at(found.verdict.worlds.main)) == ends
