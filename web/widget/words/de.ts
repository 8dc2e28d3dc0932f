/** German. */
import type { Words } from "./en";

const words: Words = {
  chat: "Chat",
  ai: "KI",
  assistant: "KI-Assistent",
  person: "Mensch aus dem Team",
  talkToPerson: "Mit einem Menschen sprechen",
  waiting: "Sie warten auf einen Menschen",
  keepWriting: "Sie können weiterschreiben. Das Team sieht alles.",
  closed: "Dieser Chat ist geschlossen.",
  writeAgain: "Schreiben Sie wieder, um ihn neu zu öffnen.",
  joined: "{name} ist jetzt dabei",
  typing: "{name} schreibt",
  placeholder: "Nachricht schreiben",
  send: "Senden",
  close: "Chatfenster schließen",
  you: "Sie",
  sending: "Wird gesendet",
  sent: "Gesendet",
  delivered: "Zugestellt",
  read: "Gelesen",
  notSent: "Nicht gesendet",
  tryAgain: "Erneut versuchen",
  edit: "Bearbeiten",
  offline: "Keine Verbindung. Was Sie schreiben, bleibt erhalten und geht hinaus, sobald sie wieder da ist.",
  reconnecting: "Die Verbindung ist abgebrochen. Neuer Versuch…",
  unreachable: "Der Chat ist gerade nicht erreichbar.",
  unavailable: "Dieser Chat ist hier nicht verfügbar.",
  newBelow: "{n} neu",
  sound: "Ton",
  suggestions: "Vorgeschlagene Fragen",
  source: "Quelle",
};

export default words;
