"""What a headline says of repayment: what is owed, repaid, left, too much, or not known."""

import pytest

from tests.questions.remedies import RESCINDED, UNDECLARED, asked, repayment

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


@pytest.mark.parametrize(
    ("back", "ends"),
    [
        ("20000.00", "45 000 kr har betalats tillbaka; 20 000 kr återstår."),
        ("40000.01", "65 000,01 kr har betalats tillbaka; ingenting återstår. Av det är 0,01 kr"),
    ],
)
def test_nothing_is_too_much_while_something_is_left(back: str, ends: str) -> None:
    """25 000 kr had come back before the early end, after which 40 000 kr was left."""
    more = f"""
- {{id: tidigt, event: payment, by: brottsofferjouren, to: namnden, on: 2025-08-20, amount: 25000,
   for: 2025}}
- {{id: kvar, event: unused-funds, by: brottsofferjouren, on: 2025-09-20, amount: 40000,
   year: 2025}}
- {{id: sent, event: payment, by: brottsofferjouren, to: namnden, on: 2025-10-10, amount: "{back}",
   for: 2025}}
"""
    association = {"party": "brottsofferjouren", "readings": {"FL5": "a"}}
    found = asked("linkoping", "repayment", "2025-10-10", "early-exit", more=more, **association)
    said = found["headline"].replace("\N{NO-BREAK SPACE}", " ")
    assert ends in said
    assert ("för mycket" in said) is (back == "40000.01")


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


LEFT = """
- {id: kvar, event: unused-funds, by: brottsofferjouren, on: 2025-10-01, amount: 90000, year: 2025}
"""


def test_a_range_over_readings_is_not_said_to_follow_the_main_reading() -> None:
    said = repayment("linkoping", "2025-11-22", "early-exit", events=LEFT)["headline"]
    said = said.replace("\xa0", " ")
    assert "Beloppet ligger mellan 90 000 kr och 107 000 kr, utan ränta." in said
    assert said.count("Hur mycket beror på tolkningen av FL5 (") == 1
    assert said.endswith("; huvudläsningen ger 90 000 kr.")


def test_a_rescission_that_waits_for_a_person_tells_no_cut_of_what_was_paid() -> None:
    files = ("all-approved", "misused-funds", "paid-2026", "are-rescinds")
    found = repayment("jamtland", "2026-11-22", *files)
    assert found["answer"] == "judgement"
    assert [one for one in found["assumed"] if "2026" in one] == []
