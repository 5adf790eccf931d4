# What buyers read in Swedish. Voice: warm, brief, plain; "du" throughout; "jag" is the assistant, "vi" the shop.
# Amounts, dates and lists come in already written in the way of the language.

## How facts are put

moment = { $day } kl. { $time } ({ $place ->
    [UTC] UTC
   *[other] lokal tid i { $place }
})
item = { $quantity } × { $title }
bullet = • { $text }
source = Källa: { $title }

## Small talk

hello = Hej!
greeting = Hej! Jag är { $shop }s assistent. Jag kan hitta din beställning eller ditt paket, ordna en retur eller svara på en fråga. Vad kan jag hjälpa dig med?
thanks-reply = Varsågod, så gärna! Skriv till mig när som helst.
goodbye-reply = Hej då, och tack för att du skrev. Jag finns här när du behöver mig.
nothing-to-confirm = Allt är lugnt: just nu är det inget som väntar på ditt ja. Kan jag hjälpa dig med något?
nothing-to-decline = Inga problem, jag har inte ändrat något. Kan jag hjälpa dig med något annat?
back-to-bot = Nu är jag tillbaka. Vad kan jag hjälpa dig med?
language-not-supported = Jag kan inte skriva på ditt språk än, så jag svarar på svenska.

## When it is not clear what she wants

unclear-choose = Jag vill gärna förstå dig rätt. Vilket av det här menar du?
unclear-open = Förlåt, det där förstod jag inte riktigt. Kan du säga det på ett annat sätt, eller välja något här?
intent-order_status = Status för min beställning
intent-track_parcel = Var är mitt paket?
intent-delivery_estimate = När kommer det fram?
intent-not_received = Har inte fått paketet
intent-cancel_order = Avbeställa
intent-change_address = Ändra adressen
intent-change_order = Ändra min beställning
intent-return_start = Returnera något
intent-return_status = Status för min retur
intent-return_policy = Så fungerar returer
intent-item_problem = Problem med en vara
intent-invoice = Jag behöver ett kvitto eller en faktura
intent-payment_problem = Problem med en betalning
intent-shipping_options = Frakt och leverans
intent-customs_duties = Tull och avgifter
intent-product_question = Om en produkt
intent-promotion = Rabatter och koder
intent-account = Mitt konto
intent-human_agent = Prata med en människa
intent-complaint = Framföra ett klagomål

## Who she is and which order she means

ask-order-and-secret = Det tittar jag gärna på. Skicka ordernumret och den e-postadress, det postnummer eller det telefonnummer som beställningen gjordes med.
ask-order-number = Tack. Och vilket är ordernumret? Det står i orderbekräftelsen.
ask-secret = Tack. För att skydda dina uppgifter behöver jag också e-postadressen, postnumret eller telefonnumret för beställning { $order }.
order-not-matched = Jag hittar inte beställning { $order } med de här uppgifterna. Kontrollera numret och e-postadressen, postnumret eller telefonnumret en gång till.
order-not-yours = Jag hittar inte beställning { $order } bland dina beställningar. Om den gjordes med en annan e-postadress kan du skicka mig den.
which-order = Vilken av dina beställningar menar du?
order-choice = { $order } · { $item }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
no-orders = Jag ser ingen beställning på ditt konto än. Om du beställde med en annan e-postadress kan du skicka mig ordernumret och den adressen.

## Orders

order-headline = { $headline ->
    [awaiting_payment] Beställning { $order } väntar på din betalning. Så snart den har kommit gör vi allt klart.
    [on_hold] Beställning { $order } är pausad: vi kontrollerar en uppgift innan den kan skickas.
    [awaiting_mapping] Beställning { $order } har kommit in till oss och förbereds.
    [to_ship] Beställning { $order } är bekräftad och packas. Den har inte skickats än.
    [partially_shipped] En del av beställning { $order } är på väg, resten kommer efter.
    [shipped] Beställning { $order } har skickats.
    [delivered] Beställning { $order } har levererats.
    [completed] Beställning { $order } har levererats och är klar.
    [cancelled] Beställning { $order } är avbeställd.
   *[other] Jag har hittat beställning { $order }.
}
order-items = Varor: { $items }
order-total = Summa: { $total }
order-placed = Beställd { $date }

## Parcels

