"""The target group, in Swedish."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "assumed.force-left-aside": "om överenskommelsen är i kraft prövas inte här",
    "assumed.through-victim": (
        "den brottsutsatta som det gäller hör själv till målgruppen i {clause}"
    ),
    "through-victim": ("{person.role:role} avses genom en brottsutsatt i målgruppen"),
    "group.met": "{person.role:role} hör till dem som målgruppen omfattar",
    "group.unmet": "{person.role:role} hör inte till dem som målgruppen omfattar",
    "group.unknown": "det är inte känt om personen hör till dem som målgruppen omfattar",
    "group.judgement": "om personen hör till dem som målgruppen omfattar kräver bedömning",
    "residence.met": "inget krav på var personen bor utesluter personen",
    "residence.unmet": "personen bor inte där målgruppen kräver det",
    "residence.unknown": "det är inte känt om personen bor där målgruppen kräver det",
    "residence.judgement": "om personen bor där målgruppen kräver det kräver bedömning",
    "age.met": "ingen åldersgräns utesluter personen ({person.age:age})",
    "age.unmet": (
        "personens ålder ({person.age:age}) ligger utanför målgruppen; gränsen nedåt är "
        "{eligibility.from_age} år, gränsen uppåt {eligibility.below_age:age-limit}"
    ),
    "age.unknown": "det är inte känt om personens ålder ligger inom målgruppen",
    "age.judgement": "om personens ålder ligger inom målgruppen kräver bedömning",
    "crime.met": "var brottet begicks utesluter inte personen",
    "crime.unmet": "brottet begicks inte utanför hemmet",
    "crime.unknown": "det är inte känt om brottet begicks utanför hemmet",
    "crime.judgement": "om brottet begicks utanför hemmet kräver bedömning",
    "police-report.met": "polisanmälan behöver inte vara gjord",
    "police-report.unmet": "polisanmälan behöver vara gjord",
    "police-report.unknown": "det är inte känt om polisanmälan behöver vara gjord",
    "police-report.judgement": "om polisanmälan behöver vara gjord kräver bedömning",
    "offered": "personen har det som {then.clause} kräver",
    "headline.eligibility.yes": "Ja. Personen hör till målgruppen.{services}{rests}",
    "headline.eligibility.no": "Nej. {because}.{services}{rests}",
    "headline.eligibility.unregulated": (
        "Nej. Överenskommelsen har ingen bestämmelse om målgrupp. Allmän rätt kan ge mer."
    ),
    "headline.services": " Enligt texten omfattas personen av: {services}.",
    "headline.own-choice": (
        " Vilken stödorganisation det blir väljer personen själv; den punkten ({clause}) lovar i "
        "sig inget stöd."
    ),
    "headline.rests.eligibility": (
        " Vad mer som omfattar personen bygger på huvudläsningen av {forks}."
    ),
    "headline.contested.eligibility": (
        " Vad mer som omfattar personen beror på tolkningen av {forks}."
    ),
    "missing.person.role": "om personen är brottsutsatt, anhörig eller vittne",
    "missing.person.age": "hur gammal personen är",
    "missing.person.resident": "om personen bor i en kommun som överenskommelsen gäller",
    "missing.person.home": "i vilken kommun personen bor",
    "missing.person.crime": "om brottet begicks i eller utanför hemmet",
    "advice.find-out": "ta reda på {missing}, utan att registrera något om personen",
    "holder.asker": "den som ställer frågan",
}
WORDS: Final[dict[str, dict[str, str]]] = {
    "role": {
        "victim": "den som har utsatts för brott",
        "relative": "anhörig till den som har utsatts för brott",
        "witness": "vittne",
        "offender-relative": "anhörig till gärningsperson",
    },
    "open-role": {"unknown": "en person vars roll inte är känd", "judgement": "en person"},
    "age": {"1": "1 år"},
    "open-age": {"unknown": "okänd ålder", "judgement": "en ålder som kräver bedömning"},
    "age-limit": {"1000000": "saknas"},
}
