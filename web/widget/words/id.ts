/** Indonesian. */
import type { Words } from "./en";

const words: Words = {
  chat: "Obrolan",
  ai: "AI",
  assistant: "Asisten AI",
  person: "Anggota tim",
  talkToPerson: "Bicara dengan orang",
  waiting: "Menunggu anggota tim",
  keepWriting: "Silakan lanjut menulis. Tim akan membaca semuanya.",
  closed: "Obrolan ini sudah ditutup.",
  writeAgain: "Tulis lagi untuk membukanya kembali.",
  joined: "{name} bergabung",
  typing: "{name} sedang mengetik",
  placeholder: "Tulis pesan",
  send: "Kirim",
  close: "Tutup jendela obrolan",
  you: "Anda",
  sending: "Mengirim",
  sent: "Terkirim",
  delivered: "Sampai",
  read: "Dibaca",
  notSent: "Tidak terkirim",
  tryAgain: "Coba lagi",
  edit: "Ubah",
  offline: "Tidak ada koneksi. Tulisan Anda disimpan dan dikirim saat koneksi kembali.",
  reconnecting: "Koneksi terputus. Menyambung kembali…",
  unreachable: "Obrolan tidak dapat dijangkau saat ini.",
  unavailable: "Obrolan ini tidak tersedia di sini.",
  newBelow: "{n} baru",
  sound: "Suara",
  suggestions: "Pertanyaan yang disarankan",
  source: "Sumber",
};

export default words;
