"""demo, councils, templates."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from motion_editor.formats.word.names import R_NS, RELS_NS
from motion_editor.formats.word.revisions import raw
from tests import clerks_template, word_template
from tests.cli.running import Shell
from tests.formats.word.making import patched, unzipped, zipped

ROOT = Path(__file__).resolve().parents[2]


def test_the_demonstration_says_what_is_where(shell: Shell) -> None:
    ran = shell.good("demo")
    made = sorted(path.name for path in Path("demo-out").iterdir())
    assert len(made) == 37
    assert all(f"  {name}" in ran.out for name in made)
    assert "Carried: amendment 1" in ran.out
    assert "Carried over: amendment 2, now to version 2 (substantive motion)" in ran.out
    assert raw(Path("demo-out/amendment-1.docx").read_bytes(), "critic")
    listed = shell.good("list", "demo-out/sample.motion").out
    assert "Still to be voted on: Amendment 2, the motion" in listed


def test_the_demonstration_can_be_run_again_but_replaces_nothing_else(shell: Shell) -> None:
    shell.good("demo", "--out", "out")
    first = shell.files()
    shell.good("demo", "--out", "out")
    assert shell.files() == first
    shell.put("out/notice.txt", "mine")
    assert "There is already a file “notice.txt”" in shell.refused("demo", "--out", "out")
    shell.good("demo", "--out", "out", "--force")
    assert shell.files() == first


def test_the_demonstration_needs_no_qt(shell: Shell) -> None:
    code = (
        "import sys; sys.modules['PySide6'] = None; from motion_editor.cli.main import main; "
        "sys.exit(main(['demo', '--json']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")


def test_a_folder_that_can_not_be_made_is_one_line(shell: Shell) -> None:
    shell.put("file", "x")
    assert "motion-editor: " in shell.refused("demo", "--out", "file/below")
    assert "motion-editor: " in shell.refused("demo", "--out", "file")


def test_templates_are_listed_with_where_they_come_from(shell: Shell) -> None:
    assert "standard: comes with the program (" in shell.good("templates").out


def test_a_template_is_checked_for_its_styles(shell: Shell) -> None:
    [bundled] = [
        item["path"] for item in shell.good("templates", "--json").json["templates"]
        if item["name"] == "standard"
    ]  # fmt: skip
    said = shell.good("templates", "--check", bundled).out
    assert "has    Motion Lead-in" in said
    assert said.endswith("It can serve as a template.\n")


def test_a_template_is_tried_and_what_is_unusual_in_it_said(shell: Shell) -> None:
    made = patched(word_template.build(), lambda text: text.replace('w:h="16838"', 'w:h="15840"'))
    american = patched(made, lambda text: text.replace('"en-GB"', '"en-US"'), "word/styles.xml")
    (shell.folder / "letter.docx").write_bytes(american)
    said = shell.good("templates", "--check", "letter.docx").out
    assert "note   Its page has 210 × 279 mm and is not upright A4" in said
    assert "note   Its language is en-US and not en-GB" in said
    assert said.endswith("It can serve as a template.\n")
    shell.good("templates", "--check", str(word_template.TEMPLATE))


def test_what_a_template_has_elsewhere_is_left_out_and_said(shell: Shell) -> None:
    data = patched(
        word_template.build(),
        lambda text: text.replace(
            "<w:p>", f'<w:p><w:r><w:drawing xmlns:r="{R_NS}" r:link="rId1"/></w:r>', 1
        ),
        "word/footer1.xml",
    )
    rels = (
        f'<Relationships xmlns="{RELS_NS}"><Relationship Id="rId1" Type="{R_NS}/image" '
        'Target="https://aldermoor.example/crest.png" TargetMode="External"/></Relationships>'
    )
    parts = unzipped(data) | {"word/_rels/footer1.xml.rels": rels}
    (shell.folder / "crest.docx").write_bytes(zipped(parts))
    ran = shell("templates", "--check", "crest.docx")
    assert ran.code == 1
    assert (
        "drops  Left out of papers: a picture that is not in the file itself "
        "(https://aldermoor.example/crest.png) (footer)." in ran.out
    )
    assert ran.out.endswith("It can serve as a template.\n")
    shell.motion()
    said = shell.good("paper", "notice", "m.motion", "-o", "a.docx", "--template", "crest.docx").err
    assert "https://aldermoor.example/crest.png" in said
    assert "aldermoor.example" not in "".join(
        unzipped((shell.folder / "a.docx").read_bytes()).values()
    )


def test_styles_that_a_word_file_lacks_are_said_and_lent(shell: Shell) -> None:
    from docx import Document

    Document().save(str(shell.folder / "plain.docx"))
    ran = shell("templates", "--check", "plain.docx")
    assert ran.code == 1
    assert "lacks  Motion Title (papers use the standard one)" in ran.out
    assert ran.out.endswith("It can serve as a template.\n")
    shell.motion()
    shell.good("paper", "notice", "m.motion", "-o", "a.docx", "--template", "plain.docx")
    assert "Motion Lead-in" in unzipped((shell.folder / "a.docx").read_bytes())["word/styles.xml"]


def test_what_is_no_word_file_is_refused(shell: Shell) -> None:
    shell.put("text.docx", "text")
    assert "not a Word file" in shell.refused("templates", "--check", "text.docx")


def test_misspelt_placeholders_are_told_with_their_place(shell: Shell) -> None:
    data = clerks_template.build()
    data = patched(data, lambda it: it.replace("{{group}}", "{{grupe}}"))
    data = patched(data, lambda it: it.replace("{{title}}", "{{titel}}"), "word/header2.xml")
    (shell.folder / "letter.docx").write_bytes(data)
    ran = shell("templates", "--check", "letter.docx")
    assert ran.code == 1
    assert "wrong  paragraph 6: {{grupe}} is no placeholder: did you mean {{group}}?" in ran.out
    assert "wrong  header, paragraph 1: {{titel}} is no placeholder" in ran.out
    assert "fills  {{meeting_date}} (table 1, row 2, cell 2)" in ran.out
    assert "It can't serve as a template" in ran.out
    assert "can't serve" in shell.refused("templates", "--install", "letter.docx")
    shell.motion()
    said = shell.refused("paper", "notice", "m.motion", "-o", "a.docx", "--template", "letter.docx")
    assert "did you mean {{group}}?" in said
    assert not (shell.folder / "a.docx").exists()


def test_a_template_is_put_among_ones_own_and_used_by_name(shell: Shell) -> None:
    (shell.folder / "moor.dotx").write_bytes(
        patched(clerks_template.build(), lambda it: it.replace("document.main", "template.main"),
                "[Content_Types].xml")
    )  # fmt: skip
    assert "“moor”" in shell.good("templates", "--install", "moor.dotx").out
    assert "moor: your own" in shell.good("templates").out
    shell.motion()
    shell.good("paper", "notice", "m.motion", "-o", "a.docx", "--template", "moor")
    written = unzipped((shell.folder / "a.docx").read_bytes())["word/document.xml"]
    assert "Proper Officer: R. Ashdown" in written
    assert "already" in shell.refused("templates", "--install", "moor.dotx")
    shell.good("templates", "--install", "moor.dotx", "--force")


def test_the_names_of_placeholders_are_listed(shell: Shell) -> None:
    assert "{{seconder}}      who seconds it\n" in shell.good("templates", "--names").out
