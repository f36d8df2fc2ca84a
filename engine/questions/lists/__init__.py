"""Lists: duties, coming dates, where an agreement stands, and what each row of them is."""
