"""The form of an archive: what is in it, how large it may be, and how a wrong one is refused."""

from __future__ import annotations

import re

from segpersona.problems import Problem
from segpersona.store.migrations import MIGRATIONS

WHAT = "segpersona project"
MEMBER = "project.json"
MOST_JSON, MOST_FILES, MOST_BYTES = 64 * 2**20, 4_000, 2 * 2**30
"""The most bytes of the JSON, the most files, and the most bytes of all of them once unpacked."""
MOST_PARTS = 3_000_000
"""The most rows, lists and values in the JSON: more than people tell a program, less than memory has room for."""
MOST_TIMES = 250
"""How many times larger than its packed form a file may be; ours are at most some forty times."""
ID = re.compile(r"[A-Za-z0-9]{12}")
FILE = re.compile(
    r"rows/(?P<dataset>[A-Za-z0-9]{12})/(?P<name>source|table\.parquet|segmentation-[A-Za-z0-9]{12}\.parquet"
    r"|files-\d{1,6}/(typed|raw|problems|mended|sample)\.parquet)"
)
"""Every name that a file of customer rows can have in an archive."""


class Unfit(Problem):
    """An archive that is not opened; nothing of it is kept."""


NO_ARCHIVE = Unfit("This is no project file. Choose one that was made with “Project file” on the Share page.")
DAMAGED = Unfit("This project file is damaged or was changed, so nothing of it was opened. Ask for a new copy of it.")
NEWER = Unfit("This project file was made by a newer version of segpersona. Update the program, then open it again.")
TOO_LARGE = Unfit("This project file is larger than {most}. Make it again without the customer rows, then open that.")


def newest() -> int:
    """The version of the archives that are made today: that of the state file."""
    return MIGRATIONS[-1].number
