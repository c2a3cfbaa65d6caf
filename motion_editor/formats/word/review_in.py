"""A Word file that others have changed, opened: its texts, whose changes, comments, what is beside.

MotionError for what is no safe Word file.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from motion_editor.core.errors import MotionError
from motion_editor.core.people import NOBODY, Person
from motion_editor.core.text import ADDED, STRUCK, Run, Runs, joined
from motion_editor.core.wording import many, say, strung
from motion_editor.formats.lines import SourceLine
from motion_editor.formats.names import people_in
from motion_editor.formats.reading import Remark
from motion_editor.formats.word import beside, names as n
from motion_editor.formats.word.accepted import accepting
from motion_editor.formats.word.check import scan_of
from motion_editor.formats.word.lists import Lists, read_lists
from motion_editor.formats.word.names import w
from motion_editor.formats.word.own_part import OwnPart, read_own
from motion_editor.formats.word.package import Package, open_word
from motion_editor.formats.word.pieces import Item, Layer, Para, Side
from motion_editor.formats.word.provenance import Flow, Reviewer, Taken, flow_of, stands
from motion_editor.formats.word.revisions import resolve, state_of
from motion_editor.formats.word.styles import Styles, styles_of
from motion_editor.formats.word.texts_in import Text, Texts

_SCRUBBED: Final = frozenset(("", "author", "unknown author", "unknown", "user", "windows user"))
"""How changes are signed where a program has no name or has taken it out, in small letters."""

_LAYOUT: Final = tuple(
    map(w, ("sectPrChange", "tblPrChange", "tblPrExChange", "tcPrChange", "trPrChange"))
)


class Comment(NamedTuple):
    """A comment in the file: whose, its words, the paragraph in which it begins, -1 for none."""

    author: str
    words: str
    para: int


@dataclass(frozen=True, slots=True)
class Review:
    """A file with tracked changes. `reviewers` are those whose changes it has, in its order.

    `remarks` name all that stands beside the text, and changes that no amendment can make;
    `tracked` says how many changes there are, and whose. `own` is what its part of ours says.
    """

    flow: Flow
    reviewers: tuple[Reviewer, ...]
    comments: tuple[Comment, ...]
    remarks: tuple[Remark, ...]
    styles: Styles
    lists: Lists
    tracked: tuple[Remark, ...] = ()
    own: OwnPart | None = None

    def texts(self, known: frozenset[str] = frozenset()) -> Texts:
        """The texts of the file; `known` are clauses of the motion, white space taken out."""
        return Texts(self.flow, self.styles, self.lists, known)

    def changing(self, texts: Texts) -> tuple[Reviewer, ...]:
        """Those whose changes change any clause."""
        return tuple(it for it in self.reviewers if _differ(texts.text(it.under), texts.text(it)))

    def changed_lines(self, whose: Reviewer) -> Iterator[SourceLine]:
        """The paragraphs in which somebody has changed something, those of the others refused."""
        flow = self.flow
        for line in self.lines(whose.below, whose):
            para = line.number - 1
            own = (*flow.words[flow.first[para] : flow.first[para + 1]], flow.marks[para])
            if flow.shaped[para] == whose or any(it == whose for marks in own for _, it in marks):
                yield replace(line, runs=(*line.runs, *self._mark(para, whose)))

    def _mark(self, para: int, whose: Reviewer) -> Runs:
        """The end of a paragraph where somebody changes that alone, shown as a sign."""
        flow = self.flow
        words = flow.words[flow.first[para] : flow.first[para + 1]]
        ends = [adds for adds, it in flow.marks[para] if it == whose]
        if not ends or any(it == whose for marks in words for _, it in marks):
            return ()
        return (Run("¶", ADDED if ends[0] else STRUCK),)

    def lines(self, taken: Taken, also: Reviewer) -> tuple[SourceLine, ...]:
        """The paragraphs with one reviewer's changes marked, over those of others (`taken`)."""
        out: list[SourceLine] = []
        flow = self.flow
        for para in range(len(flow.paras)):
            runs = _marked(flow, para, taken, taken | {also})
            if any(run.text.strip() for run in runs):
                out.append(SourceLine(para + 1, runs))
        return tuple(out)


