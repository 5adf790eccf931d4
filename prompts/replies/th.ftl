# What buyers read in Thai. Voice: warm, brief, polite; "คุณ" for the buyer, no ครับ/ค่ะ, "ฉัน" (mostly left out) is the assistant, "เรา" the shop.
# Amounts, dates and lists come in already written in the way of the language.

## How facts are put

moment = { $day } เวลา { $time } น. ({ $place ->
    [UTC] UTC
   *[other] ตามเวลา{ $place }
})
item = { $quantity } × { $title }
bullet = • { $text }
source = ที่มา: { $title }

## Small talk

hello = สวัสดี
greeting = สวัสดี ฉันเป็นผู้ช่วยของร้าน { $shop } ช่วยดูคำสั่งซื้อหรือพัสดุ ทำเรื่องคืนสินค้า หรือตอบคำถามได้ มีอะไรให้ช่วยไหม
thanks-reply = ยินดีมากเลย ทักมาได้ทุกเมื่อ
goodbye-reply = ลาก่อน ขอบคุณที่ทักมา มีอะไรก็กลับมาคุยกันได้เสมอ
nothing-to-confirm = เรียบร้อยดี ตอนนี้ไม่มีอะไรที่ต้องรอคุณยืนยัน มีอะไรให้ช่วยอีกไหม
nothing-to-decline = ไม่เป็นไร ยังไม่มีอะไรถูกแก้ไข มีอะไรให้ช่วยอีกไหม
back-to-bot = กลับมาดูแลคุณแล้ว มีอะไรให้ช่วยไหม
language-not-supported = ยังเขียนภาษาของคุณไม่ได้ จึงขอตอบเป็นภาษาไทย

## When it is not clear what she wants

unclear-choose = อยากเข้าใจให้ถูกต้อง คุณหมายถึงข้อไหน
unclear-open = ขอโทษด้วย ยังไม่ค่อยเข้าใจ ช่วยพิมพ์ใหม่อีกแบบ หรือเลือกจากรายการนี้ได้ไหม
intent-order_status = สถานะคำสั่งซื้อ
intent-track_parcel = พัสดุอยู่ที่ไหน
intent-delivery_estimate = ของจะมาถึงเมื่อไร
intent-not_received = ไม่ได้รับพัสดุ
intent-cancel_order = ยกเลิกคำสั่งซื้อ
intent-change_address = เปลี่ยนที่อยู่
intent-change_order = แก้ไขคำสั่งซื้อ
intent-return_start = คืนสินค้า
intent-return_status = สถานะการคืนสินค้า
intent-return_policy = เงื่อนไขการคืนสินค้า
intent-item_problem = สินค้ามีปัญหา
intent-invoice = ขอใบเสร็จหรือใบกำกับภาษี
intent-payment_problem = ปัญหาการชำระเงิน
intent-shipping_options = การจัดส่ง
intent-customs_duties = ศุลกากรและภาษีนำเข้า
intent-product_question = สอบถามสินค้า
intent-promotion = ส่วนลดและโค้ด
intent-account = บัญชีของฉัน
intent-human_agent = คุยกับเจ้าหน้าที่
intent-complaint = ร้องเรียน

## Who she is and which order she means

ask-order-and-secret = ยินดีช่วยดูให้ กรุณาส่งหมายเลขคำสั่งซื้อ พร้อมอีเมล รหัสไปรษณีย์ หรือเบอร์โทรที่ใช้สั่งซื้อ
ask-order-number = ขอบคุณ แล้วหมายเลขคำสั่งซื้อคืออะไร ดูได้ในข้อความยืนยันคำสั่งซื้อ
ask-secret = ขอบคุณ เพื่อความปลอดภัยของข้อมูล กรุณาส่งอีเมล รหัสไปรษณีย์ หรือเบอร์โทรของคำสั่งซื้อ { $order } มาด้วย
order-not-matched = หาคำสั่งซื้อ { $order } ด้วยข้อมูลนี้ไม่พบ กรุณาตรวจหมายเลข และอีเมล รหัสไปรษณีย์ หรือเบอร์โทรอีกครั้ง
order-not-yours = ไม่พบคำสั่งซื้อ { $order } ในรายการของคุณ ถ้าสั่งด้วยอีเมลอื่น กรุณาส่งอีเมลนั้นมา
which-order = หมายถึงคำสั่งซื้อไหน
order-choice = { $order } · { $item }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
no-orders = ยังไม่เห็นคำสั่งซื้อในบัญชีของคุณ ถ้าสั่งด้วยอีเมลอื่น กรุณาส่งหมายเลขคำสั่งซื้อและอีเมลนั้นมา

