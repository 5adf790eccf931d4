# What buyers read in Turkish. Voice: warm, brief, plain; "siz" throughout; "I" is the assistant, "we" the shop.
# Amounts, dates and lists come in already written in the way of the language; no suffix is hung on a variable.

## How facts are put

moment = { $day } { $time } ({ $place ->
    [UTC] UTC
   *[other] { $place } saati
})
item = { $quantity } × { $title }
bullet = • { $text }
source = Kaynak: { $title }

## Small talk

hello = Merhaba!
greeting = Merhaba! Ben { $shop } asistanıyım. Siparişinizi veya kargonuzu bulabilir, iade açabilir ya da bir sorunuzu yanıtlayabilirim. Size nasıl yardımcı olabilirim?
thanks-reply = Rica ederim, ne demek! İstediğiniz zaman yazabilirsiniz.
goodbye-reply = Hoşça kalın, yazdığınız için teşekkürler. Ne zaman ihtiyacınız olursa buradayım.
nothing-to-confirm = Her şey yolunda: şu anda onayınızı bekleyen bir şey yok. Size yardımcı olabileceğim bir konu var mı?
nothing-to-decline = Sorun değil, hiçbir şeyi değiştirmedim. Yardımcı olabileceğim başka bir konu var mı?
back-to-bot = Yeniden sizinleyim. Size nasıl yardımcı olabilirim?
language-not-supported = Henüz sizin dilinizde yazamıyorum, bu yüzden Türkçe yanıt veriyorum.

## When it is not clear what she wants

unclear-choose = Sizi doğru anladığımdan emin olmak isterim. Bunlardan hangisini kastediyorsunuz?
unclear-open = Kusura bakmayın, tam anlayamadım. Başka sözcüklerle yazabilir ya da aşağıdakilerden birini seçebilir misiniz?
intent-order_status = Siparişimin durumu
intent-track_parcel = Kargom nerede?
intent-delivery_estimate = Ne zaman gelir?
intent-not_received = Kargo elime ulaşmadı
intent-cancel_order = Siparişimi iptal et
intent-change_address = Adresi değiştir
intent-change_order = Siparişimi değiştir
intent-return_start = Ürün iade et
intent-return_status = İademin durumu
intent-return_policy = İade koşulları
intent-item_problem = Üründe sorun var
intent-invoice = Fatura istiyorum
intent-payment_problem = Ödemede sorun var
intent-shipping_options = Kargo ve teslimat
intent-customs_duties = Gümrük ve vergiler
intent-product_question = Ürün hakkında soru
intent-promotion = İndirim ve kodlar
intent-account = Hesabım
intent-human_agent = Bir yetkiliyle görüş
intent-complaint = Şikâyet bildir

## Who she is and which order she means

ask-order-and-secret = Memnuniyetle bakarım. Lütfen sipariş numaranızı ve siparişteki e-posta adresini, posta kodunu ya da telefon numarasını yazın.
ask-order-number = Teşekkürler. Sipariş numaranız nedir? Sipariş onay e-postanızda yazıyor.
ask-secret = Teşekkürler. Bilgilerinizi korumak için lütfen { $order } numaralı siparişteki e-posta adresini, posta kodunu ya da telefon numarasını da yazın.
order-not-matched = Bu bilgilerle { $order } numaralı siparişi bulamıyorum. Lütfen sipariş numarasını ve e-posta adresini, posta kodunu ya da telefon numarasını bir kez daha kontrol edin.
order-not-yours = Siparişleriniz arasında { $order } numaralı siparişi bulamıyorum. Başka bir e-posta adresiyle verildiyse lütfen o adresi yazın.
which-order = Hangi siparişinizi kastediyorsunuz?
order-choice = { $order } · { $item }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
no-orders = Hesabınızda henüz bir sipariş görmüyorum. Başka bir e-posta adresiyle sipariş verdiyseniz lütfen sipariş numarasını ve o adresi yazın.

## Orders

