"""Which version of an agreement is in force, and what is asked of several."""