## Orders

order-headline = { $headline ->
    [awaiting_payment] คำสั่งซื้อ { $order } ยังรอการชำระเงิน เมื่อได้รับเงินแล้ว เราจะเตรียมของให้
    [on_hold] คำสั่งซื้อ { $order } ถูกพักไว้ เรากำลังตรวจข้อมูลบางอย่างก่อนจัดส่ง
    [awaiting_mapping] ได้รับคำสั่งซื้อ { $order } แล้ว กำลังเตรียมของ
    [to_ship] คำสั่งซื้อ { $order } ยืนยันแล้วและกำลังแพ็ก ยังไม่ได้จัดส่ง
    [partially_shipped] คำสั่งซื้อ { $order } ส่งออกไปแล้วบางส่วน ที่เหลือจะตามไป
    [shipped] คำสั่งซื้อ { $order } จัดส่งแล้ว
    [delivered] คำสั่งซื้อ { $order } ส่งถึงแล้ว
    [completed] คำสั่งซื้อ { $order } ส่งถึงแล้วและเสร็จสมบูรณ์
    [cancelled] คำสั่งซื้อ { $order } ถูกยกเลิกแล้ว
   *[other] พบคำสั่งซื้อ { $order } แล้ว
}
order-items = รายการ: { $items }
order-total = ยอดรวม: { $total }
order-placed = สั่งซื้อเมื่อ { $date }

## Parcels

