"""Build the Word templates that come with the program: `python -m tests.word_looks`.

The files are made from the text below, the looks of word_looks.py and the crests of crests.py and
nothing else, byte for byte the same on every machine (stored, not compressed; fixed times), so that
a test can tell whether they are still what these say.
"""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "templates"
TEMPLATE = FOLDER / "standard.docx"

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

# One ink for headings, one grey for what stands around the text: 12.6:1 and 7.0:1 on white.
_INK = "1F3A4D"
_GREY = "595959"
_STEP = 567


@dataclass(frozen=True)
class Look:
    """What one template has of its own; the defaults are those of the standard one.

    `size` is that of the text in half points, `headings` those of title, heading and subheading.
    `margin` is that above and below the text, in twentieths of a point. `ruled` is the side of the
    title that has a line ("bottom", "top" or ""), `middle` sets it in the middle of the page.
    `styles` is XML of further styles, `body` and `running` (the header of all pages but the first)
    of paragraphs, `foot` of runs at the left of every foot. `crest` is a PNG.
    """

    title: str = "Standard template"
    font: str = "Arial"
    size: int = 23
    ink: str = _INK
    headings: tuple[int, int, int] = (40, 27, 23)
    margin: int = 1418
    ruled: str = "bottom"
    middle: bool = False
    styles: str = ""
    body: str = ""
    running: str = ""
    foot: str = ""
    crest: bytes = b""


STANDARD = Look()


def _style(
    id: str,
    name: str,
    paragraph: str = "",
    run: str = "",
    *,
    parent: str = "Normal",
    following: str = "",
    order: int = 1,
    own: bool = True,
) -> str:
    custom = ' w:customStyle="1"' if own else ""
    return (
        f'<w:style w:type="paragraph"{custom} w:styleId="{id}"><w:name w:val="{name}"/>'
        + (f'<w:basedOn w:val="{parent}"/>' if parent else "")
        + (f'<w:next w:val="{following}"/>' if following else "")
        + f'<w:uiPriority w:val="{order}"/><w:qFormat/>'
        + (f"<w:pPr>{paragraph}</w:pPr>" if paragraph else "")
        + (f"<w:rPr>{run}</w:rPr>" if run else "")
        + "</w:style>"
    )


def _ink(size: int, *, bold: bool = True, colour: str = _INK) -> str:
    weight = "<w:b/><w:bCs/>" if bold else ""
    return f'{weight}<w:color w:val="{colour}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'


def _space(before: int, after: int, line: int = 0) -> str:
    height = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{before}" w:after="{after}"{height}/>'


def _rule(side: str, gap: int, size: int = 8, colour: str = _INK) -> str:
    line = f'w:val="single" w:sz="{size}" w:space="{gap}" w:color="{colour}"'
    return f"<w:pBdr><w:{side} {line}/></w:pBdr>"


def _defaults(look: Look) -> str:
    font = look.font
    return (
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{font}" w:cs="{font}"/>'
        f'<w:sz w:val="{look.size}"/><w:szCs w:val="{look.size}"/>'
        '<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
        '<w:spacing w:after="120" w:line="276" w:lineRule="auto"/>'
        "</w:pPr></w:pPrDefault></w:docDefaults>"
    )


_BUILT_IN = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
    "<w:qFormat/></w:style>"
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    "</w:style>"
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
    '<w:uiPriority w:val="99"/><w:rPr><w:color w:val="0B4F8A"/><w:u w:val="single"/></w:rPr>'
    "</w:style>"
)


def _heading(look: Look, level: int, before: int, after: int) -> str:
    keep = f'<w:keepNext/><w:keepLines/>{_space(before, after, 252)}<w:outlineLvl w:val="{level}"/>'
    return _style(
        f"Heading{level + 1}",
        f"heading {level + 1}",
        keep,
        _ink(look.headings[level], colour=look.ink),
        following="MotionBody",
        order=9,
        own=False,
    )


def _list_style(id: str, name: str, level: int) -> str:
    deeper = f'<w:ilvl w:val="{level}"/>' if level else ""
    numbered = f'<w:numPr>{deeper}<w:numId w:val="1"/></w:numPr>'
    return _style(id, name, numbered + _space(0, 120 - 20 * level))


