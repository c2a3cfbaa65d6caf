"""The program: `motion-editor`, or `python3 -m motion_editor`."""

import sys

from motion_editor.pythons import refuse_old_python


def main() -> int:
    """Run the program on this process's arguments and return its exit code."""
    refuse_old_python()
    from motion_editor.start import start

    return start(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