parcel-heading = พัสดุที่ { $index } จาก { $count }
parcel-status = { $status ->
    [pending] พัสดุของคำสั่งซื้อ { $order } กำลังเตรียมส่งมอบให้ขนส่ง
    [info_received] ขนส่งได้รับข้อมูลพัสดุของคำสั่งซื้อ { $order } แล้ว และจะเข้ารับเร็ว ๆ นี้
    [in_transit] พัสดุของคำสั่งซื้อ { $order } กำลังเดินทาง
    [out_for_delivery] ข่าวดี พัสดุของคำสั่งซื้อ { $order } กำลังนำส่งวันนี้
    [ready_for_pickup] พัสดุของคำสั่งซื้อ { $order } พร้อมให้คุณไปรับแล้ว
    [delivery_failed] ขนส่งพยายามนำส่งพัสดุของคำสั่งซื้อ { $order } แล้ว แต่ส่งไม่สำเร็จ
    [delivered] พัสดุของคำสั่งซื้อ { $order } ขึ้นสถานะว่าส่งถึงแล้ว
    [on_hold] พัสดุของคำสั่งซื้อ { $order } ถูกพักไว้ระหว่างทาง
    [delivery_delayed] พัสดุของคำสั่งซื้อ { $order } ล่าช้า ขอโทษด้วยจริง ๆ
    [return_to_sender] พัสดุของคำสั่งซื้อ { $order } กำลังถูกส่งกลับมาหาเรา
    [lost] ขอโทษด้วย ขนส่งแจ้งว่าพัสดุของคำสั่งซื้อ { $order } สูญหาย
    [expired] ไม่มีความคืบหน้าของพัสดุคำสั่งซื้อ { $order } มากว่าหนึ่งเดือนแล้ว ขอโทษด้วยจริง ๆ
   *[other] ข้อมูลพัสดุของคำสั่งซื้อ { $order } มีดังนี้
}
parcel-reason = { $reason ->
    [customs_delay] พัสดุรออยู่ที่ศุลกากร
    [customs_documentation] ศุลกากรต้องการเอกสารก่อนปล่อยของ
    [customs_duties_unpaid] ศุลกากรรอการชำระอากรหรือภาษี
    [customs_prohibited] ศุลกากรไม่อนุญาตให้ของบางอย่างในพัสดุเข้าประเทศ
    [customs_inspection] ศุลกากรกำลังตรวจพัสดุ
    [weather_delay] สภาพอากาศทำให้ขนส่งล่าช้า
    [address_incorrect] ขนส่งมีปัญหากับที่อยู่
    [recipient_unavailable] ไม่มีคนรับพัสดุ
    [damaged] ขนส่งแจ้งว่าพัสดุเสียหาย
   *[other] ขนส่งไม่ได้แจ้งเหตุผลโดยละเอียด
}
parcel-next = { $step ->
    [customs_wait] คุณไม่ต้องทำอะไร ปกติศุลกากรใช้เวลาไม่กี่วัน แล้วพัสดุจะเดินทางต่อ
    [customs_papers] กรุณาสังเกตข้อความจากขนส่งหรือศุลกากร แล้วส่งเอกสารตามที่ขอ ถ้าไม่แน่ใจ ส่งเรื่องต่อให้เจ้าหน้าที่ได้
    [customs_pay] กรุณาสังเกตข้อความจากขนส่งที่บอกวิธีชำระ เมื่อชำระแล้วพัสดุจะเดินทางต่อ
    [wait] คุณไม่ต้องทำอะไร แนะนำให้ดูอีกครั้งในหนึ่งถึงสองวัน
    [receive] กรุณาจัดให้มีคนอยู่รับพัสดุ
    [pick_up] กรุณานำบัตรประจำตัวไปด้วย ขนส่งเก็บพัสดุไว้ให้ในเวลาจำกัด
    [redelivery] ปกติขนส่งจะมาส่งใหม่ในวันทำการถัดไป หรือฝากไว้ที่จุดรับพัสดุ กรุณาดูว่าที่อยู่และบ้านเลขที่หาเจอง่าย
    [check_address] ถ้าที่อยู่ผิด กรุณาบอกมาได้เลย เจ้าหน้าที่ของเราช่วยแก้กับขนส่งได้
    [found_it] ถ้ายังไม่ได้รับ ลองถามเพื่อนบ้าน ยามหรือนิติบุคคล และดูจุดที่มักวางพัสดุ ถ้าหาไม่เจอ บอกมาได้เลย
    [coming_back] เมื่อพัสดุกลับมาถึงเราแล้ว เจ้าหน้าที่ส่งให้ใหม่หรือคืนเงินได้ ให้ส่งเรื่องต่อไหม
    [person] เรื่องนี้ควรให้เจ้าหน้าที่ของเราตามกับขนส่ง ให้ส่งเรื่องต่อไหม
   *[none] {""}
}
parcel-number = เลขพัสดุ: { $number } ({ $carrier })
parcel-last = สถานะล่าสุด: { $place } { $at }
parcel-last-no-place = สถานะล่าสุด: { $at }
parcel-estimate = คาดว่าจะส่งถึง: { $date }
parcel-estimate-passed = เดิมคาดว่าจะถึง{ $date } ตอนนี้ล่าช้าแล้ว ขอโทษด้วยจริง ๆ
parcel-estimate-unknown = ขนส่งยังไม่ได้แจ้งวันส่งถึง
parcel-arrives = พัสดุของคำสั่งซื้อ { $order } คาดว่าจะถึง{ $date }
parcel-delivered-at = ส่งถึงเมื่อ { $at }
parcel-delivered-at-place = ส่งถึงเมื่อ { $at } ที่ { $place }
not-shipped-yet = คำสั่งซื้อ { $order } ยังไม่ได้จัดส่ง จึงยังไม่มีพัสดุให้ติดตาม
not-shipped-no-estimate = เมื่อจัดส่งแล้ว คุณดูได้ที่นี่ว่าพัสดุอยู่ที่ไหนและคาดว่าจะถึงเมื่อไร
not-received-delivered = ขนส่งแจ้งว่าพัสดุของคำสั่งซื้อ { $order } ส่งถึงแล้วเมื่อ { $at } ขอโทษด้วยที่คุณยังไม่ได้รับ
not-received-advice = ลองถามเพื่อนบ้าน ยามหรือนิติบุคคล และดูจุดที่มักวางพัสดุ บางครั้งขนส่งกดสถานะก่อน แล้วของมาถึงวันถัดไป ถ้ายังไม่เจอ เจ้าหน้าที่ของเราช่วยตามหากับขนส่งได้ ให้ส่งเรื่องต่อไหม

