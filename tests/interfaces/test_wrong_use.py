"""Wrong use: exit code 2, everything wrong at once, in both languages, on standard error."""

import pytest

from engine.questions.readings import combinations

ASK = ("ask", "in-force", "jamtland")
TERMINATION = ("ask", "termination", "jamtland", "--party", "are")
EXCUSE = ("ask", "excuse", "jamtland", "--party", "are")
PERSON = ("ask", "eligibility", "jamtland", "--person")

WRONG = [
    (("aks",), "okänt kommando `aks`", "unknown command `aks`"),
    (("aks",), "menade du `ask`?", "did you mean `ask`?"),
    (("standing", "jamtland"), "okänt kommando `standing`", "unknown command `standing`"),
    (("ask",), "FRÅGA saknas", "QUESTION is missing"),
    (("ask", "in-force"), "AVTAL saknas", "AGREEMENT is missing"),
    ((*ASK, "more"), "`more` är mer än kommandot tar emot", "`more` is more than"),
    ((*ASK, "--patry", "are"), "okänt val `--patry`", "unknown option `--patry`"),
    ((*ASK, "--patry", "are"), "menade du `--party`?", "did you mean `--party`?"),
    ((*ASK, "--on"), "valet `--on` behöver ett värde", "the option `--on` needs a value"),
    ((*ASK, "--json=1"), "valet `--json` tar inget värde", "`--json` takes no value"),
    (("ask", "inforce", "jamtland"), "okänd fråga `inforce`", "unknown question `inforce`"),
    (("ask", "inforce", "jamtland"), "menade du `in-force`?", "did you mean `in-force`?"),
    (("ask", "in-force", "jamtlnd"), "okänt avtal `jamtlnd`", "unknown agreement `jamtlnd`"),
    (("ask", "in-force", "jamtlnd"), "menade du `jamtland`?", "did you mean `jamtland`?"),
    (("ask", "in-force", ".."), "okänt avtal `..`", "unknown agreement `..`"),
    (("ask", "in-force", ""), "okänt avtal ``", "unknown agreement ``"),
    (("ask", "in-force", "jamtland@2020-01-01"), "ingen version `2020-01-01`", "no version"),
    ((*ASK, "--party", "ar"), "--party: okänd part `ar`", "--party: unknown party `ar`"),
    ((*ASK, "--party", "Åre"), "menade du `are`?", "did you mean `are`?"),
    ((*ASK, "--party", "oslo"), "`berg`, `bracke`", "`berg`, `bracke`"),
    ((*ASK, "--reading", "F1=z"), "okänd läsning `z` av `F1`", "unknown reading `z` of `F1`"),
    ((*ASK, "--reading", "G1=a"), "okänd tolkningsfråga `G1`", "unknown fork `G1`"),
    ((*ASK, "--reading", "F1-b"), "menade du `F1=b`?", "did you mean `F1=b`?"),
    ((*ASK, "--reading", "F1=a", "--reading", "F1=b"), "redan fått", "already"),
    ((*ASK, "--on", "2026-02-30"), "--on: datumet `2026-02-30` finns inte", "does not exist"),
    ((*ASK, "--on", "2026-02-30"), "sista dag är `2026-02-28`", "is `2026-02-28`"),
    ((*ASK, "--on", "2026-13-01"), "finns inte", "does not exist"),
    ((*ASK, "--on", "0000-01-01"), "finns inte", "does not exist"),
    ((*ASK, "--on", "9999-12-31"), "utanför 1900–2199", "outside 1900–2199"),
    ((*ASK, "--on", "22/11/2026"), "kan inte läsa `22/11/2026`", "cannot read `22/11/2026`"),
    ((*ASK, "--on", "20261122"), "kan inte läsa `20261122`", "cannot read `20261122`"),
    ((*ASK, "--on", "i dag"), "skriv år, månad och dag", "write year, month and day"),
    ((*ASK, "--on", "２０２６-11-22"), "kan inte läsa", "cannot read"),
    ((*ASK, "--on", ""), "kan inte läsa ``", "cannot read ``"),
    ((*ASK, "--known-on", "x"), "--known-on: kan inte läsa", "--known-on: cannot read"),
    ((*ASK, "--depth", "deep"), "--depth: `deep` är inget", "--depth: `deep` is none"),
    ((*ASK, "--ends-by", "2026-12-31"), "hör inte till frågan `in-force`", "does not belong"),
    (("ask", "renewal", "jamtland", "--party", "are"), "--party: valet hör inte", "not belong"),
    (("ask", "renewal", "jamtland", "--for", "27"), "kan inte läsa `27` som år", "as a year"),
    (("ask", "termination", "jamtland"), "gäller en part: ange vilken", "about a party: name it"),
    (("ask", "termination", "jamtland"), "`--party` med någon av", "`--party` with one of"),
    ((*TERMINATION, "--form", "letter"), "--form: `letter`", "--form: `letter`"),
    ((*TERMINATION, "--for-end", "soon"), "--for-end: kan inte läsa", "--for-end: cannot read"),
    (
        (*TERMINATION, "--on", "2026-01-01", "--sent", "2026-01-02"),
        "mottaget `2026-01-01` är tidigare än sänt `2026-01-02`",
        "received `2026-01-01` is earlier than sent `2026-01-02`",
    ),
    (
        (*TERMINATION, "--on", "2026-06-02", "--for-end", "2026-06-01"),
        "--for-end: slutet `2026-06-01` är tidigare än den dag uppsägningen kommer fram",
        "--for-end: the end `2026-06-01` is earlier than the day the notice arrives, 2026-06-02",
    ),
    (
        ("ask", "rescission", "jamtland", "--party", "are", "--against", "are"),
        "--against: `are` kan inte vara både den som häver",
        "--against: `are` cannot be both",
    ),
    (("ask", "notice", "jamtland", "--event", "n1"), "ingen händelse har id `n1`", "id `n1`"),
    ((*ASK, "--journal", "mysql://x"), "ingen adress till en journal", "no address of a journal"),
    ((*ASK, "--executor", "rete"), "okänd motor `rete`", "unknown executor `rete`"),
    ((*ASK, "--events", "-", "--events", "-"), "kan bara läsas en gång", "only once"),
    (("show", "jamtland", "--clause", "J-PER"), "okänd punkt `J-PER`", "unknown clause `J-PER`"),
    (("show", "jamtland", "--clause", "j-per-1"), "menade du `J-PER-1`?", "mean `J-PER-1`?"),
    (
        ("deadlines", "jamtland", "--from", "2027-01-01", "--to", "2026-01-01"),
        "slutet `2026-01-01` är tidigare än början `2027-01-01`",
        "the end `2026-01-01` is earlier than the start `2027-01-01`",
    ),
    (("ask", "excuse", "jamtland", "--party", "are"), "gäller en skyldighet", "about a duty"),
    (("ask", "excuse", "jamtland", "--duty", "J-UPP-1"), "gäller en part", "about a party"),
    ((*EXCUSE, "--duty", "J-BAK-1"), "`J-BAK-1` innehåller ingen skyldighet", "has no duty"),
    ((*EXCUSE, "--duty", "J-BOJ-19"), "menade du `J-UPP-1`?", "did you mean `J-UPP-1`?"),
    ((*EXCUSE, "--duty", "j-upp-1"), "menade du `J-UPP-1`?", "did you mean `J-UPP-1`?"),
    (("ask", "assignment", "jamtland"), "gäller en part", "about a party"),
    (("ask", "amendment", "jamtland", "--event", "x"), "ingen händelse har id `x`", "id `x`"),
    (("ask", "amendment", "jamtland", "--party", "are"), "--party: valet hör inte", "not belong"),
    (("ask", "eligibility", "jamtland"), "gäller en person", "about a person"),
    ((*PERSON, "role=viktim"), "menade du `victim`?", "did you mean `victim`?"),
    ((*PERSON, "rol=victim"), "menade du `role`?", "did you mean `role`?"),
    ((*PERSON, "namn=Eva"), "`role`, `age`, `resident`, `crime`", "`role`, `age`"),
    ((*PERSON, "role"), "`role` är inget", "`role` is none"),
    ((*PERSON, "role=victim,role=witness"), "angivet två gånger", "given twice"),
    ((*PERSON, "age=-1"), "kan inte läsa `-1` som ålder", "cannot read `-1` as an age"),
    ((*PERSON, "age=200"), "fyllda år, från 0 till 120", "completed years, from 0 to 120"),
    ((*PERSON, "age=arton"), "kan inte läsa `arton` som ålder", "cannot read `arton` as an age"),
    ((*PERSON, "age=18.5"), "kan inte läsa `18.5` som ålder", "cannot read `18.5` as an age"),
    ((*PERSON, "resident=Åre"), "menade du `are`?", "did you mean `are`?"),
    ((*PERSON, "resident=brottsofferjouren"), "kan inte vara bosatt", "cannot be resident"),
    ((*PERSON, "crime=outside"), "brottet kan inte vara `outside`", "crime cannot be `outside`"),
    (("lint", "jamtlnd"), "okänt avtal `jamtlnd`", "unknown agreement `jamtlnd`"),
    (("test", "docs"), "inga scenarier finns i `docs`", "there are no scenarios in `docs`"),
    (("demo", "now"), "`now` är mer än", "`now` is more than"),
]


