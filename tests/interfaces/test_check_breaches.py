"""What `check`, `obligations` and `status` say of a breach that is on record and not put right."""

import json

import pytest

EXAMPLES = "agreements/jamtland/examples"
RECORD = ("--events", f"{EXAMPLES}/all-approved.yaml", "--events", f"{EXAMPLES}/paid-2026.yaml")
BREACH = (
    "{id: b, event: breach, by: are, against: brottsofferjouren, duty: %s, on: 2026-08-20}",
    "{id: r, event: rectified, by: brottsofferjouren, on: 2026-09-01, about: b}",
)
ASK = "overens ask rescission jamtland --party berg --against brottsofferjouren"
OPEN = {f"jamtland.judgement.{term}.b" for term in ("allvarligt", "utan-drojsmal", "skalig-tid")}


@pytest.fixture
def told(run, tmp_path):
    """The rows of a list on 22 November 2026, where these events are on record too."""

    def listed(command, *events, key="rows"):
        file = tmp_path / "events.yaml"
        file.write_text("".join(f"- {one}\n" for one in events), "utf-8")
        more = ("--events", str(file)) if events else ()
        done = run(command, "jamtland", "--on", "2026-11-22", *RECORD, *more, "--json")
        return json.loads(done.stdout)[key]

    return listed


@pytest.mark.parametrize("duty", ["J-UPP-1", "J-UPP-3", "J-UPP-6", "J-BOJ-17", "J-BAK-4"])
def test_a_breach_that_no_continuing_duty_shows_is_a_finding_until_it_is_put_right(duty, told):
    breach, cure = BREACH[0] % duty, BREACH[1]
    (found,) = [one for one in told("check", breach) if one["kind"] == "breach"]

    assert (found["id"], found["clause"], found["severity"]) == (
        "jamtland.breach.b",
        duty,
        "warning",
    )
    assert (found["parties"], found["to"]) == (["brottsofferjouren"], ["are"])
    assert not [one for one in told("check", breach, cure) if one["kind"] == "breach"]


@pytest.mark.parametrize("command", ["obligations", "status"])
def test_the_lists_tell_it_too(command, told):
    (found,) = told(command, BREACH[0] % "J-UPP-3", key="breaches")

    assert found == {
        "event": "b",
        "duty": "J-UPP-3",
        "by": "are",
        "against": "brottsofferjouren",
        "on": "2026-08-20",
        "says": "Åre säger att Brottsofferjouren har brutit mot J-UPP-3 (b, 2026-08-20), och "
        "ingen rättelse är registrerad",
    }
    assert told(command, key="breaches") == []


def test_a_breach_of_a_continuing_duty_is_told_once_by_that_duty(told):
    found = told("check", BREACH[0] % "J-BOJ-9")

    assert "jamtland.overdue.j-boj-9.brottsofferjouren" in [one["id"] for one in found]
    assert "breach" not in [one["kind"] for one in found]
    assert told("obligations", BREACH[0] % "J-BOJ-9", key="breaches") == []


def test_what_only_a_person_can_say_about_it_waits_until_somebody_has(told):
    breach, cure = BREACH[0] % "J-UPP-3", BREACH[1]
    asked = {one["id"]: one["blocks"] for one in told("check", breach)}

    assert asked.keys() >= OPEN
    assert asked["jamtland.judgement.allvarligt.b"] == ["rescission"]
    assert not OPEN & {one["id"] for one in told("check", breach, cure)}
    assert not OPEN & {one["id"] for one in told("check")}


def test_a_dialogue_that_is_due_on_it_is_a_finding_until_it_is_held(told):
    due = "jamtland.due.j-omf-4.all.b"
    breach = BREACH[0] % "J-UPP-3"
    held = (
        "{id: d, event: dialogue, forum: socsam, on: %s, about: breach, invited: all, present: all}"
    )

    assert due in [one["id"] for one in told("check", breach)]
    assert due in [one["id"] for one in told("check", breach, held % "2026-08-19")]
    assert due not in [one["id"] for one in told("check", breach, held % "2026-08-20")]


def test_that_rescission_is_open_is_told_with_the_question_that_shows_why(run):
    files = ("all-approved", "paid-2026", "misused-funds", "judged-serious")
    given = [part for one in files for part in ("--events", f"{EXAMPLES}/{one}.yaml")]
    done = run("check", "jamtland", "--on", "2026-11-22", *given, "--json")
    (found,) = [o for o in json.loads(done.stdout)["rows"] if o["kind"] == "rescission-open"]

    assert found["id"] == "jamtland.rescission-open.brottsofferjouren"
    assert (found["clause"], len(found["parties"])) == ("J-OMF-6", 8)
    assert ASK in found["says"]
    answer = run(*ASK.split()[1:], "--on", "2026-11-22", *given, "--json")
    assert json.loads(answer.stdout)["answer"] == "yes"