## Returns

return-which-item = ต้องการคืนสินค้าชิ้นไหนจากคำสั่งซื้อ { $order }
return-items-unclear = หาสินค้านี้ในคำสั่งซื้อ { $order } ไม่พบ ต้องการคืนชิ้นไหน
return-all = ทั้งหมด
return-item-choice = { $quantity ->
    [1] { $title }
   *[other] { $quantity } × { $title }
}
return-proposal = { $kind ->
    [refund_only] ขอเงินคืนให้ได้สำหรับ { $items } จากคำสั่งซื้อ { $order } คุณจะได้เงินคืน { $refund } และไม่ต้องส่งของกลับ ให้ทำเลยไหม
    [replacement] เปลี่ยนสินค้าใหม่ให้ได้สำหรับ { $items } จากคำสั่งซื้อ { $order } คุณส่งของเดิมกลับมา เราส่งชิ้นใหม่ให้ ให้ทำเลยไหม
   *[return_and_refund] เปิดเรื่องคืนสินค้าให้ได้: { $items } จากคำสั่งซื้อ { $order } เมื่อของกลับมาถึงเรา คุณจะได้เงินคืน { $refund } ให้เปิดเรื่องคืนเลยไหม
}
return-opened = { $kind ->
    [refund_only] เรียบร้อย ขอเงินคืนให้แล้ว หมายเลข { $number } สำหรับ { $items } จากคำสั่งซื้อ { $order } คุณจะได้เงินคืน { $refund }
    [replacement] เรียบร้อย ทำเรื่องเปลี่ยนสินค้าให้แล้ว หมายเลข { $number } สำหรับ { $items } จากคำสั่งซื้อ { $order }
   *[return_and_refund] เรียบร้อย เปิดเรื่องคืนสินค้า { $number } แล้วสำหรับ { $items } จากคำสั่งซื้อ { $order } คุณจะได้เงินคืน { $refund } เมื่อของมาถึงเรา
}
return-opened-next = { $kind ->
    [refund_only] คุณไม่ต้องทำอะไรเพิ่ม
   *[other] กรุณาแพ็กให้ดีและเก็บใบเสร็จการส่งไว้
}
return-refused-closed = ขอโทษด้วย คำสั่งซื้อ { $order } คืนได้ถึง{ $date } ซึ่งเลยกำหนดแล้ว ถ้าสินค้ามีปัญหา เจ้าหน้าที่ของเราช่วยดูได้ ให้ส่งเรื่องต่อไหม
return-refused = { $code ->
    [return_window_closed] ขอโทษด้วย คำสั่งซื้อ { $order } เลยกำหนดคืนสินค้าแล้ว ถ้าสินค้ามีปัญหา เจ้าหน้าที่ของเราช่วยดูได้ ให้ส่งเรื่องต่อไหม
    [not_delivered] คำสั่งซื้อ { $order } ยังส่งไม่ถึง เมื่อได้รับของแล้ว เปิดเรื่องคืนที่นี่ได้เลย
    [nothing_to_return] สินค้าทั้งหมดในคำสั่งซื้อ { $order } คืนแล้วหรือกำลังส่งคืนอยู่
    [order_cancelled] คำสั่งซื้อ { $order } ถูกยกเลิกแล้ว จึงไม่มีอะไรต้องคืน
    [quantity_too_large] จำนวนนี้มากกว่าที่เหลือในคำสั่งซื้อ { $order } ต้องการคืนกี่ชิ้น
   *[other] เรื่องคืนนี้เปิดเองไม่ได้ เจ้าหน้าที่ของเราช่วยดูได้ ให้ส่งเรื่องต่อไหม
}
return-status = { $decision ->
    [requested] ได้รับคำขอคืนสินค้า { $number } ของคำสั่งซื้อ { $order } แล้ว กำลังตรวจสอบ
    [approved] คำขอคืนสินค้า { $number } ของคำสั่งซื้อ { $order } ได้รับอนุมัติแล้ว
    [rejected] คำขอคืนสินค้า { $number } ของคำสั่งซื้อ { $order } ไม่ผ่านการอนุมัติ
    [cancelled] คำขอคืนสินค้า { $number } ของคำสั่งซื้อ { $order } ถูกยกเลิกแล้ว
   *[other] พบคำขอคืนสินค้า { $number } ของคำสั่งซื้อ { $order } แล้ว
}
return-goods = { $goods ->
    [awaiting_buyer] เรารอพัสดุจากคุณอยู่
    [in_transit] พัสดุของคุณกำลังเดินทางมาหาเรา
    [received] พัสดุของคุณมาถึงแล้ว และจะมีการตรวจในเร็ว ๆ นี้
    [inspected] พัสดุของคุณมาถึงและตรวจแล้ว
   *[none] {""}
}
return-refund = { $state ->
    [pending] เงินคืน { $amount } จะเริ่มดำเนินการเมื่อการคืนสินค้าเสร็จสิ้น
    [processing] เงินคืน { $amount } กำลังโอนกลับ ปกติธนาคารใช้เวลาไม่กี่วันทำการ
    [succeeded] จ่ายเงินคืน { $amount } แล้ว
    [failed] เงินคืน { $amount } โอนไม่สำเร็จ เรื่องนี้ควรให้เจ้าหน้าที่ของเราดู ให้ส่งเรื่องต่อไหม
   *[other] ยอดเงินคืนของคุณคือ { $amount }
}
return-contents = รายการ: { $items }
returns-none = ยังไม่เห็นเรื่องคืนสินค้าของคุณ ต้องการคืนอะไรไหม

