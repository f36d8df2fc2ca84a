"""What we say of an event that can be read, but cannot be meant or has no bearing."""

SV: dict[str, str] = {
    # what cannot be meant
    "to-oneself": "`{party}` kan inte vara både avsändare och mottagare av `{kind}`",
    "more-than-all": "`{part}` är {some}, men `{whole}` är {most}",
    # what can be meant, but may be wrong
    "breach-of-oneself": "`{party}` påstår ett eget avtalsbrott",
    "also-to-oneself": "`{party}` är avsändare och står också bland mottagarna",
    "paid-to-own-side": "`{party}` och `{other}` står på samma sida i överenskommelsen",
    "about-wrong-kind": "ingen regel frågar om `{kind}` i fråga om `{target}`, som `{id}`",
    "ruling-about-wrong-kind": "ingen regel frågar om `{term}` i fråga om `{target}`, som `{id}`",
    "about-another-party": "`{id}` gäller `{party}`, som inte står här",
    "about-voided": "`{id}` är makulerad, så det här gäller inget som räknas",
    "ruling-about-clause": "ingen regel frågar om `{term}` i fråga om en punkt, som `{id}`",
    "before-what-it-is-about": "dagen {day} är tidigare än det som det gäller, `{id}` den {first}",
    "ruled-before": "bedömningen {day} är tidigare än det som bedöms, `{id}` den {first}",
    "before-agreement": "dagen {day} ligger före överenskommelsens första dag, {first}",
    "end-before-notice": "slutet `{last}` är tidigare än den dag uppsägningen sändes, {first}",
    "not-under": "överenskommelsen säger inget om `{kind}`",
    "series-not-used": "beloppen i överenskommelsen följer inte `{index}` utan {used}",
    "not-of-this-party": "överenskommelsen begär `{kind}` av {bound}, inte av `{party}`",
    "no-duty": "punkten `{clause}` ålägger ingen part något",
    "not-the-partys-duty": "punkten `{clause}` binder {bound}, inte `{party}`",
    "not-performed-so": (
        "skyldigheten i `{clause}` är inte av det slag som fullgörs med `performed`"
    ),
    # places that belong together
    "about-here": "det som det gäller här",
    "said-here": "se även här",
    # help
    "name-the-other": "skriv vem det riktar sig till; är den inte känd, lämna bort nyckeln",
    "part-of-all": "`{part}` räknar dem av `{whole}` som är klara, och inga andra",
    "about-these": "ange en händelse av slaget {kinds}; annars påverkar posten inget svar",
    "about-the-clause": "skriv den punkt som bedömningen gäller; annars påverkar den inget svar",
    "check-both-days": "kontrollera båda dagarna; en händelse dateras den dag då den inträffade",
    "check-parties": "kontrollera parterna, de kan ha bytt plats; stämmer de behöver inget ändras",
    "check-day": "kontrollera dagen; stämmer den behöver inget ändras",
    "name-what-counts": "ange den post som gäller i stället",
    "rule-on-event": "ange händelsen, av slaget {kinds}; annars påverkar posten inget svar",
    "not-heeded": "posten får stå kvar, men den påverkar inget svar",
    "see-duties": "hur den fullgörs står i docs/duties.md",
    "see-clause": "kontrollera punkten med `overens show`; stämmer den behöver inget ändras",
    "check-clause-and-party": "kontrollera punkt och part; stämmer de behöver inget ändras",
}

EN: dict[str, str] = {
    # what cannot be meant
    "to-oneself": "`{party}` cannot be both sender and receiver of a `{kind}`",
    "more-than-all": "`{part}` is {some}, but `{whole}` is {most}",
    # what can be meant, but may be wrong
    "breach-of-oneself": "`{party}` asserts a breach of its own",
    "also-to-oneself": "`{party}` is the sender and stands among the receivers too",
    "paid-to-own-side": "`{party}` and `{other}` are on the same side of the agreement",
    "about-wrong-kind": "no rule asks about a `{kind}` of a `{target}` such as `{id}`",
    "ruling-about-wrong-kind": "no rule asks about `{term}` of a `{target}` such as `{id}`",
    "about-another-party": "`{id}` concerns `{party}`, which does not stand here",
    "about-voided": "`{id}` has been voided, so this is about nothing that counts",
    "ruling-about-clause": "no rule asks about `{term}` of a clause such as `{id}`",
    "before-what-it-is-about": "the day {day} is earlier than what it is about, `{id}` on {first}",
    "ruled-before": "the assessment of {day} is earlier than what it assesses, `{id}` on {first}",
    "before-agreement": "the day {day} lies before the agreement's first day, {first}",
    "end-before-notice": "the end `{last}` is earlier than the day the notice was sent, {first}",
    "not-under": "the agreement says nothing of a `{kind}`",
    "series-not-used": "the amounts of the agreement do not follow `{index}` but {used}",
    "not-of-this-party": "the agreement asks for a `{kind}` of {bound}, not of `{party}`",
    "no-duty": "the clause `{clause}` lays a duty on no party",
    "not-the-partys-duty": "the clause `{clause}` binds {bound}, not `{party}`",
    "not-performed-so": "the duty in `{clause}` is not of the sort that is done by `performed`",
    # places that belong together
    "about-here": "what it is about here",
    "said-here": "see also here",
    # help
    "name-the-other": "write whom it is directed to; if that is not known, leave the key out",
    "part-of-all": "`{part}` counts those of `{whole}` that are done, and no others",
    "about-these": "name an event of the kind {kinds}; otherwise the entry moves no answer",
    "about-the-clause": "write the clause that it is about; otherwise it moves no answer",
    "check-both-days": "check both days; an event is dated by the day on which it happened",
    "check-parties": "check the parties, they may be swapped; if right nothing need be changed",
    "check-day": "check the day; if it is right nothing need be changed",
    "name-what-counts": "name the entry that counts instead",
    "rule-on-event": "name the event, of the kind {kinds}; otherwise the entry moves no answer",
    "not-heeded": "the entry may stay, but it moves no answer",
    "see-duties": "how it is done stands in docs/duties.md",
    "see-clause": "check the clause with `overens show`; if it is right nothing need be changed",
    "check-clause-and-party": "check clause and party; if they are right nothing need be changed",
}
