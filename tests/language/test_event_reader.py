"""Reading an event. The words of what is refused: see tests/agreements/bad/event-*."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from engine.inference.book import load
from engine.language.event_reader import read_events
from engine.language.node import Source
from engine.model.agreement import Agreement
from engine.model.calendar import NEVER
from engine.model.problem import Problem
from engine.model.types import EARLIEST
from tests.language.written_events import events, refused

NOTICE = """\
- id: brev
  event: termination-notice
  by: alfa
  to: all
  form: written
  sent: 2030-06-01
  received: {beta: 2030-06-03, samrad: 2030-06-04}
  for-end: earliest
  authorised: yes
  recorded: 2030-06-05T08:30:00+02:00
  recorded-by: registrator
  source: KS 2030-17
  document-sha256: aa11bb22cc33dd44ee55ff66aa77bb88cc99dd00ee11ff22aa33bb44cc55dd66
  note: kom med post
"""


def test_an_event_is_what_was_stated_and_when_it_was_recorded(agreement: Agreement) -> None:
    (notice,) = events(agreement, NOTICE)
    assert notice.values == {
        "by": "alfa",
        "to": ("alfa", "beta"),
        "form": "written",
        "sent": date(2030, 6, 1),
        "received": (("beta", date(2030, 6, 3)), ("samrad", date(2030, 6, 4))),
        "for_end": EARLIEST,
        "authorised": True,
    }
    assert notice.own_day == date(2030, 6, 4)
    assert notice.recorded == datetime(2030, 6, 5, 6, 30, tzinfo=UTC)
    assert (notice.recorded_by, notice.source) == ("registrator", "KS 2030-17")
    assert notice.document_sha256.startswith("aa11")
    assert notice.note == "kom med post"
    assert notice.place is not None
    assert (notice.place.source, notice.place.span.line) == ("events.yaml", 1)


def test_a_key_left_out_is_not_known_and_not_among_the_values(agreement: Agreement) -> None:
    (notice,) = events(agreement, "- {event: termination-notice, by: alfa, sent: 2030-06-01}")
    assert notice.values == {"by": "alfa", "sent": date(2030, 6, 1)}
    assert (notice.recorded, notice.note, notice.document_sha256) == (None, "", "")


def test_a_key_with_a_value_of_its_own_holds_it_when_left_out(agreement: Agreement) -> None:
    (approval,) = events(agreement, "- {event: approval, by: alfa, on: 2030-01-02}")
    assert approval.values["decision"] is True
    assert approval.values["annulled"] == NEVER


@pytest.mark.parametrize("key", ["for-end", "for_end", "for end"])
def test_a_hyphen_a_space_and_an_underscore_are_the_same_in_a_key(
    agreement: Agreement, key: str
) -> None:
    text = f"- {{event: termination-notice, by: alfa, sent: 2030-06-01, {key}: earliest}}"
    assert events(agreement, text)[0].values["for_end"] == EARLIEST


def test_keys_that_are_words_of_python_are_keys_like_others(agreement: Agreement) -> None:
    text = """\
- {event: payment, by: alfa, to: beta, on: 2030-01-31, amount: "69858.00", for: 2030}
- {event: force-majeure, party: alfa, cause: fire, from: 2030-03-01}
- {event: not-held, what: evaluation, by: alfa, in: 2030, recorded: 2031-02-01T10:00:00Z}
"""
    payment, fire, absence = events(agreement, text)
    assert (payment.values["amount"], payment.values["for_"]) == (6985800, 2030)
    assert (fire.values["from_"], fire.own_day) == (date(2030, 3, 1), date(2030, 3, 1))
    assert absence.values["in_"] == 2030


@pytest.mark.parametrize(
    ("stated", "own_day"),
    [
        ("on: 2030-02-03", "2030-02-03"),
        ("sent: 2030-02-03, received: 2030-02-04", "2030-02-04"),
        ("sent: 2030-02-03, received: {alfa: 2030-02-06, beta: 2030-02-05}", "2030-02-06"),
        ("sent: 2030-02-03", "2030-02-03"),
        ("received: 2030-02-04", "2030-02-04"),
    ],
)
def test_an_event_is_dated_by_its_own_day(agreement: Agreement, stated: str, own_day: str) -> None:
    kind = "approval" if stated.startswith("on") else "report"
    (event,) = events(agreement, f"- {{event: {kind}, by: beta, {stated}}}")
    assert event.own_day == date.fromisoformat(own_day)


def test_without_an_own_day_it_must_be_told_when_it_was_recorded(agreement: Agreement) -> None:
    without = '- {event: index-value, index: PKV, edition: 2029-10, year: 2029, percent: "3.0"}'
    assert refused(agreement, without) == ["own-day-needed 1:11"]
    assert refused(agreement, "- {event: termination-notice, by: alfa}") == ["own-day-needed 1:11"]
    (value,) = events(agreement, without.replace("}", ", recorded: 2029-10-20T12:00:00Z}"))
    assert (value.own_day, value.values["percent"], value.values["edition"]) == (
        None,
        "3.0",
        "2029-10",
    )


def test_what_is_about_to_be_recorded_need_not_say_when(agreement: Agreement) -> None:
    text = "- {event: termination-notice, by: alfa}"
    assert len(events(agreement, text, to_be_recorded=True)) == 1


def test_an_event_without_an_id_is_named_by_its_place(agreement: Agreement) -> None:
    text = """\
