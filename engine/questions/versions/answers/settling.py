"""What would settle which version governs a question, and why that is open."""

from collections.abc import Sequence
from typing import Any, Final

from engine.model.sentence import sentence
from engine.questions.versions.answers.governed_by import Governing
from engine.questions.versions.telling.deciding import to_decide
from engine.questions.versions.telling.unsent import not_known
from engine.questions.versions.walk.way import NOT_THERE, Change, clause_of, named_in
from engine.wording.say import Voice

EITHER_SIDE: Final = "version.asks.days"


class Settling:
    """The open changes and the acts between which a question stands.

    `weighed` are the answers to whether the open amendments are valid.
    """

    def __init__(self, found: Governing, weighed: Sequence[dict[str, Any]], voice: Voice) -> None:
        self.found = found
        self.weighed = weighed
        self.voice = voice

    def why(self) -> str:
        """Why it is open which version governs."""
        found = self.found
        changes = found.open_changes if found.why == "change-open" else ()
        unsent = [not_known(found.unsent, self.voice)] if found.unsent else []
        ids = ", ".join(self._named(act) for act in found.judged if act)
        acts = [self._say("version.acts", ids=ids)] if ids else []
        either_side = [self._say("version.acts.days")] if "" in found.judged else []
        late = [self._say("version.late", on=on) for on in found.late]
        untried = [self._say("version.untried")] if found.untried else []
        each = [*map(self._open, changes), *unsent, *acts, *untried, *either_side, *late]
        return "; ".join(each)

    def acts(self) -> str:
        """The acts that keep it open, by id."""
        return ", ".join(self._named(act) for act in self.found.acts if act)

    def _open(self, change: Change) -> str:
        key = f"version.open.{change.why or 'amendment'}"
        return self._say(
            key,
            id=change.event,
            named=named_in(change.new),
            version=change.new.version,
            held=change.old.version,
        )

    def _named(self, act: str) -> str:
        """An act by its id; where all that a party did may bear on it, that party by its name."""
        parties = (party for one in self.found.versions for party in one.parties)
        named = (party.short.in_(self.voice.lang) for party in parties if party.id == act)
        return next(named, act)

    def missing(self) -> list[dict[str, Any]]:
        """What is missing for the amendments; a version without one on record lacks it whole."""
        rows = [row for one in self.weighed for row in one["missing"]]
        lacking = [one for one in self.found.open_changes if one.why in NOT_THERE]
        return [*rows, *map(self._not_recorded, lacking)]

    def _not_recorded(self, change: Change) -> dict[str, Any]:
        return {
            "fact": "amendment",
            "of": (change.new.replaces.event or None) if change.new.replaces else None,
            "says": self._open(change),
            "party": None,
            "clause": clause_of(change.old),
            "holder": self._say("version.holder"),
        }

    def judgement(self) -> list[dict[str, Any]]:
        rows = [row for one in self.weighed for row in one["judgement"]]
        rows += [
            to_decide(self._open(one), one.event, clause_of(one.old))
            for one in self.found.open_changes
            if one.verdict == "judgement" and one.why
        ]
        rows += [to_decide(self._asks(act), act) for act in self.found.judged]
        late = self.found.late
        rows += [to_decide(self._say("version.asks.rests", on=on), clause=on) for on in late]
        return rows

    def _asks(self, act: str) -> str:
        """Which wording governs an act, or what lies on either side of a change."""
        return self._say("version.asks", id=self._named(act)) if act else self._say(EITHER_SIDE)

    def _say(self, key: str, **values: Any) -> str:
        return self.voice.say(sentence(key, **values))
