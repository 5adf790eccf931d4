# What buyers read in Dutch (Netherlands and Flanders). Voice: warm, brief, plain; "je" throughout; "ik" is the assistant, "we" the shop.
# Amounts, dates and lists come in already written in the way of the language.

## How facts are put

moment = { $day } om { $time } ({ $place ->
    [UTC] UTC
   *[other] tijd in { $place }
})
item = { $quantity } × { $title }
bullet = • { $text }
source = Bron: { $title }

## Small talk

hello = Hallo!
greeting = Hallo! Ik ben de assistent van { $shop }. Ik kan je bestelling of pakket opzoeken, een retour regelen of een vraag beantwoorden. Wat kan ik voor je doen?
thanks-reply = Graag gedaan! Schrijf me gerust altijd.
goodbye-reply = Tot ziens, en bedankt voor je bericht. Ik ben er als je me nodig hebt.
nothing-to-confirm = Alles in orde: er wacht op dit moment niets op je ja. Kan ik iets voor je doen?
nothing-to-decline = Geen probleem, ik heb niets veranderd. Kan ik nog iets anders voor je doen?
back-to-bot = Ik ben er weer voor je. Wat kan ik voor je doen?
language-not-supported = Ik kan nog niet in jouw taal schrijven, daarom antwoord ik in het Nederlands.

## When it is not clear what she wants

unclear-choose = Ik wil je graag goed begrijpen. Welke van deze bedoel je?
unclear-open = Sorry, dat heb ik niet helemaal begrepen. Kun je het anders zeggen, of hieronder iets kiezen?
intent-order_status = Status van mijn bestelling
intent-track_parcel = Waar is mijn pakket?
intent-delivery_estimate = Wanneer komt het aan?
intent-not_received = Pakket niet ontvangen
intent-cancel_order = Bestelling annuleren
intent-change_address = Adres wijzigen
intent-change_order = Bestelling wijzigen
intent-return_start = Iets retourneren
intent-return_status = Status van mijn retour
intent-return_policy = Hoe retourneren werkt
intent-item_problem = Probleem met een artikel
intent-invoice = Ik heb een factuur nodig
intent-payment_problem = Probleem met een betaling
intent-shipping_options = Verzending en bezorging
intent-customs_duties = Douane en invoerkosten
intent-product_question = Vraag over een product
intent-promotion = Kortingen en codes
intent-account = Mijn account
intent-human_agent = Met een medewerker praten
intent-complaint = Een klacht indienen

## Who she is and which order she means

ask-order-and-secret = Ik zoek het graag voor je op. Stuur me je bestelnummer en het e-mailadres, de postcode of het telefoonnummer van de bestelling.
ask-order-number = Dank je. En wat is het bestelnummer? Dat staat in je bestelbevestiging.
ask-secret = Dank je. Om je gegevens te beschermen heb ik ook het e-mailadres, de postcode of het telefoonnummer van bestelling { $order } nodig.
order-not-matched = Met deze gegevens kan ik bestelling { $order } niet vinden. Kijk het nummer en het e-mailadres, de postcode of het telefoonnummer nog eens na.
order-not-yours = Ik kan bestelling { $order } niet vinden tussen je bestellingen. Is die met een ander e-mailadres geplaatst? Stuur me dan dat adres.
which-order = Welke van je bestellingen bedoel je?
order-choice = { $order } · { $item }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
no-orders = Ik zie nog geen bestelling in je account. Heb je met een ander e-mailadres besteld? Stuur me dan het bestelnummer en dat adres.

## Orders

order-headline = { $headline ->
    [awaiting_payment] Bestelling { $order } wacht op je betaling. Zodra die binnen is, maken we alles klaar.
    [on_hold] Bestelling { $order } staat in de wacht: we kijken nog iets na voordat die verzonden kan worden.
    [awaiting_mapping] Bestelling { $order } is bij ons binnen en wordt voorbereid.
    [to_ship] Bestelling { $order } is bevestigd en wordt ingepakt. Die is nog niet verzonden.
    [partially_shipped] Een deel van bestelling { $order } is onderweg, de rest volgt.
    [shipped] Bestelling { $order } is verzonden.
    [delivered] Bestelling { $order } is bezorgd.
    [completed] Bestelling { $order } is bezorgd en afgerond.
    [cancelled] Bestelling { $order } is geannuleerd.
   *[other] Ik heb bestelling { $order } gevonden.
}
order-items = Artikelen: { $items }
order-total = Totaal: { $total }
order-placed = Besteld op { $date }

