"""Signature: whether signing binds or only confirms, and from when.

    - id: X-1
      kind: signature
      by: all
      signing: confirms
      binds: nobody until all have signed
      late signature: works back to the first day

Silence about a signature means that nobody knows, unless it is on record that none was given by
then (`not_done.py`). One that only confirms is never waited
for, and one that repeats another changes nothing. Where those who have signed are bound,
they are so to somebody: a party from the first day on which the other side has signed too. Whether
a unit signed for its party, or the party for a unit that is to sign, a person says.
"""

from typing import Literal

from engine.inference.expressions import (
    Maybe,
    Value,
    awaits,
    earliest,
    exists,
    known,
)
from engine.inference.given import Asked, Listed, Member, PartyIs
from engine.inference.kinds import Conclusion, Event, Term, default, fact
from engine.inference.rules import Rule, conclude, requirement, rule
from engine.model.about import Heeded, Under, readings
from engine.model.types import Day, Id, Parties, Party, Word
from rules.binding.approval import Formed, Step, Unbound, last_words
from rules.binding.not_done import not_done_by, not_held, says_not_done_by
from rules.text.judgements import WHICH_UNIT


class SignatureTerm(Term):
    """Whether signing binds or only confirms."""

    __kind__ = "signature"
    __readings__ = readings(
        binds=Heeded("signing", "binds"), late_signature=Heeded("signing", "binds")
    )
    by: Value[Parties]
    signing: Value[Literal["confirms", "binds"]]
    binds: Value[Literal["nobody until all have signed", "those who have signed"]] = default(
        "nobody until all have signed"
    )
    late_signature: Value[
        Literal["works back to the first day", "binds from the last signature"]
    ] = default("works back to the first day")


class Signature(Event):
    """A party signed."""

    __world__ = "open"
    __under__ = (Under("signature"),)
    __not_done__ = (Under("signature", "signing", ("binds",)),)
    by: Maybe[Party]
    on: Maybe[Day]


class SignedWithin(Conclusion):
    """A signature of a unit, which may be its party's, or of a party, which may be a unit's."""

    signature: Value[Id]
    party: Value[Party]
    on: Maybe[Day]


class SignatureOf(Conclusion):
    """A signature of one whose signature is asked for."""

    party: Value[Party]
    on: Maybe[Day]


class Signed(Conclusion):
    party: Value[Party]
    side: Value[Word]
    on: Maybe[Day]


class NotSigned(Conclusion):
    party: Value[Party]


class SignedOnBothSides(Conclusion):
    side: Value[Word]


asked = fact(Asked)
party = fact(PartyIs)
needed = fact(Listed)
signature_term = fact(SignatureTerm)
signature = fact(Signature)
member = fact(Member)
within = fact(SignedWithin)
own = fact(SignatureOf)
signed = fact(Signed)
other_signed = fact(Signed, "other signed")
not_signed = fact(NotSigned)
signed_on_both_sides = fact(SignedOnBothSides)
HAS_SIGNED = exists(own, own.party == needed.party) | (
    ~exists(within, within.party == needed.party)
    & ~exists(signature, signature.by == needed.party)
    & ~not_done_by(asked.on, "signature", needed.party)
)
"""Unknown where nothing is recorded about a party or its units, nor that it had not signed."""
LAST_SIGNATURE, NO_LATER = last_words(signature_term.binds, "signed", signed, party)

RULES: tuple[Rule, ...] = (
    *(
        rule(
            name,
            of=[member, signature],
            where=(member.party != member.id) & known(signature.by) & (signature.by == who),
            then=conclude(SignedWithin, signature=signature.id, party=whose, on=signature.on),
            says="signed-within",
        )
        for name, who, whose in (
            ("signature of a unit", member.id, member.party),
            ("signature of the party of a unit", member.party, member.id),
        )
    ),
    rule(
        "signature of one who is to sign",
        of=[needed, signature],
        where=(needed.role == "signature.by") & (signature.by == needed.party),
        then=conclude(SignatureOf, party=needed.party, on=signature.on),
        clause=needed.of,
        says="signature-of",
    ),
    rule(
        "signature within the party of one who is to sign",
        of=[needed, within],
        where=(needed.role == "signature.by")
        & (within.party == needed.party)
        & awaits(WHICH_UNIT.words, within.signature),
        then=conclude(SignatureOf, party=needed.party, on=within.on),
        clause=needed.of,
        says="signature-of",
    ),
    rule(
        "signed",
        of=[needed, asked],
        where=(needed.role == "signature.by") & HAS_SIGNED,
        then=conclude(
            Signed,
            party=needed.party,
            side=needed.side,
            on=earliest(own.on, own, own.party == needed.party),
        ),
        clause=needed.of,
        says="has-signed",
    ),
    rule(
        "not signed, as is on record",
        of=[needed, asked, not_held],
        where=(needed.role == "signature.by")
        & says_not_done_by(asked.on, "signature", needed.party)
        & ~exists(signed, signed.party == needed.party),
        then=conclude(NotSigned, party=needed.party),
        clause=needed.of,
        says="on-record-not-signed",
    ),
    rule(
        "not signed",
        of=[needed, asked],
        where=(needed.role == "signature.by")
        & ~HAS_SIGNED
        & ~not_done_by(asked.on, "signature", needed.party),
        then=conclude(NotSigned, party=needed.party),
        clause=needed.of,
        says="has-not-signed",
    ),
    rule(
        "unbound without its signature",
        of=[signature_term, not_signed],
        where=(signature_term.signing == "binds")
        & (signature_term.binds == "those who have signed"),
        then=conclude(Unbound, party=not_signed.party),
        clause=signature_term.clause,
        says="unbound-without-signature",
    ),
    rule(
        "signed on both sides",
        of=[signed],
        where=exists(other_signed, other_signed.side != signed.side),
        then=conclude(SignedOnBothSides, side=signed.side),
        says="signed-on-both-sides",
    ),
    rule(
        "formed by signature",
        of=[signature_term, party],
        where=signature_term.signing == "binds",
        then=conclude(Formed, party=party.id, on=LAST_SIGNATURE, clause=signature_term.clause),
        clause=signature_term.clause,
        says="formed-by-signature",
    ),
    rule(
        "bound from the last signature",
        of=[signature_term, party],
        where=(signature_term.signing == "binds")
        & (signature_term.late_signature == "binds from the last signature"),
        then=conclude(
            Step,
            party=party.id,
            on=LAST_SIGNATURE,
            no_later=NO_LATER,
            of=signature_term.clause,
        ),
        clause=signature_term.clause,
        says="bound-from-last-signature",
    ),
)

party_signed = requirement(
    "signed, for a party",
    id="signed",
    of=[signature_term, party],
    where=signature_term.signing == "binds",
    about=party.id,
    holds=((signature_term.binds == "nobody until all have signed") & ~exists(not_signed))
    | (
        (signature_term.binds == "those who have signed")
        & ~exists(not_signed, not_signed.party == party.id)
        & exists(signed, signed.side != party.side)
    ),
    clause=signature_term.clause,
)
whole_signed = requirement(
    "signed, for the whole",
    id="signed",
    of=[signature_term],
    where=signature_term.signing == "binds",
    about="agreement",
    holds=((signature_term.binds == "nobody until all have signed") & ~exists(not_signed))
    | ((signature_term.binds == "those who have signed") & exists(signed_on_both_sides)),
    clause=signature_term.clause,
)
RULES += (party_signed, whole_signed)
TERMS = (SignatureTerm,)
EVENTS = (Signature,)
