"""A sensible agreement and a record in which a party leaves: much of it drawn, all of it whole."""

from datetime import date
from typing import Any

from hypothesis import strategies as st

from engine.inference.kinds import FieldType, KindInfo
from engine.model.calendar import NEVER, Duration, before, days_after, nth_start
from engine.model.types import EARLIEST, NO_LIMIT
from engine.model.unknown import UNKNOWN
from tests.inference.drafts import Draft, Pools, kind_of

MANNERS = (
    *("automatic",) * 8,
    "opt-in",
    *("unless objected to", "after an evaluation", "after approval"),
)


class _Drafts:
    """Drafts of the kinds that a book reads, fields not named being drawn or left as declared."""

    def __init__(self, draw: st.DrawFn, pools: Pools) -> None:
        self.made: list[Draft] = []
        self._draw = draw
        self._pools = pools

    def add(self, key: str, **values: Any) -> None:
        kind = kind_of(self._pools.book, key)
        if kind is not None:
            drawn = {f.name: self._value(kind, f, values) for f in kind.fields}
            self.made.append(Draft(kind, drawn))

    def sometimes(self, usual: Any, other: Any) -> Any:
        """The usual value, or one time in three the other."""
        return self._draw(st.sampled_from((usual, usual, other)))

    def rarely(self, usual: Any, other: Any) -> Any:
        """The usual value, or one time in five the other."""
        return self._draw(st.sampled_from((usual, usual, usual, usual, other)))

    def _value(self, kind: KindInfo, declared: FieldType, values: dict[str, Any]) -> Any:
        if declared.name in values:
            return values[declared.name]
        return self._draw(st.sampled_from(self._pools.of(kind, declared)))


def agreement(
    draw: st.DrawFn, pools: Pools, start: date, length: Duration, notice: Duration
) -> list[Draft]:
    """The terms, the parties and the day asked about."""
    made = _Drafts(draw, pools)
    made.add("asked", on=draw(st.sampled_from([d for d in pools.days if d > start])))
    for n in range(4):
        made.add("nth", n=n)
    for name, side in pools.parties:
        made.add("party-is", id=name, side=side)
        for role, clause in (("approval.by", "C3"), ("signature.by", "C4"), ("exit.by", "C5")):
            made.add("listed", of=clause, role=role, party=name, side=side, listed=True)
        for role, clause in (("termination.by", "C6"), ("renewal.by", "C2")):
            made.add("listed", of=clause, role=role, party=name, side=side, listed=True)
    made.add("period term", clause="C1", from_=start, length=length, until=NEVER)
    made.add(
        "renewal term",
        clause="C2",
        renewal=draw(st.sampled_from(MANNERS)),
        length=length,
        at_most=made.rarely(NO_LIMIT, 1),
        before_the_end=notice,
    )
    made.add("approval term", clause="C3", body="")
    made.add("signature term", clause="C4")
    made.add(
        "exit term",
        clause="C5",
        notice_to=made.rarely("all other parties", "those it concerns"),
        late_authority="late",
    )
    at_all_times = ("not stated", Duration(), Duration())
    some_time = ("not stated", Duration(months=6), Duration(months=120))
    after_long = ("after a long stop", Duration(), Duration())
    only, once, until = made.rarely(at_all_times, draw(st.sampled_from((some_time, after_long))))
    made.add(
        "termination term",
        clause="C6",
        length=notice,
        only=only,
        once_it_has_run=once,
        until_it_has_run=until,
    )
    made.add("form term", clause="C7", of="termination", minutes="minutes")
    made.add(
        "precondition term",
        clause="C8",
        of="termination",
        forum="samrad",
        joint="joint",
        old_dialogue="old",
    )
    made.add("force majeure term", clause="C21")
    made.add("word-listed", of="C21", role="force majeure.causes", word="fire")
    made.add("long stop term", clause="C22", days=30)
    made.add("wanted")
    made.add("wanted-year", starts=made.rarely(NEVER, start))
    return made.made


def record(
    draw: st.DrawFn, pools: Pools, start: date, length: Duration, notice: Duration
) -> list[Draft]:
    """Approvals and signatures, one or two notices after a dialogue, and what persons ruled."""
    made = _Drafts(draw, pools)
    for number, (name, _) in enumerate(pools.parties):
        made.add(
            "approval",
            id=f"a{number}",
            by=name,
            on=days_after(start, -30 + number),
            decision=True,
            annulled=NEVER,
        )
        made.add("signature", id=f"s{number}", by=name, on=days_after(start, -20 + number))
    end = days_after(nth_start(start, length, length, draw(st.integers(1, 2))), -1)
    last = before(end, notice, "same day or last")
    sent = days_after(last, draw(st.sampled_from((-40, -9, -1, 0, 1))))
    for number in range(made.rarely(2, 1)):
        leaver = draw(st.sampled_from(pools.parties))
        _notice(made, pools, f"n{number + 1}", leaver, sent, draw(st.sampled_from((EARLIEST, end))))
    made.add(
        "dialogue",
        id="d1",
        forum="samrad",
        on=days_after(sent, -draw(st.sampled_from((0, 1, 20, 400)))),
        about="termination",
        about_party="",
    )
    for name, side in pools.parties:
        made.add("listed", of="d1", role="dialogue.invited", party=name, side=side, listed=True)
    if draw(st.booleans()):
        leaver = pools.parties[0][0]
        made.add("force-majeure", id="f1", party=leaver, from_=start, until=end)
        made.add("clause-listed", of="f1", role="force-majeure.affects", clause="C21", listed=True)
    for _ in range(draw(st.integers(0, 3))):
        made.add("ruling", about=draw(st.sampled_from(("n1", "d1"))))
    for _ in range(draw(st.integers(0, 1))):
        made.add("not-held", id="h1", what="dialogue", before=sent, in_=sent.year)
    if draw(st.booleans()):
        asked = days_after(last, draw(st.sampled_from((0, -3))))
        made.add("evaluation", id="u1", by=pools.parties[0][0], on=asked)
        made.add("renewal-approval", by=pools.parties[0][0], on=asked, for_=days_after(end, 1))
        made.add("renewal-notice", id="r1", by=pools.parties[0][0], form="written", sent=asked)
        made.add("day-for", of="r1", role="renewal-notice.received", day=asked)
    return made.made


