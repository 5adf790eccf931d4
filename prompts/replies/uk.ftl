# What buyers read in Ukrainian. Voice: warm, brief, plain; polite "ви" in lower case, no gendered forms for the buyer; "I" is the assistant, "we" the shop.
# Amounts, dates and lists come in already written in the Ukrainian way (a date may end with "р.", so no full stop follows one, and is in the nominative with its weekday, so it stands behind a colon).

## How facts are put

moment = { $day }, { $time } ({ $place ->
    [UTC] UTC
   *[other] місцевий час: { $place }
})
item = { $quantity } × { $title }
bullet = • { $text }
source = Джерело: { $title }

## Small talk

hello = Вітаю!
greeting = Вітаю! Я помічник магазину { $shop }. Можу знайти замовлення чи посилку, оформити повернення або відповісти на запитання. Чим можу допомогти?
thanks-reply = Прошу, завжди до ваших послуг! Пишіть будь-коли.
goodbye-reply = До побачення і дякую за повідомлення. Я тут, якщо знадоблюся.
nothing-to-confirm = Усе гаразд: зараз ніщо не чекає на ваше підтвердження. Чи можу я чимось допомогти?
nothing-to-decline = Добре, усе лишається як є. Чи можу я допомогти ще чимось?
back-to-bot = Я знову з вами. Чим можу допомогти?
language-not-supported = На жаль, вашою мовою я поки не пишу, тому відповідаю українською.

## When it is not clear what she wants

unclear-choose = Хочу зрозуміти вас правильно. Що з цього ви маєте на увазі?
unclear-open = Перепрошую, я не зовсім розумію. Напишіть, будь ласка, іншими словами або виберіть зі списку.
intent-order_status = Статус мого замовлення
intent-track_parcel = Де моя посилка?
intent-delivery_estimate = Коли прийде?
intent-not_received = Посилка до мене не дійшла
intent-cancel_order = Скасувати замовлення
intent-change_address = Змінити адресу
intent-change_order = Змінити замовлення
intent-return_start = Повернути товар
intent-return_status = Статус мого повернення
intent-return_policy = Умови повернення
intent-item_problem = Проблема з товаром
intent-invoice = Потрібен рахунок або чек
intent-payment_problem = Проблема з оплатою
intent-shipping_options = Доставка
intent-customs_duties = Митниця і мито
intent-product_question = Про товар
intent-promotion = Знижки та промокоди
intent-account = Мій кабінет
intent-human_agent = Поговорити з людиною
intent-complaint = Залишити скаргу

## Who she is and which order she means

ask-order-and-secret = Залюбки допоможу. Напишіть, будь ласка, номер замовлення та адресу e-mail, телефон або поштовий індекс із цього замовлення.
ask-order-number = Дякую. А який номер замовлення? Він є у підтвердженні замовлення.
ask-secret = Дякую. Щоб захистити ваші дані, напишіть, будь ласка, ще e-mail, телефон або поштовий індекс із замовлення { $order }.
order-not-matched = Із цими даними замовлення { $order } не знаходиться. Перевірте, будь ласка, ще раз номер та e-mail, телефон або поштовий індекс.
order-not-yours = Серед ваших замовлень номера { $order } немає. Якщо замовлення оформлено з іншим e-mail, напишіть, будь ласка, цю адресу.
which-order = Про яке замовлення йдеться?
order-choice = { $order } · { $item }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
no-orders = У вашому кабінеті ще немає замовлень. Якщо замовлення оформлено з іншим e-mail, напишіть, будь ласка, номер замовлення і цю адресу.

## Orders

order-headline = { $headline ->
    [awaiting_payment] Замовлення { $order } очікує на оплату. Щойно вона надійде, ми все підготуємо.
    [on_hold] Замовлення { $order } призупинено: перед відправленням ми уточнюємо одну деталь.
    [awaiting_mapping] Замовлення { $order } у нас і готується.
    [to_ship] Замовлення { $order } підтверджено, його пакують. Воно ще не відправлене.
    [partially_shipped] Частина замовлення { $order } вже в дорозі, решта прийде окремо.
    [shipped] Замовлення { $order } відправлено.
    [delivered] Замовлення { $order } доставлено.
    [completed] Замовлення { $order } доставлено і завершено.
    [cancelled] Замовлення { $order } скасовано.
   *[other] Ось замовлення { $order }.
}
order-items = Товари: { $items }
order-total = Разом: { $total }
order-placed = Дата замовлення: { $date }

## Parcels