parcel-heading = Paket { $index } av { $count }
parcel-status = { $status ->
    [pending] Paketet med beställning { $order } görs i ordning för transportören.
    [info_received] Paketet med beställning { $order } är anmält till transportören och hämtas snart.
    [in_transit] Ditt paket med beställning { $order } är på väg.
    [out_for_delivery] Goda nyheter: ditt paket med beställning { $order } är ute för leverans i dag.
    [ready_for_pickup] Ditt paket med beställning { $order } finns att hämta hos ombudet.
    [delivery_failed] Transportören försökte leverera ditt paket med beställning { $order }, men det gick inte.
    [delivered] Ditt paket med beställning { $order } är markerat som levererat.
    [on_hold] Ditt paket med beställning { $order } hålls kvar på vägen.
    [delivery_delayed] Ditt paket med beställning { $order } är försenat. Det är jag ledsen för.
    [return_to_sender] Ditt paket med beställning { $order } är på väg tillbaka till oss.
    [lost] Jag är ledsen: transportören meddelar att ditt paket med beställning { $order } har kommit bort.
    [expired] Det har inte kommit några nyheter om ditt paket med beställning { $order } på mer än en månad. Det är jag ledsen för.
   *[other] Det här vet jag om ditt paket med beställning { $order }.
}
parcel-reason = { $reason ->
    [customs_delay] Det väntar i tullen.
    [customs_documentation] Tullen behöver ett dokument innan det släpps vidare.
    [customs_duties_unpaid] Tullen väntar på att tull eller moms betalas.
    [customs_prohibited] Tullen tillåter inte att något i paketet förs in i landet.
    [customs_inspection] Tullen kontrollerar det.
    [weather_delay] Vädret försenar transportören.
    [address_incorrect] Transportören har problem med adressen.
    [recipient_unavailable] Ingen var på plats för att ta emot det.
    [damaged] Transportören meddelar att det har skadats.
   *[other] Transportören anger inget närmare skäl.
}
parcel-next = { $step ->
    [customs_wait] Du behöver inte göra något: tullen tar oftast några dagar, sedan åker det vidare.
    [customs_papers] Håll utkik efter ett meddelande från transportören eller tullen och skicka det de ber om. Är du osäker kopplar jag dig till en människa.
    [customs_pay] Håll utkik efter ett meddelande från transportören om hur du betalar. När det är betalt åker det vidare.
    [wait] Du behöver inte göra något. Titta gärna igen om en eller två dagar.
    [receive] Se till att någon kan ta emot det.
    [pick_up] Ta med legitimation. Paketet ligger kvar en begränsad tid.
    [redelivery] Oftast försöker transportören igen nästa arbetsdag eller lämnar paketet hos ett ombud. Se till att adressen, portkoden och namnet på dörren stämmer.
    [check_address] Om adressen är fel får du gärna säga till: en människa i vårt team reder då ut det med transportören.
    [found_it] Om du inte har det, titta hos grannar, i receptionen och där paket brukar lämnas, och säg till om det inte dyker upp.
    [coming_back] När det är tillbaka hos oss kan en människa i vårt team skicka det igen eller betala tillbaka. Ska jag koppla dig vidare?
    [person] Det här bör en människa i vårt team reda ut med transportören. Ska jag koppla dig vidare?
   *[none] {""}
}
parcel-number = Kollinummer: { $number } ({ $carrier })
parcel-last = Senaste nytt: { $place }, { $at }
parcel-last-no-place = Senaste nytt: { $at }
parcel-estimate = Beräknad leverans: { $date }
parcel-estimate-passed = Det väntades { $date } och är försenat. Det är jag ledsen för.
parcel-estimate-unknown = Transportören har inte angett något leveransdatum än.
parcel-arrives = Ditt paket med beställning { $order } väntas { $date }.
parcel-delivered-at = Levererat { $at }
parcel-delivered-at-place = Levererat { $at }, { $place }
not-shipped-yet = Beställning { $order } har inte skickats än, så det finns inget paket att följa.
not-shipped-no-estimate = Så snart den har skickats kan du se här var den är och när den bör komma fram.
not-received-delivered = Enligt transportören levererades paketet med beställning { $order } { $at }. Jag är ledsen att du inte har det.
not-received-advice = Titta hos grannar, i receptionen och där paket brukar lämnas; ibland markeras ett paket för tidigt och kommer en dag senare. Om det inte finns där kan en människa i vårt team söka efter det hos transportören. Ska jag koppla dig vidare?

## Returns

