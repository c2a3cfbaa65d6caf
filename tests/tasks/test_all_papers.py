"""All papers at once: every one in every format, or nothing at all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from motion_editor.core.amendment import Outcome
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.place import Place, Span
from motion_editor.core.tracked import proposed
from motion_editor.council.profile import PLAIN
from motion_editor.store.ids import new_id
from motion_editor.tasks.all_papers import papers_of, write_all
from motion_editor.tasks.decide import decide
from motion_editor.tasks.paper import FORMATS
from motion_editor.tasks.worded import put
from tests.formats.word.making import docx, p
from tests.tasks.test_kinds import SAMPLE

WHEN = "2027-01-14T09:30:00"


def names(motion: Motion) -> list[str]:
    return [it.name for it in papers_of(motion, PLAIN, WHEN)]


def test_every_paper_is_written_in_every_format(tmp_path: Path) -> None:
    carried, _ = decide(SAMPLE, "1", Outcome.CARRIED, new_id)
    assert names(SAMPLE) == ["notice", "amendment-1", "amendment-2", "amendments"]
    assert names(carried) == [*names(SAMPLE), "substantive", "minutes", "decisions"]
    told: list[tuple[int, int, str]] = []
    papers = list(papers_of(SAMPLE, PLAIN, WHEN, "school"))

    def step(*how: object) -> bool:
        told.append(how)  # type: ignore[arg-type]
        return True

    written = write_all(papers, tmp_path / "out", step=step)
    assert len(written.files) == len(papers) * len(FORMATS) == len(told)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(written.files)
    assert told[0] == (0, len(told), "school-notice.docx")
    assert str(written.said) == f"{len(told)} papers were written."


def test_what_is_stopped_writes_nothing(tmp_path: Path) -> None:
    papers = list(papers_of(SAMPLE, PLAIN, WHEN))
    written = write_all(papers, tmp_path / "out", (".txt",), step=lambda at, *_: at < 2)
    assert written.stopped and not written.files
    assert not (tmp_path / "out").exists()


def test_files_that_are_there_stay_unless_they_may_be_replaced(tmp_path: Path) -> None:
    (tmp_path / "notice.txt").write_text("mine")
    papers = list(papers_of(SAMPLE, PLAIN, WHEN))
    with pytest.raises(MotionError, match="There is already a file “notice"):
        write_all(papers, tmp_path, (".txt",))
    assert [path.name for path in tmp_path.iterdir()] == ["notice.txt"]
    assert len(write_all(papers, tmp_path, (".txt",), force=True).files) == 4
    assert (tmp_path / "notice.txt").read_text() != "mine"


def test_one_that_can_not_be_made_is_told_and_the_others_are_written(tmp_path: Path) -> None:
    notice = SAMPLE.notice
    odd = put(notice.clauses, Span(Place(1, 0), Place(1, 0)), "\u0378 ", new_id).clauses
    motion = replace(SAMPLE, versions=(replace(notice, clauses=proposed(odd)),), amendments=())
    written = write_all(list(papers_of(motion, PLAIN, WHEN)), tmp_path)
    assert sorted(written.files) == ["notice.docx", "notice.html", "notice.txt"]
    ((name, error),) = written.problems
    assert name == "notice.pdf" and "U+0378" in str(error.message)


def test_what_papers_leave_out_of_their_template_is_said_once(tmp_path: Path) -> None:
    letter = tmp_path / "letter.docx"
    comment = '<w:r><w:commentReference w:id="3"/></w:r>'
    letter.write_bytes(docx(f"{p(comment)}{p('{{clauses}}')}"))
    every = list(papers_of(SAMPLE, PLAIN, WHEN))
    made = write_all(every, tmp_path / "out", (".docx", ".txt"), look=str(letter))
    assert made.left_out == ("Left out of papers: a comment (its text).",)
    assert write_all(every, tmp_path / "text", (".txt",), look=str(letter)).left_out == ()


def test_two_amendments_of_one_label_have_a_paper_each_and_that_is_told(tmp_path: Path) -> None:
    one, two = SAMPLE.amendments
    motion = SAMPLE.with_amendment(replace(two, label=one.label))
    papers = list(papers_of(motion, PLAIN, WHEN))
    written = write_all(papers, tmp_path, (".txt",))
    assert not written.problems
    first, second = (tmp_path / f"amendment-1{it}.txt" for it in ("", "-no-2"))
    assert first.read_text() != second.read_text()
    assert ["2 amendments are called “1”" in it for it in written.told] == [True]
