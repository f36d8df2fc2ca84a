"""Warnings about events: on standard error, in the language asked for, and changing nothing."""

import json

import pytest

REPORT = """\
- {id: r, event: report, by: brottsofferjouren, about: 2024, to: are, form: written,
   sent: 2026-02-01, received: 2026-02-01, note: exempel}
"""
ASKED = ("in-force", "jamtland", "--on", "2026-11-22")


@pytest.fixture
def odd(tmp_path):
    path = tmp_path / "odd.yaml"
    path.write_text(REPORT, "utf-8")
    return path


def test_a_warning_is_told_apart_from_the_answer(run, odd):
    plain = run("ask", *ASKED, "--events", odd)
    result = run("ask", *ASKED, "--events", odd, "--json", "--lang", "en")

    assert plain.exit_code == result.exit_code == 0
    assert "varning: året 2024 ligger före" in plain.stderr
    assert "varning" not in plain.stdout
    assert "odd.yaml:1:56: warning: the year 2024 lies before" in result.stderr
    assert json.loads(result.stdout)["question"] == "in-force"


def test_a_warning_leaves_the_exit_code_of_the_answer(run, odd):
    assert run("ask", *ASKED, "--events", odd, "--exit-code").exit_code == 4
    assert run("deadlines", "jamtland", "--events", odd).exit_code == 0


def test_errors_and_warnings_of_a_file_are_told_together(run, odd):
    odd.write_text(REPORT + "- {event: payment, by: are, amount: -5}\n", "utf-8")
    result = run("ask", *ASKED, "--events", odd)

    assert result.exit_code == 3
    assert result.stdout == ""
    assert "varning: året 2024" in result.stderr
    assert "talet `-5` är mindre än noll" in result.stderr
