"""What one owes, or is owed, who by the earlier wording alone may have left before that.

Nine months' notice instead of six from 1 May 2027: received by 30 June by the earlier wording,
by 31 March by the later one. By its own wording a notice of April ends 2027, by the later 2028.
"""

from pathlib import Path
from typing import Any

import pytest

from tests.interfaces.wordings import ROOT, Asked, Run, amended, by_all, nine_months

DIALOGUE = (ROOT / "agreements/jamtland/examples/dialogue-may-2027.yaml").read_text("utf-8")
RECORD = by_all("2027-04-10") + DIALOGUE.replace("2027-05", "2027-03")
PAYMENT, REPORT = "J-EKO-4", "J-UPP-1"


def notice(sent: str, received: str) -> str:
    return (
        "\n- {id: upp, event: termination-notice, by: are, to: all, form: written, "
        f"sent: {sent}, received: {received}, for-end: earliest, authorised: yes}}\n"
    )


@pytest.fixture
def nine(run: Run, tmp_path: Path) -> Asked:
    return Asked(run, nine_months(tmp_path, "2027-05-01"))


def of_are(rows: list[dict[str, Any]], clause: str, period: str) -> list[dict[str, Any]]:
    """The rows of a duty by Åre, or towards it."""
    own = [one for one in rows if (one["duty"], one["period"]) == (clause, period)]
    return [one for one in own if "are" in (*one["bearer"], one["beneficiary"])]


@pytest.mark.parametrize(
    ("given", "on", "payment", "report"),
    [
        (notice("2027-04-20", "2027-04-30"), "2028-01-15", "judgement", "judgement"),
        (notice("2027-04-20", "2027-04-30"), "2028-02-01", "judgement", "judgement"),
        (notice("2027-04-20", "2027-05-03"), "2028-01-15", "judgement", "judgement"),  # across
        (notice("2027-05-01", "2027-05-01"), "2028-01-15", "due", "pending"),  # after it
        (notice("2027-05-01", "2027-05-01"), "2028-02-01", "overdue", "pending"),
        ("", "2028-02-01", "overdue", "pending"),
    ],
)
def test_a_duty_that_the_later_wording_alone_has_is_compared_with_its_absence(
    nine: Asked, given: str, on: str, payment: str, report: str
) -> None:
    rows = nine.json("obligations", "jamtland", "--on", on, events=RECORD + given)["rows"]
    for clause, state in ((PAYMENT, payment), (REPORT, report)):
        (row,) = of_are(rows, clause, "2028")
        assert (row["state"], row["main_state"]) == (state, state)
        assert ("wording" in {one["term"] for one in row["judgement"]}) is (state == "judgement")
    (before,) = of_are(rows, PAYMENT, "2027")
    assert before["state"] == "overdue"  # Åre was bound in 2027 by both


@pytest.mark.parametrize(
    ("given", "kind", "dates"),
    [
        (notice("2027-04-20", "2027-04-30"), "judgement", "judgement"),
        (notice("2027-05-01", "2027-05-01"), "overdue", "certain"),
    ],
)
def test_the_check_the_dates_and_the_status_hand_it_over_too(
    nine: Asked, given: str, kind: str, dates: str
) -> None:
    record = RECORD + given
    found = nine.json("check", "jamtland", "--on", "2028-02-01", events=record)["rows"]
    of = f"{PAYMENT.lower()}.are.2028"
    own = {one["id"] for one in found if one["id"].endswith(of)}
    wording = "wording." if kind == "judgement" else ""
    assert own == {f"jamtland.{kind}.{wording}{of}"}
    span = ("deadlines", "jamtland", "--from", "2028-01-01", "--to", "2028-01-31")
    rows = nine.json(*span, events=record)["rows"]
    days = {
        one["state"]
        for one in rows
        if (one["kind"], one["clause"]) == ("duty-due", PAYMENT) and "are" in one["who"]
    }
    assert days == {dates}
    open_ = nine.json("status", "jamtland", "--on", "2028-02-01", events=record)["duties"]
    (row,) = [one for one in of_are(open_, PAYMENT, "2028") if "are" in one["bearer"]]
    assert row["state"] == kind


@pytest.mark.parametrize(
    ("paid", "year", "on", "astray"),
    [
        ("2026-01-20", "for: 2026, ", "2028-01-01", False),
        ("2028-01-03", "for: 2027, ", "2028-01-03", False),  # late, for a year in which it paid
        ("2028-01-01", "", "2028-01-01", False),  # for which year is asked
        ("2027-12-20", "for: 2028, ", "2027-12-20", True),  # ahead, for a year without it
        ("2028-01-20", "for: 2028, ", "2028-01-20", True),
    ],
)
@pytest.mark.parametrize("form", ["form: written, ", ""])
def test_what_one_that_a_change_leaves_out_paid_for_its_own_years_counts(
    run: Run, tmp_path: Path, paid: str, year: str, on: str, *, astray: bool, form: str
) -> None:
    """Ragunda is no party from 2028; if the change is open, so is what it paid for that year."""
    asked = Asked(run, amended(tmp_path, "municipality-leaves", "2028-01-01"))
    record = by_all("2027-10-01", form) + (
        "\n- {id: bet, event: payment, by: ragunda, to: brottsofferjouren, "
        f"{year}on: {paid}, amount: 27693}}\n"
    )
    found = asked.json("check", "jamtland", "--on", on, events=record)["rows"]
    said = [one["says"] for one in found if one["id"] == "jamtland.payment-astray.bet"]
    assert bool(said) is astray
    assert all("whether it applies is open" in one for one in said) or form
