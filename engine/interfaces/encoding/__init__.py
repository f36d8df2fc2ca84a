"""For those who encode: `agreements`, `show`, `new`, `lint` and `test`."""
