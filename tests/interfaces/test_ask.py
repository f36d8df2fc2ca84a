"""`overens ask`: what is shown, in which language, at which depth, with which exit code.

After a change of what is said:

    OVERENS_REWRITE=1 .venv/bin/pytest tests/interfaces
"""

import json
from pathlib import Path

import pytest

APPROVED = "agreements/jamtland/examples/all-approved.yaml"
DIALOGUE = "agreements/jamtland/examples/dialogue-may-2026.yaml"
ARE = ("ask", "termination", "jamtland", "--party", "are", "--on", "2026-11-22")

NOTICE = """\
- {id: uppsagning-are, event: termination-notice, by: are, to: all, form: written,
   sent: 2026-06-12, received: 2026-06-15, for-end: earliest, authorised: yes}
"""


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("unknown", ARE),
        ("no", (*ARE, "--ends-by", "2026-12-31", "--events", APPROVED, "--events", DIALOGUE)),
        ("depends", (*ARE, "--events", APPROVED)),
        ("expired", ("ask", "in-force", "linkoping", "--on", "2026-11-22")),
    ],
)
def test_a_page(name, arguments, lang, run, same):
    result = run(*arguments, "--lang", lang, "--executor", "plain")

    assert (result.exit_code, result.stderr) == (0, "")
    same(f"ask-{name}.{lang}", result.stdout)


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_every_reason(lang, run, same):
    result = run("ask", "in-force", "linkoping", "--on", "2025-12-31", "--depth", "full",
                 "--lang", lang)  # fmt: skip

    same(f"ask-full.{lang}", result.stdout)


def test_one_line_holds_the_headline_and_the_supposed_one(run):
    answer = json.loads(run(*ARE, "--json").stdout)
    shown = " ".join(run(*ARE, "--depth", "line").stdout.split())

    assert shown.startswith(answer["headline"])
    assert shown.endswith(answer["supposing_in_force"]["headline"])


def test_a_contested_answer_has_no_main_answer(run):
    page = run(*ARE, "--events", APPROVED).stdout

    assert "därför ges inget huvudsvar" in page
    assert "Huvudläsning" not in page


def test_unverified_law_is_shown_as_such(run):
    page = run(*ARE, "--events", APPROVED).stdout

    assert "F3-c" in page
    assert "[rättsläget inte kontrollerat]" in page


def test_nothing_is_called_compliant(run):
    for lang in ("sv", "en"):
        assert "complian" not in run(*ARE, "--depth", "full", "--lang", lang).stdout.lower()


def test_nine_approvals_are_told_as_one(run):
    page = " ".join(run(*ARE).stdout.split())

    assert page.count("(J-GOD-2)") == 2  # what is missing, and what to do about it
    assert "Berg, Bräcke, Härjedalen, Krokom, Ragunda, Strömsund, Åre, Östersund och" in page


def test_json_is_utf8_and_alone_on_standard_output(run):
    result = run(*ARE, "--json", "--verify")

    assert json.loads(result.stdout_bytes.decode())["contract"] == "1"
    assert "Härjedalen" in result.stdout
    assert "samma svar" in result.stderr


def test_the_default_day_is_today_in_stockholm(run):
    from datetime import UTC, datetime

    late = datetime(2026, 6, 30, 22, 30, tzinfo=UTC)
    answer = json.loads(run("ask", "in-force", "jamtland", "--json", now=late).stdout)

    assert answer["on"] == "2026-07-01"


@pytest.mark.parametrize(
    ("on", "known_on"), [("2026-06-30", "2026-11-22"), ("2027-02-01", "2027-02-01")]
)
def test_known_by_default_is_what_is_known_today_or_on_a_later_day_asked_about(on, known_on, run):
    answer = json.loads(run("ask", "in-force", "jamtland", "--on", on, "--json").stdout)

    assert answer["known_on"] == known_on


def test_a_reading_can_be_held(run):
    held = json.loads(run(*ARE, "--events", APPROVED, "--reading", "F3=b", "--json").stdout)

    assert held["answer"] == "yes"
    assert held["receipt"]["readings"] == {"F3": "b"}


def test_hypothetical_events_change_the_answer(run, tmp_path):
    notice = _file(tmp_path, NOTICE)
    asked = ("ask", "in-force", "jamtland", "--party", "are", "--on", "2027-01-01")
    record = ("--events", APPROVED, "--events", DIALOGUE)

    without = json.loads(run(*asked, *record, "--json").stdout)
    supposed = json.loads(run(*asked, *record, "--what-if", notice, "--json").stdout)

    assert (without["answer"], supposed["answer"]) == ("yes", "no")


def test_the_only_notice_on_record_need_not_be_named(run, tmp_path):
    record = ("--events", APPROVED, "--events", DIALOGUE, "--events", _file(tmp_path, NOTICE))
    answer = json.loads(run("ask", "notice", "jamtland", *record, "--json").stdout)

    assert answer["answer"] == "yes"
    assert answer["effect"]["ends"] == "2026-12-31"


def test_events_come_from_standard_input(run):
    approved = Path(APPROVED).read_text("utf-8")
    answer = run("ask", "in-force", "jamtland", "--events", "-", "--json", stdin=approved)

    assert json.loads(answer.stdout)["answer"] == "yes"


def test_an_agreement_is_named_by_version_or_by_path(run):
    for named in ("jamtland@2026-01-01", "agreements/jamtland/2026-01-01.yaml"):
        answer = run("ask", "in-force", named, "--on", "2026-11-22", "--json")
        assert json.loads(answer.stdout)["agreement"] == "jamtland"


@pytest.mark.parametrize(
    ("code", "arguments"),
    [
        (0, ("in-force", "jamtland", "--on", "2026-11-22", "--events", APPROVED)),
        (1, ("in-force", "linkoping", "--on", "2026-11-22")),
        (4, ("in-force", "jamtland", "--on", "2026-11-22")),
        (4, ("termination", "jamtland", "--party", "are", "--on", "2026-11-22",
             "--events", APPROVED)),
        (4, ("renewal", "linkoping", "--on", "2025-06-01", "--for", "2026")),
    ],
)  # fmt: skip
def test_exit_codes_tell_the_answer_if_asked_to(code, arguments, run):
    assert run("ask", *arguments, "--exit-code").exit_code == code
    assert run("ask", *arguments).exit_code == 0


def test_both_executors_give_the_same_page(run):
    pages = {run(*ARE, "--executor", name).stdout for name in ("durable", "plain")}

    assert len(pages) == 1


def test_options_for_all_commands_may_stand_before_the_command(run):
    before = run("--lang", "en", "--executor", "plain", *ARE)
    after = run(*ARE, "--lang", "en", "--executor", "plain")

    assert before.stdout == after.stdout
    assert "Requirements" in before.stdout


def test_the_environment_gives_language_and_folder(run, tmp_path):
    english = run("ask", "in-force", "linkoping", env={"OVERENS_LANG": "en"})
    elsewhere = run("agreements", env={"OVERENS_AGREEMENTS": str(tmp_path)})

    assert "Requirements" in english.stdout
    assert elsewhere.exit_code == 6


def _file(folder: Path, text: str) -> Path:
    path = folder / "events.yaml"
    path.write_text(text, "utf-8")
    return path
