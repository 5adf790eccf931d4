# What buyers read in traditional Chinese (Taiwan first, understood in Hong Kong). Voice: friendly, brief, plain; the buyer is always 您, "I" is the assistant, "we" the shop.
# Amounts, dates and lists come in already written in the way of the language.

## How facts are put

moment = { $day } { $time }（{ $place ->
    [UTC] UTC
   *[other] { $place }時間
}）
item = { $title } × { $quantity }
bullet = • { $text }
source = 來源：{ $title }

## Small talk

hello = 您好！
greeting = 您好！我是{ $shop }的智慧客服。查訂單、查包裹、辦退貨，或是有其他疑問，都可以問我。請問有什麼能為您服務的呢？
thanks-reply = 不客氣！有需要隨時跟我說。
goodbye-reply = 謝謝您的來訊，再見！有需要我隨時都在。
nothing-to-confirm = 好的，目前沒有需要您確認的事項。還有什麼能為您服務的嗎？
nothing-to-decline = 沒問題，我沒有做任何更動。還有什麼能為您服務的嗎？
back-to-bot = 我回來了。請問有什麼能為您服務的呢？
language-not-supported = 不好意思，我還不會用您的語言回覆，先以中文為您說明。

## When it is not clear what she wants

unclear-choose = 我想確認一下您的意思，請問您指的是哪一項？
unclear-open = 不好意思，我沒有完全看懂。方便換個說法，或從下面選一項嗎？
intent-order_status = 查訂單狀態
intent-track_parcel = 我的包裹在哪裡？
intent-delivery_estimate = 什麼時候會到？
intent-not_received = 沒有收到包裹
intent-cancel_order = 取消訂單
intent-change_address = 修改地址
intent-change_order = 修改訂單
intent-return_start = 我要退貨
intent-return_status = 查退貨進度
intent-return_policy = 退貨規定
intent-item_problem = 商品有問題
intent-invoice = 我需要發票
intent-payment_problem = 付款有問題
intent-shipping_options = 運費與配送
intent-customs_duties = 海關與稅金
intent-product_question = 詢問商品
intent-promotion = 優惠與折扣碼
intent-account = 我的帳號
intent-human_agent = 找真人客服
intent-complaint = 我要客訴

## Who she is and which order she means

ask-order-and-secret = 很樂意為您查詢。請提供訂單編號，以及下單時填的電子郵件、手機號碼或郵遞區號。
ask-order-number = 謝謝您。請問訂單編號是多少？訂單確認信裡可以找到。
ask-secret = 謝謝您。為了保護您的資料，請再提供訂單 { $order } 的電子郵件、手機號碼或郵遞區號。
order-not-matched = 用這些資料找不到訂單 { $order }。請再核對一次訂單編號，以及電子郵件、手機號碼或郵遞區號。
order-not-yours = 您的訂單裡找不到 { $order }。如果是用另一個電子郵件下單的，請把那個信箱告訴我。
which-order = 請問您指的是哪一筆訂單？
order-choice = { $order } · { $item }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
no-orders = 您的帳號裡目前沒有訂單。如果是用另一個電子郵件下單的，請把訂單編號和那個信箱告訴我。

## Orders

order-headline = { $headline ->
    [awaiting_payment] 訂單 { $order } 還在等待付款。收到款項後，我們就會備貨。
    [on_hold] 訂單 { $order } 暫時保留：出貨前我們正在核對一項資料。
    [awaiting_mapping] 我們已收到訂單 { $order }，正在準備。
    [to_ship] 訂單 { $order } 已確認，正在包裝，還沒有出貨。
    [partially_shipped] 訂單 { $order } 有一部分已經寄出，其餘的隨後寄出。
    [shipped] 訂單 { $order } 已出貨。
    [delivered] 訂單 { $order } 已送達。
    [completed] 訂單 { $order } 已送達並完成。
    [cancelled] 訂單 { $order } 已取消。
   *[other] 找到訂單 { $order } 了。
}
order-items = 商品：{ $items }
order-total = 總計：{ $total }
order-placed = 下單日期：{ $date }

## Parcels

