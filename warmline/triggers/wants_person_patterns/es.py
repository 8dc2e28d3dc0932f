"""Spanish of Spain and the Americas, formal, familiar and voseo."""

from warmline.triggers.wants_person_patterns.book import Book

BOOK = Book(
    language="es",
    lists={
        "the": """
            un|una|uno|unos|unas|el|la|los|las|algun|alguna|algún|otro|otra|otros|cualquier|su|tu|sus
                |vuestro|vuestra|este|mi|algunos
            / uno|una|alguno|alguna|alguien de sus|tus|los|las|vuestros
            / un|una tal
            / algun otro|otra
        """,
        "real": """
            real|reales|verdadero|verdadera|verdaderos|vivo|viva|autentico|autentica|humano|humana|fisica
                |natural|competente|buen|buena|adecuado|diferente|distinto|distinta|simple|nuevo|mero
                |pinche
        """,
        "human": """
            humano|humanos|humana|humanas|umano|humnao
            / ser|seres humano|humanos
            / persona|personas|empleado|agente|asesor|asistente|operador|alguien|gente|individuo|asesora
                |operadora real|reales|humana|humano|humanas|fisica|viva|verdadera|verdadero|vivo
            / alguien|persona|personas|gente|humano|agente de verdad|carne|verda
            / persona|alguien en vivo|persona
            / persona natural|autentica
            / humano real
        """,
        "agent": """
            agente|agentes|asesor|asesora|asesores|operador|operadora|operadores|ejecutivo|ejecutiva
                |representante|representantes|teleoperador|teleoperadora|telefonista|recepcionista
                |consultor|consultora|especialista|tecnico|vendedor|vendedora|vendedores|comercial|gestor
                |gestora|orientador|promotor|promotora|aseso|acesor|haciente
            / agente|asesor|ejecutivo|representante|persona|empleado|alguien|personal|chico|gente|operador
                |encargado de|del|en
                servicio|atencion|soporte|ventas|cuenta|facturacion|cobranza|cobranzas|ayuda|asistencia
                |reclamos|reclamaciones|tecnico ..3
            / asistente|agente|atencion humano|humana
        """,
        "staff": """
            empleado|empleada|empleados|encargado|encargada|encargados|colaborador|colaboradora|trabajador
                |trabajadora|funcionario|funcionaria|companero|companera|dependiente|personal
                |administrador|administradora|admin|administrativo
            / miembro|alguien|persona|personas|personal|integrante|gente|uno de|del|en|por|desde
                equipo|tienda|empresa|oficina|sucursal|compania|departamento|area|ustedes|vosotros|la|el
                |su|tu|vuestro|soporte|ventas ..3
            / alguien|persona|personas que trabaje|trabaja|sepa|entienda|pueda|me|realmente|sea|no ..3
        """,
        "person": "persona|personas|individuo|prsona|perosna|presona|peronsa|perzona",
        "someone": """
            alguien|alguno|alguna|algien|alguein
            / alguna|otra persona
            / alguien mas|real|humano|vivo
            / algun humano
        """,
        "boss": """
            gerente|gerenta|jefe|jefa|jefes|supervisor|supervisora|responsable|director|directora|dueno
                |duena|duenos|propietario|superior|coordinador|coordinadora|encargado|encargada|fundador
                |gerencia|direccion
            / quien|persona este? a|al cargo|mando
        """,
        "dept": """
            soporte|recepcion|administracion|gerencia|ventas|facturacion|cobranza|cobranzas
            / atencion|servicio|servicios|asistencia al|a|de|del|para
                cliente|clientes|consumidor|usuario|usuarios|publico|huesped|cliente
            / servicio|soporte|asistencia|apoyo|ayuda tecnico|tecnica|humano|humana|especializado
            / centro|linea|mesa de atencion|ayuda|soporte|contacto|llamadas
            / call center
            / equipo|departamento|area|depto|sector|seccion|oficina|personal|gente de ..1
                soporte|ventas|atencion|servicio|facturacion|cobros|cobranza|cobranzas|reclamos
                |reclamaciones|envios|logistica|contabilidad|finanzas|legal|garantias|devoluciones|tecnica
                |ayuda|pagos|cuentas|postventa|compras|reservas|administracion|recursos|cliente|clientes
            / su|tu|vuestro|el equipo|oficina|tienda
            / departamento|area|equipo comercial|tecnico|tecnica|legal|humano
        """,
        "pro": """
            abogado|abogada|doctor|doctora|medico|medica|enfermera|enfermero|farmaceutico|farmaceutica
                |mecanico|profesor|profesora|ingeniero|contador|contadora|experto|experta|psicologo
                |psicologa|veterinario|terapeuta|nutricionista|secretaria|secretario|tutor|tutora
                |moderador|moderadora|chef|perito|notario|dentista|entrenador|maestro|cajero|licenciado
                |licenciada
        """,
        "bot": """
            bot|bots|robot|robots|maquina|maquinas|chatbot|chatbots|ia|ordenador|computadora|computador
                |programa|grabadora|contestadora|contestador|grabacion|automata|asistente|robotito
                |algoritmo|boot|robo
            / inteligencia artificial
            / asistente|sistema|agente|respuesta|mensaje|contestador|menu
                virtual|automatico|automatica|automatizado|digital
            / respuestas|mensajes automaticas|automaticos|automatizadas|predeterminadas|genericas
            / respuesta|atencion automatica|automatizada|virtual
            / contestadora|maquina automatica
            / cosa|chat automatico|automatizado
        """,
        "want": """
            quiero|quisiera|queria|querria|necesito|deseo|prefiero|preferiria|preciso|ocupo|exijo|pido
                |solicito|requiero|queremos|necesitamos|quisieramos|quieo|quieor|nesecito|nececito
                |nesesito|nesecitó|dejame|dejeme|dejenme|dejarme|permitame|permiteme|puedo|podria
                |podriamos|podemos|busco|kiero|ncesito|qiero|reclamo|urge|debo|intento|espero|pretendo
            / me
                gustaria|encantaria|urge|interesa|interesaria|dejas|dejan|permite|permites|apetece|pueden
                |puedes|puede|podrian|podrias
            / nos gustaria
            / es|seria|hay posible|forma|manera|opcion|modo|posibilidad de? que?
            / como puedo|podria|hago|le|se|consigo|hacer|logro para|hago? para?|que?
            / donde puedo|podria
            / con quien? puedo|podria
            / se puede
            / tengo que|ganas
            / estoy intentando|tratando|esperando|buscando de|para?
            / puedes|puede|podrias|podria|pueden
            / que me dejen|permitan
            / quiero que me|nos dejes|dejen?
            / favor de|por|de?
            / por favor|fa
            / seria tan amable de
            / hay alguna forma|manera|posibilidad|opcion de|para?
            / haz|haga|hagan que
            / prefiero|mejor que?
            / quiero pedir|solicitar que?
            / voy a
            / mejor
        """,
        "to": "con|a|al|c|cn|para / con el / a el / con|a|al|para con",
        "talk": """
            hablar|hablarle|hablarles|hablo|charlar|platicar|conversar|chatear|comunicarme|comunicarse
                |comunicar|comunicarnos|contactar|contactarme|contactarnos|tratar|dialogar|ablar|hblar
                |halbar|hablr|habar|jablar|conectar|conectarme|conectarnos|transferir|transferirme
                |conversr|consultar|tratarlo|discutirlo|verlo|resolverlo|comunikrme|entenderme|enlazarme
            / hablar|chatear|conversar|comunicarme|contactar directamente|mejor|ya|ahora|mas|por ..2
            / tener|mantener una conversacion|charla|platica|llamada
            / ponerme|ponernos|entrar|estar|poner en contacto
            / establecer contacto
            / hablar|hablarlo|charlarlo
            / hacer|realizar una? llamada|consulta
            / contacto
        """,
        "talking": "hablando|chateando|charlando|conversando|tratando|lidiando|platicando|perdiendo ..2",
        "bring": """
            comuniqueme|comunicame|comuniquenme|comunicarme|comunicame|comuniquemen|paseme|pasame|pasenme
                |pasarme|pasarnos|pasadme|pasamelo|pasemelo|conecteme|conectame|conectenme|conectarme
                |conectenos|transfierame|transfiereme|transferime|transferirme|transfieranme|transfirame
                |pongame|ponme|poneme|pongan|ponganme|ponerme|derivame|deriveme|derivenme|derivarme
                |derivar|redirigeme|redirijame|redirigirme|enlaceme|enlazame|enlazarme|enlacenme|remitame
                |remiteme|direccioname|direccioneme|comunicas|canaliceme|canalizarme|canalizame|contacteme
                |contactame|contactenme|contactarme|vinculame|mandame|mandeme|enviame|traspasame
                |traspaseme|traspasarme|reenviame|desvieme|desviame|desviar|llevame|trasladame|traslademe
                |escalame|referirme|dirigirme|dirijame|comuniqenme|pazame|paseme|presentame|presentarme
            / me|nos
                comunica|comunicas|comunicarias|comunican|comunique|comuniquen|comuniques|pasa|pasas|pasan
                |pase|pasen|pases|pasarias|pasaria|conecta|conectas|conectan|conecte|conecten|conectes
                |conectarias|transfiere|transfieres|transfieren|transfiera|transfieran|transfieras|pone
                |pones|ponen|ponga|pongan|pongas|deriva|derivas|derivan|derive|deriven|derives|redirige
                |rediriges|redirija|enlaza|enlazas|enlace|enlacen|contacta|contacte|contacten|contactas
                |comunicai|canaliza|canalice|remite|remita|escalen|ponen
            / me|nos puede|puedes|pueden|podria|podrias|podrian|podes|quiere|quieres
                comunicar|pasar|conectar|transferir|poner|derivar|redirigir|enlazar|contactar|canalizar
                |remitir|dar|mandar
            / transferir|transfiere|transfiera|transferime|derivar|deriva|escalar|escala|escale|pasar|pasa
                |pase|conectar|conecta|conecte|contactar|contacta|contacte|contacten|comunicar|traspasar
                |redirigir|pasarle esto|este|esta|la|el|mi|una?
                caso|conversacion|chat|llamada|problema|reclamo|consulta|tema|solicitud?
            / paseme|pasame|pongame|ponme|poneme|ponerme|ponganme en?
                contacto|comunicacion|linea|llamada|el telefono?
            / traspaso|transferencia|transferir|derivacion
        """,
        "give": """
            dame|deme|denme|dadme|darme|consigueme|consigame|conseguirme|conseguir|conseguis|buscame
                |busqueme|traeme|traiganme|traigame|mandame|mandeme|enviame|envieme|envien|manden|asigname
                |asigneme|asignenme|asignarme|pasame|paseme|pasenme|pasarme|ponme|poneme|pongame|ponganme
                |llamame|llama|llame|llamen|llamar|contactar|contacta|contacte|contacten|solicitar|pedir
                |localizar|encontrar|proporcioname|facilitame|brindame|ponganme|quiero
            / me
                das|da|dan|den|des|daria|darias|consigues|consigue|mandas|manda|manden|envian|envia|envien
                |asignan|asigna|asignen|pasas|pasa|pasan|pasen|pone|ponen|pones
            / me puede|puedes|pueden|podria|podrias|podrian
                dar|conseguir|mandar|enviar|asignar|pasar|poner
        """,
        "helps": """
            ayude|ayuda|ayudar|ayudarme|ayuden|atienda|atiende|atender|atenderme|atiendan|atendiera
                |responda|responde|responder|responderme|conteste|contesta|contestar|contestarme|explique
                |explica|explicar|explicarme|llame|llama|llamar|llamarme|llamen|oriente|orientar
                |orientarme|asesore|asesorar|asesorarme|contacte|contactar|contactarme|escuche|entienda
                |entienda|resuelva|resolver|solucione|solucionar|guie|asista|asistir|asistirme|escriba
                |hable|aclare|aclarar|apoye|apoyar|apoyarme|brinde|atiendame|conteste|marque|marcarme
                |devuelva|regrese|eche|echarme|ayudara|revise|confirme
        """,
        "polite": """
            por|favor|pf|pfv|porfa|porfavor|xfa|xfavor|plis|pls|porfis|gracias|ya|ahora|hola|ola|buenas
                |buenos|buen|dias|tardes|noches|dia|oye|oiga|mejor|mal|si|ok|okay|bueno|entonces|pero|y|o
                |solo|urgente|urgentemente|inmediatamente|ahorita|ahí|aqui|disculpa|disculpe|perdon
                |perdona|necesito|quiero|quisiera|con|a|un|una|el|la|al|algun|alguna|los|las|otro|otra|me
                |gustaria|ayuda|mismo|rapido|hey|che|wey|amigo|senor|senorita|es|dije|eh|ey|pues|vale|hoy
                |puedo|otra|vez|basta|solicito|tu|su|sus|hay|para|de|en|lugar|pasame|dame|primero|anda
                |venga|carajo|joder|adios
            / ,
            / no ,
            / si|no gracias
            / en vez
            / te|les lo ruego
        """,
        "please": """
            por|favor|porfa|porfavor|pls|plis|hola|ok|bueno|entonces|pero|y|si|ya|buenas|buenos|dias
                |tardes|disculpe|oye|,|mejor|solo|gracias|o
        """,
        "who": "que|quien|q|k",
        "sure": """
            <the>? <real>? <human>
            / <the>? <real>? <agent>
            / <the>? <real>? <staff>
            / <the>? <real>? <person>
        """,
        "team": "<sure> / <the>? <real>? <dept>",
        "any": "<the>? <real>? <someone>",
        "chief": "<the>? <real>? <boss>",
        "expert": "<the>? <real>? <pro>",
        "anybody": "<team> / <any> / <chief> / <expert>",
        "there": """
            ahi|aqui|disponible|disponibles|alli|por|en|atendiendo|real|online|conectado|leyendo|detras
                |del|libre|vivo|aca|alla
        """,
        "can": "puede|pueda|podria|pudiera|puedan|pueden|podrian|quiera|sepa|va",
        "let": """
            <sure> ..1 <who>? me|nos? <can>? <helps>
            / <any> ..1 <who>? me|nos <can>? <helps>
            / <any> <who>? <can> <helps>
            / <chief> ..1 <who>? me|nos <can>? <helps>
            / <any> de|del|en ..4 me|nos ..1 <helps>
            / <the>? <dept> ..1 me|nos ..1 <helps>
        """,
        "just": """
            solo|solamente|realmente|ya|mejor|hablar|tener|ver|ahora|urgente|urgentemente|a|con|que|me
                |comunicarme|pedir|solicitar
        """,
        "wanted": """
            ..3 <talk> ..2 <to> <any>
            / ..3 <talk> ..2 <to> <chief>
            / ..3 <talk> ..2 <to> <expert>
            / ..3 <talk> ..2 <to> gente|ustedes
            / <just>? <the>? <real>? <human>
            / <just>? <the>? <real>? <agent>
            / <just>? <the> <real>? <person>
            / <just>? <the>? <real>? <boss>
            / <just>? <the> <real>? <staff>
            / <the>? persona
            / <any> ,$|ya|ahora|por|real|que|para|del|de
            / ..2 ayuda|atencion|asistencia|soporte|apoyo|servicio|asesoria|respuesta|contacto|trato de?
                parte? de|por? <the>? <real>? <human>
            / ..2 ayuda|atencion|asistencia|apoyo|asesoria|contacto|servicio|soporte de|por|con <sure>
            / ..1 ayuda|atencion|asistencia|soporte|apoyo|servicio|asesoria|trato|contacto
                humana|humano|personal|personalizada|personalizado|manual|real|directa|directo ..1
            / ..1 servicio|atencion al? cliente|clientes ..1
            / ..2 atendido|atendida|ayudado|contactado|asesorado por <sure>
            / ..1 que? ..2 me|nos
                atienda|llame|contacte|ayude|conteste|responda|hable|explique|escriba|asesore|asista
                <anybody>
            / ..1 que? ..1 me|nos llamen|llame|devuelvan|marquen|contacten|telefoneen ..1
            / ..1 una? llamada|devolucion de|del? ..2
            / ..2 llamar|ver|contactar|encontrar|localizar|pedir|solicitar|conseguir <the>? <real>?
                <human>
            / ..2 llamar|contactar|localizar|pedir|solicitar|conseguir <the>? <real>? <agent>
            / ..2 llamar|contactar a? <the>? <dept>
            / ..2 contactarme|contactar|comunicarme con|a|al <team>
            / ..2 escalar ..2
            / ..1 que me|nos
                llamaran|llamasen|contactaran|atendieran|atiendan|llamen|contacten|contactasen ..1
            / ..3 queja|reclamo|reclamacion|quejarme|reclamar|reclamarle con|al|a|ante|del? <chief>|<sure>
            / <let>
            / ..2 que <let>
        """,
        "fed_up": """
            no|odio|detesto|harto|harta|cansado|cansada|dejen|deja|dejar|basta|nunca|jamas|evitar|aburrido
                |paso|niego|parad|paren|asco
        """,
    },
    asks=(
        "<want> q|que? <let>",
        "que me|nos devuelvan|regresen|devuelva|retornen la llamada",
        "opcion|boton para|de ..1 <talk> <to> <anybody>",
        "con quien hablo|trato para|sobre|de|por ..1",
        """
            con|a|ante quien me? puedo|debo|tengo|podria? ..2 quejar*|reclamar*|dirigir*|reporto|reportar
                ..1
        """,
        "pon|ponga|ponme|ponganme a <any>|<sure>",
        "<sure> ..1 <can> ..1 ayudarme|atenderme|llamarme|contestarme|orientarme|asesorarme|contactarme",
        "donde ..1 encuentro|hay|consigo|esta <sure>",
        "dejen|deja|deje|dejame que? ..1 hable|hablar con <anybody>",
        "numero|telefono|forma|manera para|donde|de ..1 <talk> <to> <any>",
        "<can> <sure> ..1 <helps>",
        "no hay nadie|alguien que|con|quien me|nos? ..2 <helps>|hablar|pueda|puedo",
        "quejarme|reclamar|queja|reclamo|reclamacion con|al|a|ante <chief>|<sure>",
        "pasame|paseme|comunicame|conectame|transfiereme con|a una|uno ,$",
        "contactenme|contactame|contacteme|comuniquense|pongase|ponganse conmigo|en|por|,$|con ..2",
        "espero|esperando|esperar a? <agent>",
        "<want> <wanted>",
        "<talk> ..2 <to> <team>",
        "^, <please>* <talk> ..1 <to> <chief>",
        "^, <please>* <talk> ..1 <to> <any>",
        "como ..1 contacto|contactar|contactarme|hablo|llamo con|a|al <sure>",
        "con quien puedo|podria|hablo|debo <talk>",
        "con quien puedo|podria hablar|comunicarme|contactar",
        # connect me
        "<bring> ..2 <to> <anybody>",
        "<bring> a|al|con <anybody>",
        "<give> a|con? <the>? <real>? <human>",
        "<give> a|con? <the>? <real>? <agent>",
        "<give> a|con? <the> <real>? <staff>",
        "<give> a|con? <the> <real>? <person>",
        "<give> a|con|al? <the>? <real>? <boss> por|ya|ahora|,$",
        "<give> a? <any> ..1 real|humano|que|para|ya|ahora|por|del|de",
        # let somebody ...
        "que me|nos atienda|llame|contacte|ayude|conteste|responda|hable|asista|escriba <anybody>",
        "que <let>",
        "que <anybody> ..1 me|nos <helps>",
        "me|nos atiende|atienda|atenderia <sure>",
        """
            me|nos puede|pueden|podria|podrian|puedes ..1
                atender|ayudar|llamar|contactar|asistir|contestar|responder <anybody>
        """,
        "puede|podria|pueden|podrian ..1 atenderme|ayudarme|llamarme|contactarme|contestarme <anybody>",
        "puede|podria|pueden|podrian|puedes|podrias <the>? <real>? <human> ..2 <helps>",
        """
            puede|podria|pueden|podrian <any> ..2
                llamarme|contactarme|atenderme|ayudarme|asesorarme|hablarme|contestarme|llamar|atender
        """,
        "<any> ..2 me|nos puede|podria|pueden|puedan|pueda ..1 <helps>",
        "<any> <who> ..2 me|nos ..1 <helps>",
        "<any> <who> ..1 <can> ..1 <helps>",
        "<sure> <who> ..1 me|nos ..1 <helps>",
        "<sure> ..1 me|nos puede|podria|pueden|podrian ..1 <helps>",
        "<the>? <real>? <human> me|nos ..1 <helps>",
        """
            alguien de|del|en ..3 me|nos
                puede|podria|pueden|llama|llame|contacte|contacta|ayuda|atienda|atiende ..1
        """,
        "alguien de|del atencion|servicio|soporte|ventas|equipo|departamento|facturacion|area ..2",
        # is there anybody?
        "hay ..1 <any> ..1 que|quien|con|real|disponible|<there>",
        "hay ..1 <any> ,$",
        "^, <please>* hay <any>",
        "hay ..2 <the>? <real>? <human>",
        "hay ..1 <the>? <real>? <person> ..1 real|que|con|quien|<there>",
        "hay ..1 <the>? <real>? <agent> ..1 disponible|que|con|<there>|,$",
        "hay ..1 <the>? <real>? <staff> ..1 disponible|que|con|<there>",
        "hay ..1 <the>? <real>? <boss> ..1 disponible|que|con|<there>",
        "hay gente real|ahi|aqui|con|trabajando",
        "esta|estan|esta ..1 <any> ahi|disponible|aqui|por",
        "^, <please>* <someone> ahi|disponible|aqui|real|leyendo|me|que ..1",
        """
            tienen|tienes|tiene|cuentan|ofrecen|disponen con|de? ..1
                atencion|soporte|ayuda|asistencia|apoyo|servicio|asesores|personal|agentes|personas|gente
                |operadores humana|humano|humanos|reales|personal|personalizada|real|en
        """,
        "tienen|tienes|tiene ..1 <the>? <real>? <human>",
        "tienen|tienes|tiene <any> con quien|que|para",
        "trabajan|trabaja|existen|existe ..1 <the>? <real>? <human>",
        # call me
        "^, <please>* llamame|llamenme|llameme|llamarme|marcame|marquenme|marqueme ..1",
        "me|nos pueden|puede|podrian|podria|puedes|podrias|podes llamar|marcar|telefonear|devolver ..2",
        "pueden|puede|podrian|podria|puedes|podrias llamarme|marcarme|telefonearme ..1",
        "devuelvanme|devuelvame|devolverme|regresenme|regresame la llamada",
        "solicito|solicitar|pido|quiero|agendar|programar una? llamada",
        # handoff
        """
            traspaso|transferencia|derivacion|transferir|traspasar|escalar|pasar ..1
                humano|agente|asesor|operador|supervisor|persona
        """,
        """
            escalar|escale|escalen|escala mi|este|esta|el|la
                caso|problema|reclamo|queja|situacion|conversacion|tema|consulta
        """,
        "^ <please>* hablar|comunicarme|chatear ..1 <to> <anybody>",
        """
            contactar|contacte|contacto|contactarme|llamar|comunicarme|comunicar con|al|a|con? <the>?
                <dept>
        """,
        "^ <polite>* contacto humano|con ..2 $",
        # said alone
        "^, <polite>* <real>? <human> <real>? <polite>* $",
        "^, <polite>* <real>? <agent> <real>? <polite>* $",
        "^ <polite>* <real>? <staff> <polite>* $",
        "^ <polite>* <agent> ,? <agent> ..3 $",
        """
            ^ <polite>* atencion|asistencia|ayuda|soporte|servicio|apoyo|asesoria|trato|contacto
                humana|humano|personal|personalizada|manual|real <polite>* $
        """,
        "^ <polite>* servicio|atencion|servicios al|de|a cliente|clientes|usuario <polite>* $",
        "^ <polite>* soporte|servicio|asistencia tecnico|tecnica <polite>* $",
        "^ <polite>* quiero|necesito ser atendido|atendida ..3 $",
    ),
    rejections=(
        "<fed_up> ..4 <talk> ..1 <to> <the>? <bot>",
        "<fed_up> ..4 <talking> ..1 <to> <the>? <bot>",
        "harto|harta|cansado|cansada|odio|detesto de? ..1 <the>? <bot> ,$",
        "no mas <bot>",
        "basta de ..1 <bot>",
        "no quiero|queremos|necesito|me ..2 <the>? <bot> ,$",
        "no quiero|queremos|necesito ..2 <the>? <bot> quiero|necesito|sino",
        "no quiero ..1 que|me ..2 atienda|conteste|responda <the>? <bot>",
        "no me gusta|gustan|sirve ..2 <the>? <bot>",
        "hablar con <the>? <bot> es ..2",
        "odio ..2 <bot>",
        "<human> ,? y|que? no <the>? <bot>",
        "<person> ,? y|que? no ..1 <the>? <bot>",
        "<someone> ,? y|que? no ..1 <the>? <bot>",
        "<agent> ,? y|que? no ..1 <the>? <bot>",
        "en vez|lugar de <the>? <bot>",
        "^, no <the> <bot> ,$",
        "^, <please>* sin <bot> ,$",
    ),
    hints=(
        "<want> ..2 <real>? <human>",
        "^ <polite>* <real>? <person> <real>? <polite>* $",
        "^ <polite>* <boss> <polite>* $",
        "^ <polite>* alguien <polite>* $",
        "^ <polite>* soporte|traspaso|asesoria|escalar <polite>* $",
        """
            ^ <please>* necesito|quiero|requiero apoyo|soporte|asistencia|asesoria|asesoramiento <please>*
                $
        """,
        "<want> ..1 <talk> con el|la|su|los !<bot> ..2 ,$",
        "^, <please>* puedo|quiero|podria|quisiera hablar con !nadie ..2 ,$",
        "no quiero hablar contigo|vos",
        "^, <please>* <someone> <who>? me|nos ayuda|ayude|atiende|atienda|responde|contesta",
        "puede|podria|pueden <any> ayudarme",
    ),
    refusals="no nunca jamas sin tampoco",
    before=(
        "não|nao ..3",
        "pense|pensaba|crei|creia|parece|pareces que? ..3",
        "no creo|pienso|considero ..5",
        "creo que no ..4",
        "no|nunca|jamas|tampoco",
        """
            no|nunca|jamas|tampoco me|te|se|nos?
                quiero|queria|quisiera|necesito|necesitas|deseo|hace|es|hay|tengo|requiero|pido|solicito
                |busco|pretendo|gustaria|interesa|pienso|haga|vayas|vayan|quieras|quieran|hagas|voy|se|era
                |sera falta|necesario|necesidad|que|ganas|a|de|para|preciso? ..3
        """,
        "sin ..4",
        "no sin antes? ..2",
        "en vez|lugar de ..1",
        "ya|ayer|antes|anteriormente|hoy hable|pude|logre|me|he|habia ..3",
        "pude|logre|consegui|tuve|intente|acabo|trate|termine|alcance|fui|iba que|de|a? ..1",
        "tener|tengo|hay|debo|deberia|haria que|falta? ..1 para|o",
        "es necesario|obligatorio|obligado|preciso ..2",
        "antes|despues|aunque|mientras|porque|hasta|cada de|que|vez? ..3",
        "cuando|si hable|hables|hablo|llame|llamo ..2",
        "cuanto cuesta|vale|cobran|sale|cobra por? ..2",
        "gracias por|al|a ..3",
        """
            los|las|mis|sus|el|mi
                clientes|usuarios|cliente|usuario|alumnos|pacientes|visitantes|huespedes|esposa|marido
                |madre|hijo|hija|jefe|esposo|mama|papa ..3
        """,
        "el|la|un|ese|este agente|asesor|operador|humano|bot|repartidor|mensajero|conductor|chico ..2",
        "me|nos|le|les dijeron|dijo|pidio|recomendaron|atendio|ayudo|dijeron ..3",
        "otra|otro|cada",
    ),
    after=(
        """
            me|nos|te
                dijo|ayudo|atendio|dijeron|ayudaron|llamo|informo|prometio|confirmo|conto|comento|aseguro
                |colgo|respondio|contesto|pidio|cobro|hablo|explico|ha|habia ..1
        """,
        "fue|era|es|estuvo|ayer|anoche|anterior|dijo|llamo|muy ..1",
        "no es necesario|hace|hace falta|gracias",
        """
            inmobiliario|inmobiliaria|inmobiliarios|viajero|viajes|aduanal|aduanero|bursatil|turistico
                |secreto|patogeno|causal|economico|quimico|activo|gps|logistico|naranja|deportivo
        """,
        """
            de
                viajes|viaje|bolsa|aduanas|seguros|inmobiliaria|transito|policia|bienes|inteligencia
                |recursos|hierro|compania
        """,
        "o un? una? bot|robot|maquina|ia",
        "por dia|noche|mes|hora|semana|habitacion|mesa|cabeza",
        "vacante|vacantes|sueldo|salario|precio|tarifa|curso|telefono|correo|numero|horario",
    ),
    mentions=(
        "que pasa|ocurre|sucede si|cuando|despues ..4",
        "pareces|hablas|suenas ..2",
        "mi <agent> anterior|se|me|dijo|ya|no|es|fue",
        "soy|era ..2 <agent>|<staff>",
        "gracias ..2 <agent>",
        """
            el|la|un|una|su|ese|este|esa|tu|mi|los|las <agent> ..1
                que|dijo|fue|era|estuvo|ayudo|atendio|no|es|son|hablan|ayer|ya|del|tiene|tienen|hace|gana
                |ganan
        """,
        """
            la|una|esa|esta|otra persona que me|nos?
                atendio|ayudo|dijo|hablo|contesto|recibe|compra|firma|viaja|lo|la
        """,
        "que|como|quien|cuantos|cuantas|cuanto|cual|cuanta ..2 <human>",
        "cuantos|cuantas|cuanto|cual|cuanta ..3 <agent>",
        "que hace|hacen|es|son ..1 <agent>",
        "cuantas|cuantos ..1 <person>",
        "eres|es|soy|sos|seras|son|somos ..3 <human>",
        "eres|es|soy|sos|son|somos ..2 <person>",
        "hablo|hablando|chateando con ..1 <person>",
        "hablo|hablando|chateando|tratando|escribiendo con ..2 <human>",
        """
            contratan|contratando|contratar|buscan|buscando|necesitan|reclutan|solicitan|ser|como ..2
                <agent>
        """,
        "quiero|quisiera|gustaria ser|trabajar ..3",
        "no soy|eres|es|somos ..1 <bot>",
        "no hace falta ..4",
        "no es necesario ..4",
        """
            no necesito|quiero|hay|hable|hables|pases|comuniques|transfieras|conectes|llamen|llames|me
                que? ..3 <anybody>
        """,
        "para|de|a dos|tres|cuatro|cinco|seis|2|3|4|5|6|8|10|una|1 <person>",
        "dos|tres|cuatro|cinco|seis|2|3|4|5|6|varias|otra|otras|mas|muchas <person>",
        "vive|convierte|convertirme en ..2",
    ),
    senses=(
        "agente|asesor|representante para comprar|vender|alquilar|rentar",
        "alguien me|nos robo|hackeo|estafo|roba|quito|llamo|escribio|contacto|dijo|envio",
        "enviar|mandar|transferir|ceder|pagar|regalar|vender|enviarlo|mandarlo ..4 otra|otro|alguien",
        """
            recursos|derechos|derecho|cuerpo|error|errores|factor|capital|talento|trata
                humano|humanos|humana
        """,
        "por persona",
        "persona juridica|natural|mayor|fallecida|moral|extra|adicional|fisica o",
        "a nombre de ..3",
        "bolsa|agencia de ..2",
        "soporte para|de monitor|movil|tv|pared|windows|android|ios|linux|televisor",
        "asesor fiscal|legal|financiero o",
        "agente|agentes de viajes|viaje|aduanas|seguros|transito|policia|bolsa|bienes|inteligencia",
        "agente|agentes inmobiliario|inmobiliaria|inmobiliarios|aduanal|aduanero|turistico|secreto",
        "ser humano necesita|puede|tiene",
        """
            servicio|atencion|soporte|asistencia al|tecnico|tecnica cliente?
                abre|cierra|gratis|gratuito|horario|24
        """,
    ),
    often_misspelt="""humano humanos persona personas agente asesor asesora operador operadora
        representante supervisor gerente
        encargado empleado alguien soporte atencion cliente hablar quiero necesito comunicarme ejecutivo
        tecnico""",
)
