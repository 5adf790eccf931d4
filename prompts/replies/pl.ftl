# What buyers read in Polish. Voice: warm, brief, plain; polite and impersonal ("Proszę podać…"), no Pan/Pani, no gendered forms; "I" is the assistant, "we" the shop.
# Amounts, dates and lists come in already written in the Polish way; a date is in the nominative with its weekday, so it stands behind a colon.

## How facts are put

moment = { $day }, { $time } ({ $place ->
    [UTC] UTC
   *[other] czas lokalny: { $place }
})
item = { $quantity } × { $title }
bullet = • { $text }
source = Źródło: { $title }

## Small talk

hello = Dzień dobry!
greeting = Dzień dobry! Jestem asystentem sklepu { $shop }. Mogę znaleźć zamówienie lub paczkę, przygotować zwrot albo odpowiedzieć na pytanie. W czym mogę pomóc?
thanks-reply = Bardzo proszę! Można do mnie pisać o każdej porze.
goodbye-reply = Do widzenia i dziękuję za wiadomość. W razie potrzeby jestem tutaj.
nothing-to-confirm = Wszystko w porządku: w tej chwili nic nie czeka na potwierdzenie. Czy mogę w czymś pomóc?
nothing-to-decline = Nie ma sprawy, wszystko zostaje bez zmian. Czy mogę pomóc w czymś jeszcze?
back-to-bot = Znów jestem do dyspozycji. W czym mogę pomóc?
language-not-supported = Niestety nie piszę jeszcze w tym języku, dlatego odpowiadam po polsku.

## When it is not clear what she wants

unclear-choose = Chcę dobrze zrozumieć. Która z tych spraw jest właściwa?
unclear-open = Przepraszam, nie do końca rozumiem. Proszę napisać to innymi słowami albo wybrać coś z listy.
intent-order_status = Stan mojego zamówienia
intent-track_parcel = Gdzie jest moja paczka?
intent-delivery_estimate = Kiedy dotrze?
intent-not_received = Paczka do mnie nie dotarła
intent-cancel_order = Anulowanie zamówienia
intent-change_address = Zmiana adresu
intent-change_order = Zmiana zamówienia
intent-return_start = Zwrot towaru
intent-return_status = Stan mojego zwrotu
intent-return_policy = Zasady zwrotów
intent-item_problem = Problem z towarem
intent-invoice = Potrzebuję faktury
intent-payment_problem = Problem z płatnością
intent-shipping_options = Wysyłka i dostawa
intent-customs_duties = Cło i opłaty
intent-product_question = Pytanie o produkt
intent-promotion = Rabaty i kody
intent-account = Moje konto
intent-human_agent = Rozmowa z człowiekiem
intent-complaint = Chcę złożyć skargę

## Who she is and which order she means

ask-order-and-secret = Chętnie w tym pomogę. Proszę podać numer zamówienia oraz adres e-mail, numer telefonu lub kod pocztowy z tego zamówienia.
ask-order-number = Dziękuję. A jaki jest numer zamówienia? Znajduje się w potwierdzeniu zamówienia.
ask-secret = Dziękuję. Dla ochrony danych proszę podać jeszcze adres e-mail, numer telefonu lub kod pocztowy z zamówienia { $order }.
order-not-matched = Z tymi danymi nie mogę znaleźć zamówienia { $order }. Proszę jeszcze raz sprawdzić numer oraz adres e-mail, numer telefonu lub kod pocztowy.
order-not-yours = Wśród zamówień na tym koncie nie widzę numeru { $order }. Jeśli zamówienie złożono z innym adresem e-mail, proszę podać ten adres.
which-order = O które zamówienie chodzi?
order-choice = { $order } · { $item }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
no-orders = Na tym koncie nie widzę jeszcze żadnego zamówienia. Jeśli zamówienie złożono z innym adresem e-mail, proszę podać numer zamówienia i ten adres.

## Orders

