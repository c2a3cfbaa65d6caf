"""What all parts of our files share, and those that are about the work on a motion."""

from __future__ import annotations

from msgspec import Struct


class Part(Struct, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """What all parts of the file share: empty values are left out, unknown keys refused."""


class Kept(Part):
    """A snapshot: all of the motion as it was, under a name. `state` is packed as in Past.

    `unasked` says that the program kept it by itself, before another was restored.
    """

    name: str
    when: str
    state: str
    by: str = ""
    unasked: bool = False


class Entry(Part):
    """An entry of the work log: when, what in words, and who by the name they gave."""

    when: str
    what: str
    who: str = ""