order-headline = { $headline ->
    [awaiting_payment] { $order } numaralı sipariş ödemenizi bekliyor. Ödeme ulaşınca hazırlığa başlıyoruz.
    [on_hold] { $order } numaralı sipariş beklemede: kargoya verilmeden önce bir bilgi kontrol ediliyor.
    [awaiting_mapping] { $order } numaralı sipariş bize ulaştı ve hazırlanıyor.
    [to_ship] { $order } numaralı sipariş onaylandı ve paketleniyor. Henüz kargoya verilmedi.
    [partially_shipped] { $order } numaralı siparişin bir kısmı yolda, kalanı arkadan gelecek.
    [shipped] { $order } numaralı sipariş kargoya verildi.
    [delivered] { $order } numaralı sipariş teslim edildi.
    [completed] { $order } numaralı sipariş teslim edildi ve tamamlandı.
    [cancelled] { $order } numaralı sipariş iptal edildi.
   *[other] { $order } numaralı siparişi buldum.
}
order-items = Ürünler: { $items }
order-total = Toplam: { $total }
order-placed = Sipariş tarihi: { $date }

## Parcels

parcel-heading = Paket { $index } / { $count }
parcel-status = { $status ->
    [pending] { $order } numaralı siparişin paketi kargo için hazırlanıyor.
    [info_received] { $order } numaralı siparişin paketi kargo firmasına bildirildi, yakında teslim alınacak.
    [in_transit] { $order } numaralı siparişinizin paketi yolda.
    [out_for_delivery] İyi haber: { $order } numaralı siparişinizin paketi bugün dağıtıma çıktı.
    [ready_for_pickup] { $order } numaralı siparişinizin paketi teslim almanız için hazır.
    [delivery_failed] Kargo firması { $order } numaralı siparişinizin paketini getirdi ama teslim edemedi.
    [delivered] { $order } numaralı siparişinizin paketi teslim edildi olarak görünüyor.
    [on_hold] { $order } numaralı siparişinizin paketi yolda bekletiliyor.
    [delivery_delayed] { $order } numaralı siparişinizin paketi gecikiyor. Bunun için üzgünüm.
    [return_to_sender] { $order } numaralı siparişinizin paketi bize geri dönüyor.
    [lost] Üzgünüm: kargo firması { $order } numaralı siparişinizin paketini kayıp olarak bildiriyor.
    [expired] { $order } numaralı siparişinizin paketinden bir aydan uzun süredir haber yok. Bunun için üzgünüm.
   *[other] { $order } numaralı siparişinizin paketi hakkında bildiklerim şunlar.
}
parcel-reason = { $reason ->
    [customs_delay] Gümrükte bekliyor.
    [customs_documentation] Gümrük, geçiş için bir belge istiyor.
    [customs_duties_unpaid] Gümrük, vergi veya harcın ödenmesini bekliyor.
    [customs_prohibited] Gümrük, içindeki bir ürünün ülkeye girişine izin vermiyor.
    [customs_inspection] Gümrükte inceleniyor.
    [weather_delay] Hava koşulları kargoyu yavaşlatıyor.
    [address_incorrect] Kargo firması adresle ilgili sorun yaşıyor.
    [recipient_unavailable] Teslim alacak kimse bulunamadı.
    [damaged] Kargo firması paketin hasar gördüğünü bildiriyor.
   *[other] Kargo firması daha ayrıntılı bir neden belirtmiyor.
}
parcel-next = { $step ->
    [customs_wait] Sizin bir şey yapmanız gerekmiyor: gümrük genellikle birkaç gün sürer, sonra yoluna devam eder.
    [customs_papers] Lütfen kargo firmasından veya gümrükten gelecek mesajı takip edin ve istenen belgeyi gönderin. Emin olamazsanız sizi ekibimizden birine bağlayabilirim.
    [customs_pay] Lütfen kargo firmasından gelecek, nasıl ödeneceğini anlatan mesajı takip edin. Ödendikten sonra yoluna devam eder.
    [wait] Sizin bir şey yapmanız gerekmiyor. Bir iki gün sonra tekrar bakmanızı öneririm.
    [receive] Lütfen teslim alacak birinin bulunmasını sağlayın.
    [pick_up] Lütfen kimliğinizi yanınızda götürün. Kargo firması paketi yalnızca sınırlı bir süre bekletir.
    [redelivery] Kargo firması genellikle bir sonraki iş günü tekrar dener ya da paketi şubeye bırakır. Lütfen adresin ve kapı zilinin kolay bulunduğunu kontrol edin.
    [check_address] Adres yanlışsa lütfen bana yazın: ekibimizden bir kişi bunu kargo firmasıyla çözebilir.
    [found_it] Sizde değilse lütfen komşulara, güvenliğe veya kapıcıya ve paketlerin bırakıldığı yerlere bakın; ortaya çıkmazsa bana yazın.
    [coming_back] Paket bize ulaştıktan sonra ekibimizden bir kişi yeniden gönderebilir ya da paranızı iade edebilir. Sizi bağlayayım mı?
    [person] Ekibimizden bir kişinin bunu kargo firmasıyla görüşmesi gerekiyor. Sizi bağlayayım mı?
   *[none] {""}
}
parcel-number = Takip numarası: { $number } ({ $carrier })
parcel-last = Son hareket: { $place }, { $at }
parcel-last-no-place = Son hareket: { $at }
parcel-estimate = Tahmini teslimat: { $date }
parcel-estimate-passed = Beklenen tarih { $date } idi, yani gecikti. Bunun için üzgünüm.
parcel-estimate-unknown = Kargo firması henüz bir teslimat tarihi vermedi.
parcel-arrives = { $order } numaralı siparişinizin paketi için beklenen teslimat tarihi: { $date }.
parcel-delivered-at = Teslim edildi: { $at }
parcel-delivered-at-place = Teslim edildi: { $at }, { $place }
not-shipped-yet = { $order } numaralı sipariş henüz kargoya verilmedi, bu yüzden takip edilecek bir paket yok.
not-shipped-no-estimate = Kargoya verildiğinde nerede olduğunu ve ne zaman gelmesinin beklendiğini buradan görebilirsiniz.
not-received-delivered = Kargo firması { $order } numaralı siparişin paketini şu zamanda teslim edildi olarak bildiriyor: { $at }. Elinizde olmadığı için üzgünüm.
not-received-advice = Lütfen komşulara, güvenliğe veya kapıcıya ve paketlerin bırakıldığı yerlere bakın; bazen paket erken işaretlenir ve bir gün sonra gelir. Orada yoksa ekibimizden bir kişi kargo firmasıyla birlikte paketi arayabilir. Sizi bağlayayım mı?

