"""The formats of a check are valid, and nothing that a sentence may hold can break them."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest
import xmlschema
from jsonschema import Draft4Validator, FormatChecker

from engine.interfaces.checks.check_rows import listed
from engine.interfaces.checks.github_report import github
from engine.interfaces.checks.junit_report import junit
from engine.interfaces.checks.reports import RENDERED
from engine.interfaces.checks.sarif_report import sarif, uri
from engine.model.acknowledgement import Acknowledgement
from engine.model.problem import Place, Span
from engine.questions.findings.acknowledged import Reported
from engine.questions.findings.check import Day
from engine.questions.findings.finding import KINDS, Finding
from engine.questions.findings.report import Checked, Report

STANDARDS = Path(__file__).parent / "standards"
NASTY = "100 % \x00\x1b[31m <b>&\"'\n::error::ja\r\n]]> å😀, a:b,c \u2028 \ufffe slut"
LOGS = ("--on", "2027-04-01", "--since", "2027-03-01", "--events",
        "jamtland=agreements/jamtland/examples/all-approved.yaml")  # fmt: skip


@pytest.fixture(scope="module")
def junit_schema():
    return xmlschema.XMLSchema(STANDARDS / "junit-10.xsd")


@pytest.fixture(scope="module")
def sarif_schema():
    schema = json.loads((STANDARDS / "sarif-schema-2.1.0.json").read_text("utf-8"))
    Draft4Validator.check_schema(schema)
    return Draft4Validator(schema, format_checker=FormatChecker())


def finding(kind="overdue", says=NASTY, id_="x.overdue.x-1"):
    place = Place("avtal, å:1%.yaml", Span(3, 5, 3, 9))
    return Finding(id_, kind, "x", "2030-01-01", "X-1", place, says)


def nasty_report(*rows):
    """A report with no agreement behind it: the findings stand in the suite `x`."""
    day = Day(date(2030, 1, 1), date(2030, 1, 1))
    agreement = type("A", (), {"id": "x", "version": date(2030, 1, 1), "title": Title()})()
    return Report((Checked(agreement, (), day),), date(2029, 1, 1), "sv", rows)


class Title:
    def in_(self, lang):
        return NASTY


@pytest.fixture
def nasty():
    place = Place("kvitterat.yaml", Span(1, 3, 1, 9))
    seen = Acknowledgement("x.soon-due.x-1", NASTY, NASTY, date(2030, 2, 1), place)
    return nasty_report(
        *(Reported(finding(kind, id_=f"x.{kind}"), new=True) for kind in KINDS),
        Reported(finding("soon-due", id_="x.soon-due.x-1"), False, seen),
    )


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize("form", ["junit", "sarif"])
def test_a_real_check_is_valid(form, lang, run, junit_schema, sarif_schema):
    shown = run("check", *LOGS, "--format", form, "--lang", lang).stdout

    if form == "junit":
        junit_schema.validate(Xml.ElementTree(Xml.fromstring(shown)))
    else:
        assert list(sarif_schema.iter_errors(json.loads(shown))) == []


def test_junit_holds_whatever_a_sentence_says(nasty, junit_schema):
    shown = junit(nasty)
    root = Xml.fromstring(shown)
    junit_schema.validate(Xml.ElementTree(root))

    messages = [case.get("message") for case in root.iter("failure")]
    assert all("\x00" not in said and "å😀" in said for said in messages)
    assert "\x00" not in shown
    assert "\x1b" not in shown


def test_junit_counts_what_it_tells(nasty):
    root = Xml.fromstring(junit(nasty))
    suite = root[0]

    assert int(suite.get("tests")) == len(list(suite.iter("testcase"))) == len(KINDS) + 1
    assert int(suite.get("failures")) == len(list(suite.iter("failure")))
    assert int(suite.get("errors")) == len(list(suite.iter("error"))) == 3
    assert int(suite.get("skipped")) == len(list(suite.iter("skipped"))) == 1
    assert root.get("tests") == suite.get("tests")


def test_of_what_was_not_found_junit_has_a_case_that_passes(run):
    root = Xml.fromstring(run("check", "jamtland", *LOGS[:2], "--format", "junit").stdout)
    passed = [case.get("classname") for case in root.iter("testcase") if not len(case)]

    assert "jamtland@2026-01-01.overdue" in passed
    assert "jamtland@2026-01-01.unknown" not in passed


def test_sarif_holds_whatever_a_sentence_says(nasty, sarif_schema):
    log = json.loads(sarif(nasty))

    assert list(sarif_schema.iter_errors(log)) == []
    results = log["runs"][0]["results"]
    assert results[0]["message"]["text"] == NASTY
    assert results[-1]["suppressions"][0]["justification"] == NASTY
    assert [one["baselineState"] for one in results] == ["new"] * len(KINDS) + ["unchanged"]


def test_sarif_points_into_the_yaml_and_keeps_its_fingerprints(run):
    first, later = (
        json.loads(run("check", "jamtland", "--format", "sarif", "--on", on).stdout)
        for on in ("2027-04-01", "2027-04-15")
    )
    for one, other in zip(first["runs"][0]["results"], later["runs"][0]["results"], strict=True):
        assert one["partialFingerprints"] == other["partialFingerprints"]
        at = one["locations"][0]["physicalLocation"]
        assert at["artifactLocation"] == {"uri": "agreements/jamtland/2026-01-01.yaml"}
        assert at["region"]["startLine"] > 100


def test_sarif_has_a_rule_with_help_in_both_languages_for_every_kind(nasty):
    driver = json.loads(sarif(nasty))["runs"][0]["tool"]["driver"]

    assert [rule["id"] for rule in driver["rules"]] == list(KINDS)
    for rule in driver["rules"]:
        swedish, english = rule["help"]["text"].split("\n\n")
        assert swedish != english


def test_a_path_is_written_as_an_address():
    assert uri("avtal/å b.yaml") == "avtal/%C3%A5%20b.yaml"
    assert uri("/avtal/a.yaml") == "file:///avtal/a.yaml"


def test_an_annotation_is_one_line_whatever_the_sentence_says(nasty):
    shown = github(nasty)
    lines = shown.splitlines()

    assert len(lines) == len(KINDS)  # the acknowledged one is left out
    assert all(line.startswith(("::error ", "::warning ", "::notice ")) for line in lines)
    head, message = lines[0].removeprefix("::").split("::", 1)
    assert head.startswith("error file=avtal%2C å%3A1%25.yaml,line=3,col=5,title=")
    assert message.startswith("100 %25 ��[31m <b>&\"'%0A::error::ja%0D%0A]]> å😀, a:b,c")


def test_the_text_shows_nothing_that_moves_the_cursor(nasty):
    for form in ("text", "github", "junit"):
        shown = RENDERED[form](nasty)
        assert "\x00" not in shown
        assert "\x1b" not in shown


def test_json_gives_the_sentence_as_it_is(nasty):
    assert listed(nasty)["rows"][0]["says"] == NASTY


def test_nothing_to_act_on(junit_schema, sarif_schema):
    empty = nasty_report()

    assert empty.exit_code == 0
    assert github(empty) == ""
    assert list(sarif_schema.iter_errors(json.loads(sarif(empty)))) == []
    root = Xml.fromstring(junit(empty))
    junit_schema.validate(Xml.ElementTree(root))
    assert root.get("failures") == root.get("errors") == "0"


def test_an_acknowledged_finding_does_not_count():
    one = Reported(finding("unknown"))
    place = Place("k.yaml", Span(1, 1, 1, 2))
    seen = Acknowledgement(one.finding.id, "r", "b", date(2030, 2, 1), place)

    assert nasty_report(one).exit_code == 4
    assert nasty_report(one, Reported(finding("overdue"))).exit_code == 1
    assert nasty_report(one, Reported(finding(), acknowledged=seen)).exit_code == 4
    assert nasty_report(replace(one, acknowledged=seen)).exit_code == 0