## Parcels

parcel-heading = Pakket { $index } van { $count }
parcel-status = { $status ->
    [pending] Het pakket van bestelling { $order } wordt klaargemaakt voor de bezorgdienst.
    [info_received] Het pakket van bestelling { $order } is aangemeld bij de bezorgdienst en wordt binnenkort opgehaald.
    [in_transit] Je pakket van bestelling { $order } is onderweg.
    [out_for_delivery] Goed nieuws: je pakket van bestelling { $order } is vandaag met de bezorger op pad.
    [ready_for_pickup] Je pakket van bestelling { $order } ligt voor je klaar op het afhaalpunt.
    [delivery_failed] De bezorger heeft geprobeerd je pakket van bestelling { $order } te bezorgen, maar dat is niet gelukt.
    [delivered] Je pakket van bestelling { $order } staat als bezorgd gemeld.
    [on_hold] Je pakket van bestelling { $order } wordt onderweg vastgehouden.
    [delivery_delayed] Je pakket van bestelling { $order } heeft vertraging. Dat spijt me.
    [return_to_sender] Je pakket van bestelling { $order } is op de terugweg naar ons.
    [lost] Het spijt me: de bezorgdienst meldt dat je pakket van bestelling { $order } kwijt is.
    [expired] Over je pakket van bestelling { $order } is al meer dan een maand geen nieuws. Dat spijt me.
   *[other] Dit weet ik over je pakket van bestelling { $order }.
}
parcel-reason = { $reason ->
    [customs_delay] Het ligt te wachten bij de douane.
    [customs_documentation] De douane heeft nog een document nodig om het vrij te geven.
    [customs_duties_unpaid] De douane wacht op betaling van invoerrechten of btw.
    [customs_prohibited] De douane laat iets uit het pakket het land niet in.
    [customs_inspection] De douane controleert het.
    [weather_delay] De bezorgdienst heeft last van het weer.
    [address_incorrect] De bezorgdienst komt er met het adres niet uit.
    [recipient_unavailable] Er was niemand om het aan te nemen.
    [damaged] De bezorgdienst meldt dat het beschadigd is.
   *[other] De bezorgdienst geeft geen nadere reden.
}
parcel-next = { $step ->
    [customs_wait] Je hoeft niets te doen: de douane heeft meestal een paar dagen nodig, daarna reist het verder.
    [customs_papers] Let op een bericht van de bezorgdienst of de douane en stuur op wat ze vragen. Twijfel je, dan breng ik je in contact met een medewerker.
    [customs_pay] Let op een bericht van de bezorgdienst waarin staat hoe je kunt betalen. Na de betaling reist het verder.
    [wait] Je hoeft niets te doen. Kijk over een dag of twee nog eens.
    [receive] Zorg dat er iemand is om het aan te nemen.
    [pick_up] Neem een identiteitsbewijs mee. Het pakket blijft er maar een beperkte tijd liggen.
    [redelivery] Meestal probeert de bezorger het de volgende werkdag opnieuw of brengt hij het naar een afhaalpunt. Kijk even of je huisnummer en de bel goed te vinden zijn.
    [check_address] Klopt het adres niet? Laat het me weten: een medewerker van ons team regelt het dan met de bezorgdienst.
    [found_it] Heb je het niet? Kijk dan bij de buren, bij de receptie en op plekken waar pakketten worden neergelegd, en laat het me weten als het niet opduikt.
    [coming_back] Zodra het weer bij ons is, kan een medewerker van ons team het opnieuw versturen of je geld teruggeven. Zal ik je doorverbinden?
    [person] Een medewerker van ons team kan dit met de bezorgdienst uitzoeken. Zal ik je doorverbinden?
   *[none] {""}
}
parcel-number = Trackingnummer: { $number } ({ $carrier })
parcel-last = Laatste nieuws: { $place }, { $at }
parcel-last-no-place = Laatste nieuws: { $at }
parcel-estimate = Verwachte bezorging: { $date }
parcel-estimate-passed = Het werd verwacht op { $date } en is dus te laat. Dat spijt me.
parcel-estimate-unknown = De bezorgdienst heeft nog geen bezorgdatum genoemd.
parcel-arrives = Je pakket van bestelling { $order } wordt verwacht op { $date }.
parcel-delivered-at = Bezorgd op { $at }
parcel-delivered-at-place = Bezorgd op { $at }, { $place }
not-shipped-yet = Bestelling { $order } is nog niet verzonden, dus er is nog geen pakket om te volgen.
not-shipped-no-estimate = Zodra die verzonden is, zie je hier waar die is en wanneer die zou moeten aankomen.
not-received-delivered = De bezorgdienst meldt dat het pakket van bestelling { $order } is bezorgd op { $at }. Wat vervelend dat je het niet hebt.
not-received-advice = Kijk bij de buren, bij de receptie en op plekken waar pakketten worden neergelegd; soms wordt een pakket te vroeg gemeld en komt het een dag later. Is het er niet, dan kan een medewerker van ons team het met de bezorgdienst laten zoeken. Zal ik je doorverbinden?

