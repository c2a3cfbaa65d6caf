"""Install Motion Editor from the wheels beside this file, for you alone, without a network.

install.cmd (Windows) and install.sh start it; --to FOLDER says where to, --no-menu leaves the menu
alone, --remove takes it all off again. An older copy in that folder is replaced; motions, settings
and council profiles are elsewhere and stay. Any Python can read this file, to say which it wants.
"""

import glob
import os
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
STAMP = "motion-editor.txt"


def main(words: "list[str]") -> int:
    """Install, or remove; 0 where that was done, 2 where it was not."""
    if not (3, 11) <= sys.version_info[:2] <= (3, 14):
        return fail(f"Python 3.11 to 3.14 is needed, and this is {sys.version.split()[0]}.")
    if sys.maxsize < 2**32:
        return fail("A Python of 64 bits is needed, and this one has 32.")
    to = words[words.index("--to") + 1] if "--to" in words[:-1] else usual()
    to = os.path.abspath(to)
    if os.path.isdir(to) and os.listdir(to) and not os.path.isfile(os.path.join(to, STAMP)):
        return fail(f"{to} holds something else: name another folder with --to.")
    if "--remove" in words:
        return remove(to)
    return install(to, menu="--no-menu" not in words)


def usual() -> str:
    """The folder of programs that are one person's."""
    if sys.platform == "win32":
        above = os.environ.get("LOCALAPPDATA") or os.path.expanduser("~\\AppData\\Local")
        return os.path.join(above, "Programs", "Motion Editor")
    if sys.platform == "darwin":
        return os.path.expanduser("~/Applications/motion-editor")
    return os.path.expanduser("~/.local/opt/motion-editor")


def install(to: str, menu: bool) -> int:
    """Make an environment in the folder and install the wheels into it."""
    import venv

    if subprocess.call(pip(sys.executable, "--dry-run", "--target", to), env=clean()):
        return fail(f"The wheels are for {system()}; pip's own words stand above.")
    print(f"Installing Motion Editor into {to} ...", flush=True)
    try:
        venv.EnvBuilder(clear=os.path.isdir(to), symlinks=os.name != "nt").create(to)
        with open(os.path.join(to, STAMP), "w") as stamp:
            stamp.write("Motion Editor may replace or remove this folder.\n")
    except OSError as error:
        return fail(f"{to} can't be written: {error}. Close Motion Editor, then try again.")
    if subprocess.call(pip(program(to, "python")), env=clean()):
        return fail("It was not installed; pip's own words stand above.")
    if subprocess.call([program(to, "motion-editor"), "--version"], env=clean()):
        return fail("It was installed, and does not start.")
    if menu:
        subprocess.call([program(to, "motion-editor"), "integrate"], env=clean())
    print(f"Done. It is started by {program(to, 'motion-editor-gui')}")
    return 0


def pip(python: str, *more: str) -> "list[str]":
    """The line that installs with the pip that is among the wheels, and from nowhere else."""
    wheels = os.path.join(HERE, "wheels")
    found = glob.glob(os.path.join(glob.escape(wheels), "pip-*.whl"))
    own = os.path.join(found[0] if found else wheels, "pip")
    options = ["--quiet", "--disable-pip-version-check", "--no-index", "--find-links", wheels]
    return [python, own, "--isolated", "install", *options, *more, "motion-editor"]


def remove(to: str) -> int:
    """Take it out of the menu, and its folder away."""
    if not os.path.isdir(to):
        return fail(f"Motion Editor is not in {to}.")
    if os.path.isfile(program(to, "motion-editor")):
        subprocess.call([program(to, "motion-editor"), "integrate", "--remove"], env=clean())
    try:
        shutil.rmtree(to)
    except OSError as error:
        return fail(f"{to} can't be removed: {error}. Close Motion Editor, then try again.")
    print("Removed. Your motions, settings and council profiles were not touched.")
    return 0


def program(to: str, name: str) -> str:
    """A program of the environment in a folder."""
    windows = sys.platform == "win32"
    return os.path.join(to, "Scripts" if windows else "bin", name + (".exe" if windows else ""))


def clean() -> "dict[str, str]":
    """The variables without those that would lead Python or pip elsewhere."""
    return {key: it for key, it in os.environ.items() if not key.startswith(("PYTHON", "PIP_"))}


def system() -> str:
    """For which system the wheels are."""
    with open(os.path.join(HERE, "system.txt")) as file:
        return file.read().strip()


def fail(words: str) -> int:
    """Say what is wrong."""
    sys.stderr.write(f"{words}\n")
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