## Returns

return-which-item = { $order } numaralı siparişten hangi ürünü iade etmek istiyorsunuz?
return-items-unclear = Bunu { $order } numaralı siparişteki bir ürünle eşleştiremedim. Hangisini iade etmek istiyorsunuz?
return-all = Hepsini
return-item-choice = { $quantity ->
    [1] { $title }
   *[other] { $quantity } × { $title }
}
return-proposal = { $kind ->
    [refund_only] { $order } numaralı siparişteki { $items } için para iadesi talebi oluşturabilirim. Size { $refund } iade edilir ve bir şey göndermeniz gerekmez. Oluşturayım mı?
    [replacement] { $order } numaralı siparişteki { $items } için değişim talebi açabilirim. Siz ürünü geri gönderirsiniz, biz yenisini göndeririz. Açayım mı?
   *[return_and_refund] Sizin için şu iadeyi açabilirim: { $order } numaralı siparişten { $items }. Ürün bize ulaşınca size { $refund } iade edilir. İadeyi açayım mı?
}
return-opened = { $kind ->
    [refund_only] Tamamdır: { $order } numaralı siparişteki { $items } için para iadesi talebinizi oluşturdum, talep numarası { $number }. Size { $refund } iade edilir.
    [replacement] Tamamdır: { $order } numaralı siparişteki { $items } için değişiminiz ayarlandı, talep numarası { $number }.
   *[return_and_refund] Tamamdır: { $order } numaralı siparişten { $items } için { $number } numaralı iadeniz açıldı. Ürün bize ulaşınca size { $refund } iade edilir.
}
return-opened-next = { $kind ->
    [refund_only] Başka bir şey yapmanız gerekmiyor.
   *[other] Lütfen ürünü iyi paketleyin ve gönderi fişini saklayın.
}
return-refused-closed = Üzgünüm: { $order } numaralı sipariş için son iade tarihi { $date } idi ve bu tarih geçti. Üründe bir sorun varsa ekibimizden bir kişi bakabilir. Sizi bağlayayım mı?
return-refused = { $code ->
    [return_window_closed] Üzgünüm: { $order } numaralı sipariş için iade süresi doldu. Üründe bir sorun varsa ekibimizden bir kişi bakabilir. Sizi bağlayayım mı?
    [not_delivered] { $order } numaralı sipariş henüz teslim edilmedi. Elinize ulaştığında iadeyi sizin için açabilirim.
    [nothing_to_return] { $order } numaralı siparişteki her şey zaten iade edilmiş ya da dönüş yolunda.
    [order_cancelled] { $order } numaralı sipariş iptal edildiği için iade edilecek bir şey yok.
    [quantity_too_large] Bu, { $order } numaralı siparişte kalan adetten fazla. Kaç adet iade etmek istiyorsunuz?
   *[other] Bu iadeyi kendim açamıyorum. Ekibimizden bir kişi bakabilir. Sizi bağlayayım mı?
}
return-status = { $decision ->
    [requested] { $order } numaralı siparişe ait { $number } numaralı iade talebiniz elimizde ve inceleniyor.
    [approved] { $order } numaralı siparişe ait { $number } numaralı iade onaylandı.
    [rejected] { $order } numaralı siparişe ait { $number } numaralı iade kabul edilemedi.
    [cancelled] { $order } numaralı siparişe ait { $number } numaralı iade iptal edildi.
   *[other] { $order } numaralı siparişe ait { $number } numaralı iadeyi buldum.
}
return-goods = { $goods ->
    [awaiting_buyer] Paketinizi bekliyoruz.
    [in_transit] Paketiniz bize doğru yolda.
    [received] Paketiniz bize ulaştı, incelenme sırasında.
    [inspected] Paketiniz bize ulaştı ve incelendi.
   *[none] {""}
}
return-refund = { $state ->
    [pending] { $amount } tutarındaki iadeniz, iade süreci tamamlanınca başlar.
    [processing] { $amount } tutarındaki iadeniz yolda; bankalarda genellikle birkaç iş günü sürer.
    [succeeded] { $amount } tutarındaki iadeniz ödendi.
    [failed] { $amount } tutarındaki iadeniz gerçekleşmedi. Ekibimizden bir kişinin bakması gerekiyor. Sizi bağlayayım mı?
   *[other] İade tutarınız: { $amount }.
}
return-contents = Ürünler: { $items }
returns-none = Henüz bir iadenizi görmüyorum. Bir ürünü iade etmek ister misiniz?

