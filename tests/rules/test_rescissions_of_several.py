"""Rescissions of several: one that takes one party out says nothing of another party or notice."""

import pytest

from tests.rules.invented import facts, run, state
from tests.rules.rescissions import said
from tests.rules.test_good_rescission import FORKS, TERMS, left, rescinded


def notice(by: str, received: str, keys: str = "authorised: yes") -> str:
    """A notice of termination, which takes effect a month later."""
    return (
        f"- {{id: u-{by}, event: termination-notice, by: {by}, to: all, form: written,"
        f" sent: {received}, received: {received}, for-end: earliest, {keys}}}\n"
    )


def found_by(kind: str, *fields: str, events: str, terms: str = TERMS) -> list[tuple[str, ...]]:
    forks = FORKS if "G1" in terms else {}
    return facts(run("in-force", "2030-04-01", terms, events, forks), kind, *fields)


def test_that_another_has_left_by_notice_takes_no_right_to_rescind() -> None:
    assert left(notice("gamma", "2030-01-10") + rescinded("beta", "alfa")) == [
        ("alfa", "2030-03-02"),  # nobody is left on the other side
        ("beta", "2030-03-02"),
        ("gamma", "2030-02-10"),
    ]


def test_against_one_that_has_left_by_notice_there_is_nothing_to_rescind() -> None:
    assert left(notice("beta", "2030-01-10") + rescinded("alfa", "beta")) == [
        ("beta", "2030-02-10")
    ]


@pytest.mark.parametrize(
    ("declared", "out"), [("2030-01-31", ["beta"]), ("2030-02-01", ["beta", "gamma"])]
)
def test_the_ground_of_one_declaration_is_not_that_of_another(
    declared: str, out: list[str]
) -> None:
    """Gamma declared it too, a day before the breach or on its day."""
    own = rescinded("gamma", "alfa", declared).splitlines(keepends=True)[-1]
    events = rescinded("beta", "alfa") + own
    assert [party for (party,) in found_by("rescinded", "by", events=events)] == out


ONE_WAY_EACH = TERMS.replace("{fork: G1, a: the two parties, b: the whole agreement}", "FREES")
BY_BETA = ONE_WAY_EACH.replace("rescission, by: all", "rescission, by: [beta]").replace(
    "FREES", "the two parties"
)
TWO_TERMS = BY_BETA + BY_BETA.splitlines(keepends=True)[-2].replace("X-4", "X-5").replace(
    "[beta]", "[alfa]"
) + "   demand first: not needed, frees: the whole agreement}\n"  # fmt: skip


def test_only_who_is_named_may_rescind() -> None:
    events = rescinded("beta", "alfa") + rescinded("gamma", "alfa")
    assert found_by("rescinded", "by", events=events, terms=BY_BETA) == [("beta",)]


@pytest.mark.parametrize(
    ("by", "against", "clause", "out"),
    [
        ("beta", "alfa", "X-4", ["beta"]),
        ("alfa", "beta", "X-5", ["alfa", "beta", "gamma"]),
    ],
)
def test_each_rescinds_under_the_clause_that_names_it(
    by: str, against: str, clause: str, out: list[str]
) -> None:
    """Under X-4 beta alone is out by it; what alfa may do under X-5 ends the whole."""
    events = rescinded(by, against)
    assert found_by("rescinded", "of", events=events, terms=TWO_TERMS) == [(clause,)]
    found = found_by("freed", "party", "of", events=events, terms=TWO_TERMS)
    assert found == [(party, clause) for party in out]


BOUND_ONE_BY_ONE = TERMS + (
    "- {id: X-5, kind: approval, by: all, binds: those who have approved}\n"
)


def decided(refuses: str) -> str:
    return "".join(
        f"- {{id: b-{who}, event: approval, by: {who}, on: 2029-12-01,"
        f" decision: {'no' if who == refuses else 'yes'}}}\n"
        for who in ("alfa", "beta", "gamma")
    )


@pytest.mark.parametrize(("refuses", "expected"), [("gamma", [("beta",)]), ("beta", [])])
def test_against_one_that_was_never_bound_there_is_nothing_to_rescind(
    refuses: str, expected: list[tuple[str, ...]]
) -> None:
    events = decided(refuses) + rescinded("alfa", "beta")
    assert found_by("rescinded", "against", events=events, terms=BOUND_ONE_BY_ONE) == expected


@pytest.mark.parametrize(("refuses", "out"), [("gamma", ["alfa", "beta"]), ("nobody", ["beta"])])
def test_one_that_was_never_bound_is_no_company(refuses: str, out: list[str]) -> None:
    """Without gamma nobody is left for alfa when beta has rescinded."""
    events = decided(refuses) + rescinded("beta", "alfa")
    found = found_by("freed", "party", events=events, terms=BOUND_ONE_BY_ONE)
    assert [party for (party,) in found] == out


