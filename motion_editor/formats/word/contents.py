"""The contents of a paper in Word: each entry a link to its heading, with the page that it is on.

The page is a PAGEREF field, which holds nothing until it is updated: a number that was guessed
would be a false one. Word asks to update fields when it opens such a paper (`settings.py`),
LibreOffice does it unasked; till then an entry reads as its words alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from motion_editor.core.figures import figure
from motion_editor.formats.word import names as n
from motion_editor.formats.word.names import quoted, w

if TYPE_CHECKING:
    from lxml.etree import _Element

    from motion_editor.formats.word.flow import Printed
    from motion_editor.formats.word.markup import Markup

_NAME: Final = "_Agenda_"
"""How the bookmarks of headings begin; with a low line in front Word does not list them."""

_FIRST: Final = 1_000_000
"""The first id of a bookmark of ours: lower ones are for tracked changes and what is around."""

_USUAL: Final = 9638
_PAGE: Final = re.compile(r'<w:pgSz\b[^>]*?\bw:w="(\d+)"')
_SIDE: Final = re.compile(r"<w:pgMar\b[^>]*>")
_FIELD: Final = re.compile(rf" PAGEREF ({_NAME}[\w-]+) \\h ")
_LISTED: Final = tuple(map(w, ("bookmarkStart", "bookmarkEnd", "fldChar", "instrText")))


def text_width(section: str) -> int:
    """How wide the text is, in twentieths of a point, by the page settings of a template."""
    page, margins = _PAGE.search(section), _SIDE.search(section)
    if page is None or margins is None:
        return _USUAL
    sides = dict(re.findall(r'\bw:(left|right)="(\d+)"', margins[0]))
    left, right = (figure(sides.get(side, "")) or 0 for side in ("left", "right"))
    width = (figure(page[1]) or 0) - left - right
    return width if width > 0 else _USUAL


def anchored(item: Printed, words: str) -> str:
    """The words of a heading within their bookmark, where the contents lead to it."""
    if not item.anchor:
        return words
    id = _id(item.anchor)
    start = f'<w:bookmarkStart w:id="{id}" w:name="{quoted(_bookmark(item.anchor))}"/>'
    return f'{start}{words}<w:bookmarkEnd w:id="{id}"/>'


def entry(markup: Markup, item: Printed, width: int) -> str:
    """An entry of the contents: its words, a tab, and the page of its heading."""
    name = quoted(_bookmark(item.to))
    page = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> PAGEREF {name} \\h </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    words = f"{markup.runs(item.runs)}<w:r><w:tab/></w:r>{page}"
    link = f'<w:hyperlink w:anchor="{name}" w:history="1">{words}</w:hyperlink>'
    stop = f'<w:tabs><w:tab w:val="right" w:pos="{width}"/></w:tabs>'
    return markup.paragraph(item.purpose, link, props=stop)


def faults(document: _Element) -> Iterator[str]:
    """Bookmarks and fields that do not fit together, each a short sentence."""
    names: set[str] = set()
    opened: set[str] = set()
    wanted: set[str] = set()
    ids: set[str] = set()
    depth = 0
    for element in document.iter(*_LISTED):
        id = element.get(n.ID, "")
        if element.tag == w("bookmarkStart"):
            name = element.get(w("name"), "")
            if not name.startswith(_NAME):
                yield f"the bookmark {name} is none of ours"
            if name in names or id in ids:
                yield f"two bookmarks are called {name}, or have its id"
            names.add(name)
            ids.add(id)
            opened.add(id)
        elif element.tag == w("bookmarkEnd"):
            if id not in opened:
                yield "a bookmark ends that has not begun"
            opened.discard(id)
        elif element.tag == w("fldChar"):
            depth += {"begin": 1, "end": -1}.get(element.get(w("fldCharType"), ""), 0)
        else:
            found = _FIELD.fullmatch(element.text or "")
            if found is None or depth != 1:
                yield "the text holds a field that is none of ours"
            else:
                wanted.add(found[1])
    if opened or depth:
        yield "a bookmark or a field has no end"
    wanted.update(it.get(w("anchor"), "") for it in document.iter(n.HYPERLINK))
    for name in sorted(wanted - names - {""}):
        yield f"the contents lead to {name}, which is not there"


def _bookmark(anchor: str) -> str:
    return f"{_NAME}{anchor}"


def _id(anchor: str) -> int:
    """The id of a bookmark, by the number at the end of its anchor."""
    return _FIRST + int(anchor.rpartition("-")[2])
