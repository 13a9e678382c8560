"""Says in a sentence that Python is too old, before anything is installed with it."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit(f"segpersona needs Python 3.11 or newer; this is {sys.version.split()[0]}. Try: make PYTHON=python3.11")
