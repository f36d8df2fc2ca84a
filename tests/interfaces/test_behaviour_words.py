"""What two versions do differently, in words: events, duties, readings, and what was explored."""

import json

import pytest

from engine.comparison.behaviour.moved import Moved, standing
from engine.interfaces.diffs.diff_behaviour import Behaviour

SMALL = "tests/agreements/small/2030-01-01.yaml"


def test_a_duty_that_was_due_before_the_days_explored_is_said_to_keep_its_old_terms():
    shown = Behaviour("en", {"alfa": "Alfa"})
    shown.first = "2028-01-01"
    owed = {"state": "overdue", "main_state": "overdue", "days": []}
    parts = [
        {"what": f"X-1 alfa {due[:4]}", "old": {**owed, "due": due}, "new": None}
        for due in ("2027-12-31", "2028-01-01")
    ]

    under = [[one.pieces[0].text for one in item.under] for item in shown.duties(parts)]

    assert under == [
        ["X-1 Alfa 2027", "the last day lies before 2028-01-01: at a real change from that day "
         "the old terms apply to it"],
        ["X-1 Alfa 2028"],
    ]  # fmt: skip


def test_who_bears_a_duty_and_what_a_person_judges_is_told_where_state_and_day_are_the_same():
    same = {"state": "standing", "main_state": "standing", "due": None, "days": []}
    part = {
        "what": "X-1 together",
        "old": {**same, "bearers": ["alfa", "beta"], "judgement": ["skyndsamt"]},
        "new": {**same, "bearers": ["alfa"], "judgement": []},
    }

    told = [item.pieces[0].text for item in Behaviour("en", {"beta": "Beta"}).persons([part])]

    assert told == [
        "owed by alfa, Beta → alfa",
        "a person is to judge: skyndsamt → none",
    ]


def test_a_duty_that_differs_under_a_reading_alone_is_told_with_it():
    same = {"state": "judgement", "main_state": "judgement", "due": "2025-12-31"}
    same |= {"days": ["2025-12-31"], "bearers": [], "judgement": ["which-unit"]}
    row = {
        "question": {"question": "obligations"},
        "moved": [{"what": "X-1 alfa 2025", "old": same, "new": same}],
        "outcomes_moved": [
            {"what": "X-1 alfa 2025", "says": ["F7-b No"], "readings": {"F7": "b"},
             "old": ["ended", "2025-12-31"], "new": ["judgement", "2025-12-31"]}
        ],
    }  # fmt: skip

    (told,) = Behaviour("en", {"alfa": "Alfa"}).sides([row])

    assert told.pieces[0].text == "the same state: needs judgement (due by 2025-12-31)"
    duty, under = told.under
    assert duty.pieces[0].text == "X-1 Alfa 2025"
    assert [one.pieces[0].text for one in under.under] == [
        "F7-b No: ended (due by 2025-12-31) → needs judgement (due by 2025-12-31)"
    ]


def test_persons_of_whom_the_same_sort_of_difference_is_found_are_told_beside():
    row = {"likewise": [{"role": ["witness", "relative"], "age": ["17"]}, {"role": ["victim"]}]}

    (told,) = Behaviour("en", {}).likewise(row)

    assert told.pieces[0].text == (
        "the same sort of difference is there for role=witness/relative,age=17; role=victim"
    )
    assert list(Behaviour("en", {}).likewise({"likewise": []})) == []


@pytest.mark.parametrize(
    ("headlines", "said"),
    [
        (("Depends.", "Depends."), [
            "the same main answer: Depends.",
            "differs: the person is covered by: X-1, X-2 → X-1; what falls due on each day: "
            "X-4 2030: last day: 2030-01-31 → 2030-02-28",
        ]),
        (("Yes.", "No."), ["before: Yes.", "after: No.",
                           "differs: the person is covered by: X-1, X-2 → X-1"]),
    ],
)  # fmt: skip
def test_a_difference_is_told_with_what_differs_though_the_main_answer_is_the_same(headlines, said):
    """Of eligibility it was told that the two differ, and both main answers were the same."""
    due = {"clause": "X-4", "period": "2030", "due": "2030-01-31"}
    row = {
        "question": {"question": "eligibility"},
        "old": {"headline": headlines[0]},
        "new": {"headline": headlines[1]},
        "moved": [
            {"what": "effect.services", "old": ["X-1", "X-2"], "new": ["X-1"]},
            {"what": "effect.parts", "old": [due], "new": [{**due, "due": "2030-02-28"}]},
        ],
        "readings_only": False,
    }

    told = ["".join(p.text for p in one.pieces) for one in Behaviour("en", {}).sides([row])]

    assert told == said


