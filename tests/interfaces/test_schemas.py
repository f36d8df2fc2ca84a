"""The JSON that is printed is the JSON that the schemas promise."""

import json
from importlib import resources

import pytest
from jsonschema import Draft202012Validator

APPROVED = "agreements/jamtland/examples/all-approved.yaml"
DIALOGUE = "agreements/jamtland/examples/dialogue-may-2026.yaml"
POPULATION = "agreements/jamtland/examples/invented-population-november-2025.yaml"
OPEN_DATE = """\
- {id: n, event: termination-notice, by: namnden, to: all, form: written,
   sent: 2024-04-02, for-end: earliest, authorised: yes}
"""
ANSWERS = [
    ("in-force", "jamtland"),
    ("in-force", "jamtland", "--party", "are", "--on", "2026-11-22", "--events", APPROVED),
    ("in-force", "linkoping", "--on", "2022-12-31"),
    ("termination", "jamtland", "--party", "are", "--on", "2026-11-22"),
    ("termination", "jamtland", "--party", "brottsofferjouren", "--form", "oral",
     "--on", "2026-05-20", "--events", APPROVED, "--events", DIALOGUE),
    ("termination", "linkoping", "--party", "namnden", "--on", "2024-08-31"),
    ("notice", "linkoping"),
    ("renewal", "jamtland", "--for", "2028", "--on", "2026-11-22", "--events", APPROVED),
    ("renewal", "linkoping", "--for", "2026"),
    ("payment", "jamtland", "--party", "are", "--year", "2027", "--on", "2026-11-22"),
    ("payment", "jamtland", "--party", "are", "--year", "2026", "--on", "2026-02-02",
     "--events", APPROVED, "--events", POPULATION),
    ("payment", "linkoping", "--party", "namnden", "--year", "2023"),
    ("rescission", "jamtland", "--party", "are", "--against", "brottsofferjouren",
     "--on", "2026-11-22", "--events", APPROVED),
    ("rescission", "linkoping", "--party", "namnden", "--against", "brottsofferjouren"),
    ("repayment", "linkoping", "--party", "brottsofferjouren", "--on", "2025-06-15",
     "--events", "agreements/linkoping/examples/misuse-found.yaml"),
]  # fmt: skip
LISTS = [
    ("agreements",),
    ("show", "jamtland"),
    ("show", "linkoping", "--clause", "L-PER-5"),
    ("deadlines", "jamtland", "--from", "2026-01-01", "--to", "2030-12-31"),
    ("deadlines", "jamtland", "--events", APPROVED, "--reading", "F1=b"),
    ("status", "jamtland"),
    ("status", "jamtland", "--on", "2027-04-15", "--events", APPROVED, "--events",
     "agreements/jamtland/examples/reports-of-2026.yaml"),
    ("status", "linkoping"),
    ("obligations", "jamtland"),
    ("obligations", "jamtland", "--on", "2027-03-31", "--events", APPROVED),
    ("obligations", "jamtland", "--on", "2029-03-31", "--events", APPROVED, "--party",
     "brottsofferjouren", "--reading", "F13=b"),
    ("obligations", "linkoping", "--on", "2026-11-22"),
    ("lint",),
    ("test", "agreements/linkoping/scenarios/in-force.yaml"),
]  # fmt: skip


def schema(name: str) -> Draft202012Validator:
    file = resources.files("engine.interfaces") / "schemas" / f"{name}.schema.json"
    read = json.loads(file.read_text("utf-8"))
    Draft202012Validator.check_schema(read)
    return Draft202012Validator(read)


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize("arguments", ANSWERS)
def test_an_answer(arguments, lang, run):
    result = run("ask", *arguments, "--json", "--lang", lang)

    assert result.exit_code == 0
    schema("answer").validate(json.loads(result.stdout))


def test_an_answer_by_date(run):
    result = run("ask", "notice", "linkoping", "--on", "2024-12-01", "--events", "-", "--json",
                 stdin=OPEN_DATE)  # fmt: skip
    answer = json.loads(result.stdout)

    assert answer["by_date"]
    schema("answer").validate(answer)


@pytest.mark.parametrize("since", [(), ("--since", "2026-11-01")])
def test_a_check(since, run):
    result = run(
        "check", "--on", "2027-04-01", "--events", f"jamtland={APPROVED}", *since, "--json"
    )

    assert result.exit_code == 1
    schema("check").validate(json.loads(result.stdout))


@pytest.mark.parametrize("arguments", LISTS)
def test_a_list(arguments, run):
    result = run(*arguments, "--json")

    assert result.exit_code == 0
    schema(arguments[0]).validate(json.loads(result.stdout))


def test_what_scenarios_leave_out(run):
    result = run("test", "--coverage", "--json", "agreements/linkoping/scenarios/in-force.yaml")

    assert result.exit_code == 1
    schema("test").validate(json.loads(result.stdout))


def test_findings(run, tmp_path):
    path = tmp_path / "2026-01-01.yaml"
    path.write_text("agreement: x", "utf-8")
    path.with_suffix(".txt").write_text("Text.", "utf-8")
    result = run("lint", path, "--json")

    assert result.exit_code == 1
    found = json.loads(result.stdout)
    schema("lint").validate(found)
    assert found["rows"]


def test_an_answer_with_a_key_left_out_is_refused_by_the_schema(run):
    answer = json.loads(run("ask", "in-force", "jamtland", "--json").stdout)
    del answer["missing"]

    assert not schema("answer").is_valid(answer)
