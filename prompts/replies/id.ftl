# What buyers read in Indonesian. Voice: warm, brief, polite; "Anda" for the buyer, "saya" is the assistant, "kami" the shop.
# Amounts, dates and lists come in already written in the way of the language.

## How facts are put

moment = { $day } pukul { $time } ({ $place ->
    [UTC] UTC
   *[other] waktu { $place }
})
item = { $quantity } × { $title }
bullet = • { $text }
source = Sumber: { $title }

## Small talk

hello = Halo!
greeting = Halo! Saya asisten { $shop }. Saya bisa mencarikan pesanan atau paket Anda, mengurus retur, atau menjawab pertanyaan. Ada yang bisa saya bantu?
thanks-reply = Sama-sama! Silakan chat saya kapan saja.
goodbye-reply = Sampai jumpa, terima kasih sudah menghubungi kami. Saya selalu ada di sini bila Anda perlu.
nothing-to-confirm = Semua beres: saat ini tidak ada yang menunggu persetujuan Anda. Ada yang bisa saya bantu?
nothing-to-decline = Tidak apa-apa, tidak ada yang saya ubah. Ada lagi yang bisa saya bantu?
back-to-bot = Saya kembali bersama Anda. Ada yang bisa saya bantu?
language-not-supported = Saya belum bisa menulis dalam bahasa Anda, jadi saya menjawab dalam bahasa Indonesia.

## When it is not clear what she wants

unclear-choose = Saya ingin memahami Anda dengan benar. Yang mana yang Anda maksud?
unclear-open = Maaf, saya kurang paham. Bisa dijelaskan dengan kata lain, atau pilih salah satu di bawah ini?
intent-order_status = Status pesanan saya
intent-track_parcel = Di mana paket saya?
intent-delivery_estimate = Kapan sampainya?
intent-not_received = Paket tidak diterima
intent-cancel_order = Batalkan pesanan
intent-change_address = Ubah alamat
intent-change_order = Ubah pesanan
intent-return_start = Mengembalikan barang
intent-return_status = Status retur saya
intent-return_policy = Aturan pengembalian
intent-item_problem = Masalah pada barang
intent-invoice = Saya perlu faktur
intent-payment_problem = Masalah pembayaran
intent-shipping_options = Pengiriman
intent-customs_duties = Bea cukai dan pajak
intent-product_question = Tentang produk
intent-promotion = Diskon dan kode promo
intent-account = Akun saya
intent-human_agent = Bicara dengan petugas
intent-complaint = Menyampaikan keluhan

## Who she is and which order she means

ask-order-and-secret = Dengan senang hati saya bantu. Mohon kirim nomor pesanan beserta alamat e-mail, kode pos, atau nomor telepon pada pesanan itu.
ask-order-number = Terima kasih. Berapa nomor pesanannya? Nomornya ada di konfirmasi pesanan Anda.
ask-secret = Terima kasih. Untuk melindungi data Anda, mohon kirim juga alamat e-mail, kode pos, atau nomor telepon pada pesanan { $order }.
order-not-matched = Saya tidak menemukan pesanan { $order } dengan data tersebut. Mohon periksa lagi nomornya serta alamat e-mail, kode pos, atau nomor teleponnya.
order-not-yours = Saya tidak menemukan pesanan { $order } di antara pesanan Anda. Jika dipesan dengan alamat e-mail lain, mohon kirim alamat itu.
which-order = Pesanan mana yang Anda maksud?
order-choice = { $order } · { $item }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
no-orders = Saya belum melihat pesanan di akun Anda. Jika Anda memesan dengan alamat e-mail lain, mohon kirim nomor pesanan dan alamat itu.

## Orders

order-headline = { $headline ->
    [awaiting_payment] Pesanan { $order } masih menunggu pembayaran Anda. Begitu pembayaran masuk, pesanan kami siapkan.
    [on_hold] Pesanan { $order } sedang ditahan: ada satu data yang kami periksa sebelum dikirim.
    [awaiting_mapping] Pesanan { $order } sudah kami terima dan sedang disiapkan.
    [to_ship] Pesanan { $order } sudah dikonfirmasi dan sedang dikemas. Pesanan ini belum dikirim.
    [partially_shipped] Sebagian pesanan { $order } sudah dalam perjalanan, sisanya menyusul.
    [shipped] Pesanan { $order } sudah dikirim.
    [delivered] Pesanan { $order } sudah sampai.
    [completed] Pesanan { $order } sudah sampai dan selesai.
    [cancelled] Pesanan { $order } sudah dibatalkan.
   *[other] Pesanan { $order } sudah saya temukan.
}
order-items = Barang: { $items }
order-total = Total: { $total }
order-placed = Dipesan pada { $date }

