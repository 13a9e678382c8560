"""How plausible a text is as what people of some language write: the chance of each letter given the one before it.

A language is known by its words (``tongues.py``), a writing in signs by those that stand most often. Only what lies
beyond a to z is weighed, since under all encodings in question the rest reads the same. The chances are logarithms, so
those of a whole text add up, and the same bytes read under different encodings can be compared.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from math import exp, log
from unicodedata import category

from segpersona.intake.tongues import LATIN
from segpersona.intake.tongues_further import FURTHER, SIGNS

_RUN = re.compile(r"\d?[A-Za-z\x80-\U0010ffff]*[\x80-\U0010ffff][A-Za-z\x80-\U0010ffff]*\d?")
_EDGE = "^"
_TRUST, _UNKNOWN = 3.0, 2e-5
_SHOUTED, _MIXED, _BESIDE, _BY_DIGIT, _STRANGE = log(1e-3), log(1e-4), log(0.02), log(0.01), log(1e-6)
_ALONE = log(0.02)
_KNOWN_SIGN, _OTHER_SIGN, _MISPLACED, _UNUSUAL = log(0.03), log(1e-5), log(1e-3), log(0.03)
_OPENING, _INNER, _BETWEEN = frozenset("„“‘«¿¡£€§µ"), frozenset("’‘·´\u00ad\u200b"), frozenset("–—\u00a0")
_CLOSING = frozenset("“”’»…™®©‰°€£½¼¾²³ªº")
_COMMON = _OPENING | _INNER | _BETWEEN | _CLOSING | frozenset("•×÷±µ¥、。「」（）・ー　，：￥～")
_FREQUENT, _LISTED, _RARE = 0.6, 0.38, 0.02
_FOREIGN = log(0.15)


@dataclass(frozen=True, kw_only=True)
class _Pairs:
    """How often letters follow each other in the words of a language."""

    pairs: Counter[str]
    firsts: Counter[str]
    letters: Counter[str]

    @classmethod
    def of(cls, words: str) -> _Pairs:
        """Counted from words between spaces."""
        marked = [_EDGE + word + _EDGE for word in words.lower().split()]
        pairs = Counter(word[at : at + 2] for word in marked for at in range(len(word) - 1))
        firsts: Counter[str] = Counter()
        for pair, often in pairs.items():
            firsts[pair[0]] += often
        return cls(pairs=pairs, firsts=firsts, letters=Counter("".join(word[1:] for word in marked)))

    def chance(self, pair: str) -> float:
        """Of the second letter after the first, leaning on how often the second occurs at all."""
        alone = self.letters[pair[1]] / self.letters.total() + _UNKNOWN
        return (self.pairs[pair] + _TRUST * alone) / (self.firsts[pair[0]] + _TRUST)


@cache
def _pairs(language: str) -> _Pairs:
    return _Pairs.of((LATIN | FURTHER)[language])


@cache
def _pair_score(language: str, pair: str) -> float:
    return log(_pairs(language).chance(pair))


def runs_of(text: str) -> Counter[str]:
    """The words of a text with something beyond a to z in them, with the digits that touch them."""
    return Counter(_RUN.findall(text))


def plausibility(runs: Collection[str], languages: Collection[str]) -> float:
    """The logarithm of how likely words are in the likeliest language, some of the others allowed among them."""
    scored = [[_spoken(run, language) for language in languages] for run in runs]
    mixed = [_FOREIGN + log(sum(exp(max(one, -600)) for one in row) / len(row)) if max(row) > -600 else max(row)
             for row in scored]  # fmt: skip
    return max(sum(max(row[at], mix) for row, mix in zip(scored, mixed, strict=True)) for at in range(len(languages)))


def _spoken(run: str, language: str) -> float:
    if language in SIGNS:
        beside = sum(run[at].isascii() != run[at + 1].isascii() and not run[at : at + 2].isupper()
                     for at in range(len(run) - 1))  # fmt: skip
        return beside * _BESIDE + sum(_sign_chance(sign, language) for sign in run if not sign.isascii())
    alone = _ALONE if sum(map(_is_letter, run)) == 1 else 0.0
    low = "".join(one.lower()[:1] for one in run)
    return alone + sum(_step(run, low, at, language) for at in range(len(run) + 1) if _matters(run, at))


@cache
def _is_letter(sign: str) -> bool:
    """Whether a sign is a letter or a mark on one."""
    return bool(sign) and category(sign)[0] in "LM" and sign not in "µªº"


def _matters(run: str, at: int) -> bool:
    return not (run[at - 1 : at] + run[at : at + 1]).isascii()


def _step(run: str, low: str, at: int, language: str) -> float:
    """Of what stands at a place of a run, given what stands before it."""
    before, here = low[at - 1 : at] if at else "", low[at : at + 1]
    if here and not _is_letter(here) and not here.isascii():
        return _sign(before, here, low[at + 1 : at + 2])
    letters = _is_letter(before) and _is_letter(here)
    score = _pair_score(language, (before if _is_letter(before) else _EDGE) + (here if _is_letter(here) else _EDGE))
    if before.isdigit() or here.isdigit():
        score += _BY_DIGIT
    if letters and run[at - 1].islower() and run[at].isupper():
        score += _SHOUTED
    if letters and before.isascii() != here.isascii() and "\u0250" < max(before, here) < "\u1e00":
        score += _MIXED
    return score


def _sign(before: str, sign: str, after: str) -> float:
    """Of a sign that is no letter, by whether it is usual and stands where it may."""
    if sign not in _COMMON:
        return _STRANGE if sign < "\u00a0" or sign == "\ufffd" else _OTHER_SIGN
    fits = (
        not (_is_letter(before) or _is_letter(after))
        or (sign in _INNER and _is_letter(before))
        or (sign in _OPENING and not _is_letter(before))
        or (sign in _CLOSING and not _is_letter(after))
        or (sign in _BETWEEN and not (_is_letter(before) and _is_letter(after)))
    )
    return _KNOWN_SIGN if fits else _KNOWN_SIGN + (_UNUSUAL if sign in _BETWEEN else _MISPLACED)


@cache
def _frequent(language: str) -> frozenset[str]:
    return frozenset("".join(SIGNS[language].split()))


_LEVELS = {"Japanese": ("euc_jp", 0xD0, 2_965), "Chinese": ("gb2312", 0xD8, 3_755),
           "Chinese (traditional)": ("big5", 0xC7, 5_401), "Korean": ("euc_kr", 0xC9, 2_350)}  # fmt: skip
"""National lists of signs: how each is coded, where the usual signs in it end, and how many these are."""


@cache
def _sign_chance(sign: str, language: str) -> float:
    """Of one sign: among the frequent ones, among the usual ones of the standard, or rare."""
    if sign in _COMMON:
        return _KNOWN_SIGN
    if not sign.isalpha():
        return _STRANGE
    if sign in _frequent(language):
        return log(_FREQUENT / len(_frequent(language)))
    coded, end, many = _LEVELS[language]
    if "\u3040" <= sign <= "\u30ff":
        return log(_LISTED / 170) if language == "Japanese" else _OTHER_SIGN
    code = sign.encode(coded, "ignore")
    if len(code) == 2 and 0xA4 <= code[0] < end:
        return log(_LISTED / many)
    return log(_RARE / many) if len(code) == 2 else _STRANGE
