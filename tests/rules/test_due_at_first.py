"""Due at first: what is owed by the figures published by the last day, of a year or of a part."""

import pytest

from tests.rules.invented import facts, figures, run

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 5 years}
- {id: X-3, kind: payment, by: [beta], to: alfa, amount: 100 000 SEK, per: calendar year,
   first: 2031, last: 2031}
- {id: X-4, kind: instalment, nth: 1, of: 2, paid in: January,
   also: [{kind: instalment, nth: 2, of: 2, paid in: July}]}
- {id: X-5, kind: indexation, index: OPI, column: the payment year, first: 2031,
   value used: "final, preliminary until then"}
"""
HALF = "- {id: p, event: payment, by: beta, to: alfa, on: 2031-01-20, for: 2031, amount: 51500}\n"


def opi(edition: str, percent: str, status: str) -> str:
    return (
        f"- {{id: opi-{edition}, event: index-value, index: OPI, edition: {edition}, year: 2031, "
        f'percent: "{percent}", status: {status}, recorded: "2030-12-01T09:00:00+01:00"}}\n'
    )


PRELIMINARY = opi("2030-12", "3.0", "preliminary")


@pytest.mark.parametrize(
    ("edition", "percent", "parts"),
    [
        ("2031-01", "3.5", {}),
        ("2031-02", "3.5", {"1": "103000.00"}),
        ("2031-07", "3.5", {"1": "103000.00"}),
        ("2031-08", "3.5", {"1": "103000.00", "2": "103000.00"}),
        ("2031-08", "2.5", {}),
    ],
)
def test_each_part_goes_by_what_was_published_by_its_last_day(
    edition: str, percent: str, parts: dict[str, str]
) -> None:
    """A figure is published on the first of the month of its edition."""
    events = PRELIMINARY + opi(edition, percent, "final")
    assert figures("claim-at-first", ("nth",), "amount", "2031-10-01", TERMS, events) == parts


ON_A_SUNDAY = TERMS.replace("2031", "2033").replace("July}", "July, weekend: next working day}")
"""31 July 2033 is a Sunday: the second part may be paid on Monday 1 August."""


@pytest.mark.parametrize(("edition", "second"), [("2033-08", True), ("2033-09", False)])
def test_a_preliminary_figure_of_the_last_day_itself_is_what_is_due(
    edition: str, second: bool
) -> None:
    events = opi(edition, "3.0", "preliminary") + opi("2033-10", "3.5", "final")
    events = events.replace("year: 2031", "year: 2033").replace("2030-12-01T", "2032-12-01T")
    found = figures("claim-at-first", ("nth",), "amount", "2033-12-01", ON_A_SUNDAY, events)
    assert found == ({"2": "103000.00"} if second else {})


def test_what_is_due_with_a_part_goes_by_it_and_what_is_left_by_the_last_figure() -> None:
    events = PRELIMINARY + opi("2031-04", "3.5", "final") + HALF
    found = run("payment", "2031-06-01", TERMS, events, party="beta", year=2031)
    assert facts(found, "part-due", "nth", "amount", "now") == [
        ("1", "5150000", "5175000"),
        ("2", "10350000", "10350000"),
    ]
    assert facts(found, "balance", "amount", "outstanding") == [("10350000", "5200000")]
