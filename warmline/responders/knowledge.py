"""Answers from the workspace's own articles, word for word, and says so when they hold no answer.

It needs no model, no key and no network. What it says is always a quotation with its source.
"""

from collections.abc import Sequence

from warmline.domain.knowledge import Answered, Hit, NoAnswer, SmallTalk, decide
from warmline.domain.phrases import SMALL_TALK, phrase
from warmline.responder import Draft, HandOff, Question, Say, Source, ToolCall


class Knowledge:
    """The built-in responder: always tries the knowledge before giving up."""

    name = "knowledge"

    async def respond(self, question: Question) -> Draft:
        match decide(question.knowledge, question.text):
            case SmallTalk(kind):
                return Draft(Say(phrase(SMALL_TALK[kind], question.language, question.words)), f"small talk: {kind}")
            case Answered() as found:
                return _say(question, found)
            case NoAnswer(best, confidence, why):
                call = _search(question.text, [_shown(hit) for hit in best], confidence)
                reason = "the knowledge base has no answer"
                return Draft(HandOff("no_answer", reason, evidence=question.text[-300:]), why, (call,))


def _say(question: Question, found: Answered) -> Draft:
    passage, entry = found.passages[0], found.entry
    source = Source(entry.id, entry.title, passage.heading, entry.url)
    named = phrase("source", entry.language or question.language, question.words, title=entry.title)
    passages = [{"title": p.title, "heading": p.heading, "text": p.text} for p in found.passages]
    return Draft(
        Say(f"{found.text}\n\n{named}", (source,)),
        f"“{entry.title}” answers it",
        (_search(found.question, passages, found.confidence),),
    )


def _search(query: str, passages: Sequence[object], confidence: float) -> ToolCall:
    return ToolCall(
        "search_knowledge",
        {"query": query[:500]},
        {"confidence": round(confidence, 3), "passages": list(passages)},
    )


def _shown(hit: Hit) -> dict[str, object]:
    return {
        "title": hit.passage.title, "heading": hit.passage.heading, "text": hit.passage.text,
        "score": round(hit.score, 3),
    }  # fmt: skip
