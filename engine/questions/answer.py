"""The answer as the contract has it: one object, every key always there."""

import hashlib
import json
from collections.abc import Sequence
from typing import Any

from engine import __version__
from engine.inference.book import Book
from engine.inference.shared import Kept
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.model.sentence import Sentence
from engine.questions import whole_months
from engine.questions.advice.advice import advice
from engine.questions.advice.assumed import taken_for_granted
from engine.questions.as_json import plain
from engine.questions.ask import Inquired, inquire, supposing_in_force
from engine.questions.division import of_no_matter
from engine.questions.headlines.breaches_told import moot, on_rescissions
from engine.questions.headlines.departed import clauses_in_play
from engine.questions.headlines.headline import headline
from engine.questions.headlines.refused_change import refused
from engine.questions.openness.by_date import by_date
from engine.questions.openness.deciding import deciding, of_requirements
from engine.questions.openness.left_open import left_open
from engine.questions.openness.missing import Missing
from engine.questions.openness.open_points import Due, Search
from engine.questions.question import Question
from engine.questions.readings.readings import Dependence, Outcome, dependence
from engine.questions.reasons.explained import explained
from engine.questions.reasons.reasons import Reasons
from engine.questions.reasons.reviewed import contradicted, doubted
from engine.questions.reasons.wording_of import due_row, missing_row
from engine.wording.say import Voice

CONTRACT = "1"


def ask(
    question: Question,
    agreement: Agreement,
    events: Sequence[Recorded],
    book: Book,
    executor: str = "plain",
    lang: str = "sv",
    kept: Kept | None = None,
) -> dict[str, Any]:
    """The answer to a question, ready for JSON; `kept` as of a run."""
    found = inquire(question, agreement, events, book, executor, kept)
    return answered(found, book, executor, lang)


def answered(found: Inquired, book: Book, executor: str, lang: str) -> dict[str, Any]:
    """The answer that a run gives, ready for JSON."""
    reasons = Reasons(found.agreement, explained(found), Voice(found.agreement, lang))
    answer = _answer(found, reasons, book, executor)
    supposed = supposing_in_force(found)
    answer["supposing_in_force"] = None
    if supposed is not None:
        answer["supposing_in_force"] = _answer(supposed, reasons, book, executor)
    return answer


def _answer(found: Inquired, reasons: Reasons, book: Book, executor: str) -> dict[str, Any]:
    question, judged, voice = found.question, found.verdict, reasons.voice
    rests = dependence(found.agreement, judged, found.parts)
    main = judged.worlds.main
    effect = {part.name: plain(part.shown(judged)) for part in found.parts}
    missing, due = open_points(found, reasons.searches)
    requirements = reasons.requirements(judged)
    named = [missing_row(one, voice) for one in missing]
    judged_by = [due_row(one, voice) for one in due]
    advised = [one.worded(voice) for one in advice(found, missing, due)]
    awaited = deciding(found, missing, reasons.searches)
    said = headline(found, rests, awaited, due, reasons.nodes, voice)
    said += refused(found, ask, book, executor, voice)
    quoted = (*found.inquiry.cites(found.ledger), *clauses_in_play(found, rests))
    beside = [{"clause": clause} for clause in quoted]
    cited = reasons.citations(requirements, named, judged_by, advised, beside)
    rests_on = [one["clause"] for one in cited]
    otherwise = contradicted(found.agreement, rests_on, "headline.contradicted")
    said += "".join(map(voice.say, otherwise))
    assumed = [*_taken_for_granted(found, voice), *doubted(found.agreement, rests_on)]
    return {
        "contract": CONTRACT,
        "question": question.name,
        "agreement": found.agreement.id,
        "version": found.agreement.version.isoformat(),
        "versions": [found.agreement.version.isoformat()],
        "on": question.on.isoformat(),
        "known_on": question.known_on.isoformat() if question.known_on else None,
        "party": question.party or None,
        "headline": said,
        "answer": judged.answer,
        "settled": rests.settled,
        "regulated": found.inquiry.regulated,
        "effect": effect,
        "main": {"answer": judged.at(main), "effect": effect, "contested": rests.contested},
        "requirements": requirements,
        "readings": _readings(rests),
        "by_date": by_date(found, missing, book),
        "missing": named,
        "judgement": judged_by,
        "advice": advised,
        "assumed": [voice.say(one) for one in assumed],
        "citations": cited,
        "explanation": reasons.tree(said),
        "receipt": receipt(found, book),
    }


def open_points(
    found: Inquired, searches: dict[int, Search] | None = None
) -> tuple[list[Missing], list[Due]]:
    """What is missing or due in the arguable worlds that are not a plain no.

    With `searches`, by their worlds, what others of the same run have found is taken over.
    """
    searches = {} if searches is None else searches
    worlds = found.verdict.worlds
    missing: dict[Missing, None] = {}
    due: dict[Due, None] = {}
    left = worlds.arguable & ~found.verdict.no
    for point in of_requirements(found, searches):
        if isinstance(point, Missing):
            missing[point] = None
        else:
            due[point] = None
    behind = Search(found.ledger, worlds.arguable if found.inquiry.stated_in_a_no else left)
    for row in found.inquiry.stated(found.ledger):
        for point in behind.of_fields(row):
            if isinstance(point, Missing):
                missing[point] = None
            else:
                due[point] = None
    clauses = {
        (m.kind, m.field, m.of, m.party, m.about, m.contradicted): m for m in reversed(missing)
    }
    breaches, rulings = moot(found, left), of_no_matter(found, left)
    judged = {(d.term, d.about): d for d in due if d.about not in breaches}
    needed = [one for of, one in judged.items() if of not in rulings]
    return list(reversed(clauses.values())), needed


def _readings(rests: Dependence) -> dict[str, Any]:
    return {
        "main": rests.main,
        "decisive": rests.decisive,
        "outcomes": [_outcome(one) for one in rests.outcomes],
        "weak": [_outcome(one) for one in rests.weak],
    }


def _outcome(one: Outcome) -> dict[str, Any]:
    return {
        "readings": one.readings,
        "strength": one.strength,
        "answer": one.answer,
        "effect": {name: plain(value) for name, value in one.effect.items()},
    }


def _taken_for_granted(found: Inquired, voice: Voice) -> list[Sentence]:
    events = [event for event in found.events if event not in found.inquiry.events]
    general = taken_for_granted(
        found.question,
        events,
        found.recorded,
        found.positions,
        found.verdict.worlds.forks,
        found.agreement,
    )
    return [
        *found.inquiry.assumed,
        *found.inquiry.supposed(found.ledger),
        *whole_months.told(found),
        *on_rescissions(found, voice),
        *left_open(found.agreement, found.ledger.book),
        *general,
    ]


def receipt(found: Inquired, book: Book) -> dict[str, Any]:
    """What the answer was worked out from, so that it can be worked out again."""
    return {
        "engine": __version__,
        "agreement_sha256": found.agreement.sha256,
        "rules_sha256": book.sha256,
        "events_sha256": _digest(found.recorded),
        "readings": dict(found.question.readings),
        "journal_head": None,
    }


def _digest(events: Sequence[Recorded]) -> str:
    """SHA-256 of the events handed in, as canonical JSON, in the order of their ids."""
    content = [
        {
            "id": event.id,
            "event": event.kind,
            "recorded": event.recorded.isoformat() if event.recorded else None,
            "values": {name: plain(value) for name, value in sorted(event.values.items())},
        }
        for event in sorted(events, key=lambda event: event.id)
    ]
    text = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
