"""Turkish. The person carries the "with" or "to" as an ending, and the verb stands last."""

from warmline.triggers.wants_person_patterns.book import Book

BOOK = Book(
    language="tr",
    lists={
        "real": """
            gerçek|canlı|sahici|hakiki|yaşayan|başka|yetkili|farklı|etten|normal|bir|bi|herhangi|sizin
                |ilgili|şu|uygun|reel
            / gerçekten|kanlı canlı
            / gerçek bir
        """,
        # with a person
        "human_with": """
            insanla|insanlarla|insanoğluyla|insnala|isnanla
            / insan|insanlar ile
            / gerçek|canlı kişiyle|biriyle|birisiyle|kişi|biri|birisi|insanla|insanlarla|kişilerle ile?
            / insan biriyle|temsilciyle|evladıyla
        """,
        "agent_with": """
            temsilciyle|temsilcisiyle|temsilcinizle|temsilcilerle|temsilcilerinizle|temsilcilerinizden
                |yetkiliyle|yetkilinizle|yetkililerle|operatörle|operatörünüzle|danışmanla|danışmanınızla
                |danismanla|görevliyle|görevlinizle|uzmanla|uzmanınızla|asistanla|elemanla|çalışanla
                |çalışanınızla|çalışanlarınızla|personelle|personelinizle|yetkilisiyle|görevlisiyle
                |satıcıyla|teknisyenle|ekiple|ekibinizle|ekibiyle|desteğiyle|destekle|hizmetleriyle
                |servisiyle|hizmetlerinizle|departmanıyla|departmanınızla|birimiyle|bölümüyle|çağrı
                |ekibinizden|resepsiyonla|admininizle|adminle
            / temsilci|temsilcisi|temsilciniz|yetkili|yetkilisi|yetkiliniz|operatör|danışman|görevli|uzman
                |asistan|eleman|çalışan|personel|görevlisi|ekibi|ekibiniz|hizmetleri|hizmeti|servisi
                |destek|satış|ekip|desteği|birimi|departmanı|bölümü|satıcı|teknisyen ile
            / temsilci|yetkili|görevli|çalışan|ekip|sizden birisiyle|biriyle|kişiyle
            / müşteri|canlı|teknik|satış|destek|çağrı|muhasebe
                hizmetleriyle|temsilcisiyle|destekle|temsilciyle|ekibiyle|merkeziyle|hizmetleri|temsilcisi
                ile?
        """,
        "one_with": """
            biriyle|birisiyle|birileriyle|birisyle|kimseyle|kişiyle|birinizle|şahısla|arkadaşla|başkasıyla
                |biryle
            / biri|birisi|kişi|başkası|arkadaş ile
            / başka biriyle|birisiyle
            / bir arkadaşla|kişiyle|şahısla
        """,
        "boss_with": """
            müdürle|müdürünüzle|müdürüyle|yöneticiyle|yöneticinizle|yöneticisiyle|patronla|patronunuzla
                |amirle|amirinizle|şefle|sahibiyle|sahibinizle|yetkilinizle|supervisorla|süpervizörle
                |sorumluyla|sorumlunuzla|üstünüzle|başkanla|yönetimle|direktörle|kurucuyla
            / müdür|müdürünüz|yönetici|yöneticiniz|patron|amir|şef|sahibi|sorumlu|üstünüz|yönetim
                |süpervizör|sorumlusu ile
        """,
        "pro_with": """
            avukatla|doktorla|hemşireyle|eczacıyla|ustayla|öğretmenle|mühendisle|muhasebeciyle|psikologla
                |veterinerle|moderatörle|hocayla|diyetisyenle|hekimle|sekreterle
            / avukat|doktor|eczacı|uzman|muhasebeci|öğretmen|hoca ile
        """,
        # to a person
        "to_person": """
            insana|insanlara|birine|birisine|temsilciye|temsilcisine|temsilcinize|temsilcilere
                |temsilcilerinize|yetkiliye|yetkilinize|yetkilisine|yetkililere|operatöre|operatörünüze
                |danışmana|danışmanınıza|görevliye|görevlinize|uzmana|uzmanınıza|elemana|çalışana
                |personele|personelinize|ekibe|ekibine|ekibinize|desteğe|desteğine|hizmetlerine
                |hizmetlerinize|servise|servisine|departmana|departmanına|birime|birimine|bölümüne|müdüre
                |müdürünüze|yöneticiye|yöneticinize|patrona|amire|amirinize|şefe|sorumluya|süpervizöre
                |kişiye|asistana|satışa|arkadaşa|arkadaşına|muhasebeye|teknisyene|merkezine|başkasına
                |tarafa|resepsiyona|admine
            / başka birine|birisine
            / bir arkadaşa|kişiye
        """,
        "some": """
            bir|bi|gerçek|canlı|başka|müşteri|teknik|satış|destek|yetkili|çağrı|herhangi|sizin|insan
                |ilgili|muhasebe|şu|bu
        """,
        "person": """
            insan|insanı|kişi|temsilci|temsilcisi|temsilcinizi|temsilciyi|yetkili|yetkiliyi|yetkilisi
                |operatör|operatörü|danışman|danışmanı|görevli|görevliyi|uzman|eleman|personel|müdür
                |müdürü|müdürünüzü|yönetici|yöneticiyi|yöneticinizi|amir|süpervizör|supervisor|patronu
                |patronunuzu|çalışan|asistan|biri|birisi|birini|birisini
        """,
        "staff": """
            temsilci|temsilcisi|temsilcinizi|temsilciyi|yetkili|yetkiliyi|yetkilisi|operatör|operatörü
                |danışman|danışmanı|görevli|görevliyi|müşterihizmetleri
            / müşteri|canlı|teknik|destek|satış
                temsilcisi|destek|hizmetleri|hizmeti|desteği|danışmanı|yetkilisi|uzmanı|temsilci
        """,
        "bot_with": """
            botla|botlarla|robotla|robotlarla|makineyle|makinayla|makinelerle|bilgisayarla|chatbotla
                |otomatla|yazılımla|programla|zekayla|zekâyla|asistanla|bot
            / bot|robot|makine|chatbot|bilgisayar ile
            / yapay zeka ile
            / yapay zekayla|zeka
            / sanal asistanla|asistan ile?
            / otomatik sistemle
        """,
        "bot": """
            bot|botu|botlar|botlardan|bottan|robot|robotu|robottan|robotlar|robotlardan|makine|makineden
                |chatbot|chatbotlar|chatbotu|yapay
            / yapay zeka|zekadan|zekanın
            / otomatik|hazır|robotik
                cevap|mesaj|yanıt|cevaplar|mesajlar|yanıtlar|cevabı|cevaplardan|mesajlardan|cevaptan
        """,
        "talk": """
            konuşmak|görüşmek|konusmak|gorusmek|yazışmak|iletişime|irtibata|irtibat|temas|bağlantı|muhatap
                |konuşabilir|görüşebilir|konuşabilirmiyim|görüşebilirmiyim|konuşabilsem|konuşayım
                |görüşeyim|konuşalım|görüşelim|konuşacağım|görüşeceğim|konuşmam|görüşmem|konuşmamız
                |görüşmemiz|konuşmayı|görüşmeyi|konuşabileyim|görüşebileyim|konuşucam|konuşcam|görüşücem
                |konuştur|konuşturun|görüştür|görüştürün|konuşturur|görüştürür|konuşabilmek|görüşebilmek
                |konşmak|konuşmk|görşmek|dertleşmek|sohbet|chatleşmek|mesajlaşmak|iletişim|konuşma|görüşme
                |konuşabiliyor|görüşebiliyor|konuşabilirim|görüşebilirim|konuşulur|görüşülür|bağlanmak
                |görüşebilirim
        """,
        "bring": """
            bağla|bağlayın|bağlayınız|bağlar|bağlarmısın|bağlarmısınız|bağlayabilir|bağlayabilirmisiniz
                |bağlanmak|bağlanabilir|bağlanayım|bağlansın|bağlasanıza|bağlasana|bağlarsanız|bağlanmam
                |bağlayabilirseniz|aktar|aktarın|aktarınız|aktarır|aktarabilir|aktarılmak|aktarsanıza
                |aktarırsanız|yönlendir|yönlendirin|yönlendiriniz|yönlendirir|yönlendirebilir
                |yönlendirilmek|yönlendirsenize|yönlendirirseniz|ver|verin|verir|ulaşmak|ulaşabilir
                |ulaşabilirim|ulaşabiliyorum|ulaşırım|ulaştır|ulaştırın|ulaşmam|ulaşmaya|geç|geçir|geçirin
                |ilet|iletin|iletir|iletebilir|devret|devredin|devreder|bağlan|bagla|baglayin|bağlanırım
                |bağlanıyorum|bağlanacağım|bağlanıyoruz|bağlanıyor|bağlanılıyor|ulaşamıyorum|ulaşamadım
                |ulaşamıyoruz|ulaşırız|ulaşacağım|erişebilirim|transfer|bağlanma|aktarım|aktarma|danışmak
                |sormak|yazmak|başvurabilirim|başvurmak
        """,
        "want": """
            istiyorum|istiyom|istiyrm|isterim|istiyoruz|isterdim|ısterim|lazım|gerek|gerekiyor|gerekli
                |şart|rica|ihtiyacım|ihtiyacımız|talep|mümkün|lütfen|lutfen|verin|ver|bağla|bağlayın
                |çağırın|çağır|bulun|arıyorum|istiyroum|istiom|istyorum|yok|alabilir|alayım|gönderin
                |gönder|çağırır|bulur|getirin|verir|olsun|olmalı|istedim|tercih|nerede|nerde|neredesiniz
        """,
        "helps": """
            yardım|yardımcı|cevap|yanıt|ilgilensin|ilgilenebilir|ilgilenecek|ilgilenir|arayabilir|arasın
                |arasınlar|arar|aramasını|araması|arayacak|yazsın|dönsün|dönebilir|dönüş|açıklayabilir
                |açıklasın|anlatsın|anlatabilir|bakabilir|baksın|bakacak|yazabilir|ulaşsın|ulaşabilir
                |çözsün|çözebilir|konuşabileceğim|konuşacak|görüşebileceğim|görüşeceğim|konuşacağım
                |dinleyecek|anlayacak|anlayan|destek|ararsa|çözecek|yazabileceğim|danışabileceğim
                |cevaplasın|cevaplayacak|cevaplayabilir|ulaşabileceğim
        """,
        "one": """
            biri|birisi|birileri|birini|birisini|kimse|kişi|yetkili|temsilci|görevli|insan|arkadaş
                |danışman|operatör|uzman|personel|çalışan|birine|yetkilisi|temsilcisi
        """,
        "polite": """
            lütfen|lutfen|ltf|tşk|acil|acilen|hemen|şimdi|simdi|merhaba|selam|selamlar|bir|bi|tamam|ama
                |evet|hayır|ya|yahu|artık|gerçek|canlı|istiyorum|isterim|rica|ederim|var|mı|yok|mu|mi
                |teşekkürler|teşekkür|sağol|iyi|günler|akşamlar|kardeşim|hocam|de|da|bana|beni|pardon|önce
                |ve|,|lazım|alo|ile|görüşmek|konuşmak|olsun|yeter|bağlayın|bağla|verin|istiyoruz|başka
        """,
        "please": """
            lütfen|lutfen|merhaba|selam|tamam|ama|evet|hayır|ya|ve|,|şimdi|acil|acilen|alo|bana|beni|artık
                |iyi|günler|hemen|pardon|rica|ederim|yahu|hocam|o|zaman|sadece|yada|orada|orda|kadar|sonra
                |hala
        """,
        "person_with": """
            <real>? <real>? <human_with>|<agent_with>|<one_with>|<boss_with>|<pro_with>
            / müşteri|teknik|canlı|satış|destek|muhasebe <agent_with>
        """,
        "there": """
            var|yok|orada|orda|burada|burda|mevcut|müsait|çevrimiçi|bulunuyor|duyuyor|yazıyor|okuyor
        """,
    },
    asks=(
        "bir|bi? insan|yetkili|temsilci|müdür alabilir|rica|istesem ..1",
        "seçeneği|butonu|tuşu ..1 nerede|nerde|yok",
        "<person_with> konuşma|görüşme ..1",
        """
            hizmetlerini|temsilcisini|temsilciyi|temsilcinizi|desteği|yetkiliyi|danışmanı|merkezinizi
                |merkezini ara|aramak|arayabilir|arayacağım|arıyorum|nasıl ..1
        """,
        """
            birini|birisini|patronunu|patronunuzu|müdürünü|müdürünüzü|yetkilini|amirini|temsilcinizi
                |yöneticini bağla|bağlar|bağlayın|ver|verin|verir|çağır|çağırın|çağırır|bul|bulun
        """,
        """
            temsilcinin|insanın|yetkilinin|danışmanın|birinin|birisinin ..1
                yardımına|desteğine|yardımı|ilgilenmesini|aramasını|cevap|yardım ..1
        """,
        "insanı|insanla|temsilciyi ..1 tercih|yeğlerim ..1",
        "<some>? <to_person> bağlan|bağla|bağlayın|geç|aktar",
        "<some>? <to_person> ..2 şikayet|şikayetim|şikayetimi",
        """
            <some>? temsilciyi|temsilcisini|yetkiliyi|operatörü|danışmanı|birini|birisini ..1
                bekliyorum|bekliyoruz|arıyorum
        """,
        "benimle ..1 iletişime|irtibata geçin|geçer|geçebilir|geçsin|geçsinler ..1",
        """
            <real>? <one> ..1 benimle|bizimle ..1
                ilgilensin|konuşsun|iletişime|görüşsün|ilgilenebilir|konuşabilir|görüşebilir
        """,
        "<person_with> ..4 <talk>",
        "<talk> istiyorum|isterim <person_with>",
        "<person_with> ..2 bağla|bağlayın|iletişime|irtibata|temasa|bağlantıya ..2",
        "^, <please>* <person_with> lütfen|lazım|,$",
        """
            kiminle|kimle ..3
                konuşabilirim|görüşebilirim|görüşmem|konuşmam|iletişime|görüşeceğim|konuşmalıyım
        """,
        "kime ..2 ulaşabilirim|başvurabilirim|danışabilirim|yazabilirim|şikayet|şikayetimi",
        # to a person
        "<some>? <some>? <to_person> ..2 <bring>",
        "<bring> ..1 beni|bizi? <some>? <some>? <to_person>",
        "^, <please>* <some>? <some>? <to_person> ,$|lütfen",
        "<some>? <to_person> ihtiyacım|ihtiyacımız var|bulunuyor",
        """
            nasıl|nereden ..2 <some>? <some>? <to_person> ..2
                ulaşabilirim|ulaşırım|bağlanırım|bağlanabilirim|ulaşılır|bağlanılır
        """,
        # I want a person
        """
            <real>? <real>? insan ..1
                istiyorum|istiyoruz|isterim|lazım|ver|verin|bağla|bağlayın|gerek|lütfen|çağır|yok
        """,
        """
            gerçek|canlı insan|kişi|biri|destek|birisi|temsilci|yardım|operatör ..1
                istiyorum|isterim|lazım|lütfen|verin|ver|istiyoruz|var|yok|alabilir
        """,
        """
            <staff> ..1
                istiyorum|isterim|lazım|lütfen|verin|ver|istiyoruz|bağlayın|bağla|çağırın|rica|gerek
                |gönderin|bulun|talep
        """,
        """
            müdür|müdürü|müdürünüzü|yönetici|yöneticiyi|yöneticinizi|amirinizi|patronu|patronunuzu
                |süpervizör|yetkilinizi
                istiyorum|çağır|çağırın|verin|ver|bağlayın|bağla|lütfen|çağırır|isterim
        """,
        """
            birini|birisini|yetkiliyi|insan|birilerini|temsilciyi
                çağır|çağırın|bağla|bağlayın|verin|bulun|gönderin|yollayın|çağırır|verir|bulur
        """,
        """
            insan|gerçek|canlı desteği|yardımı|destek|temsilcisi|yardım ..1
                istiyorum|lazım|lütfen|almak|alabilir|var|,$
        """,
        "canlı destek|desteğe|desteğiniz ..1 bağla*|istiyorum|lütfen|var|almak|talep|nerede|,$",
        "insandan|temsilciden|yetkiliden|birinden|gerçek ..1 yardım|destek|bilgi|cevap|yanıt ..2",
        # somebody ...
        "<real>? <one> ..1 beni|bizi|bana|bize ..2 <helps>",
        "bana|bize|beni|bizi ..1 <one> ..1 <helps>",
        """
            <one> ..1 yardım|yardımcı|cevap|yanıt|destek|dönüş
                edebilir|olabilir|verebilir|eder|olur|etsin|olsun|versin|verir|yapsın|yapabilir ..1
        """,
        "<one> ..1 <helps> mı|mi|mu|mü|misiniz|misin|,$",
        """
            yardım|yardımcı|destek|cevap|bilgi edecek|edebilecek|olacak|olabilecek|verecek|verebilecek ..1
                <one> ..1 <there>|,$|lazım|istiyorum|lütfen
        """,
        """
            konuşabileceğim|görüşebileceğim|ilgilenecek|bakacak|anlayan|dinleyecek|konuşacağım|görüşeceğim
                |yazabileceğim|danışabileceğim|ulaşabileceğim ..1 <one>
        """,
        # anybody there
        "orada|orda|burada|burda|karşımda|yok|kimse ..2 <one> ..1 var|yok|mu|mı",
        "<one> var|yok mı|mi|mu orada|orda|burada|burda|acaba|,$",
        "^, <please>* <real>? <one> ..1 var|yok mı|mi|mu",
        "gerçek|canlı ..1 <one> ..1 var|yok|mı ..1",
        "kimse yok mu",
        "insan|yetkili|temsilci|operatör çalışıyor|var|bulunuyor mu|mı|musunuz",
        "canlı|gerçek destek|temsilci|çalışan|çalışanlarınız|personeliniz ..1 var|bulunuyor mı|mu",
        # call me
        """
            beni|bizi ..2
                ara|arayın|arayınız|arar|arayabilir|arasın|arasınlar|ararsanız|arasanız|ararmısın
                |ararmısınız|araman|aramanızı
        """,
        "geri|telefonla ..1 ara|arayın|arar|arayabilir|arama|aramanızı|aransam|dönüş beni? ..1",
        "aranmak|arama istiyorum|talep|rica|talebi",
        "bana telefon|geri et|edin|açın|aç|dönün|dönüş|eder ..1",
        "bana ulaşın|ulaşır|ulaşabilir ..1",
        # handoff
        """
            şikayetimi|konuyu|talebimi|durumu|bunu|sorunu ..2 <some>? <to_person>
                ilet*|aktar*|taşı*|yönlendir*|bildir*
        """,
        # alone
        "^, <polite>* insan <polite>* $",
        "^, <polite>* <staff> <polite>* $",
        "^ <polite>* gerçek|canlı kişi|insan|destek|biri|temsilci|yardım|birisi|operatör <polite>* $",
        """
            ^ <polite>* müşteri|mşteri|musteri
                hizmetleri|temsilcisi|hizmeti|temsilci|destek|danışmanı|hizmetlerine|desteği <polite>* $
        """,
        "^ <polite>* insan desteği|yardımı|temsilci|istiyorum <polite>* $",
        "^ <polite>* teknik destek <polite>* $",
        "^ <staff> ,? <staff> ..2 $",
    ),
    rejections=(
        "<bot_with> konuşmamayı|görüşmemeyi|yazışmamayı|uğraşmamayı ..1",
        """
            <bot_with> ..2
                konuşmak|görüşmek|yazışmak|uğraşmak|muhatap|konuşmaktan|uğraşmaktan|yazışmaktan
                |görüşmekten|konuşmayı|konuşturma ..1
                istemiyorum|istemem|bıktım|yoruldum|sıkıldım|olmak|sevmiyorum|nefret|usandım|istemiyoruz
                |saçma|anlamsız
        """,
        "<bot> ..1 istemiyorum|istemiyoruz|bıktım|sıkıldım|istemem|nefret|usandım|yoruldum|yeter",
        "yeter ..1 <bot>",
        """
            <bot> değil|yerine|olmayan ..1
                insan|insanla|gerçek|biri|temsilci|kişi|biriyle|birisi|yetkili|canlı|birisiyle|temsilciyle
        """,
        """
            insan|insanla|temsilci|biri|biriyle|kişi|yetkili ..1 ,? <bot>|<bot_with>
                değil|istemiyorum|olmasın|değilse
        """,
        "botlarla|robotlarla|makinelerle konuşmam|uğraşamam|konuşamam",
    ),
    hints=(
        "^ <polite>* kişi|biri|birisi|yetkili|görevli|çalışan|personel <polite>* $",
        "^ <polite>* müdür|yönetici|müdürünüz|amiriniz <polite>* $",
        "^ <polite>* destek|operatör <polite>* $",
        "^ <please>* desteğe ihtiyacım var <please>* $",
        "^ <please>* destek istiyorum|lazım <please>* $",
        "^ <please>* bana? yardım|yardımcı edecek|edebilecek|olacak kimse|biri|birisi ..1",
        "seninle|sizinle konuşmak|görüşmek istemiyorum",
    ),
    refusals="değil istemiyorum istemem olmadan gerekmiyor yapmayın etmeyin aramayın bağlamayın",
    before=(
        "sandım|zannettim|sanıyordum|sanki ..2",
        "olmadan|asla|hiç|hiçbir",
        "dün|geçen|daha|önce|az ..1 önce? ..1",
        "eğer|bir zaman|yoksa|eger ..1",
        "kaç|hangi ..2",
        "teşekkürler|teşekkür|sağolun|sağol ..2",
        "kurye|kargo|kargocu|şoför|bot|robot|karım|eşim|annem|babam|patronum ..2",
        "müşteriler|kullanıcılar|misafirler|hastalar|müşterilerim ..2",
    ),
    after=(
        """
            istemiyorum|istemem|istemiyoruz|istemedim|gerekmiyor|gerekmez|lüzum|zorunda|zorundamıyım|değil
                |istemiyordum|gereksiz
        """,
        "..1 istemiyorum|istemem|istemiyoruz|gerekmiyor|gerekmez|zorunda|değil",
        "gerek|ihtiyacım|ihtiyaç|lüzum|lazım yok|değil|mı|mi|var mı?",
        "yok|olmadan|kalmadı ,$",
        "..1 gerek|ihtiyacım|ihtiyaç|lüzum yok|kalmadı|mı",
        """
            dedi|söyledi|demişti|yardımcı|söylemişti|konuştum|görüştüm|konuşmuştum|görüşmüştüm|aradı|çok
                |kaba|ilgili|konuştu|bana|verdi|demiş|dün ..1
        """,
        """
            için|kişilik|başına|sayısı|maaşı|maaş|alıyor|alımı|ilanı|arıyor|kaynakları|hakları|sağlığı
                |vücudu|gücü|hatası|dışı
        """,
        """
            olmak|olarak|nasıl|ne|nedir|kim|kimdir|kullanabilir|oturabilir|gelebilir|kalabilir|olabilir
                |girebilir|daha
        """,
        "zorunda|mecbur ..1",
        "mı ,? bot|robot|yoksa",
        "ücreti|ücretli|kaç|numarası|saatleri|telefonu|adresi",
        "gördüm|tanıdım|arkadaş",
    ),
    mentions=(
        "insan gibi ..2",
        "teşekkür|teşekkürler|sağolun ..2 <one>|<staff>",
        "iki|üç|dört|beş|2|3|4|5|6|8|10|kaç|birkaç|başka|diğer kişi|kişilik|insan|kişiye",
        "iki|üç|dört|beş|2|3|4|5|6|bir kişiyle|kişi ile gel*|kal*|paylaş*",
        "sen|siz|bu|ben ..2 insan|gerçek|kişi mısın|mısınız|mi|kişi|misin|misiniz",
        "bir? insanla|insan|biriyle|botla|robotla mı|mi konuşuyorum|ile",
        "bir? insanla|biriyle|botla|robotla mı|ile|gerçek|konuşuyorum mı? konuşuyorum|yazışıyorum|mı|mı",
        """
            temsilciniz|temsilci|yetkiliniz|görevli|danışman|operatör|yetkili|çalışanınız
                bana|dün|dedi|çok|beni|bugün|iki|kaba|söyledi
        """,
        "dünkü|geçen|dün|önceki|geçenki <staff>|<one>|<agent_with>",
        """
            başka|diğer biri|birisi|kişi|birine|kişiye ..3
                alabilir|kullanabilir|gönder*|teslim|para|devret*|havale|hediye|girebilir|gelebilir
        """,
        """
            para|bakiye|hattı|hattımı|bileti|biletimi|hesabı|hesabımı|siparişi|puanlarımı ..2
                <to_person>|birine|kişiye
        """,
        "paramı|botumu|botu|whatsappa|whatsapp'a ..3",
    ),
    senses=(
        "<staff>|<person> olmak|olarak|alımı|alıyor|arıyor",
        "eşimle|karımla|kocamla|annemle|babamla|arkadaşımla|ailemle|oğlumla|kızımla ..2",
        "insan kaynakları|kaynaklarına|hakları|haklarına|vücudu|sağlığı|gücü|hatası",
        """
            emlak|seyahat|turizm|sigorta|satın|yetkili servis|danışmanı|acentesi|temsilcisi|alma|servisi
                ..1
        """,
        "yetkili servis",
        "kişi başı|başına|kadar|sayısı|listesi",
        "birine|kişiye ..1 para|hediye|havale|eft|mesaj|göndermek",
        "kişiyle|biriyle paylaş*",
        "tur operatörü|operatörüyle",
        "biri|birisi ..1 kullanmış|çalmış|girmiş|kullanıyor|almış|kullandı|girdi",
        "müşteri hizmetleri|temsilcisi çok|kaçta|ücretsiz|saat|saatleri|numarası|maaşı|iyi",
        "teknik destek saatleri|ücretli|garanti",
    ),
    often_misspelt="""temsilci temsilcisi temsilciye temsilciyle temsilcisine yetkili yetkiliyle
        yetkiliye operatör operatöre insanla biriyle
        birisiyle müşteri hizmetleri konuşmak görüşmek istiyorum danışman yöneticiyle müdürünüzle
        bağlayın canlı""",
)
