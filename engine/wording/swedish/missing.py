"""Facts that are missing, who holds them, and advice, in Swedish."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    # missing facts, after "det är inte känt", and who holds them; several of one sort are counted
    "several.approval": "om {count} parter har godkänt överenskommelsen",
    "several.signature": "om {count} parter har undertecknat överenskommelsen",
    "several.termination-notice.received": (
        "när uppsägningen ({of:of}) kom fram till {count} parter"
    ),
    "several.termination-notice.to": "om uppsägningen ({of:of}) är ställd till {count} parter",
    "several.renewal-notice.received": (
        "när begäran om förlängning ({of:of}) kom fram till {count} parter"
    ),
    "several.renewal-notice.to": (
        "om begäran om förlängning ({of:of}) är ställd till {count} parter"
    ),
    "several.dialogue.invited": "om {count} parter var inbjudna till dialogen ({of:of})",
    "several.dialogue.present": "om {count} parter deltog i dialogen ({of:of})",
    "several.otherwise": "vad som gäller i {count} avseenden",
    "missing.approval": "om {party:party} har godkänt överenskommelsen",
    "missing.approval.by": "vilken part som fattade beslutet om godkännande ({of:of})",
    "missing.approval.on": "när beslutet om godkännande ({of:of}) fattades",
    "missing.approval.decision": "om beslutet ({of:of}) är ett godkännande",
    "missing.approval.body": "vilket organ som fattade beslutet om godkännande ({of:of})",
    "missing.approval.announced": "när beslutet om godkännande ({of:of}) tillkännagavs",
    "missing.approval.final": "när beslutet om godkännande ({of:of}) fick laga kraft",
    "missing.approval.annulled": "om och när beslutet om godkännande ({of:of}) har upphävts",
    "missing.signature": "om {party:party} har undertecknat överenskommelsen",
    "missing.signature.by": "vilken part som har undertecknat ({of:of})",
    "missing.signature.on": "när {party:party} undertecknade överenskommelsen ({of:of})",
    "missing.termination-notice.by": "vem som gav uppsägningen ({of:of})",
    "missing.termination-notice.to": "om uppsägningen ({of:of}) är ställd till {party:party}",
    "missing.termination-notice.form": "i vilken form uppsägningen ({of:of}) gavs",
    "missing.termination-notice.sent": "när uppsägningen ({of:of}) sändes",
    "missing.termination-notice.received": "när uppsägningen ({of:of}) kom fram till {party:party}",
    "missing.termination-notice.for_end": "vilket slut uppsägningen ({of:of}) avser",
    "missing.termination-notice.authorised": (
        "om den som gav uppsägningen ({of:of}) hade behörighet"
    ),
    "missing.termination-notice.ratified": (
        "om och när uppsägningen ({of:of}) har godkänts i efterhand"
    ),
    "missing.termination-notice.admitted": "om mottagaren medger uppsägningen ({of:of})",
    "missing.termination-notice.confirmed_in_writing": (
        "om och när uppsägningen ({of:of}) har bekräftats skriftligen"
    ),
    "missing.dialogue.forum": "i vilket forum dialogen ({of:of}) hölls",
    "missing.assessment.on": "när bedömningen ({of:of}) gjordes",
    "missing.dialogue.on": "när dialogen ({of:of}) hölls",
    "missing.dialogue.about": "vad dialogen ({of:of}) handlade om",
    "missing.dialogue.about_party": "vilken part dialogen ({of:of}) handlade om",
    "missing.dialogue.invited": "om {party:party} var inbjuden till dialogen ({of:of})",
    "missing.dialogue.present": "om {party:party} deltog i dialogen ({of:of})",
    "missing.dialogue.minutes": "om dialogen ({of:of}) protokollfördes",
    "missing.renewal-notice.by": "vem som begärde förlängning ({of:of})",
    "missing.renewal-notice.to": "om begäran om förlängning ({of:of}) är ställd till {party:party}",
    "missing.renewal-notice.form": "i vilken form förlängning begärdes ({of:of})",
    "missing.renewal-notice.sent": "när begäran om förlängning ({of:of}) sändes",
    "missing.renewal-notice.received": (
        "när begäran om förlängning ({of:of}) kom fram till {party:party}"
    ),
    "missing.not-held.what": "vad det är som inte hölls ({of:of})",
    "missing.not-held.by": "på vem det berodde att något inte hölls ({of:of})",
    "missing.not-held.before": "före vilken dag något inte hölls ({of:of})",
    "missing.not-held.in_": "vilket år något inte hölls ({of:of})",
    "missing.otherwise": "{field:field} ({kind:kind}, {of:of})",
    "holder.party": "{party:party}",
    "holder.receivers": "de som uppsägningen riktades till",
    "advice.place-ruling": "skriv `about` i bedömningen ({id}), så att den säger vad den gäller",
    "advice.assess-general": (
        "låt bedöma frågan och registrera bedömningen; avgörs av: {decides}; underlag: {asks}"
    ),
    "assumed.known-on-own-day.several": (
        "{count} händelser utan registreringsdag räknas som kända från den dag då de inträffade"
    ),
    "holder.recorders": "den som registrerade {ids:ids}",
    "holder.otherwise": "den som registrerade {of:of}",
    "says": "{text}",
    # advice
    "advice.dialogue": (
        "håll gemensam dialog i {forum:forum} om att {party:party} vill frånträda, innan "
        "uppsägningen sänds"
    ),
    "advice.notice": "säg upp skriftligen och se till att uppsägningen kommer fram i tid till alla",
    "advice.notice-working-day": (
        "säg upp skriftligen och se till att uppsägningen kommer fram i tid till alla; {last_day} "
        "är ingen arbetsdag, så räkna med {day}"
    ),
    "advice.register": "ta reda på och registrera {missing}",
    "advice.void": (
        "ta reda på {missing}, och makulera (`void`) den som är fel: ytterligare en post avgör "
        "inget"
    ),
    "advice.void.index-value": (
        "ta reda på {missing}, och makulera (`void`) den som är fel eller som en senare utgåva har "
        "ersatt, eller registrera det slutliga värdet; finns hos: {holder}"
    ),
    "advice.get": "ta reda på {missing} och registrera det; finns hos: {holder}",
    "advice.assess.of-breach": (
        "låt bedöma frågan om {term} för avtalsbrottet {id} och registrera bedömningen; "
        "avgörs av: {decides}"
    ),
    "advice.assess.differing": (
        "bedömningarna av {term} för {about} går isär: låt den som har ändrat sig registrera det "
        "(den senaste av varje person räknas), eller makulera den bedömning som inte ska gälla; "
        "avgörs av: {decides}"
    ),
    "advice.assess": (
        "låt bedöma frågan om {term} och registrera bedömningen; avgörs av: {decides}"
    ),
    "advice.amend": "kom överens med övriga parter om en ändring av överenskommelsen",
    "advice.renegotiate": "påkalla omförhandling",
    "advice.rescind": "pröva om villkoren för hävning är uppfyllda",
}
WORDS: Final[dict[str, dict[str, str]]] = {}
