"""Greetings, thanks, goodbyes and nods in the eleven languages: nothing to look up, nobody to wake.

A message is small talk only if nothing else is in it: "hi" is, "hi, where is my parcel?" is not.
"""

import unicodedata
from collections.abc import Sequence
from typing import Literal

from warmline.domain.knowledge.text import words

Kind = Literal["greeting", "thanks", "bye", "ack"]

_PHRASES: dict[Kind, str] = {
    "bye": """
        bye | bye bye | goodbye | good bye | see you | see you later | see ya | cya | good night
        take care
        have a nice day | have a good day | have a great day | have a good one | talk later
        talk to you later
        adiós | adios | chao | chau | hasta luego | hasta pronto | hasta mañana | nos vemos
        hasta la vista
        que tengas buen día | que tenga buen día
        tchau | até logo | até mais | até amanhã | até breve | adeus | tenha um bom dia
        अलविदा | फिर मिलेंगे | शुभ रात्रि | बाय | फिर मिलते हैं | alvida
        sampai jumpa | sampai nanti | dadah | selamat tinggal | sampai ketemu lagi
        مع السلامة | وداعا | الى اللقاء | إلى اللقاء | باي | تصبح على خير | تصبحون على خير | في امان الله
        tschüss | tschüß | tschuess | auf wiedersehen | auf wiederhören | bis bald | bis später | bis dann
        bis morgen | gute nacht | schönen tag | schönen tag noch | schönen abend | mach's gut
        au revoir | à bientôt | à plus | à plus tard | à demain | bonne nuit | bonne journée
        bonne soirée
        arrivederci | a presto | a dopo | a domani | ci vediamo | buonanotte | buona notte
        buona giornata
        hoşça kal | hoşçakal | hoşça kalın | hoşçakalın | görüşürüz | görüşmek üzere | güle güle
        iyi geceler
        kendine iyi bak | kendinize iyi bakın
        пока | до свидания | до встречи | до завтра | всего доброго | всего хорошего
        спокойной ночи | прощайте
        """,
    "thanks": """
        thanks | thank you | thankyou | thx | ty | tysm | tks | cheers | much appreciated | many thanks
        thanks a lot | thanks so much | thank you so much | thank you very much | thanks for your help
        thanks for the help | thank you for your help | that helps | that helped | this helped | no thanks
        no thank you | appreciate it | i appreciate it
        gracias | muchas gracias | mil gracias | muchísimas gracias | te lo agradezco
        gracias por la ayuda
        gracias por tu ayuda | gracias por su ayuda | no gracias
        obrigado | obrigada | muito obrigado | muito obrigada | obg | brigado | brigada | valeu | agradeço
        obrigado pela ajuda | obrigada pela ajuda | não obrigado | não obrigada
        धन्यवाद | शुक्रिया | बहुत धन्यवाद | बहुत बहुत धन्यवाद | बहुत शुक्रिया | थैंक्स | थैंक यू | आभार
        dhanyavad | dhanyawad | shukriya | bahut shukriya
        terima kasih | terima kasih banyak | terimakasih | makasih | makasi | mksh | trims | thanks ya
        makasih banyak | makasih ya | terima kasih atas bantuannya
        شكرا | شكرا جزيلا | شكرا لك | شكرا لكم | مشكور | مشكورين | يسلمو | تسلم | الف شكر
        جزاك الله خيرا | شكرا كثيرا
        danke | danke schön | dankeschön | vielen dank | danke sehr | besten dank | herzlichen dank
        tausend dank
        danke dir | danke ihnen | danke für die hilfe | vielen dank für die hilfe | nein danke
        merci | merci beaucoup | merci bien | mille mercis | un grand merci | je vous remercie | non merci
        merci pour votre aide | merci à vous
        grazie | grazie mille | molte grazie | tante grazie | ti ringrazio | la ringrazio | vi ringrazio
        grazie per l aiuto | no grazie
        teşekkürler | teşekkür ederim | teşekkür ederiz | çok teşekkürler | çok teşekkür ederim
        sağ ol | sağol
        sağ olun | sağolun | eyvallah | tşk | hayır teşekkürler
        спасибо | большое спасибо | спасибо большое | спс | благодарю | благодарю вас | спасибо за помощь
        спасибо огромное | огромное спасибо | нет спасибо
        """,
    "greeting": """
        hi | hello | hey | heya | hiya | helo | hallo | yo | howdy | greetings | good morning
        good afternoon
        good evening | good day | morning | evening | hi there | hello there | hey there | how are you
        how are you doing | how is it going | how's it going | what's up | whats up | sup | anyone there
        is anyone there | anybody there | is anybody there | are you there
        hola | buenas | buenas noches | buenos días | buenas tardes | buen día | qué tal
        qué tal estás | cómo estás | cómo está
        hola qué tal
        olá | oi | bom dia | boa tarde | boa noite | tudo bem | tudo bom | e aí | oie | alô | como vai
        नमस्ते | नमस्कार | हैलो | हेलो | हाय | सुप्रभात | प्रणाम | आप कैसे हैं | कैसे हो
        कैसे हैं आप | namaste | namaskar
        halo | hai | selamat pagi | selamat siang | selamat sore | selamat malam | pagi | siang
        sore | malam | apa kabar
        permisi | assalamualaikum | assalamu alaikum | halo apa kabar
        مرحبا | مرحبًا | اهلا | أهلا وسهلا | اهلا وسهلا | السلام عليكم | السلام عليكم ورحمة الله
        السلام عليكم ورحمة الله وبركاته | سلام | صباح الخير | مساء الخير | هلا | هاي | كيف حالك
        كيف الحال
        guten tag | guten morgen | guten abend | moin | moin moin | servus | grüß gott | grüezi
        hallöchen
        wie geht's | wie geht es dir | wie geht es ihnen | hallo zusammen
        bonjour | bonsoir | salut | coucou | bjr | ça va | comment ça va | comment allez vous
        ciao | salve | buongiorno | buonasera | buon pomeriggio | buon giorno | buona sera
        come stai | come va
        merhaba | merhabalar | selam | selamlar | günaydın | iyi günler | iyi akşamlar | nasılsın
        nasılsınız
        selamün aleyküm | naber
        привет | здравствуйте | здравствуй | добрый день | доброе утро | добрый вечер | приветствую | хай
        салют | доброго времени суток | как дела | доброго дня
        """,
    "ack": """
        ok | okay | okey | okie | k | kk | oki | alright | all right | got it | gotcha | i see
        understood
        sure | great | perfect | cool | nice | good | fine | awesome | yes | yep | yeah | yup | no
        nope | right
        makes sense | sounds good | will do | noted | no problem | no worries | wow | lol | haha
        hahaha | ah
        ah ok | oh ok | i understand | that's all | that is all | that's it | nothing else
        all good | done
        vale | de acuerdo | entendido | claro | perfecto | genial | listo | bien | muy bien | bueno
        sí | si
        ya veo | comprendo | dale | jaja | jajaja | eso es todo | nada más
        certo | entendi | tá bom | ta bom | tá | beleza | perfeito | ótimo | sim | não | claro
        combinado | blz
        kkk | kkkk | tudo certo | é isso | só isso
        ठीक है | ठीक | अच्छा | समझ गया | समझ गई | हाँ | हां | जी | जी हाँ | नहीं | ओके | बढ़िया
        बहुत अच्छा
        theek hai | thik hai | acha | accha | haan
        oke | baik | baiklah | siap | ya | iya | tidak | nggak | oh begitu | mengerti | sip | mantap
        oke siap
        حسنا | طيب | تمام | اوكي | اوك | نعم | لا | فهمت | ممتاز | ايوه | اي | ماشي | جيد | زين | كويس
        alles klar | verstanden | in ordnung | gut | super | prima | ja | nein | jo | jep | passt
        genau | achso
        ach so | aha | klar | perfekt | toll | das war's | das war alles | in ordnung danke
        d accord | entendu | compris | parfait | oui | non | très bien | ça marche | super
        ok merci | bien reçu
        c est tout | je vois | ouais | dac
        va bene | capito | d accordo | perfetto | ottimo | sì | no | certo | bene | ho capito
        benissimo | è tutto
        tamam | tamamdır | peki | anladım | evet | hayır | süper | harika | olur | güzel | aynen
        tmm | iyi
        bu kadar | hepsi bu
        хорошо | понятно | понял | поняла | ясно | ок | окей | ладно | да | нет | отлично | супер
        ага | угу
        договорились | это всё | это все | хорошо спасибо
        """,
}
_FILLERS = """
    there all team everyone everybody guys again so much very a lot for now then and dear sir madam sirs
    friend please bot todos equipo amigo amiga señor señora y e und et ve и а my just oh ah well então pues
    ji जी भी kak min admin gan bang mas mbak pak bu ya dong deh kakak يا اخي اختي جدا zusammen liebes
    à tous tout le monde a tutti cordiali saluti efendim hocam abi abla всем вам тебе вас dir ihnen
"""
"""Words that may follow small talk without making it say anything."""

