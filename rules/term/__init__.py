"""How long the agreement runs, what renews it, and whether it is in force."""
