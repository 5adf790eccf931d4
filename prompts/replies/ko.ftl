# What buyers read in Korean. Voice: friendly 해요체 throughout (합니다체 only in apologies and set phrases), brief; the buyer is 고객님, the shop is 저희, the assistant 저.
# Amounts, dates and lists come in already written in the way of the language.

## How facts are put

moment = { $day } { $time } ({ $place ->
    [UTC] UTC
   *[other] { $place } 시간
})
item = { $title } × { $quantity }
bullet = • { $text }
source = 출처: { $title }

## Small talk

hello = 안녕하세요!
greeting = 안녕하세요! { $shop }의 상담 도우미예요. 주문이나 배송 조회, 반품 접수, 궁금한 점까지 도와드릴 수 있어요. 무엇을 도와드릴까요?
thanks-reply = 별말씀을요! 언제든 편하게 말씀해 주세요.
goodbye-reply = 문의해 주셔서 감사합니다. 필요하실 때 언제든 찾아 주세요.
nothing-to-confirm = 네, 지금은 따로 확인해 주실 내용이 없어요. 더 도와드릴 일이 있을까요?
nothing-to-decline = 괜찮아요. 아무것도 바꾸지 않았어요. 더 도와드릴 일이 있을까요?
back-to-bot = 다시 제가 도와드릴 차례네요. 무엇을 도와드릴까요?
language-not-supported = 죄송합니다. 아직 고객님의 언어로는 답변하지 못해서 한국어로 안내드려요.

## When it is not clear what she wants

unclear-choose = 제가 제대로 이해하고 싶어요. 다음 중 어떤 문의이신가요?
unclear-open = 죄송합니다. 잘 이해하지 못했어요. 다르게 말씀해 주시거나, 아래에서 골라 주세요.
intent-order_status = 주문 상태 확인
intent-track_parcel = 택배가 어디에 있나요?
intent-delivery_estimate = 언제 도착하나요?
intent-not_received = 택배를 못 받았어요
intent-cancel_order = 주문 취소
intent-change_address = 배송지 변경
intent-change_order = 주문 내용 변경
intent-return_start = 반품하고 싶어요
intent-return_status = 반품·환불 진행 상황
intent-return_policy = 반품 규정
intent-item_problem = 상품에 문제가 있어요
intent-invoice = 영수증·계산서
intent-payment_problem = 결제 문제
intent-shipping_options = 배송 방법과 배송비
intent-customs_duties = 통관과 관세
intent-product_question = 상품 문의
intent-promotion = 할인·쿠폰
intent-account = 내 계정
intent-human_agent = 상담원 연결
intent-complaint = 불만 접수

## Who she is and which order she means

ask-order-and-secret = 네, 알겠어요. 주문번호와 함께 주문하실 때 쓴 이메일, 우편번호, 전화번호 중 하나를 보내 주세요.
ask-order-number = 감사합니다. 주문번호도 알려 주시겠어요? 주문 확인 메일에 적혀 있어요.
ask-secret = 감사합니다. 고객님의 정보를 지키기 위해 주문 { $order }의 이메일, 우편번호, 전화번호 중 하나도 보내 주세요.
order-not-matched = 알려 주신 정보로는 주문 { $order } 건을 찾지 못했어요. 주문번호와 이메일, 우편번호, 전화번호를 다시 한 번 봐 주세요.
order-not-yours = 고객님의 주문 중에서 { $order } 건을 찾지 못했어요. 다른 이메일로 주문하셨다면 그 주소를 보내 주세요.
which-order = 어떤 주문을 말씀하시나요?
order-choice = { $order } · { $item }{ $more ->
    [0] {""}
   *[other] {" "}외 { $more }개
}
no-orders = 고객님 계정에는 아직 주문이 없어요. 다른 이메일로 주문하셨다면 주문번호와 그 주소를 보내 주세요.

## Orders

