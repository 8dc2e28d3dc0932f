/** Arabic. */
import type { Words } from "./en";

const words: Words = {
  chat: "محادثة",
  ai: "ذكاء اصطناعي",
  assistant: "مساعد ذكاء اصطناعي",
  person: "شخص من الفريق",
  talkToPerson: "التحدث إلى شخص",
  waiting: "في انتظار شخص من الفريق",
  keepWriting: "يمكنك متابعة الكتابة، وسيرى الفريق كل شيء.",
  closed: "هذه المحادثة مغلقة.",
  writeAgain: "اكتب مجددًا لإعادة فتحها.",
  joined: "انضم {name} إلى المحادثة",
  typing: "{name} يكتب الآن",
  placeholder: "اكتب رسالة",
  send: "إرسال",
  close: "إغلاق نافذة المحادثة",
  you: "أنت",
  sending: "جارٍ الإرسال",
  sent: "أُرسلت",
  delivered: "وصلت",
  read: "قُرئت",
  notSent: "لم تُرسل",
  tryAgain: "إعادة المحاولة",
  edit: "تعديل",
  offline: "لا يوجد اتصال. ما تكتبه محفوظ وسيُرسل عند عودته.",
  reconnecting: "انقطع الاتصال. جارٍ إعادة الاتصال…",
  unreachable: "لا يمكن الوصول إلى المحادثة الآن.",
  unavailable: "هذه المحادثة غير متاحة هنا.",
  newBelow: "{n} جديدة",
  sound: "الصوت",
  suggestions: "أسئلة مقترحة",
  source: "المصدر",
};

export default words;
