"""Report: owed to each addressee, in its form, with its parts, and in time."""

import pytest

from tests.rules.invented import figures, owed

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: report, by: alfa, to: kommunerna, about: the calendar year before,
   first about: {fork: G1, a: 2030, b: 2029}, due: 30 March,
   counts from: {fork: G2, a: received, b: sent}, weekend: {fork: G3, a: stands,
   b: next working day}, form: written, minutes: skrift, contents: [use-of-funds, statistics],
   judged by: [mera]}
"""
FORKS = {"G1": "a b", "G2": "a b", "G3": "a b"}
DUTIES = ("X-3", "X-4")
BETA, GAMMA = "alfa > beta 2030", "alfa > gamma 2030"


def states(on: str, report: str = "", reading: str = "", more: str = "") -> dict[str, str]:
    events = f"- {{id: r1, event: report, by: alfa, about: 2030, {report}}}\n" if report else ""
    return owed(on, TERMS, events + more, FORKS, reading=reading)


def test_each_addressee_has_a_row_of_its_own() -> None:
    found = states("2031-04-01", "to: [beta], sent: 2031-03-01, received: 2031-03-02, form: email")
    assert (found[BETA], found[GAMMA]) == ("fulfilled", "overdue")


def test_a_receipt_that_is_not_recorded_is_not_known() -> None:
    receipt = "to: all, sent: 2031-03-01, received: {beta: 2031-03-02}, form: email"
    found = states("2031-04-01", receipt)
    assert (found[BETA], found[GAMMA]) == ("fulfilled", "unknown")


LATE = "to: all, sent: 2031-03-30, received: 2031-03-31, form: written"


@pytest.mark.parametrize(("reading", "expected"), [("", "fulfilled-late"), ("G2=b", "fulfilled")])
def test_receipt_or_sending_decides(reading: str, expected: str) -> None:
    assert expected == states("2031-05-01", LATE, reading)[BETA]


@pytest.mark.parametrize(
    ("day", "from_receipt", "from_sending"),
    [
        ("received: 2031-03-30", "fulfilled", "fulfilled"),  # so it was sent by then
        ("received: 2031-03-31", "fulfilled-late", "unknown"),
        ("sent: 2031-03-30", "unknown", "fulfilled"),
        ("sent: 2031-03-31", "unknown", "fulfilled-late"),  # it may not have come at all
    ],
)
def test_where_one_of_the_two_days_is_not_recorded_the_other_says_what_it_can(
    day: str, from_receipt: str, from_sending: str
) -> None:
    report = f"to: all, {day}, form: written"
    assert from_receipt == states("2031-05-01", report)[BETA]
    assert from_sending == states("2031-05-01", report, "G2=b")[BETA]


def test_a_report_that_was_received_in_time_and_lacks_a_part_was_not_given_in_time() -> None:
    report = "to: all, received: 2031-03-30, form: written, contents: [use-of-funds]"
    assert states("2031-05-01", report, "G2=b")[BETA] == "overdue"


@pytest.mark.parametrize(("reading", "expected"), [("", "overdue"), ("G3=b", "due")])
def test_a_sunday_stands_or_moves_to_the_next_working_day(reading: str, expected: str) -> None:
    assert expected == states("2031-03-31", reading=reading)[BETA]  # 30 March 2031 is a Sunday


@pytest.mark.parametrize(("reading", "expected"), [("", None), ("G1=b", "overdue")])
def test_the_first_year_reported_on(reading: str, expected: str | None) -> None:
    assert expected == states("2030-03-31", reading=reading).get("alfa > beta 2029")


IN_TIME = "to: all, sent: 2031-03-01, received: 2031-03-02"


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("form: written, contents: [use-of-funds, statistics]", "fulfilled"),
        ("form: written, contents: [use-of-funds]", "overdue"),
        ("form: written, contents: []", "overdue"),  # an empty list says that it has no part
        ("form: written", "fulfilled"),  # what is in it is not known, and not held against it
        ("form: oral", "overdue"),
        ("form: minutes", "judgement"),
        ("note: tyst", "unknown"),
    ],
)
def test_form_and_parts(keys: str, expected: str) -> None:
    assert expected == states("2031-05-01", f"{IN_TIME}, {keys}")[BETA]


@pytest.mark.parametrize(("said", "expected"), [("yes", "fulfilled"), ("no", "overdue")])
def test_a_person_says_whether_minutes_are_the_written_report(said: str, expected: str) -> None:
    ruling = (
        "- {id: dom, event: assessment, term: skrift, about: r1, by: jurist, on: 2031-04-02,"
        f" answer: {said}}}\n"
    )
    assert expected == states("2031-05-01", f"{IN_TIME}, form: minutes", more=ruling)[BETA]


def test_where_the_term_names_no_words_the_agreement_lacks_them_and_nobody_assumes() -> None:
    silent = TERMS.replace(" minutes: skrift,", "")
    report = f"- {{id: r1, event: report, by: alfa, about: 2030, {IN_TIME}, form: minutes}}\n"
    assert owed("2031-05-01", silent, report, FORKS)[BETA] == "judgement"


@pytest.mark.parametrize(("answer", "expected"), [("yes", "fulfilled"), ("no", "overdue")])
def test_a_person_may_rule_that_it_falls_short(answer: str, expected: str) -> None:
    ruling = (
        "- {id: dom, event: assessment, term: mera, about: r1, by: en jurist, on: 2031-04-01,"
        f" answer: {answer}}}"
    )
    assert expected == states("2031-05-01", f"{IN_TIME}, form: written", more=ruling)[BETA]


def test_a_ruling_under_the_words_of_one_clause_says_nothing_of_another() -> None:
    two = TERMS + (
        "- {id: X-4, kind: report, by: alfa, to: kommunerna, about: the calendar year before,"
        " first about: 2030, due: 30 March, counts from: received}\n"
    )
    events = (
        f"- {{id: r1, event: report, by: alfa, about: 2030, {IN_TIME}, form: written}}\n"
        "- {id: dom, event: assessment, term: mera, about: r1, by: en jurist, on: 2031-04-01,"
        " answer: no}\n"
    )
    states_of = {duty: owed("2031-05-01", two, events, FORKS, duty)[BETA] for duty in DUTIES}
    assert states_of == {"X-3": "overdue", "X-4": "fulfilled"}
    short = figures("insufficient", ("duty", "beneficiary"), "on", "2031-05-01", two, events, FORKS)
    assert set(short) == {"X-3 beta", "X-3 gamma"}


@pytest.mark.parametrize(
    ("came", "expected"),
    [
        ("sent: 2030-12-30, received: 2030-12-31", "overdue"),
        ("sent: 2030-12-30, received: 2031-01-01", "fulfilled"),
        ("received: 2030-12-31", "overdue"),
    ],
)
@pytest.mark.parametrize("reading", ["", "G2=b"])
def test_one_that_comes_before_its_year_is_over_is_no_account_of_it(
    came: str, expected: str, reading: str
) -> None:
    """`avseende föregående kalenderår`: on 31 December the year is not the year before."""
    assert states("2031-04-01", f"to: all, {came}, form: written", reading)[BETA] == expected


@pytest.mark.parametrize(("sent", "expected"), [("2030-12-31", "overdue"), ("2031-01-01", "done")])
def test_where_sending_decides_one_is_sent_when_the_year_is_over(sent: str, expected: str) -> None:
    found = states("2031-04-01", f"to: all, sent: {sent}, form: written", "G2=b")[BETA]
    assert found == expected.replace("done", "fulfilled")


@pytest.mark.parametrize(("day", "expected"), [("2029-12-31", "due"), ("2030-01-01", "fulfilled")])
def test_of_the_same_year_it_may_come_from_new_year_on(day: str, expected: str) -> None:
    terms = TERMS.replace("about: the calendar year before", "about: the calendar year")
    event = (
        f"- {{id: r, event: report, by: alfa, about: 2030, to: all, sent: {day}, "
        f"received: {day}, form: written}}"
    )
    assert owed("2030-03-01", terms, event, FORKS)[BETA] == expected


def test_that_it_came_too_early_is_told() -> None:
    events = "- {id: r1, event: report, by: alfa, about: 2030, to: [beta], received: 2030-12-31}"
    told = figures("insufficient", ("event", "beneficiary", "lacks"), "on", "2031-04-01", TERMS,
                   events, FORKS)  # fmt: skip
    assert "r1 beta day" in told


TO_WHOM = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-7, kind: report, by: alfa, to: [WHO], about: the calendar year, first about: 2030,
   due: 30 December, counts from: received}
"""


@pytest.mark.parametrize(
    ("owed_to", "to", "expected"),
    [
        ("kontoret", "[kontoret], received: 2030-12-10", "fulfilled"),
        ("kontoret", "[kontoret], received: 2030-12-31", "fulfilled-late"),
        ("kontoret", "[kontoret], received: {kontoret: 2030-12-10}", "fulfilled"),
        ("kontoret", "[beta], received: 2030-12-10", "judgement"),
        ("kontoret", "[gamma], received: 2030-12-10", "overdue"),
        ("beta", "[beta], received: 2030-12-10", "fulfilled"),
        ("beta", "[kontoret], received: 2030-12-10", "judgement"),
    ],
)
def test_within_a_party_a_person_says_whom_a_report_reached(
    owed_to: str, to: str, expected: str
) -> None:
    events = f"- {{id: e, event: report, by: alfa, about: 2030, to: {to}}}\n"
    found = owed("2031-03-01", TO_WHOM.replace("WHO", owed_to), events)
    assert found == {f"alfa > {owed_to} 2030": expected}
