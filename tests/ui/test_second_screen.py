"""The chair's view with two screens."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path


def test_the_chairs_view_fills_the_other_screen_and_comes_back_when_it_goes(tmp_path: Path) -> None:
    names, about = ("desk", "hall"), {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screens = [{"name": name, "x": 1280 * at, "y": 0, "width": 1280 + 640 * at, "height": 1000,
                **about} for at, name in enumerate(names)]  # fmt: skip
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"screens": screens}))
    environ = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={file}"}
    ran = subprocess.run(
        [sys.executable, "-m", "tests.ui.two_screens"],
        env=environ, capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    assert [json.loads(line) for line in ran.stdout.splitlines()] == [
        ["hall", True, 1920],
        ["hall", False, 1440],
        ["hall", True, 1920],
        ["desk", False, 960],
        ["hall", True, 1920],
    ]
