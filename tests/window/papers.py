"""The README's pictures of papers: `python -m tests.window.papers`.

Each is the first page of a Word paper of the sample in a council's template, printed by LibreOffice
(Debian: apt-get install libreoffice-writer poppler-utils fonts-liberation fonts-crosextra-carlito).
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.papers.printed import TEMPLATES, ordered, printed
from tests.window.screenshots import PICTURES

PAGES = {
    "paper-borough": ("notice", "aldermoor"),
    "paper-county": ("amendments", "tarnshire"),
    "paper-parish": ("amendment-1", "nether-wallow"),
}
"""The pictures, each a paper and the template in which it is set."""

_NEEDED = ("soffice", "pdftoppm")


def main() -> int:
    """Make the README's pictures, or with `--every` one of each page of every paper."""
    parser = argparse.ArgumentParser(description="Make the pictures of papers.")
    parser.add_argument("--out", type=Path, default=PICTURES, help="the folder they go to")
    parser.add_argument("--every", action="store_true", help="every page, in every template")
    options = parser.parse_args()
    lacking = [name for name in _NEEDED if shutil.which(name) is None]
    if lacking:
        sys.stderr.write(f"{', '.join(lacking)} is missing: see the top of this file.\n")
        return 2
    wanted = PAGES
    if options.every:
        wanted = {
            f"{look}-{name}".replace(" ", "-").replace("'", ""): (name, look)
            for look in TEMPLATES
            for name in ordered()
        }
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        _make(wanted, options.out, Path(home), first=not options.every)
    return 0


def _make(wanted: dict[str, tuple[str, str]], out: Path, home: Path, *, first: bool) -> None:
    for file, (name, look) in wanted.items():
        (home / f"{file}.docx").write_bytes(printed(name, look)[1])
    office = ["soffice", f"-env:UserInstallation=file://{home}/profile", "--headless"]
    files = [str(home / f"{file}.docx") for file in wanted]
    convert = [*office, "--convert-to", "pdf", "--outdir", str(home), *files]
    subprocess.run(convert, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for file in wanted:
        pages = ["-l", "1", "-singlefile"] if first else []
        draw = ["pdftoppm", "-r", "80", "-png", *pages, f"{home / file}.pdf", str(out / file)]
        subprocess.run(draw, check=True)
        sys.stdout.write(f"{out / file}\n")


if __name__ == "__main__":
    sys.exit(main())
