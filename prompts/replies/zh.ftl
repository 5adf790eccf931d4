# 买家看到的简体中文。语气：亲切、简短、清楚；一律用“您”。
# 金额、日期和列举都已按中文习惯写好。

## 事实的写法

moment = { $day } { $time }（{ $place ->
    [UTC] UTC
   *[other] { $place }时间
}）
item = { $title } × { $quantity }
bullet = • { $text }
source = 来源：{ $title }

## 寒暄

hello = 您好！
greeting = 您好！我是{ $shop }的智能客服。我可以帮您查订单、查包裹、办理退货，或者解答问题。请问有什么可以帮您？
thanks-reply = 不客气！有需要随时找我。
goodbye-reply = 再见，感谢您的来信。有需要我随时都在。
nothing-to-confirm = 好的，目前没有需要您确认的事项。还有什么可以帮您的吗？
nothing-to-decline = 没关系，我没有做任何更改。还有什么可以帮您的吗？
back-to-bot = 我回来了。请问有什么可以帮您？
language-not-supported = 抱歉，我暂时还不会用您的语言回复，先用中文为您解答。

## 没听明白时

unclear-choose = 我想确认一下您的意思，请问您指的是哪一项？
unclear-open = 抱歉，我没太明白。您能换个说法，或者从下面选一项吗？
intent-order_status = 查订单状态
intent-track_parcel = 我的包裹在哪里？
intent-delivery_estimate = 什么时候能到？
intent-not_received = 没有收到包裹
intent-cancel_order = 取消订单
intent-change_address = 修改地址
intent-change_order = 修改订单
intent-return_start = 我要退货
intent-return_status = 查退货进度
intent-return_policy = 退货规定
intent-item_problem = 商品有问题
intent-invoice = 我要发票
intent-payment_problem = 付款有问题
intent-shipping_options = 运费与配送
intent-customs_duties = 海关与税费
intent-product_question = 咨询商品
intent-promotion = 优惠和折扣码
intent-account = 我的账户
intent-human_agent = 转人工客服
intent-complaint = 我要投诉

## 她是谁，指的是哪个订单

ask-order-and-secret = 好的，马上帮您查。请把订单号，以及下单时的邮箱、手机号或邮编发给我。
ask-order-number = 谢谢。请问订单号是多少？订单确认信里可以找到。
ask-secret = 谢谢。为了保护您的信息，请再提供订单 { $order } 的邮箱、手机号或邮编。
order-not-matched = 用这些信息没有找到订单 { $order }。请再核对一下订单号，以及邮箱、手机号或邮编。
order-not-yours = 在您的订单里没有找到 { $order }。如果是用别的邮箱下的单，请把那个邮箱发给我。
which-order = 请问您指的是哪个订单？
order-choice = { $order } · { $item }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
no-orders = 您的账户里暂时没有订单。如果是用别的邮箱下的单，请把订单号和那个邮箱发给我。

## 订单

order-headline = { $headline ->
    [awaiting_payment] 订单 { $order } 还在等待付款。收到款项后我们马上备货。
    [on_hold] 订单 { $order } 暂时搁置：发货前我们正在核对一项信息。
    [awaiting_mapping] 订单 { $order } 已收到，正在准备。
    [to_ship] 订单 { $order } 已确认，正在打包，还没有发货。
    [partially_shipped] 订单 { $order } 的一部分已经发出，其余的随后发出。
    [shipped] 订单 { $order } 已发货。
    [delivered] 订单 { $order } 已送达。
    [completed] 订单 { $order } 已送达，交易完成。
    [cancelled] 订单 { $order } 已取消。
   *[other] 已找到订单 { $order }。
}
order-items = 商品：{ $items }
order-total = 合计：{ $total }
order-placed = 下单日期：{ $date }

## 包裹

