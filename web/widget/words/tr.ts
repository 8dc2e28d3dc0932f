/** Turkish. */
import type { Words } from "./en";

const words: Words = {
  chat: "Sohbet",
  ai: "YZ",
  assistant: "Yapay zekâ asistanı",
  person: "Ekipten biri",
  talkToPerson: "Bir kişiyle görüş",
  waiting: "Ekipten biri bekleniyor",
  keepWriting: "Yazmaya devam edebilirsiniz. Ekip hepsini görecek.",
  closed: "Bu sohbet kapandı.",
  writeAgain: "Yeniden açmak için tekrar yazın.",
  joined: "{name} sohbete katıldı",
  typing: "{name} yazıyor",
  placeholder: "Bir mesaj yazın",
  send: "Gönder",
  close: "Sohbet penceresini kapat",
  you: "Siz",
  sending: "Gönderiliyor",
  sent: "Gönderildi",
  delivered: "İletildi",
  read: "Okundu",
  notSent: "Gönderilemedi",
  tryAgain: "Yeniden dene",
  edit: "Düzenle",
  offline: "Bağlantı yok. Yazdıklarınız saklanır ve bağlantı gelince gönderilir.",
  reconnecting: "Bağlantı koptu. Yeniden bağlanılıyor…",
  unreachable: "Sohbete şu anda ulaşılamıyor.",
  unavailable: "Bu sohbet burada kullanılamıyor.",
  newBelow: "{n} yeni",
  sound: "Ses",
  suggestions: "Önerilen sorular",
  source: "Kaynak",
};

export default words;
