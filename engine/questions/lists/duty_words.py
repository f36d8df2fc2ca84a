"""What a duty is called: as its term says, else by the kind of the clause."""

import re
from collections.abc import Sequence
from typing import Final

from engine.model.agreement import Agreement, Term, named_under_any
from engine.model.said import Said
from engine.wording.command_sentences import words
from engine.wording.say import Voice
from engine.wording.term_words import kind_word, value_word

SAID: Final = ("duty", "what", "may_not", "may")
"""The fields in which a term says what is to be done, or not done, or let happen."""
BEARERS: Final = ("against", "bearer", "by", "who")
"""The fields that name who bears a duty, the first that a term has counting."""


OF_A_YEAR: Final = re.compile(r"\d{4}(:\d+)?")


def duty_title(
    agreement: Agreement,
    clause: str,
    lang: str,
    bearer: Sequence[str] = (),
    period: str | None = None,
) -> str:
    """The words of the term where it has any, `förbud: kräva mer`, `möte (operativt)`.

    What one party may do is for others to accept, and it is told whose right it is. What a meeting
    that was held has raised is its minutes; `period` then names that meeting. What somebody who may
    call for something has called for is the talks. Of disputes it is told what comes first if there
    is one, since no dispute is on record.
    """
    terms = agreement.clauses[clause].terms
    own = [term for term in terms if set(bearer) & set(_bearers(term))] or terms
    for key in SAID:
        for term in own:
            if isinstance(said := term.values.get(key), Said):
                told = str(said.in_(lang))
                if key == "may":
                    return _right(agreement, term, told, lang)
                return told if key == "duty" else f"{kind_word(term.kind, lang)}: {told}"
    if not terms:
        return ""
    which = terms[0].values.get("meeting")
    called_for = terms[0].values.get("may_call_for")
    if isinstance(called_for, str):
        return f"{kind_word('talks called for', lang)} ({value_word(called_for, lang)})"
    if terms[0].kind == "dispute" and isinstance(first := terms[0].values["first"], str):
        return words(lang)["duty.dispute"].format(first=value_word(first, lang))
    kind = kind_word(terms[0].kind, lang)
    said = f"{kind} ({value_word(which, lang)})" if isinstance(which, str) else kind
    minutes = isinstance(which, str) and period and not OF_A_YEAR.fullmatch(period)
    return f"{kind_word('minutes', lang)}, {said}" if minutes else said


def _right(agreement: Agreement, term: Term, may: str, lang: str) -> str:
    """What those who bear a duty to let somebody do something are to accept."""
    voice = Voice(agreement, lang)
    who = voice.listed([voice.party(one) for one in named_under_any(term.values["who"])])
    return words(lang)["duty.right"].format(who=who, may=may)


def _bearers(term: Term) -> Sequence[str]:
    """Who bears what a term says, in any reading."""
    stated = next((term.values[key] for key in BEARERS if key in term.values), ())
    return named_under_any(stated)