parcel-heading = 包裹 { $index }（共 { $count } 个）
parcel-status = { $status ->
    [pending] 订单 { $order } 的包裹正在准备交给快递公司。
    [info_received] 快递公司已收到订单 { $order } 的包裹信息，很快会来取件。
    [in_transit] 订单 { $order } 的包裹正在运输途中。
    [out_for_delivery] 好消息：订单 { $order } 的包裹今天正在派送。
    [ready_for_pickup] 订单 { $order } 的包裹已到取件点，可以去取了。
    [delivery_failed] 快递员尝试派送订单 { $order } 的包裹，但没有成功。
    [delivered] 订单 { $order } 的包裹显示已送达。
    [on_hold] 订单 { $order } 的包裹在途中被暂扣。
    [delivery_delayed] 订单 { $order } 的包裹延误了，非常抱歉。
    [return_to_sender] 订单 { $order } 的包裹正在退回我们这里。
    [lost] 非常抱歉：快递公司表示订单 { $order } 的包裹已丢失。
    [expired] 订单 { $order } 的包裹已超过一个月没有更新，非常抱歉。
   *[other] 关于订单 { $order } 的包裹，我查到以下信息。
}
parcel-reason = { $reason ->
    [customs_delay] 它正在等待海关放行。
    [customs_documentation] 海关需要补充文件才能放行。
    [customs_duties_unpaid] 海关在等待缴纳关税或税费。
    [customs_prohibited] 海关不允许其中的物品入境。
    [customs_inspection] 海关正在查验。
    [weather_delay] 天气原因影响了运输。
    [address_incorrect] 快递公司反映地址有问题。
    [recipient_unavailable] 派送时没有人签收。
    [damaged] 快递公司反映包裹有破损。
   *[other] 快递公司没有说明更具体的原因。
}
parcel-next = { $step ->
    [customs_wait] 您不用做什么：清关一般需要几天，之后会继续运输。
    [customs_papers] 请留意快递公司或海关的通知，并按要求提供文件。如果不清楚怎么办，我可以为您转人工客服。
    [customs_pay] 请留意快递公司的缴费通知，缴清后会继续运输。
    [wait] 您不用做什么，建议过一两天再来看看。
    [receive] 请留意电话，安排人签收。
    [pick_up] 取件时请带上身份证件。包裹只会保留一段时间。
    [redelivery] 快递员一般会在下一个工作日再次派送，或放到取件点。请确认地址和门铃容易找到。
    [check_address] 如果地址有误，请告诉我，我可以为您转人工客服，请他们联系快递公司更正。
    [found_it] 如果您没有收到，请问问邻居或前台，也看看平时放包裹的地方；还是找不到就告诉我。
    [coming_back] 包裹退回后，我们的客服人员可以为您重新寄出或退款。需要我为您转人工客服吗？
    [person] 这需要我们的客服人员和快递公司核实。需要我为您转人工客服吗？
   *[none] {""}
}
parcel-number = 运单号：{ $number }（{ $carrier }）
parcel-last = 最新动态：{ $place }，{ $at }
parcel-last-no-place = 最新动态：{ $at }
parcel-estimate = 预计送达：{ $date }
parcel-estimate-passed = 原定 { $date } 送达，现在已经晚了，非常抱歉。
parcel-estimate-unknown = 快递公司还没有给出送达日期。
parcel-arrives = 订单 { $order } 的包裹预计 { $date } 送达。
parcel-delivered-at = 送达时间：{ $at }
parcel-delivered-at-place = 送达时间：{ $at }，{ $place }
not-shipped-yet = 订单 { $order } 还没有发货，所以暂时没有物流信息。
not-shipped-no-estimate = 发货后，您可以在这里看到它到了哪里、大概什么时候送达。
not-received-delivered = 快递公司显示订单 { $order } 的包裹已于 { $at } 送达。很抱歉您没有收到。
not-received-advice = 请先问问邻居和前台，也看看平时放包裹的地方；有时快递会提前标记，隔天才到。如果还是没有，我们的客服人员会请快递公司查找。需要我为您转人工客服吗？

## 退货

