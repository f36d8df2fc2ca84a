"""What an agreement may write of a term is heeded by a rule, or a reason is given here."""

from collections.abc import Iterator
from typing import Literal, get_args, get_origin

from engine.inference import nodes as x
from engine.inference import walk
from engine.inference.book import load
from engine.inference.rules import Rule

ONLY_THE_OTHER_IS_ASKED_FOR = {
    ("approval", "late_approval"): "works back to the first day",
    ("signature", "signing"): "confirms",
    ("signature", "late_signature"): "works back to the first day",
    ("termination", "late_notice"): "has no effect",
    ("form", "meaning"): "needed for validity",
    ("precondition", "without_it"): "no effect",
    ("payment", "per"): "agreement",
    ("power", "may_call_for"): "follow-up",
    ("repayment", "finding"): "an evaluation",
    ("force majeure notice", "notice_to"): "the other side",
    ("force majeure notice", "late_notice"): "damages only",
    ("amendment", "form"): "free",
    ("amendment", "form_is"): "needed for validity",
    ("amendment", "procedure"): "none stated",
    ("amendment", "without_it"): "no effect",
    ("eligibility", "police_report"): "not stated",
}
"""What adds nothing to a rule, or takes nothing away: where it is written the rest of a rule holds
alone, and the other value is named as an alternative to that."""
NO_RULE_CAN_TELL = {
    ("allocation", "base"): {"county total", "later revised figures"},
}
"""The shares are then not known, since nobody records such figures."""


def expressions(rule: Rule) -> Iterator[walk.Node]:
    yield from (one for one in (rule.where, rule.holds) if one is not None)
    yield from rule.then.fields


def heeded() -> tuple[dict[tuple[str, str], set[object]], set[tuple[str, str]]]:
    """The values that rules name, by term and field, and the fields of which they name the rest.

    The rest is named by a negation, by `otherwise`, or where the field itself is handed on.
    """
    named: dict[tuple[str, str], set[object]] = {}
    rest: set[tuple[str, str]] = set()
    for rule in load().rules:
        for expression in expressions(rule):
            for node, negated in _nodes(expression, negated=False):
                for field, values, others in _asked(node):
                    of = (field.var.kind.key.removesuffix(" term"), field.name)
                    named.setdefault(of, set()).update(values)
                    if others or negated:
                        rest.add(of)
    return named, rest


def _nodes(node: walk.Node, negated: bool) -> Iterator[tuple[walk.Node, bool]]:
    negated = negated or isinstance(node, x.Negation)
    yield node, negated
    for part in walk.parts(node):
        yield from _nodes(part, negated)


def _asked(node: walk.Node) -> Iterator[tuple[x.Field[object], set[object], bool]]:
    """The field that a node looks at, the values it names, and whether it names the rest too."""
    if isinstance(node, x.Compare):
        for one, other in ((node.left, node.right), (node.right, node.left)):
            if isinstance(one, x.Field) and isinstance(other, x.Literal_):
                yield one, {other.constant}, node.sign != "=="
            elif isinstance(one, x.Field):
                yield one, set(), True
    elif isinstance(node, x.OneOf) and isinstance(node.value, x.Field):
        yield node.value, set(node.choices), False
    elif isinstance(node, x.Case) and isinstance(node.by, x.Field):
        yield node.by, {choice for choice, _ in node.choices}, node.otherwise is not None
    elif isinstance(node, x.Calculated | x.Roll | x.MoveDay):
        for part in walk.parts(node):
            if isinstance(part, x.Field):
                yield part, set(), True


def test_each_value_of_a_field_that_rules_ask_about_is_heeded() -> None:
    """Else a value is accepted and does nothing, as `occurs: once` of an evaluation did."""
    named, rest = heeded()
    told = []
    for term in load().terms.values():
        for field in term.fields:
            of = (term.name, field.name)
            if get_origin(field.type) is not Literal or of not in named or of in rest:
                continue
            left = set(get_args(field.type)) - named[of] - NO_RULE_CAN_TELL.get(of, set())
            left -= {ONLY_THE_OTHER_IS_ASKED_FOR.get(of)}
            told += [f"`{field.name}: {value}` of `{term.name}`: no rule asks" for value in left]
    assert told == []
