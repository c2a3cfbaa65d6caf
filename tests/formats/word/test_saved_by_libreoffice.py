"""The law of a tracked paper that somebody has saved in LibreOffice: both texts are still in it.

LibreOffice 7.4 has faults of its own, which are left out here: it drops marks around footnotes and
after a clause without words whose kind changes, does not keep what a clause was before its role or
level changed, and gives a join of unlike clauses the style of the first, where Word takes the last.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings

from motion_editor.core.clause import Clause, Clauses
from motion_editor.core.normal import normal
from motion_editor.core.tracked import groups, original, proposed
from motion_editor.formats.word.own_words import as_made
from motion_editor.formats.word.revisions import Which, raw
from motion_editor.formats.word.writer import write_word
from tests import notation
from tests.formats.word.oracle import Action, libreoffice_shows
from tests.formats.word.test_own_part import WHOSE, read
from tests.formats.word.test_writer import expected, paper, shown
from tests.strategies import tracked_texts

READINGS: tuple[tuple[Which, Callable[[Sequence[Clause]], Clauses]], ...] = (
    ("original", original),
    ("clean", proposed),
)
Saved = list[tuple[Clauses, bytes]]

FOUND = (
    # A clause left out, with the first words of the next, which rises by that.
    notation.read("a - {--One.--}{--¶--}\nb -- {--Two --}three.\nc - Four {--five--}."),
    notation.read(
        "a # {--One:--}{--¶--}\nb = {--Two.--}{--¶--}\nc -- {--Three --}four.\nd -- Five."
    ),
)
"""Texts of which a word was once lost."""

PLAIN = notation.read("""
    l # This Council notes:
    x>c - Seven.
    a - One {--two--}{++three++}{++¶++}
    y - four.
    n - {++Five.++}{++¶++}
    b - Six{--¶--}
    d - and more.
    c - {--Seven.--}{--¶--}
    e - Eight.
""")
"""One of which all must come back."""


def drawn(count: int) -> list[Clauses]:
    """So many tracked texts, all different in what is done to them."""
    out: list[Clauses] = []

    @given(tracked_texts(8))
    @settings(
        max_examples=count,
        phases=(Phase.generate,),
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    def collect(text: Clauses) -> None:
        assume(len(out) < count and not any("⟦" in it.text or "⟧" in it.text for it in text))
        assume(not any(it.was and not it.text.strip() for it in text))
        out.append(text)

    collect()
    return out


def saved(texts: Iterable[Clauses], folder: Path) -> Saved:
    """The texts with the paper of each as LibreOffice saves it, its changes still tracked."""
    jobs: list[tuple[Path, Action]] = []
    kept = list(texts)
    (folder / "saved").mkdir()
    for at, text in enumerate(kept):
        path = folder / f"{at}.docx"
        path.write_bytes(write_word(replace(paper(text), whose=WHOSE)))
        jobs.append((path, "keep"))
    libreoffice_shows(jobs, folder / "saved")
    return [(it, (folder / "saved" / f"{at}.docx").read_bytes()) for at, it in enumerate(kept)]


def is_plain(text: Clauses) -> bool:
    """Whether no clause changes its kind, is split or joined with another kind, or lacks words."""
    both = (groups(text, lambda it: it.in_original), groups(text, lambda it: it.in_proposed))
    unlike = (len({it.kind for it in text[a:b]}) > 1 for found in both for a, b in found)
    bare = (not it.text.strip() for _, reading in READINGS for it in reading(text))
    return not any(it.was for it in text) and not any(unlike) and not any(bare)


def lines(found: Iterable[str]) -> list[str]:
    return [it for it in shown(tuple(found)) if it.strip()]


def wanted(clauses: Clauses) -> list[str]:
    return [it for it in expected(clauses) if it.strip()]


def hold(found: Saved) -> int:
    """Both texts, word for word; where that can be expected all of it, ids and moves included.

    Returns of how many that was expected.
    """
    plain = 0
    for text, data in found:
        told = notation.show(text)
        for which, reading in READINGS:
            assert lines(raw(data, which)) == wanted(reading(text)), (which, told)
        if is_plain(text):
            plain += 1
            both = read(data)
            made = both.own and as_made(both.own, both.base, both.amended)
            assert made and normal(made) == normal(text), told
    return plain


@pytest.fixture(scope="module")
def some(tmp_path_factory: pytest.TempPathFactory) -> Saved:
    return saved([*FOUND, PLAIN, *drawn(13)], tmp_path_factory.mktemp("saved"))


@pytest.mark.oracle("soffice")
@pytest.mark.timeout(240)
def test_both_texts_are_still_there_and_where_it_can_be_all_of_the_amendment(some: Saved) -> None:
    assert is_plain(PLAIN)
    assert hold(some)


@pytest.mark.oracle("soffice", "docx-scalpel")
@pytest.mark.timeout(240)
def test_docx_scalpel_reads_the_same_in_what_was_saved(some: Saved) -> None:
    import docx_scalpel

    for text, data in some:
        refused = docx_scalpel.docx_diff_reject_revisions(data)
        taken = docx_scalpel.docx_diff_accept_revisions(data)
        for resolved, (_, reading) in zip((refused, taken), READINGS, strict=True):
            assert lines(raw(resolved, "clean")) == wanted(reading(text)), notation.show(text)


@pytest.mark.long
@pytest.mark.oracle("soffice")
@pytest.mark.timeout(600)
def test_of_very_many_papers_both_texts_are_still_there(tmp_path: Path) -> None:
    for batch in range(4):
        folder = tmp_path / str(batch)
        folder.mkdir()
        assert hold(saved(drawn(100), folder))
