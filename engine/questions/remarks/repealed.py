"""Acts that have been repealed: those that an agreement of this sort is likely to name.

A table of facts, and no rule: a row is added when the day and what came instead are certain,
and says from where. An act that does not stand here may be repealed all the same.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final


@dataclass(frozen=True, slots=True)
class Repealed:
    """An act by its SFS number, and what is known of its end.

    `since` is the first day on which it is no longer in force. `by` is what came instead: an
    SFS number, or that of an EU regulation. Transitional provisions may let the older act
    live on for what was begun under it; they are not here.
    """

    act: str
    name: str
    since: date
    by: str
    source: str


REPEALED: Final = (
    Repealed(
        act="SFS 1980:100",
        name="sekretesslagen",
        since=date(2009, 6, 30),
        by="SFS 2009:400",
        source="offentlighets- och sekretesslagen, ikraftträdandebestämmelserna",
    ),
    Repealed(
        act="SFS 1986:223",
        name="förvaltningslagen",
        since=date(2018, 7, 1),
        by="SFS 2017:900",
        source="förvaltningslagen (2017:900), ikraftträdandebestämmelserna",
    ),
    Repealed(
        act="SFS 1991:900",
        name="kommunallagen",
        since=date(2018, 1, 1),
        by="SFS 2017:725",
        source="bet. 2016/17:KU30, Ny kommunallag",
    ),
    Repealed(
        act="SFS 1998:204",
        name="personuppgiftslagen",
        since=date(2018, 5, 25),
        by="(EU) 2016/679, SFS 2018:218",
        source="lagen (2018:218), ikraftträdandebestämmelserna",
    ),
    Repealed(
        act="SFS 2001:453",
        name="socialtjänstlagen",
        since=date(2025, 7, 1),
        by="SFS 2025:400",
        source="prop. 2024/25:89, En förebyggande socialtjänstlag",
    ),
    Repealed(
        act="SFS 2007:1091",
        name="lagen om offentlig upphandling",
        since=date(2017, 1, 1),
        by="SFS 2016:1145",
        source="lagen (2016:1145) om offentlig upphandling, ikraftträdandebestämmelserna",
    ),
)
BY_ACT: Final = {one.act: one for one in REPEALED}
