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


LEFT_EARLY = """
- {id: n, event: termination-notice, by: brottsofferjouren, to: all, form: written,
   sent: 2025-03-14, received: 2025-03-15, for-end: earliest, authorised: yes}
- {id: u, event: unused-funds, by: brottsofferjouren, on: 2025-09-15, amount: 100000, year: 2025}
"""
MISUSED_TOO = "- {id: ev, event: evaluation, by: sof, year: 2025, on: 2025-09-20, misused: 30000}\n"
PAID = [f"agreements/linkoping/examples/{one}.yaml" for one in ("payments", "invented-opi")]
BOTH = {"L-EKO-9", "L-PER-6"}


def of_2025(rows, clause):
    return {row[clause]: row for row in rows if row[clause] in BOTH and row["period"] == "2025"}


def test_what_two_clauses_claim_of_the_same_money_is_told_as_one_amount(listed):
    asked = ("linkoping", "2025-10-01", LEFT_EARLY + MISUSED_TOO, *PAID)
    rows = of_2025(listed("obligations", *asked), "duty")
    found = of_2025(listed("check", *asked), "clause")

    assert set(rows) == set(found) == BOTH
    assert rows["L-EKO-9"]["left"] == rows["L-PER-6"]["left"] is not None
    for told in (rows, found):
        assert told["L-EKO-9"]["shared_with"] == ["L-PER-6"]
        assert told["L-PER-6"]["shared_with"] == ["L-EKO-9"]
    for one in found.values():
        assert "tillsammans för L-EKO-9 och L-PER-6 och läggs inte ihop" in one["says"]


@pytest.mark.parametrize(("on", "shared"), [("2025-09-19", []), ("2025-09-20", ["L-EKO-9"])])
def test_the_amount_is_shared_from_the_day_of_the_second_ground(listed, on, shared):
    asked = ("linkoping", on, LEFT_EARLY + MISUSED_TOO, *PAID)
    row = of_2025(listed("obligations", *asked), "duty")["L-PER-6"]
    found = of_2025(listed("check", *asked), "clause")["L-PER-6"]

    assert row["shared_with"] == found["shared_with"] == shared
    assert ("läggs inte ihop" in found["says"]) == bool(shared)


@pytest.mark.parametrize(
    ("back", "left", "shared"),
    [("177568.82", "0.01", ["L-EKO-9"]), ("177568.83", "0.00", [])],
)
def test_of_what_has_all_come_back_there_is_nothing_to_share(listed, back, left, shared):
    """The most that can be owed is 177 568,83 kr, for both grounds together."""
    paid = (
        "- {id: back, event: payment, by: brottsofferjouren, to: namnden, on: 2025-09-25,"
        f' amount: "{back}", for: 2025}}\n'
    )
    asked = ("linkoping", "2025-10-01", LEFT_EARLY + MISUSED_TOO + paid, *PAID)
    rows = of_2025(listed("obligations", *asked), "duty")

    assert [one["left"]["max"]["amount"] for one in rows.values()] == [left, left]
    assert rows["L-PER-6"]["shared_with"] == shared


@pytest.mark.parametrize(
    ("lang", "says"),
    [
        ("sv", "tillsammans för L-EKO-9 och L-PER-6; läggs inte ihop"),
        ("en", "for L-EKO-9 and L-PER-6 together; not to be added up"),
    ],
)
def test_both_rows_of_the_list_say_that_the_amount_is_one(run, tmp_path, lang, says):
    file = tmp_path / "events.yaml"
    file.write_text(LEFT_EARLY + MISUSED_TOO, "utf-8")
    given = [part for one in (file, *PAID) for part in ("--events", str(one))]
    asked = ("obligations", "linkoping", "--on", "2025-10-01", *given, "--lang", lang)

    assert " ".join(run(*asked).stdout.split()).count(says) == 2
