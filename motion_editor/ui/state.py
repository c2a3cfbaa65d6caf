"""What the window shows of a motion, as a value. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from motion_editor.core.amendment import Amendment, AmendmentText, TextKind
from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion, Version
from motion_editor.core.place import Span
from motion_editor.core.tracked import original, proposed
from motion_editor.papers.agreed import agreed_words, part_that_made
from motion_editor.papers.wording import label
from motion_editor.tasks import texts
from motion_editor.tasks.find import in_draft, is_decided, stage_of
from motion_editor.tasks.notice import is_draft
from motion_editor.ui.tongue import mark, tr


class View(Enum):
    """The four ways to see an amendment, and of a version all that amend it."""

    MARKED = mark("marked")
    CARRIED = mark("if carried")
    ORIGINAL = mark("original")
    SIDE = mark("side by side")
    ALL = mark("all amendments")


@dataclass(frozen=True, slots=True)
class Shown:
    """Which text is shown: a version by its id, or an amendment by its id and how."""

    version: str = ""
    amendment: str = ""
    view: View = View.MARKED


@dataclass(frozen=True, slots=True)
class State:
    """A motion, and which of its texts is shown: what undo goes back to."""

    motion: Motion
    shown: Shown

    @property
    def amendment(self) -> Amendment | None:
        """The amendment shown, if it is one."""
        return self.motion.amendment(self.shown.amendment) if self.shown.amendment else None

    @property
    def version(self) -> Version:
        """The version shown, or the one that the amendment shown stands on."""
        shown = self.amendment
        if shown is None:
            return self.motion.version(self.shown.version)
        return base_version(self.motion, shown.text)

    @property
    def clauses(self) -> Clauses:
        """The text shown; for a version and a marked amendment the very object they hold."""
        shown = self.amendment
        if shown is None:
            return self.version.clauses
        if self.shown.view in (View.MARKED, View.SIDE):
            return shown.text.clauses
        project = proposed if self.shown.view is View.CARRIED else original
        return project(shown.text.clauses)

    @property
    def tracked(self) -> bool:
        """Whether what is typed is tracked."""
        return bool(self.shown.amendment)

    @property
    def draft(self) -> bool:
        """Whether the motion's own text may still be typed in."""
        return in_draft(self.motion)

    @property
    def editable(self) -> bool:
        """Whether the text shown may be typed in."""
        marked = self.shown.view is View.MARKED
        return marked and texts.why_fixed(self.motion, self.amendment) is None

    def with_clauses(self, clauses: Clauses) -> State:
        """The state with another text where the one shown stands."""
        return replace(self, motion=texts.with_text(self.motion, self.amendment, clauses))


def is_amended(state: State) -> bool:
    """Whether any amendment has, or had, a text over the version shown."""
    texts_of = (text for it in state.motion.amendments for text in it.texts)
    return any(text.base.version == state.version.id for text in texts_of)


def opening(motion: Motion) -> Shown:
    """What a motion is opened on: its latest text."""
    return Shown(version=motion.current.id)


def sensible(state: State) -> State:
    """The state, its current version shown where what it shows is no longer there."""
    shown = state.shown
    known = {it.id for it in state.motion.versions} | {it.id for it in state.motion.amendments}
    if (shown.amendment or shown.version) in known:
        return state
    return replace(state, shown=opening(state.motion))


@dataclass(frozen=True, slots=True)
class Change:
    """What listeners hear: the states before and after, and where the caret should go.

    `elsewhere` says that another text than before is shown.
    """

    before: State
    after: State
    elsewhere: bool = False
    selection: Span | None = None


def base_version(motion: Motion, text: AmendmentText) -> Version:
    """The version a text stands on, through the amendments it may be on top of."""
    base = text.base
    while base.amendment:
        base = motion.amendment(base.amendment).texts[base.text].base
    return motion.version(base.version)


_BY_ALL = mark("Substantive motion, as amended by {amendment}")
_BY_PART = mark("Substantive motion, as amended by parts of {amendment}")

