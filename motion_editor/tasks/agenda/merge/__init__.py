"""Joining copies of one agenda that were edited apart."""
