"""What the rules themselves leave to a person, in Swedish: its name, and what is asked."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "judged.annulment-works-back": "upphävt godkännande verkar bakåt",
    "judged.broken-before-due": "brutet före sista dagen",
    "judged.broken-though-done": "brutet trots att det är gjort",
    "judged.broken-though-paid": "brutet trots betalning",
    "judged.changed-in-dialogue": "ändrad i dialogen",
    "judged.concluded-then": "ingånget den dagen",
    "judged.dialogue-refused": "dialogen vägrades",
    "judged.done-since": "rättat efteråt",
    "judged.given-in-parts": "lämnad i delar",
    "judged.before-rounding": "beloppet före avrundning",
    "judged.goes-back-to-one": "återbetalning när en part lämnar",
    "judged.held-back-by-some": "några håller inne",
    "judged.hindered-again": "ett senare hinder befriar",
    "judged.hindered-with-the-whole": "hindrat med hela skyldigheten",
    "judged.hindrance-of-some": "hinder för några befriar alla",
    "judged.late-again": "åter sen",
    "judged.own-duty": "egen skyldighet",
    "judged.taken-back": "återkallad",
    "judged.when-after-hindrance": "i tid efter hindret",
    "judged.which-breach": "vilket avtalsbrott",
    "judged.which-decision": "beslutet som gäller",
    "judged.which-unit": "vilken enhet",
    "judged.whose-misuse": "vem som använt medlen fel",
    "asks.annulment-works-back": (
        "om ett upphävt godkännande ({about:of}) ska ses som aldrig givet (ja), eller band till "
        "dess att det upphävdes (nej)"
    ),
    "asks.broken-before-due": (
        "om det finns ett avtalsbrott ({about:of}) redan innan det skulle vara gjort, till exempel "
        "för att det står klart att det inte blir gjort; är dagen fel makuleras uppgiften"
    ),
    "asks.broken-though-done": (
        "om det finns ett avtalsbrott trots att det som skulle göras är registrerat "
        "({about:of}); är en av uppgifterna fel makuleras den"
    ),
    "asks.broken-though-paid": (
        "om ett avtalsbrott finns trots att betalningen för året är registrerad ({about:of}); är "
        "en av uppgifterna fel makuleras den"
    ),
    "asks.changed-in-dialogue": (
        "om ändringen ({about:of}) gjordes i den dialog som är registrerad, och som är från tiden "
        "innan det fanns något att ändra, eller före en tidigare ändring"
    ),
    "asks.concluded-then": (
        "om överenskommelsen hade ingåtts den dag som {about:of} är från, före sin första dag"
    ),
    "asks.dialogue-refused": (
        "om en annan part vägrade dialogen eller inte ordnade den i tid före uppsägningen "
        "({about:of}); att ingen hölls säger inte det"
    ),
    "asks.done-since": (
        "om avtalsbrottet är rättat med det som är registrerat efter det ({about:of}): registrera "
        "i så fall rättelsen, och bedöm om den kom utan dröjsmål; den uppgift som är fel makuleras"
    ),
    "asks.given-in-parts": (
        "om redovisningen är fullständig med {about:of} och det som lämnats före den: tillsammans "
        "har de alla delar, och texten säger inte att delarna ska komma på en gång"
    ),
    "asks.before-rounding": (
        "om det räcker att beloppet före avrundning är betalt ({about:of}); det som fattas är bara "
        "det som avrundningen lade till, och säger texten inget om avrundning är den ett antagande"
    ),
    "asks.goes-back-to-one": (
        "om något ska betalas tillbaka, till vem och hur mycket, när bara en av flera parter "
        "lämnar i förtid ({about:of}) och överenskommelsen fortsätter för de andra; texten säger "
        "det inte, och inget kan registreras om det"
    ),
    "asks.held-back-by-some": (
        "om det som låter några av dem som har en gemensam skyldighet hålla inne låter alla göra "
        "det; inget kan registreras om det"
    ),
    "asks.hindered-with-the-whole": (
        "om det som hindrade skyldigheten som helhet också hindrade det som enligt {about:of} inte "
        "gjordes: den punkt som anges är en del av den skyldigheten"
    ),
    "asks.hindered-again": (
        "om det senare hindret ({about:of}) befriar på nytt från det som ett tidigare hinder "
        "befriade från: det hade upphört, och till när det då skulle göras säger inte texten"
    ),
    "asks.hindrance-of-some": (
        "om det som hindrar några av dem som har en gemensam skyldighet ({about:of}) befriar alla"
    ),
    "asks.late-again": (
        "från vilken dag den som har fått tillbaka vad den betalat åter är sen; texten säger det "
        "inte, och inget kan registreras om det"
    ),
    "asks.own-duty": (
        "om {about:of} är ett brott mot något som parten ska göra: punkten beskriver något eller "
        "ger en rätt; är uppgiften fel makuleras den, och den punkt som är bruten registreras"
    ),
    "asks.when-after-hindrance": (
        "om det som gjordes sedan hindret upphört, eller det inte längre fick hållas inne "
        "({about:of}), gjordes så snart som det då skulle"
    ),
    "asks.when-after-hindrance.of-the-duty": (
        "till när skyldigheten ({about:of}) skulle fullgöras sedan hindret upphört, eller den inte "
        "längre fick hållas inne, och om det gjordes; ingen enskild post gjorde det, "
        "så inget kan registreras om det"
    ),
    "asks.taken-back": (
        "om {about:of} tar tillbaka vad samma part tidigare har sagt om förlängning (ja), eller om "
        "det står fast (nej)"
    ),
    "asks.which-breach": (
        "vilket av flera avtalsbrott som {about:of} gäller; de påståenden om avtalsbrott som är "
        "fel makuleras"
    ),
    "asks.which-decision": (
        "om {about:of} är det beslut som gäller, av två samma dag, ett ja och ett nej"
    ),
    "asks.which-unit": (
        "vilken enhet hos parten som gjorde det ({about:of}), eller om enheten gjorde det för "
        "parten; posten makuleras och registreras på nytt med den som gjorde det"
    ),
    "asks.which-unit.evaluation": (
        "om utvärderingen {about} gjordes av {unit:party}; registrera den i så fall med "
        "`by: {unit}`"
    ),
    "asks.which-unit.board report": (
        "om återrapporten {about} lämnades av {unit:party}; registrera den i så fall med "
        "`by: {unit}`"
    ),
    "asks.whose-misuse": (
        "vem av flera parter det är som har använt medel fel ({about:of}); bedömningen säger det "
        "inte, men en utvärdering kan ange det med `misused-by`"
    ),
    "asks.made-too-early": (
        "{asks}; bedömningen ({ids}) gjordes före det som den gäller och avgör det inte"
    ),
    "asks.to-record": (
        "{asks}; registreras som bedömning: `term: {term}`, `about: {about}`, `answer: yes` "
        "eller `no`"
    ),
    "asks.to-record.only-no": (
        "{asks}; att det inte är rättat registreras som bedömning: `term: {term}`, "
        "`about: {about}`, `answer: no`"
    ),
    "advice.settle": "låt avgöra {asks}",
    "decision-counts": "en person har sagt att {counts.id} är det beslut som gäller den dagen",
    "hindrance-frees-all": (
        "det som hindrar några ({frees-all.event}) befriar alla, om en person säger så"
    ),
    "hindered-with-the-whole": (
        "det som hindrade skyldigheten ({hindered-with-the-whole.event}) hindrade också denna del "
        "av den, om en person säger det ({hindered-with-the-whole.breach})"
    ),
    "done-by-event-after-hindrance": (
        "{done-after-hindrance.event} gjorde det {done-after-hindrance.on}, efter hindret"
    ),
    "done-too-long-after-hindrance": (
        "{too-long-after-hindrance.event} kom inte så snart därefter som det skulle, om en "
        "person säger så"
    ),
    "stands-all-the-same": (
        "en person har sagt att avtalsbrottet ({meets.breach}) finns trots det som är registrerat"
    ),
    "compared.counts.on == approval.on": "det andra beslutet är från {left}, det här från {right}",
    "compared.deed.on == done.on": "posten är från {left}; det gjordes {right}",
    "compared.payment.on == done.on": "betalningen är från {left}; det hela var betalt {right}",
    "compared.done.on < done.on": "det gjordes {left}, inte före {right}",
    "compared.ruling.last >= annulled.day": (
        "bedömningen är från {left}; godkännandet upphävdes {right}"
    ),
    "compared.ruling.last >= done-after-hindrance.on": (
        "bedömningen är från {left}; det gjordes {right}"
    ),
    "compared.frees-all.first <= asked.on": "hindret började {left}; frågan gäller {right}",
    "compared.frees-all.first == asked.on": "hindret började {left}; frågan gäller {right}",
    "compared.frees-all.last >= asked.on": "hindret upphörde {left}; frågan gäller {right}",
    "compared.frees-all.first <= owed.last_day": "hindret började {left}; sista dagen är {right}",
    "compared.frees-all.first == owed.last_day": "hindret började {left}; sista dagen är {right}",
    "compared.frees-all.last >= owed.last_day": "hindret upphörde {left}; sista dagen är {right}",
}
WORDS: Final[dict[str, dict[str, str]]] = {}
