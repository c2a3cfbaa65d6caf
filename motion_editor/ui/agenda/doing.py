"""What each command of an agenda's window does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from motion_editor.core.agenda import Agenda, Item, Sort
from motion_editor.core.errors import MotionError
from motion_editor.council.rules import Ordering
from motion_editor.store import atomic
from motion_editor.store.ids import new_id
from motion_editor.tasks.agenda import make, register as registering
from motion_editor.tasks.agenda.law import Change, newly_of_other_law
from motion_editor.tasks.agenda.listing import title_of
from motion_editor.tasks.agenda.make import profile_of
from motion_editor.ui.agenda.orders import Orders
from motion_editor.ui.agenda.taking import Taking, opening
from motion_editor.ui.asking import sure
from motion_editor.ui.files import SUFFIX, motion_files
from motion_editor.ui.tongue import many, tr

if TYPE_CHECKING:
    from pathlib import Path

    from motion_editor.ui.agenda.export import Chosen
    from motion_editor.ui.agenda.window import AgendaWindow

Doer = Callable[[], object]

_TOLD = 3
"""So many exempt items are named in a question, the others counted: a screen is only so high."""


class Doing:
    """The commands of one window."""

    def __init__(self, window: AgendaWindow) -> None:
        self._window = window
        self.orders = Orders(window, self.tell)
        self.taking = Taking(window, self.tell)

    def doers(self) -> dict[str, Doer]:
        """The doer of every command, by the command's name."""
        window = self._window
        return {
            "file.new": lambda: opening().begin(window.memory),
            "file.open": self.taking.open,
            "file.save": window.filing.save,
            "file.save_as": window.filing.save_as,
            "file.earlier": self.earlier,
            "file.merge": self.merge,
            "file.export": self.export,
            "file.export_all": self.export_all,
            "file.pages": self.pages,
            "file.send": self.send,
            "file.close": window.close,
            "edit.undo": window.session.undo,
            "edit.redo": window.session.redo,
            "item.add": partial(self.taking.add, Sort.MOTION),
            "item.report": partial(self.taking.add, Sort.REPORT),
            "item.text": self.add_text,
            "item.register": self.register,
            "item.motion": self.edit_motion,
            "item.meeting": partial(self.at_motion, window.editors.meet),
            "item.chair": partial(self.at_motion, window.editors.show_chair),
            "item.up": partial(self.move, -1),
            "item.down": partial(self.move, 1),
            "item.out": self.take_out,
            "item.update": self.update,
            "item.remove": self.remove,
            "agenda.head": self.head,
            "agenda.received": partial(self.orders.order, Ordering.RECEIVED),
            "agenda.rotation": self.orders.rotate,
            "agenda.ruled": self.orders.as_ruled,
            "agenda.free": self.orders.free,
            "view.next": self.next_pane,
            "help.search": self.search,
            "help.keys": self.keys,
        }

    def item(self) -> Item | None:
        """The item chosen."""
        id = self._window.list.id()
        return self._agenda.item(id) if id else None

    @property
    def _agenda(self) -> Agenda:
        return self._window.session.agenda

    # Files

    def take_out(self) -> None:
        """Write the motion of the item chosen as a file of its own."""
        from motion_editor.tasks.agenda.sync import file_of, taken_out

        window = self._window
        window.editors.settle()
        item = self.item()
        if item is None or item.motion is None:
            return
        known = file_of(item, window.session.folder)
        name = str(known) if known else window.filing.proposal(SUFFIX, item.called[:60])
        # Qt asks whether to replace; taken_out itself refuses what would be lost.
        chosen, _ = QFileDialog.getSaveFileName(
            window, tr("Take out as a motion file"), name, motion_files()
        )
        path = window.filing.ended(chosen, SUFFIX)
        if path is None:
            return
        try:
            made = taken_out(item, path, opened=window.session.as_opened())
        except MotionError as error:
            window.tell(error)
            return
        window.session.become(self._agenda.with_item(made), tr("taking out of a motion"))
        window.say(tr("Wrote {name}.", name=path.name))

    def update(self) -> None:
        """Bring the motions up to date from their files; what both changed may be merged."""
        from motion_editor.ui.agenda.up_to_date import bring

        bring(self._window, self.tell)

    def earlier(self) -> None:
        """Open the copy of the agenda's file from before it was changed here."""
        from motion_editor.ui.salvaging import earlier_agenda

        earlier_agenda(self._window)

    def merge(self) -> None:
        """Ask for a copy of the agenda, and merge it."""
        from motion_editor.ui.merging import Merging

        Merging(self._window, self._window.held).ask()

    def export(self) -> None:
        """Ask which paper, and write it."""
        from motion_editor.tasks.templates import installed
        from motion_editor.ui.agenda.export import PAPERS, ExportDialog

        window = self._window
        dialog = ExportDialog([it.name for it in installed()], window)
        if not window.ask(dialog):
            return
        chosen = dialog.answer()
        paper = tr(PAPERS[chosen.paper])
        name = window.filing.proposal(chosen.suffix, paper if chosen.paper else "")
        where, _ = QFileDialog.getSaveFileName(window, tr("Export paper"), name)
        path = window.filing.ended(where, chosen.suffix)
        if path is None:
            return
        window.editors.settle()
        self.write_paper(chosen, path)

    def write_paper(self, chosen: Chosen, path: Path) -> None:
        """Write a paper made beside the window, in which copies of the agenda are kept meanwhile.

        Of a large agenda that takes seconds; whoever leaves it has written nothing.
        """
        from motion_editor.ui.agenda.export import PAPERS, made
        from motion_editor.ui.dialogs.waiting import done_beside

        window, agenda, paper = self._window, self._agenda, tr(PAPERS[chosen.paper])
        says = tr("Writing {paper}…", paper=paper)
        try:
            found = done_beside(window, tr("Export paper"), says, lambda: made(agenda, chosen))
            if found is None:
                return
            data, said = found
            atomic.write(path, data, force=True)
        except MotionError as error:
            window.tell(error)
            return
        if said is not None:
            done = tr("Exported {paper} to {file}", paper=paper, file=path.name)
            window.say(" ".join([f"{done}.", *map(tr, said)]))

    def export_all(self) -> None:
        """Ask for whom, in which formats and where, and write every paper there is."""
        from motion_editor.ui.agenda.export_all import ask

        self._window.editors.settle()
        ask(self._window)

    def pages(self) -> None:
        """Show the pages of the agenda paper."""
        from motion_editor.ui.agenda.pages import show

        show(self._window)

    def send(self) -> None:
        """Write a copy that holds nothing but what is everybody's."""
        from motion_editor.ui.agenda.send import send

        send(self._window)

    # Items

    def add_text(self) -> None:
        """Ask for a plain item."""
        from motion_editor.ui.agenda.dialogs import ItemDialog

        def take(values: dict[str, str]) -> None:
            agenda, item = make.add_text(self._agenda, new_id, values["title"], values["text"])
            self._window.session.become(agenda, tr("new item"))
            self._window.list.choose(item.id)

        self._window.ask(ItemDialog(take, self._window))

    def register(self, amendment: str = "") -> None:
        """Ask what is registered of the item chosen, or of one of its amendments."""
        from motion_editor.tasks.agenda.checked import foreseen
        from motion_editor.ui.agenda.dialogs import RegisterDialog

        item = self.item()
        if item is None or self._window.session.read_only:
            return
        agenda = self._agenda
        profile = profile_of(agenda)
        id = item.motion.amendment(amendment).id if item.motion and amendment else ""
        dialog = RegisterDialog(
            item, profile, self._registered, self._window, id,
            lambda received: foreseen(item, received, agenda, profile, id, self._window.past),
        )  # fmt: skip
        self._window.ask(dialog)

    def _registered(self, amendment: str, values: dict[str, str]) -> None:
        item = self.item()
        if item is None:
            return
        if amendment:
            made = registering.register_amendment(self._agenda, item, amendment, values)
        else:
            made = registering.register(self._agenda, item, values)
        self._window.session.become(made, tr("registration"))

    def edit_motion(self) -> None:
        """Open the motion of the item chosen in a window of its own."""
        item = self.item()
        if item is not None and not self._window.session.read_only:
            self._window.editors.open(item)

    def at_motion(self, do: Callable[[Item], None]) -> None:
        """Do something with the item chosen, in the window of its motion."""
        item = self.item()
        if item is not None and item.motion is not None and not self._window.session.read_only:
            do(item)

    def move(self, by: int) -> None:
        """Move the item chosen up or down."""
        item = self.item()
        if item is not None:
            self._window.session.become(make.moved(self._agenda, item.id, by), tr("move"))

    def remove(self) -> None:
        """Take the item chosen off the agenda; Undo brings it back."""
        item = self.item()
        if item is not None:
            said = tr("“{title}” was taken off. Undo brings it back.", title=tr(title_of(item)))
            self._window.session.become(self._agenda.without(item.id), tr("removal"))
            self._window.say(said)

    # The whole

    def head(self) -> None:
        """Ask for the meeting and the numbers."""
        from motion_editor.tasks.councils import installed
        from motion_editor.ui.agenda.dialogs import HeadDialog

        def take(values: dict[str, str]) -> None:
            made = make.set_agenda(self._agenda, values)
            change = newly_of_other_law(made, profile_of(self._agenda), profile_of(made))
            if change is not None and not self._agreed(change):
                raise MotionError(
                    tr("Nothing was changed."),
                    tr("Leave the council as it is, or agree to choose those paragraphs again."),
                )
            self._window.session.become(made, tr("meeting and numbers"))

        if self._window.session.read_only:
            return
        profiles = [it.profile for it in installed() if it.profile is not None]
        self._window.ask(HeadDialog(self._agenda, profiles, take, self._window))

    def _agreed(self, change: Change) -> bool:
        """Whether a council is wanted by whose law paragraphs have to be chosen again."""
        more = tr(
            "Until then these items stay in private, and papers name each paragraph with the law "
            "of which it was chosen. What is to be chosen again stands under To look at."
        )
        said = [tr(it) for it in change.each[:_TOLD]]
        rest = len(change.each) - len(said)
        if rest:
            said.append(many("{n} more items likewise.", "{n} more item likewise.", rest))
        each = "\n\n".join([*said, more])
        return sure(self._window, tr(change.said), each, tr("Change the council"))

    # Around

    def next_pane(self) -> None:
        """Go on in the next of list, item and what to look at."""
        window = self._window
        ring = [window.list, window.pane.text, window.to_look_at]
        seen = [it for it in ring if it.isVisible()]
        now = window.focusWidget()
        at = next((at for at, it in enumerate(seen) if it is now), -1)
        seen[(at + 1) % len(seen)].setFocus()

    def search(self) -> None:
        """Ask which command is meant, and do it."""
        from motion_editor.ui.agenda.help import search

        search(self._window)

    def keys(self) -> None:
        """Show every shortcut."""
        from motion_editor.ui.agenda.help import keys_dialog

        self._window.ask(keys_dialog(self._window))

    def tell(self, said: Sequence[str], remarks: Sequence[object]) -> None:
        """Say one thing in the status bar, several or remarks in a dialog."""
        from motion_editor.formats.reading import Remark

        found = tuple(it for it in remarks if isinstance(it, Remark))
        if len(said) == 1 and not found:
            self._window.say(said[0])
            return
        from motion_editor.ui.dialogs.told import remarks_dialog

        head, *rest = said
        more = (*map(Remark, rest), *found)
        self._window.ask(remarks_dialog(tr("Agenda"), head, more, self._window))
