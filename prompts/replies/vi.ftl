# What buyers read in Vietnamese. Voice: friendly, brief, plain; the buyer is "bạn", "I" (the assistant) is "mình", "we" is "shop".
# Amounts, dates and lists come in already written in the way of the language.

## How facts are put

moment = { $time }, { $day } ({ $place ->
    [UTC] UTC
   *[other] giờ { $place }
})
item = { $quantity } × { $title }
bullet = • { $text }
source = Nguồn: { $title }

## Small talk

hello = Chào bạn!
greeting = Chào bạn! Mình là trợ lý của { $shop }. Mình có thể tra đơn hàng, theo dõi kiện hàng, làm thủ tục trả hàng hoặc giải đáp thắc mắc. Bạn cần mình giúp gì ạ?
thanks-reply = Không có gì đâu ạ! Bạn cần gì cứ nhắn mình nhé.
goodbye-reply = Cảm ơn bạn đã nhắn tin, chào bạn nhé! Khi nào cần, mình luôn ở đây.
nothing-to-confirm = Ổn cả rồi ạ: hiện không có gì đang chờ bạn xác nhận. Bạn cần mình giúp gì nữa không?
nothing-to-decline = Không sao ạ, mình chưa thay đổi gì cả. Bạn cần mình giúp gì nữa không?
back-to-bot = Mình đã quay lại rồi đây. Bạn cần mình giúp gì ạ?
language-not-supported = Mình chưa viết được ngôn ngữ của bạn nên xin trả lời bằng tiếng Việt.

## When it is not clear what she wants

unclear-choose = Mình muốn hiểu đúng ý bạn. Bạn đang hỏi về mục nào dưới đây ạ?
unclear-open = Xin lỗi bạn, mình chưa hiểu rõ. Bạn nói theo cách khác hoặc chọn một mục dưới đây nhé?
intent-order_status = Tình trạng đơn hàng
intent-track_parcel = Kiện hàng của tôi ở đâu?
intent-delivery_estimate = Khi nào hàng đến?
intent-not_received = Chưa nhận được hàng
intent-cancel_order = Hủy đơn hàng
intent-change_address = Đổi địa chỉ
intent-change_order = Sửa đơn hàng
intent-return_start = Trả hàng
intent-return_status = Tình trạng trả hàng
intent-return_policy = Quy định đổi trả
intent-item_problem = Sản phẩm có vấn đề
intent-invoice = Tôi cần hóa đơn
intent-payment_problem = Vấn đề thanh toán
intent-shipping_options = Giao hàng và phí ship
intent-customs_duties = Hải quan và thuế
intent-product_question = Hỏi về sản phẩm
intent-promotion = Khuyến mãi và mã giảm giá
intent-account = Tài khoản của tôi
intent-human_agent = Gặp nhân viên
intent-complaint = Gửi khiếu nại

## Who she is and which order she means

ask-order-and-secret = Mình sẵn sàng tra giúp bạn. Bạn gửi mình mã đơn hàng cùng với email, số điện thoại hoặc mã bưu chính của đơn nhé.
ask-order-number = Cảm ơn bạn. Mã đơn hàng của bạn là gì ạ? Mã nằm trong email xác nhận đơn hàng.
ask-secret = Cảm ơn bạn. Để bảo vệ thông tin của bạn, bạn gửi thêm email, số điện thoại hoặc mã bưu chính của đơn { $order } nhé.
order-not-matched = Mình không tìm thấy đơn { $order } với thông tin này. Bạn kiểm tra lại mã đơn và email, số điện thoại hoặc mã bưu chính giúp mình nhé.
order-not-yours = Mình không thấy đơn { $order } trong các đơn của bạn. Nếu bạn đặt bằng email khác, bạn gửi mình email đó nhé.
which-order = Bạn đang hỏi về đơn hàng nào ạ?
order-choice = { $order } · { $item }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
no-orders = Mình chưa thấy đơn hàng nào trong tài khoản của bạn. Nếu bạn đặt bằng email khác, bạn gửi mình mã đơn và email đó nhé.

