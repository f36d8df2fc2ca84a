"""The finding of an act from before a change: once, with all duties that it keeps open."""

from collections.abc import Iterator, Sequence

from engine.model.sentence import sentence
from engine.questions.findings.finding import Finding
from engine.questions.findings.open_facts import Kept, OpenFacts
from engine.questions.findings.teller import Teller
from engine.questions.versions.acts.earlier import Before
from engine.questions.versions.duties.handed_over import judged_of
from engine.questions.versions.duties.merged import Straddling
from engine.questions.versions.telling.deciding import WORDING
from engine.questions.versions.telling.unsent import not_known


def acts_told(before: Before, kept: Sequence[Straddling], teller: Teller) -> Iterator[Finding]:
    """What is to be known or judged of the acts that keep some duties open; nothing without any."""
    for kind, ids, why in _why(before, teller) if kept else ():
        yield teller.finding(
            kind,
            [WORDING, *ids],
            next((t.clause for t in teller.agreement.terms if t.kind == "termination"), ""),
            _told(why, kept, teller),
            parties=[one.id for one in teller.agreement.parties
                     if any(one.id in each.key[1] for each in kept)],
            blocks=OpenFacts(teller).blocks(_as_kept(kept)),
        )  # fmt: skip


def keeping_open(before: Before, kept: Sequence[Straddling], teller: Teller) -> str:
    """All the acts that keep some duties open, and which."""
    return _told("; ".join(said for _, _, said in _why(before, teller)), kept, teller)


def _told(why: str, kept: Sequence[Straddling], teller: Teller) -> str:
    """What keeps duties open, and which; how many where there are several."""
    duties = OpenFacts(teller).told(_as_kept(kept))
    return teller.voice.say(sentence("version.acts.keep-open", why=why, kept=duties))


def _why(before: Before, teller: Teller) -> Iterator[tuple[str, list[str], str]]:
    """The kind of a finding, what it is about, and what it says."""
    if before.unsent:
        ids = [event.id for event in before.unsent]
        yield "unknown", ids, not_known(before.unsent, teller.voice)
    for act in judged_of(before):
        asks = teller.voice.say(sentence("version.asks", id=act))
        yield "judgement", [act], asks.rstrip("?")


def _as_kept(several: Sequence[Straddling]) -> list[Kept]:
    """Each duty once, to whomever it is."""
    found: dict[Kept, None] = {}
    for one in several:
        clause, bearers, _, period = one.key
        named = Kept("duty", clause, bearers[0] if bearers else "", "", period or "", bearers)
        found[named] = None
    return [*found]
