"""Amendment: in which form, agreed by whom, after which dialogue."""

import pytest

from engine.questions.advice.advice import advice
from engine.questions.answer import open_points
from tests.rules.invented import answer, run

PERIOD = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-4, kind: termination, by: all, ends: at the end of a period, length: 6 months,
   counted: back from the last day, counts from: received}
"""
WRITTEN = f"""{PERIOD}
- {{id: X-5, kind: amendment, form: written, form is: {{fork: G1, a: needed for validity,
   b: for proof}}, minutes: skriftliga, agreed by: all, competent: behorigt}}
"""
FORKS = {"G1": "a b"}
CHANGE = "- {id: andring, event: amendment, on: 2030-05-02, %s}\n"
ALL = "form: written, agreed-by: all"


def asked(terms: str, events: str, on: str = "2030-06-01", reading: str = "a") -> str:
    forks = FORKS if "G1" in terms else {}
    readings = {"G1": reading} if forks else {}
    return answer(run("amendment", on, terms, events, forks, event="andring", readings=readings))


@pytest.mark.parametrize(
    ("form", "needed", "proof"),
    [
        ("form: written,", "yes", "yes"),
        ("form: email,", "yes", "yes"),
        ("form: oral,", "no", "yes"),
        ("form: minutes,", "judgement", "yes"),
        ("", "unknown", "yes"),
    ],
)
def test_the_form_decides_where_it_is_needed_for_validity(
    form: str, needed: str, proof: str
) -> None:
    change = CHANGE % f"{form} agreed-by: all"
    assert needed == asked(WRITTEN, change)
    assert proof == asked(WRITTEN, change, reading="b")


def ruled(term: str, says: str) -> str:
    return (
        f"- {{id: dom, event: assessment, term: {term}, about: andring, by: en jurist, "
        f"on: 2030-05-10, answer: {says}}}\n"
    )


@pytest.mark.parametrize("says", ["yes", "no"])
def test_a_person_says_whether_minutes_are_written(says: str) -> None:
    change = CHANGE % "form: minutes, agreed-by: all"
    assert says == asked(WRITTEN, change + ruled("skriftliga", says))


def test_where_the_term_names_no_words_the_agreement_lacks_them_and_nobody_assumes() -> None:
    silent = WRITTEN.replace(" minutes: skriftliga,", "")
    assert silent != WRITTEN
    assert asked(silent, CHANGE % "form: minutes, agreed-by: all") == "judgement"


@pytest.mark.parametrize(
    ("who", "expected"),
    [("agreed-by: all", "yes"), ("agreed-by: [alfa, beta]", "no"), ("note: tyst", "unknown")],
)
def test_every_party_must_agree(who: str, expected: str) -> None:
    assert expected == asked(WRITTEN, CHANGE % f"form: written, {who}")


LEFT = """
- {id: brev, event: termination-notice, by: gamma, to: all, form: written, sent: 2030-06-01,
   received: 2030-06-01, for-end: earliest, authorised: yes}
"""


@pytest.mark.parametrize(("on", "expected"), [("2030-12-31", "no"), ("2031-01-01", "yes")])
def test_a_party_that_has_left_need_not_agree(on: str, expected: str) -> None:
    change = (
        f"- {{id: andring, event: amendment, on: {on}, form: email, agreed-by: [alfa, beta]}}\n"
    )
    assert expected == asked(WRITTEN, LEFT + change, on="2031-02-01")


@pytest.mark.parametrize("says", ["yes", "no"])
def test_a_person_may_find_that_those_who_agreed_were_not_competent(says: str) -> None:
    assert says == asked(WRITTEN, CHANGE % ALL + ruled("behorigt", says))


def test_an_amendment_that_is_not_on_record_is_not_valid() -> None:
    assert asked(WRITTEN, "") == "no"
    assert asked(WRITTEN, CHANGE % ALL, on="2030-05-01") == "no"


def test_who_has_it_settled_is_whoever_asks_and_nobody_who_has_paid() -> None:
    change = CHANGE % "form: written, agreed-by: [alfa, kontoret, gamma]"
    found = run("amendment", "2030-06-01", WRITTEN, change, FORKS, event="andring")
    assert {one.who.key for one in advice(found, *open_points(found))} == {"holder.asker"}


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("agreed-by: [alfa, kontoret, gamma]", "judgement"),
        ("agreed-by: [alfa, beta, kontoret, gamma]", "yes"),
        ("agreed-by: [alfa, kontoret]", "no"),  # kontoret is no unit of gamma
    ],
)
def test_whether_a_unit_agreed_for_its_party_a_person_says(who: str, expected: str) -> None:
    assert expected == asked(WRITTEN, CHANGE % f"form: written, {who}")


def test_an_agreement_without_such_a_clause_does_not_regulate_it() -> None:
    found = run("amendment", "2030-06-01", PERIOD, CHANGE % ALL, event="andring")
    assert (answer(found), found.inquiry.regulated) == ("no", False)


@pytest.mark.parametrize(("on", "expected"), [("2030-12-31", "yes"), ("2031-01-01", "no")])
def test_it_can_be_changed_until_its_last_day(on: str, expected: str) -> None:
    for_a_year = WRITTEN.replace(
        "- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}\n", ""
    )
    change = (CHANGE % "form: written, agreed-by: all").replace("2030-05-02", on)
    found = run("amendment", "2031-06-01", for_a_year, change, FORKS, event="andring",
                readings={"G1": "a"})  # fmt: skip
    assert answer(found) == expected


NOTICE = """
- {id: brev, event: termination-notice, by: alfa, to: all, form: written, sent: 2030-06-01,
   received: 2030-06-01, for-end: earliest, authorised: yes}
