"""What part the kinds of events play, where no rule says it: one table for all that asks.

The rules know what follows from an event. Which of them were done under a wording, which
merely bring the agreement about and which are published figures is said here, and held to the
book of rules by tests/questions/test_event_roles.py.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from engine.model import absence

FORMATION: Final = ("approval", "signature")
"""What makes an agreement binding."""
FIGURES: Final = ("index-value", "population")
"""Published figures."""
LEAVING: Final = ("termination-notice", "rescission", "renewal-notice", "renewal-approval")
"""Acts that may end the agreement, or keep it from ending."""
RENEWING: Final = ("renewal-notice", "renewal-approval", "evaluation")
"""Acts on which it may rest whether the agreement is renewed."""
SENT: Final = ("termination-notice", "rescission", "renewal-notice")
"""Those that are sent: without its day on record one may be from any day until it was received."""
ON_A_BREACH: Final = ("breach", "demand", "dialogue")
"""What a rescission rests on, besides what persons have ruled."""
EXCUSING: Final = ("force-majeure", "force-majeure-notice")
"""What excuses a duty, or is needed for it to be excused."""
OF_THE_RECORD: Final = ("void", "position", "assessment")
"""Entries about the record, or about how the agreement is read."""
ABSENCES: Final = absence.ABSENCES
"""Entries that something did not happen."""
INERT: Final = ("amendment", *FORMATION, *FIGURES, *OF_THE_RECORD)
"""Events that bring the agreement about, or say how it is read; no acts under it."""
QUESTION_OF: Final[Mapping[str, str]] = MappingProxyType(
    {"termination-notice": "notice", "amendment": "amendment", "assignment": "assignment"}
)
"""The question that is asked about an event of a kind."""
