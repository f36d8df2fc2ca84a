"""What people ask: one file per question; the only place that puts the parts together."""