## Changes before shipping

cancel-proposal = ยกเลิกคำสั่งซื้อ { $order } ({ $items }) ให้ได้ คุณจะได้เงินคืน { $refund } ให้ยกเลิกเลยไหม
cancel-proposal-unpaid = ยกเลิกคำสั่งซื้อ { $order } ({ $items }) ให้ได้ ยังไม่มีการชำระเงิน จึงไม่มียอดที่ต้องคืน ให้ยกเลิกเลยไหม
cancel-done = เรียบร้อย ยกเลิกคำสั่งซื้อ { $order } แล้ว เงิน { $refund } กำลังคืนกลับไปหาคุณ
cancel-done-unpaid = เรียบร้อย ยกเลิกคำสั่งซื้อ { $order } แล้ว
address-ask = ให้ส่งคำสั่งซื้อ { $order } ไปที่ไหน กรุณาส่งที่อยู่ใหม่ทั้งหมด: บ้านเลขที่ ถนน ตำบล/แขวง อำเภอ/เขต จังหวัด และรหัสไปรษณีย์
address-ask-missing = ขอบคุณ กรุณาส่งส่วนที่ยังขาด: { $parts }
address-part-name = ชื่อผู้รับ
address-part-line1 = บ้านเลขที่และถนน
address-part-city = เมืองหรืออำเภอ
address-part-postal_code = รหัสไปรษณีย์
address-part-region = จังหวัดหรือรัฐ
address-part-country = ประเทศ
address-proposal = ส่งคำสั่งซื้อ { $order } ไปที่อยู่นี้แทนได้: { $address } ให้เปลี่ยนเลยไหม
address-done = เรียบร้อย คำสั่งซื้อ { $order } จะส่งไปที่ { $address }
change-ask = ต้องการแก้ไขอะไรในคำสั่งซื้อ { $order } ในนี้มี: { $items } กรุณาบอกสินค้าและจำนวนใหม่หรือแบบใหม่ที่ต้องการ
change-proposal = แก้คำสั่งซื้อ { $order } ให้ได้: จาก { $before } เป็น { $after }
change-proposal-removed = เอา { $before } ออกจากคำสั่งซื้อ { $order } ให้ได้
change-question = ให้ทำเลยไหม
change-difference-more = ต้องจ่ายเพิ่ม { $amount }
change-difference-less = คุณจะได้เงินคืน { $amount }
change-done = เรียบร้อย แก้คำสั่งซื้อ { $order } แล้ว
change-done-item = เรียบร้อย ตอนนี้คำสั่งซื้อ { $order } เป็น { $after } แทน { $before }

