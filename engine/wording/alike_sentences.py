"""What we say of an agreement that says one thing in two places, and not alike."""

SV: dict[str, str] = {
    "leaves-by-another": "`exit` ger inte {parties} rätt att lämna, men en punkt om uppsägning gör "
    "det",
    "notice-by-here": "punkten om uppsägning, här",
    "same-who-leaves": "`by` i `exit` omfattar alla som någon punkt om uppsägning låter lämna, "
    "läsning för läsning; rätta den som inte följer texten",
    "until-differs": "perioden slutar `{until}` enligt `until` men `{counted}` enligt längden",
    "length-here": "längden, här",
    "same-last-day": "rätta den som inte följer texten; säger texten båda är det en "
    "tolkningsfråga, och båda anges per läsning",
    "never-always": "`{field}` presumeras tills någon bedömer annat, men det öppna villkoret "
    "`{term}` är `always`",
    "never-presumed": "`{field}` avgörs alltid av en människa, men det öppna villkoret `{term}` "
    "är `presumed`",
    "open-term-here": "det öppna villkoret här",
    "say-presumed": "skriv `mode: presumed` med `presumption`, eller dela villkoret i två; får "
    "texten inte läsas så kan språket inte uttrycka den",
    "say-always": "skriv `mode: always` utan `presumption`; det som presumeras kan inte uttryckas "
    "här",
}
EN: dict[str, str] = {
    "leaves-by-another": "`exit` gives {parties} no right to leave, but a clause on notice does",
    "notice-by-here": "the clause on notice here",
    "same-who-leaves": "`by` of `exit` has everybody whom some clause on notice lets leave, "
    "reading by reading; mend the one that does not follow the text",
    "until-differs": "the period ends `{until}` by `until` but `{counted}` by its length",
    "length-here": "the length here",
    "same-last-day": "mend the one that does not follow the text; where the text says both, it is "
    "contested, and both are given per reading",
    "never-always": "`{field}` is presumed until somebody finds otherwise, but the open term "
    "`{term}` is `always`",
    "never-presumed": "`{field}` is always for a person to decide, but the open term `{term}` is "
    "`presumed`",
    "open-term-here": "the open term here",
    "say-presumed": "write `mode: presumed` with `presumption`, or make two terms of it; where the "
    "text cannot be read so, the language has no way to say it",
    "say-always": "write `mode: always` without `presumption`; what is presumed cannot be said "
    "here",
}
