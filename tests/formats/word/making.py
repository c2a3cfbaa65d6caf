"""Word files for tests, made from a few lines of WordprocessingML; papers to write."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from motion_editor.core.clause import Clause
from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.core.text import Run
from motion_editor.formats.word.names import R_NS, W_NS
from motion_editor.papers.blocks import ClauseLine, Heading, Line, LineStyle, Paper
from tests import notation, word_template

CASES = Path(__file__).parents[4] / "shared" / "cases"
NUM = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
SIGNED = 'w:author="Councillor Idris Thackeray" w:date="2026-11-22T14:05:00Z"'


def zipped(parts: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """The parts as a zip archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def unzipped(data: bytes) -> dict[str, str]:
    """The parts of a zip archive as text."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name).decode("utf-8", "replace") for name in archive.namelist()}


def document(body: str) -> str:
    """A main part with this body; `<w:tag id=…>` is not expanded, ids of changes are numbered."""
    count = iter(range(1, 10_000))
    body = re.sub(
        r"<w:(ins|del|moveFrom|moveTo|pPrChange|rPrChange)(/?)>",
        lambda found: f'<w:{found[1]} w:id="{next(count)}" {SIGNED}{found[2]}>',
        body,
    )
    return (
        f'<w:document xmlns:w="{W_NS}" xmlns:r="{R_NS}" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<w:body>{body}<w:sectPr/></w:body></w:document>"
    )


def docx(body: str, parts: Mapping[str, str] | None = None, links: Sequence[str] = ()) -> bytes:
    """A Word file with this body, the styles of our own template, and further parts.

    A part `word/X.xml` is related to the document as X. `links` are the targets of rIdL1, …
    """
    extra = dict(parts or {})
    every = word_template.parts() | extra | {"word/document.xml": document(body)}
    kinds = {name: name.removeprefix("word/").removesuffix(".xml") for name in extra}
    related = "".join(
        f'<Relationship Id="rIdX{at}" Type="{R_NS}/{re.sub("[0-9]+$", "", kind)}" '
        f'Target="{kind}.xml"/>'
        for at, kind in enumerate(kinds.values())
        if f'Target="{kind}.xml"' not in every["word/_rels/document.xml.rels"]
    )
    linked = "".join(
        f'<Relationship Id="rIdL{at}" Type="{R_NS}/hyperlink" Target="{link}" '
        'TargetMode="External"/>'
        for at, link in enumerate(links, 1)
    )
    rels = every["word/_rels/document.xml.rels"]
    every["word/_rels/document.xml.rels"] = rels.replace(
        "</Relationships>", f"{related}{linked}</Relationships>"
    )
    return zipped(every)


def p(*runs: str, style: str = "", props: str = "", mark: str = "") -> str:
    """A paragraph; a run that is no XML is plain words. `mark` is "ins", "del" or another."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    marked = f"<w:rPr><w:{mark}/></w:rPr>" if mark else ""
    inner = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f"<w:p><w:pPr>{named}{props}{marked}</w:pPr>{inner}</w:p>"


def r(text: str, props: str = "", tag: str = "t") -> str:
    """A run of words."""
    named = f"<w:rPr>{props}</w:rPr>" if props else ""
    return f'<w:r>{named}<w:{tag} xml:space="preserve">{text}</w:{tag}></w:r>'


def ins(text: str) -> str:
    """Words put in."""
    return f"<w:ins>{r(text)}</w:ins>"


def dele(text: str) -> str:
    """Words left out."""
    return f"<w:del>{r(text, tag='delText')}</w:del>"


def paper(
    clauses: str | Sequence[Clause],
    series: Series = Series.BULLETS,
    running: bool = False,
    labels: Sequence[str] = (),
) -> Paper:
    """An amendment paper with this tracked text (in the notation of tests), signed and dated."""
    text = notation.read(clauses) if isinstance(clauses, str) else tuple(clauses)
    given = labels or [""] * len(text)
    return Paper(
        title="Amendment A: Safer crossings",
        blocks=(
            Heading("Amendment A: Safer crossings", 1),
            Line((Run("Aldermoor Borough Council"),), LineStyle.DETAIL),
            *map(ClauseLine, text, given),
            Line((Run("Mover: Councillor Idris Thackeray"),), LineStyle.MOVER),
        ),
        numbering=NumberingStyle(series, running),
        author="Councillor Idris Thackeray",
        when="2026-11-22T14:05:33",
        subject="Amendment A",
    )


def patched(data: bytes, change: Callable[[str], str], part: str = "word/document.xml") -> bytes:
    """The file with one part changed; the change must change something."""
    parts = unzipped(data)
    after = change(parts[part])
    assert after != parts[part], "the patch found nothing to change"
    return zipped(parts | {part: after})