order-headline = { $headline ->
    [awaiting_payment] 주문 { $order } 건은 결제 대기 중이에요. 입금이 확인되는 대로 준비에 들어가요.
    [on_hold] 주문 { $order } 건은 잠시 보류 중이에요. 발송 전에 확인이 필요한 내용이 있어요.
    [awaiting_mapping] 주문 { $order } 건은 접수되어 준비 중이에요.
    [to_ship] 주문 { $order } 건은 확정되어 포장 중이에요. 아직 발송 전이에요.
    [partially_shipped] 주문 { $order } 건 중 일부가 발송됐고, 나머지는 이어서 발송돼요.
    [shipped] 주문 { $order } 건은 발송됐어요.
    [delivered] 주문 { $order } 건은 배송 완료됐어요.
    [completed] 주문 { $order } 건은 배송과 거래가 모두 완료됐어요.
    [cancelled] 주문 { $order } 건은 취소됐어요.
   *[other] 주문 { $order } 건을 찾았어요.
}
order-items = 상품: { $items }
order-total = 합계: { $total }
order-placed = 주문일: { $date }

## Parcels

parcel-heading = 택배 { $index } (총 { $count }개)
parcel-status = { $status ->
    [pending] 주문 { $order }의 택배를 택배사에 넘길 준비를 하고 있어요.
    [info_received] 주문 { $order }의 택배 정보가 택배사에 접수됐고, 곧 수거될 예정이에요.
    [in_transit] 주문 { $order }의 택배가 이동 중이에요.
    [out_for_delivery] 좋은 소식이에요. 주문 { $order }의 택배가 오늘 배달 중이에요.
    [ready_for_pickup] 주문 { $order }의 택배를 찾아가실 수 있어요.
    [delivery_failed] 택배사에서 주문 { $order }의 택배를 배달하려 했지만 전달하지 못했어요.
    [delivered] 주문 { $order }의 택배는 배송 완료로 표시되어 있어요.
    [on_hold] 주문 { $order }의 택배가 중간에 멈춰 있어요.
    [delivery_delayed] 주문 { $order }의 택배가 늦어지고 있어요. 죄송합니다.
    [return_to_sender] 주문 { $order }의 택배가 저희 쪽으로 돌아오는 중이에요.
    [lost] 죄송합니다. 택배사에서 주문 { $order }의 택배가 분실됐다고 알려 왔어요.
    [expired] 주문 { $order }의 택배는 한 달 넘게 소식이 없어요. 죄송합니다.
   *[other] 주문 { $order }의 택배에 대해 제가 아는 내용이에요.
}
parcel-reason = { $reason ->
    [customs_delay] 통관 순서를 기다리고 있어요.
    [customs_documentation] 통관에 필요한 서류가 있다고 해요.
    [customs_duties_unpaid] 관세나 세금 납부를 기다리고 있어요.
    [customs_prohibited] 반입이 금지된 물품이 들어 있다고 해요.
    [customs_inspection] 세관에서 검사 중이에요.
    [weather_delay] 날씨 때문에 배송이 늦어지고 있어요.
    [address_incorrect] 주소에 문제가 있다고 해요.
    [recipient_unavailable] 배달 당시 받으실 분이 안 계셨어요.
    [damaged] 택배가 파손됐다고 해요.
   *[other] 택배사에서 자세한 이유는 알려 주지 않았어요.
}
parcel-next = { $step ->
    [customs_wait] 따로 하실 일은 없어요. 통관은 보통 며칠 걸리고, 끝나면 다시 움직여요.
    [customs_papers] 택배사나 세관의 안내를 보시고 요청한 서류를 보내 주세요. 어려우시면 상담원을 연결해 드릴 수 있어요.
    [customs_pay] 납부 방법을 알리는 택배사의 안내를 살펴봐 주세요. 납부가 끝나면 다시 움직여요.
    [wait] 따로 하실 일은 없어요. 하루이틀 뒤에 다시 조회해 보시길 권해요.
    [receive] 받으실 분이 계시도록 준비해 주세요.
    [pick_up] 신분증을 가지고 가 주세요. 보관 기간이 정해져 있어요.
    [redelivery] 보통 다음 영업일에 다시 배달하거나 보관 장소에 맡겨요. 주소와 초인종을 찾기 쉬운지 살펴봐 주세요.
    [check_address] 주소가 틀렸다면 알려 주세요. 상담원을 통해 택배사에 바로잡아 달라고 요청할 수 있어요.
    [found_it] 받지 못하셨다면 이웃, 경비실, 무인택배함, 문 앞을 살펴봐 주세요. 그래도 없으면 말씀해 주세요.
    [coming_back] 저희에게 돌아오면 상담원이 다시 보내거나 환불해 드릴 수 있어요. 상담원을 연결해 드릴까요?
    [person] 이 건은 상담원이 택배사에 알아봐야 하는 일이에요. 상담원을 연결해 드릴까요?
   *[none] {""}
}
parcel-number = 운송장번호: { $number } ({ $carrier })
parcel-last = 최근 상태: { $place }, { $at }
parcel-last-no-place = 최근 상태: { $at }
parcel-estimate = 도착 예정: { $date }
parcel-estimate-passed = { $date } 도착 예정이었는데 늦어지고 있어요. 죄송합니다.
parcel-estimate-unknown = 택배사에서 아직 도착 예정일을 알려 주지 않았어요.
parcel-arrives = 주문 { $order }의 택배는 { $date } 도착 예정이에요.
parcel-delivered-at = 배송 완료: { $at }
parcel-delivered-at-place = 배송 완료: { $at }, { $place }
not-shipped-yet = 주문 { $order } 건은 아직 발송 전이라 조회할 택배가 없어요.
not-shipped-no-estimate = 발송된 뒤에는 택배 위치와 도착 예정일을 여기서 볼 수 있어요.
not-received-delivered = 택배사 기록에는 주문 { $order }의 택배가 { $at }에 배송 완료된 것으로 나와요. 받지 못하셨다니 죄송합니다.
not-received-advice = 이웃, 경비실, 무인택배함, 문 앞을 살펴봐 주세요. 가끔은 완료 처리가 먼저 되고 다음 날 도착하기도 해요. 그래도 없으면 상담원이 택배사에 찾아 달라고 요청할 수 있어요. 상담원을 연결해 드릴까요?

