"""The fence refuses each thing that a rule may not be, in a sentence that names the rule."""

from collections.abc import Callable
from typing import Any, Literal, cast

import pytest

from engine.inference import expressions as x
from engine.inference.aggregates import Extreme
from engine.inference.book import Book, BookError, assemble, load
from engine.inference.expressions import Maybe, Value
from engine.inference.fence import MOST_FACTS_OF_A_RULE, MOST_JOINS_OF_A_FACT, faults
from engine.inference.given import Asked, Listed
from engine.inference.kinds import Conclusion, Event, KindInfo, Term, fact, info
from engine.inference.nodes import AddDays, Both, Compare, Field, MoveDay, NthDay
from engine.inference.rules import Conclude, Rule, conclude, requirement, rule
from engine.model.types import (
    Count,
    Day,
    Duration,
    Forum,
    Id,
    OpenTerm,
    Parties,
    Party,
    Word,
    YesNo,
)
from engine.model.unknown import UNKNOWN


class Way(Term):
    by: Value[Parties]
    how: Value[Literal["fast", "slow"]]
    length: Value[Duration]
    at_most: Value[Count]
    forum: Value[Forum]
    term: Value[OpenTerm]
    odd: Value[tuple[str, ...]]


class Step(Event):
    by: Maybe[Party]
    on: Maybe[Day]
    done: Maybe[YesNo]
    how: Maybe[Literal["fast", "slow", "backwards"]]
    note: Maybe[Word]


class Arrived(Conclusion):
    step: Value[Id]
    on: Maybe[Day]


class Sure(Conclusion):
    on: Value[Day]


class How(Conclusion):
    how: Value[Literal["fast", "slow"]]


class Stranger(Event):
    on: Maybe[Day]


way, step, other = fact(Way), fact(Step), fact(Step, "other")
arrived, asked, listed, stranger = fact(Arrived), fact(Asked), fact(Listed), fact(Stranger)
HERE = conclude(Arrived, step=step.id, on=step.on)


def made(where: x.Condition = x.ALWAYS, **changed: Any) -> Rule:
    """A rule that is right but for what is changed."""
    given = {"of": [step, way], "then": HERE, "says": "said", "clause": way.clause, **changed}
    return rule("arrives", where=where, **given)


def book(*rules: Rule, terms: tuple[KindInfo, ...] = ()) -> Book:
    return assemble(terms=[info(Way), *terms], events=[info(Step)], rules=rules)


def told(*rules: Rule, **kinds: Any) -> list[str]:
    return list(faults(book(*rules, **kinds)))


def plain(value: object) -> Any:
    """What no type checker would let through."""
    return cast(Any, value)


class Trick(x.Condition):
    """Looks like a condition, and hides a callable."""

    def __init__(self, judge: Callable[[], bool]) -> None:
        self.judge = judge


CONDITIONS = {
    # no callable, nothing foreign
    "is not a condition of the rule language": Trick(lambda: True),
    "is not a value of the rule language": Compare("==", plain(lambda: 1), x.value(1)),
    "no constant that a rule may have": step.on == plain(lambda: 1),
    "`Open.UNKNOWN` is no constant": step.on == plain(UNKNOWN),
    "`1.5` is no constant": way.at_most == plain(1.5),
    "`None` is no constant": step.by == plain(None),
    "`~` is not a comparison": Compare(plain("~"), step.on, step.on),
    "`sideways` is not a way to move a day": step.on
    == MoveDay(plain("sideways"), step.on, way.length, x.value("same day or last")),
    "`middle` is not an edge of a period": step.on
    == NthDay(plain("middle"), step.on, way.length, way.length, plain(way.at_most)),
    "`best` is not a fold": step.on == Extreme(plain("best"), other.on, x.var_of(other), x.ALWAYS),
    "`1.5` is not a number of days": step.on == AddDays(step.on, plain(1.5)),
    # variables
    "`asked` is neither what the rule is about nor folded over": step.on <= asked.on,
    "`other` is neither": x.exists(listed, listed.of == other.id),
    "a fold over `step`, which the rule is about": x.exists(step, step.by == "p"),
    "a fold over `other` inside one over `listed`": x.exists(
        listed, (listed.of == step.id) & x.exists(other, other.by == listed.party)
    ),
    "inside one over `listed`": x.latest(x.earliest(other.on, other), listed) < step.on,
    "`step.nowhere` is not a field": Field(x.var_of(step), "nowhere", True) == "p",
    "`step.on` is not a field as": Field(x.var_of(step), "on", False) == asked.on,
    # sorts
    "`step.on` and `way.at_most` can never be equal": step.on == way.at_most,
    "`step.by` and `way.forum` can never be equal": plain(step.by) == way.forum,
    "`step.done` and `yes` can never be equal": step.done == plain("yes"),
    "`step.on` and `2026-01-01` can never be equal": step.on == plain("2026-01-01"),
    "`way.how` and `quick` can never be equal: one of 'fast', 'slow'": way.how == plain("quick"),
    "`way.how` and `backwards` can never be equal": x.one_of(way.how, "fast", "backwards"),
    "`way.at_most` and `True` can never be equal": way.at_most == plain(True),
    "`way.by` and `way.by` are compared, and a list never is": way.by == way.by,
    "`way.odd` has a type that rules cannot read": plain(way.odd) == "x",
    "`step.by` and `p` have no order": step.by < plain("p"),
    "`step.done` and `True` have no order": step.done >= True,
    "`way.length` and `way.length` have no order": way.length <= way.length,
    "`way.how` and `slow` have no order": way.how > "slow",
    "`step.by` is a party, not a day": x.day_after(plain(step.by)) == step.on,
    "`step.on` is a day, not a duration": x.after(step.on, plain(step.on)) == step.on,
    "is one of 'never', not one of": x.roll(step.on, x.value("never")) == step.on,
    "`way.forum` is a forum, not a open term": x.awaits(way.forum, step.id),
    # cases
    "a case by a `Later`, which is not a field": step.on
    == x.case(x.later(step.on, step.on), {}, step.on),
    "a case of a day and of a yes or no": step.on
    == x.case(way.how, {"fast": step.on, "slow": step.done}),
    "`way.how` and `quickly` can never be equal": step.on == x.case(way.how, {"quickly": step.on}),
}