## Parcels

parcel-heading = Paket { $index } dari { $count }
parcel-status = { $status ->
    [pending] Paket pesanan { $order } sedang disiapkan untuk kurir.
    [info_received] Kurir sudah menerima data paket pesanan { $order } dan akan segera mengambilnya.
    [in_transit] Paket pesanan { $order } sedang dalam perjalanan.
    [out_for_delivery] Kabar baik: paket pesanan { $order } sedang diantar hari ini.
    [ready_for_pickup] Paket pesanan { $order } sudah siap Anda ambil.
    [delivery_failed] Kurir sudah mencoba mengantar paket pesanan { $order }, tetapi tidak berhasil.
    [delivered] Paket pesanan { $order } tercatat sudah diterima.
    [on_hold] Paket pesanan { $order } sedang tertahan di perjalanan.
    [delivery_delayed] Paket pesanan { $order } terlambat. Mohon maaf atas hal ini.
    [return_to_sender] Paket pesanan { $order } sedang dalam perjalanan kembali ke kami.
    [lost] Mohon maaf: kurir melaporkan paket pesanan { $order } hilang.
    [expired] Sudah lebih dari sebulan tidak ada kabar tentang paket pesanan { $order }. Mohon maaf atas hal ini.
   *[other] Inilah yang saya ketahui tentang paket pesanan { $order }.
}
parcel-reason = { $reason ->
    [customs_delay] Paket sedang menunggu di bea cukai.
    [customs_documentation] Bea cukai memerlukan dokumen sebelum meloloskannya.
    [customs_duties_unpaid] Bea cukai menunggu pembayaran bea atau pajak.
    [customs_prohibited] Ada isi paket yang tidak diizinkan masuk oleh bea cukai.
    [customs_inspection] Bea cukai sedang memeriksanya.
    [weather_delay] Cuaca memperlambat kurir.
    [address_incorrect] Kurir mengalami kendala dengan alamatnya.
    [recipient_unavailable] Tidak ada orang yang menerima.
    [damaged] Kurir melaporkan paket rusak.
   *[other] Kurir tidak memberikan alasan yang lebih jelas.
}
parcel-next = { $step ->
    [customs_wait] Anda tidak perlu melakukan apa-apa: biasanya bea cukai perlu beberapa hari, lalu paket jalan lagi.
    [customs_papers] Mohon perhatikan pesan dari kurir atau bea cukai dan kirim yang diminta. Bila ragu, saya bisa meneruskan Anda ke petugas.
    [customs_pay] Mohon perhatikan pesan dari kurir tentang cara membayar. Setelah dibayar, paket jalan lagi.
    [wait] Anda tidak perlu melakukan apa-apa. Sebaiknya dicek lagi dalam satu atau dua hari.
    [receive] Mohon pastikan ada orang yang bisa menerimanya.
    [pick_up] Mohon bawa kartu identitas. Kurir hanya menyimpannya untuk waktu terbatas.
    [redelivery] Kurir biasanya mencoba lagi pada hari kerja berikutnya atau menitipkannya di titik ambil. Mohon pastikan alamat dan nomor rumah mudah ditemukan.
    [check_address] Jika alamatnya salah, mohon beri tahu saya: petugas kami bisa membereskannya dengan kurir.
    [found_it] Jika belum Anda terima, coba tanya tetangga, satpam atau resepsionis, dan lihat tempat paket biasa ditaruh. Beri tahu saya kalau tidak ketemu.
    [coming_back] Begitu paket kembali ke kami, petugas kami bisa mengirimnya lagi atau mengembalikan dana Anda. Mau saya teruskan?
    [person] Hal ini sebaiknya diurus petugas kami dengan kurir. Mau saya teruskan?
   *[none] {""}
}
parcel-number = Nomor resi: { $number } ({ $carrier })
parcel-last = Kabar terakhir: { $place }, { $at }
parcel-last-no-place = Kabar terakhir: { $at }
parcel-estimate = Perkiraan sampai: { $date }
parcel-estimate-passed = Paket seharusnya sampai { $date } dan sekarang terlambat. Mohon maaf atas hal ini.
parcel-estimate-unknown = Kurir belum memberikan tanggal sampai.
parcel-arrives = Paket pesanan { $order } diperkirakan sampai { $date }.
parcel-delivered-at = Diterima pada { $at }
parcel-delivered-at-place = Diterima pada { $at }, { $place }
not-shipped-yet = Pesanan { $order } belum dikirim, jadi belum ada paket yang bisa dilacak.
not-shipped-no-estimate = Begitu dikirim, di sini Anda bisa melihat posisinya dan perkiraan sampainya.
not-received-delivered = Kurir melaporkan paket pesanan { $order } sudah diterima pada { $at }. Mohon maaf paketnya belum ada pada Anda.
not-received-advice = Coba tanya tetangga, satpam atau resepsionis, dan lihat tempat paket biasa ditaruh; kadang paket ditandai terlalu cepat dan baru sampai sehari kemudian. Jika tetap tidak ada, petugas kami bisa mencarinya bersama kurir. Mau saya teruskan?

