"""A guess at the language a customer writes in, from the script and the small words.

Small words (the, que, und, hai) carry a language far better than nouns do, and a list of them needs
no model, no memory and no file. Chat is short, so None is a frequent and honest answer: the guess is
a hint for choosing a stemmer or a reply's language, never a gate.
"""

import re
from collections.abc import Mapping

from warmline.domain.words import plain, words

LANGUAGES = ("en", "es", "pt", "hi", "id", "ar", "de", "fr", "it", "tr", "ru")

_READ = 400
"""Letters looked at; more of a long message would not change the guess."""
_ENOUGH = 1.0
"""The evidence a guess needs: one small word of this language alone, or several that it shares."""
_LEAD = 1.25
"""How many times the runner-up's evidence the best needs."""
_TELLING = 1.0
"""What a telling letter adds, as against 1 for a small word of this language alone."""

_SCRIPTS = {
    "hi": re.compile("[\u0900-\u097f]"),
    "ar": re.compile("[\u0620-\u06ff\ufb50-\ufdff\ufe70-\ufeff]"),
    "ru": re.compile("[\u0400-\u04ff]"),
}
_OTHER_SCRIPT = re.compile("[\u0370-\u03ff\u0530-\u05ff\u0980-\u1fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_LATIN = re.compile("[a-zA-Z\u00c0-\u024f]")
_SIBLING_LETTERS = {
    "ar": re.compile("[پچژگٹڈڑےںھۀۇ]"),
    "ru": re.compile("[іїєґўђјљњћџ]", re.IGNORECASE),
    "hi": re.compile("[ळ]"),
}
"""Letters of another language in the same script: Persian and Urdu, Ukrainian and Serbian, Marathi."""

_TELLING_LETTERS = {
    "es": "ñ¿¡",
    "pt": "ãõ",
    "de": "äß",
    "fr": "œê",
    "tr": "ışğ",
    "it": "ìò",
}
_OTHER_LATIN = re.compile("[łąęźżćńśđőűůřěčšžåøæ]", re.IGNORECASE)
"""Letters of Polish, Czech, Hungarian, the Nordic languages ...: not ours."""

_SMALL_WORDS: Mapping[str, str] = {
    "en": """
        the a an and or but if of to in on at for with from by about is are was were be been am do
        does did dont doesnt didnt have has had can cant could would should will wont i im ive id
        you your youre he she it its we they them their my me our us this that these those there
        here what which who when where why how not no yes please thanks thank any some all more
        get got want need just so than then hello hey too very out up now still as into because
        see make order really
    """,
    "es": """
        el la los las un una unos y o pero si de del al en con por para sin sobre es son era fue
        ser estar esta este esto estos estan estoy he ha han hay yo tu usted ustedes ella ellos
        nosotros mi mis su sus me te se lo le les nos que quien cual cuando donde como cuanto
        cuantos no muy mas ya tambien puedo puede pueden quiero quisiera necesito tengo tiene
        gracias favor hola porque todo nada algo alguien ahora hacer cada buenos dias sino ese esa
        eso solo pedido cuesta
    """,
    "pt": """
        o os as um uma uns e ou mas se de do da dos das no na nos nas em com por para pra pro sem
        sobre sao era foi ser estar esta este isso isto essa esse estou estao tem tenho ha eu tu
        voce voces ele ela eles meu minha meus minhas seu sua me te lhe que quem qual quais quando
        onde como quanto nao muito mais ja tambem posso pode podem quero queria gostaria preciso
        obrigado obrigada favor ola oi porque tudo nada algo alguem agora fazer cade ainda so ate
        ao bom dia pedido
    """,
    "hi": """
        mujhe mera meri mere main mai mein hum humein hamara hamari aap apka aapka apki aapki
        aapke tum tumhara kya kyu kyun kaise kab kahan kaha kitna kitne kitni kaun kis kisi koi
        hai hain hu hoon ho tha thi the nahi nahin nhi mat karo karna karni karne kar karke kiya
        raha rahi rahe gaya gayi gaye aur ya lekin par se ko ka ki ke ne bhi toh abhi bahut bohot
        accha acha theek thik haan ji bhai yaar chahiye chaiye wala wale wali wapas paise paisa
        baat sakta sakte sakti diya dijiye kijiye hua hui bas sab kuch woh yeh ye liye jab tak
        phir fir aaya aayega milega hota hoti
    """,
    "id": """
        yang dan atau tapi tetapi jika kalau di ke dari untuk dengan oleh pada dalam adalah ini
        itu saya aku kamu anda kita kami mereka dia nya apa siapa kapan dimana mana bagaimana
        gimana kenapa mengapa berapa tidak nggak gak ga tak bukan belum sudah udah akan bisa dapat
        mau ingin perlu butuh ada terima kasih makasih tolong mohon selamat pagi siang malam halo
        iya ya dong sih kok aja saja juga lagi masih sangat banget lebih semua bagi agar supaya
        karena seperti kak min pesanan yg gue lu jangan orang hari buat tahun sama
    """,
    "de": """
        der die das den dem des ein eine einen einem einer eines und oder aber wenn ob von zu zum
        zur im in auf an fur fuer mit aus bei uber ueber nach vor ist sind war waren sein bin bist
        hat haben habe hatte kann konnen koennen konnte mochte moechte will wollen soll muss wird
        werden wurde ich du er sie es wir ihr mich mir dich dir ihn ihm ihnen uns mein meine
        meinen meiner dein deine ihre ihren nicht kein keine keinen ja nein bitte danke wie was
        wer wann wo warum welche dass auch noch schon zeig zeige morgen heute gestern alle alles
        immer diese dieser dieses unsere unser etwas gib mach machen geht gerade viel um nur sehr
        mehr hier jetzt hallo doch mal gibt man sich als
    """,
    "fr": """
        le la les un une des du de au aux et ou mais si en dans sur sous avec pour par sans est
        sont etait etre suis es ai as a avons avez ont fait je j tu il elle on nous vous ils elles
        me m te se moi toi mon ma mes ton ta tes son sa ses notre votre vos leur ce c cet cette
        ces ca que qu qui quoi quel quelle quand comment combien pourquoi ne n pas plus tres aussi
        oui non merci bonjour svp plait s l d peux peut puis pouvez veux voudrais besoin rien tout
        tous encore deja chez y va faire
    """,
    "it": """
        il lo la i gli le un uno una e o ma se di del della dei delle dello a al alla ai da dal
        dalla in nel nella con su sul sulla per tra fra sono era essere sei siete siamo ho hai ha
        abbiamo avete hanno io tu lui lei noi voi loro mio mia miei mie tuo tua suo sua vostro
        vostra mi ti si ci vi che chi cosa quale quando dove come quanto quanta perche non piu
        molto anche gia posso puo potete vorrei voglio bisogno grazie ciao buongiorno favore
        questo questa quello quella tutto niente ancora solo adesso ora c fare qualcuno stato qual
        dov quest ultimo prossima domani oggi ieri verso mostra fino fammi dimmi buona mai bene
        fanno questi quelli sia nostra nostro
    """,
    "tr": """
        bir ve veya ama fakat ile icin gibi kadar daha en cok az bu su o ben sen biz siz onlar
        bana sana bize size beni seni benim senin bizim sizin ne neden nicin nasil kim kac nerede
        nereye hangi var yok mi mu misin musun miyim misiniz musunuz midir degil evet hayir lutfen
        tesekkurler tesekkur merhaba selam istiyorum istemiyorum olarak olan oldu olur olsun
        yapmak icinde sonra once hala simdi hic her sey seyi zaman gun bile ya da de ki ediyorum
        etmek lazim gerek siparisim kargo artik yani iyi tum bugun yarin goster bunu onu onun hadi
        degilim varmi yokmu ederim olmus geldi gelmedi musteri hesabim para iste diye beraber
        boyle bence olmaz ediyor istiyor aldim nasilsin lan kardesim
    """,
}
"""Listed without accents, and under each language that has the word. Script alone tells Arabic, Russian
and Devanagari, so the Hindi here is the one typed in Latin letters."""


def _languages_of_words() -> dict[str, tuple[str, ...]]:
    """For each small word, the languages that have it; a shared word says less."""
    found: dict[str, tuple[str, ...]] = {}
    for language, listed in _SMALL_WORDS.items():
        for word in {plain(word) for word in listed.split()}:
            found[word] = (*found.get(word, ()), language)
    return found


_LANGUAGES_OF = _languages_of_words()


def guess(text: str) -> str | None:
    """The language of the text (ISO 639-1, one of `LANGUAGES`), or None when that is a gamble."""
    looked_at = text[:_READ]
    if language := _by_script(looked_at):
        return None if _SIBLING_LETTERS[language].search(looked_at) else language
    if _is_of_another_language(looked_at):
        return None
    return _clear_winner(_evidence(looked_at))


def _is_of_another_language(text: str) -> bool:
    other = len(_OTHER_SCRIPT.findall(text)) > len(_LATIN.findall(text))
    return other or _OTHER_LATIN.search(text) is not None


def _by_script(text: str) -> str | None:
    counted = {language: len(script.findall(text)) for language, script in _SCRIPTS.items()}
    best = max(counted, key=lambda language: counted[language])
    return best if counted[best] > max(1, len(_LATIN.findall(text))) else None


def _evidence(text: str) -> dict[str, float]:
    """How much speaks for each language; a word counts once. A lone word is no evidence."""
    evidence: dict[str, float] = {}
    found = [word.plain for word in words(text)]
    if len(found) < 2:
        return evidence
    for word in set(found):
        owners = _LANGUAGES_OF.get(word, ())
        for language in owners:
            evidence[language] = evidence.get(language, 0) + 1 / len(owners)
    lowered = text.lower()
    for language, letters in _TELLING_LETTERS.items():
        if any(letter in lowered for letter in letters):
            evidence[language] = evidence.get(language, 0) + _TELLING
    return evidence


def _clear_winner(evidence: Mapping[str, float]) -> str | None:
    ranked = sorted(evidence, key=lambda language: -evidence[language])
    if not ranked or evidence[ranked[0]] < _ENOUGH:
        return None
    if len(ranked) > 1 and evidence[ranked[0]] < _LEAD * evidence[ranked[1]]:
        return None
    return ranked[0]
