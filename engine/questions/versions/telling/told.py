"""What became of the changes between versions, as something that an answer goes by."""

from collections.abc import Iterator, Sequence

from engine.model.sentence import sentence
from engine.questions.versions.acts.earlier import OF_THE_PAST
from engine.questions.versions.walk.standing import Walk
from engine.questions.versions.walk.way import PERIODS_OPEN, Change, clause_of, named_in
from engine.wording.say import Voice


def weighed(changes: Sequence[Change], walk: Walk) -> frozenset[str]:
    """The amendments of which the answer says what became of them: all that bring a version."""
    several = (*changes, *walk.later(changes))
    named = {one.event for one in several if one.event}
    return frozenset(named | {each.id for one in several for each in walk.amendments(one.new)})


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
    """The valid changes that come later, and the open ones that have moved what is said.

    And those by an amendment dated after the day asked about, which the answer leaves out.
    `moved` are those whose wording the answer follows from their day on.
    """
    later = {id(one): one for one in (*walk.later(changes), *moved) if one not in changes}
    told = [_later(one, any(one is other for other in moved), voice) for one in later.values()]
    made = [one for one in walk.made_later(changes) if id(one) not in later]
    return [*told, *(_said("later.made", one, voice) for one in made)]


def _later(change: Change, moved: bool, voice: Voice) -> str:
    if change.why == PERIODS_OPEN:
        return _said(PERIODS_OPEN, change, voice)
    if change.verdict != "yes":
        return _said("later.no" if change.verdict == "no" else "later.open", change, voice)
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
