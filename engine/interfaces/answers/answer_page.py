"""An answer as people read it: one line, one page, or the page with every reason."""

from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import Any, Final

from engine.interfaces import output
from engine.interfaces.answers.inputs_page import input_lines, part_lines
from engine.interfaces.answers.readings_page import Readings, standing_of_main
from engine.interfaces.grouped import grouped
from engine.interfaces.paper import Paper
from engine.model.agreement import Agreement
from engine.wording.command_sentences import Words

Answer = Mapping[str, Any]
MARKS: Final[Mapping[str, str]] = {"met": "+", "unmet": "-", "unknown": "?", "judgement": "!"}


def page(answer: Answer, agreement: Agreement, lang: str, depth: str, width: int) -> str:
    """The text of an answer at one of three depths."""
    sheet = _Sheet(answer, agreement, lang, Paper(width, output.in_colour()))
    return sheet.line() if depth == "line" else sheet.page(full=depth == "full")


class _Sheet:
    def __init__(self, answer: Answer, agreement: Agreement, lang: str, paper: Paper) -> None:
        self.answer = answer
        self.supposed: Answer | None = answer["supposing_in_force"]
        self.agreement = agreement
        self.lang = lang
        self.words: Words = output.words(lang)
        self.paper = paper
        self.readings = Readings(agreement, lang, paper, answer["question"])
        self.names = {party.id: party.short.in_(lang) for party in agreement.parties}

    def line(self) -> str:
        """The headline, and what the answer would be if the agreement were in force."""
        self._headlines()
        return self.paper.text()

    def page(self, *, full: bool) -> str:
        self.paper.line(self._asked())
        self.paper.blank()
        self._headlines()
        effect = self.readings.effect(self.answer)
        if effect:
            self.paper.blank()
            self.paper.line(self.words["effect"].format(effect=effect))
        self._requirements()
        self._parts()
        self._inputs()
        self._missing()
        self._judgement()
        if self.supposed is None:
            self.readings.section(self.answer, self.words["readings"])
        else:
            self.readings.section(self.supposed, self.words["readings.supposing"])
        self._by_date()
        self._advice()
        self._assumed()
        self._citations()
        if full:
            self._explanation()
        self._receipt()
        return self.paper.text()

    def _headlines(self) -> None:
        self.paper.line(self.answer["headline"])
        if self.supposed is not None:
            said = self.words["supposing"].format(headline=self.supposed["headline"])
            self.paper.line(said)

    def _asked(self) -> str:
        answer, words = self.answer, self.words
        parts = [
            f"{answer['agreement']}@{' / '.join(answer['versions'])}",
            words[f"question.{answer['question']}"],
            self.names.get(answer["party"] or "", ""),
            answer["on"],
            words["known"].format(day=answer["known_on"]) if answer["known_on"] else "",
        ]
        return " · ".join(part for part in parts if part)

    def _requirements(self) -> None:
        told = self.answer["requirements"]
        if not told:
            return
        main = ", ".join(f"{f}-{r}" for f, r in self.answer["readings"]["main"].items())
        key = f"requirements.{standing_of_main(self.answer, self.agreement)}"
        heading = self.words[key].format(readings=main) if main else self.words["requirements"]
        self.paper.heading(heading)
        width = max(len(self.words[f"status.{one['status']}"]) for one in told) + 4
        for one in told:
            status = f"{MARKS[one['status']]} {self.words['status.' + one['status']]}"
            self.paper.pair(status, one["says"] + _cited(one["clauses"]), 2, width)

    def _parts(self) -> None:
        """What falls due on each day, where there are several."""
        parts = self.answer["effect"].get("parts")
        moved = "effect.parts" in self.answer["readings"]["decisive"]
        if not parts or (moved and self.answer["main"]["contested"]):
            return
        self.paper.heading(self.words["parts"])
        for said, clause in part_lines(parts, self.agreement, self.lang, self.words):
            self._item(said, clause)

    def _inputs(self) -> None:
        """What an amount is made from."""
        inputs = self.answer["effect"].get("inputs")
        if not inputs:
            return
        self.paper.heading(self.words["inputs"])
        for said, clause in input_lines(inputs, self.agreement, self.lang, self.words):
            self._item(said, clause)

    def _missing(self) -> None:
        missing = self.answer["missing"]
        if missing:
            self.paper.heading(self.words["missing"])
        for group in grouped(missing, "says", self._name_of_party, ("clause",)):
            self._item(group.said(self.words), group.first["clause"])
            if len(group.names) == 1 and group.first["holder"] not in group.said(self.words):
                known_by = self.words["held-by"].format(holder=group.first["holder"])
                self.paper.line(known_by, 4)

    def _judgement(self) -> None:
        due = self.answer["judgement"]
        if due:
            self.paper.heading(self.words["judgement"])
        several = any(one["id"] == "one-breach" for one in self.answer["requirements"])
        for one in due:
            term = self.agreement.open_terms.get(one["term"])
            named = term.called(self.lang) if term else ""
            about = f" [{one['about']}]" if several else ""
            said = f"{named}: {one['asks']}" if named else one["asks"]
            self._item(said + about, one["clause"])

    def _by_date(self) -> None:
        for answer in (self.answer, self.supposed):
            if answer is not None and answer["by_date"]:
                first = answer["by_date"][0]["if"]
                field = self.words.get(f"field.{first['field']}", first["field"])
                heading = self.words["by-date"].format(field=field, event=first["event"])
                self.paper.heading(heading)
                for row in answer["by_date"]:
                    key = "interval.until" if row["from"] is None else "interval"
                    interval = self.words[key].format(first=row["from"], last=row["to"])
                    self._item(f"{interval}: {self.readings.outcome(row, row['effect'])}", None)

    def _advice(self) -> None:
        supposed = self.supposed["advice"] if self.supposed else []
        advice = [*self.answer["advice"], *(a for a in supposed if a not in self.answer["advice"])]
        if advice:
            self.paper.heading(self.words["advice"])
        for group in grouped(advice, "do", lambda one: str(one["who"]), ("by", "clause", "basis")):
            first = group.first
            who = str(first["who"]) if len(group.names) == 1 else self.words["each"]
            said = f"{who}: {group.said(self.words)}"
            if first["by"] and first["by"] not in said:
                said += self.words["by"].format(day=first["by"])
            self._item(said + self.readings.basis(first["basis"]), first["clause"])

    def _assumed(self) -> None:
        if self.answer["assumed"]:
            self.paper.heading(self.words["assumed"])
        for said in self.answer["assumed"]:
            self._item(said, None)

    def _citations(self) -> None:
        if self.answer["citations"]:
            self.paper.heading(self.words["citations"])
        several = len({one["source"] for one in self.answer["citations"]}) > 1
        for one in self.answer["citations"]:
            quote = " ".join(one["quote"].split())
            version = PurePath(one["source"]).stem
            of = f" ({self.words['wording-of'].format(version=version)})" if several else ""
            self.paper.line(f"{one['clause']}{of}: ”{quote}”", 2, 2)

    def _explanation(self) -> None:
        self.paper.heading(self.words["explanation"])
        reasons = self.answer["explanation"]["because"]
        requirements = self.answer["requirements"]
        for place, reason in enumerate(reasons):  # after those of requirements, other wordings'
            told = requirements[place]["clauses"] if place < len(requirements) else []
            self._reason(reason, told, 2)

    def _reason(self, node: Mapping[str, Any], clauses: Sequence[str], indent: int) -> None:
        shown = _cited([clause for clause in clauses if clause not in node["says"]])
        self.paper.line(f"- {node['says']}{shown}{self.readings.basis(node['basis'])}", indent, 2)
        for reason in node["because"]:
            self._reason(reason, [reason["clause"]] if reason["clause"] else [], indent + 2)

    def _receipt(self) -> None:
        receipt = self.answer["receipt"]
        short = {
            name: str(receipt[f"{name}_sha256"])[:12] for name in ("agreement", "rules", "events")
        }
        several = receipt.get("agreements_sha256", {})
        if several:
            each = (f"{digest[:12]} ({day})" for day, digest in several.items())
            short["agreement"] = ", ".join(each)
        self.paper.blank()
        said = self.words["receipt"].format(engine=receipt["engine"], **short)
        head = receipt["journal_head"]
        self.paper.line(f"{said} {self.words['receipt.head'].format(head=head)}" if head else said)

    def _item(self, said: str, clause: str | None) -> None:
        self.paper.line(f"- {said}" + (f" ({clause})" if clause else ""), 2, 2)

    def _name_of_party(self, one: Mapping[str, Any]) -> str:
        return self.names.get(one["party"] or "", "")


def _cited(clauses: Sequence[str]) -> str:
    return f" ({', '.join(clauses)})" if clauses else ""
