"""How strongly lines are backed: what counts as strong, fair and thin, and the score of a whole persona."""

import pytest

from segpersona.model import Answer
from segpersona.worksheet import behind, evidence_of, strength
from tests.worksheet.lifelike import PROFILES, answer_to, maya


def line(evidence, source, **more):
    return Answer(question="wants", value="Buy once", evidence=evidence, source=source, **more)


@pytest.mark.parametrize(("evidence", "source", "thirds"), [
    ("research", "9 of 12 interviews", 3), ("research", "4 of 12 interviews", 2), ("research", "2 of 12 interviews", 1),
    ("research", "interview 7", 1), ("research", "", 1), ("research", "1,204 of 23,486 comments on fit", 3),
    ("research", "64 reviews", 3), ("research", "shop team, March 2026", 1),
    ("research", "website statistics, 2026", 1),
    ("data", "3.1 times the average, 866 customers", 3), ("data", "46 against 38 on average, 24 customers", 2),
    ("data", "seen in the shop", 1), ("belief", "9 of 12 interviews", 0), ("colour", "", 0),
])  # fmt: skip
def test_a_line_is_as_strong_as_what_its_source_counts(evidence, source, thirds):
    assert strength(line(evidence, source)) == pytest.approx(thirds / 3)


def test_the_score_is_the_share_that_is_backed_times_its_strength():
    backed = [line("research", "9 of 12 interviews"), Answer(question="tick", value="Thrift", evidence="research")]
    found = evidence_of(maya(*backed, answer_to("pains"), answer_to("trigger"), answer_to("name")))
    assert (found.backed, found.counted, found.score) == (2, 4, 33)
    assert found.strength == pytest.approx(2 / 3)


def test_nothing_written_scores_nothing():
    assert evidence_of(maya(answer_to("name"))).score == 0


def test_a_line_tied_to_the_data_says_both_numbers_and_on_how_many():
    tied = line("data", "3.1 times the average, 866 customers", fact="A:orders")
    assert behind(tied, PROFILES) == "Strong: 7.4 here, 2.4 on average, 866 customers."


def test_a_thin_line_says_what_would_make_it_stronger():
    assert behind(line("research", "interview 7"), ()) == (
        "Thin: interview 7. Say how many people say so, for example 9 of 12 interviews."
    )
    assert behind(line("research", "4 of 12 interviews"), ()).endswith("Five people or more would make it strong.")
    assert behind(line("belief", ""), ()) == ""
