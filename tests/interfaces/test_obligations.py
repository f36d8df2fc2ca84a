"""`overens obligations`: rows, a party's own, exit codes, and wrong use."""

import json

import pytest

APPROVED = "agreements/jamtland/examples/all-approved.yaml"
REPORTS = "agreements/jamtland/examples/reports-of-2026.yaml"
INVENTED = "tests/interfaces/invented/2030-01-01.yaml"
BREACH = "tests/interfaces/invented/breach.yaml"


def listed(run, *arguments, **named):
    result = run("obligations", *arguments, "--json", **named)
    assert (result.exit_code, result.stderr) == (0, "")
    return json.loads(result.stdout)


def reports(run, on, *more):
    found = listed(run, "jamtland", "--on", on, "--events", APPROVED, *more)
    return {
        row["beneficiary"]: row
        for row in found["rows"]
        if (row["duty"], row["period"]) == ("J-UPP-1", "2026")
    }


def test_the_report_is_owed_to_each_of_eight_municipalities(run):
    found = reports(run, "2027-03-31")

    assert len(found) == 8
    assert {(row["state"], row["due"], row["days_late"]) for row in found.values()} == {
        ("overdue", "2027-03-30", 1)
    }
    assert {tuple(row["bearer"]) for row in found.values()} == {("brottsofferjouren",)}


def test_what_some_have_received_leaves_the_others_overdue(run):
    found = reports(run, "2027-04-15", "--events", REPORTS)

    assert (found["bracke"]["state"], found["bracke"]["days_late"]) == ("overdue", 16)
    assert (found["berg"]["state"], found["berg"]["done_on"]) == ("fulfilled", "2027-03-16")
    late = found["are"]
    assert (late["state"], late["main_state"], late["days_late"]) == (
        "depends",
        "fulfilled-late",
        3,
    )
    assert late["readings"]["decisive"]["state"] == ["F14"]


def test_a_reading_that_is_held_decides(run):
    found = reports(run, "2027-04-15", "--events", REPORTS, "--reading", "F14=b")

    assert (found["are"]["state"], found["are"]["readings"]["outcomes"]) == ("fulfilled", [])


def test_what_nobody_knew_yet_does_not_count(run):
    found = reports(run, "2027-04-15", "--events", REPORTS, "--known-on", "2027-03-20")

    assert found["berg"]["state"] == "fulfilled"
    assert found["are"]["state"] == "overdue"


def test_what_the_list_takes_for_granted_is_said(run):
    found = listed(run, "jamtland", "--on", "2027-04-15", "--what-if", APPROVED,
                   "--events", REPORTS, "--known-on", "2027-04-15", "--reading", "F14=b",
                   "--lang", "en")  # fmt: skip

    said = " ".join(found["assumed"])
    assert "F14-b" in said
    assert "redovisning-2026" in said
    assert "godkannande-berg" in said


def test_duties_of_several_together_stand_in_one_row(run):
    found = listed(run, "jamtland", "--on", "2026-11-22", "--events", APPROVED)
    (row,) = [row for row in found["rows"] if row["duty"] == "J-GEM-4"]

    assert row["jointly"]
    assert len(row["bearer"]) == 9
    assert row["state"] == "standing"


def test_what_is_unknown_names_each_missing_fact_and_who_holds_it(run):
    row = listed(run, "jamtland", "--on", "2026-11-22")["rows"][0]

    assert row["state"] == "unknown"
    missing = {(one["fact"], one["party"], one["clause"]) for one in row["missing"]}
    assert ("approval", "are", "J-GOD-2") in missing
    assert all(one["holder"] for one in row["missing"])


def test_a_duty_inside_one_party_is_internal(run):
    found = listed(run, "linkoping", "--on", "2025-04-01")
    internal = {row["duty"] for row in found["rows"] if row["internal"]}

    assert "L-PER-3" in internal
    assert "L-PER-2" not in internal


