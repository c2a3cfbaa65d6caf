"""The councils' profiles in the window: looked at, altered, installed when a person agrees."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.places import files
from motion_editor.tasks import earlier_councils as earlier, own_councils as own
from motion_editor.tasks.council_said import named
from motion_editor.tasks.councils import folders, installed
from motion_editor.tasks.own_councils import Read
from motion_editor.tasks.send_council import came_along, news
from motion_editor.ui.asking import sure
from motion_editor.ui.dialogs.council import CouncilDialog
from motion_editor.ui.dialogs.councils import Acts, CouncilsDialog, Item
from motion_editor.ui.lengths import Lengths
from motion_editor.ui.speller import Speller
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.ui.window import Window


def show_councils(window: Window) -> None:
    """Show the councils installed, that of the motion chosen first."""
    session = window.session
    wanted = session.motion.details.council if session is not None else ""
    doing = Councils(window)
    acts = Acts(doing.edit, doing.new, doing.file, doing.install, doing.remove)
    items = doing.items()
    brought = next((it.id for it in items if it.brought), wanted)
    window.ask(CouncilsDialog(items, brought, acts, window))


def say_what_came(window: Window, motion: Motion, name: str) -> None:
    """Say that a file brings a council's profile that is not installed, and do nothing more."""
    try:
        found = came_along(motion, name)
    except MotionError as error:
        window.tell_quietly(error)
        return
    if found is not None:
        window.say(tr(news(found, name)))


class Councils:
    """What can be done with councils' profiles, for one window."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def items(self) -> list[Item]:
        """The profiles installed, and before them one that the motion that is open brings."""
        mine = own.own_folder()
        found = []
        for it in installed():
            whose = tr("your own") if it.path.parent == mine else tr("comes with the program")
            faults = (it.fault,) if it.fault else own.check(it.path).doubts
            path, ours = str(it.path), it.path.parent == mine
            found.append(Item(it.id, it.profile, whose, faults, path=path, own=ours))
        return [*self._brought(), *found]

    def _brought(self) -> list[Item]:
        came = self._came()
        if came is None:
            return []
        whose = tr("came with this motion, not installed")
        return [Item(f"{came.profile.id} ", came.profile, whose, came.doubts, brought=True)]

    def _came(self) -> Read | None:
        session = self._window.session
        if session is None or not session.motion.profile:
            return None
        try:
            return came_along(session.motion, session.path.name if session.path else "")
        except MotionError as error:
            self._window.tell(error)
            return None

    def edit(self, item: Item) -> Sequence[Item]:
        """Alter a profile; one that came with the program is copied first."""
        if item.profile is not None:
            there = own.taken(item.id)
            says = (
                _says(there)
                if there is not None
                else tr(
                    "This council comes with the program. What you save is a copy of your own, "
                    "which holds in its place."
                )
            )
            self._ask(item.profile, says)
        return self.items()

    def new(self) -> Sequence[Item]:
        """A council of one's own from nothing."""
        plain = replace(PLAIN, id="", name="")
        self._ask(
            plain, tr("Fill in the name; everything else can be as it is, and altered later.")
        )
        return self.items()

    def file(self) -> Sequence[Item]:
        """Ask for a file and install the profile in it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Install a council’s profile"),
            self._window.memory.settings.folder,
            tr("Profiles, and motions that bring one (*.toml *.motion *.amendment)"),
        )
        if chosen:
            try:
                self._put(own.check(Path(chosen)))
            except MotionError as error:
                self._window.tell(error)
        return self.items()

    def install(self, item: Item) -> Sequence[Item]:
        """Install the profile that the motion brings."""
        came = self._came()
        if came is not None and item.brought:
            try:
                self._put(came)
            except MotionError as error:
                self._window.tell(error)
        return self.items()

    def remove(self, item: Item) -> Sequence[Item]:
        """Take away a profile of one's own, after asking."""
        if item.own and self._may_remove(item):
            try:
                done = earlier.remove(item.id)
            except MotionError as error:
                self._window.tell(error)
            else:
                self._altered()
                self._window.say(tr(earlier.told(done)))
        return self.items()

    def _may_remove(self, item: Item) -> bool:
        shipped = any(it.stem == item.id for it in files(folders()[0], own.SUFFIX))
        then = (
            tr("The one that comes with the program holds again for its motions.")
            if shipped
            else tr("Its motions are then printed plainly, and no standing orders are known.")
        )
        kept = tr("The file itself is kept, in {folder}.", folder=earlier.earlier_folder())
        name = named(item.profile) if item.profile else item.id
        return sure(
            self._window,
            tr("Remove your own “{name}” from the councils?", name=name),
            f"{then} {kept}",
            tr("Remove"),
        )

    def _put(self, found: Read) -> None:
        """Install a profile; where one of its id is there, a person has to agree."""
        id = found.profile.id
        here = next((it for it in installed() if it.id == id), None)
        if here is not None and not self._may(here.id, here.path):
            return
        own.install(found, force=own.taken(id) is not None)
        self._altered()
        self._window.say(tr("“{name}” is among your councils.", name=found.profile.name))

    def _altered(self) -> None:
        """What the window has read of a profile is read again."""
        space = self._window.workspace
        if space is None:
            return
        for lengths in space.findChildren(Lengths):
            lengths.forget()
        for speller in space.findChildren(Speller):
            speller.forget_council()
        space.right.say_due(space.session.state, anew=True)
        if self._window.checks is not None:
            self._window.checks.again()

    def _may(self, id: str, path: Path) -> bool:
        return sure(
            self._window,
            tr("There is a council “{name}” already. Let this one hold in its place?", name=id),
            tr("It is {path}.", path=path),
            tr("Install"),
        )

    def _ask(self, profile: Profile, says: str) -> None:
        def save(made: Profile) -> bool:
            called = made if made.id else replace(made, id=_free(own.id_of(made.name)))
            own.save(called, force=True)
            self._altered()
            self._window.say(tr("“{name}” is among your councils.", name=called.name))
            return True

        self._window.ask(CouncilDialog(profile, says, save, self._window))


def _says(path: Path) -> str:
    """What is said above a profile of one's own that is altered."""
    says = tr("What you save holds from then on for every motion of this council.")
    if not earlier.by_hand(path):
        return says
    kept = tr(
        "Its file is then written anew: comments in it are not kept there. The file as it is now "
        "stays in {folder}.",
        folder=earlier.earlier_folder(),
    )
    return f"{says} {kept}"


def _free(id: str) -> str:
    """An id that no council has: this one, or with a number."""
    taken = {it.id for it in installed()}
    number = 2
    free = id
    while free in taken:
        free, number = f"{id}-{number}", number + 1
    return free
