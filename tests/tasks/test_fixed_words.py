"""What a council's own template prints below the minutes is no difference; the same typed is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from motion_editor.core.amendment import Outcome
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.formats.sniff import read_source
from motion_editor.papers.minutes import minutes_paper
from motion_editor.tasks.decide import decide
from motion_editor.tasks.fixed_words import without_fixed
from motion_editor.tasks.paper import paper_bytes
from motion_editor.tasks.verify import verify
from tests.formats.word.making import docx, p
from tests.strategies import ids
from tests.tasks import test_minuted

FIXED = "Copies can be had from the desk in the hall on every working day"


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    path = tmp_path / "own.docx"
    path.write_bytes(docx(p("{{clauses}}") + p(FIXED)))
    return replace(PLAIN, template=str(path))


def test_fixed_words_of_the_template_are_no_difference(profile: Profile) -> None:
    motion, _ = decide(test_minuted.motion(test_minuted.ORDERS), "1", Outcome.CARRIED, ids("o"))
    motion, _ = decide(motion, "motion", Outcome.CARRIED, ids("p"))
    made = paper_bytes(minutes_paper([motion], profile), ".docx", Path(profile.template))
    source = read_source(data=made)
    assert verify(motion, source, ids("v"), (), profile).findings == ()
    assert verify(motion, source, ids("v"), (), PLAIN).findings != ()


def test_only_what_the_template_alone_says_is_passed_over(profile: Profile) -> None:
    text = f"That this Council asks\n{FIXED}\nthe end"
    assert without_fixed(text, profile, ()) == "That this Council asks\n\nthe end"
    assert without_fixed(text, profile, (FIXED,)) == text
    assert without_fixed(f"{FIXED}\n{text}", profile, ()) == f"{FIXED}\n{text}"
    assert without_fixed(text, replace(profile, template="not here.docx"), ()) == text