## Returns

return-which-item = Welk artikel uit bestelling { $order } wil je retourneren?
return-items-unclear = Ik kon dat niet koppelen aan een artikel uit bestelling { $order }. Welk artikel wil je retourneren?
return-all = Alles
return-item-choice = { $quantity ->
    [1] { $title }
   *[other] { $quantity } × { $title }
}
return-proposal = { $kind ->
    [refund_only] Ik kan je geld terugvragen voor { $items } uit bestelling { $order }. Je krijgt dan { $refund } terug en hoeft niets op te sturen. Zal ik dat doen?
    [replacement] Ik kan vervanging regelen voor { $items } uit bestelling { $order }. Je stuurt het terug en wij sturen je een nieuw exemplaar. Zal ik dat doen?
   *[return_and_refund] Ik kan deze retour voor je aanmelden: { $items } uit bestelling { $order }. Als het weer bij ons is, krijg je { $refund } terug. Zal ik de retour aanmelden?
}
return-opened = { $kind ->
    [refund_only] Gelukt: je terugbetaling is aangevraagd, nummer { $number }, voor { $items } uit bestelling { $order }. Je krijgt { $refund } terug.
    [replacement] Gelukt: je vervanging is geregeld, nummer { $number }, voor { $items } uit bestelling { $order }.
   *[return_and_refund] Gelukt: je retour { $number } is aangemeld voor { $items } uit bestelling { $order }. Je krijgt { $refund } terug zodra het binnen is.
}
return-opened-next = { $kind ->
    [refund_only] Je hoeft verder niets te doen.
   *[other] Pak het goed in en bewaar het verzendbewijs.
}
return-refused-closed = Het spijt me: bestelling { $order } kon tot { $date } worden geretourneerd, en die dag is voorbij. Is er iets mis met het artikel, dan kan een medewerker van ons team ernaar kijken. Zal ik je doorverbinden?
return-refused = { $code ->
    [return_window_closed] Het spijt me: de retourtermijn van bestelling { $order } is voorbij. Is er iets mis met het artikel, dan kan een medewerker van ons team ernaar kijken. Zal ik je doorverbinden?
    [not_delivered] Bestelling { $order } is nog niet bezorgd. Zodra je die hebt, kan ik de retour voor je aanmelden.
    [nothing_to_return] Alles uit bestelling { $order } is al geretourneerd of op de terugweg.
    [order_cancelled] Bestelling { $order } is geannuleerd, dus er valt niets te retourneren.
    [quantity_too_large] Dat is meer dan er nog in bestelling { $order } zit. Hoeveel stuks wil je retourneren?
   *[other] Deze retour kan ik niet zelf aanmelden. Een medewerker van ons team kan ernaar kijken. Zal ik je doorverbinden?
}
return-status = { $decision ->
    [requested] We hebben je aanvraag voor retour { $number } van bestelling { $order } en bekijken die.
    [approved] Retour { $number } van bestelling { $order } is goedgekeurd.
    [rejected] Retour { $number } van bestelling { $order } kon niet worden geaccepteerd.
    [cancelled] Retour { $number } van bestelling { $order } is geannuleerd.
   *[other] Ik heb retour { $number } van bestelling { $order } gevonden.
}
return-goods = { $goods ->
    [awaiting_buyer] We wachten op je pakket.
    [in_transit] Je pakket is onderweg naar ons.
    [received] Je pakket is binnen en wordt binnenkort bekeken.
    [inspected] Je pakket is binnen en bekeken.
   *[none] {""}
}
return-refund = { $state ->
    [pending] Je terugbetaling van { $amount } start als de retour is afgerond.
    [processing] Je terugbetaling van { $amount } is onderweg; banken doen er meestal een paar werkdagen over.
    [succeeded] Je terugbetaling van { $amount } is uitbetaald.
    [failed] Je terugbetaling van { $amount } is niet gelukt. Een medewerker van ons team kan ernaar kijken. Zal ik je doorverbinden?
   *[other] Je terugbetaling bedraagt { $amount }.
}
return-contents = Artikelen: { $items }
returns-none = Ik zie nog geen retour van je. Wil je iets retourneren?

