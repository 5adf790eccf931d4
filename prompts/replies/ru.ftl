# What buyers read in Russian. Voice: warm, brief, plain; polite "вы" in lower case, no gendered forms for the buyer; "I" is the assistant, "we" the shop.
# Amounts, dates and lists come in already written in the Russian way (a date may end with "г.", so no full stop follows one, and is in the nominative with its weekday, so it stands behind a colon).

## How facts are put

moment = { $day }, { $time } ({ $place ->
    [UTC] UTC
   *[other] местное время: { $place }
})
item = { $quantity } × { $title }
bullet = • { $text }
source = Источник: { $title }

## Small talk

hello = Здравствуйте!
greeting = Здравствуйте! Я помощник магазина { $shop }. Могу найти заказ или посылку, оформить возврат или ответить на вопрос. Чем могу помочь?
thanks-reply = Пожалуйста, всегда к вашим услугам! Пишите в любое время.
goodbye-reply = До свидания и спасибо за сообщение. Я здесь, если понадоблюсь.
nothing-to-confirm = Всё в порядке: сейчас ничего не ждёт вашего подтверждения. Могу ли я чем-то помочь?
nothing-to-decline = Хорошо, всё остаётся как есть. Могу ли я помочь чем-то ещё?
back-to-bot = Я снова с вами. Чем могу помочь?
language-not-supported = К сожалению, на вашем языке я пока не пишу, поэтому отвечаю по-русски.

## When it is not clear what she wants

unclear-choose = Хочу понять вас правильно. Что из этого вы имеете в виду?
unclear-open = Простите, я не совсем понимаю. Напишите, пожалуйста, другими словами или выберите из списка.
intent-order_status = Статус моего заказа
intent-track_parcel = Где моя посылка?
intent-delivery_estimate = Когда придёт?
intent-not_received = Посылка до меня не дошла
intent-cancel_order = Отменить заказ
intent-change_address = Изменить адрес
intent-change_order = Изменить заказ
intent-return_start = Вернуть товар
intent-return_status = Статус моего возврата
intent-return_policy = Условия возврата
intent-item_problem = Проблема с товаром
intent-invoice = Нужен счёт или чек
intent-payment_problem = Проблема с оплатой
intent-shipping_options = Доставка
intent-customs_duties = Таможня и пошлины
intent-product_question = О товаре
intent-promotion = Скидки и промокоды
intent-account = Мой аккаунт
intent-human_agent = Поговорить с человеком
intent-complaint = Оставить жалобу

## Who she is and which order she means

ask-order-and-secret = С удовольствием помогу. Напишите, пожалуйста, номер заказа и адрес e-mail, телефон или почтовый индекс из этого заказа.
ask-order-number = Спасибо. А какой номер заказа? Он указан в подтверждении заказа.
ask-secret = Спасибо. Чтобы защитить ваши данные, напишите, пожалуйста, ещё e-mail, телефон или почтовый индекс из заказа { $order }.
order-not-matched = С этими данными заказ { $order } не находится. Проверьте, пожалуйста, ещё раз номер и e-mail, телефон или почтовый индекс.
order-not-yours = Среди ваших заказов номера { $order } нет. Если заказ оформлен с другим e-mail, напишите, пожалуйста, этот адрес.
which-order = О каком заказе идёт речь?
order-choice = { $order } · { $item }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
no-orders = В вашем аккаунте пока нет заказов. Если заказ оформлен с другим e-mail, напишите, пожалуйста, номер заказа и этот адрес.

## Orders

order-headline = { $headline ->
    [awaiting_payment] Заказ { $order } ожидает оплаты. Как только она поступит, мы всё подготовим.
    [on_hold] Заказ { $order } приостановлен: перед отправкой мы уточняем одну деталь.
    [awaiting_mapping] Заказ { $order } у нас и готовится.
    [to_ship] Заказ { $order } подтверждён и собирается. Он ещё не отправлен.
    [partially_shipped] Часть заказа { $order } уже в пути, остальное придёт отдельно.
    [shipped] Заказ { $order } отправлен.
    [delivered] Заказ { $order } доставлен.
    [completed] Заказ { $order } доставлен и завершён.
    [cancelled] Заказ { $order } отменён.
   *[other] Вот заказ { $order }.
}
order-items = Товары: { $items }
order-total = Итого: { $total }
order-placed = Дата заказа: { $date }

## Parcels

