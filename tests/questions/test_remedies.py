"""Answers on rescission and repayment: what is missing, what to do, and where basis is shown."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from engine.inference.book import load
from engine.language.agreement_reader import read_agreement
from engine.language.event_reader import EventFile, join
from engine.language.node import Source
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.answer import ask
from engine.questions.question import Question

FOLDER = Path(__file__).parents[2] / "agreements"
BOOK = load("rules.book")


@cache
def agreement(name: str) -> Agreement:
    yaml, text = (next((FOLDER / name).glob(f"2*.{ending}")) for ending in ("yaml", "txt"))
    read = read_agreement(source(yaml), source(text), BOOK)
    assert isinstance(read, Agreement)
    return read


def source(path: Path) -> Source:
    return Source(path.name, path.read_text("utf-8"))


def asked(
    name: str, question: str, on: str, *files: str, more: str = "", **options: str
) -> dict[str, Any]:
    under = agreement(name)
    examples = [source(FOLDER / name / "examples" / f"{file}.yaml") for file in files]
    written = [Source("written.yaml", more)] if more else []
    read = join([EventFile(one) for one in (*examples, *written)], under, BOOK)
    events = [one for one in read if isinstance(one, Recorded)]
    return ask(Question(question, date.fromisoformat(on), **options), under, events, BOOK)


def repayment(name: str, on: str, *files: str, events: str = "") -> dict[str, Any]:
    """What the association owes, on example files and on events written out."""
    return asked(name, "repayment", on, *files, more=events, party="brottsofferjouren")


def rescission(*files: str) -> dict[str, Any]:
    against = {"party": "are", "against": "brottsofferjouren"}
    return asked("jamtland", "rescission", "2026-11-22", "all-approved", *files, **against)


def steps(answer: dict[str, Any]) -> list[str]:
    return [one["do"].partition(" ")[0] for one in answer["advice"]]


def nodes(tree: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield tree
    for inner in tree["because"]:
        yield from nodes(inner)


def test_only_what_is_missing_under_the_chosen_amount_is_named() -> None:
    answer = asked("linkoping", "repayment", "2025-09-16", "early-exit", party="brottsofferjouren")
    assert [one["fact"] for one in answer["missing"]] == ["unused-funds"]


def test_without_a_breach_on_record_the_advice_is_to_record_one() -> None:
    assert steps(rescission()) == ["om"]


def test_who_has_the_right_needs_no_advice() -> None:
    assert steps(rescission("misused-funds", "judged-serious")) == []


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


UNDECLARED = ("all-approved", "paid-2026", "misused-funds")
RESCINDED = (*UNDECLARED, "judged-serious", "are-rescinds")


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


NOT_SERIOUS = """
- {id: j, event: assessment, term: allvarligt, about: brott, answer: no, by: jurist,
   on: 2026-10-20, reason: exempel}
"""


@pytest.mark.parametrize(
    ("declared", "judged", "said"),
    [
        ((), "", "förutsätter enligt J-OMF-7 hävning."),
        (("are-rescinds",), NOT_SERIOUS, "förutsätter enligt J-OMF-7 giltig hävning, och den som"),
    ],
)
def test_a_headline_says_that_there_is_no_rescission_only_where_there_is_none(
    declared: tuple[str, ...], judged: str, said: str
) -> None:
    answer = repayment("jamtland", "2026-11-22", *UNDECLARED, *declared, events=judged)
    assert (answer["answer"], said in answer["headline"]) == ("no", True)


def test_a_rescission_and_no_payment_on_record_is_not_known_and_not_without_rescission() -> None:
    files = ("all-approved", "misused-funds", "judged-serious", "are-rescinds")
    answer = repayment("jamtland", "2026-11-22", *files)
    assert answer["answer"] == "unknown"
    assert "hävning" not in answer["headline"]
    assert {one["fact"] for one in answer["missing"]} == {"payment"}
    assert len(answer["missing"]) == 8


def test_a_party_that_the_clause_does_not_name_is_told_so() -> None:
    found = asked("linkoping", "repayment", "2025-06-15", "misuse-found", party="namnden")
    assert "Enligt L-EKO-9 är det inte Nämnden som är" in found["headline"]


def test_the_duty_what_is_repaid_and_what_is_left_are_all_said() -> None:
    back = "- {id: t, event: payment, by: brottsofferjouren, to: namnden, on: 2025-05-01,\n" \
        '   amount: "10000.00", for: 2024}\n' \
        "- {id: p, event: payment, by: namnden, to: brottsofferjouren, on: 2024-01-30, " \
        "amount: 400000, for: 2024}\n"  # fmt: skip
    answer = repayment("linkoping", "2025-06-15", "misuse-found", events=back)
    assert "Beloppet är 25 000 kr" in answer["headline"].replace("\xa0", " ")
    assert "10 000 kr har betalats tillbaka; 15 000 kr återstår." in answer["headline"].replace(
        "\xa0", " "
    )
    parts = ("min", "repaid", "outstanding_max")
    assert [answer["effect"][part]["amount"] for part in parts] == [
        "25000.00", "10000.00", "15000.00",
    ]  # fmt: skip


def test_that_grounds_claim_the_same_money_is_said() -> None:
    more = """