order-headline = { $headline ->
    [awaiting_payment] Zamówienie { $order } czeka na płatność. Gdy tylko ją otrzymamy, wszystko przygotujemy.
    [on_hold] Zamówienie { $order } jest wstrzymane: przed wysyłką sprawdzamy jeszcze jeden szczegół.
    [awaiting_mapping] Zamówienie { $order } do nas dotarło i jest przygotowywane.
    [to_ship] Zamówienie { $order } jest potwierdzone i właśnie je pakujemy. Nie zostało jeszcze wysłane.
    [partially_shipped] Część zamówienia { $order } jest już w drodze, reszta dotrze osobno.
    [shipped] Zamówienie { $order } zostało wysłane.
    [delivered] Zamówienie { $order } zostało doręczone.
    [completed] Zamówienie { $order } zostało doręczone i jest zakończone.
    [cancelled] Zamówienie { $order } jest anulowane.
   *[other] Oto zamówienie { $order }.
}
order-items = Produkty: { $items }
order-total = Razem: { $total }
order-placed = Data zamówienia: { $date }

## Parcels

parcel-heading = Paczka { $index } z { $count }
parcel-status = { $status ->
    [pending] Paczka z zamówienia { $order } jest przygotowywana dla przewoźnika.
    [info_received] Przewoźnik wie już o paczce z zamówienia { $order } i wkrótce ją odbierze.
    [in_transit] Paczka z zamówienia { $order } jest w drodze.
    [out_for_delivery] Dobra wiadomość: paczka z zamówienia { $order } jest dziś w doręczeniu.
    [ready_for_pickup] Paczka z zamówienia { $order } czeka na odbiór.
    [delivery_failed] Przewoźnik próbował doręczyć paczkę z zamówienia { $order }, ale się nie udało.
    [delivered] Paczka z zamówienia { $order } ma status doręczonej.
    [on_hold] Paczka z zamówienia { $order } została zatrzymana po drodze.
    [delivery_delayed] Paczka z zamówienia { $order } jest opóźniona. Bardzo mi przykro.
    [return_to_sender] Paczka z zamówienia { $order } wraca do nas.
    [lost] Przykro mi: przewoźnik zgłasza, że paczka z zamówienia { $order } zaginęła.
    [expired] Od ponad miesiąca nie ma żadnych wieści o paczce z zamówienia { $order }. Bardzo mi przykro.
   *[other] Oto, co wiem o paczce z zamówienia { $order }.
}
parcel-reason = { $reason ->
    [customs_delay] Czeka na odprawę celną.
    [customs_documentation] Urząd celny potrzebuje dokumentu, zanim ją przepuści.
    [customs_duties_unpaid] Urząd celny czeka na opłacenie cła lub podatku.
    [customs_prohibited] Urząd celny nie dopuszcza czegoś z zawartości do wwozu.
    [customs_inspection] Urząd celny ją kontroluje.
    [weather_delay] Pogoda spowalnia pracę przewoźnika.
    [address_incorrect] Przewoźnik ma kłopot z adresem.
    [recipient_unavailable] Nikogo nie było, kto mógłby ją odebrać.
    [damaged] Przewoźnik zgłasza, że została uszkodzona.
   *[other] Przewoźnik nie podaje bliższego powodu.
}
parcel-next = { $step ->
    [customs_wait] Nic nie trzeba robić: odprawa zwykle trwa kilka dni, potem paczka rusza dalej.
    [customs_papers] Proszę wypatrywać wiadomości od przewoźnika lub urzędu celnego i wysłać to, o co proszą. W razie wątpliwości mogę przekazać rozmowę człowiekowi.
    [customs_pay] Proszę wypatrywać wiadomości od przewoźnika z informacją, jak zapłacić. Po opłaceniu paczka rusza dalej.
    [wait] Nic nie trzeba robić. Najlepiej zajrzeć tu ponownie za dzień lub dwa.
    [receive] Proszę zadbać, żeby ktoś mógł ją odebrać.
    [pick_up] Proszę zabrać dokument tożsamości. Paczka jest przechowywana tylko przez ograniczony czas.
    [redelivery] Przewoźnik zwykle próbuje ponownie w następny dzień roboczy albo zostawia paczkę w punkcie odbioru. Proszę sprawdzić, czy adres i dzwonek łatwo znaleźć.
    [check_address] Jeśli adres jest błędny, proszę o wiadomość: osoba z naszego zespołu może to wyjaśnić z przewoźnikiem.
    [found_it] Jeśli paczki nie ma, proszę zapytać sąsiadów i na recepcji oraz zajrzeć tam, gdzie zostawia się paczki, i dać mi znać, jeśli się nie znajdzie.
    [coming_back] Gdy do nas wróci, osoba z naszego zespołu może wysłać ją ponownie albo zwrócić pieniądze. Czy przekazać rozmowę?
    [person] Tę sprawę powinna wyjaśnić z przewoźnikiem osoba z naszego zespołu. Czy przekazać rozmowę?
   *[none] {""}
}
parcel-number = Numer przesyłki: { $number } ({ $carrier })
parcel-last = Ostatnia wiadomość: { $place }, { $at }
parcel-last-no-place = Ostatnia wiadomość: { $at }
parcel-estimate = Przewidywana dostawa: { $date }
parcel-estimate-passed = Planowana dostawa: { $date }. Paczka jest więc spóźniona, bardzo mi przykro.
parcel-estimate-unknown = Przewoźnik nie podał jeszcze daty dostawy.
parcel-arrives = Planowana dostawa paczki z zamówienia { $order }: { $date }
parcel-delivered-at = Doręczono: { $at }
parcel-delivered-at-place = Doręczono: { $at }, { $place }
not-shipped-yet = Zamówienie { $order } nie zostało jeszcze wysłane, więc na razie nie ma paczki do śledzenia.
not-shipped-no-estimate = Gdy zostanie wysłane, będzie tu widać, gdzie jest i kiedy powinno dotrzeć.
not-received-delivered = Przewoźnik podaje czas doręczenia paczki z zamówienia { $order }: { $at }. Przykro mi, że do tej pory jej nie ma.
not-received-advice = Proszę zapytać sąsiadów i na recepcji oraz zajrzeć tam, gdzie zostawia się paczki; czasem paczka jest oznaczona za wcześnie i dociera dzień później. Jeśli jej nie ma, osoba z naszego zespołu może jej poszukać razem z przewoźnikiem. Czy przekazać rozmowę?

