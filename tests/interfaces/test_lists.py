"""The lists: agreements, show, lint, test; in both languages, and as JSON."""

import json
import shutil

import pytest

from engine.wording.command_sentences import problem_sentences, words

INVENTED = "tests/interfaces/invented/2030-01-01.yaml"
HAPPENED = "tests/interfaces/invented/events.yaml"


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("agreements", ("agreements",)),
        ("show-clause", ("show", "jamtland", "--clause", "J-PER-1")),
        ("deadlines", ("deadlines", "jamtland")),
        ("deadlines-linkoping", ("deadlines", "linkoping", "--from", "2025-01-01")),
        ("status", ("status", INVENTED, "--on", "2031-03-31", "--events", HAPPENED)),
        ("obligations", ("obligations", INVENTED, "--on", "2031-04-15", "--events", HAPPENED)),
        ("deadlines-duties", ("deadlines", INVENTED, "--from", "2031-01-01")),
        ("lint", ("lint",)),
        ("help", ("--help",)),
        ("help-ask", ("ask", "--help")),
    ],
)  # fmt: skip
def test_what_is_shown(name, arguments, lang, run, same):
    result = run(*arguments, "--lang", lang)

    assert (result.exit_code, result.stderr) == (0, "")
    same(f"{name}.{lang}", result.stdout)


def test_the_version_says_what_is_installed(run):
    for lang in ("sv", "en"):
        shown = run("--lang", lang, "--version")
        assert shown.exit_code == 0
        lines = shown.stdout.splitlines()
        assert lines[0] == "Överens 0.1.0"
        assert lines[1].startswith("Python 3.")
        assert "plain" in lines[2]
        assert lines[3].startswith("libyaml: ")


def test_every_clause_fork_and_open_term_is_shown(run):
    shown = json.loads(run("show", "linkoping", "--json").stdout)
    page = run("show", "linkoping").stdout

    assert len(shown["rows"]) > 90
    for row in shown["rows"]:
        assert f"  {row['clause']} " in page
    for fork in shown["forks"]:
        assert all(f"{fork['fork']}-{one['reading']} " in page for one in fork["readings"])
    assert all(f"  {one['term']} " in page for one in shown["open_terms"])


def test_a_clause_is_shown_with_what_bears_on_it(run):
    shown = json.loads(run("show", "jamtland", "--clause", "J-OMF-3", "--json").stdout)

    assert [row["clause"] for row in shown["rows"]] == ["J-OMF-3"]
    assert "F3" in [fork["fork"] for fork in shown["forks"]]
    assert "F1" not in [fork["fork"] for fork in shown["forks"]]


@pytest.mark.parametrize("agreement", ["jamtland", "linkoping"])
def test_every_word_of_a_term_is_in_swedish(agreement, run):
    """English words of the YAML that stay untranslated are those that Swedish has too."""
    from engine.wording.term_words import FIELDS, KINDS

    shown = json.loads(run("show", agreement, "--json").stdout)
    for row in shown["rows"]:
        for term in row["terms"]:
            assert term["kind"] in KINDS
            assert all(field["field"] in FIELDS for field in term["fields"])


def test_every_word_that_a_term_may_hold_is_in_swedish():
    from typing import Literal, get_args, get_origin

    from engine.inference.book import load
    from engine.wording.value_words import VALUES

    fields = [field.type for kind in load().terms.values() for field in kind.fields]
    inner = [get_args(one)[0] if get_origin(one) is tuple else one for one in fields]
    words_held = {word for one in inner if get_origin(one) is Literal for word in get_args(one)}

    assert words_held - set(VALUES) == set()


def test_lint_finds_what_no_clause_quotes(run, tmp_path):
    folder = tmp_path / "agreements" / "linkoping"
    shutil.copytree("agreements/linkoping", folder)
    text = folder / "2023-01-01.txt"
    text.write_text(text.read_text("utf-8") + "\nEn ny mening.\n", "utf-8")

    result = run("--agreements", folder.parent, "lint")
    assert result.exit_code == 1
    assert "En ny mening." in result.stdout
    assert "1 anmärkning" in result.stdout
    rows = json.loads(run("--agreements", folder.parent, "lint", "--json").stdout)["rows"]
    errors = [row for row in rows if row["severity"] == "error"]
    assert [row["problem"] for row in errors] == ["orphan-text"]
    assert errors[0]["line"] > 300


SCENARIO = """\
scenario: Gäller den?
cases:
  - case: sista dagen
    when: {{question: in-force, on: 2025-12-31}}
    then: {{answer: {last_day}}}
  - case: dagen efter
    when: {{question: in-force, on: 2026-01-01}}
    then: {{answer: no}}
"""


