"""Which breach an answer on rescission rests on, or what each of several breaches lacks."""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any, Final, get_args

from engine.inference.book import Book
from engine.inference.facts import Row
from engine.model.event import Recorded
from engine.model.sentence import Sentence, sentence
from engine.model.unknown import UNKNOWN
from engine.questions import parts
from engine.questions.ask import Inquired
from engine.questions.headlines.rulings_told import demanded_by_others, put_right_late, relied_on
from engine.wording.say import Voice

SEVERAL: Final = 2


def several(found: Inquired) -> bool:
    """Whether more than one breach is on record as a ground."""
    return found.question.name == "rescission" and len(_grounds(found)) >= SEVERAL


def moot(found: Inquired, worlds: int) -> frozenset[str]:
    """Of several breaches those that certainly lack a condition: nothing of them is judged."""
    if found.question.name != "rescission":
        return frozenset()
    ledger, about = found.ledger, found.inquiry.about
    possible = {
        row.value("breach")
        for row in parts.rows(ledger, "sufficient", rescission=about)
        if row.truth.possible & worlds
    }
    breaches = {row.value("breach") for row in parts.rows(ledger, "ground", rescission=about)}
    return frozenset(breaches - possible) if possible else frozenset()


def resting_on(found: Inquired, voice: Voice) -> str:
    """The breaches on which a yes rests, and who has judged them, when."""
    main = found.verdict.worlds.main
    rows = parts.rows(found.ledger, "sufficient", rescission=found.inquiry.about)
    ids = [str(row.value("breach")) for row in rows if row.truth.yes & main]
    told = (*_judged(found, ids, voice), *demanded_by_others(found), *put_right_late(found))
    return "".join(map(voice.say, told if ids else ()))


def _judged(found: Inquired, ids: list[str], voice: Voice) -> Iterator[Sentence]:
    for event in found.events:
        if event.id in ids:
            rulings = [voice.say(one) for one in _rulings(found, event.id)]
            key = "headline.rests-on-breach" + ("" if rulings else ".unjudged")
            told = {"id": event.id, "duty": event.values.get("duty"), "day": event.own_day}
            yield Sentence(key, {**told, "rulings": voice.listed(list(dict.fromkeys(rulings)))})
            yield from _towards_others("headline.breach", event, found.question.party, voice)


def _towards_others(key: str, breach: Recorded, party: str, voice: Voice) -> Iterator[Sentence]:
    """That a breach is not asserted towards a party that relies on it, or not that one knows.

    Who asserts it asserts it for itself where nothing is said of towards whom.
    """
    towards, by = breach.values.get("towards") or (), breach.values.get("by")
    whom = voice.listed([voice.party(one) for one in towards or (by,) if one])
    told = {"id": breach.id, "party": party, "towards": whom}
    if towards and party not in towards:
        yield Sentence(f"{key}-towards-others", told)
    elif not towards and by and by != party:
        yield Sentence(f"{key}-of-another", told)


def _rulings(found: Inquired, breach: str) -> Iterator[Sentence]:
    terms = {str(value) for term in _terms(found) for value in term.values()}
    for event in found.events:
        values = event.values
        if event.kind == "assessment" and values["term"] in terms and values.get("about") == breach:
            yield sentence("headline.ruling", by=values.get("by", UNKNOWN), day=event.own_day)


def _terms(found: Inquired) -> Iterator[Mapping[str, Any]]:
    return (term.values for term in found.agreement.terms if term.kind == "rescission")


def lacking_each(found: Inquired, voice: Voice) -> str:
    """What each of several breaches lacks under the main readings."""
    main = found.verdict.worlds.main
    met = {
        (row.value("breach"), row.value("condition"))
        for row in parts.rows(found.ledger, "meets", rescission=found.inquiry.about)
        if row.truth.possible & main
    }
    told = []
    for row in _grounds(found):
        breach = row.value("breach")
        lacks = [
            voice.say(sentence(f"headline.lacks.{condition.replace(' ', '-')}"))
            for condition in conditions(found.ledger.book)
            if (breach, condition) not in met
        ]
        if lacks:
            told.append(
                voice.say(sentence("headline.breach-lacks", id=breach, lacks=voice.listed(lacks)))
            )
    return "; ".join(told)


