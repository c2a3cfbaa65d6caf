"""A Word file that came back: the text with every tracked change refused, and with all accepted.

In a paper in our own styles the motion is the first stretch of clauses. Where that ends is told
by paragraphs that the paper was sent with, never by one that an editor has put in: else all that
follows a heading put in would seem to be left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from motion_editor.core.clause import Clause, Clauses, NewId, Role, fitted
from motion_editor.formats.reading import Remark
from motion_editor.formats.word import names as n
from motion_editor.formats.word.beside import remarks_unread
from motion_editor.formats.word.blocks_in import CLAUSES, Block, block_of, purpose_of
from motion_editor.formats.word.check import scan_of
from motion_editor.formats.word.lists import Lists, read_lists
from motion_editor.formats.word.outside import NOTHING, Outside, outside
from motion_editor.formats.word.own_part import OwnPart, found_own
from motion_editor.formats.word.package import Package, open_word
from motion_editor.formats.word.pieces import Item, Para
from motion_editor.formats.word.reader import read_word
from motion_editor.formats.word.revisions import Resolved, Which, resolve
from motion_editor.formats.word.stream import Scan
from motion_editor.formats.word.styles import Styles, styles_of
from motion_editor.papers.blocks import Holds

_ENDS: Final = frozenset(("title", "heading", "subheading"))
_SIGNED: Final = (n.INS, n.DEL, n.MOVE_FROM, n.MOVE_TO, n.PPR_CHANGE)
_ROLES: Final = {"clause": Role.POINT, "lead-in": Role.LEAD_IN}


@dataclass(frozen=True, slots=True)
class Both:
    """Both texts of a Word file, what its own part says, and who has made the changes.

    The ids of the clauses are new. `spoilt` says that a part of our own is there that can't be
    read. `outside` is what stands beside the text, `unread` are on what both texts lack. `next` is
    the text that stands after it, in a paper that was written with its marks in words;
    `remarks` are on how those were read.
    """

    base: Clauses
    amended: Clauses
    own: OwnPart | None
    spoilt: bool
    authors: tuple[str, ...]
    outside: Outside
    unread: tuple[Remark, ...]
    title: str = ""
    next: Clauses = ()
    remarks: tuple[Remark, ...] = ()


def read_both(data: bytes, new_id: NewId) -> Both:
    """Both texts of a Word file; MotionError for what is no safe one or holds no motion."""
    package = open_word(data)
    styles = styles_of(package)
    printed = tuple(Scan().items(package.body))
    items = tuple(scan_of(package, styles).items(package.body))
    own, spoilt = found_own(package)
    authors = tuple(_authors(package))
    first, past = stretch_of(items, styles)
    if first == past:
        refused, taken = (read_word(data, new_id, which) for which in ("original", "clean"))
        return Both(
            refused.clauses, taken.clauses, own, spoilt, authors,
            NOTHING, remarks_unread(data, own), refused.details.title,
        )  # fmt: skip
    lists = read_lists(package.first("numbering"), styles)
    base, amended = (
        _clauses(resolve(items[first:past], which), styles, lists, new_id) for which in _BOTH
    )
    # With the words of a template, which are set aside in the others.
    beside = outside((*printed[:first], *printed[past:]), own)
    title = _title(items[:first], styles)
    after: Clauses = ()
    if own is not None and own.whose.holds is Holds.IN_WORDS:
        start, end = stretch_of(items[past:], styles)
        found = resolve(items[past:][start:end], "original")
        after = _clauses(found, styles, lists, new_id)
    unread = remarks_unread(data, own)
    return Both(base, amended, own, spoilt, authors, beside, unread, title, after)


_BOTH: Final[tuple[Which, Which]] = ("original", "clean")


def _authors(package: Package) -> Iterator[str]:
    """Those who have signed a change, each once, in the order of the text, then of footnotes."""
    roots = (package.body, package.first("footnotes"))
    every = (it for root in roots if root is not None for it in root.iter(*_SIGNED))
    yield from dict.fromkeys(filter(None, (it.get(n.AUTHOR, "").strip() for it in every)))


def stretch_of(items: Sequence[Item], styles: Styles) -> tuple[int, int]:
    """From where up to where the motion stands; nowhere in a file that is in other styles."""
    old = [purpose_of(it.old, styles) if isinstance(it, Para) else "" for it in items]
    new = [purpose_of(it.new, styles) if isinstance(it, Para) else "" for it in items]
    sent = [not isinstance(it, Para) or it.side.base for it in items]
    own = [at for at in range(len(items)) if CLAUSES & {old[at], new[at]}]
    if not own:
        return 0, 0
    first = own[0]
    stop = next((at for at in range(first, len(items)) if sent[at] and old[at] in _ENDS), None)
    last = max(at for at in own if stop is None or at < stop)
    # What was put in after the last clause is the motion's as well, until the paper goes on.
    while last + 1 < len(items) and isinstance(items[last + 1], Para):
        if sent[last + 1] and old[last + 1]:
            break
        last += 1
    return first, last + 1


def _title(above: Sequence[Item], styles: Styles) -> str:
    """The title of the paper; "" for one without."""
    found = (it for it in above if isinstance(it, Para) and purpose_of(it.old, styles) == "title")
    return next(("".join(piece.text for piece in it.pieces) for it in found), "").strip()


def _clauses(parts: Sequence[Resolved], styles: Styles, lists: Lists, new_id: NewId) -> Clauses:
    out = []
    for line, part in enumerate(parts, 1):
        if part.boxed:
            continue
        block = block_of(line, part, styles, lists)
        role = _ROLES.get(block.purpose) or (Role.POINT if block.form else Role.TEXT)
        out.append(Clause(new_id(), block.runs, role, _level(block, role)))
    return fitted(out)


def _level(block: Block, role: Role) -> int:
    return block.level if block.purpose in CLAUSES or role is Role.POINT else 0
