# What buyers read in Japanese. Voice: polite です・ます without stiff keigo, warm and brief; the assistant seldom says 私, the shop is 当店.
# Amounts, dates and lists come in already written in the way of the language.

## How facts are put

moment = { $day } { $time }（{ $place ->
    [UTC] UTC
   *[other] { $place }時間
}）
item = { $title } × { $quantity }
bullet = ・{ $text }
source = 参考：{ $title }

## Small talk

hello = こんにちは！
greeting = こんにちは！{ $shop }のアシスタントです。ご注文や荷物の確認、返品のお手続き、ご質問などを承ります。どのようなご用件でしょうか？
thanks-reply = どういたしまして！いつでもお気軽にどうぞ。
goodbye-reply = ご利用ありがとうございました。何かありましたら、いつでもご連絡ください。
nothing-to-confirm = ありがとうございます。今のところ、ご確認いただくことはありません。ほかにお手伝いできることはありますか？
nothing-to-decline = 承知しました。何も変更していません。ほかにお手伝いできることはありますか？
back-to-bot = 再びアシスタントがご案内します。どのようなご用件でしょうか？
language-not-supported = 申し訳ありません、その言語ではまだお答えできないため、日本語でご案内します。

## When it is not clear what she wants

unclear-choose = ご用件を正しく理解できるよう、確認させてください。次のどれに当てはまりますか？
unclear-open = 申し訳ありません、うまく理解できませんでした。別の言い方でお書きいただくか、次の中からお選びください。
intent-order_status = 注文の状況
intent-track_parcel = 荷物はどこですか？
intent-delivery_estimate = いつ届きますか？
intent-not_received = 荷物が届いていない
intent-cancel_order = 注文のキャンセル
intent-change_address = お届け先の変更
intent-change_order = 注文内容の変更
intent-return_start = 返品したい
intent-return_status = 返品・返金の状況
intent-return_policy = 返品のルール
intent-item_problem = 商品の不具合
intent-invoice = 領収書・請求書
intent-payment_problem = お支払いのトラブル
intent-shipping_options = 配送方法と送料
intent-customs_duties = 関税と税金
intent-product_question = 商品について
intent-promotion = 割引・クーポン
intent-account = アカウント
intent-human_agent = スタッフと話す
intent-complaint = ご意見・苦情

## Who she is and which order she means

ask-order-and-secret = かしこまりました。注文番号と、ご注文時のメールアドレス・郵便番号・電話番号のいずれかをお送りください。
ask-order-number = ありがとうございます。注文番号も教えていただけますか？注文確認メールに記載されています。
ask-secret = ありがとうございます。お客様の情報を守るため、ご注文 { $order } のメールアドレス・郵便番号・電話番号のいずれかもお送りください。
order-not-matched = その内容では、ご注文 { $order } が見つかりませんでした。注文番号と、メールアドレス・郵便番号・電話番号をもう一度ご確認ください。
order-not-yours = お客様のご注文の中に { $order } が見つかりませんでした。別のメールアドレスでご注文の場合は、そのアドレスをお送りください。
which-order = どのご注文についてでしょうか？
order-choice = { $order } · { $item }{ $more ->
    [0] {""}
   *[other] {" "}ほか{ $more }点
}
no-orders = お客様のアカウントには、まだご注文が見当たりません。別のメールアドレスでご注文の場合は、注文番号とそのアドレスをお送りください。

## Orders

order-headline = { $headline ->
    [awaiting_payment] ご注文 { $order } は、お支払いをお待ちしている状態です。ご入金が確認でき次第、準備に入ります。
    [on_hold] ご注文 { $order } は一時保留中です。発送の前に確認が必要な点があります。
    [awaiting_mapping] ご注文 { $order } は受け付け済みで、準備を進めています。
    [to_ship] ご注文 { $order } は確定し、梱包中です。発送はまだです。
    [partially_shipped] ご注文 { $order } の一部は発送済みです。残りは別便での発送となります。
    [shipped] ご注文 { $order } は発送済みです。
    [delivered] ご注文 { $order } は配達済みです。
    [completed] ご注文 { $order } は配達済みで、お取引は完了しています。
    [cancelled] ご注文 { $order } はキャンセル済みです。
   *[other] ご注文 { $order } が見つかりました。
}
order-items = 商品：{ $items }
order-total = 合計：{ $total }
order-placed = 注文日：{ $date }

## Parcels

