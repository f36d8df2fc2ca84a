"""Force majeure: who is excused, from what, and from when to when."""

from tests.rules.invented import owed

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-4, kind: obligation, bearer: [alfa], duty: {sv: visa, en: show}}
- {id: X-6, kind: obligation, bearer: [alfa], duty: {sv: svara, en: answer}}
- {id: X-5, kind: force majeure, causes: [fire], other causes: yes}
"""
FIRE = (
    "- {id: brand, event: force-majeure, party: alfa, cause: fire, from: 2030-03-20,"
    " affects: [X-4], own-breach-of-collective-agreement: no}"
)


def test_only_the_affected_duty_is_excused() -> None:
    assert owed("2030-06-01", TERMS, FIRE, duty="X-4") == {"alfa": "excused"}
    assert owed("2030-06-01", TERMS, FIRE, duty="X-6") == {"alfa": "standing"}
