"""Reading files of events: each form, and what one event may say of another."""

import pytest

from engine.inference.book import load
from engine.language.event_reader import EventFile, join
from engine.language.node import Sequence, Source
from engine.language.yaml_text import read_yaml
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.problem import Problem
from engine.wording.problems import render_all
from tests.language.written_events import events, refused

JSON = '{"event": "approval", "by": "alfa", "on": "2030-01-02", "decision": false}'


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.yaml", "- {event: approval, by: alfa, on: 2030-01-02, decision: no}"),
        ("a.yml", "event: approval\nby: alfa\non: 2030-01-02\ndecision: no\n"),
        ("a.json", f"[{JSON}]"),
        ("a.json", JSON),
        ("a.jsonl", JSON + "\n\n"),
        ("-", f"[{JSON}]"),
        ("-", JSON),
        ("-", JSON.replace(", ", ",\n")),
        ("-", "- {event: approval, by: alfa, on: 2030-01-02, decision: no}"),
        ("A.YAML", "- {event: approval, by: alfa, on: 2030-01-02, decision: no}"),
    ],
)
def test_the_same_event_may_be_written_in_each_form(
    agreement: Agreement, name: str, text: str
) -> None:
    (event,) = events(agreement, text, name)
    assert (event.kind, event.values["decision"]) == ("approval", False)


def test_several_lines_of_json_on_standard_input_are_one_event_each(agreement: Agreement) -> None:
    assert len(events(agreement, f"{JSON}\n{JSON}\n", "-")) == 2


def test_an_empty_list_is_no_events(agreement: Agreement) -> None:
    assert events(agreement, "[]") == ()


def test_what_an_event_is_about_may_come_later_in_the_file(agreement: Agreement) -> None:
    text = """\
- {event: demand, by: alfa, to: beta, on: 2030-03-02, about: brott}
- {id: brott, event: breach, by: alfa, against: beta, duty: X-PER-1, on: 2030-03-01}
"""
    assert len(events(agreement, text)) == 2
    assert refused(agreement, text.replace("id: brott", "id: brottet")) == [
        "about-unknown-event 1:62"
    ]


def test_an_event_that_cannot_be_read_is_still_one_that_others_may_be_about(
    agreement: Agreement,
) -> None:
    text = """\
- {id: brott, event: breeach, by: alfa, on: 2030-03-01}
- {event: demand, by: alfa, to: beta, on: 2030-03-02, about: brott}
"""
    assert refused(agreement, text) == ["unknown-kind 1:22"]


def test_what_is_known_already_may_be_referred_to_and_its_ids_are_taken(
    agreement: Agreement,
) -> None:
    known = events(agreement, "- {id: a1, event: approval, by: alfa, on: 2030-01-02}", "first.yaml")
    void = "- {id: v, event: void, of: a1, recorded: 2030-01-03T10:00:00Z}"
    assert refused(agreement, void) == ["about-unknown-event 1:28"]
    assert len(events(agreement, void, known=known)) == 1
    again = "- {id: a1, event: approval, by: beta, on: 2030-01-02}"
    assert refused(agreement, again, known=known) == ["duplicate-id 1:8"]


def test_several_files_may_refer_to_each_other(agreement: Agreement) -> None:
    first = Source("first.yaml", "- {event: void, of: a1, recorded: 2030-01-03T10:00:00Z}")
    second = Source("second.json", '[{"id": "a1", "event": "approval", "on": "2030-01-02"}]')
    read = join([EventFile(first), EventFile(second, hypothetical=True)], agreement, load())
    assert [(e.id, e.hypothetical) for e in read if isinstance(e, Recorded)] == [
        ("event-1", False),
        ("a1", True),
    ]


def test_an_id_in_two_files_is_refused_with_both_places(agreement: Agreement) -> None:
    text = "- {id: a1, event: approval, by: alfa, on: 2030-01-02}\n"
    files = [EventFile(Source("first.yaml", text)), EventFile(Source("second.yaml", "\n" + text))]
    (found,) = join(files, agreement, load())
    assert isinstance(found, Problem)
    assert render_all([found], "sv") == (
        "second.yaml:2:8: id `a1` används två gånger\n"
        "  2 | - {id: a1, event: approval, by: alfa, on: 2030-01-02}\n"
        "    |        ^^\n"
        "  first.yaml:1:8: första gången här\n"
        "  1 | - {id: a1, event: approval, by: alfa, on: 2030-01-02}\n"
        "    |        ^^"
    )


def test_events_that_are_part_of_a_source_keep_their_places(agreement: Agreement) -> None:
    source = Source("scenario.yaml", "# given\n- {event: approval, by: gamma, on: 2030-01-02}\n")
    root = read_yaml(source)
    assert isinstance(root, Sequence)
    (found,) = join([EventFile(source, items=root.items)], agreement, load())
    assert isinstance(found, Problem)
    assert found.place is not None
    assert (found.key, found.place.span.line, found.place.span.column) == ("unknown-party", 2, 25)


@pytest.mark.parametrize(
    "text",
    ["x", "{}", "[x]", "[[]]", "{event: x}", "- {event: [approval]}", "- {event: }", "- {id: []}"],
)
def test_whatever_stands_in_a_file_is_refused_and_does_not_break_the_reading(
    agreement: Agreement, text: str
) -> None:
    assert refused(agreement, text)


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        (
            "a.yaml",
            "- {event: approval, by: alfa, by: beta, on: 2030-01-02}\n- {event: aproval}\n",
            ["duplicate-key", "unknown-kind"],
        ),
        (
            "a.json",
            '[{"event": "approval", "on": "2030-01-02", "by": "alfa", "by": "beta"}, '
            '{"event": "aproval"}]',
            ["duplicate-key", "unknown-kind"],
        ),
        (
            "a.jsonl",
            '{"event": "aproval"}\n{"event": "approval"\n{"event": "signature", "by": "nobody"}\n',
            ["unknown-kind", "unclosed-bracket", "unknown-party"],
        ),
    ],
)
def test_a_key_twice_or_a_line_that_breaks_off_hides_no_error_of_the_others(
    agreement: Agreement, name: str, text: str, told: list[str]
) -> None:
    assert [one.split()[0] for one in refused(agreement, text, name)] == told


@pytest.mark.parametrize(
    ("about", "told"),
    [("b", ["unclosed-bracket"]), ("c", ["unclosed-bracket", "about-unknown-event"])],
)
def test_what_refers_to_an_entry_that_cannot_be_read_is_not_wrong_for_that(
    agreement: Agreement, about: str, told: list[str]
) -> None:
    broken = '{"id": "b", "event": "breach"'
    demand = (
        f'{{"event": "demand", "by": "alfa", "to": "beta", "on": "2030-03-02", "about": "{about}"}}'
    )
    assert [
        one.split()[0] for one in refused(agreement, f"{broken}\n{demand}\n", "a.jsonl")
    ] == told