## Orders

order-headline = { $headline ->
    [awaiting_payment] Đơn { $order } đang chờ thanh toán. Khi nhận được tiền, shop sẽ chuẩn bị hàng.
    [on_hold] Đơn { $order } đang tạm giữ: shop đang kiểm tra một thông tin trước khi gửi hàng.
    [awaiting_mapping] Shop đã nhận đơn { $order } và đang chuẩn bị.
    [to_ship] Đơn { $order } đã được xác nhận và đang đóng gói, chưa gửi đi.
    [partially_shipped] Một phần đơn { $order } đang trên đường giao, phần còn lại gửi sau.
    [shipped] Đơn { $order } đã được gửi đi.
    [delivered] Đơn { $order } đã giao.
    [completed] Đơn { $order } đã giao và hoàn tất.
    [cancelled] Đơn { $order } đã bị hủy.
   *[other] Mình đã tìm thấy đơn { $order }.
}
order-items = Sản phẩm: { $items }
order-total = Tổng cộng: { $total }
order-placed = Ngày đặt: { $date }

## Parcels

parcel-heading = Kiện { $index } trên { $count }
parcel-status = { $status ->
    [pending] Kiện hàng của đơn { $order } đang được chuẩn bị để giao cho bên vận chuyển.
    [info_received] Bên vận chuyển đã có thông tin kiện hàng của đơn { $order } và sắp đến lấy.
    [in_transit] Kiện hàng của đơn { $order } đang trên đường đến bạn.
    [out_for_delivery] Tin vui: kiện hàng của đơn { $order } đang được giao trong hôm nay.
    [ready_for_pickup] Kiện hàng của đơn { $order } đã sẵn sàng để bạn đến lấy.
    [delivery_failed] Bên vận chuyển đã giao kiện hàng của đơn { $order } nhưng không thành công.
    [delivered] Kiện hàng của đơn { $order } được ghi nhận là đã giao.
    [on_hold] Kiện hàng của đơn { $order } đang bị giữ lại trên đường đi.
    [delivery_delayed] Kiện hàng của đơn { $order } bị chậm. Mình xin lỗi bạn.
    [return_to_sender] Kiện hàng của đơn { $order } đang được chuyển trả về shop.
    [lost] Mình rất xin lỗi: bên vận chuyển báo kiện hàng của đơn { $order } bị thất lạc.
    [expired] Kiện hàng của đơn { $order } không có tin mới đã hơn một tháng. Mình xin lỗi bạn.
   *[other] Đây là thông tin mình có về kiện hàng của đơn { $order }.
}
parcel-reason = { $reason ->
    [customs_delay] Kiện hàng đang chờ thông quan.
    [customs_documentation] Hải quan cần thêm giấy tờ mới cho thông quan.
    [customs_duties_unpaid] Hải quan đang chờ nộp thuế hoặc phí.
    [customs_prohibited] Hải quan không cho phép nhập một món trong kiện hàng.
    [customs_inspection] Hải quan đang kiểm tra kiện hàng.
    [weather_delay] Thời tiết làm việc vận chuyển bị chậm.
    [address_incorrect] Bên vận chuyển gặp khó khăn với địa chỉ.
    [recipient_unavailable] Không có ai nhận hàng lúc giao.
    [damaged] Bên vận chuyển báo kiện hàng bị hư hại.
   *[other] Bên vận chuyển không cho biết lý do cụ thể.
}
parcel-next = { $step ->
    [customs_wait] Bạn không cần làm gì: thông quan thường mất vài ngày, sau đó hàng đi tiếp.
    [customs_papers] Bạn để ý tin nhắn của bên vận chuyển hoặc hải quan và gửi giấy tờ họ yêu cầu nhé. Nếu chưa rõ, mình có thể chuyển bạn sang nhân viên.
    [customs_pay] Bạn để ý tin nhắn của bên vận chuyển về cách nộp thuế nhé. Nộp xong, hàng sẽ đi tiếp.
    [wait] Bạn không cần làm gì. Một hai ngày nữa bạn xem lại nhé.
    [receive] Bạn nhớ sắp xếp người nhận hàng nhé.
    [pick_up] Bạn nhớ mang theo giấy tờ tùy thân. Hàng chỉ được giữ trong một thời gian.
    [redelivery] Thường bên vận chuyển giao lại vào ngày làm việc kế tiếp, hoặc gửi ở điểm nhận hàng. Bạn xem giúp địa chỉ có dễ tìm và điện thoại có liên lạc được không nhé.
    [check_address] Nếu địa chỉ sai, bạn cho mình biết nhé: nhân viên của shop có thể làm việc với bên vận chuyển.
    [found_it] Nếu bạn chưa cầm hàng, bạn hỏi thử hàng xóm, lễ tân, bảo vệ và xem những chỗ hay để hàng; vẫn không thấy thì báo mình nhé.
    [coming_back] Khi hàng về đến shop, nhân viên có thể gửi lại hoặc hoàn tiền cho bạn. Mình chuyển bạn sang nhân viên nhé?
    [person] Việc này cần nhân viên của shop làm việc với bên vận chuyển. Mình chuyển bạn sang nhân viên nhé?
   *[none] {""}
}
parcel-number = Mã vận đơn: { $number } ({ $carrier })
parcel-last = Cập nhật gần nhất: { $place }, { $at }
parcel-last-no-place = Cập nhật gần nhất: { $at }
parcel-estimate = Dự kiến giao: { $date }
parcel-estimate-passed = Dự kiến giao { $date }, nay đã trễ. Mình xin lỗi bạn.
parcel-estimate-unknown = Bên vận chuyển chưa cho biết ngày giao.
parcel-arrives = Kiện hàng của đơn { $order } dự kiến đến { $date }.
parcel-delivered-at = Đã giao lúc { $at }
parcel-delivered-at-place = Đã giao lúc { $at }, { $place }
not-shipped-yet = Đơn { $order } chưa được gửi nên chưa có kiện hàng để theo dõi.
not-shipped-no-estimate = Sau khi shop gửi hàng, bạn có thể xem tại đây hàng đang ở đâu và khoảng khi nào đến.
not-received-delivered = Bên vận chuyển báo kiện hàng của đơn { $order } đã giao lúc { $at }. Mình rất tiếc vì bạn chưa cầm được hàng.
not-received-advice = Bạn hỏi thử hàng xóm, lễ tân, bảo vệ và xem những chỗ hay để hàng nhé; đôi khi hàng được báo giao sớm và hôm sau mới tới. Nếu vẫn không có, nhân viên của shop có thể nhờ bên vận chuyển tìm. Mình chuyển bạn sang nhân viên nhé?

