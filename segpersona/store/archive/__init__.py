"""The project archive: one zip with everything of a project, written here and opened on another machine.

Inside lie ``project.json``, with every row of every table, and, where asked for, the customer rows as they are kept.
An archive from elsewhere is opened in a scratch file of its own and read through once before anything is kept.
"""

from segpersona.store.archive.form import MEMBER, Unfit, newest
from segpersona.store.archive.schema import schema

__all__ = ["MEMBER", "Unfit", "newest", "schema"]
