"""Lengths, and ways to end a month, that several tests of the calendar count with."""

from hypothesis import strategies as st

from engine.model.calendar import Duration, MonthEnd

SAME: MonthEnd = "same day or last"
LAST: MonthEnd = "last day of month"
MONTH = Duration(months=1)
SIX_MONTHS = Duration(months=6)
YEAR = Duration(months=12)
lengths = st.builds(Duration, months=st.integers(0, 200), days=st.integers(0, 800))
