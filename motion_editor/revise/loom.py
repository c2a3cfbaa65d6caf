"""Where clauses are woven anew over a new base: what is made of them, part by part."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from motion_editor.core.amendment import Clash, Flag, FlagKind
from motion_editor.core.clause import Clause, Clauses, NewId, Was
from motion_editor.core.text import ADDED, Emphasis, Run, State, joined


@dataclass(slots=True)
class Woven:
    """The parts over the new base, what clashed (not yet named), what to look at.

    `spots` say where in the old base the two meet, by offsets into its stream: a clash where the
    kind is None. `kinds` are the flags that a whole clause has for its role or level.
    """

    parts: list[Clause] = field(default_factory=list)
    clashes: list[Clash] = field(default_factory=list)
    flags: list[Flag] = field(default_factory=list)
    spots: list[tuple[FlagKind | None, int, int]] = field(default_factory=list)
    kinds: list[Flag] = field(default_factory=list)

    def again(self) -> Woven:
        """The same, to be changed by itself."""
        return Woven(
            list(self.parts),
            list(self.clashes),
            list(self.flags),
            list(self.spots),
            list(self.kinds),
        )


@dataclass(slots=True)
class Loom:
    """The work in hand: the clauses of the new base, the one being filled, the part in hand."""

    base: Clauses
    new_id: NewId
    theirs: dict[str, Was]
    out: Woven = field(default_factory=Woven)
    at: int = 0
    offset: int = 0
    claimed: set[int] = field(default_factory=set)
    used: set[str] = field(default_factory=set)
    runs: list[Run] = field(default_factory=list)
    like: Run | None = None
    alike: list[str] = field(default_factory=list)
    holds: int = -1
    owner: Clause | None = None

    def place(self) -> tuple[int, int]:
        """The place reached in the new base."""
        return self.at, self.offset

    def chars(self, chars: str, emphasis: Emphasis, state: State, owner: Clause | None) -> None:
        """Put characters in; `owner` is the amendment's part that they come from."""
        like = self.like
        if like and like.state is state and like.emphasis is emphasis:
            self.alike.append(chars)
        else:
            self._run()
            self.like = Run(chars, state, emphasis)
            self.alike = [chars]
        if state is not ADDED:
            if self.holds < 0:
                self.holds = self.at
                self.owner = owner
            self.offset += len(chars)

    def _run(self) -> None:
        """Enter the characters alike, up to here, as one run."""
        if self.like:
            self.runs.append(self.like.with_text("".join(self.alike)))
            self.like = None

    @property
    def filled(self) -> bool:
        """Whether the part in hand has words."""
        return self.like is not None or bool(self.runs)

    def mark(self, state: State, owner: Clause | None) -> None:
        """End the part in hand; `owner` is the amendment's part that ends here."""
        self._run()
        based = state is not ADDED
        self.out.parts.append(self._part(state, owner, based))
        self.runs, self.holds, self.owner = [], -1, None
        if based:
            self.at, self.offset = self.at + 1, 0

    def _part(self, state: State, owner: Clause | None, based: bool) -> Clause:
        runs = joined(self.runs)
        index = self.holds if self.holds >= 0 else (self.at if based else -1)
        if index >= 0 and index not in self.claimed:
            self.claimed.add(index)
            return self._claimed(index, runs, state, self.owner if self.holds >= 0 else owner)
        if based and self.holds >= 0:
            owner = self.owner
        model = owner or self.base[min(self.at, len(self.base) - 1)]
        id = owner.id if owner and not self._known(owner.id) else self.new_id()
        self.used.add(id)
        stand_in = owner.moved_from if owner and not runs and not based else ""
        return Clause(id, runs, model.role, model.level, state, None, stand_in)

    def _claimed(
        self, index: int, runs: Iterable[Run], state: State, owner: Clause | None
    ) -> Clause:
        item = self.base[index]
        if item.moved_from:
            return item
        part = Clause(item.id, tuple(runs), item.role, item.level, state)
        if owner is None or owner.was is None:
            return part
        if item.id != owner.id and item.kind != owner.was:
            return part  # split off by the new base, as a clause of another kind
        theirs = self.theirs.get(owner.id, owner.was)
        if theirs == owner.kind:
            # Both make it: it is made, even where the new base can't show it in full.
            self._flag(FlagKind.SATISFIED, part)
            return part
        wanted, base = owner.kind, owner.was
        role = item.role if wanted.role is base.role else wanted.role
        level = item.level if wanted.level == base.level else wanted.level
        if _both(base.role, wanted.role, theirs.role) or _both(
            base.level, wanted.level, theirs.level
        ):
            self._flag(FlagKind.TOUCHES, part)
        return part.as_kind(Was(role, level), tracked=True)

    def _flag(self, kind: FlagKind, part: Clause) -> None:
        self.out.flags.append(Flag(kind, part.id, part.original_text[:40]))

    def _known(self, id: str) -> bool:
        return id in self.used or any(item.id == id for item in self.base)


def _both(base: object, mine: object, theirs: object) -> bool:
    return base not in (mine, theirs)
