"""What is said of what two versions do differently, in both languages."""

from collections.abc import Mapping
from typing import Final

from engine.wording import explored_sentences


def words(lang: str) -> Mapping[str, str]:
    """The sentences in a language."""
    return {**(EN if lang == "en" else SV), **explored_sentences.words(lang)}


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
    "part.advice": "råd: {value}",
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
    "likewise": "samma slags skillnad finns för {persons}",
    "nothing": "ingen",
    "more": "och {n} till",
    "work.formed": "alla har godkänt och skrivit under",
    "work.nothing": "inget är registrerat",
    "work.figures rise": "därtill är alla tal som behövs kända, och index stiger",
    "work.figures fall": "därtill är alla tal som behövs kända, och index faller",
    "work.but": "alla har godkänt och skrivit under, utom {what} av {party}",
    "unshown.heading": "Ändringar som ingen hittad skillnad har förts till",
    "progress.witnesses": "skriver vittnen: {n} av {of} skillnader",
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
    "part.advice": "advice: {value}",
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
    "likewise": "the same sort of difference is there for {persons}",
    "nothing": "none",
    "more": "and {n} more",
    "work.formed": "all have approved and signed",
    "work.nothing": "nothing is on record",
    "work.figures rise": "beside that every figure needed is known, and the index rises",
    "work.figures fall": "beside that every figure needed is known, and the index falls",
    "work.but": "all have approved and signed, but for {what} by {party}",
    "unshown.heading": "Changes that no difference found has been traced to",
    "progress.witnesses": "writing witnesses: {n} of {of} differences",
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
