"""Answers on rescission and repayment: what is missing, what to do, and where basis is shown."""

import pytest

from tests.questions.remedies import UNDECLARED, asked, nodes, repayment, rescission, steps


def test_only_what_is_missing_under_the_chosen_amount_is_named() -> None:
    answer = asked("linkoping", "repayment", "2025-09-16", "early-exit", party="brottsofferjouren")
    assert [one["fact"] for one in answer["missing"]] == ["unused-funds"]


ENDS_IN_SEPTEMBER = """
- {id: n, event: termination-notice, by: brottsofferjouren, to: all, form: written,
   sent: 2025-03-14, received: 2025-03-15, for-end: earliest, authorised: yes}
"""


@pytest.mark.parametrize("on", ["2025-03-15", "2025-09-15", "2025-09-16"])
def test_what_is_unused_at_the_end_is_asked_for_in_words_that_fit_before_the_end_too(
    on: str,
) -> None:
    options = {"party": "brottsofferjouren", "more": ENDS_IN_SEPTEMBER}
    answer = asked("linkoping", "repayment", on, **options)
    (missing,) = [one for one in answer["missing"] if one["fact"] == "unused-funds"]
    assert (
        missing["says"] == "hur mycket av årets medel som är outnyttjat när överenskommelsen upphör"
    )


def test_without_a_breach_on_record_the_advice_is_to_record_one() -> None:
    assert steps(rescission()) == ["om"]


def test_who_has_the_right_needs_no_advice() -> None:
    assert steps(rescission("misused-funds", "judged-serious")) == []


KEPT = """
- {id: sprak, event: breach, by: are, against: brottsofferjouren, duty: J-BOJ-14, on: 2026-09-10}
- {id: dom, event: assessment, term: som-regel, about: sprak, answer: ANSWER, by: juristen,
   on: 2026-10-02}
"""


@pytest.mark.parametrize(("answer", "advised"), [("yes", False), ("no", True)])
def test_no_demand_and_no_dialogue_is_advised_about_a_breach_that_is_none(
    answer: str, advised: bool
) -> None:
    against = {"party": "are", "against": "brottsofferjouren"}
    more = KEPT.replace("ANSWER", answer)
    found = asked("jamtland", "rescission", "2026-11-22", "all-approved", more=more, **against)
    assert {"kräv", "för"} & set(steps(found)) == ({"kräv", "för"} if advised else set())


def test_law_beyond_the_text_is_shown_as_such() -> None:
    answer = rescission("misused-funds", "judged-serious")
    verified = {n["rule"] for n in nodes(answer["explanation"]) if n["basis"] == "verified"}
    assert verified == {"rescission works when sent", "reasonable-time of a breach"}


def test_a_range_comes_with_who_is_to_settle_it() -> None:
    files = ("all-approved", "paid-2026", "misused-funds", "judged-serious", "are-rescinds")
    answer = asked("jamtland", "repayment", "2026-11-22", *files, party="brottsofferjouren")
    assert [one["clause"] for one in answer["advice"]] == ["J-OMF-7"]
    assert answer["effect"]["min"] == {"amount": "0.00", "currency": "SEK"}
    assert answer["effect"]["max"] == {"amount": "731101.00", "currency": "SEK"}
    assert len(answer["effect"]["creditors"]) == 8


def test_every_requirement_of_repayment_cites_its_clause() -> None:
    no = repayment("jamtland", "2026-11-22", *UNDECLARED)
    yes = repayment("linkoping", "2025-06-15", "misuse-found")
    assert [(r["id"], r["clause"]) for r in no["requirements"]] == [("ground", "J-OMF-7")]
    assert [(r["id"], r["clause"]) for r in yes["requirements"]] == [
        ("ground", "L-EKO-9"),
        ("something-to-repay", "L-EKO-9"),
    ]
    for answer in (no, yes):
        cited = {one["clause"] for one in answer["citations"]}
        assert cited >= {r["clause"] for r in answer["requirements"]}


MISUSE_OF_2024 = """
- {id: p24, event: payment, by: namnden, to: brottsofferjouren, on: 2024-01-30, amount: 400000,
   for: 2024}
"""
NOT_SAID = "- {id: u, event: evaluation, by: sof, year: 2024, on: 2025-02-15}\n"
NOTHING_LEFT = (
    "- {id: k, event: unused-funds, by: brottsofferjouren, on: 2025-09-20, amount: 0, year: 2025}\n"
)
BOTH = ["L-EKO-9", "L-PER-6"]