NOTICE = {"id": "termination-notice", "event": "termination-notice", "by": "alfa",
          "to": ["beta", "gamma"], "form": "written", "sent": "2030-06-29",
          "received": {"beta": "2030-06-30"}, "for-end": "earliest", "authorised": True,
          "note": "påhittat"}  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "sv",
            "uppsägning (av: Alfa, till: Beta och gamma, form: skriftlig, sänd: 2030-06-29, "
            "mottagen: Beta 2030-06-30, till slutet: så tidigt som möjligt, behörig: ja)",
        ),
        (
            "en",
            "notice of termination (by: Alfa, to: Beta and gamma, form: written, sent: 2030-06-29, "
            "received: Beta 2030-06-30, to end: as early as possible, with authority: yes)",
        ),
    ],
)
def test_what_has_happened_is_told_in_words_and_not_in_the_keys_of_a_file(lang, said):
    assert Behaviour(lang, {"alfa": "Alfa", "beta": "Beta"}).event(NOTICE) == said


def test_a_starting_point_without_an_approval_is_told_in_words():
    shown = Behaviour("sv", {"beta": "Beta"})
    assert shown.explored.work("formed but approval beta").endswith(
        "utom beslut om godkännande av Beta"
    )


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize("work", ["formed", "nothing", "figures rise", "figures fall"])
def test_a_starting_point_is_one_among_several_with_semicolons_between(lang, work):
    assert ";" not in Behaviour(lang, {}).explored.work(work)


def test_a_weak_reading_and_a_judgement_are_told_in_words():
    shown = Behaviour("en", {}).spoken

    assert shown.value("weak", ["no", {"ends": None}], "none") == "no"
    judged = shown.value("judgement", ["skyndsamt", "behov-tillgodosett"], "none")
    assert judged == "skyndsamt, behov-tillgodosett"
    assert shown.value("judgement", [], "none") == "none"


@pytest.mark.parametrize(
    ("events", "all_", "said"),
    [
        (
            1,
            True,
            "histories tried: 7 of 9 of these kinds on the critical days, all that the search",
        ),
        (2, False, "histories tried: 7 of at least 9 of these kinds on the critical days, not all"),
    ],
)
def test_how_many_histories_there_are_is_said_beside_how_many_were_tried(events, all_, said):
    row = {
        "from": "2030-01-01",
        "to": "2031-12-31",
        "critical_days": 5,
        "telling_days": 2,
        "questions": ["in-force"],
        "parties": ["alfa"],
        "parties_of_one": [],
        "groundwork": ["nothing"],
        "kinds": ["evaluation"],
        "kinds_that_bear": [],
        "questions_after": ["in-force"],
        "chains": [["breach", "demand"]],
        "chain_days": ["2030-01-01"],
        "alike": ["evaluation.misused"],
        "lengths": [
            {
                "events": events,
                "histories": 7,
                "of": 9,
                "all": all_,
                "extended": 0,
                "days": [],
                "made_for_the_changes": 3,
                "unread": 2,
                "elsewhere": 0,
            }
        ],
        "cases": {"asked": 0, "of": 0, "before": 0},
        "runs": 12,
    }

    told = " ".join(item.pieces[0].text for item in Behaviour("en", {}).explored.lines(row))

    assert said in told
    assert "those that differ only in evaluation (used against the agreement)" in told
    assert "Questions: is the agreement in force? Parties" in told


