/** Italian. */
import type { Words } from "./en";

const words: Words = {
  chat: "Chat",
  ai: "IA",
  assistant: "Assistente IA",
  person: "Persona del team",
  talkToPerson: "Parla con una persona",
  waiting: "In attesa di una persona",
  keepWriting: "Puoi continuare a scrivere. Il team vedrà tutto.",
  closed: "Questa chat è chiusa.",
  writeAgain: "Scrivi di nuovo per riaprirla.",
  joined: "{name} è ora in chat",
  typing: "{name} sta scrivendo",
  placeholder: "Scrivi un messaggio",
  send: "Invia",
  close: "Chiudi la finestra della chat",
  you: "Tu",
  sending: "Invio in corso",
  sent: "Inviato",
  delivered: "Consegnato",
  read: "Letto",
  notSent: "Non inviato",
  tryAgain: "Riprova",
  edit: "Modifica",
  offline: "Nessuna connessione. Ciò che scrivi è al sicuro e partirà appena torna.",
  reconnecting: "La connessione si è interrotta. Nuovo tentativo…",
  unreachable: "Al momento la chat non è raggiungibile.",
  unavailable: "Questa chat non è disponibile qui.",
  newBelow: "{n} nuovi",
  sound: "Suono",
  suggestions: "Domande suggerite",
  source: "Fonte",
};

export default words;
