"""The Word template of a paper: what is carried over from it, and its styles by what they are for.

Only what makes the look is taken: styles, lists, page settings, headers and footers with their
pictures. Macros, fields that fetch, external templates and everything else stay behind.
"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from motion_editor import places
from motion_editor.core.errors import MotionError
from motion_editor.core.numbering import Series
from motion_editor.core.wording import say
from motion_editor.formats.word import gate, names as n
from motion_editor.formats.word.names import w
from motion_editor.formats.word.numbering import Definitions, definitions, first_list
from motion_editor.formats.word.order import PARAGRAPH, put
from motion_editor.formats.word.package import Package, open_word, relations

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
"""The styles of points by level. A template needs the first two; the rest are made from them."""

STANDARD: Final = "standard"
"""The template used where none is named."""

_CARRIED: Final = ("styles", "numbering", "settings", "theme", "fontTable", "header", "footer")
_SETTINGS: Final = (
    "zoom",
    "mirrorMargins",
    "defaultTabStop",
    "evenAndOddHeaders",
    "characterSpacingControl",
    "compat",
    "themeFontLang",
    "decimalSymbol",
    "listSeparator",
)


@dataclass(frozen=True, slots=True)
class Carried:
    """A part taken over from a template; `id` is the document's relation to it, "" for none."""

    name: str
    type: str
    data: bytes
    kind: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Template:
    """What a template gives: its parts, the page set-up as XML, and its styles.

    `styles` are style ids by purpose, `levels` those of points, `link` that of links ("" for
    none); `first` is the list that the styles of points bring with them.
    """

    parts: tuple[Carried, ...]
    section: str
    styles: dict[str, str]
    levels: tuple[str, ...]
    link: str
    first: str
    numbering: bytes

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
    root = package.first("styles")
    if root is None:
        raise MotionError(
            say("The template has no styles."), say("Save it from Word as a .docx again.")
        )
    named = _by_name(root)
    _check_styles(named)
    numbering = package.first("numbering")
    levels = _level_styles(root, named)
    first = _link_styles(root, levels, numbering)
    parts = tuple(_carried(package, root))
    return Template(
        parts=tuple(part for part in parts if part.kind != "numbering"),
        section=_section(package, {part.id for part in parts}),
        styles={purpose: named[name.lower()] for purpose, name in STYLES.items()},
        levels=levels,
        link=named.get("hyperlink", ""),
        first=first,
        numbering=b"" if numbering is None else _bytes(numbering),
    )


def _by_name(root: _Element) -> dict[str, str]:
    """The ids of all styles by their names in small letters, as Word shows them."""
    out: dict[str, str] = {}
    for style in root.iterchildren(w("style")):
        name = style.find(w("name"))
        if name is not None:
            out[name.get(n.VAL, "").lower()] = style.get(w("styleId"), "")
    return out


def _check_styles(named: dict[str, str]) -> None:
    """Raise MotionError, naming them, where the template lacks styles that papers need."""
    missing = [name for name in (*STYLES.values(), *LEVELS[:2]) if name.lower() not in named]
    if missing:
        listed = ", ".join(f"“{name}”" for name in missing)
        raise MotionError(
            say("The template lacks these styles: {names}.", names=listed),
            say("Add paragraph styles of these names in Word, or use the standard template."),
        )


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


def _carried(package: Package, styles: _Element) -> list[Carried]:
    out: list[Carried] = []
    for relation in package.relations.values():
        if relation.external or relation.kind not in _CARRIED:
            continue
        root = styles if relation.kind == "styles" else package.part(relation.target)
        if relation.kind == "settings":
            _keep_only(root, _SETTINGS)
        kind = package.types.get(relation.target, "")
        out.append(Carried(relation.target, kind, _bytes(root), relation.kind, relation.id))
        if relation.kind in ("header", "footer"):
            out += _pictures(package, relation.target, root)
    return out


def _pictures(package: Package, name: str, root: _Element) -> list[Carried]:
    """The pictures of a header or footer, and the part that says which they are.

    MotionError where it refers to anything else, which would then be missing from the paper.
    """
    out: list[Carried] = []
    entries = ""
    used = {value for item in root.iter() for key, value in item.attrib.items() if n.R_NS in key}
    for relation in relations(package.archive, name).values():
        if relation.id not in used:
            continue
        if relation.kind != "image" or relation.external:
            raise MotionError(
                say(
                    "The template's header or footer refers to something outside it ({kind}: "
                    "{target}).",
                    kind=relation.kind,
                    target=relation.target,
                ),
                say(
                    "Take it out in Word, or put the picture itself in, and save the "
                    "template again."
                ),
            )
        data = gate.read_entry(package.archive, relation.target)
        out.append(Carried(relation.target, package.types.get(relation.target, ""), data))
        target = posixpath.relpath(relation.target, posixpath.dirname(name))
        entries += f'<Relationship Id="{relation.id}" Type="{n.R_NS}/image" Target="{target}"/>'
    if entries:
        folder, base = posixpath.split(name)
        rels = f'<Relationships xmlns="{n.RELS_NS}">{entries}</Relationships>'
        out.append(Carried(f"{folder}/_rels/{base}.rels", "", rels.encode()))
    return out


def _keep_only(root: _Element, names: tuple[str, ...]) -> None:
    kept = {w(name) for name in names}
    for child in list(root):
        if child.tag not in kept:
            root.remove(child)


def _section(package: Package, ids: set[str]) -> str:
    """The page set-up of the template's last section, referring only to parts carried over."""
    section = package.body.find(w("sectPr"))
    if section is None:
        return '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
    for child in list(section):
        reference = child.get(n.r("id"))
        if (reference and reference not in ids) or child.tag == w("sectPrChange"):
            section.remove(child)
    from lxml import etree

    return etree.tostring(section, encoding="unicode", with_tail=False)


def _bytes(root: _Element) -> bytes:
    from lxml import etree

    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