def open_review(
    data: bytes,
    one_person: Mapping[str, str] | None = None,
    stretch: Callable[[Sequence[Item], Styles], tuple[int, int]] | None = None,
    accepted: str = "",
) -> Review:
    """The file, opened; `one_person` names for a way of signing the one that means the same.

    `stretch` tells from where up to where the motion stands, where that is known. The changes of
    `accepted` are taken for made: all others stand on them. MotionError where they can't be.
    """
    package = open_word(data)
    styles = styles_of(package)
    scan = scan_of(package, styles)
    scan.prompts = []
    items = tuple(scan.items(package.body))
    if stretch is not None:
        items = items[slice(*stretch(items, styles))]
    if accepted:
        made = accepting(items, accepted)
        if made is None:
            raise MotionError(
                say("{name} has left out words that others have put in.", name=accepted),
                say("Take all the changes together, or ask for a copy without those."),
            )
        items = made
    same = {name.casefold(): other for name, other in (one_person or {}).items()}
    flow = flow_of(items, lambda change: _signed(change, same))
    comments = tuple(_comments(package, flow))
    boxed = [it for it in resolve(items, "original") if it.boxed] if _has_boxes(flow, items) else []
    remarks = (
        *beside.remarks_beside(package, boxed, scan, reviewed=True),
        *_changes_beside(package, items, flow),
    )
    return Review(
        flow, flow.reviewers, comments, remarks, styles,
        read_lists(package.first("numbering"), styles), tuple(beside.tracked([package.body])),
        read_own(package),
    )  # fmt: skip


def _differ(one: Text, two: Text) -> bool:
    """Whether two texts of a file differ in any clause."""
    if len(one.clauses) != len(two.clauses):
        return True
    return any(
        (before.text, before.mark, before.shape) != (after.text, after.mark, after.shape)
        or list(before.chars) != list(after.chars)
        for before, after in zip(one.clauses, two.clauses, strict=True)
    )


def person_of(name: str) -> Person:
    """The member whom a way of signing names; NOBODY for none that can be told."""
    if name.casefold() in _SCRUBBED:
        return NOBODY
    bare = " ".join(name.partition("<")[0].split())
    last, comma, first = bare.partition(",")
    if comma and first.strip() and "," not in first:
        bare = f"{first.strip()} {last.strip()}"
    found = people_in("".join(sign for sign in bare if sign.isprintable()))
    return found[0] if len(found) == 1 else NOBODY


def _signed(change: Layer, same: Mapping[str, str]) -> str:
    """Who signed a change; "" for one from which the name was taken."""
    name = " ".join(change.author.split())
    if name.casefold() in _SCRUBBED:
        return same.get("", "")
    return same.get(name.casefold(), name)


def _marked(flow: Flow, para: int, before: Taken, after: Taken) -> Runs:
    runs: list[Run] = []
    for at in range(flow.first[para], flow.first[para + 1]):
        side = stands(flow.words[at], before), stands(flow.words[at], after)
        if any(side):
            runs.append(Run(flow.pieces[at].text, state_of(Side(*side))))
    return joined(runs)


def _comments(package: Package, flow: Flow) -> Iterator[Comment]:
    """The comments, each once: those in the text in its order, then those that stand beside it."""
    root = package.first("comments")
    found = {} if root is None else {it.get(n.ID, ""): it for it in root.iterchildren(w("comment"))}
    for at, para in enumerate(flow.paras):
        for id in para.comments:
            item = found.pop(id, None)
            words = "" if item is None else beside.words_in(item)
            if item is not None and words:
                yield Comment(item.get(n.AUTHOR, ""), words, at)
    for item in found.values():
        if words := beside.words_in(item):
            yield Comment(item.get(n.AUTHOR, ""), words, -1)


def _has_boxes(flow: Flow, items: tuple[Item, ...]) -> bool:
    """Whether words stand in text boxes beside the text."""
    own = {id(para) for para in flow.paras}
    return any(isinstance(it, Para) and it.boxes and id(it) in own for it in items)


def _changes_beside(package: Package, items: tuple[Item, ...], flow: Flow) -> Iterator[Remark]:
    """A remark for tracked changes that no amendment can make, or that stand beside the text."""
    looks = Counter(it.get(n.AUTHOR, "") for it in package.body.iter(w("rPrChange")))
    if looks:
        yield Remark(
            many(
                "{n} tracked changes of how words look ({people}) were not taken: looks can't be "
                "amended.",
                "A tracked change of how words look ({people}) was not taken: looks can't be "
                "amended.",
                sum(looks.values()),
                people=strung(list(looks)),
            )
        )
    if next(package.body.iter(*_LAYOUT), None) is not None:
        yield Remark(say("Tracked changes of the layout of pages or tables were not taken."))
    if _has_boxes(flow, items):
        for item in items:
            boxes = item.boxes if isinstance(item, Para) else ()
            for line in beside.critic_lines(boxes):
                yield Remark(
                    say("A tracked change in a text box was not taken: {words}", words=line)
                )
    yield from beside.tracked_running(package)