## Returns

return-which-item = Który produkt z zamówienia { $order } ma zostać zwrócony?
return-items-unclear = Nie mogę dopasować tego do żadnego produktu z zamówienia { $order }. Który ma zostać zwrócony?
return-all = Wszystko
return-item-choice = { $quantity ->
    [1] { $title }
   *[other] { $quantity } × { $title }
}
return-proposal = { $kind ->
    [refund_only] Mogę złożyć wniosek o zwrot pieniędzy za: { $items } (zamówienie { $order }). Kwota zwrotu: { $refund }. Niczego nie trzeba odsyłać. Czy mam to zrobić?
    [replacement] Mogę zgłosić wymianę: { $items } (zamówienie { $order }). Produkt wraca do nas, a my wysyłamy nowy. Czy mam to zrobić?
   *[return_and_refund] Mogę otworzyć taki zwrot: { $items } (zamówienie { $order }). Gdy towar do nas wróci, oddajemy { $refund }. Czy otworzyć zwrot?
}
return-opened = { $kind ->
    [refund_only] Gotowe: wniosek o zwrot pieniędzy ma numer { $number } i obejmuje: { $items } (zamówienie { $order }). Kwota zwrotu: { $refund }.
    [replacement] Gotowe: wymiana jest zgłoszona pod numerem { $number } i obejmuje: { $items } (zamówienie { $order }).
   *[return_and_refund] Gotowe: zwrot { $number } jest otwarty i obejmuje: { $items } (zamówienie { $order }). Kwota zwrotu po dotarciu towaru: { $refund }.
}
return-opened-next = { $kind ->
    [refund_only] Nic więcej nie trzeba robić.
   *[other] Proszę dobrze zapakować towar i zachować potwierdzenie nadania.
}
return-refused-closed = Przykro mi: termin na zwrot zamówienia { $order } już minął (ostatni dzień: { $date }). Jeśli z produktem jest coś nie tak, może to obejrzeć osoba z naszego zespołu. Czy przekazać rozmowę?
return-refused = { $code ->
    [return_window_closed] Przykro mi: termin na zwrot zamówienia { $order } już minął. Jeśli z produktem jest coś nie tak, może to obejrzeć osoba z naszego zespołu. Czy przekazać rozmowę?
    [not_delivered] Zamówienie { $order } nie zostało jeszcze doręczone. Gdy dotrze, mogę otworzyć zwrot.
    [nothing_to_return] Wszystko z zamówienia { $order } zostało już zwrócone albo wraca do nas.
    [order_cancelled] Zamówienie { $order } jest anulowane, więc nie ma czego zwracać.
    [quantity_too_large] To więcej, niż pozostało w zamówieniu { $order }. Ile sztuk ma zostać zwróconych?
   *[other] Tego zwrotu nie mogę otworzyć samodzielnie. Może to obejrzeć osoba z naszego zespołu. Czy przekazać rozmowę?
}
return-status = { $decision ->
    [requested] Zgłoszenie zwrotu { $number } z zamówienia { $order } jest u nas i właśnie je sprawdzamy.
    [approved] Zwrot { $number } do zamówienia { $order } jest zaakceptowany.
    [rejected] Zwrot { $number } do zamówienia { $order } nie mógł zostać przyjęty.
    [cancelled] Zwrot { $number } do zamówienia { $order } został wycofany.
   *[other] Oto zwrot { $number } do zamówienia { $order }.
}
return-goods = { $goods ->
    [awaiting_buyer] Czekamy na paczkę zwrotną.
    [in_transit] Paczka zwrotna jest w drodze do nas.
    [received] Paczka zwrotna dotarła i wkrótce ją obejrzymy.
    [inspected] Paczka zwrotna dotarła i jest sprawdzona.
   *[none] {""}
}
return-refund = { $state ->
    [pending] Zwrot kwoty { $amount } rozpoczyna się po zakończeniu zwrotu towaru.
    [processing] Zwrot kwoty { $amount } jest w drodze; bankom zajmuje to zwykle kilka dni roboczych.
    [succeeded] Zwrot kwoty { $amount } został wypłacony.
    [failed] Zwrot kwoty { $amount } się nie powiódł. Powinna to sprawdzić osoba z naszego zespołu. Czy przekazać rozmowę?
   *[other] Kwota zwrotu: { $amount }.
}
return-contents = Produkty: { $items }
returns-none = Nie widzę jeszcze żadnego zwrotu. Czy coś ma zostać zwrócone?