def _styles(look: Look) -> str:
    rule = (
        _rule(look.ruled, 6 if look.ruled == "bottom" else 14, 12, look.ink) if look.ruled else ""
    )
    centred = '<w:jc w:val="center"/>' if look.middle else ""
    title = f"{rule}{_space(0, 240, 252)}{centred}"
    own = (
        _style("MotionTitle", "Motion Title", title, parent="Heading1", following="MotionDetail"),
        _style("MotionHeading", "Motion Heading", parent="Heading2", following="MotionBody"),
        _style("MotionSubheading", "Motion Subheading", parent="Heading3", following="MotionBody"),
        _style(
            "MotionDetail",
            "Motion Detail",
            f"{_space(0, 240, 288)}<w:contextualSpacing/>",
            following="MotionDetail",
        ),
        _style("MotionBody", "Motion Body", following="MotionBody"),
        _style(
            "MotionLeadIn",
            "Motion Lead-in",
            f"<w:keepNext/>{_space(240, 120)}",
            "<w:b/><w:bCs/>",
            following="MotionClause",
        ),
        _list_style("MotionClause", "Motion Clause", 0),
        _list_style("MotionSubclause", "Motion Subclause", 1),
        _style("MotionText", "Motion Text", following="MotionText"),
        # Lines of one block stand close together, under one rule.
        _style(
            "MotionMover",
            "Motion Mover",
            f"<w:keepLines/>{_rule('top', 8, 4, 'A6A6A6')}{_space(280, 280, 288)}"
            "<w:contextualSpacing/>",
        ),
        _style(
            "MotionNote", "Motion Note", _space(60, 120, 259), _ink(20, bold=False, colour=_GREY)
        ),
        _style(
            "Footer",
            "footer",
            '<w:tabs><w:tab w:val="right" w:pos="9071"/></w:tabs>' + _space(0, 0, 240),
            _ink(18, bold=False, colour=_GREY),
            order=99,
            own=False,
        ),
    )
    every = f"{_defaults(look)}{_BUILT_IN}{_headings(look)}{''.join(own)}{look.styles}"
    return f'{_HEAD}<w:styles xmlns:w="{_W}">{every}</w:styles>'


def _headings(look: Look) -> str:
    spaces = ((0, 240), (360, 120), (240, 80))
    return "".join(_heading(look, level, *around) for level, around in enumerate(spaces))


_BULLETS = (("bullet", "•"), ("bullet", "–"), ("bullet", "▪"))
_NUMBERS, _LETTERS, _ROMAN = ("decimal", "%."), ("lowerLetter", "(%)"), ("lowerRoman", "(%)")
SERIES = (
    ("Motion bullets", _BULLETS),
    ("Motion numbers", (_NUMBERS, _LETTERS, _ROMAN)),
    ("Motion letters", (_LETTERS, _ROMAN, _NUMBERS)),
    ("Motion roman", (_ROMAN, _LETTERS, _NUMBERS)),
)


def _level(at: int, form: str, text: str, linked: bool, font: str) -> str:
    style = ("MotionClause", "MotionSubclause")[at] if linked and at < 2 else ""
    label = text.replace("%", f"%{at + 1}")
    hanging = 283 if form == "bullet" else _STEP
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        + (f'<w:pStyle w:val="{style}"/>' if style else "")
        + f'<w:lvlText w:val="{label}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{_STEP * (at + 1)}" w:hanging="{hanging}"/></w:pPr>'
        f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:cs="{font}" w:hint="default"/>'
        "</w:rPr></w:lvl>"
    )


def _numbering(look: Look) -> str:
    out = ""
    for at, (name, series) in enumerate(SERIES):
        levels = "".join(
            _level(lv, *series[lv % 3], linked=at == 0, font=look.font) for lv in range(9)
        )
        out += (
            f'<w:abstractNum w:abstractNumId="{at + 1}"><w:nsid w:val="4D4F540{at + 1}"/>'
            f'<w:multiLevelType w:val="multilevel"/><w:tmpl w:val="4D4F541{at + 1}"/>'
            f'<w:name w:val="{name}"/>{levels}</w:abstractNum>'
        )
    nums = '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    return f'{_HEAD}<w:numbering xmlns:w="{_W}">{out}{nums}</w:numbering>'


_SETTINGS = (
    f'{_HEAD}<w:settings xmlns:w="{_W}"><w:zoom w:percent="100"/>'
    '<w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
    '<w:compatSetting w:name="compatibilityMode" '
    'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    '<w:themeFontLang w:val="en-GB"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>'
    "</w:settings>"
)


