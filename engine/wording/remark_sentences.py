"""What we say of an agreement's text beside whether it is encoded right, and of timelines."""

SV: dict[str, str] = {
    "name-its-carrier": "skriv den punkt som bär `{carrier}`: `{by}`",
    "window-closed": (
        "med `{length}` uppsägningstid har sista dagen för uppsägning till {ends} redan gått när "
        "avtalet börjar gälla {first}"
    ),
    "month-end-open": (
        "`{length}` bakåt från {ends} är {last} räknat till dagen med samma nummer, som antas, men "
        "{whole} räknat i hela månader; ange `month end`, med ett värde per läsning om texten inte "
        "avgör det"
    ),
    "no-effect-from": (
        "uppsägningstiden är `{length}`, så från och med {day} hinner ingen uppsägning verka innan "
        "avtalet upphör {ends}"
    ),
    "notice-never": (
        "uppsägningstiden är `{length}`, och hela tiden {first} till {ends} räcker inte för den, "
        "så ingen kan använda rätten att säga upp"
    ),
    "right-unusable": (
        "ingen uppsägning enligt den här punkten är möjlig på någon dag som har prövats, en i "
        "månaden (antal: {months}), så ingen kan använda rätten"
    ),
    "long-stop-never": (
        "så många dagar måste hindret vara innan rätten kommer: {days}; avtalet upphör {ends}, så "
        "ingen kan använda den"
    ),
    "long-stop-too-late": (
        "räknat från avtalets första dag kommer rätten {reached} (så många dagar måste hindret "
        "vara: {days}); uppsägningstiden är `{length}`, så ingen uppsägning hinner då verka innan "
        "avtalet upphör {ends}, och ingen kan lämna det för att hindret har varat så länge"
    ),
    "notice-adds-nothing": (
        "en uppsägning får verkan tidigast {ends}, då avtalet upphör av sig självt, så ingen har "
        "nytta av rätten att säga upp"
    ),
    "renewal-closed": (
        "för förlängningen från och med {renewed} räknas bara det som sker senast {last}, men "
        "perioden dessförinnan, då det ska ske, börjar {starts}, så ingen hinner"
    ),
    "never-begins": "det börjar med {first}, men avtalet upphör {ends}, så det gäller aldrig",
    "due-before-end": "det som gäller {year} ska vara gjort {due}, innan året är slut",
    "no-consequence": (
        "ingen följd är angiven (hävning, vite, tid för rättelse) om skyldigheter bryts enligt "
        "{clauses}; allmän rätt kan ge mer"
    ),
    "ages-differ": (
        "åldersgränserna i {clauses} går inte ihop ({ages} år): vad som erbjuds ändras vid var och "
        "en av dem"
    ),
    "days-differ": "{one} och {other} säger olika i `{field}` om samma sak",
    "repealed-law": "{act} är upphävd från och med {since} och ersatt av {by} (källa: {source})",
    "index-without-fallback": (
        "avtalet säger inte vad som gäller om {index} inte publiceras eller läggs om"
    ),
    "narrative-binds": (
        "punkten är kodad som `narrative`, så inget svar går efter den, men orden kan binda: "
        "”{words}”"
    ),
    "encode-or-say-why": (
        "koda skyldigheten, rätten, betalningen eller dagen som ett villkor, eller ange i `why` "
        "varför den inte binder (`statute restated`, `about somebody who is not a party`; ett "
        "”ska” också `purpose`, `goal`, `vision` eller `value`)"
    ),
    "unreviewed": "ingen har granskat {clauses}",
    "same-role": (
        "samma roll har kodat och granskat {clauses}; granskningen är värd något bara om det är "
        "två personer"
    ),
    "also-here": "och här",
    "witness.first-day": "avtalets första dag",
    "witness.last-notice": "sista dagen för uppsägning till {ends}",
    "witness.last-with-effect": "sista dagen då en uppsägning kan få verkan",
    "witness.end-not-reached": "en uppsägning den första dagen verkar inte till den här dagen",
    "witness.last-in-whole-months": "sista dagen för uppsägning till {ends}, i hela månader",
    "witness.ends": "avtalet upphör utan uppsägning",
    "witness.notice.yes": "en uppsägning som kommer fram den dagen är giltig",
    "witness.notice.no": "en uppsägning som kommer fram den dagen är inte giltig",
    "witness.notice.unknown": "om en uppsägning som kommer fram den dagen är giltig är obestämt",
    "witness.notice.judgement": "en uppsägning som kommer fram den dagen måste bedömas",
    "witness.last-word": "senast den här dagen ska det ha skett",
    "witness.period-starts": "perioden före förlängningen börjar",
    "witness.renewed": "förlängningen börjar",
    "witness.first-year": "det första året",
    "witness.first-day-of-it": "första dagen för det",
    "witness.long-stop": "så länge måste hindret ha varat",
    "witness.due": "ska vara gjort",
    "witness.year-ends": "{year} är slut",
    "witness.target.yes": "år: i målgruppen, omfattas av {clauses}",
    "witness.target.no": "år: inte i målgruppen, omfattas av {clauses}",
    "witness.target.depends": "år: i målgruppen enligt en läsning, omfattas av {clauses}",
    "witness.target.unknown": "år: obestämt, omfattas av {clauses}",
    "witness.target.judgement": "år: måste bedömas, omfattas av {clauses}",
    "witness.repealed": "{act} gäller inte längre, {by} gäller",
    "witness.edition": "utgåvan som räknar upp betalningen för {year} väntas",
}

