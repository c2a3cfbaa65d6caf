"""Hostile and broken input for every reader; `python3 -m tests.fuzz` tries it for minutes."""