_STAGES = {
    TextKind.NOTIFIED: mark("as notified"),
    TextKind.REVISED: mark("revised"),
    TextKind.CARRIED_OVER: mark("carried over"),
    TextKind.SETTLED: mark("clashes settled"),
    TextKind.AGREED: mark("as agreed by the mover"),
    TextKind.LEFT: mark("what is left of it"),
}
"""How the text of an amendment that stands now came about."""


def headline(state: State) -> str:
    """One line on what is shown."""
    shown = state.amendment
    if shown is None:
        return _version_line(state)
    name, of = tr(label(shown)), _amended(state, shown)
    if state.shown.view is View.CARRIED:
        return tr(
            "How the motion would read {condition}", condition=if_carried(state.motion, shown)
        )
    if state.shown.view is View.ORIGINAL:
        return tr("What {amendment} amends: {text}", amendment=name, text=of)
    if state.shown.view is View.SIDE:
        condition = if_carried(state.motion, shown)
        said = tr("{text}, and how it would read {condition}", text=of, condition=condition)
        return said[0].upper() + said[1:]
    to = tr("{amendment} to {text}", amendment=name, text=of)
    if shown.outcome is not None and not shown.open:
        return f"{to} · {tr(shown.outcome.value)}"
    if is_decided(state.motion):
        return tr("{amendment} · not decided before the motion was", amendment=to)
    if shown.text.open_clashes:
        return tr("{amendment} · clashes are to be settled", amendment=to)
    stage = tr("draft") if is_draft(state.motion, shown) else tr(_STAGES[shown.text.kind])
    stage = tr(agreed_words(state.motion, shown)) or stage
    return tr("{amendment} · {stage}, every change is tracked", amendment=to, stage=stage)


def if_carried(motion: Motion, amendment: Amendment) -> str:
    """What must be carried for its text to stand in the motion: itself, and all it stands on."""
    names = [tr(label(amendment))]
    while under := amendment.text.base.amendment:
        amendment = motion.amendment(under)
        names.append(tr(label(amendment)))
    if len(names) == 1:
        return tr("if {amendment} is carried", amendment=names[0])
    return tr("if {amendments} are carried", amendments=tr(" and ").join(names))


def _amended(state: State, shown: Amendment) -> str:
    """What an amendment amends, in words."""
    under = shown.text.base.amendment
    if under:
        return tr(label(state.motion.amendment(under)))
    stage = stage_of(state.motion, state.version)
    if stage == "substantive motion":
        return tr("the {stage}", stage=tr(stage))
    return tr("the motion") if stage == "notice" else tr("the motion {stage}", stage=tr(stage))


def _version_line(state: State) -> str:
    version = state.version
    if state.shown.view is View.ALL:
        return tr("All amendments of this text, each change with whose it is")
    made = next((it for it in state.motion.amendments if it.id == version.amendment), None)
    stage = stage_of(state.motion, version)
    name = tr("Notice of motion") if stage == "notice" else tr("Motion {stage}", stage=tr(stage))
    if stage == "substantive motion":
        name = version_title(state)
    if made is not None:
        part = part_that_made(state.motion, version) is not None
        pattern = _BY_PART if part else _BY_ALL
        name = tr(pattern, amendment=label(made))
    if state.motion.outcome is not None and version.id == state.motion.current.id:
        return f"{name} · {tr(state.motion.outcome.value)}"
    if state.draft:
        return f"{name} · {tr('draft')}"
    return f"{name} · {version.why}" if version.why else name


def why_fixed(state: State) -> MotionError:
    """Why the text shown can't be typed in, and what to do instead."""
    if state.shown.view is View.ALL:
        return MotionError(
            tr("The view “{view}” is for reading.", view=tr(state.shown.view.value)),
            tr("Choose an amendment on the left to change it."),
        )
    return texts.why_fixed(state.motion, state.amendment) or MotionError(
        tr("The view “{view}” is for reading.", view=tr(state.shown.view.value)),
        tr("Go to the view Marked to change the amendment."),
    )


def version_title(state: State) -> str:
    """The version shown, as a heading: "As moved"."""
    stage = stage_of(state.motion, state.version)
    said = tr(stage)
    return said[0].upper() + said[1:]
