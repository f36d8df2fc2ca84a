"""`overens status`: one page on where an agreement stands."""

import json

import pytest

APPROVED = "agreements/jamtland/examples/all-approved.yaml"
REPORTS = "agreements/jamtland/examples/reports-of-2026.yaml"
DIALOGUE = "agreements/jamtland/examples/dialogue-may-2027.yaml"
INVENTED = "tests/interfaces/invented/2030-01-01.yaml"
BREACH = "tests/interfaces/invented/breach.yaml"
NOTICE = (
    "- {id: n, event: termination-notice, by: are, to: all, form: written, "
    "sent: 2027-06-12, received: 2027-06-15, for-end: earliest, authorised: yes}\n"
)


def stands(run, *arguments, **named):
    result = run("status", *arguments, "--json", **named)
    assert (result.exit_code, result.stderr) == (0, "")
    return json.loads(result.stdout)


def test_what_is_unknown_is_named_once_for_all_that_waits_for_it(run):
    found = stands(run, "jamtland")

    assert found["in_force"]["answer"] == "unknown"
    assert "J-UPP-1" not in {row["duty"] for row in found["duties"]}
    assert found["waiting_for_in_force"] > 290
    missing = [(one["fact"], one["party"]) for one in found["missing"]]
    assert len(missing) == len(set(missing)) >= 18


def test_it_says_the_same_as_the_question_and_the_lists(run):
    record = ("--on", "2027-04-15", "--events", APPROVED, "--events", REPORTS)
    found = stands(run, "jamtland", *record)
    answer = json.loads(run("ask", "in-force", "jamtland", *record, "--json").stdout)
    listed = json.loads(run("obligations", "jamtland", *record, "--json").stdout)["rows"]
    states = ("overdue", "due", "depends", "unknown", "judgement")

    assert found["in_force"]["headline"] == answer["headline"]
    assert found["in_force"]["effect"] == answer["effect"]
    said = [(row["duty"], row["beneficiary"], row["period"]) for row in found["duties"]]
    assert said == [
        (row["duty"], row["beneficiary"], row["period"]) for row in listed if row["state"] in states
    ]
    assert found["waiting_for_in_force"] == 0


def test_a_notice_on_record_is_told_with_what_becomes_of_it(run):
    found = stands(run, "jamtland", "--on", "2027-07-15", "--events", APPROVED,
                   "--events", DIALOGUE, "--events", "-", stdin=NOTICE)  # fmt: skip

    (told,) = found["notices"]
    assert (told["event"], told["answer"]) == ("n", "yes")
    assert told["effect"]["ends"] == "2027-12-31"
    assert "2027-12-31" in {row["date"] for row in found["dates"] if row["kind"] == "departure"}


def test_the_forks_that_matter_say_what_they_move(run):
    found = stands(run, "jamtland", "--on", "2027-04-15", "--events", APPROVED, "--events", REPORTS)
    moves = {one["fork"]: one["moves"] for one in found["readings"]}

    assert "2027-06-30" in moves["F1"]
    assert "J-UPP-1" in moves["F14"]


def test_what_a_person_is_to_judge_stands_there(run):
    differ = (
        "- {id: j1, event: assessment, term: med-mera, about: redovisning-2026, answer: no,"
        " by: jurist, on: 2027-04-10}\n"
        "- {id: j2, event: assessment, term: med-mera, about: redovisning-2026, answer: yes,"
        " by: chef, on: 2027-04-11}\n"
    )
    found = stands(run, "jamtland", "--on", "2027-04-15", "--events", APPROVED,
                   "--events", REPORTS, "--events", "-", stdin=differ)  # fmt: skip

    assert "med-mera" in {one["term"] for one in found["judgement"]}
    assert "judgement" in {row["state"] for row in found["duties"]}


def test_dates_reach_a_year_ahead(run):
    days = [row["date"] for row in stands(run, "jamtland", "--on", "2026-11-22")["dates"]]

    assert days == sorted(days)
    assert days[0] >= "2026-11-22"
    assert days[-1] <= "2027-11-22"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ((INVENTED, "--on", "2031-04-15"), 1),
        ((INVENTED, "--on", "2030-06-15", "--events", BREACH), 4),
        ((INVENTED, "--on", "2030-06-15"), 0),
    ],
)
def test_the_exit_code_says_whether_anything_is_overdue_or_undecided(arguments, code, run):
    assert run("status", *arguments).exit_code == 0
    assert run("status", *arguments, "--exit-code").exit_code == code


RESCINDED = """
- {id: h, event: rescission, by: are, against: brottsofferjouren, sent: 2026-11-01,
   received: 2026-11-03, form: written, ground: brott}
"""


def test_what_merely_goes_on_if_it_binds_is_counted_and_not_listed_after_a_rescission(
    run, tmp_path
):
    """F23: whether the rescission frees all is open; so are all duties that go on between them."""
    file = tmp_path / "events.yaml"
    file.write_text(RESCINDED, "utf-8")
    names = ("all-approved", "paid-2026", "misused-funds", "judged-serious")
    files = [f"agreements/jamtland/examples/{one}.yaml" for one in names]
    given = [part for one in (*files, str(file)) for part in ("--events", one)]
    found = json.loads(run("status", "jamtland", "--on", "2026-11-22", *given, "--json").stdout)
    listed = {row["duty"] for row in found["duties"]}

    assert found["waiting_for_in_force"] > 200
    assert "J-VÄR-1" not in listed
    assert {"J-OMF-7", "J-KOM-4"} <= listed  # to be done now, if it binds