return-which-item = 请问您想退订单 { $order } 里的哪件商品？
return-items-unclear = 我没能对应上订单 { $order } 里的商品。请问您想退哪一件？
return-all = 全部退
return-item-choice = { $quantity ->
    [1] { $title }
   *[other] { $title } × { $quantity }
}
return-proposal = { $kind ->
    [refund_only] 我可以为您申请退款：订单 { $order } 的 { $items }。您将收到 { $refund }，不用寄回商品。要为您申请吗？
    [replacement] 我可以为您办理换货：订单 { $order } 的 { $items }。您把商品寄回，我们给您寄新的。要为您办理吗？
   *[return_and_refund] 我可以为您办理退货：订单 { $order } 的 { $items }。我们收到商品后，会退您 { $refund }。要为您办理吗？
}
return-opened = { $kind ->
    [refund_only] 好了：订单 { $order } 的 { $items } 的退款申请已提交，编号 { $number }，金额 { $refund }。
    [replacement] 好了：订单 { $order } 的 { $items } 已办理换货，编号 { $number }。
   *[return_and_refund] 好了：订单 { $order } 的 { $items } 已办理退货，编号 { $number }。我们收到商品后会退您 { $refund }。
}
return-opened-next = { $kind ->
    [refund_only] 您不用再做什么。
   *[other] 请把商品包好，并保留寄件凭证。
}
return-refused-closed = 很抱歉：订单 { $order } 的退货截止日期是 { $date }，已经过了。如果商品有问题，我们的客服人员可以帮您看看。需要我为您转人工客服吗？
return-refused = { $code ->
    [return_window_closed] 很抱歉：订单 { $order } 的退货期限已过。如果商品有问题，我们的客服人员可以帮您看看。需要我为您转人工客服吗？
    [not_delivered] 订单 { $order } 还没有送达。您收到后，我就可以为您办理退货。
    [nothing_to_return] 订单 { $order } 里的商品都办过退货了。
    [order_cancelled] 订单 { $order } 已取消，没有可以退的商品。
    [quantity_too_large] 这超过了订单 { $order } 里还能退的数量。请问您想退几件？
   *[other] 这个退货我没法直接办理，我们的客服人员可以帮您看看。需要我为您转人工客服吗？
}
return-status = { $decision ->
    [requested] 订单 { $order } 的退货申请 { $number } 已收到，正在审核。
    [approved] 订单 { $order } 的退货 { $number } 已通过。
    [rejected] 订单 { $order } 的退货 { $number } 未能通过。
    [cancelled] 订单 { $order } 的退货 { $number } 已取消。
   *[other] 已找到订单 { $order } 的退货 { $number }。
}
return-goods = { $goods ->
    [awaiting_buyer] 我们在等您寄回商品。
    [in_transit] 您寄回的包裹正在途中。
    [received] 您寄回的包裹已收到，很快会检查。
    [inspected] 您寄回的包裹已收到并检查完毕。
   *[none] {""}
}
return-refund = { $state ->
    [pending] 退货完成后，会开始退您 { $amount }。
    [processing] { $amount } 的退款正在处理，银行一般需要几个工作日。
    [succeeded] { $amount } 的退款已到账。
    [failed] { $amount } 的退款没有成功，需要客服人员核实。要为您转人工客服吗？
   *[other] 您的退款为 { $amount }。
}
return-contents = 商品：{ $items }
returns-none = 暂时没有查到您的退货。您想退货吗？

## 发货前的更改

