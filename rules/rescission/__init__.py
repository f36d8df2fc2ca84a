"""Ending the agreement because of the other's serious breach (hävning)."""