@pytest.mark.parametrize(("arguments", "swedish", "english"), WRONG)
def test_wrong_use_is_refused(arguments, swedish, english, run):
    for lang, said in (("sv", swedish), ("en", english)):
        result = run("--lang", lang, *arguments)

        assert (result.exit_code, result.stdout) == (2, "")
        assert said in result.stderr
        assert "Traceback" not in result.stderr


def test_a_language_that_is_not_there(run):
    assert run("--lang", "fr", "lint").exit_code == 2
    assert run("lint", "--lang=fr").exit_code == 2
    result = run("lint", env={"OVERENS_LANG": "de"})
    assert result.exit_code == 2
    assert "OVERENS_LANG: språket `de` finns inte" in result.stderr


def test_everything_wrong_is_told_at_once(run):
    result = run("ask", "inforce", "jamtland", "--on", "x", "--known-on", "y", "--party", "oslo",
                 "--reading", "F99=a", "--depth", "z", "--journal", "j", "--events", "none.yaml",
                 "--executor", "e")  # fmt: skip

    assert result.exit_code == 2
    for part in ("`inforce`", "`x`", "`y`", "`z`", "journal", "none.yaml", "`e`"):
        assert part in result.stderr


def test_what_only_the_agreement_can_tell_is_told_at_once(run):
    result = run("ask", "in-force", "jamtland", "--party", "oslo", "--reading", "F99=a",
                 "--reading", "F1=z", "--on", "x")  # fmt: skip

    assert all(part in result.stderr for part in ("`oslo`", "`F99`", "`z`", "`x`"))


