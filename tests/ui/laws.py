"""What holds in a window at every moment, whatever was done in it."""

from __future__ import annotations

from dataclasses import replace

from motion_editor.core.amendment import Amendment, AmendmentText, TextKind
from motion_editor.core.clause import Clauses
from motion_editor.core.motion import Motion
from motion_editor.core.tracked import original, proposed
from motion_editor.tasks.find import base_clauses, in_draft
from motion_editor.tasks.notice import is_draft
from motion_editor.ui.commands import BY_NAME
from motion_editor.ui.editor.utf16 import shown
from motion_editor.ui.session import Session
from motion_editor.ui.state import Change, State, View
from motion_editor.ui.window import Window
from motion_editor.ui.workspace import Workspace
from tests.ui import driving

AGAIN = ("undone: ", "done again: ")


class Held:
    """The laws of one session, from its start to its end."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.start = session.motion
        self._known: dict[int, object] = {}
        self.shown: set[tuple[View, bool]] = set()
        session.changed.connect(self._hear)

    def _hear(self, change: Change) -> None:
        if not self.session.act.startswith(AGAIN):
            nothing_lost(change.before, change.after.motion)

    def check(self, window: Window) -> None:
        """Hold all of them."""
        session, space = self.session, window.workspace
        assert window.session is session
        assert space is not None
        self._texts(session.motion)
        driving.check(space.edit, self._base())
        end = space.edit.span().end
        assert end.offset <= session.clauses[end.clause].length
        around(window, space)
        if session.shown.view is View.SIDE and session.shown.amendment:
            abreast(space)
        self.shown.add((session.shown.view, bool(session.shown.amendment)))

    def _base(self) -> Clauses:
        """What the text shown must go back to where its marks are rejected."""
        state = self.session.state
        if state.amendment is None:
            assert state.clauses is state.version.clauses
            return state.clauses
        text = state.amendment.text
        if state.shown.view is View.CARRIED:
            assert state.clauses == proposed(text.clauses)
            return state.clauses
        return base_clauses(state.motion, text.base)

    def _texts(self, motion: Motion) -> None:
        """Each text of an amendment goes back to its base, and each version to the one before."""
        for item in motion.amendments:
            for text in item.texts:
                self._goes_back(text.clauses, base_clauses(motion, text.base))
        for before, version in zip(motion.versions, motion.versions[1:], strict=False):
            if version.change:
                self._goes_back(version.change, before.clauses)
                assert proposed(version.change) == version.clauses

    def _goes_back(self, clauses: Clauses, base: Clauses) -> None:
        if self._known.get(id(clauses)) is clauses and not base:
            return
        key = hash((id(clauses), id(base)))
        pair = self._known.get(key)
        if isinstance(pair, tuple) and pair[0] is clauses and pair[1] is base:
            return
        assert original(clauses) == base
        ids = [item.id for item in clauses]
        assert len(set(ids)) == len(ids)
        self._known[key] = (clauses, base)

    def back_to_the_start(self, window: Window) -> None:
        """Undo all of it and do all of it again, every law held at each step."""
        window.settle_fields()
        session, end = self.session, self.session.motion
        steps = 0
        while session.undo_label:
            session.undo()
            steps += 1
            self.check(window)
        assert session.motion is self.start
        for _ in range(steps):
            session.redo()
            self.check(window)
        assert session.motion is end


def nothing_lost(before: State, after: Motion) -> None:
    """No text is another or gone but the one shown, and that only where it may be typed in."""
    drafting = in_draft(before.motion) and before.editable and not before.shown.amendment
    versions = {it.id: it for it in after.versions}
    for version in before.motion.versions:
        now = versions[version.id]
        assert now.change is version.change
        assert drafting or now.clauses is version.clauses
    amendments = {it.id: it for it in after.amendments}
    for item in before.motion.amendments:
        kept = len(item.texts) - _may_be_written_over(before, item)
        assert _words(amendments[item.id], kept) == _words(item, kept)
        assert len(amendments[item.id].texts) >= len(item.texts)
    notes = [it.clause for it in after.notes]
    assert len(notes) >= len(before.motion.notes) - 1


def _words(item: Amendment, kept: int) -> list[AmendmentText]:
    """The texts, less what was to look at in them: that goes once it has been looked at.

    A draft's last text becomes the notified one, whatever it was.
    """
    return [replace(text, flags=(), kind=TextKind.NOTIFIED) for text in item.texts[:kept]]


def _may_be_written_over(state: State, item: Amendment) -> bool:
    if item.id != state.shown.amendment:
        return False
    draft = item.text.kind is TextKind.NOTIFIED and is_draft(state.motion, item)
    own = item.text.kind is TextKind.REVISED or draft
    return (own and state.editable) or bool(item.text.open_clashes)


def around(window: Window, space: Workspace) -> None:
    """Title, menus, tabs and life say what is shown; what can't be done is not offered."""
    session = space.session
    assert window.isWindowModified() is session.dirty
    met = session.allows
    for name, command in BY_NAME.items():
        assert window.commands[name].isEnabled() is (command.needs <= met), name
    assert space.edit.isReadOnly() is not session.editable
    shown = session.shown
    side = shown.view is View.SIDE and bool(shown.amendment)
    overlaid = shown.view is View.ALL and not shown.amendment
    assert space.edit.isHidden() is (side or overlaid)
    # Which row is the current one is for the keys of the list to say: only Enter shows another.
    rows = {(it.shown.version, it.shown.amendment) for it in space.left.life._model.rows}
    assert (session.shown.version, session.shown.amendment) in rows


def abreast(space: Workspace) -> None:
    """Side by side stand the original and the text if carried, nothing left out."""
    page, state = space.paper._abreast, space.session.state
    assert page is not None
    assert state.amendment is not None
    clauses = state.amendment.text.clauses
    for base, wanted in ((True, original(clauses)), (False, proposed(clauses))):
        sides = [row.left if base else row.right for row in page._rows]
        found = [side.clause for side in sides if side is not None]
        assert [it.text for it in found] == [it.text for it in wanted]
    for column, held in ((page.left, page._left), (page.right, page._right)):
        if column.isHidden() or held is not column._shown:
            continue
        block = column.document().firstBlock()
        for line in held.lines:
            assert block.text().startswith(shown(line.clause.text))
            block = block.next()
        assert not block.isValid()
