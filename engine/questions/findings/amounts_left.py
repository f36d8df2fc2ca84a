"""What is left to pay of the duties of one finding, and with which clauses it is shared."""

from collections.abc import Sequence

from engine.inference.run import Ledger
from engine.questions.findings.teller import Teller
from engine.questions.lists.duty import Duty
from engine.questions.lists.left_to_pay import left_to_pay, shared_with


def bounds(ledger: Ledger, several: Sequence[Duty]) -> tuple[int, int] | None:
    """The least and the most that is left in all, in öre; None where nothing is known of it."""
    found = [left for one in several if (left := left_to_pay(ledger, one))]
    return (sum(low for low, _ in found), sum(high for _, high in found)) if found else None


def told_left(teller: Teller, ledger: Ledger, several: Sequence[Duty]) -> str:
    """How much is to be paid back in all; the range where the text leaves it to people."""
    found = bounds(ledger, several)
    if found is None:
        return ""
    least, most = found
    shown = [teller.voice.shown(ore, "money") for ore in (least, most)]
    said = teller.say("left.exact" if least == most else "left", least=shown[0], most=shown[1])
    shared = also_owed_by(ledger, several)
    if not shared:
        return said
    clauses = sorted({several[0].clause, *shared})
    return said + teller.say("left.shared", clauses=teller.voice.listed(clauses))


def also_owed_by(ledger: Ledger, several: Sequence[Duty]) -> tuple[str, ...]:
    """The other clauses by which some of the same money is owed, in the order of their ids."""
    return tuple(sorted({clause for one in several for clause in shared_with(ledger, one)}))
