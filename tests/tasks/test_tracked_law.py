"""The laws of taking in a Word file in which some edits are tracked and some are not."""

from __future__ import annotations

from hypothesis import HealthCheck, assume, given, settings, strategies as st

from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Details, Motion, Version, VersionKind
from motion_editor.core.tracked import has_changes, original, proposed
from motion_editor.formats.sniff import read_source
from motion_editor.formats.word.writer import write_word
from motion_editor.tasks.amend import amend
from motion_editor.tasks.wish import How, Untracked, Wish
from tests import notation
from tests.formats.word.making import paper
from tests.strategies import amendments_of, ids, tracked_texts


@given(tracked_texts(4), st.data())
@settings(max_examples=40, suppress_health_check=[HealthCheck.filter_too_much])
def test_whatever_was_edited_and_tracked_both_texts_are_right(
    edits: Clauses, data: st.DataObject
) -> None:
    """Taken as well the file's amended text results; left, ours is what is amended."""
    ours, theirs = original(edits), proposed(edits)
    tracked = data.draw(amendments_of(theirs, "t"))
    texts = (ours, theirs, proposed(tracked))
    assume(all(texts) and all(it.text.strip() for text in texts for it in text))
    assume(has_changes(tracked))
    source = read_source(data=write_word(paper(tracked)))
    motion = Motion("m", Details(), (Version("v", VersionKind.NOTICE, ours),))
    for untracked in Untracked:
        wish = Wish(untracked=untracked, how=How.TRACKED)
        try:
            now, _ = amend(motion, source, ids("k"), wish)
        except MotionError as error:
            assert "nothing" in error.message or "no tracked changes" in error.message
            continue
        clauses = now.amendments[0].text.clauses
        assert original(clauses) == ours
        if untracked is Untracked.TAKE:
            assert notation.words(proposed(clauses)) == notation.words(proposed(tracked))