def test_whether_it_is_open_may_be_a_matter_of_how_the_text_is_read(run, tmp_path):
    """F20: nobody has demanded that it be put right."""
    text = (
        "".join(f"- {one}\n" for one in [BREACH[0] % "J-UPP-3"])
        + "".join(
            f"- {{event: assessment, term: {term}, about: b, answer: {answer}, by: juristen, "
            "on: 2026-10-20, reason: exempel}\n"
            for term, answer in (
                ("allvarligt", "yes"),
                ("utan-drojsmal", "no"),
                ("skalig-tid", "yes"),
                ("bradskande", "yes"),
            )
        )
    )  # fmt: skip
    file = tmp_path / "events.yaml"
    file.write_text(text, "utf-8")
    done = run("check", "jamtland", "--on", "2026-11-22", *RECORD, "--events", str(file), "--json")
    found = {one["id"]: one for one in json.loads(done.stdout)["rows"]}

    assert found["jamtland.depends.rescission.brottsofferjouren"]["readings"] == ["F20"]


def test_rulings_that_differ_are_both_told_with_what_settles_it(told):
    ruled = "{id: %s, event: assessment, term: allvarligt, about: b, answer: %s, by: %s,"
    ruled += " on: 2026-10-20, reason: exempel}"
    rulings = (ruled % ("a1", "yes", "jurist A"), ruled % ("b1", "no", "jurist B"))
    found = {one["id"]: one for one in told("check", BREACH[0] % "J-UPP-3", *rulings)}

    serious, delay = (found[f"jamtland.judgement.{term}.b"] for term in (
        "allvarligt", "utan-drojsmal"))  # fmt: skip
    assert "jurist A säger ja (a1, 2026-10-20), jurist B säger nej (b1" in serious["says"]
    assert "makulera (`void`)" in serious["help"]
    assert "går isär" not in delay["says"]
    assert delay["help"] == "Låt den som ska bedöma ta ställning, och registrera bedömningen."


RECTIFIED = "Är bristen rättad, registrera det (`rectified`). "
DEMAND = "{id: k, event: demand, by: are, to: [brottsofferjouren], on: 2026-09-10, about: b}"
DIALOGUE = "{id: d, event: dialogue, forum: socsam, on: %s, about: breach, about-party: %s}"
OF_ALL = "{id: d, event: dialogue, forum: socsam, on: %s, about: %s, invited: %s, present: [are]}"
RULED = "{id: a-%s, event: assessment, term: %s, about: b, answer: %s, by: x, on: 2026-10-20}"
HELD = DIALOGUE % ("2026-09-03", "brottsofferjouren")
SERIOUS = RULED % ("s", "allvarligt", "yes")
DELAY = RULED % ("r", "utan-drojsmal", "no")
JUDGE = "låt den som ska bedöma ta ställning till hur allvarlig den är"
ON_DELAY = "låt den som ska bedöma ta ställning till om den rättas utan dröjsmål"
ALL_LEFT = f"Annars: kräv rättelse, för dialog, och {JUDGE}."


@pytest.mark.parametrize(
    ("recorded", "left"),
    [
        ((), ALL_LEFT),
        ((DEMAND,), f"Annars: för dialog och {JUDGE}."),
        ((DEMAND, HELD), f"Annars: {JUDGE}."),
        ((DEMAND, HELD, SERIOUS), f"Annars: {ON_DELAY}."),
        ((SERIOUS, DELAY), "Annars: kräv rättelse och för dialog."),
        ((DEMAND, HELD, SERIOUS, DELAY),
         "Krav, dialog och bedömningar av den är registrerade; vad de ger visar "
         "`overens ask rescission`."),
        ((DIALOGUE % ("2026-08-19", "brottsofferjouren"),), ALL_LEFT),
        ((DIALOGUE % ("2026-08-20", "brottsofferjouren"),), f"Annars: kräv rättelse och {JUDGE}."),
        ((DIALOGUE % ("2026-09-03", "krokom"),), ALL_LEFT),
        ((OF_ALL % ("2026-08-19", "breach", "all"),), ALL_LEFT),
        ((OF_ALL % ("2026-08-20", "breach", "all"),), f"Annars: kräv rättelse och {JUDGE}."),
        ((OF_ALL % ("2026-08-20", "renegotiation", "all"),),
         f"Annars: kräv rättelse och {JUDGE}."),
        ((OF_ALL % ("2026-08-20", "report", "all"),), ALL_LEFT),
        ((OF_ALL % ("2026-08-20", "breach", "[are, krokom]"),), ALL_LEFT),
    ],
)  # fmt: skip
def test_only_what_is_not_on_record_about_a_breach_is_advised(recorded, left, told):
    found = told("check", BREACH[0] % "J-UPP-3", *recorded)

    assert next(one["help"] for one in found if one["kind"] == "breach") == RECTIFIED + left
