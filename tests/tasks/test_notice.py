"""Whether notice of an amendment was given."""

from __future__ import annotations

from dataclasses import replace

import pytest

from motion_editor.core.amendment import Choice, Outcome, Settlement, TextKind
from motion_editor.core.errors import MotionError
from motion_editor.core.tracked import original
from motion_editor.papers.agreed import text_name
from motion_editor.tasks.listing import listing
from motion_editor.tasks.notice import drafted, is_draft, notice_given, notified
from motion_editor.tasks.settle import settle
from motion_editor.tasks.texts import with_text
from tests import notation
from tests.strategies import ids
from tests.tasks.sample import clashing
from tests.tasks.test_composite import made

BASE = notation.read("a # This Council notes:\nb - one")


def test_an_amendment_from_elsewhere_is_no_draft() -> None:
    motion = made(BASE, BASE)
    assert not is_draft(motion, motion.amendments[0])


def test_a_draft_is_one_until_notice_is_recorded() -> None:
    motion = made(BASE, BASE)
    (amendment,) = motion.amendments
    draft = drafted(motion, amendment)
    assert is_draft(draft, amendment)
    assert [listing(it).amendments[0].text for it in (draft, motion)] == ["draft", "notified"]
    assert not is_draft(draft, replace(amendment, id="another"))
    assert not is_draft(notified(draft, amendment), amendment)
    assert not is_draft(draft, replace(amendment, outcome=Outcome.WITHDRAWN))
    parted = amendment.with_text(replace(amendment.text, kind=TextKind.LEFT))
    assert not is_draft(draft, parted)


def test_a_draft_carried_over_is_one_still_and_is_notified_as_it_now_stands() -> None:
    """The motion moved on while it was written: what is given notice of is what stands."""
    now = clashing()
    now = drafted(now, now.amendments[0])
    with pytest.raises(MotionError, match="Amendment 1 clashes with the text that now stands"):
        notice_given(now, now.amendments[0])
    now, _ = settle(now, "1", "1", Settlement(Choice.AMENDMENT), ids("s"))
    (draft,) = now.amendments
    assert is_draft(now, draft)
    told = notice_given(now, draft)
    (amendment,) = told.amendments
    assert not is_draft(told, amendment)
    assert amendment.notified == replace(draft.text, kind=TextKind.NOTIFIED)
    assert amendment.texts[:-1] == draft.texts[:-1]
    names = [text_name(told, amendment, at) for at in range(len(amendment.texts))]
    assert names == ["as drafted", "as drafted", "as notified"]
    later = with_text(told, amendment, amendment.text.clauses)
    assert later.amendments[0].notified == amendment.notified


def test_what_is_written_in_a_draft_that_was_carried_over_overwrites_no_earlier_text() -> None:
    now = clashing()
    now = drafted(now, now.amendments[0])
    now, _ = settle(now, "1", "1", Settlement(Choice.BASE), ids("s"))
    (draft,) = now.amendments
    (typed,) = with_text(now, draft, original(draft.text.clauses)).amendments
    assert typed.texts[:-1] == draft.texts
    assert is_draft(now, typed)
