"""A copy that was sent, edited and saved in LibreOffice under another name, received again."""

from __future__ import annotations

from pathlib import Path

import pytest

from motion_editor.core.amendment import Base
from motion_editor.core.motion import Motion
from motion_editor.core.tracked import original, proposed
from motion_editor.formats.sniff import Source, read_source
from motion_editor.formats.word.own_part import read_own
from motion_editor.formats.word.package import open_word
from motion_editor.formats.word.writer import write_word
from motion_editor.papers.amendment import amendment_paper
from motion_editor.store import motions
from motion_editor.store.whereabouts import where_is
from motion_editor.tasks.came import came
from motion_editor.tasks.receive import receive, untracked
from motion_editor.tasks.send_word import word_copy
from tests.formats.word.oracle import libreoffice_edits
from tests.strategies import ids
from tests.tasks.sample import texts
from tests.tasks.test_word_in import BASE, HERE, THERE

EDITS = [
    ("half since", "a third since"),
    ("by September", "by September\nAsk each head teacher first"),
    ("A survey found that", "Parents say that"),
]
pytestmark = [pytest.mark.oracle("soffice"), pytest.mark.timeout(240)]


def saved(
    folder: Path, data: bytes, edits: list[tuple[str, str]], *, unseen: bool = False
) -> Source:
    """The file as somebody edits and saves it."""
    path = folder / "sent.docx"
    path.write_bytes(data)
    libreoffice_edits(path, edits, folder / "anything.docx", unseen=unseen)
    return read_source(folder / "anything.docx")


def said(of: Motion, at: int = -1) -> list[str]:
    return texts(proposed(of.amendments[at].text.clauses))


def test_it_finds_its_motion_and_its_clauses(tmp_path: Path) -> None:
    motions.save(tmp_path / "crossings.motion", HERE)
    back = saved(tmp_path, word_copy(HERE).data, EDITS)
    own = read_own(open_word(back.data))
    assert own is not None
    assert where_is(came(back).motion.id, tmp_path) == tmp_path / "crossings.motion"
    assert not untracked(HERE, [back], ids("u"))
    after, _ = receive(HERE, [back], ids("r"))
    (made,) = after.amendments
    assert made.text.base == Base(version=HERE.current.id)
    assert original(made.text.clauses) == BASE
    known = {it.id for it in BASE}
    assert [it.text for it in proposed(made.text.clauses) if it.id not in known] == [
        "Ask each head teacher first."
    ]
    assert "Crossing patrols have fallen by a third since 2015." in said(after)
    assert "Introduce 20 mph limits outside every school by September" in said(after)
    assert receive(after, [back], ids("s"))[0].amendments == after.amendments


def test_what_is_edited_with_tracking_off_is_seen(tmp_path: Path) -> None:
    back = saved(tmp_path, word_copy(HERE).data, EDITS[:1], unseen=True)
    (found,) = untracked(HERE, [back], ids("u"))
    assert found.changes == ("In note 2, leave out “half” and insert “a third”.",)


def test_an_amendment_that_was_sent_is_amended(tmp_path: Path) -> None:
    back = saved(tmp_path, word_copy(THERE, "A").data, [("by September", "by October")])
    after, _ = receive(THERE, [back], ids("r"))
    assert after.amendments[-1].text.base == Base(amendment=THERE.amendments[0].id, text=0)
    assert "Introduce 20 mph limits outside every school by October." in said(after)
    assert "Crossing patrols have fallen by 15 since 2015." in said(after)


def test_an_amendment_paper_saved_there_is_the_amendment_still(tmp_path: Path) -> None:
    paper = write_word(amendment_paper(THERE, THERE.amendments[0]))
    back = saved(tmp_path, paper, [])
    after, _ = receive(HERE, [back], ids("r"))
    assert after.amendments[0].id == THERE.amendments[0].id
    assert after.amendments[0].text.clauses == THERE.amendments[0].text.clauses
