"""What there is: days, durations, facts, agreements. Plain frozen data, no input or output."""
