"""What became of the changes between versions, as something that an answer goes by."""

from collections.abc import Iterator, Sequence

from engine.model.sentence import sentence
from engine.questions.versions.acts.earlier import OF_THE_PAST
from engine.questions.versions.walk.standing import MADE_LATER, Walk
from engine.questions.versions.walk.way import PERIODS_OPEN, Change, clause_of, named_in
from engine.wording.say import Voice


def weighed(changes: Sequence[Change], walk: Walk) -> frozenset[str]:
    """The amendments of which the answer says what became of them: all that bring a version."""
    named = {one.event for one in (*changes, *walk.others(changes)) if one.event}
    return frozenset(named | {one.id for new in walk.versions[1:] for one in walk.amendments(new)})


def changes_told(changes: Sequence[Change], walk: Walk, voice: Voice) -> list[str]:
    """What became of each change that was weighed for the day; and which acts it leaves alone."""
    told = [_said(one.why or one.verdict, one, voice) for one in changes]
    if walk.question.name in OF_THE_PAST:
        return told
    return [
        *told,
        *(said for one in changes if one.verdict != "no" for said in _settled(one, voice)),
    ]


def _settled(change: Change, voice: Voice) -> Iterator[str]:
    """The acts that had their effect under the wording before the change, and keep it."""
    before = {one.act for one in change.old.settled}
    acts = dict.fromkeys(o.act for o in change.new.settled if o.act not in before)
    if acts:
        values = {"version": change.new.version, "held": change.old.version, "day": change.day}
        yield voice.say(sentence("version.settled", ids=voice.listed([*acts]), **values))


def later_told(
    moved: Sequence[Change], changes: Sequence[Change], walk: Walk, voice: Voice
) -> list[str]:
    """What becomes of the changes that come later; those by an amendment dated after the day asked
    about, which the answer leaves out, last.

    `moved` are those whose wording the answer follows from their day on.
    """
    others = walk.others(changes)
    ahead = [one for one in others if one.why != MADE_LATER]
    later = {id(one): one for one in (*ahead, *moved) if one not in changes}
    told = [_later(one, any(one is other for other in moved), voice) for one in later.values()]
    made = (one for one in others if one.why == MADE_LATER and id(one) not in later)
    return [*told, *(_said("later.made", one, voice) for one in made)]


def _later(change: Change, moved: bool, voice: Voice) -> str:
    if change.why == PERIODS_OPEN:
        return _said(PERIODS_OPEN, change, voice)
    if change.verdict == "no":
        return _said("later.no", change, voice)
    if change.verdict != "yes":
        return _said("later.open.follows" if moved else "later.open", change, voice)
    how = "later.follows" if moved else "later"
    return _said(f"{how}.supposed" if change.why == "supposed" else how, change, voice)


def _said(key: str, change: Change, voice: Voice) -> str:
    return voice.say(
        sentence(
            f"version.{key}",
            id=change.event,
            named=named_in(change.new),
            version=change.new.version,
            held=change.old.version,
            day=change.day,
            clause=clause_of(change.old) or "–",
        )
    )
