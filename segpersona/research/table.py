"""Comments as a table of which words each holds: made once, read by themes, by groups and by quotes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp
from sklearn.feature_extraction.text import CountVectorizer

from segpersona.model import Heard
from segpersona.research.filler import filler_of
from segpersona.research.words import words_of

_COMMON, _COMMON_FROM = 0.5, 20


@dataclass(frozen=True, kw_only=True)
class Words:
    """``counts``: comments x words, how often each occurs; rows are those of ``notes``."""

    notes: tuple[Heard, ...]
    counts: sp.csr_matrix
    vocabulary: tuple[str, ...]
    wordless: int
    """Comments that hold no telling word; they are not among ``notes``."""

    def holding(self, word: int) -> np.ndarray:
        """The rows that hold a word."""
        return np.flatnonzero(self.counts[:, [word]].toarray().ravel())


def words_in(notes: Sequence[Heard]) -> Words:
    """Count words. A word counts from its second comment on (in long lists from its fifth), unless half have it."""
    filler = filler_of([note.text for note in notes])
    said = [words_of(note.text, filler) for note in notes]
    kept = [at for at, words in enumerate(said) if words]
    least = 1 if len(kept) < 8 else 2 if len(kept) < 1_000 else 5
    reader = CountVectorizer(analyzer=list, min_df=least, max_df=_COMMON if len(kept) >= _COMMON_FROM else 1.0)
    try:
        counts = reader.fit_transform([said[at] for at in kept]).tocsr()
        vocabulary = tuple(str(word) for word in reader.get_feature_names_out())
    except ValueError:  # every word occurs only once, or there is none
        counts, vocabulary = sp.csr_matrix((len(kept), 0)), ()
    return Words(
        notes=tuple(notes[at] for at in kept), counts=counts, vocabulary=vocabulary, wordless=len(notes) - len(kept)
    )
