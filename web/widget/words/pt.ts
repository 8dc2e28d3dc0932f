/** Portuguese (Brazil). */
import type { Words } from "./en";

const words: Words = {
  chat: "Chat",
  ai: "IA",
  assistant: "Assistente de IA",
  person: "Pessoa da equipe",
  talkToPerson: "Falar com uma pessoa",
  waiting: "Aguardando uma pessoa",
  keepWriting: "Você pode continuar escrevendo. A equipe verá tudo.",
  closed: "Este chat foi encerrado.",
  writeAgain: "Escreva de novo para reabri-lo.",
  joined: "{name} entrou na conversa",
  typing: "{name} está digitando",
  placeholder: "Escreva uma mensagem",
  send: "Enviar",
  close: "Fechar a janela do chat",
  you: "Você",
  sending: "Enviando",
  sent: "Enviada",
  delivered: "Entregue",
  read: "Lida",
  notSent: "Não enviada",
  tryAgain: "Tentar de novo",
  edit: "Editar",
  offline: "Sem conexão. O que você escrever fica guardado e será enviado quando ela voltar.",
  reconnecting: "A conexão caiu. Conectando de novo…",
  unreachable: "Não é possível acessar o chat agora.",
  unavailable: "Este chat não está disponível aqui.",
  newBelow: "{n} novas",
  sound: "Som",
  suggestions: "Perguntas sugeridas",
  source: "Fonte",
};

export default words;