_SIGNS: tuple[tuple[str, Kind], ...] = (("👋🙋", "greeting"), ("🙏❤💙💚💛🧡💜🤝", "thanks"))


def small_talk(text: str) -> Kind | None:
    """What kind of small talk a message is; None if it says anything else."""
    spoken = words(text)
    if not spoken:
        return _by_sign(text)
    said = _kinds(spoken)
    return next((kind for kind in _PHRASES if kind in said), None)


def _kinds(spoken: Sequence[str]) -> set[Kind]:
    """The kinds of the phrases that make up the whole message; none if anything is left over."""
    found: set[Kind] = set()
    at = 0
    while at < len(spoken):
        length, kind = _phrase_at(spoken, at)
        if kind:
            found.add(kind)
        elif not (found and spoken[at] in _FILLER_WORDS):
            return set()
        at += length
    return found


def _phrase_at(spoken: Sequence[str], at: int) -> tuple[int, Kind | None]:
    """The longest phrase that begins here, and its kind; one word and None if there is none."""
    for length in range(min(_LONGEST, len(spoken) - at), 0, -1):
        if kind := _KIND_OF.get(tuple(spoken[at : at + length])):
            return length, kind
    return 1, None


def _by_sign(text: str) -> Kind | None:
    """A message of emoji alone; a lone question mark is no small talk, somebody is waiting."""
    signs = [sign for sign in text if unicodedata.category(sign) == "So"]
    if not signs or "?" in text:
        return None
    return next((kind for meant, kind in _SIGNS if any(sign in meant for sign in signs)), "ack")


def _phrases() -> dict[tuple[str, ...], Kind]:
    found: dict[tuple[str, ...], Kind] = {}
    for kind, lines in _PHRASES.items():
        for phrase in lines.replace("\n", "|").split("|"):
            found.setdefault(tuple(words(phrase)), kind)
    del found[()]
    return found


_KIND_OF = _phrases()
_LONGEST = max(map(len, _KIND_OF))
_FILLER_WORDS = frozenset(words(_FILLERS))
