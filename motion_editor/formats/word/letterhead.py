"""Where a paper of ours has its text, between the words of its template.

Template and paper may both have any style, so the text of a paper is set between the ends of a
bookmark, which Word keeps and does not show. Whoever reads the file again knows by it what the
council's template has printed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from motion_editor.formats.people import name_of_role, named_in
from motion_editor.formats.word import names as n
from motion_editor.formats.word.frame import is_title
from motion_editor.formats.word.names import XML_SPACE, w
from motion_editor.formats.word.order import PARAGRAPH, put
from motion_editor.formats.word.styles import Styles

if TYPE_CHECKING:
    from lxml.etree import _Element

    from motion_editor.formats.word.package import Package

NAME: Final = "_MotionEditorText"
START: Final = f'<w:bookmarkStart w:id="0" w:name="{NAME}"/>'
END: Final = '<w:bookmarkEnd w:id="0"/>'
"""What stands before the text of a paper and after it; tracked changes have ids from 1."""

_TITLE: Final = "motion title"
_TEXTS: Final = (n.TEXT, n.DEL_TEXT, *map(w, ("tab", "ptab", "br", "cr")))
_SIGNS: Final = {n.INS: "++", n.DEL: "--"}
_ENDS: Final = (w("bookmarkStart"), w("bookmarkEnd"))
_RUNS: Final = (n.RUN, n.INS, n.DEL, n.MOVE_FROM, n.MOVE_TO, n.HYPERLINK)


def is_end(element: _Element) -> bool:
    """Whether an element is an end of a bookmark."""
    return element.tag in _ENDS


def around(body: _Element) -> tuple[int, int]:
    """How many paragraphs a template printed above a text, and below it; none where it is unknown.

    Word may have moved the ends of the bookmark into the paragraphs that follow them.
    """
    above, seen, upto = 0, 0, -1
    id = ""
    for element in body.iter(n.P, *_ENDS):
        if element.tag == n.P:
            seen += not _is_boxed(element)
        elif element.tag == _ENDS[0] and element.get(w("name")) == NAME:
            id, above = element.get(n.ID, ""), _before(element, seen)
        elif element.tag == _ENDS[1] and id and element.get(n.ID) == id:
            upto = _before(element, seen)
    return (above, seen - upto) if upto >= 0 else (0, 0)


def _before(end: _Element, seen: int) -> int:
    """How many paragraphs stand before an end, that in which it stands behind words included."""
    parent = end.getparent()
    inside = parent is not None and parent.tag == n.P
    behind = inside and next(end.itersiblings(*_RUNS, preceding=True), None) is not None
    return seen - 1 if inside and not behind else seen


def set_aside(package: Package, styles: Styles) -> None:
    """Take the words of a template off the paragraphs around a text, and note them in the package.

    The paragraphs stay, empty, so that lines are counted as in the file. A title stays as one,
    and so does a line that names mover or seconder. Of a file of others nothing is changed.
    """
    above, below = around(package.body)
    if not above and not below:
        return
    every = [
        it for it in package.body.iter(n.P) if next(it.iterancestors(n.TEXT_BOX), None) is None
    ]
    title = next((it.id for it in styles.by_id.values() if it.name == _TITLE), "")
    around_it = [at for at in range(len(every)) if not above <= at < len(every) - below]
    texts = {at: _words(every[at]) for at in around_it}
    for role, name in _cells(texts):
        # Every reader knows a role and a name in one line, wherever the cells stand.
        _put_before(every[name], f"{texts[role]} ")
        texts[name] = f"{texts[role]} {texts[name]}"
        texts[role] = ""
        _empty(every[role])
    for at, words in texts.items():
        if title and is_title(every[at], styles):
            _restyle(every[at], title)
        elif words and not _names_only(words):
            package.aside.append((at + 1, words))
            _empty(every[at])


def _cells(texts: dict[int, str]) -> list[tuple[int, int]]:
    """The cells of a table that say who moves or seconds: where the role stands, where the name."""
    found = ((at, name_of_role(texts, at)) for at in texts)
    return [(role, name) for role, name in found if name >= 0]


def _names_only(words: str) -> bool:
    named = named_in(words)
    return named is not None and named.pure


def _put_before(paragraph: _Element, words: str) -> None:
    from lxml import etree

    run = etree.Element(n.RUN)
    text = etree.SubElement(run, n.TEXT, {XML_SPACE: "preserve"})
    text.text = words
    paragraph.insert(0 if paragraph.find(n.PPR) is None else 1, run)


def _is_boxed(paragraph: _Element) -> bool:
    return next(paragraph.iterancestors(n.TEXT_BOX), None) is not None


def _words(paragraph: _Element) -> str:
    """The words of a paragraph and of its text boxes, those tracked as changed in CriticMarkup."""
    out = ""
    for element in paragraph.iter(*_TEXTS):
        words = element.text or ("" if element.tag in (n.TEXT, n.DEL_TEXT) else " ")
        change = next(element.iterancestors(n.INS, n.DEL, n.P), None)
        sign = _SIGNS.get("" if change is None else str(change.tag))
        out += f"{{{sign}{words}{sign}}}" if sign else words
    return " ".join(out.split())


def _empty(paragraph: _Element) -> None:
    for element in list(paragraph.iter(*_TEXTS)):
        parent = element.getparent()
        if parent is not None and parent.tag == n.RUN:
            parent.remove(element)


def _restyle(paragraph: _Element, style: str) -> None:
    from lxml import etree

    props = paragraph.find(n.PPR)
    if props is None:
        props = etree.Element(n.PPR)
        paragraph.insert(0, props)
    put(props, etree.Element(n.STYLE, {n.VAL: style}), PARAGRAPH)
