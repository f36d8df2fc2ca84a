"""Measurements. Never part of the tests: a slow machine is not a fault of the program."""
