"""A clause of a marked paper, seen as characters of its own base and what stands between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from motion_editor.core.footnotes import CLOSE, OPEN
from motion_editor.core.text import ADDED, KEPT, STRUCK, Run, Runs, State, stripped

SPLIT = "\0"
"""Stands among added words for an end mark that the paper puts in; no text holds it."""

OPENERS = frozenset("([{“‘«/-‑" + OPEN + SPLIT)
"""After these no space is put in."""

STOPS = frozenset(".,;:!?…)]}”’»%/" + OPEN + CLOSE + SPLIT)
"""Before these no space is put in; a footnote clings to the word before it."""


@dataclass(slots=True)
class Gap:
    """What stands between two characters of the paper's own base.

    `blank` is its white space, `seam` says that a mark stands there, `outer` that some of the
    white space is outside the mark. `before` and `after` say whether any stands on that side of
    the `added` words.
    """

    blank: str = ""
    seam: bool = False
    outer: bool = False
    before: bool = False
    after: bool = False
    added: list[Runs] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Marked:
    """The characters of a paper's clause that stand in its own base, white space apart.

    `gaps` has one more than there are characters.
    """

    chars: str
    states: tuple[State, ...]
    gaps: tuple[Gap, ...]

    @property
    def wholly_struck(self) -> bool:
        """Whether all of it is left out and nothing put in."""
        return all(state is STRUCK for state in self.states) and not self.has_added

    @property
    def has_added(self) -> bool:
        """Whether anything is put in."""
        return any(gap.added for gap in self.gaps)

    @property
    def base(self) -> str:
        """The paper's own base, with its white space where that is certain."""
        out: list[str] = []
        for at, char in enumerate(self.chars):
            gap = self.gaps[at + 1]
            after = self.chars[at + 1 : at + 2]
            padding = not gap.outer and (after in STOPS or char in OPENERS)
            out += [char, gap.blank if not gap.seam else "" if padding else gap.blank[:1]]
        return "".join(out).strip()


def taken_apart(runs: Runs) -> Marked:
    """The runs of a paper's clause, seen as characters of its own base and what stands between."""
    chars: list[str] = []
    states: list[State] = []
    gaps = [Gap()]
    last: State | None = None
    for run in runs:
        gap = gaps[-1]
        if last is not None and run.state is not last:
            gap.seam = True
        last = run.state
        if run.state is ADDED:
            _put_in(gap, run)
            continue
        for char in run.text:
            gap = gaps[-1]
            if char.isspace():
                gap.blank += char
                gap.outer |= run.state is KEPT
                gap.before |= not gap.added
                gap.after = True
            else:
                chars.append(char)
                states.append(run.state)
                gaps.append(Gap())
    return Marked("".join(chars), tuple(states), tuple(gaps))


def _put_in(gap: Gap, run: Run) -> None:
    text = run.text
    if gap.added and not text.strip():
        gap.after = True
        return
    gap.before |= not gap.added and text[:1].isspace()
    if not text.strip():
        gap.before = gap.after = True
        return
    spaced = gap.added and (gap.after or text[:1].isspace())
    gap.added.append((*((Run(" ", ADDED),) if spaced else ()), *stripped((run,))))
    gap.after = text[-1:].isspace()


def beside(
    parts: Sequence[Marked], split: Sequence[bool], between: Sequence[Sequence[Runs]]
) -> Marked:
    """Several paragraphs of a paper as one clause.

    `split` says after which of them an end mark is put in, `between` which clauses with it.
    """
    whole = parts[0]
    for part, parted, inside in zip(parts[1:], split, between, strict=False):
        one, two = whole.gaps[-1], part.gaps[0]
        mark: Runs = (Run(SPLIT, ADDED),)
        middle = [mark] if parted else []
        for runs in inside:
            middle += [runs, mark]
        seam = one.seam or two.seam or parted
        gap = Gap(" ", seam, True, before=True, after=True, added=[*one.added, *middle, *two.added])
        whole = Marked(
            whole.chars + part.chars,
            whole.states + part.states,
            (*whole.gaps[:-1], gap, *part.gaps[1:]),
        )
    return whole


def going_on(item: Marked, runs: Runs) -> Marked:
    """The clause with words put in after its last ones."""
    last = item.gaps[-1]
    gap = replace(last, seam=True, before=True, added=[*last.added, stripped(runs)])
    return replace(item, gaps=(*item.gaps[:-1], gap))
