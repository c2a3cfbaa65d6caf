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
from motion_editor.papers.wording import label
from motion_editor.tasks import texts
from motion_editor.tasks.find import in_draft, is_decided, stage_of
from motion_editor.tasks.notice import is_draft
from motion_editor.ui.tongue import mark, tr


class View(Enum):
    """The four ways to see an amendment."""

    MARKED = "marked"
    CARRIED = "if carried"
    ORIGINAL = "original"
    SIDE = "side by side"


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
        marked = self.shown.view is View.MARKED or not self.shown.amendment
        return marked and texts.why_fixed(self.motion, self.amendment) is None

    def with_clauses(self, clauses: Clauses) -> State:
        """The state with another text where the one shown stands."""
        return replace(self, motion=texts.with_text(self.motion, self.amendment, clauses))


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


_STAGES = {
    TextKind.NOTIFIED: mark("as notified"),
    TextKind.REVISED: "revised",
    TextKind.CARRIED_OVER: mark("carried over"),
    TextKind.SETTLED: mark("clashes settled"),
    TextKind.AGREED: mark("as agreed by the mover"),
}
"""How the text of an amendment that stands now came about."""


def headline(state: State) -> str:
    """One line on what is shown."""
    shown = state.amendment
    if shown is None:
        return _version_line(state)
    name, of = label(shown), _amended(state, shown)
    if state.shown.view is View.CARRIED:
        return tr(
            "How the motion would read {if_carried}", if_carried=if_carried(state.motion, shown)
        )
    if state.shown.view is View.ORIGINAL:
        return tr("What {name} amends: {of}", name=name, of=of)
    if state.shown.view is View.SIDE:
        return tr(
            "{upper}{of}, and how it would read {if_carried}",
            upper=of[0].upper(),
            of=of[1:],
            if_carried=if_carried(state.motion, shown),
        )
    if shown.outcome is not None and not shown.open:
        return tr("{name} to {of} · {outcome}", name=name, of=of, outcome=shown.outcome.value)
    if is_decided(state.motion):
        return tr("{name} to {of} · not decided before the motion was", name=name, of=of)
    if shown.text.open_clashes:
        return tr("{name} to {of} · clashes are to be settled", name=name, of=of)
    stage = "draft" if is_draft(state.motion, shown) else _STAGES[shown.text.kind]
    return tr("{name} to {of} · {stage}, every change is tracked", name=name, of=of, stage=stage)


def if_carried(motion: Motion, amendment: Amendment) -> str:
    """What must be carried for its text to stand in the motion: itself, and all it stands on."""
    names = [label(amendment)]
    while under := amendment.text.base.amendment:
        amendment = motion.amendment(under)
        names.append(label(amendment))
    return tr(
        "if {names} {what} carried",
        names=" and ".join(names),
        what="is" if len(names) == 1 else "are",
    )


def _amended(state: State, shown: Amendment) -> str:
    """What an amendment amends, in words."""
    under = shown.text.base.amendment
    if under:
        return label(state.motion.amendment(under))
    stage = stage_of(state.motion, state.version)
    if stage == "substantive motion":
        return tr("the {stage}", stage=stage)
    return tr("the motion") if stage == "notice" else tr("the motion {stage}", stage=stage)


def _version_line(state: State) -> str:
    version = state.version
    made = next((it for it in state.motion.amendments if it.id == version.amendment), None)
    stage = stage_of(state.motion, version)
    name = tr("Notice of motion") if stage == "notice" else tr("Motion {stage}", stage=stage)
    if made is not None:
        name = tr("Substantive motion, as amended by {label}", label=label(made))
    if state.motion.outcome is not None and version.id == state.motion.current.id:
        return f"{name} · {state.motion.outcome.value}"
    if state.draft:
        return f"{name} · draft"
    return f"{name} · {version.why}" if version.why else name


def why_fixed(state: State) -> MotionError:
    """Why the text shown can't be typed in, and what to do instead."""
    return texts.why_fixed(state.motion, state.amendment) or MotionError(
        tr("The view “{view}” is for reading.", view=state.shown.view.value),
        tr("Go to the view Marked to change the amendment."),
    )


def version_title(state: State) -> str:
    """The version shown, as a heading: "As moved"."""
    stage = stage_of(state.motion, state.version)
    return stage[0].upper() + stage[1:]
