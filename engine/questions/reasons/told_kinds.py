"""Which kinds of facts are told in a reason, by themselves or by what stands for them."""

TOLD_ABSENT = frozenset(
    {
        "bound-in",
        "owes",
        "approval",
        "signature",
        "dialogue",
        "timely-dialogue",
        "refused",
        "departure",
        "way-out",
        "named",
        "asked-for",
        "sought",
        "renewal-notice",
        "excused",
        "breach-excused",
        "talked-over",
        "ground",
        "meets",
        "sufficient",
        "rescinded",
        "owing",
        "repayment-due",
    }
)
"""Kinds whose absence is a reason that a reader understands."""
SILENT = frozenset(
    {
        "asked",
        "party-is",
        "member",
        "year-is",
        "nth",
        "listed",
        "clause-listed",
        "wanted",
        "wanted-year",
        "wanted-duty",
        "day-for",
        "left-earlier",
        "lasts-to",
        "person",
        "may-owe",
    }
)
"""Facts that the engine supplies itself, or that only say of whom a rule speaks: they are in the
sentences, not reasons of their own."""
NEAREST = {"rescinded": "sufficient"}
"""What comes nearest to a kind of which no rule has anything to begin with."""
LACKS = {"owing": ("presupposed", "way-there")}
"""Kinds that say what is wanting where there is none of another."""
GONE_INSTEAD = {
    "remain-on-both-sides": ("gone",),
    "stay-on-both-sides": ("departure",),
    "both-sides-bound": ("gone-then", "not-yet-bound"),
    "bound-then": ("gone-then", "not-yet-bound"),
}
"""Where nobody remains on a side, the reason is who has gone, or is not bound yet."""
SAID_INSTEAD = {"excused-now": "not-excusing"}
"""Where there is none of a kind, the reason is what is there and does not do."""
