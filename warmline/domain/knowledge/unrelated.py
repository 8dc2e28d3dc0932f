"""Questions that a knowledge base rarely answers, in the eleven languages; written for this project.

They show a new knowledge base what "not about me" looks like. Half are what people ask any assistant,
half what customers ask some other business, because those share the tone of questions that matter.
"""

_LISTS = {
    "en": """
        How long do I boil an egg so the yolk stays soft?
        Who painted the ceiling of that chapel in Rome?
        What is seventeen times twenty three?
        Why do cats purr when they sleep?
        Can you write a birthday poem for my sister?
        Which planet has the most moons?
        How do I get red wine out of a carpet?
        Is it going to rain in Dublin tomorrow?
        What was the score of the match last night?
        How many bones are there in a human hand?
        Set a timer for ten minutes
        Tell me something funny about penguins
        My bicycle chain keeps falling off, what now?
        What does the word serendipity mean?
        Do you have these boots in a wider fit?
        Can I bring my dog to the swimming pool?
        Is breakfast included in the double room?
        Which bus goes from the station to the museum?
        Do your pizzas contain nuts?
        I need winter tyres for a small van
        When is the dentist back from holiday?
        How much is a haircut for children?
        Can the wedding cake be delivered on a Sunday?
        Are the bunk beds safe for toddlers?
        What colour goes well with dark green curtains?
        Do I need a visa to visit Japan for two weeks?
        Where can I park a camper near the beach?
        My lawn has brown spots after the summer
        """,
    "es": """
        ¿Cuánto tiempo se cuece un huevo pasado por agua?
        ¿Quién descubrió la penicilina?
        ¿Cuántos kilómetros hay de Madrid a Lima?
        ¿Por qué el mar es salado?
        Escríbeme un poema para mi abuela
        ¿Qué tiempo hará mañana en Sevilla?
        ¿Cómo quito una mancha de aceite de la camisa?
        ¿Quién ganó el partido de ayer?
        Pon una alarma a las siete
        ¿Cuánto es doce por catorce?
        ¿Qué significa la palabra petricor?
        Cuéntame un chiste de médicos
        ¿Cuál es el río más largo del mundo?
        ¿Por qué bostezan los perros?
        ¿Tienen estos zapatos en el número cuarenta y dos?
        ¿Se puede entrar con perro en la terraza?
        ¿El desayuno está incluido en la habitación doble?
        ¿Qué autobús va de la estación al museo?
        ¿Las croquetas llevan gluten?
        Necesito neumáticos de invierno para la furgoneta
        ¿Cuándo vuelve el dentista de vacaciones?
        ¿Cuánto cuesta cortar el pelo a un niño?
        ¿Pueden llevar la tarta de boda el domingo?
        ¿La piscina está abierta para bebés?
        ¿Qué color combina con unas cortinas verdes?
        ¿Necesito visado para viajar a Japón?
        Se me ha roto la cremallera de la chaqueta
        ¿Dónde se puede aparcar cerca de la playa?
        """,
    "pt": """
        Quanto tempo se coze um ovo para ficar mole?
        Quem escreveu Os Lusíadas?
        Quantos ossos tem a mão humana?
        Por que o céu é azul?
        Escreve um poema para a minha mãe
        Vai chover amanhã no Porto?
        Como tiro nódoas de vinho do tapete?
        Quem ganhou o jogo de ontem?
        Coloca um alarme para as seis da manhã
        Quanto é quinze vezes dezoito?
        O que significa a palavra saudade?
        Conta uma piada sobre papagaios
        Qual é a montanha mais alta da América do Sul?
        Por que os gatos têm medo de água?
        Vocês têm essa bota no número trinta e nove?
        Posso levar o meu cachorro para a piscina?
        O café da manhã está incluído no quarto duplo?
        Que ônibus vai da rodoviária ao museu?
        Os bolinhos têm glúten?
        Preciso de pneus novos para a carrinha
        Quando o dentista volta de férias?
        Quanto custa o corte de cabelo infantil?
        Vocês entregam bolo de casamento no domingo?
        O berço é seguro para recém-nascidos?
        Que cor combina com cortinas verdes?
        Preciso de visto para visitar o Japão?
        A corrente da minha bicicleta partiu
        Onde posso estacionar perto da praia?
        """,
    "hi": """
        अंडा उबालने में कितने मिनट लगते हैं?
        ताजमहल किसने बनवाया था?
        कल दिल्ली में बारिश होगी क्या?
        आसमान नीला क्यों दिखता है?
        मेरी बहन के जन्मदिन पर कविता लिखो
        सत्रह गुना तेईस कितना होता है?
        कालीन से चाय का दाग कैसे हटाऊँ?
        कल का क्रिकेट मैच कौन जीता?
        सुबह छह बजे का अलार्म लगा दो
        सबसे बड़ा ग्रह कौन सा है?
        हाथी के बारे में कोई चुटकुला सुनाओ
        गंगा नदी कितनी लंबी है?
        बिल्ली सोते समय आवाज़ क्यों करती है?
        दाल मखनी बनाने की विधि बताइए
        क्या ये जूते नौ नंबर में मिलेंगे?
        क्या स्विमिंग पूल में बच्चे जा सकते हैं?
        क्या कमरे के किराए में नाश्ता शामिल है?
        स्टेशन से संग्रहालय कौन सी बस जाती है?
        क्या इस मिठाई में मेवे हैं?
        मुझे गाड़ी के लिए नए टायर चाहिए
        दाँत के डॉक्टर छुट्टी से कब लौटेंगे?
        बच्चों के बाल कटवाने का कितना लगेगा?
        क्या शादी का केक रविवार को पहुँच सकता है?
        हरे पर्दों के साथ कौन सा रंग अच्छा लगेगा?
        जापान जाने के लिए वीज़ा चाहिए क्या?
        मेरी साइकिल की चेन टूट गई है
        समुद्र के पास गाड़ी कहाँ खड़ी करें?
        क्या पालक पनीर बहुत तीखा है?
        """,
    "id": """
        Berapa menit merebus telur setengah matang?
        Siapa presiden pertama Indonesia?
        Besok hujan tidak di Bandung?
        Kenapa langit berwarna biru?
        Buatkan puisi ulang tahun untuk adik
        Berapa tujuh belas kali dua puluh tiga?
        Bagaimana menghilangkan noda kopi di karpet?
        Siapa yang menang pertandingan bola semalam?
        Pasang alarm jam lima pagi
        Planet apa yang paling besar?
        Ceritakan lelucon tentang kucing
        Gunung tertinggi di Jawa apa namanya?
        Mengapa kucing mendengkur?
        Resep rendang yang enak dong
        Sepatu ini ada ukuran empat puluh dua?
        Boleh bawa anjing ke kolam renang?
        Apakah sarapan sudah termasuk kamar dobel?
        Bus nomor berapa dari stasiun ke museum?
        Kue ini mengandung kacang?
        Saya butuh ban baru untuk mobil bak
        Dokter gigi kapan pulang dari liburan?
        Potong rambut anak berapa?
        Kue pengantin bisa diantar hari Minggu?
        Tempat tidur susun ini aman untuk balita?
        Warna apa yang cocok dengan gorden hijau?
        Perlu visa untuk liburan ke Jepang?
        Rantai sepeda saya lepas terus
        Parkir dekat pantai di mana?
        """,
    "ar": """
        كم دقيقة يحتاج البيض حتى ينضج؟
        من بنى الأهرامات؟
        هل ستمطر غدا في بيروت؟
        لماذا لون السماء أزرق؟
        اكتب قصيدة لعيد ميلاد أختي
        كم يساوي سبعة عشر ضرب ثلاثة وعشرين؟
        كيف أزيل بقعة القهوة من السجادة؟
        من فاز في مباراة أمس؟
        اضبط المنبه على السادسة صباحا
        ما هو أكبر كوكب؟
        احك لي نكتة عن القطط
        ما هو أطول نهر في العالم؟
        لماذا تخاف القطط من الماء؟
        أريد طريقة عمل الكبسة
        هل يوجد هذا الحذاء بمقاس أربعين؟
        هل يسمح بدخول الكلاب إلى المسبح؟
        هل الفطور مشمول مع الغرفة المزدوجة؟
        أي حافلة تذهب من المحطة إلى المتحف؟
        هل تحتوي هذه الحلوى على مكسرات؟
        أحتاج إطارات جديدة للسيارة
        متى يعود طبيب الأسنان من الإجازة؟
        كم سعر حلاقة الأطفال؟
        هل توصلون كعكة الزفاف يوم الأحد؟
        ما اللون الذي يناسب الستائر الخضراء؟
        هل أحتاج تأشيرة لزيارة اليابان؟
        انقطعت سلسلة دراجتي
        أين أوقف سيارتي قرب الشاطئ؟
        هل السرير آمن للرضع؟
        """,
    "de": """
        Wie lange muss ein weiches Ei kochen?
        Wer hat die Glühbirne erfunden?
        Regnet es morgen in Hamburg?
        Warum ist der Himmel blau?
        Schreib ein Gedicht zum Geburtstag meiner Schwester
        Was ist siebzehn mal dreiundzwanzig?
        Wie bekomme ich Rotwein aus dem Teppich?
        Wer hat gestern das Spiel gewonnen?
        Stell einen Wecker auf sechs Uhr
        Welcher Planet hat die meisten Monde?
        Erzähl einen Witz über Pinguine
        Wie hoch ist die Zugspitze?
        Warum schnurren Katzen im Schlaf?
        Gibt es ein gutes Rezept für Linsensuppe?
        Haben Sie diese Stiefel auch in Größe vierzig?
        Darf mein Hund mit ins Schwimmbad?
        Ist das Frühstück im Doppelzimmer inbegriffen?
        Welcher Bus fährt vom Bahnhof zum Museum?
        Sind in der Torte Nüsse?
        Ich brauche Winterreifen für einen Transporter
        Wann ist der Zahnarzt aus dem Urlaub zurück?
        Was kostet ein Haarschnitt für Kinder?
        Kann die Hochzeitstorte am Sonntag gebracht werden?
        Ist das Hochbett für Kleinkinder sicher?
        Welche Farbe passt zu dunkelgrünen Vorhängen?
        Brauche ich für Japan ein Visum?
        Meine Fahrradkette springt ständig ab
        Wo kann man in der Nähe vom Strand parken?
        """,
    "fr": """
        Combien de minutes pour un œuf à la coque ?
        Qui a peint la Joconde ?
        Est-ce qu'il va pleuvoir demain à Lyon ?
        Pourquoi le ciel est-il bleu ?
        Écris un poème pour l'anniversaire de ma sœur
        Combien font dix-sept fois vingt-trois ?
        Comment enlever du vin rouge sur un tapis ?
        Qui a gagné le match hier soir ?
        Mets un réveil à six heures
        Quelle planète a le plus de lunes ?
        Raconte une blague sur les manchots
        Quelle est la hauteur du mont Blanc ?
        Pourquoi les chats ronronnent-ils ?
        Une bonne recette de soupe aux lentilles ?
        Avez-vous ces bottes en pointure trente-neuf ?
        Mon chien peut-il entrer à la piscine ?
        Le petit déjeuner est-il compris dans la chambre double ?
        Quel bus va de la gare au musée ?
        Y a-t-il des noix dans ce gâteau ?
        Il me faut des pneus neige pour une camionnette
        Quand le dentiste revient-il de vacances ?
        Combien coûte une coupe enfant ?
        Livrez-vous les gâteaux de mariage le dimanche ?
        Ce lit superposé convient-il aux tout-petits ?
        Quelle couleur va avec des rideaux vert foncé ?
        Faut-il un visa pour le Japon ?
        La chaîne de mon vélo saute sans arrêt
        Où se garer près de la plage ?
        """,
    "it": """
        Quanti minuti ci vogliono per un uovo alla coque?
        Chi ha dipinto la Primavera?
        Domani piove a Torino?
        Perché il cielo è blu?
        Scrivi una poesia per il compleanno di mia sorella
        Quanto fa diciassette per ventitré?
        Come tolgo il vino rosso dal tappeto?
        Chi ha vinto la partita di ieri?
        Metti una sveglia alle sei
        Quale pianeta ha più lune?
        Raccontami una barzelletta sui pinguini
        Quanto è alto il Monte Rosa?
        Perché i gatti fanno le fusa?
        Mi dai una ricetta per la zuppa di lenticchie?
        Avete questi stivali nel numero trentanove?
        Il mio cane può entrare in piscina?
        La colazione è compresa nella camera doppia?
        Quale autobus va dalla stazione al museo?
        Ci sono noci in questa torta?
        Mi servono gomme invernali per il furgone
        Quando torna il dentista dalle ferie?
        Quanto costa il taglio per bambini?
        Consegnate torte nuziali la domenica?
        Il letto a castello è sicuro per i piccoli?
        Che colore sta bene con tende verdi?
        Serve il visto per il Giappone?
        La catena della bici cade sempre
        Dove si parcheggia vicino alla spiaggia?
        """,
    "tr": """
        Rafadan yumurta kaç dakika haşlanır?
        Telefonu kim icat etti?
        Yarın Bursa'da yağmur yağacak mı?
        Gökyüzü neden mavidir?
        Kız kardeşimin doğum günü için şiir yaz
        On yedi kere yirmi üç kaç eder?
        Halıdan kahve lekesi nasıl çıkar?
        Dünkü maçı kim kazandı?
        Sabah altıya alarm kur
        En büyük gezegen hangisi?
        Penguenlerle ilgili bir fıkra anlat
        Ağrı Dağı kaç metre?
        Kediler neden mırıldanır?
        Mercimek çorbası tarifi verir misin?
        Bu botların otuz dokuz numarası var mı?
        Havuza köpekle girebilir miyim?
        Çift kişilik odaya kahvaltı dahil mi?
        İstasyondan müzeye hangi otobüs gidiyor?
        Bu pastada fındık var mı?
        Kamyonet için kış lastiği lazım
        Diş hekimi tatilden ne zaman dönüyor?
        Çocuk saç kesimi kaç lira?
        Düğün pastasını pazar günü getirir misiniz?
        Ranza küçük çocuklar için güvenli mi?
        Yeşil perdeye hangi renk yakışır?
        Japonya için vize gerekir mi?
        Bisikletimin zinciri sürekli atıyor
        Sahile yakın nereye park edilir?
        """,
    "ru": """
        Сколько минут варить яйцо всмятку?
        Кто написал «Мёртвые души»?
        Будет ли завтра дождь в Казани?
        Почему небо голубое?
        Напиши стихи сестре на день рождения
        Сколько будет семнадцать на двадцать три?
        Как вывести пятно от вина с ковра?
        Кто вчера выиграл матч?
        Поставь будильник на шесть утра
        У какой планеты больше всего спутников?
        Расскажи анекдот про пингвинов
        Какой высоты Эльбрус?
        Почему кошки мурлычут?
        Дай рецепт чечевичного супа
        Есть ли эти сапоги тридцать девятого размера?
        Можно ли прийти в бассейн с собакой?
        Завтрак входит в стоимость двухместного номера?
        Какой автобус идёт от вокзала до музея?
        В этом торте есть орехи?
        Нужны зимние шины для фургона
        Когда стоматолог вернётся из отпуска?
        Сколько стоит детская стрижка?
        Привезёте свадебный торт в воскресенье?
        Двухъярусная кровать безопасна для малышей?
        Какой цвет подойдёт к зелёным шторам?
        Нужна ли виза в Японию?
        У велосипеда постоянно слетает цепь
        Где припарковаться у пляжа?
        """,
}

UNRELATED = {language: tuple(line.strip() for line in lines.strip().splitlines()) for language, lines in _LISTS.items()}