- {event: approval, by: alfa, on: 2030-01-02}
- {id: b, event: approval, by: beta, on: 2030-01-02}
- {event: signature, by: alfa, on: 2030-01-02}
- {id: event-3, event: signature, by: beta, on: 2030-01-02}
"""
    assert [event.id for event in events(agreement, text)] == ["event-1", "b", "event-4", "event-3"]
    supposed = events(agreement, text, hypothetical=True)
    assert [event.id for event in supposed] == ["what-if-1", "b", "what-if-3", "event-3"]
    assert all(event.hypothetical for event in supposed)


def test_assessments_positions_and_voids_are_events_of_every_agreement(
    agreement: Agreement,
) -> None:
    text = """\
- {id: a, event: assessment, term: allvarligt, about: X-HÄV-1, answer: yes, by: N N, on: 2030-02-02}
- {id: b, event: assessment, term: allvarligt, about: a, answer: no, by: N N, on: 2030-02-03}
- {id: p, event: position, fork: F1, reading: c, by: N N, on: 2030-02-04, reason: rättsfall}
- {id: v, event: void, of: p, reason: fel, recorded: 2030-02-05T10:00:00+01:00}
- {id: w, event: void, of: v, reason: rätt ändå, recorded: 2030-02-06T10:00:00+01:00}
"""
    one, two, position, void, restored = events(agreement, text)
    assert (one.values["about"], one.values["answer"]) == ("X-HÄV-1", True)
    assert (two.values["about"], two.values["answer"]) == ("a", False)
    assert (position.values["fork"], position.values["reading"]) == ("F1", "c")
    assert (void.values["of"], void.own_day, restored.values["of"]) == ("p", None, "v")


SENT = "- {event: termination-notice, by: alfa, sent: 2030-06-01, received: "


@pytest.mark.parametrize("received", ["2030-06-02", "2030-06-01", "{beta: 2030-06-01}"])
def test_a_notice_is_received_on_the_day_it_is_sent_or_later(
    agreement: Agreement, received: str
) -> None:
    assert len(events(agreement, SENT + received + "}")) == 1


def test_nothing_is_received_before_it_is_sent(agreement: Agreement) -> None:
    assert refused(agreement, SENT + "2030-05-31}") == ["received-before-sent 1:69"]
    assert refused(agreement, SENT + "{beta: 2030-06-01, samrad: 2030-05-31}}") == [
        "received-before-sent 1:96"
    ]


CONTRACT = """\
approval: by on decision body announced final annulled
signature: by on
dialogue: forum on about about-party invited present minutes
termination-notice: by to form sent received for-end authorised ratified admitted
termination-notice: confirmed-in-writing
report: by about to sent received form contents
report-presented: forum on about
payment: by to on amount for
index-value: index edition year percent status
population: area on value
hours: by year value
assignments: by year value
meeting: kind on convened-by minutes-by minutes-sent-to
evaluation: by year on misused
board-report: by on
unused-funds: by on amount year
breach: by against duty on
demand: by to on about
rectified: by on about
assessment: term about answer by on reason
position: fork reading by on reason
rescission: by against sent received form ground
force-majeure: party cause from until affects own-breach-of-collective-agreement
force-majeure-notice: by to form sent received about
amendment: form on agreed-by version
assignment: by to-whom on
consent: by on about
renegotiation: by on
undertaking: kind by on active done
publication: by channel on removed
not-held: what by before in
not-given: what by before in
void: of reason
"""


@pytest.mark.parametrize("line", CONTRACT.splitlines(), ids=lambda line: line.split(":")[0])
def test_every_kind_and_key_of_the_contract_is_known(agreement: Agreement, line: str) -> None:
    """A key with a value that fits nowhere is refused for the value, never as a key."""
    kind, keys = line.split(": ")
    stated = "".join(f", {key}: []" for key in keys.split())
    read = read_events(Source("a.yaml", f"- {{event: {kind}{stated}}}"), agreement, load())
    told = {found.key for found in read if isinstance(found, Problem)}
    assert told
    assert not told & {"unknown-kind", "unknown-key"}


@pytest.mark.parametrize("named", [True, False])
def test_a_forum_that_is_not_known_is_told_with_those_that_are_or_that_there_are_none(
    agreement: Agreement, named: bool
) -> None:
    under = agreement if named else replace(agreement, forums=())
    text = "- {event: dialogue, on: 2030-05-01, forum: strategic}"
    (problem,) = read_events(Source("events.yaml", text), under, load())
    assert isinstance(problem, Problem)
    told = ("unknown-forum", None, ("known", "samrad"))
    there = ("unknown-forum", "no-forums", ("forum", "strategic"))
    assert (told if named else there) == (problem.key, problem.help, problem.values[-1])
