"""Tests of the sides."""
