"""`python3 -m tests.injecting`: fail every call in every way, and print how many faults that is."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

FILES = ("tests/store/test_injected.py", "tests/ui/test_injected.py")


def main() -> int:
    """Run the long tests of it; 1 where one failed."""
    run = subprocess.run(
        [sys.executable, "-m", "tests", *FILES, "--long", "-k", "each_call", "-n0", "-s", "-q"],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
    )
    found = re.findall(r"^\.?(\d+) faults injected .*$", run.stdout, re.MULTILINE)
    if run.returncode:
        sys.stderr.write(run.stdout[-4000:])
    print(
        f"{sum(map(int, found))} faults injected, {'some' if run.returncode else 'none'} harmful."
    )
    return 1 if run.returncode else 0


if __name__ == "__main__":
    sys.exit(main())
