"""Which item of an agenda is meant."""

from __future__ import annotations

from motion_editor.core.agenda import Agenda, Item, numbers
from motion_editor.core.amendment import Amendment
from motion_editor.core.errors import MotionError
from motion_editor.core.wording import say
from motion_editor.tasks.find import find_amendment


def find_item(agenda: Agenda, written: str) -> Item:
    """The item of this number, of this line ("#3") or with these words in its title.

    MotionError where there is none, or where several may be meant.
    """
    wish = " ".join(written.split()).casefold()
    line = wish.removeprefix("#")
    if wish.startswith("#") and line.isascii() and line.isdecimal() and len(line) < 6:
        at = int(line) - 1
        found = list(agenda.items[at : at + 1]) if at >= 0 else []
    else:
        given = numbers(agenda)
        found = [it for it in agenda.items if given.get(it.id, "").casefold() == wish]
        found = found or [it for it in agenda.items if it.id == written]
        # "Motion 514" is called 514 as well, which is no line of the list.
        found = found or [it for it in agenda.items if given.get(it.id, "").split()[-1:] == [wish]]
        found = found or [it for it in agenda.items if wish and wish in it.called.casefold()]
    if len(found) == 1:
        return found[0]
    if found:
        raise MotionError(
            say("“{written}” may be several items.", written=written),
            say("Give the line on which 'agenda list' has it, such as #2."),
        )
    raise MotionError(
        say("There is no item “{written}”.", written=written),
        say("'agenda list' has each with its line, such as #2, and its number."),
    )


def amendment_of(item: Item, label: str) -> Amendment:
    """The amendment of an item's motion with this label; MotionError where there is none."""
    if item.motion is None:
        raise MotionError(
            say("“{title}” has no text that could be amended.", title=item.named),
            say("Name a motion, or a report with recommendations."),
        )
    return find_amendment(item.motion, label)
