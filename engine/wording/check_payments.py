"""The sentences of findings about payments, in Swedish and in English."""

from typing import Final

SV: Final[dict[str, str]] = {
    "payment-unindexed": (
        "{who} har betalat {paid} för {year}, men ska betala {amount} ({clause}); {difference} "
        "fattas. Beloppet är som för {before}: uppräkningen fattas"
    ),
    "payment-misallocated": (
        "hela summan för {year} är betald ({clause}), men fördelningen stämmer inte: {parts}"
    ),
    "payment-short": (
        "{who} har betalat {paid} för {year}, men ska betala {amount} ({clause}); {difference} "
        "fattas"
    ),
    "payment-over": (
        "{who} har betalat {paid} för {year}, men ska betala {amount} ({clause}); {difference} är "
        "för mycket"
    ),
    "payment-over.unowed": (
        "{who} har betalat {paid} för {year} utan att vara skyldig något för det året ({clause}); "
        "{difference} är för mycket"
    ),
    "payment-unindexed.jointly": (
        "{who} har tillsammans betalat {paid} för {year}, men ska solidariskt betala {amount} "
        "({clause}); {difference} fattas. Beloppet är som för {before}: uppräkningen fattas"
    ),
    "payment-short.jointly": (
        "{who} har tillsammans betalat {paid} för {year}, men ska solidariskt betala {amount} "
        "({clause}); {difference} fattas"
    ),
    "payment-over.jointly": (
        "{who} har tillsammans betalat {paid} för {year}, men ska solidariskt betala {amount} "
        "({clause}); {difference} är för mycket"
    ),
    "paid-and-back": "{paid} (varav {back} har betalats tillbaka)",
    "another-lacks-it": "; lika mycket fattas för {who}: kontrollera för vem det betalades",
    "amount-depends": "; hur mycket beror på tolkningen av {forks}",
    "too-little": "{who} {difference} för lite",
    "too-much": "{who} {difference} för mycket",
    "title.payment-unindexed": "betalning utan uppräkning",
    "title.payment-misallocated": "betalning som är fel fördelad",
    "title.payment-short": "för lite betalt",
    "title.payment-over": "för mycket betalt",
    "help.payment-unindexed": (
        "Betala det som fattas och registrera betalningen. "
        "`overens ask payment` visar hur beloppet är uträknat."
    ),
    "help.payment-misallocated": (
        "Kontrollera folkmängderna och gör upp mellanskillnaderna. "
        "`overens ask payment` visar hur beloppen är uträknade."
    ),
    "help.payment-short": "Betala det som fattas och registrera betalningen.",
    "help.payment-over": "Gör upp om återbetalning eller avräkning, och registrera den.",
    "payment-astray": (
        "{who} har betalat {amount} till {to} ({event}), men överenskommelsen ger ingen betalning "
        "mellan dem; den räknas inte"
    ),
    "payment-astray.unknown": (
        "{who} har betalat {to} ({event}), men överenskommelsen ger ingen betalning mellan dem; "
        "den räknas inte"
    ),
    "title.payment-astray": "betalning som överenskommelsen inte ger",
    "help.payment-astray": (
        "Kontrollera vem som betalade och vem som fick betalt, och rätta posten."
    ),
}

EN: Final[dict[str, str]] = {
    "payment-unindexed": (
        "{who} has paid {paid} for {year} but owes {amount} ({clause}); {difference} is lacking. "
        "The amount is as for {before}: the indexation is lacking"
    ),
    "payment-misallocated": (
        "the whole for {year} is paid ({clause}), but it is not divided as it should be: {parts}"
    ),
    "payment-short": (
        "{who} has paid {paid} for {year} but owes {amount} ({clause}); {difference} is lacking"
    ),
    "payment-over": (
        "{who} has paid {paid} for {year} but owes {amount} ({clause}); {difference} is too much"
    ),
    "payment-over.unowed": (
        "{who} has paid {paid} for {year} without owing anything for that year ({clause}); "
        "{difference} is too much"
    ),
    "payment-unindexed.jointly": (
        "{who} have together paid {paid} for {year} but jointly owe {amount} ({clause}); "
        "{difference} is lacking. The amount is as for {before}: the indexation is lacking"
    ),
    "payment-short.jointly": (
        "{who} have together paid {paid} for {year} but jointly owe {amount} ({clause}); "
        "{difference} is lacking"
    ),
    "payment-over.jointly": (
        "{who} have together paid {paid} for {year} but jointly owe {amount} ({clause}); "
        "{difference} is too much"
    ),
    "paid-and-back": "{paid} (of which {back} has been paid back)",
    "another-lacks-it": "; as much is lacking for {who}: check for whom it was paid",
    "amount-depends": "; how much depends on the reading of {forks}",
    "too-little": "{who} {difference} too little",
    "too-much": "{who} {difference} too much",
    "title.payment-unindexed": "payment without indexation",
    "title.payment-misallocated": "payment divided wrongly",
    "title.payment-short": "too little paid",
    "title.payment-over": "too much paid",
    "help.payment-unindexed": (
        "Pay what is lacking and record the payment. "
        "`overens ask payment` shows how the amount is worked out."
    ),
    "help.payment-misallocated": (
        "Check the populations and settle the differences. "
        "`overens ask payment` shows how the amounts are worked out."
    ),
    "help.payment-short": "Pay what is lacking and record the payment.",
    "help.payment-over": "Settle on repayment or set-off, and record it.",
    "payment-astray": (
        "{who} has paid {amount} to {to} ({event}), but the agreement gives no payment between "
        "them; it does not count"
    ),
    "payment-astray.unknown": (
        "{who} has paid {to} ({event}), but the agreement gives no payment between them; it does "
        "not count"
    ),
    "title.payment-astray": "payment that the agreement does not give",
    "help.payment-astray": "Check who paid and who was paid, and correct the entry.",
}