## Returns

return-which-item = Bạn muốn trả sản phẩm nào trong đơn { $order } ạ?
return-items-unclear = Mình chưa khớp được với sản phẩm nào trong đơn { $order }. Bạn muốn trả sản phẩm nào ạ?
return-all = Trả tất cả
return-item-choice = { $quantity ->
    [1] { $title }
   *[other] { $quantity } × { $title }
}
return-proposal = { $kind ->
    [refund_only] Mình có thể gửi yêu cầu hoàn tiền cho { $items } trong đơn { $order }. Bạn nhận lại { $refund } và không cần gửi hàng về. Mình làm nhé?
    [replacement] Mình có thể làm thủ tục đổi { $items } trong đơn { $order }. Bạn gửi hàng về, shop gửi hàng mới cho bạn. Mình làm nhé?
   *[return_and_refund] Mình có thể tạo yêu cầu trả hàng này cho bạn: { $items } trong đơn { $order }. Khi hàng về đến shop, bạn nhận lại { $refund }. Mình tạo nhé?
}
return-opened = { $kind ->
    [refund_only] Xong rồi ạ: yêu cầu hoàn tiền số { $number } cho { $items } trong đơn { $order } đã được gửi. Bạn nhận lại { $refund }.
    [replacement] Xong rồi ạ: yêu cầu đổi hàng số { $number } cho { $items } trong đơn { $order } đã được tạo.
   *[return_and_refund] Xong rồi ạ: yêu cầu trả hàng số { $number } cho { $items } trong đơn { $order } đã được tạo. Bạn nhận lại { $refund } khi hàng về đến shop.
}
return-opened-next = { $kind ->
    [refund_only] Bạn không cần làm gì thêm.
   *[other] Bạn đóng gói cẩn thận và giữ lại biên lai gửi hàng nhé.
}
return-refused-closed = Mình rất tiếc: đơn { $order } được trả đến { $date }, và hạn này đã qua. Nếu sản phẩm có vấn đề, nhân viên của shop có thể xem giúp bạn. Mình chuyển bạn sang nhân viên nhé?
return-refused = { $code ->
    [return_window_closed] Mình rất tiếc: đơn { $order } đã quá hạn trả hàng. Nếu sản phẩm có vấn đề, nhân viên của shop có thể xem giúp bạn. Mình chuyển bạn sang nhân viên nhé?
    [not_delivered] Đơn { $order } chưa được giao. Khi bạn nhận được hàng, mình có thể tạo yêu cầu trả hàng cho bạn.
    [nothing_to_return] Mọi sản phẩm trong đơn { $order } đều đã được trả hoặc đang trên đường về shop.
    [order_cancelled] Đơn { $order } đã bị hủy nên không có gì để trả.
    [quantity_too_large] Số lượng này nhiều hơn số còn trả được trong đơn { $order }. Bạn muốn trả mấy cái ạ?
   *[other] Yêu cầu trả hàng này mình không tự tạo được. Nhân viên của shop có thể xem giúp bạn. Mình chuyển bạn sang nhân viên nhé?
}
return-status = { $decision ->
    [requested] Shop đã nhận yêu cầu trả hàng { $number } của đơn { $order } và đang xem xét.
    [approved] Yêu cầu trả hàng { $number } của đơn { $order } đã được duyệt.
    [rejected] Yêu cầu trả hàng { $number } của đơn { $order } không được chấp nhận.
    [cancelled] Yêu cầu trả hàng { $number } của đơn { $order } đã bị hủy.
   *[other] Mình đã tìm thấy yêu cầu trả hàng { $number } của đơn { $order }.
}
return-goods = { $goods ->
    [awaiting_buyer] Shop đang chờ bạn gửi hàng về.
    [in_transit] Hàng bạn gửi trả đang trên đường về shop.
    [received] Hàng bạn gửi trả đã về đến shop và sắp được kiểm tra.
    [inspected] Hàng bạn gửi trả đã về đến shop và đã kiểm tra xong.
   *[none] {""}
}
return-refund = { $state ->
    [pending] Khoản hoàn { $amount } bắt đầu xử lý khi việc trả hàng hoàn tất.
    [processing] Khoản hoàn { $amount } đang được xử lý; ngân hàng thường cần vài ngày làm việc.
    [succeeded] Khoản hoàn { $amount } đã được chuyển cho bạn.
    [failed] Khoản hoàn { $amount } chưa thực hiện được, cần nhân viên của shop xem lại. Mình chuyển bạn sang nhân viên nhé?
   *[other] Khoản hoàn của bạn là { $amount }.
}
return-contents = Sản phẩm: { $items }
returns-none = Mình chưa thấy yêu cầu trả hàng nào của bạn. Bạn muốn trả hàng ạ?