parcel-heading = Посилка { $index } з { $count }
parcel-status = { $status ->
    [pending] Посилку із замовленням { $order } готують для перевізника.
    [info_received] Перевізник уже знає про посилку із замовленням { $order } і скоро її забере.
    [in_transit] Ваша посилка із замовленням { $order } в дорозі.
    [out_for_delivery] Гарна новина: посилка із замовленням { $order } сьогодні у кур'єра.
    [ready_for_pickup] Ваша посилка із замовленням { $order } чекає на вас у відділенні або пункті видачі.
    [delivery_failed] Перевізник намагався вручити посилку із замовленням { $order }, але не вдалося.
    [delivered] Ваша посилка із замовленням { $order } має статус доставленої.
    [on_hold] Ваша посилка із замовленням { $order } затримана в дорозі.
    [delivery_delayed] Ваша посилка із замовленням { $order } запізнюється. Мені дуже прикро.
    [return_to_sender] Ваша посилка із замовленням { $order } їде назад до нас.
    [lost] Мені дуже прикро: перевізник повідомляє, що посилку із замовленням { $order } втрачено.
    [expired] Про посилку із замовленням { $order } понад місяць немає новин. Мені дуже прикро.
   *[other] Ось що відомо про посилку із замовленням { $order }.
}
parcel-reason = { $reason ->
    [customs_delay] Вона чекає на митниці.
    [customs_documentation] Митниці потрібен документ, щоб її пропустити.
    [customs_duties_unpaid] Митниця чекає на сплату мита або податку.
    [customs_prohibited] Митниця не пропускає в країну щось із вмісту.
    [customs_inspection] Митниця її оглядає.
    [weather_delay] Перевізника затримує погода.
    [address_incorrect] У перевізника труднощі з адресою.
    [recipient_unavailable] На місці нікого не було, щоб її прийняти.
    [damaged] Перевізник повідомляє, що її пошкоджено.
   *[other] Точнішої причини перевізник не називає.
}
parcel-next = { $step ->
    [customs_wait] Робити нічого не потрібно: митниця зазвичай триває кілька днів, потім посилка їде далі.
    [customs_papers] Стежте, будь ласка, за повідомленнями від перевізника або митниці й надішліть те, що вони просять. Якщо є сумніви, можу передати вас людині.
    [customs_pay] Стежте, будь ласка, за повідомленням від перевізника про те, як сплатити. Після оплати посилка їде далі.
    [wait] Робити нічого не потрібно. Раджу зазирнути сюди ще раз за день-два.
    [receive] Будь ласка, подбайте, щоб її хтось міг прийняти.
    [pick_up] Візьміть, будь ласка, із собою документ. Посилку зберігають обмежений час.
    [redelivery] Зазвичай перевізник пробує ще раз наступного робочого дня або лишає посилку у відділенні. Перевірте, будь ласка, чи легко знайти адресу й домофон.
    [check_address] Якщо адреса неправильна, напишіть мені, будь ласка: людина з нашої команди може владнати це з перевізником.
    [found_it] Якщо її у вас немає, запитайте, будь ласка, у сусідів і на рецепції, погляньте там, де лишають посилки, і напишіть мені, якщо вона не знайдеться.
    [coming_back] Коли вона повернеться до нас, людина з нашої команди може надіслати її знову або повернути гроші. Передати вас їй?
    [person] З цим має розібратися разом із перевізником людина з нашої команди. Передати вас їй?
   *[none] {""}
}
parcel-number = Номер відстеження: { $number } ({ $carrier })
parcel-last = Остання новина: { $place }, { $at }
parcel-last-no-place = Остання новина: { $at }
parcel-estimate = Очікувана доставка: { $date }
parcel-estimate-passed = Очікувана дата доставки: { $date }, посилка запізнюється. Мені дуже прикро.
parcel-estimate-unknown = Перевізник поки не назвав дати.
parcel-arrives = Очікувана дата доставки посилки із замовленням { $order }: { $date }
parcel-delivered-at = Доставлено: { $at }
parcel-delivered-at-place = Доставлено: { $at }, { $place }
not-shipped-yet = Замовлення { $order } ще не відправлено, тому відстежувати поки нічого.
not-shipped-no-estimate = Після відправлення тут видно, де воно і коли має прийти.
not-received-delivered = Перевізник повідомляє, що посилку із замовленням { $order } вручено. Час вручення: { $at }. Мені дуже прикро, що її у вас немає.
not-received-advice = Запитайте, будь ласка, у сусідів і на рецепції та погляньте там, де лишають посилки; інколи посилку позначають зарано, і вона приходить на день пізніше. Якщо її немає, людина з нашої команди може шукати її разом із перевізником. Передати вас їй?

