"""What `overens test` says: what differs, what is not exercised, which changes survive."""

from collections.abc import Mapping
from typing import Final

SV: Final[Mapping[str, str]] = {
    "test.difference": "{what}: väntade {expected}, fick {found}",
    "test.by": "motor {executor}",
    "mutate.progress": "{agreement}: prövade mutanter: {done} av {all}, utan utslag: {left}",
    "mutate.survived": "överlever: {clause} {change} (prövade fall: {tried})",
    "mutate.not-read": "överlever: {clause} {change} (inget fall beror på det)",
    "mutate.crashed": (
        "programmet klarar inte {clause} {change} (scenariot ”{scenario}”, fallet ”{case}”); om "
        "något fall upptäcker ändringen är inte känt"
    ),
    "mutate.equivalent": "likvärdig: {clause} {change} ({reason})",
    "mutate.wide": "undantaget är för vitt: det gäller också en mutant som ett scenario märker",
    "mutate.needless": "undantaget behövs inte: ingen mutant som det gäller överlever",
    "mutate.counts": (
        "{agreement}: mutanter: {all}, upptäckta: {killed}, likvärdiga: {equivalent}, "
        "överlevande: {surviving}, sådana som programmet inte klarar: {crashed}"
    ),
    "mutate.without": "utan {kind}",
    "coverage.clause": "inget scenario prövar punkten {name}",
    "coverage.fork": "inget scenario prövar tolkningsfrågan {name}",
    "coverage.reading": "inget scenario väntar sig något under läsningen {name}",
    "coverage.needless": "undantaget för {name} behövs inte, ett scenario prövar det",
    "coverage.needless.kind": "undantaget för slaget {name} gäller inte, en regel läser det",
    "coverage.counts": (
        "{agreement}: {clause_exercised} av {clause_all} verksamma punkter prövas "
        "({clause_exempt} undantagna), {fork_exercised} av {fork_all} tolkningsfrågor "
        "({fork_exempt}), {reading_exercised} av {reading_all} försvarbara läsningar "
        "({reading_exempt})"
    ),
}
EN: Final[Mapping[str, str]] = {
    "test.difference": "{what}: expected {expected}, found {found}",
    "test.by": "executor {executor}",
    "mutate.progress": "{agreement}: mutants tried: {done} of {all}, not noticed: {left}",
    "mutate.survived": "survives: {clause} {change} (cases tried: {tried})",
    "mutate.not-read": "survives: {clause} {change} (no case depends on it)",
    "mutate.crashed": (
        "the program fails on {clause} {change} (scenario “{scenario}”, case “{case}”); whether "
        "any case notices the change is not known"
    ),
    "mutate.equivalent": "equivalent: {clause} {change} ({reason})",
    "mutate.wide": "the exception is too wide: it is also about a mutant that a scenario notices",
    "mutate.needless": "the exception is not needed: no mutant that it is about survives",
    "mutate.counts": (
        "{agreement}: mutants: {all}, noticed: {killed}, equivalent: {equivalent}, "
        "surviving: {surviving}, on which the program fails: {crashed}"
    ),
    "mutate.without": "without {kind}",
    "coverage.clause": "no scenario exercises the clause {name}",
    "coverage.fork": "no scenario exercises the fork {name}",
    "coverage.reading": "no scenario expects anything under the reading {name}",
    "coverage.needless": "the exception for {name} is not needed, a scenario exercises it",
    "coverage.needless.kind": "the exception for the kind {name} does not hold, a rule reads it",
    "coverage.counts": (
        "{agreement}: {clause_exercised} of {clause_all} operative clauses are exercised "
        "({clause_exempt} exempt), {fork_exercised} of {fork_all} forks ({fork_exempt}), "
        "{reading_exercised} of {reading_all} arguable readings ({reading_exempt})"
    ),
}