cancel-proposal = 我可以为您取消订单 { $order }（{ $items }），并退您 { $refund }。要取消吗？
cancel-proposal-unpaid = 我可以为您取消订单 { $order }（{ $items }）。这个订单还没有付款，不涉及退款。要取消吗？
cancel-done = 好了：订单 { $order } 已取消，{ $refund } 将退还给您。
cancel-done-unpaid = 好了：订单 { $order } 已取消。
address-ask = 请问订单 { $order } 要寄到哪里？请发给我完整的新地址：街道门牌、城市和邮编。
address-ask-missing = 谢谢。请再补充：{ $parts }。
address-part-name = 收件人姓名
address-part-line1 = 街道和门牌号
address-part-city = 城市
address-part-postal_code = 邮编
address-part-region = 省或州
address-part-country = 国家或地区
address-proposal = 我可以把订单 { $order } 改寄到这个地址：{ $address }。要修改吗？
address-done = 好了：订单 { $order } 现在会寄到 { $address }。
change-ask = 请问您想怎么修改订单 { $order }？里面有：{ $items }。请告诉我是哪件商品，以及新的数量或另一种款式。
change-proposal = 我可以修改订单 { $order }：把 { $before } 换成 { $after }。
change-proposal-removed = 我可以从订单 { $order } 里去掉 { $before }。
change-question = 要修改吗？
change-difference-more = 需要补 { $amount }。
change-difference-less = 会退您 { $amount }。
change-done = 好了：订单 { $order } 已修改。
change-done-item = 好了：订单 { $order } 里的 { $before } 已换成 { $after }。

## 待确认的事项

proposal-withdrawn = 好的，一切保持不变。还有什么可以帮您的吗？
proposal-waiting = { $kind ->
    [return] 订单 { $order } 的退货还在等您确认。要为您办理吗？
    [cancellation] 订单 { $order } 还没有取消。要取消吗？
    [address_change] 订单 { $order } 的新地址还没有生效。要修改吗？
    [item_change] 订单 { $order } 的修改还没有生效。要修改吗？
   *[other] 订单 { $order } 还有一项等您确认。要继续吗？
}
proposal-gone = 刚才的方案已失效，可能是时间过了，或者订单有变化。请再告诉我一次您的需求。
proposal-unsure = 需要您明确同意我才能办理。要办理吗？

## 工具拒绝时

refusal-not_cancellable = { $headline ->
    [cancelled] 订单 { $order } 已经取消了。
    [delivered] 订单 { $order } 已经送达，不能再取消。需要的话，我可以为您办理退货。
    [completed] 订单 { $order } 已经送达，不能再取消。需要的话，我可以为您办理退货。
   *[other] 订单 { $order } 已经发货，不能再取消。您可以拒收，或者收到后再退回，到时我可以为您办理退货。
}
refusal-address = 订单 { $order } 已经发出，我没法再改地址。我们的客服人员也许还能联系快递公司。需要我为您转人工客服吗？
refusal-change = 订单 { $order } 已经发出，不能再修改。收到后，我可以为您办理退货。
refusal-cancelled = 订单 { $order } 已取消，不能再修改。
refusal-out_of_stock = 抱歉，库存不够。您想换别的吗？
refusal-unknown_item = 我没能对应上商品。请问您指的是哪一件，想换成什么？
refusal-other = 抱歉，这没法办理。我们的客服人员可以帮您看看。需要我为您转人工客服吗？

## 帮助页面和商品

no-article = 帮助页面里没有找到可靠的答案，我不想乱猜。需要我为您转人工客服吗？
no-article-aside = 帮助页面里没有找到关于这一点的可靠答案。
products-found = 我在店里找到这些：
product-line = { $title } · { $price } · { $stock ->
    [yes] 有货
   *[no] 暂时缺货
}
product-line-no-price = { $title } · { $stock ->
    [yes] 有货
   *[no] 暂时缺货
}

## 转人工

