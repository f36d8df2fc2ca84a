"""What a comparison of answers says in words: the question, and what in the answer is another."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Final

from engine.interfaces.diffs.spoken_rows import is_rows, moved_in_rows
from engine.wording.amount_words import amount_words
from engine.wording.behaviour_sentences import words as behaviour_words
from engine.wording.check_sentences import words as check_words
from engine.wording.command_sentences import words
from engine.wording.period_words import period_words

PLAIN: Final = ("for_year", "year", "event", "duty")
"""Parts of a question that say what they are by themselves."""
TITLES: Final = ("question", "on", "party", "against", *PLAIN)
"""Parts of a question that have a place of their own in its heading, or say nothing there."""
STATUS: Final = {"weak": "answer"}
"""Parts whose values are the words of another."""
TOGETHER: Final = "together"
"""In the address of a duty, who bears it where all do."""
SIDES: Final = ("old", "new")
MOST: Final = 4
"""Duties, days and facts that are named where there are more; JSON has them all."""
_VALUE: Final = "{value}"


class Spoken:
    """Words questions and parts of answers; `names` gives what has an id its name."""

    def __init__(self, lang: str, names: Mapping[str, str]) -> None:
        self.words = {**words(lang), **behaviour_words(lang)}
        self.lang = lang
        self.states = check_words(lang)
        self.names = names

    def asked(self, row: Mapping[str, Any]) -> str:
        """`gäller avtalet? · Åre · 2028-05-01`, with its other options as they are typed."""
        said = [self.question(row["question"])]
        said += [self.party(row[key]) for key in ("party", "against") if row.get(key)]
        said += [str(row[key]) for key in PLAIN if row.get(key)]
        said += [
            f"{key.replace('_', '-')} {_traits(value)}"
            for key, value in row.items()
            if key not in TITLES and value not in (None, "", "written", False)
        ]
        return " · ".join([*said, str(row["on"])])

    def question(self, name: str) -> str:
        """What a question asks."""
        return self.words.get(f"question.{name}", name)

    def parts(self, parts: Sequence[Mapping[str, Any]], nothing: str) -> list[str]:
        """Several parts; of the rows of a list only what the others do not say of the whole."""
        whole = [part for part in parts if not is_rows(part) and not _says_nothing(part)]
        said = [self.part(part, nothing) for part in whole]
        told = (self.rows(part, nothing, whole) for part in parts if is_rows(part))
        return [*said, *(one for one in told if one)]

    def rows(
        self, part: Mapping[str, Any], nothing: str, whole: Sequence[Mapping[str, Any]] = ()
    ) -> str:
        """`fördelning: Berg: lägst: 1 kr → 2 kr`: a list of rows, by whom or what each is of."""
        said = [
            f"{' '.join(map(self.party, map(self.period, of)))}: "
            + ", ".join(self.part(one, nothing) for one in fields)
            for of, fields in moved_in_rows(part, whole)
        ]
        what = part["what"].removeprefix("effect.")
        label = self.words.get(f"moved.effect.{what}", what)
        return f"{label}: {few(said, self.words['more'], '; ')}" if said else ""

    def part(self, part: Mapping[str, Any], nothing: str) -> str:
        """`upphör: 2027-12-31 → 2028-12-31`: a part of an answer on either side, or on one."""
        what = part["what"].removeprefix("effect.")
        sides = [self.side(part, side, nothing) for side in SIDES if side in part]
        of, _, rest = what.partition(".")
        if of == "weak" and any(isinstance(part.get(side), list) for side in SIDES):
            said = self.outcome(part, nothing, "no-weak-reading")
            return self.words["part.weak"].format(value=said, of=rest.replace("=", "-"))
        if rest and f"part.{of}" in self.words:
            return self.words[f"part.{of}"].format(value=" → ".join(sides), of=rest)
        label = self.words.get(f"part.{what}", self.words.get(f"effect.{what}", ""))
        moved = " → ".join(sides)
        if _VALUE in label:
            own = label.replace(f" {_VALUE}", f": {_VALUE}") if ":" not in label else label
            return own.format(value=moved)
        in_itself = f"effect.{what}.yes" in self.words  # ”förlängs inte” says what it is about
        return moved if in_itself else f"{what.replace('_', ' ')}: {moved}"

    def side(self, part: Mapping[str, Any], side: str, nothing: str) -> str:
        """A part on one side: the sentences for it, where it has any, after its status."""
        what = part["what"].removeprefix("effect.")
        if "says" not in part:
            return self.value(what, part[side], nothing)
        said = few(part["says"][side], self.words["more"], "; ")
        if not what.startswith("status."):
            return said or nothing
        status = self.value(what, part[side], nothing)
        return f"{status} ({said})" if said else status

    def outcome(self, part: Mapping[str, Any], nothing: str, lacks: str = "no-reading") -> str:
        """Of two outcomes, each an answer with its effect: the parts that differ.

        Where only one side tries such a reading, all that it says; `lacks` words that of the other.
        """
        if part["old"] is None or part["new"] is None:
            return " → ".join(
                self._whole(part[side], side, nothing) if part[side] else self.words[lacks]
                for side in SIDES
            )
        (old, before), (new, after) = part["old"], part["new"]
        parts = [{"what": "answer", "old": old, "new": new}] if old != new else []
        parts += [
            {"what": f"effect.{name}", "old": before.get(name), "new": after.get(name)}
            for name in dict.fromkeys([*before, *after])
            if before.get(name) != after.get(name)
        ]
        return ", ".join(self.parts(parts, nothing))

    def _whole(self, outcome: Sequence[Any], side: str, nothing: str) -> str:
        answer, effect = outcome
        said = {
            "answer": answer,
            **{f"effect.{k}": v for k, v in effect.items() if v not in (None, [])},
        }
        return ", ".join(self.parts([{"what": k, side: v} for k, v in said.items()], nothing))

    def value(self, what: str, value: Any, nothing: str) -> str:
        """A value: an amount, a word that has one of its own, a party by its name."""
        if value is None:
            return nothing
        if isinstance(value, bool):
            word = "yes" if value else "no"
            return self.words.get(f"effect.{what}.{word}", self.words[f"answer.{word}"])
        if isinstance(value, Mapping) and "currency" in value:
            return amount_words(int(Decimal(value["amount"]) * 100), self.lang)
        if isinstance(value, (list, tuple)):  # a weak reading, its answer first; words to judge
            said = [self.value(what, one, nothing) for one in value if isinstance(one, str)]
            return ", ".join(said) or nothing
        of = what.partition(".")[0]
        known = (f"{name}.{value}" for name in (what, of, STATUS.get(of, of)))
        return next((self.words[key] for key in known if key in self.words), self.party(str(value)))

    def state(self, state: str) -> str:
        """The state of a duty."""
        return self.states.get(f"state.{state}", self.words.get(f"answer.{state}", state))

    def duty(self, address: str) -> str:
        """`X-1 Alfa > Beta 2030`: a duty by clause, parties and period."""
        clause, bearer, *rest = address.split(" ")
        who = self.words["together"] if bearer == TOGETHER else self.party(bearer)
        return " ".join([clause, who, *(self.period(self.party(word)) for word in rest)])

    def period(self, period: str) -> str:
        """`2030`, or of what is due several times a year `2030, nr 2`."""
        return period_words(period, self.lang)

    def party(self, party: str) -> str:
        """What a party is called; anything else as it is."""
        return self.names.get(party, party)


def few(named: Sequence[str], more: str, between: str = ", ") -> str:
    """The first of several, and how many more there are: `Berg, Krokom och 6 till`."""
    told = between.join(named[:MOST])
    if len(named) <= MOST:
        return told
    rest = more.format(n=len(named) - MOST)
    return f"{told} {rest}" if between == ", " else f"{told}{between}{rest}"


def _says_nothing(part: Mapping[str, Any]) -> bool:
    """Whether it is an empty list on one side, and nothing or an empty list on the other."""
    held = [part[side] for side in SIDES if side in part]
    return [] in held and all(one in (None, []) for one in held)


def _traits(value: Any) -> str:
    """A value as it is typed: what is known of a person with commas between."""
    if isinstance(value, Mapping):
        return ",".join(f"{trait}={known}" for trait, known in value.items())
    return str(value)
