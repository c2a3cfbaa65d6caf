"""Amendments written as instructions in English: what they say, not yet what they mean here."""
