"""German, formal and familiar, with ae/oe/ue for the umlauts."""

from warmline.triggers.wants_person_patterns.book import Book

BOOK = Book(
    language="de",
    lists={
        "the": """
            ein|eine|einen|einem|einer|eines|der|die|das|den|dem|irgendein|irgendeine|irgendeinen
                |irgendeinem|irgendeiner|nen|ne|nem|n|ner|ihr|ihre|ihren|ihrem|ihrer|dein|deine|deinen
                |deinem|deiner|euer|eure|euren|eurem|eurer|anderen|andere|anderer|mein|meinem|meinen
                |meiner|'n|diesem|zum|zur|vom
            / einem|einer|einen|eine|jemandem ihrer|eurer|deiner|der|von ihren|euren?
            / einem|eine|einer|einen anderen
        """,
        "real": """
            echt|echte|echten|echter|echtes|richtige|richtigen|richtiger|richtiges|wirkliche|wirklichen
                |wahren|wahre|menschliche|menschlichen|menschlicher|lebende|lebenden|lebendige|lebendigen
                |reale|realen|realer|tatsächlichen|kompetenten|kompetente|anderen|andere|anderer|normalen
                |normale|physische|physischen|vernünftigen|neuen|zuständigen|zuständige|freien
                |persönlichen|persönliche
        """,
        "human": """
            mensch|menschen|menschn|mesnch|mesnchen|mench|menschlein
            / menschlichen|menschliche|menschlicher|menschlich
                ansprechpartner|mitarbeiter|agenten|berater|kollegen|hilfe|support|unterstützung|kontakt
                |dienste|dienst|service|assistenz|wesen|betreuung|beratung|antwort|agent|operator
            / echte|echten|echter|reale|realen|richtige|richtigen|lebende|wirkliche|echtem
                person|personen|mensch|menschen|leute|leuten|mitarbeiter|mitarbeitern|ansprechpartner
                |jemand|agent|agenten|berater
            / jemand|jemanden|jemandem|wer|wen|wem
                echtes|echten|echtem|richtiges|richtigem|menschliches|menschlichen|menschlichem|lebendigem
                |reales
            / mensch|person|jemand|jemanden|menschen aus fleisch ..2
            / menschliches wesen
            / mensch zu mensch
        """,
        "agent": """
            mitarbeiter|mitarbeiterin|mitarbeitern|mitarbeitenden|mitarbeiters|mitabeiter|mitarbieter
                |agent|agenten|agentin|berater|beraterin|beratern|kundenberater|kundenberaterin
                |kundenbetreuer|kundenbetreuerin|ansprechpartner|ansprechpartnerin|ansprechperson
                |sachbearbeiter|sachbearbeiterin|servicemitarbeiter|servicemitarbeiterin
                |supportmitarbeiter|vertreter|vertreterin|repräsentant|operator|techniker|technikerin
                |fachmann|fachkraft|spezialist|spezialisten|betreuer|betreuerin|verkäufer|verkäuferin
                |verkaufsberater|vertriebsmitarbeiter|telefonist|rezeptionist|bearbeiter|fachberater
                |supporter|kundendienstmitarbeiter|ansprechspartner|kundenservicemitarbeiter
            / service|support|kundendienst|kundenservice|vertriebs mitarbeiter|agent|agenten|berater
            / agent|mitarbeiter|person|jemand|jemanden|jemandem vom|aus|von|im dem|der?
                support|service|kundenservice|kundendienst|vertrieb|team|verkauf
        """,
        "staff": """
            kollege|kollegen|kollegin|angestellte|angestellten|angestellter|personal|teammitglied|admin
                |administrator|arbeitskollegen|fachpersonal
            / jemand|jemanden|jemandem|wer|wem|wen|person|leute|leuten|einen|einem|einer|mitglied|menschen
                von|aus|vom|bei|in|im|der|des|beim
                ihnen|euch|dem|der|ihrer|eurer|eurem|ihrem|team|support|service|kundendienst|kundenservice
                |vertrieb|firma|abteilung|buchhaltung|verkauf|technik|laden|unternehmen|teams|unternehmens
                ..2
            / jemand|jemanden|jemandem|wer|wem|person ,? der|die|das|dem ..4
                kann|hilft|arbeitet|weiß|weiss|versteht|auskennt|helfen|antwortet|zuständig|ahnung|ist
                |sprechen|reden
        """,
        "person": "person|personen|perosn|presonn|pesron",
        "someone": """
            jemand|jemanden|jemandem|jmd|jmdn|jmdm|jmnd|irgendjemand|irgendjemanden|irgendjemandem
                |irgendwer|irgendwen|irgendwem|wen|wem|jemannd|jemadn|jemanndem
            / jemand|jemanden|jemandem|wen|wem anders|anderen|anderem|anderes
            / irgend jemand|jemanden|jemandem|wer
        """,
        "boss": """
            chef|chefin|chefs|vorgesetzte|vorgesetzten|vorgesetzter|manager|managerin|leiter|leiterin
                |filialleiter|filialleiterin|teamleiter|teamleiterin|abteilungsleiter|geschäftsführer
                |geschäftsführerin|geschäftsleitung|geschäftsführung|inhaber|inhaberin|besitzer|besitzerin
                |direktor|direktorin|supervisor|boss|verantwortliche|verantwortlichen|verantwortlicher
                |zuständige|zuständigen|zuständiger|gründer|leitung|vorstand|marktleiter|schichtleiter
            / nächsthöheren vorgesetzten
        """,
        "dept": """
            kundenservice|kundendienst|kundensupport|kundenbetreuung|kundencenter|kundenberatung
                |kundenhotline|support|service|helpdesk|hotline|servicecenter|callcenter|supportteam
                |serviceteam|vertrieb|verkauf|buchhaltung|rechnungsabteilung|verkaufsabteilung
                |vertriebsabteilung|reklamationsabteilung|beschwerdestelle|technik|zentrale|rezeption
                |empfang|verwaltung|rechtsabteilung|fachabteilung|abteilung|team|sekretariat
                |beschwerdeabteilung|personalabteilung|büro
            / technischen|technischer|technische support|abteilung|kundendienst|dienst
            / customer service|support|care
            / kunden service|support|dienst
            / call center
            / abteilung|team für ..1
        """,
        "pro": """
            anwalt|anwältin|arzt|ärztin|doktor|apotheker|apothekerin|mechaniker|lehrer|lehrerin|ingenieur
                |steuerberater|experte|experten|expertin|tierarzt|psychologe|psychologin|therapeut
                |therapeutin|sekretärin|moderator|moderatorin|zahnarzt|notar|trainer|makler|fachmann
                |handwerker|krankenschwester|coach|gutachter
        """,
        "bot": """
            bot|bots|roboter|robotern|robot|maschine|maschinen|chatbot|chatbots|ki|computer|computern
                |programm|automat|automaten|anrufbeantworter|algorithmus|software|ai|blechkiste
                |sprachcomputer|bandansage|standardantworten|textbausteine|textbausteinen
            / künstliche|künstlichen|künstlicher intelligenz
            / virtuelle|virtuellen|virtueller|digitalen|automatischen|automatische
                assistent|assistenten|assistentin|system|assistenz|bot|berater
            / automatische|automatischen|automatisierte|automatisierten|vorgefertigte|vorgefertigten
                |generische antwort|antworten|nachricht|nachrichten|system|texte
        """,
        "want": """
            ich
                will|möchte|moechte|mochte|würde|wuerde|brauche|benötige|benoetige|verlange|wünsche
                |bevorzuge|kann|könnte|koennte|muss|darf|hätte|haette|fordere|versuche|bitte|wollte|suche
                |bräuchte|braeuchte|erwarte|bestehe|mag ..2
            / wir wollen|möchten|brauchen|würden|benötigen|bräuchten
            / kann|könnte|koennte|darf|dürfte|möchte|will|würde|muss ich|man|wir|mich|mir
            / können|könnten|koennen|koennten|würden|wuerden|kannst|könntest|würdest|möchten|wollen|könnt
                |könntet sie|du|ihr
            / kannste
            / lass|lassen|lasst mich|sie mich?
            / wie|wo kann|erreiche|komme|bekomme|könnte|spreche|rede|finde|kriege|kontaktiere|erreicht
                ich|man
            / mit wem kann|soll|muss|könnte ich
            / ist|wäre es möglich , mich?
            / gibt es|gibts eine|die|eine? möglichkeit ,?
            / besteht die möglichkeit ,?
            / will|möchte|moechte|brauche|benötige|hätte|würde|wünsche ich? ..1
            / bitte
            / gerne|lieber
            / geht es ,
            / gib|geben|gebt|hol|holen|holt|besorg|schick sie? mir? ..1
        """,
        "with": "mit|zu|zum|zur|mt|m|bei|beim|von|vom|an|durch|mitm",
        "talk": """
            sprechen|reden|chatten|schreiben|kommunizieren|telefonieren|unterhalten|quatschen|sprecehn
                |spreche|spechen|sprchen|sprehcen|kontaktieren|verbunden|verbinden|weitergeleitet|plaudern
                |diskutieren|klären|besprechen|weiterverbunden|verhandeln|austauschen|schreibe|rede
            / zu tun haben
            / in kontakt|verbindung ..1
            / kontakt aufnehmen
            / verbunden|durchgestellt|weitergeleitet|vermittelt ..1
        """,
        "bring": """
            verbinde|verbinden|verbindet|verbindn|verbnden|leite|leiten|leitet|stell|stelle|stellen|stellt
                |gib|gebe|geben|gebt|bringen|bring|weiterleiten|vermitteln|vermittle|vermittelt|schick
                |schicken|setzen|setz|reichen|übergeben|übergib|übergebt|durchstellen|transferieren
                |weiterverbinden|überweisen
        """,
        "me": """
            sie|bitte|mal|doch|ihr|gleich|einfach|jetzt? sie|bitte|mal|doch|ihr|gleich|einfach|jetzt?
                mich|mir|uns|meine|meinen|mein|das|diese|diesen|die|den|dieses
                anfrage|fall|gespräch|chat|anliegen|problem|beschwerde|anruf?
                sie|bitte|mal|doch|gleich|einfach|jetzt|direkt|weiter|umgehend|sofort?
                bitte|mal|doch|gleich|einfach|direkt|weiter|umgehend|sofort?
        """,
        "get": """
            geben|gib|gebt|holen|hol|holt|rufen|ruf|ruft|schicken|schick|schickt|besorgen|besorg|bringen
                |bring|vermitteln|vermittle|finden|organisieren|kontaktieren|kontaktiere|erreichen
                |erreiche|anrufen|sprechen|verlangen|verlange|brauche|benötige|bräuchte|will|möchte|hätte
                |haben|bekommen|kriegen|suche|fordere|wünsche|kontaktaufnahme
        """,
        "helps": """
            helfen|hilft|weiterhelfen|weiterhilft|antworten|antwortet|antworte|beantworten|zurückrufen
                |zurückruft|zurueckrufen|anrufen|anruft|kontaktieren|kontaktiert|melden|meldet|erklären
                |erklärt|unterstützen|beraten|berät|kümmern|kümmert|schreiben|sprechen|zuhören|zuhört
                |lösen|verstehen|versteht|rückruf|bearbeiten|ansehen|anschauen|übernehmen|erreichen
                |betreuen|rufen|melde
        """,
        "polite": """
            bitte|danke|jetzt|sofort|gleich|dringend|hallo|hi|hey|moin|servus|guten|tag|morgen|abend|ok
                |okay|ja|nein|also|aber|und|nur|schnell|ich|will|möchte|brauche|benötige|ein|eine|einen
                |einem|einer|der|die|das|den|dem|zum|zur|mit|sprechen|reden|gerne|gern|endlich|hier|lieber
                |mal|doch|mir|mich|schlecht|falsch|entschuldigung|sorry|verdammt|umgehend|anderer|anderen
                |andere|nochmal|stattdessen|herr|frau|leute|pls|plz|echt|hilfe|so|oder|verbinden|kann|wo
                |ist|kontakt|kontaktieren|kontaktiere|zu|an|heute|sie|vielen|dank|mann|statt|auf|sondern
                |wieder|erreichen|geht|wir|dann
            / ,
            / so schnell wie möglich
            / zum teufel
            / mit freundlichen grüßen
        """,
        "please": """
            bitte|danke|hallo|hi|hey|moin|guten|tag|ok|okay|ja|nein|also|aber|und|,|jetzt|dann|sorry
                |entschuldigung|servus|oder|morgen|abend|mal|doch
        """,
        "who": "der|die|das|dem|den",
        "can": "kann|könnte|koennte|können|würde|will|soll|möchte|könnten|darf|kan",
        "sure": """
            <the>? <the>? <real>? <human>
            / <the>? <the>? <real>? <agent>
            / <the>? <the>? <real>? <staff>
            / <the>? <real>? <person>
        """,
        "team": "<sure> / <the>? <the>? <real>? <dept>",
        "any": "<the>? <real>? <someone>",
        "chief": "<the>? <real>? <boss>",
        "expert": "<the>? <real>? <pro>",
        "anybody": "<team> / <any> / <chief> / <expert>",
        "there": """
            da|hier|verfügbar|erreichbar|online|frei|anwesend|echtes|der|die|dem|mit|im|am|den|,|dort|live
        """,
        "me_helped": "mir|mich|uns|mein|meine|sich ..3 <helps>",
        "let": """
            <sure> ..1 <me_helped>
            / <any> ..1 <me_helped>
            / <chief> ..1 <me_helped>
            / <any> von|aus|vom|bei ..3 mir|mich|uns ..2 <helps>
            / <any> <helps>
            / <sure> <helps>
        """,
        # "mit einem Menschen sprechen": the verb stands last.
        "talk_to": """
            <with> <anybody> ..3 <talk>
            / <with> <anybody> ,$
            / <with> <anybody> in|über|aus|von|wegen|bei|zu ..6
        """,
        "wanted": """
            ..3 <talk_to>
            / ..3 <with> <anybody>
            / ..1 <the>? <real>? <human>
            / ..1 <the>? <real>? <agent>
            / ..1 eine <real>? person
            / ..1 <the> <real>? <staff>
            / ..1 <the> <real>? <boss> ..1
            / ..2 <any> sprechen|erreichen|kontaktieren|haben|,$|von|vom|der|die|dem|,
            / ..2 <chief> sprechen|haben|kontaktieren
            / ..3 <the>? <dept> sprechen|erreichen|kontaktieren|anrufen
            / ..2 menschliche|menschlichen|echte|persönliche|manuellen|manuelle|persönlichen|menschlicher
                menschliche|menschlichen?
                hilfe|unterstützung|support|kundenservice|kontakt|beratung|betreuung|service|antwort
                |kundendienst|assistenz ..1
            / ..2 hilfe|unterstützung|antwort|rückmeldung|beratung von|durch|vom <sure>
            / ..2 von|durch|vom <sure> ..3
            / ..2 kundenservice|kundendienst|kundensupport ..1
            / ..3 zurückgerufen|angerufen|kontaktiert ..1
            / ..2 rückruf|anruf|telefonat ..2
            / , dass ..1 <let>
            / , dass sie|man|ihr mich ..1 anrufen|zurückrufen|kontaktieren|anruft|zurückruft
            / ..1 <let>
            / ..2 eskalieren
        """,
        "no_bot": """
            nicht|kein|keine|keinen|keinem|nie|satt|hasse|schluss|genug|leid|nervt|nervig|sinnlos|statt
                |anstatt|weg|ohne|niemals|nimmer|dumm|blöd
        """,
    },
    asks=(
        "<want> ..2 <human> haben|bekommen|kriegen",
        "option|möglichkeit|knopf|button ,? <with> <anybody> ..2 sprechen|zu|reden",
        "kümmert|meldet|antwortet|hilft sich|mir? <someone> ..3",
        """
            leiten|leite|verbinden|stellen|leitet sie|bitte? mich ..1 zur|zum|an|in|mit die?
                retourenabteilung|abteilung|buchhaltung|reklamation|verkaufsabteilung|rechnungsstelle
                |versandabteilung|technik|zentrale|kasse|fachabteilung
        """,
        "bei|mit wem kann|soll|muss|darf|könnte ich mich? ..3 beschweren|melden|reden|sprechen|klären",
        """
            <can> sie|du|ihr|bitte mir|mich|uns|bitte? <any>
                geben|schicken|holen|vermitteln|besorgen|nennen ..1
        """,
        "stell|stelle|stellen|stellt sie|ihr? mich|uns bitte|sofort|jetzt? durch",
        "<can> ..1 <sure> ..3 <helps>",
        "<can> bitte|mal|hier|denn? <someone>|<human> ..2 <helps>",
        """
            ^, <please>* verbinden|verbinde|weiterleiten|durchstellen|leite|leiten sie|mich|uns|bitte?
                mich|uns|bitte? weiter|durch|bitte|jetzt? ,$
        """,
        "kontaktieren|kontaktiere|kontaktiert sie|ihr|bitte? mich|uns ..1",
        "warte|wartet|gewartet ..2 auf einen|eine|den <agent>|<human>",
        "beschweren|beschwerde ..1 bei|an <chief>|<sure>",
        "bei|beim <chief> beschweren",
        "<want> <wanted>",
        "<with> <sure> ..3 <talk>",
        "<with> <the>? <real>? <dept> ..2 <talk>",
        "<with> <any> ..2 sprechen|reden|chatten|schreiben|telefonieren|verbinden|verbunden",
        "<with> <chief> ..2 sprechen|reden|telefonieren|verbinden|verbunden",
        "sprechen|reden|rede|sprich|spreche|chatten|chat sie|ich|lieber|nur|direkt? <with> <team>",
        "^, <please>* <with> <anybody> ..1 <talk>",
        "mit wem|welchem kann|soll|muss|könnte|spreche ich ..4 sprechen|reden|wenden|melden",
        "an wen kann|soll|muss|darf ich mich ..3 wenden",
        "wie|wo erreiche|kontaktiere|bekomme|finde|kriege|spreche ich ..2 <sure>",
        "wie|wo erreiche|kontaktiere ich ..1 <the>? <dept>",
        # connect me
        "<bring> <me> <with>? <anybody>",
        "<bring> <me> an|zu|mit|in <with>? ..1 <anybody>",
        """
            mich|mir|uns bitte|mal|doch|direkt|jetzt|gleich? bitte|mal|direkt? <with>|an <anybody> ..1
                verbinden|weiterleiten|durchstellen|weiterverbinden|vermitteln|geben|schicken|verbindet
                |überweisen|setzen|weiterreichen
        """,
        "mich|mir|uns verbinden|weiterleiten|durchstellen|weiterverbinden <with>|an <anybody>",
        """
            verbinden|verbinde|weiterleiten|weiterleitung|verbindung|übergabe|transfer|durchstellen
                |eskalieren bitte? <with>|an <sure>
        """,
        "verbinden|verbinde|verbindung mit|zum|zur dem|der? <dept>",
        # give me
        """
            <get> sie|mir|uns|bitte|mal|doch|jetzt? sie|mir|uns|bitte|mal|doch|jetzt|ihr? bitte|mal?
                <the>? <real>? <human>
        """,
        """
            <get> sie|mir|uns|bitte|mal|doch|jetzt? mir|uns|bitte|mal|doch|jetzt|ihr? bitte|mal? <the>?
                <real>? <agent>
        """,
        """
            gib|geben|gebt|hol|holen|holt|ruf|rufen|schick|schicken|bring|besorg|brauche
                sie|mir|uns|bitte|mal|doch? sie|mir|uns|bitte|mal|doch|jetzt? <the> <real>?
                <boss>|<staff>|<person>
        """,
        """
            gib|geben|gebt|hol|holen|holt|schick|schicken|bring|besorg|vermitteln
                sie|mir|uns|bitte|mal|doch? mir|uns|bitte|mal|doch|jetzt|ihr? <any>
        """,
        "<the> <boss> sprechen|her|bitte",
        "<chief> ..1 sprechen",
        # let somebody
        """
            <can> mich|mir|uns|sich bitte|mal|denn|hier|da|vielleicht? bitte|mal|denn|hier|vielleicht?
                <let>
        """,
        """
            <can> mich|mir|uns|sich bitte|mal|denn|hier|da|vielleicht|nicht? bitte|mal|hier? <any> ..4
                <helps>
        """,
        """
            <can> mich|mir|uns|sich bitte|mal|denn|hier|da|vielleicht|nicht? bitte|mal|hier? <sure> ..4
                <helps>
        """,
        "<can> bitte|mal|denn|hier|vielleicht? <any> ..2 mir|mich|uns|sich ..3 <helps>",
        "<can> bitte|mal|denn|hier|vielleicht? <sure> ..2 mir|mich|uns|sich ..3 <helps>",
        "<any> ,? <who> ..1 <me_helped>",
        "<any> ,? <who> ..3 <helps> <can>",
        "<sure> ,? <who> ..1 mir|mich|uns ..3 <helps>",
        "<any> ..1 mir|mich|uns ..2 <helps>",
        "<any> soll|muss|kann|möge ..1 mich|mir|sich ..2 <helps>",
        """
            <any> von|aus|vom|bei|im dem|der|ihrem|eurem|ihnen|euch|ihrer?
                team|support|kundenservice|kundendienst|service|vertrieb|ihnen|euch|buchhaltung|abteilung
                ..1
        """,
        "soll|sollen|möge mich|mir|sich <any> ..3 <helps>",
        # anybody there
        "ist|sitzt|wäre|liest|antwortet da|dort|hier|denn|bei|jetzt? ..2 <any> ..1 <there>|,$",
        "ist ..1 <any> <there>|,$",
        """
            ist|sitzt|arbeitet|arbeiten|sind ..3 <the>? <real>? <human>
                da|hier|dort|verfügbar|erreichbar|am|dran|online|,$
        """,
        """
            gibt es|gibts|gibt's|existiert hier|da|bei|denn|auch|irgendwo? hier|ihnen|euch|auch|noch? ..1
                <the>? <real>? <human>
        """,
        "gibt es|gibts hier|da|bei|denn|auch? ..1 <any> ..1 ,|,$|<there>",
        "gibt es|gibts hier|da|bei|denn|auch? ..1 eine <real>? person ..1 ,|mit|die|der",
        """
            gibt es|gibts hier|da|bei|denn|auch? ..1 einen|eine|irgendeinen|nen <real>? <agent> ..1
                ,|,$|mit|der|die|<there>
        """,
        """
            gibt es|gibts hier|da|denn|auch? eine? menschliche|menschlichen|echte|persönliche
                hilfe|support|unterstützung|betreuung|kundenservice|ansprechpartner|ansprechpartnerin
        """,
        "haben|habt|hast|bieten sie|ihr|du auch|denn|noch|hier? ..1 <the>? <real>? <human>",
        """
            haben|habt sie|ihr auch|denn|noch? ..1 echte|richtige|menschliche|persönlichen|echten
                mitarbeiter|berater|support|kundenservice|ansprechpartner|leute|betreuung
        """,
        "arbeiten|arbeitet|sitzen|sind ..3 echte|richtige ..1 menschen|leute|mitarbeiter",
        "^, <please>* <someone> ..1 da|hier|online|dran|erreichbar|zuhause",
        # call me
        """
            rufen|ruft|ruf sie|ihr|du|bitte|mich|mal? sie|mich|mir|uns|bitte|doch?
                bitte|mal|doch|morgen|heute|jetzt? an|zurück|zurueck
        """,
        "mich|uns bitte|mal|jemand|doch|kurz? ..2 zurückrufen|anrufen|zurueckrufen|kontaktieren",
        "bitte|um|erbitte|wünsche|möchte|brauche ..1 rückruf|rueckruf|anruf",
        "rückruf|rueckruf bitte|erbeten|erwünscht|gewünscht",
        # handoff
        """
            eskalieren|eskaliere|eskaliert sie? bitte? den|die|das|diesen|meinen|meine|mein ..1
                fall|beschwerde|problem|anliegen|vorgang|ticket
        """,
        "meinen|meine|diesen|den fall|beschwerde|problem|anliegen ..1 eskalieren",
        """
            kontakt|kontaktieren|kontaktaufnahme|erreichen|anrufen mit|zu|zum|zur|den|die|dem|der? <the>?
                <dept>
        """,
        "kundenservice|kundendienst|support|kundensupport kontaktieren|erreichen|anrufen|sprechen",
        "hilfe|unterstützung|antwort|rückmeldung|rat|beratung von|durch|vom <the>? <real>? <human>",
        # alone
        "^, <polite>* <real>? <human> <polite>* $",
        "^, <polite>* <real>? <agent> <polite>* $",
        "^ <polite>* <agent> ,? <agent> ..3 $",
        """
            ^ <polite>*
                menschliche|menschlicher|menschlichen|manueller|manuelle|persönliche|persönlicher|echte
                hilfe|support|service|dienste|dienst|unterstützung|kontakt|betreuung|beratung
                |kundenservice|kundendienst <polite>* $
        """,
        """
            ^ <polite>*
                kundenservice|kundendienst|kundensupport|kundenbetreuung|kundenberatung|hotline|helpdesk
                <polite>* $
        """,
        "^ <polite>* technischer|technischen support|kundendienst <polite>* $",
        "^ <polite>* kunden service|support|dienst <polite>* $",
    ),
    rejections=(
        "keine|schluss ..1 <bot> mehr|bitte ..1",
        "kein|keine|keinen <bot> mehr ..1",
        """
            <no_bot> ..2 mit|von|an|zu <the>? <bot> ..2
                sprechen|reden|schreiben|chatten|diskutieren|kommunizieren|unterhalten|tun|abgespeist|zu
                |,$
        """,
        "<no_bot> mehr|länger|weiter? <the>? <bot> ,$",
        "satt|leid|nervt|hasse|schluss ..4 <bot>",
        "hasse ..3 <bot>",
        "keine|keinen|kein lust|bock ..2 mit|auf <the>? <bot> ..2",
        "<talk> ..1 mit <the>? <bot> ist|nervt|bringt",
        "will|möchte|brauche|mag kein|keine|keinen|keinem ..1 <bot>",
        "statt|anstatt|anstelle mit|einer|eines|einem|von|der|des? <bot>",
        "<human> ,? statt|kein|keine|keinen|und|nicht ..1 kein|keine|keinen|mit|einem|einer|eine? <bot>",
        "<person> ,? statt|kein|keine|keinen|und|nicht ..1 kein|keine|keinen|mit|einem|einer|eine? <bot>",
        """
            <someone> ,? statt|kein|keine|keinen|und|nicht ..1 kein|keine|keinen|mit|einem|einer|eine?
                <bot>
        """,
        "stoppen|stopp|stop|schalte sie? den|diesen|dieser <bot> ..1",
        "^, nicht mit <the> <bot> ,$",
    ),
    hints=(
        "<want> ..2 <real>? <human>",
        "^ <polite>* <real>? <person> <polite>* $",
        "^ <polite>* <boss> <polite>* $",
        "^ <polite>* <someone> ,? <polite>* $",
        "^ <polite>* einen|ein|eine <staff> <polite>* $",
        "^ <polite>* support|kontaktaufnahme|eskalation|rückruf|service <polite>* $",
        "^ <please>* ich brauche|benötige|möchte unterstützung|support|beistand <please>* $",
        """
            ich|kann|könnte will|möchte|würde|ich gerne|bitte|mal? mit
                der|dem|ihrem|ihrer|eurem|frau|herrn !<bot> ..1 sprechen|reden
        """,
        "will|möchte nicht ..1 mit dir|ihnen sprechen|reden",
        "<can> <any> helfen|weiterhelfen",
    ),
    refusals="nicht kein keine keinen keinem keiner nie niemals ohne niemand niemanden niemandem weder",
    before=(
        "dachte|glaubte|meinte|dachten ,? ..4",
        "glaube|denke|finde nicht ..5",
        "nicht|kein|keine|keinen|keinem|nie|niemals|ohne|weder|nich|ned",
        """
            nicht|kein|keine|keinen|nie|ohne|unnötig|nich
                nötig|notwendig|nötig|erforderlich|vor|bedarf|lust|grund|muss|müssen|brauche|brauchen
                |daran|interessiert ,? ..3
        """,
        "ohne ..4",
        "statt|anstatt|anstelle ..1",
        "schon|bereits|gestern|vorhin|letzte|vorher ..4",
        "habe|hatte|hab|haben|wurde|konnte|musste|wollte|durfte ich|schon|bereits|gestern|wir|man ..4",
        "ich habe|hatte|hab|wurde|konnte|musste|durfte ..4",
        "muss|sollte|soll|müssen man|ich|wir dafür|dazu|erst|unbedingt|wirklich|zwingend ..2",
        "ist es nötig|notwendig|erforderlich ..2",
        "wenn|falls|bevor|nachdem|während|sobald|als|weil|bis ..4",
        "wie viel|wieviel|was kostet|kosten|zahlt|verdient|verdienen ..3",
        "danke|dank|danken an|für|dem|der ..3",
        "kunden|nutzer|gäste|patienten|user|meine|mein|unsere ..3",
        "mein|meine|mit meiner|meinem frau|mann|chef|mutter|vater|sohn|tochter|freund|freundin ..3",
        "der|die|ihr|euer|dein|ein bot|fahrer|kurier|lieferant|bote|postbote|roboter ..3",
        "als",
        "werden|arbeiten|bewerben als|mich ..2",
    ),
    after=(
        "hat|hatte|haben|sagte|war|waren|meinte|hatten|gestern|letzte|vorhin ..1",
        "ist nicht|unhöflich|nett",
        "nicht nötig|notwendig|mehr|erforderlich",
        "gesprochen|geredet|telefoniert|geschrieben|gehabt|gechattet|hatte",
        "bin|sind|bist|ist ,$",
        "oder einer|einem|einen|ein|eine? ..1 bot|roboter|maschine|ki|computer",
        "nicht",
        "pro tag|nacht|monat|zimmer|woche",
        "gesucht|stelle|stellen|job|gehalt|preis|ausbildung|einstellen|nummer|öffnungszeiten",
        "sprechen|reden muss|müssen ,$",
    ),
    mentions=(
        "was passiert|geschieht wenn|sobald|nachdem|falls ..5",
        "sagte|sagten|meinte|hieß|hat|haben ,? <someone>|man|er|sie|mitarbeiter ..1 ruft|rufen|meldet",
        "hatte|hab|habe einen|schon|gestern|bereits|ein|kurzen chat|gespräch|kontakt|telefonat ..3",
        "sprechen|können|sind die|ihre|eure|alle <agent>|<staff> ..1",
        "ist|sind euer|ihr|dein|der|eure <bot> ..3",
        "klingst|klingen|redest|sprichst ..2 wie ..2",
        "danke|dank ..2 <agent>",
        """
            der|die|das|ein|eine|ihr|euer|dieser|eure|ihre <agent> ..1
                der|die|war|ist|hat|hatte|sagte|meinte|gestern|am|sprechen|sind|haben|waren|von|verdient
                |wollte
        """,
        "die|eine|diese|andere person ,? die|der|hat ..2",
        "bist|sind|bin|ist|seid du|sie|ich|das|ihr ..2 <human>",
        "muss|müssen|soll ich|man|wir dafür|dazu|erst|wirklich|unbedingt|zwingend ..3",
        "bist|sind|bin|ist|seid du|sie|ich|das|ihr ..1 eine <real>? <person>",
        "spreche|rede|schreibe|chatte|sprech|red ich ..1 mit ..4",
        "wie viele|wieviele ..2 <person>|<human>|<agent>",
        "wie viele|wieviele ..3",
        "was|wer macht|machen|tut|ist|sind ..3 <agent>",
        "suchen|sucht|stellen|stellt|sucht sie|ihr ..3 <agent>",
        "bin|bist|ist|sind kein|keine ..1 <bot>",
        "für|zu|mit zwei|drei|vier|fünf|sechs|2|3|4|5|6|8|10|eine|1 <person>",
        "zwei|drei|vier|fünf|sechs|2|3|4|5|6|mehrere|andere|anderen|weitere|weiteren|jede|viele <person>",
        "keinen|keine|kein ..1 <anybody>",
        "nicht ..1 nötig|notwendig|erforderlich ..4",
    ),
    senses=(
        "chat|gespräch|telefonat|kontakt mit <the>? <agent> , erledigt|danke|alles|geklärt",
        "als <agent>|<staff>|<boss>",
        "funktion|feature|software ..4 <human>|<agent>",
        "menschliches versagen|ermessen",
        "menschen rechte|leben",
        "pro|je person|mensch",
        "an|für eine? andere|anderen|anderer person|leute ..1",
        "überweisen|senden|schicken|übertragen|verschenken|verschicken an ..2 jemand|jemanden|andere",
        "jemand|person anders|anderes|andere kann|darf|mein|meine|abholen !mir !mich",
        "support|unterstützung für android|ios|windows|linux|mac",
        "person|personen mit behinderung",
        "agent|agenten provocateur|orange",
        "immobilien|versicherungs|reise berater|agent|vertreter|makler",
        """
            service|support|kundenservice|kundendienst
                öffnungszeiten|zeiten|nummer|gebühr|kostenlos|geöffnet|ist|war
        """,
        "jemand ..1 benutzt|genutzt|gestohlen|gehackt|abgehoben|eingeloggt",
        "inhaber|leiter|besitzer der|des|von",
        "bedienung durch",
    ),
    often_misspelt="""menschen mitarbeiter mitarbeiterin berater ansprechpartner vorgesetzten
        kundenservice kundendienst sprechen verbinden
        support unterstützung person jemand jemanden jemandem agenten kundenberater zurückrufen""",
)
