"""Linköping's agreement gets a clause on renewal from 2025; the one on an early end stays.

`Överenskommelsen gäller under tre år från och med 2023-01-01 till och med 2025-12-31. Sägs
överenskommelsen inte upp förlängs den därefter automatiskt med ett år i taget.`
`I det fall någon av parterna begär att överenskommelsen ska upphöra i förtid, ska återbetalning av
ej utnyttjade medel ske.`
"""

from pathlib import Path

import pytest

from tests.interfaces.wordings import Asked, Run, amended

RECORD = """
- {id: samtal, event: dialogue, on: 2024-09-01, about: renegotiation, invited: all, present: all}
- {id: andring, event: amendment, form: written, on: 2024-10-01, agreed-by: all,
   version: 2025-01-01}
- {id: p25, event: payment, by: namnden, to: brottsofferjouren, on: 2025-01-20, amount: "500000",
   for: 2025}
- {id: p26, event: payment, by: namnden, to: brottsofferjouren, on: 2026-01-01, amount: "500000",
   for: 2026}
- {id: brev, event: termination-notice, by: brottsofferjouren, to: all, form: written,
   sent: 2025-03-01, received: 2025-03-01, for-end: END, authorised: yes}
- {id: rest, event: unused-funds, by: brottsofferjouren, on: END, year: YEAR, amount: "150000"}
"""


@pytest.fixture
def renewed(run: Run, tmp_path: Path) -> Asked:
    return Asked(run, amended(tmp_path, "renewing-term", "2025-01-01"))


@pytest.mark.parametrize(
    ("end", "answer"),
    [
        ("2025-09-01", "yes"),
        ("2025-12-30", "yes"),
        ("2025-12-31", "no"),  # the three years are over, and nothing renews them
        ("2026-01-01", "yes"),  # renewed for 2026
        ("2026-12-30", "yes"),
        ("2026-12-31", "no"),
    ],
)
def test_an_early_end_is_one_before_the_last_day_of_the_period_in_question_list_and_check(
    renewed: Asked, end: str, answer: str
) -> None:
    year = end[:4]
    record = RECORD.replace("END", end).replace("YEAR", year)
    on = ("--on", "2027-01-15")
    asked = ("ask", "repayment", "linkoping@2025-01-01", "--party", "brottsofferjouren", *on)
    found = renewed.json(*asked, events=record)
    assert found["answer"] == answer
    rows = renewed.json("obligations", "linkoping", *on, events=record)["rows"]
    back = [(row["period"], row["state"]) for row in rows if row["duty"] == "L-PER-6"]
    assert back == ([(year, "due")] if answer == "yes" else [])
    checked = [one["id"] for one in renewed.json("check", "linkoping", *on, events=record)["rows"]]
    named = [one for one in checked if "l-per-6" in one]
    assert len(named) == (answer == "yes")


@pytest.mark.parametrize("version", ["2023-01-01", "2025-01-01"])
def test_within_the_three_years_either_wording_has_the_money_go_back(
    renewed: Asked, version: str
) -> None:
    record = RECORD.replace("END", "2025-09-01").replace("YEAR", "2025")
    asked = ("ask", "repayment", f"linkoping@{version}", "--party", "brottsofferjouren")
    found = renewed.json(*asked, "--on", "2025-09-16", events=record)
    assert found["answer"] == "yes"
    told = found["effect"]["min"]["amount"], found["effect"]["max"]["amount"]
    assert told == ("150000.00", "165753.42")
