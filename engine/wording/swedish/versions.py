"""Which version of an agreement governs, in Swedish."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "version.yes": (
        "lydelsen från {version} ersatte den från {held} den {day}: ändringen {id} är giltig "
        "({clause})"
    ),
    "version.settled": (
        "det som gjordes under lydelsen från {held} och hade verkat före {day} behåller sin "
        "verkan, vad lydelsen från {version} än säger om det: {ids}"
    ),
    "version.no": (
        "lydelsen från {held} gäller fortfarande: ändringen {id}, som skulle ge lydelsen från "
        "{version}, är inte giltig ({clause})"
    ),
    "version.made-later": (
        "lydelsen från {held} gällde den dagen: ändringen {id}, som ger lydelsen från {version}, "
        "gjordes senare och räknas från {day}"
    ),
    "version.unknown": (
        "det är inte känt om ändringen {id}, som skulle ge lydelsen från {version}, är giltig "
        "({clause})"
    ),
    "version.depends": (
        "om ändringen {id}, som skulle ge lydelsen från {version}, är giltig beror på hur lydelsen "
        "från {held} läses ({clause})"
    ),
    "version.judgement": (
        "om ändringen {id}, som skulle ge lydelsen från {version}, är giltig kräver en bedömning "
        "({clause})"
    ),
    "version.not-recorded": (
        "ingen ändring som ger lydelsen från {version} är registrerad; det är inte känt om det "
        "finns någon"
    ),
    "version.unregulated": (
        "lydelsen från {held} har ingen bestämmelse om ändringar; om ändringen {id}, som skulle ge "
        "lydelsen från {version}, är giltig kräver en bedömning"
    ),
    "version.after-leaving": (
        "alla är inte med på ändringen {id}, som skulle ge lydelsen från {version}; om någon hade "
        "lämnat beror på en lydelse före den från {held} och kräver en bedömning"
    ),
    "version.joins-unasked": (
        "lydelsen från {version}, som ändringen {id} skulle ge, gör någon till part som enligt det "
        "registrerade inte har gått med på det; om den gäller i stället för den från {held} kräver "
        "en bedömning"
    ),
    "version.on-replaced": (
        "ändringen {id} ändrar en lydelse som aldrig kom att gälla; om lydelsen från {version} "
        "gäller kräver en bedömning"
    ),
    "version.periods-open": (
        "lydelsen från {version} har andra förlängningar än den från {held}, och hur långt "
        "överenskommelsen var förlängd när den började gälla, varifrån den räknar vidare, kräver "
        "en bedömning"
    ),
    "version.later": (
        "lydelsen från {version} gäller först från {day} (ändringen {id} är giltig); vad svaret "
        "säger ändras inte av den"
    ),
    "version.later.made": (
        "lydelsen från {held} gällde den dagen: ändringen {id}, som skulle ge lydelsen från "
        "{version}, är daterad senare och räknas tidigast från {day}; vad svaret säger om tiden "
        "därefter räknar inte med den"
    ),
    "version.later.supposed": (
        "lydelsen från {version} antas gälla från {day}; vad svaret säger ändras inte av den"
    ),
    "version.later.follows": (
        "lydelsen från {version} gäller först från {day} (ändringen {id} är giltig); vad svaret "
        "säger om tiden från den dagen följer den"
    ),
    "version.later.follows.supposed": (
        "lydelsen från {version} antas gälla från {day}; vad svaret säger om tiden från den dagen "
        "följer den"
    ),
    "version.later.no": (
        "lydelsen från {version} ska inte gälla: ändringen {id}, som skulle ge den, är inte giltig "
        "({clause})"
    ),
    "version.later.open": (
        "det är inte avgjort om lydelsen från {version} ska gälla från {day}; vad svaret säger "
        "ändras inte av det"
    ),
    "version.later.open.follows": (
        "det är inte avgjort om lydelsen från {version} ska gälla från {day}; om tiden från den "
        "dagen säger svaret bara det som är säkert med och utan den"
    ),
    "version.supposed": ("lydelsen från {version} antas ha ersatt den från {held} den {day}"),
    "version.named-otherwise": (
        "lydelsen från {version} anger ändringen {named} som sin, och den är inte registrerad; "
        "{id} är registrerad med den lydelsen men är en annan: rätta id i versionen eller i posten"
    ),
    "version.open.named-otherwise": (
        "lydelsen från {version} anger ändringen {named} som sin, och den är inte registrerad, men "
        "{id} är registrerad med den lydelsen"
    ),
    "version.disputed": (
        "Enligt lydelsen från {version} vore svaret ett annat: {answer} Huvudregeln är den "
        "lydelse som gällde när uppsägningen gjordes; om den senare flyttar slutet kräver en "
        "bedömning."
    ),
    "version.disputed.ends": (
        "Enligt lydelsen från {version} vore slutet ett annat, där uppsägningen får verkan: {ends} "
        "i stället för {main}. Huvudregeln är den lydelse som gällde när uppsägningen gjordes; om "
        "den senare flyttar slutet kräver en bedömning."
    ),
    "version.disputed.reading": (
        "Enligt lydelsen från {version} vore svaret ett annat enligt någon läsning. Huvudregeln är "
        "den lydelse som gällde när uppsägningen gjordes; om den senare ändrar det kräver en "
        "bedömning."
    ),
    "version.asks.notice": "vilken lydelse avgör en uppsägning från tiden före ändringen?",
    "version.same.change-open": (
        "Svaret är detsamma enligt lydelserna från {versions}; vilken av dem som gäller är inte "
        "avgjort."
    ),
    "version.same.acts-before": (
        "Svaret är detsamma enligt lydelserna från {versions}, som båda kan vara avgörande."
    ),
    "version.same.by-acts": (
        "Svaret är detsamma vilken av lydelserna från {versions} som än avgör {ids}; i övrigt "
        "gäller den från {rest}."
    ),
    "version.same.open.change-open": (
        "Det är öppet enligt lydelserna från {versions}; vilken av dem som gäller är inte heller "
        "avgjort, och svaret kan bli olika."
    ),
    "version.same.open.acts-unsent": (
        "Det är öppet enligt lydelserna från {versions}; inte heller är det känt vilken av dem som "
        "avgör, för det är inte registrerat när det sändes, och svaret kan bli olika."
    ),
    "version.same.open.acts-before": (
        "Det är öppet enligt lydelserna från {versions}; vilken av dem som avgör kräver dessutom "
        "en bedömning, och svaret kan bli olika."
    ),
    "version.again": "; lydelsen från {version} ger en ny tid från {begins}, till {day}",
    "version.last-for-end": (
        "sista dagen för det slut som efterfrågas, {day}, är den enligt lydelsen från {version}, "
        "som gällde före {until}"
    ),
    "version.cut": (
        "tiden för uppsägning till nästa slut tar slut den {last}: lydelsen från {held} ger längre "
        "tid, men gäller till och med den dagen, och enligt lydelsen från {version} är tiden ute "
        "redan {day}; om lydelsen från {version} flyttar slutet av en uppsägning från tiden före "
        "kräver en bedömning"
    ),
    "version.cut.row": (
        "från {day} ger lydelsen från {version} ingen tid till det slutet, och om den flyttar "
        "slutet av en uppsägning från tiden före kräver en bedömning"
    ),
    "version.by-readings": "enligt {readings}: {says}",
    "version.kept": (
        "de perioder som löper eller är säkra enligt lydelsen från {held} när den från {version} "
        "börjar gälla, {day}, behåller sina dagar, till och med {ends}; vad som följer på dem "
        "bestäms av lydelsen från {version}"
    ),
    "version.kept.words": (
        "de perioder som löper eller är säkra enligt lydelsen från {held} när den från {version} "
        "börjar gälla, {day}, behåller sina dagar, till och med {ends} ({clause} i lydelsen från "
        "{held}: ”{words}”)"
    ),
    "version.says": "enligt lydelsen från {version}: {says}",
    "version.apart": (
        "{answer:answer} enligt lydelserna från {versions}, men inte på samma sätt. {each}"
    ),
    "version.apart.main-rule": (
        "Huvudregeln är den lydelse som gällde när det gjordes ({ids}); om den senare flyttar "
        "slutet kräver en bedömning."
    ),
    "version.apart.acts-before": (
        "Vilken av dem som avgör det som gjordes före en ändring ({ids}) kräver en bedömning."
    ),
    "version.apart.acts-before.days": (
        "Vilken av dem som avgör det som ligger på ömse sidor om en ändring kräver en bedömning."
    ),
    "version.apart.change-open": "Vilken av dem som gäller är inte avgjort.",
    "version.apart.acts-unsent": (
        "Vilken av dem som avgör beror på när det sändes ({ids}), vilket inte är känt."
    ),
    "version.apart.open.acts-unsent": (
        "Inte heller är det känt vilken av dem som avgör, och svaret kan bli olika."
    ),
    "version.apart.open.acts-before": (
        "Vilken av dem som avgör kräver dessutom en bedömning, och svaret kan bli olika."
    ),
    "version.apart.open.change-open": (
        "Vilken av dem som gäller är inte heller avgjort, och svaret kan bli olika."
    ),
    "version.under": "Enligt lydelsen från {version}: {answer}",
    "version.under.acts": ("Enligt lydelsen från {version}, med {acts}: {answer}"),
    "version.acts.by": "{ids} enligt den från {version}",
    "version.under.across": (
        "Med betalningen enligt lydelsen från {version} och "
        "uppsägningen enligt den från {notices}: {answer}"
    ),
    "version.headline.unknown": "Obestämt: {why}. {each}",
    "version.headline.depends": "Det beror på tolkningen: {why}. {each}",
    "version.headline.judgement": "Kräver en bedömning: {why}. {each}",
    "version.all-paid": "Inget är kvar att betala enligt någon av dem.",
    "version.sure": (
        "Av det gäller {amount} sådant som förföll under lydelsen från {version}, och det har löpt "
        "vilken som än avgör resten."
    ),
    "version.acts": (
        "vilken lydelse som avgör det som gjordes eller förfaller före en ändring ({ids})"
    ),
    "version.untried": "var och en kan gå efter sin lydelse, och allt sådant är inte prövat här",
    "version.unsent": (
        "det är inte känt {what}, och därmed inte om det var före en ändring och vilken lydelse "
        "som avgör"
    ),
    "version.asks": "vilken lydelse avgör {id}, från tiden före ändringen?",
    "version.open.amendment": (
        "det är inte avgjort om ändringen {id}, som skulle ge lydelsen från {version}, är giltig"
    ),
    "version.open.not-recorded": "ingen ändring som ger lydelsen från {version} är registrerad",
    "version.open.unregulated": (
        "lydelsen från {held} har ingen bestämmelse om ändringar, och {id} skulle ge lydelsen från "
        "{version}"
    ),
    "version.open.after-leaving": (
        "alla är inte med på {id}, som skulle ge lydelsen från {version}, och om någon hade lämnat "
        "beror på en lydelse före den från {held}"
    ),
    "version.open.joins-unasked": (
        "lydelsen från {version}, som {id} skulle ge, gör någon till part som enligt det "
        "registrerade inte har gått med på det; om den gäller i stället för den från {held}"
    ),
    "version.open.on-replaced": (
        "{id} skulle ge lydelsen från {version}, men ändrar en som aldrig kom att gälla"
    ),
    "version.open.periods-open": (
        "lydelsen från {version} har andra förlängningar än den från {held}, och det är öppet "
        "hur långt överenskommelsen var förlängd när den började gälla, varifrån den räknar vidare"
    ),
    "version.row": "enligt lydelsen från {version}; det är inte avgjort om den gäller",
    "version.asks-change": ("är ändringen {id}, som skulle ge lydelsen från {version}, giltig?"),
    "version.asks-change.periods-open": (
        "hur långt var överenskommelsen förlängd när lydelsen från {version} började gälla, "
        "varifrån den räknar vidare?"
    ),
    "version.asks-change.not-recorded": (
        "finns det en giltig ändring som ger lydelsen från {version}?"
    ),
    "version.asks-duty": "vilken lydelse avgör {duty}, som faller på var sin sida om en ändring?",
    "version.asks-duty.demands": (
        "vilken lydelse gäller för kravet ({ids}) från före ändringen, som {duty} beror på?"
    ),
    "version.asks-duty.rests": (
        "vilken lydelse avgör när {on}, som förföll före ändringen och som {duty} beror på, var "
        "försenad?"
    ),
    "version.due": "senast {due} enligt den från {version}",
    "version.straddles.settled": (
        "{duty} avgörs av lydelsen från {version}, som gäller den dag då den ska vara fullgjord "
        "({each})"
    ),
    "version.straddles.done": (
        "{duty} fullgjordes under lydelsen från {version}, innan den ersattes ({each})"
    ),
    "version.straddles.acts": "{why}; det håller öppet hur det ligger till med {duties}",
    "version.straddles.days": "{duty} har en annan sista dag enligt en annan lydelse ({each})",
    "version.straddles.open": (
        "{duty} faller på var sin sida om en ändring av lydelsen ({each}); vilken som avgör är en "
        "bedömning"
    ),
    "version.asks.rests": (
        "vilken lydelse avgör när {on}, som förföll före ändringen, var försenad?"
    ),
    "version.late": "vilken lydelse som avgör när {on}, som förföll före ändringen, var försenad",
    "version.under.demands": (
        "Enligt lydelsen från {version}, med kravet ({ids}) enligt den från {days}: {answer}"
    ),
    "version.under.rests": (
        "Enligt lydelsen från {version}, med {on} försenad enligt den från {days}: {answer}"
    ),
    "version.straddles.alike": (
        "{duty} har en annan sista dag enligt en annan lydelse ({each}); läget är detsamma "
        "enligt var och en"
    ),
    "version.straddles.demands": (
        "{duty} beror på ett krav ({ids}) från före ändringen, som enligt lydelsen den dagen "
        "ledde till något annat; en människa avgör vilken som gäller för det"
    ),
    "version.straddles.rests": (
        "{duty} beror på när {on} var försenad, som hade en annan sista dag enligt lydelsen "
        "före; vilken som avgör är en bedömning"
    ),
    "version.acts.judged": (
        "vilken lydelse som avgör {ids}, från tiden före ändringen, är en bedömning"
    ),
    "version.acts.keep-open": "{why}; det håller öppet {kept}",
    "version.acts.days": "vilken lydelse som avgör det som ligger på ömse sidor om en ändring",
    "version.asks.days": "vilken lydelse avgör det som ligger på ömse sidor om ändringen?",
    "version.alone.in-force": (
        "lydelsen från {version} är frågad som den står; enligt det som är registrerat är det den "
        "som gäller {day}"
    ),
    "version.alone.replaced": (
        "lydelsen från {version} är frågad som den står, men enligt det som är registrerat är det "
        "den från {held} som gäller {day}"
    ),
    "version.alone.not-in-force": (
        "lydelsen från {version} är frågad som den står, men enligt det som är registrerat gäller "
        "den inte {day}"
    ),
    "version.alone.open": (
        "lydelsen från {version} är frågad som den står; det är inte avgjort om den gäller {day}"
    ),
    "version.alone.unplaced": (
        "lydelsen från {version} är frågad som den står; om den gäller är inte känt, för "
        "versionerna i samma mapp leder inte steg för steg, genom vad var och en ersätter, från "
        "den som gäller först till den som denna ersätter ({held}); `overens lint` säger var det "
        "brister"
    ),
    "version.alone.among": (
        "lydelsen från {version} är frågad som den står; om den gäller är inte känt, för "
        "det framgår inte av versionerna i samma mapp vilken som ersätter vilken; `overens lint` "
        "säger var det brister"
    ),
    "version.left-out": (
        "Enligt uppsägningen ensam skulle den upphöra senare, men {party:party} är inte part "
        "enligt lydelsen från {version}."
    ),
    "version.no-party": "Nej. {id:party} är inte part enligt lydelsen från {version}.",
    "version.no-clause": "Nej. Lydelsen från {version} har ingen punkt {id}.",
    "version.holder": "den som förvarar överenskommelsen",
}
WORDS: Final[dict[str, dict[str, str]]] = {}