## Changes before shipping

cancel-proposal = Ik kan bestelling { $order } ({ $items }) voor je annuleren. Je krijgt { $refund } terug. Zal ik die annuleren?
cancel-proposal-unpaid = Ik kan bestelling { $order } ({ $items }) voor je annuleren. Er is niets betaald, dus er hoeft ook niets terug. Zal ik die annuleren?
cancel-done = Gelukt: bestelling { $order } is geannuleerd en { $refund } is naar je onderweg.
cancel-done-unpaid = Gelukt: bestelling { $order } is geannuleerd.
address-ask = Waar moet bestelling { $order } naartoe? Stuur me het hele nieuwe adres: straat en huisnummer, postcode en plaats.
address-ask-missing = Dank je. Stuur me nog wat ontbreekt: { $parts }.
address-part-name = de naam
address-part-line1 = straat en huisnummer
address-part-city = de plaats
address-part-postal_code = de postcode
address-part-region = de provincie of regio
address-part-country = het land
address-proposal = Ik kan bestelling { $order } in plaats daarvan naar dit adres laten sturen: { $address }. Zal ik dat wijzigen?
address-done = Gelukt: bestelling { $order } gaat nu naar { $address }.
change-ask = Wat wil je wijzigen in bestelling { $order }? Er zit in: { $items }. Noem me het artikel en het nieuwe aantal of de andere variant.
change-proposal = Ik kan bestelling { $order } wijzigen: in plaats van { $before } krijg je { $after }.
change-proposal-removed = Ik kan { $before } uit bestelling { $order } halen.
change-question = Zal ik dat doen?
change-difference-more = Het kost { $amount } meer.
change-difference-less = Je krijgt { $amount } terug.
change-done = Gelukt: bestelling { $order } is gewijzigd.
change-done-item = Gelukt: in bestelling { $order } zit nu { $after } in plaats van { $before }.

## Proposals

proposal-withdrawn = Prima, ik laat alles zoals het is. Kan ik nog iets anders voor je doen?
proposal-waiting = { $kind ->
    [return] Je retour voor bestelling { $order } wacht nog op je ja. Zal ik die aanmelden?
    [cancellation] Bestelling { $order } is nog niet geannuleerd. Zal ik die annuleren?
    [address_change] Het nieuwe adres voor bestelling { $order } is nog niet ingesteld. Zal ik het wijzigen?
    [item_change] De wijziging van bestelling { $order } is nog niet doorgevoerd. Zal ik dat doen?
   *[other] Er wacht nog iets voor bestelling { $order } op je ja. Zal ik doorgaan?
}
proposal-gone = Dat voorstel geldt niet meer, omdat er tijd voorbij is of omdat de bestelling veranderd is. Vertel me nog eens wat je wilt.
proposal-unsure = Ik ga alleen door met een duidelijk ja. Zal ik het doen?