return-which-item = Vilken vara från beställning { $order } vill du returnera?
return-items-unclear = Det kunde jag inte para ihop med någon vara i beställning { $order }. Vilken vill du returnera?
return-all = Alltihop
return-item-choice = { $quantity ->
    [1] { $title }
   *[other] { $quantity } × { $title }
}
return-proposal = { $kind ->
    [refund_only] Jag kan begära pengarna tillbaka för { $items } från beställning { $order }. Du får { $refund } tillbaka och behöver inte skicka något. Ska jag göra det?
    [replacement] Jag kan ordna en ersättningsvara för { $items } från beställning { $order }. Du skickar tillbaka och vi skickar nytt. Ska jag göra det?
   *[return_and_refund] Jag kan lägga upp den här returen åt dig: { $items } från beställning { $order }. När varan är tillbaka hos oss får du { $refund } tillbaka. Ska jag lägga upp returen?
}
return-opened = { $kind ->
    [refund_only] Klart: jag har begärt pengarna tillbaka, nummer { $number }, för { $items } från beställning { $order }. Du får { $refund } tillbaka.
    [replacement] Klart: din ersättningsvara är ordnad, nummer { $number }, för { $items } från beställning { $order }.
   *[return_and_refund] Klart: din retur { $number } är upplagd för { $items } från beställning { $order }. Du får { $refund } tillbaka när den har kommit fram.
}
return-opened-next = { $kind ->
    [refund_only] Du behöver inte göra något mer.
   *[other] Packa väl och spara inlämningskvittot.
}
return-refused-closed = Jag är ledsen: beställning { $order } kunde returneras till och med { $date }, och den dagen har passerat. Om något är fel på varan kan en människa i vårt team titta på det. Ska jag koppla dig vidare?
return-refused = { $code ->
    [return_window_closed] Jag är ledsen: tiden för att returnera beställning { $order } har gått ut. Om något är fel på varan kan en människa i vårt team titta på det. Ska jag koppla dig vidare?
    [not_delivered] Beställning { $order } har inte levererats än. Så snart du har den kan jag lägga upp returen åt dig.
    [nothing_to_return] Allt i beställning { $order } är redan returnerat eller på väg tillbaka.
    [order_cancelled] Beställning { $order } är avbeställd, så det finns inget att returnera.
    [quantity_too_large] Det är fler än vad som finns kvar i beställning { $order }. Hur många vill du returnera?
   *[other] Den här returen kan jag inte lägga upp själv. En människa i vårt team kan titta på det. Ska jag koppla dig vidare?
}
return-status = { $decision ->
    [requested] Vi har fått din begäran om retur { $number } av beställning { $order } och går igenom den.
    [approved] Retur { $number } av beställning { $order } är godkänd.
    [rejected] Retur { $number } av beställning { $order } kunde inte godkännas.
    [cancelled] Retur { $number } av beställning { $order } är avbruten.
   *[other] Jag har hittat retur { $number } av beställning { $order }.
}
return-goods = { $goods ->
    [awaiting_buyer] Vi väntar på ditt paket.
    [in_transit] Ditt paket är på väg till oss.
    [received] Ditt paket har kommit fram och kontrolleras snart.
    [inspected] Ditt paket har kommit fram och är kontrollerat.
   *[none] {""}
}
return-refund = { $state ->
    [pending] Din återbetalning på { $amount } startar när returen är klar.
    [processing] Din återbetalning på { $amount } är på väg; bankerna tar oftast några bankdagar.
    [succeeded] Din återbetalning på { $amount } är utbetald.
    [failed] Din återbetalning på { $amount } gick inte igenom. Det bör en människa i vårt team titta på. Ska jag koppla dig vidare?
   *[other] Din återbetalning är { $amount }.
}
return-contents = Varor: { $items }
returns-none = Jag ser ingen retur från dig än. Vill du returnera något?

## Changes before shipping

cancel-proposal = Jag kan avbeställa beställning { $order } ({ $items }) åt dig. Du får { $refund } tillbaka. Ska jag avbeställa den?
cancel-proposal-unpaid = Jag kan avbeställa beställning { $order } ({ $items }) åt dig. Inget är betalt, så det finns inget att betala tillbaka. Ska jag avbeställa den?
cancel-done = Klart: beställning { $order } är avbeställd, och { $refund } är på väg tillbaka till dig.
cancel-done-unpaid = Klart: beställning { $order } är avbeställd.
address-ask = Vart ska beställning { $order } skickas? Skicka hela den nya adressen: gata och nummer, postnummer och ort.
address-ask-missing = Tack. Skicka också det som saknas: { $parts }.
address-part-name = namnet
address-part-line1 = gata och nummer
address-part-city = orten
address-part-postal_code = postnumret
address-part-region = länet eller regionen
address-part-country = landet
address-proposal = Jag kan skicka beställning { $order } till den här adressen i stället: { $address }. Ska jag ändra det?
address-done = Klart: beställning { $order } går nu till { $address }.
change-ask = Vad vill du ändra i beställning { $order }? Den innehåller: { $items }. Skriv vilken vara det gäller och det nya antalet eller den andra varianten.
change-proposal = Jag kan ändra beställning { $order }: i stället för { $before } får du { $after }.
change-proposal-removed = Jag kan ta bort { $before } från beställning { $order }.
change-question = Ska jag göra det?
change-difference-more = Det kostar { $amount } mer.
change-difference-less = Du får { $amount } tillbaka.
change-done = Klart: beställning { $order } är ändrad.
change-done-item = Klart: beställning { $order } innehåller nu { $after } i stället för { $before }.

