"""Amendment, assignment, renegotiation and dispute, in Swedish."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "assumed.assignment-on-record": (
        "frågan gäller inte den registrerade överlåtelsen {id}, och samtycken till den räknas "
        "inte för en annan; med `--event {id}` gör den det"
    ),
    # amendment
    "amendment-form.met": "formen hindrar inte att ändringen gäller",
    "amendment-form.unmet": "ändringen är {amendment.form:form}; den ska vara skriftlig",
    "amendment-form.unknown": "det är inte känt om ändringen är skriftlig",
    "amendment-form.judgement": "om ändringen är skriftlig kräver bedömning",
    "agreed.met": "alla som ska komma överens om ändringen har gjort det",
    "agreed.unmet": "alla som ska komma överens om ändringen har inte gjort det",
    "agreed.unknown": "det är inte känt om alla som ska komma överens om ändringen har gjort det",
    "agreed.judgement": (
        "om alla som ska komma överens om ändringen har gjort det kräver bedömning"
    ),
    "amendable.met": "det finns en överenskommelse att ändra den dagen",
    "amendable.unmet": "det finns ingen överenskommelse att ändra den dagen",
    "amendable.unknown": "det är inte känt om det finns en överenskommelse att ändra den dagen",
    "amendable.judgement": "om det finns en överenskommelse att ändra den dagen kräver bedömning",
    "compared.final-end.day < amendment.on": (
        "överenskommelsens sista dag är {left}; ändringen är daterad {right}"
    ),
    "gone-then": (
        "överenskommelsen upphörde för {gone-then.party:party} vid utgången av {departure.ends}"
    ),
    "bound-then": ("{bound-then.party:party} var bunden den dagen"),
    "both-sides-bound": ("minst en part på varje sida var bunden den dagen"),
    "formed-by-approval": ("de godkännanden som binder {formed.party:party} fanns {formed.on}"),
    "formed-by-signature": ("de underskrifter som binder {formed.party:party} fanns {formed.on}"),
    "formed-later": (
        "överenskommelsen med {not-yet-bound.party:party} var ingången först {formed.on}"
    ),
    "perhaps-formed-later": (
        "om överenskommelsen med {not-yet-bound.party:party} var ingången den dagen framgår inte"
    ),
    "compared.final-end.day < assignment.on": (
        "överenskommelsens sista dag är {left}; överlåtelsen gjordes {right}"
    ),
    "assignable.met": ("överenskommelsen binder parten den dag som överlåtelsen görs"),
    "assignable.unmet": (
        "överenskommelsen binder inte parten den dag som överlåtelsen görs, så "
        "det finns ingenting att överlåta"
    ),
    "assignable.unknown": (
        "det är inte känt om överenskommelsen binder parten den dag som överlåtelsen görs"
    ),
    "assignable.judgement": (
        "om överenskommelsen binder parten den dag som överlåtelsen görs kräver bedömning"
    ),
    "compared.formed.on > amendment.on": "överenskommelsen var ingången {left}, inte efter {right}",
    "compared.formed.on > assignment.on": (
        "överenskommelsen var ingången {left}, inte efter {right}"
    ),
    "compared.period.from_ > amendment.on": (
        "överenskommelsens första dag är {left}, inte efter {right}"
    ),
    "compared.period.from_ > assignment.on": (
        "överenskommelsens första dag är {left}, inte efter {right}"
    ),
    "compared.step.on > amendment.on": "parten blev bunden {left}, inte efter {right}",
    "compared.step.on > assignment.on": "parten blev bunden {left}, inte efter {right}",
    "competent.met": "ingen har funnit att de som kom överens saknade behörighet",
    "competent.unmet": "en person har funnit att de som kom överens saknade behörighet",
    "competent.unknown": "det är inte känt om de som kom överens hade behörighet",
    "competent.judgement": "om de som kom överens hade behörighet kräver bedömning",
    "amendment-dialogue.met": "kravet på dialog hindrar inte ändringen",
    "amendment-dialogue.unmet": "ingen dialog om ändringen, där alla parter deltog, är registrerad",
    "amendment-dialogue.unknown": "det är inte känt om ändringen har gjorts i dialog",
    "amendment-dialogue.judgement": "om ändringen har gjorts i dialog kräver bedömning",
    "has-not-agreed": (
        "{not-agreed.party:party} är inte registrerad bland dem som har kommit överens om ändringen"
    ),
    "assumed.talked-over": (
        "ändringen gjordes i dialogen {on} ({dialogue}); hur lång tid före en ändring den får "
        "ligga säger texten inte"
    ),
    "agreed-through-unit": (
        "en enhet hos {agreed-through-unit.party:party} gick med på det, för sin part om en person "
        "säger det"
    ),
    "there-through-unit": (
        "en enhet hos {there-through-unit.party:party} var med, för sin part om en person säger det"
    ),
    "absent-from-dialogue": (
        "{absent-from-dialogue.party:party} var inte med i dialogen {absent-from-dialogue.dialogue}"
    ),
    "talked-over": "dialogen {talked-over.dialogue} föregick ändringen",
    "absent.talked-over": "ingen sådan dialog är registrerad",
    "compared.departure.ends < amendment.on": (
        "parten är bunden till och med {left}; ändringen gjordes {right}"
    ),
    "compared.dialogue.on <= amendment.on": "dialogen hölls {left}; ändringen gjordes {right}",
    "several.amendment.agreed_by": ("om {count} parter har kommit överens om ändringen ({of:of})"),
    "missing.amendment.agreed_by": ("om {party:party} har kommit överens om ändringen ({of:of})"),
    "missing.amendment.form": "i vilken form ändringen ({of:of}) gjordes",
    "headline.amendment.yes": ("Ja. Ändringen uppfyller det som överenskommelsen kräver.{rests}"),
    "headline.amendment.no": "Nej. {because}.",
    "headline.amendment.unregulated": (
        "Nej. Överenskommelsen har ingen bestämmelse om ändringar. Allmän rätt kan ge mer."
    ),
    "headline.rests.amendment": " Svaret bygger på huvudläsningen av {forks}.",
    "headline.contested.amendment": " Svaret beror på tolkningen av {forks}.",
    # assignment
    "consent.met": "överlåtelsen har det medgivande som krävs, eller behöver inget",
    "consent.unmet": "överlåtelsen saknar medgivande",
    "consent.unknown": "det är inte känt om överlåtelsen har det medgivande som krävs",
    "consent.judgement": (
        "om överlåtelsen har det medgivande som behövs, eller inte behöver något, kräver bedömning"
    ),
    "consent-through-unit": (
        "en enhet hos {consent-through-unit.party:party} samtyckte, för sin part om en person "
        "säger det"
    ),
    "late-consent": "{late-consent.party:party} gav sitt medgivande {late-consent.day}",
    "assumed.no-merger": (
        "överlåtelsen ({id}) skedde inte genom en sammanslagning: posten säger det, eller säger "
        "inget om det (`merger`); om en sammanslagning är en överlåtelse avgör en person"
    ),
    "assumed.consent-in-time": (
        "medgivandet från {party:party} fanns när överlåtelsen gjordes, vilket inte är känt"
    ),
    "headline.consented-perhaps-later": (
        " Om den gjordes innan alla hade medgivit är inte känt; det sista medgivandet vars dag "
        "är känd kom {day:long}, och om ett senare medgivande verkar bakåt säger texten inte."
    ),
    "headline.consented-perhaps-later.no-day": (
        " Om den gjordes innan alla hade medgivit är inte känt, eftersom dagen för ett medgivande "
        "inte är känd; om ett senare medgivande verkar bakåt säger texten inte."
    ),
    "headline.consented-later.earliest": (
        " Den gjordes utan allas medgivande. När alla hade medgivit är inte känt, men det var "
        "tidigast {day:long}; om den gällde dessförinnan säger texten inte."
    ),
    "headline.consented-later": (
        " Den gjordes utan allas medgivande, som fanns först {day:long}; om den gällde "
        "dessförinnan säger texten inte."
    ),
    "compared.consent.on <= assignment.on": (
        "medgivandet är från {left}; överlåtelsen gjordes {right}"
    ),
    "lacks-consent": "inget medgivande från {no-consent.party:party} är registrerat",
    "compared.departure.ends < assignment.on": (
        "parten är bunden till och med {left}; överlåtelsen gjordes {right}"
    ),
    "assumed.assignment": (
        "{party:party} överlåter {day} rättigheter eller skyldigheter till någon annan"
    ),
    "headline.assignment.yes": "Ja. Överlåtelsen är tillåten.{consented}{rests}",
    "headline.assignment.no": "Nej. {because}.",
    "headline.assignment.unregulated": (
        "Nej. Överenskommelsen har ingen bestämmelse om att parten får överlåta rättigheter eller "
        "skyldigheter. Allmän rätt kan ge mer."
    ),
    "headline.rests.assignment": " Svaret bygger på huvudläsningen av {forks}.",
    "headline.contested.assignment": " Svaret beror på tolkningen av {forks}.",
    # renegotiation and dispute
    "is-to-talk": (
        "{owed.beneficiary:party} har påkallat omförhandling ({owed.cause}), och "
        "{owed.bearer:party} ska delta i samtal; ingen måste komma överens"
    ),
    "no-right-to-call": (
        "rätten att påkalla ändring ({no-right.call}) förutsätter ord som en person bedömer"
    ),
    "talked": "{done.bearer:party} deltog i en dialog om det {done.on}",
    "dispute-first": "parterna ska i första hand lösa en tvist genom dialog",
    "compared.dialogue.on >= ruling.on": "dialogen hölls {left}, före bedömningen {right}",
    "compared.dialogue.on >= renegotiation.on": (
        "dialogen hölls {left}; omförhandlingen påkallades {right}"
    ),
}
WORDS: Final[dict[str, dict[str, str]]] = {}
