/** Hindi. */
import type { Words } from "./en";

const words: Words = {
  chat: "चैट",
  ai: "एआई",
  assistant: "एआई सहायक",
  person: "टीम के सदस्य",
  talkToPerson: "किसी व्यक्ति से बात करें",
  waiting: "टीम के किसी व्यक्ति का इंतज़ार है",
  keepWriting: "आप लिखना जारी रख सकते हैं। टीम सब कुछ देखेगी।",
  closed: "यह चैट बंद हो चुकी है।",
  writeAgain: "इसे फिर से खोलने के लिए दोबारा लिखें।",
  joined: "{name} चैट में शामिल हुए",
  typing: "{name} लिख रहे हैं",
  placeholder: "संदेश लिखें",
  send: "भेजें",
  close: "चैट विंडो बंद करें",
  you: "आप",
  sending: "भेजा जा रहा है",
  sent: "भेजा गया",
  delivered: "पहुँच गया",
  read: "पढ़ा गया",
  notSent: "नहीं भेजा गया",
  tryAgain: "फिर से कोशिश करें",
  edit: "बदलें",
  offline: "कनेक्शन नहीं है। आपका लिखा सुरक्षित है और कनेक्शन लौटते ही भेज दिया जाएगा।",
  reconnecting: "कनेक्शन टूट गया। फिर से जोड़ा जा रहा है…",
  unreachable: "अभी चैट से संपर्क नहीं हो पा रहा है।",
  unavailable: "यह चैट यहाँ उपलब्ध नहीं है।",
  newBelow: "{n} नए",
  sound: "ध्वनि",
  suggestions: "सुझाए गए सवाल",
  source: "स्रोत",
};

export default words;