@pytest.fixture
def scenarios(tmp_path):
    folder = tmp_path / "agreements" / "linkoping"
    ignored = shutil.ignore_patterns("scenarios")
    shutil.copytree("agreements/linkoping", folder, ignore=ignored)
    (folder / "scenarios").mkdir()
    return folder / "scenarios"


@pytest.mark.parametrize("executor", ["durable", "plain"])
def test_scenarios_that_hold(executor, run, scenarios):
    (scenarios / "a.yaml").write_text(SCENARIO.format(last_day="yes"), "utf-8")
    result = run("--agreements", scenarios.parents[1], "test", "--executor", executor)

    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == f"1 scenario, 2 fall, inga skillnader, motor {executor}\n"


def test_the_scenarios_of_one_agreement_are_run_by_its_id(run, scenarios):
    (scenarios / "a.yaml").write_text(SCENARIO.format(last_day="yes"), "utf-8")
    folder = scenarios.parents[1]

    assert run("--agreements", folder, "test", "linkoping").stdout.startswith("1 scenario, 2 fall")
    wrong = run("--agreements", folder, "test", "jamtland", "--lang", "en")
    assert (wrong.exit_code, wrong.stdout) == (6, "")
    assert "the file `jamtland` does not exist" in wrong.stderr


def test_a_scenario_that_does_not_hold(run, scenarios):
    path = scenarios / "a.yaml"
    path.write_text(SCENARIO.format(last_day="no"), "utf-8")

    for named in (path, scenarios, scenarios.parent):
        result = run("test", named)
        assert result.exit_code == 1
        assert f"{path}:5:20: answer: väntade no, fick yes" in result.stdout
        assert "Gäller den?: sista dagen" in result.stdout
        assert "1 skillnad" in result.stdout
    english = run("test", path, "--lang", "en")
    assert "answer: expected no, found yes" in english.stdout


def test_a_scenario_that_cannot_be_read(run, scenarios):
    (scenarios / "a.yaml").write_text(SCENARIO.format(last_day="perhaps"), "utf-8")
    (scenarios / "b.yaml").write_text(SCENARIO.format(last_day="no"), "utf-8")
    result = run("test", scenarios)

    assert result.exit_code == 3
    assert "a.yaml:5:20: `perhaps` är inget av det som får stå här" in result.stderr
    assert "1 skillnad" in result.stdout


def test_a_scenario_without_an_agreement(run, tmp_path):
    path = tmp_path / "scenarios" / "a.yaml"
    path.parent.mkdir()
    path.write_text(SCENARIO.format(last_day="no"), "utf-8")

    assert run("test", path).exit_code == 6
    assert run("test", tmp_path / "none.yaml").exit_code == 6


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_the_demonstration(lang, run, same):
    result = run("demo", "--lang", lang, "--executor", "plain")

    assert (result.exit_code, result.stderr) == (0, "")
    same(f"demo.{lang}", result.stdout)


def test_both_languages_say_the_same():
    from engine.wording import check_sentences, command_help

    for table in (words, problem_sentences, command_help.words, check_sentences.words):
        swedish, english = table("sv"), table("en")
        assert set(swedish) == set(english)
        for key, said in swedish.items():
            assert _gaps(said) == _gaps(english[key]), key


def _gaps(text: str) -> set[str]:
    import string

    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_the_scenarios_leave_nothing_operative_out(run):
    result = run("test", "--coverage", "--lang", "en")
    assert (result.exit_code, result.stderr) == (0, ""), result.stdout


def test_coverage_tells_what_no_scenario_exercises(run, scenarios):
    (scenarios / "in-force.yaml").write_text(SCENARIO.format(last_day="yes"), "utf-8")
    asked = ("--agreements", scenarios.parents[1], "test", "--coverage")

    page = run(*asked)
    assert page.exit_code == 1
    assert "inget scenario prövar punkten L-PER-5" in page.stdout
    assert "punkten L-PER-1" not in page.stdout
    assert "linkoping@2023-01-01: 1 av" in page.stdout
    (shown,) = json.loads(run(*asked, "--json").stdout)["coverage"]
    assert shown["counts"]["clause"]["exercised"] == 1
    rows = {row["clause"]: row for row in shown["rows"] if "clause" in row}
    assert (rows["L-PER-1"]["exercised"], rows["L-PER-5"]["exercised"]) == (True, False)


def test_a_faulty_file_of_exceptions_is_refused(run, scenarios):
    (scenarios / "in-force.yaml").write_text(SCENARIO.format(last_day="yes"), "utf-8")
    exceptions = scenarios.parent / "coverage" / "exceptions.yaml"
    exceptions.write_text("exceptions: [{clause: L-PER-99, because: {sv: a, en: b}}]\n", "utf-8")

    result = run("--agreements", scenarios.parents[1], "test", "--coverage")
    assert result.exit_code == 3
    assert "okänd punkt `L-PER-99`" in result.stderr