## Returns

return-which-item = 주문 { $order }에서 어떤 상품을 반품하고 싶으세요?
return-items-unclear = 주문 { $order }에서 해당하는 상품을 찾지 못했어요. 어떤 상품을 반품하고 싶으세요?
return-all = 전부
return-item-choice = { $quantity ->
    [1] { $title }
   *[other] { $title } × { $quantity }
}
return-proposal = { $kind ->
    [refund_only] 주문 { $order }의 { $items } 환불을 신청할 수 있어요. 환불 금액은 { $refund }이고, 상품을 돌려보내지 않으셔도 돼요. 신청할까요?
    [replacement] 주문 { $order }의 { $items } 교환을 접수할 수 있어요. 상품을 보내 주시면 새 상품을 보내 드리는 방식이에요. 접수할까요?
   *[return_and_refund] 주문 { $order }의 { $items } 반품을 접수할 수 있어요. 상품이 저희에게 돌아오면 { $refund } 환불돼요. 반품을 접수할까요?
}
return-opened = { $kind ->
    [refund_only] 주문 { $order }의 { $items } 환불을 신청했어요(접수번호 { $number }). 환불 금액: { $refund }
    [replacement] 주문 { $order }의 { $items } 교환을 접수했어요(접수번호 { $number }).
   *[return_and_refund] 주문 { $order }의 { $items } 반품을 접수했어요(접수번호 { $number }). 상품이 도착하면 { $refund } 환불돼요.
}
return-opened-next = { $kind ->
    [refund_only] 더 하실 일은 없어요.
   *[other] 꼼꼼히 포장하시고, 발송 영수증을 보관해 주세요.
}
return-refused-closed = 죄송합니다. 주문 { $order }의 반품 기한은 { $date }까지였고, 이미 지났어요. 상품에 문제가 있다면 상담원이 살펴볼 수 있어요. 상담원을 연결해 드릴까요?
return-refused = { $code ->
    [return_window_closed] 죄송합니다. 주문 { $order }의 반품 기한이 지났어요. 상품에 문제가 있다면 상담원이 살펴볼 수 있어요. 상담원을 연결해 드릴까요?
    [not_delivered] 주문 { $order } 건은 아직 배송되지 않았어요. 받으신 뒤에 반품을 접수할 수 있어요.
    [nothing_to_return] 주문 { $order }의 상품은 모두 이미 반품됐거나 돌아오는 중이에요.
    [order_cancelled] 주문 { $order } 건은 취소되어 반품할 상품이 없어요.
    [quantity_too_large] 주문 { $order }에 남아 있는 수량보다 많아요. 몇 개를 반품하고 싶으세요?
   *[other] 이 반품은 제가 직접 접수할 수 없어요. 상담원이 살펴볼 수 있어요. 상담원을 연결해 드릴까요?
}
return-status = { $decision ->
    [requested] 주문 { $order }의 반품 { $number } 신청이 들어와 검토 중이에요.
    [approved] 주문 { $order }의 반품 { $number } 건은 승인됐어요.
    [rejected] 주문 { $order }의 반품 { $number } 건은 받아들여지지 않았어요.
    [cancelled] 주문 { $order }의 반품 { $number } 건은 철회됐어요.
   *[other] 주문 { $order }의 반품 { $number } 건을 찾았어요.
}
return-goods = { $goods ->
    [awaiting_buyer] 고객님이 보내실 상품을 기다리고 있어요.
    [in_transit] 상품이 저희에게 오는 중이에요.
    [received] 상품이 도착했고 곧 검수 예정이에요.
    [inspected] 상품이 도착해 검수까지 끝났어요.
   *[none] {""}
}
return-refund = { $state ->
    [pending] { $amount } 환불은 반품이 끝나면 시작돼요.
    [processing] { $amount } 환불이 처리 중이에요. 은행에 따라 보통 영업일로 며칠 걸려요.
    [succeeded] { $amount } 환불이 완료됐어요.
    [failed] { $amount } 환불이 되지 않았어요. 상담원이 살펴봐야 하는 일이에요. 상담원을 연결해 드릴까요?
   *[other] 환불 금액은 { $amount }이에요.
}
return-contents = 상품: { $items }
returns-none = 아직 고객님의 반품 내역이 없어요. 반품하고 싶으신 상품이 있나요?

