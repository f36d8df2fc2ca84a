"""Adjustment: what a final index figure adds after the last day is owed apart, and by no day."""

import pytest

from tests.rules.invented import figures, owed

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 5 years}
- {id: X-3, kind: payment, by: [beta], to: alfa, amount: 100 000 SEK, per: calendar year,
   first: 2030}
- {id: X-4, kind: payment window, paid in: January}
- {id: X-5, kind: indexation, index: OPI, column: the payment year, first: 2031,
   value used: {fork: G1, a: "final, preliminary until then", b: known in January}}
"""
SHARED = (
    TERMS.replace("by: [beta]", "by: kommunerna")
    + """
- {id: X-6, kind: allocation, among: kommunerna, by: equal shares}
"""
)
JOINT = TERMS.replace("by: [beta]", "liability: joint and several, by: kommunerna")
FORKS = {"G1": "a b"}
ROW, ADJUSTMENT = "beta > alfa 2031", "beta > alfa 2031:2"


def opi(edition: str, percent: str, status: str, year: int = 2031) -> str:
    return (
        f"- {{id: opi-{edition}-{year}, event: index-value, index: OPI, edition: {edition}, "
        f'year: {year}, percent: "{percent}", status: {status}, '
        'recorded: "2030-12-01T09:00:00+01:00"}\n'
    )


def pays(on: str, amount: int, who: str = "beta") -> str:
    return (
        f"- {{id: p-{on}-{who}, event: payment, by: {who}, to: alfa, on: {on}, for: 2031, "
        f"amount: {amount}}}\n"
    )


PRELIMINARY = opi("2030-12", "3.0", "preliminary")
HIGHER, LOWER = opi("2031-04", "3.5", "final"), opi("2031-04", "2.5", "final")
EQUAL, IN_TIME = opi("2031-04", "3.0", "final"), opi("2031-01", "3.5", "final")
IN_FULL = pays("2031-01-20", 103000)
REST = pays("2031-05-02", 500)


def states(events: str, on: str = "2031-06-01", terms: str = TERMS) -> tuple[str | None, ...]:
    found = owed(on, terms, events, FORKS, "X-3")
    return found.get(ROW), found.get(ADJUSTMENT)


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        (PRELIMINARY + IN_FULL, ("fulfilled", None)),
        (PRELIMINARY + HIGHER + IN_FULL, ("fulfilled", "due")),
        (PRELIMINARY + HIGHER + IN_FULL + REST, ("fulfilled", "fulfilled")),
        (PRELIMINARY + HIGHER + pays("2031-01-31", 103500), ("fulfilled", "fulfilled")),
        (PRELIMINARY + HIGHER + pays("2031-02-01", 103000), ("fulfilled-late", "due")),
        (PRELIMINARY + HIGHER + pays("2031-01-20", 102999), ("overdue", "due")),
        (PRELIMINARY + HIGHER, ("overdue", "due")),
        (PRELIMINARY + EQUAL + IN_FULL, ("fulfilled", None)),
        (PRELIMINARY + LOWER + IN_FULL, ("fulfilled", None)),
        (PRELIMINARY + LOWER + pays("2031-01-20", 102500), ("fulfilled", None)),
        # final before the last day: there is nothing to adjust
        (PRELIMINARY + IN_TIME + IN_FULL, ("overdue", None)),
        (HIGHER + IN_FULL, ("overdue", None)),
    ],
)
def test_who_paid_what_was_known_is_not_late_with_what_came_later(
    events: str, expected: tuple[str | None, ...]
) -> None:
    """Three percent make 103 000 kronor; three and a half make 103 500."""
    assert states(events) == expected


@pytest.mark.parametrize(
    ("edition", "expected"), [("2031-02", "due"), ("2031-07", "pending"), ("2031-06", "due")]
)
def test_the_adjustment_is_owed_from_the_edition_on(edition: str, expected: str) -> None:
    later = opi(edition, "3.5", "final")
    assert states(PRELIMINARY + later + IN_FULL)[1] == expected


def test_where_the_value_known_in_january_stands_there_is_no_adjustment() -> None:
    found = owed("2031-06-01", TERMS, PRELIMINARY + HIGHER + IN_FULL, FORKS, "X-3", "G1=b")
    assert (found[ROW], found.get(ADJUSTMENT)) == ("fulfilled", None)


def test_an_edition_that_is_not_told_leaves_it_open() -> None:
    later = opi("2031-04", "3.5", "final").replace("edition: 2031-04, ", "")
    assert states(PRELIMINARY + later + IN_FULL)[0] == "unknown"


def test_next_year_the_final_value_counts_from_the_start() -> None:
    events = PRELIMINARY + HIGHER + opi("2031-12", "2.0", "preliminary", 2032)
    found = figures("claim", ("year",), "amount", "2032-01-15", TERMS, events, FORKS)
    assert found["2032"] == "105570.00"
    at_first = figures("claim-at-first", ("year",), "amount", "2032-01-15", TERMS, events, FORKS)
    assert at_first == {"2031": "103000.00"}


def test_shares_are_adjusted_each_for_itself() -> None:
    paid = pays("2031-01-20", 51500) + pays("2031-01-20", 51750, "gamma")
    found = owed("2031-06-01", SHARED, PRELIMINARY + HIGHER + paid, FORKS, "X-3")
    assert (found[ROW], found[ADJUSTMENT]) == ("fulfilled", "due")
    assert found["gamma > alfa 2031:2"] == "fulfilled"


def test_a_joint_debt_is_adjusted_once() -> None:
    paid = pays("2031-01-20", 53000) + pays("2031-01-20", 50000, "gamma")
    found = owed("2031-06-01", JOINT, PRELIMINARY + HIGHER + paid, FORKS, "X-3")
    assert (found["> alfa 2031"], found["> alfa 2031:2"]) == ("fulfilled", "due")


@pytest.mark.parametrize("figure", [PRELIMINARY, HIGHER, ""])
def test_one_figure_alone_is_not_adjusted_whatever_it_is_called(figure: str) -> None:
    without_status = figure.replace(", status: preliminary", "").replace(", status: final", "")
    for figures_ in (figure, without_status):
        assert states(figures_ + IN_FULL)[1] is None
        assert states(figures_)[0] == "overdue"


PARTS = TERMS.replace(
    "kind: payment window, paid in: January",
    "kind: instalment, nth: 1, of: 2, paid in: January, "
    "also: [{kind: instalment, nth: 2, of: 2, paid in: July}]",
)
AFTER_BOTH = opi("2031-08", "3.5", "final")
HALF = pays("2031-01-20", 51500)


def of_parts(on: str, events: str, terms: str = PARTS) -> dict[str, str]:
    found = owed(on, terms, events, FORKS, "X-3")
    return {name.split(":")[-1]: state for name, state in found.items() if " 2031:" in name}


def test_a_part_is_due_by_what_was_published_by_its_last_day() -> None:
    """Two parts, in January and July. The final figure comes in April: 103 500 kr, not 103 000."""
    half_a_krona_less = pays("2031-01-20", 51499)
    assert of_parts("2031-06-01", PRELIMINARY + HIGHER + HALF)["1"] == "fulfilled"
    assert of_parts("2031-06-01", PRELIMINARY + HIGHER + half_a_krona_less)["1"] == "overdue"
    # had it come by 31 January the part had been 51 750 kr
    assert of_parts("2031-06-01", PRELIMINARY + IN_TIME + HALF)["1"] == "overdue"


@pytest.mark.parametrize(("rest", "expected"), [(51999, "overdue"), (52000, "fulfilled")])
def test_what_a_final_figure_adds_between_two_parts_falls_on_the_second(
    rest: int, expected: str
) -> None:
    found = of_parts("2031-08-01", PRELIMINARY + HIGHER + HALF + pays("2031-07-20", rest))
    assert found == {"1": "fulfilled", "2": expected}


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("", "due"),
        (pays("2031-09-01", 499), "due"),
        (pays("2031-09-01", 500), "fulfilled"),
    ],
)
def test_what_it_adds_after_the_last_part_is_a_duty_of_its_own(more: str, expected: str) -> None:
    """103 000 kr by what was known in July, and 500 kr more by the figure of August."""
    paid = HALF + pays("2031-07-20", 51500)
    found = of_parts("2031-10-01", PRELIMINARY + AFTER_BOTH + paid + more)
    assert found == {"1": "fulfilled", "2": "fulfilled", "3": expected}


def test_what_it_takes_away_after_the_last_part_is_owed_back_after_the_parts() -> None:
    lower = opi("2031-08", "2.5", "final")
    paid = HALF + pays("2031-07-20", 51500)
    found = owed("2031-10-01", PARTS, PRELIMINARY + lower + paid, FORKS, "X-3")
    assert (found["beta > alfa 2031:2"], found["alfa > beta 2031:3"]) == ("fulfilled", "due")


def test_joint_debtors_parts_are_due_by_what_was_published_too() -> None:
    joint = PARTS.replace("by: [beta]", "liability: joint and several, by: kommunerna")
    half = pays("2031-01-20", 25750) + pays("2031-01-20", 25750, "gamma")
    assert of_parts("2031-06-01", PRELIMINARY + HIGHER + half, joint)["1"] == "fulfilled"


def test_an_adjustment_outlives_the_agreement() -> None:
    short = TERMS.replace("length: 5 years", "length: 2 years")
    found = owed("2032-01-01", short, PRELIMINARY + HIGHER + IN_FULL, FORKS, "X-3")
    assert found[ADJUSTMENT] == "due"
