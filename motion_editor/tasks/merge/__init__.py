"""Joining copies of one motion that were edited apart."""
