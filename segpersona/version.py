"""The version, in one place; the wheel, the command and the state file read it here."""

__version__ = "0.1.0"