@pytest.mark.parametrize(
    ("received", "out"),
    [("2030-02-01", ["alfa", "beta"]), ("2030-02-02", ["beta"])],
)
def test_one_that_leaves_on_that_day_is_still_company(received: str, out: list[str]) -> None:
    """Gamma's last day by notice is 1 March, the day before beta rescinds, or that day."""
    found = found_by("freed", "party", events=notice("gamma", received) + rescinded("beta", "alfa"))
    assert [party for (party,) in found] == out


def test_beside_the_one_that_is_out_the_others_on_both_sides_stay() -> None:
    """What is declared again, or back, when beta is out already takes nobody else out."""
    again = rescinded("beta", "alfa", "2030-03-05").replace("beta-alfa", "beta-2")
    for later in (again, rescinded("alfa", "beta", "2030-03-05")):
        found = found_by("freed", "party", events=rescinded("beta", "alfa") + later)
        assert set(found) == {("beta",)}


def test_against_one_on_the_same_side_that_is_out_already_it_takes_nobody_out() -> None:
    events = rescinded("gamma", "alfa") + rescinded("beta", "gamma", "2030-03-05")
    assert left(events) == [("gamma", "2030-03-02")]


def test_where_the_whole_ends_nobody_is_out_alone() -> None:
    found = run("in-force", "2030-04-01", TERMS, rescinded("beta", "alfa"), FORKS)
    assert facts(found, "freed", "party", "scope") == [("beta", "party")]
    assert facts(found, "freed", "party", "scope", reading="G1=b") == [
        ("alfa", "agreement"),
        ("beta", "agreement"),
        ("gamma", "agreement"),
    ]


@pytest.mark.parametrize("sent", ["sent: 2030-01-09, ", ""])
@pytest.mark.parametrize(
    ("ends_for", "out"),
    [("the leaving party", ["beta"]), ("the whole agreement", ["alfa", "beta", "gamma"])],
)
def test_who_has_left_by_a_notice_and_since_when_it_was_on_its_way(
    ends_for: str, out: list[str], sent: str
) -> None:
    """Where the sending is not recorded it was sent on the day of its receipt at the latest.

    Gamma's own notice, sent later by somebody without authority, is no good one.
    """
    terms = TERMS.replace("the leaving party", ends_for)
    events = notice("beta", "2030-01-10").replace("sent: 2030-01-10, ", sent)
    events += notice("gamma", "2030-01-20", "authorised: no").replace("sent: 2030-01-20, ", "")
    events += rescinded("beta", "alfa")  # else nobody asks who has left by a notice
    found = found_by("left-by-notice", "party", "ends", "sent", events=events, terms=terms)
    days = ["2030-01-09"] if sent else ["2030-01-10", "unknown"]
    assert found == [(party, "2030-02-10", day) for party in out for day in days]


@pytest.mark.parametrize(
    ("ground", "told"),
    [
        ("", "rescinded"),
        (", ground: b-beta-alfa", "rescinded"),
        (", ground: annan", "rescinded-on-another-ground"),
    ],
)
def test_it_is_told_whether_the_ground_is_the_one_that_was_named(ground: str, told: str) -> None:
    other = "- {id: annan, event: breach, by: beta, against: alfa, duty: X-90, on: 2030-02-03}\n"
    events = other + rescinded("beta", "alfa").replace("sent: ", "sent: ").replace(
        "2030-03-02}", f"2030-03-02{ground}}}"
    )
    found = run("in-force", "2030-04-01", TERMS, events, FORKS, party="beta")
    ways = {"rescinded", "rescinded-on-another-ground", "rescinded-before-it-was-received"}
    assert ways & set(said(found, "not-ended")) == {told}


@pytest.mark.parametrize(
    ("received", "expected"), [("2030-02-01", "met"), ("2030-02-02", "unknown")]
)
def test_one_of_which_only_the_receipt_is_known_bears_on_nothing_before_it_can_have_worked(
    received: str, expected: str
) -> None:
    """The breach is of 1 February: beta declared it on that day at the earliest."""
    only_received = rescinded("beta", "alfa").replace("sent: 2030-03-02", "received: 2030-03-02")
    events = only_received + notice("gamma", received)
    found = run("notice", "2030-04-01", TERMS, events, FORKS, event="u-gamma", readings={"G1": "a"})
    assert state(found, "addressee") == expected


@pytest.mark.parametrize(("told", "out"), [("[beta]", ["alfa"]), ("[beta, gamma]", [])])
def test_one_that_has_parted_from_another_only_may_still_rescind(told: str, out: list[str]) -> None:
    """Alfa has given beta notice, with effect on 10 February, and then rescinds against gamma."""
    terms = TERMS.replace("notice to: all other parties", "notice to: those it concerns").replace(
        "ends for: the leaving party", "ends for: those it is given to"
    )
    events = notice("alfa", "2030-01-10").replace("to: all", f"to: {told}")
    found = found_by("rescinded", "by", events=events + rescinded("alfa", "gamma"), terms=terms)
    assert [party for (party,) in found] == out
