"""Names of WordprocessingML (ISO/IEC 29500), in Clark's form as lxml has them."""

from __future__ import annotations

from typing import Final

W_NS: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R_NS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MC_NS: Final = "http://schemas.openxmlformats.org/markup-compatibility/2006"
MATH_NS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/math"
RELS_NS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES_NS: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
STRICT_NS: Final = "http://purl.oclc.org/ooxml"
XML_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"


def w(name: str) -> str:
    """The full name of a WordprocessingML element or attribute."""
    return f"{{{W_NS}}}{name}"


def r(name: str) -> str:
    """The full name of a relationship attribute."""
    return f"{{{R_NS}}}{name}"


def quoted(text: str) -> str:
    """A text as the value of an attribute."""
    return text.translate(_QUOTED)


_QUOTED: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})

P: Final = w("p")
RUN: Final = w("r")
TEXT: Final = w("t")
DEL_TEXT: Final = w("delText")
PPR: Final = w("pPr")
RPR: Final = w("rPr")
INS: Final = w("ins")
DEL: Final = w("del")
MOVE_FROM: Final = w("moveFrom")
MOVE_TO: Final = w("moveTo")
STYLE: Final = w("pStyle")
NUM_PR: Final = w("numPr")
ILVL: Final = w("ilvl")
NUM_ID: Final = w("numId")
PPR_CHANGE: Final = w("pPrChange")
TBL: Final = w("tbl")
ROW: Final = w("tr")
CELL: Final = w("tc")
INDENT: Final = w("ind")
LEFT: Final = w("left")
START: Final = w("start")
VAL: Final = w("val")
ID: Final = w("id")
AUTHOR: Final = w("author")
DATE: Final = w("date")
HYPERLINK: Final = w("hyperlink")
FOOTNOTE: Final = w("footnoteReference")
ENDNOTE: Final = w("endnoteReference")
SDT: Final = w("sdt")
SDT_CONTENT: Final = w("sdtContent")
CHOICES: Final = f"{{{MC_NS}}}AlternateContent"
CHOICE: Final = f"{{{MC_NS}}}Choice"
FALLBACK: Final = f"{{{MC_NS}}}Fallback"
TEXT_BOX: Final = w("txbxContent")