parcel-heading = 荷物 { $index }（全{ $count }個）
parcel-status = { $status ->
    [pending] ご注文 { $order } の荷物は、配送会社に渡す準備をしているところです。
    [info_received] ご注文 { $order } の荷物の情報は配送会社に届いています。まもなく集荷の予定です。
    [in_transit] ご注文 { $order } の荷物は輸送中です。
    [out_for_delivery] ご注文 { $order } の荷物は、本日配達に出ています。
    [ready_for_pickup] ご注文 { $order } の荷物は、お受け取りいただける状態です。
    [delivery_failed] ご注文 { $order } の荷物は配達に伺いましたが、お届けできなかったようです。
    [delivered] ご注文 { $order } の荷物は、配達済みと記録されています。
    [on_hold] ご注文 { $order } の荷物は、途中で留め置かれています。
    [delivery_delayed] ご注文 { $order } の荷物は遅れています。申し訳ありません。
    [return_to_sender] ご注文 { $order } の荷物は、当店へ戻る途中です。
    [lost] 申し訳ありません。ご注文 { $order } の荷物は、配送会社から紛失と報告されています。
    [expired] ご注文 { $order } の荷物は、ひと月以上更新がありません。申し訳ありません。
   *[other] ご注文 { $order } の荷物について、分かっていることは次のとおりです。
}
parcel-reason = { $reason ->
    [customs_delay] 通関の順番待ちです。
    [customs_documentation] 通関に書類が必要とのことです。
    [customs_duties_unpaid] 関税や税金のお支払い待ちです。
    [customs_prohibited] 荷物の中に、その国へ持ち込めないものがあるとのことです。
    [customs_inspection] 税関の検査を受けています。
    [weather_delay] 天候の影響で配送が遅れています。
    [address_incorrect] 住所に不備があるとのことです。
    [recipient_unavailable] 配達時にご不在でした。
    [damaged] 荷物が破損したとの報告があります。
   *[other] 配送会社から詳しい理由は示されていません。
}
parcel-next = { $step ->
    [customs_wait] お客様にしていただくことはありません。通関は通常数日で終わり、その後また動き出します。
    [customs_papers] 配送会社または税関からの連絡をご確認のうえ、求められた書類をお送りください。ご不明でしたら、スタッフにおつなぎできます。
    [customs_pay] 配送会社からのお支払い方法の連絡をご確認ください。お支払いが済むと、また動き出します。
    [wait] お客様にしていただくことはありません。一日二日おいて、もう一度ご確認ください。
    [receive] お受け取りできる方がいらっしゃるよう、ご準備をお願いします。
    [pick_up] 本人確認書類をお持ちのうえ、お受け取りください。保管期間には限りがあります。
    [redelivery] 通常は翌営業日に再配達されるか、受取場所に預けられます。表札やインターホン、住所が分かりやすいかご確認ください。
    [check_address] 住所に誤りがある場合は、お知らせください。スタッフにおつなぎし、配送会社と調整できます。
    [found_it] お手元にない場合は、ご近所や管理人室、宅配ボックス、置き配の場所をご確認ください。見つからなければお知らせください。
    [coming_back] 当店に戻りましたら、再発送か返金をスタッフが承れます。スタッフにおつなぎしますか？
    [person] この件は、スタッフから配送会社への確認が必要です。スタッフにおつなぎしますか？
   *[none] {""}
}
parcel-number = 追跡番号：{ $number }（{ $carrier }）
parcel-last = 最新の状況：{ $place }、{ $at }
parcel-last-no-place = 最新の状況：{ $at }
parcel-estimate = お届け予定：{ $date }
parcel-estimate-passed = お届け予定は { $date } でしたが、遅れています。申し訳ありません。
parcel-estimate-unknown = 配送会社からお届け予定日はまだ示されていません。
parcel-arrives = ご注文 { $order } の荷物は、{ $date } にお届けの予定です。
parcel-delivered-at = 配達完了：{ $at }
parcel-delivered-at-place = 配達完了：{ $at }、{ $place }
not-shipped-yet = ご注文 { $order } はまだ発送前のため、追跡できる荷物がありません。
not-shipped-no-estimate = 発送後は、荷物の場所とお届け予定をこちらでご確認いただけます。
not-received-delivered = 配送会社の記録では、ご注文 { $order } の荷物は { $at } に配達済みとなっています。お手元に届いていないとのこと、申し訳ありません。
not-received-advice = ご近所や管理人室、宅配ボックス、置き配の場所をご確認ください。まれに、早めに「配達済み」と記録され、翌日届くこともあります。それでも見つからない場合は、スタッフから配送会社に捜索を頼めます。スタッフにおつなぎしますか？

