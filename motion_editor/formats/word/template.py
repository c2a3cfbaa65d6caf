"""The Word template of a paper: what is carried over from it, and its styles by what they are for.

What makes the look is taken: styles, lists, page settings, headers and footers with their
pictures, and where the template has {{clauses}} in its text, the words around that. Macros, fields
that fetch, external templates and everything else stay behind.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from motion_editor import places
from motion_editor.core.errors import MotionError
from motion_editor.core.numbering import Series
from motion_editor.core.wording import say
from motion_editor.formats.word import names as n
from motion_editor.formats.word.carried import Carried, carried, framed, serialised
from motion_editor.formats.word.frame import Frame, frame_of, survey
from motion_editor.formats.word.kept import Keeping, without_revision_ids
from motion_editor.formats.word.loan import by_name, lend
from motion_editor.formats.word.names import w
from motion_editor.formats.word.numbering import Definitions, definitions, first_list
from motion_editor.formats.word.order import PARAGRAPH, put
from motion_editor.formats.word.package import Package, open_word
from motion_editor.formats.word.styles import styles_of

if TYPE_CHECKING:
    from lxml.etree import _Element

STYLES: Final = {
    "title": "Motion Title",
    "heading": "Motion Heading",
    "subheading": "Motion Subheading",
    "detail": "Motion Detail",
    "body": "Motion Body",
    "lead-in": "Motion Lead-in",
    "text": "Motion Text",
    "mover": "Motion Mover",
    "note": "Motion Note",
}
"""The styles that papers are set in, by what they are for; points have a style for each level."""

LEVELS: Final = (
    "Motion Clause",
    "Motion Subclause",
    *[f"Motion Subclause {i}" for i in range(2, 9)],
)
"""The styles of points by level. Papers need the first two; the rest are made from them."""

NEEDED: Final = (*STYLES.values(), *LEVELS[:2])
"""The styles that papers need; a template that lacks some is lent them by the standard one."""

STANDARD: Final = "standard"
"""The template used where none is named."""


@dataclass(frozen=True, slots=True)
class Template:
    """What a template gives: its parts, the page set-up as XML, and its styles.

    `styles` are style ids by purpose, `levels` those of points, `link` that of links ("" for
    none); `first` is the list that the styles of points bring with them. `frame` is what the
    template prints around the text, None for nothing. `dropped` says what stays behind.
    """

    parts: tuple[Carried, ...]
    section: str
    styles: dict[str, str]
    levels: tuple[str, ...]
    link: str
    first: str
    numbering: bytes
    frame: Frame | None = None
    dropped: tuple[str, ...] = ()

    @property
    def purposes(self) -> dict[str, str]:
        """Purposes by style id."""
        points = dict.fromkeys(self.levels, "clause")
        return {id: purpose for purpose, id in self.styles.items()} | points

    def lists(self, series: Series) -> Definitions:
        """The list definitions for a series, with the clause styles linked to them."""
        return definitions(self.numbering, _standard(), series, self.levels, self.first)


def load_template(template: Path | bytes | None = None) -> Template:
    """A template from a file or its bytes, the standard one if None; MotionError if unusable."""
    if isinstance(template, bytes):
        return _loaded(template)
    path = places.template(STANDARD) if template is None else template
    try:
        return _loaded(path.read_bytes())
    except OSError as error:
        raise MotionError(
            say(
                "The template {path} cannot be read: {reason}.",
                path=path,
                reason=error.strerror,
            ),
            say("Check its name, or leave the template out to use the standard one."),
        ) from error


@lru_cache(maxsize=1)
def _standard() -> bytes:
    """The list definitions of the standard template, for templates that lack some."""
    return load_template().numbering


@lru_cache(maxsize=8)
def _loaded(data: bytes) -> Template:
    package = open_word(data)
    found = survey(package)
    found.check()
    root = _styles_root(package)
    named = by_name(root)
    numbering = package.first("numbering")
    levels = _level_styles(root, named)
    first = _link_styles(root, levels, numbering)
    keeping = Keeping()
    parts = tuple(carried(package, root, keeping))
    section = _section(package, {part.id for part in parts})
    frame = frame_of(package, styles_of(package), keeping) if found.in_text else None
    pictures = tuple(framed(package, frame)) if frame else ()
    return Template(
        parts=(*(part for part in parts if part.kind != "numbering"), *pictures),
        section=section,
        styles={purpose: named[name.lower()] for purpose, name in STYLES.items()},
        levels=levels,
        link=named.get("hyperlink", ""),
        first=first,
        numbering=b"" if numbering is None else serialised(numbering),
        frame=frame,
        dropped=tuple(keeping.dropped),
    )


def _styles_root(package: Package) -> _Element:
    """The root of a template's styles, with those lent that it lacks; MotionError for none."""
    root = package.first("styles")
    kinds = (package.types.get(name, "") for name in package.related("styles")[:1])
    if root is None or not all(kind.endswith("styles+xml") for kind in kinds):
        raise MotionError(
            say("The template has no styles."), say("Save it from Word as a .docx again.")
        )
    named = by_name(root)
    if any(name.lower() not in named for name in NEEDED):
        lend(root, _standard_styles(), NEEDED)
    return root


