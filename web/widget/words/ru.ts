/** Russian. */
import type { Words } from "./en";

const words: Words = {
  chat: "Чат",
  ai: "ИИ",
  assistant: "ИИ-помощник",
  person: "Сотрудник команды",
  talkToPerson: "Поговорить с человеком",
  waiting: "Ждём сотрудника",
  keepWriting: "Можно писать дальше. Команда увидит всё.",
  closed: "Этот чат закрыт.",
  writeAgain: "Напишите снова, чтобы открыть его.",
  joined: "{name} теперь в чате",
  typing: "{name} печатает",
  placeholder: "Напишите сообщение",
  send: "Отправить",
  close: "Закрыть окно чата",
  you: "Вы",
  sending: "Отправляется",
  sent: "Отправлено",
  delivered: "Доставлено",
  read: "Прочитано",
  notSent: "Не отправлено",
  tryAgain: "Повторить",
  edit: "Изменить",
  offline: "Нет соединения. Сообщения сохранятся и уйдут, когда связь появится.",
  reconnecting: "Связь прервалась. Подключаемся снова…",
  unreachable: "Чат сейчас недоступен.",
  unavailable: "Здесь этот чат недоступен.",
  newBelow: "Новых: {n}",
  sound: "Звук",
  suggestions: "Подсказанные вопросы",
  source: "Источник",
};

export default words;
