"""An owed repayment is a finding of `check` and a row of `obligations`, with its range."""

import json

import pytest

EXAMPLES = "agreements/jamtland/examples"
RESCINDED = """
- {id: h, event: rescission, by: are, against: brottsofferjouren, sent: 2026-11-01,
   received: 2026-11-03, form: written, ground: brott}
"""
LINKOPING = """
- {id: p24, event: payment, by: namnden, to: brottsofferjouren, on: 2024-01-30, amount: 472200,
   for: 2024}
- {id: e24, event: evaluation, by: sof, year: 2024, on: 2025-02-15, misused: 25000}
"""


@pytest.fixture
def listed(run, tmp_path):
    """The rows of a list, with these events on record."""

    def asked(command, agreement, on, text, *files):
        file = tmp_path / "events.yaml"
        file.write_text(text, "utf-8")
        given = [part for one in (file, *files) for part in ("--events", str(one))]
        return json.loads(run(command, agreement, "--on", on, *given, "--json").stdout)["rows"]

    return asked


def test_what_an_evaluation_found_misused_is_due_to_the_board(listed):
    asked = ("linkoping", "2025-06-15", LINKOPING)
    (row,) = [one for one in listed("obligations", *asked) if one["duty"] == "L-EKO-9"]
    money = {"amount": "25000.00", "currency": "SEK"}

    assert (row["bearer"], row["beneficiary"]) == (["brottsofferjouren"], "namnden")
    assert (row["state"], row["due"], row["period"]) == ("due", None, "2024")
    assert row["left"] == {"min": money, "max": money}
    (found,) = [one for one in listed("check", *asked) if one["clause"] == "L-EKO-9"]
    assert found["id"] == "linkoping.due.l-eko-9.brottsofferjouren.2024"
    assert "25\u00a0000\u00a0kr" in found["says"]


def test_nothing_is_owed_before_the_evaluation(listed):
    rows = listed("obligations", "linkoping", "2025-02-14", LINKOPING)

    assert "L-EKO-9" not in [one["duty"] for one in rows]


def test_on_rescission_the_whole_range_is_told(listed):
    files = [
        f"{EXAMPLES}/{one}.yaml"
        for one in ("all-approved", "paid-2026", "misused-funds", "judged-serious")
    ]
    asked = ("jamtland", "2026-11-22", RESCINDED, *files)
    rows = [one for one in listed("obligations", *asked) if one["duty"] == "J-OMF-7"]

    assert {one["bearer"][0] for one in rows} == {"brottsofferjouren"}
    assert "are" in {one["beneficiary"] for one in rows}
    assert {one["left"]["min"]["amount"] for one in rows} == {"0.00"}
    (found,) = [one for one in listed("check", *asked) if one["clause"] == "J-OMF-7"]
    assert found["id"] == "jamtland.due.j-omf-7.brottsofferjouren.2026"
    assert "hur mycket är öppet" in found["says"]
