"""Amendment dialogue: which dialogue a change was made in, and what follows without one."""

import pytest

from tests.rules.invented import run, state
from tests.rules.test_amendment import CHANGE, PERIOD, asked

FREE = (
    f"{PERIOD}\n- {{id: X-5, kind: amendment, form: free, agreed by: all, procedure: dialogue,\n"
    "   without it: no effect}\n"
)
CONTESTED = FREE.replace("no effect", "{fork: G1, a: no effect, b: breach only}")


def talk(keys: str) -> str:
    return f"- {{id: samtal, event: dialogue, forum: samrad, {keys}}}\n"


ABOUT = "about: renegotiation, present: all"


@pytest.mark.parametrize(
    ("dialogue", "expected"),
    [
        ("", "no"),
        (talk(f"on: 2030-05-02, {ABOUT}"), "yes"),
        (talk(f"on: 2030-05-03, {ABOUT}"), "no"),
        (talk("on: 2030-05-01, about: report, present: all"), "no"),
        (talk("on: 2030-05-01, about: renegotiation, present: [alfa, beta]"), "no"),
        (talk("on: 2030-05-01, about: renegotiation"), "unknown"),
    ],
)
def test_a_change_in_dialogue_has_no_form_but_a_dialogue(dialogue: str, expected: str) -> None:
    change = CHANGE % "form: oral, agreed-by: all"
    assert expected == asked(FREE, change + dialogue)
    found = run("amendment", "2030-06-01", FREE, change + dialogue, event="andring")
    assert state(found, "amendment-form") == ""


@pytest.mark.parametrize(
    ("dialogue", "as_condition", "as_rule_of_order"),
    [
        ("", "no", "yes"),
        (talk(f"on: 2030-05-02, {ABOUT}"), "yes", "yes"),
        (talk(f"on: 2030-05-03, {ABOUT}"), "no", "yes"),
        (talk("on: 2030-05-01, about: renegotiation"), "unknown", "yes"),
    ],
)
def test_what_follows_without_the_dialogue_is_as_the_term_says(
    dialogue: str, as_condition: str, as_rule_of_order: str
) -> None:
    change = CHANGE % "form: oral, agreed-by: all"
    assert as_condition == asked(CONTESTED, change + dialogue)
    assert as_rule_of_order == asked(CONTESTED, change + dialogue, reading="b")


def test_a_change_that_not_all_agree_on_is_not_valid_as_a_rule_of_order_either() -> None:
    change = CHANGE % "form: oral, agreed-by: [alfa, beta]"
    assert asked(CONTESTED, change, reading="b") == "no"


@pytest.mark.parametrize(
    ("on", "expected"), [("2030-12-31", "no"), ("2031-01-01", "yes")]
)  # gamma's last day, and the day after
def test_a_party_that_has_left_need_not_be_in_the_dialogue(on: str, expected: str) -> None:
    left = (
        "- {id: n, event: termination-notice, by: gamma, to: all, form: written, "
        "sent: 2030-06-30, received: 2030-06-30, for-end: earliest, authorised: yes}\n"
    )
    talked = talk("on: 2030-12-01, about: renegotiation, present: [alfa, beta]")
    change = f"- {{id: andring, event: amendment, on: {on}, agreed-by: all}}\n"
    assert asked(FREE, left + talked + change, on="2031-02-01") == expected
    assert asked(FREE, talked + change, on="2031-02-01") == "no"


@pytest.mark.parametrize(
    ("present", "expected"),
    [
        ("[alfa, kontoret, gamma]", "judgement"),
        ("[alfa, beta, kontoret, gamma]", "yes"),
        ("[alfa, kontoret]", "no"),
    ],
)
def test_whether_a_unit_took_part_for_its_party_a_person_says(present: str, expected: str) -> None:
    change = CHANGE % "agreed-by: all"
    talked = talk(f"on: 2030-05-01, about: renegotiation, present: {present}")
    assert expected == asked(FREE, change + talked)


SAME = (
    "- {id: dom, event: assessment, term: changed-in-dialogue, about: andring, by: j, answer: %s, "
    "on: 2030-05-10}\n"
)


@pytest.mark.parametrize(("on", "expected"), [("2029-12-31", "judgement"), ("2030-01-01", "yes")])
def test_before_the_first_day_there_was_nothing_to_change(on: str, expected: str) -> None:
    change = CHANGE % "agreed-by: all"
    assert expected == asked(FREE, change + talk(f"on: {on}, {ABOUT}"))


def test_before_an_earlier_change_it_may_have_been_that_one_that_was_talked_about() -> None:
    change = CHANGE % "agreed-by: all"
    talked = talk(f"on: 2030-03-01, {ABOUT}")
    first = "- {id: first, event: amendment, on: DAY, agreed-by: all}\n"
    for day, expected in (
        ("2030-02-28", "yes"),
        ("2030-03-01", "judgement"),
        ("2030-05-01", "judgement"),
        ("2030-05-03", "yes"),
    ):
        assert expected == asked(FREE, first.replace("DAY", day) + talked + change)


def test_two_changes_of_one_day_were_both_made_in_the_dialogue_before_them() -> None:
    """Neither is earlier than the other."""
    both = CHANGE % "agreed-by: all" + (CHANGE % "agreed-by: all").replace("andring", "andra")
    assert asked(FREE, talk(f"on: 2030-03-01, {ABOUT}") + both) == "yes"


def test_another_dialogue_since_then_will_do() -> None:
    change = CHANGE % "agreed-by: all"
    early = talk(f"on: 2029-12-31, {ABOUT}")
    late = talk(f"on: 2030-05-01, {ABOUT}").replace("id: samtal", "id: igen")
    assert asked(FREE, change + early + late) == "yes"


@pytest.mark.parametrize("says", ["yes", "no"])
def test_a_person_says_whether_a_change_was_made_in_it(says: str) -> None:
    change = CHANGE % "agreed-by: all"
    assert says == asked(FREE, change + talk(f"on: 2029-12-31, {ABOUT}") + SAME % says)


def test_which_dialogue_it_was_is_told_with_its_day() -> None:
    both = talk(f"on: 2030-02-01, {ABOUT}") + talk(f"on: 2030-04-01, {ABOUT}").replace(
        "id: samtal", "id: igen"
    )
    found = run("amendment", "2030-06-01", FREE, CHANGE % "agreed-by: all" + both, event="andring")
    (said,) = found.inquiry.supposed(found.ledger)
    assert (said.key, said.values["dialogue"]) == ("assumed.talked-over", "igen")
