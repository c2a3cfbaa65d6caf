"""A file that came from somebody else's copy, before it is taken in: what is in it, and of what."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from motion_editor.core.amendment import Amendment
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Details, Motion
from motion_editor.core.wording import say
from motion_editor.formats.reading import Remark
from motion_editor.formats.sniff import Kind, Source, read_source
from motion_editor.papers.blocks import Holds
from motion_editor.store import parcels
from motion_editor.tasks.based import LIKE, share
from motion_editor.tasks.notice import no_notice
from motion_editor.tasks.read import own_motion


@dataclass(frozen=True, slots=True)
class Came:
    """A file that came: what is in it of a motion, and which of its amendments are drafts.

    `whole` says that it is a copy of the motion, and not an amendment by itself; `word` that it
    is a Word file, of which `remarks` say what was not taken, and `said` that it brings nothing.
    Of a file of ours `remarks` say that it is not as it was written.
    """

    name: str
    motion: Motion
    wanted: tuple[Amendment, ...]
    drafts: frozenset[str]
    whole: bool
    word: bool = False
    remarks: tuple[Remark, ...] = ()
    said: str = ""


def came(source: Source) -> Came:
    """What is in a file of ours; MotionError where it is none, or can't be read.

    Of a Word file only the text that it was sent with is told: what is changed in it depends on
    the motion that it belongs to.
    """
    if source.kind is Kind.WORD:
        from motion_editor.tasks.word_in import sent_with

        return Came(name_of(source), sent_with(source), (), frozenset(), whole=False, word=True)
    if source.kind is not Kind.MOTION:
        raise MotionError(
            say("“{name}” was not sent from Motion Editor.", name=name_of(source)),
            say("Add the amendment in it as a paper: 'amend' (in the window: Add an amendment)."),
        )
    if parcels.is_parcel(source.data):
        found = parcels.decode(source.data, name_of(source))
        made = found.amendment
        drafts = frozenset({made.id}) if found.draft else frozenset[str]()
        remarks = tuple(map(Remark, found.doubt))
        return Came(name_of(source), found.motion, (made,), drafts, whole=False, remarks=remarks)
    theirs, remarks = own_motion(source, whole=True)
    drafts = frozenset(it.id for it in theirs.amendments if no_notice(theirs, it))
    return Came(name_of(source), theirs, theirs.amendments, drafts, whole=True, remarks=remarks)


def is_back(motion: Motion, path: Path) -> bool:
    """Whether a file is a Word copy that says itself that it holds a text of this motion."""
    if path.suffix.lower() != ".docx":
        return False
    from motion_editor.formats.word.own_part import read_own
    from motion_editor.formats.word.package import open_word

    try:
        own = read_own(open_word(read_source(path).data))
    except MotionError:
        return False
    if own is None or own.whose.holds is Holds.NOTHING:
        return False
    return own.whose.motion == motion.id


def is_like(motion: Motion, file: Came) -> bool:
    """Whether a text in the file is mostly one of this motion, by ids or word for word."""
    theirs = file.motion.versions
    return any(share(it, ours) >= LIKE for it in theirs for ours in motion.versions)


def refuse_stranger(motion: Motion, file: Came) -> None:
    """Raise MotionError where no text of the file is like any of this motion."""
    if not is_like(motion, file):
        raise stranger(motion, file.motion, file.name)


def stranger(motion: Motion, theirs: Motion, name: str) -> MotionError:
    """That the file of this name is over a text that this motion has not, or of another one."""
    if theirs.id == motion.id:
        return MotionError(
            say(
                "“{file}” was written over a text of this motion that is not here, and that has "
                "little in common with what is.",
                file=name,
            ),
            say("Receive it in the copy of the motion that has that text."),
        )
    return MotionError(
        say(
            "“{file}” belongs to {theirs}, and this motion is {ours}.",
            file=name,
            theirs=called(theirs.details),
            ours=called(motion.details),
        ),
        say("Open the motion that it belongs to, and receive it there."),
    )


def called(about: Details) -> str:
    """A motion by its title and reference, as a person knows it."""
    title = say("“{title}”", title=about.title) if about.title else say("a motion without a title")
    if not about.reference:
        return title
    return say("{title} ({reference})", title=title, reference=about.reference)


def name_of(source: Source) -> str:
    """What a file is called in a sentence."""
    return source.name or say("the input")
