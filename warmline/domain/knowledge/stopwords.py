"""The small words of the eleven languages: they make a sentence, but do not say what it is about.

They are weighed less, never left out: "who are you?" is made of nothing else. They also tell
languages that share a script apart.
"""

_LISTS = {
    "en": """
        a about again all also am an and any anyone anything are as at be been but by can could did
        do does doing for from get got had has have hello hey hi how i if in into is it its just
        know let like may me might more my need no not of on one or our out please really should so
        some someone something tell than thanks thank that the their them then there these they this
        those to too up us want was way we were what when where which while who whom whose why will
        with without would yes you your im don dont cant s t m re ve d ll""",
    "es": """
        a al algo alguien algún alguna como cómo con cual cuál cuando cuándo de del desde donde
        dónde el ella
        en eres es esa ese eso esta está están estas este esto estoy favor gracias ha hace hay hola
        la las le
        les lo los más me mi mis muy necesito no nos o para pero por porque puede puedes puedo que qué quién
        quiero saber se ser si sí sin sobre son soy su sus tal también te tengo tiene tienen tu tus un una
        uno unos unas usted y ya yo""",
    "pt": """
        a algo alguém algum alguma ao aos as até com como da das de do dos e é ela ele em entre era
        essa esse
        está estão esta este eu favor foi gostaria há isso isto já la lhe mais mas me meu minha muito na não
        nas no nos nós o obrigado obrigada olá oi onde os ou para pela pelo pode posso podem por porque
        preciso qual quais quando que quem quero saber se sem ser seu sua são sobre também te tem tenho ter
        teu tua um uma uns vocês você vou""",
    "hi": """
        है हैं था थे थी हूँ हूं हो का के की को में से पर और या यह ये वह वे मैं मुझे मेरा मेरी मेरे
        हम हमें हमारा आप आपका आपकी आपके
        तुम क्या कैसे कब कहाँ कहां कौन क्यों कितना कितने कितनी किस कोई कुछ नहीं न ना तो भी ही लिए
        साथ बारे कर करें करना
        करने करता करते करती किया सकता सकते सकती चाहिए चाहता चाहती रहा रहे रही होता होती होते जो जब
        तक अगर कि इस उस
        कृपया नमस्ते धन्यवाद मुझको अपना अपनी अपने एक बताओ बताइए""",
    "id": """
        ada adalah agar akan aku anda apa apakah atau bagaimana bagi bahwa banyak berapa bila bisa
        boleh bukan
        dalam dan dapat dari di dia dengan halo hai hanya harus ini itu jadi jika juga kalau kami kamu kapan
        karena ke kenapa kepada kita lagi lebih mana mau mengapa mereka mohon nya oleh pada para perlu saja
        sangat satu saya sebuah sebagai secara sedang seperti siapa sudah suatu tentang telah terima kasih
        tetapi tidak tolong untuk yang ya""",
    "ar": """
        في من على الي عن مع هل ما ماذا متي اين كيف لماذا كم اي هذا هذه ذلك تلك هو هي هم انا نحن انت انتم كان
        كانت يكون تكون ان او و ثم لا لم لن ليس قد كل بعض غير بين عند عندي لدي لي لك له لها لنا الذي
        التي الذين
        يمكن يمكنني يمكنك اريد احتاج فضلك مرحبا شكرا اذا لو حتي بعد قبل هناك هنا ايضا انه انها بي به بها فيه
        فيها ايش شو وش ليش وين""",
    "de": """
        aber alle als also am an auch auf aus bei bin bis bist bitte da danke dann das dass dein
        deine dem den
        der des die dir dich du durch ein eine einem einen einer eines er es etwas euch euer eure
        für gibt hab
        habe haben hallo hat hier ich ihr ihre ihnen im in ist ja kann kannst kein keine können könnt könnte
        man mein meine mich mir mit möchte muss müssen nach nicht noch nur ob oder schon sein sich
        sie sind so
        soll über um und uns unser unsere vom von vor war warum was weil welche welcher welches
        wenn wer werden
        wie will wir wird wo würde zu zum zur""",
    "fr": """
        à ai ainsi alors au aucun aussi autre aux avec avez avoir avons bonjour c ça ce cela ces
        cet cette ceux
        chez comme comment d dans de des dont du elle elles en es est et été être eu faire fait
        faut il ils j
        je l la le les leur leurs lui ma mais me merci mes moi mon n ne nos notre nous on ou où par pas peut
        peux peuvent plaît plus pour pourquoi pouvez puis qu quand que quel quelle quelles quels
        qui quoi s sa
        salut sans se ses si son sont sur ta te tes toi ton tous tout tu un une vers veux voudrais vos votre
        vous y""",
    "it": """
        a agli ai al alla alle allo anche avere c che chi ci ciao col come con cosa cui d da dal
        dalla dei del
        della delle dello di dove e è ed era essere favore fare gli grazie ha hai hanno ho i il in
        io l la le
        lei li lo loro ma mi mia mie miei mio molto ne negli nei nel nella noi non nostra nostro o ogni per
        perché però più può possiamo possibile posso puoi qual quale quali quando quanto quella
        quello questa
        questo salve sapere se sei senza si sì sia sono su sua sul sulla suo ti tra tu tua tuo un una uno vi
        voglio voi vorrei vostra vostro""",
    "tr": """
        acaba ama ancak bana bazı belki ben beni benim bir biri birşey biz bize bizim bu buna bunu bunun çok
        çünkü da daha de değil diye en gibi göre hangi hem hep her hiç için ile ise istiyorum kadar kim kime
        kimi lütfen mı mi mu mü misiniz mısınız musunuz müsünüz merhaba nasıl ne neden nerede nereden nereye
        niçin niye o olan olarak oldu olur olan on ona onlar onu onun sana selam sen seni senin siz
        size sizin
        şey şu tüm üzere var ve veya ya yani yok zaman teşekkürler""",
    "ru": """
        а без бы был была были было быть в вам вами вас ваш ваша ваше ваши весь во вот все всё вы где да для
        до его ее её если есть еще ещё же за здравствуйте и из или им их к как какая какие какой
        каком ко когда
        кого кому который кто ли лучше меня мне могу можем можете можно мой моя моё мои мы на над
        надо нам нас
        наш не него нет ни но ну нужно о об он она они оно от пожалуйста по под почему при привет с
        свой себя
        сколько со спасибо так также такой там те тем то того тоже только том ты у уже хотел хотела
        хочу чего
        чем что чтобы это этого этой этом этот эта эти я""",
}

STOP_WORDS = {language: frozenset(words.split()) for language, words in _LISTS.items()}