parcel-heading = 第 { $index } 件包裹（共 { $count } 件）
parcel-status = { $status ->
    [pending] 訂單 { $order } 的包裹正在準備交給物流業者。
    [info_received] 物流業者已收到訂單 { $order } 的包裹資料，很快會來取件。
    [in_transit] 訂單 { $order } 的包裹正在運送途中。
    [out_for_delivery] 好消息：訂單 { $order } 的包裹今天配送中。
    [ready_for_pickup] 訂單 { $order } 的包裹可以取貨了。
    [delivery_failed] 物流業者曾配送訂單 { $order } 的包裹，但沒有成功。
    [delivered] 訂單 { $order } 的包裹顯示已送達。
    [on_hold] 訂單 { $order } 的包裹在途中被暫時留置。
    [delivery_delayed] 訂單 { $order } 的包裹延誤了，非常抱歉。
    [return_to_sender] 訂單 { $order } 的包裹正在退回我們這裡。
    [lost] 非常抱歉：物流業者回報訂單 { $order } 的包裹遺失了。
    [expired] 訂單 { $order } 的包裹已超過一個月沒有新的動態，非常抱歉。
   *[other] 關於訂單 { $order } 的包裹，我查到以下資訊。
}
parcel-reason = { $reason ->
    [customs_delay] 包裹正在等候海關放行。
    [customs_documentation] 海關需要補件才能放行。
    [customs_duties_unpaid] 海關在等關稅或稅金繳清。
    [customs_prohibited] 海關不允許其中的物品進口。
    [customs_inspection] 海關正在查驗。
    [weather_delay] 天候影響了運送。
    [address_incorrect] 物流業者反映地址有問題。
    [recipient_unavailable] 配送時沒有人簽收。
    [damaged] 物流業者回報包裹有破損。
   *[other] 物流業者沒有說明更詳細的原因。
}
parcel-next = { $step ->
    [customs_wait] 您不需要做什麼：清關通常要幾天，之後會繼續運送。
    [customs_papers] 請留意物流業者或海關的通知，並依要求提供文件。如果不確定怎麼做，我可以為您轉真人客服。
    [customs_pay] 請留意物流業者的繳稅通知，繳清後會繼續運送。
    [wait] 您不需要做什麼，建議過一兩天再來看看。
    [receive] 請安排人簽收。
    [pick_up] 取貨時請攜帶身分證件。包裹只會保留一段時間。
    [redelivery] 物流業者通常會在下一個工作天再次配送，或放到取貨點。請確認地址和門鈴容易找到。
    [check_address] 如果地址有誤，請告訴我，我可以為您轉真人客服，請他們聯絡物流業者更正。
    [found_it] 如果您沒有拿到，請問問鄰居或管理室，也看看平常放包裹的地方；還是找不到的話請告訴我。
    [coming_back] 包裹退回後，我們的客服人員可以為您重新寄出或退款。要為您轉真人客服嗎？
    [person] 這件事需要我們的客服人員和物流業者確認。要為您轉真人客服嗎？
   *[none] {""}
}
parcel-number = 物流單號：{ $number }（{ $carrier }）
parcel-last = 最新動態：{ $place }，{ $at }
parcel-last-no-place = 最新動態：{ $at }
parcel-estimate = 預計送達：{ $date }
parcel-estimate-passed = 原訂 { $date } 送達，現在已經延遲，非常抱歉。
parcel-estimate-unknown = 物流業者還沒有提供送達日期。
parcel-arrives = 訂單 { $order } 的包裹預計 { $date } 送達。
parcel-delivered-at = 送達時間：{ $at }
parcel-delivered-at-place = 送達時間：{ $at }，{ $place }
not-shipped-yet = 訂單 { $order } 還沒有出貨，所以目前沒有包裹可以追蹤。
not-shipped-no-estimate = 出貨後，您可以在這裡看到包裹到了哪裡、大約什麼時候送達。
not-received-delivered = 物流業者顯示訂單 { $order } 的包裹已於{ $at }送達。很抱歉您沒有拿到。
not-received-advice = 請先問問鄰居和管理室，也看看平常放包裹的地方；有時候物流會提前登錄，隔天才送到。如果還是沒有，我們的客服人員可以請物流業者協尋。要為您轉真人客服嗎？

## Returns