def test_a_difference_under_readings_says_which_and_how():
    shown = Behaviour("en", {})
    until = [["yes", {"until": day}] for day in ("2029-12-31", "2028-12-31")]
    same = {"answer": "yes", "headline": "Yes."}
    row = {
        "question": {"question": "in-force", "on": "2028-10-01"},
        "old": same,
        "new": same,
        "moved": [],
        "readings_only": True,
        "outcomes_moved": [
            {"readings": {"F1": "b"}, "says": ["F1-b sent"], "old": until[0], "new": until[1]}
        ],
    }
    weak = {"what": "weak.F1=e", "old": until[0], "new": until[1]}

    said = list(shown.sides([row]))[-1]

    assert said.pieces[0].text == "the outcome is another under:"
    assert [one.pieces[0].text for one in said.under] == [
        "F1-b sent: certain until: 2029-12-31 → 2028-12-31"
    ]
    assert shown.spoken.part(weak, "none") == (
        "weak reading F1-e: certain until: 2029-12-31 → 2028-12-31"
    )
    weak["new"] = ["no", {"until": None}]
    assert shown.spoken.part(weak, "none") == (
        "weak reading F1-e: answer: yes → no, certain until: 2029-12-31 → none"
    )


def test_a_person_is_told_as_it_is_typed():
    row = {
        "question": "eligibility",
        "on": "2028-01-01",
        "person": {"role": "witness", "age": "17"},
    }

    assert "person role=witness,age=17" in Behaviour("en", {}).spoken.asked(row)


def test_what_differs_in_the_main_answer_stands_before_what_differs_under_readings():
    main, arguable, weak = (
        (Moved(what, None, None),) for what in ("answer", "outcomes", "weak.F1=e")
    )

    assert sorted([weak, arguable, main], key=standing) == [main, arguable, weak]


@pytest.mark.parametrize(
    ("whole", "says"),
    [
        (True, "Events in a row: 2; not tried: no shorter history changed an answer."),
        (False, "Events in a row: 2; not tried: the limit of the search was reached."),
    ],
)
def test_a_length_of_which_no_history_was_tried_is_said_not_to_be_tried(run, whole, says):
    found = json.loads(run("diff", SMALL, SMALL, "--length", "0", "--json").stdout)
    row = found["behaviour"]["explored"]
    row["lengths"].append({**row["lengths"][0], "events": 2, "histories": 0, "all": whole})

    told = [item.pieces[0].text for item in Behaviour("en", {}).explored.lines(row)]

    assert says in told
    assert len([one for one in told if one.startswith("Events in a row")]) == 2


@pytest.mark.parametrize(
    ("lang", "none", "length"),
    [
        ("sv", "Ingen fråga har ställts: ingen av dem som sökningen ställer vilar på det som har "
         "ändrats.", "Antal händelser i följd: 1; inte prövat: ingen fråga att ställa vilar på det "
         "som har ändrats."),
        ("en", "No question was asked: none of those that the search asks rests on what has "
         "changed.", "Events in a row: 1; not tried: no question to ask rests on what has "
         "changed."),
    ],
)  # fmt: skip
def test_that_nothing_was_asked_is_another_thing_than_that_nothing_was_found(
    run, lang, none, length
):
    found = json.loads(run("diff", SMALL, SMALL, "--length", "0", "--json").stdout)["behaviour"]
    found["explored"] |= {"questions": [], "kinds": ["assessment"]}
    found["explored"]["lengths"].append({**found["explored"]["lengths"][0], "events": 1})

    differences, explored = Behaviour(lang, {}).sections(found)
    told = [item.pieces[0].text for item in explored.items]

    assert differences.items[0].pieces[0].text.startswith(none)
    assert length in told
    assert not [one for one in told if "händelser:" in one or "Kinds of events" in one]

    # A case of a scenario is a question too.
    found["explored"]["cases"] = {"asked": 1, "of": 1, "before": 1}
    differences, _ = Behaviour(lang, {}).sections(found)
    assert not differences.items[0].pieces[0].text.startswith(none)


def test_one_event_alone_of_which_none_is_read_is_not_said_to_lack_a_shorter_history(run):
    found = json.loads(run("diff", SMALL, SMALL, "--length", "0", "--json").stdout)
    row = found["behaviour"]["explored"]
    row["lengths"].append({**row["lengths"][0], "events": 1, "histories": 0, "all": True})

    told = [item.pieces[0].text for item in Behaviour("en", {}).explored.lines(row)]

    assert (
        "Events in a row: 1; not tried: no rule behind the questions reads an invented event alone."
    ) in told