## Returns

return-which-item = ご注文 { $order } のうち、どの商品を返品されますか？
return-items-unclear = ご注文 { $order } の中に、当てはまる商品が見つかりませんでした。どの商品を返品されますか？
return-all = 全部
return-item-choice = { $quantity ->
    [1] { $title }
   *[other] { $title } × { $quantity }
}
return-proposal = { $kind ->
    [refund_only] ご注文 { $order } の { $items } について、返金を申請できます。返金額は { $refund } で、商品を送り返す必要はありません。申請しますか？
    [replacement] ご注文 { $order } の { $items } を交換できます。商品をお送りいただき、新しいものをお届けする形です。お手続きしますか？
   *[return_and_refund] ご注文 { $order } の { $items } を返品できます。当店に戻りましたら、{ $refund } を返金いたします。返品のお手続きをしますか？
}
return-opened = { $kind ->
    [refund_only] 完了しました。ご注文 { $order } の { $items } の返金を申請しました（番号 { $number }）。返金額は { $refund } です。
    [replacement] 完了しました。ご注文 { $order } の { $items } の交換を手配しました（番号 { $number }）。
   *[return_and_refund] 完了しました。ご注文 { $order } の { $items } の返品を受け付けました（番号 { $number }）。商品が戻りましたら、{ $refund } を返金いたします。
}
return-opened-next = { $kind ->
    [refund_only] ほかにしていただくことはありません。
   *[other] しっかり梱包していただき、発送時の控えを保管してください。
}
return-refused-closed = 申し訳ありません。ご注文 { $order } の返品期限は { $date } で、すでに過ぎています。商品に不具合がある場合は、スタッフが拝見できます。スタッフにおつなぎしますか？
return-refused = { $code ->
    [return_window_closed] 申し訳ありません。ご注文 { $order } の返品期限は過ぎています。商品に不具合がある場合は、スタッフが拝見できます。スタッフにおつなぎしますか？
    [not_delivered] ご注文 { $order } はまだ配達されていません。お受け取り後に、返品のお手続きができます。
    [nothing_to_return] ご注文 { $order } の商品は、すべて返品済みか返送中です。
    [order_cancelled] ご注文 { $order } はキャンセルとなっているため、返品できる商品がありません。
    [quantity_too_large] ご注文 { $order } の残りの数を超えています。何点返品されますか？
   *[other] この返品はこちらでは受け付けられません。スタッフが拝見できます。スタッフにおつなぎしますか？
}
return-status = { $decision ->
    [requested] ご注文 { $order } の返品 { $number } の申請は届いており、審査中です。
    [approved] ご注文 { $order } の返品 { $number } は承認済みです。
    [rejected] ご注文 { $order } の返品 { $number } は、お受けできませんでした。
    [cancelled] ご注文 { $order } の返品 { $number } は取り消されています。
   *[other] ご注文 { $order } の返品 { $number } が見つかりました。
}
return-goods = { $goods ->
    [awaiting_buyer] お客様からの荷物の到着待ちです。
    [in_transit] 荷物は当店へ向かっています。
    [received] 荷物は届いており、まもなく検品の予定です。
    [inspected] 荷物は届いており、検品も済んでいます。
   *[none] {""}
}
return-refund = { $state ->
    [pending] { $amount } の返金は、返品の完了後に始まります。
    [processing] { $amount } の返金は処理中です。銀行での反映には、通常数営業日かかります。
    [succeeded] { $amount } の返金は完了しています。
    [failed] { $amount } の返金ができませんでした。スタッフによる確認が必要です。スタッフにおつなぎしますか？
   *[other] 返金額は { $amount } です。
}
return-contents = 商品：{ $items }
returns-none = お客様の返品はまだ見当たりません。返品をご希望ですか？

## Changes before shipping