return-which-item = 請問您想退訂單 { $order } 裡的哪一件商品？
return-items-unclear = 我對應不到訂單 { $order } 裡的商品。請問您想退哪一件？
return-all = 全部退
return-item-choice = { $quantity ->
    [1] { $title }
   *[other] { $title } × { $quantity }
}
return-proposal = { $kind ->
    [refund_only] 我可以為您申請退款：訂單 { $order } 的 { $items }。您可拿回 { $refund }，不需要寄回商品。要為您申請嗎？
    [replacement] 我可以為您辦理換貨：訂單 { $order } 的 { $items }。您把商品寄回，我們寄新的給您。要為您辦理嗎？
   *[return_and_refund] 我可以為您辦理退貨：訂單 { $order } 的 { $items }。我們收到商品後，退您 { $refund }。要為您辦理嗎？
}
return-opened = { $kind ->
    [refund_only] 好了：訂單 { $order } 的 { $items } 的退款申請已送出，編號 { $number }，金額 { $refund }。
    [replacement] 好了：訂單 { $order } 的 { $items } 已辦理換貨，編號 { $number }。
   *[return_and_refund] 好了：訂單 { $order } 的 { $items } 已辦理退貨，編號 { $number }。我們收到商品後，退您 { $refund }。
}
return-opened-next = { $kind ->
    [refund_only] 您不需要再做什麼。
   *[other] 請把商品包裝好，並保留寄件收據。
}
return-refused-closed = 很抱歉：訂單 { $order } 的退貨期限到 { $date } 為止，已經過了。如果商品有問題，我們的客服人員可以幫您看看。要為您轉真人客服嗎？
return-refused = { $code ->
    [return_window_closed] 很抱歉：訂單 { $order } 的退貨期限已過。如果商品有問題，我們的客服人員可以幫您看看。要為您轉真人客服嗎？
    [not_delivered] 訂單 { $order } 還沒有送達。您收到後，我就可以為您辦理退貨。
    [nothing_to_return] 訂單 { $order } 裡的商品都辦過退貨了。
    [order_cancelled] 訂單 { $order } 已取消，沒有可以退的商品。
    [quantity_too_large] 這超過了訂單 { $order } 還能退的數量。請問您想退幾件？
   *[other] 這筆退貨我沒辦法直接辦理，我們的客服人員可以幫您看看。要為您轉真人客服嗎？
}
return-status = { $decision ->
    [requested] 訂單 { $order } 的退貨申請 { $number } 我們收到了，正在審核。
    [approved] 訂單 { $order } 的退貨 { $number } 已核准。
    [rejected] 訂單 { $order } 的退貨 { $number } 沒有通過審核。
    [cancelled] 訂單 { $order } 的退貨 { $number } 已取消。
   *[other] 找到訂單 { $order } 的退貨 { $number } 了。
}
return-goods = { $goods ->
    [awaiting_buyer] 我們在等您寄回商品。
    [in_transit] 您寄回的包裹正在途中。
    [received] 您寄回的包裹已經到了，很快會檢查。
    [inspected] 您寄回的包裹已經到了，也檢查完畢。
   *[none] {""}
}
return-refund = { $state ->
    [pending] 退貨完成後，會開始退您 { $amount }。
    [processing] { $amount } 的退款正在處理，銀行通常需要幾個工作天。
    [succeeded] { $amount } 的退款已撥款。
    [failed] { $amount } 的退款沒有成功，需要客服人員確認。要為您轉真人客服嗎？
   *[other] 您的退款金額為 { $amount }。
}
return-contents = 商品：{ $items }
returns-none = 目前查不到您的退貨。您想退貨嗎？

## Changes before shipping

