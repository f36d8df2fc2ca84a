"""Each party has its own time of notice: the invented agreement `notice-by-party`.

One year from 2030-01-01, renewed a year at a time. The association: three months from receipt,
any day. The municipality and the region: to a year-end, received twelve months before it.
"""

import pytest

from tests.agreements.asked import Ask, brief, status


@pytest.mark.parametrize(
    ("party", "received", "ends", "scope"),
    [
        ("lyktan", "2030-03-15", "2030-06-15", "agreement"),  # alone on its side
        ("lyktan", "2030-11-30", "2031-02-28", "agreement"),
        ("norrby", "2030-12-31", "2031-12-31", "party"),
        ("norrby", "2031-01-01", "2032-12-31", "party"),
        ("regionen", "2030-12-31", "2031-12-31", "party"),
        ("regionen", "2031-01-01", "2032-12-31", "party"),
    ],
)
def test_each_party_has_its_own_notice(
    ask_: Ask, party: str, received: str, ends: str, scope: str
) -> None:
    answer = ask_("notice-by-party", "termination", received, party=party)
    assert brief(answer, "ends", "scope") == ("yes", ends, scope)
    assert answer["settled"] is True


@pytest.mark.parametrize(
    ("party", "on", "last"),
    [
        ("norrby", "2030-01-01", "2030-12-31"),  # too late for 2030, in time for 2031
        ("norrby", "2030-12-31", "2030-12-31"),
        ("norrby", "2031-01-01", "2031-12-31"),
        ("lyktan", "2030-01-01", None),  # any day is as good
    ],
)
def test_the_next_last_day_is_the_party_s_own(
    ask_: Ask, party: str, on: str, last: str | None
) -> None:
    answer = ask_("notice-by-party", "termination", on, party=party)
    assert brief(answer, "next_last_day") == ("yes", last)


def test_the_first_year_end_is_out_of_reach_for_the_municipality(ask_: Ask) -> None:
    before = ask_("notice-by-party", "termination", "2029-12-31", party="norrby")
    assert brief(before, "ends") == ("no", None)
    assert status(before, "in-force") == "unmet"


@pytest.mark.parametrize(("form", "expected"), [("written", "yes"), ("oral", "no")])
def test_the_notice_is_to_be_in_writing(ask_: Ask, form: str, expected: str) -> None:
    answer = ask_("notice-by-party", "termination", "2030-03-15", party="lyktan", form=form)
    assert answer["answer"] == expected


def test_an_end_that_the_municipality_is_too_late_for_becomes_the_next(ask_: Ask) -> None:
    late = ask_(
        "notice-by-party", "termination", "2031-01-01", party="norrby", for_end="2031-12-31"
    )
    assert brief(late, "ends") == ("yes", "2032-12-31")


NORRBY_LEAVES = """
- {id: brev, event: termination-notice, by: norrby, to: all, form: written, sent: 2030-12-30,
   received: 2030-12-31, for-end: earliest, authorised: yes}
"""


@pytest.mark.parametrize(
    ("on", "party", "expected"),
    [
        ("2029-12-31", "", "no"),
        ("2030-01-01", "", "yes"),
        ("2031-12-31", "norrby", "yes"),
        ("2032-01-01", "norrby", "no"),
        ("2032-01-01", "regionen", "yes"),
        ("2032-01-01", "lyktan", "yes"),
        ("2032-01-01", "", "yes"),
    ],
)
def test_when_the_municipality_leaves_the_region_goes_on(
    ask_: Ask, on: str, party: str, expected: str
) -> None:
    answer = ask_("notice-by-party", "in-force", on, NORRBY_LEAVES, party=party)
    assert answer["answer"] == expected


def test_nothing_is_certain_beyond_what_the_association_could_end_today(ask_: Ask) -> None:
    for party in ("", "lyktan", "norrby"):
        answer = ask_("notice-by-party", "in-force", "2030-06-01", party=party)
        assert brief(answer, "until", "renews") == ("yes", "2030-09-01", True)


@pytest.mark.parametrize(("on", "state"), [("2030-09-30", "open"), ("2030-10-01", "certain")])
def test_a_new_year_is_certain_when_the_association_can_no_longer_keep_it_away(
    ask_: Ask, on: str, state: str
) -> None:
    """Received 30 September it ends 30 December; received 1 October it ends 1 January."""
    answer = ask_("notice-by-party", "renewal", on, for_year=2031)
    expected = ("yes" if state == "certain" else "no", state, "2030-09-30", "2030-10-01")
    assert brief(answer, "state", "last_notice_day", "certain_from") == expected


def test_the_last_receipt_starts_the_association_s_three_months(ask_: Ask) -> None:
    events = """
    - {id: brev, event: termination-notice, by: lyktan, to: all, form: written, sent: 2030-03-14,
       received: {norrby: 2030-03-15, regionen: 2030-03-20}, for-end: earliest, authorised: yes}
    """
    answer = ask_("notice-by-party", "notice", "2030-05-01", events, event="brev")
    assert brief(answer, "ends", "scope") == ("yes", "2030-06-20", "agreement")


def test_a_receipt_that_is_not_recorded_is_asked_for(ask_: Ask) -> None:
    events = """
    - {id: brev, event: termination-notice, by: norrby, to: all, form: written, sent: 2030-12-20,
       received: {lyktan: 2030-12-31}, for-end: 2031-12-31, authorised: yes}
    """
    answer = ask_("notice-by-party", "notice", "2031-03-01", events, event="brev")
    assert answer["answer"] == "unknown"
    assert [one["party"] for one in answer["missing"]] == ["regionen"]