def _standard_styles() -> _Element:
    """The styles of the standard template, for templates that lack some."""
    package = open_word(places.template(STANDARD).read_bytes())
    root = package.first("styles")
    assert root is not None, "the standard template has no styles"
    return root


def _level_styles(root: _Element, named: dict[str, str]) -> tuple[str, ...]:
    """The style of points for each level; deeper ones that the template lacks are made.

    Each level needs a style of its own: LibreOffice, refusing a tracked change of level, restores
    only what the style says.
    """
    from lxml import etree

    out: list[str] = []
    for name in LEVELS:
        id = named.get(name.lower(), "")
        if not id:
            id = f"MotionSubclause{len(out)}"
            props = {w("type"): "paragraph", w("customStyle"): "1", w("styleId"): id}
            style = etree.SubElement(root, w("style"), props)
            etree.SubElement(style, w("name"), {n.VAL: name})
            etree.SubElement(style, w("basedOn"), {n.VAL: out[-1]})
            etree.SubElement(style, w("uiPriority"), {n.VAL: "9"})
            etree.SubElement(style, w("semiHidden"))
        out.append(id)
    return tuple(out)


def _link_styles(root: _Element, levels: tuple[str, ...], numbering: _Element | None) -> str:
    """Make the styles of points bring their list with them, as they should; the list's id."""
    from lxml import etree

    found = {it.get(w("styleId"), ""): it for it in root.iterchildren(w("style"))}
    num = found[levels[0]].find(f"{n.PPR}/{n.NUM_PR}/{n.NUM_ID}")
    first = first_list(numbering, "" if num is None else num.get(n.VAL, ""))
    for level, style in enumerate(levels):
        listed = etree.Element(n.NUM_PR)
        etree.SubElement(listed, n.ILVL, {n.VAL: str(level)})
        etree.SubElement(listed, n.NUM_ID, {n.VAL: first})
        put(_properties(found[style]), listed, PARAGRAPH)
    return first


def _properties(style: _Element) -> _Element:
    """The paragraph properties of a style, made in their place where it has none."""
    from lxml import etree

    props = style.find(n.PPR)
    if props is None:
        props = etree.Element(n.PPR)
        before = style.find(n.RPR)
        style.insert(len(style) if before is None else style.index(before), props)
    return props


def _section(package: Package, ids: set[str]) -> str:
    """The page set-up of the template's last section, referring only to parts carried over."""
    section = package.body.find(w("sectPr"))
    if section is None:
        return '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
    for child in list(section):
        reference = child.get(n.r("id"))
        if (reference and reference not in ids) or child.tag == w("sectPrChange"):
            section.remove(child)
    without_revision_ids(section)
    from lxml import etree

    return etree.tostring(section, encoding="unicode", with_tail=False)
