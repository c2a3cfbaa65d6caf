"""Tests of the questions the window asks."""
