"""Form: whether a notice is in the form that the agreement asks for."""

import pytest

from engine.wording.problems import render_all
from tests.rules.invented import problems, run, state

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-3, kind: termination, by: all, ends: on any day, length: 3 months, counted: forward}
- {id: X-4, kind: form, of: termination, form: written, meaning: needed for validity,
   minutes: in-minutes}
"""
PROOF = TERMS.replace("needed for validity", "for proof")
RULING = (
    "\n- {event: assessment, term: in-minutes, about: brev, by: en jurist, on: 2030-04-01, answer: "
)


def written(terms: str, keys: str, ruling: str = "") -> str:
    events = (
        "- {id: brev, event: termination-notice, by: beta, to: all, sent: 2030-03-01,"
        f" received: 2030-03-01, for-end: earliest, authorised: yes, {keys}}}"
    )
    events += f"{RULING}{ruling}}}" if ruling else ""
    return state(run("notice", "2030-05-01", terms, events, event="brev"), "written")


@pytest.mark.parametrize(
    ("keys", "validity", "proof"),
    [
        ("form: written", "met", "met"),
        ("form: email", "met", "met"),
        ("form: oral", "unmet", "unknown"),
        ("form: oral, admitted: yes", "unmet", "met"),
        ("form: oral, admitted: no", "unmet", "unknown"),  # it may have been confirmed
        ("form: oral, confirmed-in-writing: 2030-05-01", "unmet", "met"),
        ("form: oral, admitted: no, confirmed-in-writing: 2030-05-02", "unmet", "unmet"),
        ("form: minutes", "judgement", "met"),
        ("note: tyst", "unknown", "unknown"),
    ],
)
def test_writing_may_be_needed_for_validity_or_only_for_proof(
    keys: str, validity: str, proof: str
) -> None:
    assert validity == written(TERMS, keys)
    assert proof == written(PROOF, keys)


@pytest.mark.parametrize(("ruling", "expected"), [("yes", "met"), ("no", "unmet")])
def test_whether_minutes_are_the_writing_is_ruled_by_a_person(ruling: str, expected: str) -> None:
    assert expected == written(TERMS, "form: minutes", ruling)


def test_where_the_term_names_no_words_the_agreement_lacks_them_and_nobody_assumes() -> None:
    silent = TERMS.replace(",\n   minutes: in-minutes", "")
    assert silent != TERMS
    assert written(silent, "form: minutes") == "judgement"


@pytest.mark.parametrize(
    ("of", "other"), [("about: brev", "about: X-4"), ("term: in-minutes", "term: other")]
)
def test_a_ruling_on_something_else_decides_nothing(of: str, other: str) -> None:
    terms = TERMS + (
        "- {id: X-5, kind: obligation, bearer: all, duty: {sv: a, en: a}, judged by: [other]}\n"
    )
    ruling = RULING.replace(of, other)
    assert written(terms, "form: minutes", f"yes}}{ruling}no") == "met"
    assert written(terms, f"form: minutes}}{ruling}no") == "judgement"


def test_two_persons_who_differ_leave_the_judgement_open() -> None:
    both = f"yes}}{RULING.replace('jurist', 'annan')}no"
    assert written(TERMS, "form: minutes", both) == "judgement"


def test_the_form_of_another_act_is_refused_as_no_rule_asks_for_it() -> None:
    told = render_all(problems(TERMS.replace("of: termination", "of: rescission")), "en")
    assert "`rescission` is none of what may stand here" in told
    assert "help: what may stand here: termination" in told