## Returns

return-which-item = Який товар із замовлення { $order } ви хочете повернути?
return-items-unclear = Не виходить знайти такий товар у замовленні { $order }. Який товар ви хочете повернути?
return-all = Усе
return-item-choice = { $quantity ->
    [1] { $title }
   *[other] { $quantity } × { $title }
}
return-proposal = { $kind ->
    [refund_only] Можу подати запит на повернення грошей: { $items } (замовлення { $order }). Сума повернення: { $refund }. Надсилати нічого не потрібно. Зробити це?
    [replacement] Можу оформити заміну: { $items } (замовлення { $order }). Ви надсилаєте товар назад, ми надсилаємо новий. Зробити це?
   *[return_and_refund] Можу оформити таке повернення: { $items } (замовлення { $order }). Коли товар повернеться до нас, сума повернення становитиме { $refund }. Оформити повернення?
}
return-opened = { $kind ->
    [refund_only] Готово: запит на повернення грошей { $number } створено: { $items } (замовлення { $order }). Сума повернення: { $refund }.
    [replacement] Готово: заміну { $number } оформлено: { $items } (замовлення { $order }).
   *[return_and_refund] Готово: повернення { $number } оформлено: { $items } (замовлення { $order }). Сума повернення після отримання товару: { $refund }.
}
return-opened-next = { $kind ->
    [refund_only] Більше нічого робити не потрібно.
   *[other] Будь ласка, добре запакуйте товар і збережіть квитанцію про відправлення.
}
return-refused-closed = Мені дуже прикро: термін повернення замовлення { $order } минув (останній день: { $date }). Якщо з товаром щось не так, питання може розглянути людина з нашої команди. Передати вас їй?
return-refused = { $code ->
    [return_window_closed] Мені дуже прикро: термін повернення замовлення { $order } минув. Якщо з товаром щось не так, питання може розглянути людина з нашої команди. Передати вас їй?
    [not_delivered] Замовлення { $order } ще не доставлено. Коли воно буде у вас, можу оформити повернення.
    [nothing_to_return] Усе із замовлення { $order } вже повернуто або їде назад.
    [order_cancelled] Замовлення { $order } скасовано, повертати нічого.
    [quantity_too_large] Це більше, ніж лишилося у замовленні { $order }. Скільки штук ви хочете повернути?
   *[other] Це повернення я не можу оформити самостійно. Його може розглянути людина з нашої команди. Передати вас їй?
}
return-status = { $decision ->
    [requested] Заявка на повернення { $number } за замовленням { $order } у нас, ми її розглядаємо.
    [approved] Повернення { $number } за замовленням { $order } схвалено.
    [rejected] Повернення { $number } за замовленням { $order } не вдалося прийняти.
    [cancelled] Повернення { $number } за замовленням { $order } відкликано.
   *[other] Ось повернення { $number } за замовленням { $order }.
}
return-goods = { $goods ->
    [awaiting_buyer] Ми чекаємо на вашу посилку.
    [in_transit] Ваша посилка їде до нас.
    [received] Ваша посилка у нас, незабаром її оглянуть.
    [inspected] Ваша посилка у нас, її оглянуто.
   *[none] {""}
}
return-refund = { $state ->
    [pending] Виплата { $amount } почнеться, коли повернення товару завершиться.
    [processing] Кошти { $amount } вже в дорозі; банкам зазвичай потрібно кілька робочих днів.
    [succeeded] Кошти { $amount } виплачено.
    [failed] Повернення коштів { $amount } не пройшло. З цим має розібратися людина з нашої команди. Передати вас їй?
   *[other] Сума повернення: { $amount }.
}
return-contents = Товари: { $items }
returns-none = Поки що повернень у вас немає. Хочете щось повернути?

## Changes before shipping

