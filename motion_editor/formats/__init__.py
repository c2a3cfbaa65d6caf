"""Bytes and text, in and out; nothing is dropped unsaid."""
