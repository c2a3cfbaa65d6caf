"""Where the files that come with the program are: resources/ and templates/.

They stand at the top level of a checkout (and so of an editable install) and travel inside a wheel
or a frozen bundle as `motion_editor/_data`. This module alone knows the difference.
"""

from pathlib import Path

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import say


def data_folder() -> Path:
    """The folder that holds `resources` and `templates`."""
    package = Path(__file__).resolve().parent
    inside = package / "_data"
    return inside if inside.is_dir() else package.parent


def resource(*parts: str) -> Path:
    """The file or folder `resources/part/part/…`; MotionError if this copy lacks it."""
    return _present(data_folder().joinpath("resources", *parts))


def template(name: str) -> Path:
    """The bundled Word template `templates/name`, ".docx" being understood.

    MotionError if there is none of that name.
    """
    folder = _present(data_folder() / "templates")
    wanted = folder / (name if name.endswith(".docx") else f"{name}.docx")
    if wanted.parent != folder or not wanted.is_file():
        known = ", ".join(path.stem for path in templates()) or "none"
        raise MotionError(
            say("There is no template called “{name}”.", name=name),
            say("Choose one of these: {known}.", known=known),
        )
    return wanted


def templates() -> tuple[Path, ...]:
    """The bundled Word templates, by name."""
    return files(_present(data_folder() / "templates"), ".docx")


def files(folder: Path, suffix: str) -> tuple[Path, ...]:
    """The files in a folder with this suffix, by name; none where there is no such folder.

    MotionError where we may not look into it.
    """
    return tuple(path for path in listed(folder) if path.suffix == suffix)


def listed(folder: Path) -> tuple[Path, ...]:
    """What is in a folder, by name; nothing where there is no such folder.

    MotionError where we may not look into it: `Path.glob` raises, or from 3.13 on says nothing.
    """
    try:
        return tuple(sorted(folder.iterdir()))
    except (FileNotFoundError, NotADirectoryError):
        return ()
    except OSError as error:
        raise MotionError(
            say(
                "The folder {folder} can't be looked into: {strerror}.",
                folder=folder,
                strerror=error.strerror,
            ),
            say("Ask whoever looks after it for permission."),
        ) from error


def _present(path: Path) -> Path:
    if path.exists():
        return path
    raise MotionError(
        say("This copy of Motion Editor is incomplete: {path} is missing.", path=path),
        say("Install Motion Editor again."),
    )
