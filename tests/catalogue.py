"""Keep the catalogues of the window's words up to date: `python3 -m tests.catalogue`.

    python3 -m tests.catalogue                    bring every catalogue up to date with the source
    python3 -m tests.catalogue --language cy      begin one for another language
    python3 -m tests.catalogue --release          also make the .qm files that the window reads

The words are found where tr, many, mark or say is called and handed to Qt's lupdate;
resources/translations holds one motion_editor_CODE.ts for each language, and motion_editor.ts, with
every word and none translated, to begin from. Needs PySide6 and no display.
"""

from __future__ import annotations

import argparse
import ast
import json
import string
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

TOP = Path(__file__).resolve().parent.parent
FOLDER = TOP / "resources" / "translations"
EVERY = FOLDER / "motion_editor.ts"
NAMES = ("tr", "many", "mark", "say", "_")
"""What words are named by; `_` is `mark` where a table would be too wide."""

ALIASES = ",".join(f"tr+={name}" for name in NAMES[1:])
ROOMS = ("core", "council", "formats", "papers", "revise", "store", "tasks", "ui")
"""The rooms whose words a window can show."""


def main(argv: Sequence[str]) -> int:
    """Do what the options say; 1 is returned where a translation lacks the source's parts."""
    parser = argparse.ArgumentParser(prog="tests.catalogue", description=__doc__)
    parser.add_argument("--language", metavar="CODE", help="begin a catalogue, as for cy")
    parser.add_argument("--release", action="store_true", help="make the .qm files too")
    wanted = parser.parse_args(argv)
    known = set(FOLDER.glob("motion_editor_*.ts"))
    if wanted.language:
        known.add(FOLDER / f"motion_editor_{wanted.language}.ts")
    update(EVERY)
    wrong = 0
    for path in sorted(known):
        update(path, path.stem.removeprefix("motion_editor_"))
        wrong += _report(path)
        if wanted.release:
            release(path)
    print(f"{EVERY.name}: {len(list(messages(EVERY)))} sentences")
    return 1 if wrong else 0


def sources() -> list[Path]:
    """The files that may have words in them."""
    package = TOP / "motion_editor"
    rooms = [path for room in ROOMS for path in sorted((package / room).rglob("*.py"))]
    return [*rooms, package / "places.py"]


def update(path: Path, language: str = "") -> None:
    """Bring a catalogue up to date with the source, or begin it; what is translated stays."""
    with tempfile.TemporaryDirectory() as folder:
        words = Path(folder) / "words.py"
        words.write_text("".join(f"{line}\n" for line in calls()), encoding="utf-8")
        command = [
            tool("lupdate"), str(words), "-tr-function-alias", ALIASES,
            "-locations", "none", "-no-obsolete", "-source-language", "en_GB", "-silent",
            *(["-target-language", language] if language else []), "-ts", str(path),
        ]  # fmt: skip
        subprocess.run(command, check=True)


def calls() -> Iterator[str]:
    """Every naming of words in the source as a bare call, which is all that lupdate understands.

    It takes a method `say` for our own, and sees nothing within an f-string.
    """
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            first = [it.value for it in node.args[:2] if isinstance(it, ast.Constant)]
            words = [json.dumps(it, ensure_ascii=False) for it in first if isinstance(it, str)]
            if node.func.id in NAMES and words:
                number = ["n"] if node.func.id == "many" else []
                yield f"{node.func.id}({', '.join(words + number)})"


def release(path: Path, to: Path | None = None) -> Path:
    """Make the .qm file of a catalogue, beside it or in the folder `to`."""
    made = (to or path.parent) / f"{path.stem}.qm"
    subprocess.run([tool("lrelease"), str(path), "-qm", str(made), "-silent"], check=True)
    return made


def tool(name: str) -> str:
    """One of Qt's own tools, which come with PySide6."""
    import PySide6  # Here, for the tests that need none of it are read without it.

    folder = Path(PySide6.__file__).parent
    return str(folder / (f"{name}.exe" if sys.platform == "win32" else name))


def messages(path: Path) -> Iterator[ET.Element]:
    """The sentences of a catalogue, as Qt's elements `message`."""
    return ET.parse(path).getroot().iter("message")


def parts(pattern: str) -> set[str]:
    """The names of what is put into a pattern; none where its braces are no parts."""
    try:
        return {name for _, name, _, _ in string.Formatter().parse(pattern) if name}
    except ValueError:
        return set()


def faults(path: Path) -> list[str]:
    """The sentences whose translation puts in other parts than the source has."""
    out = []
    for message in messages(path):
        source = message.findtext("source", "")
        made = message.find("translation")
        if made is None or made.get("type") == "unfinished":
            continue
        said = [form.text or "" for form in made.iter("numerusform")] or [made.text or ""]
        # The form for one may say its number in a word.
        fewer = parts(source) - {"n"}
        if any(not fewer <= parts(it) <= parts(source) for it in said):
            out.append(source)
    return out


def _report(path: Path) -> int:
    """Say how far a catalogue is, and what is wrong in it; the number of faults."""
    every = list(messages(path))
    open_ = sum(it.find("translation[@type='unfinished']") is not None for it in every)
    wrong = faults(path)
    print(f"{path.name}: {len(every)} sentences, {open_} not translated yet")
    for source in wrong:
        print(f"  the parts differ: {source}")
    return len(wrong)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
