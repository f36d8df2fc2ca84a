"""What should be acted on, or looked at by a person, on a day: one file per kind of finding."""