## Proposals

proposal-withdrawn = ได้เลย ทุกอย่างยังเหมือนเดิม มีอะไรให้ช่วยอีกไหม
proposal-waiting = { $kind ->
    [return] เรื่องคืนสินค้าของคำสั่งซื้อ { $order } ยังรอคุณยืนยัน ให้เปิดเรื่องเลยไหม
    [cancellation] คำสั่งซื้อ { $order } ยังไม่ได้ยกเลิก ให้ยกเลิกเลยไหม
    [address_change] ที่อยู่ใหม่ของคำสั่งซื้อ { $order } ยังไม่ได้บันทึก ให้เปลี่ยนเลยไหม
    [item_change] การแก้ไขคำสั่งซื้อ { $order } ยังไม่ได้ทำ ให้แก้เลยไหม
   *[other] มีบางอย่างของคำสั่งซื้อ { $order } ยังรอคุณยืนยัน ให้ทำต่อไหม
}
proposal-gone = ข้อเสนอนี้ใช้ไม่ได้แล้ว เพราะเวลาผ่านไปหรือคำสั่งซื้อเปลี่ยนไป กรุณาบอกอีกครั้งว่าต้องการอะไร
proposal-unsure = จะทำต่อเมื่อคุณตอบตกลงชัดเจนเท่านั้น ให้ทำเลยไหม

## What the tools refuse

refusal-not_cancellable = { $headline ->
    [cancelled] คำสั่งซื้อ { $order } ถูกยกเลิกไปแล้ว
    [delivered] คำสั่งซื้อ { $order } ส่งถึงแล้ว จึงยกเลิกไม่ได้ ถ้าต้องการ เปิดเรื่องคืนสินค้าให้ได้
    [completed] คำสั่งซื้อ { $order } ส่งถึงแล้ว จึงยกเลิกไม่ได้ ถ้าต้องการ เปิดเรื่องคืนสินค้าให้ได้
   *[other] คำสั่งซื้อ { $order } จัดส่งแล้ว จึงยกเลิกไม่ได้ คุณปฏิเสธรับพัสดุหรือส่งคืนเมื่อของมาถึงได้ และเปิดเรื่องคืนสินค้าที่นี่ได้ตอนนั้น
}
refusal-address = คำสั่งซื้อ { $order } ส่งออกไปแล้ว จึงเปลี่ยนที่อยู่ไม่ได้ เจ้าหน้าที่ของเราอาจยังติดต่อขนส่งทัน ให้ส่งเรื่องต่อไหม
refusal-change = คำสั่งซื้อ { $order } ส่งออกไปแล้ว จึงแก้ไขไม่ได้ เมื่อของมาถึง เปิดเรื่องคืนสินค้าให้ได้
refusal-cancelled = คำสั่งซื้อ { $order } ถูกยกเลิกแล้ว จึงแก้ไขอะไรไม่ได้
refusal-out_of_stock = ขอโทษด้วย สินค้าในสต็อกไม่พอ ต้องการเป็นอย่างอื่นไหม
refusal-unknown_item = หาสินค้านี้ไม่พบ หมายถึงสินค้าไหน และต้องการเปลี่ยนเป็นอะไร
refusal-other = ขอโทษด้วย ทำแบบนั้นไม่ได้ เจ้าหน้าที่ของเราช่วยดูได้ ให้ส่งเรื่องต่อไหม

## Help pages and products

