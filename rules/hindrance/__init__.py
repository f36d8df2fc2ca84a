"""Force majeure: what it excuses, who must tell of it, what it leads to."""
