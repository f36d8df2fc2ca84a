"""Reads a scenario: what is given, what is asked and what a lawyer expects, case by case."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from engine.language.node import Mapping as MappingNode
from engine.language.node import Node, Scalar, Sequence, Source
from engine.language.page import Page, first_key, items, keyed, parts, scalar, text
from engine.language.scenario import Case, Expectation, Given, Name, NameKind, Scenario
from engine.language.scenario_duties import LISTS, expected_duties, names_in_duties
from engine.language.written_days import read_day, read_year
from engine.language.written_values import choice_reader, read_yes_no
from engine.language.yaml_text import read_yaml
from engine.model.person import TRAITS, YES_NO, is_age, known_words
from engine.model.problem import Problem

QUESTIONS: Final = (
    "in-force",
    "termination",
    "notice",
    "renewal",
    "excuse",
    "rescission",
    "repayment",
    "payment",
    "eligibility",
    "amendment",
    "assignment",
    "penalty",
)
ANSWERS: Final = ("yes", "no", "unknown", "depends", "judgement")
STATUSES: Final = ("met", "unmet", "unknown", "judgement")


def _person(node: Node, page: Page) -> Mapping[str, str] | None:
    """`role=victim,age=18`: what decides about a person, and nothing else."""
    found: dict[str, str] = {}
    for part in (text(node, page) or "").split(","):
        trait, _, value = (one.strip() for one in part.partition("="))
        known = TRAITS if trait not in TRAITS else known_words(trait, (value,))
        fits = trait in TRAITS and (is_age(value) if trait == "age" else value in known)
        if not fits and isinstance(node, Scalar):
            wrong = trait if trait not in TRAITS else value
            page.unknown("not-one-of", node, known, wrong, text=wrong)
        found[trait] = value
    return found


_WHEN: Final[Mapping[str, tuple[str, Callable[[Node, Page], Any]]]] = {
    "on": ("on", read_day),
    "known on": ("known_on", read_day),
    "party": ("party", text),
    "form": ("form", choice_reader(("written", "email", "minutes", "oral"))),
    "sent": ("sent", read_day),
    "received": ("received", read_day),
    "for end": ("for_end", read_day),
    "ends by": ("ends_by", read_day),
    "event": ("event", text),
    "for year": ("for_year", read_year),
    "against": ("against", text),
    "year": ("year", read_year),
    "duty": ("duty", text),
    "person": ("person", _person),
}
_SUPPOSED: Final = (
    "answer",
    "main",
    "contested",
    "settled",
    "effect",
    "statuses",
    "decisive",
    "missing",
    "judgement",
    "advice",
)
_THEN: Final = (*_SUPPOSED, "regulated", "under", "weak", "by date", "supposing in force")


def read_scenario(source: Source) -> Scenario | tuple[Problem, ...]:
    """The scenario that the file states, or everything that is wrong with it.

    Its events and names are read against an agreement later
    (`engine.questions.scenarios.scenarios`).
    """
    root = read_yaml(source)
    if isinstance(root, tuple):
        return root
    page = Page(source)
    keys = keyed(root, page, "scenario", ("scenario", "cases"), ("clauses", "given"))
    name = text(keys["scenario"], page) if "scenario" in keys else None
    clauses = items(keys["clauses"], page) if "clauses" in keys else ()
    scenario = Scenario(
        name or "",
        source,
        _given(keys.get("given"), page),
        _cases(keys["cases"], page) if "cases" in keys else (),
        tuple(_named("clause", clauses, page)),
    )
    return page.in_order() or scenario


def _of(keys: Mapping[str, Node], key: str, page: Page) -> tuple[Node, ...]:
    return parts(keys[key], page) if key in keys else ()


def _given(node: Node | None, page: Page) -> Given:
    if node is None:
        return Given()
    if not isinstance(node, MappingNode):
        return Given(events=parts(node, page))
    keys = keyed(node, page, "given", (), ("files", "events"))
    listed = items(keys["files"], page) if "files" in keys else ()
    files = tuple(found for item in listed if (found := scalar(item, page)))
    return Given(files, _of(keys, "events", page))


def _cases(node: Node, page: Page) -> tuple[Case, ...]:
    """The cases; a scenario without any would hold whatever the answers are."""
    found = tuple(_case(item, page) for item in parts(node, page))
    if not found and not page.problems:
        page.report("no-cases", node, "write-a-case")
    return found


def _case(node: Node, page: Page) -> Case:
    keys = keyed(node, page, "cases", ("case", "when", "then"), ("given",))
    name = text(keys["case"], page) if "case" in keys else None
    when, names = _when(keys["when"], page) if "when" in keys else ({}, ())
    then = keys.get("then")
    listed = when.get("name") in LISTS
    expected = _then(then, page, listed=listed) if then else ()
    readings = tuple(_readings_named(then, page)) if then else ()
    if then and listed:
        names = (*names, *names_in_duties(then, page))
    place = page.place(keys.get("case", node))
    return Case(
        name or "", when, _given(keys.get("given"), page), expected, names + readings, place
    )


def _when(node: Node, page: Page) -> tuple[dict[str, Any], tuple[Name, ...]]:
    keys = keyed(node, page, "when", ("question", "on"), (*_WHEN, "readings"))
    found: dict[str, Any] = {}
    asked = scalar(keys["question"], page) if "question" in keys else None
    if asked is not None and asked.text not in (*QUESTIONS, *LISTS):
        page.unknown("unknown-question", asked, (*QUESTIONS, *LISTS), question=asked.text)
    elif asked is not None:
        found["name"] = asked.text
    for key, (field, read) in _WHEN.items():
        value = read(keys[key], page) if key in keys else None
        if value is not None:
            found[field] = value
    if found.get("name") == "renewal" and "for year" not in keys:
        page.report("missing-key", _start(node), key="for year", where="`when`")
    readings = items(keys["readings"], page) if "readings" in keys else ()
    names = [
        *_named("party", [keys["party"]] if "party" in keys else [], page),
        *_named("party", [keys["against"]] if "against" in keys else [], page),
        *_named("event", [keys["event"]] if "event" in keys else [], page),
        *_named("clause", [keys["duty"]] if "duty" in keys else [], page),
        *_named("reading", readings, page),
        *_home(keys.get("person"), found.get("person", {})),
    ]
    chosen = (name.written.text.partition("=") for name in names if name.kind == "reading")
    found["readings"] = {fork: reading for fork, _, reading in chosen}
    return found, tuple(names)


def _home(node: Node | None, person: Mapping[str, str]) -> Iterator[Name]:
    """The party whose resident a person is, which the agreement has to know."""
    home = person.get("resident", "yes")
    if isinstance(node, Scalar) and home not in YES_NO:
        yield Name("party", replace(node, text=home))


def _start(node: Node) -> Node:
    """Where a node begins, as a reader sees it."""
    return first_key(node) if isinstance(node, MappingNode) else node


def _named(kind: NameKind, nodes: "tuple[Node, ...] | list[Node]", page: Page) -> Iterator[Name]:
    for node in nodes:
        if isinstance(node, Scalar) and node.text:
            yield Name(kind, node)
        else:
            scalar(node, page)


def _readings_named(node: Node, page: Page) -> Iterator[Name]:
    """The keys of `under` and `weak`, which name readings."""
    for entry in node.entries if isinstance(node, MappingNode) else ():
        if entry.key.text in ("under", "weak") and isinstance(entry.value, MappingNode):
            yield from _named("reading", [one.key for one in entry.value.entries], page)


def _then(node: Node, page: Page, *, listed: bool) -> tuple[Expectation, ...]:
    """What is expected; a case that expects nothing would always hold."""
    found = tuple(expected_duties(node, page) if listed else _expectations(node, page))
    if not found and not page.problems:
        key = "duties" if listed else "answer"
        page.report("missing-key", node, key=key, where="`then`")
    return found


def _expectations(
    node: Node, page: Page, way: tuple[str, ...] = (), known: tuple[str, ...] = _THEN
) -> Iterator[Expectation]:
    """Everything that `then` expects, with the way to it and its place."""
    for key, value in keyed(node, page, "then", (), known).items():
        here = (*way, key)
        if key in ("answer", "main"):
            yield from _one(value, page, here, choice_reader(ANSWERS))
        elif key in ("contested", "settled", "regulated"):
            yield from _one(value, page, here, _yes_no)
        elif key == "effect":
            yield from _parts(value, page, here)
        elif key == "statuses":
            for part, inner in _entries(value, page):
                yield from _one(inner, page, (*here, part), choice_reader((*STATUSES, "none")))
        elif key in ("under", "weak", "by date"):
            for part, inner in _entries(value, page):
                yield from _outcome(inner, page, (*here, part))
        elif key in ("missing", "judgement", "advice"):
            yield _several(value, page, here)
        elif key == "decisive":
            yield from _decisive(value, page, here)
        elif isinstance(value, Scalar) and value.text == "none":
            yield Expectation(here, "none", page.place(value))
        else:
            yield from _expectations(value, page, here, _SUPPOSED)


def _entries(node: Node, page: Page) -> Iterator[tuple[str, Node]]:
    """The entries of a mapping whose keys are names."""
    if isinstance(node, MappingNode):
        for entry in node.entries:
            yield entry.key.text, entry.value
    else:
        page.report("expected-mapping", node)


def _one(
    node: Node, page: Page, way: tuple[str, ...], read: Callable[[Node, Page], str | None]
) -> Iterator[Expectation]:
    value = read(node, page)
    if value is not None:
        yield Expectation(way, value, page.place(node))


def _yes_no(node: Node, page: Page) -> str | None:
    value = read_yes_no(node, page)
    return None if value is None else ("no", "yes")[value]


def _parts(node: Node, page: Page, way: tuple[str, ...]) -> Iterator[Expectation]:
    for part, inner in _entries(node, page):
        yield from _part(inner, page, (*way, part))


def _part(node: Node, page: Page, way: tuple[str, ...]) -> Iterator[Expectation]:
    """A part of the effect: one text, or several."""
    if isinstance(node, Sequence):
        yield _several(node, page, way)
    else:
        yield from _one(node, page, way, text)


def _outcome(node: Node, page: Page, way: tuple[str, ...]) -> Iterator[Expectation]:
    """An answer alone, or an answer with parts of the effect."""
    if not isinstance(node, MappingNode):
        yield from _one(node, page, (*way, "answer"), choice_reader(ANSWERS))
        return
    for part, inner in _entries(node, page):
        if part == "answer":
            yield from _one(inner, page, (*way, part), choice_reader(ANSWERS))
        else:
            yield from _part(inner, page, (*way, part))


def _several(node: Node, page: Page, way: tuple[str, ...]) -> Expectation:
    found = tuple(word for item in parts(node, page) if (word := text(item, page)))
    return Expectation(way, found, page.place(node))


def _decisive(node: Node, page: Page, way: tuple[str, ...]) -> Iterator[Expectation]:
    """A list is what decides the answer; with keys, what decides each part."""
    if not isinstance(node, MappingNode):
        yield _several(node, page, (*way, "answer"))
        return
    for part, inner in _entries(node, page):
        yield _several(inner, page, (*way, part))
