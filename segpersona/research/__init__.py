"""What customers say: from interviews, comments and talk to notes, themes, words of a group and quotes."""

from segpersona.research.columns import NO_TEXT, comments, fingerprint, text_columns
from segpersona.research.eight import Callers, eight
from segpersona.research.filler import filler_of
from segpersona.research.guide import Belief, guide
from segpersona.research.listening import NOTHING, listen
from segpersona.research.names import names_hidden
from segpersona.research.quoting import quote
from segpersona.research.splitting import finished, notes_in
from segpersona.research.word import paragraphs
from segpersona.research.words import words_of

__all__ = [
    "NOTHING", "NO_TEXT", "Belief", "Callers", "comments", "eight", "filler_of", "fingerprint", "finished",
    "guide", "listen", "names_hidden", "notes_in", "paragraphs", "quote", "text_columns", "words_of",
]  # fmt: skip