## Returns

return-which-item = Barang mana dari pesanan { $order } yang ingin Anda kembalikan?
return-items-unclear = Saya tidak menemukan barang itu di pesanan { $order }. Barang mana yang ingin Anda kembalikan?
return-all = Semuanya
return-item-choice = { $quantity ->
    [1] { $title }
   *[other] { $quantity } × { $title }
}
return-proposal = { $kind ->
    [refund_only] Saya bisa mengajukan pengembalian dana untuk { $items } dari pesanan { $order }. Anda mendapat { $refund } kembali dan tidak perlu mengirim apa pun. Mau saya ajukan?
    [replacement] Saya bisa mengurus penggantian untuk { $items } dari pesanan { $order }. Anda mengirim barangnya kembali dan kami mengirim yang baru. Mau saya proses?
   *[return_and_refund] Saya bisa membuka retur ini untuk Anda: { $items } dari pesanan { $order }. Setelah barang kembali ke kami, Anda mendapat { $refund } kembali. Mau saya buka returnya?
}
return-opened = { $kind ->
    [refund_only] Selesai: pengembalian dana nomor { $number } untuk { $items } dari pesanan { $order } sudah diajukan. Anda mendapat { $refund } kembali.
    [replacement] Selesai: penggantian nomor { $number } untuk { $items } dari pesanan { $order } sudah diurus.
   *[return_and_refund] Selesai: retur { $number } untuk { $items } dari pesanan { $order } sudah dibuka. Anda mendapat { $refund } kembali setelah barang sampai.
}
return-opened-next = { $kind ->
    [refund_only] Anda tidak perlu melakukan apa-apa lagi.
   *[other] Mohon kemas dengan baik dan simpan bukti kirimnya.
}
return-refused-closed = Mohon maaf: pesanan { $order } bisa dikembalikan sampai { $date }, dan hari itu sudah lewat. Jika ada masalah pada barangnya, petugas kami bisa memeriksanya. Mau saya teruskan?
return-refused = { $code ->
    [return_window_closed] Mohon maaf: batas waktu retur pesanan { $order } sudah lewat. Jika ada masalah pada barangnya, petugas kami bisa memeriksanya. Mau saya teruskan?
    [not_delivered] Pesanan { $order } belum sampai. Begitu Anda menerimanya, returnya bisa dibuka di sini.
    [nothing_to_return] Semua barang di pesanan { $order } sudah dikembalikan atau sedang dalam perjalanan kembali.
    [order_cancelled] Pesanan { $order } sudah dibatalkan, jadi tidak ada yang perlu dikembalikan.
    [quantity_too_large] Jumlah itu melebihi sisa barang di pesanan { $order }. Berapa yang ingin Anda kembalikan?
   *[other] Retur ini tidak bisa saya buka sendiri. Petugas kami bisa memeriksanya. Mau saya teruskan?
}
return-status = { $decision ->
    [requested] Permintaan retur { $number } untuk pesanan { $order } sudah kami terima dan sedang diperiksa.
    [approved] Retur { $number } untuk pesanan { $order } disetujui.
    [rejected] Retur { $number } untuk pesanan { $order } tidak dapat diterima.
    [cancelled] Retur { $number } untuk pesanan { $order } dibatalkan.
   *[other] Retur { $number } untuk pesanan { $order } sudah saya temukan.
}
return-goods = { $goods ->
    [awaiting_buyer] Kami menunggu paket dari Anda.
    [in_transit] Paket Anda sedang menuju kami.
    [received] Paket Anda sudah sampai dan segera diperiksa.
    [inspected] Paket Anda sudah sampai dan sudah diperiksa.
   *[none] {""}
}
return-refund = { $state ->
    [pending] Pengembalian dana { $amount } dimulai setelah retur selesai.
    [processing] Pengembalian dana { $amount } sedang diproses; bank biasanya perlu beberapa hari kerja.
    [succeeded] Pengembalian dana { $amount } sudah dibayarkan.
    [failed] Pengembalian dana { $amount } tidak berhasil. Hal ini sebaiknya diperiksa petugas kami. Mau saya teruskan?
   *[other] Pengembalian dana Anda sebesar { $amount }.
}
return-contents = Barang: { $items }
returns-none = Saya belum melihat retur dari Anda. Apakah ada yang ingin Anda kembalikan?

