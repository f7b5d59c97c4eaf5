"""Learns what character n-grams speak for (`bot/reading/ngrams/weights.tsv`) from every labelled message here: `make weights`.

A linear model (scikit-learn's LinearSVC, one label against the rest) over n-grams of one to four letters; those that weigh most are kept,
their weights in forty steps either way. Answers are left out: what they mean is what was asked. Prints first how well it does on hands
it has not seen: each half of the hands read with what the other half taught.
"""

import importlib
import json
import math
from collections import Counter
from datetime import date
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

from bot.kinds.fact import Fact
from bot.reading.ngrams.label import OTHER, label_of, wider
from bot.reading.ngrams.weigh import MIDDLE, TABLE, ngrams, without_numbers
from bot.reading.reading import Reading
from bot.reading.said import Said, said

HERE = Path(__file__).parent
TESTS = HERE.parent
SPECIFYING = ("reading", "handlers", "reminders", "conversations")
"""Where the tests are that specify what a message means, and what is answered to it."""
APART = ("reading/test_corpora.py", "reading/test_properties.py", "reminders/test_any_talk.py", "handlers/talk/test_talk.py")
"""Tests of labelled and of any messages."""
TODAY = date(2020, 6, 17)
RARE = 60
"""Messages, with fewer of which a label is learnt only as far as its kind."""
SEEN = 8
"""Messages that hold an n-gram, with fewer of which it is not looked at."""
SPECIFIED, MISTAKEN = 4.0, 4.0
"""How often a row of the specification counts, and how much more often what a first round gets wrong."""
KEPT = 16_000
STEPS = 40
PARTS = 2


class Example(NamedTuple):
    """One message, its hand and its label."""

    hand: str
    ngrams: frozenset[str]
    label: str


def main() -> None:
    """Prints the accuracy on unseen hands, and writes the table."""
    examples = _examples()
    print(f"{len(examples):,} messages, {len({each.label for each in examples})} labels")
    hands = sorted({each.hand for each in examples} - {"rows", "posts"})
    right = Counter[str]()
    for part in range(PARTS):
        held_out = set(hands[part::PARTS])
        unseen = [each for each in examples if each.hand in held_out]
        model, vocabulary = _learn([each for each in examples if each.hand not in held_out])
        told = model.predict(_matrix(unseen, vocabulary))
        right["read"] += len(unseen)
        for each, label in zip(unseen, told, strict=True):
            right["label"] += label == each.label
            right["kind"] += wider(label) == wider(each.label)
            right["intent"] += label.split(":")[0] == each.label.split(":")[0]
    print("unseen hands: " + ", ".join(f"{what} {right[what] / right['read']:.3f}" for what in ("label", "kind", "intent")))
    _write(*_learn(examples))


def _examples() -> list[Example]:
    """Every labelled message that is no answer, and the posts, which say nothing."""
    found = []
    for path in sorted(HERE.glob("*.jsonl")):
        lines = map(json.loads, path.read_text(encoding="utf-8").splitlines())
        found += [(path.stem, line["text"], _label(line["reading"])) for line in lines if not line.get("asked")]
    found += [("rows", text, label_of(reading)) for text, reading in _rows().items()]
    found += [("posts", line, OTHER) for line in (HERE / "posts.txt").read_text(encoding="utf-8").splitlines()]
    often = Counter(label for _, _, label in found)
    return [
        Example(hand, frozenset(_ngrams(text)), label if often[label] >= RARE else wider(label)) for hand, text, label in found
    ]


def _ngrams(text: str) -> set[str]:
    """The n-grams of a message as they are looked at when it is read."""
    message = said(text, TODAY, None)
    return ngrams(without_numbers(message.clean.text, message.spans))


class _Rows:
    """Records, as a plugin of pytest, every message that is read and what it means by words alone; of tests that pass so."""

    def __init__(self) -> None:
        self.told: dict[str, Reading] = {}
        self._lately: dict[str, Reading] = {}

    def second_look(self, said: Said, found: Reading) -> Reading:
        """In the place of the second look: nothing but what words read."""
        self._lately[said.clean.typed] = found
        return found

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """After each part of a test."""
        if report.when == "call":
            self.told |= self._lately if report.passed else {}
            self._lately.clear()


def _rows() -> dict[str, Reading]:
    """Every message of the specification, and what it means by words alone, as the specification holds."""
    rows = _Rows()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(importlib.import_module("bot.reading.read"), "second_look", rows.second_look)
        folders, ignored = (str(TESTS / name) for name in SPECIFYING), (f"--ignore={TESTS / name}" for name in APART)
        pytest.main(["-q", "-n0", "-p", "no:cacheprovider", "--hypothesis-seed=0", "--tb=no", *folders, *ignored], plugins=[rows])
    return rows.told


def _label(reading: dict) -> str:
    """The label of a reading as it is written in a corpus."""
    facts = [Fact(fact.pop("kind", None), fact.pop("district", None), fact) for fact in map(dict, reading.get("facts", ()))]
    return label_of(Reading(reading["intent"], facts=tuple(facts), topic=reading.get("topic")))


def _learn(examples: list[Example]) -> tuple[LinearSVC, dict[str, int]]:
    """The model of these messages, and the column of each n-gram; what a first round gets wrong weighs more in a second."""
    often = Counter(ngram for each in examples for ngram in each.ngrams)
    vocabulary = {ngram: n for n, ngram in enumerate(sorted(ngram for ngram, count in often.items() if count >= SEEN))}
    matrix, labels = _matrix(examples, vocabulary), np.array([each.label for each in examples])
    weights = np.array([SPECIFIED if each.hand == "rows" else 1.0 for each in examples])
    model = LinearSVC(C=1.0, random_state=0).fit(matrix, labels, sample_weight=weights)
    weights[model.predict(matrix) != labels] *= MISTAKEN
    return model.fit(matrix, labels, sample_weight=weights), vocabulary


def _matrix(examples: list[Example], vocabulary: dict[str, int]) -> csr_matrix:
    """A row a message, its known n-grams each weighing one over the root of their number."""
    known = [[vocabulary[ngram] for ngram in each.ngrams if ngram in vocabulary] for each in examples]
    worth = [1 / math.sqrt(len(row)) for row in known for _ in row]
    ends = np.cumsum([0, *map(len, known)])
    return csr_matrix((worth, [column for row in known for column in row], ends), shape=(len(examples), len(vocabulary)))


def _write(model: LinearSVC, vocabulary: dict[str, int]) -> None:
    """The table: a line of the step and the labels, one of what each label weighs by itself, one an n-gram with a letter a label."""
    weights = model.coef_
    step = float(np.percentile(np.abs(weights), 99.97)) / STEPS
    rounded = np.clip(np.round(weights / step), -STEPS, STEPS).astype(int)
    heaviest = set(np.argsort(-np.abs(weights).max(axis=0), kind="stable")[:KEPT].tolist())
    lines = ["\t".join([f"{step:.6f}", *model.classes_]), "\t".join(f"{bias:.4f}" for bias in model.intercept_)]
    lines += [f"{ngram}\t{''.join(chr(MIDDLE + weight) for weight in rounded[:, n])}" for ngram, n in vocabulary.items() if n in heaviest]
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
