"""The fence refuses kinds that are called the same, too wide, or joined in too many ways."""

from datetime import date
from functools import reduce
from itertools import combinations
from operator import and_

from engine.inference.expressions import Value
from engine.inference.fence import MOST_FIELDS
from engine.inference.kinds import Conclusion, FieldType, KindInfo, Term, fact, info
from engine.inference.rules import conclude, rule
from engine.model.types import ClauseId, Count
from tests.inference import test_fence
from tests.inference.test_fence import HERE, Arrived, Way, asked, made, other, step, told, way


def test_rules_have_names_of_their_own() -> None:
    assert told(made(), made()) == ["rule `arrives`: 2 rules have this name"]


def test_kinds_have_names_of_their_own() -> None:
    class Sure(Conclusion):
        n: Value[Count]

    one = made(then=conclude(test_fence.Sure, on=asked.on), of=[asked, way])
    other_ = rule("n", of=[way], then=conclude(Sure, n=way.at_most), says="n")
    assert told(one, other_) == ["rule `n`: two kinds are called `sure`"]


def test_a_term_and_an_event_may_share_a_name_but_not_with_a_conclusion() -> None:
    class Step(Term):
        clause: Value[ClauseId]

    class Arrived(Term):
        pass

    assert told(made(), terms=(info(Step),)) == []
    (found,) = told(made(), terms=(info(Arrived),))
    assert found == "a term or an event has the name of the conclusion `arrived`"


def test_a_kind_has_not_too_many_fields() -> None:
    fields = tuple(FieldType(f"f{n}", Count, False) for n in range(MOST_FIELDS + 1))
    wide = KindInfo("wide", Way, fields, {})
    assert told(made(), terms=(wide,)) == [
        f"`wide` has {MOST_FIELDS + 1} fields, at most {MOST_FIELDS}"
    ]


def test_a_fact_is_not_joined_in_too_many_ways_at_once() -> None:
    """Each rule joins two ways by other fields of theirs, so one way may be in all of them."""
    second = fact(Way, "second")
    fields = ("how", "length", "at_most", "forum", "term")
    pairs = [getattr(way, field) == getattr(second, field) for field in fields]
    together = [reduce(and_, chosen) for n in range(1, 6) for chosen in combinations(pairs, n)]
    then = conclude(Arrived, step="s", on=date(2030, 1, 1))
    many = [
        rule(f"r{n}", of=[way, second], where=where, then=then, says="said")
        for n, where in enumerate(together)
    ]
    assert len(many) == 31
    assert told(*many) == ["`way term` is joined in 62 ways, at most 60"]
    assert told(*many[:30]) == []


def test_ways_that_want_other_values_are_not_ways_at_once() -> None:
    """No step has two ids, so each is in one of the rules and, as the other step, in all."""
    many = [
        rule(
            f"r{n}",
            of=[step, other],
            where=(step.id == other.id) & (step.id == f"s{n}") & (other.id == f"s{n}"),
            then=HERE,
            says="said",
        )
        for n in range(100)
    ]
    assert told(*many) == []
