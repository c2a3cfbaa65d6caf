"""Word files that several have changed, for tests: who put in or struck what."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import count

from motion_editor.core.clause import Clause, Clauses, Role, Was, fitted
from motion_editor.core.text import Run
from motion_editor.core.tracked import proposed
from motion_editor.formats.word.provenance import Reviewer
from motion_editor.formats.word.review_in import Review, open_review
from motion_editor.formats.word.reviewed import Reviewed, reviewed
from motion_editor.formats.word.texts_in import Text, Texts
from tests.formats.word.making import docx, p, r

DATE = "2026-11-22T14:05:00Z"
ANN, BEN = "Odile Brackenbury", "Fenwick Oakes"
_ids = count(1_000)


def change(kind: str, who: str, *inside: str, more: str = "") -> str:
    """A tracked change of this kind (ins, del, moveFrom, moveTo) by somebody around runs."""
    signed = f'w:id="{next(_ids)}" w:author="{who}" w:date="{DATE}"{more}'
    return f"<w:{kind} {signed}>{''.join(inside)}</w:{kind}>"


def ins(who: str, text: str) -> str:
    """Words that somebody put in."""
    return change("ins", who, r(text))


def dele(who: str, text: str) -> str:
    """Words that somebody struck."""
    return change("del", who, r(text, tag="delText"))


def struck_in(who: str, other: str, text: str) -> str:
    """Words that somebody put in and another one struck."""
    return change("ins", who, dele(other, text))


def point(*runs: str, mark: tuple[str, str] = ("", ""), style: str = "MotionClause") -> str:
    """A paragraph in our style for points; `mark` is what became of its mark, and by whom."""
    kind, who = mark
    props = f'<w:rPr><w:{kind} w:id="{next(_ids)}" w:author="{who}"/></w:rPr>' if kind else ""
    return p(*runs, style=style, props=props)


def lead_in(*runs: str, mark: tuple[str, str] = ("", "")) -> str:
    """A paragraph in our style for lead-ins."""
    return point(*runs, mark=mark, style="MotionLeadIn")


def file(*paragraphs: str) -> bytes:
    """A motion's paper with these paragraphs as its text."""
    title = p("Safer crossings", style="MotionTitle")
    mover = p("Mover: Councillor Idris Thackeray", style="MotionMover")
    return docx("".join((title, *paragraphs, mover)))


def plain(text: Text) -> Clauses:
    """The clauses that a text of a file seems to have, named c0, c1, …"""
    kinds = [it.kind or Was(Role.TEXT, 0) for it in text.clauses]
    return fitted(
        [
            Clause(f"c{at}", (Run(it.text),), *kind)
            for at, (it, kind) in enumerate(zip(text.clauses, kinds, strict=True))
        ]
    )


def all_reviewed(data: bytes) -> tuple[Review, Texts, dict[Reviewer, Reviewed]]:
    """Each reviewer's changes over the file's own base, or over those on which they stand."""
    numbers = count()
    review = open_review(data)
    texts = review.texts()
    out: dict[Reviewer, Reviewed] = {}
    for whose in review.changing(texts):
        under = whose.on(out)
        base = plain(texts.text()) if under is None else proposed(out[under].clauses)
        out[whose] = reviewed(texts, whose, base, lambda: f"n{next(numbers)}")
    return review, texts, out


def signed_by(data: str, names: Sequence[int], people: Sequence[str]) -> str:
    """The main part with its changes signed by one and another, by turns that `names` give."""
    turns = iter(names)
    return re.sub(
        r'w:author="[^"]*"',
        lambda _: f'w:author="{people[next(turns, 0) % len(people)]}"',
        data,
    )
