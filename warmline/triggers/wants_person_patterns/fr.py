"""French, with the short forms of chat. An elision is two words: l'agent is `l agent`."""

from warmline.triggers.wants_person_patterns.book import Book

BOOK = Book(
    language="fr",
    lists={
        "the": """
            un|une|des|le|la|les|l|d|de|du|quelque|votre|vos|ton|notre|mon|ce|cet|cette|autre
            / un|une|des autre|autres
            / l un|une de vos|tes
            / un|une de vos|tes
            / un|une|l d entre vous
        """,
        "real": """
            vrai|vraie|vrais|vraies|véritable|réel|réelle|réels|humain|humaine|physique|autre|vivant
                |vivante|compétent|compétente|bon|bonne|simple|véritables
        """,
        "human": """
            humain|humains|humaine|humin|hummain
            / être|etre|êtres humain|humains
            / personne|personnes|agent|conseiller|employé|interlocuteur|opérateur|assistant|gens|individu
                |assistance|quelqu'un
                réel|réelle|réels|réelles|humain|humaine|humains|humaines|physique|physiques|vivante
                |vivant|vraie
            / vrai|vraie|vrais|vraies
                personne|personnes|gens|humain|être|agent|conseiller|employé|interlocuteur|humains
                |quelqu'un
            / quelqu'un|personne|humain|gens|quelqu'un de|d vrai|vraie|réel|chair|humain|réelle
            / quelqu'un qui est|soit humain|réel|vivant
            / personne en chair ..3
            / vrais gens
        """,
        "agent": """
            agent|agents|agente|conseiller|conseillère|conseillere|conseillers|opérateur|opératrice
                |operatrice|téléconseiller|téléopérateur|représentant|représentante|représentants
                |technicien|technicienne|commercial|commerciale|commerciaux|spécialiste|consultant
                |consultante|interlocuteur|interlocutrice|standardiste|réceptionniste|gestionnaire|chargé
                |chargée|vendeur|vendeuse|hotesse|hôtesse|conseiler|consiller|intervenant|préposé|préposée
            / service client|clients|après|technique
            / sav
            / chargé|chargée de clientèle|compte
            / conseiller|agent|personne|quelqu'un|interlocuteur du|de|au|à ..1
                service|support|clientèle|sav|équipe
        """,
        "staff": """
            employé|employée|employés|collaborateur|collaboratrice|collaborateurs|collègue|collègues
                |salarié|personnel|admin|administrateur|administratrice
            / membre|quelqu'un|personne|gens|un|une|interlocuteur de|du|dans|chez|à|au|d
                équipe|la|le|l|votre|ton|service|vous|magasin|boutique|société|entreprise|support|bureau
                |agence|vos|équipes|sav|clientèle ..3
            / quelqu'un qui
                travaille|sait|comprend|comprenne|puisse|peut|pourra|pourrait|me|s|m|sache|parle|soit|n
                ..3
            / responsable
        """,
        "person": "personne|personnes|persone|pers|individu|prsonne|peronne",
        "someone": """
            quelqu'un|quelquun|qqn|qq1|quelqun|qlq|kelkun|quelqu'une|qqun|quequn|qlqn|quelcun
            / une|quelque autre|autres personne
            / quelqu'un d'autre|autre
            / qlq un
        """,
        "boss": """
            responsable|responsables|manager|manageur|supérieur|supérieure|supérieurs|chef|cheffe|patron
                |patronne|directeur|directrice|gérant|gérante|superviseur|superviseure|dirigeant
                |propriétaire|fondateur|direction|encadrant|boss
            / chef de ..2
            / personne en charge|responsable
            / supérieur|responsable hiérarchique
        """,
        "dept": """
            support|sav|assistance|standard|accueil|secrétariat|comptabilité|hotline|helpdesk|réception
            / service|services|support|relation|relations|assistance|centre|pôle à? la|le?
                client|clients|clientèle|commercial|technique|consommateurs|facturation|comptabilité
                |ventes|vente|réclamation|réclamations|livraison|juridique|retours|abonnés|humain|après
                |informatique|contentieux|financier|résiliation
            / service|département|équipe|centre|pôle|bureau de|des|du|d|à|après ..1
                client|clients|clientèle|vente|ventes|appels|facturation|réclamations|livraison|support
                |relation|technique|commerciale|retours|assistance|commercial
            / votre|vos|ton|l|la équipe|bureau|équipes
            / équipe commerciale|technique|support
            / support client|technique|humain
        """,
        "pro": """
            avocat|avocate|médecin|docteur|docteure|infirmier|infirmière|pharmacien|pharmacienne
                |mécanicien|professeur|prof|ingénieur|comptable|expert|experte|vétérinaire|psychologue
                |secrétaire|juriste|formateur|coach|modérateur|modératrice|notaire|dentiste|nutritionniste
                |assureur|courtier|banquier|banquière|thérapeute
        """,
        "bot": """
            bot|bots|robot|robots|machine|machines|chatbot|chatbots|ia|ordinateur|ordinateurs|programme
                |répondeur|automate|automates|algorithme|logiciel|robo
            / intelligence artificielle
            / assistant|agent|conseiller|système|réponse|message|serveur|répondeur
                virtuel|automatique|automatisé|automatisée|vocal|numérique|artificiel
            / réponses|messages
                automatiques|automatisées|automatisés|toutes|préfabriquées|robotisées|génériques
            / réponse automatique|robotisée
            / boîte|boite vocale
            / boite à réponses
        """,
        "want": """
            je
                veux|voudrais|souhaite|souhaiterais|désire|préfère|préférerais|prefere|demande|exige
                |cherche|peux|dois|vx|ve|veut|voulais|aimerais|aimerai|voudrai|tiens|vais|pourrais|puis
                |essaie|essaye|veu
            / j aimerais|aimerai|voudrais|veux|aurais|ai|exige|essaie|attends besoin|à|de|d? de|d?
            / besoin de|d
            / on|nous veut|voudrait|voulons|voudrions|souhaitons|souhaite|aimerions|peut
            / jveux|jvoudrais|jaimerais|jai|jpeux|jprefere|jsouhaite|jvx besoin? de|d?
            / j ai|aurais|jai besoin|envie de|d
            / puis|pourrais|peux|pourrai je
            / pouvez|pourriez|peux|pourrais vous|tu
            / pouvez|pourriez|peux|peut|pourrait|voudriez|voulez|veuillez|merci
            / est ce qu|que je|on|il|vous|tu? peux|pourrais|peut|pourrait|puisse|est|pouvez|pourriez?
                possible? de?
            / est il|ce|serait|c est|serait? possible de|d|que?
            / serait|est il possible de|d|que?
            / il est possible de|d
            / c est possible de|d
            / possible de|d
            / comment je|puis|peut|faire|fait|on|peux|pourrais|est|obtenir|avoir je|on|pour|peux|ce|peut?
                je|que|on|peux? ..1
            / où|ou puis|peut|peux je|on
            / avec qui puis|peux|je|dois|est|pourrais ..2
            / à qui puis|peux|je|dois|est|pourrais ..2
            / y a t il moyen|possibilité de
            / il y a moyen de
            / y a moyen de
            / moyen de
            / laissez|laisse|laissé moi
            / faut que je
            / il faut|faudrait|me faut|faudrait que? je?
            / il me faut|faudrait
            / je suis obligé de
            / s|svp|merci il vous plaît
            / merci de
            / prière de
            / veuillez me?
            / faites|fais moi?
            / voudrais|souhaite|aimerais|souhaiterais|veux|préfère|voulais|souhaitant|demande|désire
            / plutôt
            / préfère
        """,
        "to": "à|a|avec|au|aux|auprès|en|vers|ac|avc|pour|chez / à|avec|a l|la / par",
        "talk": """
            parler|parlé|parle|discuter|dialoguer|échanger|communiquer|converser|tchatter|chatter|tchater
                |chater|m'adresser|contacter|joindre|traiter|discuté|parlr|praler|palrer|parller
                |m'entretenir|entretenir|correspondre|voir|joindre
            / parler|discuter directement|plutôt|maintenant|à nouveau|plus|de ..4
            / être|etre|suis mis|mise? en
                contact|relation|relié|transféré|transférée|connecté|redirigé|orienté|reliée|mise
            / entrer|rentrer|me mettre|prendre|se mettre en? contact|relation|communication
            / avoir une|un conversation|discussion|échange|entretien|appel|rdv|contact|rendez vous?
            / avoir en ligne|contact
            / passer par
            / prendre contact
            / me|m|se adresser|entretenir|connecter|rapprocher|confier
            / avoir affaire
        """,
        "talking": "parler|discuter|parlant|discutant|échanger|dialoguer|parlé|répondu / avoir affaire",
        "bring": """
            passez|passe|passer|connectez|connecte|connecter|transférez|transfère|transfere|transférer
                |transferer|transferez|mettez|mets|mettre|met|redirigez|redirige|rediriger|dirigez|dirige
                |diriger|orientez|oriente|orienter|envoyez|envoie|envoyer|reliez|relie|relier|branchez
                |branche|adressez|adresse|transmettez|transmets|transmettre|basculez|bascule|basculer
                |renvoyez|renvoie|renvoyer|confiez|donnez|donne|donner|amenez|conduisez|joindre|aiguillez
                |trouvez|trouve|trouver|escaladez
        """,
        "me": """
            moi|me|m|nous
            / ma|mon|cette|ce|cet|la|le|l
                conversation|demande|dossier|appel|problème|cas|discussion|chat|réclamation|requête
                |échange
            / ça|cela|le|la
        """,
        "put": """
            en|en contact|relation|ligne|communication|directement|contact|relation|communication|ligne
        """,
        "give": """
            passez|passe|donnez|donne|trouvez|trouve|envoyez|envoie|cherchez|appelez|appelle|amenez|filez
                |file|fournissez|assignez|mettez|mets moi|nous
            / me|m|nous
                passer|donner|trouver|envoyer|fournir|assigner|mettre|passez|passes|donnez|chercher
                |attribuer
            / appelez|appelle|allez chercher
            / joindre|contacter|demander|demande|solliciter|obtenir|avoir|appeler|voir|trouver|rencontrer
                |réclame|exige
        """,
        "helps": """
            aider|aide|aidera|aiderait|aidez|répondre|réponde|repondre|répond|rappeler|rappelle|rappellera
                |rappeller|appeler|appelle|contacter|contacte|expliquer|explique|assister|renseigner
                |renseigne|conseiller|parler|parle|écouter|écoute|guider|guide|orienter|occuper|occupe
                |prendre|prenne|traiter|traite|recontacter|recontacte|téléphoner|téléphone|joindre
                |résoudre|comprendre|comprenne|comprend|écrire|dépanner|joigne|éclairer|servir
        """,
        "polite": """
            s|il|vous|te|plaît|plait|svp|stp|merci|maintenant|vite|urgent|urgence|bonjour|bonsoir|salut
                |coucou|allo|allô|ok|oui|non|alors|mais|et|je|j|veux|voudrais|aimerais|souhaite|besoin|ai
                |un|une|le|la|l|du|de|d|avec|à|a|au|des|les|votre|vos|moi|monsieur|madame|parler|tout
                |suite|plutôt|ici|là|désolé|pardon|enfin|juste|autre|donc|aide|rapidement|immédiatement
                |svpl|sil|vp|demande|ou|où|passez|passe|puis|en|y|bon|ben|bah|hey|hello|en|lieu|place
                |contacter|appeler|joindre|contactez|contacte|contact|pour|nul|inutile|stop|faire|ça|par
            / ,
            / s il te
            / tout de suite
            / dès que possible
            / est ce que
            / au secours
            / putain
        """,
        "please": """
            s|il|vous|te|plaît|svp|stp|merci|bonjour|bonsoir|salut|allo|allô|ok|oui|non|alors|mais|et|,
                |donc|maintenant|plutôt|est|ce|que|qu|bon|ou|hello
        """,
        "who": "qui|qu|pour|à|que|capable|puisse|pr",
        "sure": """
            <the>? <real>? <human>
            / <the>? <real>? <agent>
            / <the>? <real>? <staff>
            / un|une|des|de|d|l|la|votre|vos|autre|à|quelque <real>? <person>
        """,
        "team": "<sure> / <the>? <the>? <real>? <dept>",
        "any": "<the>? <real>? <someone>",
        "chief": "<the>? <real>? <boss>",
        "expert": "<the>? <real>? <pro>",
        "anybody": "<team> / <any> / <chief> / <expert>",
        "there": """
            là|la|ici|disponible|disponibles|en|dispo|réel|vrai|vivant|avec|au|pour|derrière|à|qui|que
                |joignable|ligne|d
        """,
        "can": "peut|pourrait|puisse|pourra|peux|peuvent|pourraient|va|veut|veuille|saurait",
        "let": """
            <sure> ..1 <who>? <can>? ..1 me|m|nous|s|ma|mon ..1 <helps>
            / <any> ..1 <who>? <can>? ..1 me|m|nous|s|ma ..1 <helps>
            / <any> <who>? <can>? ..1 <helps>
            / <chief> ..1 <who>? <can>? ..1 me|m|nous <helps>
            / <any> de|du|chez|au|à|d ..4 me|m|nous ..1 <helps>
            / <the>? <dept> ..1 me|m|nous ..1 <helps>
        """,
        "just": """
            juste|seulement|vraiment|avoir|voir|besoin|d|de|à|que|plutôt|obtenir|maintenant|trouver|pas
                |plus|directement|un|une|appeler|contacter|joindre
        """,
        "wanted": """
            ..3 <talk> ..3 <to> <any>
            / ..3 <talk> ..3 <to> <chief>
            / ..3 <talk> ..3 <to> <expert>
            / ..3 <talk> <any>
            / ..3 contacter|joindre|voir|rencontrer|appeler <anybody>
            / ..3 <talk> ..2 à|avec des? gens|vous
            / <just>? <just>? <the>? <real>? <human>
            / <just>? <just>? <the>? <real>? <agent>
            / <just>? un|une|une|d|l|la autre? <real>? personne
            / <just>? un|une|le|la|votre|ton|du|de <real>? <boss>
            / <just>? un|une|d|l <real>? <staff>
            / <just>? <any> ,$|pour|qui|maintenant|de|svp|s|capable|d
            / ..2 aide|assistance|service|support|soutien|réponse|contact|conseil|accueil de? la? part?
                de|d|par|avec|du? <the>? <real>? <human>
            / ..2 aide|assistance|service|contact|support|soutien|accompagnement|réponse|interaction
                humaine|humain|personnalisée|personnalisé|personnelle|manuel|manuelle|réelle|réel|directe
                ..1
            / ..2 service|support|assistance à? la? client|clients|clientèle|technique ..2
            / ..2 aidé|aidée|contacté|rappelé|servi|accompagné|conseillé|pris ..2 par <sure>
            / ..2 être|suis|sois|soit ..1 rappelé|rappelée|contacté|contactée|recontacté ..3
            / ..1 qu|que ..1 on|vous me|m
                rappelle|appelle|contacte|recontacte|rappeliez|appeliez|contactiez|téléphone ..1
            / ..2 un|d|le? appel|rappel ..2
            / ..1 qu|que <let>
            / ..2 escalader|remonter ..3
            / ..3 réclamation|plainte|plaindre ..1 auprès|à|au|du|de|avec ..1 <chief>|<sure>
            / <let>
        """,
        "fed_up": """
            pas|plus|marre|assez|ras|bol|déteste|deteste|hais|fatigué|fatiguée|arrêtez|arrete|jamais
                |refuse|éviter|stop|sans|horreur|insupportable
        """,
    },
    asks=(
        "option|bouton|moyen|façon|manière pour|de <talk> <to> <anybody>",
        "<the>? <agent> d urgence",
        "<human>|<agent> d urgence",
        "<sure>|<any> ..1 <can> s occuper|charger de moi|ma|mon|nous|cela|ça ..1",
        "à|auprès|vers|avec de? qui ..2 adresser|plaindre|parler|réclamer|tourner ..1",
        "<any> de chez|votre|l|la ..3 <can>|doit|doive ..1 <helps>",
        "<any> de chez vous ..1 doit|devrait|peut ..2",
        "un|une|le|les|des|vos <agent> est|sont il|elle|ils? disponible|libre|là|disponibles ..1",
        "réclamation|plainte|plaindre auprès|à|au de|du|d? <the>? <chief>|<sure>",
        "transférez|connectez|contactez|rappelez moi|nous",
        "attends|attendre|attente ..1 un|une|qu <agent>",
        "<want> <wanted>",
        "<talk> ..2 <to> <team>",
        "^, <please>* <talk> ..1 <to> <chief>",
        "^, <please>* <talk> ..1 <to> <any>",
        "à|avec qui puis|peux|je|dois|pourrais|est ..2 parler|m'adresser|discuter|m",
        # connect me
        "<bring> <me> ..1 <put>? ..2 <to> <anybody>",
        "<bring> <me> <put>? <anybody>",
        "me|m|nous <bring> <put>? ..2 <to> <anybody>",
        "me|m|nous <bring> <anybody>",
        "<bring> en? contact|relation|ligne|communication avec|à ..1 <anybody>",
        """
            transférez|transférer|transfert|transférer|transfère|basculer|escalade|escalader ..2
                à|vers|au|avec ..1 <sure>
        """,
        # give me
        "<give> <the>? <real>? <human>",
        "<give> <the>? <real>? <agent>",
        "<give> un|une|l|d|votre <real>? <staff>",
        "<give> un|une|l autre? <real>? <person>",
        "<give> le|la|un|une|votre|ton <real>? <boss>",
        "<give> <any>",
        # somebody do
        "que|qu <let>",
        "<any> ..1 <can> ..1 me|m|nous|s ..1 <helps>",
        "<any> <who> ..1 <can> ..1 <helps>",
        "<any> <who> ..1 me|m|nous ..1 <helps>",
        "<any> pour|à|capable|de ..2 m|me|nous ..1 <helps>",
        "<any> pour <helps>",
        "<sure> ..1 <can> ..1 me|m|nous ..1 <helps>",
        "<sure> <who> ..1 me|m|nous ..1 <helps>",
        "<chief> ..1 <can> ..1 me|m|nous ..1 <helps>",
        "<any> de|du|chez|au|à|d ..4 <can> ..1 me|m|nous ..1 <helps>",
        "<can> <sure> ..1 me|m|nous ..1 <helps>",
        # anybody there
        "y a|at|a t|il? il? ..1 <any> ..1 <there>|,$",
        "y a|at t? il? ..1 <any>",
        "a t? il ..1 <any>",
        "y a|at t? il? ..3 <the>? <real>? <human>",
        "y a|at t? il? ..1 un|une|des <real>? <person> ..1 <there>|,$",
        "y a|at t? il? ..1 <the> <real>? <agent> ..1 <there>|,$",
        "y a|at t? il? ..1 <the> <real>? <staff> ..1 <there>",
        "y a|at t? il? ..1 <the> <real>? <boss> ..1 <there>",
        "il y a ..1 <any>",
        "est il ..1 une|un <real>? personne ..1 que|qui|à|avec|je",
        "avez|as|proposez|disposez vous|tu ..2 <the>? <real>? <human>",
        """
            avez|as|proposez|disposez vous|tu ..2 support|assistance|service|aide|conseiller|conseillers
                humain|humaine|humains|réel|téléphonique|personnalisé|en
        """,
        "^, <please>* <any> ..1 là|ici|disponible|dispo|réel|répond",
        "^, <please>* il y|a? a du monde|quelqu'un ..1",
        # call me
        "rappelez|appelez|rappelle|appelle|rapelez|recontactez|contactez|téléphonez moi|nous",
        """
            pouvez|pourriez|peux|peut|pourrait|pourrais|peuvent|merci vous|tu|on|de|bien? ..1 me|m|nous
                rappeler|appeler|rappeller|recontacter|téléphoner|contacter
        """,
        "demande|demander|souhaite|veux|programmer|planifier ..1 rappel|appel",
        # handoff
        """
            escalader|escaladez|remonter|remontez ma|mon|cette|ce|le|la
                demande|dossier|problème|réclamation|cas|plainte|conversation
        """,
        "contacter|contactez|contact|joindre|appeler avec? <the>? <the>? <dept>",
        """
            contact|intervention|assistance|aide|relais|service|transfert|support|soutien humain|humaine
                ,$|svp|s
        """,
        # alone
        "^, <polite>* <real>? <human> <real>? <polite>* $",
        "^, <polite>* <real>? <agent> <real>? <polite>* $",
        "^ <polite>* <agent> ,? <agent> ..3 $",
        """
            ^ <polite>* aide|assistance|service|support|contact|soutien|accueil
                humain|humaine|personnalisé|personnalisée|manuel <polite>* $
        """,
        """
            ^ <polite>* service|support|relation|services à? la?
                client|clients|clientèle|technique|commercial|consommateur|consommateurs <polite>* $
        """,
        "^ <polite>* sav|hotline|standard <polite>* $",
    ),
    rejections=(
        "plus|stop|assez de|d|les|aux|avec ..1 <bot>",
        "<fed_up> ..4 <talking> ..2 <to> <the>? ..1 <bot>",
        "<fed_up> ..2 <talk> ..2 <to> <the>? ..1 <bot>",
        "marre|assez|ras ..3 <bot>",
        "veux|voulons|aime|besoin pas|plus de|d|d'un|d'une|du|ce|cette? <bot> ,$",
        "pas|plus de|d'un|un|d'une|une? <bot> ,$",
        "parler à|avec <the>? <bot> c|est|m ..2",
        "<human> ,? et? pas <the>? <bot>",
        "<person> ,? et? pas ..1 <the>? <bot>",
        "<someone> ,? et? pas ..1 <the>? <bot>",
        "<agent> ,? et? pas ..1 <the>? <bot>",
        "au lieu|place de|d|du <the>? <bot>",
        "plutôt qu|que <the>? <bot>",
        "déteste|deteste|hais ..3 <bot>",
        "arrêtez|arrêter|arrete|stop avec? le|la|les|ce|cette|vos? ..1 <bot>",
    ),
    hints=(
        "<want> ..2 <real>? <human>",
        "^ <polite>* une? <real>? personne <real>? <polite>* $",
        "^ <polite>* un|une|le|la|votre <boss> <polite>* $",
        "^ <polite>* <someone> ,? <polite>* $",
        "^ <polite>* un|une <staff> <polite>* $",
        "^ <polite>* assistance|support|escalade <polite>* $",
        "^ <please>* j|jai ai? besoin d|de|du soutien|support|assistance|accompagnement <please>* $",
        "<want> ..1 parler à|avec l|la|le|au|votre|vos !<bot> ..2 ,$",
        "^, <please>* puis|peux je? parler à|avec ..2 ,$",
        "veux pas|plus ..1 parler avec|à vous|toi",
        "<can> <any> m|me aider",
    ),
    refusals="pas jamais sans ni aucun aucune",
    before=(
        "j|on|nous|jai|elle|il|avons ai|a|avons déjà|bien|hier|aussi?",
        "pensais|croyais|pensait|croyait|imaginais ..3",
        "crois|pense pas ..4",
        "pas|jamais|sans|inutile|ni",
        """
            pas|jamais|inutile|nul|aucun|aucune|plus
                besoin|nécessaire|veux|souhaite|la|obligé|obligatoire|envie|demandé|demande|peine|utile
                |voulu|prévu|question|de|d|me|m|que|pour ..3
        """,
        """
            ne|n me|m|nous passez|passe|transférez|mettez|appelez|rappelez|contactez|connectez pas|jamais
                ..2
        """,
        "inutile ..3",
        "sans ..4",
        "au lieu|place de|d ..1",
        "déjà|hier|avant|précédemment|dernière ..4",
        """
            j|on|nous|elle|il|avons|a|jai ai|a|avons|avait|avais déjà? ..1
                pu|dû|du|parlé|eu|essayé|réussi|fini|voulu ..2
        """,
        "faut|dois|doit il|je|on|t ..2",
        "est|c nécessaire|obligatoire|il|obligé ..3 de|nécessaire|obligatoire ..1",
        "lorsque|avant|après|pendant|chaque|dès|tant|parce ..1 je|on|que|de|d|fois|vous ..3",
        "quand|si je|on|vous|j !peux !pouvais !pourrais !pourrai !puis ..2",
        "combien ..3 pour|de|coûte ..2",
        "merci à|au|pour ..3",
        "les|mes|vos|des clients|utilisateurs|patients|visiteurs|élèves ..3",
        "mon|ma mari|femme|fils|fille|mère|père|patron|chef|ami|amie ..3",
        "le|la|un|cet|l|votre agent|conseiller|bot|livreur|chauffeur|robot|facteur|opérateur ..2",
        "m|on|vous|nous a|ont|avez dit|demandé|conseillé|orienté|appelé ..3",
        "qui|que|comment est|sont|fait|fonctionne|le|la ..2",
        "devenir|comme|être",
    ),
    after=(
        "m|nous|me|lui a|ont|avait|avez|avaient ..2",
        "était|est|fut|a|sont|hier|précédent|gentil|dit ..1",
        "n est|est pas nécessaire ..1",
        """
            immobilier|immobiliers|immobilière|secret|littéraire|sportif|municipal|chimique|pathogène
                |orange|logistique|conservateur|funéraire|économique
        """,
        "de voyage|voyages|police|change|sécurité|assurance|assurances|joueurs|maîtrise|texture",
        "ou un|une? ..1 bot|robot|machine|ia",
        "par jour|nuit|mois|chambre|personne|table|semaine",
        "à mobilité ..1",
        "âgée|morale|handicapée|décédée|physique|supplémentaire",
        "emploi|poste|salaire|prix|tarif|formation|horaires|numéro|téléphone|email",
    ),
    mentions=(
        "que se? passe|passera il|t|ce? si|quand|lorsque ..4",
        "qu|que est|ce ..4 si|quand|lorsque je|on ..3",
        "le|la|l|votre|cet|cette|les|vos <agent> est|sont !il !elle !ils",
        "envoyez|envoyer|envoie|transmettez ..2 à|au mon|ma <boss>|<someone>|<staff>",
        "suis|étais un|une? <agent>|<staff>",
        "parles|parlez|écris comme ..2",
        "quand|comment passe|vient|arrive|intervient ..1 <agent>",
        "merci ..2 <agent>",
        "j|on|nous ai|a|avons eu ..1 <agent>|<dept>|<someone>",
        """
            le|la|l|un|une|votre|cet|cette|les|mon|ce|vos <agent> ..1
                qui|a|était|n|ne|sont|ont|parlent|hier|du|fait|gagne|avait|que
        """,
        "la|une|cette|l autre? personne qui|que m|a|reçoit|achète|signe|était|voyage|j",
        "es|êtes|etes|suis|c tu|vous|ce|je|il|elle? ..2 <human>",
        "est ce|c|il un|une|d ..1 <human> ,$|ou",
        "es|êtes|etes|suis|est tu|vous|ce|je|elle? ..1 une <real>? <person>",
        "t es|êtes ..2 <human>",
        "je|suis|tu parle|parles en? ..3",
        "parle|parles|discute|discutes je|tu|t ..4",
        "combien ..3 <person>",
        "combien|quel|quelle|quels ..3 <agent>",
        "que|qu|qui fait|font|est|sont ..3 <agent>",
        """
            recrutez|recrute|embauchez|embauche|recherchez|cherchez|recrutement|devenir|être|comme
                |embaucher ..3 <agent>
        """,
        "suis|es|est|êtes pas ..1 <bot>",
        "n est pas ..1 nécessaire|besoin ..4",
        "pas|aucun|plus besoin|nécessaire|obligé|la|envie ..5",
        "pour|de|à deux|trois|quatre|cinq|six|2|3|4|5|6|8|10 <person>",
        "deux|trois|quatre|cinq|six|2|3|4|5|6|plusieurs|autres|chaque <person>",
        "n a|y a? ..1 pas ..3",
    ),
    senses=(
        "facture|devis|colis|document|reçu|argent ..1 à|au mon|ma|un|une ..2",
        "à mon|ma <boss>|<agent>|<staff>",
        """
            ressources|ressource|droits|droit|corps|erreur|facteur|capital|dignité
                humaine|humaines|humain|humains|de
        """,
        "l être humain peut|doit",
        "par personne",
        """
            envoyer|transférer|donner|virer|verser|offrir|vendre|céder|payer ..4 quelqu'un|autre
                d|personne ..1
        """,
        "support de|pour|mural|tv|téléphone|android|windows|ios|mac|linux|vélo",
        "assistant|assistante social|sociale|maternelle|virtuel",
        "agent|agents immobilier|immobiliers|secret|de",
        "conseiller|conseillère municipal|conjugal|d'orientation",
        "service|support client|clients|clientèle|technique ouvre|ferme|gratuit|horaires|est|sont",
        "assistance routière|juridique|publique",
        "personne ne|n|morale|âgée",
        "commercial|commerciale|commerciaux du|de|centre local",
    ),
    often_misspelt="""humain humains personne agent conseiller conseillère opérateur représentant
        responsable supérieur
        technicien interlocuteur employé quelqu support assistance service parler voudrais souhaite
        commercial""",
)