def _field(name: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {name} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def _footer(look: Look) -> str:
    return (
        f'{_HEAD}<w:ftr xmlns:w="{_W}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>'
        f'{look.foot}<w:r><w:tab/></w:r><w:r><w:t xml:space="preserve">Page </w:t></w:r>'
        f'{_field("PAGE")}<w:r><w:t xml:space="preserve"> of </w:t></w:r>{_field("NUMPAGES")}'
        "</w:p></w:ftr>"
    )


def _section(look: Look) -> str:
    """The page; with a header for later pages the first has a foot of its own, which is alike."""
    first = ""
    if look.running:
        first = (
            '<w:headerReference w:type="default" r:id="rId5"/>'
            '<w:footerReference w:type="first" r:id="rId4"/>'
        )
    title = "<w:titlePg/>" if look.running else ""
    return (
        f'<w:sectPr>{first}<w:footerReference w:type="default" r:id="rId4"/>'
        '<w:pgSz w:w="11906" w:h="16838"/>'
        f'<w:pgMar w:top="{look.margin}" w:right="1418" w:bottom="{look.margin}" w:left="1418" '
        f'w:header="{look.margin // 2}" w:footer="{look.margin // 2}" w:gutter="0"/>{title}'
        "</w:sectPr>"
    )


def _text(look: Look) -> str:
    return (
        f'{_HEAD}<w:document xmlns:w="{_W}" xmlns:r="{_R}"><w:body>{look.body or _sample()}'
        f"{_section(look)}</w:body></w:document>"
    )


def _sample() -> str:
    """A line in each style, so that a clerk who opens the template sees them all."""
    lines = (
        ("MotionTitle", "Motion Title"),
        ("MotionDetail", "Motion Detail"),
        ("MotionHeading", "Motion Heading"),
        ("MotionSubheading", "Motion Subheading"),
        ("MotionBody", "Motion Body"),
        ("MotionLeadIn", "Motion Lead-in"),
        ("MotionClause", "Motion Clause"),
        ("MotionSubclause", "Motion Subclause"),
        ("MotionText", "Motion Text"),
        ("MotionMover", "Motion Mover"),
        ("MotionNote", "Motion Note"),
    )
    return "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'
        for style, text in lines
    )


_PARTS = ("styles", "numbering", "settings", "footer")


def _core(look: Look) -> str:
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{look.title}</dc:title>'
        "<dc:language>en-GB</dc:language></cp:coreProperties>"
    )


def _types(look: Look) -> str:
    header = ("header",) if look.running else ()
    names = {"document": "document.main", **{part: part for part in (*_PARTS, *header)}}
    files = {"footer": "footer1", "header": "header1"}
    picture = '<Default Extension="png" ContentType="image/png"/>' if look.crest else ""
    overrides = "".join(
        f'<Override PartName="/word/{files.get(part, part)}.xml" ContentType="{_MAIN}.{kind}+xml"/>'
        for part, kind in names.items()
    )
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f"{picture}{overrides}"
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
    )


def _relations(*targets: tuple[str, str]) -> str:
    items = "".join(
        f'<Relationship Id="rId{at}" Type="{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(targets, 1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{items}</Relationships>'


def parts(look: Look = STANDARD) -> dict[str, str]:
    """The parts of a template that are text, by name."""
    inner = [(f"{_R}/{part}", f"{part}.xml".replace("footer", "footer1")) for part in _PARTS]
    if look.running:
        inner.append((f"{_R}/header", "header1.xml"))
    if look.crest:
        inner.append((f"{_R}/image", "media/crest.png"))
    core = f"{_PACKAGE}/relationships/metadata/core-properties"
    header = f'{_HEAD}<w:hdr xmlns:w="{_W}">{look.running}</w:hdr>'
    return {
        "[Content_Types].xml": _types(look),
        "_rels/.rels": _relations(
            (f"{_R}/officeDocument", "word/document.xml"), (core, "docProps/core.xml")
        ),
        "docProps/core.xml": _core(look),
        "word/document.xml": _text(look),
        "word/_rels/document.xml.rels": _relations(*inner),
        "word/styles.xml": _styles(look),
        "word/numbering.xml": _numbering(look),
        "word/settings.xml": _SETTINGS,
        "word/footer1.xml": _footer(look),
        **({"word/header1.xml": header} if look.running else {}),
    }


def build(look: Look = STANDARD) -> bytes:
    """The bytes of a template."""
    every = {name: text.encode("utf-8") for name, text in parts(look).items()}
    if look.crest:
        every["word/media/crest.png"] = look.crest
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, data in every.items():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.create_system = 3
            archive.writestr(info, data)
    return out.getvalue()