## Proposals

proposal-withdrawn = Okej, jag låter allt vara som det är. Kan jag hjälpa dig med något annat?
proposal-waiting = { $kind ->
    [return] Din retur för beställning { $order } väntar fortfarande på ditt ja. Ska jag lägga upp den?
    [cancellation] Beställning { $order } är inte avbeställd än. Ska jag avbeställa den?
    [address_change] Den nya adressen för beställning { $order } är inte inlagd än. Ska jag ändra den?
    [item_change] Ändringen av beställning { $order } är inte gjord än. Ska jag göra den?
   *[other] Något för beställning { $order } väntar fortfarande på ditt ja. Ska jag gå vidare?
}
proposal-gone = Det förslaget gäller inte längre, eftersom det har gått en stund eller beställningen har ändrats. Berätta gärna en gång till vad du vill.
proposal-unsure = Jag går bara vidare med ett tydligt ja. Ska jag göra det?

## What the tools refuse

refusal-not_cancellable = { $headline ->
    [cancelled] Beställning { $order } är redan avbeställd.
    [delivered] Beställning { $order } har redan levererats, så den kan inte avbeställas längre. Jag kan lägga upp en retur åt dig om du vill.
    [completed] Beställning { $order } har redan levererats, så den kan inte avbeställas längre. Jag kan lägga upp en retur åt dig om du vill.
   *[other] Beställning { $order } har redan skickats, så den kan inte avbeställas längre. Du kan låta bli att hämta ut paketet eller skicka tillbaka det när det kommer; då kan jag lägga upp en retur åt dig.
}
refusal-address = Beställning { $order } har redan gått iväg, så jag kan inte ändra adressen längre. En människa i vårt team kanske fortfarande kan nå transportören. Ska jag koppla dig vidare?
refusal-change = Beställning { $order } har redan gått iväg, så jag kan inte ändra den längre. När den har kommit fram kan jag lägga upp en retur åt dig.
refusal-cancelled = Beställning { $order } är avbeställd, så det går inte att ändra något i den längre.
refusal-out_of_stock = Tyvärr finns det inte tillräckligt många i lager. Vill du ha något annat?
refusal-unknown_item = Det kunde jag inte para ihop med någon vara. Vilken vara menar du, och vad vill du ha i stället?
refusal-other = Tyvärr går det inte. En människa i vårt team kan titta på det. Ska jag koppla dig vidare?

## Help pages and products

no-article = Jag hittar inget pålitligt svar på det på våra hjälpsidor, och jag vill inte gissa. Ska jag koppla dig till en människa i vårt team?
no-article-aside = Jag hittar inget pålitligt svar på det på våra hjälpsidor.
products-found = Det här hittade jag i butiken:
product-line = { $title } · { $price } · { $stock ->
    [yes] i lager
   *[no] inte i lager just nu
}
product-line-no-price = { $title } · { $stock ->
    [yes] i lager
   *[no] inte i lager just nu
}

## Handing over to a person