"""


def changed(terms: str, on: str, before: str = "", **options: str) -> str:
    """The answer about a change that all agreed to, asked long after it was made."""
    change = f"- {{id: andring, event: amendment, on: {on}, {ALL}}}\n"
    forks = {**FORKS, "G2": "a b"} if "G2" in terms else FORKS
    found = run("amendment", "2033-06-01", terms, before + change, forks, event="andring",
                readings={"G1": "a", **options})  # fmt: skip
    return answer(found)


@pytest.mark.parametrize(("on", "expected"), [("2030-12-31", "yes"), ("2031-01-01", "no")])
def test_it_cannot_be_changed_when_a_notice_has_ended_it(on: str, expected: str) -> None:
    assert expected == changed(WRITTEN, on, NOTICE)


BY_READING = WRITTEN.replace(
    "ends for: the leaving party",
    "ends for: {fork: G2, a: the leaving party, b: the whole agreement}",
)


@pytest.mark.parametrize(
    ("on", "expected", "where_all_leave"),
    [("2030-12-31", "yes", "yes"), ("2031-01-01", "depends", "no")],
)
def test_for_whom_it_ended_is_read_here_as_for_in_force(
    on: str, expected: str, where_all_leave: str
) -> None:
    assert BY_READING != WRITTEN
    notice = NOTICE.replace("alfa", "gamma")
    assert expected == changed(BY_READING, on, notice)
    assert where_all_leave == changed(BY_READING, on, notice, G2="b")


APPROVED = (
    f"{WRITTEN}- {{id: X-6, kind: approval, by: all, binds: nobody until all have approved}}\n"
)
LATE = f"{APPROVED[:-2]}, late approval: binds from the last approval}}\n"
BACK = f"{APPROVED[:-2]}, late approval: works back to the first day}}\n"
SIGNED = f"{WRITTEN}- {{id: X-6, kind: signature, by: all, signing: binds}}\n"


def formed(kind: str, last: str) -> str:
    days = {"alfa": "2029-11-01", "beta": "2029-11-02", "gamma": last}
    return "".join(f"- {{event: {kind}, by: {who}, on: {on}}}\n" for who, on in days.items())


@pytest.mark.parametrize("terms", [LATE, BACK])
@pytest.mark.parametrize(("on", "expected"), [("2029-12-02", "no"), ("2029-12-03", "yes")])
def test_one_that_all_have_approved_may_be_changed_before_its_first_day(
    terms: str, on: str, expected: str
) -> None:
    assert expected == changed(terms, on, formed("approval", "2029-12-03"))
    assert expected == changed(SIGNED, on, formed("signature", "2029-12-03"))


@pytest.mark.parametrize(
    ("terms", "on", "expected"),
    [
        (LATE, "2030-02-27", "no"),
        (LATE, "2030-02-28", "yes"),
        (BACK, "2029-12-31", "no"),
        (BACK, "2030-01-01", "yes"),
    ],
)
def test_an_approval_after_the_first_day_may_work_back_to_it(
    terms: str, on: str, expected: str
) -> None:
    assert expected == changed(terms, on, formed("approval", "2030-02-28"))


def test_one_that_is_not_known_to_be_approved_is_not_known_to_be_there() -> None:
    assert changed(APPROVED, "2030-05-02") == "unknown"


@pytest.mark.parametrize(("on", "expected"), [("2029-12-31", "judgement"), ("2030-01-01", "yes")])
def test_where_no_text_says_what_forms_it_a_person_says_whether_it_was_there_before_its_first_day(
    on: str, expected: str
) -> None:
    assert expected == changed(WRITTEN, on)


AMONG_THEMSELVES = (
    f"{WRITTEN}- {{id: X-6, kind: approval, by: all, binds: {{fork: G2,\n"
    "   a: nobody until all have approved, b: those who have approved}}\n"
)
TWO_APPROVED = "".join(
    f"- {{event: approval, by: {who}, on: 2029-12-01}}\n" for who in ("alfa", "beta")
)


@pytest.mark.parametrize(
    ("gamma", "all_bound", "among_themselves"),
    [
        ("", "no", "unknown"),
        ("- {event: approval, by: gamma, on: 2029-12-01, decision: no}\n", "no", "yes"),
        ("- {event: approval, by: gamma, on: 2029-12-01}\n", "no", "no"),
    ],
)
def test_whether_a_party_is_to_agree_that_may_not_be_bound_is_not_known(
    gamma: str, all_bound: str, among_themselves: str
) -> None:
    change = "- {id: andring, event: amendment, on: 2030-05-02, form: written, agreed-by: %s}\n"
    for reading, expected in (("a", all_bound), ("b", among_themselves)):
        found = run(
            "amendment",
            "2030-06-01",
            AMONG_THEMSELVES,
            TWO_APPROVED + gamma + change % "[alfa, beta]",
            {**FORKS, "G2": "a b"},
            event="andring",
            readings={"G1": "a", "G2": reading},
        )
        assert expected == answer(found)


@pytest.mark.parametrize(
    ("annulled", "expected"), [("2030-05-02", "yes"), ("2030-05-03", "judgement")]
)
def test_whether_one_whose_approval_was_annulled_after_it_was_to_agree_is_for_a_person(
    annulled: str, expected: str
) -> None:
    gamma = f"- {{event: approval, by: gamma, on: 2029-12-01, annulled: {annulled}}}\n"
    change = CHANGE % "form: written, agreed-by: [alfa, beta]"
    found = run("amendment", "2030-06-01", AMONG_THEMSELVES, TWO_APPROVED + gamma + change,
                {**FORKS, "G2": "a b"}, event="andring",
                readings={"G1": "a", "G2": "b"})  # fmt: skip
    assert expected == answer(found)
