"""What is known of a last day that is not known, in Swedish."""

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    "compared.bound-until.last < breach.on": (
        "parten är bunden till och med {left}; avtalsbrottet är från {right}"
    ),
    "compared.bound-until.no_sooner < breach.on": (
        "parten är bunden åtminstone till och med {left}; avtalsbrottet är från {right}"
    ),
    "compared.final-end.day < breach.on": (
        "överenskommelsens sista dag är {left}; avtalsbrottet är från {right}"
    ),
    "compared.bound-until.no_sooner < asked.on": (
        "parten är bunden åtminstone till och med {left}; frågan gäller {right}"
    ),
    "compared.bound-until.no_sooner < owed.last_day": (
        "parten är bunden åtminstone till och med {left}; sista dagen är {right}"
    ),
    "compared.bound-until.no_sooner < payment-window-of-year.last_day": (
        "parten är bunden åtminstone till och med {left}; betalningens sista dag är {right}"
    ),
    "compared.bound-until.no_sooner < year-is.last": (
        "parten är bunden åtminstone till och med {left}; året slutar {right}"
    ),
    "compared.departure.no_sooner < amendment.on": (
        "parten är bunden åtminstone till och med {left}; ändringen gjordes {right}"
    ),
    "compared.departure.no_sooner < asked.on": (
        "överenskommelsen gäller för parten åtminstone till och med {left}, och frågan "
        "gäller {right}"
    ),
    "compared.departure.no_sooner < assignment.on": (
        "parten är bunden åtminstone till och med {left}; överlåtelsen gjordes {right}"
    ),
    "compared.departure.no_sooner < counts-on.at_least": (
        "överenskommelsen upphör för parten tidigast vid utgången av {left}, inte före {right}"
    ),
    "compared.departure.no_sooner < counts-on.day": (
        "överenskommelsen upphör för parten tidigast vid utgången av {left}, inte före {right}"
    ),
    "compared.left-earlier.no_sooner < counts-on.at_least": (
        "överenskommelsen upphör för parten tidigast vid utgången av {left}, inte före {right}"
    ),
    "compared.left-earlier.no_sooner < counts-on.day": (
        "överenskommelsen upphör för parten tidigast vid utgången av {left}, inte före {right}"
    ),
    "compared.departure.no_sooner < evaluation.on": (
        "parten är bunden åtminstone till och med {left}; utvärderingen är från {right}"
    ),
    "compared.departure.no_sooner < ended-early.ends": (
        "överenskommelsen binder parten åtminstone till och med {left}, inte bara före {right}"
    ),
    "compared.departure.no_sooner < rescinded.day": (
        "överenskommelsen binder parten åtminstone till och med {left}, inte bara före "
        "hävningen {right}"
    ),
    "compared.departure.no_sooner < sought.starts": (
        "överenskommelsen upphör för parten tidigast vid utgången av {left}, inte före {right}"
    ),
    "compared.departure.no_sooner < takes-effect.day": (
        "överenskommelsen gäller för parten åtminstone till och med {left}, och frågan "
        "gäller {right}"
    ),
    "compared.departure.no_sooner < year-is.first": (
        "parten är bunden åtminstone till och med {left}; året börjar {right}"
    ),
    "compared.departure.no_sooner <= wanted.by": (
        "uppsägning får verkan tidigast vid utgången av {left}, {days:days} efter {right}"
    ),
    "compared.final-end.day <= year-is.first": (
        "överenskommelsens sista dag är {left}; året börjar {right}"
    ),
    "compared.good.no_sooner < running period.ends": (
        "uppsägningen får verkan tidigast vid utgången av {left}; perioden slutar {right}"
    ),
    "compared.good.no_sooner < final-end.day": (
        "uppsägningen får verkan tidigast vid utgången av {left}; överenskommelsen "
        "upphör ändå {right}"
    ),
    "compared.left-by-notice.no_sooner < takes-effect.day": (
        "uppsägningen får verkan tidigast vid utgången av {left}, inte före {right}"
    ),
    "compared.left-earlier.no_sooner < dialogue.on": (
        "parten var bunden åtminstone till och med {left}, och dialogen hölls {right}"
    ),
    "compared.left-earlier.no_sooner < force-majeure.from_": (
        "{left-earlier.party:party} är bunden åtminstone till och med {left}; hindret "
        "började {right}"
    ),
    "compared.left-earlier.no_sooner < takes-effect.day": (
        "parten är bunden åtminstone till och med {left}, inte bara före {right}"
    ),
    "compared.left-earlier.no_sooner < renewal-notice.sent": (
        "parten var bunden åtminstone till och med {left}, och det som sägs om förlängning sändes "
        "{right}"
    ),
    "compared.left-earlier.no_sooner < termination-notice.sent": (
        "parten var bunden åtminstone till och med {left}, och uppsägningen sändes {right}"
    ),
    "compared.left-earlier.no_sooner < way-out.ends": (
        "en annan part på samma sida är kvar åtminstone till {left}; uppsägningen får "
        "verkan {right}"
    ),
    "compared.way-out.no_sooner <= wanted.by": (
        "uppsägning får verkan tidigast vid utgången av {left}, {days:days} efter {right}"
    ),
    "compared.year-is.last >= ended-early.no_sooner": (
        "året slutar {left}; uppsägningen får verkan tidigast {right}"
    ),
    "compared.year-is.last >= period.from_": (
        "året slutar {left}; överenskommelsen gäller från {right}"
    ),
}
WORDS: Final[dict[str, dict[str, str]]] = {}
