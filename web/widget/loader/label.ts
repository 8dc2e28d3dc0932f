/** The one word the launcher says to those who cannot see its icon. */

const CHAT: Record<string, string> = {
  ar: "محادثة",
  fr: "Discussion",
  hi: "चैट",
  id: "Obrolan",
  ru: "Чат",
  tr: "Sohbet",
};

export function label(language: string, unread: number): string {
  const word = CHAT[language.toLowerCase().slice(0, 2)] ?? "Chat";
  return unread > 0 ? `${word} (${unread})` : word;
}
