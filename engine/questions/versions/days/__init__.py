"""Dates around a change: last days for notice, what a coming wording cuts short or opens."""