## Changes before shipping

cancel-proposal = Mình có thể hủy đơn { $order } ({ $items }) cho bạn. Bạn nhận lại { $refund }. Mình hủy nhé?
cancel-proposal-unpaid = Mình có thể hủy đơn { $order } ({ $items }) cho bạn. Đơn chưa thanh toán nên không có tiền cần hoàn. Mình hủy nhé?
cancel-done = Xong rồi ạ: đơn { $order } đã được hủy và { $refund } đang được chuyển lại cho bạn.
cancel-done-unpaid = Xong rồi ạ: đơn { $order } đã được hủy.
address-ask = Đơn { $order } cần giao đến đâu ạ? Bạn gửi mình địa chỉ mới đầy đủ: số nhà, tên đường, thành phố và mã bưu chính nhé.
address-ask-missing = Cảm ơn bạn. Bạn gửi thêm phần còn thiếu nhé: { $parts }.
address-part-name = tên người nhận
address-part-line1 = số nhà và tên đường
address-part-city = thành phố
address-part-postal_code = mã bưu chính
address-part-region = tỉnh hoặc bang
address-part-country = quốc gia
address-proposal = Mình có thể chuyển đơn { $order } sang giao ở địa chỉ này: { $address }. Mình đổi nhé?
address-done = Xong rồi ạ: đơn { $order } giờ sẽ giao đến { $address }.
change-ask = Bạn muốn sửa gì trong đơn { $order } ạ? Đơn gồm: { $items }. Bạn cho mình biết sản phẩm và số lượng mới hoặc phân loại khác nhé.
change-proposal = Mình có thể sửa đơn { $order }: đổi { $before } thành { $after }.
change-proposal-removed = Mình có thể bỏ { $before } khỏi đơn { $order }.
change-question = Mình sửa nhé?
change-difference-more = Bạn cần trả thêm { $amount }.
change-difference-less = Bạn nhận lại { $amount }.
change-done = Xong rồi ạ: đơn { $order } đã được sửa.
change-done-item = Xong rồi ạ: trong đơn { $order }, { $before } đã đổi thành { $after }.

