"""Money already paid goes back: on which ground, how much, to whom."""
