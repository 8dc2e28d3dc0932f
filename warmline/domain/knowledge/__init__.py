"""Knowledge: articles and answers go in; quotable answers, or an honest "not in here", come out.

Start at `answer`: `learn` makes a knowledge base, `decide` asks it.
"""

from warmline.domain.knowledge.answer import (
    Answered,
    Decision,
    KnowledgeBase,
    NoAnswer,
    SmallTalk,
    decide,
    learn,
)
from warmline.domain.knowledge.articles import Article, parse_markdown_article
from warmline.domain.knowledge.confidence import Calibration
from warmline.domain.knowledge.entries import Entry, Passage
from warmline.domain.knowledge.index import Hit

__all__ = [
    "Answered",
    "Article",
    "Calibration",
    "Decision",
    "Entry",
    "Hit",
    "KnowledgeBase",
    "NoAnswer",
    "Passage",
    "SmallTalk",
    "decide",
    "learn",
    "parse_markdown_article",
]
