"""One use of `overens journal`: the list, the check, entries going out.

Coming in: `engine.interfaces.records.journal_import`.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from engine.interfaces import output, written
from engine.interfaces.faults import DAMAGED, Fault, Faults, Refused, said, worded
from engine.interfaces.files import STANDARD_INPUT, write
from engine.interfaces.opened import agreement_of
from engine.interfaces.paper import Paper
from engine.interfaces.records.journal_import import Import
from engine.interfaces.records.journal_page import entry_lines, entry_row
from engine.interfaces.records.journals import (
    chain_fault,
    fault,
    head_named,
    shown,
    to_read,
    to_write,
    where,
)
from engine.interfaces.setting import Setting
from engine.journal.chain import damages
from engine.journal.entry import Entry
from engine.journal.keeper import Broken, Keeper, Unreachable
from engine.journal.lines import to_line
from engine.model.agreement import Agreement
from engine.wording.command_sentences import counted

APART: Final = ("verify", "head", "export", "import_", "prepare")
"""What is done one at a time; `--verify` and `--head` may go together."""


class Journaling:
    """Reads the options and carries them out."""

    def __init__(self, setting: Setting, named: str | None, given: Mapping[str, Any]) -> None:
        self.setting = setting
        self.given = given
        self.faults = Faults()
        self.named = named
        self.words = output.words(setting.lang)

    def carried_out(self) -> int:
        self._check()
        if self.given["prepare"]:
            return self._prepared()
        if self.given["import_"] is not None:
            return self._imported()
        known_on = written.day(self.given["known_on"], "--known-on", self.faults)
        head = self.given["head"]
        head = None if head is None else head_named(head, "--head", self.faults)
        keeper = to_read(self.setting, self.faults)
        self.faults.stop()
        if keeper is None and self.named is not None:
            self._agreement(self.named)  # one that there is
        chains = {} if keeper is None else self._chains(keeper)
        damaged = {name: [*damages(name, chain)] for name, chain in chains.items()}
        wrong = [chain_fault(one) for several in damaged.values() for one in several]
        if head is not None:
            wrong += self._head_kept_elsewhere(head, chains)
        if self.given["export"] is not None and not wrong:
            return self._exported([one for chain in chains.values() for one in chain])
        until = "9" if known_on is None or self.given["verify"] else known_on.isoformat()
        sound = {
            name: [] if damaged[name] else [one for one in chain if one.day <= until]
            for name, chain in chains.items()
        }
        return self._told(chains, sound, wrong, head)

    def _chains(self, keeper: Keeper) -> dict[str, Sequence[Entry]]:
        """Of the agreement named, which is one that there is or one that has entries; or of all."""
        try:
            with keeper:
                known = keeper.agreements()
                if self.named is None:
                    return {name: keeper.read(name) for name in known}
                if self.named not in known:
                    self.named = self._agreement(self.named).id
                return {self.named: keeper.read(self.named)}
        except (Unreachable, Broken) as error:
            raise Refused([fault(error, where(self.setting)[1])]) from error

    def _agreement(self, named: str) -> Agreement:
        """What is meant by an id, a version or a path; Refused where there is none."""
        found = agreement_of(self.setting, named, self.setting.today, self.faults)
        self.faults.stop()
        assert found is not None
        return found

    def _check(self) -> None:
        done = [name for name in APART if self.given[name] not in (None, False)]
        if len(done) > 1 and set(done) != {"verify", "head"}:
            options = ", ".join(f"`--{name.strip('_')}`" for name in done)
            self.faults.wrong(said("one-at-a-time", known=options))
        of_all = self.given["prepare"] or done == ["verify"]
        if self.named is None and not of_all:
            self.faults.wrong(said("agreement-needed", "give-agreement-of-journal"))
        self.faults.stop()

    def _prepared(self) -> int:
        """Makes the tables or the file, or brings them up to date."""
        with to_write(self.setting, prepare=True):
            pass
        if self.given["as_json"]:
            output.as_json({"contract": "1", "journal": shown(self.setting), "prepared": True})
        else:
            output.text(self.words["journal.prepared"].format(journal=shown(self.setting)))
        return 0

    def _exported(self, entries: Sequence[Entry]) -> int:
        text = "".join(f"{to_line(one)}\n" for one in entries)
        if self.given["export"] == STANDARD_INPUT:
            output.text(text.removesuffix("\n"))
            return 0
        wrong = write(Path(self.given["export"]), text)
        if wrong:
            self.faults.add(wrong)
            self.faults.stop()
        head = entries[-1].hash if entries else None
        self._say(counted(self.words, "journal.exported", len(entries)), head, len(entries))
        return 0

    def _imported(self) -> int:
        """Entries from an export, those that are there already left out; all or none."""
        assert self.named is not None
        agreement = self._agreement(self.named)
        new, last = Import(self.setting, self.given["import_"]).taken_in(agreement)
        head = last.hash if last else None
        self._say(counted(self.words, "journal.imported", len(new)), head, len(new))
        return 0

    def _head_kept_elsewhere(self, head: str, chains: Mapping[str, Sequence[Entry]]) -> list[Fault]:
        """Damage where a head that was kept elsewhere is no entry of the chain."""
        if any(one.hash.startswith(head) for chain in chains.values() for one in chain):
            return []
        return [Fault(DAMAGED, said("head-is-gone", "journal-restore", text=head), "--head")]

    def _told(
        self,
        chains: Mapping[str, Sequence[Entry]],
        sound: Mapping[str, Sequence[Entry]],
        wrong: Sequence[Fault],
        head: str | None,
    ) -> int:
        """The list or the verdict, what is wrong to standard error; no broken chain is shown."""
        if self.given["as_json"]:
            output.as_json(self._as_json(chains, sound, wrong))
        else:
            self._page(chains, sound, wrong, head)
        if wrong:
            output.aside(worded(wrong, self.setting.lang) + "\n")
            return DAMAGED
        return 0

    def _as_json(
        self,
        chains: Mapping[str, Sequence[Entry]],
        sound: Mapping[str, Sequence[Entry]],
        wrong: Sequence[Fault],
    ) -> dict[str, Any]:
        return {
            "contract": "1",
            "journal": shown(self.setting),
            "verified": not wrong if any(chains.values()) or wrong else None,
            "damages": [{"what": one.problem.key, **dict(one.problem.values)} for one in wrong],
            "agreements": [
                {
                    "agreement": name,
                    "head": sound[name][-1].hash if sound[name] else None,
                    "entries": len(chain),
                    "rows": [] if self.given["verify"] else [entry_row(e) for e in sound[name]],
                }
                for name, chain in chains.items()
            ],
        }

    def _page(
        self,
        chains: Mapping[str, Sequence[Entry]],
        sound: Mapping[str, Sequence[Entry]],
        wrong: Sequence[Fault],
        head: str | None,
    ) -> None:
        words = self.words
        paper = Paper(output.width(), output.in_colour())
        paper.line(words["journal.at"].format(journal=shown(self.setting)))
        for name, chain in chains.items():
            paper.blank()
            paper.line(f"{name}: {counted(words, 'journal.entries', len(chain))}")
            if not (self.given["verify"] or head):
                entry_lines(sound[name], paper)
            if sound[name]:
                paper.line(words["journal.head"].format(head=sound[name][-1].hash))
            if head and not wrong:
                at = next(one.sequence for one in chain if one.hash.startswith(head))
                paper.line(counted(words, "journal.since-head", len(chain) - at))
        if not wrong and not any(chains.values()):
            paper.blank()
            paper.line(words["journal.nothing"])
        elif self.given["verify"] and not wrong:
            paper.blank()
            paper.line(words["journal.whole"])
        output.text(paper.text())

    def _say(self, done: str, head: str | None, entries: int) -> None:
        if self.given["as_json"]:
            output.as_json({"contract": "1", "agreement": self.named, "head": head,
                            "entries": entries, "journal": shown(self.setting)})  # fmt: skip
            return
        output.text(done + (f"\n{self.words['journal.head'].format(head=head)}" if head else ""))
