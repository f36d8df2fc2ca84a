"""`overens test --mutate`: what the scenarios beside an agreement do not notice."""

import json
import shutil
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

SMALL = Path("tests/agreements/good/monthly")
SCENARIO = """\
scenario: Gäller den?
cases:
  - case: första dagen
    when: {question: in-force, on: 2030-01-31}
    then: {answer: yes, effect: {since: 2030-01-31}}
"""


@pytest.fixture
def beside(run, tmp_path):
    """A folder of agreements with one invented agreement and one scenario."""
    folder = tmp_path / "prov"
    shutil.copytree(SMALL, folder)
    (folder / "scenarios").mkdir()
    (folder / "scenarios" / "a.yaml").write_text(SCENARIO, "utf-8")
    return folder


def test_survivors_have_their_place_and_the_exit_code_is_1(run, beside):
    result = run("--agreements", beside.parent, "test", "--mutate", "prov")

    assert result.exit_code == 1, result.stderr
    assert ".yaml:" in result.stdout
    assert "överlever" in result.stdout
    assert "prövade mutanter" in result.stderr


def test_as_data(run, beside):
    result = run("--agreements", beside.parent, "test", "--mutate", "prov", "--json")

    found = json.loads(result.stdout)
    schema = json.loads(Path("engine/interfaces/schemas/test.schema.json").read_text("utf-8"))
    Draft202012Validator(schema).validate(found)
    (one,) = found["mutants"]
    assert one["counts"]["all"] == len(one["rows"])
    assert one["counts"]["killed"] + one["counts"]["surviving"] == one["counts"]["all"]
    assert one["counts"]["crashed"] == 0
    starts = {row["to"]: row["fate"] for row in one["rows"] if row["field"] == "from"}
    assert starts["2030-02-01"] == "killed"


def test_what_is_declared_equivalent_does_not_survive(run, beside):
    (beside / "coverage").mkdir()
    (beside / "coverage" / "equivalents.yaml").write_text(
        "equivalents:\n  - {kind: renewal, because: {sv: prov, en: trial}}\n", "utf-8"
    )
    found = json.loads(run("--agreements", beside.parent, "test", "--mutate", "--json").stdout)

    (one,) = found["mutants"]
    assert one["counts"]["equivalent"] > 0
    assert one["needless"] == []
    said = run("--agreements", beside.parent, "test", "--mutate", "--lang", "en")
    assert "equivalent: " in said.stdout
    assert "(trial)" in said.stdout
    assert "not noticed" in said.stderr
    assert "survive" not in said.stderr
    assert {row["equivalent"] for row in one["rows"] if row["kind"] == "renewal"} <= {None, "prov"}


def test_a_declaration_that_no_survivor_needs_is_told(run, beside):
    (beside / "coverage").mkdir()
    (beside / "coverage" / "equivalents.yaml").write_text(
        "equivalents:\n  - {kind: payment, because: {sv: prov, en: trial}}\n", "utf-8"
    )
    result = run("--agreements", beside.parent, "test", "--mutate", "--lang", "en")

    assert result.exit_code == 1
    assert "equivalents.yaml:2" in result.stdout
    assert "the exception is not needed" in result.stdout


def test_a_declaration_about_nothing_is_refused(run, beside):
    (beside / "coverage").mkdir()
    path = beside / "coverage" / "equivalents.yaml"
    for wrong in (
        "{field: from, because: {sv: x, en: x}}",
        "{kind: rent, because: {sv: x, en: x}}",
    ):
        path.write_text(f"equivalents:\n  - {wrong}\n", "utf-8")
        assert run("--agreements", beside.parent, "test", "--mutate").exit_code == 3


def test_nothing_is_changed_while_a_scenario_differs(run, beside):
    scenario = beside / "scenarios" / "a.yaml"
    scenario.write_text(SCENARIO.replace("answer: yes", "answer: no"), "utf-8")
    result = run("--agreements", beside.parent, "test", "--mutate", "--json")

    assert result.exit_code == 1
    assert json.loads(result.stdout)["mutants"] == []


def test_a_declaration_that_is_also_about_a_noticed_mutant_is_told(run, beside):
    """Its reason would cover what it is no reason for, the day that scenario is gone."""
    (beside / "coverage").mkdir()
    (beside / "coverage" / "equivalents.yaml").write_text(
        "equivalents:\n  - {kind: period, because: {sv: prov, en: trial}}\n", "utf-8"
    )
    result = run("--agreements", beside.parent, "test", "--mutate", "--lang", "en")

    assert result.exit_code == 1
    assert "equivalents.yaml:2: the exception is too wide" in result.stdout
    found = json.loads(run("--agreements", beside.parent, "test", "--mutate", "--json").stdout)
    assert [place["line"] for place in found["mutants"][0]["wide"]] == [2]
