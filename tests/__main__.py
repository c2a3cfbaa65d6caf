"""`python3 -m tests`: run the tests; `--setup` before anything else makes what they need."""

import sys

from motion_editor.pythons import refuse_old_python

if __name__ == "__main__":
    refuse_old_python()
    from tests.running import run

    sys.exit(run(sys.argv[1:]))
