"""Hindi in Devanagari, and in Latin letters as it is mostly typed. The verb stands last in both."""

from warmline.triggers.wants_person_patterns.book import Book

BOOK = Book(
    language="hi",
    lists={
        "real": """
            असली|असल|सच्चे|सच्चा|जीवित|वास्तविक|रियल|लाइव|दूसरे|दूसरा|अन्य|किसी|कोई|एक|आपके|अपने|अपना|अपनी
                |आपकी|सही|असलियत|ज़िंदा|जिंदा|हाड़|मानव|सीनियर|बड़े|उस|आपका|भी|और|ज़िम्मेदार|इस|किसीभी
                |वहाँ
            / asli|asal|real|live|sach|sacche|dusre|dusra|doosre|doosra|dusri|kisi|koi|kise|kissi|ek|aapke
                |apke|apne|apna|apni|aapki|apki|tumhare|aapka|apka|kisibhi|zinda|jinda|jinde|senior|any|a
                |an|the|bade|bhi|aur|us|iss|kisii|sahi|proper|actual|customer|insani|zimmedar|samajhdar
        """,
        "human": """
            इंसान|इन्सान|इंसानों|मनुष्य|मानव|आदमी|इनसान|बंदे|बंदा
            / असली|रियल|जीवित|वास्तविक|ज़िंदा|लाइव|सच्चे|जिंदा
                आदमी|व्यक्ति|इंसान|बंदा|बंदे|एजेंट|लोगों|लोग|पर्सन|मानव|ह्यूमन|मनुष्य|शख्स
            / ह्यूमन|ह्युमन एजेंट?
            / insaan|insan|inssan|insaaan|insano|insaano|insanon|manushya|manav|human|humans|aadmi|admi
                |aadami|banda|bande|bandi|bandey|insaaf
            / real|asli|live|sach|actual|zinda|jinda
                person|banda|bande|bandi|aadmi|admi|vyakti|insaan|insan|human|agent|log|logo|logon|people
                |staff
        """,
        "agent": """
            एजेंट|एजेन्ट|प्रतिनिधि|ऑपरेटर|आपरेटर|ओपरेटर|एक्जीक्यूटिव|एग्जीक्यूटिव|कर्मचारी|अधिकारी|सलाहकार
                |सहायक|विशेषज्ञ|टेक्नीशियन|रिप्रेजेंटेटिव|एडवाइजर|स्टाफ|एडमिन|व्यक्ति|शख्स|पर्सन|टीम
                |कस्टमरकेयर|स्पेशलिस्ट
            / कस्टमर|ग्राहक|टेक्निकल|तकनीकी केयर|सर्विस|सेवा|सपोर्ट|सहायता
                वाले|वालों|प्रतिनिधि|अधिकारी|एजेंट|एक्जीक्यूटिव|टीम|केंद्र|विभाग?
            / सपोर्ट|सेल्स|बिलिंग|हेल्प टीम|वाले|वालों|एजेंट|स्टाफ|विभाग|डेस्क
            / हेल्पडेस्क|हेल्पलाइन|सपोर्ट|सेल्स
            / agent|agnet|ejent|ajent|agents|representative|rep|operator|executive|exec|karmchari|adhikari
                |staff|advisor|adviser|specialist|technician|person|vyakti|admin|csr|expert|team
                |customercare|consultant|salesman|karamchari|representive|shakhs|banday
            / customer|customr|costumer|cust|client|technical|tech
                care|service|support|servic|seva|sewa|ker
                wale|walo|walon|waale|se|team|executive|agent|person|department|representative|valo|vale?
            / support|sales|billing|help|service|care|technical|cc
                team|wale|walo|walon|waale|agent|staff|person|department|dept|desk|executive|valo
            / helpdesk|helpline|support|sales
            / call center|centre wale|walo?
        """,
        "someone": """
            किसी|कोई|किसीसे
            / किसी|कोई और|दूसरे|व्यक्ति|भी|बंदे|आदमी
            / kisi|koi|kise|kissi|koii|someone|somebody|kisise|koi
            / kisi|koi aur|dusre|doosre|vyakti|bhi|bande|aadmi|else|admi|banda
        """,
        "boss": """
            मैनेजर|मेनेजर|प्रबंधक|सुपरवाइजर|सुपरवाइज़र|मालिक|बॉस|सीनियर|अधिकारी|हेड|ओनर|इंचार्ज|मैनेजमेंट
                |वरिष्ठ|सीनीयर
            / manager|maneger|manger|menager|supervisor|malik|boss|senior|owner|head|incharge|management
                |sir|seniors|superior|proprietor
            / in charge
        """,
        "pro": """
            डॉक्टर|वकील|नर्स|फार्मासिस्ट|मैकेनिक|शिक्षक|टीचर|इंजीनियर|एक्सपर्ट|काउंसलर
            / doctor|vakil|vakeel|lawyer|nurse|pharmacist|mechanic|teacher|engineer|expert|counselor
                |counsellor|astrologer|pandit|dietician|dietitian|seller|dealer
        """,
        "bot": """
            रोबोट|रोबोटों|बॉट|बोट|मशीन|चैटबॉट|कंप्यूटर|एआई|कम्प्यूटर|ऑटोमेटेड|ऑटोमैटिक|सिस्टम
            / robot|bot|bots|machine|machin|chatbot|computer|ai|robo|automated|automatic|robots|machino
        """,
        "se": """
            से|को|के|का|की|वाले|वालों|लोगों|जी
            / se|ko|ke|k|ka|ki|wale|walo|ji|sey|waale|say|sai|saath
            / के साथ
            / ke|k saath|sath
        """,
        "talk": """
            बात|बातचीत|संपर्क|चैट|कनेक्ट|वार्ता|जुड़ना|मिलना|बोलना|बात-चीत|सम्पर्क
            / baat|bat|baatein|baatcheet|batchit|baatchit|contact|sampark|chat|connect|conect|bt|milna
                |talk|baath|bath|judna|bolna|spk|speak
        """,
        "do": """
            करनी|करना|करवाओ|कराओ|करवाइए|कराइए|करवा|करा|करवाएं|कराएं|कराएँ|करवाएँ|करवाइये|कराइये|कीजिए
                |कीजिये|करो|करें|कर|करूं|करूँ|करवाना|करानी|कराना|करवानी|करे|चाहिए|चाहता|चाहती|करवाये|कराये
                |करेंगे|करवादो|करादो|करिए|दो|दीजिए|दें|करवायें|करने
            / karni|karna|krni|krna|karwao|karao|karwaiye|karaiye|karwa|kara|karvao|karva|krwao|krao|krwa
                |kra|karo|kro|karein|kare|kar|kr|karen|karu|karun|karoon|karwana|karani|karana|karwani
                |kijiye|kijie|karwado|karado|kardo|krdo|krado|krwado|chahiye|chahta|chahti|chaiye|karwaye
                |karaye|kariye|do|dijiye|karaido|karwadijiye|krvao|krva|karne|kari|karwaie|karaie|karvado
                |karvaiye|karvaye|karadijiye|karte|karna|karnii|krani|krwani|karlu
            / हो सकती|सकता|जाए|जाये
            / ho sakti|sakta|jaye|jaaye
        """,
        "connect": """
            कनेक्ट|जोड़िए|जोड़ो|जोड़ें|जोड़|जोड़िये|ट्रांसफर|ट्रान्सफर|फॉरवर्ड|मिलवाओ|मिलाओ|मिलाइए|मिलवाइए
                |भेजो|भेजिए|बुलाओ|बुलाइए|बुलाइये|बुलाएं|बुला|मिला|मिलवा|संपर्क|फोन|कॉल|दे|दो|दीजिए|दें
                |दिलाओ|दिलाइए|लगाओ|भेज|जुड़वाओ|ट्रांस्फर|एस्केलेट|जोड़वाओ
            / connect|conect|connct|jodo|jodiye|jod|jodein|jorho|joro|transfer|trasnfer|tranfer|forward
                |milwao|milao|milaiye|milwaiye|mila|milwa|bhejo|bhejiye|bhej|bulao|bulaiye|bula|bulaye
                |bulaen|lagao|laga|lagaiye|dilao|dilwao|do|dedo|de|dijiye|dila|phone|call|escalate|sampark
                |contact|juda|judwao|pass|handover|shift|connet
        """,
        "please": """
            कृपया|प्लीज|प्लीज़|नमस्ते|हाँ|नहीं|जी|भाई|हेलो|हैलो|अरे|मुझे|अब|तो|,|और|सर|मैम|यार|ठीक|है
                |अच्छा|ओके|जल्दी|तुरंत|अभी
            / please|plz|pls|plzz|hi|hello|namaste|haan|han|nahi|bhai|are|arey|mujhe|mujhko|muje|ab|to|toh
                |aur|sir|maam|mam|madam|yaar|yar|theek|thik|hai|acha|accha|ok|okay|jaldi|abhi|bro|kripya
                |but|hey|g|ji
        """,
        "want": """
            चाहिए|चाहिये|चहिए|चाहता|चाहती|दो|दीजिए|बुलाओ|बुलाइए|बुलाइये|भेजो|मिलाओ|दिलाओ|चाहते|मंगता
            / chahiye|chaiye|chahie|chahye|chahiyeh|chaie|chayiye|chahta|chahti|mangta|do|dedo|dijiye
                |bulao|bulaiye|bhejo|milao|dilao|chiye|chahiy|chhahiye|chahte|chaahiye|chaahie|needed
        """,
        "helps": """
            मदद|सहायता|जवाब|हेल्प|बात|समझा|समझाए|समझाएगा|कॉल|फोन|सुन|उत्तर|संपर्क|रिप्लाई|सुनेगा|बताए|समझे
                |देखे
            / madad|help|jawab|javab|reply|baat|bat|samjha|samjhaye|samjhao|call|phone|sun|contact|answer
                |sunega|bataye|bata|assist|samjhega|respond|support|solve|dekhe|callback
        """,
        "can": """
            कर|करे|करेगा|करेगी|करें|सकता|सकते|सकती|दे|देगा|दें|करने|करो|करवाओ|दो|देने|करेंगे|के|है|हो
                |करवाइए|लिए|सके|वाला|वाली
            / kar|kare|karega|karegi|karein|karen|sakta|sakte|sakti|de|dega|dein|karne|karo|karwao|do|dene
                |karenge|ke|hai|ho|karwaiye|liye|sake|kr|krega|kro|wala|wali|krdo|kardo|krde|karde|kijiye
                |please|lo|skta|skte|krne|krwao|kra|karao
        """,
        "am": """
            क्या|यहाँ|यहां|वहाँ|वहां|उधर|इधर|वाकई
            / kya|kia|yaha|yahan|yahaan|waha|wahan|udhar|idhar|sach|me|mein|actually
        """,
        "there": """
            है|हैं|हो|मिलेगा|उपलब्ध|मौजूद|बैठा|बैठे
            / hai|h|he|ho|hain|milega|available|maujood|baitha|online|hoga|mil|hei|hay
        """,
        "polite": """
            कृपया|प्लीज|प्लीज़|चाहिए|चाहिये|से|को|बात|करनी|है|करना|करो|कराओ|कराइए|मुझे|एक|कोई|किसी|असली
                |हाँ|जी|अभी|जल्दी|तुरंत|,|हैलो|हेलो|नमस्ते|भाई|अरे|बस|ही|ओके|सर|दो|बुलाओ|बुलाइए|कनेक्ट
                |कीजिए
            / please|plz|pls|chahiye|chaiye|se|ko|baat|karni|hai|karna|karo|karao|karwao|mujhe|muje|ek|koi
                |kisi|asli|haan|ji|abhi|jaldi|turant|hello|hi|bhai|are|arey|bas|hi|ok|sir|do|bulao|connect
                |kar|kro|krna|krni|wale|yaar|yar|mujhko|bat|hey|now|urgent|me|mein|main
        """,
        "person": "<real>? <real>? <human> / <real>? <real>? <agent>",
        "anybody": "<person> / <real>? <someone> / <real>? <real>? <boss> / <real>? <pro>",
    },
    asks=(
        "शिकायत|complaint|shikayat|complain किससे|किसको|kisse|kisko|kis|किस ..2",
        "किससे|किसको|kisse|kisko शिकायत|complaint|shikayat|complain ..1",
        """
            <person>|<boss> की|कि|ki|ke ज़रूरत|जरूरत|आवश्यकता|zarurat|jarurat|zaroorat|need|jaroorat
                है|hai|h|pad|पड़
        """,
        """
            मैनेजर|मालिक|manager|malik|boss|senior|सीनियर से|ko|को|se ..1
                शिकायत|shikayat|complaint|complain ..1
        """,
        "<agent>|<human> का|ka intezaar|wait|इंतज़ार|इंतजार ..1",
        # ... से बात करनी है
        "<anybody> <se> <se>? ..2 <talk> <do>",
        """
            <anybody> <se> <se>?
                मिलना|मिलवाओ|मिलवाइए|मिलवा|मिलाओ|milna|milwao|milwaiye|milao|milaiye|connect|connct|jodo
                |कनेक्ट|जोड़ो|जोड़िए|जोड़ें|जोड़िये ..1
        """,
        "<talk> <do> <do>? ..1 <anybody> <se>",
        """
            <talk> करनी|करना|karni|karna|krni|krna|चाहता|चाहती|chahta|chahti है|हूँ|हूं|hai|hu|hun|h?
                <anybody> <se>
        """,
        "<person> <se> <se>? <talk> ,$",
        "<real>? <real>? <boss> <se> <se>? <talk> ,$",
        "कैसे|kaise|kese किसी|kisi|any? <person> <se> ..1 <talk>|पहुँचूं|पहुंचूं|pahuchu",
        "किससे|किस|kisse|kis|kiske|किसके से|se|साथ|sath|saath? ..1 <talk> <do>",
        # connect me
        "<anybody> <se>|पास|पर|तक|pas|paas|pe|par|tak ..2 <connect> ..1",
        """
            <connect>
                karo|kro|kar|kr|karein|kare|kardo|krdo|कर|करो|करें|करिए|me|mujhe|मुझे|हमें|दो|do|kijiye
                |कीजिए? do|दो|dijiye|दीजिए|me|mujhe|with|to? <anybody> <se>
        """,
        # want a person
        "<person> ..1 <want>",
        """
            <real>? <real>? <boss> <se>? ..1
                बुलाओ|बुलाइए|बुलाइये|बुलाएं|bulao|bulaiye|bula|bulaye|chahiye|चाहिए|चाहिये|chaiye|को|फोन
                |dijiye|दीजिए|milao|मिलाओ
        """,
        """
            chahiye|mujhe|मुझे|चाहिए|bas|sirf real|asli|ek|कोई|एक|koi|असली? <human>
                ,$|chahiye|चाहिए|please|plz|do|दो
        """,
        """
            <person> ..1 मदद|सहायता|हेल्प|madad|help|support|assistance
                चाहिए|चाहिये|chahiye|chaiye|करवाओ|dilao|दिलाओ|do|दो
        """,
        """
            मानवीय|इंसानी|ह्यूमन|insani|human|manual|मैनुअल|live|लाइव
                सहायता|मदद|सपोर्ट|help|support|madad|chat|चैट|agent|एजेंट|service ..2
        """,
        """
            कस्टमर|ग्राहक|customer|costumer केयर|सेवा|सपोर्ट|सर्विस|care|service|support|seva <se>? ..1
                <talk> <do>
        """,
        """
            कस्टमर|ग्राहक|customer|costumer केयर|सेवा|सपोर्ट|सर्विस|care|service|support|seva ..1
                चाहिए|chahiye|chaiye|connect|कनेक्ट|मिलाओ|लगाओ|lagao|milao ..1
        """,
        # somebody
        """
            <real>? <someone>|<human>|<agent> ..1
                मेरी|मेरा|मुझे|मुझसे|हमारी|हमें|meri|mera|mujhe|muje|mujhse|hamari|hume|mere|मेरे ..1
                <helps> ..2
        """,
        "<am>? <someone>|<human> ..2 <helps> <can>",
        "मेरी|meri|hamari|मुझे|mujhe ..1 <helps> <can>? <can>? <someone>|<human>|<agent> ..2",
        "<helps> करने|के|karne|ke|krne|dene|वाला|wala|लिए|liye <can>? कोई|koi|insaan|इंसान ..1 <there>",
        """
            <real>? <someone>|<person>|<boss> से|se|को|ko ..1
                कॉल|फोन|call|phone|बोलो|bolo|कहो|kaho|callback
                करवाओ|कराओ|karwao|karao|करवाइए|करने|karwaiye|karne|मुझे|mujhe|kara|karwa|call|do|दो ..1
        """,
        # anybody there
        "<am>? <real>? <someone> <am>? <there> ,$|kya|क्या|bhai|yahan|यहाँ|यहां|yaha|जो|jo|yar|yaar",
        "<am> <real>? <human> <am>? <there> ..1",
        "कोई|koi real|asli|असली|रियल? <human>|<agent> <am>? <there> ..1",
        "<am> ..1 कोई|koi <human>|<agent>|व्यक्ति|vyakti ..2 <there>",
        "<am> कोई|koi ..3 मदद|सहायता|help|madad|जवाब|jawab|बात|baat ..2 <there>|<can>",
        "कोई|koi असली|रियल|real|asli|इंसान|insaan|insan ..2 <there>",
        # call me
        """
            मुझे|हमें|mujhe|muje|hume|me|mujhko|mereko|mere को|ko? ..2
                कॉल|फोन|call|phone|callback|कॉलबैक|fone
                करो|करें|कीजिए|कर|करवाओ|करे|करिए|karo|kro|kare|karein|kijiye|kar|kr|karwao|back|करवाइए
                |चाहिए|chahiye|kariye|लगाओ|krdo|kardo|do ..1
        """,
        """
            कॉल|फोन|call|phone करो|करें|कीजिए|करिए|karo|kro|karein|kijiye|kariye|करवाओ|karwao|back
                मुझे|mujhe|muje|please|plz|me|करो|karo|kro|कीजिए|,$
        """,
        "कॉल|call बैक|back|bek चाहिए|chahiye|करो|karo|करें|kare|kijiye|please|do|कीजिए|chaiye|kro",
        # handoff
        "एस्केलेट|escalate करो|karo|kro|करें|kijiye|कीजिए|kar|कर|kare ..1",
        "शिकायत|complaint|मामला|issue|case|मुद्दा ..1 आगे|ऊपर|aage|upar|escalate ..1 ..1",
        # alone
        "^ <polite>* <real>? <human> <polite>* $",
        """
            ^ <polite>* <real>?
                एजेंट|एजेन्ट|ऑपरेटर|प्रतिनिधि|agent|operator|representative|executive|एक्जीक्यूटिव|rep|csr
                <polite>* $
        """,
        """
            ^ <polite>* कस्टमर|ग्राहक|customer|costumer
                केयर|सेवा|सपोर्ट|सर्विस|care|service|support|seva|executive <polite>* $
        """,
        """
            ^ <polite>* मानव|मानवीय|human|live|लाइव सहायता|मदद|सपोर्ट|help|support|agent|एजेंट|chat
                <polite>* $
        """,
    ),
    rejections=(
        "<bot> <se> <se>? ..1 <talk> ..1 नहीं|नही|मत|nahi|nhi|nahin|mat|nai|nahii ..2",
        """
            <bot> <se>? <se>? ..1 नहीं|नही|मत|nahi|nhi|nahin|nai ..1
                <human>|<person>|<talk>|चाहिए|चाहिये|chahiye|chaiye
        """,
        "<bot> <se>? ..3 थक|परेशान|तंग|नफरत|बंद|बोर|thak|pareshan|tang|nafrat|band|bor|irritate|pak ..2",
        "<talk> नहीं|nahi|nhi करनी|करना|karni|karna <bot> <se>",
        "<bot> नहीं|नही|मत|nahi|nhi|nahin|not|ki|की|के|ke ,? जगह|jagah|चाहिए|chahiye|बजाय|bajaye ..2",
        "<human>|<agent> ..3 <bot> <se>? नहीं|नही|nahi|nhi|nahin|not",
        "ये|यह|ye|yeh|is|इस <bot> बंद|हटाओ|band|hatao ..1",
    ),
    hints=(
        "^ <polite>* <real>? व्यक्ति|vyakti|person|staff|कर्मचारी <polite>* $",
        "^ <polite>* <real>? <boss> <polite>* $",
        "^ <polite>* कोई|koi <there> ..1 $",
        "^ <polite>* सपोर्ट|support|escalate|एस्केलेट <polite>* $",
        "^ <please>* मुझे|mujhe? सपोर्ट|support|सहयोग चाहिए|chahiye <please>* $",
        "<someone> <helps> <can> ..1",
        "मुझे|mujhe ..1 आपसे|तुमसे|aapse|tumse|apse ..1 <talk> नहीं|nahi|nhi ..2",
    ),
    refusals="नहीं नही मत ना बिना nahi nhi nahin mat na nai bina not dont",
    before=(
        "नहीं|नही|nahi|nhi चाहता|चाहती|चाहते|chahta|chahti|chahte ..2",
        "नहीं|nahi|nhi लगता|lagta|lgta ..3",
        "लगा|लगता|laga|lagta ..4",
        "बिना|bina|मत|mat|without",
        "पहले|कल|pehle|kal|abhi|अभी ..1 मैंने|मेंने|maine|mene|maine|hum|meri|मेरी ..2",
        "मैंने|मेंने|maine|mene ..3",
        "अगर|यदि|जब|agar|yadi|jab|if|when ..3",
        "कितने|कितना|kitne|kitna|kitni ..2",
        "धन्यवाद|शुक्रिया|thanks|dhanyawad|shukriya|thankyou ..2",
        """
            ग्राहक|यूज़र|मेरी|मेरे|मेरा|grahak|users|customers|meri|mere|mera|hamare
                को|पत्नी|पति|भाई|biwi|wife|bhai|mummy|papa|boss|manager|customers|users|माँ|पिता
        """,
        "डिलीवरी|कूरियर|delivery|courier|बॉट|bot|driver|ड्राइवर वाला|boy|बॉय|वाले|wala|wale? ..1",
        "जैसे|की|तरह|jaise|as",
        "no|not|dont need|want|for|connect|transfer? ..1",
    ),
    after=(
        "नहीं|नही|मत|nahi|nhi|nahin|mat|nai|na ..1",
        """
            की|कि|ki ज़रूरत|जरूरत|zaroorat|jarurat|zarurat|jaroorat|need|aavashyakta|आवश्यकता ..1
                नहीं|नही|nahi|nhi
        """,
        "..1 ज़रूरत|जरूरत|zaroorat|jarurat|zarurat|need नहीं|नही|nahi|nhi",
        "..2 नहीं|नही|मत|nahi|nhi|nahin|mat",
        "ने|नें|ne कहा|बताया|बोला|मदद|kaha|bola|bataya|madad|help|मुझे|mujhe ..1",
        "हो|हुई|की|हुआ|ho|hui|hua|ki चुकी|गई|थी|गयी|chuki|gayi|gai|thi|gyi|chuka|chuke",
        "थी|था|thi|tha|चुका|chuka|चुकी|chuki|hui|हुई|liya|लिया|li",
        "या बॉट|रोबोट|मशीन",
        "ya bot|robot|machine",
        "हो|हैं|ho|hain क्या|kya|या|ya",
        "बनना|नौकरी|वेतन|सैलरी|banna|job|naukri|salary|vacancy|number|नंबर|timing|समय|hiring",
        "के लिए|ke liye|pe|par ,$",
        "kitne|कितने|kaun|कौन|kaise|कब|kab",
    ),
    mentions=(
        "कोई|koi व्यक्ति|इंसान|vyakti|insaan ..1 देखता|देखते|dekhta|dekhte|check|चेक",
        "<agent>|<boss> ने|ne ..3",
        "<agent>|<boss> कल|kal|बहुत|bahut|bohot ..2",
        "उस|वह|usने|us|wo|woh|जिस|jis|vo व्यक्ति|एजेंट|agent|person|bande|आदमी ..2 ने|ne",
        "कितने|kitne ..1 <human>|<agent>|लोग|log",
        "आप|तुम|तू|ये|यह ..2 <human>|<agent> हैं|हो|है|या|,$|नहीं",
        "aap|tum|ap|tu|yeh|ye ..2 <human>|<agent> ho|hain|hai|h|he|,$|ya|nahi|nhi|kya",
        """
            मैं|main|mai|me किसी|एक|kisi|ek|real|asli? <human>|<bot>|<person> से|se ..1 बात|baat|bat
                कर|kar|kr रहा|रही|raha|rahi|rha|rhi ..1
        """,
        "भर्ती|नौकरी|वैकेंसी|vacancy|naukri|job|hiring|hire ..2",
        "कौन|क्या|kaun|kon|kya ..1 <boss> ..1 है|hai|h|kon|kaun ,$",
        "<agent>|<boss> कौन|क्या|kaun|kya|kon ..2",
        """
            दो|तीन|चार|पाँच|पांच|छह|एक|2|3|4|5|6|8|10|do|teen|char|paanch|chaar
                लोग|लोगों|व्यक्ति|व्यक्तियों|log|logo|logon|person|people|vyakti|banda|bande
        """,
        "मैं|main|mai|hum ..1 <bot> नहीं|nahi|nhi|hu|hoon",
        "<bot> नहीं|nahi|nhi हूँ|हूं|hu|hoon|hun",
        "पैसे|पैसा|paise|paisa|money|amount|रकम ..3 <anybody>",
        """
            <anybody> को|ko ..1 पैसे|पैसा|paise|paisa|money|gift|amount|भेज|bhej|balance|रिचार्ज|recharge
                ..1
        """,
        "मेरे|मेरा|मेरी|mere|mera|meri <boss>|<agent> ..2",
        "कोई|koi और|aur|दूसरा|dusra|doosra ..1 मेरा|mera|le|ले|use|इस्तेमाल ..2",
        "दूसरे|dusre|doosre|किसी|kisi और|aur|व्यक्ति|person|vyakti? के|ke नाम|naam|account|खाते ..2",
    ),
    senses=(
        "व्यक्ति|इंसान|vyakti|insaan|insan ..1 देखता|देखते|dekhta|dekhte|check|चेक",
        "मानव संसाधन|अधिकार|अधिकारों|शरीर",
        "human resource|resources|rights|body|error",
        """
            ट्रैवल|प्रॉपर्टी|बीमा|रियल|travel|property|insurance|real|estate|booking|lic|ticket
                एजेंट|एजेंसी|estate|एस्टेट|agent|agency|state ..1
        """,
        "प्रति|per व्यक्ति|person|vyakti",
        """
            कस्टमर|ग्राहक|customer केयर|सेवा|care|service|support नंबर|number|no|timing|समय|कब|kab|का|ka
                ..1 समय|timing|kya|क्या|number|khulta|खुलता ..1
        """,
        """
            कस्टमर|ग्राहक|customer केयर|सेवा|care|service|support
                नंबर|number|no|timing|अच्छी|acchi|achi|अच्छा|bahut
        """,
        "बॉट|bot|whatsapp|वॉट्सऐप|व्हाट्सऐप|account ..2 कनेक्ट|connect|जोड़ना|jodna",
        """
            कोई|koi
                छूट|दिक्कत|समस्या|ऑफर|परेशानी|discount|offer|problem|issue|dikkat|बात|charge|fees|scheme
        """,
        "किसी|kisi ने|ne",
        "पत्नी|पति|बीवी|माँ|मम्मी|पापा|biwi|wife|husband|mummy|papa|pati|patni|dost|दोस्त से|se",
        "personal loan|account",
        "human|insaan|insan|इंसान hai|है|ho|हो|hain|हैं kya|क्या|ya|या",
    ),
    often_misspelt="representative operator executive manager customer supervisor support",
)
