"""Papers as Word files with real tracked changes.

Nothing is returned that has not been checked: our own lint of every part, and a reading back in
which refusing all changes must give the base and accepting them the amended text.
"""

from __future__ import annotations

import gc
import io
import zipfile
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from itertools import zip_longest
from pathlib import Path
from typing import Final

from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.text import Run, words
from motion_editor.core.tracked import original, proposed
from motion_editor.formats.word import contents, footnotes, letterhead, names as n, own_part
from motion_editor.formats.word.brought import marks_of
from motion_editor.formats.word.check import check
from motion_editor.formats.word.fill import Values
from motion_editor.formats.word.flow import (
    CELL,
    Part,
    Printed,
    Tabled,
    Text,
    flow,
    printable,
    runs_of,
)
from motion_editor.formats.word.frame import Frame
from motion_editor.formats.word.markup import Markup, check_run
from motion_editor.formats.word.names import quoted
from motion_editor.formats.word.numbering import Numberer, wanted
from motion_editor.formats.word.own_part import OwnPart
from motion_editor.formats.word.plan import plan
from motion_editor.formats.word.protect import forcing_tracking
from motion_editor.formats.word.settings import updating_fields
from motion_editor.formats.word.template import Template, load_template
from motion_editor.papers.blocks import Holds, Paper, has_contents, values_of

_UNSIGNED: Final = "Author"
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_MAIN: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PROPERTIES: Final = "application/vnd.openxmlformats-package.core-properties+xml"
_RELATIONS: Final = "application/vnd.openxmlformats-package.relationships+xml"
_ROOT: Final = f'<w:document xmlns:w="{n.W_NS}" xmlns:r="{n.R_NS}"><w:body>'
_MORE_TYPES: Final = {
    footnotes.NAME: footnotes.TYPE,
    own_part.PROPS: own_part.PROPS_TYPE,
}
_MORE_LINKS: Final = {
    footnotes.NAME: ("rIdNotes", "footnotes"),
    own_part.NAME: ("rIdOwn", own_part.KIND),
}
"""How the document refers to parts that not every paper has: the relation's id, and its kind."""

_EPOCH: Final = (1980, 1, 1, 0, 0, 0)