cancel-proposal = 我可以為您取消訂單 { $order }（{ $items }），並退您 { $refund }。要取消嗎？
cancel-proposal-unpaid = 我可以為您取消訂單 { $order }（{ $items }）。這筆訂單還沒有付款，所以不需要退款。要取消嗎？
cancel-done = 好了：訂單 { $order } 已取消，{ $refund } 正在退還給您。
cancel-done-unpaid = 好了：訂單 { $order } 已取消。
address-ask = 請問訂單 { $order } 要寄到哪裡？請給我完整的新地址：郵遞區號、縣市、街道和門牌號碼。
address-ask-missing = 謝謝您。請再補上：{ $parts }。
address-part-name = 收件人姓名
address-part-line1 = 街道和門牌號碼
address-part-city = 城市
address-part-postal_code = 郵遞區號
address-part-region = 縣市、州或省
address-part-country = 國家或地區
address-proposal = 我可以把訂單 { $order } 改寄到這個地址：{ $address }。要修改嗎？
address-done = 好了：訂單 { $order } 現在會寄到 { $address }。
change-ask = 請問訂單 { $order } 要怎麼改？裡面有：{ $items }。請告訴我是哪一件商品，以及新的數量或另一個款式。
change-proposal = 我可以修改訂單 { $order }：把 { $before } 換成 { $after }。
change-proposal-removed = 我可以從訂單 { $order } 中拿掉 { $before }。
change-question = 要修改嗎？
change-difference-more = 需補差額 { $amount }。
change-difference-less = 會退您 { $amount }。
change-done = 好了：訂單 { $order } 已修改。
change-done-item = 好了：訂單 { $order } 裡的 { $before } 已換成 { $after }。

## Proposals

proposal-withdrawn = 好的，一切維持原樣。還有什麼能為您服務的嗎？
proposal-waiting = { $kind ->
    [return] 訂單 { $order } 的退貨還在等您確認。要為您辦理嗎？
    [cancellation] 訂單 { $order } 還沒有取消。要取消嗎？
    [address_change] 訂單 { $order } 的新地址還沒有生效。要修改嗎？
    [item_change] 訂單 { $order } 的修改還沒有生效。要修改嗎？
   *[other] 訂單 { $order } 還有一件事等您確認。要繼續嗎？
}
proposal-gone = 剛才的提議已經失效，可能是時間過了，或是訂單有變動。請再告訴我一次您的需求。
proposal-unsure = 需要您明確同意，我才能辦理。要辦理嗎？

## What the tools refuse

refusal-not_cancellable = { $headline ->
    [cancelled] 訂單 { $order } 之前就取消了。
    [delivered] 訂單 { $order } 已經送達，不能再取消。需要的話，我可以為您辦理退貨。
    [completed] 訂單 { $order } 已經送達，不能再取消。需要的話，我可以為您辦理退貨。
   *[other] 訂單 { $order } 已經出貨，不能再取消。您可以拒收，或收到後再寄回，到時我可以為您辦理退貨。
}
refusal-address = 訂單 { $order } 已經寄出，我沒辦法再改地址。我們的客服人員也許還能聯絡到物流業者。要為您轉真人客服嗎？
refusal-change = 訂單 { $order } 已經寄出，不能再修改。收到後，我可以為您辦理退貨。
refusal-cancelled = 訂單 { $order } 已取消，不能再修改。
refusal-out_of_stock = 不好意思，庫存不夠。您想換別的嗎？
refusal-unknown_item = 我對應不到商品。請問您指的是哪一件，想換成什麼呢？
refusal-other = 不好意思，這沒辦法辦理。我們的客服人員可以幫您看看。要為您轉真人客服嗎？

## Help pages and products

no-article = 說明頁面裡找不到可靠的答案，我不想亂猜。要為您轉真人客服嗎？
no-article-aside = 說明頁面裡找不到這一點的可靠答案。
products-found = 我在店裡找到這些：
product-line = { $title } · { $price } · { $stock ->
    [yes] 有現貨
   *[no] 目前缺貨
}
product-line-no-price = { $title } · { $stock ->
    [yes] 有現貨
   *[no] 目前缺貨
}

## Handing over to a person