no-article = ไม่พบคำตอบที่เชื่อถือได้ในหน้าช่วยเหลือของเรา และไม่อยากเดา ให้ส่งเรื่องต่อให้เจ้าหน้าที่ไหม
no-article-aside = ไม่พบคำตอบที่เชื่อถือได้ในหน้าช่วยเหลือของเรา
products-found = สินค้าที่พบในร้านของเรา:
product-line = { $title } · { $price } · { $stock ->
    [yes] มีของ
   *[no] ของหมดชั่วคราว
}
product-line-no-price = { $title } · { $stock ->
    [yes] มีของ
   *[no] ของหมดชั่วคราว
}

## Handing over to a person

handover-promise = { $is_open ->
    [no] ตอนนี้อยู่นอกเวลาทำการของทีมเรา เจ้าหน้าที่จะตอบคุณที่นี่ภายใน { $by }
   *[yes] เจ้าหน้าที่ของเรารับเรื่องต่อ และจะตอบคุณที่นี่ไม่เกิน { $by }
}
handover-calm = { $reason ->
    [not_understood] ไม่อยากถามซ้ำให้คุณเสียเวลา
    [missing_knowledge] เรื่องนี้คุณควรได้คำตอบที่เชื่อถือได้
    [policy_exception] เรื่องนี้ต้องให้คนที่มีอำนาจตัดสินใจ
    [tool_failed] ขอโทษด้วย ตอนนี้ระบบทางนี้ขัดข้อง
    [model_failed] ขอโทษด้วย ตอนนี้ระบบทางนี้ขัดข้อง
    [identity_failed] เพื่อความปลอดภัยของคำสั่งซื้อ จึงตรวจข้อมูลเพิ่มที่นี่ไม่ได้
    [suspected_fraud] ขอบคุณที่แจ้ง เรื่องนี้สำคัญ
    [upset_buyer] ขอโทษด้วยจริง ๆ เข้าใจว่าเรื่องนี้ทำให้ไม่สบายใจ และควรได้รับการแก้ไข
    [item_claim] ขอโทษด้วยที่สินค้ามีปัญหา เราจะแก้ไขให้ถูกต้อง
   *[buyer_asked] ได้เลย
}
handover-photo = ระหว่างนี้ ถ้าสะดวก กรุณาส่งรูปถ่ายมาที่นี่ และหมายเลขคำสั่งซื้อถ้ายังไม่ได้ส่ง
handover-summary = ความต้องการ: { $intent } · คำสั่งซื้อ: { $order } · ผู้ซื้อเขียนว่า: “{ $text }”
queue-notice = { $is_open ->
    [no] ข้อความของคุณถึงทีมเราแล้ว ตอนนี้อยู่นอกเวลาทำการ เจ้าหน้าที่จะตอบคุณที่นี่ภายใน { $by } ระหว่างนี้ถ้าต้องการ ให้ช่วยเรื่องอื่นก่อนได้
   *[yes] ข้อความของคุณถึงทีมเราแล้ว เจ้าหน้าที่จะตอบคุณที่นี่ไม่เกิน { $by } ระหว่างนี้ถ้าต้องการ ให้ช่วยเรื่องอื่นก่อนได้
}
fallback-apology = ขอโทษด้วย ตอนนี้ตอบเรื่องนี้ให้ดีไม่ได้
conversation-closed = การสนทนานี้ปิดแล้ว ถ้าต้องการอะไร ทักมาใหม่ได้เลย

## Limits and channels

rate-limited = คุณพิมพ์เร็วกว่าที่อ่านทัน ขอเวลาสักนาที แล้วค่อยคุยต่อ
message-cut = ข้อความยาวมาก จึงอ่านได้แค่ช่วงต้น
media-received = ขอบคุณ ได้รับแล้ว แต่ดูรูปหรือฟังข้อความเสียงเองไม่ได้ จึงส่งต่อให้เจ้าหน้าที่ของเรา
group-hint = ในกลุ่มจะตอบเมื่อมีคนแท็กเท่านั้น ถ้าเป็นเรื่องคำสั่งซื้อ กรุณาทักมาส่วนตัว
telegram-start = สวัสดี ฉันเป็นผู้ช่วยของร้าน { $shop } ถามเรื่องคำสั่งซื้อ พัสดุ หรือการคืนสินค้าได้ ในภาษาของคุณเอง

