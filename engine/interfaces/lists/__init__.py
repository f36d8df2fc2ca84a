"""Lists: `obligations`, `deadlines` and `status`, on paper, in a calendar or a workbook."""
