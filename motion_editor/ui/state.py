"""What the window shows of a motion, as a value. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from motion_editor.core.amendment import Amendment, AmendmentText, TextKind
from motion_editor.core.clause import Clauses
from motion_editor.core.motion import Motion, Version, VersionKind
from motion_editor.core.place import Span
from motion_editor.core.tracked import original, proposed


class View(Enum):
    """The three ways to see an amendment."""

    MARKED = "marked"
    CARRIED = "if carried"
    ORIGINAL = "original"


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
        return _base_version(self.motion, shown.text)

    @property
    def clauses(self) -> Clauses:
        """The text shown; for a version and a marked amendment the very object they hold."""
        shown = self.amendment
        if shown is None:
            return self.version.clauses
        if self.shown.view is View.MARKED:
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
        motion = self.motion
        first = len(motion.versions) == 1 and not motion.current.labels
        return first and not motion.amendments and motion.outcome is None

    @property
    def editable(self) -> bool:
        """Whether the text shown may be typed in."""
        shown = self.amendment
        if shown is None:
            return self.draft
        return shown.open and self.shown.view is View.MARKED

    def with_clauses(self, clauses: Clauses) -> State:
        """The state with another text where the one shown stands."""
        shown = self.amendment
        motion = self.motion
        if shown is None:
            version = replace(self.version, clauses=clauses)
            versions = tuple(version if it.id == version.id else it for it in motion.versions)
            return replace(self, motion=replace(motion, versions=versions))
        return replace(self, motion=motion.with_amendment(_retexted(shown, clauses)))


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


def _retexted(amendment: Amendment, clauses: Clauses) -> Amendment:
    """The amendment with this text; what the program or the mover agreed is never overwritten."""
    text = amendment.text
    if text.kind in (TextKind.NOTIFIED, TextKind.REVISED):
        return replace(amendment, texts=(*amendment.texts[:-1], replace(text, clauses=clauses)))
    return amendment.with_text(replace(text, kind=TextKind.REVISED, clauses=clauses))


def _base_version(motion: Motion, text: AmendmentText) -> Version:
    """The version a text stands on, through the amendments it may be on top of."""
    base = text.base
    while base.amendment:
        base = motion.amendment(base.amendment).texts[base.text].base
    return motion.version(base.version)


def version_name(version: Version) -> str:
    """A version as the chamber calls it."""
    if version.kind is VersionKind.SUBSTANTIVE:
        return "Substantive motion"
    return {
        VersionKind.NOTICE: "Notice",
        VersionKind.ALTERED: "As altered",
        VersionKind.CORRECTED: "As corrected",
    }[version.kind]


def headline(state: State) -> str:
    """One line on what is shown."""
    shown = state.amendment
    if shown is None:
        return _version_line(state)
    base = version_name(state.version)
    of = "the substantive motion" if base.startswith("Subst") else f"the motion ({base.lower()})"
    if state.version.kind is VersionKind.NOTICE:
        of = "the motion"
    if shown.text.base.amendment:
        of = f"amendment {state.motion.amendment(shown.text.base.amendment).label}"
    if state.shown.view is View.CARRIED:
        return f"How the motion would read if {amendment_name(shown)} is carried"
    if state.shown.view is View.ORIGINAL:
        return f"What {amendment_name(shown)} amends: {of}"
    if shown.outcome is not None and not shown.open:
        return f"{amendment_name(shown, begin=True)} to {of} · {shown.outcome.value}"
    return f"{amendment_name(shown, begin=True)} to {of} · every change is tracked"


def amendment_name(amendment: Amendment, *, begin: bool = False) -> str:
    """An amendment in words: its label, after "amendment" where that is a number or letter."""
    label = amendment.label
    if len(label) <= 3:
        return f"{'Amendment' if begin else 'amendment'} {label}"
    return label


def _version_line(state: State) -> str:
    version = state.version
    if version.kind is VersionKind.SUBSTANTIVE:
        made = next((it for it in state.motion.amendments if it.id == version.amendment), None)
        return (
            f"Substantive motion, as amended by {amendment_name(made)}"
            if made
            else ("Substantive motion")
        )
    name = version_name(version)
    if state.draft:
        return f"{name} · draft"
    return f"{name} · {version.why}" if version.why else name
