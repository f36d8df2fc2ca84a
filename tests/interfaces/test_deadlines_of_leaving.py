"""`overens deadlines` when a party has given notice, or may have."""

from tests.interfaces.dated import APPROVED, DIALOGUE, rows


def notice(by: str) -> str:
    return (
        f"- {{id: n, event: termination-notice, by: {by}, to: all, form: written, "
        "sent: 2026-06-12, received: 2026-06-15, for-end: earliest, authorised: yes}\n"
    )


def test_a_party_that_leaves(run):
    found = rows(run, "jamtland", "--from", "2026-01-01", "--to", "2027-12-31",
                 "--events", APPROVED, "--events", DIALOGUE, "--what-if", "-",
                 stdin=notice("are"))  # fmt: skip

    (departure,) = [row for row in found if row["kind"] == "departure" and row["main"]]
    assert (
        departure["date"],
        departure["who"],
        departure["event"],
    ) == ("2026-12-31", ["are"], "n")
    (all_end,) = [row for row in found if row["kind"] == "agreement-ends"]
    assert all_end["readings"] == [{"F4": "b"}]
    later = next(row for row in found if row["kind"] == "notice" and row["date"] == "2027-06-30")
    assert "are" not in later["who"]
    assert len(later["who"]) == 8


def test_when_the_association_leaves_nothing_follows(run):
    found = rows(run, "jamtland", "--from", "2026-12-01", "--to", "2028-12-31", "--events", "-",
                 "--events", APPROVED, "--events", DIALOGUE,
                 stdin=notice("brottsofferjouren"))  # fmt: skip

    assert [(row["date"], row["kind"]) for row in found if row["strength"] > 1 and row["main"]][
        :1
    ] == [("2026-12-31", "agreement-ends")]
    after = [row for row in found if row["date"] > "2027-01-01" and row["main"]]
    assert {(row["kind"], row["date"]) for row in after} == {
        ("duty-due", "2027-03-30"),
        ("duty-due", "2027-12-31"),
    }


def test_a_departure_that_is_not_certain_says_so(run):
    found = rows(run, "jamtland", "--from", "2026-12-01", "--events", "-", "--lang", "en",
                 stdin=notice("are"))  # fmt: skip

    states = {row["state"] for row in found if row["kind"] == "departure"}
    assert states == {"unknown"}
    assert all("unknown" in row["what"] for row in found if row["kind"] == "departure")