## Changes before shipping

cancel-proposal = Saya bisa membatalkan pesanan { $order } ({ $items }) untuk Anda. Anda mendapat { $refund } kembali. Mau saya batalkan?
cancel-proposal-unpaid = Saya bisa membatalkan pesanan { $order } ({ $items }) untuk Anda. Belum ada pembayaran, jadi tidak ada dana yang perlu dikembalikan. Mau saya batalkan?
cancel-done = Selesai: pesanan { $order } sudah dibatalkan, dan { $refund } sedang dikembalikan kepada Anda.
cancel-done-unpaid = Selesai: pesanan { $order } sudah dibatalkan.
address-ask = Ke mana pesanan { $order } harus dikirim? Mohon kirim alamat baru yang lengkap: jalan dan nomor, kota, dan kode pos.
address-ask-missing = Terima kasih. Mohon kirim yang masih kurang: { $parts }.
address-part-name = nama penerima
address-part-line1 = jalan dan nomor
address-part-city = kota
address-part-postal_code = kode pos
address-part-region = provinsi
address-part-country = negara
address-proposal = Saya bisa mengalihkan pesanan { $order } ke alamat ini: { $address }. Mau saya ubah?
address-done = Selesai: pesanan { $order } sekarang dikirim ke { $address }.
change-ask = Apa yang ingin Anda ubah di pesanan { $order }? Isinya: { $items }. Mohon sebutkan barangnya dan jumlah baru atau varian lainnya.
change-proposal = Saya bisa mengubah pesanan { $order }: { $before } diganti menjadi { $after }.
change-proposal-removed = Saya bisa mengeluarkan { $before } dari pesanan { $order }.
change-question = Mau saya lakukan?
change-difference-more = Ada tambahan biaya { $amount }.
change-difference-less = Anda mendapat { $amount } kembali.
change-done = Selesai: pesanan { $order } sudah diubah.
change-done-item = Selesai: pesanan { $order } sekarang berisi { $after }, bukan { $before }.

## Proposals

proposal-withdrawn = Baik, semuanya saya biarkan seperti semula. Ada lagi yang bisa saya bantu?
proposal-waiting = { $kind ->
    [return] Retur untuk pesanan { $order } masih menunggu persetujuan Anda. Mau saya buka?
    [cancellation] Pesanan { $order } belum dibatalkan. Mau saya batalkan?
    [address_change] Alamat baru untuk pesanan { $order } belum disimpan. Mau saya ubah?
    [item_change] Perubahan pesanan { $order } belum dilakukan. Mau saya lakukan?
   *[other] Masih ada yang menunggu persetujuan Anda untuk pesanan { $order }. Mau dilanjutkan?
}
proposal-gone = Tawaran itu sudah tidak berlaku, karena waktunya lewat atau pesanannya berubah. Mohon sebutkan sekali lagi apa yang Anda inginkan.
proposal-unsure = Saya hanya lanjut dengan jawaban ya yang jelas. Mau saya lakukan?

