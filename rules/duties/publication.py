"""Publication: each party is to put something out in several channels, and keep it there.

- id: X-1
  kind: publication
  by: kommunerna
  channels: [website, internal]
  what: {sv: en länk till Alfa, en: a link to Alfa}

The text sets no day: the duty is to be fulfilled until all the channels have it, and again
once it has been removed from one of them. Whether a unit put it out for its party a person says.
"""

from typing import Literal

from engine.inference.expressions import Maybe, Value, earliest, exists, latest
from engine.inference.given import Asked, Listed, WordListed
from engine.inference.kinds import Conclusion, Event, Term, default, fact
from engine.inference.rules import Rule, conclude, rule
from engine.model.about import Under, applied_to
from engine.model.calendar import NEVER
from engine.model.types import ClauseId, Day, Id, OpenTerms, Parties, Party, Said, Word, Words
from rules.binding.which_unit import did
from rules.duties.bound_in import unit_ever_bound
from rules.duties.duty import Done, Owed
from rules.term.period import PeriodTerm


class PublicationTerm(Term):
    """What is to be put out, by whom, and where."""

    __kind__ = "publication"
    __binds__ = ("by",)
    __applied__ = applied_to(judged_by=("breach",))
    by: Value[Parties]
    channels: Value[Words]
    what: Value[Said]
    judged_by: Value[OpenTerms] = default(())


class Publication(Event):
    """Information was put out."""

    __under__ = (Under("publication"),)
    by: Maybe[Party]
    channel: Maybe[Literal["website", "digital", "internal"]]
    on: Maybe[Day]
    removed: Maybe[Day] = default(NEVER)


class PutOut(Conclusion):
    """What one who is to has put out in a channel, and has not removed."""

    duty: Value[ClauseId]
    bearer: Value[Party]
    channel: Value[Word]
    publication: Value[Id]
    since: Maybe[Day]


class Out(Conclusion):
    """It is out in a channel, since a day."""

    duty: Value[ClauseId]
    bearer: Value[Party]
    channel: Value[Word]
    since: Maybe[Day]


class NotOut(Conclusion):
    """It is not out in a channel."""

    duty: Value[ClauseId]
    bearer: Value[Party]
    channel: Value[Word]


asked = fact(Asked)
term = fact(PublicationTerm, "publication-term")
period = fact(PeriodTerm)
bearer = fact(Listed)
channel = fact(WordListed)
publication = fact(Publication)
put_out = fact(PutOut)
out = fact(Out)
not_out = fact(NotOut)

BEARS = (
    (bearer.of == term.clause) & (bearer.role == "publication.by") & unit_ever_bound(bearer.party)
)
IN_CHANNEL = (channel.of == term.clause) & (channel.role == "publication.channels")
STANDS = (
    (put_out.duty == term.clause)
    & (put_out.bearer == bearer.party)
    & (put_out.channel == channel.word)
)

RULES: tuple[Rule, ...] = (
    rule(
        "publication owed",
        of=[term, bearer, period],
        where=BEARS,
        then=conclude(
            Owed,
            duty=term.clause,
            bearer=bearer.party,
            sort="once",
            opens=period.from_,
        ),
        clause=term.clause,
        says="publication-owed",
    ),
    rule(
        "put out in a channel",
        of=[asked, term, bearer, channel, publication],
        where=BEARS
        & IN_CHANNEL
        & (publication.channel == channel.word)
        & (publication.on <= asked.on)
        & (publication.removed > asked.on)
        & did(publication.by, bearer.party, publication.id),
        then=conclude(
            PutOut,
            duty=term.clause,
            bearer=bearer.party,
            channel=channel.word,
            publication=publication.id,
            since=publication.on,
        ),
        clause=term.clause,
        says="put-out-in-channel",
    ),
    rule(
        "out in a channel",
        of=[term, bearer, channel],
        where=BEARS & IN_CHANNEL & exists(put_out, STANDS),
        then=conclude(
            Out,
            duty=term.clause,
            bearer=bearer.party,
            channel=channel.word,
            since=earliest(put_out.since, put_out, STANDS),
        ),
        clause=term.clause,
        says="out-in-channel",
    ),
    rule(
        "not out in a channel",
        of=[term, bearer, channel],
        where=BEARS
        & IN_CHANNEL
        & ~exists(
            out,
            (out.duty == term.clause)
            & (out.bearer == bearer.party)
            & (out.channel == channel.word),
        ),
        then=conclude(NotOut, duty=term.clause, bearer=bearer.party, channel=channel.word),
        clause=term.clause,
        says="not-out-in-channel",
    ),
    rule(
        "out in all channels",
        of=[term, bearer],
        where=BEARS
        & ~exists(not_out, (not_out.duty == term.clause) & (not_out.bearer == bearer.party)),
        then=conclude(
            Done,
            duty=term.clause,
            bearer=bearer.party,
            on=latest(out.since, out, (out.duty == term.clause) & (out.bearer == bearer.party)),
        ),
        clause=term.clause,
        says="out-in-all-channels",
    ),
)
TERMS = (PublicationTerm,)
EVENTS = (Publication,)