@pytest.mark.parametrize(
    ("files", "more", "ground", "something"),
    [
        ((), "", BOTH, None),
        (("misuse-found",), MISUSE_OF_2024, BOTH[:1], BOTH[:1]),
        (("early-exit",), NOTHING_LEFT, BOTH[1:], BOTH[1:]),
        (("early-exit", "misuse-found"), NOTHING_LEFT, BOTH, BOTH[:1]),
        (("early-exit", "misuse-found"), "", BOTH, BOTH[:1]),
        (("early-exit", "misuse-found"), NOTHING_LEFT.replace(": 0", ": 1"), BOTH, BOTH),
        (("early-exit",), NOT_SAID, BOTH[1:], BOTH),
    ],
)
def test_a_requirement_of_repayment_cites_the_clauses_that_decide_it(
    files: tuple[str, ...], more: str, ground: list[str], something: list[str] | None
) -> None:
    """Early exit is L-PER-6, misuse L-EKO-9. What nobody has stated decides only what is open."""
    answer = repayment("linkoping", "2025-12-15", *files, events=more)
    cited = {one["id"]: one["clauses"] for one in answer["requirements"]}
    assert (cited["ground"], cited.get("something-to-repay")) == (ground, something)
    assert all(one["clause"] == one["clauses"][0] for one in answer["requirements"])


def test_a_ground_that_may_be_there_is_no_reason_where_another_is() -> None:
    """What the evaluation found is not on record; the agreement certainly ended early."""
    answer = repayment("linkoping", "2025-12-15", "early-exit", events=NOT_SAID)
    ground = answer["explanation"]["because"][0]
    told = [node["says"] for node in nodes(ground)]
    assert any("upphör i förtid" in said for said in told)
    assert not any("har visat att medel för 2024" in said for said in told)


def test_without_rescission_the_chain_to_it_is_shown() -> None:
    """Breach of J-UPP-3, dialogue under J-OMF-4, rescission under J-OMF-6, repayment: J-OMF-7."""
    answer = repayment("jamtland", "2026-11-22", *UNDECLARED)
    assert answer["answer"] == "no"
    cited = [one["clause"] for one in answer["citations"]]
    assert cited == ["J-OMF-7", "J-UPP-3", "J-OMF-4", "J-OMF-6"]
    assert [one["clause"] for one in answer["advice"]] == ["J-OMF-6"]
    told = [node["says"] for node in nodes(answer["explanation"])]
    assert "ingen hävning är förklarad, så långt det är registrerat" in told
    assert "brott: påstått avtalsbrott, Åre, 2026-08-20" in told


def test_without_a_breach_either_the_first_step_is_to_record_it() -> None:
    answer = repayment("jamtland", "2026-11-22", "all-approved", "paid-2026")
    assert steps(answer) == ["om", "pröva"]


def test_without_a_dialogue_on_the_breach_the_dialogue_comes_before_rescission() -> None:
    breach = "- {id: b, event: breach, by: are, against: brottsofferjouren, duty: J-UPP-3,\n" \
        "   on: 2026-08-20}"  # fmt: skip
    answer = repayment("jamtland", "2026-11-22", "all-approved", "paid-2026", events=breach)
    assert [one["clause"] for one in answer["advice"]] == ["J-OMF-4", "J-OMF-6"]


@pytest.mark.parametrize(
    ("about", "first"), [("brottsofferjouren", "J-OMF-6"), ("krokom", "J-OMF-4")]
)
def test_a_dialogue_about_another_party_is_none_about_this_breach(about: str, first: str) -> None:
    events = (
        "- {id: b, event: breach, by: are, against: brottsofferjouren, duty: J-UPP-3,\n"
        "   on: 2026-08-20}\n"
        "- {id: d, event: dialogue, forum: socsam, on: 2026-09-03, about: breach,\n"
        f"   about-party: {about}, invited: all, present: all}}\n"
    )
    answer = repayment("jamtland", "2026-11-22", "all-approved", "paid-2026", events=events)
    assert answer["advice"][0]["clause"] == first


def test_without_an_evaluation_the_advice_is_to_evaluate() -> None:
    answer = repayment("linkoping", "2025-06-15")
    assert [(one["clause"], one["who"]) for one in answer["advice"]] == [
        ("L-PER-2", "Social- och omsorgsförvaltningen")
    ]
    assert {one["clause"] for one in answer["citations"]} >= {"L-EKO-9", "L-PER-6", "L-PER-2"}