## What the tools refuse

refusal-not_cancellable = { $headline ->
    [cancelled] Pesanan { $order } sudah dibatalkan sebelumnya.
    [delivered] Pesanan { $order } sudah sampai, jadi tidak bisa dibatalkan lagi. Bila Anda mau, saya bisa membuka retur.
    [completed] Pesanan { $order } sudah sampai, jadi tidak bisa dibatalkan lagi. Bila Anda mau, saya bisa membuka retur.
   *[other] Pesanan { $order } sudah dikirim, jadi tidak bisa dibatalkan lagi. Anda bisa menolak paketnya atau mengirimnya kembali setelah sampai; saat itu saya bisa membuka retur untuk Anda.
}
refusal-address = Pesanan { $order } sudah berangkat, jadi alamatnya tidak bisa saya ubah lagi. Petugas kami mungkin masih bisa menghubungi kurir. Mau saya teruskan?
refusal-change = Pesanan { $order } sudah berangkat, jadi tidak bisa saya ubah lagi. Setelah sampai, saya bisa membuka retur untuk Anda.
refusal-cancelled = Pesanan { $order } sudah dibatalkan, jadi tidak ada yang bisa diubah lagi.
refusal-out_of_stock = Mohon maaf, stoknya tidak cukup untuk itu. Apakah Anda mau yang lain?
refusal-unknown_item = Saya tidak menemukan barang itu. Barang mana yang Anda maksud, dan ingin diganti apa?
refusal-other = Mohon maaf, itu tidak bisa dilakukan. Petugas kami bisa memeriksanya. Mau saya teruskan?

## Help pages and products

no-article = Saya tidak menemukan jawaban yang bisa diandalkan di halaman bantuan kami, dan saya tidak mau menebak. Mau saya teruskan ke petugas kami?
no-article-aside = Saya tidak menemukan jawaban yang bisa diandalkan di halaman bantuan kami.
products-found = Ini yang saya temukan di toko kami:
product-line = { $title } · { $price } · { $stock ->
    [yes] tersedia
   *[no] sedang kosong
}
product-line-no-price = { $title } · { $stock ->
    [yes] tersedia
   *[no] sedang kosong
}

## Handing over to a person

handover-promise = { $is_open ->
    [no] Tim kami sedang tidak bertugas. Petugas akan menjawab Anda di sini paling lambat { $by }.
   *[yes] Petugas kami mengambil alih dan akan menjawab Anda di sini paling lambat { $by }.
}
handover-calm = { $reason ->
    [not_understood] Saya tidak mau menyita waktu Anda dengan banyak pertanyaan.
    [missing_knowledge] Untuk ini Anda perlu jawaban yang bisa diandalkan.
    [policy_exception] Ini perlu orang yang berwenang memutuskan.
    [tool_failed] Mohon maaf, sedang ada gangguan di sisi saya.
    [model_failed] Mohon maaf, sedang ada gangguan di sisi saya.
    [identity_failed] Untuk melindungi pesanan, saya tidak bisa memeriksa data lain di sini.
    [suspected_fraud] Terima kasih sudah memberi tahu. Ini penting.
    [upset_buyer] Mohon maaf. Saya mengerti ini mengecewakan, dan memang perlu dibereskan.
    [item_claim] Mohon maaf ada masalah pada barang Anda. Kami bereskan.
   *[buyer_asked] Tentu.
}
handover-photo = Jika bisa, sementara ini mohon kirim fotonya di sini, beserta nomor pesanan bila belum.
handover-summary = Keperluan: { $intent } · Pesanan: { $order } · Pembeli menulis: “{ $text }”
queue-notice = { $is_open ->
    [no] Pesan Anda sudah sampai ke tim kami. Saat ini tidak ada yang bertugas; petugas akan menjawab Anda di sini paling lambat { $by }. Bila Anda mau, sementara itu saya bisa membantu lagi.
   *[yes] Pesan Anda sudah sampai ke tim kami. Petugas akan menjawab Anda di sini paling lambat { $by }. Bila Anda mau, sementara itu saya bisa membantu lagi.
}
fallback-apology = Mohon maaf, saat ini saya tidak bisa menjawab ini dengan baik.
conversation-closed = Percakapan ini sudah ditutup. Silakan tulis lagi bila Anda perlu sesuatu.