def test_a_journal_in_the_environment_is_not_silently_left_out(run):
    journal = {"OVERENS_JOURNAL": "sqlite:///none.sqlite"}
    approved = "agreements/jamtland/examples/all-approved.yaml"

    assert run(*ASK, env=journal).exit_code == 6
    assert run("deadlines", "jamtland", env=journal).exit_code == 6
    assert run(*ASK, "--events", approved, env=journal).exit_code == 0
    assert run("lint", env=journal).exit_code == 0


def test_several_notices_must_be_told_apart(run, tmp_path):
    events = tmp_path / "events.yaml"
    events.write_text(
        "".join(
            f"- {{id: {name}, event: termination-notice, by: are, to: all, received: {day}}}\n"
            for name, day in (("first", "2026-01-10"), ("second", "2026-02-10"))
        ),
        "utf-8",
    )
    asked = ("ask", "notice", "jamtland", "--events", events)

    result = run(*asked, "--on", "2026-11-22")
    assert result.exit_code == 2
    assert "`--event` med någon av `first`, `second`" in result.stderr
    assert run(*asked, "--on", "2026-01-20").exit_code == 0  # only the first had happened
    assert run(*asked, "--event", "second").exit_code == 0
    assert "menade du `second`?" in run(*asked, "--event", "secnd").stderr


def test_an_event_of_another_kind_is_no_notice(run):
    approved = "agreements/jamtland/examples/all-approved.yaml"
    result = run("ask", "notice", "jamtland", "--events", approved, "--event", "underskrift-are")

    assert result.exit_code == 2
    assert "händelsen `underskrift-are` är ingen uppsägning" in result.stderr


def test_no_command_shows_the_help(run):
    result = run()

    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("Användning: overens [VAL] KOMMANDO [VAL]")


@pytest.mark.parametrize(
    "asked", [("ask", "termination", "--party", "are"), ("obligations",), ("deadlines",)]
)
def test_more_combinations_of_readings_than_can_be_told_are_named(asked, run, monkeypatch):
    """In place of an answer that goes on for millions of lines; with them held there is one."""
    events = "agreements/jamtland/examples/all-approved.yaml"
    command = (*asked, "jamtland", "--events", events)
    monkeypatch.setattr(combinations, "MOST", 1)
    for lang, said, advice in (
        (
            "sv",
            "fler kombinationer av läsningar än som kan räknas upp: ",
            "håll några av frågorna vid en läsning",
        ),
        (
            "en",
            "more combinations of readings than can be listed: ",
            "hold some of the questions at one reading",
        ),
    ):
        result = run("--lang", lang, *command)

        assert (result.exit_code, result.stdout) == (2, "")
        assert said in result.stderr
        assert advice in result.stderr
        assert "(F" in result.stderr
        assert "--reading F" in result.stderr

    monkeypatch.setattr(combinations, "MOST", 10_000)
    assert run(*command).exit_code == 0
