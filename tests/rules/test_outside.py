"""Outside: what is done after a party's approval was annulled need not reach it."""

import pytest

from tests.rules.invented import answer, facts, run

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: approval, by: all, binds: those who have approved}
- {id: X-4, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-5, kind: termination, by: all,
   ends: at the end of a period, length: 6 months, counted: back from the last day}
"""
DIALOGUE = """
- {id: X-6, kind: precondition, of: termination, act: dialogue, forum: samrad,
   held before: sent, without it: no effect}
"""
APPROVED = """
- {id: ja-alfa, event: approval, by: alfa, on: 2029-11-01}
- {id: ja-beta, event: approval, by: beta, on: 2029-11-01}
"""
ANNULLED = "- {id: ja-gamma, event: approval, by: gamma, on: 2029-11-01, annulled: 2030-05-10}\n"
REFUSED = "- {id: nej-gamma, event: approval, by: gamma, on: 2029-11-01, decision: no}\n"
NOT_GIVEN = """
- {id: ej-gamma, event: not-given, what: approval, by: gamma, before: BEFORE,
   recorded: 2030-07-01T12:00:00+02:00}
"""
STANDS = "- {id: ja-gamma, event: approval, by: gamma, on: 2029-11-01}\n"
RULED = """
- {id: ord, event: assessment, term: annulment-works-back, answer: SAID, about: ja-gamma,
   by: nämnden, on: 2030-06-15}
"""
NOTICE = """
- {id: brev, event: termination-notice, by: beta, to: [alfa], form: written, sent: SENT,
   received: {alfa: 2030-05-20}, for-end: earliest, authorised: yes}
"""
GIVEN_TO_ALL = (
    NOTICE.replace("SENT", "2030-05-11")
    .replace("to: [alfa]", "to: all")
    .replace("{alfa: 2030-05-20}", "2030-05-20")
)


@pytest.mark.parametrize(
    ("approvals", "sent", "expected"),
    [
        (STANDS, "2030-05-10", "unknown"),  # nothing says that it did reach gamma
        (REFUSED, "2030-05-10", "yes"),
        (NOT_GIVEN.replace("BEFORE", "2030-07-02"), "2030-05-10", "yes"),
        (NOT_GIVEN.replace("BEFORE", "2030-07-01"), "2030-05-10", "unknown"),  # by 1 July it may
        (ANNULLED, "2030-05-10", "yes"),
        (ANNULLED, "2030-05-09", "unknown"),  # gamma may have been bound until the day after
        (ANNULLED + RULED.replace("SAID", "yes"), "2030-05-09", "yes"),
        (ANNULLED + RULED.replace("SAID", "no"), "2030-05-09", "unknown"),
    ],
)
def test_a_notice_need_not_reach_one_whose_approval_had_been_annulled(
    approvals: str, sent: str, expected: str
) -> None:
    happened = APPROVED + approvals + NOTICE.replace("SENT", sent)
    assert expected == answer(run("notice", "2030-07-01", TERMS, happened, event="brev"))


@pytest.mark.parametrize(
    ("approvals", "held", "expected"),
    [
        (STANDS, "2030-05-10", "judgement"),  # not everybody was invited
        (REFUSED, "2030-05-10", "yes"),
        (ANNULLED, "2030-05-10", "yes"),
        (ANNULLED, "2030-05-09", "judgement"),
    ],
)
def test_nor_need_it_be_invited_to_a_dialogue(approvals: str, held: str, expected: str) -> None:
    """The dialogue concerns alfa and beta; the notice is of the day after the annulment."""
    dialogue = (
        "- {id: samtal, event: dialogue, forum: samrad, about: termination,"
        f" invited: [alfa, beta], present: [alfa, beta], on: {held}}}\n"
    )
    happened = APPROVED + approvals + dialogue + GIVEN_TO_ALL
    found = run("notice", "2030-07-01", TERMS + DIALOGUE, happened, event="brev")
    assert expected == answer(found)


@pytest.mark.parametrize(
    ("approvals", "scope"), [(STANDS, "party"), (REFUSED, "agreement"), (ANNULLED, "agreement")]
)
def test_nor_is_it_company_to_one_that_leaves(approvals: str, scope: str) -> None:
    found = run("notice", "2030-07-01", TERMS, APPROVED + approvals + GIVEN_TO_ALL, event="brev")
    assert facts(found, "reach", "by", "scope") == [("beta", scope)]
