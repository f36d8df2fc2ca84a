"""The check: `check`, and its report for people, programs and CI servers."""
