"""The help texts of the commands and of their options, in Swedish."""

from collections.abc import Mapping
from typing import Final

HELP: Final[Mapping[str, str]] = {
    "program": (
        "Överens svarar på frågor om avtal: vad som gäller, enligt vilken punkt, på vilka "
        "uppgifter och med vilken tolkning."
    ),
    "options": "[VAL]",
    "subcommand": "KOMMANDO [VAL]",
    "commands": "Kommandon",
    "DIR": "MAPP",
    "FILE": "FIL",
    "TEXT": "TEXT",
    "DAY": "DAG",
    "DAYS": "DAGAR",
    "EVENTS-OF": "[AVTAL=]FIL",
    "YEAR": "ÅR",
    "PERSON": "role=…,age=…",
    "ID": "ID",
    "PARTY": "PART",
    "READING": "F1=b",
    "QUESTION": "FRÅGA",
    "AGREEMENT": "AVTAL",
    "AGREEMENTS": "[AVTAL]...",
    "OLD": "FÖRE",
    "NEW": "EFTER",
    "KIND": "SLAG",
    "KEY=VALUE": "NYCKEL=VÄRDE",
    "WHO": "ROLL",
    "HEAD": "KONTROLLSUMMA",
    "PATHS": "[SÖKVÄG]...",
    "agreements": "Mappen med avtal (OVERENS_AGREEMENTS).",
    "journal": "Journalens adress (OVERENS_JOURNAL); `none` är ingen.",
    "lang": "Språk (OVERENS_LANG). Förval: sv.",
    "executor": "Motor som drar slutsatserna; svaren är desamma.",
    "version": "Visar version och vad som är installerat.",
    "help": "Visar den här hjälpen.",
    "ask.short": "Ställer en fråga om ett avtal.",
    "agreements.short": "Visar vilka avtal som finns och om de gäller i dag.",
    "show.short": "Visar avtalets punkter, tolkningsfrågor och öppna villkor.",
    "status.short": "Visar på en sida var ett avtal står.",
    "obligations.short": "Visar varje skyldighet och dess läge: försenad, att fullgöra, fullgjord.",
    "deadlines.short": "Visar kommande dagar: uppsägning, skyldigheter, periodslut, förlängning.",
    "check.short": "Kontrollerar avtalen en dag: vad som behöver göras eller bedömas.",
    "diff.short": "Jämför två versioner, eller två avtal: ord, villkor, tolkningsfrågor.",
    "new.short": "Gör stommen till en kodning av en avtalstext.",
    "lint.short": "Kontrollerar att avtalen är rätt kodade.",
    "test.short": "Kör scenarierna som ligger bredvid avtalen.",
    "demo.short": "Ställer några verkliga frågor om båda avtalen.",
    "ask.help": (
        "Ställer en fråga om ett avtal.\n\n"
        "FRÅGA är en av:\n\n"
        "\b\n"
        "  in-force     gäller avtalet?\n"
        "  termination  skulle partens uppsägning gälla om den kom fram den dagen?\n"
        "  notice       gäller den uppsägning som har skett?\n"
        "  renewal      är perioden som börjar det året säker?\n"
        "  payment      vad ska parten betala för året, och vad är betalt?\n"
        "  rescission   får parten häva?\n"
        "  repayment    är villkoren för återbetalning uppfyllda?\n"
        "  excuse       befriar force majeure parten från skyldigheten?\n"
        "  amendment    är ändringen giltig?\n"
        "  assignment   får parten överlåta, eller fick den det?\n"
        "  eligibility  hör en person till målgruppen?\n"
        "  penalty      vilket vite har löpt upp?\n\n"
        "AVTAL är ett id (jamtland), ett id med version (jamtland@2026-01-01) eller en YAML-fil."
    ),
    "ask.on": "Dagen som frågan gäller, som 2026-06-30. Förval: i dag.",
    "ask.known_on": "Svara enligt vad som var känt den dagen.",
    "ask.party": "Parten som frågan gäller.",
    "ask.events": "Fil med det som har hänt; - är standard in. Kan ges flera gånger.",
    "ask.what_if": "Fil med tänkta händelser. Kan ges flera gånger.",
    "ask.reading": "Håll en tolkningsfråga vid en läsning. Kan ges flera gånger.",
    "ask.form": "termination: i vilken form uppsägningen ges. Förval: written.",
    "ask.sent": "termination: dagen då uppsägningen sänds.",
    "ask.received": "termination: dagen då den kommer fram. Förval: dagen som frågan gäller.",
    "ask.for_end": "termination: dagen som uppsägningen anger som slut. Förval: earliest.",
    "ask.ends_by": "termination: ja bara om det upphör senast den dagen.",
    "ask.event": "notice: id för uppsägningen.",
    "ask.for_year": (
        "renewal: året då perioden börjar; av flera den första. Förval: nästa period efter --on."
    ),
    "ask.against": "rescission: parten som hävningen riktas mot.",
    "ask.year": "payment: året som betalningen avser.",
    "ask.duty": "excuse: punkten med skyldigheten, till exempel J-BOJ-2.",
    "ask.person": (
        "eligibility: vad som avgör om en person, till exempel role=victim,age=18,resident=are. "
        "Inga personuppgifter."
    ),
    "ask.depth": "line är en mening, page en sida (förval), full hela skälen.",
    "ask.as_json": "Svaret som JSON, och inget annat på standard ut.",
    "ask.exit_code": "0 ja, 1 nej, annars 4: obestämt, beror på tolkning, bedömning, oreglerat.",
    "ask.verify": "Fråga båda motorerna och jämför svaren.",
    "agreements.help": "Visar vilka avtal som finns, versioner, parter och om de gäller i dag.",
    "agreements.as_json": "Listan som JSON.",
    "show.help": (
        "Visar ett avtals punkter med citat och villkor, dess tolkningsfrågor med läsningar, och "
        "de öppna villkoren."
    ),
    "show.clause": "Visa bara den punkten.",
    "show.on": "Dagen vars version visas. Förval: i dag.",
    "show.as_json": "Allt som JSON.",
    "status.help": (
        "Visar på en sida var ett avtal står: om det gäller, närmaste dagar, skyldigheter som är "
        "försenade, ska göras eller är obestämda, vad en person ska bedöma, vad som saknas och "
        "vilka tolkningsfrågor som har betydelse."
    ),
    "status.on": "Dagen som frågan gäller. Förval: i dag.",
    "status.known_on": "Enligt vad som var känt den dagen.",
    "status.events": "Fil med det som har hänt; - är standard in. Kan ges flera gånger.",
    "status.what_if": "Fil med tänkta händelser. Kan ges flera gånger.",
    "status.reading": "Håll en tolkningsfråga vid en läsning. Kan ges flera gånger.",
    "status.as_json": "Läget som JSON.",
    "status.exit_code": "1 om något är försenat, 4 om bara något är obestämt, annars 0.",
    "obligations.help": (
        "Visar varje skyldighet: vem som bär den, mot vem, för vilken tid, sista dagen och läget "
        "den dag som frågan gäller. Det som är försenat eller ska göras står först."
    ),
    "obligations.on": "Dagen som frågan gäller. Förval: i dag.",
    "obligations.known_on": "Enligt vad som var känt den dagen.",
    "obligations.party": "Bara det som parten eller dess enheter bär.",
    "obligations.events": "Fil med det som har hänt; - är standard in. Kan ges flera gånger.",
    "obligations.what_if": "Fil med tänkta händelser. Kan ges flera gånger.",
    "obligations.reading": "Håll en tolkningsfråga vid en läsning. Kan ges flera gånger.",
    "obligations.as_json": "Listan som JSON.",
    "obligations.exit_code": "1 om något är försenat, 4 om bara något är obestämt, annars 0.",
    "deadlines.help": (
        "Visar kommande dagar i ett avtal: sista dag för uppsägning och för varje skyldighet (per "
        "läsning), när en period löper ut, när en ny börjar och blir säker, när en part eller "
        "avtalet upphör, och när de tal som avgör en betalning ska hämtas."
    ),
    "deadlines.from_": "Första dagen. Förval: i dag.",
    "deadlines.to": "Sista dagen. Förval: ett år efter den första.",
    "deadlines.known_on": "Enligt vad som var känt den dagen.",
    "deadlines.events": "Fil med det som har hänt; - är standard in. Kan ges flera gånger.",
    "deadlines.what_if": "Fil med tänkta händelser. Kan ges flera gånger.",
    "deadlines.reading": "Håll en tolkningsfråga vid en läsning. Kan ges flera gånger.",
    "deadlines.as_json": "Listan som JSON.",
    "deadlines.exit_code": "1 om det finns datum, 4 om bara obestämda, annars 0.",
    "deadlines.ics": "Skriv dagarna som kalenderfil också; kräver `make export`.",
    "deadlines.xlsx": "Skriv dagarna som Excelfil också; kräver `make export`.",
    "record.short": "Registrerar det som har hänt i journalen.",
    "record.help": (
        "Registrerar händelser i journalen: alla eller inga. De prövas först mot avtalet och "
        "mot det som redan är registrerat, och visas som de lagras. Inget skrivs över; ett fel "
        "rättas med en händelse `void` och en ny registrering."
    ),
    "record.event_file": "Fil med händelser; - är standard in. Kan ges flera gånger.",
    "record.event": "Slaget av en händelse som ges här, som `termination-notice`.",
    "record.set_": "En nyckel med värde i den händelsen. Kan ges flera gånger.",
    "record.recorded_by": "Rollen som registrerar (OVERENS_RECORDED_BY).",
    "record.again": "Registrera även det som redan är registrerat från samma källa.",
    "record.dry_run": "Skriv inget; visa vilka svar som skulle ändras.",
    "record.as_json": "Posterna som JSON.",
    "journal.short": "Visar journalen, prövar att den är hel, skriver ut och för in.",
    "journal.help": (
        "Visar vad som är registrerat om ett avtal, i ordning, med kontrollsumma. Med "
        "`--verify` prövas hela kedjan (utan AVTAL: alla avtals), med `--head` att en "
        "kontrollsumma som har sparats på annat håll finns kvar i den."
    ),
    "journal.known_on": "Bara det som var känt vid slutet av den dagen.",
    "journal.verify": "Pröva att ingen post är ändrad, borttagen, inskjuten eller omkastad.",
    "journal.head": "Pröva att kontrollsumman finns i kedjan.",
    "journal.export": "Skriv posterna till en fil (JSON Lines); - är standard ut.",
    "journal.import_": "För in poster ur en sådan fil; - är standard in.",
    "journal.prepare": "Gör en journal, eller för en äldre till den här versionen.",
    "journal.as_json": "Som JSON.",
    "reopen.short": "Visar vilka svar som har ändrats av det som registrerats sedan dess.",
    "reopen.help": (
        "Ställer de stående frågorna – de som `check` ställer och de i avtalets scenarier – "
        "på det som var registrerat då och på det som är registrerat nu, och visar varje svar "
        "som skiljer sig och vilken händelse som flyttade det."
    ),
    "reopen.since": "Kontrollsumman eller dagen att jämföra med.",
    "reopen.on": "Dagen som `check`-frågorna gäller. Förval: i dag.",
    "reopen.as_json": "Listan som JSON.",
    "reopen.exit_code": "1 om något svar har ändrats, annars 0.",
    "check.help": (
        "Kontrollerar avtal en dag: försenade och snart förfallna skyldigheter, tider för "
        "uppsägning som går ut, uppgifter som saknas, bedömningar som väntar, svar som beror på "
        "tolkning. Utan AVTAL kontrolleras alla.\n\n"
        "Slutkoder: 0 ingenting att göra, 1 anmärkningar, 4 bara sådana som ingen kan avgöra än."
    ),
    "check.on": "Dagen som kontrolleras, som 2026-06-30. Förval: i dag.",
    "check.known_on": "Enligt vad som var känt den dagen.",
    "check.horizon": "Hur många dagar framåt. Förval: 60.",
    "check.since": "Säg också vad som är nytt sedan den dagen.",
    "check.events": "Fil med det som har hänt; med flera avtal AVTAL=FIL. Kan ges flera gånger.",
    "check.what_if": "Fil med tänkta händelser, skriven på samma sätt.",
    "check.reading": "Håll en tolkningsfråga vid en läsning. Kan ges flera gånger.",
    "check.acknowledged": "Fil med kvitteringar.",
    "check.format": "Förval: text.",
    "check.as_json": "Detsamma som --format json.",
    "check.output": "Skriv rapporten till en fil i stället för till standard ut.",
    "diff.help": (
        "Jämför två versioner av ett avtal: villkoren punkt för punkt, tolkningsfrågor och öppna "
        "villkor, vem som är bunden, vad texten är tyst om, och texten ord för ord. Ordningen "
        "spelar ingen roll. Två olika avtal jämförs ämne för ämne. FÖRE och EFTER är ett id, ett "
        "id med version (avtal@2026-01-01) eller en YAML-fil."
    ),
    "diff.behaviour": "Säg också vad som skulle hända på olika sätt, och vad som har prövats.",
    "diff.length": "Högst så många påhittade händelser i följd. Förval: 1.",
    "diff.witnesses": "Skriv ett scenario för varje skillnad, under en mapp; innebär --behaviour.",
    "diff.against_journal": "Säg också vad som flyttas, med det som är registrerat.",
    "diff.takes_effect": "Dagen då EFTER börjar gälla. Förval: versionens första dag.",
    "diff.events": "Fil med det som har hänt, i stället för journalen. Kan ges flera gånger.",
    "diff.format": "Förval: text.",
    "diff.as_json": "Detsamma som --format json.",
    "diff.output": "Skriv till en fil i stället för till standard ut.",
    "diff.exit_code": "1 om något skiljer sig, annars 0.",
    "new.help": (
        "Gör stommen till en kodning: rubriker, en punkt med citat för varje mening, och resten "
        "som `undecided`. `overens lint` räknar sedan upp vad som är kvar att bestämma. TEXT är "
        "en textfil; heter den som versionens första dag blir den dagen versionen."
    ),
    "new.agreement": "Avtalets id. Förval: filens eller mappens namn.",
    "new.output": "Mappen som filerna skrivs i. Förval: en mapp med avtalets id.",
    "new.as_json": "Vad som har gjorts som JSON.",
    "lint.help": (
        "Kontrollerar avtalen: att varje mening i texten hör till en punkt, att varje citat "
        "stämmer, och att varje villkor går att läsa. Påpekanden gäller texten i sig och ändrar "
        "inte slutkoden. Utan AVTAL kontrolleras alla."
    ),
    "lint.as_json": "Anmärkningarna som JSON.",
    "test.help": (
        "Kör scenarier och visar var svaret inte är det väntade. SÖKVÄG är en fil eller en mapp; "
        "utan SÖKVÄG körs alla som ligger bredvid avtalen."
    ),
    "test.coverage": "Visa också vad inget scenario prövar: punkter, tolkningsfrågor, läsningar.",
    "test.mutate": (
        "Ändra villkoren en sak i taget, och visa vilka ändringar inget scenario upptäcker. Tar "
        "minuter; SÖKVÄG får då också vara ett avtals id."
    ),
    "test.as_json": "Utfallet som JSON.",
    "demo.help": "Ställer några verkliga frågor om båda avtalen. Händelserna är påhittade exempel.",
}
