"""Ask LibreOffice what a Word file says with all changes accepted or refused.

Run by the system's own python3 (which has the `uno` module): reads lines on stdin until there are
no more, each a JSON list of jobs, `{"path": …, "action": "accept" | "reject" | "keep", "save": …}`,
and prints for each a line with a JSON list in which each job is a list of paragraphs `{"text",
"style", "level", "left"}`. `edits` are made first, as a
person at the keyboard would make them: pairs of words that are found and those put in their place
("\n" is Enter); `unseen` turns tracking off before. `save` writes the document as .docx after the
action. One office process with a profile of its own serves all jobs.
"""

# ruff: noqa: ANN401 - UNO hands out objects without types
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import uno  # type: ignore[import-not-found]
from com.sun.star.beans import PropertyValue  # type: ignore[import-not-found]
from com.sun.star.connection import NoConnectException  # type: ignore[import-not-found]

COMMANDS = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}


def value(name: str, content: object) -> Any:
    return PropertyValue(name, 0, content, 0)


def connect(pipe: str) -> Any:
    local = uno.getComponentContext()
    name = "com.sun.star.bridge.UnoUrlResolver"
    resolver = local.ServiceManager.createInstanceWithContext(name, local)
    for _ in range(150):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.2)
    raise SystemExit("LibreOffice did not start")


def words(paragraph: Any) -> str:
    """The words of a paragraph, those of a footnote in brackets where its number stands."""
    out = ""
    portions = paragraph.createEnumeration()
    while portions.hasMoreElements():
        item = portions.nextElement()
        if item.TextPortionType == "Footnote":
            out += f"⟦{item.Footnote.getString().removeprefix(' ')}⟧"
        else:
            out += item.getString()
    return out


def paragraphs(text: Any) -> list[dict[str, Any]]:
    out: list[dict[str, Any]] = []
    cursor = text.createEnumeration()
    while cursor.hasMoreElements():
        item = cursor.nextElement()
        if item.supportsService("com.sun.star.text.TextTable"):
            for name in item.CellNames:
                out += paragraphs(item.getCellByName(name))
            continue
        listed = bool(item.NumberingStyleName)
        out.append(
            {
                "text": words(item),
                "style": item.ParaStyleName,
                "level": item.NumberingLevel if listed else None,
                "left": item.ParaLeftMargin,
            }
        )
    return out


def edit(document: Any, old: str, new: str) -> None:
    """Put words in place of others, tracked if the document tracks."""
    search = document.createSearchDescriptor()
    search.SearchString, search.SearchCaseSensitive = old, True
    found = document.findFirst(search)
    if found is None:
        raise SystemExit(f"LibreOffice does not find {old}")
    first, *rest = new.split("\n")
    if new == old + "\n" + "\n".join(rest):
        found = found.End  # Words put in after others, which stay as they are.
    else:
        found.setString(first)
    cursor = document.Text.createTextCursorByRange(found.End)
    for line in rest:
        document.Text.insertControlCharacter(cursor, 0, False)  # a paragraph's end
        document.Text.insertString(cursor, line, False)


def run(context: Any, job: dict[str, Any]) -> list[dict[str, Any]] | None:
    manager = context.ServiceManager
    desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    url = Path(job["path"]).as_uri()
    document = desktop.loadComponentFromURL(url, "_blank", 0, (value("Hidden", True),))
    if document is None:
        return None
    try:
        if job.get("unseen"):
            document.RecordChanges = False
        for old, new in job.get("edits", ()):
            edit(document, old, new)
        if job["action"] in COMMANDS:
            service = "com.sun.star.frame.DispatchHelper"
            helper = manager.createInstanceWithContext(service, context)
            frame = document.CurrentController.Frame
            helper.executeDispatch(frame, COMMANDS[job["action"]], "", 0, ())
        if job.get("save"):
            kind = value("FilterName", "MS Word 2007 XML")
            document.storeToURL(Path(job["save"]).as_uri(), (kind,))
        return paragraphs(document.Text)
    finally:
        document.close(True)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        pipe = "motion" + Path(folder).name
        office = subprocess.Popen(
            [
                "soffice",
                f"-env:UserInstallation={Path(folder).as_uri()}",
                "--headless",
                "--norestore",
                f"--accept=pipe,name={pipe};urp;",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            context = connect(pipe)
            for line in sys.stdin:
                print(json.dumps([run(context, job) for job in json.loads(line)]), flush=True)
        finally:
            office.terminate()
            office.wait(20)


if __name__ == "__main__":
    main()