def write_word(
    paper: Paper, template: Path | bytes | None = None, *, to_edit: bool = False
) -> bytes:
    """The paper as a .docx: the same paper and template give the same bytes.

    `template` is a .docx or .dotx with our styles, None for the standard one. `paper.when` is an
    ISO 8601 local time. With `to_edit` it tracks whoever edits it, and its properties say neither
    who made it nor when. Raises MotionError for a template that cannot be used and for characters
    that Word cannot store, FaultyPaperError if the file should not say what the paper says.
    """
    look = load_template(template)
    values = values_of(paper)
    if look.frame:
        paper = look.frame.around(paper)
    if to_edit:
        look = forcing_tracking(look)
    if has_contents(paper):
        look = updating_fields(look)
    for run in (run for block in paper.blocks for run in runs_of(block)):
        check_run(run)
    for value in values.values():
        check_run(Run(value))
    with _collector_at_rest():
        parts = tuple(flow(paper))
        own = _own(paper, parts, look)
        data = _zipped(_parts(paper, parts, look, own, named=not to_edit))
        check(data, parts, look, values, own)
    return data


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Keep the garbage collector from walking a large paper over and over while it is built.

    Nothing here makes cycles; on 5,000 clauses it is an eighth of the time.
    """
    active = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if active:
            gc.enable()


def _own(paper: Paper, parts: Sequence[Part], look: Template) -> OwnPart | None:
    """What the part of our own says, where the paper is about a text that it can speak of."""
    whose = paper.whose
    first = next((item for item in parts if isinstance(item, Text)), None)
    if whose is None:
        return None
    marked: list[str] = []
    if whose.holds is not Holds.TEXT:
        marked = _lines(first) if first else []
        clauses = printable(whose.clauses)
        texts = clauses, original(clauses), proposed(clauses)
    elif first is not None:
        texts = first.clauses, first.base, first.amended
    else:
        return None
    beside = _beside(paper, parts, look)
    printed = (*marks_of(look.parts, values_of(paper)), *map(own_part.line_mark, beside))
    return own_part.own_part(whose, *texts, beside, printed, marked)


def lines_beside(paper: Paper, template: Path | bytes | None = None) -> list[str]:
    """The lines that a paper has in a Word file beside its first text. Raises as write_word."""
    look = load_template(template)
    if look.frame:
        paper = look.frame.around(paper)
    return _beside(paper, tuple(flow(paper)), look)


def _beside(paper: Paper, parts: Sequence[Part], look: Template) -> list[str]:
    first = next((item for item in parts if isinstance(item, Text)), None)
    out = [line for item in parts if item is not first for line in _lines(item)]
    if look.frame:
        values = values_of(paper)
        out += [*look.frame.above.words(values), *look.frame.below.words(values)]
    return out


def _lines(item: Part) -> list[str]:
    """The lines of a part of a paper, before any tracked changes."""
    if isinstance(item, Tabled):
        return [words(cell) for row in item.rows for cell in row]
    return [words(item.runs)] if isinstance(item, Printed) else [it.text for it in item.base]


def _parts(
    paper: Paper,
    parts: Sequence[Part],
    look: Template,
    own: OwnPart | None,
    *,
    named: bool,
) -> dict[str, bytes]:
    lists = look.lists(paper.numbering.series)
    numberer = Numberer(lists.first, lists.free)
    markup = Markup(look.styles, look.levels, _signature(paper), lists.first, look.link)
    width = contents.text_width(look.section)
    body = "".join(_body(parts, markup, numberer, paper.numbering, width))
    values = values_of(paper)
    carried = {part.name: part.filled(values) for part in look.parts}
    more = {**dict(_notes(markup)), **(own_part.parts_of(own) if own else {})}
    return {
        "[Content_Types].xml": _types(look, more).encode(),
        "_rels/.rels": _package_relations().encode(),
        "docProps/core.xml": _core(paper, named=named).encode(),
        "word/document.xml": _document(look, body, values).encode(),
        "word/_rels/document.xml.rels": _relations(look, markup.links, more).encode(),
        **carried,
        "word/numbering.xml": lists.part(numberer.starts),
        **more,
    }


def _document(look: Template, body: str, values: Values) -> str:
    """The document: what the paper says, within the frame of its template."""
    above, below = _ROOT, ""
    if look.frame:
        above = f"{look.frame.above.filled(values)}{letterhead.START}"
        below = f"{letterhead.END}{look.frame.below.filled(values)}"
    return f"{_HEAD}{above}{body}{below}{look.section}</w:body></w:document>"


def _notes(markup: Markup) -> Iterator[tuple[str, bytes]]:
    """The part with the footnotes, where there are any, and the addresses that they lead to."""
    if not markup.notes:
        return
    inner = footnotes.part(markup.notes)
    root = f'<w:footnotes xmlns:w="{n.W_NS}" xmlns:r="{n.R_NS}">{inner}</w:footnotes>'
    yield footnotes.NAME, f"{_HEAD}{root}".encode()
    if markup.note_links:
        yield footnotes.LINKS, _relationships(*_hyperlinks(markup.note_links)).encode()


def _body(
    parts: Sequence[Part],
    markup: Markup,
    numberer: Numberer,
    style: NumberingStyle,
    width: int,
) -> Iterator[str]:
    for item, after in zip_longest(parts, parts[1:]):
        if isinstance(item, Printed):
            if item.to:
                yield contents.entry(markup, item, width)
                continue
            words = contents.anchored(item, markup.runs(item.runs))
            yield markup.paragraph(item.purpose, words, keep=_one_block(item, after))
        elif isinstance(item, Tabled):
            yield markup.table(CELL, item.rows, item.table.shares)
        else:
            paragraphs = plan(item.clauses, item.base, item.amended)
            lists = numberer.lists(paragraphs, wanted(item, paragraphs, style))
            last = len(paragraphs) - 1
            for at, (one, num) in enumerate(zip(paragraphs, lists, strict=True)):
                yield markup.clause(one, num, keep=at == last and _before_movers(after))


def _one_block(line: Printed, after: Part | None) -> bool:
    """Whether a line is of one block with the next: no page parts mover from seconder."""
    return line.purpose == "mover" and _before_movers(after)


def _before_movers(after: Part | None) -> bool:
    """Whether mover and seconder come next: they do not stand on a page alone."""
    return isinstance(after, Printed) and after.purpose == "mover"


def _signature(paper: Paper) -> str:
    author = quoted((paper.author or _UNSIGNED)[:255])
    date = f' w:date="{_minute(paper.when)}"' if paper.when else ""
    return f'w:author="{author}"{date}'


def _minute(when: str) -> str:
    """A local time to the minute, with the Z that Word itself puts there falsely."""
    return datetime.fromisoformat(when).strftime("%Y-%m-%dT%H:%M:00Z")


def _core(paper: Paper, *, named: bool) -> str:
    """The properties of the file; `named` says whether they tell who made it and when."""
    dated = named and paper.when
    date = f' xsi:type="dcterms:W3CDTF">{_minute(paper.when)}' if dated else ""
    dates = f"<dcterms:created{date}</dcterms:created><dcterms:modified{date}</dcterms:modified>"
    author = quoted(paper.author) if named else ""
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{quoted(paper.title)}</dc:title><dc:subject>{quoted(paper.subject)}</dc:subject>"
        f"<dc:creator>{author}</dc:creator><cp:lastModifiedBy>{author}</cp:lastModifiedBy>"
        f"{dates if date else ''}<dc:language>en-GB</dc:language></cp:coreProperties>"
    )


def _types(look: Template, more: Collection[str]) -> str:
    named = {
        "docProps/core.xml": _PROPERTIES,
        "word/document.xml": f"{_MAIN}.document.main+xml",
        "word/numbering.xml": f"{_MAIN}.numbering+xml",
        **{name: kind for name, kind in _MORE_TYPES.items() if name in more},
        **{part.name: part.type for part in look.parts if part.type not in ("", _RELATIONS)},
    }
    items = "".join(
        f'<Override PartName="/{quoted(name)}" ContentType="{quoted(kind)}"/>'
        for name, kind in named.items()
    )
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{_RELATIONS}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{items}</Types>'
    )


def _package_relations() -> str:
    core = f"{_PACKAGE}/relationships/metadata/core-properties"
    return _relationships(
        ("rId1", f"{n.R_NS}/officeDocument", "word/document.xml", False),
        ("rId2", core, "docProps/core.xml", False),
    )


def _relations(look: Template, links: dict[str, str], more: Collection[str]) -> str:
    return _relationships(
        ("rIdNumbering", f"{n.R_NS}/numbering", "/word/numbering.xml", False),
        *[
            (part.id, f"{n.R_NS}/{part.kind}", f"/{part.name}", False)
            for part in look.parts
            if part.id
        ],
        *(_frame_links(look.frame) if look.frame else ()),
        *[
            (id, f"{n.R_NS}/{kind}", f"/{name}", False)
            for name, (id, kind) in _MORE_LINKS.items()
            if name in more
        ],
        *_hyperlinks(links),
    )


def _frame_links(frame: Frame) -> list[tuple[str, str, str, bool]]:
    """The links of a template's own words; its pictures are among the parts."""
    links = (it for it in frame.relations if it.external)
    return [(it.id, f"{n.R_NS}/{it.kind}", it.target, True) for it in links]


def _hyperlinks(links: dict[str, str]) -> list[tuple[str, str, str, bool]]:
    return [(id, f"{n.R_NS}/hyperlink", link, True) for link, id in links.items()]


def _relationships(*items: tuple[str, str, str, bool]) -> str:
    mode = {True: ' TargetMode="External"', False: ""}
    inner = "".join(
        f'<Relationship Id="{quoted(id)}" Type="{kind}" Target="{quoted(target)}"{mode[external]}/>'
        for id, kind, target, external in items
    )
    return f'{_HEAD}<Relationships xmlns="{n.RELS_NS}">{inner}</Relationships>'


def _zipped(parts: dict[str, bytes]) -> bytes:
    """The parts as a zip archive, the same bytes for the same parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 3
            archive.writestr(info, data)
    return out.getvalue()
