"""The templates that come with the program: `python -m tests.word_looks` makes them.

Beside the standard one they are those of three invented councils.
"""

from __future__ import annotations

from typing import Final
from xml.sax.saxutils import escape, quoteattr

from tests.crests import crest
from tests.word_template import FOLDER, STANDARD, Look, build

_DRAWING: Final = "http://schemas.openxmlformats.org/drawingml/2006"
_EMU: Final = 36_000
"""English Metric Units in a millimetre."""

_SIZE: Final = (18, 21)
"""Width and height of a crest on the page, in millimetres."""


def picture(id: str, described: str) -> str:
    """The crest in the line, with its description for those who can't see it."""
    extent = f'cx="{_SIZE[0] * _EMU}" cy="{_SIZE[1] * _EMU}"'
    said = quoteattr(described)
    return (
        "<w:r><w:drawing>"
        f'<wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" '
        f'distR="0"><wp:extent {extent}/><wp:docPr id="1" name="Crest" descr={said}/>'
        f'<a:graphic xmlns:a="{_DRAWING}/main"><a:graphicData uri="{_DRAWING}/picture">'
        f'<pic:pic xmlns:pic="{_DRAWING}/picture"><pic:nvPicPr>'
        f'<pic:cNvPr id="1" name="crest.png" descr={said}/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{id}"/><a:stretch><a:fillRect/></a:stretch>'
        f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>'
        "</a:graphic></wp:inline></w:drawing></w:r>"
    )


def _words(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


_TAB: Final = "<w:r><w:tab/></w:r>"


def _line(style: str, *runs: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{"".join(runs)}</w:p>'


def _style(id: str, name: str, paragraph: str, run: str) -> str:
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{id}"><w:name w:val="{name}"/>'
        '<w:basedOn w:val="Normal"/><w:uiPriority w:val="1"/><w:qFormat/>'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def _type(size: int, colour: str, *, bold: bool = True, wide: int = 0) -> str:
    weight = "<w:b/><w:bCs/>" if bold else ""
    spaced = f'<w:spacing w:val="{wide}"/>' if wide else ""
    return (
        f'{weight}<w:color w:val="{colour}"/>{spaced}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
    )


def _border(side: str, size: int, gap: int, colour: str) -> str:
    line = f'w:val="single" w:sz="{size}" w:space="{gap}" w:color="{colour}"'
    return f"<w:pBdr><w:{side} {line}/></w:pBdr>"


_GREY: Final = "595959"
_RUNNING: Final = _style(
    "MotionRunningHead",
    "Motion Running Head",
    _border("bottom", 4, 4, "A6A6A6")
    + '<w:tabs><w:tab w:val="right" w:pos="9071"/></w:tabs><w:spacing w:after="0"/>',
    _type(18, _GREY, bold=False),
)
_GREEN: Final = "1F4D3A"

_ALDERMOOR = Look(
    title="Aldermoor Borough Council",
    ink=_GREEN,
    headings=(38, 27, 23),
    margin=1134,
    ruled="",
    styles=_style(
        "MotionLetterhead",
        "Motion Letterhead",
        _border("bottom", 18, 8, _GREEN)
        + '<w:tabs><w:tab w:val="right" w:pos="9071"/></w:tabs>'
        + '<w:spacing w:before="0" w:after="280" w:line="240" w:lineRule="auto"/>'
        + '<w:textAlignment w:val="center"/>',
        _type(36, _GREEN),
    )
    + _style(
        "MotionPaper",
        "Motion Paper",
        '<w:keepNext/><w:spacing w:before="0" w:after="40"/>',
        _type(23, _GREY),
    )
    + _RUNNING,
    body=_line(
        "MotionLetterhead",
        picture("rId6", "Crest: an alder tree above two waves, on a green shield"),
        _TAB,
        _words("{{council}}"),
    )
    + _line("MotionPaper", _words("{{paper}}"))
    + _line("MotionTitle", _words("{{motion_title}}"))
    + _line("MotionBody", _words("{{clauses}}")),
    running=_line("MotionRunningHead", _words("{{council}}"), _TAB, _words("{{paper}}")),
    foot=_words("{{reference}}"),
    crest=crest("aldermoor"),
)

_BLUE: Final = "1B3A6B"
_MIDDLE: Final = '<w:jc w:val="center"/>'

_TARNSHIRE = Look(
    title="Tarnshire County Council",
    font="Calibri",
    size=24,
    ink=_BLUE,
    headings=(40, 28, 24),
    margin=1134,
    ruled="top",
    middle=True,
    styles=_style(
        "MotionLetterhead",
        "Motion Letterhead",
        '<w:keepNext/><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/>'
        + _MIDDLE,
        _type(34, _BLUE, wide=10),
    )
    + _style(
        "MotionPaper",
        "Motion Paper",
        f'<w:keepNext/><w:spacing w:before="0" w:after="280"/>{_MIDDLE}',
        _type(26, _GREY, bold=False),
    )
    + _style(
        "MotionImprint",
        "Motion Imprint",
        _border("top", 8, 8, _BLUE) + '<w:spacing w:before="480" w:after="0"/>',
        _type(20, _GREY, bold=False),
    )
    + _RUNNING,
    body=_line(
        "MotionLetterhead",
        picture("rId6", "Crest: three peaks and a sun above a tarn, on a blue shield"),
    )
    + _line("MotionLetterhead", _words("{{council}}"))
    + _line("MotionPaper", _words("{{paper}}"))
    + _line("MotionTitle", _words("{{motion_title}}"))
    + _line("MotionBody", _words("{{clauses}}"))
    + _line(
        "MotionImprint",
        _words(
            "Issued by Democratic Services. Ask us if you need this paper in large print, in "
            "another language or read aloud."
        ),
    ),
    running=_line("MotionRunningHead", _words("{{paper}}"), _TAB, _words("{{motion_title}}")),
    foot=_words("{{council}}"),
    crest=crest("tarnshire"),
)

_NETHER_WALLOW = Look(
    title="Nether Wallow Parish Council",
    size=23,
    ink="000000",
    headings=(32, 26, 23),
    margin=1134,
    ruled="top",
    styles=_style(
        "MotionLetterhead",
        "Motion Letterhead",
        '<w:keepNext/><w:spacing w:before="0" w:after="40"/>',
        _type(28, "000000"),
    )
    + _style(
        "MotionPaper",
        "Motion Paper",
        '<w:keepNext/><w:spacing w:before="0" w:after="280"/>',
        _type(24, "000000", bold=False),
    ),
    body=_line("MotionLetterhead", _words("{{council}}"))
    + _line("MotionPaper", _words("{{paper}}"))
    + _line("MotionTitle", _words("{{motion_title}}"))
    + _line("MotionDetail", _words("For the meeting on: {{meeting_date}}"))
    + _line("MotionBody", _words("{{clauses}}"))
    + _line("MotionDetail", _words("Received by the Clerk: {{received}}")),
)

LOOKS: Final = {
    "standard": STANDARD,
    "aldermoor": _ALDERMOOR,
    "nether-wallow": _NETHER_WALLOW,
    "tarnshire": _TARNSHIRE,
}
"""The looks by the names of their templates."""


def main() -> None:
    """Make all of them."""
    for name, look in LOOKS.items():
        (FOLDER / f"{name}.docx").write_bytes(build(look))


if __name__ == "__main__":
    main()