## What the tools refuse

refusal-not_cancellable = { $headline ->
    [cancelled] Bestelling { $order } is al geannuleerd.
    [delivered] Bestelling { $order } is al bezorgd en kan dus niet meer geannuleerd worden. Ik kan wel een retour voor je aanmelden.
    [completed] Bestelling { $order } is al bezorgd en kan dus niet meer geannuleerd worden. Ik kan wel een retour voor je aanmelden.
   *[other] Bestelling { $order } is al verzonden en kan dus niet meer geannuleerd worden. Je kunt het pakket weigeren of terugsturen als het aankomt; ik kan dan een retour voor je aanmelden.
}
refusal-address = Bestelling { $order } is al vertrokken, dus ik kan het adres niet meer wijzigen. Misschien kan een medewerker van ons team de bezorgdienst nog bereiken. Zal ik je doorverbinden?
refusal-change = Bestelling { $order } is al vertrokken, dus ik kan die niet meer wijzigen. Als die is aangekomen, kan ik een retour voor je aanmelden.
refusal-cancelled = Bestelling { $order } is geannuleerd, dus daar kan niets meer in gewijzigd worden.
refusal-out_of_stock = Sorry, daarvan is er niet genoeg op voorraad. Wil je iets anders?
refusal-unknown_item = Ik kon dat niet koppelen aan een artikel. Welk artikel bedoel je, en wat wil je in plaats daarvan?
refusal-other = Sorry, dat is niet mogelijk. Een medewerker van ons team kan ernaar kijken. Zal ik je doorverbinden?

## Help pages and products

no-article = Ik vind daar geen betrouwbaar antwoord op in onze hulppagina's, en ik wil niet gokken. Zal ik je doorverbinden met een medewerker van ons team?
no-article-aside = Ik vind daar geen betrouwbaar antwoord op in onze hulppagina's.
products-found = Dit heb ik in onze shop gevonden:
product-line = { $title } · { $price } · { $stock ->
    [yes] op voorraad
   *[no] nu niet op voorraad
}
product-line-no-price = { $title } · { $stock ->
    [yes] op voorraad
   *[no] nu niet op voorraad
}

## Handing over to a person

handover-promise = { $is_open ->
    [no] Ons team is er nu niet. Een medewerker antwoordt je hier uiterlijk { $by }.
   *[yes] Een medewerker van ons team neemt het over en antwoordt je hier uiterlijk { $by }.
}
handover-calm = { $reason ->
    [not_understood] Ik wil je niet langer ophouden met vragen.
    [missing_knowledge] Hierop hoor je een betrouwbaar antwoord te krijgen.
    [policy_exception] Hier is iemand voor nodig die dit mag beslissen.
    [tool_failed] Sorry, er werkt bij mij nu iets niet.
    [model_failed] Sorry, er werkt bij mij nu iets niet.
    [identity_failed] Om de bestelling te beschermen kan ik hier geen gegevens meer controleren.
    [suspected_fraud] Dank je dat je dit meldt. Dit is belangrijk.
    [upset_buyer] Het spijt me. Ik begrijp dat dit vervelend is, en het hoort in orde te komen.
    [item_claim] Wat vervelend dat er iets mis is met je artikel. We brengen dat in orde.
   *[buyer_asked] Natuurlijk.
}
handover-photo = Stuur hier intussen als het kan een foto ervan, en het bestelnummer als je dat nog niet gegeven hebt.
handover-summary = Wens: { $intent } · Bestelling: { $order } · Bericht van de klant: “{ $text }”
queue-notice = { $is_open ->
    [no] Je bericht is bij ons team. Er is nu niemand; een medewerker antwoordt je hier uiterlijk { $by }. Als je wilt, help ik je intussen weer verder.
   *[yes] Je bericht is bij ons team. Een medewerker antwoordt je hier uiterlijk { $by }. Als je wilt, help ik je intussen weer verder.
}
fallback-apology = Sorry, hier kan ik nu geen goed antwoord op geven.
conversation-closed = Dit gesprek is gesloten. Schrijf gewoon weer als je iets nodig hebt.

