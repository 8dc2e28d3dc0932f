# ruff: noqa: E501 (a text is read as one line)
"""What warmline itself says to customers, in their language: one text per kind and language.

These are promises made in the business's name, so they claim no more than what is certain: that a
person was asked for, that nobody has come yet, that the assistant is back, that the chat is closed.
"""

from collections.abc import Mapping

WORDS: dict[str, dict[str, str]] = {
    "handoff": {
        "en": "I'm passing you to a person from our team. They will answer you right here. {promise}",
        "es": "Te paso con una persona de nuestro equipo. Te responderá aquí mismo. {promise}",
        "pt": "Vou passar você para uma pessoa da nossa equipe. Ela vai responder por aqui. {promise}",
        "hi": "मैं आपकी बात हमारी टीम के एक व्यक्ति से करवा रहा हूँ। वे आपको यहीं जवाब देंगे। {promise}",
        "id": "Saya teruskan ke anggota tim kami. Mereka akan menjawab Anda di sini. {promise}",
        "ar": "سأحوّلك إلى شخص من فريقنا، وسيردّ عليك هنا. {promise}",
        "de": "Ich gebe an einen Menschen aus unserem Team weiter. Sie bekommen die Antwort hier. {promise}",
        "fr": "Je vous passe une personne de notre équipe. Elle vous répondra ici même. {promise}",
        "it": "Ti passo una persona del nostro team. Ti risponderà qui. {promise}",
        "tr": "Sizi ekibimizden birine aktarıyorum. Size buradan yanıt verecek. {promise}",
        "ru": "Передаю вас сотруднику нашей команды. Вам ответят прямо здесь. {promise}",
    },
    "nobody": {
        "en": "Sorry, nobody from our team has been able to answer yet. Your request is kept, and we will reply here as soon as someone is free.",
        "es": "Lo sentimos, nadie del equipo ha podido responder todavía. Tu solicitud queda guardada y te responderemos aquí en cuanto alguien esté libre.",
        "pt": "Desculpe, ninguém da equipe conseguiu responder ainda. Seu pedido está guardado e vamos responder aqui assim que alguém puder.",
        "hi": "क्षमा करें, अभी तक हमारी टीम में से कोई जवाब नहीं दे पाया है। आपका अनुरोध दर्ज है और किसी के उपलब्ध होते ही हम यहीं जवाब देंगे।",
        "id": "Maaf, belum ada anggota tim yang bisa menjawab. Permintaan Anda tersimpan dan kami akan membalas di sini begitu ada yang bisa.",
        "ar": "نعتذر، لم يتمكن أحد من فريقنا من الرد بعد. طلبك محفوظ، وسنرد عليك هنا حالما يتفرغ أحدنا.",
        "de": "Leider konnte noch niemand aus unserem Team antworten. Ihre Anfrage bleibt bestehen, und wir melden uns hier, sobald jemand frei ist.",
        "fr": "Désolé, personne de notre équipe n'a encore pu répondre. Votre demande est conservée et nous vous répondrons ici dès que quelqu'un sera disponible.",
        "it": "Ci dispiace, nessuno del team ha ancora potuto rispondere. La tua richiesta resta registrata e ti risponderemo qui appena qualcuno sarà libero.",
        "tr": "Üzgünüz, ekibimizden henüz kimse yanıt veremedi. Talebiniz kayıtlı; biri müsait olur olmaz buradan yanıt vereceğiz.",
        "ru": "К сожалению, пока никто из команды не смог ответить. Ваш запрос сохранён, и мы ответим здесь, как только кто-то освободится.",
    },
    "handed_back": {
        "en": "You're with the assistant again. Ask for a person whenever you like.",
        "es": "Vuelves a estar con el asistente. Pide una persona cuando quieras.",
        "pt": "Você está de volta com o assistente. Peça uma pessoa quando quiser.",
        "hi": "अब आप फिर से असिस्टेंट से बात कर रहे हैं। जब चाहें किसी व्यक्ति से बात करने को कहें।",
        "id": "Anda kembali bersama asisten. Minta bicara dengan orang kapan saja.",
        "ar": "أنت الآن مع المساعد من جديد. اطلب التحدث إلى شخص متى شئت.",
        "de": "Sie sind wieder beim Assistenten. Einen Menschen können Sie jederzeit verlangen.",
        "fr": "Vous êtes de nouveau avec l'assistant. Demandez une personne quand vous voulez.",
        "it": "Sei di nuovo con l'assistente. Chiedi di una persona quando vuoi.",
        "tr": "Yeniden asistanla görüşüyorsunuz. Dilediğiniz zaman bir kişiyle görüşmek isteyebilirsiniz.",
        "ru": "Вы снова общаетесь с ассистентом. Попросить человека можно в любой момент.",
    },
    "closing": {
        "en": "We're closing this conversation now. Just write again if there is anything else.",
        "es": "Cerramos esta conversación. Si necesitas algo más, escríbenos de nuevo.",
        "pt": "Estamos encerrando esta conversa. Se precisar de mais alguma coisa, é só escrever de novo.",
        "hi": "हम यह बातचीत अभी बंद कर रहे हैं। कुछ और चाहिए तो बस दोबारा लिखें।",
        "id": "Percakapan ini kami tutup. Silakan tulis lagi bila ada hal lain.",
        "ar": "نغلق هذه المحادثة الآن. اكتب لنا من جديد إن احتجت إلى أي شيء آخر.",
        "de": "Wir schließen dieses Gespräch jetzt. Schreiben Sie einfach wieder, wenn noch etwas ist.",
        "fr": "Nous fermons cette conversation. Écrivez-nous à nouveau si besoin.",
        "it": "Chiudiamo questa conversazione. Scrivici ancora se ti serve altro.",
        "tr": "Bu görüşmeyi şimdi kapatıyoruz. Başka bir şey olursa yeniden yazmanız yeterli.",
        "ru": "Мы закрываем этот разговор. Просто напишите снова, если что-то понадобится.",
    },
    "greeting": {
        "en": "Hello! How can I help?",
        "es": "¡Hola! ¿En qué puedo ayudarte?",
        "pt": "Olá! Como posso ajudar?",
        "hi": "नमस्ते! मैं आपकी क्या मदद कर सकता हूँ?",
        "id": "Halo! Ada yang bisa saya bantu?",
        "ar": "مرحبًا! كيف يمكنني مساعدتك؟",
        "de": "Hallo! Wie kann ich helfen?",
        "fr": "Bonjour ! Comment puis-je vous aider ?",
        "it": "Ciao! Come posso aiutarti?",
        "tr": "Merhaba! Size nasıl yardımcı olabilirim?",
        "ru": "Здравствуйте! Чем могу помочь?",
    },
    "thanks": {
        "en": "You're welcome! Anything else I can help with?",
        "es": "¡De nada! ¿Puedo ayudarte en algo más?",
        "pt": "De nada! Posso ajudar em algo mais?",
        "hi": "आपका स्वागत है! क्या मैं और कुछ मदद कर सकता हूँ?",
        "id": "Sama-sama! Ada lagi yang bisa saya bantu?",
        "ar": "على الرحب والسعة! هل أساعدك في شيء آخر؟",
        "de": "Gern geschehen! Kann ich sonst noch helfen?",
        "fr": "Avec plaisir ! Puis-je vous aider pour autre chose ?",
        "it": "Prego! Posso aiutarti in altro?",
        "tr": "Rica ederim! Başka bir konuda yardımcı olabilir miyim?",
        "ru": "Пожалуйста! Могу помочь чем-то ещё?",
    },
    "bye": {
        "en": "Goodbye! Write again any time.",
        "es": "¡Hasta luego! Escríbenos cuando quieras.",
        "pt": "Até logo! Escreva quando quiser.",
        "hi": "अलविदा! जब चाहें फिर लिखें।",
        "id": "Sampai jumpa! Silakan tulis kapan saja.",
        "ar": "إلى اللقاء! اكتب لنا متى شئت.",
        "de": "Auf Wiedersehen! Schreiben Sie jederzeit wieder.",
        "fr": "Au revoir ! Écrivez-nous quand vous voulez.",
        "it": "A presto! Scrivici quando vuoi.",
        "tr": "Hoşça kalın! Dilediğiniz zaman yazın.",
        "ru": "До свидания! Пишите в любое время.",
    },
    "source": {
        "en": "From: {title}", "es": "De: {title}", "pt": "De: {title}", "hi": "स्रोत: {title}",
        "id": "Dari: {title}", "ar": "المصدر: {title}", "de": "Aus: {title}", "fr": "Source : {title}",
        "it": "Da: {title}", "tr": "Kaynak: {title}", "ru": "Из статьи: {title}",
    },
}  # fmt: skip

SMALL_TALK = {"greeting": "greeting", "ack": "thanks", "thanks": "thanks", "bye": "bye"}
"""What is said to a customer who asks nothing, by what they said."""

DEFAULT_LANGUAGE = "en"
KINDS = frozenset(WORDS) | {"promise"}
"""What a workspace can put into its own words. A promise ("Usually within 5 minutes.") only it can make."""


def phrase(kind: str, language: str | None, own: Mapping[str, Mapping[str, str]], **values: str) -> str:
    """The text of this kind: the workspace's own wording first, then ours, then the same in English."""
    texts = {**WORDS[kind], **{lang: text for lang, text in own.get(kind, {}).items() if text}}
    text = texts.get(language or DEFAULT_LANGUAGE, texts[DEFAULT_LANGUAGE])
    for name, value in values.items():
        text = text.replace("{" + name + "}", value)
    return " ".join(text.split())
