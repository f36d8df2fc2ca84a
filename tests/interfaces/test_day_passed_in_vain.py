"""A duty whose last day passed during a hindrance: the text has a last day, but none after it.

J-UPP-1 is due "senast den 30 mars". A fire lasts from 20 March to 20 April 2027.
"""

import json

import pytest

APPROVED = ("--events", "agreements/jamtland/examples/all-approved.yaml")
FIRE = """
- {id: fm, event: force-majeure, party: brottsofferjouren, cause: fire, from: 2027-03-20,
   until: %s, affects: [J-UPP-1]}
- {id: fmn, event: force-majeure-notice, by: brottsofferjouren, to: all, form: written,
   sent: 2027-03-20, received: 2027-03-20, about: fm}
- {id: om, event: assessment, term: omedelbart, about: fmn, answer: yes, by: domstol,
   on: 2027-03-25, reason: exempel}
"""
SAID = {
    "sv": "hindret som pågick den sista dagen, 2027-03-30, har upphört, och skyldigheten gäller "
    "igen; när den då ska vara fullgjord säger inte texten",
    "en": "the hindrance that lasted on the last day, 2027-03-30, has ended, and the duty is due "
    "again; by when it is then to be performed, the text does not say",
}
DUE = "jamtland.due.j-upp-1.brottsofferjouren.2026"
OVERDUE = "jamtland.overdue.j-upp-1.brottsofferjouren.2026"


@pytest.fixture
def checked(run):
    """The findings on 21 April 2027 by id, the fire having lasted until a day."""

    def of(until, lang="sv"):
        done = run("check", "jamtland", "--on", "2027-04-21", *APPROVED, "--events", "-",
                   "--lang", lang, "--json", stdin=FIRE % until)  # fmt: skip
        return {one["id"]: one for one in json.loads(done.stdout)["rows"]}

    return of


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_the_check_says_what_the_text_lacks(lang, checked):
    said = checked("2027-04-20", lang)[DUE]["says"]

    assert said.endswith(SAID[lang])
    assert "nämner ingen sista dag" not in said
    assert "names no last day" not in said


@pytest.mark.parametrize(
    ("until", "found"), [("2027-03-29", OVERDUE), ("2027-03-30", DUE), ("2027-04-21", None)]
)
def test_so_it_is_only_of_a_hindrance_on_the_last_day_that_has_ended(until, found, checked):
    ids = checked(until)

    assert {one for one in (DUE, OVERDUE) if one in ids} == ({found} if found else set())


def test_the_list_of_duties_says_it_as_long_as_it_is_not_done(run):
    asked = ("obligations", "jamtland", "--on", "2028-02-10", "--party", "brottsofferjouren")
    rest = (*APPROVED, "--events", "-")
    told = run(*asked, *rest, stdin=FIRE % "2027-04-20").stdout
    rows = json.loads(run(*asked, *rest, "--json", stdin=FIRE % "2027-04-20").stdout)["rows"]

    assert f"J-UPP-1 redovisning 2026: Brottsofferjouren → alla andra parter {SAID['sv']}" in (
        " ".join(told.split())
    )
    passed = {(row["duty"], row["period"]) for row in rows if row["day_passed"]}
    assert passed == {("J-UPP-1", "2026")}
