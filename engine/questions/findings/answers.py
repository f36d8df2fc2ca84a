"""Findings on standing questions: in force, for whom, recorded notices, what a breach opens."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from engine.inference.book import Book
from engine.model.agreement import Agreement
from engine.model.event import Recorded
from engine.questions.answer import open_points
from engine.questions.ask import Inquired
from engine.questions.findings.finding import Finding
from engine.questions.findings.open_facts import Kept, OpenFacts
from engine.questions.findings.teller import Teller
from engine.questions.findings.wordings import later_wording
from engine.questions.lists.standing import RESCISSION, asked_again
from engine.questions.on_record import OnRecord
from engine.questions.question import Question
from engine.questions.readings.readings import dependence
from engine.questions.record import live

OPEN: Final = ("unknown", "judgement")


class FoundAnswers:
    """Asks what is asked every night, and tells what nobody can answer, or only by a reading."""

    def __init__(
        self,
        teller: Teller,
        events: tuple[Recorded, ...],
        book: Book,
        executor: str,
        until: date,
    ) -> None:
        self.teller = teller
        self.record = OnRecord(events, book, executor)
        self.until = until
        """The last day, inclusive, that is looked ahead to."""

    @property
    def agreement(self) -> Agreement:
        return self.teller.agreement

    def findings(
        self, asked: Question, open_facts: OpenFacts, in_breach: Collection[str]
    ) -> Iterator[Finding]:
        """`asked` gives day, day of knowledge and readings.

        `in_breach` are the parties whose breaches are not all put right: of the others what is
        open about rescission is not asked for.
        """
        moved: dict[tuple[str, str], dict[str, Inquired]] = {}
        may_rescind: dict[str, list[str]] = {}
        for found, about in self._answered(asked):
            question = found.question
            if found.verdict.answer in OPEN:
                if question.name == RESCISSION and about not in in_breach:
                    continue
                missing, due = open_points(found)
                open_facts.add((*missing, *due), Kept(question.name, about))
            elif found.verdict.answer == "depends":
                moved.setdefault((question.name, about), {})[question.party] = found
            elif question.name == RESCISSION and found.verdict.answer == "yes":
                may_rescind.setdefault(about, []).append(question.party)
            if question.name == "amendment":
                yield from later_wording(self.teller, found, self.until)
        for (name, about), several in moved.items():
            yield self._depends(name, about, several)
        for against, parties in may_rescind.items():
            yield rescission_open(self.teller, parties, against)

    def _answered(self, asked: Question) -> Iterator[tuple[Inquired, str]]:
        """The questions as they were run, each with the event, or the party, that it is about."""
        counted = live(self.record.events, asked.on, asked.known_on)
        for one in asked_again(self.agreement, counted):
            named = replace(asked, name=one.name, event=one.event)
            question = replace(named, party=one.party, against=one.against)
            yield self.record.asked(question, self.agreement), one.against or one.event

    def _depends(self, name: str, about: str, several: dict[str, Inquired]) -> Finding:
        forks = tuple(dict.fromkeys(fork for one in several.values() for fork in _forks(one)))
        parties = tuple(party for party in several if party)
        whole = "" in several
        fork = self.agreement.forks[forks[0]]
        said = self.teller.say(
            f"depends.{name}",
            about=self.teller.who([about]) if name == RESCISSION else about,
            whom="" if whole or not parties else
            self.teller.say("for", whom=self.teller.who(parties)),
            forks=self.teller.voice.listed([self._named(one) for one in forks]),
        )  # fmt: skip
        answer = _under_main(several)
        said += self.teller.stood(forks, self.teller.words[f"answer.{answer}"])
        stood = self.teller.all_stood(forks)
        named = [name, *([about] if about else [])]
        return self.teller.finding(
            "depends", named, fork.clauses[0], said, place=fork.place,
            parties=() if whole else parties, forks=forks,
            period="" if name == RESCISSION else about,
            noted=stood and answer in (("no",) if name == RESCISSION else ("yes", "no")),
            what_to_do="depends-stood" if stood else "",
        )  # fmt: skip

    def _named(self, fork: str) -> str:
        return f"{fork}: {self.agreement.forks[fork].title.in_(self.teller.voice.lang)}"


def rescission_open(teller: Teller, parties: Sequence[str], against: str) -> Finding:
    """Rescission that is open, on what is recorded and judged, and how to see why."""
    agreement = teller.agreement
    term = next(one for one in agreement.terms if one.kind == RESCISSION)
    said = teller.say(
        "rescission-open",
        who=teller.who(parties),
        against=teller.who([against]),
        clause=term.clause,
        asks=f"overens ask rescission {agreement.id} --party {parties[0]} --against {against}",
    )
    return teller.finding("rescission-open", [against], term.clause, said, parties=parties)


def _under_main(several: Mapping[str, Inquired]) -> str:
    """The answer under the main readings, if it is the same for all of them."""
    answers = {one.verdict.at(one.verdict.worlds.main) for one in several.values()}
    return answers.pop() if len(answers) == 1 else "differs"


def _forks(found: Inquired) -> Iterable[str]:
    return dependence(found.agreement, found.verdict, found.parts).decisive["answer"]
