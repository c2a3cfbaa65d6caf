"""From a line of arguments to the window, the command line or the setting up.

With a verb the program is the command line, which never loads Qt; with nothing or a file it is the
window. What is needed for each is loaded only then.
"""

import gc
import os
import signal
import sys
from importlib.util import find_spec

from motion_editor.core.errors import MotionError

NEEDED = ("docx", "lxml", "msgspec", "platformdirs", "rapidfuzz")
"""What the command line imports beside the standard library."""

WINDOW = ("PySide6", "regex")
"""What the window imports beside that."""


def start(arguments: list[str]) -> int:
    """Run the program on a line of arguments and return its exit code."""
    try:
        code = _dispatch(arguments)
        if sys.stdout is not None:
            sys.stdout.flush()
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # as in `motion-editor show … | head`; Python would say it once more
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    return code


def wants_window(arguments: list[str]) -> bool:
    """Whether these arguments ask for the window: none at all, or a file.

    A file is told from a verb by its suffix or folder, so that a file called "new" in the working
    folder never takes the verb's place.
    """
    if not arguments:
        return True
    first = arguments[0]
    named = os.path.splitext(first)[1] or os.path.basename(first) != first  # noqa: PTH119, PTH122
    return bool(named) and not first.startswith("-")


def _dispatch(arguments: list[str]) -> int:
    if arguments[:1] == ["--setup"]:
        return _set_up(arguments[1:])
    window = wants_window(arguments)
    if not all(map(find_spec, (*NEEDED, *WINDOW) if window else NEEDED)):
        from motion_editor import bootstrap

        return bootstrap.use_environment("motion_editor", arguments)
    return _window(arguments) if window else _command_line(arguments)


def _set_up(rest: list[str]) -> int:
    """Set up and go on: with the sample in the window or, where no display is, with `demo`.

    What PyInstaller has made into one folder has all that it needs.
    """
    from motion_editor import bootstrap, qtcheck

    if not rest and not qtcheck.has_display():
        sys.stderr.write("motion-editor: there is no display here, so the demonstration runs\n")
        rest = ["demo"]
    if getattr(sys, "frozen", False):
        return _dispatch(rest)
    libraries = qtcheck.needed() if wants_window(rest) else {}
    return bootstrap.set_up("motion_editor", rest, libraries)


def _command_line(arguments: list[str]) -> int:
    from motion_editor.cli.main import main as command_line

    return command_line(arguments)


def _no_file(arguments: list[str]) -> MotionError | None:
    """What to say of an option, which the window has none of."""
    option = next((it for it in arguments if it.startswith("-")), None)
    if option is None:
        return None
    return MotionError(
        f"The window takes files and no options: {option} is none.", "See 'motion-editor --help'."
    )


def _window(arguments: list[str]) -> int:
    from motion_editor import qtcheck

    problem = _no_file(arguments) or qtcheck.explain()
    if problem is not None:
        from motion_editor.complain import complain

        return complain(problem)
    # Qt's loop never returns to Python for Ctrl-C, which would hang the terminal.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    # Nothing that is made on the way to the first painted text is garbage: the collector of
    # cycles would look through all of it for nothing. Later it works while nobody types (ui/quiet).
    gc.disable()
    try:
        from motion_editor.ui.app import main as window

        return window(arguments)
    finally:
        gc.enable()
