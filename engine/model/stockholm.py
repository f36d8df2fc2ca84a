"""Swedish civil time: the day that an instant falls on in Stockholm."""

from datetime import date, datetime


def civil_day(at: datetime) -> date:
    """The day in Stockholm at an aware instant: 22:30 UTC on 30 June is 1 July there.

    Summer time is that of the IANA time zone database (Europe/Stockholm; EU directive
    2000/84/EC). An instant with an offset is never ambiguous: of the hour that comes twice
    in October each has its own, and the hour that is left out in March has none.
    """
    return _in_stockholm(at).date()


def civil_time(at: datetime) -> str:
    """Day, time and offset in Stockholm, to the minute: `2026-07-01 00:30 +02:00`."""
    there = _in_stockholm(at)
    offset = there.strftime("%z")
    return f"{there:%Y-%m-%d %H:%M} {offset[:3]}:{offset[3:]}"


def _in_stockholm(at: datetime) -> datetime:
    from zoneinfo import ZoneInfo  # only where an instant has to be read: 10 ms

    return at.astimezone(ZoneInfo("Europe/Stockholm"))
