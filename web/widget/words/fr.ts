/** French. */
import type { Words } from "./en";

const words: Words = {
  chat: "Discussion",
  ai: "IA",
  assistant: "Assistant IA",
  person: "Personne de l’équipe",
  talkToPerson: "Parler à une personne",
  waiting: "En attente d’une personne",
  keepWriting: "Vous pouvez continuer à écrire. L’équipe verra tout.",
  closed: "Cette discussion est fermée.",
  writeAgain: "Écrivez à nouveau pour la rouvrir.",
  joined: "{name} a rejoint la discussion",
  typing: "{name} est en train d’écrire",
  placeholder: "Écrire un message",
  send: "Envoyer",
  close: "Fermer la fenêtre de discussion",
  you: "Vous",
  sending: "Envoi en cours",
  sent: "Envoyé",
  delivered: "Distribué",
  read: "Lu",
  notSent: "Non envoyé",
  tryAgain: "Réessayer",
  edit: "Modifier",
  offline: "Pas de connexion. Vos messages sont conservés et partiront dès son retour.",
  reconnecting: "La connexion a été coupée. Reconnexion…",
  unreachable: "La discussion est injoignable pour le moment.",
  unavailable: "Cette discussion n’est pas disponible ici.",
  newBelow: "{n} nouveaux",
  sound: "Son",
  suggestions: "Questions suggérées",
  source: "Source",
};

export default words;
