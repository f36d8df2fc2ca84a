"""Breaches asserted, put right, talked about, excused or contradicted."""
