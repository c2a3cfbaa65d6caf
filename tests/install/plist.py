"""What an app tells macOS of the files that it opens; a program from pip has no place to say it."""

from __future__ import annotations

from motion_editor.tasks.desktop.kinds import KINDS, NAME


def info() -> dict[str, object]:
    """The part of Info.plist that is ours: names, and the kinds of files, which are JSON."""
    return {
        "CFBundleName": NAME,
        "CFBundleDisplayName": NAME,
        "LSBackgroundOnly": False,
        "LSApplicationCategoryType": "public.app-category.productivity",
        "NSHighResolutionCapable": True,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": kind.title,
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [identifier(kind.suffix)],
            }
            for kind in KINDS
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": identifier(kind.suffix),
                "UTTypeDescription": kind.title,
                "UTTypeConformsTo": ["public.json"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": [kind.suffix.removeprefix(".")],
                    "public.mime-type": kind.mime,
                },
            }
            for kind in KINDS
        ],
    }


def identifier(suffix: str) -> str:
    """What macOS calls a kind of file."""
    return f"motion-editor{suffix}"
