"""English, with the abbreviations and slips of chat."""

from warmline.triggers.wants_person_patterns.book import Book

BOOK = Book(
    language="en",
    lists={
        "the": """
            a
            / an
            / the
            / one of your
            / one of the
            / your
            / ur
            / any
            / some
            / this
            / another
            / one
            / my
            / our
        """,
        "real": """
            real
            / live
            / living
            / actual
            / human
            / proper
            / genuine
            / physical
            / competent
            / different
            / other
            / senior
            / professional
            / better
            / qualified
            / trained
            / nice
            / free
            / available
            / real live
            / real life
            / flesh and blood
            / non bot
            / non automated
            / new
        """,
        "agent": """
            agent|agents|agnt|agt|representative|representatives|rep|reps|csr|csrs|operator|operators
                |advisor|adviser|advisors|advisers|consultant|specialist|technician|executive|attendant
                |receptionist
            / support|service|care|help|sales|desk|cs|chat|success
                agent|person|rep|reps|representative|staff|executive|advisor|specialist|people|guy|lady
                |team|member|operator|assistant|worker|engineer|professional|agents
            / customer|client|tech|technical support|service|care|success|relations|experience
                agent|person|rep|reps|representative|staff|executive|advisor|specialist|people|guy|lady
                |member|assistant|manager|operator|professional|worker|agents|representatives
            / human|live|real|personal assistant
            / account manager
            / sales person|man|woman|people
            / salesperson
            / call center|centre agent|person|rep
        """,
        "human": """
            human|humans|hooman|hoomans|humn|hunan|humen
            / human
                being|beings|person|agent|rep|representative|operator|assistance|colleague|support|help
                |team|service|handoff
            / real
                person|people|human|humans|someone|somebody|agent|man|woman|guy|lady|individual|body|being
                |one
            / live person|people|human|someone|somebody|agent|body|rep|representative|operator|one|being
            / actual person|people|human|someone|somebody|agent|body
            / living person|being|human|soul
            / real life person|human
            / someone|somebody|anyone|anybody real|human|live|actual|alive
            / person|someone|people in real life
            / flesh and blood
        """,
        "person": "person|persons|individual|ppl|prsn|persn|peson",
        "someone": """
            someone|somebody|anyone|anybody|sum1|some1|sumone|any1|sombody|somone
            / some|any one|body
            / someone|somebody|anyone|anybody else
            / some|any human|person
        """,
        "boss": """
            manager|managers|mgr|supervisor|supervisors|boss|owner|owners|founder|founders|director|ceo
                |superior|management|superiors|principal
            / store|shop|branch|general|duty|hotel|restaurant|team|shift|sales manager
            / team lead|leader
            / person|people|someone|whoever in charge
            / whoever is in charge
            / head of ..2
        """,
        "staff": """
            employee|employees|staff|staffer|personnel|colleague|colleagues|coworker|teammate|teammates
                |workers
            / staff|team member|members|person
            / member|members|someone|somebody|anyone|one of|from|on|in
                your|the|ur|staff|team|support|customer
                staff|team|support|service|care|crew|company|department|office
            / someone|somebody|anyone|person|people from|at|in|with|within your|the|ur? ..2
                company|team|office|department|support|sales|billing|store|shop|branch|management|staff
                |side|service|care
            / someone|somebody|anyone|anybody|person who|that works|work ..3
            / crew member
        """,
        "dept": """
            support|helpdesk|reception
            / customer|client|tech|technical|it|live|human|phone|product support
            / customer|client|guest|consumer|member
                services?|service|care|relations|success|services|experience
            / customerservice|customercare|custserv
            / cust serv|service|care|support
            / support|service|sales|care|help team|staff|people|department|dept|desk|line|center|centre
            / help desk
            / call center|centre
            / front desk
            / head office
            / the|your office|team
            / sales|billing|accounts|accounting|finance|legal|technical|complaints|complaint|returns
                |refunds|shipping|claims|booking|reservations|marketing|hr|tech|logistics|delivery
                |warranty|payments|service department|dept|team|people|desk|staff|division|office
            / sales
            / billing
            / accounts
            / customer support|service|care team|department|dept|desk|line|staff|people|center
        """,
        "pro": """
            doctor|nurse|pharmacist|lawyer|attorney|solicitor|mechanic|engineer|expert|vet|veterinarian
                |therapist|counselor|counsellor|coach|teacher|tutor|instructor|professor|dentist|chef
                |broker|accountant|recruiter|admin|administrator|moderator|mod|developer|secretary
                |receptionist|concierge|planner|trainer|buyer|underwriter|adjuster|nutritionist|stylist
                |seller|dealer
        """,
        "bot": """
            bot|bots|robot|robots|chatbot|chatbots|machine|machines|computer|computers|ai|ais|program
                |software|algorithm|automation|automaton|script|recording|siri|robo|botty
            / chat bot|bots
            / voice bot
            / answering machine|machines
            / virtual|digital|automated|automatic|ai|artificial
                assistant|agent|assistants|agents|system|bot|intelligence
            / automated|automatic|robotic|scripted|canned|generic|prewritten|computer|bot|robot|ai
                reply|replies|response|responses|answer|answers|message|messages|thing|service|system|chat
                |menu
        """,
        "please": """
            please|pls|plz|kindly|hi|hello|hey|ok|okay|just|so|and|then|now|yes|yeah|sorry|sir|madam|or
                |but|,
            / thank you
            / thanks
        """,
        "fed_up": "dont|not|never|wont|refuse|cant|rather|stop|hate|tired|sick|enough|dislike|done|fed",
        "you": "you / u / ya / this thing / this / it",
        "want": """
            i want
            / i wanna
            / i need
            / i would like
            / id like
            / id love
            / i would love
            / i wish
            / i d like
            / i like
            / we want
            / we need
            / we would like
            / wed like
            / i prefer
            / id prefer
            / i would prefer
            / i would rather
            / id rather
            / i rather
            / i demand
            / i require
            / i request
            / i insist on
            / i am asking|looking|trying|hoping|waiting for|to
            / im asking|looking|trying|hoping|waiting for|to
            / i just? really|only|simply? want|need|wanna
            / i really|just|only|still|also want|need|wanna|gotta|would like
            / i have to
            / i must
            / i got to
            / i gotta
            / i asked for
            / i ask for
            / i am requesting
            / im requesting
            / i want to
            / wanting to
            / want
            / need
            / wanna
            / would like
            / would prefer
            / prefer
            / rather have
            / i said i? want|need?
            / give me
            / gimme
            / get me
            / can|could|may|might i
            / can|could we
            / can|could|would|will you|u|someone
            / is it possible
            / is there any|a way|chance
            / how can|do|could|should|would i|we
            / where|that|which|who|whom can|do|could i
            / where|that|which|number|so i can|could
            / when can i
            / let me
            / lemme
            / please
            / pls
            / plz
            / kindly
            / i am requesting
            / would it be possible
            / any way|chance
            / how to
            / able to
        """,
        "to": "to|with|w|wit|too|ot / to to / up with / w ,",
        "talk": """
            talk|speak|chat|converse|communicate|deal|tlak|takl|spk|spek|speek|spaek|tak|took|correspond
                |interact|discuss|connect|consult|liaise|tlk|tallk|taik|chatt
            / talk|speak|chat directly|live|personally|now|instead|right?|again|more
            / have|hold|start a? chat|conversation|talk|call|word|discussion|live|quick?
                chat|call|word|conversation?
            / be|get
                connected|transferred|put|switched|redirected|forwarded|passed|directed|routed|escalated
                |patched through|over|on?
            / get in? touch|contact
            / get through
            / get|be in touch|contact
        """,
        "talking": """
            talking|speaking|chatting|dealing|communicating|interacting|conversing|connecting
            / being connected|transferred
            / having a chat|conversation|word
        """,
        "me": """
            me|us|my|mee
            / my call|case|chat|issue|problem|request|ticket|conversation|complaint|query|account
            / me directly|back|now|over|on|up
        """,
        "case": """
            this|it
            / this|the|our|that|a
                call|chat|conversation|case|issue|matter|problem|ticket|request|query|one|complaint|thread
                |discussion
            / a|the conversation|chat
        """,
        "bring": """
            connect|transfer|conect|connct|tranfer|transfr|trasfer|tranfser|conncet|redirect|forward|route
                |refer|hand|pass|put|switch|direct|escalate|link|patch|move|divert|send|bring|turn|shift
                |reroute|introduce|assign|get|take|hook|reconnect|give
        """,
        "over": """
            through|over|on|up|straight|directly|across|along|off|in|immediately|now|thru|back|right
            / in touch|contact
            / on the|a line|phone|call
        """,
        "give": "give|get|gimme|gime|send|find|bring|fetch|grab|gve|giv|assign|offer|provide|summon|gmme",
        "contact": """
            contact|reach|call|phone|ring|message|text|find|email|ask|whatsapp|see
            / reach out to
            / get a? hold of
            / get in touch|contact with
            / contact with|to
            / get hold of
            / get through to|with
            / talk to
        """,
        "helps": """
            help|helps|assist|answer|respond|reply|listen|explain|understand|understands|solve|fix|resolve
                |handle|call|phone|contact|ring|message|text|email|attend|reach|guide|clarify|advise
                |address|take
            / talk|speak|chat|get|look|deal|follow to|with|back|into|on|up
            / get back
            / reach out
            / take over|care|charge|this|it|my
        """,
        "polite": """
            please|pls|plz|plse|pleas|plss|thanks|thank|thx|ty|now|asap|immediately|right|hi|hello|hey|hii
                |helo|yo|ok|okay|oh|well|sorry|just|so|and|but|sir|madam|maam|mate|bro|dear|kindly|today
                |instead|again|still|yes|yeah|yep|ya|actually|urgent|urgently|quick|quickly|fast|here
                |there|already|omg|ugh|wtf|lol|damn|ffs|hmm|um|uh|really|then|guys|man|dude|only|ffs|first
                |another|help|nope|wrong|bad|bot|stop|sigh|useless|enough|u|you|me|for|chat|some|any|i
                |said|want|need|the|a|an|my|your|ur|to|with|from
            / ,
            / good morning|afternoon|evening|day
            / thank you
            / no|not ,
            / right now
            / as soon as possible
            / never mind
            / nevermind
        """,
        # Who is meant, with what may stand before it.
        "sure": """
            <the>? <real>? <human>
            / <the>? <real>? <agent>
            / <the>? <real>? ..1 <staff>
            / <the>? <real>? ..1 <person>
        """,
        "team": "<sure> / <the>? <real>? <dept>",
        "any": "<the>? <real>? <someone>",
        "chief": "<the>? <real>? ..1 <boss>",
        "expert": "<the>? <real>? ..1 <pro>",
        "anybody": "<team> / <any> / <chief> / <expert>",
        "here": "here|there|around|available|online|home|alive|free|on|in",
        "phone_me": """
            call|phone|ring|contact|email|text|message|attend ..1 me|us
            / get|reach|talk|speak|chat back|out|to|with|in ..2 me|us
        """,
        "help_me": "<helps> ..2 me|us|this|it",
        "talk_to": "<talk> ..1 <to>",
        "talking_to": "<talking> ..1 <to>",
        "human_help": """
            real|live|manual|human|actual|personal customer? human?
                support|help|assistance|service|attention|agent|agents|chat|staff|assistants|operators
                |people|person|humans
        """,
        "just": "just|only|really|actually|still|please|to|also|now|for|with",
        # What a person may do for the customer: "can ... call me".
        "let": """
            <sure> ..1 to? please? <help_me>
            / <the>? <real>? <human> ..1 to? please? <helps>
            / <chief> ..1 to? please? <help_me>
            / <any> ..1 to? please? <phone_me>
            / <someone> real|human|live|actual ..1 to? <helps>
            / <someone> from|at|in|on ..4 <help_me>
        """,
        # What may follow "I want", "can I".
        "wanted": """
            to? ..3 <talk_to> <team>
            / to? ..3 <talk_to> <any>
            / to? ..3 <talk_to> <chief>
            / to? ..3 <talk_to> <expert>
            / to? ..3 <talk_to> <the>? <real>? people
            / to? ..1 speak|see <the>? <real>? <boss>
            / <just>? <the>? <real>? <human>
            / <just>? <the>? <real>? <agent>
            / <just>? <the>? <real>? <person>
            / <just>? have|get|see <the>? <real>? <human>
            / to? have|get|see <sure>
            / a|an|the|your <real>? <boss>
            / to? have|get|see <the>? <real>? <boss>
            / <the>? <real>? <staff> ..1 to|who|that <helps>
            / a|an|some|one|your <real>? employee|staff|colleague
            / ..3 helped|assisted|served|handled|contacted|called by <sure>
            / ..3 help|assistance|support from <sure>
            / ..3 help|assistance|support from <any>
            / ..1 <the>? <human_help>
            / ..2 a|my? callback ..1
            / ..2 a|my? call back
            / ..1 a phone? call from ..3
            / to? be|get|being transferred|connected|redirected|forwarded|escalated|called|contacted ..1
                ,$|please|now|pls|back|by|directly
            / ..3 complain|complaint ..1 to|with <sure>|<chief>
            / ..1 you to call|phone|ring me
            / ..1 to? escalate ..2 ,$
            / ..1 to? escalate this|it|my|the
            / ..1 escalation
            / to? <contact> <the>? <real>? <human>
            / to? <contact> <the>? <real>? <person> ,$|here|there|now|please|about
            / to? <contact> <chief>
            / to? call|phone|ring|find|see|reach <the>? customer|tech|technical|human|live
                support|service|care
            / to? <contact> <someone> ,$
            / to? <contact> <someone> in|from|at|who|that|about|regarding|on|for|by|directly
            / to? contact|reach|call <the>? <real>? <dept>
            / to? contact|reach <the>? <real>? <staff>
        """,
    },
    asks=(
        "can|could|would|will|please|have <someone> ..4 get in? touch|contact|back",
        "ok|okay|fine|possible if i <talk_to> <anybody>",
        "option|button|link to|for <talk_to>? <the>? <human>|<person>|<agent>|<someone>",
        "wheres|where|is the human|agent|person|manager ..1 ,$|option",
        """
            appreciate|mind|prefer|love|chance|possibility|way|option|available ..2 <talking_to> ..2
                <anybody>
        """,
        "mind|appreciate|about connecting|transferring|putting|getting|passing me|us ..3 <anybody>",
        "how|what about <the> <real>? <human>|<agent>|<person>",
        "will|does|can|could <the> <human> read|see|look|check|review|answer|reply|respond ..1",
        "<human>|<agent> intervention|required|needed|wanted|requested|asap|now",
        "<want> to <talk> to|with them|him|her ,$",
        "who is|s ..1 in charge",
        "whos in charge",
        "let <the> <real>? <person>|<human>|<agent> ..1 <helps>",
        "at|with|by an? actual|real|live <person>|<human>|<staff>|<agent>",
        "wait|waiting|waited|queue|queuing for|to ..1 <the>? <real>? <agent>|<human>",
        "reach|contact|find|get any|an|a|anyone|anybody|someone <real>? <agent>|<human>",
        "contact|reach|email|message me|us by|on|at|back|as|asap|please|regarding|about|through|via|,$",
        "get in touch|contact with me|us",
        "<someone> from <the>? sales|support|billing|management|finance|accounts|your|customer ..1",
        """
            talk|speak|chat to|with ..1 from|in|at
                sales|support|billing|finance|accounts|customer|the|your ..1
        """,
        "<want> <wanted>",
        # talk to a person
        "<talk_to> <team>",
        "who|whom can|do|should|could|would|may i|we <talk> to|with",
        "^, <talk_to> <chief>",
        "^, <talk_to> <any>",
        "i|id|we|would prefer|like ..1 <talking_to> <sure>",
        "i|id|we|would prefer|like ..1 <talking_to> <any>",
        "feel|be ..1 comfortable|happier ..1 <talking_to> <sure>",
        "comfortable|happier|prefer ..2 <talking_to> <sure>",
        # connect me to a person
        "<bring> <me> <over>? <to> <anybody>",
        "<bring> <me> <over>? <to> your|the people|staff|team|office",
        "<bring> <case> <over>? <to> <sure>",
        "escalate|forward|pass|hand <case> <over>? <to> <chief>",
        "escalate|forward|pass|hand <case> <over>? <to> <the>? <real>? <dept>",
        "transfer|connect|forward|redirect|switch|escalate|handover|handoff <over>? <to> <sure>",
        """
            transfer|connect|forward|redirect|switch|escalate|handover|handoff <over>? <to> live|a
                person|chat
        """,
        """
            transfer|connect|forward|redirect|switch <over>? <to> <the>? <real>? customer|tech|technical
                support|service|care
        """,
        """
            connect|transfer|forward|redirect|escalate me|us|my? chat|call|conversation|case?
                please|pls|now? ,$
        """,
        "escalate to <sure>|<chief>|<dept>",
        "complain to <sure>|<chief>",
        "put <the>? <real>? <human> on ..3",
        "put <any> on the? ..1 line|phone|chat|call",
        "put <the>? <real>? <boss> on ..3",
        # give me a person
        "<give> me|us <sure>",
        "<give> me|us <the>? <real>? <boss>",
        "get|find|gimme|fetch|give|send me|us <any>",
        "get|gimme|fetch|call|bring <the>? <real>? <human>",
        "get|gimme|fetch|call|bring <the>? <real>? <boss> please|pls|now|,$",
        "gimme <sure>",
        "i|we need|want|require <someone> to|who|that <helps>",
        "i|we need|want <someone> now|asap|please|pls|immediately|urgently|,$",
        "i|we need|want <someone> from ..3",
        # help from a person
        """
            help|assistance|support|service|assist|reply|answer|response|attention|callback|advice
                |guidance|info|information from|by|of|with <the>? <real>? <human>
        """,
        "helped|assisted|served|handled|attended|answered|contacted by <the>? <real>? <human>",
        "do|does you|u|they ..1 have|offer|provide ..1 <the>? <human_help>",
        "do you ..1 have|got <the>? <real>? <human>",
        "do you ..1 have|got <any> ..1 i can|could <talk>",
        "do you ..1 have|got <any> who|that can",
        "do you ..1 have|got <the>? <real>? <person> ..1 i can|could <talk>",
        # is there anybody?
        "is|are there ..1 also|actually|even|really? <the>? <real>? <human>",
        "are there ..2 people i|who|that can|could|i",
        """
            is|are there ..1 <any> ..1 who|that ..1
                can|could|knows|understands|speaks|will|is|i|actually|<helps>
        """,
        "is|are there ..1 <any> ..1 to|i|real|we|<here>",
        "is|are there ..1 <any> actually|else|<here>? ,$",
        "is|are there ..1 <any> here|there|around|available who|to|that|for|please|i|can",
        "is|are there ..1 <the>? <real>? <person> ..2 who|that|to|i|<here>",
        "is|are there ..1 <the>? <real>? <agent> ..1 i|to|who|that|<here>",
        "is|are there ..1 <the>? <real>? <agent> ,$",
        "is|are there ..1 <the>? <real>? <boss> ..1 i|to|who|<here>",
        "is|are there ..1 <the>? <real>? <staff> ..1 i|to|who|that|<here>",
        "is|are <someone> ..1 listening|working|reading|actually|<here>",
        "is|are <the>? <real>? <human> ..1 <here>",
        "is|are <the>? <real>? <agent> ..1 available|online|around|free",
        "is|are <the>? <real>? <boss> ..1 available|online|around|free|there|in",
        "^, <please>* <someone> ..1 listening|real|<here>",
        "^, <please>* any <real>? <human> ..2 ,$|<here>",
        "^, <please>* any <agent> ..1 <here>",
        # somebody, do something for me
        "can|could|would|will|ask|tell|let|have|get|please|may|want|need <let>",
        "let|have <someone> else|real|human <helps>",
        "send|assign <someone> to <helps>",
        "send <the> <real>? <human>",
        "please? <someone> please? <helps> me|us please|now|,$",
        # call me
        "^, <please>* call|phone|ring me|us back|please|pls|now|asap|immediately|urgently|today|at|on|,$",
        "call|phone|ring me|us back",
        """
            can|could|would|will you|u|they|yall please? call|phone|ring me|us ..1
                back|please|pls|now|asap|at|on|today|,$
        """,
        "request|schedule|arrange|book|get a? callback",
        "request|schedule|arrange|book|get a? call back",
        "give me|us a call|ring|callback|buzz",
        "callback request|please|pls|me|required|needed",
        "call back please|pls|me|required|needed",
        # handoff, escalation
        """
            human|agent|live
                handoff|handover|takeover|transfer|escalation|intervention|chat|agent|assistance|support
                please|pls|now|,$
        """,
        "escalate <case> ..1 please|pls|now|further|higher|immediately|up|,$",
        "escalate my|our ..2 case|issue|complaint|ticket|problem|request|matter",
        "take me off the? ..1 bot",
        # contact the team
        "contact|reach <the>? <real>? <human>",
        "<contact> <the>? <real>? <agent>",
        """
            contact|reach <the>? <real>? customer|tech|technical|your|human|live?
                support|service|care|staff
        """,
        """
            ^, <polite>* contact|reach|call|get <the>? customer|tech|technical|human|live?
                support|service|care|agent|helpdesk|manager|supervisor ,$
        """,
        # said alone
        "^, <polite>* <real>? <human> <polite>* $",
        "^, <polite>* <real>? <agent> <polite>* $",
        "^ <polite>* <real>? <staff> <polite>* $",
        "^ <polite>* <human> <human> ..3 $",
        "^ <polite>* <agent> ,? <agent> ..3 $",
        """
            ^ <polite>* live|human|manual|personal chat|support|help|assistance|service|agent|customer ..1
                <polite>* $
        """,
        """
            ^ <polite>* customer|client|technical|tech|cust|live|human support|service|care|services|serv
                <polite>* $
        """,
        "^ <polite>* customerservice|customercare|helpdesk <polite>* $",
    ),
    rejections=(
        "im|am ..1 done|finished|fed|tired ..2 <bot>",
        "no|stop|without more|the|with|sending|these|those? ..1 <bot> please|pls|,$|anymore",
        "get|take|let me out|off of|from? this|the ..1 <bot>",
        "<fed_up> ..4 <talk_to> <the>? ..1 <bot>",
        "<fed_up> ..3 <talking_to> <the>? ..1 <bot>",
        "stupid|pointless|annoying|useless|ridiculous ..3 <talking_to> <the>? ..1 <bot>",
        "<talking> <to> <the>? <bot> is|isnt|sucks|drives|makes|wont|doesnt ..1",
        "instead|rather of|than <the>? <bot>",
        "i|we dont|do not want|need|like not? ..1 <the>? ..1 <bot> ,$",
        "i|we dont|do not want|need|like not? ..1 <the>? ..1 <bot> but|help|to help|talking|answering",
        "i|we hate|dislike these|this|your|talking|the? ..2 <bot> ,$",
        "^, <polite>* no more|stupid? <bot> ,$",
        "^, <polite>* no <bot> please|pls|thanks|,$",
        "stop|enough with|of the|this|these? ..1 <bot> ,$",
        "stop the|this bot|robot|chatbot",
        "get rid of the|this <bot> ,$",
        "<human> not|no ..1 <the>? ..1 <bot>",
        "<person> not|no ..1 <the>? ..1 <bot>",
        "<someone> ..1 not|isnt ..1 <the>? ..1 <bot>",
        "^, not <the> <bot> please|pls|,$",
    ),
    hints=(
        "<want>|let|need|required ..2 <human>",
        "^ <polite>* <real>? <person> <polite>* $",
        "^ <polite>* a|the|your|ur|my? <boss> <polite>* $",
        "^ <polite>* <someone> please|pls|help|now <polite>* $",
        "^ <polite>* <someone> ,? $",
        "^ <polite>* support|cs|handoff|handover|escalate|escalation|callback <polite>* $",
        """
            ^ <polite>* sales|billing|support|complaints|returns|technical
                team|department|dept|please|pls|person <polite>* $
        """,
        "^ <polite>* i need|want support <polite>* $",
        "^ <please>* call me <please>* $",
        "<want> to? ..1 <talk> <to> the|your !<bot> ..2 ,$",
        "<want>? to? <talk> <to> a <pro>",
        "^, <please>* can|could|would|will <someone> please? <helps> me|us|,$",
        "i|we dont|do not ..1 want|wanna|like ..1 to? <talk> ..1 <to> you|u|this ,$",
        "<want> ..1 <someone> else|real|human|alive",
        "<someone> who|that can|could|actually ..1 <helps> ,$",
        "<someone> who|that can|could|actually ..1 <helps> me|us",
    ),
    refusals="not dont never no cant wont without didnt doesnt isnt arent nobody",
    before=(
        "if i|we|you|they|he|she !can !could !might ..2",
        "had|having a|an|my? ..1",
        "dont|didnt|do think|believe|suppose ..6",
        "not think ..6",
        "thought|felt|pretend|pretending|imagine|assume|assumed|believed ..4",
        "do|does|did|should|would|will|must",
        "who|what|whom",
        "no need for|to|of ..3",
        "not need|necessary|needed|required for|to? ..3",
        """
            dont|didnt|not|never|wont|wouldnt|doesnt|neednt
                have|need|want|wish|like|intend|plan|mean|care|wanna|try|bother|ask|asking|asked|looking
                |trying|interested|feel|wanting|needing for|to|in|you|like? ..3
        """,
        """
            dont|do not|never|please|stop ever|please? !know !understand !see !have !you !make !let !care
                !mind !get !care dont|not|never?
        """,
        """
            dont|not|never|without|stop|avoid
                please|ever|just|have|having|need|needing|try|trying|to|even? to?
        """,
        "dont|not|never|without|stop|avoid",
        "dont|not want you|them|anyone|your to ..1",
        "no , dont|not",
        "rather|prefer not to? ..1",
        "instead of|rather than having|to|the? to?",
        "was|were|been able|going|told|asked|trying|supposed|planning to ..2",
        "had|used|managed|got|wanted|tried to ..1",
        "already|yesterday|earlier|before|previously|last ..4",
        "have|ive|had|has already ..1",
        "do|did|should|will|must|does|would i|we|you|one|customers|they have|need to? ..1",
        "should i|we|one|you|he|she ..1",
        """
            unless|when|whenever|until|before|after|since|while|because|once i|we|you|they|he|she !can
                !could !might ..2
        """,
        "is it necessary|required|mandatory|needed to ..2",
        "cost|costs|charge|charges|fee|price|pay|much|expensive|free for|of|to? ..3",
        """
            customers|users|clients|visitors|people|guests|students|they|he|she|patients|buyers|kids
                |children can|could|want|need|wants|needs|to|will|would? to? ..1
        """,
        "how many ..4",
        "thanks|thank for ..3",
        "thank you for ..3",
        "my wife|husband|mother|mom|friend|brother|sister|father|dad|son|daughter|boss ..3",
        "whether i|we|to ..3",
        "without talking|speaking|having ..3",
        "i|we will|ll ..1 if|unless|when ..2",
        "she|he|they|it|bot|who|agent|driver|courier|rider will|would|can|could|did|does|to ..1",
        "what|why does|do|did|is|are|was ..3",
        "it was nice|great|good|a|lovely ..3",
        "nice|good|great|pleasure|lovely|happy|glad ..1 to",
        "want|wants|going|like|wanna|hope to be|become ..1",
        "would|can|could|will a|an|the|any|one|1 ..1",
    ),
    after=(
        "is|was|isnt not|no? needed|necessary|required ..2",
        """
            told|said|says|promised|was|were|hung|gave|did|didnt|yesterday|last|earlier|already|has|had
                ..2 me|us|that|very|so|up|rude|nice|helpful|before
        """,
        "anymore|any more",
        "but|and he|she|they|no|nobody ..1",
        "like you|me",
        """
            job|jobs|vacancy|vacancies|position|positions|salary|role|career|careers|training|course
                |license|exam|certification|interview
        """,
        "or|vs|versus a? bot|robot|machine|computer|ai",
        "in the|this photo|picture|image|video|movie|story|game",
        "for my|our|a|the business|company|startup|website|store|shop|bot|app|restaurant|agency|firm ,$",
        """
            feature|features|plan|plans|function|functionality|option|api|integration|button|setting
                |settings|hours|number|numbers|email|address|software|tool|tools|job|jobs|metrics|fee|fees
                |id|code|name|names|portal|login|commission|ticket|tickets|policy|price|prices|cost
        """,
    ),
    mentions=(
        "what|whats happens|happen|happening when|if|once|after i|we|you|they|people|someone|somebody|customers ..2",
        """
            does|do|is|are|did a|an|the|any|one <human> ..1
                check|checks|review|read|reading|look|looking|approve|involved|behind|moderate
        """,
        "sound|sounds|talk|act|look|feel|behave|write|type like ..3",
        "thanks|thank|thx|bye|goodbye you? ..1 <agent>",
        "no <human>|<agent>|<person>",
        "no need for|to|of ..4",
        "not ..1 need|necessary for|to ..3",
        """
            want|wants|wanted|going|like|wanna|hope|how|apply|applying to|for be|become|work|join|as? ..3
                <agent>
        """,
        """
            how|when|where|why do|does|can|to|should|is|are i|we|you|one|teammates|agents|it|ai|the|a? ..1
                transfer|transferred|assign|hand|pass|forward|move|escalate|route|assigned|escalated
                a|the|this|it|my|our? conversations|chats|conversation|chat|ticket|tickets|case
        """,
        "assign|route !me ..3 to ..2",
        "the|your|an ai|bot|system|assistant|chatbot ..2 <bring>",
        "<agent> who|that|i|whom ..2",
        """
            the|your|an|a|one|ur|my|that|this <real>? <agent> ..1
                told|said|says|promised|was|were|hung|gave|did|didnt|has|had|helped|asked|sent|called
                |never|already|confirmed|assured|explained|informed|offered|answered|mentioned|cancelled
                |refused|is|are
        """,
        """
            <agent>
                told|said|says|promised|was|were|hung|gave|did|didnt|helped|asked|sent|confirmed|assured
                |informed
        """,
        "what|who|how is|does|do|are|was|about ..1 <the>? ..1 <agent>",
        "are|is|am|was|were you|u|this|i|he|she|it ..3 <human>",
        "are|is|am|was|were you|u|this|i|he|she|it ..3 <person>",
        "im|youre|ur|hes|shes|were not? ..1 <the>? ..1 <human>",
        "im|i am|you are|youre|ur not <the>? <bot>",
        "i|you am|are not ..1 <bot>",
        "talk|speak|chat to|with a? <human> like",
        "hiring|recruiting|recruit|hire|employ|employing|become|becoming|train|training ..2 <agent>",
        "can|could|would|will a|the|any|one|1|each|every <person>",
        "can|could|would|will <the> <person> who|that|i",
    ),
    senses=(
        "<human> error",
        "agent|agents|advisor|specialist|consultant to|for buy|sell|rent|buying|selling|renting",
        "<agent> fee|fees|commission|portal|app|dashboard",
        """
            human
                resources|resource|rights|right|error|errors|body|hair|rights|trafficking|beings|readable
                |nature|history|anatomy|remains|made|like|verification|friendly|consumption|design|touch
        """,
        "real estate|state ..1 <agent>",
        """
            travel|estate|insurance|booking|ticket|letting|cleaning|shipping|customs|freight|fbi|secret
                |free|enrolled|user|foreign|bleaching|double|chemical|change|sports|talent|literary|patent
                |press|ai|virtual|digital|automated|software|forwarding|property|collection|import <agent>
        """,
        "<agent> orange|smith|mode|sdk|api|builder|network|prompt|workflow",
        "sales tax|price|report|ad|price|prices|item|offer|promotion|event|order",
        "support groups|group|for|windows|linux|android|ios|worker|animal|bra|beam",
        "machine|machines operator|operators",
        "tour|crane|forklift|logical|boolean|math|mathematical operator",
        "operator precedence|manual|license",
        "per person|individual|human|agent|head",
        """
            for|of one|two|three|four|five|six|seven|eight|ten|1|2|3|4|5|6|8|10
                persons|person|people|individuals|ppl
        """,
        """
            one|two|three|four|five|six|1|2|3|4|5|6|another|same|other|different|each|every persons|people
                ,$
        """,
        "in person",
        """
            contact|emergency|missing|third|first|second|young|old|older|disabled|deceased|named
                person|individual
        """,
        "person name|age|id|of|named|called",
        "call me by|sir|madam|later|mr|mrs|a|an|crazy|maybe|names|daddy|when|once|if",
        """
            support|service|care
                email|number|hours|ticket|tickets|fee|charge|policy|plan|dog|animal|page|site|website|link
                |phone|address|level
        """,
    ),
    often_misspelt="""agent agents human humans person representative representatives operator operators
        supervisor manager
        employee support advisor specialist consultant someone somebody anybody anyone customer service
        speak please connect
        transfer escalate department technical assistance colleague""",
)
