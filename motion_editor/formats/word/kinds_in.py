"""What the clauses of an amended text in a Word file are: as those that look like them.

A clause stays what it is while its paragraph keeps style and list, whatever its words seem to say:
only what the file changes is a change.
"""

from __future__ import annotations

from collections.abc import Sequence

from motion_editor.core.clause import MAX_LEVEL, Clauses, Role, Was
from motion_editor.formats.word.pieces import Shape
from motion_editor.formats.word.texts_in import Read


class Kinds:
    """The clauses of a base, as the file has them and as the motion does."""

    def __init__(self, reads: Sequence[Read], base: Clauses) -> None:
        self._reads = reads
        self._kinds = [it.kind for it in base]
        self._alike: dict[tuple[Shape, Was | None], list[int]] = {}
        for at, read in enumerate(reads):
            self._alike.setdefault((read.shape, read.kind), []).append(at)
            self._alike.setdefault((read.shape, None), []).append(at)

    def of(self, read: Read, head: int) -> Was:
        """The role and level of a clause of the amended text.

        `head` is the clause of the base whose words come first in it, -1 for none.
        """
        if head >= 0 and (read.kind is None or self._reads[head].shape == read.shape):
            return self._kinds[head]
        near = self._near(read, read.kind)
        if near is not None:
            return near
        if head >= 0 and read.kind is not None:
            return self._shifted(head, read.kind)
        near = self._near(read, None) if read.kind is None else read.kind
        return near or (self._kinds[0] if self._kinds else Was(Role.TEXT, 0))

    def _near(self, read: Read, kind: Was | None) -> Was | None:
        """What the nearest clause above is that looks and reads like this one, else one below."""
        found = self._alike.get((read.shape, kind), ())
        above = [at for at in found if self._reads[at].paras[0] <= read.paras[0]]
        return self._kinds[above[-1] if above else found[0]] if found else None

    def _shifted(self, head: int, kind: Was) -> Was:
        """What a clause becomes whose paragraph now reads otherwise than it did."""
        was, now = self._reads[head].kind, self._kinds[head]
        if was is None:
            return kind
        role = now.role if was.role is kind.role else kind.role
        return Was(role, max(0, min(now.level + kind.level - was.level, MAX_LEVEL)))
