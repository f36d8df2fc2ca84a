"""A duty that another reading borders otherwise is told as such, never as no duty.

F17-b: all municipalities owe the whole payment together. F12-d: what is owed back is of all
years. The row of one municipality, or of one year, does not stand there, but another does.
"""

import json

import pytest

EXAMPLES = "agreements/jamtland/examples"
APPROVED = ("--events", f"{EXAMPLES}/all-approved.yaml")
ALL = ["berg", "bracke", "harjedalen", "krokom", "ragunda", "stromsund", "are", "ostersund"]
RESCINDED = tuple(
    one
    for name in ("misused-funds", "judged-serious", "january-2026-paid", "are-rescinds")
    for one in ("--events", f"{EXAMPLES}/{name}.yaml")
)


@pytest.fixture
def owed(run):
    """A row of the list of duties, or the list as text."""

    def of(clause, party, day, *options, **named):
        asked = ("obligations", "jamtland", "--party", party, "--on", day, *APPROVED, *options)
        rows = json.loads(run(*asked, "--json", **named).stdout)["rows"]
        return next(row for row in rows if row["duty"] == clause)

    return of


def under(row, fork, reading):
    told = [*row["readings"]["outcomes"], *row["readings"]["weak"]]
    return next(one for one in told if one["readings"] == {fork: reading})


def test_what_each_owes_is_owed_by_all_together_under_another_reading(owed):
    row = owed("J-EKO-4", "are", "2026-12-15")

    assert row["state"] == "overdue"
    assert under(row, "F17", "b")["instead"] == [
        {"bearer": ALL, "jointly": True, "period": "2026", "state": "overdue", "due": "2026-01-31"}
    ]


def test_what_all_owe_together_is_owed_by_each_under_another_reading(owed, tmp_path):
    stand = tmp_path / "stand.yaml"
    stand.write_text(
        "- {id: p, event: position, fork: F17, reading: b, by: en jurist, on: 2026-05-01,"
        " reason: exempel}\n",
        "utf-8",
    )
    row = owed("J-EKO-4", "are", "2026-12-15", "--events", str(stand))

    told = [one for one in row["readings"]["outcomes"] if one["readings"]["F17"] == "a"]
    assert row["jointly"]
    assert told
    for one in told:
        (instead,) = one["instead"]
        assert (instead["bearer"], instead["jointly"], instead["state"]) == (ALL, False, "overdue")


def test_what_is_owed_back_for_a_year_is_owed_for_all_years_under_another_reading(owed):
    row = owed("J-OMF-7", "brottsofferjouren", "2026-11-22", *RESCINDED)

    assert row["period"] == "2026"
    assert under(row, "F12", "d")["instead"] == [
        {"bearer": ["brottsofferjouren"], "jointly": False, "period": None, "state": "due",
         "due": None}
    ]  # fmt: skip


def test_where_nothing_stands_instead_there_is_no_such_duty(owed):
    row = owed("J-OMF-7", "brottsofferjouren", "2026-11-22", *RESCINDED)

    assert under(row, "F11", "c")["state"] is None
    assert under(row, "F11", "c")["instead"] == []


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("sv", "F17-b (svag läsning): i stället gemensamt för Berg, Bräcke, Härjedalen, Krokom, "
               "Ragunda, Strömsund, Åre och Östersund: försenad, sista dag 2026-01-31"),
        ("en", "F17-b (weak reading): instead jointly for Berg, Bräcke, Härjedalen, Krokom, "
               "Ragunda, Strömsund, Åre and Östersund: overdue, last day 2026-01-31"),
    ],
)  # fmt: skip
def test_the_list_says_what_stands_there(lang, said, run):
    told = run("obligations", "jamtland", "--party", "are", "--on", "2026-12-15", *APPROVED,
               "--lang", lang).stdout  # fmt: skip

    assert said in " ".join(told.split())


def test_the_list_says_what_stands_there_of_what_is_owed_back(run):
    told = run("obligations", "jamtland", "--party", "brottsofferjouren", "--on", "2026-11-22",
               *APPROVED, *RESCINDED).stdout  # fmt: skip

    said = " ".join(told.split())
    assert "F12-d (svag läsning): i stället utan att delas på år: ska fullgöras nu" in said
    assert "F11-c (svag läsning): ingen sådan skyldighet" in said


def test_so_does_the_check_of_a_duty_that_depends_on_readings(run, tmp_path):
    stand = tmp_path / "stand.yaml"
    stand.write_text(
        "- {id: p, event: position, fork: F17, reading: b, by: en jurist, on: 2026-05-01,"
        " reason: exempel}\n",
        "utf-8",
    )
    done = run("check", "jamtland", "--on", "2026-12-15", *APPROVED, "--events", str(stand),
               "--json")  # fmt: skip

    found = {one["id"]: one for one in json.loads(done.stdout)["rows"]}
    said = found["jamtland.depends.j-eko-4.are.2026"]["says"]
    assert "ingen sådan skyldighet" not in said
    assert "i stället gemensamt för Berg" in said
