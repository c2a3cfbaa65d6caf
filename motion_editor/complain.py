"""Saying in one line that the program cannot go on, where the person will see it.

Standard library only: it is used before anything else is known to be installed. Started from a
menu there is no terminal to read the line in, so it is shown by whatever shows a box there.
"""

import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Callable, Sequence
from typing import Final

from motion_editor.core.errors import MotionError

BOXES: Final[Sequence[Sequence[str]]] = (
    ("zenity", "--error", "--no-markup", "--title=Motion Editor", "--text={}"),
    ("kdialog", "--title", "Motion Editor", "--error", "{}"),
    ("xmessage", "-center", "{}"),
    (sys.executable, "-c", "import sys, tkinter.messagebox as m; m.showerror(*sys.argv[1:])",
     "Motion Editor", "{}"),
)  # fmt: skip
"""The programs that can show a box, best first; `{}` is the text."""


def complain(problem: MotionError) -> int:
    """Write `motion-editor: what is wrong. What to do.` and return the exit code for it, 2."""
    text = f"{problem.message} {problem.advice}"
    if sys.stderr is not None:
        sys.stderr.write(f"motion-editor: {text}\n")
    if nobody_reads():
        show_box(text)
    return 2


def nobody_reads() -> bool:
    """Whether what is written to stderr reaches nobody: no terminal, and no pipe to a reader.

    From a menu it goes to a journal's socket or nowhere at all.
    """
    if sys.platform.startswith("linux") and not ({"DISPLAY", "WAYLAND_DISPLAY"} & set(os.environ)):
        return False  # nor would a box be seen
    streams = (sys.stdin, sys.stdout, sys.stderr)
    if any(stream is not None and stream.isatty() for stream in streams):
        return False
    return sys.stderr is None or not _is_kept(sys.stderr.fileno())


def show_box(text: str, call: Callable[[Sequence[str]], int] = subprocess.call) -> bool:
    """Show `text` by the first program that can; whether one did.

    `call` runs a command and returns its exit code.
    """
    # A folder made by PyInstaller has no Python that could be given a line of code.
    boxes = BOXES[:-1] if getattr(sys, "frozen", False) else BOXES
    for words in boxes:
        # A box that was shown ends with 0, or with 1 where it was closed by its frame.
        if shutil.which(words[0]) and call([word.format(text) for word in words]) in (0, 1):
            return True
    return False


def _is_kept(number: int) -> bool:
    """Whether an open file is a pipe or a file on disk."""
    mode = os.fstat(number).st_mode
    return stat.S_ISFIFO(mode) or stat.S_ISREG(mode)
