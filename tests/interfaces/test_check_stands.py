"""What `check` says of a matter of reading on which somebody has taken a stand."""

import json

import pytest

EXAMPLES = "agreements/jamtland/examples"
RECORD = ("--events", f"{EXAMPLES}/all-approved.yaml", "--events", f"{EXAMPLES}/paid-2026.yaml")
REPORT = "jamtland.depends.j-upp-1.brottsofferjouren.2025"
STAND = (
    "- {id: p13, event: position, fork: F13, reading: %s, by: en jurist, on: 2026-12-01,"
    " reason: exempel}\n"
)
LEAVES = """
- {id: d26, event: dialogue, forum: socsam, on: 2026-05-12, about: termination, invited: all,
   present: all}
- {id: ut, event: termination-notice, by: are, to: all, form: written, sent: 2026-06-01,
   received: 2026-06-03, for-end: earliest, authorised: yes}
- {id: p4, event: position, fork: F4, reading: a, by: en jurist, on: 2026-12-01, reason: exempel}
"""


@pytest.fixture
def told(run, tmp_path):
    """The findings of February 2027 by id, where these events are on record too."""

    def listed(events):
        file = tmp_path / "events.yaml"
        file.write_text(events, "utf-8")
        done = run("check", "jamtland", "--on", "2027-02-20", *RECORD, "--events", str(file),
                   "--json")  # fmt: skip
        return {one["id"]: one for one in json.loads(done.stdout)["rows"]}

    return listed


@pytest.mark.parametrize(
    ("reading", "severity", "follows"),
    [("a", "note", "ingen sådan skyldighet"), ("b", "warning", "försenad")],
)
def test_whose_stand_it_is_and_what_follows_is_told(reading, severity, follows, told):
    found = told(STAND % reading)[REPORT]

    stand = f"en jurist har tagit ställning för F13-{reading} (p13, 2026-12-01): {follows}"
    assert found["says"].endswith(stand)
    assert (found["severity"], found["undecided"]) == (severity, True)
    assert "registrera ställningstagandet" not in found["help"]


def test_a_stand_on_another_fork_changes_nothing(told):
    found = told(STAND.replace("F13", "F16") % "a")[REPORT]

    assert "tagit ställning" not in found["says"]
    assert found["severity"] == "warning"
    assert "registrera ställningstagandet" in found["help"]


def test_a_stand_on_whether_the_agreement_is_in_force_is_told_too(told):
    found = told(LEAVES)["jamtland.depends.in-force"]

    assert found["says"].endswith("en jurist har tagit ställning för F4-a (p4, 2026-12-01): ja")
    assert found["severity"] == "note"