cancel-proposal = Можу скасувати замовлення { $order } ({ $items }). Сума повернення: { $refund }. Скасувати його?
cancel-proposal-unpaid = Можу скасувати замовлення { $order } ({ $items }). Оплати не було, повертати нічого. Скасувати його?
cancel-done = Готово: замовлення { $order } скасовано, кошти { $refund } вже в дорозі до вас.
cancel-done-unpaid = Готово: замовлення { $order } скасовано.
address-ask = Куди надіслати замовлення { $order }? Напишіть, будь ласка, усю нову адресу: вулицю й будинок, місто та поштовий індекс.
address-ask-missing = Дякую. Напишіть, будь ласка, чого ще бракує: { $parts }.
address-part-name = ім'я та прізвище
address-part-line1 = вулиця і будинок
address-part-city = місто
address-part-postal_code = поштовий індекс
address-part-region = область або регіон
address-part-country = країна
address-proposal = Можу надіслати замовлення { $order } на іншу адресу: { $address }. Змінити?
address-done = Готово: замовлення { $order } тепер їде на адресу: { $address }.
change-ask = Що змінити в замовленні { $order }? У ньому: { $items }. Напишіть, будь ласка, товар і нову кількість або інший варіант.
change-proposal = Можу змінити замовлення { $order }: замість { $before } буде { $after }.
change-proposal-removed = Можу прибрати із замовлення { $order }: { $before }.
change-question = Зробити це?
change-difference-more = Це дорожче на { $amount }.
change-difference-less = До повернення: { $amount }.
change-done = Готово: замовлення { $order } змінено.
change-done-item = Готово: у замовленні { $order } тепер { $after } замість { $before }.

## Proposals

proposal-withdrawn = Добре, лишаю все як є. Чи можу я допомогти ще чимось?
proposal-waiting = { $kind ->
    [return] Повернення за замовленням { $order } досі чекає на ваше «так». Оформити його?
    [cancellation] Замовлення { $order } ще не скасовано. Скасувати його?
    [address_change] Нову адресу для замовлення { $order } ще не внесено. Змінити її?
    [item_change] Зміну в замовленні { $order } ще не внесено. Внести її?
   *[other] Щось за замовленням { $order } чекає на ваше «так». Продовжити?
}
proposal-gone = Ця пропозиція вже не діє: минув час або замовлення змінилося. Напишіть, будь ласка, ще раз, що потрібно зробити.
proposal-unsure = Я дію лише після чіткого «так». Зробити це?

## What the tools refuse

refusal-not_cancellable = { $headline ->
    [cancelled] Замовлення { $order } вже скасовано.
    [delivered] Замовлення { $order } вже доставлено, тому скасувати його не можна. Якщо хочете, можу оформити повернення.
    [completed] Замовлення { $order } вже доставлено, тому скасувати його не можна. Якщо хочете, можу оформити повернення.
   *[other] Замовлення { $order } вже відправлено, тому скасувати його не можна. Можна відмовитися від посилки або надіслати її назад після отримання; тоді можу оформити повернення.
}
refusal-address = Замовлення { $order } вже поїхало, тому адресу змінити я не можу. Можливо, людина з нашої команди ще домовиться з перевізником. Передати вас їй?
refusal-change = Замовлення { $order } вже поїхало, тому змінити його я не можу. Коли воно прийде, можу оформити повернення.
refusal-cancelled = Замовлення { $order } скасовано, змінити в ньому нічого не можна.
refusal-out_of_stock = На жаль, стільки штук немає в наявності. Вибрати щось інше?
refusal-unknown_item = Такий товар знайти не виходить. Який товар ви маєте на увазі й що хочете замість нього?
refusal-other = На жаль, це неможливо. Питання може розглянути людина з нашої команди. Передати вас їй?

## Help pages and products

no-article = На наших сторінках допомоги немає надійної відповіді на це запитання, а вгадувати не хочеться. Передати вас людині з нашої команди?
no-article-aside = На наших сторінках допомоги немає надійної відповіді на це запитання.
products-found = Ось що є в нашому магазині:
product-line = { $title } · { $price } · { $stock ->
    [yes] в наявності
   *[no] зараз немає в наявності
}
product-line-no-price = { $title } · { $stock ->
    [yes] в наявності
   *[no] зараз немає в наявності
}

## Handing over to a person