parcel-heading = Посылка { $index } из { $count }
parcel-status = { $status ->
    [pending] Посылка с заказом { $order } готовится к передаче в службу доставки.
    [info_received] Служба доставки уже знает о посылке с заказом { $order } и скоро её заберёт.
    [in_transit] Ваша посылка с заказом { $order } в пути.
    [out_for_delivery] Хорошая новость: посылка с заказом { $order } сегодня у курьера.
    [ready_for_pickup] Ваша посылка с заказом { $order } готова к выдаче.
    [delivery_failed] Служба доставки пыталась вручить посылку с заказом { $order }, но не получилось.
    [delivered] Ваша посылка с заказом { $order } отмечена как доставленная.
    [on_hold] Ваша посылка с заказом { $order } задержана в пути.
    [delivery_delayed] Ваша посылка с заказом { $order } опаздывает. Мне очень жаль.
    [return_to_sender] Ваша посылка с заказом { $order } едет обратно к нам.
    [lost] Мне очень жаль: служба доставки сообщает, что посылка с заказом { $order } потеряна.
    [expired] О посылке с заказом { $order } больше месяца нет новостей. Мне очень жаль.
   *[other] Вот что известно о посылке с заказом { $order }.
}
parcel-reason = { $reason ->
    [customs_delay] Она ждёт на таможне.
    [customs_documentation] Таможне нужен документ, чтобы её пропустить.
    [customs_duties_unpaid] Таможня ждёт оплаты пошлины или налога.
    [customs_prohibited] Таможня не пропускает в страну что-то из содержимого.
    [customs_inspection] Таможня её досматривает.
    [weather_delay] Службу доставки задерживает погода.
    [address_incorrect] У службы доставки трудности с адресом.
    [recipient_unavailable] На месте никого не было, чтобы её принять.
    [damaged] Служба доставки сообщает, что она повреждена.
   *[other] Более точной причины служба доставки не называет.
}
parcel-next = { $step ->
    [customs_wait] Делать ничего не нужно: таможня обычно занимает несколько дней, потом посылка едет дальше.
    [customs_papers] Следите, пожалуйста, за сообщениями от службы доставки или таможни и отправьте то, что они просят. Если есть сомнения, могу передать вас человеку.
    [customs_pay] Следите, пожалуйста, за сообщением от службы доставки о том, как оплатить. После оплаты посылка едет дальше.
    [wait] Делать ничего не нужно. Советую заглянуть сюда ещё раз через день-два.
    [receive] Пожалуйста, позаботьтесь, чтобы её кто-то мог принять.
    [pick_up] Возьмите, пожалуйста, с собой документ. Посылка хранится ограниченное время.
    [redelivery] Обычно служба доставки пробует ещё раз в следующий рабочий день или оставляет посылку в пункте выдачи. Проверьте, пожалуйста, легко ли найти адрес и домофон.
    [check_address] Если адрес неверный, напишите мне, пожалуйста: человек из нашей команды может уладить это со службой доставки.
    [found_it] Если её у вас нет, спросите, пожалуйста, у соседей и на ресепшене, посмотрите там, где оставляют посылки, и напишите мне, если она не найдётся.
    [coming_back] Когда она вернётся к нам, человек из нашей команды может отправить её снова или вернуть деньги. Передать вас ему?
    [person] С этим должен разобраться вместе со службой доставки человек из нашей команды. Передать вас ему?
   *[none] {""}
}
parcel-number = Трек-номер: { $number } ({ $carrier })
parcel-last = Последняя новость: { $place }, { $at }
parcel-last-no-place = Последняя новость: { $at }
parcel-estimate = Ожидаемая доставка: { $date }
parcel-estimate-passed = Ожидаемая дата доставки: { $date }, посылка опаздывает. Мне очень жаль.
parcel-estimate-unknown = Служба доставки пока не назвала дату.
parcel-arrives = Ожидаемая дата доставки посылки с заказом { $order }: { $date }
parcel-delivered-at = Доставлено: { $at }
parcel-delivered-at-place = Доставлено: { $at }, { $place }
not-shipped-yet = Заказ { $order } ещё не отправлен, поэтому отслеживать пока нечего.
not-shipped-no-estimate = После отправки здесь видно, где он и когда должен прийти.
not-received-delivered = Служба доставки сообщает, что посылка с заказом { $order } вручена. Время вручения: { $at }. Мне очень жаль, что её у вас нет.
not-received-advice = Спросите, пожалуйста, у соседей и на ресепшене и посмотрите там, где оставляют посылки; иногда посылку отмечают слишком рано, и она приходит на день позже. Если её нет, человек из нашей команды может искать её вместе со службой доставки. Передать вас ему?