## Changes before shipping

cancel-proposal = 주문 { $order } ({ $items }) 건을 취소할 수 있어요. 환불 금액은 { $refund }이에요. 취소할까요?
cancel-proposal-unpaid = 주문 { $order } ({ $items }) 건을 취소할 수 있어요. 결제 전이라 환불할 금액은 없어요. 취소할까요?
cancel-done = 주문 { $order } 건을 취소했어요. { $refund } 환불이 진행 중이에요.
cancel-done-unpaid = 주문 { $order } 건을 취소했어요.
address-ask = 주문 { $order } 건을 어디로 보낼까요? 우편번호, 도로명 주소, 동·호수까지 새 주소를 모두 보내 주세요.
address-ask-missing = 감사합니다. 빠진 내용도 보내 주세요: { $parts }.
address-part-name = 받는 분 이름
address-part-line1 = 도로명과 건물번호
address-part-city = 시·군·구
address-part-postal_code = 우편번호
address-part-region = 시·도
address-part-country = 국가
address-proposal = 주문 { $order }의 배송지를 다음 주소로 바꿀 수 있어요: { $address }. 바꿀까요?
address-done = 주문 { $order }의 배송지를 바꿨어요: { $address }.
change-ask = 주문 { $order }에서 무엇을 바꾸고 싶으세요? 현재 상품: { $items }. 바꿀 상품과 새 수량 또는 다른 옵션을 알려 주세요.
change-proposal = 주문 { $order } 건을 이렇게 바꿀 수 있어요: { $before } → { $after }.
change-proposal-removed = 주문 { $order }에서 { $before } 상품을 뺄 수 있어요.
change-question = 그렇게 할까요?
change-difference-more = { $amount } 추가 결제가 필요해요.
change-difference-less = 차액 { $amount } 환불돼요.
change-done = 주문 { $order } 건을 변경했어요.
change-done-item = 주문 { $order } 건을 변경했어요: { $before } → { $after }.

## Proposals

proposal-withdrawn = 알겠어요. 모두 그대로 둘게요. 더 도와드릴 일이 있을까요?
proposal-waiting = { $kind ->
    [return] 주문 { $order }의 반품이 고객님의 확인을 기다리고 있어요. 접수할까요?
    [cancellation] 주문 { $order } 건은 아직 취소되지 않았어요. 취소할까요?
    [address_change] 주문 { $order }의 배송지는 아직 바뀌지 않았어요. 바꿀까요?
    [item_change] 주문 { $order }의 내용은 아직 바뀌지 않았어요. 바꿀까요?
   *[other] 주문 { $order }에 고객님의 확인을 기다리는 일이 있어요. 진행할까요?
}
proposal-gone = 시간이 지났거나 주문이 바뀌어서 앞서 드린 제안은 더 이상 유효하지 않아요. 원하시는 내용을 다시 말씀해 주세요.
proposal-unsure = 분명하게 '네'라고 답해 주셔야 진행할 수 있어요. 진행할까요?

