"""What is pasted, from whatever program, as lines that are clauses.

Every word arrives, in order. Bullets and numbers go, because a motion has its own; a paragraph in
several lines is one clause; roles are told by labels and words, levels by lists.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from motion_editor.core.clause import Role, Was
from motion_editor.core.errors import MotionError
from motion_editor.core.pasting import Pasted
from motion_editor.core.text import SOFT_BREAK, Run, Runs, cut, joined, stripped, words
from motion_editor.core.wording import mark, say
from motion_editor.formats.bullets import Label, label_of
from motion_editor.formats.clip_html import Clipped, Stand, clipped
from motion_editor.formats.clip_own import Taken
from motion_editor.formats.lines import plain_line, raw_lines, without_controls
from motion_editor.formats.nesting import Entry, nested
from motion_editor.formats.paragraphs import Paragraph, paragraphs
from motion_editor.formats.prepare import source_lines
from motion_editor.formats.stems import is_lead_in

STRUCK_THERE = mark(
    "Words that were struck out where you copied them stand in brackets: [DELETE:] … [TO HERE]."
)
_CAP = 4_000_000
_NOWHERE = Stand()
_NOT_FIRST_GLYPHS = frozenset("-–—*+‒―o") | {"--"}


def from_html(html: str) -> Taken:
    """The lines of what was copied as HTML; MotionError for a book."""
    if len(html) > _CAP:
        raise MotionError(
            say("What was copied is longer than any motion needs to be."), say("Copy a part of it.")
        )
    found = clipped(html)
    return Taken(_pasted(found), STRUCK_THERE if found.struck else "")


def from_text(text: str) -> Taken:
    """The lines of plain text, Markdown taken for what it means; MotionError for a book."""
    if not _has_lines(text):
        return Taken(_alone(text))
    lines, _ = source_lines(text)
    return Taken(_pasted(Clipped(lines, inline=False)))


def words_only(lines: Sequence[Pasted]) -> tuple[Pasted, ...]:
    """The same lines as words without bold, italic and links, that stand as their neighbours do."""
    return tuple(Pasted((Run(it.text),) if it.text else ()) for it in lines)


def plain_words(text: str) -> tuple[Pasted, ...]:
    """The lines of plain text as words and nothing else, but for bullets and numbers."""
    if not _has_lines(text):
        return words_only(_alone(text))
    lines = [plain_line(n, without_controls(line)[0]) for n, line in raw_lines(text)]
    return words_only(_pasted(Clipped(lines, inline=False)))


def _has_lines(text: str) -> bool:
    return len(list(raw_lines(text))) > 1


def _alone(text: str) -> tuple[Pasted, ...]:
    """One line as it stands, spaces at its ends included."""
    line = "".join(line for _, line in raw_lines(text))
    clean = without_controls(line.replace("\t", " "))[0]
    return _single((Run(clean),) if clean else ())


def _single(runs: Runs) -> tuple[Pasted, ...]:
    """One line alone; a bullet before it goes, but nothing that may be one of its words."""
    if not runs:
        return ()
    text = words(runs)
    label = label_of(text, len(text) - len(text.lstrip()))
    if label is None or not label.is_bullet or label.printed in _NOT_FIRST_GLYPHS:
        return (Pasted(runs),)
    return (Pasted(cut(runs, label.end), Was(Role.POINT, 0)),)


@dataclass(frozen=True, slots=True)
class _Para:
    """A paragraph: its words, its label if it has one, and where it stands."""

    runs: Runs
    label: Label | None
    stand: Stand
    indent: int
    line: int
    heading: int = 0

    @property
    def text(self) -> str:
        """Its words."""
        return words(self.runs)

    @property
    def is_point(self) -> bool:
        """Whether a list or a label makes it a point."""
        return self.label is not None or self.stand.level >= 0


def _pasted(found: Clipped) -> tuple[Pasted, ...]:
    lines = [line for line in found.lines if line.text.strip() or (line.runs and found.inline)]
    if len(lines) == 1:
        level = found.stands.get(lines[0].number, _NOWHERE).level
        alone = _single(lines[0].runs if found.inline else stripped(lines[0].runs))
        return alone if level < 0 else (replace(alone[0], kind=Was(Role.POINT, level)),)
    return _kinds(_rows(_whole([_para(it, found) for it in paragraphs(found.lines)])))


def _para(item: Paragraph, found: Clipped) -> _Para:
    runs, label = item.runs, item.label
    if label is not None and not runs and not label.is_bullet:
        runs, label = (Run(label.printed),), None  # A number and nothing else is all it says.
    clean = joined(run.with_text(run.text.replace("\t", " ")) for run in runs)
    stand = found.stands.get(item.line, _NOWHERE)
    return _Para(clean, label, stand, item.indent, item.line, item.heading)


def _whole(paras: Sequence[_Para]) -> list[_Para]:
    """Further paragraphs of one list item stand in its clause, after a line break."""
    out: list[_Para] = []
    for para in paras:
        if not para.runs:
            continue
        stand = para.stand
        same = bool(out) and stand.item > 0 and stand.item == out[-1].stand.item
        if same and stand.level < 0 and para.label is None:
            runs = joined((*out[-1].runs, Run(SOFT_BREAK), *para.runs))
            out[-1] = replace(out[-1], runs=runs)
        else:
            out.append(para)
    return out


def _rows(paras: Sequence[_Para]) -> list[_Para]:
    """The rows of a table as one line each, where every cell has one line."""
    out: list[_Para] = []
    for row, some in groupby(paras, key=lambda para: para.stand.row):
        cells = list(some)
        places = [para.stand.cell for para in cells]
        if not row or len(set(places)) < len(places) or any(it.is_point for it in cells[1:]):
            out += cells
            continue
        runs: list[Run] = []
        for para in cells:
            runs += [Run(" "), *para.runs] if runs else para.runs
        out.append(replace(cells[0], runs=joined(runs)))
    return out


def _kinds(paras: Sequence[_Para]) -> tuple[Pasted, ...]:
    """Lines with their roles and levels; none have any where there is no sign of either."""
    if not paras:
        return ()
    follows = [*(para.is_point for para in paras[1:]), False]
    roles = [
        Role.POINT if it.is_point else Role.LEAD_IN if is_lead_in(it.text, next_) else Role.TEXT
        for it, next_ in zip(paras, follows, strict=True)
    ]
    if all(role is Role.TEXT for role in roles) or (len(paras) == 1 and not paras[0].is_point):
        return tuple(Pasted(it.runs) for it in paras)
    levels = nested(
        [
            Entry(role, it.label, it.indent, it.text, it.line)
            for role, it in zip(roles, paras, strict=True)
        ]
    ).levels
    out = [
        Pasted(it.runs, Was(role, it.stand.level if it.stand.level >= 0 else level))
        for role, it, level in zip(roles, paras, levels, strict=True)
    ]
    if not any(char.isalnum() for char in out[0].text):
        out[0] = Pasted(out[0].runs)  # ":" and the like end the words before them.
    return tuple(out)
