"""Which Pythons can run the program. This file and both `__main__.py` parse under all of them."""

import sys


def refuse_old_python() -> None:
    """End with one line, exit code 2, if this Python is too old."""
    if sys.version_info < (3, 11):  # noqa: UP036 (it is what the guard is for)
        sys.stderr.write(
            "motion-editor: Python 3.11 or newer is needed, and this is Python {}.{}. "
            "Start it with a newer one, for instance: python3.11 -m motion_editor --setup\n".format(
                *sys.version_info
            )
        )
        sys.exit(2)