## Changes before shipping

cancel-proposal = { $order } numaralı siparişi ({ $items }) sizin için iptal edebilirim. Size { $refund } iade edilir. İptal edeyim mi?
cancel-proposal-unpaid = { $order } numaralı siparişi ({ $items }) sizin için iptal edebilirim. Ödeme yapılmadığı için iade edilecek bir tutar yok. İptal edeyim mi?
cancel-done = Tamamdır: { $order } numaralı sipariş iptal edildi ve { $refund } size geri gönderiliyor.
cancel-done-unpaid = Tamamdır: { $order } numaralı sipariş iptal edildi.
address-ask = { $order } numaralı sipariş nereye gitsin? Lütfen yeni adresi tam olarak yazın: sokak ve kapı numarası, ilçe/şehir ve posta kodu.
address-ask-missing = Teşekkürler. Lütfen eksik olanı da yazın: { $parts }.
address-part-name = ad soyad
address-part-line1 = sokak ve kapı numarası
address-part-city = şehir
address-part-postal_code = posta kodu
address-part-region = il veya eyalet
address-part-country = ülke
address-proposal = { $order } numaralı siparişi bunun yerine şu adrese gönderebilirim: { $address }. Değiştireyim mi?
address-done = Tamamdır: { $order } numaralı siparişin yeni teslimat adresi: { $address }.
change-ask = { $order } numaralı siparişte neyi değiştirmek istersiniz? İçindekiler: { $items }. Lütfen ürünü ve yeni adedi ya da istediğiniz diğer seçeneği yazın.
change-proposal = { $order } numaralı siparişi değiştirebilirim: { $before } yerine { $after } alırsınız.
change-proposal-removed = { $order } numaralı siparişten şunu çıkarabilirim: { $before }.
change-question = Bunu yapayım mı?
change-difference-more = Fark olarak { $amount } daha ödenir.
change-difference-less = Size { $amount } iade edilir.
change-done = Tamamdır: { $order } numaralı sipariş değiştirildi.
change-done-item = Tamamdır: { $order } numaralı siparişte artık { $before } yerine { $after } var.

## Proposals

proposal-withdrawn = Peki, her şeyi olduğu gibi bırakıyorum. Yardımcı olabileceğim başka bir konu var mı?
proposal-waiting = { $kind ->
    [return] { $order } numaralı sipariş için iadeniz hâlâ onayınızı bekliyor. Açayım mı?
    [cancellation] { $order } numaralı sipariş henüz iptal edilmedi. İptal edeyim mi?
    [address_change] { $order } numaralı siparişin yeni adresi henüz kaydedilmedi. Değiştireyim mi?
    [item_change] { $order } numaralı siparişteki değişiklik henüz yapılmadı. Yapayım mı?
   *[other] { $order } numaralı siparişle ilgili bir işlem hâlâ onayınızı bekliyor. Devam edeyim mi?
}
proposal-gone = Bu öneri artık geçerli değil, çünkü aradan zaman geçti ya da sipariş değişti. Lütfen ne istediğinizi bir kez daha yazın.
proposal-unsure = Yalnızca açık bir “evet” ile devam ediyorum. Yapayım mı?

