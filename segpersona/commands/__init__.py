"""The command line for what the screens do: COMMANDS, one row each, and how they end.

0: done. 1: a Problem, said in a sentence. 2: asked in a way that is not understood. 3: a fault of the program, with the
place in it.
"""

from segpersona.commands.command import Command, Done
from segpersona.commands.rows import COMMANDS
from segpersona.commands.running import run

__all__ = ["COMMANDS", "Command", "Done", "run"]
