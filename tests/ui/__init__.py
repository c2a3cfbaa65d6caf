"""Tests of the window: real widgets, real events."""