- {id: kvar, event: unused-funds, by: brottsofferjouren, on: 2025-09-20, amount: 90000, year: 2025}
- {id: utv, event: evaluation, by: sof, year: 2025, on: 2025-09-10, misused: 300000}
"""
    answer = repayment("linkoping", "2025-10-01", "early-exit", events=more)
    assert "L-EKO-9 och L-PER-6 kan gälla samma pengar" in answer["headline"]
    other_year = more.replace("sof, year: 2025", "sof, year: 2024")
    paid = "- {id: p, event: payment, by: namnden, to: brottsofferjouren, on: 2024-01-30,\n" \
        "   amount: 400000, for: 2024}\n"  # fmt: skip
    apart = repayment("linkoping", "2025-10-01", "early-exit", events=other_year + paid)
    assert "samma pengar" not in apart["headline"]


@pytest.mark.parametrize(
    ("paid", "expected"), [("", False), ("- {id: v, event: void, of: betalning-are-2026,\n"
    '   reason: exempel, recorded: "2026-02-10T10:00:00+01:00"}', True)]
)  # fmt: skip
def test_that_what_one_may_have_paid_is_not_on_record_where_others_have_paid_is_said(
    paid: str, expected: bool
) -> None:
    answer = repayment("jamtland", "2026-11-22", *RESCINDED, events=paid)
    said = "vad Åre kan ha betalat för 2026 är inte registrerat, är inte känt och ingår inte"
    assert any(said in one for one in answer["assumed"]) is expected


@pytest.mark.parametrize(
    ("back", "ends"),
    [
        ("24999.99", "0,01 kr återstår."),
        ("25000.00", "25 000 kr har betalats tillbaka; ingenting återstår."),
        ("25000.01", "ingenting återstår. Av det är 0,01 kr för mycket."),
        ("45000.00", "ingenting återstår. Av det är 20 000 kr för mycket."),
    ],
)
def test_what_was_repaid_beyond_what_is_owed_is_said_to_be_too_much(back: str, ends: str) -> None:
    """Misuse of 25 000 kr has been found."""
    more = (
        "- {id: betalning, event: payment, by: namnden, to: brottsofferjouren, on: 2024-01-19, "
        'amount: "486366.00", for: 2024}\n'
        "- {id: ater, event: payment, by: brottsofferjouren, to: namnden, on: 2025-03-01, "
        f'amount: "{back}", for: 2024}}\n'
    )
    said = repayment("linkoping", "2025-06-15", "misuse-found", events=more)["headline"]
    assert said.replace("\N{NO-BREAK SPACE}", " ").endswith(ends)


def test_where_what_is_owed_is_not_known_nothing_is_said_to_be_too_much() -> None:
    """The agreement has ended early, and nobody knows what was left or paid."""
    more = (
        "- {id: n, event: termination-notice, by: namnden, to: all, form: written, "
        "sent: 2025-03-15, received: 2025-03-15, for-end: earliest, authorised: yes}\n"
        "- {id: e, event: evaluation, by: sof, year: 2024, on: 2025-09-15, "
        'misused: "10000.00"}\n'
    )
    assert "för mycket" not in repayment("linkoping", "2025-12-01", events=more)["headline"]


@pytest.mark.parametrize("paid", [(), ("paid-2026",)])
def test_of_which_year_no_payment_is_on_record_is_said(paid: tuple[str, ...]) -> None:
    """Money of other years is on record, or none at all; the rescission is of 2027."""
    declared = (
        "- {id: hv, event: rescission, by: are, against: brottsofferjouren, sent: 2027-01-20, "
        "form: written, ground: brott}\n"
    )
    chain = ("all-approved", "misused-funds", "judged-serious", *paid)
    said = repayment("jamtland", "2027-02-01", *chain, events=declared)["headline"]
    assert "för 2027 (ingen betalning för det året är registrerad)" in said


@pytest.mark.parametrize(
    ("year", "ends"),
    [(", for: 2024", "5 000 kr återstår."), ("", "betalats tillbaka är inte känt.")],
)
def test_money_back_of_which_the_year_is_not_known_is_told_in_one_sentence(
    year: str, ends: str
) -> None:
    more = (
        "- {id: betalning, event: payment, by: namnden, to: brottsofferjouren, on: 2024-01-19, "
        'amount: "486366.00", for: 2024}\n'
        "- {id: ater, event: payment, by: brottsofferjouren, to: namnden, on: 2025-03-01, "
        f'amount: "20000.00"{year}}}\n'
    )
    said = repayment("linkoping", "2025-06-15", "misuse-found", events=more)["headline"]
    assert said.replace("\N{NO-BREAK SPACE}", " ").endswith(ends)


@pytest.mark.parametrize(
    ("keys", "why"),
    [
        ("form: written, sent: 2025-06-30, received: 2025-06-30", ""),
        ("form: written, sent: 2025-07-01, received: 2025-07-01", "inget slut som den kom i tid"),
    ],
)
def test_a_notice_without_effect_is_named_with_the_reason(keys: str, why: str) -> None:
    notice = "- {id: brev, event: termination-notice, by: namnden, to: all, " \
        f"{keys}, for-end: earliest, authorised: yes}}\n"  # fmt: skip
    headline = repayment("linkoping", "2026-02-01", events=notice)["headline"]
    assert ("Den registrerade uppsägningen brev har ingen verkan" in headline) is bool(why)
    assert why in headline