## Changes before shipping

cancel-proposal = Mogę anulować zamówienie { $order } ({ $items }). Kwota zwrotu: { $refund }. Czy je anulować?
cancel-proposal-unpaid = Mogę anulować zamówienie { $order } ({ $items }). Nic nie zostało zapłacone, więc nie ma czego zwracać. Czy je anulować?
cancel-done = Gotowe: zamówienie { $order } jest anulowane, a zwrot { $refund } jest w drodze.
cancel-done-unpaid = Gotowe: zamówienie { $order } jest anulowane.
address-ask = Dokąd ma trafić zamówienie { $order }? Proszę podać cały nowy adres: ulicę i numer, kod pocztowy i miejscowość.
address-ask-missing = Dziękuję. Proszę podać jeszcze to, czego brakuje: { $parts }.
address-part-name = imię i nazwisko
address-part-line1 = ulica i numer
address-part-city = miejscowość
address-part-postal_code = kod pocztowy
address-part-region = województwo lub region
address-part-country = kraj
address-proposal = Mogę skierować zamówienie { $order } pod ten adres: { $address }. Czy zmienić?
address-done = Gotowe: zamówienie { $order } jedzie teraz pod adres: { $address }.
change-ask = Co zmienić w zamówieniu { $order }? Zawiera: { $items }. Proszę podać produkt oraz nową liczbę sztuk albo inny wariant.
change-proposal = Mogę zmienić zamówienie { $order }: zamiast { $before } będzie { $after }.
change-proposal-removed = Mogę usunąć z zamówienia { $order }: { $before }.
change-question = Czy mam to zrobić?
change-difference-more = To kosztuje { $amount } więcej.
change-difference-less = Do zwrotu jest { $amount }.
change-done = Gotowe: zamówienie { $order } jest zmienione.
change-done-item = Gotowe: w zamówieniu { $order } jest teraz { $after } zamiast { $before }.

## Proposals

proposal-withdrawn = Dobrze, zostawiam wszystko bez zmian. Czy mogę pomóc w czymś jeszcze?
proposal-waiting = { $kind ->
    [return] Zwrot do zamówienia { $order } nadal czeka na potwierdzenie. Czy go otworzyć?
    [cancellation] Zamówienie { $order } nie jest jeszcze anulowane. Czy je anulować?
    [address_change] Nowy adres w zamówieniu { $order } nie jest jeszcze wpisany. Czy go zmienić?
    [item_change] Zmiana w zamówieniu { $order } nie jest jeszcze wprowadzona. Czy ją wprowadzić?
   *[other] W zamówieniu { $order } coś nadal czeka na potwierdzenie. Czy kontynuować?
}
proposal-gone = Ta propozycja jest już nieaktualna, bo minął czas albo zmieniło się zamówienie. Proszę jeszcze raz napisać, co zrobić.
proposal-unsure = Działam dopiero po wyraźnym „tak”. Czy mam to zrobić?