def test_the_rows_of_a_party_are_those_that_it_or_its_units_bear(run):
    found = listed(run, "linkoping", "--on", "2025-04-01", "--party", "namnden")

    bearers = {one for row in found["rows"] for one in row["bearer"] if not row["jointly"]}
    assert bearers <= {"namnden", "sof", "leanlink"}
    assert "L-PER-3" in {row["duty"] for row in found["rows"]}


def test_rows_stand_in_the_order_of_the_text_and_of_the_parties(run):
    found = listed(run, "jamtland", "--on", "2027-03-31", "--events", APPROVED)
    clauses = list(dict.fromkeys(row["duty"] for row in found["rows"]))
    shown = json.loads(run("show", "jamtland", "--json").stdout)
    order = [row["clause"] for row in shown["rows"]]

    assert clauses == sorted(clauses, key=order.index)
    to = [row["beneficiary"] for row in found["rows"] if row["duty"] == "J-UPP-1"][:8]
    assert to == [party["id"] for party in shown["parties"] if party["id"] in to]


def test_every_reason_is_told_once_and_can_be_followed(run):
    found = listed(run, "jamtland", "--on", "2027-04-15", "--events", APPROVED, "--events", REPORTS)
    nodes = {node["id"]: node for node in found["explanation"]}

    assert len(nodes) == len(found["explanation"])
    assert all(one in nodes for row in found["rows"] for one in row["because"])
    assert all(one in nodes for node in nodes.values() for one in node["because"])
    (row,) = [r for r in found["rows"] if (r["beneficiary"], r["period"]) == ("berg", "2026")]
    assert "redovisning-2026" in events(nodes, row["because"])


def events(nodes, ids):
    found = set()
    for one in ids:
        found |= {nodes[one]["event"]} | events(nodes, nodes[one]["because"])
    return found


def test_both_executors_give_the_same_list(run):
    asked = ("jamtland", "--on", "2027-04-15", "--events", APPROVED, "--events", REPORTS)

    assert listed(run, *asked, "--executor", "plain") == listed(
        run, *asked, "--executor", "durable"
    )


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ((INVENTED, "--on", "2031-04-15"), 1),
        ((INVENTED, "--on", "2030-06-15", "--events", BREACH), 4),
        ((INVENTED, "--on", "2030-06-15"), 0),
    ],
)
def test_the_exit_code_says_whether_anything_is_overdue_or_undecided(arguments, code, run):
    assert run("obligations", *arguments).exit_code == 0
    assert run("obligations", *arguments, "--exit-code").exit_code == code


def test_wrong_use_is_told_at_once(run):
    result = run("obligations", "jamtland", "--on", "2027-02-30", "--party", "aare",
                 "--reading", "F14=x", "--lang", "en")  # fmt: skip

    assert result.exit_code == 2
    for said in ("2027-02-30", "unknown party `aare`", "F14"):
        assert said in result.stderr


def test_the_second_of_several_in_a_year_is_told_by_its_number(run):
    said = {lang: run("obligations", "linkoping", "--on", "2025-03-01", "--lang", lang).stdout
            for lang in ("sv", "en")}  # fmt: skip

    assert "möte (operativt) 2025, nr 2: Leanlink" in said["sv"]
    assert "meeting (operative) 2025, no. 2: Leanlink" in said["en"]


def test_one_fact_that_several_clauses_wait_for_is_told_once(run):
    breach = "- {id: b1, event: breach, by: norrby, against: lyktan, on: 2030-05-01}\n"
    terms = ("obligations", INVENTED, "--on", "2030-06-01", "--lang", "en", "--events", "-")
    rows = json.loads(run(*terms, "--json", stdin=breach).stdout)["rows"]
    waiting = {
        one["clause"] for row in rows for one in row["missing"] if one["fact"] == "breach.duty"
    }
    assert len(waiting) > 1

    told = " ".join(run(*terms, stdin=breach).stdout.split())
    assert told.count("which clause it concerns") == 1
    assert all(clause in told.partition("which clause it concerns")[2] for clause in waiting)
