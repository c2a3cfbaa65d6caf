"""What was left behind when the program did not end in order: in words, and beside its file."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from typing import Final

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.wording import say
from motion_editor.store import codec, disk, recovery
from motion_editor.store.recovery import Found
from motion_editor.store.typed import Typed

SPEAKS: Final = 30
"""Characters from which on the words of one field say themselves what they are."""


def find(found: tuple[Found, ...], which: str) -> Found:
    """The one of this number in the list, or of this file name; MotionError where there is none."""
    for number, item in enumerate(found, 1):
        if which in (str(number), item.file.name, item.file.stem):
            return item
    raise MotionError(
        say("There is nothing to recover by the name “{which}”.", which=which),
        say("'motion-editor recover' lists what there is."),
    )


def named(found: Found) -> str:
    """What it is called: its title, or its file where that can't be read."""
    name = found.file.name if found.wrong else found.title
    return say("“{title}”", title=name) if name.strip() else say("an untitled motion")


def saved(found: Found) -> tuple[Motion | None, tuple[str, ...]]:
    """The motion as its own file has it now, and what is to be known of that file, in sentences."""
    words: list[str] = []
    if found.elsewhere:
        words.append(
            say("It was written on another computer: if it is still open there, save it there.")
        )
    path = found.origin.path
    if path is None:
        return None, tuple(words)
    try:
        data = disk.read(path)
        motion = codec.decode(data, path.name).motion
    except MotionError as error:
        words.append(say("The saved file can’t be shown: {error}", error=error.message))
        return None, tuple(words)
    if hashlib.sha256(data).hexdigest() != found.origin.digest:
        words.append(say("The file was changed after this text was begun from it."))
    return motion, tuple(words)


def discard(found: Found) -> None:
    """Delete a recovery file; MotionError where it can't be."""
    if not recovery.drop(found.file):
        raise MotionError(
            say("{file} can’t be deleted.", file=found.file),
            say("Look whether you may write in its folder."),
        )


def heading(typed: Typed) -> str:
    """What stands above words that were being typed in a dialog."""
    return say("You were typing this in “{dialog}”:", dialog=typed.dialog)


def by_dialog(typed: Sequence[Typed]) -> list[tuple[Typed, ...]]:
    """What was typed in each dialog; the same one of two motions is two."""
    dialogs = dict.fromkeys((it.dialog, it.again) for it in typed)
    return [tuple(it for it in typed if (it.dialog, it.again) == one) for one in dialogs]


def in_words(typed: Sequence[Typed], tr: Callable[[str], str] = str) -> str:
    """What was typed in one dialog, to be read and copied: each field by its name.

    Where there is but one of many words, nothing stands between these.
    """
    if len(typed) == 1 and (_is_block(typed[0].words) or len(typed[0].words) >= SPEAKS):
        return typed[0].words
    several = any(_is_block(it.words) for it in typed)
    return ("\n\n" if several else "\n").join(_named(it, tr) for it in typed)


def _named(typed: Typed, tr: Callable[[str], str]) -> str:
    if not typed.field:
        return typed.words
    if _is_block(typed.words):
        return tr(say("{field}:\n{words}", field=typed.field, words=typed.words))
    return tr(say("{field}: {words}", field=typed.field, words=typed.words))


def _is_block(words: str) -> bool:
    """Whether they are several lines, or the cells of a table."""
    return "\n" in words or "\t" in words
