"""A council's own template as a clerk makes it in Word: `python -m tests.clerks_template OUT.docx`.

Word's habits are all in it: placeholders typed in stages and so split over runs, marks of spelling
and of revisions, a bookmark where the cursor was last, a content control from the letterhead, a
header of the first page with a table, a link, a field. The look is Word's own (Calibri, Heading 1);
of our styles it has only those that the clerk has set up.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.crests import crest
from tests.formats.word.making import zipped
from tests.word_looks import picture

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_ROOT = f'xmlns:w="{_W}" xmlns:r="{_R}" xmlns:mc="{_MC}" xmlns:w14="{_W14}" mc:Ignorable="w14"'
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def _p(*inner: str, style: str = "", more: str = "") -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    words = "".join(it if it.startswith("<") else _r(it) for it in inner)
    return (
        '<w:p w14:paraId="3A5C11B2" w14:textId="77777777" w:rsidR="00A77B3E" w:rsidRDefault="00B2">'
        f"<w:pPr>{named}{more}</w:pPr>{words}</w:p>"
    )


def _r(text: str, props: str = "") -> str:
    kept = ' xml:space="preserve"' if text != text.strip() else ""
    shown = f"<w:rPr>{props}</w:rPr>" if props else ""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    return f'<w:r w:rsidRPr="00C81F7A">{shown}<w:t{kept}>{escaped}</w:t></w:r>'


_SPLIT = (
    _r("Motion by {"), '<w:proofErr w:type="spellStart"/>', _r("{", "<w:b/>"), _r("mo", "<w:b/>"),
    _r("ver", "<w:b/>"), '<w:proofErr w:type="spellEnd"/>', _r("}", "<w:b/>"),
    _r("} & <others>: {{ Signatories }}"),
)  # fmt: skip
_CONTROL = (
    '<w:sdt><w:sdtPr><w:alias w:val="Department"/><w:id w:val="9"/></w:sdtPr><w:sdtContent>'
    f"{_p('Democratic Services, Town Hall, Nether Moor')}</w:sdtContent></w:sdt>"
)
_CELL = '<w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr>'
_TABLE = (
    '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblLook w:val="04A0" w:firstRow="1"/>'
    '<w:tblCaption w:val="About this paper"/></w:tblPr><w:tblGrid><w:gridCol w:w="4500"/>'
    '<w:gridCol w:w="4500"/></w:tblGrid>'
    f"<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>{_CELL}{_p('What')}</w:tc>"
    f"<w:tc>{_CELL}{_p('Which')}</w:tc></w:tr>"
    f"<w:tr><w:tc>{_CELL}{_p('Meeting')}</w:tc><w:tc>{_CELL}{_p('{{meeting_date}}')}</w:tc></w:tr>"
    f"<w:tr><w:tc>{_CELL}{_p('Received')}</w:tc><w:tc>{_CELL}{_p('{{received}}')}</w:tc></w:tr>"
    "</w:tbl>"
)
_LINK = (
    '<w:hyperlink r:id="rId8">' + _r("www.nether-moor.example", '<w:rStyle w:val="Hyperlink"/>')
    + "</w:hyperlink>"
)  # fmt: skip
_SECTION = (
    '<w:sectPr w:rsidR="00B2"><w:headerReference w:type="first" r:id="rId5"/>'
    '<w:headerReference w:type="default" r:id="rId6"/><w:footerReference w:type="default" '
    'r:id="rId9"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" '
    'w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/><w:titlePg/>'
    "</w:sectPr>"
)
_BODY = "".join(
    (
        _p(picture("rId7", "Crest of Nether Moor Town Council"), style="Letterhead"),
        _CONTROL,
        _p('<w:bookmarkStart w:id="0" w:name="_GoBack"/>', '<w:bookmarkEnd w:id="0"/>', _LINK),
        _p("{{paper}}"),
        _p("{{motion_", "title}}", style="Heading1"),
        _TABLE,
        _p("Group: {{group}}"),
        _p(*_SPLIT),
        _p("{{clauses}}"),
        _p("Proper Officer: R. Ashdown, Chief Executive"),
        _p("Our reference ", "{{refer", "ence}}", " – please quote"),
        _SECTION,
    )
)


def _style(id: str, name: str, inner: str, parent: str = "Normal") -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{parent}"/><w:qFormat/>{inner}</w:style>'
    )


_STYLES = (
    f'{_HEAD}<w:styles {_ROOT}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" '
    'w:hAnsi="Calibri"/><w:sz w:val="22"/><w:lang w:val="en-GB" w:eastAsia="en-US" '
    'w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" '
    'w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
    "</w:style>"
    + _style("Heading1", "heading 1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/>'
             '<w:color w:val="7A1F1F"/><w:sz w:val="36"/></w:rPr>')
    + _style("Letterhead", "Letterhead", '<w:pPr><w:jc w:val="right"/></w:pPr>')
    + _style("MyPoints", "Motion Clause", '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>')
    + _style("MyHeading", "Motion Heading", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>', "Heading1")
    + '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/></w:style>'
    "</w:styles>"
)  # fmt: skip
_NUMBERING = (
    f'{_HEAD}<w:numbering {_ROOT}><w:abstractNum w:abstractNumId="3"><w:multiLevelType '
    'w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:pStyle w:val="MyPoints"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr>'
    '<w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1">'
    '<w:abstractNumId w:val="3"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="3"/></w:num>'
    "</w:numbering>"
)
_FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
_FIRST = (
    f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="9000"/>'
    f"</w:tblGrid><w:tr><w:tc>{_CELL}{_p('{{council}} – ', '{{amend', 'ment}}')}</w:tc></w:tr>"
    f"</w:tbl>{_p()}"
)


def parts() -> dict[str, str | bytes]:
    """The parts of the template, by name."""
    kinds = ("styles", "numbering", "settings", "webSettings", "header", "header", "image")
    targets = ("styles", "numbering", "settings", "webSettings", "header1", "header2")
    related = "".join(
        f'<Relationship Id="rId{at}" Type="{_R}/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(
            zip(kinds, [*(f"{it}.xml" for it in targets), "media/image1.png"], strict=True), 1
        )
    )
    types = {
        "document": "document.main", "styles": "styles", "numbering": "numbering",
        "settings": "settings", "webSettings": "webSettings", "header1": "header",
        "header2": "header", "footer1": "footer",
    }  # fmt: skip
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_MAIN}.{kind}+xml"/>'
        for name, kind in types.items()
    )
    return {
        "[Content_Types].xml": (
            f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="png" '
            'ContentType="image/png"/><Default Extension="rels" ContentType="application/'
            'vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
            f'ContentType="application/xml"/>{overrides}</Types>'
        ),
        "_rels/.rels": (
            f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
            f'Type="{_R}/officeDocument" Target="word/document.xml"/></Relationships>'
        ),
        "word/document.xml": f"{_HEAD}<w:document {_ROOT}><w:body>{_BODY}</w:body></w:document>",
        "word/_rels/document.xml.rels": (
            f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{related}<Relationship '
            f'Id="rId8" Type="{_R}/hyperlink" Target="https://www.nether-moor.example/" '
            f'TargetMode="External"/><Relationship Id="rId9" Type="{_R}/footer" '
            'Target="footer1.xml"/></Relationships>'
        ),
        "word/styles.xml": _STYLES,
        "word/numbering.xml": _NUMBERING,
        "word/settings.xml": (
            f'{_HEAD}<w:settings {_ROOT}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
            '<w:themeFontLang w:val="en-GB"/></w:settings>'
        ),
        "word/webSettings.xml": f"{_HEAD}<w:webSettings {_ROOT}/>",
        "word/header1.xml": f"{_HEAD}<w:hdr {_ROOT}>{_FIRST}</w:hdr>",
        "word/header2.xml": f"{_HEAD}<w:hdr {_ROOT}>{_p('{{title}}')}</w:hdr>",
        "word/footer1.xml": f"{_HEAD}<w:ftr {_ROOT}>{_p('Page ', _FIELD)}</w:ftr>",
        "word/media/image1.png": crest("aldermoor"),
    }


def build() -> bytes:
    """The template's bytes."""
    return zipped(parts())


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(build())
