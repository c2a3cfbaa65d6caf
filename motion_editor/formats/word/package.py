"""The parts of a Word file and how they hang together (ISO/IEC 29500-2, Open Packaging)."""

from __future__ import annotations

import posixpath
import zipfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import say
from motion_editor.formats.word import gate
from motion_editor.formats.word.names import RELS_NS, STRICT_NS, TYPES_NS, W_NS, w

if TYPE_CHECKING:
    from lxml.etree import _Element

MAIN_TYPES = frozenset(
    f"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}.main+xml"
    for kind in ("document", "template")
)


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part refers to: `kind` is the last word of its type ("styles", "image").

    `target` is the name of a part of the same file, or an address where `external` is true.
    """

    id: str
    kind: str
    target: str
    external: bool = False


@dataclass(frozen=True, slots=True)
class Package:
    """A Word file that has passed the gate; parts are unpacked and parsed when asked for.

    `aside` are words of a council's template that were set aside, with the lines they stood on.
    """

    archive: zipfile.ZipFile
    main: str
    document: _Element
    body: _Element
    relations: dict[str, Relation]
    types: dict[str, str]
    aside: list[tuple[int, str]] = field(default_factory=list)
    _parsed: dict[str, _Element | None] = field(default_factory=dict)

    def related(self, kind: str) -> tuple[str, ...]:
        """The names of the document's parts of a kind that are really there."""
        names = self.archive.NameToInfo
        return tuple(
            item.target
            for item in self.relations.values()
            if item.kind == kind and not item.external and item.target in names
        )

    def part(self, name: str) -> _Element:
        """The root element of a part; MotionError when it is missing or not safe."""
        return gate.safe_xml(gate.read_entry(self.archive, name), name)

    def first(self, kind: str) -> _Element | None:
        """The root element of the document's first part of a kind, if it has one."""
        if kind not in self._parsed:
            names = self.related(kind)
            self._parsed[kind] = self.part(names[0]) if names else None
        return self._parsed[kind]


def open_word(data: bytes) -> Package:
    """A Word document (.docx or .dotx) that is safe to read; MotionError for anything else."""
    archive = gate.open_zip(data)
    types = _content_types(archive)
    main = _main_part(archive, types)
    document = gate.safe_xml(gate.read_entry(archive, main), main)
    body = document.find(w("body"))
    if document.tag != w("document") or body is None:
        raise _strict(document.tag) or gate.damaged(say("it has no text part"))
    _check_size(body)
    return Package(archive, main, document, body, relations(archive, main), types)


def relations(archive: zipfile.ZipFile, part: str) -> dict[str, Relation]:
    """What a part refers to, by id; empty where it refers to nothing."""
    folder, name = posixpath.split(part)
    rels = posixpath.join(folder, "_rels", f"{name}.rels")
    if rels not in archive.NameToInfo:
        return {}
    out: dict[str, Relation] = {}
    for item in gate.safe_xml(gate.read_entry(archive, rels), rels).iter(
        f"{{{RELS_NS}}}Relationship"
    ):
        external = item.get("TargetMode", "") == "External"
        target = item.get("Target", "")
        kind = item.get("Type", "").rsplit("/", 1)[-1]
        where = target if external else _resolved(folder, target)
        out[item.get("Id", "")] = Relation(item.get("Id", ""), kind, where, external)
    return out


def _resolved(folder: str, target: str) -> str:
    """The name of the part that a target means; one outside the file matches no part."""
    path = target if target.startswith("/") else f"/{folder}/{target}"
    return posixpath.normpath(unquote(path)).lstrip("/")


def _content_types(archive: zipfile.ZipFile) -> dict[str, str]:
    """The content type of each part, by name: its own, else that of its extension."""
    name = "[Content_Types].xml"
    root = gate.safe_xml(gate.read_entry(archive, name), name)
    common = {
        item.get("Extension", "").lower(): item.get("ContentType", "")
        for item in root.iter(f"{{{TYPES_NS}}}Default")
    }
    types = {part: common.get(part.rpartition(".")[2].lower(), "") for part in archive.namelist()}
    for item in root.iter(f"{{{TYPES_NS}}}Override"):
        types[item.get("PartName", "").lstrip("/")] = item.get("ContentType", "")
    return types


def _main_part(archive: zipfile.ZipFile, types: dict[str, str]) -> str:
    main = next((it for it in relations(archive, "").values() if it.kind == "officeDocument"), None)
    if main is None or main.external:
        raise gate.damaged(say("it does not say which part holds the text"))
    kind = types.get(main.target, "")
    if "macroEnabled" in kind:
        raise MotionError(
            say("The Word file can run macros."),
            say(
                "Open it in Word, save it as a Word Document (.docx) without macros and try again."
            ),
        )
    if kind not in MAIN_TYPES:
        raise MotionError(
            say("This is {kind} and not a Word document.", kind=_other_office(kind)),
            say("Choose a Word Document (.docx)."),
        )
    return main.target


def _other_office(kind: str) -> str:
    if "spreadsheetml" in kind:
        return say("an Excel workbook")
    if "presentationml" in kind:
        return say("a PowerPoint presentation")
    return say("another kind of Office file")


def _strict(tag: object) -> MotionError | None:
    if STRICT_NS not in str(tag):
        return None
    return MotionError(
        say("The Word file is saved as “Strict Open XML Document”."),
        say("Open it in Word, save it as a plain Word Document (.docx) and try again."),
    )


def _check_size(body: _Element) -> None:
    """Refuse texts past all sense before anything is built from them."""
    if _counted(body, "count(.//w:p)") > gate.MAX_PARAGRAPHS:
        raise gate.too_big(
            say("it has more than {number:,} paragraphs", number=gate.MAX_PARAGRAPHS)
        )
    if _counted(body, "string-length(.)") > gate.MAX_TEXT:
        raise gate.too_big(
            say("it has more than {number} million characters", number=gate.MAX_TEXT // 1_000_000)
        )


def _counted(body: _Element, path: str) -> float:
    found = body.xpath(path, namespaces={"w": W_NS})
    return found if isinstance(found, float) else 0.0