## Buttons

button-confirm = ตกลง
button-decline = ไม่ ขอบคุณ
button-human = คุยกับเจ้าหน้าที่
button-back-to-bot = กลับไปคุยกับผู้ช่วย

## What the bot is doing (shown while she waits)

activity-verify_buyer = กำลังตรวจข้อมูลของคุณ…
activity-list_orders = กำลังดูรายการสั่งซื้อ…
activity-get_order = กำลังดูคำสั่งซื้อ…
activity-track_order = กำลังติดตามพัสดุ…
activity-search_products = กำลังหาสินค้าในร้าน…
activity-search_help = กำลังค้นหน้าช่วยเหลือ…
activity-check_return = กำลังดูว่าคืนอะไรได้บ้าง…
activity-propose_return = กำลังเตรียมเรื่องคืนสินค้า…
activity-propose_cancellation = กำลังเตรียมการยกเลิก…
activity-propose_address_change = กำลังเตรียมที่อยู่ใหม่…
activity-propose_item_change = กำลังเตรียมการแก้ไข…
activity-confirm_proposal = กำลังดำเนินการ…
activity-withdraw_proposal = กำลังถอนรายการ…
activity-get_return_status = กำลังดูเรื่องคืนสินค้า…
activity-hand_over = กำลังเรียกเจ้าหน้าที่…
activity-other = กำลังดำเนินการ…

## The website widget

widget-title = ช่วยเหลือเรื่องคำสั่งซื้อ
widget-subtitle = ตอบทันที ในภาษาของคุณ
widget-open = เปิดแชต
widget-close = ปิดแชต
widget-log = บทสนทนา
widget-greeting = สวัสดี ถามเรื่องคำสั่งซื้อ พัสดุ หรือการคืนสินค้าได้เลย
widget-automated = ฉันเป็นผู้ช่วยอัตโนมัติ คุณขอคุยกับเจ้าหน้าที่ได้ทุกเมื่อ
widget-privacy = กรุณาอย่าส่งรหัสผ่านหรือหมายเลขบัตร
widget-placeholder = พิมพ์ข้อความ…
widget-send = ส่ง
widget-you = คุณ
widget-bot = ผู้ช่วย
widget-agent = ทีมช่วยเหลือ
widget-typing = กำลังพิมพ์…
widget-sending = กำลังส่ง…
widget-sent = ส่งแล้ว
widget-waiting = รอการเชื่อมต่อ
widget-failed = ส่งไม่สำเร็จ
widget-retry = ลองอีกครั้ง
widget-offline = คุณออฟไลน์อยู่ ข้อความที่พิมพ์จะถูกเก็บไว้และส่งภายหลัง
widget-connecting = กำลังเชื่อมต่อ…
widget-reconnecting = กำลังเชื่อมต่ออีกครั้ง…
widget-source = ที่มา
widget-helpful = ช่วยได้
widget-not-helpful = ไม่ช่วย
widget-person-joined = เจ้าหน้าที่ของเราเข้าร่วมแล้ว
widget-bot-back = ผู้ช่วยกลับมาแล้ว
widget-too-long = ข้อความนี้ยาวเกินไป
widget-new-messages = ข้อความใหม่
widget-ask-order = คำสั่งซื้อของฉันอยู่ที่ไหน
widget-ask-return = ต้องการคืนสินค้า
widget-ask-person = ขอคุยกับเจ้าหน้าที่

## Whether she was served well

satisfaction-bot = คำตอบนี้ช่วยคุณได้หรือไม่
satisfaction-human = คุณพอใจกับการดูแลของเราหรือไม่
satisfaction-thanks = ขอบคุณ ความเห็นของคุณช่วยให้เราดีขึ้น
satisfaction-score-1 = 1 ★
satisfaction-score-2 = 2 ★
satisfaction-score-3 = 3 ★
satisfaction-score-4 = 4 ★
satisfaction-score-5 = 5 ★
