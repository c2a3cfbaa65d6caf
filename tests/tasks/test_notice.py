"""Whether notice of an amendment was given."""

from __future__ import annotations

from dataclasses import replace

from motion_editor.core.amendment import Outcome, TextKind
from motion_editor.tasks.listing import listing
from motion_editor.tasks.notice import drafted, is_draft, notified
from tests import notation
from tests.tasks.test_composite import made

BASE = notation.read("a # This Council notes:\nb - one")


def test_an_amendment_from_elsewhere_is_no_draft() -> None:
    motion = made(BASE, BASE)
    assert not is_draft(motion, motion.amendments[0])


def test_a_draft_is_one_until_notice_is_recorded_or_it_moves_on() -> None:
    motion = made(BASE, BASE)
    (amendment,) = motion.amendments
    draft = drafted(motion, amendment)
    assert is_draft(draft, amendment)
    assert [listing(it).amendments[0].text for it in (draft, motion)] == ["draft", "notified"]
    assert not is_draft(draft, replace(amendment, id="another"))
    assert not is_draft(notified(draft, amendment), amendment)
    assert not is_draft(draft, replace(amendment, outcome=Outcome.WITHDRAWN))
    moved = amendment.with_text(replace(amendment.text, kind=TextKind.CARRIED_OVER))
    assert not is_draft(draft, moved)
