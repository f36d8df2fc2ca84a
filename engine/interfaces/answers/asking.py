"""From what was typed to a question, and from its answer to what is shown."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from engine.interfaces import output, written
from engine.interfaces.faults import OUR_MISTAKE, Fault, Faults, Refused, said, unknown
from engine.interfaces.opened import Opened, open_all, version_named
from engine.interfaces.setting import Setting
from engine.language.duties import duty_clauses
from engine.model.problem import Problem
from engine.questions.ask import QUESTIONS
from engine.questions.eligibility import homes
from engine.questions.question import Question
from engine.questions.record import live

FORMS: Final = ("written", "email", "minutes", "oral")
DEPTHS: Final = ("line", "page", "full")
OWN: Final[Mapping[str, tuple[str, ...]]] = {
    "in-force": ("party",),
    "termination": ("party", "form", "sent", "received", "for_end", "ends_by"),
    "notice": ("event",),
    "renewal": ("for_year",),
    "excuse": ("party", "duty"),
    "rescission": ("party", "against"),
    "repayment": ("party",),
    "payment": ("party", "year"),
    "eligibility": ("person",),
    "amendment": ("event",),
    "assignment": ("party", "event"),
    "penalty": ("party", "duty"),
}
NEEDED: Final[Mapping[str, tuple[str, ...]]] = {
    "termination": ("party",),
    "excuse": ("party", "duty"),
    "rescission": ("party", "against"),
    "repayment": ("party",),
    "payment": ("party",),
    "eligibility": ("person",),
    "penalty": ("party", "duty"),
}
"""The options without which a question cannot be asked."""
OPTIONS: Final[Mapping[str, str]] = {
    "party": "--party",
    "form": "--form",
    "sent": "--sent",
    "received": "--received",
    "for_end": "--for-end",
    "ends_by": "--ends-by",
    "event": "--event",
    "for_year": "--for",
    "against": "--against",
    "year": "--year",
    "duty": "--duty",
    "person": "--person",
}
ABOUT: Final[Mapping[str, str]] = {
    "notice": "termination-notice",
    "amendment": "amendment",
    "assignment": "assignment",
}
"""The kind of event that a question is about."""
UNDECIDED: Final = 4


class Asking:
    """One use of the command: everything wrong with it is told at once."""

    def __init__(self, setting: Setting, given: Mapping[str, Any]) -> None:
        self.setting = setting
        self.given = given
        self.faults = Faults()
        self.name: str = given["question"]

    def carried_out(self) -> int:
        """The answer is shown; the exit code says what was asked for."""
        executor = self.setting.executor(self.faults)
        depth = written.choice(self.given["depth"] or "page", DEPTHS, "--depth", self.faults)
        events, what_if = self.given["events"], self.given["what_if"]
        self._check_question()
        plain = self._plain_values()
        opened = open_all(
            self.setting,
            self.given["agreement"],
            plain["on"],
            events,
            what_if,
            self.faults,
            plain["known_on"],
        )
        known_on = plain["known_on"]
        question = self._question(plain, opened)
        answer = self._answered(question, opened, executor)
        from engine.interfaces.as_it_stands import as_it_stands

        named = self.given["agreement"]
        said = as_it_stands(self.setting, named, opened, question.on, known_on)
        for one in (answer, answer["supposing_in_force"]):
            if one is not None:
                one["assumed"] = [*said, *one["assumed"]]
                one["receipt"]["journal_head"] = opened.head
        if self.given["as_json"]:
            output.as_json(answer)
        else:
            from engine.interfaces.answers.answer_page import page

            agreement = version_named(opened.versions, answer["version"])
            output.text(page(answer, agreement, self.setting.lang, depth, output.width()))
        return exit_code(answer) if self.given["exit_code"] else 0

    def _check_question(self) -> None:
        if self.name not in QUESTIONS:
            self.faults.wrong(unknown("unknown-question", "question", self.name, QUESTIONS))
            return
        for option, shown in OPTIONS.items():
            if self.given[option] is not None and option not in OWN[self.name]:
                self.faults.wrong(said("not-of-question", question=self.name), shown)

    def _plain_values(self) -> dict[str, Any]:
        """What can be read without the agreement."""
        given, faults = self.given, self.faults
        on = self.setting.today if given["on"] is None else written.day(given["on"], "--on", faults)
        earliest = given["for_end"] == "earliest"
        values: dict[str, Any] = {
            "on": on,
            "known_on": written.day(given["known_on"], "--known-on", faults),
            "form": written.choice(given["form"] or "written", FORMS, "--form", faults),
            "for_end": None if earliest else written.day(given["for_end"], "--for-end", faults),
            "for_year": written.year(given["for_year"], "--for", faults),
            "year": written.year(given["year"], "--year", faults),
            "person": written.person(given["person"], "--person", faults),
            "duty": given["duty"] or "",
        }
        for name in ("sent", "received", "ends_by"):
            values[name] = written.day(given[name], OPTIONS[name], faults)
        received = values["received"] or on
        if values["sent"] and received and values["sent"] > received:
            late = {"first": values["sent"].isoformat(), "last": received.isoformat()}
            faults.wrong(said("received-before-sent", **late), "--sent")
        if values["for_end"] and received and values["for_end"] < received:
            past = {"last": values["for_end"].isoformat(), "first": received.isoformat()}
            faults.wrong(said("end-before-receipt", "give-for-end", **past), "--for-end")
        return values

    def _question(self, plain: dict[str, Any], opened: Opened) -> Question:
        on: date | None = plain["on"]
        party = self._party(opened, "party")
        against = self._party(opened, "against")
        if party and party == against:
            self.faults.wrong(said("against-itself", "give-another", party=party), "--against")
        self._clause(opened)
        self._person(plain["person"], opened)
        readings = written.readings(self.given["reading"], opened.of_all_versions, self.faults)
        by_default = plain["known_on"] is None
        known_on = plain.pop("known_on") or (max(self.setting.today, on) if on else None)
        event = self._event(opened, on, known_on) if on else ""
        self._party_or_event(party, event, opened)
        self.faults.stop()
        assert on is not None
        return Question(
            name=self.name,
            known_on=known_on,
            known_on_by_default=by_default,
            party=party,
            against=against,
            event=event,
            readings=readings,
            **plain,
        )

    def _party(self, opened: Opened, option: str) -> str:
        party: str = self.given[option] or ""
        known = opened.parties
        if party and party not in known:
            self.faults.wrong(unknown("unknown-party", "party", party, known), OPTIONS[option])
        elif not party and option in NEEDED.get(self.name, ()):
            needed = {"question": self.name, "known": listed(known)}
            self.faults.wrong(said(f"{option}-needed", f"give-{option}", **needed))
        return party

    def _party_or_event(self, party: str, event: str, opened: Opened) -> None:
        """A question about an event, or about what a party may do, is about one of them."""
        if {"party", "event"} <= {*OWN.get(self.name, ())}:
            if party and event:
                self.faults.wrong(said("party-or-event", question=self.name), "--event")
            elif not party and not event:
                known = listed(opened.parties)
                needed = said("party-needed", "give-party", question=self.name, known=known)
                self.faults.wrong(needed)

    def _clause(self, opened: Opened) -> None:
        """The duty asked about is a clause of the agreement, and has a duty of its own."""
        duty, known = self.given["duty"], opened.clauses
        if duty is None:
            if "duty" in NEEDED.get(self.name, ()):
                self.faults.wrong(said("duty-needed", "give-duty", question=self.name))
        elif duty not in known:
            self.faults.wrong(unknown("unknown-clause", "clause", duty, known), "--duty")
        else:
            every = (opened.agreement, *opened.versions)
            own = next(one for one in every if duty in one.clauses)
            duties = duty_clauses(own, opened.book)
            if duty not in duties:
                self.faults.wrong(said("clause-without-duty", "list-duties", clause=duty), "--duty")
            elif duties[duty] != duty:
                carried = said("carried-duty", clause=duty, near=duties[duty])
                self.faults.wrong(carried, "--duty")

    def _person(self, traits: Mapping[str, str], opened: Opened) -> None:
        """Each trait is one that the question knows; a person lives where the agreement says."""
        if self.given["person"] is None and "person" in NEEDED.get(self.name, ()):
            self.faults.wrong(said("person-needed", "give-person", question=self.name))
        written.traits(traits, homes(opened.agreement), "--person", self.faults)

    def _event(self, opened: Opened, on: date, known_on: date | None) -> str:
        """The event asked about: the one named, or the only one of its kind on record that day."""
        named: str | None = self.given["event"]
        kind = ABOUT.get(self.name)
        if kind is None or (self.given["party"] and named is None):
            return ""
        notices = [event.id for event in opened.events if event.kind == kind]
        if named is not None:
            wrong = _wrong_event(named, opened, notices, kind)
            if wrong:
                self.faults.wrong(wrong, "--event")
            return named
        counted = {event.id for event in live(opened.events, on, known_on)}
        on_record = [notice for notice in notices if notice in counted]
        if len(on_record) > 1:
            several = said("event-needed", "give-event", known=listed(on_record))
            self.faults.wrong(several)
        return on_record[0] if on_record else ""

    def _answered(self, question: Question, opened: Opened, executor: str) -> dict[str, Any]:
        from engine.questions.versions.answer import ask

        rest = (opened.versions, opened.events, opened.book)
        if not self.given["verify"]:
            return ask(question, *rest, executor, self.setting.lang)
        answers = [ask(question, *rest, name, self.setting.lang) for name in self._both()]
        if answers[0] != answers[1]:
            raise Refused([Fault(OUR_MISTAKE, said("executors-differ", "please-report"))])
        output.aside(output.words(self.setting.lang)["verified"])
        return answers[0]

    def _both(self) -> tuple[str, str]:
        from engine.inference.executors import default

        if default() != "durable":
            self.faults.wrong(said("executor-missing", "install-durable"), "--verify")
        self.faults.stop()
        return ("durable", "plain")


def exit_code(answer: Mapping[str, Any]) -> int:
    """0 yes, 1 no, 4 where nobody can say yet or the agreement does not regulate it."""
    if not answer["regulated"]:
        return UNDECIDED
    return {"yes": 0, "no": 1}.get(answer["answer"], UNDECIDED)


def listed(known: list[str]) -> str:
    return ", ".join(f"`{one}`" for one in known)


def _wrong_event(named: str, opened: Opened, notices: list[str], kind: str) -> Problem | None:
    if named in notices:
        return None
    if any(event.id == named for event in opened.events):
        key = "not-a-notice" if kind == "termination-notice" else "not-of-that-kind"
        return said(key, "give-event", id=named, known=listed(notices) or "–")
    if not notices:
        return said("unknown-event", "no-notices", id=named)
    return unknown("unknown-event", "id", named, notices)
