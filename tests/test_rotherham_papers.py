"""The papers of one real record, as other programs read them: both texts, clause by clause."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from motion_editor.cli.main import main
from motion_editor.core.clause import Clauses
from motion_editor.core.tracked import original, proposed
from motion_editor.formats.word.revisions import raw
from motion_editor.store import motions
from tests.formats.word.oracle import Action, libreoffice
from tests.test_rotherham import CASE

pytestmark = pytest.mark.skipif(not CASE.is_dir(), reason="the record is not beside this checkout")


@dataclass(frozen=True)
class Paper:
    """An amendment paper, and the two texts that it must hold."""

    path: Path
    base: Clauses
    amended: Clauses

    def holds(self, paragraphs: Sequence[str], *, accepted: bool) -> bool:
        """Whether the clauses of one of the texts stand in a row among these paragraphs."""
        text = [item.text for item in (self.amended if accepted else self.base)]
        return any(list(paragraphs[at : at + len(text)]) == text for at in range(len(paragraphs)))


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> list[Paper]:
    """The amendment's paper as notified, as carried over, and as settled."""
    folder = tmp_path_factory.mktemp("papers")
    file = folder / "m.motion"
    out: list[Paper] = []
    for words in (
        ["read", CASE / "notice.txt", "-o", file],
        ["amend", file, CASE / "amendment.txt"],
        ["alter", file, CASE / "moved.txt"],
        ["settle", file, "1", "1", "amendment"],
    ):
        assert main([str(word) for word in words]) in (0, 1)
        if words[0] == "read":
            continue
        path = folder / f"{words[0]}.docx"
        assert main(["paper", "amendment", str(file), "-o", str(path)]) == 0
        tracked = motions.load(file).motion.amendments[0].text.clauses
        out.append(Paper(path, original(tracked), proposed(tracked)))
    return out


@pytest.mark.oracle("soffice")
def test_libreoffice_accepts_and_refuses_all_of_it(papers: list[Paper]) -> None:
    jobs: list[tuple[Path, Action]] = [
        (paper.path, action) for paper in papers for action in ("accept", "reject")
    ]
    found = iter(libreoffice(jobs))
    for paper in papers:
        for accepted in (True, False):
            paragraphs = next(found)
            assert paper.holds(paragraphs, accepted=accepted), (paper.path.name, accepted)


@pytest.mark.oracle("pandoc")
def test_pandoc_accepts_and_refuses_all_of_it(papers: list[Paper]) -> None:
    for paper in papers:
        for accepted in (True, False):
            which = "accept" if accepted else "reject"
            done = subprocess.run(
                ["pandoc", f"--track-changes={which}", "-t", "json", str(paper.path)],
                capture_output=True, text=True, check=True,
            )  # fmt: skip
            paragraphs = [words for words in inlines(json.loads(done.stdout)["blocks"]) if words]
            assert paper.holds(paragraphs, accepted=accepted), (paper.path.name, accepted)


@pytest.mark.oracle("docx-scalpel")
def test_docx_scalpel_accepts_and_refuses_all_of_it(papers: list[Paper]) -> None:
    import docx_scalpel

    for paper in papers:
        data = paper.path.read_bytes()
        for accepted in (True, False):
            resolve = (
                docx_scalpel.docx_diff_accept_revisions
                if accepted
                else docx_scalpel.docx_diff_reject_revisions
            )
            paragraphs = raw(bytes(resolve(data)), "clean")
            assert paper.holds(paragraphs, accepted=accepted), (paper.path.name, accepted)


def inlines(blocks: object) -> list[str]:
    """The words of each paragraph in a document as pandoc has it."""
    if isinstance(blocks, dict):
        if blocks.get("t") in ("Para", "Plain", "Header"):
            content = blocks["c"]
            return [words(content[2] if blocks["t"] == "Header" else content)]
        return inlines(blocks.get("c"))
    if isinstance(blocks, list):
        return [line for item in blocks for line in inlines(item)]
    return []


def words(items: object) -> str:
    """The words of inline elements."""
    if isinstance(items, dict):
        kind = items.get("t")
        if kind in ("Space", "SoftBreak"):
            return " "
        return str(items["c"]) if kind == "Str" else words(items.get("c"))
    if isinstance(items, list):
        return "".join(words(item) for item in items if not isinstance(item, str))
    return ""
