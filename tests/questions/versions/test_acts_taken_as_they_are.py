"""What acts have led to by one wording is taken by another as it is: where both say the same, an
answer is what it would be if the acts were judged by the one that is asked.

Over the agreements and records that are drawn for a wording that says what its neighbour says.
"""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.inference.book import load
from engine.model.agreement import Agreement
from engine.questions import answer
from engine.questions.event_roles import LEAVING
from engine.questions.question import Question
from engine.questions.versions.acts.crossed import with_acts_of
from engine.questions.versions.walk.standing import Walk
from engine.questions.versions.walk.way import Way
from tests.questions.versions.test_idle_wording import ASKED, Drawn, drawn
from tests.rules.invented import happened

TOLD = ("answer", "effect", "readings", "missing", "judgement")
RESTS_ON_WHO_LEAVES = ("in-force", "termination", "renewal")


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(drawn(), st.sampled_from(RESTS_ON_WHO_LEAVES))
def test_an_act_taken_as_it_is_leads_where_it_leads_when_it_is_judged(
    case: Drawn, name: str
) -> None:
    own = case.two[0]
    as_before = replace(own, version=own.version - timedelta(days=1))
    about = {part: case.party if v == "PARTY" else v for part, v in ASKED[name].items()}
    question, events = Question(name, case.on, **about), happened(own, case.events)
    walk = Walk(question, case.two, events, load(), "plain")
    acts = [one.id for one in walk.counted if one.kind in LEAVING]
    way = Way((as_before, own), ())
    taken = with_acts_of(as_before, own, dict.fromkeys(acts, as_before), walk, way)

    def told(agreement: Agreement) -> dict[str, Any]:
        found = answer.ask(question, agreement, events, load(), "plain", "en")
        return {name: found[name] for name in TOLD}

    assert taken is None or told(taken) == told(own)