EN: dict[str, str] = {
    "name-its-carrier": "write the clause that carries `{carrier}`: `{by}`",
    "window-closed": (
        "with `{length}` of notice, the last day for notice to end on {ends} has passed when the "
        "agreement begins to apply on {first}"
    ),
    "month-end-open": (
        "`{length}` back from {ends} is {last} counted to the day with the same number, which is "
        "assumed, but {whole} counted in whole months; state `month end`, with a value per reading "
        "where the text does not decide it"
    ),
    "no-effect-from": (
        "the time of notice is `{length}`, so from {day} no notice can take effect before the "
        "agreement ends on {ends}"
    ),
    "notice-never": (
        "the time of notice is `{length}`, for which the whole term from {first} to {ends} is not "
        "enough, so nobody can use the right to give notice"
    ),
    "right-unusable": (
        "no notice under this clause is possible on any day tried, one a month (number of days: "
        "{months}), so nobody can use the right"
    ),
    "long-stop-never": (
        "the days that an obstacle has to last before the right comes are: {days}; the agreement "
        "ends on {ends}, so nobody can use it"
    ),
    "long-stop-too-late": (
        "counted from the agreement's first day the right comes on {reached} (the days that an "
        "obstacle has to last are: {days}); the time of notice is `{length}`, so no notice can "
        "then take effect before the agreement ends on {ends}, and nobody can leave because an "
        "obstacle has lasted that long"
    ),
    "notice-adds-nothing": (
        "a notice takes effect on {ends} at the earliest, when the agreement ends by itself, so "
        "the right to give notice is of no use to anybody"
    ),
    "renewal-closed": (
        "for the renewal from {renewed} only what happens by {last} counts, but the period before "
        "it, in which it has to happen, begins on {starts}, so nobody can be in time"
    ),
    "never-begins": "it begins with {first}, but the agreement ends on {ends}: it never applies",
    "due-before-end": "what concerns {year} is due on {due}, before the year is over",
    "no-consequence": (
        "no consequence is stated (rescission, penalty, time to cure) when duties are broken "
        "under {clauses}; general law may give more"
    ),
    "ages-differ": (
        "the limits of age in {clauses} do not meet ({ages}): what is offered changes at each of "
        "them"
    ),
    "days-differ": "{one} and {other} differ in `{field}` about the same thing",
    "repealed-law": "{act} is repealed from {since} and replaced by {by} (source: {source})",
    "index-without-fallback": (
        "the agreement does not say what applies if {index} is not published or is rebased"
    ),
    "narrative-binds": (
        "the clause is encoded as `narrative`, so no answer goes by it, but its words may bind: "
        "“{words}”"
    ),
    "encode-or-say-why": (
        "encode the duty, the right, the payment or the day as a term, or say in `why` why it "
        "does not bind (`statute restated`, `about somebody who is not a party`; of a “ska” also "
        "`purpose`, `goal`, `vision` or `value`)"
    ),
    "unreviewed": "nobody has reviewed {clauses}",
    "same-role": (
        "the same role has encoded and reviewed {clauses}; the review is worth something only if "
        "they are two persons"
    ),
    "also-here": "and here",
    "witness.first-day": "the agreement's first day",
    "witness.last-notice": "the last day for notice to end on {ends}",
    "witness.last-with-effect": "the last day on which a notice can take effect",
    "witness.end-not-reached": "a notice on the first day does not take effect by this day",
    "witness.last-in-whole-months": "the last day for notice to end on {ends}, in whole months",
    "witness.ends": "the agreement ends without notice",
    "witness.notice.yes": "a notice that arrives on that day is valid",
    "witness.notice.no": "a notice that arrives on that day is not valid",
    "witness.notice.unknown": "whether a notice that arrives on that day is valid is unknown",
    "witness.notice.judgement": "a notice that arrives on that day has to be judged",
    "witness.last-word": "the last day for it",
    "witness.period-starts": "the period before the renewal begins",
    "witness.renewed": "the renewal begins",
    "witness.first-year": "the first year",
    "witness.first-day-of-it": "the first day for it",
    "witness.long-stop": "the obstacle must have lasted until here",
    "witness.due": "due",
    "witness.year-ends": "{year} is over",
    "witness.target.yes": "years: in the target group, covered by {clauses}",
    "witness.target.no": "years: not in the target group, covered by {clauses}",
    "witness.target.depends": "years: in the target group under one reading, covered by {clauses}",
    "witness.target.unknown": "years: unknown, covered by {clauses}",
    "witness.target.judgement": "years: to be judged, covered by {clauses}",
    "witness.repealed": "{act} no longer applies, {by} does",
    "witness.edition": "the edition that indexes the payment of {year} is due",
}