## What the tools refuse

refusal-not_cancellable = { $headline ->
    [cancelled] { $order } numaralı sipariş zaten iptal edilmiş.
    [delivered] { $order } numaralı sipariş teslim edildiği için artık iptal edilemiyor. İsterseniz sizin için iade açabilirim.
    [completed] { $order } numaralı sipariş teslim edildiği için artık iptal edilemiyor. İsterseniz sizin için iade açabilirim.
   *[other] { $order } numaralı sipariş kargoya verildiği için artık iptal edilemiyor. Paket geldiğinde teslim almayabilir ya da geri gönderebilirsiniz; o zaman sizin için iade açabilirim.
}
refusal-address = { $order } numaralı sipariş yola çıktığı için adresini artık değiştiremiyorum. Ekibimizden bir kişi kargo firmasına hâlâ ulaşabilir. Sizi bağlayayım mı?
refusal-change = { $order } numaralı sipariş yola çıktığı için artık değiştiremiyorum. Elinize ulaştığında sizin için iade açabilirim.
refusal-cancelled = { $order } numaralı sipariş iptal edildiği için içinde artık bir şey değiştirilemiyor.
refusal-out_of_stock = Üzgünüm, bunun için stokta yeterli adet yok. Başka bir şey ister misiniz?
refusal-unknown_item = Bunu bir ürünle eşleştiremedim. Hangi ürünü kastediyorsunuz ve yerine ne istersiniz?
refusal-other = Üzgünüm, bu mümkün değil. Ekibimizden bir kişi bakabilir. Sizi bağlayayım mı?

## Help pages and products

no-article = Yardım sayfalarımızda buna güvenilir bir yanıt bulamıyorum ve tahminde bulunmak istemem. Sizi ekibimizden birine bağlayayım mı?
no-article-aside = Yardım sayfalarımızda buna güvenilir bir yanıt bulamıyorum.
products-found = Mağazamızda bulduklarım:
product-line = { $title } · { $price } · { $stock ->
    [yes] stokta var
   *[no] şu anda stokta yok
}
product-line-no-price = { $title } · { $stock ->
    [yes] stokta var
   *[no] şu anda stokta yok
}

## Handing over to a person

handover-promise = { $is_open ->
    [no] Ekibimiz şu anda burada değil. Bir kişi size buradan yanıt verecek, en geç: { $by }.
   *[yes] Ekibimizden bir kişi devralıyor ve size buradan yanıt verecek, en geç: { $by }.
}
handover-calm = { $reason ->
    [not_understood] Sizi sorularla oyalamak istemem.
    [missing_knowledge] Bu konuda güvenilir bir yanıt almanız gerekir.
    [policy_exception] Bu konuda karar verebilecek bir kişi gerekiyor.
    [tool_failed] Üzgünüm, şu anda benim tarafımda bir şey çalışmıyor.
    [model_failed] Üzgünüm, şu anda benim tarafımda bir şey çalışmıyor.
    [identity_failed] Siparişi korumak için burada başka bilgi kontrol edemiyorum.
    [suspected_fraud] Haber verdiğiniz için teşekkürler. Bu önemli.
    [upset_buyer] Üzgünüm. Bunun üzücü olduğunu anlıyorum, bu durumun düzeltilmesi gerekiyor.
    [item_claim] Ürününüzle ilgili bir sorun olduğu için üzgünüm. Bunu düzeltmek istiyoruz.
   *[buyer_asked] Elbette.
}
handover-photo = Mümkünse bu arada buraya bir fotoğrafını gönderin; henüz yazmadıysanız sipariş numarasını da ekleyin.
handover-summary = İstek: { $intent } · Sipariş: { $order } · Alıcının yazdığı: “{ $text }”
queue-notice = { $is_open ->
    [no] Mesajınız ekibimize ulaştı. Şu anda kimse yok; bir kişi size buradan yanıt verecek, en geç: { $by }. İsterseniz bu arada size yine yardımcı olabilirim.
   *[yes] Mesajınız ekibimize ulaştı. Bir kişi size buradan yanıt verecek, en geç: { $by }. İsterseniz bu arada size yine yardımcı olabilirim.
}
fallback-apology = Üzgünüm, buna şu anda düzgün bir yanıt veremiyorum.
conversation-closed = Bu görüşme kapandı. Bir şeye ihtiyacınız olursa yeniden yazmanız yeterli.

