"""What is said of what two versions do differently, in both languages."""

from collections.abc import Mapping
from typing import Final


def words(lang: str) -> Mapping[str, str]:
    """The sentences in a language."""
    return EN if lang == "en" else SV


SV: Final[dict[str, str]] = {
    "heading": "Vad som skulle hända",
    "explored.heading": "Vad som har prövats",
    "none": "Ingen skillnad har hittats inom det som har prövats (se nedan).",
    "none.unasked": "Ingen fråga har ställts: ingen av dem som sökningen ställer vilar på det som "
    "har ändrats. Om vad som skulle hända sägs alltså ingenting.",
    "old": "före",
    "new": "efter",
    "question.obligations": "vilka skyldigheter finns?",
    "part.answer": "svar {value}",
    "part.settled": "avgjort {value}",
    "part.regulated": "reglerat i avtalet {value}",
    "part.missing": "det som saknas: {value}",
    "part.scope": "omfattning {value}",
    "part.status": "villkor: {value}",
    "part.weak": "svag läsning {of}: {value}",
    "part.judgement": "att bedöma: {value}",
    "part.when": "när: {value}",
    "when.by a day": "en viss dag",
    "when.by no certain day": "ingen viss dag",
    "when.added later": "ingen viss dag, efter ett slutligt indextal",
    "same-headline": "samma huvudsvar: {headline}",
    "under-readings": "utfallet är ett annat enligt:",
    "moved": "skiljer sig: {parts}",
    "holds": "gäller dagarna {ranges}",
    "holds.otherwise": "på annat sätt, eller för ett annat år, skiljer det sig dagarna {ranges}",
    "at-least": "{first} åtminstone till och med {last}, den sista dagen som har prövats",
    "assumed.always": "Vad som skulle hända: varje version frågas som om den alltid hade gällt. "
    "Vid en verklig ändring behåller det som förföll före den sina gamla villkor; vad som då "
    "flyttas visar --against-journal (docs/reviewer.md#what-would-happen).",
    "assumed.days": "Svar, dagar och belopp är de som gäller den dag frågan ställs; övriga dagar "
    "som anges skiljer sig samma delar, med samma slags svar och för samma år. Dagar mellan två "
    "kritiska dagar som skiljer sig lika är inte prövade en och en: där kan det finnas någon som "
    "inte gör det.",
    "after": "när detta har hänt: {events}",
    "groundwork": "utgångsläge: {work}",
    "figures.invented": "indextal och folkmängd är påhittade, och beloppen därför också: de visar "
    "att något ändras, inte vad någon ska betala",
    "cause": "beror på {clause}",
    "cause.together": "ingen ändring ensam flyttar svaret; tillsammans: {clauses}",
    "witness": "vittne: {path}",
    "duties": "läge: {old} → {new}",
    "no-duty": "ingen sådan skyldighet",
    "due-by": "{state} (senast {day})",
    "together": "alla gemensamt",
    "duty.day": "annan dag, samma läge: {old}",
    "duty.readings": "samma läge: {old}",
    "duty.before": "sista dagen ligger före {first}: vid en verklig ändring från den dagen gäller "
    "de gamla villkoren för det",
    "duty.bearers": "fullgörs av {old} → {new}",
    "duty.judgement": "en person ska bedöma: {old} → {new}",
    "scenario": "följden är tagen ur scenariot ”{name}”; allt är utelämnat som skillnaden visar "
    "sig utan",
    "nothing": "ingen",
    "more": "och {n} till",
    "work.formed": "alla har godkänt och skrivit under",
    "work.nothing": "inget är registrerat",
    "work.figures rise": "därtill är alla tal som behövs kända, och index stiger",
    "work.figures fall": "därtill är alla tal som behövs kända, och index faller",
    "work.but": "alla har godkänt och skrivit under, utom {what} av {party}",
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
    "unshown.heading": "Ändringar som ingen hittad skillnad har förts till",
    "explored.on-days": "; händelser om en tidigare händelse sker {days}",
    "explored.cases": "Fall ur scenarierna bredvid versionerna: {asked} av {of} ställda till båda, "
    "{before} av dem om en dag före {first}: som om båda ordalydelserna hade gällt från början.",
    "explored.runs": "Svar som har räknats fram, vägda efter vad de kostar: {runs}. Utanför "
    "detta sägs ingenting.",
    "progress": "prövar: händelser i följd {length}, följder {tried}, {part} % av gränsen",
    "witnesses": "{n} vittnen är skrivna till {path}; pröva dem med {tests}",
    "witnesses.one": "ett vittne är skrivet till {path}; pröva det med {tests}",
    "witnesses.none": "inget vittne är skrivet till {path}",
    "tests.old": "`overens test {path}/old` (lika)",
    "tests.new": "`overens test {path}/new` (skillnader)",
    "no-reading": "ingen sådan läsning, eller bara en svag",
    "no-weak-reading": "ingen sådan läsning",
    "unwitnessed": "inget vittne: det som skiljer sig kan inte skrivas i ett scenario, som bara "
    "kan nämna parter och läsningar som båda versionerna har",
    "unwitnessed.missing": "inget vittne: ett scenario kan vänta sig att något saknas, men inte "
    "vad det är",
    "unwitnessed.clause.old": "vittnet står bara vid den gamla versionen: den nya har inte punkten",
    "unwitnessed.clause.new": "vittnet står bara vid den nya versionen: den gamla har inte "
    "punkten, och ett scenario kan inte nämna den där",
    "unwitnessed.party.old": "vittnet står bara vid den gamla versionen: den nya har inte parten, "
    "eller orten",
    "unwitnessed.party.new": "vittnet står bara vid den nya versionen: den gamla har inte parten, "
    "eller orten",
    "answer.not-a-party": "inte part",
    "not-a-party": "{party} är inte part.",
    "impact.heading": "Vad som flyttas om den nya versionen gäller från {day}",
    "impact.none": "Inget av det som är registrerat ger ett annat svar, en annan skyldighet eller "
    "en annan dag (svar och skyldigheter {day}, dagar till {until}).",
    "impact.assumed.alone": "Lydelsen från {old} är nämnd för sig och antas gälla {day}. Om den "
    "har ersatt den från {before} avgörs av det som är registrerat, vilket inte är prövat här: det "
    "prövar `overens ask in-force {agreement} --on {day}`.",
    "impact.assumed.record": "Enligt det som är registrerat är det inte säkert att lydelsen från "
    "{old} gäller {day}. ”Före” är vad det registrerade ger.",
    "impact.answers": "Svar",
    "impact.duties": "Skyldigheter",
    "impact.deadlines": "Dagar till {until}",
    "impact.asked": "Frågat om {day} enligt båda versionerna, för hela avtalet, varje part, "
    "varje händelse som har en fråga och hävning för varje avtalsbrott (en senare på sin egen "
    "dag): {asked}; dessutom alla skyldigheter och dagar. Om annat sägs ingenting.",
}
EN: Final[dict[str, str]] = {
    "heading": "What would happen",
    "explored.heading": "What was explored",
    "none": "No difference was found within what was explored (see below).",
    "none.unasked": "No question was asked: none of those that the search asks rests on what has "
    "changed. So nothing is said of what would happen.",
    "old": "before",
    "new": "after",
    "question.obligations": "which duties are there?",
    "part.answer": "answer {value}",
    "part.settled": "settled {value}",
    "part.regulated": "regulated by the agreement {value}",
    "part.missing": "what is missing: {value}",
    "part.scope": "scope {value}",
    "part.status": "requirement: {value}",
    "part.weak": "weak reading {of}: {value}",
    "part.judgement": "to be judged: {value}",
    "part.when": "when: {value}",
    "when.by a day": "by a day",
    "when.by no certain day": "by no certain day",
    "when.added later": "by no certain day, added by a final index value",
    "same-headline": "the same main answer: {headline}",
    "under-readings": "the outcome is another under:",
    "moved": "differs: {parts}",
    "holds": "holds on {ranges}",
    "holds.otherwise": "differs in another way, or for another year, on {ranges}",
    "at-least": "{first} at least until {last}, the last day explored",
    "assumed.always": "What would happen: each version is asked as if it had always applied. At a "
    "real change, what fell due before it keeps its old terms; what moves then is shown by "
    "--against-journal (docs/reviewer.md#what-would-happen).",
    "assumed.days": "Answers, days and amounts are those of the day on which the question is "
    "asked; on the other days named the same parts differ, with the same sort of answers and for "
    "the same year. Days between two critical days that differ alike are not asked one by one: "
    "there may be some among them that do not.",
    "after": "when this has happened: {events}",
    "groundwork": "starting point: {work}",
    "figures.invented": "figures of indices and population are invented, and so are the amounts: "
    "they show that something changes, not what anybody is to pay",
    "cause": "because of {clause}",
    "cause.together": "no change alone moves the answer; together: {clauses}",
    "witness": "witness: {path}",
    "duties": "state: {old} → {new}",
    "no-duty": "no such duty",
    "due-by": "{state} (due by {day})",
    "together": "all together",
    "duty.day": "another day, the same state: {old}",
    "duty.readings": "the same state: {old}",
    "duty.before": "the last day lies before {first}: at a real change from that day the old "
    "terms apply to it",
    "duty.bearers": "owed by {old} → {new}",
    "duty.judgement": "a person is to judge: {old} → {new}",
    "scenario": "the history is taken from the scenario “{name}”; everything is left out that "
    "the difference shows without",
    "nothing": "none",
    "more": "and {n} more",
    "work.formed": "all have approved and signed",
    "work.nothing": "nothing is on record",
    "work.figures rise": "beside that every figure needed is known, and the index rises",
    "work.figures fall": "beside that every figure needed is known, and the index falls",
    "work.but": "all have approved and signed, but for {what} by {party}",
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
    "unshown.heading": "Changes that no difference found has been traced to",
    "explored.on-days": "; events about an earlier event happen on {days}",
    "explored.cases": "Cases of the scenarios beside the versions: {asked} of {of} asked of both, "
    "{before} of them about a day before {first}: as if both wordings had applied from the "
    "beginning.",
    "explored.runs": "Answers worked out, weighed by what they cost: {runs}. Nothing is claimed "
    "beyond this.",
    "progress": "trying: events in a row {length}, histories {tried}, {part} % of the limit",
    "witnesses": "{n} witnesses are written to {path}; try them with {tests}",
    "witnesses.one": "a witness is written to {path}; try it with {tests}",
    "witnesses.none": "no witness is written to {path}",
    "tests.old": "`overens test {path}/old` (the same)",
    "tests.new": "`overens test {path}/new` (differences)",
    "no-reading": "no such reading, or only a weak one",
    "no-weak-reading": "no such reading",
    "unwitnessed": "no witness: what differs cannot be written in a scenario, which can only name "
    "parties and readings that both versions have",
    "unwitnessed.missing": "no witness: a scenario can expect that something is missing, but not "
    "what it is",
    "unwitnessed.clause.old": "the witness stands beside the old version only: the new one has "
    "no such clause",
    "unwitnessed.clause.new": "the witness stands beside the new version only: the old one has "
    "no such clause, and a scenario cannot name it there",
    "unwitnessed.party.old": "the witness stands beside the old version only: the new one has no "
    "such party, or place",
    "unwitnessed.party.new": "the witness stands beside the new version only: the old one has no "
    "such party, or place",
    "answer.not-a-party": "not a party",
    "not-a-party": "{party} is not a party.",
    "impact.heading": "What moves if the new version takes effect on {day}",
    "impact.none": "Nothing on record gives another answer, another duty or another day (answers "
    "and duties on {day}, days until {until}).",
    "impact.assumed.alone": "The version from {old} is named by itself, and is supposed to be in "
    "force on {day}. Whether it has replaced that from {before} rests on what is on record, which "
    "is not tried here: `overens ask in-force {agreement} --on {day}` does.",
    "impact.assumed.record": "By what is on record it is not certain that the version from {old} "
    "is in force on {day}. “Before” is what the record gives.",
    "impact.answers": "Answers",
    "impact.duties": "Duties",
    "impact.deadlines": "Days until {until}",
    "impact.asked": "Asked about {day} under both versions, for the whole agreement, each party, "
    "each event that has a question, and rescission for each breach (a later one on its own day): "
    "{asked}; and all duties and days. Of anything else nothing is said.",
}
