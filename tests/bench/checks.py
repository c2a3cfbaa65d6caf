"""How many findings each check makes on real motions: `python3 -m tests.bench.checks [FILE …]`.

Without files the real texts beside the project are read. They name no mover as a rule, and are
minutes as often as notices, so what is said of people is left out. `--all` tells every finding.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from motion_editor.core.errors import MotionError
from motion_editor.council.checks.finding import TITLES, Finding, Rule
from motion_editor.council.profile import PLAIN
from motion_editor.council.rules import Rules
from motion_editor.formats.sniff import read_source
from motion_editor.store.ids import new_id
from motion_editor.tasks.check import Beside, check_motion
from motion_editor.tasks.read import read_motion
from tests.source import ROOT

CASES = ROOT.parent / "shared" / "cases"
STRICT = replace(
    PLAIN, rules=(Rules(date(1990, 1, 1), executive=True, repeat_months=6, seconded=False),)
)
_LEFT_OUT = (Rule.PEOPLE, Rule.ROLL)


def real_motions() -> list[Path]:
    """The real texts beside the project; none where they are absent."""
    own = [CASES / "rotherham" / name for name in ("notice.txt", "moved.txt", "substantive.txt")]
    return [it for it in (*own, *sorted((CASES / "councils").glob("*.txt"))) if it.is_file()]


def findings(path: Path) -> list[Finding]:
    """What is found in one text, apart from people."""
    motion, _ = read_motion(read_source(path), new_id)
    found = check_motion(motion, Beside(STRICT))
    return [it for it in found if it.rule not in _LEFT_OUT]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a line for each check: its findings, and in how many texts."""
    parser = argparse.ArgumentParser(prog="python3 -m tests.bench.checks", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--all", action="store_true", help="tell every finding")
    wanted = parser.parse_args(arguments)
    paths = wanted.files or real_motions()
    total, texts = Counter[Rule](), Counter[Rule]()
    for path in paths:
        try:
            found = findings(path)
        except MotionError as problem:
            print(f"{path.name}: {problem}", file=sys.stderr)
            continue
        total.update(it.rule for it in found)
        texts.update({it.rule for it in found})
        for item in found if wanted.all else ():
            print(f"{path.stem[:28]:28}  {item.rule.value:10}  {item.words[:60]!r}  {item.said}")
    for rule in Rule:
        if rule not in _LEFT_OUT:
            print(f"{TITLES[rule]:28}  {total[rule]:4} in {texts[rule]:3} of {len(paths)} texts")
    return 0


if __name__ == "__main__":
    sys.exit(main())
