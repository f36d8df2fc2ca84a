"""Whose duty an event is about: what is not theirs, or not done so, is remarked on."""

import pytest

from tests.language.test_event_bearing import said
from tests.rules import invented

BORNE = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: obligation, bearer: {fork: G1, a: [alfa], b: [kontoret]},
   duty: {sv: visa, en: show}}
- {id: X-3, kind: permission, who: alfa, may: {sv: söka medel, en: seek funds}, against: [gamma]}
- {id: X-4, kind: force majeure notice, notice to: all other parties, form: written}
- {id: X-5, kind: force majeure, causes: [fire], other causes: no}
- {id: X-6, kind: obligation, bearer: [beta], duty: {sv: visa, en: show},
   occurs: {fork: G1, a: yearly, b: continuing}}
- {id: X-7, kind: obligation, bearer: [beta], duty: {sv: vara, en: be}}
- {id: X-8, kind: definition, defines: {sv: hur, en: how}, carried by: X-6}
- {id: X-9, kind: definition, defines: {sv: ett ord, en: a word}}
"""
FORKED = invented.agreement(BORNE, {"G1": "a b"})


@pytest.mark.parametrize(
    ("who", "duty", "told"),
    [
        ("alfa", "X-2", []),
        ("beta", "X-2", []),  # its unit bears it under a reading
        ("kontoret", "X-2", []),
        ("gamma", "X-2", ["not-the-partys-duty"]),
        ("gamma", "X-3", []),
        ("alfa", "X-3", ["not-the-partys-duty"]),
        ("gamma", "X-4", []),  # whoever is hindered
        ("gamma", "X-1", ["no-duty"]),
        ("beta", "X-8", []),  # the duty of X-6
        ("gamma", "X-8", ["not-the-partys-duty"]),
        ("gamma", "X-9", []),  # may be a part of what a duty asks for
    ],
)
def test_a_breach_by_somebody_who_bears_no_such_duty_is_remarked_on(
    who: str, duty: str, told: list[str]
) -> None:
    event = f"- {{event: breach, against: {who}, duty: {duty}, on: 2030-03-01}}"
    assert said(event, FORKED) == told


def test_a_hindrance_of_somebody_who_bears_no_such_duty_is_remarked_on() -> None:
    event = (
        "- {event: force-majeure, party: gamma, cause: fire, from: 2030-03-01, affects: [X-2, X-3]}"
    )
    assert said(event, FORKED) == ["not-the-partys-duty"]


@pytest.mark.parametrize(
    ("duty", "told"),
    [("X-6", []), ("X-7", ["not-performed-so"]), ("X-8", ["carried-duty"])],
)
def test_only_what_is_owed_once_or_yearly_under_a_reading_is_done_by_performing(
    duty: str, told: list[str]
) -> None:
    event = f"- {{event: performed, by: beta, duty: {duty}, on: 2030-03-01, for: 2030}}"
    assert said(event, FORKED) == told