handover-promise = { $is_open ->
    [no] Vårt team är inte på plats just nu. En människa svarar dig här senast { $by }.
   *[yes] En människa i vårt team tar över och svarar dig här senast { $by }.
}
handover-calm = { $reason ->
    [not_understood] Jag vill inte uppehålla dig med fler frågor.
    [missing_knowledge] Det här ska du få ett pålitligt svar på.
    [policy_exception] Det här behöver avgöras av någon som får bestämma det.
    [tool_failed] Förlåt, något fungerar inte hos mig just nu.
    [model_failed] Förlåt, något fungerar inte hos mig just nu.
    [identity_failed] För att skydda beställningen kan jag inte kontrollera fler uppgifter här.
    [suspected_fraud] Tack för att du berättar. Det här är viktigt.
    [upset_buyer] Jag är ledsen. Jag förstår att det här är jobbigt, och det ska rättas till.
    [item_claim] Jag är ledsen att något är fel med din vara. Vi rättar till det.
   *[buyer_asked] Självklart.
}
handover-photo = Skicka gärna en bild på det här under tiden, och ordernumret om du inte redan har gjort det.
handover-summary = Önskemål: { $intent } · Beställning: { $order } · Kunden skrev: ”{ $text }”
queue-notice = { $is_open ->
    [no] Ditt meddelande har kommit till vårt team. Ingen är på plats just nu; en människa svarar dig här senast { $by }. Om du vill kan jag hjälpa dig igen under tiden.
   *[yes] Ditt meddelande har kommit till vårt team. En människa svarar dig här senast { $by }. Om du vill kan jag hjälpa dig igen under tiden.
}
fallback-apology = Förlåt, det här kan jag inte svara ordentligt på just nu.
conversation-closed = Den här konversationen är avslutad. Skriv igen om du behöver något.

## Limits and channels

rate-limited = Du skriver snabbare än jag hinner läsa. Ge mig en minut, sedan fortsätter jag.
message-cut = Ditt meddelande var väldigt långt, så jag kunde bara läsa början.
media-received = Tack, jag har fått det. Jag kan inte titta på bilder eller lyssna på röstmeddelanden själv, så jag lämnar det till en människa i vårt team.
group-hint = I grupper svarar jag bara när du nämner mig. Skriv gärna privat till mig om det gäller din beställning.
telegram-start = Hej! Jag är { $shop }s assistent. Fråga mig om en beställning, ett paket eller en retur, på ditt eget språk.

## Buttons

button-confirm = Ja tack
button-decline = Nej tack
button-human = Prata med en människa
button-back-to-bot = Tillbaka till assistenten

## What the bot is doing (shown while she waits)

activity-verify_buyer = Kontrollerar dina uppgifter…
activity-list_orders = Letar upp dina beställningar…
activity-get_order = Letar upp din beställning…
activity-track_order = Följer ditt paket…
activity-search_products = Letar i butiken…
activity-search_help = Letar på våra hjälpsidor…
activity-check_return = Ser efter vad som kan returneras…
activity-propose_return = Förbereder din retur…
activity-propose_cancellation = Förbereder avbeställningen…
activity-propose_address_change = Förbereder den nya adressen…
activity-propose_item_change = Förbereder ändringen…
activity-confirm_proposal = Genomför det nu…
activity-withdraw_proposal = Tar tillbaka det…
activity-get_return_status = Letar upp din retur…
activity-hand_over = Kallar på en människa…
activity-other = Arbetar på det…

## The website widget

widget-title = Hjälp med din beställning
widget-subtitle = Svar direkt, på ditt språk
widget-open = Öppna chatten
widget-close = Stäng chatten
widget-log = Konversation
widget-greeting = Hej! Fråga mig om en beställning, ett paket eller en retur.
widget-automated = Jag är en automatisk assistent. Du kan be om en människa när som helst.
widget-privacy = Skicka inte lösenord eller kortnummer.
widget-placeholder = Skriv ett meddelande…
widget-send = Skicka
widget-you = Du
widget-bot = Assistent
widget-agent = Kundtjänst
widget-typing = Skriver…
widget-sending = Skickar…
widget-sent = Skickat
widget-waiting = Väntar på uppkoppling
widget-failed = Inte skickat
widget-retry = Försök igen
widget-offline = Du är offline. Det du skriver sparas och skickas senare.
widget-connecting = Ansluter…
widget-reconnecting = Ansluter igen…
widget-source = Källa
widget-helpful = Det hjälpte
widget-not-helpful = Det hjälpte inte
widget-person-joined = En människa i vårt team är med i chatten
widget-bot-back = Assistenten är tillbaka
widget-too-long = Meddelandet är för långt
widget-new-messages = Nya meddelanden
widget-ask-order = Var är min beställning?
widget-ask-return = Jag vill returnera något
widget-ask-person = Jag vill prata med en människa

## Whether she was served well

satisfaction-bot = Kunde jag hjälpa dig?
satisfaction-human = Är du nöjd med hur vi hjälpte dig?
satisfaction-thanks = Tack, det hjälper oss att bli bättre.
satisfaction-score-1 = 1 ★
satisfaction-score-2 = 2 ★
satisfaction-score-3 = 3 ★
satisfaction-score-4 = 4 ★
satisfaction-score-5 = 5 ★
