"""Our own template, and what is taken over from another's."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree
from lxml.etree import _Element

from motion_editor import places
from motion_editor.core.errors import MotionError
from motion_editor.core.numbering import Series
from motion_editor.formats.word import names as n
from motion_editor.formats.word.lint import lint
from motion_editor.formats.word.names import w
from motion_editor.formats.word.package import open_word
from motion_editor.formats.word.template import LEVELS, STYLES, load_template
from motion_editor.formats.word.writer import write_word
from tests import word_template
from tests.formats.word.making import paper, patched, unzipped, zipped

TEXT = "l # Notes:\na - One\nb -- Two\nc --- Three"
OURS = word_template.build()


def test_the_file_is_what_its_source_says_byte_for_byte() -> None:
    assert word_template.TEMPLATE.read_bytes() == OURS
    assert places.template("standard") == word_template.TEMPLATE


def test_it_is_sound_a4_british_and_nobodys() -> None:
    assert lint(open_word(OURS)) == ()
    parts = unzipped(OURS)
    assert '<w:pgSz w:w="11906" w:h="16838"/>' in parts["word/document.xml"]
    assert '<w:lang w:val="en-GB"' in parts["word/styles.xml"]
    assert 'w:name="compatibilityMode"' in parts["word/settings.xml"]
    assert 'w:val="15"' in parts["word/settings.xml"]
    assert not any("media" in name or "vba" in name for name in parts)
    assert "creator" not in parts["docProps/core.xml"]


def test_it_has_every_style_by_name_and_headings_without_a_gap() -> None:
    root = open_word(OURS).first("styles")
    assert root is not None
    named = {value(item, "name"): item for item in root.iterchildren(w("style"))}
    assert {*STYLES.values(), *LEVELS[:2]} <= set(named)
    for style, parent in (("Title", 1), ("Heading", 2), ("Subheading", 3)):
        assert value(named[f"Motion {style}"], "basedOn") == f"Heading{parent}"
        props = named[f"heading {parent}"].find(n.PPR)
        assert props is not None
        assert value(props, "outlineLvl") == str(parent - 1)


def value(element: _Element, name: str) -> str:
    found = element.find(w(name))
    assert found is not None
    return found.get(n.VAL, "")


def test_text_can_be_read_against_white() -> None:
    colours = set(re.findall(r'<w:color w:val="([0-9A-F]{6})"', unzipped(OURS)["word/styles.xml"]))
    assert colours
    assert all(contrast(colour) >= 7 for colour in colours), colours


def contrast(colour: str) -> float:
    """The contrast with white (WCAG 2.1)."""
    shares = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [it / 12.92 if it <= 0.04045 else ((it + 0.055) / 1.055) ** 2.4 for it in shares]
    light = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return 1.05 / (light + 0.05)


def changed(part: str, *edits: tuple[str, str]) -> bytes:
    def change(text: str) -> str:
        for old, new in edits:
            assert old in text, old
            text = text.replace(old, new)
        return text

    return patched(OURS, change, part)


def test_a_councils_own_look_is_kept() -> None:
    mine = changed("word/styles.xml", ("Arial", "Georgia"))
    parts = unzipped(write_word(paper(TEXT), mine))
    assert "Georgia" in parts["word/styles.xml"]
    assert "Georgia" not in unzipped(write_word(paper(TEXT)))["word/styles.xml"]


def test_styles_are_found_by_name_whatever_their_ids() -> None:
    renamed = patched(
        OURS, lambda text: text.replace('"MotionClause"', '"Punkt1"'), "word/styles.xml"
    )
    renamed = patched(
        renamed, lambda text: text.replace('"MotionClause"', '"Punkt1"'), "word/numbering.xml"
    )
    assert (
        'w:pStyle w:val="Punkt1"' in unzipped(write_word(paper(TEXT), renamed))["word/document.xml"]
    )


@pytest.mark.parametrize("series", Series)
def test_a_template_without_lists_gets_ours(series: Series) -> None:
    parts = unzipped(OURS)
    del parts["word/numbering.xml"]
    rels = parts["word/_rels/document.xml.rels"]
    parts["word/_rels/document.xml.rels"] = re.sub(r"<Relationship [^>]*numbering[^>]*/>", "", rels)
    parts["word/styles.xml"] = re.sub(r"<w:numPr>.*?</w:numPr>", "", parts["word/styles.xml"])
    data = write_word(paper(TEXT, series), zipped(parts))
    assert lint(open_word(data)) == ()


def test_a_template_with_labels_of_its_own_keeps_them_where_they_fit() -> None:
    mine = changed("word/numbering.xml", ('w:lvlText w:val="•"', 'w:lvlText w:val="✦"'))
    assert "✦" in unzipped(write_word(paper(TEXT), mine))["word/numbering.xml"]


def related(kind: str, target: str, *, external: bool) -> Callable[[str], str]:
    mode = ' TargetMode="External"' if external else ""
    entry = f'<Relationship Id="rIdY" Type="{n.R_NS}/{kind}" Target="{target}"{mode}/>'
    return lambda text: text.replace("</Relationships>", f"{entry}</Relationships>")


def test_nothing_that_fetches_or_runs_is_taken_over() -> None:
    rels = "word/_rels/document.xml.rels"
    mine = patched(
        OURS, related("attachedTemplate", "http://x.example/a.dotx", external=True), rels
    )
    mine = zipped(unzipped(mine) | {"word/vbaProject.bin": "x", "customXml/item1.xml": "<a/>"})
    mine = patched(
        mine,
        lambda text: text.replace("<w:zoom", '<w:attachedTemplate r:id="rId1"/><w:zoom').replace(
            "<w:settings ", f'<w:settings xmlns:r="{n.R_NS}" '
        ),
        "word/settings.xml",
    )
    parts = unzipped(write_word(paper(TEXT), mine))
    everything = "".join(parts.values())
    for word in ("attachedTemplate", "vba", "customXml", "x.example", 'TargetMode="External"'):
        assert word not in everything, word


def test_pictures_of_a_header_come_along_and_those_kept_elsewhere_do_not() -> None:
    inside = '<w:p><w:r><w:t>Crest</w:t><w:drawing r:embed="rId1"/></w:r></w:p>'
    header = f'<w:hdr xmlns:w="{n.W_NS}" xmlns:r="{n.R_NS}">{inside}</w:hdr>'
    parts = unzipped(OURS)
    parts["word/header1.xml"] = header
    parts["word/media/crest.png"] = "PNG"
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
        "<Override",
        '<Default Extension="png" ContentType="image/png"/><Override PartName="/word/header1.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>'
        "<Override",
        1,
    )
    rels = "word/_rels/document.xml.rels"
    parts[rels] = related("header", "header1.xml", external=False)(parts[rels])
    own = f'<Relationships xmlns="{n.RELS_NS}"></Relationships>'
    inner = "word/_rels/header1.xml.rels"
    picture = related("image", "media/crest.png", external=False)(own).replace("rIdY", "rId1")
    written = unzipped(write_word(paper(TEXT), zipped(parts | {inner: picture})))
    assert written["word/media/crest.png"] == "PNG"
    assert "media/crest.png" in written[inner]
    linked = related("image", "http://x.example/crest.png", external=True)(own)
    outside = zipped(parts | {inner: linked.replace("rIdY", "rId1")})
    assert "x.example" not in "".join(unzipped(write_word(paper(TEXT), outside)).values())
    [said] = load_template(outside).dropped
    assert "http://x.example/crest.png" in said


def test_what_cannot_be_used_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(MotionError, match="cannot be read"):
        load_template(tmp_path / "nowhere.docx")
    macros = changed("[Content_Types].xml", ("document.main", "document.macroEnabled.main"))
    with pytest.raises(MotionError, match="macros"):
        load_template(macros)


def test_a_dotx_is_taken_as_it_is() -> None:
    dotx = changed("[Content_Types].xml", ("document.main", "template.main"))
    written = unzipped(write_word(paper(TEXT), dotx))
    assert "document.main" in written["[Content_Types].xml"]
    assert etree.fromstring(written["word/document.xml"].encode()).tag == w("document")