cancel-proposal = ご注文 { $order }（{ $items }）をキャンセルできます。返金額は { $refund } です。キャンセルしますか？
cancel-proposal-unpaid = ご注文 { $order }（{ $items }）をキャンセルできます。お支払い前のため、返金はありません。キャンセルしますか？
cancel-done = 完了しました。ご注文 { $order } をキャンセルし、{ $refund } の返金処理に入りました。
cancel-done-unpaid = 完了しました。ご注文 { $order } をキャンセルしました。
address-ask = ご注文 { $order } のお届け先をどちらに変更しますか？郵便番号、都道府県、市区町村、番地まで、新しい住所をすべてお送りください。
address-ask-missing = ありがとうございます。あとは次の項目をお送りください：{ $parts }。
address-part-name = お名前
address-part-line1 = 町名・番地
address-part-city = 市区町村
address-part-postal_code = 郵便番号
address-part-region = 都道府県
address-part-country = 国
address-proposal = ご注文 { $order } のお届け先を、次の住所に変更できます：{ $address }。変更しますか？
address-done = 完了しました。ご注文 { $order } のお届け先は { $address } になりました。
change-ask = ご注文 { $order } の何を変更しますか？現在の内容：{ $items }。商品と、新しい数量または別のサイズ・色などを教えてください。
change-proposal = ご注文 { $order } を変更できます：{ $before } → { $after }。
change-proposal-removed = ご注文 { $order } から { $before } を外せます。
change-question = そのように変更しますか？
change-difference-more = 差額として { $amount } の追加のお支払いがあります。
change-difference-less = 差額の { $amount } は返金となります。
change-done = 完了しました。ご注文 { $order } を変更しました。
change-done-item = 完了しました。ご注文 { $order } の内容は、{ $before } から { $after } に変わりました。

## Proposals

proposal-withdrawn = 承知しました。すべてそのままにします。ほかにお手伝いできることはありますか？
proposal-waiting = { $kind ->
    [return] ご注文 { $order } の返品は、お返事待ちです。お手続きしますか？
    [cancellation] ご注文 { $order } はまだキャンセルされていません。キャンセルしますか？
    [address_change] ご注文 { $order } のお届け先はまだ変更されていません。変更しますか？
    [item_change] ご注文 { $order } の内容はまだ変更されていません。変更しますか？
   *[other] ご注文 { $order } について、お返事待ちのお手続きがあります。進めますか？
}
proposal-gone = 時間が経ったか、ご注文の内容が変わったため、先ほどのご案内は無効になりました。ご希望をもう一度教えてください。
proposal-unsure = はっきりと「はい」をいただいた場合だけ進めます。お手続きしますか？

## What the tools refuse

refusal-not_cancellable = { $headline ->
    [cancelled] ご注文 { $order } はすでにキャンセルとなっています。
    [delivered] ご注文 { $order } はすでに配達済みのため、キャンセルできません。ご希望でしたら、返品のお手続きができます。
    [completed] ご注文 { $order } はすでに配達済みのため、キャンセルできません。ご希望でしたら、返品のお手続きができます。
   *[other] ご注文 { $order } はすでに発送済みのため、キャンセルできません。受け取りを辞退するか、到着後に返送いただけます。その際は返品のお手続きができます。
}
refusal-address = ご注文 { $order } はすでに発送済みのため、お届け先を変更できません。スタッフから配送会社に頼める場合があります。スタッフにおつなぎしますか？
refusal-change = ご注文 { $order } はすでに発送済みのため、内容を変更できません。到着後でしたら、返品のお手続きができます。
refusal-cancelled = ご注文 { $order } はキャンセルとなっているため、変更できません。
refusal-out_of_stock = 申し訳ありません、在庫が足りません。ほかの商品になさいますか？
refusal-unknown_item = 当てはまる商品が見つかりませんでした。どの商品を、何に変更されますか？
refusal-other = 申し訳ありません、こちらではお受けできません。スタッフが拝見できます。スタッフにおつなぎしますか？

## Help pages and products

no-article = その件について、ヘルプページに確かな答えが見つかりませんでした。推測でのご案内は控えます。スタッフにおつなぎしますか？
no-article-aside = その件について、ヘルプページに確かな答えが見つかりませんでした。
products-found = 当店で見つかった商品です：
product-line = { $title } · { $price } · { $stock ->
    [yes] 在庫あり
   *[no] 現在在庫なし
}
product-line-no-price = { $title } · { $stock ->
    [yes] 在庫あり
   *[no] 現在在庫なし
}

## Handing over to a person

