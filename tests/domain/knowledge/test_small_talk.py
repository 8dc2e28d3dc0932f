"""Greetings and thanks are neither looked up nor handed to a person."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from warmline.domain.knowledge.smalltalk import small_talk


@pytest.mark.parametrize(
    "text",
    [
        "hi",
        "Hello there!",
        "heyyyy",
        "¡Hola! Buenos días",
        "Olá, tudo bem?",
        "नमस्ते जी",
        "selamat pagi kak",
        "السلام عليكم ورحمة الله",
        "Guten Tag",
        "Bonjour à tous",
        "Ciao, buongiorno",
        "Merhaba",
        "Здравствуйте!",
        "👋",
    ],
)
def test_a_greeting_is_a_greeting_in_every_language(text: str) -> None:
    assert small_talk(text) == "greeting"


@pytest.mark.parametrize(
    "text",
    [
        "thanks a lot",
        "muchas gracias 🙏",
        "Obrigada!",
        "बहुत धन्यवाद",
        "makasih ya",
        "شكراً جزيلاً",
        "Vielen Dank",
        "merci beaucoup",
        "Grazie mille",
        "teşekkür ederim",
        "спасибо большое",
        "ok thanks",
        "❤️",
    ],
)
def test_thanks_are_thanks_in_every_language(text: str) -> None:
    assert small_talk(text) == "thanks"


@pytest.mark.parametrize(
    "text",
    [
        "ok thanks, bye",
        "hasta luego",
        "até logo",
        "फिर मिलेंगे",
        "sampai jumpa",
        "مع السلامة",
        "Tschüss",
        "au revoir",
        "arrivederci",
        "görüşürüz",
        "до свидания",
    ],
)
def test_a_goodbye_is_a_goodbye_in_every_language(text: str) -> None:
    assert small_talk(text) == "bye"


@pytest.mark.parametrize(
    "text",
    [
        "OK",
        "vale",
        "beleza",
        "ठीक है",
        "baik",
        "تمام",
        "alles klar",
        "d’accord",
        "va bene",
        "tamam",
        "да",
        "👍👍",
    ],
)
def test_a_nod_is_a_nod_in_every_language(text: str) -> None:
    assert small_talk(text) == "ack"


@pytest.mark.parametrize(
    "text",
    [
        "hi, where is my parcel?",
        "thanks but it still does not work",
        "ok but why",
        "hola quiero una factura",
        "danke, und wann?",
        "good price?",
        "no refund",
        "?",
        "??",
        "👍?",
        "",
        "42",
        "there",
        "please",
    ],
)
def test_a_message_that_says_anything_else_is_no_small_talk(text: str) -> None:
    assert small_talk(text) is None


@given(some.text(alphabet=some.characters(exclude_categories=[])))
def test_no_text_is_too_strange(text: str) -> None:
    assert small_talk(text) in (None, "greeting", "thanks", "bye", "ack")
