"""What is said of what a search for differences has looked at, in both languages."""

from collections.abc import Mapping
from typing import Final


def words(lang: str) -> Mapping[str, str]:
    """The sentences in a language."""
    return EN if lang == "en" else SV


SV: Final[dict[str, str]] = {
    "explored.days": "Dagar: {first}–{last}. Kritiska dagar, med dagen före och efter: "
    "{critical}. Av dem räknas {telling} fram av bara den ena versionen; betalning och "
    "skyldigheter frågas det om på de senare, om det finns några.",
    "explored.questions": "Frågor: {questions}",
    "explored.after": "Efter påhittade händelser: {questions}",
    "explored.parties": "Parter, en av varje slag: {parties}.",
    "explored.alone": "Parter som bara den ena versionen har, en av varje slag; om dem, och om dem "
    "som bor där, har det frågats utan påhittade händelser: {parties}. Den andra versionen svarar "
    "”inte part”, och den som bor där räknas som boende någon annanstans.",
    "explored.groundwork": "Utgångslägen: {groundwork}.",
    "explored.kinds": "Slags händelser: {kinds}. En ensam prövas på varje dag som är kritisk för "
    "frågorna om dess slag, om någon regel läser den ensam (annars kan den inte ändra något svar). "
    "I längre följder prövas en av varje klass: samma slag och innehåll, samma part, och samma "
    "slags skillnader efter den. De räknas som lika, vilket är ett antagande; av dem som ingen "
    "regel läser ensamma prövas en av varje slag och part: {bear}. En följd görs längre om något "
    "skiljer sig efter den som inte har skilt sig efter någon tidigare. Även detta är antaget: "
    "en bedömning behöver prövas bara av det som ska bedömas, samma dag som följdens sista "
    "händelse, och de dagar däremellan som en händelse själv gör kritiska bara efter den första i "
    "varje klass.",
    "explored.stated": "Ett påhittat hinder varar en dag, och det som sänds är ställt till alla "
    "andra och kommer fram till dem samma dag; i följder gjorda för ändringarna också så många "
    "dagar som ett villkor räknar, och till några av dem, där reglerna ser på det.",
    "explored.chains": "Följder gjorda för ändringarna, av de slag som reglerna vid dem läser "
    "tillsammans: {chains}. Händelserna sker samma dag, någon av {days}; högst {most} följder "
    "prövas av varje sådan sammansättning och dag, och därefter bedömningar, ja och nej, av det "
    "som då ska bedömas. Efter dem ställs alla frågor som ändringarna kan röra, om avtalet och "
    "dem som följden nämner.",
    "explored.alike": "Räknas som samma händelse, eftersom ingen fråga som ställs efter dem läser "
    "vad som skiljer dem: de som skiljer sig bara i {fields}.",
    "explored.start": "Antal händelser i följd: 0; prövade utgångslägen: {histories}{all}.",
    "explored.length": "Antal händelser i följd: {events}; prövade följder: {histories}{of}{all}"
    "{left}{chained}; efter {extended} av dem skilde sig något nytt, och de gjordes längre{days}.",
    "explored.left": "; ingen regel läser {unread} av de andra, som därför inte kan ändra något "
    "svar, och {elsewhere} sker dagar som inte är kritiska för frågorna om deras slag",
    "explored.chained": "; därtill gjorda för ändringarna: {n}",
    "explored.of.0": "",
    "explored.of.1": " av {of} med dessa slag på de kritiska dagarna",
    "explored.of.2": " av minst {of} med dessa slag på de kritiska dagarna",
    "explored.all": ", alla som sökningen prövar",
    "explored.not-all": ", inte alla: gränsen för sökningen var nådd",
    "explored.untried.limit": "Antal händelser i följd: {events}; inte prövat: gränsen för "
    "sökningen var nådd.",
    "explored.untried.nothing-to-extend": "Antal händelser i följd: {events}; inte prövat: ingen "
    "kortare följd ändrade något svar.",
    "explored.untried.unasked": "Antal händelser i följd: {events}; inte prövat: ingen fråga att "
    "ställa vilar på det som har ändrats.",
    "explored.untried.unread": "Antal händelser i följd: {events}; inte prövat: ingen regel bakom "
    "frågorna läser en påhittad händelse ensam.",
    "explored.on-days": "; händelser om en tidigare händelse sker {days}",
    "explored.cases": "Fall ur scenarierna bredvid versionerna: {asked} av {of} ställda till båda, "
    "{before} av dem om en dag före {first}: som om båda ordalydelserna hade gällt från början.",
    "explored.runs": "Svar som har räknats fram, vägda efter vad de kostar: {runs}. Utanför "
    "detta sägs ingenting.",
}
EN: Final[dict[str, str]] = {
    "explored.days": "Days: {first}–{last}. Critical days, with the day before and after: "
    "{critical}. Only one version arrives at {telling} of them; payment and duties are asked "
    "about on the latter, if there are any.",
    "explored.questions": "Questions: {questions}",
    "explored.after": "After invented events: {questions}",
    "explored.parties": "Parties, one of each sort: {parties}.",
    "explored.alone": "Parties that only one version has, one of each sort; about them, and about "
    "those who live there, it was asked without invented events: {parties}. The other version "
    "answers “not a party”, and who lives there is taken to live elsewhere.",
    "explored.groundwork": "Starting points: {groundwork}.",
    "explored.kinds": "Kinds of events: {kinds}. One alone is tried on every day that is critical "
    "for the questions about its kind, if some rule reads it alone (else it can change no answer). "
    "In longer histories one of each class is tried: of the same kind and content, by the same "
    "party, with the same kinds of differences after it. They are counted as alike, which is an "
    "assumption; of those that no rule reads alone, one of each kind and party: {bear}. A history "
    "is made longer if something differs after it that has not differed after an earlier one. "
    "These are assumptions too: a ruling need only be tried on what is to be judged, on the day "
    "of the last event, and the days between that an event makes critical itself only after the "
    "first of each class.",
    "explored.stated": "An invented hindrance lasts one day, and what is sent is addressed to all "
    "others and reaches them on one day; in histories made for the changes also as many days as a "
    "term counts, and to some of them, where the rules look at that.",
    "explored.chains": "Histories made for the changes, of the kinds that the rules beside them "
    "read together: {chains}. The events happen on one day, one of {days}; at most {most} "
    "histories of each such combination and day are tried, and after them rulings, yes and no, on "
    "what is to be judged then. They are asked every question that the changes can bear on, of "
    "the agreement and of those that the history names.",
    "explored.alike": "Counted as the same event, since no question that is asked after them reads "
    "what tells them apart: those that differ only in {fields}.",
    "explored.start": "Events in a row: 0; starting points tried: {histories}{all}.",
    "explored.length": "Events in a row: {events}; histories tried: {histories}{of}{all}{left}"
    "{chained}; after {extended} of them something new differed, and they were made longer{days}.",
    "explored.left": "; no rule reads {unread} of the others, which therefore can change no "
    "answer, and {elsewhere} happen on days that are critical for none of the questions about "
    "their kind",
    "explored.chained": "; made for the changes beside them: {n}",
    "explored.of.0": "",
    "explored.of.1": " of {of} of these kinds on the critical days",
    "explored.of.2": " of at least {of} of these kinds on the critical days",
    "explored.all": ", all that the search tries",
    "explored.not-all": ", not all: the limit of the search was reached",
    "explored.untried.limit": "Events in a row: {events}; not tried: the limit of the search was "
    "reached.",
    "explored.untried.nothing-to-extend": "Events in a row: {events}; not tried: no shorter "
    "history changed an answer.",
    "explored.untried.unasked": "Events in a row: {events}; not tried: no question to ask rests on "
    "what has changed.",
    "explored.untried.unread": "Events in a row: {events}; not tried: no rule behind the questions "
    "reads an invented event alone.",
    "explored.on-days": "; events about an earlier event happen on {days}",
    "explored.cases": "Cases of the scenarios beside the versions: {asked} of {of} asked of both, "
    "{before} of them about a day before {first}: as if both wordings had applied from the "
    "beginning.",
    "explored.runs": "Answers worked out, weighed by what they cost: {runs}. Nothing is claimed "
    "beyond this.",
}
