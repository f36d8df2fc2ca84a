"""From sentences to words, in Swedish or English."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import ModuleType
from typing import Any, Final

from engine.model.agreement import Agreement
from engine.model.calendar import LONG_AGO, NEVER
from engine.model.money import Money
from engine.model.said import Said
from engine.model.sentence import Sentence
from engine.model.unknown import Open

PLACEHOLDER: Final = re.compile(r"\{([^{}:]+)(?::([a-z-]+))?\}")
NUMBERS: Final = ("money", "kronor", "number", "percent")


def in_kronor(ore: int) -> str:
    """Whole öre as kronor, with two decimals only where they are not zero."""
    sign, kronor, rest = "-" if ore < 0 else "", abs(ore) // 100, abs(ore) % 100
    return f"{sign}{kronor}.{rest:02}" if rest else f"{sign}{kronor}"


@cache
def language(lang: str) -> ModuleType:
    """The module with a language's sentences; only the one that is asked for is loaded."""
    if lang == "en":
        from engine.wording import english

        return english
    from engine.wording import swedish

    return swedish


@cache
def _parts(template: str) -> tuple[tuple[str, str, str], ...]:
    """The words of a template, each with the value that follows them and its form."""
    words, *rest = PLACEHOLDER.split(template)
    after = zip(rest[::3], rest[1::3], rest[2::3], strict=True)
    found = []
    for name, form, more in after:
        found.append((words, name, form or ""))
        words = more
    return (*found, (words, "", ""))


@dataclass(frozen=True, slots=True)
class Voice:
    """Words sentences in one language, with the names of one agreement.

    `days` is how days are written where a sentence does not say: "" for ISO, or `long`.
    """

    agreement: Agreement
    lang: str
    days: str = ""

    def say(self, said: Sentence) -> str:
        """The sentence; one of a key that has no wording falls back to its general form."""
        return self._filled(self._template(said), said.values)

    def sentences(self, several: Iterable[Sentence]) -> list[str]:
        """Each with a capital and a full stop, to stand after other sentences."""
        return [f"{one[:1].upper()}{one[1:]}." for one in map(self.say, several)]

    def has(self, key: str) -> bool:
        return key in self._sentences

    def shown(self, value: Any, form: str = "") -> str:
        """One value in words."""
        if type(value) is str and form in ("", "party"):  # most are
            return self.party(value) if form else value
        if isinstance(value, Open):
            return self._open(value, form)
        if value is None:
            return self._word("open", "none")
        if isinstance(value, date):
            return self._day(value, form or self.days)
        if isinstance(value, Money):
            return self._number(value.amount.removesuffix(".00"), "kronor")
        if isinstance(value, Sentence):
            return self.say(value)
        if isinstance(value, Said):
            return value.in_(self.lang)
        if form == "days":
            return f"{value} {language(self.lang).DAY if value == 1 else language(self.lang).DAYS}"
        if form in NUMBERS:
            return self._number(value, form)
        if form == "ids":
            return self.listed(value)
        if isinstance(value, tuple):
            return self.listed([self.shown(one, form) for one in value])
        return self._named(str(value), form)

    def _named(self, id_: str, form: str) -> str:
        """A party, a forum or a word of some sort by its id."""
        if form == "party":
            return self.party(id_)
        if form == "forum":
            return next((f.name for f in self.agreement.forums if f.id == id_), id_)
        return self._word(form, id_) if form else id_

    def _number(self, value: Any, form: str) -> str:
        """A number in groups of three: öre as money, exact kronor, percents, plain numbers."""
        words = language(self.lang)
        text = in_kronor(value) if form == "money" else str(value)
        whole, point, decimals = text.removeprefix("-").partition(".")
        grouped = f"{int(whole):,}".replace(",", "\u00a0")
        said = grouped + (words.DECIMAL_SIGN + decimals if point else "")
        said = f"\u2212{said}" if text.startswith("-") else said
        if form == "percent":
            return f"{said}\u00a0%"
        return str(words.MONEY.format(said)) if form in ("money", "kronor") else said

    def party(self, party: str) -> str:
        """The party's short name; the name of a unit, or of a forum that is written to as one."""
        for known in self.agreement.parties:
            if known.id == party:
                return known.short.in_(self.lang)
            for unit in known.units:
                if unit.id == party:
                    return unit.name
        return self.shown(party, "forum")

    def listed(self, said: Sequence[str], word: str = "and", most: int | None = None) -> str:
        """`a, b and c`; of more than `most` only the first, and `…`."""
        if most is not None and len(said) > most:
            return f"{', '.join(said[:most])} …"
        *first, last = said or ("",)
        return f"{', '.join(first)} {self._word('list', word)} {last}" if first else last

    @property
    def _sentences(self) -> Mapping[str, str]:
        found: Mapping[str, str] = language(self.lang).SENTENCES
        return found

    def _template(self, said: Sentence) -> str:
        sentences = self._sentences
        if said.key == "compared":
            named = f"compared.{said.values['comparison']}"
            return sentences.get(named, sentences["compared.otherwise"])
        if said.key in sentences:
            return sentences[said.key]
        return sentences[f"{said.key.split('.', maxsplit=1)[0]}.otherwise"]

    def _filled(self, template: str, values: Mapping[str, Any]) -> str:
        said = []
        for words, name, form in _parts(template):
            said.append(words)
            if name:
                said.append(self.shown(values[name], form) if name in values else "–")
        return "".join(said)

    def _day(self, day: date, form: str) -> str:
        if day in (LONG_AGO, NEVER):
            return self._words_open(form)["never"]
        if form != "long":
            return day.isoformat()
        words = language(self.lang)
        spoken: str = words.long_day(
            words.WEEKDAYS[day.weekday()], day.day, words.MONTHS[day.month - 1], day.year
        )
        return spoken

    def _open(self, value: Open, form: str) -> str:
        return self._words_open(form)[value.value]

    def _words_open(self, form: str) -> Mapping[str, str]:
        """What is said where there is no value of a sort, or no day."""
        words: Mapping[str, Mapping[str, str]] = language(self.lang).WORDS
        return {**words["open"], **words.get(f"open-{form}", {})}

    def _word(self, form: str, word: str) -> str:
        words: Mapping[str, Mapping[str, str]] = language(self.lang).WORDS
        return words.get(form, {}).get(word, word)
