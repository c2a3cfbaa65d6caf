"""What opens a motion, told from what is said of a council beside it."""

from __future__ import annotations

import pytest

from motion_editor.formats.stems import opens_a_motion


@pytest.mark.parametrize(
    "text",
    ["This Council resolves to act.", "That this Council amend its rules.", "Notes:",
     "Council asks:", "THIS COUNCIL NOTES", "Therefore, the Town Council calls on all",
     "That the Council be asked"],
)  # fmt: skip
def test_these_open_a_motion(text: str) -> None:
    assert opens_a_motion(text)


@pytest.mark.parametrize(
    "text",
    ["We hope that the Council agrees.", "The Council's officers say so.", "Reasons:", "Dear Sam,",
     "Councillors ask for it.", "Notes from the Clerk are attached", "Asked for by the Mayor:"],
)  # fmt: skip
def test_these_do_not(text: str) -> None:
    assert not opens_a_motion(text)
