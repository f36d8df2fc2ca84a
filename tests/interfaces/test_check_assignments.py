"""What `check` says of an assignment: J-ÖVE-1 asks for the consent of each municipality."""

import json

import pytest

EXAMPLES = "agreements/jamtland/examples"
RECORD = ("--events", f"{EXAMPLES}/all-approved.yaml")
ASSIGNED = (
    "- {id: s, event: assignment, by: brottsofferjouren, to-whom: Förening X, on: 2026-09-01}\n"
)
KOMMUNER = ("berg", "bracke", "harjedalen", "krokom", "ragunda", "stromsund", "are", "ostersund")


@pytest.fixture
def found(run, tmp_path):
    def told(on, consents, more=""):
        file = tmp_path / "events.yaml"
        given = "".join(
            f"- {{id: c-{who}, event: consent, by: {who}, on: 2026-08-20, about: s}}\n"
            for who in consents
        )
        file.write_text(ASSIGNED + given + more, "utf-8")
        done = run("check", "jamtland", "--on", on, *RECORD, "--events", str(file), "--json")
        rows = json.loads(done.stdout)["rows"]
        return [one for one in rows if one["kind"] == "assignment-not-allowed"]

    return told


def test_one_without_consent_is_a_finding_with_what_it_lacks(found):
    (told,) = found("2026-09-05", KOMMUNER[1:])
    assert (told["id"], told["severity"]) == ("jamtland.assignment-not-allowed.s", "error")
    assert "inget medgivande från Berg är registrerat" in told["says"]


def test_one_with_the_consent_of_all_is_none(found):
    assert found("2026-09-05", KOMMUNER) == []


@pytest.mark.parametrize(("on", "there"), [("2026-08-31", 0), ("2026-09-01", 1)])
def test_it_is_told_from_its_day(on, there, found):
    assert len(found(on, ())) == there


def test_one_of_a_merger_waits_for_a_person_and_is_no_finding(found):
    """Whether a merger is an assignment is for a person to say."""
    merged = "- {event: void, of: s, recorded: 2026-09-02T09:00:00+02:00}\n" + ASSIGNED.replace(
        "id: s", "id: m"
    ).replace("on:", "merger: yes, on:")
    assert found("2026-09-05", (), merged) == []
