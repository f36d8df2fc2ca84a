"""Which clauses have a duty: as the rules conclude, whatever kind of term it is."""

from engine.inference.book import load
from engine.language.duties import duty_clauses
from tests.rules.invented import agreement

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: obligation, bearer: [alfa], duty: {sv: visa, en: show}}
- {id: X-3, kind: obligation, bearer: [alfa], duty: {sv: bära, en: carry}, carried by: X-2}
- {id: X-4, kind: prohibition, who: alfa, may not: {sv: kräva mer, en: ask for more}}
- {id: X-5, kind: publication, by: [beta], what: {sv: länken, en: the link}, channels: [website]}
- {id: X-6, kind: amendment, form: written, agreed by: all}
"""


def test_a_clause_has_a_duty_of_its_own_or_one_that_another_carries_or_none() -> None:
    assert duty_clauses(agreement(TERMS), load()) == {
        "X-2": "X-2",
        "X-3": "X-2",
        "X-4": "X-4",
        "X-5": "X-5",
    }