## What the tools refuse

refusal-not_cancellable = { $headline ->
    [cancelled] Zamówienie { $order } jest już anulowane.
    [delivered] Zamówienie { $order } zostało już doręczone, więc nie da się go anulować. Na życzenie mogę otworzyć zwrot.
    [completed] Zamówienie { $order } zostało już doręczone, więc nie da się go anulować. Na życzenie mogę otworzyć zwrot.
   *[other] Zamówienie { $order } zostało już wysłane, więc nie da się go anulować. Można nie przyjąć paczki albo odesłać ją po otrzymaniu; wtedy mogę otworzyć zwrot.
}
refusal-address = Zamówienie { $order } już od nas wyjechało, więc nie mogę zmienić adresu. Osoba z naszego zespołu może jeszcze spróbować u przewoźnika. Czy przekazać rozmowę?
refusal-change = Zamówienie { $order } już od nas wyjechało, więc nie mogę go zmienić. Gdy dotrze, mogę otworzyć zwrot.
refusal-cancelled = Zamówienie { $order } jest anulowane, więc nic już nie można w nim zmienić.
refusal-out_of_stock = Przykro mi, w magazynie nie ma tylu sztuk. Czy wybrać coś innego?
refusal-unknown_item = Nie mogę dopasować tego do żadnego produktu. O który produkt chodzi i co ma być zamiast niego?
refusal-other = Przykro mi, to niemożliwe. Może to obejrzeć osoba z naszego zespołu. Czy przekazać rozmowę?

## Help pages and products

no-article = Na naszych stronach pomocy nie ma pewnej odpowiedzi na to pytanie, a nie chcę zgadywać. Czy przekazać rozmowę osobie z naszego zespołu?
no-article-aside = Na naszych stronach pomocy nie ma pewnej odpowiedzi na to pytanie.
products-found = Oto, co mamy w naszym sklepie:
product-line = { $title } · { $price } · { $stock ->
    [yes] dostępny
   *[no] obecnie niedostępny
}
product-line-no-price = { $title } · { $stock ->
    [yes] dostępny
   *[no] obecnie niedostępny
}

## Handing over to a person

handover-promise = { $is_open ->
    [no] Nasz zespół jest teraz nieobecny. Człowiek odpowie właśnie tutaj. Odpowiedź najpóźniej: { $by }.
   *[yes] Sprawę przejmuje osoba z naszego zespołu i odpowie właśnie tutaj. Odpowiedź najpóźniej: { $by }.
}
handover-calm = { $reason ->
    [not_understood] Nie chcę dłużej zatrzymywać pytaniami.
    [missing_knowledge] Na to pytanie należy się pewna odpowiedź.
    [policy_exception] O tym powinien zdecydować człowiek, który ma do tego prawo.
    [tool_failed] Przepraszam, coś po mojej stronie teraz nie działa.
    [model_failed] Przepraszam, coś po mojej stronie teraz nie działa.
    [identity_failed] Dla ochrony zamówienia nie mogę tu sprawdzać kolejnych danych.
    [suspected_fraud] Dziękuję za zgłoszenie. To ważne.
    [upset_buyer] Przepraszam. Rozumiem, że to bardzo denerwujące, i trzeba to naprawić.
    [item_claim] Przykro mi, że z produktem jest coś nie tak. Naprawimy to.
   *[buyer_asked] Oczywiście.
}
handover-photo = Jeśli to możliwe, proszę w międzyczasie przesłać tutaj zdjęcie oraz numer zamówienia, jeśli jeszcze nie padł.
handover-summary = Sprawa: { $intent } · Zamówienie: { $order } · Wiadomość: „{ $text }”
queue-notice = { $is_open ->
    [no] Wiadomość dotarła do naszego zespołu. Teraz nikogo nie ma; człowiek odpowie właśnie tutaj. Odpowiedź najpóźniej: { $by }. W międzyczasie mogę znów pomóc.
   *[yes] Wiadomość dotarła do naszego zespołu. Człowiek odpowie właśnie tutaj. Odpowiedź najpóźniej: { $by }. W międzyczasie mogę znów pomóc.
}
fallback-apology = Przepraszam, nie mogę teraz dobrze na to odpowiedzieć.
conversation-closed = Ta rozmowa jest zamknięta. W razie potrzeby wystarczy napisać ponownie.

