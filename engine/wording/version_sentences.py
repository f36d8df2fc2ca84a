"""The words for what is wrong with how versions follow one another."""

SV: dict[str, str] = {
    "misnamed-version": (
        "`{path}` ser ut som en version av avtalet men är inte namngiven efter sin första dag, så "
        "den läses inte"
    ),
    "name-by-day": "döp filen efter versionen, som `2028-01-01.yaml`, eller flytta bort den",
    "another-agreement": (
        "den här versionen är av avtalet `{id}`, men en annan i mappen är av `{known}`"
    ),
    "version-twice": "versionen `{version}` finns två gånger",
    "replaces-needed": "`{key}` sägs om en version som ersätter en annan, men här sägs inte vilken",
    "replaces-none": "versionen `{version}` säger inte vilken version den ersätter",
    "replaces-unknown": "den version som ersätts, `{version}`, finns inte",
    "both-in-force": "versionerna `{version}` och `{other}` skulle båda gälla den {day}",
    "circular-versions": "versionerna ersätter varandra i en ring: {way}",
    "amendment-not-said": "här sägs inte vilken ändring det är",
    "first-version-here": "den första versionen här",
    "versions-here": "de andra versionerna börjar här",
    "other-version-here": "den andra versionen här",
    "replaces-here": "och här",
    "write-replaces": "skriv vilken version den ersätter, som `replaces: 2026-01-01`",
    "replace-the-last": "låt den senare ersätta den tidigare av de två",
    "write-later": "en version gäller från en senare dag än den som den ersätter: ändra `from`",
    "begin-later": "en version gäller från en senare dag än den som den ersätter: skriv `from`",
    "name-a-first": "den första versionen ersätter ingen: ta bort dess `replaces`",
    "write-amendment": (
        "skriv `event` med ändringens id, eller `decided` med var den är dokumenterad"
    ),
    "another-id-party": (
        "parten `{before}` i versionen `{version}` har ett annat id här, `{id}`, fast numret eller "
        "namnet är detsamma"
    ),
    "another-id-unit": (
        "enheten `{before}` i versionen `{version}` har ett annat id här, `{id}`, fast namnet är "
        "detsamma"
    ),
    "another-id-forum": (
        "forumet `{before}` i versionen `{version}` har ett annat id här, `{id}`, fast namnet är "
        "detsamma"
    ),
    "another-id-clause": (
        "klausulen `{before}` i versionen `{version}` har ett annat id här, `{id}`, fast orden är "
        "desamma"
    ),
    "another-id-fork": (
        "tolkningsfrågan `{before}` i versionen `{version}` har ett annat id här, `{id}`, fast "
        "rubriken är densamma"
    ),
    "another-id-reading": (
        "läsningen `{before}` i versionen `{version}` har ett annat id här, `{id}`, fast orden är "
        "desamma"
    ),
    "another-id-open-term": (
        "det öppna villkoret `{before}` i versionen `{version}` har ett annat id här, `{id}`, fast "
        "orden och frågan är desamma"
    ),
    "id-before": "här är det `{before}`",
    "keep-the-id": (
        "skriv `{before}` här också: det är med det id:t som händelser nämner den, och de som "
        "finns skulle annars inte gälla den enligt den här versionen"
    ),
}

EN: dict[str, str] = {
    "misnamed-version": (
        "`{path}` looks like a version of the agreement but is not named by its first day, so that "
        "it is not read"
    ),
    "name-by-day": "name the file after the version, as in `2028-01-01.yaml`, or move it away",
    "another-agreement": (
        "this version is of the agreement `{id}`, but another in the folder is of `{known}`"
    ),
    "version-twice": "the version `{version}` is there twice",
    "replaces-needed": (
        "`{key}` is said of a version that replaces another, but which one is not said"
    ),
    "replaces-none": "the version `{version}` does not say which version it replaces",
    "replaces-unknown": "the version that is replaced, `{version}`, does not exist",
    "both-in-force": "the versions `{version}` and `{other}` would both be in force on {day}",
    "circular-versions": "the versions replace one another in a circle: {way}",
    "amendment-not-said": "it is not said here which amendment it is",
    "first-version-here": "the first version here",
    "versions-here": "the other versions begin here",
    "other-version-here": "the other version here",
    "replaces-here": "and here",
    "write-replaces": "say which version it replaces, as in `replaces: 2026-01-01`",
    "replace-the-last": "let the later of the two replace the earlier",
    "write-later": "a version is in force from a later day than the one it replaces: change `from`",
    "begin-later": "a version is in force from a later day than the one it replaces: write `from`",
    "name-a-first": "the first version replaces none: remove its `replaces`",
    "write-amendment": (
        "write `event` with the amendment's id, or `decided` with where it is documented"
    ),
    "another-id-party": (
        "the party `{before}` of the version `{version}` has another id here, `{id}`, though the "
        "number or the name is the same"
    ),
    "another-id-unit": (
        "the unit `{before}` of the version `{version}` has another id here, `{id}`, though the "
        "name is the same"
    ),
    "another-id-forum": (
        "the forum `{before}` of the version `{version}` has another id here, `{id}`, though the "
        "name is the same"
    ),
    "another-id-clause": (
        "the clause `{before}` of the version `{version}` has another id here, `{id}`, though the "
        "words are the same"
    ),
    "another-id-fork": (
        "the fork `{before}` of the version `{version}` has another id here, `{id}`, though the "
        "title is the same"
    ),
    "another-id-reading": (
        "the reading `{before}` of the version `{version}` has another id here, `{id}`, though the "
        "words are the same"
    ),
    "another-id-open-term": (
        "the open term `{before}` of the version `{version}` has another id here, `{id}`, though "
        "the words and the question are the same"
    ),
    "id-before": "here it is `{before}`",
    "keep-the-id": (
        "write `{before}` here too: events name it by that id, and those on record would else not "
        "be of it under this version"
    ),
}
