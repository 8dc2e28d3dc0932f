/** Spanish. */
import type { Words } from "./en";

const words: Words = {
  chat: "Chat",
  ai: "IA",
  assistant: "Asistente de IA",
  person: "Persona del equipo",
  talkToPerson: "Hablar con una persona",
  waiting: "Esperando a una persona",
  keepWriting: "Puedes seguir escribiendo. El equipo lo verá todo.",
  closed: "Este chat está cerrado.",
  writeAgain: "Escribe de nuevo para reabrirlo.",
  joined: "{name} se ha unido",
  typing: "{name} está escribiendo",
  placeholder: "Escribe un mensaje",
  send: "Enviar",
  close: "Cerrar la ventana de chat",
  you: "Tú",
  sending: "Enviando",
  sent: "Enviado",
  delivered: "Entregado",
  read: "Leído",
  notSent: "No enviado",
  tryAgain: "Reintentar",
  edit: "Editar",
  offline: "Sin conexión. Lo que escribas se guarda y se enviará cuando vuelva.",
  reconnecting: "Se cortó la conexión. Conectando de nuevo…",
  unreachable: "No se puede acceder al chat en este momento.",
  unavailable: "Este chat no está disponible aquí.",
  newBelow: "{n} nuevos",
  sound: "Sonido",
  suggestions: "Preguntas sugeridas",
  source: "Fuente",
};

export default words;