## Limits and channels

rate-limited = Okuyabildiğimden daha hızlı yazıyorsunuz. Bana bir dakika verin, sonra devam edelim.
message-cut = Mesajınız çok uzundu, bu yüzden yalnızca başını okuyabildim.
media-received = Teşekkürler, bana ulaştı. Fotoğraflara bakamıyor ya da sesli mesaj dinleyemiyorum, bu yüzden ekibimizden birine iletiyorum.
group-hint = Gruplarda yalnızca benden bahsettiğinizde yanıt veriyorum. Siparişinizle ilgili konular için lütfen bana özelden yazın.
telegram-start = Merhaba! Ben { $shop } asistanıyım. Sipariş, kargo ya da iadeyle ilgili sorularınızı kendi dilinizde yazabilirsiniz.

## Buttons

button-confirm = Evet, lütfen
button-decline = Hayır, teşekkürler
button-human = Yetkiliyle görüş
button-back-to-bot = Asistana dön

## What the bot is doing (shown while she waits)

activity-verify_buyer = Bilgileriniz kontrol ediliyor…
activity-list_orders = Siparişleriniz aranıyor…
activity-get_order = Siparişinize bakılıyor…
activity-track_order = Kargonuz takip ediliyor…
activity-search_products = Mağazada aranıyor…
activity-search_help = Yardım sayfalarında aranıyor…
activity-check_return = Nelerin iade edilebileceğine bakılıyor…
activity-propose_return = İadeniz hazırlanıyor…
activity-propose_cancellation = İptal hazırlanıyor…
activity-propose_address_change = Yeni adres hazırlanıyor…
activity-propose_item_change = Değişiklik hazırlanıyor…
activity-confirm_proposal = İşlem yapılıyor…
activity-withdraw_proposal = Geri alınıyor…
activity-get_return_status = İadenize bakılıyor…
activity-hand_over = Bir kişi çağrılıyor…
activity-other = Üzerinde çalışılıyor…

## The website widget

widget-title = Siparişinizle ilgili yardım
widget-subtitle = Anında yanıt, kendi dilinizde
widget-open = Sohbeti aç
widget-close = Sohbeti kapat
widget-log = Görüşme
widget-greeting = Merhaba! Sipariş, kargo ya da iade hakkında sorabilirsiniz.
widget-automated = Ben otomatik bir asistanım. Dilediğiniz zaman bir yetkili isteyebilirsiniz.
widget-privacy = Lütfen şifre ya da kart numarası göndermeyin.
widget-placeholder = Bir mesaj yazın…
widget-send = Gönder
widget-you = Siz
widget-bot = Asistan
widget-agent = Destek ekibi
widget-typing = Yazıyor…
widget-sending = Gönderiliyor…
widget-sent = Gönderildi
widget-waiting = Bağlantı bekleniyor
widget-failed = Gönderilemedi
widget-retry = Tekrar dene
widget-offline = Çevrimdışısınız. Yazdıklarınız saklanır ve sonra gönderilir.
widget-connecting = Bağlanılıyor…
widget-reconnecting = Yeniden bağlanılıyor…
widget-source = Kaynak
widget-helpful = İşime yaradı
widget-not-helpful = İşime yaramadı
widget-person-joined = Ekibimizden bir kişi katıldı
widget-bot-back = Asistan geri döndü
widget-too-long = Bu mesaj çok uzun
widget-new-messages = Yeni mesajlar
widget-ask-order = Siparişim nerede?
widget-ask-return = Bir ürünü iade etmek istiyorum
widget-ask-person = Bir yetkiliyle görüşmek istiyorum

## Whether she was served well

satisfaction-bot = Size yardımcı olabildim mi?
satisfaction-human = Yardımımızdan memnun kaldınız mı?
satisfaction-thanks = Teşekkürler, bu daha iyi olmamıza yardımcı oluyor.
satisfaction-score-1 = 1 ★
satisfaction-score-2 = 2 ★
satisfaction-score-3 = 3 ★
satisfaction-score-4 = 4 ★
satisfaction-score-5 = 5 ★