## What the tools refuse

refusal-not_cancellable = { $headline ->
    [cancelled] 주문 { $order } 건은 이미 취소된 상태예요.
    [delivered] 주문 { $order } 건은 이미 배송이 끝나 취소할 수 없어요. 원하시면 반품을 접수할 수 있어요.
    [completed] 주문 { $order } 건은 이미 배송이 끝나 취소할 수 없어요. 원하시면 반품을 접수할 수 있어요.
   *[other] 주문 { $order } 건은 이미 발송되어 취소할 수 없어요. 택배 수령을 거절하시거나, 받으신 뒤 돌려보내실 수 있어요. 그때 반품을 접수할 수 있어요.
}
refusal-address = 주문 { $order } 건은 이미 출발해서 배송지를 바꿀 수 없어요. 상담원이 택배사에 요청해 볼 수는 있어요. 상담원을 연결해 드릴까요?
refusal-change = 주문 { $order } 건은 이미 출발해서 바꿀 수 없어요. 도착한 뒤에 반품을 접수할 수 있어요.
refusal-cancelled = 주문 { $order } 건은 취소된 상태라 바꿀 수 없어요.
refusal-out_of_stock = 죄송합니다. 재고가 부족해요. 다른 상품은 어떠세요?
refusal-unknown_item = 해당하는 상품을 찾지 못했어요. 어떤 상품을 무엇으로 바꾸고 싶으세요?
refusal-other = 죄송합니다. 제가 처리할 수 없는 일이에요. 상담원이 살펴볼 수 있어요. 상담원을 연결해 드릴까요?

## Help pages and products

no-article = 그 질문은 도움말에서 믿을 만한 답을 찾지 못했고, 짐작으로 말씀드리고 싶지 않아요. 상담원을 연결해 드릴까요?
no-article-aside = 그 질문은 도움말에서 믿을 만한 답을 찾지 못했어요.
products-found = 저희 쇼핑몰에서 찾은 상품이에요:
product-line = { $title } · { $price } · { $stock ->
    [yes] 재고 있음
   *[no] 현재 품절
}
product-line-no-price = { $title } · { $stock ->
    [yes] 재고 있음
   *[no] 현재 품절
}

## Handing over to a person

handover-promise = { $is_open ->
    [no] 지금은 상담 시간이 아니에요. { $by }까지 상담원이 여기에서 답변드려요.
   *[yes] 이제 상담원이 이어받아 늦어도 { $by }까지 여기에서 답변드려요.
}
handover-calm = { $reason ->
    [not_understood] 질문만 드려서 번거롭게 해 드리고 싶지 않아요.
    [missing_knowledge] 이 문의는 정확한 답변이 필요해요.
    [policy_exception] 이 건은 결정 권한이 있는 담당자의 판단이 필요해요.
    [tool_failed] 죄송합니다. 지금 시스템에 문제가 있어요.
    [model_failed] 죄송합니다. 지금 시스템에 문제가 있어요.
    [identity_failed] 주문 정보를 지키기 위해 여기서는 더 이상 확인할 수 없어요.
    [suspected_fraud] 알려 주셔서 감사합니다. 중요한 내용이에요.
    [upset_buyer] 불편을 드려 정말 죄송합니다. 속상하신 마음 이해해요. 바로잡아야 할 일이에요.
    [item_claim] 상품에 문제가 있었다니 정말 죄송합니다.
   *[buyer_asked] 네, 알겠어요.
}
handover-photo = 가능하시면 그동안 사진을 여기에 보내 주세요. 아직 안 보내셨다면 주문번호도 부탁드려요.
handover-summary = 문의: { $intent } · 주문: { $order } · 메시지: “{ $text }”
queue-notice = { $is_open ->
    [no] 메시지가 상담팀에 전달됐어요. 지금은 상담 시간이 아니라 { $by }까지 여기에서 답변드려요. 원하시면 그동안 제가 다시 도와드릴 수 있어요.
   *[yes] 메시지가 상담팀에 전달됐어요. 늦어도 { $by }까지 여기에서 답변드려요. 원하시면 그동안 제가 다시 도와드릴 수 있어요.
}
fallback-apology = 죄송합니다. 지금은 제대로 답변드리기 어려워요.
conversation-closed = 이 상담은 종료됐어요. 필요하시면 언제든 다시 메시지를 보내 주세요.

