"""What one event has raised for several to do is one finding; each may still be acknowledged."""

import json

import pytest

APPROVED = ("--events", "agreements/jamtland/examples/all-approved.yaml")
CALL = "- {id: rn, event: renegotiation, by: ragunda, on: 2026-09-01}\n"
OTHERS = ["berg", "bracke", "harjedalen", "krokom", "stromsund", "are", "ostersund",
          "brottsofferjouren"]  # fmt: skip
FOUND = "jamtland.due.j-omf-1.all.rn"


def entry(finding, until="2026-12-31", more="", by="ordföranden"):
    return f"- {{finding: {finding}, reason: möte bokat, by: {by}, until: {until}{more}}}\n"


@pytest.fixture
def called(run, tmp_path):
    """The findings about the call on 1 October 2026, with a file of acknowledgements."""

    def of(acknowledged="[]\n", events=CALL, *arguments):
        file, kept = tmp_path / "events.yaml", tmp_path / "kvitterat.yaml"
        file.write_text(events, "utf-8")
        kept.write_text(acknowledged, "utf-8")
        done = run("check", "jamtland", "--on", "2026-10-01", *APPROVED, "--events", str(file),
                   "--acknowledged", str(kept), "--json", *arguments)  # fmt: skip
        rows = json.loads(done.stdout)["rows"]
        return [row for row in rows if "j-omf-1" in row["id"]]

    return of


def test_a_call_to_renegotiate_is_one_finding_that_names_all_who_are_to_answer(called):
    (found,) = called()

    assert (found["id"], found["parties"], found["to"]) == (FOUND, OTHERS, ["ragunda"])
    assert found["says"].startswith(
        "Berg, Bräcke, Härjedalen, Krokom, Strömsund, Åre, Östersund och Brottsofferjouren ska "
        "fullgöra J-OMF-1 för rn mot Ragunda"
    )


def test_two_calls_are_two_findings(called):
    more = "- {id: rn2, event: renegotiation, by: berg, on: 2026-09-02}\n"

    assert [row["id"] for row in called(events=CALL + more)] == [FOUND, f"{FOUND}2"]


def test_it_can_be_acknowledged_for_all(called):
    (found,) = called(entry(FOUND))

    assert found["acknowledged"]["reason"] == "möte bokat"


@pytest.mark.parametrize(
    "acknowledged",
    [entry(FOUND, more=", to: [are]"), entry("jamtland.due.j-omf-1.are.rn")],
    ids=["limited", "by the id of what one is to do"],
)
def test_for_one_of_them_it_stays_for_the_others(acknowledged, called):
    (found,) = called(acknowledged)

    assert found["acknowledged"] is None
    assert found["partly_acknowledged"]["to"] == ["are"]
    assert found["partly_acknowledged"]["left"] == [one for one in OTHERS if one != "are"]


@pytest.mark.parametrize(("who", "done"), [(OTHERS, True), (OTHERS[1:], False)])
def test_each_may_be_acknowledged_by_its_own(who, done, called):
    text = "".join(entry(f"jamtland.due.j-omf-1.{one}.rn", by=one) for one in who)
    (found,) = called(text)

    assert (found["acknowledged"] is not None) is done
    if done:
        assert found["acknowledged"]["by"] == ", ".join(OTHERS)


@pytest.mark.parametrize(("until", "holds"), [("2026-10-01", True), ("2026-09-30", False)])
def test_the_acknowledgement_of_one_holds_until_its_own_last_day(until, holds, called):
    told = called(entry("jamtland.due.j-omf-1.are.rn", until))

    found = next(row for row in told if row["id"] == FOUND)
    assert (found["partly_acknowledged"] is not None) is holds
    expired = "acknowledgement-expired.jamtland.due.j-omf-1.are.rn"
    assert (expired in [row["id"] for row in told]) is not holds


def test_who_is_not_among_them_cannot_be_acknowledged_by_an_id(called):
    told = [row["kind"] for row in called(entry("jamtland.due.j-omf-1.ragunda.rn"))]

    assert told == ["due", "acknowledgement-unmatched"]
