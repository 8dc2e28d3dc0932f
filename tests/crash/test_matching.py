"""A send is matched to the message of the transcript that it carried."""

from tests.crash.history import Json
from tests.crash.matching import match


def message(id: str, text: str, status: str = "sent", author: str = "ai") -> Json:
    return {"id": id, "seq": int(id[1:]), "text": text, "status": status, "author": author}


def test_a_text_that_occurs_once_is_its_message() -> None:
    assert match([("d1", "hello")], [message("m1", "other"), message("m2", "hello")]) == {"d1": "m2"}


def test_equal_texts_are_matched_in_order() -> None:
    taken = [("d2", "hello"), ("d1", "hello")]
    assert match(taken, [message("m1", "hello"), message("m2", "hello")]) == {"d2": "m1", "d1": "m2"}


def test_a_message_shown_as_sent_comes_before_one_of_unknown_fate_and_a_cancelled_one_last() -> None:
    thread = [message("m1", "hi", "cancelled"), message("m2", "hi", "unknown"), message("m3", "hi", "read")]

    assert match([("d1", "hi")], thread) == {"d1": "m3"}
    assert match([("d1", "hi"), ("d2", "hi")], thread) == {"d1": "m2", "d2": "m3"}


def test_a_send_taken_twice_is_one_message() -> None:
    thread = [message("m1", "hi"), message("m2", "hi")]
    assert match([("d1", "hi"), ("d1", "hi")], thread) == {"d1": "m1"}


def test_what_no_teammate_or_ai_wrote_has_no_message() -> None:
    assert match([("d1", "hi")], [message("m1", "hi", author="customer")]) == {}
