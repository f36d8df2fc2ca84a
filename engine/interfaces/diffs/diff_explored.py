"""What was looked at for what two versions do differently, and how much of it."""

from collections.abc import Iterator, Mapping
from typing import Any

from engine.comparison.behaviour.chains import MOST
from engine.interfaces.diffs.diff_outline import Item, Row, line
from engine.interfaces.diffs.spoken import Spoken
from engine.wording.event_words import event_key, event_kind


class ExploredInWords:
    """Tells what was explored; of anything else nothing is claimed."""

    def __init__(self, lang: str, spoken: Spoken) -> None:
        self.lang = lang
        self.spoken = spoken
        self.words: Mapping[str, str] = spoken.words

    def lines(self, row: Row) -> Iterator[Item]:
        """The days, questions, parties, starting points and events; then each length."""
        said = self.words
        yield line(
            said["explored.days"].format(
                first=row["from"],
                last=row["to"],
                critical=row["critical_days"],
                telling=row["telling_days"],
            )
        )
        yield line(said["explored.questions"].format(questions=self.questions(row["questions"])))
        parties = ", ".join(map(self.spoken.party, row["parties"]))
        yield line(said["explored.parties"].format(parties=parties))
        if row["parties_of_one"]:
            parties = ", ".join(map(self.spoken.party, row["parties_of_one"]))
            yield line(said["explored.alone"].format(parties=parties))
        works = "; ".join(self.work(one) for one in row["groundwork"])
        yield line(said["explored.groundwork"].format(groundwork=works))
        if row["kinds"] and row["questions"]:
            yield from self.events(row)
        for one in row["lengths"]:
            yield line(self.length(one, asked=bool(row["questions"])))
        if row["cases"]["of"]:
            yield line(said["explored.cases"].format(**row["cases"], first=row["from"]))
        yield line(said["explored.runs"].format(runs=row["runs"]))

    def questions(self, named: list[str]) -> str:
        """Questions in words; never an empty list."""
        return ", ".join(map(self.spoken.question, named)) or self.words["nothing"]

    def events(self, row: Row) -> Iterator[Item]:
        """What is asked after which events, and what is assumed of them."""
        said = self.words
        after = self.questions(row["questions_after"])
        yield line(said["explored.after"].format(questions=after))
        bear = self.kinds(row["kinds_that_bear"]) or said["nothing"]
        yield line(said["explored.kinds"].format(kinds=self.kinds(row["kinds"]), bear=bear))
        yield line(said["explored.stated"])
        if row["chains"]:
            chains = "; ".join(self.kinds(one, " + ") for one in row["chains"])
            days = ", ".join(row["chain_days"])
            yield line(said["explored.chains"].format(chains=chains, days=days, most=MOST))
        if row["alike"]:
            fields = ", ".join(map(self.field, row["alike"]))
            yield line(said["explored.alike"].format(fields=fields))

    def length(self, one: Mapping[str, Any], *, asked: bool = True) -> str:
        """How many histories of a length there are, and how many were tried, if any was `asked`."""
        said = self.words
        if not asked:
            return said["explored.untried.unasked"].format(events=one["events"])
        all_ = said["explored.all" if one["all"] else "explored.not-all"]
        if not one["events"]:
            return said["explored.start"].format(histories=one["histories"], all=all_)
        if not one["histories"] and not one["made_for_the_changes"]:
            alone = one["events"] == 1
            why = ("unread" if alone else "nothing-to-extend") if one["all"] else "limit"
            return said[f"explored.untried.{why}"].format(events=one["events"])
        days = said["explored.on-days"].format(days=", ".join(one["days"]))
        left = said["explored.left"].format(**one)
        chained = said["explored.chained"].format(n=one["made_for_the_changes"])
        return said["explored.length"].format(
            events=one["events"],
            histories=one["histories"],
            of=said[f"explored.of.{min(one['events'], 2)}"].format(of=one["of"]),
            all=all_,
            left=left if one["events"] == 1 and one["all"] else "",
            chained=chained if one["made_for_the_changes"] else "",
            extended=one["extended"],
            days=days if one["days"] else "",
        )

    def kinds(self, named: list[str], between: str = ", ") -> str:
        """Kinds of events, in words."""
        return between.join(event_kind(kind, self.lang) for kind in named)

    def field(self, named: str) -> str:
        """`evaluation.misused` in words: a key of a kind of event."""
        kind, _, key = named.partition(".")
        key = key.rstrip("_").replace("_", "-")
        return f"{event_kind(kind, self.lang)} ({event_key(key, self.lang)})"

    def work(self, name: str) -> str:
        """A starting point in words: `formed but approval beta`."""
        if " but " not in name:
            return self.words[f"work.{name}"]
        _, _, rest = name.partition(" but ")
        what, _, party = rest.partition(" ")
        said = {"what": event_kind(what, self.lang), "party": self.spoken.party(party)}
        return self.words["work.but"].format(**said)
