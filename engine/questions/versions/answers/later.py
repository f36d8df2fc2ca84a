"""What a later wording adds to an answer that follows it: its quotes, and why."""

from dataclasses import replace
from typing import Any

from engine.model.sentence import sentence
from engine.questions import answer as plain
from engine.questions.versions.answers.ahead import PARTS, Ahead
from engine.questions.versions.asking.absent import absent
from engine.questions.versions.duties.handed_over import judged_of
from engine.questions.versions.telling.deciding import to_decide
from engine.questions.versions.telling.kept import kept_until, with_kept
from engine.questions.versions.telling.unsent import with_sending
from engine.wording.say import Voice

Answer = dict[str, Any]


def with_later(answer: Answer, ahead: Ahead, lang: str) -> Answer:
    """The answer with the words and reasons of the later wordings that it follows."""
    if not ahead.moved:
        return answer
    answer = _with_judgement(answer, ahead, lang)
    citations, branches = list(answer["citations"]), list(answer["explanation"]["because"])
    for place, change in enumerate(ahead.moved):
        walk = ahead.walk
        asked = replace(ahead.asked_then(change.new, max(change.day, walk.question.on)),
                        weighed=frozenset(one.id for one in walk.known))  # fmt: skip
        if absent(asked, change.new):
            continue
        coming = plain.ask(asked, change.new, walk.counted, walk.book, walk.executor, lang)
        known = {(one["clause"], one["quote"]) for one in citations}
        citations += [o for o in coming["citations"] if (o["clause"], o["quote"]) not in known]
        voice = Voice(change.new, lang)
        under = sentence("version.under", version=change.new.version, answer=coming["headline"])
        reasons = with_kept(coming["explanation"], kept_until(change.new, walk), voice)
        branches.append({**renamed(reasons, f"v{place}"), "says": voice.say(under)})
    return {
        **answer,
        "by_date": [_without_ahead(one, answer["question"]) for one in answer["by_date"]],
        "citations": citations,
        "explanation": {**answer["explanation"], "because": branches},
    }


def _with_judgement(answer: Answer, ahead: Ahead, lang: str) -> Answer:
    """The answer with the acts of which a person has to say which wording governs them, where it
    is open between the wordings whether the agreement is renewed."""
    told = [one["effect"].get("renews", False) for one in answer["readings"]["outcomes"]]
    is_open = any(one.verdict != "yes" for one in ahead.moved)
    if answer["answer"] != "yes" or None not in told or is_open:
        return answer
    voice = Voice(ahead.moved[-1].new, lang)
    several = ahead.disputed()
    unsent = {event.id: event for before in several for event in before.unsent}
    acts = dict.fromkeys(act for before in several for act in judged_of(before))
    due = [to_decide(voice.say(sentence("version.asks", id=act)), act) for act in acts]
    missing = with_sending(answer["missing"], [*unsent.values()], voice)
    return {**answer, "missing": missing, "judgement": [*answer["judgement"], *due]}


def _without_ahead(row: dict[str, Any], question: str) -> dict[str, Any]:
    """An interval of days, without what it would say of the days after the change."""
    left_out = dict.fromkeys(PARTS[question])
    return {**row, "effect": {**row["effect"], **left_out}}


def renamed(node: dict[str, Any], prefix: str) -> dict[str, Any]:
    """The tree with ids that are its own."""
    because = [renamed(one, prefix) for one in node["because"]]
    return {**node, "id": f"{prefix}-{node['id']}", "because": because}