## Limits and channels

rate-limited = 메시지가 너무 빨리 와서 다 읽지 못했어요. 잠시 간격을 두고 다시 보내 주세요.
message-cut = 메시지가 아주 길어서 앞부분만 읽었어요.
media-received = 감사합니다. 잘 받았어요. 사진이나 음성은 제가 직접 볼 수 없어서 상담원에게 넘겨요.
group-hint = 단체방에서는 저를 언급하실 때만 답변해요. 주문에 관한 내용은 개인 메시지로 보내 주세요.
telegram-start = 안녕하세요! { $shop }의 상담 도우미예요. 주문, 택배, 반품에 대해 편한 언어로 물어보세요.

## Buttons

button-confirm = 네, 부탁해요
button-decline = 아니요, 괜찮아요
button-human = 상담원 연결
button-back-to-bot = 도우미로 돌아가기

## What the bot is doing (shown while she waits)

activity-verify_buyer = 정보를 확인하고 있어요…
activity-list_orders = 주문 목록을 보고 있어요…
activity-get_order = 주문을 보고 있어요…
activity-track_order = 택배를 조회하고 있어요…
activity-search_products = 상품을 찾고 있어요…
activity-search_help = 도움말을 찾고 있어요…
activity-check_return = 반품할 수 있는 상품을 확인하고 있어요…
activity-propose_return = 반품을 준비하고 있어요…
activity-propose_cancellation = 취소를 준비하고 있어요…
activity-propose_address_change = 배송지 변경을 준비하고 있어요…
activity-propose_item_change = 변경을 준비하고 있어요…
activity-confirm_proposal = 처리하고 있어요…
activity-withdraw_proposal = 철회하고 있어요…
activity-get_return_status = 반품 상태를 보고 있어요…
activity-hand_over = 상담원을 부르고 있어요…
activity-other = 처리하고 있어요…

## The website widget

widget-title = 주문 도움말
widget-subtitle = 고객님의 언어로 바로 답해 드려요
widget-open = 채팅 열기
widget-close = 채팅 닫기
widget-log = 대화
widget-greeting = 안녕하세요! 주문, 택배, 반품에 대해 물어보세요.
widget-automated = 저는 자동 상담 도우미예요. 언제든 상담원을 요청하실 수 있어요.
widget-privacy = 비밀번호나 카드번호는 보내지 마세요.
widget-placeholder = 메시지 입력…
widget-send = 보내기
widget-you = 나
widget-bot = 도우미
widget-agent = 상담팀
widget-typing = 입력 중…
widget-sending = 보내는 중…
widget-sent = 보냄
widget-waiting = 연결 대기 중
widget-failed = 전송 실패
widget-retry = 다시 보내기
widget-offline = 오프라인이에요. 쓰신 내용은 저장됐다가 나중에 전송돼요.
widget-connecting = 연결 중…
widget-reconnecting = 다시 연결 중…
widget-source = 출처
widget-helpful = 도움이 됐어요
widget-not-helpful = 도움이 안 됐어요
widget-person-joined = 상담원이 들어왔어요
widget-bot-back = 도우미가 돌아왔어요
widget-too-long = 메시지가 너무 길어요
widget-new-messages = 새 메시지
widget-ask-order = 제 주문은 어디에 있나요?
widget-ask-return = 반품하고 싶어요
widget-ask-person = 상담원과 이야기하고 싶어요

## Whether she was served well

satisfaction-bot = 제 답변이 도움이 되셨나요?
satisfaction-human = 이번 상담에 만족하셨나요?
satisfaction-thanks = 평가해 주셔서 감사합니다. 더 나아지도록 하겠습니다.
satisfaction-score-1 = 1 ★
satisfaction-score-2 = 2 ★
satisfaction-score-3 = 3 ★
satisfaction-score-4 = 4 ★
satisfaction-score-5 = 5 ★
