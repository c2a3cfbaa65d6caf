"""Failing every system call of saving, keeping and exporting in turn.

`python3 -m tests.injecting` does it with every error and prints how many faults were injected.
"""
