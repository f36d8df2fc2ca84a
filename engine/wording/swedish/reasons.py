"""Quotes, events, absences, and comparisons of days that fail, in Swedish."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    # leaves
    "quote": "{clause}: ”{words}”",
    "event.by-nobody": "{id}: {kind:kind}, {day}",
    "event": "{id}: {kind:kind}, {by:party}, {day}",
    "event.hypothetical": "antas i frågan: {kind:kind}, {day}",
    "event.not-done": "{id}: {kind:kind} före {before} ({what:kind}), {by:party}",
    "event.not-done-in": "{id}: {kind:kind} under {in_} ({what:kind}), {by:party}",
    "fact": "{kind:kind}",
    "possible.unknown": "det kan vara så, men är inte känt: {fact}",
    "possible.judgement": "om det är så kräver bedömning: {fact}",
    "absent.approval": "inget beslut om godkännande från {about.by:party} är registrerat",
    "absent.signature": "ingen underskrift från {about.by:party} är registrerad",
    "absent.dialogue": "ingen dialog är registrerad",
    "absent.timely-dialogue": "ingen gemensam dialog som föregår uppsägningen är registrerad",
    "absent.refused": "det är inte registrerat att någon annan part har vägrat dialog",
    "absent.departure": "ingen tidigare giltig uppsägning är registrerad",
    "absent.way-out": "det finns inget slut som uppsägningen är i tid för",
    "absent.named": "uppsägningen anger inget slut som den är i tid för",
    "absent.asked-for": "ingen begäran om förlängning i tid är registrerad",
    "absent.sought": "ingen period börjar det år som frågan gäller",
    "absent.renewal-notice": "ingen begäran om förlängning är registrerad",
    # comparisons of days that fail: both days, and what is between them
    "compared.counted.day <= window.last_day": (
        "uppsägningen räknas från {left}, sista dagen var {right} ({days:days} för sent)"
    ),
    "compared.counted.at_least <= window.last_day": (
        "uppsägningen räknas tidigast från {left}, sista dagen var {right} ({days:days} för sent)"
    ),
    "compared.counted.day > window.after": (
        "uppsägningen räknas från {left}, men ska räknas från en dag efter {right}"
    ),
    "compared.way-out.ends <= wanted.by": (
        "uppsägning får verkan vid utgången av {left}, {days:days} efter {right}"
    ),
    "compared.departure.ends <= wanted.by": (
        "uppsägning får verkan vid utgången av {left}, {days:days} efter {right}"
    ),
    "compared.dialogue.on <= termination-notice.sent": (
        "dialogen hölls {left}, {days:days} efter att uppsägningen sändes {right}"
    ),
    "compared.dialogue.on <= counted.at_least": (
        "dialogen hölls {left}; uppsägningen togs emot tidigast {right}"
    ),
    "compared.must-reach.day <= window.last_day": (
        "uppsägningen togs emot {left}, sista dag var {right}; när den sändes är inte känt"
    ),
    "compared.dialogue.on <= counted.day": (
        "dialogen hölls {left}, {days:days} efter att uppsägningen kom fram {right}"
    ),
    "compared.counted.day < dialogue.on": (
        "dialogen hölls {right}, inte efter den dag som uppsägningen räknas från, {left}"
    ),
    "compared.running period.starts <= dialogue.on": (
        "dialogen hölls {right}, {days:days} innan den löpande perioden började {left}"
    ),
    "compared.running period.starts <= termination-notice.sent": (
        "uppsägningen sändes {right}, innan perioden började {left}"
    ),
    "compared.termination-notice.sent <= running period.ends": (
        "uppsägningen sändes {left}, efter att perioden slutade {right}"
    ),
    "compared.not-held.before > asked.on": (
        "det är bara registrerat att det inte hade skett före {left}"
    ),
    "compared.not-held.before > perhaps-agreed.on": (
        "det är bara registrerat att det inte hade skett före {left}, inte till och med {right}"
    ),
    "compared.not-held.before > slot.ask_by": (
        "det är bara registrerat att det inte hade skett före {left}, inte till och med {right}"
    ),
    "compared.not-held.before > running period.starts": (
        "anteckningen gäller tiden före {left}, och den löpande perioden började {right}"
    ),
    "compared.not-held.before <= termination-notice.sent": (
        "anteckningen gäller tiden före {left}, och uppsägningen sändes {right}"
    ),
    "compared.termination-notice.ratified <= counted.day": (
        "uppsägningen godkändes i efterhand {left}, {days:days} efter {right}, som den räknas från"
    ),
    "compared.termination-notice.ratified > way-out.last_day": (
        "uppsägningen godkändes i efterhand {left}, inte efter sista dagen för uppsägning, {right}"
    ),
    "compared.termination-notice.for_end == window.ends": (
        "uppsägningen anger {left} som slut, inte {right}"
    ),
    "compared.termination-notice.for_end >= case": (
        "uppsägningen anger {left} som slut, men uppsägningstiden går ut först {right}"
    ),
    "compared.left-earlier.ends < renewal-notice.sent": (
        "parten var bunden till och med {left}, och det som sägs om förlängning sändes {right}"
    ),
    "compared.left-earlier.ends < termination-notice.sent": (
        "parten var bunden till och med {left}, och uppsägningen sändes {right}"
    ),
    "compared.left-earlier.ends < way-out.ends": (
        "en annan part på samma sida är kvar till {left}; uppsägningen får verkan {right}"
    ),
    "compared.window.ends == extreme": "ett slut är {left}; nästa möjliga slut är {right}",
    "compared.window.ends >= termination-notice.for_end": (
        "ett slut är {left}; uppsägningen anger {right}"
    ),
    "asks.differing": "{asks}; bedömningarna går isär: {rulings}",
    "asks.ruled": "{by} säger {answer:answer} ({id}, {day})",
    "asks.ruled.nobody": "{id} ({day}), som inte säger vem som bedömt, säger {answer:answer}",
    "asks.ruled.both": "{first}, {then}",
    "asks.unplaced": (
        "bedömningen ({id}) säger inte vad den gäller, så den kan gälla allt som orden gäller; "
        "skriv `about`"
    ),
    "asks.too-early": (
        "{text}; bedömningen ({ids}) gjordes före det som den gäller och avgör det inte"
    ),
    "asks.unnamed": (
        "om {about:of} uppfyller det som {clause} kräver; avtalet anger inget öppet villkor som "
        "någon kan bedöma det efter"
    ),
    "headline.due.placed": "{asks} ({clause})",
    "approval-annulled": (
        "godkännandet {annulled.approval} av {annulled.party:party} upphävdes {annulled.day}"
    ),
    "had-bound": ("godkännandet band {annulled.party:party} tills det upphävdes {annulled.day}"),
    "lacked-all-along": (
        "{lacked-all-along.party:party} har inte godkänt, och inget godkännande därifrån har "
        "upphävts"
    ),
    "bound-until-annulled": (
        "om överenskommelsen band {then.party:party} {then.year}, till dess att ett godkännande "
        "upphävdes {bound-before.until}, säger ingen text"
    ),
    "compared.approval.annulled <= asked.on": (
        "godkännandet upphävdes {left}; frågan gäller {right}"
    ),
    "assumed.annulled-later": (
        "godkännandet {id} av {by:party} upphävdes {day}, efter den dag som frågan gäller, och "
        "det har inte skett då; om ett upphävt godkännande ska ses som aldrig givet säger ingen "
        "text"
    ),
    "asks.otherwise": "{term}",
    "compared.left-earlier.ends < dialogue.on": (
        "parten var bunden till och med {left}, och dialogen hölls {right}"
    ),
    "compared.approval.annulled > asked.on": "beslutet upphävdes {left}, och frågan gäller {right}",
    "compared.decision.on > last-refusal.on": (
        "beslutet är från {left}, inte senare än det senaste beslutet att inte godkänna, {right}"
    ),
    "compared.case > slot.ask_after": (
        "förlängning begärdes {left}, men kan begäras först efter {right}"
    ),
    "compared.case <= slot.ask_by": (
        "förlängning begärdes {left}, men skulle ha begärts senast {right} ({days:days} för sent)"
    ),
    "compared.renewal-notice.sent > slot.ask_by": (
        "begäran om förlängning sändes {left}, inte efter {right}"
    ),
    "compared.period.from_ <= asked.on": (
        "överenskommelsen gäller från {left}, {days:days} efter den dag som frågan gäller, {right}"
    ),
    "compared.period.from_ <= counts-on.day": (
        "överenskommelsen gäller från {left}, {days:days} efter {right}"
    ),
    "compared.step.on > asked.on": (
        "det sista steget togs {left}, inte efter den dag som frågan gäller, {right}"
    ),
    "compared.step.no_later > asked.on": (
        "det sista steget togs {left}, inte efter den dag som frågan gäller, {right}"
    ),
    "compared.step.on > counts-on.day": "det sista steget togs {left}, inte efter {right}",
    "compared.left-earlier.ends < counts-on.at_least": (
        "överenskommelsen upphör för parten först vid utgången av {left}, inte före {right}"
    ),
    "compared.left-earlier.ends < counts-on.day": (
        "överenskommelsen upphör för parten först vid utgången av {left}, inte före {right}"
    ),
    "compared.departure.ends < asked.on": (
        "överenskommelsen gäller för parten till och med {left}, och frågan gäller {right}"
    ),
    "compared.departure.ends < counts-on.at_least": (
        "överenskommelsen upphör för parten först vid utgången av {left}, inte före {right}"
    ),
    "compared.departure.ends < counts-on.day": (
        "överenskommelsen upphör för parten först vid utgången av {left}, inte före {right}"
    ),
    "compared.departure.ends < sought.starts": (
        "överenskommelsen upphör för parten först vid utgången av {left}, inte före {right}"
    ),
    "compared.final-end.day < asked.on": (
        "överenskommelsens sista dag är {left}, och frågan gäller {right}"
    ),
    "compared.final-end.day < counts-on.at_least": (
        "överenskommelsens sista dag är {left}, och uppsägningen räknas tidigast från {right}"
    ),
    "compared.final-end.day < counts-on.day": (
        "överenskommelsens sista dag är {left}, och uppsägningen räknas från {right}"
    ),
    "compared.final-end.day < sought.starts": (
        "överenskommelsens sista dag är {left}, och perioden börjar {right}"
    ),
    "compared.final-end.day < case": (
        "överenskommelsens sista dag är {left}, och uppsägningstiden går ut tidigast {right}"
    ),
    "compared.final-end.day < later": (
        "överenskommelsens sista dag är {left}, och uppsägningstiden går ut {right}"
    ),
    "compared.window.last_day >= asked.on": (
        "sista dagen för uppsägning var {left}, {days:days} före {right}"
    ),
    "compared.window.ends < sought.starts": (
        "en uppsägning får verkan först vid utgången av {left}, och perioden börjar {right}"
    ),
    "compared.window.ends == adddays": (
        "en annan period slutar {left}; den period som ska prövas slutar {right}"
    ),
    "compared.case < sought.starts": (
        "en uppsägning den dag som frågan gäller får verkan först vid utgången av {left}, och "
        "perioden börjar {right}"
    ),
    "compared.otherwise": "{left} jämfört med {right} ({days:days} emellan)",
}
WORDS: Final[dict[str, dict[str, str]]] = {}
