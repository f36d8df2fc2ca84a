"""Until when what somebody owes, alone or with others, is owed: both sides of the last day."""

import pytest

from tests.rules.invented import owed

LEAVING = """
- {id: X-1, kind: period, from: 2030-01-01, length: 10 years}
- {id: X-2, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-3, kind: termination, by: all, ends: on any day, length: 1 month, counted: forward,
   counts from: received}
- {id: X-9, kind: obligation, bearer: [BEARERS], jointly: yes, duty: {sv: a, en: a}OCCURS}
"""


def left(on: str, bearers: str, occurs: str, *leave: str) -> dict[str, str]:
    """The joint duty on a day, after each that leaves has given a month's notice on 1 March 2031.

    That takes effect at the end of 1 April.
    """
    notices = "".join(
        f"- {{id: n-{who}, event: termination-notice, by: {who}, to: all, form: written, "
        "sent: 2031-03-01, received: 2031-03-01, for-end: earliest, authorised: yes}\n"
        for who in leave
    )
    terms = LEAVING.replace("BEARERS", bearers).replace("OCCURS", occurs)
    return owed(on, terms, notices, duty="X-9")


@pytest.mark.parametrize("occurs", ["", ", occurs: recurring", ", occurs: once"])
def test_it_lasts_as_long_as_one_of_them_is_bound(occurs: str) -> None:
    running = "due" if "once" in occurs else "standing"
    assert left("2031-04-02", "beta", occurs, "beta") == {"": "ended"}
    assert left("2031-04-01", "beta", occurs, "beta") == {"": running}
    assert left("2031-04-02", "alfa, beta", occurs, "beta") == {"": running}


def test_what_is_owed_yearly_is_owed_for_no_year_in_which_none_of_them_is_bound() -> None:
    assert left("2031-04-02", "beta", ", occurs: yearly", "beta") == {
        "2030": "overdue",
        "2031": "ended",
    }
    assert left("2031-04-01", "beta", ", occurs: yearly", "beta") == {
        "2030": "overdue",
        "2031": "due",
    }
    of_two = left("2031-04-02", "alfa, beta", ", occurs: yearly", "beta")
    assert (of_two["2031"], of_two["2032"]) == ("due", "pending")


def test_that_somebody_else_is_bound_does_not_keep_it() -> None:
    assert left("2031-04-02", "beta", "", "gamma") == {"": "standing"}
    assert left("2031-04-02", "beta, gamma", "", "beta", "gamma") == {"": "ended"}


EACH_YEAR = """
- {id: X-4, kind: obligation, bearer: [BEARERS], jointly: HOW, duty: {sv: a, en: a},
   occurs: yearly, due: DUE}
"""


@pytest.mark.parametrize("how", ["yes", "no"])
@pytest.mark.parametrize(
    ("due", "expected"),
    [("31 March", "overdue"), ("1 April", "overdue"), ("2 April", "ended")],
)
def test_what_fell_due_before_the_last_day_or_on_it_stays_undone(
    how: str, due: str, expected: str
) -> None:
    """Beta, who owes it, or owes it with nobody else, leaves at the end of 1 April."""
    terms = LEAVING.replace("BEARERS", "alfa").replace("OCCURS", "")
    terms += EACH_YEAR.replace("BEARERS", "beta").replace("HOW", how).replace("DUE", due)
    notice = (
        "- {id: n, event: termination-notice, by: beta, to: all, form: written,"
        " sent: 2031-03-01, received: 2031-03-01, for-end: earliest, authorised: yes}\n"
    )
    bearer = "" if how == "yes" else "beta "
    assert owed("2031-04-03", terms, notice, duty="X-4")[f"{bearer}2031"] == expected


FREED = """
- {id: X-4, kind: obligation, bearer: [beta], jointly: HOW, duty: {sv: a, en: a}, occurs: yearly,
   due: DUE}
- {id: X-5, kind: rescission, by: all, serious: serious, not put right: without-delay,
   demand first: not needed, frees: the two parties, dialogue first: parallel}
- {id: X-6, kind: obligation, bearer: [alfa], towards: [beta], duty: {sv: b, en: b}}
"""
RESCINDS = """
- {id: br, event: breach, by: beta, against: alfa, duty: X-6, on: 2031-04-01, towards: [beta]}
- {id: as1, event: assessment, term: serious, about: br, answer: yes, by: j, on: 2031-04-02,
   reason: x}
- {id: as2, event: assessment, term: without-delay, about: br, answer: no, by: j, on: 2031-04-20,
   reason: x}
- {id: rs, event: rescission, by: beta, against: alfa, sent: 2031-05-01, received: 2031-05-01,
   form: written, ground: br}
"""


@pytest.mark.parametrize("how", ["yes", "no"])
@pytest.mark.parametrize(("due", "expected"), [("1 May", "overdue"), ("2 May", "ended")])
def test_who_leaves_twice_bears_it_until_the_first_of_the_days(
    how: str, due: str, expected: str
) -> None:
    """Beta has given notice for 1 March 2032 when it rescinds, and is free from 1 May 2031."""
    terms = LEAVING.replace("BEARERS", "alfa").replace("OCCURS", "").replace("1 month", "12 months")
    terms += FREED.replace("HOW", how).replace("DUE", due)
    found = owed("2031-11-01", terms, _notice("beta", "2031-03-01") + RESCINDS, duty="X-4")
    assert found["2031" if how == "yes" else "beta 2031"] == expected


def _notice(by: str, received: str, authorised: str = ", authorised: yes") -> str:
    return (
        f"- {{id: n-{by}, event: termination-notice, by: {by}, to: all, form: written,"
        f" sent: {received}, received: {received}, for-end: earliest{authorised}}}\n"
    )


@pytest.mark.parametrize(
    ("beta", "gamma", "due", "expected"),
    [
        # beta leaves at the end of 1 April, gamma at that of 20 May, if its notice is authorised
        ("yes", "", "1 April", "overdue"),
        ("yes", "", "2 April", "unknown"),
        ("yes", "", "21 May", "unknown"),
        ("no notice", "", "21 May", "overdue"),
        ("yes", "yes", "20 May", "overdue"),
        ("yes", "yes", "21 May", "ended"),
    ],
)
def test_it_is_over_when_the_last_of_them_has_left(
    beta: str, gamma: str, due: str, expected: str
) -> None:
    terms = LEAVING.replace("BEARERS", "alfa").replace("OCCURS", "")
    terms += EACH_YEAR.replace("BEARERS", "beta, gamma").replace("HOW", "yes").replace("DUE", due)
    said = {"yes": ", authorised: yes", "": ""}
    notices = _notice("gamma", "2031-04-20", said[gamma])
    if beta != "no notice":
        notices += _notice("beta", "2031-03-01", said[beta])
    assert owed("2031-06-01", terms, notices, duty="X-4")["2031"] == expected
