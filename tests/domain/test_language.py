"""A guess at the customer's language, or an honest None."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from warmline.domain.language import LANGUAGES, guess

SAID = {
    "en": ["Where is my order?", "can I change the delivery address", "I don't understand this"],
    "es": ["¿Dónde está mi pedido?", "quiero cambiar la dirección de entrega", "no entiendo nada de esto"],
    "pt": ["Onde está o meu pedido?", "quero mudar o endereço de entrega", "não estou entendendo nada"],
    "hi": ["मेरा ऑर्डर कहाँ है?", "mera order kab aayega", "mujhe kuch samajh nahi aa raha hai"],
    "id": ["Pesanan saya di mana?", "saya mau ganti alamat pengiriman", "aku tidak mengerti ini"],
    "ar": ["أين طلبي؟", "أريد تغيير عنوان التوصيل", "وين الطلب مالي"],
    "de": ["Wo ist meine Bestellung?", "ich will die Adresse ändern", "das verstehe ich nicht"],
    "fr": ["Où est ma commande ?", "je veux changer l'adresse de livraison", "je n'y comprends rien"],
    "it": ["Dov'è il mio ordine?", "voglio cambiare l'indirizzo di consegna", "non ci capisco niente"],
    "tr": ["Siparişim nerede?", "teslimat adresini değiştirmek istiyorum", "ben bunu anlamıyorum"],
    "ru": ["Где мой заказ?", "хочу изменить адрес доставки", "ничего не понимаю"],
}


@pytest.mark.parametrize(("language", "text"), [(lang, text) for lang in LANGUAGES for text in SAID[lang]])
def test_a_sentence_tells_its_language(language: str, text: str) -> None:
    assert guess(text) == language


@pytest.mark.parametrize("text", ["", "ok", "hola", "123 456", "👍👍", "\x00", "\ud800", "Nike Air Max 270"])
def test_too_little_to_go_by_is_none(text: str) -> None:
    assert guess(text) is None


@pytest.mark.parametrize(
    "text",
    ["gdzie jest moje zamówienie proszę", "де моє замовлення, будь ласка", "سفارش من کجاست چه شد", "我的订单在哪里"],
)
def test_a_language_we_do_not_know_is_none(text: str) -> None:
    assert guess(text) is None


def test_a_foreign_product_name_does_not_change_the_script() -> None:
    assert guess("أين طلبي من iPhone 15 Pro؟ أريد معرفة موعد التوصيل") == "ar"


@given(some.text(alphabet=some.characters(exclude_categories=()), max_size=80))
def test_no_text_whatever_breaks_the_guess(text: str) -> None:
    assert guess(text) in (*LANGUAGES, None)
