"""Killing the program's real process at any moment, and holding what is left to what was typed.

`python3 -m tests.killing --times 500` does it so often and prints the figures.
"""