## Returns

return-which-item = Какой товар из заказа { $order } вы хотите вернуть?
return-items-unclear = Не получается найти такой товар в заказе { $order }. Какой товар вы хотите вернуть?
return-all = Всё
return-item-choice = { $quantity ->
    [1] { $title }
   *[other] { $quantity } × { $title }
}
return-proposal = { $kind ->
    [refund_only] Могу запросить возврат денег: { $items } (заказ { $order }). Сумма возврата: { $refund }. Отправлять ничего не нужно. Сделать это?
    [replacement] Могу оформить замену: { $items } (заказ { $order }). Вы отправляете товар обратно, мы отправляем новый. Сделать это?
   *[return_and_refund] Могу оформить такой возврат: { $items } (заказ { $order }). Когда товар вернётся к нам, сумма возврата составит { $refund }. Оформить возврат?
}
return-opened = { $kind ->
    [refund_only] Готово: запрос на возврат денег { $number } создан: { $items } (заказ { $order }). Сумма возврата: { $refund }.
    [replacement] Готово: замена { $number } оформлена: { $items } (заказ { $order }).
   *[return_and_refund] Готово: возврат { $number } оформлен: { $items } (заказ { $order }). Сумма возврата после получения товара: { $refund }.
}
return-opened-next = { $kind ->
    [refund_only] Больше ничего делать не нужно.
   *[other] Пожалуйста, хорошо упакуйте товар и сохраните квитанцию об отправке.
}
return-refused-closed = Мне очень жаль: срок возврата заказа { $order } прошёл (последний день: { $date }). Если с товаром что-то не так, вопрос может рассмотреть человек из нашей команды. Передать вас ему?
return-refused = { $code ->
    [return_window_closed] Мне очень жаль: срок возврата заказа { $order } прошёл. Если с товаром что-то не так, вопрос может рассмотреть человек из нашей команды. Передать вас ему?
    [not_delivered] Заказ { $order } ещё не доставлен. Когда он будет у вас, могу оформить возврат.
    [nothing_to_return] Всё из заказа { $order } уже возвращено или едет обратно.
    [order_cancelled] Заказ { $order } отменён, возвращать нечего.
    [quantity_too_large] Это больше, чем осталось в заказе { $order }. Сколько штук вы хотите вернуть?
   *[other] Этот возврат я не могу оформить самостоятельно. Его может рассмотреть человек из нашей команды. Передать вас ему?
}
return-status = { $decision ->
    [requested] Заявка на возврат { $number } по заказу { $order } у нас, мы её рассматриваем.
    [approved] Возврат { $number } по заказу { $order } одобрен.
    [rejected] Возврат { $number } по заказу { $order } не удалось принять.
    [cancelled] Возврат { $number } по заказу { $order } отозван.
   *[other] Вот возврат { $number } по заказу { $order }.
}
return-goods = { $goods ->
    [awaiting_buyer] Мы ждём вашу посылку.
    [in_transit] Ваша посылка едет к нам.
    [received] Ваша посылка у нас, скоро её осмотрят.
    [inspected] Ваша посылка у нас, она осмотрена.
   *[none] {""}
}
return-refund = { $state ->
    [pending] Возврат { $amount } начнётся, когда возврат товара будет завершён.
    [processing] Возврат { $amount } в пути; банкам обычно нужно несколько рабочих дней.
    [succeeded] Возврат { $amount } выплачен.
    [failed] Возврат { $amount } не прошёл. С этим должен разобраться человек из нашей команды. Передать вас ему?
   *[other] Сумма возврата: { $amount }.
}
return-contents = Товары: { $items }
returns-none = Пока возвратов у вас нет. Хотите что-то вернуть?

## Changes before shipping