## Proposals

proposal-withdrawn = Vâng, mình giữ nguyên mọi thứ. Bạn cần mình giúp gì nữa không?
proposal-waiting = { $kind ->
    [return] Yêu cầu trả hàng cho đơn { $order } vẫn đang chờ bạn đồng ý. Mình tạo nhé?
    [cancellation] Đơn { $order } chưa được hủy. Mình hủy nhé?
    [address_change] Địa chỉ mới của đơn { $order } chưa được áp dụng. Mình đổi nhé?
    [item_change] Thay đổi của đơn { $order } chưa được thực hiện. Mình sửa nhé?
   *[other] Có một việc của đơn { $order } đang chờ bạn đồng ý. Mình làm tiếp nhé?
}
proposal-gone = Đề xuất đó không còn hiệu lực vì đã quá thời gian hoặc đơn hàng có thay đổi. Bạn cho mình biết lại bạn muốn gì nhé.
proposal-unsure = Mình chỉ làm tiếp khi bạn đồng ý rõ ràng. Mình làm nhé?

## What the tools refuse

refusal-not_cancellable = { $headline ->
    [cancelled] Đơn { $order } đã bị hủy từ trước.
    [delivered] Đơn { $order } đã giao nên không hủy được nữa. Nếu bạn muốn, mình có thể tạo yêu cầu trả hàng.
    [completed] Đơn { $order } đã giao nên không hủy được nữa. Nếu bạn muốn, mình có thể tạo yêu cầu trả hàng.
   *[other] Đơn { $order } đã gửi đi nên không hủy được nữa. Bạn có thể từ chối nhận, hoặc nhận rồi gửi trả; lúc đó mình có thể tạo yêu cầu trả hàng cho bạn.
}
refusal-address = Đơn { $order } đã gửi đi nên mình không đổi địa chỉ được nữa. Nhân viên của shop có thể vẫn liên hệ được với bên vận chuyển. Mình chuyển bạn sang nhân viên nhé?
refusal-change = Đơn { $order } đã gửi đi nên mình không sửa được nữa. Khi hàng đến, mình có thể tạo yêu cầu trả hàng cho bạn.
refusal-cancelled = Đơn { $order } đã bị hủy nên không sửa được gì nữa.
refusal-out_of_stock = Rất tiếc, kho không còn đủ số lượng này. Bạn muốn chọn sản phẩm khác không ạ?
refusal-unknown_item = Mình chưa khớp được với sản phẩm nào. Bạn đang nói đến sản phẩm nào và muốn đổi sang gì ạ?
refusal-other = Rất tiếc, việc này không thực hiện được. Nhân viên của shop có thể xem giúp bạn. Mình chuyển bạn sang nhân viên nhé?