handover-promise = { $is_open ->
    [no] 我們的客服人員現在不在線上，會在{ $by }前於這裡回覆您。
   *[yes] 我們的客服人員會接手，最晚在{ $by }前於這裡回覆您。
}
handover-calm = { $reason ->
    [not_understood] 我不想再讓您一直回答問題。
    [missing_knowledge] 這個問題應該給您可靠的答覆。
    [policy_exception] 這需要有權限的人來決定。
    [tool_failed] 很抱歉，我這邊出了點問題。
    [model_failed] 很抱歉，我這邊出了點問題。
    [identity_failed] 為了保護訂單，我在這裡沒辦法再核對資料了。
    [suspected_fraud] 謝謝您告訴我們，這很重要。
    [upset_buyer] 非常抱歉，我能理解您的心情，這件事應該好好處理。
    [item_claim] 很抱歉商品出了問題，我們會處理好。
   *[buyer_asked] 好的。
}
handover-photo = 方便的話，請先在這裡傳一張照片；如果還沒提供訂單編號，也請一併附上。
handover-summary = 需求：{ $intent } · 訂單：{ $order } · 買家原文：「{ $text }」
queue-notice = { $is_open ->
    [no] 您的訊息已交給客服人員。現在沒有人在線上，會在{ $by }前於這裡回覆您。您願意的話，這段時間我可以繼續為您服務。
   *[yes] 您的訊息已交給客服人員，最晚在{ $by }前於這裡回覆您。您願意的話，這段時間我可以繼續為您服務。
}
fallback-apology = 很抱歉，這個問題我目前沒辦法好好回答。
conversation-closed = 這次對話已結束。有需要歡迎再傳訊息。

## Limits and channels

rate-limited = 您傳得比我讀得快。請給我一分鐘，再繼續。
message-cut = 您的訊息很長，我只讀到開頭的部分。
media-received = 謝謝您，我收到了。圖片和語音我自己看不了、聽不了，所以交給我們的客服人員。
group-hint = 在群組裡，只有提到我時我才會回覆。訂單的問題請私訊我。
telegram-start = 您好！我是{ $shop }的智慧客服。訂單、包裹或退貨的問題，用您的語言問我就可以。

## Buttons

button-confirm = 好，請辦理
button-decline = 不用，謝謝
button-human = 找真人客服
button-back-to-bot = 回到智慧客服

## What the bot is doing (shown while she waits)

activity-verify_buyer = 正在核對您的資料…
activity-list_orders = 正在查詢您的訂單…
activity-get_order = 正在查詢訂單…
activity-track_order = 正在追蹤包裹…
activity-search_products = 正在搜尋商品…
activity-search_help = 正在查閱說明頁面…
activity-check_return = 正在查看可退的商品…
activity-propose_return = 正在準備退貨…
activity-propose_cancellation = 正在準備取消…
activity-propose_address_change = 正在準備新地址…
activity-propose_item_change = 正在準備修改…
activity-confirm_proposal = 正在辦理…
activity-withdraw_proposal = 正在撤回…
activity-get_return_status = 正在查詢退貨…
activity-hand_over = 正在聯絡客服人員…
activity-other = 正在處理…

## The website widget

widget-title = 訂單協助
widget-subtitle = 即時回覆，用您的語言
widget-open = 開啟聊天
widget-close = 關閉聊天
widget-log = 對話
widget-greeting = 您好！訂單、包裹或退貨的問題都可以問我。
widget-automated = 我是自動客服，您可以隨時要求真人客服。
widget-privacy = 請不要傳送密碼或信用卡號碼。
widget-placeholder = 輸入訊息…
widget-send = 傳送
widget-you = 您
widget-bot = 智慧客服
widget-agent = 客服團隊
widget-typing = 正在輸入…
widget-sending = 傳送中…
widget-sent = 已傳送
widget-waiting = 等待連線
widget-failed = 傳送失敗
widget-retry = 再試一次
widget-offline = 您目前離線。您寫的內容會保留，稍後傳送。
widget-connecting = 連線中…
widget-reconnecting = 重新連線中…
widget-source = 來源
widget-helpful = 有幫助
widget-not-helpful = 沒有幫助
widget-person-joined = 客服人員已加入
widget-bot-back = 智慧客服回來了
widget-too-long = 訊息太長了
widget-new-messages = 新訊息
widget-ask-order = 我的訂單在哪裡？
widget-ask-return = 我要退貨
widget-ask-person = 我要找真人客服

## Whether she was served well

satisfaction-bot = 我的回答有幫到您嗎？
satisfaction-human = 您對我們這次的服務滿意嗎？
satisfaction-thanks = 謝謝您的評價，我們會做得更好。
satisfaction-score-1 = 1 ★
satisfaction-score-2 = 2 ★
satisfaction-score-3 = 3 ★
satisfaction-score-4 = 4 ★
satisfaction-score-5 = 5 ★