@pytest.mark.parametrize(("fault", "where"), CONDITIONS.items(), ids=list(CONDITIONS))
def test_a_condition_is_refused(fault: str, where: x.Condition) -> None:
    found = told(made(where))
    assert any(fault in one for one in found), found
    assert {one[:15] for one in found} == {"rule `arrives`:"}


def test_a_role_must_name_a_list_of_some_kind() -> None:
    right, wrong = listed.role == "way.by", listed.role == "weigh.by"
    assert told(made(x.exists(listed, right))) == []
    (found,) = told(made(x.exists(listed, wrong)))
    assert found == "rule `arrives`: no list of parties or days is called `weigh.by`"


RULES: dict[str, Callable[[], Rule]] = {
    "it must be about something": lambda: made(of=[], clause=None),
    "it must be about something, and about each thing once": lambda: made(of=[step, step]),
    "it has no sentence": lambda: made(says=""),
    "`on` must be known, and what it gives may be unknown": lambda: made(
        then=conclude(Sure, on=step.on)
    ),
    "and what it gives may be unknown": lambda: made(
        then=conclude(Sure, on=x.latest(other.on, other))
    ),
    "what it gives as `on` is of another sort": lambda: made(then=conclude(Sure, on=way.at_most)),
    "what it gives as `how` is of another sort": lambda: made(then=conclude(How, how=step.how)),
    "it concludes `stranger`, which is given": lambda: made(
        then=Conclude(info(Stranger), (step.id, step.on))
    ),
    "`stranger` is not among the terms and events of the book": lambda: made(
        of=[step, way, stranger]
    ),
    "no rule concludes `sure`": lambda: made(of=[step, way, fact(Sure)]),
    "its clause must be a field that always names one": lambda: made(clause=step.by),
    "its clause must be a field": lambda: made(clause=x.case(way.how, {}, way.clause)),
    f"it is about {MOST_FACTS_OF_A_RULE + 1} facts": lambda: made(
        of=[step, way, *(fact(Step) for _ in range(MOST_FACTS_OF_A_RULE - 1))]
    ),
    f"a fact has more than {MOST_JOINS_OF_A_FACT} joins": lambda: made(
        Both(tuple(way.at_most == n for n in range(MOST_JOINS_OF_A_FACT + 1)))
    ),
}


@pytest.mark.parametrize(("fault", "build"), RULES.items(), ids=list(RULES))
def test_a_rule_is_refused(fault: str, build: Callable[[], Rule]) -> None:
    found = told(build())
    assert any(one.startswith("rule `arrives`:") and fault in one for one in found), found


def test_a_requirement_is_about_the_same_thing_in_every_reading() -> None:
    first = x.case(way.how, {"fast": step.id}, step.id)
    assert told(_required(first)) == []
    (found,) = told(_required(plain(x.latest(other.on, other))))[-1:]
    assert found == "rule `arrives`: what a requirement is about must not differ between readings"


def _required(about: Value[Any]) -> Rule:
    return requirement("arrives", of=[step, way], about=about, holds=x.ALWAYS)


def test_a_kind_that_rests_on_itself_is_refused_with_the_path() -> None:
    arrives = made(x.exists(arrived, arrived.step == step.id))
    with pytest.raises(BookError, match="a kind rests on itself: arrived <- arrived"):
        book(arrives)


def test_a_fault_is_told_once_and_all_faults_are_told() -> None:
    wrong = step.on == way.at_most
    found = told(made((wrong | wrong) & (step.by == way.forum)))
    assert len(found) == 2


def test_an_expression_has_no_truth_of_its_own() -> None:
    with pytest.raises(TypeError, match="join conditions with"):
        bool(step.by == "p")


def test_the_rule_book_is_inside_the_fence() -> None:
    assert list(faults(load())) == []


def test_a_book_outside_the_fence_is_not_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rules.text.form.RULES", (made(step.on == way.at_most),))
    with pytest.raises(BookError, match="rule `arrives`:"):
        load.__wrapped__()
