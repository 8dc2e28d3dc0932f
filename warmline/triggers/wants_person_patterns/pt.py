"""Portuguese of Brazil and Portugal."""

from warmline.triggers.wants_person_patterns.book import Book

BOOK = Book(
    language="pt",
    lists={
        "the": """
            um|uma|uns|umas|o|a|os|as|algum|alguma|outro|outra|outros|qualquer|seu|sua|teu|tua|vosso|vossa
                |meu|minha|nosso|esse
            / um|uma|algum|alguma|alguém dos|das|de seus|suas|vossos|teus?
        """,
        "real": """
            real|reais|verdadeiro|verdadeira|vivo|viva|humano|humana|humanos|físico|física|natural
                |competente|bom|boa|diferente|simples|novo|nova
        """,
        "human": """
            humano|humanos|humana|humanas|umano|hmano
            / ser|seres humano|humanos
            / pessoa|pessoas|atendente|agente|operador|alguém|gente|funcionário|indivíduo|assistente
                |operadora|suporte real|reais|humana|humano|humanas|humanos|física|viva|verdadeira|vivo
            / pessoa|alguém|gente|humano|pessoas de|em verdade|carne|vdd ..3
            / alguém que seja|é humano|real ..1
            / gente como eu
        """,
        "agent": """
            atendente|atendentes|agente|agentes|operador|operadora|operadores|consultor|consultora
                |consultores|representante|assessor|assessora|especialista|técnico|vendedor|vendedora
                |comercial|analista|gestor|corretor|recepcionista|telefonista|atendentee|atendete|atente
                |antendente|antedente|atendende|assistente|suporte
            / atendente|pessoa|agente|alguém|pessoal|menina|moça|rapaz|gente|equipe|equipa|operador
                |assistente do|da|de|no
                atendimento|suporte|sac|financeiro|vendas|cobrança|apoio|comercial|loja|faturação
                |faturamento
        """,
        "staff": """
            funcionário|funcionária|funcionários|colaborador|colaboradora|empregado|empregada|colega
                |pessoal|responsável|encarregado|encarregada|admin|administrador|trabalhador
            / membro|alguém|pessoa|pessoas|integrante|gente|uma|um da|do|de|na|no
                equipe|equipa|loja|empresa|setor|time|escritório|departamento|suporte|atendimento|vendas
                |financeiro|área|vocês|vcs|lado|sac|apoio ..3
            / alguém que trabalhe|trabalha|entenda|saiba|possa|me|realmente|consiga|resolva|não ..3
        """,
        "person": "pessoa|pessoas|pesoa|pesssoa|pssoa|indivíduo",
        "someone": """
            alguém|alguem|algm
            / alguma|outra pessoa
            / alguém mais|humano|real|aí
            / mais alguém
            / outro alguém
        """,
        "boss": """
            gerente|gerência|chefe|chefia|supervisor|supervisora|responsável|diretor|diretora|dono|dona
                |proprietário|coordenador|coordenadora|superior|encarregado|patrão|fundador|líder
        """,
        "dept": """
            suporte|atendimento|sac|central|ouvidoria|financeiro|comercial|gerência|recepção|secretaria
                |vendas|faturamento|faturação|cobrança
            / atendimento|serviço|apoio|suporte|central|relacionamento ao|a|de|do|com o?
                cliente|clientes|consumidor|usuário|atendimento|utilizador
            / suporte|apoio|assistência|atendimento técnico|técnica|humano|humana|comercial|especializado
            / central de atendimento|suporte|relacionamento
            / call center
            / linha de apoio
            / setor|departamento|área|equipe|equipa|time|pessoal|parte|galera de|do|da ..1 ..1
            / departamento|setor|equipa|equipe comercial|financeiro|técnico|técnica|jurídico
            / sua|vossa|tua|a equipe|equipa|loja
        """,
        "pro": """
            advogado|advogada|médico|médica|doutor|doutora|enfermeira|enfermeiro|farmacêutico|farmacêutica
                |mecânico|professor|professora|engenheiro|contador|contadora|especialista|veterinário
                |veterinária|psicólogo|psicóloga|nutricionista|secretária|instrutor|tutor|moderador
                |dentista|contabilista|perito|terapeuta
        """,
        "bot": """
            bot|bots|robô|robôs|robo|robos|máquina|máquinas|chatbot|chatbots|ia|computador|programa
                |gravação|robot|robots|algoritmo|maquina|autômato
            / inteligência artificial
            / assistente|atendente|sistema|atendimento|resposta|mensagem|agente
                virtual|automático|automática|automatizado|automatizada|eletrônico|digital|robotizado
            / respostas|mensagens automáticas|automatizadas|prontas|robóticas|genéricas
            / resposta|mensagem pronta|robótica
            / secretária eletrônica
        """,
        "want": """
            quero|queria|gostaria|preciso|necessito|desejo|prefiro|preferia|preferiria|exijo|peço|solicito
                |posso|poderia|podia|podemos|queremos|precisamos|gostávamos|qro|kero|qero|quro|qeuro
                |presciso|prciso|procuro|tento|consigo|adoraria|precisava|pretendo|tenho|preferimos
                |solicitar|querer
            / me deixa|deixe|deixem|permita|arruma|arranja
            / deixa|deixe|deixem|deixe-me eu|me
            / dá|daria pra|para
            / tem|teria como|jeito|forma|possibilidade de|pra|para|eu?
            / há forma|maneira|possibilidade de
            / é|seria possível|melhor
            / como faço|posso|consigo|eu|que|se|faz|podia|fazer para|pra|posso|faço|consigo?|eu?
            / onde posso|consigo
            / com quem? posso|consigo|eu
            / gostava de
            / tô|estou|to querendo|tentando|precisando|buscando|procurando|esperando
            / pode|podem|poderia|poderiam|podes|podias|consegue|conseguem
            / por favor|gentileza
            / tem|existe alguma|alguma? forma|maneira|possibilidade|opção de
            / vou
            / tenho que|de
            / eu|só|apenas quero|queria|preciso|gostaria
            / faz favor|favor
            / melhor
        """,
        "to": "com|c|cm|ao|à|pra|para|a|pro|p / com o|a / junto a",
        "talk": """
            falar|fala|flar|flr|falr|falo|conversar|conversa|converso|papear|comunicar|comunicar-me
                |contatar|contactar|tratar|dialogar|teclar|falra|faalr|falarr|conectar|resolver|tirar|tc
                |comunico|contato
            / falar|conversar direto|diretamente|logo|agora|mais|por|pelo ..2
            / falar|conversar|me comunicar
            / entrar|entro|ficar em contato|contacto
            / ter uma conversa
            / entrar em contato|contacto
            / me comunicar|conectar
            / ser transferido|transferida|atendido|atendida|direcionado|encaminhado|encaminhada
            / fazer uma ligação
            / bater um? papo
        """,
        "talking": """
            falando|conversando|teclando|tratando|lidando|falar
            / a conversar|falar
            / perdendo ..2
        """,
        "bring": """
            transfira|transfere|transferir|transferência|transfiram|transfira-me|transferisse|passa|passe
                |passem|passar|pass|conecte|conecta|conectem|conectar|coloca|coloque|colocar|põe|ponha
                |ponham|bota|encaminha|encaminhe|encaminhem|encaminhar|direciona|direcione|direcionar
                |redireciona|redirecione|redirecionar|liga|ligue|ligar|contata|manda|mande|leva|leve|chama
                |vincule|escala|escalar|reencaminha|reencaminhe|tranfere|tranfira|trasfere|trasnfere
                |tranferir|tansfere|vira|joga|jogue|muda|mude|envia|envie|remeta
        """,
        "me": """
            me|nos|eu|pra|mim|isso|isto
            / a|o|essa|esse|este|esta|meu|minha
                conversa|chat|ligação|chamada|atendimento|caso|problema|solicitação|reclamação|chamado
        """,
        "give": """
            quero|chama|chame|chamem|chamar|traz|traga|arruma|arrume|arranja|arranje|manda|mande|consegue
                |consiga|dá|dê|bota|coloca|coloque|passa|passe|me|mim|solicito|solicitar|cadê|quero
                |contactar|contatar|acionar|aciona|acione|pede|peça|encontre|procure
            / me
                dá|dê|arruma|arrume|arranja|arranje|manda|mande|traz|traga|consegue|chama|chame|passa
                |passe|envia|envie
            / pode|poderia|podem|poderiam|consegue|dá|tem me|como|pra|para? ..1
                dar|chamar|arrumar|conseguir|mandar|passar|enviar|trazer
        """,
        "helps": """
            ajude|ajuda|ajudar|ajudar-me|ajudem|atenda|atende|atender|atendam|responda|responde|responder
                |explique|explica|explicar|ligue|liga|ligar|liguem|retorne|retornar|oriente|orientar
                |contate|contacte|contatar|contactar|escute|entenda|resolva|resolver|resolve|esclareça
                |esclarecer|chame|fale|falar|auxilie|auxiliar|telefone|telefonar|apoie|tire|tirar|dê|dar
                |socorra|acuda
        """,
        "polite": """
            por|favor|pfv|pf|pfvr|porfavor|plis|obrigado|obrigada|obg|agora|já|oi|olá|ola|bom|boa|dia
                |tarde|noite|sim|ok|tá|ta|então|mas|e|só|urgente|logo|aqui|aí|quero|queria|preciso
                |gostaria|com|um|uma|o|a|ao|os|as|algum|alguma|outro|outra|me|de|por|eu|gentileza|faz|moço
                |moça|amigo|cara|gente|senhor|senhora|rápido|imediatamente|desculpa|desculpe|melhor
                |atender|ajuda|posso|falar|ser|atendido|atendida|mesmo|primeiro|hoje|inferno|caramba|isso
                |solicito|cadê|cade|tem|há|quer|chega|do|nesse|momento
            / ,
            / não|nao ,
            / pelo amor de deus
            / tudo bem
            / s|se il? faz favor
        """,
        "please": """
            por|favor|pfv|pf|oi|olá|ok|então|mas|e|só|bom|boa|dia|tarde|noite|desculpe|desculpa|,|sim
                |agora|gentileza|obrigado|obrigada|ou
        """,
        "who": "que|q|quem|pra|para|p",
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
            aí|ai|aqui|disponível|disponíveis|online|on|por|pra|para|atendendo|real|livre|lendo|do|vivo|lá
                |presente|que|com|me|pronto
        """,
        "can": "pode|possa|podem|poderia|consegue|consiga|queira|vai|saiba|puder",
        "let": """
            <sure> ..1 <who>? me|nos? <can>? me|nos? <helps>
            / <any> ..1 <who>? me|nos <can>? <helps>
            / <any> <who>? <can>? me|nos <helps>
            / <any> <who> <can>? me|nos? <helps>
            / <chief> ..1 <who>? me|nos <can>? <helps>
            / <any> da|do|de|na|no ..3 me|nos ..1 <helps>
            / <the>? <dept> ..1 me|nos ..1 <helps>
        """,
        "just": """
            só|apenas|realmente|mesmo|ter|ver|já|agora|urgente|com|por|de|que|chamar|solicitar|pedir|muito
                |uma|ajuda
        """,
        "wanted": """
            ..3 <talk> ..2 <to> <any>
            / ..3 <talk> ..2 <to> <chief>
            / ..3 <talk> ..2 <to> <expert>
            / ..3 <talk> ..2 <to> gente|vocês
            / <just>? <the>? <real>? <human>
            / <just>? <the>? <real>? <agent>
            / <just>? <the> <real>? <person>
            / o|a|um|uma|seu|sua|teu <real>? <boss>
            / <just>? <the> <real>? <staff>
            / <any> ,$|agora|por|real|que|pra|para|do|da
            / ..2 ajuda|atendimento|assistência|suporte|apoio|auxílio|resposta|contato de|por|com <sure>
            / ..2 ajuda|atendimento|suporte|apoio|assistência|contato|auxílio
                humana|humano|pessoal|personalizado|presencial|manual|real ..1
            / ..1 atendimento|serviço|apoio|suporte ao? cliente|consumidor|técnico ..1
            / ..2 atendido|atendida|ajudado|contatado por <sure>
            / ..1 que? ..2 me|nos atenda|ligue|contate|ajude|responda|fale|explique <anybody>
            / ..1 que me|nos? liguem|ligue|retornem|contatem|telefonem ..1
            / ..1 uma ligação|chamada ..2
            / ..2 chamar|contatar|contactar|encontrar|pedir|solicitar|achar <the>? <real>? <human>
            / ..2 chamar|contatar|contactar|pedir|solicitar|acionar <sure>
            / ..2 contatar|contactar|acionar o|a? <the>? <dept>
            / ..2 escalar ..2
            / ..3 reclamar|reclamação|queixa ..1 com|ao|para|pro|junto|do? <chief>|<sure>
            / ser|seja|fosse transferido|transferida|atendido|atendida ..1 ,$|por
            / que? <let>
            / ..2 que <let>
        """,
        "fed_up": """
            não|nao|n|odeio|detesto|cansado|cansada|cansei|chega|farto|farta|nunca|parem|pare|para|evitar
                |recuso|desisto|saco
        """,
    },
    asks=(
        "opção|botão para|pra|de ..1 <talk> <to> <anybody>",
        "<sure> ..1 <can> ..1 me|nos <helps>",
        "<can>|pode um|uma|algum|alguém <agent>|<human> me ..1 <helps>",
        "onde ..1 encontro|acho|tem|consigo|está <sure>",
        "número|telefone|jeito|forma pra|para|de ..1 <talk> <to> <any>",
        "que ..1 me|nos ligassem|ligasse|chamassem|atendessem|atendesse|contatassem",
        "me <bring> ..1 <to> o|a setor|departamento|área|pessoa responsável|certo|certa ..1",
        "queria|quero|gostaria que ..1 me ligassem|ligasse|atendessem",
        """
            pode|podem|poderia|podes|consegue|quero me|nos? transferir|transfira|encaminhar|transferido
                ,$|por|agora
        """,
        "entrem|entre|entrar|entra em contato|contacto comigo|conosco",
        "reclamar|reclamação|queixa com|ao|para|pro <chief>|<sure>",
        "me|nos transfere|transfira|passa|encaminha|encaminhe ,$|por|logo",
        "esperando|aguardando|espero|aguardo ..1 um|o|uma|por? <agent>",
        "<want> <wanted>",
        "<talk> ..2 <to> <team>",
        "^, <please>* <talk> ..1 <to> <chief>",
        "^, <please>* <talk> ..1 <to> <any>",
        "com quem eu? posso|consigo|falo|devo|poderia <talk>?",
        "como ..2 falo|contato|contacto|entro ..3 <sure>",
        # connect me
        "me|nos <bring> ..2 <to> <anybody>",
        "<bring> <me> ..2 <to> <anybody>",
        """
            pode|podem|poderia|poderiam|podes|consegue|conseguem|quero|gostaria ..2 <bring> ..2 <to>
                <anybody>
        """,
        "pode|podem|poderia|poderiam|podes|consegue me <bring> ..2 <to> <anybody>",
        """
            transfere|transfira|transferir|transferência|encaminha|encaminhe|encaminhar|passa|passe|passar
                |conectar|direciona|direcionar ..1 <to> <the>? <real>? <human>
        """,
        """
            transfere|transfira|transferir|transferência|encaminha|encaminhe|encaminhar|passa|passe|passar
                |conectar|direciona|direcionar ..1 <to> <the>? <real>? <agent>
        """,
        "^, <please>* passa|transfere|transfira|passe|liga|encaminha <to> <anybody>",
        # give me
        "<give> <the>? <real>? <human>",
        "<give> <the>? <real>? <agent>",
        "<give> <the>? <real>? <staff> ,$|por|agora|aí|pra|para",
        "<give> <the> <real>? <person>",
        "<give> o|a|um|seu|teu? <real>? <boss> por|agora|ai|,$|pra|para",
        "<give> <any> ..1 real|humano|pra|para|agora|por|da|do|que|aí",
        # let somebody
        "que me|nos atenda|ligue|contate|ajude|responda|fale <anybody>",
        "que <let>",
        "me|nos pode|podem|poderia atender|ajudar|ligar|contatar <anybody>",
        "pode|poderia|podem <the>? <real>? <human> ..2 <helps>",
        "pode|poderia|podem <any> ..2 me|nos|ligar <helps>?",
        "<any> ..2 pode|poderia|podem|possa|consegue me|nos <helps>",
        "<any> <who> ..2 me|nos ..1 <helps>",
        "<any> <who> <can> ..1 <helps>",
        "<any> me|nos <helps>",
        "<any> <can> me|nos? <helps>",
        "<sure> <who> ..1 me|nos? ..1 <helps>",
        "<sure> ..1 pode|poderia me|nos <helps>",
        "<any> da|do|de|na ..3 pode|poderia|possa me|nos <helps>",
        "<any> da|do|de atendimento|suporte|equipe|equipa|vendas|financeiro|loja|apoio|sac ..2",
        # anybody there
        "tem|há|existe|tinha ..1 <any> ..1 <there>",
        "tem|há|existe ..1 <any> ,$",
        "tem|há|existe|existem|têm ..2 <the>? <real>? <human>",
        "tem|há|existe ..1 <the>? <real>? <person> ..1 <there>",
        "tem|há|existe ..1 <the>? <real>? <agent> ..1 <there>|,$",
        "tem|há ..1 <the>? <real>? <staff> ..1 <there>",
        "tem|há ..1 <the>? <real>? <boss> ..1 <there>",
        "está|esta|estão <any> aí|online|disponível|por",
        "^, <please>* <any> aí|online|disponível|real|me|pode|por|pra|ai|em|está ..1",
        """
            vocês|vcs|vc|você ..1 têm|tem|oferecem|possuem ..1
                atendimento|suporte|apoio|atendentes|pessoas|gente|ajuda
                humano|humana|humanos|real|reais|pessoal|de
        """,
        """
            tem|têm|oferecem|possuem ..1 atendimento|suporte|apoio|ajuda
                humano|humana|pessoal|personalizado
        """,
        "tem|tinha gente aí|ai|real|de|trabalhando|online",
        # call me
        """
            ^, <please>* me liga|ligue|liguem|telefona|telefone|telefonem|retorna|retornem ..1
                ,$|por|de|agora|no|pra|hoje|amanhã|urgente
        """,
        """
            ^, <please>* liga|ligue|liguem|ligar|telefone|retorne|liguem-me|ligue-me|liga-me|telefonem-me
                pra|para|me ..1
        """,
        """
            pode|podem|poderia|poderiam|podes|tem como ..1 ligar|telefonar|retornar
                pra|para|me|por|mim|de|a ..1
        """,
        "pode|podem|poderia|poderiam|podes me ligar|telefonar|retornar|contatar|contactar ..1",
        """
            quero|solicito|solicitar|gostaria|aguardo|agendar|preciso ..1 uma? ligação|retorno|chamada ..1
                ,$|de|por
        """,
        # handoff
        """
            escalar|escala|escale|escalem|encaminhar|encaminhe meu|minha|esse|este|o|a
                caso|problema|reclamação|chamado|atendimento|conversa ..1 ,$|para|pra
        """,
        """
            transferência|transferir|transbordo|escalonamento humano|pra|para ..1
                humano|atendente|agente|pessoa
        """,
        """
            contatar|contactar|contato|contacto|ligar|falar|entrar com|o|a|para|pro|em? contato? com?
                <the>? <dept>
        """,
        # alone
        "^, <polite>* <real>? <human> <real>? <polite>* $",
        "^, <polite>* <real>? <agent> <real>? <polite>* $",
        "^ <polite>* <agent> ,? <agent> ..3 $",
        """
            ^ <polite>* atendimento|suporte|apoio|ajuda|assistência|contato
                humano|humana|pessoal|personalizado|manual|real|presencial <polite>* $
        """,
        """
            ^ <polite>* atendimento|serviço|apoio|suporte|central ao|a|de|do?
                cliente|clientes|consumidor|atendimento|técnico|usuário <polite>* $
        """,
        "^ <polite>* atendimento com|por|de <sure> <polite>* $",
        "^ <polite>* sac|atendimento <polite>* $",
    ),
    rejections=(
        "não aguento|suporto|quero|gosto mais? ..1 esse|este|do|desse|o <bot>",
        "<fed_up> ..4 <talk> ..1 <to> <the>? <bot>",
        "<fed_up> ..4 <talking> ..1 <to> <the>? <bot>",
        "falar com <the>? <bot> é ..2",
        "chega de ..1 <bot>",
        "sem <bot> ,$",
        "mais <bot> não ,$",
        "não quero|queremos|preciso|gosto de? ..2 <the>? <bot> ,$",
        "não quero|queremos|preciso ..1 <the>? <bot> quero|preciso|e|me|respondendo",
        "não quero ..1 que|ser ..2 atendido|atendida|atenda|responda por? <the>? <bot>",
        "odeio|detesto ..2 <bot>",
        "<human> ,? e|que? não ..1 <the>? <bot>",
        "<person> ,? e|que? não ..1 <the>? <bot>",
        "<someone> ,? e|que? não ..1 <the>? <bot>",
        "<agent> ,? e|que? não ..1 <the>? <bot>",
        "em vez|lugar de|do|da|desse|deste <the>? <bot>",
        "^, não um|uma|o <bot> ,$",
        "para|pare|parem com|de|esse|este ..1 <bot> ,$",
    ),
    hints=(
        "<want> ..2 <real>? <human>",
        "^ <polite>* <real>? <person> <real>? <polite>* $",
        "^ <polite>* <boss> <polite>* $",
        "^ <polite>* funcionário|colaborador|colega <polite>* $",
        "^ <polite>* alguém ..1 <polite>* $",
        "^ <polite>* suporte|ouvidoria|escalar <polite>* $",
        "^ <please>* preciso|quero de? apoio|suporte|atendimento|assistência <please>* $",
        "<want> ..1 <talk> com o|a|seu|sua !<bot> ..2 ,$",
        "^, <please>* posso|quero|queria|gostaria|consigo de? falar com !ninguém ..2 ,$",
        "não quero falar com você|vc|contigo",
    ),
    refusals="não nao nunca jamais sem nem",
    before=(
        "pensei|achei|pensava|achava|parece|sinto que? ..3",
        "não acho|penso|creio ..5",
        "acho|creio que não ..4",
        "não|nao|nunca|jamais|nem|n",
        """
            não|nao|n|nunca|jamais|nem me|te|se?
                quero|queria|preciso|precisa|precisam|necessito|desejo|é|há|tem|tenho|gostaria|estou
                |adianta|vou|pretendo|carece|faz|era|será|pedi|peço|precisei|quer
                necessário|necessidade|falta|que|pedindo|querendo|vontade|de|para|pra|a? ..3
        """,
        "sem ..4",
        "em vez|lugar de ..1",
        "já|ontem|antes|anteriormente|semana falei|consegui|pude|me|fui|tinha|passada ..3",
        "pude|consegui|tive|tentei|acabei|fui|ia|cheguei que|de|a? ..1",
        "é|seria|era necessário|obrigatório|preciso ..2",
        "preciso|precisa|tenho|tem|devo mesmo|realmente ..1 que|de ..1",
        "antes|depois|enquanto|porque|até|toda|sempre de|que|vez? ..3",
        "quando|se eu? falo|falar|fale|ligo|ligar ..2",
        "quanto custa|cobra|cobram|é|fica|sai para|pra|por? ..2",
        "obrigado|obrigada|grato|agradeço por|pelo|pela|ao|a|o ..3",
        """
            os|as|meus|minhas|o|meu|minha
                clientes|usuários|cliente|usuário|alunos|pacientes|esposa|marido|mãe|filho|filha|chefe|pai
                |amigo ..3
        """,
        "o|a|um|esse|este atendente|agente|bot|entregador|motorista|robô|motoboy ..2",
        "me|nos|lhe disseram|disse|pediu|pediram|mandou|mandaram|atendeu|ajudou ..3",
        "outra|outro|cada",
        "quero|gostaria|queria|como de? ser|virar|trabalhar|me ..2",
    ),
    after=(
        """
            me|nos|te
                disse|ajudou|atendeu|disseram|ligou|informou|prometeu|confirmou|garantiu|desligou
                |respondeu|pediu|cobrou|falou|explicou|passou|tinha|havia ..1
        """,
        "foi|era|é|estava|ontem|anterior|disse|ligou|muito|falou|são ..1",
        "não é|será necessário|preciso",
        "não precisa",
        "de viagens|viagem|saúde|trânsito|seguros|turismo|polícia|imóveis|bolsa",
        "imobiliário|imobiliária|secreto|penitenciário|patogênico|químico|logístico|funerário|turístico",
        "ou um? uma? bot|robô|máquina|ia|robo",
        "por dia|noite|mês|hora|semana|quarto|mesa|cabeça",
        "vaga|vagas|salário|preço|curso|telefone|email|número|horário",
    ),
    mentions=(
        "o? que acontece se|quando|depois ..4",
        "parece|pareces|fala|falas como? ..1 <human>|<person>|gente",
        "fala|fale|diga|diz|avisa|avise <to> <agent> que ..2",
        "sou|era um|uma? <agent>|<staff>",
        "obrigado|obrigada|valeu ..2 <agent>",
        """
            o|a|um|uma|seu|sua|esse|essa|este|os|as|meu <agent> ..1
                que|disse|foi|era|ajudou|atendeu|não|é|são|falam|ontem|já|tem|faz|ganha|falou|estava
        """,
        """
            a|uma|essa|esta|outra pessoa que me|nos?
                atendeu|ajudou|disse|falou|recebe|compra|assina|viaja|vai
        """,
        "que|como|quem|quantos|quantas|quanto|qual ..2 <human>",
        "quantos|quantas|quanto|qual ..3 <agent>",
        "que faz|fazem|é|são ..1 <agent>",
        "quantas|quantos ..1 <person>",
        "você|vc|vocês|tu|isso|aqui? é|são|sou|és ..3 <human>",
        "você|vc|tu|isso? é|sou|és ..2 <person>",
        "falo|falando|conversando|teclando com ..2 <human>",
        "falo|falando|conversando com ..1 <person>",
        """
            contratam|contratando|contratar|procurando|precisam|selecionando|vaga|vagas|ser|virar ..2
                <agent>
        """,
        "não sou|é|somos ..1 <bot>",
        "não é|será necessário|preciso ..4",
        "não precisa ..4",
        "não quero falar com ninguém",
        "não preciso|quero|tem|me|fale|passe|transfira|conecte|ligue ..3 <anybody>",
        "para|pra|de|com duas|dois|três|quatro|cinco|seis|2|3|4|5|6|8|10|uma|1 <person>",
        "duas|dois|três|quatro|cinco|seis|2|3|4|5|6|várias|outra|outras|mais|muitas <person>",
    ),
    senses=(
        "corretor|agente|consultor para|pra comprar|vender|alugar",
        "<bot> de atendimento",
        "enviar|mandar|transferir|doar|ceder|pagar|vender|presentear ..4 outra|alguém|outro",
        "alguém mais pode|poderia|consegue",
        "recursos|direitos|direito|corpo|erro|erros|fator|capital|tráfico humano|humanos|humana",
        "por pessoa",
        "pessoa jurídica|física|idosa|falecida|extra|adicional",
        "pessoa com deficiência",
        "suporte para|de|a celular|tv|parede|notebook|windows|android|ios|linux|monitor|microfone",
        "agente|agentes de viagens|viagem|saúde|trânsito|polícia",
        "corretor ortográfico|automático",
        "ser humano precisa|pode|tem",
        """
            serviço|atendimento|suporte|apoio|assistência ao|técnico|técnica|de? cliente|garantia?
                abre|fecha|grátis|gratuito|horário|24|funciona
        """,
        "assistente|assistentes social|sociais|virtual|virtuais",
    ),
    often_misspelt="""humano humanos pessoa pessoas atendente atendentes agente operador representante
        supervisor gerente
        funcionário alguém suporte atendimento cliente consultor responsável especialista preciso""",
)
