"""How conclusions are drawn: kinds, expressions, rules, the book, executors, the ledger."""