def money(draw: st.DrawFn, pools: Pools, start: date) -> list[Draft]:
    """A payment that several share and an index raises, with its figures, partly paid."""
    made = _Drafts(draw, pools)
    receiver, *payers = (name for name, _ in pools.parties)
    sides = dict(pools.parties)
    made.add("payment term", clause="C9", to=receiver, amount=100_00, first=start.year)
    made.add("payment window term", clause="C10", paid_in="01")
    made.add("indexation term", clause="C11", index="PKV", edition="10", first=start.year + 1)
    made.add("allocation term", clause="C12", by="population", reference_day="11-01")
    for place, (name, side) in enumerate(pools.parties):
        made.add("member", id=name, party=name)
        made.add("party-is", id=name, side=side, place=place)
    for name in payers:
        for role, clause in (("payment.by", "C9"), ("allocation.among", "C12")):
            made.add("listed", of=clause, role=role, party=name, side=sides[name], listed=True)
    for year in (start.year, start.year + 1):
        made.add("year-is", n=year, first=date(year, 1, 1), last=date(year, 12, 31))
        made.add("wanted-year", year=year, starts=NEVER)
        made.add("index-value", id=f"i{year}", index="PKV", edition=f"{year}-10", year=year)
        for name in payers:
            counted = date(year - 1, 11, 1)
            made.add("population", id=f"b{name}{year}", area=name, on=counted)
            made.add("payment", id=f"p{name}{year}", by=name, to=receiver, for_=year)
    if draw(st.booleans()):
        made.add("payment", id="pb", by=receiver, to=payers[0], for_=start.year)
    return made.made


def remedies(draw: st.DrawFn, pools: Pools, start: date) -> list[Draft]:
    """A breach, what the others did about it, what persons ruled, a rescission and money back."""
    made = _Drafts(draw, pools)
    breaching, *others = (name for name, _ in pools.parties)
    wronged, on = others[0], days_after(start, 40)
    made.add("rescission term", clause="C31", serious="serious", not_put_right="delay", within="")
    made.add("repayment term", clause="C32")
    for name, side in pools.parties:
        for role, clause in (("rescission.by", "C31"), ("repayment.to", "C32")):
            made.add("listed", of=clause, role=role, party=name, side=side, listed=True)
    duty = draw(st.sampled_from(("C9", "C21")))
    made.add("breach", id="br", by=wronged, against=breaching, duty=duty, on=on)
    made.add("demand", id="de", by=wronged, about="br", on=days_after(on, 5))
    made.add("dialogue", id="d9", forum="samrad", on=days_after(on, 3), about="breach",
             about_party=breaching)  # fmt: skip
    for name, side in pools.parties:
        for role in ("dialogue.invited", "dialogue.present"):
            made.add("listed", of="d9", role=role, party=name, side=side, listed=True)
        made.add("listed", of="de", role="demand.to", party=name, side=side, listed=True)
    for term, answer in (("serious", True), ("delay", False)):
        made.add("ruling", term=term, about="br", answer=made.rarely(answer, not answer),
                 last=days_after(on, 40))  # fmt: skip
    made.add("duty-named", of="br", clause=duty, party=breaching, theirs=made.rarely("yes", "no"))
    if draw(st.booleans()):
        made.add("rectified", id="re", by=breaching, about="br", on=days_after(on, 20))
    made.add("rescission", id="h", by=wronged, against=breaching, sent=days_after(on, 60),
             received=days_after(on, 60), form="written", ground="br")  # fmt: skip
    for name, side in pools.parties:
        made.add("day-for", of="h", role="rescission.received", party=name, place="other side",
                 side=side, addressed=True, day=days_after(on, 60))  # fmt: skip
    return made.made


def _notice(
    made: _Drafts, pools: Pools, id: str, leaver: tuple[str, str], sent: date, for_end: date
) -> None:
    made.add(
        "termination-notice",
        id=id,
        by=leaver[0],
        form="email",
        sent=sent,
        for_end=for_end,
        authorised=made.rarely(True, UNKNOWN),
        ratified=NEVER,
        confirmed_in_writing=NEVER,
    )
    role, came = "termination-notice.received", made.rarely(sent, UNKNOWN)
    for name, side in pools.parties:
        if name != leaver[0]:
            place = "own side" if side == leaver[1] else "other side"
            made.add("day-for", of=id, role=role, party=name, place=place, addressed=True, day=came)
    made.add("day-for", of=id, role=role, party="samrad", place="forum", addressed=True, day=sent)