handover-promise = { $is_open ->
    [no] Нашої команди зараз немає на місці. Людина відповість вам просто тут. Крайній термін відповіді: { $by }.
   *[yes] До вас долучається людина з нашої команди, вона відповість просто тут. Крайній термін відповіді: { $by }.
}
handover-calm = { $reason ->
    [not_understood] Не хочу затримувати вас запитаннями.
    [missing_knowledge] На це потрібна надійна відповідь.
    [policy_exception] Це має вирішити людина, яка має на це право.
    [tool_failed] Перепрошую, у мене зараз щось не працює.
    [model_failed] Перепрошую, у мене зараз щось не працює.
    [identity_failed] Щоб захистити замовлення, більше даних тут перевіряти не можна.
    [suspected_fraud] Дякую, що повідомили. Це важливо.
    [upset_buyer] Перепрошую. Розумію, як це неприємно, і це треба виправити.
    [item_claim] Мені дуже прикро, що з товаром щось не так. Ми це виправимо.
   *[buyer_asked] Звичайно.
}
handover-photo = Якщо можете, надішліть сюди тим часом фото, а також номер замовлення, якщо його ще не було.
handover-summary = Питання: { $intent } · Замовлення: { $order } · Повідомлення: «{ $text }»
queue-notice = { $is_open ->
    [no] Ваше повідомлення в нашої команди. Зараз нікого немає на місці; людина відповість вам тут. Крайній термін відповіді: { $by }. Якщо хочете, тим часом можу знову допомогти я.
   *[yes] Ваше повідомлення в нашої команди. Людина відповість вам тут. Крайній термін відповіді: { $by }. Якщо хочете, тим часом можу знову допомогти я.
}
fallback-apology = Перепрошую, зараз я не можу як слід на це відповісти.
conversation-closed = Цю розмову закрито. Якщо щось знадобиться, просто напишіть знову.

## Limits and channels

rate-limited = Ви пишете швидше, ніж я читаю. Дайте мені, будь ласка, хвилину, і продовжимо.
message-cut = Повідомлення було дуже довгим, тому прочитано лише його початок.
media-received = Дякую, усе надійшло. Дивитися фото й слухати голосові я не вмію, тому передаю це людині з нашої команди.
group-hint = У групах я відповідаю, лише коли мене згадують. Щодо замовлення напишіть мені, будь ласка, в особисті повідомлення.
telegram-start = Вітаю! Я помічник магазину { $shop }. Питайте про замовлення, посилку чи повернення своєю мовою.

## Buttons

button-confirm = Так, будь ласка
button-decline = Ні, дякую
button-human = Поговорити з людиною
button-back-to-bot = Повернутися до помічника

## What the bot is doing (shown while she waits)

activity-verify_buyer = Перевіряю дані…
activity-list_orders = Шукаю ваші замовлення…
activity-get_order = Шукаю ваше замовлення…
activity-track_order = Відстежую посилку…
activity-search_products = Дивлюся в магазині…
activity-search_help = Дивлюся сторінки допомоги…
activity-check_return = Перевіряю, що можна повернути…
activity-propose_return = Готую повернення…
activity-propose_cancellation = Готую скасування…
activity-propose_address_change = Готую нову адресу…
activity-propose_item_change = Готую зміну…
activity-confirm_proposal = Виконую…
activity-withdraw_proposal = Відкликаю…
activity-get_return_status = Шукаю ваше повернення…
activity-hand_over = Кличу людину…
activity-other = Працюю над цим…

## The website widget

widget-title = Допомога із замовленням
widget-subtitle = Відповіді одразу, вашою мовою
widget-open = Відкрити чат
widget-close = Закрити чат
widget-log = Розмова
widget-greeting = Вітаю! Питайте про замовлення, посилку чи повернення.
widget-automated = Я автоматичний помічник. Будь-коли можна попросити людину.
widget-privacy = Будь ласка, не надсилайте паролі та номери карток.
widget-placeholder = Напишіть повідомлення…
widget-send = Надіслати
widget-you = Ви
widget-bot = Помічник
widget-agent = Служба підтримки
widget-typing = Пише…
widget-sending = Надсилається…
widget-sent = Надіслано
widget-waiting = Очікування з'єднання
widget-failed = Не надіслано
widget-retry = Спробувати знову
widget-offline = Немає з'єднання. Усе, що ви пишете, зберігається й надішлеться пізніше.
widget-connecting = З'єднання…
widget-reconnecting = Повторне з'єднання…
widget-source = Джерело
widget-helpful = Це допомогло
widget-not-helpful = Це не допомогло
widget-person-joined = До розмови долучилася людина з нашої команди
widget-bot-back = Помічник знову тут
widget-too-long = Повідомлення задовге
widget-new-messages = Нові повідомлення
widget-ask-order = Де моє замовлення?
widget-ask-return = Хочу повернути товар
widget-ask-person = Хочу поговорити з людиною

## Whether she was served well

satisfaction-bot = Чи вдалося мені вам допомогти?
satisfaction-human = Чи задоволені ви тим, як ми вам допомогли?
satisfaction-thanks = Дякуємо, це допомагає нам ставати кращими.
satisfaction-score-1 = 1 ★
satisfaction-score-2 = 2 ★
satisfaction-score-3 = 3 ★
satisfaction-score-4 = 4 ★
satisfaction-score-5 = 5 ★
