"""What each command of the table does in a window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLineEdit

from motion_editor.core.errors import MotionError
from motion_editor.core.place import Span
from motion_editor.ui import footnotes, standing
from motion_editor.ui.acts import Act
from motion_editor.ui.announce import announce
from motion_editor.ui.council_doers import council_doers
from motion_editor.ui.editor.hands import Hands
from motion_editor.ui.editor.words_edit import WordsEdit
from motion_editor.ui.meeting_doers import meeting_doers
from motion_editor.ui.state import View
from motion_editor.ui.theme import Look
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.core.motion import Motion
    from motion_editor.tasks.merge.copies import Copy
    from motion_editor.ui.merging import Merging
    from motion_editor.ui.sharing import Sharing
    from motion_editor.ui.window import Window
    from motion_editor.ui.workspace import Workspace

Doer = Callable[[], object]


def doers(window: Window) -> dict[str, Doer]:
    """The doer of every command, by the command's name."""
    parts = (_files, _procedure, council_doers, meeting_doers, _text, _looks)
    return {name: do for part in parts for name, do in part(window).items()}


def _files(window: Window) -> dict[str, Doer]:
    files = window.files
    return {
        "file.new": files.new,
        "file.new_agenda": files.agenda,
        "file.open": files.open,
        "file.import": files.import_,
        "file.sample": files.sample,
        "file.save": files.save,
        "file.save_as": files.save_as,
        "file.recover": lambda: _recover(window),
        "file.snapshots": lambda: _history().show_snapshots(window),
        "file.log": lambda: _history().show_log(window),
        "file.earlier": lambda: _earlier(window),
        "file.send": lambda: _sharing(window).send(),
        "file.receive": lambda: _sharing(window).receive(),
        "file.merge": lambda: _merging(window).ask(),
        "file.councils": lambda: _councils(window),
        "file.quit": window.close,
    }


def _earlier(window: Window) -> None:
    from motion_editor.ui.salvaging import earlier

    earlier(window)


def _recover(window: Window) -> None:
    """Offer what was not saved: a motion, agendas, mere words; and tell of a breakdown."""
    from motion_editor.store import agenda_recovery, words_recovery
    from motion_editor.ui import broken, loose_words
    from motion_editor.ui.agenda.opening import offer

    others = agenda_recovery.left_behind() or words_recovery.left_behind()
    window.keeping.offer(unasked=bool(others))
    offer(window.memory, window)
    loose_words.offer(window)
    broken.offer(window)


def _merging(window: Window) -> Merging[Motion, Copy]:
    """Merging: loaded when first wanted."""
    from motion_editor.ui.merging import of_motion

    return of_motion(window)


def _history() -> ModuleType:
    """Snapshots and the work log: loaded when first wanted."""
    from motion_editor.ui import history

    return history


def _sharing(window: Window) -> Sharing:
    """Sending and receiving: loaded when first wanted."""
    from motion_editor.ui.sharing import Sharing

    return Sharing(window)


def _procedure(window: Window) -> dict[str, Doer]:
    return {
        "file.export": lambda: window.procedure.export(),
        "file.print": lambda: _print(window),
        "file.export_all": lambda: window.procedure.export_all(),
        "file.pages": lambda: _pages(window),
        "file.template": lambda: _check_template(window),
        "motion.propose": lambda: window.procedure.propose(),
        "motion.like": lambda: window.procedure.propose_like(),
        "motion.read": lambda: window.procedure.read_amendment(),
        "motion.paste": lambda: window.procedure.paste_amendment(),
        "motion.amendment": lambda: window.procedure.amendment(),
        "motion.notice": lambda: window.procedure.record_notice(),
        "motion.decide": lambda: window.procedure.decide(),
        "motion.composite": lambda: window.procedure.composite(),
        "motion.order": lambda: _foreseeing().arrange(window),
        "motion.foresee": lambda: _foreseeing().foresee(window),
        "motion.clashes": lambda: window.procedure.settle_clashes(),
        "motion.record": lambda: _check_record(window),
    }


def _text(window: Window) -> dict[str, Doer]:
    """What is done in the text, where one is open."""

    def within(do: Callable[[Workspace], object]) -> Doer:
        return lambda: do(window.workspace) if window.workspace is not None else None

    made: dict[str, Doer] = {
        "edit.cut": within(lambda it: _changing(it).cut()),
        "edit.copy": within(lambda it: _writing(it).copy()),
        "edit.paste": within(lambda it: _changing(it).paste()),
        "edit.copy_carried": within(_copy_carried),
        "edit.paste_plain": within(_paste_plain),
        "edit.all": within(lambda it: _writing(it).selectAll()),
        "edit.find": within(lambda it: it.paper.finder.open(replacing=False)),
        "edit.replace": within(lambda it: it.paper.finder.open(replacing=True)),
        "edit.next": within(lambda it: it.paper.finder.step(back=False)),
        "edit.previous": within(lambda it: it.paper.finder.step(back=True)),
        "edit.footnote": within(_footnote),
        "view.marked": within(lambda it: it.view(View.MARKED)),
        "view.carried": within(lambda it: it.view(View.CARRIED)),
        "view.original": within(lambda it: it.view(View.ORIGINAL)),
        "clause.note": within(lambda it: it.notes.begin()),
        "motion.tidy": within(lambda it: _tidy(window, it)),
        "view.side": within(lambda it: it.view(View.SIDE)),
        "view.all": within(lambda it: it.view(View.ALL)),
        "motion.next_change": within(lambda it: it.review.step(forward=True)),
        "motion.previous_change": within(lambda it: it.review.step(forward=False)),
        "view.left": within(lambda it: it.fold(it.left)),
        "view.right": within(lambda it: it.fold(it.right)),
        "view.next": lambda: _panes().step(window, forward=True),
        "view.previous": lambda: _panes().step(window, forward=False),
    }
    made["edit.curly"] = window.turn_curly
    made["edit.spelling"] = window.spelling.turn
    made["edit.misspelt"] = partial(window.spelling.step, back=False)
    made["edit.misspelt_before"] = partial(window.spelling.step, back=True)
    made["edit.suggest"] = window.spelling.suggest
    made["edit.link"] = lambda: _linking().ask_link(window)
    made["clause.lead_ins"] = lambda: window.lead_ins.pop()
    for act in Act:
        made[act.value] = within(partial(_act, act=act))
    return made


