"""On surveys of kinds alone the mixture is latent class analysis: it agrees with StepMix, which others trust."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from stepmix.stepmix import StepMix

from segpersona.model import LETTERS
from segpersona.segmentation import find_segments
from segpersona.segmentation.stability import rand_index
from tests.markets import as_customers


def answers(kinds: int, seed: int, rows: int = 400) -> tuple[np.ndarray, np.ndarray]:
    """Ten questions with as many answers as ``kinds``; three ways of answering, and the way of each person."""
    random = np.random.default_rng(seed)
    way = random.choice(3, size=rows, p=[0.5, 0.3, 0.2])
    leaning = random.integers(kinds, size=(3, 10))
    leaning[1] = (leaning[0] + 1) % kinds
    said = np.where(random.random((rows, 10)) < 0.72, leaning[way], random.integers(kinds, size=(rows, 10)))
    return said, way


@pytest.mark.parametrize(("kinds", "seed"), [(2, 1), (4, 2)])
def test_the_classes_of_a_survey_are_those_of_stepmix(kinds: int, seed: int) -> None:
    said, way = answers(kinds, seed)
    theirs = StepMix(3, measurement="categorical", n_init=3, random_state=0, progress_bar=0).fit(said).predict(said)
    table = pd.DataFrame(said, columns=[f"question {n}" for n in range(1, 11)]).astype(str)
    found = find_segments(as_customers(table), k=3)
    ours = found.labels.map({letter: place for place, letter in enumerate(LETTERS)}).to_numpy()
    assert rand_index(np.asarray(theirs, dtype=np.int64), ours) >= 0.9
    assert rand_index(way, ours) >= rand_index(way, np.asarray(theirs, dtype=np.int64)) - 0.02
