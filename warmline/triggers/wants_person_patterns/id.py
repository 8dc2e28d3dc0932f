"""Indonesian, formal and as it is chatted."""

from warmline.triggers.wants_person_patterns.book import Book

BOOK = Book(
    language="id",
    lists={
        "i": "saya|aku|gue|gua|gw|sy|ak|kami|kita|q|aq|ane|gwe|sya",
        "real": """
            asli|nyata|beneran|sungguhan|betulan|benaran|sebenarnya|hidup|sesungguhnya|real|langsung
                |manusia|bener|benar|lain|betul|tulen
        """,
        "human": """
            manusia|manusianya|orangnya|human
            / orang|org|seseorang|cs|admin|agen|operator|manusia|petugas|staf|staff|pegawai|customer yang?
                benar? service?
                asli|nyata|beneran|sungguhan|betulan|benaran|sebenarnya|hidup|sesungguhnya|real|bener
                |benar|tulen
            / orang|seseorang|cs|admin|agen yang? manusia|beneran
            / manusia langsung
            / orang bukan bot|robot
        """,
        "agent": """
            cs|csnya|agen|agent|operator|operatornya|petugas|petugasnya|perwakilan|representatif|csr|cso
                |adminnya|teknisi|konsultan|telemarketing|frontliner|customerservice|sales|salesnya|mimin
                |pelayan|resepsionis|cservice
            / customer service|care|support|servis|servise
            / costumer service|care
            / layanan pelanggan|konsumen|nasabah
            / agen|tim|petugas|staf|staff|bagian|orang|pihak|admin|divisi
                layanan|customer|cs|support|dukungan|penjualan|sales|keuangan|pelayanan|teknis|komplain
                |billing|marketing|pembayaran|pengiriman|finance|it|bantuan|toko
                pelanggan|service|care|teknis?
            / pusat bantuan
        """,
        "staff": """
            staf|staff|stafnya|karyawan|pegawai|admin|admn|adm|karyawannya|pegawainya|staffnya|admins
            / anggota|orang|seseorang|salah|siapapun satu? tim|dari|di|bagian|kantor|pihak
                tim|kantor|toko|pihak|bagian|perusahaan|sana|anda|kalian|cs|layanan|pusat? ..2
            / orang|seseorang|siapapun|yang yg|yang ..1
                bisa|ngerti|paham|tahu|mengerti|membantu|bantu|bekerja|kerja|berwenang|tau ..2
            / tim|pihak anda|kalian|kamu|toko|support|dukungan|teknis|terkait
        """,
        "person": "orang|org|seseorang|orangnya|sesorang",
        "someone": """
            seseorang|siapapun|sesorang
            / siapa saja
            / orang|org lain|laen
            / siapa|sapa aja|pun
            / salah satu ..1
            / yang lain
        """,
        "boss": """
            manajer|manager|manejer|atasan|atasannya|bos|boss|supervisor|spv|pimpinan|pemilik|pemiliknya
                |owner|ownernya|kepala|direktur|koordinator|managernya|manajernya|bosnya|pengelola
                |penanggung
            / penanggung jawab
            / kepala toko|cabang
        """,
        "dept": """
            support|cs|layanan|bantuan
            / tim|bagian|divisi|departemen|pihak
                support|sales|penjualan|keuangan|teknis|marketing|billing|cs|pelayanan|layanan|pengaduan
                |it|finance|gudang|pengiriman|komplain|bantuan|dukungan|logistik|pembayaran|operasional
                |kami|anda|kalian
            / layanan|pelayanan pelanggan|konsumen|nasabah|pengaduan
            / dukungan teknis|pelanggan
            / call center
        """,
        "pro": """
            dokter|pengacara|perawat|apoteker|mekanik|guru|dosen|insinyur|akuntan|ahli|ahlinya|pakar
                |psikolog|sekretaris|moderator|penjual|penjualnya|seller|sellernya|dokternya|kasir|kurir
                |montir|notaris|tutor|terapis|bidan|konselor
        """,
        "bot": """
            bot|robot|mesin|bots|chatbot|ai|komputer|program|sistem|botnya|robotnya|mesinnya
            / si bot
            / kecerdasan buatan
            / balasan|jawaban|pesan|respon|balesan|chat otomatis|robot|bot|template|mesin
            / asisten virtual|digital
        """,
        "please": """
            tolong|mohon|plis|pls|please|dong|donk|ya|yah|min|kak|gan|halo|hai|hi|hallo|oke|ok|eh|tapi|dan
                |maaf|permisi|,|sekarang|coba|terus|jadi|lah|mas|mbak|bang|sis|tlg|mhn|pagi|siang|sore
                |malam|selamat|atau
        """,
        "wish": """
            mau|ingin|pengen|pingin|kepengen|butuh|perlu|minta|mohon|pgn|pengin|harus|memerlukan
                |membutuhkan|mw|mo|menginginkan|maunya|mintanya|berharap|hendak
            / lebih suka
        """,
        "want": """
            <i> ..1 <wish>
            / <wish>
            / tolong|tlg|mohon|mhn|bantu|izinkan|biarkan|biar|ijinkan|kasih|beri <i>?
            / bisa|bisakah|boleh|bolehkah|dapatkah|apakah|apa|mungkinkah|bs|dapat bisa|boleh|dapat? <i>?
                bisa|boleh|dapat|minta?
            / gimana|bagaimana|gmn|cara|caranya|bgmn cara|caranya|bisa? <i>?
                untuk|buat|agar|biar|supaya|bisa|mau? <i>? bisa?
            / lebih suka|baik|nyaman|senang|prefer
            / ada cara
            / kapan <i> bisa
            / dimana|di|dmn mana? <i>? bisa?
            / dengan siapa <i> bisa|harus
            / saya mohon
            / prefer
        """,
        "to": "dengan|dgn|sama|sm|ke|kepada|pada|dg|ama|dengn|denagn|k|sma|utk|untuk|langsung",
        "talk": """
            bicara|berbicara|ngobrol|mengobrol|ngomong|chat|chatting|chattingan|berkomunikasi|komunikasi
                |konsultasi|berkonsultasi|terhubung|tersambung|diskusi|berdiskusi|bcr|bicarain|nelpon
                |bertanya|tanya|curhat|bicra|bicata|berbincang|berhubungan|ketemu|telponan|telpon
                |teleponan|ngechat|komplain|nanya|berurusan|dilayani|kontak|ngbrol|konek|connect
                |disambungkan|dihubungkan|dialihkan|dialihin|disambungin|diarahkan|diteruskan|dipindahkan
                |dioper|ditransfer|dibantu|dihubungi|ditelepon|ditelpon|dilayanin|dibantuin
            / bicara|ngomong langsung|lagi|aja|saja|dulu
        """,
        "bring": """
            sambungkan|sambungin|hubungkan|hubungin|alihkan|alihin|transfer|oper|operin|teruskan|terusin
                |pindahkan|pindahin|arahkan|arahin|konekin|koneksikan|menghubungkan|menyambungkan|sambung
                |connect|koneksi|lempar|lanjutkan|bawa|eskalasi|eskalasikan|mengalihkan|meneruskan
                |disambungkan|dihubungkan|dialihkan|tersambung|diteruskan|dialihin|disambungin|dioper
        """,
        "give": """
            kasih|beri|berikan|panggil|panggilkan|panggilin|carikan|cariin|kirim|kirimkan|datangkan|minta
                |mana|hubungi|menghubungi|kontak|mengontak|butuh|cari|mencari|nyari|temui|menemui|telepon
                |telpon|menelepon|panggilkan|ngehubungin
        """,
        "helps": """
            bantu|membantu|bantuin|menolong|tolong|menjawab|jawab|balas|bales|membalas|respon|merespon
                |melayani|layani|telepon|telpon|menelepon|menelpon|nelpon|hubungi|menghubungi|ngehubungin
                |kontak|jelaskan|jelasin|menjelaskan|handle|tangani|menangani|bicara|diajak|ngobrol|urus
                |ngurus|mengurus|ditanya|dihubungi|bls|nolong|nolongin|jawabin|nanganin|ngelayanin
                |ngebantu|ngebantuin|ditanyai|ditanyain|menyelesaikan|mengerti
        """,
        "not": "tidak|gak|ga|nggak|enggak|ngga|g|tak|gk|ndak|kagak|kaga|nda|tdk|engga|bukan|jangan|jgn",
        "sure": """
            <human>
            / <agent> <real>?
            / <staff> <real>?
            / <person> <real>
            / salah satu <agent>|<staff>
        """,
        "team": "<sure> / <dept>",
        "any": "<someone>",
        "chief": "<boss>",
        "anybody": "<team> / <any> / <chief> / <pro> / <person>",
        "there": """
            disini|sini|online|on|aktif|standby|ready|disana|di|gak|ga|nggak|tidak|ngga|kah|ya|dong|stand
                |sekarang
        """,
        "wanted": """
            ..3 <talk> ..2 <to> ..1 <anybody>
            / ..2 <talk> <sure>
            / ..2 <talk> <boss>
            / bantuan|dukungan|layanan|bantu|pelayanan|dibantu|dilayani|respon|jawaban|balasan
                dari|oleh|dengan|sama|langsung? <sure>
            / bantuan|layanan|dukungan|pelayanan|cs|bantuan manusia|manual|asli|langsung|personal ..1
            / ada? <human>
            / <agent>
            / ada? <staff> ,$|langsung|yang|yg|sekarang|dong|ya|pls|bantu|bukan
            / <boss>
            / orang|seseorang|org ,$|yang|yg|buat|untuk|dong|sekarang|langsung|asli
            / ke|dengan|sama|ama <sure>
            / ..1
                dihubungi|ditelepon|ditelpon|dibantu|dilayani|disambungkan|dihubungkan|diarahkan|dialihkan
                |ditelfon|ditlp oleh|sama|ke|dengan|dgn|langsung? <anybody>
            / ..1 ditelepon|ditelpon|ditelfon|ditlp ..2
            / ..1 hubungi|menghubungi|kontak|panggil|panggilkan|telepon|ketemu|bertemu|menemui
                dengan|sama? <sure>|<boss>|<dept>
            / eskalasi ..2
            / nomor|kontak|no|wa|nomer cs|admin|customer|agen|operator ..2
        """,
        "help_me": "<helps> ..2",
        "let": """
            <sure> ..1 yang|yg|untuk|buat|bisa? <helps> <i>
            / <any> ..1 yang|yg|untuk|buat|bisa? bisa? <helps>
            / orang|org yang|yg|untuk|buat bisa? <helps>
        """,
    },
    asks=(
        "ada yang|yg mau|bisa|akan|bakal <helps> <i>? ..1",
        "butuh|perlu|mau|minta|cari <someone>|orang ..1 <helps> ..1",
        """
            arahkan|alihkan|sambungkan|hubungkan|pindahkan saya|aku|gue|kami ke|dengan|ke
                bagian|divisi|tim|departemen|unit ..1
        """,
        "opsi|tombol|pilihan|menu buat|untuk|bicara ..1 <talk> <to> <anybody>",
        "memilih|pilih|prefer dengan|sama|bicara? <human>|orang",
        "lebih memilih|suka|pilih ..1 <human>",
        "mana|kemana|dimana orangnya|manusianya|<agent>|<human>",
        "suruh|minta|panggil|bilang <agent>|<staff>|<boss> ..1 <helps>",
        "komplain|lapor|mengadu|keluhan ke|kepada|sama <boss>|<sure>",
        "menunggu|nunggu|tunggu balasan? dari? <agent>|<human>",
        "tolong|mohon|minta|harap hubungi|kontak|telepon|kabari saya|aku|kami",
        "<want> <wanted>",
        "<want>|suruh|minta <let>",
        "<talk> langsung? <to> <sure>|<dept>",
        "dengan|sama|ke|kepada siapa|sapa <i>? bisa|harus|dapat <talk>|menghubungi|komplain",
        "<talk> langsung? <to> orang ,$|yang|asli|langsung|beneran|dong|aja|saja|bukan",
        "^, <please>* <talk> <to> <boss>|<someone>",
        "^, <please>* mau|bisa <talk> <to> ..1 <anybody>",
        """
            <bring> saya|aku|gue|gw|kami|sy|chat|obrolan|ini|percakapan|langsung? ..1
                ke|dengan|dgn|sama|kepada|k|ama|pada ..1 <anybody>
        """,
        "<bring> <sure>",
        "<give> saya|aku|gue? saya|aku? <human>",
        """
            kasih|beri|berikan|panggil|panggilkan|panggilin|carikan|cariin|datangkan|mana|minta
                saya|aku|dong? <agent>|<staff>|<boss>
        """,
        "hubungi|menghubungi|kontak|cara|ketemu menghubungi|hubungi|kontak? <agent>",
        "hubungi|menghubungi|kontak|panggil langsung? <human>",
        """
            dihubungi|ditelepon|ditelpon|disambungkan|dihubungkan|dialihkan|dibantu|dilayani|ditelfon
                |diteruskan|diarahkan ke|oleh|sama|dengan|dgn|langsung? <sure>
        """,
        "minta|mohon|tolong|mau|ingin|pengen|bisa <i>? di telepon|telpon|hubungi",
        # anybody there
        "ada|adakah|apakah|apa ada? <human> ..2",
        "ada|adakah|apakah|apa ada? orang|org|seseorang ..1 <there>|bisa|,$",
        "^, <please>* ada|adakah orang|org|seseorang|manusia ..1 <there>|,$",
        """
            ada|adakah ..1 orang|org|seseorang|manusia|petugas ..1 yang|yg
                bisa|mau|ngerti|jawab|membantu|bantu|paham|<helps> ..2
        """,
        "ada|adakah|apakah|apa ada? <agent>|<staff> ..1 <there>|bisa|,$",
        "ada|adakah|apakah|apa ada? <boss> ..1 <there>|bisa",
        "ada|adakah yang|yg|yng bisa? <helps> gak|ga|nggak|tidak|saya|aku|ya|dong|,$",
        "ada|adakah yang|yg bisa <i>? diajak|hubungi|ajak bicara|ngobrol|ngomong|chat?",
        """
            <agent>|admin|csnya|adminnya|operatornya|orangnya ada|mana|online|aktif|on|standby
                gak|ga|nggak|tidak|ya|kah|dong|,$|sekarang
        """,
        "gak|ga|nggak|tidak|kok|masa|apa ada ga|gak|tidak? orang|manusia|admin|cs ..1 yang|yg|disini|di",
        """
            bisakah|bisa|tolong|suruh|minta <sure>|<boss>|seseorang|orang|siapapun ..1 <helps>
                saya|aku|gue|kami
        """,
        "<someone> ..1 bisa|tolong <helps>",
        "<sure> ..1 bisa|tolong <helps> saya|aku|gue",
        # call me
        "hubungi|telepon|telpon|telfon|kontak|call|telp saya|aku|gue|gw|kami|sy|balik",
        "telepon|telpon balik",
        "minta|mohon|mau|bisa|tolong <i>? di? telepon|telpon|call|telfon|callback ..1",
        "eskalasi|eskalasikan|naikkan ..1 kasus|masalah|keluhan|komplain|laporan",
        # handoff
        "alihkan|oper|transfer|pindah ke? <human>|<agent>",
        # alone
        "^ <please>* <human> <please>* $",
        """
            ^ tolong|mohon|plis|pls|please|mana|,? <agent>|<staff>
                dong|ya|donk|plis|pls|please|,|mana|tolong|min|kak|sekarang|woi|kak? $
        """,
        "^ <please>* orang|org asli|beneran|langsung|nyata <please>* $",
        "^ <please>* customer service|care|support <please>* $",
        "^ <please>* layanan|bantuan|dukungan pelanggan|manusia|konsumen|manual <please>* $",
        "^ <please>* hubungi|kontak|menghubungi|chat|panggil <agent>|<staff>|<dept> <please>* $",
        "^ <agent> ,? <agent> ..2 $",
    ),
    rejections=(
        """
            <not>|malas|males|capek|cape|bosan|benci|stop|muak|ogah|kesal|berhenti ..4 <talk> ..1 <to>?
                <bot>
        """,
        "malas|males|capek|cape|bosan|benci|muak|ogah|kesal|kesel|sebal ..2 <to>? <bot>",
        "<not> mau|ingin|butuh|pengen|suka|perlu ..2 <bot> ,$",
        """
            <not> mau|ingin|butuh|pengen|suka ..1
                dijawab|dibalas|dibales|dilayani|dibantu|dengan|sama|pakai oleh|sama|bot? <bot>
        """,
        "^, <please>* jangan|jgn|stop|bukan|no|gausah ..1 pakai|pake|kasih|jawab|balas? <bot>",
        "<human>|<person>|<agent>|<staff> ,? bukan|jangan|gak|ga|bkn ..1 <bot>",
        "<bot> lagi|terus|mulu <bot>? ,$",
    ),
    hints=(
        "<want> ..2 <human>",
        "^ <please>* <person> ,? <please>* $",
        "^ tolong|mohon|mau|minta? <boss> <please>* $",
        "^ <please>* <someone> <please>* $",
        "^ <please>* bantuan|support|eskalasi langsung? <please>* $",
        "^ <please>* <i> butuh|perlu dukungan|support <please>* $",
        "<want> ..1 bicara|ngomong|ngobrol dengan|sama|dgn <not>? !<bot> ..1 ,$",
        "adakah|ada yang|yg bisa <helps>",
        "<not> mau <talk> <to> kamu|lo|lu|anda",
    ),
    refusals="tidak gak ga nggak enggak ngga jangan jgn bukan tanpa belum tdk gk tak",
    before=(
        "kira|pikir|rasa|sangka ..4",
        "sepertinya|kayaknya tidak|gak|ga|nggak ..3",
        "kemarin|tadi|semalam|barusan",
        "<i> ditelepon|dihubungi|dibantu|dilayani",
        "<not>|tanpa|belum|gausah|nggausah|gakusah|gaperlu",
        """
            <not>|belum
                perlu|usah|mau|ingin|butuh|pengen|minta|harus|berniat|bermaksud|pernah|ush|prlu|mesti|niat
                lagi? ..2
        """,
        "gausah|gakusah|gaperlu|nggausah ..2",
        "tanpa ..3",
        "daripada|ketimbang ..1",
        """
            sudah|udah|udh|sdh|telah|pernah|barusan|sempat|habis|abis|udh <i>? !mau !ingin !butuh !pengen
                !minta ..1
        """,
        "kemarin|tadi|semalam|dulu|lalu|barusan <i>",
        "<i> sudah|udah|kemarin|tadi|pernah|sempat ..1",
        "apakah|apa|haruskah <i>? harus|perlu|wajib ..1",
        "harus|wajib|perlu|mesti ..1 dulu|untuk ..1",
        "kalau|kalo|jika|klo|bila|setelah|sebelum|ketika|saat|waktu|sesudah|sambil|karena <i>? ..2",
        "berapa|biaya|bayar|gratis ..3",
        "terima kasih|makasih|trims|thanks atas|buat|untuk|sudah|sama|ke ..2",
        "terimakasih|makasih|trims|thanks|mksh ..2",
        """
            pelanggan|pengguna|klien|tamu|pasien|customer|istri|suami|anak|ibu|ayah|teman|bos|dia|mereka
                saya|aku|mau|bisa|dapat ..2
        """,
        "jadi|menjadi|sebagai|lowongan|loker|lamaran|daftar|gaji",
        "apa|siapa itu|tugas|kerja|kerjaan|nama ..1",
        "kamu|anda|lo|lu|kau ini|itu|adalah|seorang|bukan? ..1",
        "bot|kurir|driver|robot|sopir ..1",
    ),
    after=(
        """
            kemarin|tadi|bilang|ngomong|sudah|udah|ramah|jutek|sopan|janji|baik|kasar|berkata|semalam
                |bagus ..1
        """,
        "yang|yg kemarin|tadi|bilang|ngomong|melayani|baik|jutek ..1",
        "atau bukan? bot|robot|mesin|ai|ga|gak|bukan",
        """
            travel|perjalanan|properti|asuransi|wisata|jne|resmi|pulsa|gas|tunggal|rahasia|bola|judi
                |perubahan|tiket|bus|tour|jnt|sicepat|tanah|rumah|hayati|seluler|telekomunikasi|kartu
                |forklift|alat|crane|sekolah|warnet|logika
        """,
        "gak perlu|usah",
        "per|jam|buka|gaji|lowongan|fee|bank|biaya|tarif|ongkos|page|panel|grup",
        "ramah ..2",
        "nya? siapa|berapa",
    ),
    mentions=(
        "makasih|terimakasih|trims kasih? ..2 <agent>|<staff>",
        "kemarin|tadi|barusan|semalam ..1 ditelepon|dihubungi|dibantu|dilayani",
        """
            <agent>|admin|staf|staff|karyawan|pegawai ..1
                kemarin|tadi|bilang|ngomong|sudah|udah|ramah|jutek|sangat|yang|yg|kasih|janji|berkata|baik
        """,
        """
            jadi|menjadi|rekrut|merekrut|lowongan|loker|buka|gaji|melamar|daftar ..2
                <agent>|admin|staf|staff|karyawan
        """,
        "berapa ..1 <person>|<agent>|<staff>|karyawan",
        "untuk|buat|utk dua|tiga|empat|lima|enam|2|3|4|5|6|8|10|satu|1|berapa orang|org",
        """
            dua|tiga|empat|lima|enam|2|3|4|5|6|7|8|9|10|satu|1|banyak|beberapa|semua|setiap|per|tiap
                orang|org
        """,
        "apakah|apa? kamu|anda|ini|lo|lu ..1 <human>|orang",
        "apakah|apa <i>? sedang|lagi? bicara|chat|ngobrol ..3",
        "apakah|haruskah <i>? harus|perlu|wajib ..3",
        "kamu|anda|lo|lu ..2 <human>|orang|<agent>",
        "<i> bukan|adalah ..2 <bot>",
        "siapa ..1 <boss>|<agent>|<staff>",
        "<boss> saya|aku|kami ..1",
        "<bring> uang|dana|saldo|pulsa|pulsanya|bot|chatbot|akun|whatsapp|wa",
        "<not> ada yang|yg? ..2",
        "transfer|kirim ke? orang|org|teman|seseorang",
    ),
    senses=(
        "sumber daya|hak|asasi|kesalahan|perdagangan manusia",
        "hak asasi ..1",
        "daya manusia",
        "orang tua|dewasa|hilang|sakit|miskin|kaya",
        "per|tiap orang|org",
        """
            transfer|kirim|mengirim|jual|bayar|kasih|hadiah|pinjam
                uang|dana|saldo|pulsa|paket|barang|hadiah|kado|pinjaman|poin ..3
        """,
        "orang|org lain bisa|boleh|dapat|yang !bantu !membantu",
        "atas nama ..1",
        "biaya|harga|ongkos|fee|panel|dashboard admin",
        "biaya layanan",
        "agen|agent travel|perjalanan|properti|asuransi|pulsa|resmi|gas|tiket|bus|jne|tour",
        "layanan pelanggan|konsumen buka|jam|tutup|gratis|bagus|24",
    ),
    often_misspelt="""manusia operator petugas perwakilan customer service supervisor manager manajer
        sambungkan hubungkan
        bicara berbicara seseorang karyawan pelanggan layanan""",
)