handover-promise = { $is_open ->
    [no] 我们的客服人员现在不在线，会在{ $by }前在这里回复您。
   *[yes] 我们的客服人员会接手，最晚在{ $by }前在这里回复您。
}
handover-calm = { $reason ->
    [not_understood] 我不想再让您反复解释。
    [missing_knowledge] 这个问题需要给您一个可靠的答复。
    [policy_exception] 这需要有权限的人来决定。
    [tool_failed] 很抱歉，我这边出了点问题。
    [model_failed] 很抱歉，我这边出了点问题。
    [identity_failed] 为了保护订单，我不能再在这里核对信息了。
    [suspected_fraud] 谢谢您告诉我们，这很重要。
    [upset_buyer] 非常抱歉，我理解您的心情，我们会处理好的。
    [item_claim] 很抱歉商品出了问题，我们会为您处理好。
   *[buyer_asked] 好的。
}
handover-photo = 方便的话，请先在这里发一张照片；如果还没有提供订单号，也请一起发来。
handover-summary = 需求：{ $intent } · 订单：{ $order } · 买家原话：“{ $text }”
queue-notice = { $is_open ->
    [no] 您的消息已转给客服人员。现在没有人在线，会在{ $by }前在这里回复您。您愿意的话，这段时间我可以继续帮您。
   *[yes] 您的消息已转给客服人员，最晚在{ $by }前在这里回复您。您愿意的话，这段时间我可以继续帮您。
}
fallback-apology = 很抱歉，这个问题我暂时没法好好回答。
conversation-closed = 本次对话已结束。有需要请随时再发消息。

## 限制和渠道

rate-limited = 您发得太快，我来不及看。请等我一分钟，马上继续。
message-cut = 您的消息很长，我只看到了开头部分。
media-received = 谢谢，已收到。我自己看不了图片、听不了语音，已转给我们的客服人员。
group-hint = 在群里只有提到我时我才会回复。关于订单的问题，请私聊我。
telegram-start = 您好！我是{ $shop }的智能客服。订单、包裹、退货的问题，用您的语言问我就行。

## 按钮

button-confirm = 好的，办理
button-decline = 不用了
button-human = 转人工客服
button-back-to-bot = 回到智能客服

## 正在做什么（等待时显示）

activity-verify_buyer = 正在核对您的信息…
activity-list_orders = 正在查找您的订单…
activity-get_order = 正在查询订单…
activity-track_order = 正在查询物流…
activity-search_products = 正在查找商品…
activity-search_help = 正在查找帮助页面…
activity-check_return = 正在查看可退的商品…
activity-propose_return = 正在准备退货…
activity-propose_cancellation = 正在准备取消…
activity-propose_address_change = 正在准备修改地址…
activity-propose_item_change = 正在准备修改订单…
activity-confirm_proposal = 正在办理…
activity-withdraw_proposal = 正在撤回…
activity-get_return_status = 正在查询退货…
activity-hand_over = 正在转人工客服…
activity-other = 正在处理…

## 网站聊天窗口

widget-title = 订单帮助
widget-subtitle = 即时回复，用您的语言
widget-open = 打开聊天
widget-close = 关闭聊天
widget-log = 对话
widget-greeting = 您好！订单、包裹、退货的问题都可以问我。
widget-automated = 我是自动客服，您可以随时要求转人工。
widget-privacy = 请不要发送密码或银行卡号。
widget-placeholder = 输入消息…
widget-send = 发送
widget-you = 您
widget-bot = 智能客服
widget-agent = 客服团队
widget-typing = 正在输入…
widget-sending = 正在发送…
widget-sent = 已发送
widget-waiting = 等待网络连接
widget-failed = 发送失败
widget-retry = 重试
widget-offline = 您已离线。您写的内容会保存，稍后发送。
widget-connecting = 正在连接…
widget-reconnecting = 正在重新连接…
widget-source = 来源
widget-helpful = 有帮助
widget-not-helpful = 没有帮助
widget-person-joined = 客服人员已加入
widget-bot-back = 智能客服回来了
widget-too-long = 消息太长
widget-new-messages = 新消息
widget-ask-order = 我的订单在哪里？
widget-ask-return = 我要退货
widget-ask-person = 我要人工客服

## Whether she was served well

satisfaction-bot = 我的回答帮到您了吗？
satisfaction-human = 您对我们这次的服务满意吗？
satisfaction-thanks = 谢谢您的评价，我们会做得更好。
satisfaction-score-1 = 1 ★
satisfaction-score-2 = 2 ★
satisfaction-score-3 = 3 ★
satisfaction-score-4 = 4 ★
satisfaction-score-5 = 5 ★
