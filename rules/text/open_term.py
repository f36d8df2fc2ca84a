"""Open term: words that only a person can apply, and what a person has found.

    - id: X-1
      kind: form
      of: termination
      form: written
      meaning: needed for validity
      minutes: skriftligen

A term names the words (`minutes: skriftligen`) and a rule what they are applied to, an event or
a clause. Where nobody has ruled, the rule waits for a person; where persons differ too.
"""

from typing import Any

from engine.inference.expressions import Condition, Value, awaits, exists, no, one_of, yes
from engine.inference.given import Ruling
from engine.inference.kinds import fact
from engine.model.types import NOT_STATED

ruling = fact(Ruling)


def found(words: Value[Any], about: Value[Any]) -> Condition:
    """A person has found that the words apply."""
    return exists(ruling, (ruling.term == words) & (ruling.about == about) & yes(ruling.answer))


def found_not(words: Value[Any], about: Value[Any]) -> Condition:
    """A person has found that the words do not apply."""
    return exists(ruling, (ruling.term == words) & (ruling.about == about) & no(ruling.answer))


def applies(words: Value[Any], about: Value[Any]) -> Condition:
    """The words apply, as a person has found or is still to judge."""
    return found(words, about) | (~found_not(words, about) & awaits(words, about))


def applies_not(words: Value[Any], about: Value[Any]) -> Condition:
    """The words do not apply, as a person has found or is still to judge."""
    return found_not(words, about) | (~found(words, about) & awaits(words, about))


def applies_if_named(words: Value[Any], about: Value[Any]) -> Condition:
    """The same; where the term names no words, nobody is asked, and it holds."""
    return (words == NOT_STATED) | applies(words, about)


def in_writing(form: Value[Any], minutes: Value[Any], about: Value[Any]) -> Condition:
    """Whether an act is in writing: a letter and an e-mail are, of minutes a person says.

    `minutes` names the words that the person applies. Where the term names none, it waits all the
    same: the agreement is what lacks.
    """
    return one_of(form, "written", "email") | ((form == "minutes") & applies(minutes, about))


def found_since(words: Value[Any], about: Value[Any], day: Value[Any]) -> Condition:
    """A person has found that the words apply, on a day or later: of what was then there."""
    return exists(
        ruling,
        (ruling.term == words)
        & (ruling.about == about)
        & (ruling.last >= day)
        & yes(ruling.answer),
    )


def found_not_since(words: Value[Any], about: Value[Any], day: Value[Any]) -> Condition:
    """The same, that they do not."""
    return exists(
        ruling,
        (ruling.term == words) & (ruling.about == about) & (ruling.last >= day) & no(ruling.answer),
    )


def applies_since(words: Value[Any], about: Value[Any], day: Value[Any]) -> Condition:
    """The words apply; what was found before the day settles nothing of what came on it."""
    return found_since(words, about, day) | (
        ~found_not_since(words, about, day) & awaits(words, about)
    )


def applies_not_since(words: Value[Any], about: Value[Any], day: Value[Any]) -> Condition:
    """The words do not apply, as found on the day or later, or still to be judged."""
    return found_not_since(words, about, day) | (
        ~found_since(words, about, day) & awaits(words, about)
    )
