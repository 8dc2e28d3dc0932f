/** English, and the list of what every language has to say. */
export interface Words {
  chat: string;
  ai: string;
  assistant: string;
  person: string;
  talkToPerson: string;
  waiting: string;
  keepWriting: string;
  closed: string;
  writeAgain: string;
  joined: string;
  typing: string;
  placeholder: string;
  send: string;
  close: string;
  you: string;
  sending: string;
  sent: string;
  delivered: string;
  read: string;
  notSent: string;
  tryAgain: string;
  edit: string;
  offline: string;
  reconnecting: string;
  unreachable: string;
  unavailable: string;
  newBelow: string;
  sound: string;
  suggestions: string;
  source: string;
}

export const en: Words = {
  chat: "Chat",
  ai: "AI",
  assistant: "AI assistant",
  person: "Person from the team",
  talkToPerson: "Talk to a person",
  waiting: "Waiting for a person",
  keepWriting: "You can keep writing. The team will see all of it.",
  closed: "This chat is closed.",
  writeAgain: "Write again to reopen it.",
  joined: "{name} joined",
  typing: "{name} is typing",
  placeholder: "Write a message",
  send: "Send",
  close: "Close the chat window",
  you: "You",
  sending: "Sending",
  sent: "Sent",
  delivered: "Delivered",
  read: "Read",
  notSent: "Not sent",
  tryAgain: "Try again",
  edit: "Edit",
  offline: "No connection. What you write is kept and goes out when it is back.",
  reconnecting: "The connection broke. Connecting again…",
  unreachable: "The chat cannot be reached right now.",
  unavailable: "This chat is not available here.",
  newBelow: "{n} new",
  sound: "Sound",
  suggestions: "Suggested questions",
  source: "From",
};