## Limits and channels

rate-limited = Je schrijft sneller dan ik kan lezen. Geef me een minuutje, dan ga ik verder.
message-cut = Je bericht was erg lang, daarom kon ik alleen het begin lezen.
media-received = Dank je, ik heb het ontvangen. Ik kan zelf geen foto's bekijken of spraakberichten beluisteren, dus ik geef het door aan een medewerker van ons team.
group-hint = In groepen antwoord ik alleen als je me noemt. Voor alles over je bestelling kun je me een privébericht sturen.
telegram-start = Hallo! Ik ben de assistent van { $shop }. Vraag me naar een bestelling, een pakket of een retour, in je eigen taal.

## Buttons

button-confirm = Ja, graag
button-decline = Nee, bedankt
button-human = Met een medewerker praten
button-back-to-bot = Terug naar de assistent

## What the bot is doing (shown while she waits)

activity-verify_buyer = Je gegevens controleren…
activity-list_orders = Je bestellingen opzoeken…
activity-get_order = Je bestelling opzoeken…
activity-track_order = Je pakket volgen…
activity-search_products = In de shop zoeken…
activity-search_help = In de hulppagina's zoeken…
activity-check_return = Kijken wat er retour kan…
activity-propose_return = Je retour voorbereiden…
activity-propose_cancellation = De annulering voorbereiden…
activity-propose_address_change = Het nieuwe adres voorbereiden…
activity-propose_item_change = De wijziging voorbereiden…
activity-confirm_proposal = Bezig met uitvoeren…
activity-withdraw_proposal = Bezig met terugdraaien…
activity-get_return_status = Je retour opzoeken…
activity-hand_over = Een medewerker erbij halen…
activity-other = Ermee bezig…

## The website widget

widget-title = Hulp bij je bestelling
widget-subtitle = Antwoord meteen, in je eigen taal
widget-open = Chat openen
widget-close = Chat sluiten
widget-log = Gesprek
widget-greeting = Hallo! Vraag me naar een bestelling, een pakket of een retour.
widget-automated = Ik ben een automatische assistent. Je kunt altijd om een medewerker vragen.
widget-privacy = Stuur geen wachtwoorden of kaartnummers.
widget-placeholder = Schrijf een bericht…
widget-send = Versturen
widget-you = Jij
widget-bot = Assistent
widget-agent = Klantenservice
widget-typing = Aan het typen…
widget-sending = Wordt verstuurd…
widget-sent = Verstuurd
widget-waiting = Wacht op verbinding
widget-failed = Niet verstuurd
widget-retry = Opnieuw proberen
widget-offline = Je bent offline. Wat je schrijft, wordt bewaard en later verstuurd.
widget-connecting = Verbinden…
widget-reconnecting = Opnieuw verbinden…
widget-source = Bron
widget-helpful = Dit hielp
widget-not-helpful = Dit hielp niet
widget-person-joined = Een medewerker van ons team is erbij gekomen
widget-bot-back = De assistent is er weer
widget-too-long = Dit bericht is te lang
widget-new-messages = Nieuwe berichten
widget-ask-order = Waar is mijn bestelling?
widget-ask-return = Ik wil iets retourneren
widget-ask-person = Ik wil met een medewerker praten

## Whether she was served well

satisfaction-bot = Heb ik u kunnen helpen?
satisfaction-human = Bent u tevreden over onze hulp?
satisfaction-thanks = Dank u, zo worden we beter.
satisfaction-score-1 = 1 ★
satisfaction-score-2 = 2 ★
satisfaction-score-3 = 3 ★
satisfaction-score-4 = 4 ★
satisfaction-score-5 = 5 ★
