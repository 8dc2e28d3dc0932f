"""Italian, formal and familiar. An elision is two words: l'operatore is `l operatore`."""

from warmline.triggers.wants_person_patterns.book import Book

BOOK = Book(
    language="it",
    lists={
        "the": """
            un|uno|una|il|lo|la|i|gli|le|l|dei|degli|delle|del|qualche|vostro|vostra|vostri|suo|tuo|tua
                |altro|altra|questo|mio|nostro
            / un|uno|una|il|la|l|i altro|altra|vostro|vostra|suo|tuo|vostri
            / uno|una|qualcuno dei|degli|delle|tra vostri|vostre|voi
        """,
        "real": """
            vero|vera|veri|vere|reale|reali|vivo|viva|umano|umana|fisico|fisica|naturale|competente|bravo
                |diverso|semplice
            / vero e proprio
            / vera e propria
            / in carne e ossa
        """,
        "human": """
            umano|umani|umana|umno|uman
            / essere|esseri umano|umani
            / persona|persone|operatore|agente|assistente|qualcuno|consulente|gente|operatrice|impiegato
                |interlocutore|individuo
                reale|reali|umano|umana|umani|umane|fisica|vera|vero|vere|vivo|viva
            / persona|qualcuno|operatore in carne ..2
            / vera|vere|vero|veri e? propria? proprio? persona|persone|operatore|umano|agente|gente|essere
            / qualcuno di reale|vero|umano
            / qualcuno che sia umano|reale|vero
            / assistenza|supporto|aiuto|contatto|intervento|operatore umano|umana
        """,
        "agent": """
            operatore|operatrice|operatori|agente|agenti|consulente|consulenti|addetto|addetta|addetti
                |rappresentante|rappresentanti|incaricato|incaricata|tecnico|tecnici|specialista
                |commerciale|centralinista|assistente|assistenti|referente|venditore|venditrice
                |receptionist|operator|operaatore|operatre
            / servizio clienti|cliente|assistenza|consumatori
            / assistenza clienti|tecnica|cliente|umana
            / supporto clienti|tecnico
            / customer care|service
            / addetto|addetta|persona|operatore|qualcuno al|alla|del|della|dell|dello
                servizio|assistenza|supporto|vendite|clienti|ufficio
        """,
        "staff": """
            impiegato|impiegata|dipendente|dipendenti|collega|colleghi|collaboratore|collaboratrice
                |personale|commesso|commessa|admin|amministratore
            / membro|qualcuno|persona|persone|uno|una|gente|componente
                del|della|dello|dell|di|dal|dalla|in|da|nel|dei
                team|staff|vostro|vostra|tuo|negozio|azienda|servizio|ufficio|reparto|supporto|assistenza
                |società|personale|voi|vendite|vostri|fatturazione|amministrazione ..2
            / qualcuno|persona che
                lavora|lavori|sappia|capisca|possa|mi|può|sa|capisce|sia|non|conosca|risolva ..3
        """,
        "person": "persona|persone|pesona|perosna|presona|individuo",
        "someone": """
            qualcuno|qlcn|qualcun|qlcuno|qcn|qualcno|quacuno
            / qualcun altro
            / qualcuno altro
            / qualche persona
            / altra persona
        """,
        "boss": """
            responsabile|responsabili|manager|supervisore|capo|direttore|direttrice|titolare|proprietario
                |superiore|superiori|gestore|gerente|coordinatore|boss|direzione|fondatore|capoufficio
            / capo reparto|ufficio|turno
            / chi comanda
            / chi di dovere
            / persona responsabile
        """,
        "dept": """
            supporto|assistenza|centralino|amministrazione|reception|segreteria|helpdesk|contabilità
                |vendite|fatturazione
            / servizio|assistenza|supporto|centro|customer al|alla?
                clienti|cliente|tecnico|tecnica|consumatori|assistenza|care|service|manuale|umana|umano
            / reparto|ufficio|dipartimento|settore|team|call|servizio|area ..2
                vendite|tecnico|commerciale|reclami|amministrazione|fatturazione|center|legale|assistenza
                |supporto|spedizioni|resi|acquisti|contabilità|pagamenti|prenotazioni|clienti
            / vostro|tuo|il|vostra team|staff|ufficio|squadra
        """,
        "pro": """
            avvocato|medico|dottore|dottoressa|infermiere|infermiera|farmacista|meccanico|professore
                |professoressa|ingegnere|commercialista|esperto|esperta|veterinario|psicologo|segretaria
                |segretario|insegnante|moderatore|notaio|dentista|nutrizionista|tutor|coach|geometra
                |perito|assicuratore|terapeuta
        """,
        "bot": """
            bot|robot|macchina|macchine|chatbot|ia|computer|programma|risponditore|automa|software
                |algoritmo|ai|robottino
            / intelligenza artificiale
            / assistente|operatore|agente|sistema|risposta|messaggio|servizio|risponditore
                virtuale|automatico|automatica|automatizzato|automatizzata|digitale|artificiale
            / risposte|messaggi
                automatiche|automatici|automatizzate|preimpostate|preconfezionate|generiche
            / voce|segreteria registrata|telefonica|automatica
            / cosa automatica
        """,
        "want": """
            voglio|vorrei|desidero|desidererei|preferisco|preferirei|esigo|chiedo|richiedo|posso|potrei
                |possiamo|potremmo|devo|dovrei|cerco|vogliamo|vorremmo|gradirei|pretendo|vlgio|vorei|voglo
                |necessito|fammi|fatemi|volevo|riesco|provo|sto
            / ho|avrei|abbiamo|avevo bisogno|necessità|urgenza|urgente di|d|che?
            / mi serve|servirebbe|serve|occorre|piacerebbe|interessa|lasci|lasci|lasciate
            / può|puoi|potete|potrebbe|potreste|potresti|riesce|riuscite
            / è|sarebbe possibile|meglio che?
            / si può|potrebbe
            / c è|e modo|possibilità|verso di
            / come faccio|posso|si|fare|potrei|devo|faccio|contatto a|per|fa|può|contattare|fare? a|per?
            / dove posso
            / con chi posso
            / ho|avrei voglia|diritto di|a
            / lasciami|lasciatemi|permettimi|mi permetta
            / fammi|fatemi|mi faccia|fate
            / voglio|vorrei solo|soltanto|proprio
            / per favore|cortesia|piacere
            / sto cercando|provando|chiedendo|aspettando|tentando di?
            / gentilmente|cortesemente
            / è possibile
            / sarebbe possibile
            / avere
            / ho bisogno
            / bisogno di
            / serve
            / mi fate|fa|fai
            / preferisco|meglio
        """,
        "to": "con|a|al|all|allo|alla|ad|col|c|cn|ai|coll",
        "talk": """
            parlare|parlre|palrare|parlar|parlarne|parlarci|parlo|chattare|discutere|conversare|comunicare
                |dialogare|contattare|mettermi|interagire|trattare|confrontarmi|interfacciarmi|sentire
                |chiacchierare|scrivere|colloquiare|parlate|parlareee
            / parlare|chattare direttamente|subito|ora|invece|di|dal ..3
            / essere messo|messa? in?
                contatto|trasferito|trasferita|collegato|passato|passata|connesso|reindirizzato|contatto
            / mettermi|mettersi|metterci|entrare|essere|mettere in contatto|comunicazione
            / avere a che fare
            / avere un colloquio|contatto|conversazione|operatore
            / avere a che fare|parlare
            / rivolgermi|rivolgersi
            / fare due chiacchiere
            / prendere contatto
            / parlare al telefono
            / essere assistito|seguito|aiutato
        """,
        "talking": "parlare|chattare|parlando|chattando|discutere|interagire / a che fare / perdere ..2",
        "bring": """
            passami|passatemi|passarmi|passaci|mettimi|mettetemi|mettermi|metterci|collegami|collegatemi
                |collegarmi|connettimi|connettetemi|connettermi|trasferiscimi|trasferitemi|trasferirmi
                |trasferiteci|inoltrami|inoltratemi|inoltrarmi|reindirizzami|reindirizzatemi
                |reindirizzarmi|indirizzami|indirizzatemi|indirizzarmi|portami|dirottami|girami|mandami
                |mandatemi|rimandami|contattami
            / mi|ci
                passi|passa|passate|passano|passeresti|passereste|metta|mette|mettete|metti|colleghi
                |collega|collegate|connetta|connetti|connette|connettete|trasferisca|trasferisci
                |trasferisce|trasferite|trasferiate|inoltri|inoltra|indirizzi|indirizza|reindirizzi
                |reindirizza|giri|dirotti|mandi|trasferisce
            / mi|ci può|puoi|potete|potrebbe|potreste|potresti|fai|fa|faccia
                passare|mettere|collegare|connettere|trasferire|inoltrare|indirizzare|reindirizzare
                |parlare|contattare|girare
            / trasferire|trasferisci|trasferisca|inoltrare|inoltra|inoltri|passare|passa|passi|girare
                |escalare|trasferimento la|il|questa|questo|questo|mia|mio|l?
                chat|chiamata|conversazione|richiesta|caso|problema|reclamo|pratica?
        """,
        "put": """
            in|direttamente|subito|per|ora contatto|linea|comunicazione|collegamento|favore?
            / in contatto|linea|comunicazione
            / in|direttamente|subito
        """,
        "give": """
            passami|passatemi|passarmi|dammi|datemi|darmi|chiamami|chiamatemi|chiama|chiami|chiamate
                |trovami|trovatemi|mandami|mandatemi|portami|procurami|assegnatemi|mettimi|cercami
                |contattare|contatta|contattate
            / mi|ci
                passi|passa|passate|dia|dai|date|dà|chiami|chiama|chiamate|trovi|trovate|mandi|mandate
                |assegni|assegnate
            / mi|ci può|puoi|potete|potrebbe|potreste
                dare|passare|chiamare|trovare|mandare|assegnare|fornire
            / richiedo|richiedere|chiedo|voglio|esigo
        """,
        "helps": """
            aiutare|aiutarmi|aiuti|aiuta|assista|assistere|assistermi|risponda|rispondere|rispondermi
                |risponde|richiamare|richiamarmi|richiami|richiama|chiamare|chiamarmi|chiami|chiama
                |contattare|contattarmi|contatti|spieghi|spiegare|spiegarmi|parli|parlare|ascolti
                |ascoltare|ascoltarmi|capisca|capire|risolva|risolvere|seguire|seguirmi|segua|telefonare
                |telefonarmi|telefoni|scriva|scrivermi|guidare|guidarmi|consigliare|consigliarmi
                |supportare|supportarmi|occuparsi|occupi|dia|dare|darmi|ricontattare|ricontatti
                |ricontattarmi
        """,
        "polite": """
            per favore|cortesia|piacere|carità|ora
            / grazie|adesso|ora|subito|urgente|urgentemente|ciao|salve|buongiorno|buonasera|buon|giorno|ok
                |sì|si|allora|ma|e|però|solo|pf|pls|perfavore|gentilmente|immediatamente|qui|qua|scusa
                |scusi|scusate|voglio|vorrei|ho|bisogno|di|un|uno|una|il|lo|la|l|i|gli|con|a|al|del|dei
                |della|mi|serve|parlare|ti|prego|invece|altro|altra|signore|signora|amico|veloce|oggi
                |prima|poi|aiuto|pronto|basta|bene|male|vostro|vostra|posso|cerco|richiedo|preferisco
                |contattare|contatta|avere|passami|dammi|inutile|ehi|hey|cavolo|cazzo|desidero|necessito
            / ,
            / no ,?
            / al più presto
            / non funziona
        """,
        "please": """
            per|favore|cortesia|grazie|ciao|salve|buongiorno|buonasera|ok|sì|si|no|allora|ma|e|,|ora
                |adesso|scusi|scusa|pronto|prego|ehi|o|poi
        """,
        "who": "che|chi|per|da|in|capace|grado|di",
        "sure": """
            <the>? <real>? <human>
            / <the>? <real>? <agent>
            / <the>? <real>? <staff>
            / <the>? <real>? <person> <real>?
        """,
        "team": "<sure> / <the>? <the>? <real>? <dept>",
        "any": "<the>? <real>? <someone>",
        "chief": "<the>? <real>? <boss>",
        "expert": "<the>? <real>? <pro>",
        "anybody": "<team> / <any> / <chief> / <expert>",
        "there": """
            lì|qui|qua|là|disponibile|disponibili|online|che|con|per|reale|vero|in|dall|di|libero|a|da|al
        """,
        "can": "può|possa|potrebbe|puo|possano|possono|sa|sappia|voglia|riesca",
        "let": """
            <sure> ..1 <who>? mi|ci? <can>? mi|ci? <helps>
            / <any> ..1 <who>? mi|ci? <can>? mi|ci? <helps>
            / <chief> ..1 <who>? mi|ci? <can>? mi|ci? <helps>
            / <any> del|della|dell|dal|dalla|di ..4 mi|ci ..1 <helps>
        """,
        "just": """
            solo|soltanto|davvero|avere|vedere|subito|ora|di|che|urgentemente|chiamare|contattare|un|una
                |invece|avere|sentire|chiedere|richiedere
        """,
        "wanted": """
            ..3 <talk> ..2 <to> <any>
            / ..3 <talk> ..2 <to> <chief>
            / ..3 <talk> ..2 <to> <expert>
            / ..3 <talk> ..2 con gente|voi
            / ..3 sentire|contattare|vedere|chiamare <any>
            / <just>? <the>? <real>? <human>
            / <just>? <the>? <real>? <agent>
            / <just>? un|una|l|altra|vostra <real>? persona <real>?
            / <just>? un|il|la|vostro|tuo|suo|una <real>? <boss>
            / <just>? un|una|uno|l <real>? <staff>
            / <just>? <any> ,$|che|per|ora|del|di|subito|in
            / ..2 aiuto|assistenza|supporto|servizio|sostegno|risposta|contatto|attenzione|consulenza
                umano|umana|personale|manuale|reale|diretto|personalizzata|personalizzato ..1
            / ..2 aiuto|assistenza|supporto|sostegno|risposta|contatto|consulenza da|di|con|del|dal|dall
                parte? di? <sure>
            / ..1 servizio|assistenza|supporto clienti|cliente|tecnica|tecnico ..1
            / ..2 aiutato|aiutata|assistito|assistita|contattato|richiamato|seguito|servito da <sure>
            / ..2 essere richiamato|richiamata|contattato|contattata|ricontattato|ricontattata|chiamato
                ..2
            / ..1 che mi|ci richiamiate|richiami|chiamiate|chiami|contattiate|contatti|telefoniate ..1
            / ..1 una? chiamata|richiamata|telefonata ..2
            / ..2 contattare|chiamare|richiedere|trovare|vedere <sure>
            / ..2 contattare|chiamare <the>? <dept>
            / ..2 contattare|chiamare|vedere <chief>
            / ..1 che <let>
            / <let>
            / ..2 escalare ..2
            / ..3 reclamo|lamentela|lamentarmi|reclamare al|alla|con|a|presso <chief>|<sure>
        """,
        "fed_up": """
            non|mai|odio|detesto|stufo|stufa|stanco|stanca|basta|smettila|smettetela|evitare|rifiuto|nn
                |stop|senza
        """,
    },
    asks=(
        "opzione|pulsante|modo per|di <talk> <to> <anybody>",
        """
            <sure>|<any>|<chief> ..1 <can>
                seguirmi|aiutarmi|ascoltarmi|parlarmi|servirmi|assistermi|darmi|rispondermi|contattarmi
        """,
        "dammi|datemi|passami|chiamami|fammi il|la tuo|tua|vostro|vostra|suo <boss>",
        "dammi|datemi|passami|passatemi|chiama|chiamate ..2 <boss>",
        "<can> rispondermi|aiutarmi|chiamarmi|richiamarmi|contattarmi|seguirmi|assistermi <anybody>",
        "reclamo|lamentela|lamentarmi|reclamare al|alla|con|a|presso <chief>|<sure>",
        "trasferiscimi|trasferitemi|collegami|collegatemi|passatemi ,$|per|grazie",
        "aspetto|attendo|aspettando|attesa di|un|una|l? <agent>",
        "<want> <wanted>",
        "<talk> ..2 <to> <team>",
        "^, <please>* <talk> ..1 <to> <chief>",
        "^, <please>* <talk> ..1 <to> <any>",
        "con|a chi posso|devo|potrei|parlo <talk>|rivolgermi?",
        "<bring> <put>? ..1 <to> <anybody>",
        "<bring> <put>? <anybody>",
        "<give> <the>? <real>? <human>",
        "<give> <the>? <real>? <agent>",
        "<give> un|una|uno|l|il <real>? <staff>",
        "<give> un|una|altra|un'altra <real>? <person>",
        "<give> il|la|un|una|vostro|tuo|suo|l <real>? <boss>",
        "<give> <any>",
        "che <let>",
        "<any> <who>? ..1 mi|ci <can>? ..1 <helps>",
        """
            <any> <who>? <can> ..1
                aiutarmi|richiamarmi|chiamarmi|contattarmi|rispondermi|assistermi|spiegarmi|darmi|seguirmi
                |ricontattarmi
        """,
        "<any> del|della|dell|dal|dalla|di ..3 mi|ci <can>? ..1 <helps>",
        """
            <any> del|della|dell servizio|assistenza|supporto|reparto|ufficio|team|vostro|customer|negozio
                ..1
        """,
        "<sure> ..1 <who>? mi|ci <can> ..1 <helps>",
        """
            <sure> ..1 <who>? <can>
                aiutarmi|richiamarmi|chiamarmi|contattarmi|rispondermi|assistermi|spiegarmi
        """,
        "<chief> <who>? mi|ci ..1 <helps>",
        """
            mi|ci <can>|fate|fa ..1 richiamare|chiamare|contattare|aiutare|rispondere|ricontattare da?
                <anybody>
        """,
        # anybody there
        "c è|e ..1 <any> ..1 <there>|,$",
        "ci|vi sono|è ..1 <the>? <real>? <human>",
        "c è|e ..2 <the>? <real>? <human>",
        "c è|e ..1 una|altra? <real>? persona ..1 reale|vera|<there>|,$",
        "c è|e ..1 <the>? <real>? <agent> ..1 <there>|,$",
        "c è|e ..1 un|il|una <real>? <staff>|<boss> ..1 <there>",
        """
            ci sono ..1 persone|operatori|umani|agenti|dipendenti|assistenti ..1
                reali|vere|veri|disponibili|che|con|umani|online
        """,
        "avete|hai|ha|offrite|disponete di? ..1 <the>? <real>? <human>",
        """
            avete|hai|offrite|fornite ..1 supporto|assistenza|aiuto|operatori|servizio
                umano|umana|umani|reali|personale|telefonica
        """,
        "^, <please>* <any> ..1 lì|qui|qua|disponibile|online|reale|mi",
        "^, <please>* c è|e qualcuno|nessuno ..1",
        "non c è|e nessuno|qualcuno che|con|per|a ..2",
        # call me
        """
            richiamatemi|richiamami|chiamatemi|richiamarmi|contattatemi|contattami|telefonatemi
                |ricontattatemi|richiamateci
        """,
        """
            mi|ci può|puoi|potete|potrebbe|potreste|potresti
                richiamare|chiamare|telefonare|contattare|ricontattare
        """,
        "potete|può|puoi|potreste|potrebbe richiamarmi|chiamarmi|telefonarmi|contattarmi|ricontattarmi",
        """
            ^, <please>* mi|ci
                richiami|richiama|richiamate|chiami|chiamate|telefoni|ricontatti|contatti|contattate ..1
        """,
        "richiedo|richiedere|chiedo|vorrei|prenotare|voglio ..1 chiamata|richiamata|telefonata",
        # handoff
        """
            escalare|escala|inoltrare|inoltrate|segnalare il|la|questo|questa|mio|mia ..1
                caso|problema|reclamo|richiesta|pratica a|al ..3
        """,
        "contattare|contatta|contattate|contatto|chiamare|contattarvi|sentire con? <the>? <the>? <dept>",
        "^ <polite>* contatto|intervento|trasferimento umano|operatore <polite>* $",
        # alone
        "^, <polite>* <real>? <human> <real>? <polite>* $",
        "^, <polite>* <real>? <agent> <real>? <polite>* $",
        "^ <polite>* <agent> ,? <agent> ..3 $",
        """
            ^ <polite>* servizio|assistenza|supporto|aiuto|contatto|sostegno
                umano|umana|personale|personalizzata|manuale|reale <polite>* $
        """,
        """
            ^ <polite>* servizio|assistenza|supporto al|alla? clienti|cliente|tecnica|tecnico|clientela
                <polite>* $
        """,
        "^ <polite>* centralino <polite>* $",
    ),
    rejections=(
        "<fed_up> ..4 <talk> ..1 <to> <the>? ..1 <bot>",
        "<fed_up> ..4 <talking> ..1 <to> <the>? ..1 <bot>",
        "stufo|stufa|stanco|stanca|basta|odio|detesto ..2 <bot>",
        "parlare con <the>? <bot> è|e ..1",
        "non voglio|vogliamo|mi ..2 <the>? <bot> ,$|,",
        "non voglio ..1 risponda|risposto|aiutato da? <the>? <bot>",
        "niente|no|basta|stop <bot> ,$|grazie|per",
        "<human> ,? e? non ..1 <the>? <bot>",
        "<person> ,? e? non ..1 <the>? <bot>",
        "<someone> ,? e|che? non ..2 <the>? <bot>",
        "<agent> ,? e? non ..1 <the>? <bot>",
        "invece|anziché|al posto|piuttosto di|che|del|dello? <the>? <bot>",
        "smettila|smettetela di|con|col ..2 <bot>",
    ),
    hints=(
        "<want> ..2 <real>? <human>",
        "^ <polite>* <real>? <person> <real>? <polite>* $",
        "^ <polite>* un|il|la|una <boss> <polite>* $",
        "^ <polite>* <someone> ,? <polite>* $",
        "^ <polite>* un|una|uno <staff> <polite>* $",
        "^ <polite>* assistenza|supporto|escalation <polite>* $",
        "^ <please>* ho|avrei bisogno di sostegno|supporto|assistenza <please>* $",
        "<want> ..1 parlare con il|la|l|lo|i|vostro !<bot> ..2 ,$",
        "^, <please>* posso|vorrei|voglio parlare con !nessuno ..2 ,$",
        "non voglio parlare con te|lei",
    ),
    refusals="non mai senza nessuno né nn",
    before=(
        "pensavo|credevo|immaginavo|sembrava di|che? ..3",
        "credo|penso di|che? non ..4",
        "non aver|avere|penso|credo ..4",
        "non|mai|senza|né|nn",
        """
            non|nn|mai mi|ci|ti|si|vi|c|me?
                voglio|vorrei|ho|serve|è|e|occorre|desidero|devi|dovete|devo|intendo|c|chiedo|ho|cerco|mi
                |importa|bisogna|volevo|era|sarà
                bisogno|necessario|necessità|che|di|a|intenzione|voglia|chiesto|e|è? ..3
        """,
        "senza ..4",
        "invece|anziché|al posto di|che ..1",
        "già|ieri|prima|precedentemente|scorsa|scorso ..4",
        """
            ho|abbiamo|avevo|ha|sono già? ..1 potuto|dovuto|parlato|provato|riuscito|voluto|appena|finito
                ..2
        """,
        "devo|bisogna|dovrei|si per forza|necessariamente|deve ..1",
        "è|e necessario|obbligatorio|serve ..2",
        "prima|dopo|mentre|ogni|appena|finché di|che|volta? ..3",
        "se|quando parlo|chiamo|parli|contatto ..2",
        "quanto costa|pago|viene|si ..3",
        "grazie a|al|all|per ..3",
        "i|gli|miei|vostri clienti|utenti|pazienti|ospiti ..3",
        "mio|mia|la|il marito|moglie|figlio|figlia|madre|padre|capo|amico ..3",
        "il|l|un|quell|vostro|la agente|operatore|bot|corriere|addetto|fattorino|robot|consulente ..2",
        "mi|ci hanno|ha|avete detto|chiesto|consigliato ..3",
        "diventare|essere|fare",
        "chi|cosa|che|come è|e|sono|fa|fanno",
    ),
    after=(
        """
            mi|ci|ha|hanno|aveva|avevano
                detto|ha|aiutato|hanno|risposto|chiamato|riferito|assicurato|promesso ..1
        """,
        "è|e|era|sono|ieri|precedente|ha|stato|stata|hanno ..1",
        "non è|serve|e necessario|serve?",
        """
            immobiliare|immobiliari|segreto|turistico|logistico|ecologico|patogeno|chimico|sanitario
                |ecografico|socio|sociale
        """,
        "di viaggio|viaggi|polizia|borsa|commercio|assicurazione|cambio|volo",
        "o un|una? ..1 bot|robot|macchina|ia|computer",
        "al|a giorno|notte|mese|camera|testa|persona|settimana",
        "disabile|giuridica|fisica|anziana|deceduta|in più",
        "posto|lavoro|stipendio|prezzo|corso|orari|numero|telefono|email",
    ),
    mentions=(
        "che|cosa succede|accade se|quando|dopo ..4",
        "sono|ero un|una? <agent>|<staff>",
        "parli|scrivi come ..2",
        "grazie ..2 <agent>",
        "quando|come arriva|passa|viene ..1 <agent>",
        """
            il|lo|l|un|una|vostro|quell|la|gli|i|vostra <agent> ..1
                che|ha|era|è|e|non|sono|hanno|parlano|ieri|di|guadagna|fa
        """,
        "la|una|quella|questa|un altra? persona che mi|ha? ..1",
        "sei|siete|è|e|sono|parlo|sto|stai tu|un|una|con|io|davvero|parlando? ..2 <human>",
        "sei|siete|sono|parlo|tu con? una? <real>? persona",
        "sto parlando con ..3",
        "quante|quanti ..1 <person>",
        "quanti|quanto|quale|quali ..3 <agent>",
        "che|cosa fa|fanno|è|e|sono ..3 <agent>",
        "assumete|assumendo|cercate|cercando|assumere|diventare|essere|fare|lavorare ..3 <agent>",
        "non sono|sei|è|siamo ..1 <bot>",
        "non è|e|serve|occorre|c|ho necessario|bisogno|è ..4",
        "non mi serve ..4",
        "per|di|da due|tre|quattro|cinque|sei|2|3|4|5|6|8|10|una <person>",
        "due|tre|quattro|cinque|2|3|4|5|6|altre|più|molte|ogni <person>",
    ),
    senses=(
        "agente|consulente|intermediario per comprare|vendere|affittare|acquistare",
        "risorse|diritti|corpo|errore|fattore|capitale|genere umano|umani|umane|umana",
        "per|a persona",
        "persona giuridica|disabile|anziana|fisica o?",
        "inviare|mandare|trasferire|regalare|cedere|pagare|vendere|dare ..4 altra|qualcuno|altro",
        "supporto per|da|al telefono|muro|tv|android|windows|ios|bici|monitor?",
        "assistente|assistenti sociale|virtuale|vocale",
        "agente|agenti immobiliare|immobiliari|di|segreto|atmosferici",
        """
            servizio|supporto|assistenza clienti|cliente
                è|chiude|apre|gratis|gratuito|gratuita|aperto|orari
        """,
        "qualcun altro|altra può|potrebbe|possa !mi !aiutarmi !chiamarmi !richiamarmi",
        "direttore d ..1",
        "capo d|di ..1",
        "qualcuno può|ha usare|usato|rubato|ritirare",
    ),
    often_misspelt="""umano umani persona persone operatore operatori agente consulente rappresentante
        responsabile supervisore
        impiegato qualcuno assistenza supporto servizio clienti parlare vorrei voglio tecnico addetto
        direttore""",
)