cancel-proposal = Могу отменить заказ { $order } ({ $items }). Сумма возврата: { $refund }. Отменить его?
cancel-proposal-unpaid = Могу отменить заказ { $order } ({ $items }). Оплаты не было, возвращать нечего. Отменить его?
cancel-done = Готово: заказ { $order } отменён, возврат { $refund } уже в пути к вам.
cancel-done-unpaid = Готово: заказ { $order } отменён.
address-ask = Куда отправить заказ { $order }? Напишите, пожалуйста, весь новый адрес: улицу и дом, город и почтовый индекс.
address-ask-missing = Спасибо. Напишите, пожалуйста, чего ещё не хватает: { $parts }.
address-part-name = имя и фамилия
address-part-line1 = улица и дом
address-part-city = город
address-part-postal_code = почтовый индекс
address-part-region = область или регион
address-part-country = страна
address-proposal = Могу отправить заказ { $order } по другому адресу: { $address }. Изменить?
address-done = Готово: заказ { $order } теперь едет по адресу: { $address }.
change-ask = Что изменить в заказе { $order }? В нём: { $items }. Напишите, пожалуйста, товар и новое количество или другой вариант.
change-proposal = Могу изменить заказ { $order }: вместо { $before } будет { $after }.
change-proposal-removed = Могу убрать из заказа { $order }: { $before }.
change-question = Сделать это?
change-difference-more = Это дороже на { $amount }.
change-difference-less = К возврату: { $amount }.
change-done = Готово: заказ { $order } изменён.
change-done-item = Готово: в заказе { $order } теперь { $after } вместо { $before }.

## Proposals

proposal-withdrawn = Хорошо, оставляю всё как есть. Могу ли я помочь чем-то ещё?
proposal-waiting = { $kind ->
    [return] Возврат по заказу { $order } всё ещё ждёт вашего «да». Оформить его?
    [cancellation] Заказ { $order } ещё не отменён. Отменить его?
    [address_change] Новый адрес для заказа { $order } ещё не внесён. Изменить его?
    [item_change] Изменение в заказе { $order } ещё не внесено. Внести его?
   *[other] По заказу { $order } кое-что ждёт вашего «да». Продолжить?
}
proposal-gone = Это предложение больше не действует: прошло время или заказ изменился. Напишите, пожалуйста, ещё раз, что нужно сделать.
proposal-unsure = Я действую только после ясного «да». Сделать это?

## What the tools refuse

refusal-not_cancellable = { $headline ->
    [cancelled] Заказ { $order } уже отменён.
    [delivered] Заказ { $order } уже доставлен, поэтому отменить его нельзя. Если хотите, могу оформить возврат.
    [completed] Заказ { $order } уже доставлен, поэтому отменить его нельзя. Если хотите, могу оформить возврат.
   *[other] Заказ { $order } уже отправлен, поэтому отменить его нельзя. Можно отказаться от посылки или отправить её назад после получения; тогда могу оформить возврат.
}
refusal-address = Заказ { $order } уже уехал, поэтому адрес изменить я не могу. Возможно, человек из нашей команды ещё договорится со службой доставки. Передать вас ему?
refusal-change = Заказ { $order } уже уехал, поэтому изменить его я не могу. Когда он придёт, могу оформить возврат.
refusal-cancelled = Заказ { $order } отменён, изменить в нём ничего нельзя.
refusal-out_of_stock = К сожалению, столько штук нет в наличии. Выбрать что-то другое?
refusal-unknown_item = Такой товар найти не получается. Какой товар вы имеете в виду и что хотите вместо него?
refusal-other = К сожалению, это невозможно. Вопрос может рассмотреть человек из нашей команды. Передать вас ему?

## Help pages and products

no-article = На наших страницах помощи нет надёжного ответа на этот вопрос, а гадать не хочется. Передать вас человеку из нашей команды?
no-article-aside = На наших страницах помощи нет надёжного ответа на этот вопрос.
products-found = Вот что есть в нашем магазине:
product-line = { $title } · { $price } · { $stock ->
    [yes] в наличии
   *[no] сейчас нет в наличии
}
product-line-no-price = { $title } · { $stock ->
    [yes] в наличии
   *[no] сейчас нет в наличии
}

## Handing over to a person

