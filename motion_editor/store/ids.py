"""Short random ids for motions, versions, amendments and clauses."""

from __future__ import annotations

import secrets

ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
"""Letters and figures that can't be mistaken for one another when read aloud or copied."""

LENGTH = 12
"""Twelve of them are 59 random bits: a thousand million ids meet by chance about once."""


def new_id() -> str:
    """An id that no clause has had before."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
