"""An agreement whose payment is divided by population, and one party that leaves it."""

from tests.rules.invented import figures

TERMS = """
- {id: X-1, kind: period, from: 2030-01-01, length: 1 year}
- {id: X-2, kind: renewal, renewal: automatic, length: 1 year}
- {id: X-3, kind: exit, by: all, notice to: all other parties, ends for: the leaving party}
- {id: X-4, kind: termination, by: all, ends: at the end of a period, length: 6 months,
   counted: back from the last day, counts from: received}
- {id: X-5, kind: payment, by: kommunerna, to: alfa, amount: 600 000 SEK, per: calendar year,
   first: 2030}
- {id: X-6, kind: allocation, among: kommunerna, by: population, reference day: 1 November,
   rounding: {fork: G1, a: "whole kronor, largest remainder", b: "whole kronor, each half up"},
   base: {fork: G2, a: sum of the parties' figures, b: county total},
   when a party leaves: {fork: G3, c: to be renegotiated, a: the others pay the whole,
   b: the others keep their shares}, agreed anew: nytt}
"""
FORKS = {"G1": "a b", "G2": "a b", "G3": "c a b"}


def population(area: str, on: str, value: int, name: str = "") -> str:
    return (
        f"- {{id: folk-{area}-{on}{name}, event: population, area: {area}, on: {on}, "
        f"value: {value}}}\n"
    )


def counted(year: int) -> str:
    return population("beta", f"{year}-11-01", 2000) + population("gamma", f"{year}-11-01", 1000)


def amounts(on: str, events: str, reading: str = "", terms: str = TERMS) -> dict[str, str]:
    return figures("share", ("party", "year"), "amount", on, terms, events, FORKS, reading)


LEAVES = """
- {id: u1, event: termination-notice, by: gamma, to: all, form: written, sent: 2030-06-01,
   received: 2030-06-02, for-end: earliest, authorised: yes}
"""