## Help pages and products

no-article = Mình không tìm thấy câu trả lời chắc chắn trong các trang trợ giúp, và mình không muốn đoán. Mình chuyển bạn sang nhân viên của shop nhé?
no-article-aside = Mình không tìm thấy câu trả lời chắc chắn cho điều này trong các trang trợ giúp.
products-found = Mình tìm thấy trong shop:
product-line = { $title } · { $price } · { $stock ->
    [yes] còn hàng
   *[no] hiện hết hàng
}
product-line-no-price = { $title } · { $stock ->
    [yes] còn hàng
   *[no] hiện hết hàng
}

## Handing over to a person

handover-promise = { $is_open ->
    [no] Hiện nhân viên của shop không trực. Sẽ có người trả lời bạn ngay tại đây trước { $by }.
   *[yes] Nhân viên của shop tiếp nhận và sẽ trả lời bạn ngay tại đây, muộn nhất là { $by }.
}
handover-calm = { $reason ->
    [not_understood] Mình không muốn bạn mất thêm thời gian vì các câu hỏi.
    [missing_knowledge] Câu này bạn cần được trả lời chính xác.
    [policy_exception] Việc này cần người có thẩm quyền quyết định.
    [tool_failed] Mình xin lỗi, bên mình đang có trục trặc.
    [model_failed] Mình xin lỗi, bên mình đang có trục trặc.
    [identity_failed] Để bảo vệ đơn hàng, mình không thể kiểm tra thêm thông tin tại đây.
    [suspected_fraud] Cảm ơn bạn đã báo cho shop. Việc này rất quan trọng.
    [upset_buyer] Mình rất xin lỗi. Mình hiểu bạn đang bực, và việc này cần được giải quyết ổn thỏa.
    [item_claim] Mình rất xin lỗi vì sản phẩm có vấn đề. Shop sẽ giải quyết ổn thỏa.
   *[buyer_asked] Vâng ạ.
}
handover-photo = Nếu được, trong lúc này bạn gửi ảnh sản phẩm vào đây nhé, kèm mã đơn hàng nếu bạn chưa gửi.
handover-summary = Nhu cầu: { $intent } · Đơn hàng: { $order } · Khách viết: “{ $text }”
queue-notice = { $is_open ->
    [no] Tin nhắn của bạn đã đến nhân viên của shop. Hiện không có ai trực; sẽ có người trả lời bạn tại đây trước { $by }. Nếu bạn muốn, trong lúc này mình có thể giúp tiếp.
   *[yes] Tin nhắn của bạn đã đến nhân viên của shop, và sẽ có người trả lời bạn tại đây, muộn nhất là { $by }. Nếu bạn muốn, trong lúc này mình có thể giúp tiếp.
}
fallback-apology = Mình xin lỗi, câu này hiện mình chưa trả lời được cho đúng.
conversation-closed = Cuộc trò chuyện này đã kết thúc. Cần gì bạn cứ nhắn lại nhé.

## Limits and channels