def conditions(book: Book) -> tuple[str, ...]:
    """What a breach is to meet, as the rules say, in the order in which it is told."""
    meets = next(rule.then.kind for rule in book.rules if rule.then.kind.name == "meets")
    return get_args(meets.fields[meets.index["condition"]].type)


def _grounds(found: Inquired) -> list[Row]:
    main = found.verdict.worlds.main
    rows = parts.rows(found.ledger, "ground", rescission=found.inquiry.about)
    own = [row for row in rows if row.truth.possible & main]
    return sorted(own, key=lambda row: str(row.value("breach")))


def of_breach(found: Inquired, about: str) -> Recorded | None:
    """The breach that a judgement is about, where it has to be told from others."""
    if not several(found):
        return None
    return next((one for one in found.events if one.id == about and one.kind == "breach"), None)


def on_rescissions(found: Inquired, voice: Voice) -> Iterator[Sentence]:
    """What an answer takes for granted that rests on a rescission, or asks about one."""
    yield from _other_grounds(found, voice)
    yield from _breaches_of_others(found, voice)
    yield from relied_on(found)
    yield from _called_only(found)


def _called_only(found: Inquired) -> Iterator[Sentence]:
    """That the one in breach was called to the only dialogue, and is not on record as there."""
    rows, main = partial(parts.rows, found.ledger), found.verdict.worlds.main
    carrying = [row for row in rows("sufficient") if row.truth.possible & main]
    for breach in dict.fromkeys(row.value("breach") for row in carrying):
        against = next(row.value("against") for row in rows("breach", id=breach))
        talks = rows("dialogue-on-breach", breach=breach)
        held = dict.fromkeys(row.value("dialogue") for row in talks)
        there = {"role": "dialogue.present", "party": against, "listed": False}
        if held and all(rows("listed", of=one, **there) for one in held):
            last = next(reversed(held))
            yield sentence("assumed.called-to-dialogue", party=against, dialogue=last)


def _breaches_of_others(found: Inquired, voice: Voice) -> Iterator[Sentence]:
    """That a valid rescission rests on breaches that are all asserted towards others alone."""
    worlds = found.verdict.worlds.main
    for row in parts.rows(found.ledger, "rescinded"):
        if row.value("rescission") != found.inquiry.about and _is(row, worlds):
            carrying = parts.rows(found.ledger, "sufficient", rescission=row.value("rescission"))
            ids = {one.value("breach") for one in carrying if _is(one, worlds)}
            said = [
                [
                    *_towards_others(
                        "assumed.rescission-on-breach", event, str(row.value("by")), voice
                    )
                ]
                for event in found.events
                if event.id in ids
            ]
            if all(said):
                yield from (one for several in said for one in several)


def _other_grounds(found: Inquired, voice: Voice) -> Iterator[Sentence]:
    """That a rescission rests on another breach than the one it names, which carries nothing."""
    worlds = found.verdict.worlds.main
    valid = {r.value("rescission") for r in parts.rows(found.ledger, "rescinded") if _is(r, worlds)}
    for event in found.events:
        named = event.values.get("ground")
        if event.kind == "rescission" and event.id in valid and named:
            rows = parts.rows(found.ledger, "sufficient", rescission=event.id)
            if not any(row.value("breach") == named and _is(row, worlds) for row in rows):
                others = voice.listed([*dict.fromkeys(str(row.value("breach")) for row in rows)])
                said = {"id": event.id, "ground": named, "others": others}
                yield Sentence("assumed.rescission-on-another-ground", said)


def _is(row: Row, worlds: int) -> bool:
    return bool(row.truth.possible & worlds)