## Limits and channels

rate-limited = Wiadomości przychodzą szybciej, niż potrafię czytać. Proszę o minutę przerwy, potem odpisuję dalej.
message-cut = Wiadomość była bardzo długa, dlatego przeczytany jest tylko jej początek.
media-received = Dziękuję, dotarło. Nie potrafię oglądać zdjęć ani słuchać wiadomości głosowych, więc przekazuję to osobie z naszego zespołu.
group-hint = W grupach odpowiadam tylko wtedy, gdy ktoś mnie wspomni. Jeśli chodzi o zamówienie, proszę napisać prywatnie.
telegram-start = Dzień dobry! Jestem asystentem sklepu { $shop }. Proszę pytać o zamówienie, paczkę lub zwrot, w swoim języku.

## Buttons

button-confirm = Tak, proszę
button-decline = Nie, dziękuję
button-human = Rozmowa z człowiekiem
button-back-to-bot = Powrót do asystenta

## What the bot is doing (shown while she waits)

activity-verify_buyer = Sprawdzam dane…
activity-list_orders = Szukam zamówień…
activity-get_order = Szukam zamówienia…
activity-track_order = Śledzę paczkę…
activity-search_products = Przeglądam sklep…
activity-search_help = Przeglądam strony pomocy…
activity-check_return = Sprawdzam, co można zwrócić…
activity-propose_return = Przygotowuję zwrot…
activity-propose_cancellation = Przygotowuję anulowanie…
activity-propose_address_change = Przygotowuję nowy adres…
activity-propose_item_change = Przygotowuję zmianę…
activity-confirm_proposal = Właśnie to robię…
activity-withdraw_proposal = Wycofuję to…
activity-get_return_status = Szukam zwrotu…
activity-hand_over = Wzywam człowieka…
activity-other = Pracuję nad tym…

## The website widget

widget-title = Pomoc w sprawie zamówienia
widget-subtitle = Odpowiedzi od razu, po polsku
widget-open = Otwórz czat
widget-close = Zamknij czat
widget-log = Rozmowa
widget-greeting = Dzień dobry! Proszę pytać o zamówienie, paczkę lub zwrot.
widget-automated = Jestem automatycznym asystentem. W każdej chwili można poprosić o rozmowę z człowiekiem.
widget-privacy = Proszę nie podawać haseł ani numerów kart.
widget-placeholder = Napisz wiadomość…
widget-send = Wyślij
widget-you = Ty
widget-bot = Asystent
widget-agent = Dział obsługi
widget-typing = Pisze…
widget-sending = Wysyłanie…
widget-sent = Wysłano
widget-waiting = Oczekiwanie na połączenie
widget-failed = Nie wysłano
widget-retry = Spróbuj ponownie
widget-offline = Brak połączenia. Napisane wiadomości są zachowane i zostaną wysłane później.
widget-connecting = Łączenie…
widget-reconnecting = Ponowne łączenie…
widget-source = Źródło
widget-helpful = To pomogło
widget-not-helpful = To nie pomogło
widget-person-joined = Do rozmowy dołączyła osoba z naszego zespołu
widget-bot-back = Asystent znów jest w rozmowie
widget-too-long = Ta wiadomość jest za długa
widget-new-messages = Nowe wiadomości
widget-ask-order = Gdzie jest moje zamówienie?
widget-ask-return = Chcę coś zwrócić
widget-ask-person = Chcę porozmawiać z człowiekiem

## Whether she was served well

satisfaction-bot = Czy udało mi się pomóc?
satisfaction-human = Czy nasza pomoc była dla Pana/Pani zadowalająca?
satisfaction-thanks = Dziękujemy, to pomaga nam być lepszymi.
satisfaction-score-1 = 1 ★
satisfaction-score-2 = 2 ★
satisfaction-score-3 = 3 ★
satisfaction-score-4 = 4 ★
satisfaction-score-5 = 5 ★