## Limits and channels

rate-limited = Pesan Anda masuk lebih cepat daripada yang bisa saya baca. Beri saya jeda satu menit, lalu kita lanjut.
message-cut = Pesan Anda sangat panjang, jadi saya hanya bisa membaca bagian awalnya.
media-received = Terima kasih, sudah saya terima. Saya sendiri tidak bisa melihat gambar atau mendengar pesan suara, jadi saya teruskan ke petugas kami.
group-hint = Di grup saya hanya menjawab bila disebut. Untuk urusan pesanan, silakan chat saya secara pribadi.
telegram-start = Halo! Saya asisten { $shop }. Tanyakan soal pesanan, paket, atau retur, dalam bahasa Anda sendiri.

## Buttons

button-confirm = Ya, tolong
button-decline = Tidak, terima kasih
button-human = Bicara dengan petugas
button-back-to-bot = Kembali ke asisten

## What the bot is doing (shown while she waits)

activity-verify_buyer = Memeriksa data Anda…
activity-list_orders = Mencari pesanan Anda…
activity-get_order = Melihat pesanan Anda…
activity-track_order = Melacak paket Anda…
activity-search_products = Mencari di toko…
activity-search_help = Mencari di halaman bantuan…
activity-check_return = Memeriksa apa yang bisa diretur…
activity-propose_return = Menyiapkan retur Anda…
activity-propose_cancellation = Menyiapkan pembatalan…
activity-propose_address_change = Menyiapkan alamat baru…
activity-propose_item_change = Menyiapkan perubahan…
activity-confirm_proposal = Sedang dikerjakan…
activity-withdraw_proposal = Menarik kembali…
activity-get_return_status = Melihat retur Anda…
activity-hand_over = Memanggil petugas…
activity-other = Sedang dikerjakan…

## The website widget

widget-title = Bantuan untuk pesanan Anda
widget-subtitle = Dijawab langsung, dalam bahasa Anda
widget-open = Buka chat
widget-close = Tutup chat
widget-log = Percakapan
widget-greeting = Halo! Tanyakan soal pesanan, paket, atau retur.
widget-automated = Saya asisten otomatis. Anda bisa meminta bicara dengan petugas kapan saja.
widget-privacy = Mohon jangan kirim kata sandi atau nomor kartu.
widget-placeholder = Tulis pesan…
widget-send = Kirim
widget-you = Anda
widget-bot = Asisten
widget-agent = Tim bantuan
widget-typing = Mengetik…
widget-sending = Mengirim…
widget-sent = Terkirim
widget-waiting = Menunggu koneksi
widget-failed = Tidak terkirim
widget-retry = Coba lagi
widget-offline = Anda sedang offline. Tulisan Anda disimpan dan dikirim nanti.
widget-connecting = Menyambungkan…
widget-reconnecting = Menyambungkan lagi…
widget-source = Sumber
widget-helpful = Ini membantu
widget-not-helpful = Ini tidak membantu
widget-person-joined = Petugas kami sudah bergabung
widget-bot-back = Asisten sudah kembali
widget-too-long = Pesan ini terlalu panjang
widget-new-messages = Pesan baru
widget-ask-order = Di mana pesanan saya?
widget-ask-return = Saya ingin mengembalikan barang
widget-ask-person = Saya ingin bicara dengan petugas

## Whether she was served well

satisfaction-bot = Apakah saya sudah membantu Anda?
satisfaction-human = Apakah Anda puas dengan bantuan kami?
satisfaction-thanks = Terima kasih, ini membantu kami menjadi lebih baik.
satisfaction-score-1 = 1 ★
satisfaction-score-2 = 2 ★
satisfaction-score-3 = 3 ★
satisfaction-score-4 = 4 ★
satisfaction-score-5 = 5 ★