handover-promise = { $is_open ->
    [no] Нашей команды сейчас нет на месте. Человек ответит вам прямо здесь. Крайний срок ответа: { $by }.
   *[yes] К вам подключается человек из нашей команды, он ответит прямо здесь. Крайний срок ответа: { $by }.
}
handover-calm = { $reason ->
    [not_understood] Не хочу задерживать вас вопросами.
    [missing_knowledge] На это нужен надёжный ответ.
    [policy_exception] Это должен решить человек, у которого есть такое право.
    [tool_failed] Простите, у меня сейчас что-то не работает.
    [model_failed] Простите, у меня сейчас что-то не работает.
    [identity_failed] Чтобы защитить заказ, больше данных здесь проверять нельзя.
    [suspected_fraud] Спасибо, что сообщили. Это важно.
    [upset_buyer] Простите. Понимаю, как это неприятно, и это нужно исправить.
    [item_claim] Мне очень жаль, что с товаром что-то не так. Мы это исправим.
   *[buyer_asked] Конечно.
}
handover-photo = Если можете, пришлите сюда фотографию, а также номер заказа, если его ещё не было.
handover-summary = Вопрос: { $intent } · Заказ: { $order } · Сообщение: «{ $text }»
queue-notice = { $is_open ->
    [no] Ваше сообщение у нашей команды. Сейчас никого нет на месте; человек ответит вам здесь. Крайний срок ответа: { $by }. Если хотите, пока могу снова помочь я.
   *[yes] Ваше сообщение у нашей команды. Человек ответит вам здесь. Крайний срок ответа: { $by }. Если хотите, пока могу снова помочь я.
}
fallback-apology = Простите, сейчас я не могу толком на это ответить.
conversation-closed = Этот разговор закрыт. Если что-то понадобится, просто напишите снова.

## Limits and channels

rate-limited = Вы пишете быстрее, чем я читаю. Дайте мне, пожалуйста, минуту, и продолжим.
message-cut = Сообщение было очень длинным, поэтому прочитано только его начало.
media-received = Спасибо, всё пришло. Смотреть фото и слушать голосовые я не умею, поэтому передаю это человеку из нашей команды.
group-hint = В группах я отвечаю, только когда меня упоминают. По заказу напишите мне, пожалуйста, в личные сообщения.
telegram-start = Здравствуйте! Я помощник магазина { $shop }. Спрашивайте о заказе, посылке или возврате на своём языке.

## Buttons

button-confirm = Да, пожалуйста
button-decline = Нет, спасибо
button-human = Поговорить с человеком
button-back-to-bot = Вернуться к помощнику

## What the bot is doing (shown while she waits)

activity-verify_buyer = Проверяю данные…
activity-list_orders = Ищу ваши заказы…
activity-get_order = Ищу ваш заказ…
activity-track_order = Отслеживаю посылку…
activity-search_products = Смотрю в магазине…
activity-search_help = Смотрю страницы помощи…
activity-check_return = Проверяю, что можно вернуть…
activity-propose_return = Готовлю возврат…
activity-propose_cancellation = Готовлю отмену…
activity-propose_address_change = Готовлю новый адрес…
activity-propose_item_change = Готовлю изменение…
activity-confirm_proposal = Выполняю…
activity-withdraw_proposal = Отзываю…
activity-get_return_status = Ищу ваш возврат…
activity-hand_over = Зову человека…
activity-other = Работаю над этим…

## The website widget

widget-title = Помощь с заказом
widget-subtitle = Ответы сразу, на вашем языке
widget-open = Открыть чат
widget-close = Закрыть чат
widget-log = Разговор
widget-greeting = Здравствуйте! Спрашивайте о заказе, посылке или возврате.
widget-automated = Я автоматический помощник. В любой момент можно попросить человека.
widget-privacy = Пожалуйста, не присылайте пароли и номера карт.
widget-placeholder = Напишите сообщение…
widget-send = Отправить
widget-you = Вы
widget-bot = Помощник
widget-agent = Служба поддержки
widget-typing = Печатает…
widget-sending = Отправляется…
widget-sent = Отправлено
widget-waiting = Ожидание соединения
widget-failed = Не отправлено
widget-retry = Попробовать снова
widget-offline = Нет соединения. Всё, что вы пишете, сохраняется и отправится позже.
widget-connecting = Соединение…
widget-reconnecting = Повторное соединение…
widget-source = Источник
widget-helpful = Это помогло
widget-not-helpful = Это не помогло
widget-person-joined = К разговору подключился человек из нашей команды
widget-bot-back = Помощник снова здесь
widget-too-long = Сообщение слишком длинное
widget-new-messages = Новые сообщения
widget-ask-order = Где мой заказ?
widget-ask-return = Хочу вернуть товар
widget-ask-person = Хочу поговорить с человеком

## Whether she was served well

satisfaction-bot = Удалось ли мне вам помочь?
satisfaction-human = Довольны ли вы тем, как мы вам помогли?
satisfaction-thanks = Спасибо, это помогает нам становиться лучше.
satisfaction-score-1 = 1 ★
satisfaction-score-2 = 2 ★
satisfaction-score-3 = 3 ★
satisfaction-score-4 = 4 ★
satisfaction-score-5 = 5 ★