rate-limited = Bạn nhắn nhanh hơn mình đọc. Bạn cho mình xin một phút rồi mình nói tiếp nhé.
message-cut = Tin nhắn của bạn rất dài nên mình chỉ đọc được phần đầu.
media-received = Cảm ơn bạn, mình đã nhận được. Mình không tự xem ảnh hay nghe tin nhắn thoại được nên mình gửi cho nhân viên của shop.
group-hint = Trong nhóm, mình chỉ trả lời khi bạn nhắc đến mình. Về đơn hàng, bạn nhắn riêng cho mình nhé.
telegram-start = Chào bạn! Mình là trợ lý của { $shop }. Bạn cứ hỏi mình về đơn hàng, kiện hàng hay trả hàng, bằng ngôn ngữ của bạn.

## Buttons

button-confirm = Đồng ý
button-decline = Không, cảm ơn
button-human = Gặp nhân viên
button-back-to-bot = Quay lại trợ lý

## What the bot is doing (shown while she waits)

activity-verify_buyer = Đang kiểm tra thông tin của bạn…
activity-list_orders = Đang tìm các đơn hàng của bạn…
activity-get_order = Đang xem đơn hàng của bạn…
activity-track_order = Đang theo dõi kiện hàng…
activity-search_products = Đang tìm trong shop…
activity-search_help = Đang xem các trang trợ giúp…
activity-check_return = Đang xem sản phẩm nào trả được…
activity-propose_return = Đang chuẩn bị yêu cầu trả hàng…
activity-propose_cancellation = Đang chuẩn bị hủy đơn…
activity-propose_address_change = Đang chuẩn bị địa chỉ mới…
activity-propose_item_change = Đang chuẩn bị thay đổi…
activity-confirm_proposal = Đang thực hiện…
activity-withdraw_proposal = Đang rút lại…
activity-get_return_status = Đang xem yêu cầu trả hàng…
activity-hand_over = Đang gọi nhân viên…
activity-other = Đang xử lý…

## The website widget

widget-title = Hỗ trợ đơn hàng
widget-subtitle = Trả lời ngay, bằng ngôn ngữ của bạn
widget-open = Mở chat
widget-close = Đóng chat
widget-log = Cuộc trò chuyện
widget-greeting = Chào bạn! Bạn cứ hỏi về đơn hàng, kiện hàng hay trả hàng nhé.
widget-automated = Mình là trợ lý tự động. Bạn có thể yêu cầu gặp nhân viên bất cứ lúc nào.
widget-privacy = Bạn đừng gửi mật khẩu hay số thẻ nhé.
widget-placeholder = Nhập tin nhắn…
widget-send = Gửi
widget-you = Bạn
widget-bot = Trợ lý
widget-agent = Nhân viên hỗ trợ
widget-typing = Đang viết…
widget-sending = Đang gửi…
widget-sent = Đã gửi
widget-waiting = Đang chờ kết nối
widget-failed = Chưa gửi được
widget-retry = Thử lại
widget-offline = Bạn đang ngoại tuyến. Tin bạn viết được giữ lại và gửi sau.
widget-connecting = Đang kết nối…
widget-reconnecting = Đang kết nối lại…
widget-source = Nguồn
widget-helpful = Hữu ích
widget-not-helpful = Không hữu ích
widget-person-joined = Nhân viên của shop đã tham gia
widget-bot-back = Trợ lý đã quay lại
widget-too-long = Tin nhắn này quá dài
widget-new-messages = Tin nhắn mới
widget-ask-order = Đơn hàng của tôi ở đâu?
widget-ask-return = Tôi muốn trả hàng
widget-ask-person = Tôi muốn gặp nhân viên

## Whether she was served well

satisfaction-bot = Câu trả lời này có giúp được bạn không?
satisfaction-human = Bạn có hài lòng với sự hỗ trợ của chúng tôi không?
satisfaction-thanks = Cảm ơn bạn, điều này giúp chúng tôi làm tốt hơn.
satisfaction-score-1 = 1 ★
satisfaction-score-2 = 2 ★
satisfaction-score-3 = 3 ★
satisfaction-score-4 = 4 ★
satisfaction-score-5 = 5 ★