handover-promise = { $is_open ->
    [no] ただいま営業時間外です。{ $by } までに、スタッフがこちらでお返事します。
   *[yes] ここからはスタッフが引き継ぎ、{ $by } までにこちらでお返事します。
}
handover-calm = { $reason ->
    [not_understood] これ以上質問を重ねて、お手間をおかけしたくありません。
    [missing_knowledge] この件は、確かなお答えが必要です。
    [policy_exception] この件は、判断できる担当者の確認が必要です。
    [tool_failed] 申し訳ありません、現在こちらのシステムに不具合があります。
    [model_failed] 申し訳ありません、現在こちらのシステムに不具合があります。
    [identity_failed] ご注文の情報を守るため、こちらではこれ以上の確認ができません。
    [suspected_fraud] お知らせいただきありがとうございます。大切なことです。
    [upset_buyer] 申し訳ありません。ご不快な思いをさせてしまいました。きちんと対応すべきことです。
    [item_claim] 商品に問題があったとのこと、誠に申し訳ありません。
   *[buyer_asked] かしこまりました。
}
handover-photo = よろしければ、その間に写真をこちらにお送りください。まだでしたら、注文番号もお願いします。
handover-summary = ご用件：{ $intent } · ご注文：{ $order } · メッセージ：「{ $text }」
queue-notice = { $is_open ->
    [no] メッセージはスタッフに届いています。ただいま営業時間外のため、{ $by } までにこちらでお返事します。その間、私がまたお手伝いすることもできます。
   *[yes] メッセージはスタッフに届いています。{ $by } までにこちらでお返事します。その間、私がまたお手伝いすることもできます。
}
fallback-apology = 申し訳ありません、ただいま正しくお答えできません。
conversation-closed = この会話は終了しました。ご用の際は、いつでもまたメッセージをお送りください。

## Limits and channels

rate-limited = 続けてたくさんのメッセージをいただいたため、読み切れていません。少し間をおいて、もう一度お送りください。
message-cut = メッセージがとても長かったため、はじめの部分だけ読みました。
media-received = ありがとうございます、受け取りました。画像や音声は私には確認できないため、スタッフに引き継ぎます。
group-hint = グループでは、メンションされたときだけお答えします。ご注文については、個別にメッセージをお送りください。
telegram-start = こんにちは！{ $shop }のアシスタントです。ご注文・荷物・返品について、普段お使いの言語でお気軽にお尋ねください。

## Buttons

button-confirm = はい、お願いします
button-decline = いいえ、結構です
button-human = スタッフと話す
button-back-to-bot = アシスタントに戻る

## What the bot is doing (shown while she waits)

activity-verify_buyer = ご本人の情報を確認しています…
activity-list_orders = ご注文の一覧を見ています…
activity-get_order = ご注文を確認しています…
activity-track_order = 荷物を追跡しています…
activity-search_products = 商品を探しています…
activity-search_help = ヘルプページを調べています…
activity-check_return = 返品できる商品を確認しています…
activity-propose_return = 返品の準備をしています…
activity-propose_cancellation = キャンセルの準備をしています…
activity-propose_address_change = お届け先変更の準備をしています…
activity-propose_item_change = 変更の準備をしています…
activity-confirm_proposal = お手続きしています…
activity-withdraw_proposal = 取り下げています…
activity-get_return_status = 返品の状況を見ています…
activity-hand_over = スタッフを呼んでいます…
activity-other = 処理しています…

## The website widget

widget-title = ご注文のサポート
widget-subtitle = すぐに、あなたの言語でお答えします
widget-open = チャットを開く
widget-close = チャットを閉じる
widget-log = 会話
widget-greeting = こんにちは！ご注文・荷物・返品について、お気軽にどうぞ。
widget-automated = 自動応答のアシスタントです。いつでもスタッフとお話しいただけます。
widget-privacy = パスワードやカード番号は送らないでください。
widget-placeholder = メッセージを入力…
widget-send = 送信
widget-you = お客様
widget-bot = アシスタント
widget-agent = サポート担当
widget-typing = 入力中…
widget-sending = 送信中…
widget-sent = 送信済み
widget-waiting = 接続待ち
widget-failed = 送信できませんでした
widget-retry = 再送する
widget-offline = オフラインです。書いた内容は保存され、接続後に送信されます。
widget-connecting = 接続中…
widget-reconnecting = 再接続中…
widget-source = 参考
widget-helpful = 役に立った
widget-not-helpful = 役に立たなかった
widget-person-joined = スタッフが参加しました
widget-bot-back = アシスタントに戻りました
widget-too-long = メッセージが長すぎます
widget-new-messages = 新着メッセージ
widget-ask-order = 注文した商品はどこですか？
widget-ask-return = 返品したいです
widget-ask-person = スタッフと話したいです

## Whether she was served well

satisfaction-bot = お役に立てましたでしょうか？
satisfaction-human = 今回の対応にご満足いただけましたか？
satisfaction-thanks = ご評価ありがとうございます。今後の改善に役立てます。
satisfaction-score-1 = 1 ★
satisfaction-score-2 = 2 ★
satisfaction-score-3 = 3 ★
satisfaction-score-4 = 4 ★
satisfaction-score-5 = 5 ★