def _keys(window: Window) -> None:
    """Show every shortcut."""
    from motion_editor.ui.dialogs.help import KeysDialog

    window.ask(KeysDialog(window))


def _about(window: Window) -> None:
    """Show what this program is."""
    from motion_editor.ui.dialogs.help import AboutDialog

    window.ask(AboutDialog(window))


def _desktop(window: Window) -> None:
    """Put the program in the menu; loaded when first wanted."""
    from motion_editor.ui import desktop

    desktop.ask(window)


def _linking() -> ModuleType:
    """Asking for links: loaded when first wanted."""
    from motion_editor.ui import linking

    return linking


def _foreseeing() -> ModuleType:
    """The order of amendments, and what would come of them: loaded when first wanted."""
    from motion_editor.ui import foreseeing

    return foreseeing


def _footnote(space: Workspace) -> None:
    """Begin a footnote, or leave the one in which the caret stands."""
    span = space.edit.span()
    within = footnotes.footnote_at(space.session.clauses, span.end)
    try:
        place = footnotes.begin(space.session, span)
    except MotionError as error:
        space.refused.emit(error)
        return
    space.edit.select(Span(place, place))
    space.edit.setFocus()
    if within is None:
        space.said.emit(tr(footnotes.BEGUN))
        announce(space.edit, tr(footnotes.BEGUN))


def _panes() -> ModuleType:
    """Going from pane to pane: loaded when first wanted."""
    from motion_editor.ui import panes

    return panes


def _tidy(window: Window, space: Workspace) -> None:
    """Show the marks tidied, and take them if that is agreed to."""
    from motion_editor.ui.tidying import tidy_marks

    tidy_marks(window, space)


def _writing(space: Workspace) -> QLineEdit | WordsEdit:
    """Where cut, copy and paste work: the field that is being written in, else the text."""
    focus = QApplication.focusWidget()
    return focus if isinstance(focus, QLineEdit | WordsEdit) else space.edit


def _changing(space: Workspace) -> QLineEdit | WordsEdit:
    """The same, to change it; where the text is for reading that is said."""
    where = _writing(space)
    if isinstance(where, WordsEdit) and not space.session.editable:
        space.refused.emit(space.session.why_fixed())
    return where


def _pages(window: Window) -> None:
    """The page preview: loaded when first wanted."""
    from motion_editor.ui import pages

    pages.show(window)


def _print(window: Window) -> None:
    """Print a paper; Qt's printing is loaded when first wanted."""
    from motion_editor.ui.printing import print_paper

    print_paper(window)


def _check_template(window: Window) -> None:
    """Check a template; loaded when first wanted."""
    from motion_editor.ui.templating import check_template

    check_template(window)


def _councils(window: Window) -> None:
    """The councils installed; loaded when first wanted."""
    from motion_editor.ui.councils import show_councils

    show_councils(window)


def _check_record(window: Window) -> None:
    """Check a printed record; loaded when first wanted."""
    from motion_editor.ui.checking import check_record

    check_record(window)


def _copy_carried(space: Workspace) -> None:
    where = _writing(space)
    where.copy_carried() if isinstance(where, Hands) else where.copy()


def _paste_plain(space: Workspace) -> None:
    where = _changing(space)
    if not isinstance(where, Hands):
        where.paste()
    elif space.session.editable:
        where.paste_plain()


def _act(space: Workspace, act: Act) -> None:
    space.act(act)


def _looks(window: Window) -> dict[str, Doer]:
    return {
        "view.larger": partial(window.looks.zoom, 1),
        "view.smaller": partial(window.looks.zoom, -1),
        "view.frame_larger": partial(window.looks.frame, 1),
        "view.frame_smaller": partial(window.looks.frame, -1),
        "view.usual": window.looks.usual,
        "view.reset": partial(standing.reset, window),
        "theme.system": partial(window.looks.choose, Look.SYSTEM),
        "theme.light": partial(window.looks.choose, Look.LIGHT),
        "theme.dark": partial(window.looks.choose, Look.DARK),
        "theme.contrast": partial(window.looks.choose, Look.CONTRAST),
        "theme.contrast-light": partial(window.looks.choose, Look.CONTRAST_LIGHT),
        "help.search": partial(_search_commands, window),
        "help.keys": partial(_keys, window),
        "help.integrate": lambda: _desktop(window),
        "help.about": partial(_about, window),
    }


def _search_commands(window: Window) -> None:
    from motion_editor.ui.palette import search_commands

    search_commands(window)
