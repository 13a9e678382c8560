"""Listening to 23,486 real reviews: seconds, and how well themes hold together.

Usage: ``python -m benchmarks.research``. Beside it latent Dirichlet allocation (Blei, Ng and Jordan 2003), the usual
way to themes, from scikit-learn, in three passes over the same words and for as many themes. Coherence is the mean
normalised pointwise mutual information of the three words of each theme's name (Bouma 2009): 1 where they always occur
together, 0 where they do so by chance. ``by lot``: words shown as a group's own when the groups are drawn by lot; none
is right.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import numpy as np
import pandas as pd
from sklearn.decomposition import LatentDirichletAllocation

from benchmarks.measuring import in_process, report, table
from segpersona.model import Heard, Voices
from segpersona.research import listen
from segpersona.research.quoting import holding
from segpersona.research.table import Words, words_in
from segpersona.research.topics import how_many, topics

REVIEWS = Path(__file__).resolve().parents[2] / "shared" / "data" / "womens_clothing_reviews.csv.gz"


def reviews() -> list[Heard]:
    """Every review that says something, with its department and rating."""
    rows = pd.read_csv(REVIEWS).dropna(subset=["Review Text"])
    groups = rows["Department Name"].fillna("")
    told = zip(rows["Review Text"], groups, rows["Rating"], strict=True)
    return [Heard(at=f"r:{at}", text=text, group=group, mood=(rating - 3) / 2)
            for at, (text, group, rating) in enumerate(told)]  # fmt: skip


def coherence(words: Words, named: Sequence[Sequence[int]]) -> float:
    """How surely the words of a theme's name occur together, from -1 to 1."""
    holds = words.counts > 0
    shares = []
    for one, other in (pair for name in named for pair in combinations(name, 2)):
        a, b = (np.asarray(holds[:, [at]].toarray()).ravel() for at in (one, other))
        both = max(float((a & b).mean()), 1e-12)
        shares.append(np.log(both / (a.mean() * b.mean())) / -np.log(both))
    return float(np.mean(shares))


def own() -> None:
    """All that the app does once the comments are there."""
    notes = reviews()
    heard: list[Voices] = []
    report(lambda: heard.append(listen(notes, by="Department Name")), lambda: _found(notes, heard[0]))


def _found(notes: Sequence[Heard], heard: Voices) -> dict[str, float | int | str]:
    words = words_in(notes)
    texts = {note.at: note.text for note in notes}
    quotes = [said for row in (*heard.themes, *heard.groups) for said in (*row.pro, *row.contra)]
    quotes += [word.said for row in heard.groups for word in row.words]
    real = sum(said.text in texts[said.at] and bool(holding(said.words).search(said.text)) for said in quotes)
    chance = random.Random(1)
    groups = [note.group for note in notes]
    chance.shuffle(groups)
    lots = listen([replace(note, group=group) for note, group in zip(notes, groups, strict=True)])
    return {
        "themes": len(heard.themes), "coherence": round(coherence(words, [row.words for row in topics(words)]), 3),
        "quotes": len(quotes), "really there": real, "own words": sum(len(row.words) for row in heard.groups),
        "by lot": sum(len(row.words) for row in lots.groups),
    }  # fmt: skip


def other() -> None:
    """Themes only, the other way."""
    notes = reviews()
    found: list[tuple[Words, np.ndarray]] = []

    def work() -> None:
        words = words_in(notes)
        model = LatentDirichletAllocation(
            how_many(len(words.notes)), learning_method="online", max_iter=3, random_state=0
        )
        found.append((words, model.fit(words.counts).components_))

    def said() -> dict[str, float | int | str]:
        words, parts = found[0]
        named = [np.argsort(-part)[:3] for part in parts]
        return {"themes": len(named), "coherence": round(coherence(words, named), 3)}

    report(work, said)


RUNS = {"ours, with quotes and groups": own, "latent Dirichlet allocation, themes only": other}


def main() -> None:
    """Print a row for each way."""
    if "--child" in sys.argv:
        RUNS[sys.argv[-1]]()
    elif REVIEWS.exists():
        table([{"way": name, **in_process("benchmarks.research", name)} for name in RUNS])
    else:
        print("The reviews are not beside this checkout.")


if __name__ == "__main__":
    main()
