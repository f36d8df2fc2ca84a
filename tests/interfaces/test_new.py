"""`overens new`: from a text to the beginning of an encoding, and what `overens lint` then says."""

import json
from pathlib import Path

from jsonschema import Draft202012Validator

TEXT = "Syfte\nKommunen ger ett bidrag till föreningen varje år i januari.\n"


def test_the_skeleton_lies_beside_a_copy_of_the_text(run, tmp_path):
    text = tmp_path / "Avtal med Åre.txt"
    text.write_text(TEXT, "utf-8")
    result = run("new", text, "--output", tmp_path / "nytt", "--lang", "en")

    assert result.exit_code == 0, result.stderr
    made = tmp_path / "nytt" / "Avtal med Åre.yaml"
    assert made.with_suffix(".txt").read_text("utf-8") == TEXT
    assert "agreement: avtal-med-are\nversion: undecided\n" in made.read_text("utf-8")
    assert "Avtal med Åre.yaml: 1 clause from " in result.stdout
    assert "  Syfte\n" in result.stdout
    assert f"overens lint {made}" in result.stdout


def test_a_text_named_after_its_first_day_in_the_folder_of_its_agreement(run, tmp_path):
    text = tmp_path / "provkommun" / "2030-01-01.txt"
    text.parent.mkdir()
    text.write_text(TEXT, "utf-8")
    result = run("new", text, "--output", text.parent, "--json")

    assert result.exit_code == 0, result.stderr
    found = json.loads(result.stdout)
    assert (found["agreement"], found["clauses"], found["headings"]) == ("provkommun", 1, ["Syfte"])
    schema = Path("engine/interfaces/schemas/new.schema.json").read_text("utf-8")
    Draft202012Validator(json.loads(schema)).validate(found)


def test_a_text_without_headings_is_said_to_have_none(run, tmp_path):
    text = tmp_path / "brev.txt"
    text.write_text("Kommunen betalar hyran.\n", "utf-8")
    shown = run("new", text, "--output", tmp_path / "brev").stdout

    assert "brev.yaml: 1 punkt ur " in shown
    assert "Inga rubriker: ingen rad är säkert en rubrik." in shown


def test_a_folder_is_told_by_its_name_also_where_it_is_the_current_one(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert f"`{tmp_path}` är en mapp, inte en fil" in run("new", tmp_path).stderr
    assert "`.` är en mapp, inte en fil" in run("new", ".").stderr


def test_nothing_is_written_over(run, tmp_path):
    text = tmp_path / "a.txt"
    text.write_text(TEXT, "utf-8")
    assert run("new", text, "--output", tmp_path).exit_code == 0
    yaml = tmp_path / "a.yaml"
    yaml.write_text("mitt arbete", "utf-8")

    result = run("new", text, "--output", tmp_path)
    assert result.exit_code == 2
    assert "a.yaml` finns redan" in result.stderr
    assert yaml.read_text("utf-8") == "mitt arbete"


def test_lint_names_each_undecided_value_and_no_question_can_be_asked(run, tmp_path):
    text = tmp_path / "prov" / "2030-01-01.txt"
    text.parent.mkdir()
    text.write_text(TEXT, "utf-8")
    run("new", text, "--output", text.parent)
    yaml = text.with_suffix(".yaml")

    result = run("lint", yaml, "--json")
    assert result.exit_code == 1
    rows = json.loads(result.stdout)["rows"]
    assert {row["problem"] for row in rows} == {"undecided"}
    assert "P-SYF-1: `kind` är inte bestämt" in [row["says"] for row in rows]
    assert run("ask", "in-force", yaml).exit_code == 3


def test_what_cannot_be_begun(run, tmp_path):
    empty = tmp_path / "a.txt"
    empty.write_text("\n", "utf-8")

    assert run("new", empty, "--output", tmp_path / "x").exit_code == 3
    assert run("new", tmp_path / "none.txt").exit_code == 6
    assert run("new", empty, "--id", "Åre").exit_code == 2
    assert not (tmp_path / "x").exists()


def test_a_heading_of_markdown_is_a_heading_and_no_clause(run, tmp_path):
    text = tmp_path / "prov.txt"
    text.write_text("# Avtal\n\n## Uppsägning\n\nPart får säga upp avtalet skriftligen.\n", "utf-8")

    result = run("new", text, "--output", tmp_path / "prov")

    assert result.exit_code == 0, result.stderr
    (yaml,) = (tmp_path / "prov").glob("*.yaml")
    skeleton = yaml.read_text("utf-8")
    assert 'heading: ["Avtal", "Uppsägning"]' in skeleton
    assert skeleton.count("quote: ") == 1
    assert "Part får säga upp avtalet skriftligen." in skeleton
    assert "# Avtal" not in skeleton
