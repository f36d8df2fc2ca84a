"""The two ways in which a value can be open."""

from enum import Enum
from typing import Final


class Open(Enum):
    """`UNKNOWN`: a fact is missing. `JUDGEMENT`: a person has to say."""

    UNKNOWN = "unknown"
    JUDGEMENT = "judgement"


UNKNOWN: Final = Open.UNKNOWN
JUDGEMENT: Final = Open.JUDGEMENT
