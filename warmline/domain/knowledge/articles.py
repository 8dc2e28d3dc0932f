"""Reads an article file: `# Title`, the text, and at the end, if wished, `## Questions`."""

import re
from dataclasses import dataclass

from warmline.domain.errors import Invalid
from warmline.domain.knowledge.markdown import plain

_TITLE = re.compile(r"\A\s*#[ \t]+(?P<title>[^\n]*?)[ \t]*#*[ \t]*(?:\n|\Z)")
_QUESTIONS = re.compile(r"^##[ \t]+Questions[ \t]*$(?P<list>.*)\Z", re.MULTILINE | re.DOTALL | re.IGNORECASE)
_ITEM = re.compile(r"^\s*(?:[-*+]|\d+[.)])\s+(?P<question>.*\S)", re.MULTILINE)
_REMEDY = "Begin the file with a line such as '# Opening hours' and write the answer below it."


@dataclass(frozen=True, slots=True)
class Article:
    """The parts of an article file."""

    title: str
    body: str
    questions: tuple[str, ...]


def parse_markdown_article(text: str) -> Article:
    """The title, body and example questions of one Markdown file; refuses what cannot be an article."""
    text = text.lstrip("\ufeff").replace("\r\n", "\n")
    if not text.strip():
        raise Invalid("text", "the article is empty", _REMEDY)
    head = _TITLE.match(text)
    if not head or not plain(head["title"]):
        raise Invalid("title", "the first line is not a title", _REMEDY)
    body, questions = _split(text[head.end() :])
    if not body:
        raise Invalid("body", "there is nothing under the title", _REMEDY)
    return Article(plain(head["title"]), body, questions)


def _split(text: str) -> tuple[str, tuple[str, ...]]:
    section = _QUESTIONS.search(text)
    if not section:
        return text.strip(), ()
    questions = tuple(plain(found["question"]) for found in _ITEM.finditer(section["list"]))
    if not questions:
        raise Invalid("questions", "the Questions section holds no list", "Write one question per line after '- '.")
    return text[: section.start()].strip(), questions
