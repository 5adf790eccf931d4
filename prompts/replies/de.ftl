# Was Käuferinnen auf Deutsch lesen. Ton: freundlich, knapp, klar; durchgehend „Sie“.
# Beträge, Daten und Aufzählungen kommen schon in deutscher Schreibweise an.

## Wie Angaben geschrieben werden

moment = { $day }, { $time } Uhr ({ $place ->
    [UTC] UTC
   *[other] Ortszeit { $place }
})
item = { $quantity } × { $title }
bullet = • { $text }
source = Quelle: { $title }

## Kleine Gespräche

hello = Guten Tag!
greeting = Guten Tag! Ich bin der Assistent von { $shop }. Ich finde Ihre Bestellung oder Ihr Paket, kümmere mich um eine Rücksendung oder beantworte eine Frage. Was kann ich für Sie tun?
thanks-reply = Sehr gern! Schreiben Sie mir jederzeit.
goodbye-reply = Auf Wiedersehen und danke für Ihre Nachricht. Ich bin da, wenn Sie mich brauchen.
nothing-to-confirm = Alles in Ordnung: Im Moment wartet nichts auf Ihr Ja. Kann ich etwas für Sie tun?
nothing-to-decline = Kein Problem, es bleibt alles, wie es ist. Kann ich sonst noch etwas für Sie tun?
back-to-bot = Ich bin wieder für Sie da. Was kann ich für Sie tun?
language-not-supported = In Ihrer Sprache kann ich leider noch nicht schreiben, deshalb antworte ich auf Deutsch.

## Wenn nicht klar ist, was sie möchte

unclear-choose = Ich möchte Sie richtig verstehen. Was davon meinen Sie?
unclear-open = Das habe ich leider nicht ganz verstanden. Können Sie es anders sagen oder hier etwas auswählen?
intent-order_status = Stand meiner Bestellung
intent-track_parcel = Wo ist mein Paket?
intent-delivery_estimate = Wann kommt es an?
intent-not_received = Paket nicht erhalten
intent-cancel_order = Bestellung stornieren
intent-change_address = Adresse ändern
intent-change_order = Bestellung ändern
intent-return_start = Etwas zurückgeben
intent-return_status = Stand meiner Rücksendung
intent-return_policy = Wie Rückgaben ablaufen
intent-item_problem = Problem mit einem Artikel
intent-invoice = Ich brauche eine Rechnung
intent-payment_problem = Problem mit der Zahlung
intent-shipping_options = Versand und Lieferung
intent-customs_duties = Zoll und Abgaben
intent-product_question = Frage zu einem Artikel
intent-promotion = Rabatte und Codes
intent-account = Mein Konto
intent-human_agent = Mit einem Menschen sprechen
intent-complaint = Mich beschweren

## Wer sie ist und welche Bestellung sie meint

ask-order-and-secret = Das sehe ich gern für Sie nach. Bitte nennen Sie mir Ihre Bestellnummer und dazu die E-Mail-Adresse, Telefonnummer oder Postleitzahl der Bestellung.
ask-order-number = Danke. Und wie lautet die Bestellnummer? Sie steht in Ihrer Bestellbestätigung.
ask-secret = Danke. Zum Schutz Ihrer Daten nennen Sie mir bitte noch die E-Mail-Adresse, Telefonnummer oder Postleitzahl der Bestellung { $order }.
order-not-matched = Mit diesen Angaben kann ich die Bestellung { $order } nicht finden. Bitte prüfen Sie die Nummer und die E-Mail-Adresse, Telefonnummer oder Postleitzahl noch einmal.
order-not-yours = Unter Ihren Bestellungen finde ich die Nummer { $order } nicht. Wenn sie mit einer anderen E-Mail-Adresse aufgegeben wurde, nennen Sie mir bitte diese Adresse.
which-order = Welche Ihrer Bestellungen meinen Sie?
order-choice = { $order } · { $item }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
no-orders = In Ihrem Konto sehe ich noch keine Bestellung. Wenn Sie mit einer anderen E-Mail-Adresse bestellt haben, nennen Sie mir bitte die Bestellnummer und diese Adresse.

## Bestellungen

order-headline = { $headline ->
    [awaiting_payment] Die Bestellung { $order } wartet noch auf Ihre Zahlung. Sobald sie da ist, machen wir alles fertig.
    [on_hold] Die Bestellung { $order } ist angehalten: Vor dem Versand prüfen wir noch eine Angabe.
    [awaiting_mapping] Die Bestellung { $order } ist bei uns eingegangen und wird vorbereitet.
    [to_ship] Die Bestellung { $order } ist bestätigt und wird gepackt. Verschickt ist sie noch nicht.
    [partially_shipped] Ein Teil der Bestellung { $order } ist unterwegs, der Rest folgt.
    [shipped] Die Bestellung { $order } ist verschickt.
    [delivered] Die Bestellung { $order } ist zugestellt.
    [completed] Die Bestellung { $order } ist zugestellt und abgeschlossen.
    [cancelled] Die Bestellung { $order } ist storniert.
   *[other] Ich habe die Bestellung { $order } gefunden.
}
order-items = Artikel: { $items }
order-total = Summe: { $total }
order-placed = Bestellt am { $date }

## Pakete

parcel-heading = Paket { $index } von { $count }
parcel-status = { $status ->
    [pending] Das Paket der Bestellung { $order } wird gerade für den Zustelldienst fertig gemacht.
    [info_received] Das Paket der Bestellung { $order } ist beim Zustelldienst angekündigt und wird bald abgeholt.
    [in_transit] Ihr Paket der Bestellung { $order } ist unterwegs.
    [out_for_delivery] Gute Nachricht: Ihr Paket der Bestellung { $order } wird heute zugestellt.
    [ready_for_pickup] Ihr Paket der Bestellung { $order } liegt zur Abholung bereit.
    [delivery_failed] Der Zustelldienst wollte Ihr Paket der Bestellung { $order } zustellen, aber es hat nicht geklappt.
    [delivered] Ihr Paket der Bestellung { $order } ist als zugestellt gemeldet.
    [on_hold] Ihr Paket der Bestellung { $order } wird unterwegs festgehalten.
    [delivery_delayed] Ihr Paket der Bestellung { $order } verspätet sich. Das tut mir leid.
    [return_to_sender] Ihr Paket der Bestellung { $order } ist auf dem Weg zurück zu uns.
    [lost] Es tut mir leid: Der Zustelldienst meldet Ihr Paket der Bestellung { $order } als verloren.
    [expired] Von Ihrem Paket der Bestellung { $order } gibt es seit mehr als einem Monat keine Nachricht. Das tut mir leid.
   *[other] Das weiß ich über Ihr Paket der Bestellung { $order }.
}
parcel-reason = { $reason ->
    [customs_delay] Es wartet beim Zoll.
    [customs_documentation] Der Zoll braucht noch ein Dokument, bevor er es freigibt.
    [customs_duties_unpaid] Der Zoll wartet auf die Zahlung von Abgaben oder Steuern.
    [customs_prohibited] Der Zoll lässt etwas daraus nicht ins Land.
    [customs_inspection] Der Zoll prüft es gerade.
    [weather_delay] Das Wetter hält den Zustelldienst auf.
    [address_incorrect] Der Zustelldienst kommt mit der Adresse nicht zurecht.
    [recipient_unavailable] Es war niemand da, der es annehmen konnte.
    [damaged] Der Zustelldienst meldet, dass es beschädigt wurde.
   *[other] Einen genaueren Grund nennt der Zustelldienst nicht.
}
parcel-next = { $step ->
    [customs_wait] Sie müssen nichts tun: Der Zoll braucht meist ein paar Tage, dann geht es weiter.
    [customs_papers] Bitte achten Sie auf eine Nachricht des Zustelldienstes oder des Zolls und schicken Sie, was verlangt wird. Wenn Sie unsicher sind, gebe ich Sie an einen Menschen weiter.
    [customs_pay] Bitte achten Sie auf eine Nachricht des Zustelldienstes, in der steht, wie Sie zahlen können. Danach geht es weiter.
    [wait] Sie müssen nichts tun. Schauen Sie am besten in ein, zwei Tagen noch einmal nach.
    [receive] Bitte sorgen Sie dafür, dass es jemand annehmen kann.
    [pick_up] Bitte bringen Sie einen Ausweis mit. Das Paket wird nur eine begrenzte Zeit aufbewahrt.
    [redelivery] Meist versucht es der Zustelldienst am nächsten Werktag noch einmal oder bringt es zu einer Abholstelle. Bitte prüfen Sie, ob Adresse und Klingel gut zu finden sind.
    [check_address] Wenn die Adresse nicht stimmt, sagen Sie es mir bitte: Ein Mensch aus unserem Team klärt es dann mit dem Zustelldienst.
    [found_it] Wenn Sie es nicht haben, fragen Sie bitte bei Nachbarn und am Empfang nach und sehen Sie am Ablageort nach. Sagen Sie mir Bescheid, wenn es nicht auftaucht.
    [coming_back] Sobald es wieder bei uns ist, kann ein Mensch aus unserem Team es neu verschicken oder Ihnen das Geld erstatten. Soll ich Sie weitergeben?
    [person] Ein Mensch aus unserem Team sollte das mit dem Zustelldienst klären. Soll ich Sie weitergeben?
   *[none] {""}
}
parcel-number = Sendungsnummer: { $number } ({ $carrier })
parcel-last = Letzte Meldung: { $place }, { $at }
parcel-last-no-place = Letzte Meldung: { $at }
parcel-estimate = Voraussichtliche Zustellung: { $date }
parcel-estimate-passed = Erwartet wurde es am { $date }, es ist also verspätet. Das tut mir leid.
parcel-estimate-unknown = Der Zustelldienst hat noch kein Zustelldatum genannt.
parcel-arrives = Ihr Paket der Bestellung { $order } wird am { $date } erwartet.
parcel-delivered-at = Zugestellt am { $at }
parcel-delivered-at-place = Zugestellt am { $at }, { $place }
not-shipped-yet = Die Bestellung { $order } ist noch nicht verschickt, deshalb gibt es noch kein Paket zu verfolgen.
not-shipped-no-estimate = Sobald sie verschickt ist, sehen Sie hier, wo sie ist und wann sie ankommen soll.
not-received-delivered = Der Zustelldienst meldet, dass das Paket der Bestellung { $order } am { $at } zugestellt wurde. Es tut mir leid, dass Sie es nicht haben.
not-received-advice = Bitte fragen Sie bei Nachbarn und am Empfang nach und sehen Sie dort nach, wo Pakete abgelegt werden; ab und zu wird ein Paket zu früh gemeldet und kommt einen Tag später. Wenn es nicht da ist, lässt ein Mensch aus unserem Team beim Zustelldienst danach suchen. Soll ich Sie weitergeben?

## Rücksendungen

return-which-item = Welchen Artikel aus der Bestellung { $order } möchten Sie zurückgeben?
return-items-unclear = Das konnte ich keinem Artikel der Bestellung { $order } zuordnen. Welchen möchten Sie zurückgeben?
return-all = Alles davon
return-item-choice = { $quantity ->
    [1] { $title }
   *[other] { $quantity } × { $title }
}
return-proposal = { $kind ->
    [refund_only] Ich kann für { $items } aus der Bestellung { $order } Ihr Geld zurückfordern. Sie bekämen { $refund } zurück und müssen nichts einschicken. Soll ich das tun?
    [replacement] Ich kann für { $items } aus der Bestellung { $order } Ersatz veranlassen. Sie schicken die Ware zurück, wir schicken Ihnen neue. Soll ich das tun?
   *[return_and_refund] Ich kann diese Rücksendung für Sie anlegen: { $items } aus der Bestellung { $order }. Wenn die Ware wieder bei uns ist, bekommen Sie { $refund } zurück. Soll ich die Rücksendung anlegen?
}
return-opened = { $kind ->
    [refund_only] Erledigt: Ihre Erstattung für { $items } aus der Bestellung { $order } ist beantragt, Nummer { $number }. Sie bekommen { $refund } zurück.
    [replacement] Erledigt: Ihr Ersatz für { $items } aus der Bestellung { $order } ist veranlasst, Nummer { $number }.
   *[return_and_refund] Erledigt: Ihre Rücksendung { $number } für { $items } aus der Bestellung { $order } ist angelegt. Sie bekommen { $refund } zurück, sobald die Ware da ist.
}
return-opened-next = { $kind ->
    [refund_only] Sie müssen sonst nichts tun.
   *[other] Bitte verpacken Sie alles gut und heben Sie den Einlieferungsbeleg auf.
}
return-refused-closed = Es tut mir leid: Die Bestellung { $order } konnte bis { $date } zurückgegeben werden, dieser Tag ist vorbei. Wenn mit dem Artikel etwas nicht stimmt, kann ein Mensch aus unserem Team es sich ansehen. Soll ich Sie weitergeben?
return-refused = { $code ->
    [return_window_closed] Es tut mir leid: Die Rückgabefrist der Bestellung { $order } ist vorbei. Wenn mit dem Artikel etwas nicht stimmt, kann ein Mensch aus unserem Team es sich ansehen. Soll ich Sie weitergeben?
    [not_delivered] Die Bestellung { $order } ist noch nicht zugestellt. Sobald Sie sie haben, lege ich die Rücksendung für Sie an.
    [nothing_to_return] Aus der Bestellung { $order } ist schon alles zurückgegeben oder auf dem Rückweg.
    [order_cancelled] Die Bestellung { $order } wurde storniert, es gibt also nichts zurückzugeben.
    [quantity_too_large] Das ist mehr, als in der Bestellung { $order } noch offen ist. Wie viele Stück möchten Sie zurückgeben?
   *[other] Diese Rücksendung kann ich nicht selbst anlegen. Ein Mensch aus unserem Team kann es sich ansehen. Soll ich Sie weitergeben?
}
return-status = { $decision ->
    [requested] Ihr Antrag auf die Rücksendung { $number } zur Bestellung { $order } liegt uns vor und wird geprüft.
    [approved] Die Rücksendung { $number } zur Bestellung { $order } ist genehmigt.
    [rejected] Die Rücksendung { $number } zur Bestellung { $order } konnte nicht angenommen werden.
    [cancelled] Die Rücksendung { $number } zur Bestellung { $order } wurde aufgehoben.
   *[other] Ich habe die Rücksendung { $number } zur Bestellung { $order } gefunden.
}
return-goods = { $goods ->
    [awaiting_buyer] Wir warten auf Ihr Paket.
    [in_transit] Ihr Paket ist auf dem Weg zu uns.
    [received] Ihr Paket ist angekommen und wird bald geprüft.
    [inspected] Ihr Paket ist angekommen und geprüft.
   *[none] {""}
}
return-refund = { $state ->
    [pending] Ihre Erstattung von { $amount } beginnt, wenn die Rücksendung abgeschlossen ist.
    [processing] Ihre Erstattung von { $amount } ist unterwegs; Banken brauchen meist ein paar Werktage.
    [succeeded] Ihre Erstattung von { $amount } ist ausgezahlt.
    [failed] Ihre Erstattung von { $amount } hat nicht geklappt. Ein Mensch aus unserem Team sieht sich das an. Soll ich Sie weitergeben?
   *[other] Ihre Erstattung beträgt { $amount }.
}
return-contents = Artikel: { $items }
returns-none = Ich sehe noch keine Rücksendung von Ihnen. Möchten Sie etwas zurückgeben?

## Änderungen vor dem Versand

cancel-proposal = Ich kann die Bestellung { $order } ({ $items }) für Sie stornieren. Sie bekommen { $refund } zurück. Soll ich sie stornieren?
cancel-proposal-unpaid = Ich kann die Bestellung { $order } ({ $items }) für Sie stornieren. Bezahlt wurde noch nichts, es ist also nichts zu erstatten. Soll ich sie stornieren?
cancel-done = Erledigt: Die Bestellung { $order } ist storniert, und { $refund } sind auf dem Weg zu Ihnen zurück.
cancel-done-unpaid = Erledigt: Die Bestellung { $order } ist storniert.
address-ask = Wohin soll die Bestellung { $order } gehen? Bitte schicken Sie mir die ganze neue Adresse: Straße und Hausnummer, Postleitzahl und Ort.
address-ask-missing = Danke. Bitte schicken Sie mir noch, was fehlt: { $parts }.
address-part-name = den Namen
address-part-line1 = Straße und Hausnummer
address-part-city = den Ort
address-part-postal_code = die Postleitzahl
address-part-region = das Bundesland oder die Region
address-part-country = das Land
address-proposal = Ich kann die Bestellung { $order } stattdessen an diese Adresse schicken lassen: { $address }. Soll ich das ändern?
address-done = Erledigt: Die Bestellung { $order } geht jetzt an { $address }.
change-ask = Was möchten Sie an der Bestellung { $order } ändern? Sie enthält: { $items }. Bitte nennen Sie mir den Artikel und die neue Stückzahl oder die andere Variante.
change-proposal = Ich kann die Bestellung { $order } ändern: Statt { $before } bekommen Sie { $after }.
change-proposal-removed = Ich kann { $before } aus der Bestellung { $order } herausnehmen.
change-question = Soll ich das tun?
change-difference-more = Das kostet { $amount } mehr.
change-difference-less = Sie bekommen { $amount } zurück.
change-done = Erledigt: Die Bestellung { $order } ist geändert.
change-done-item = Erledigt: Die Bestellung { $order } enthält jetzt { $after } statt { $before }.

## Vorschläge

proposal-withdrawn = In Ordnung, ich lasse alles, wie es ist. Kann ich sonst noch etwas für Sie tun?
proposal-waiting = { $kind ->
    [return] Ihre Rücksendung zur Bestellung { $order } wartet noch auf Ihr Ja. Soll ich sie anlegen?
    [cancellation] Die Bestellung { $order } ist noch nicht storniert. Soll ich sie stornieren?
    [address_change] Die neue Adresse der Bestellung { $order } ist noch nicht eingetragen. Soll ich sie ändern?
    [item_change] Die Änderung der Bestellung { $order } ist noch nicht gemacht. Soll ich sie ausführen?
   *[other] Zur Bestellung { $order } wartet noch etwas auf Ihr Ja. Soll ich weitermachen?
}
proposal-gone = Dieser Vorschlag gilt nicht mehr, weil Zeit vergangen ist oder sich die Bestellung geändert hat. Bitte sagen Sie mir noch einmal, was Sie möchten.
proposal-unsure = Ich mache nur mit einem klaren Ja weiter. Soll ich es tun?

## Was die Werkzeuge ablehnen

refusal-not_cancellable = { $headline ->
    [cancelled] Die Bestellung { $order } ist schon storniert.
    [delivered] Die Bestellung { $order } ist schon zugestellt und lässt sich nicht mehr stornieren. Auf Wunsch lege ich eine Rücksendung für Sie an.
    [completed] Die Bestellung { $order } ist schon zugestellt und lässt sich nicht mehr stornieren. Auf Wunsch lege ich eine Rücksendung für Sie an.
   *[other] Die Bestellung { $order } ist schon verschickt und lässt sich nicht mehr stornieren. Sie können die Annahme verweigern oder das Paket nach der Ankunft zurückschicken; dann lege ich gern eine Rücksendung an.
}
refusal-address = Die Bestellung { $order } ist schon unterwegs, deshalb kann ich die Adresse nicht mehr ändern. Ein Mensch aus unserem Team erreicht vielleicht noch den Zustelldienst. Soll ich Sie weitergeben?
refusal-change = Die Bestellung { $order } ist schon unterwegs, deshalb kann ich sie nicht mehr ändern. Wenn sie angekommen ist, lege ich gern eine Rücksendung an.
refusal-cancelled = Die Bestellung { $order } ist storniert, daran lässt sich nichts mehr ändern.
refusal-out_of_stock = Davon sind leider nicht genug Stück auf Lager. Möchten Sie etwas anderes?
refusal-unknown_item = Das konnte ich keinem Artikel zuordnen. Welchen Artikel meinen Sie, und was möchten Sie stattdessen?
refusal-other = Das ist leider nicht möglich. Ein Mensch aus unserem Team kann es sich ansehen. Soll ich Sie weitergeben?

## Hilfeseiten und Artikel

no-article = Dazu finde ich auf unseren Hilfeseiten keine verlässliche Antwort, und raten möchte ich nicht. Soll ich Sie an einen Menschen aus unserem Team weitergeben?
no-article-aside = Dazu finde ich auf unseren Hilfeseiten keine verlässliche Antwort.
products-found = Das habe ich in unserem Shop gefunden:
product-line = { $title } · { $price } · { $stock ->
    [yes] auf Lager
   *[no] zurzeit nicht auf Lager
}
product-line-no-price = { $title } · { $stock ->
    [yes] auf Lager
   *[no] zurzeit nicht auf Lager
}

## Weitergabe an einen Menschen

handover-promise = { $is_open ->
    [no] Unser Team ist gerade nicht da. Ein Mensch antwortet Ihnen hier bis { $by }.
   *[yes] Ein Mensch aus unserem Team übernimmt und antwortet Ihnen hier spätestens bis { $by }.
}
handover-calm = { $reason ->
    [not_understood] Ich möchte Sie nicht länger mit Fragen aufhalten.
    [missing_knowledge] Darauf sollen Sie eine verlässliche Antwort bekommen.
    [policy_exception] Das muss jemand ansehen, der darüber entscheiden darf.
    [tool_failed] Es tut mir leid, bei mir klappt gerade etwas nicht.
    [model_failed] Es tut mir leid, bei mir klappt gerade etwas nicht.
    [identity_failed] Zum Schutz der Bestellung kann ich hier keine weiteren Angaben prüfen.
    [suspected_fraud] Danke, dass Sie das melden. Das ist wichtig.
    [upset_buyer] Es tut mir leid. Ich verstehe Ihren Ärger, und das soll in Ordnung kommen.
    [item_claim] Es tut mir leid, dass mit Ihrem Artikel etwas nicht stimmt. Wir bringen das in Ordnung.
   *[buyer_asked] Sehr gern.
}
handover-photo = Schicken Sie bitte, wenn möglich, inzwischen hier ein Foto davon, und die Bestellnummer, falls Sie sie noch nicht genannt haben.
handover-summary = Anliegen: { $intent } · Bestellung: { $order } · Nachricht: „{ $text }“
queue-notice = { $is_open ->
    [no] Ihre Nachricht ist bei unserem Team. Gerade ist niemand da; ein Mensch antwortet Ihnen hier bis { $by }. Wenn Sie möchten, helfe ich Ihnen inzwischen wieder.
   *[yes] Ihre Nachricht ist bei unserem Team. Ein Mensch antwortet Ihnen hier spätestens bis { $by }. Wenn Sie möchten, helfe ich Ihnen inzwischen wieder.
}
fallback-apology = Es tut mir leid, das kann ich gerade nicht richtig beantworten.
conversation-closed = Dieses Gespräch ist beendet. Schreiben Sie einfach wieder, wenn Sie etwas brauchen.

## Grenzen und Kanäle

rate-limited = Sie schreiben schneller, als ich lesen kann. Bitte geben Sie mir eine Minute, dann mache ich weiter.
message-cut = Ihre Nachricht war sehr lang, deshalb konnte ich nur den Anfang lesen.
media-received = Danke, das ist angekommen. Bilder und Sprachnachrichten kann ich nicht selbst auswerten, deshalb gebe ich es an einen Menschen aus unserem Team weiter.
group-hint = In Gruppen antworte ich nur, wenn Sie mich erwähnen. Zu Ihrer Bestellung schreiben Sie mir bitte privat.
telegram-start = Guten Tag! Ich bin der Assistent von { $shop }. Fragen Sie mich nach einer Bestellung, einem Paket oder einer Rücksendung, in Ihrer Sprache.

## Knöpfe

button-confirm = Ja, bitte
button-decline = Nein, danke
button-human = Mit einem Menschen sprechen
button-back-to-bot = Zurück zum Assistenten

## Was der Bot gerade tut (sichtbar, während sie wartet)

activity-verify_buyer = Ich prüfe Ihre Angaben …
activity-list_orders = Ich sehe Ihre Bestellungen nach …
activity-get_order = Ich sehe Ihre Bestellung nach …
activity-track_order = Ich verfolge Ihr Paket …
activity-search_products = Ich sehe mich im Shop um …
activity-search_help = Ich sehe auf den Hilfeseiten nach …
activity-check_return = Ich prüfe, was zurückgegeben werden kann …
activity-propose_return = Ich bereite Ihre Rücksendung vor …
activity-propose_cancellation = Ich bereite die Stornierung vor …
activity-propose_address_change = Ich bereite die neue Adresse vor …
activity-propose_item_change = Ich bereite die Änderung vor …
activity-confirm_proposal = Ich erledige es gerade …
activity-withdraw_proposal = Ich nehme es zurück …
activity-get_return_status = Ich sehe Ihre Rücksendung nach …
activity-hand_over = Ich hole einen Menschen dazu …
activity-other = Ich bin dabei …

## Das Chatfenster auf der Website

widget-title = Hilfe zu Ihrer Bestellung
widget-subtitle = Antwortet sofort, in Ihrer Sprache
widget-open = Chat öffnen
widget-close = Chat schließen
widget-log = Gespräch
widget-greeting = Guten Tag! Fragen Sie mich nach einer Bestellung, einem Paket oder einer Rücksendung.
widget-automated = Ich bin ein automatischer Assistent. Sie können jederzeit einen Menschen verlangen.
widget-privacy = Bitte schicken Sie keine Passwörter oder Kartennummern.
widget-placeholder = Nachricht schreiben …
widget-send = Senden
widget-you = Sie
widget-bot = Assistent
widget-agent = Kundendienst
widget-typing = Schreibt …
widget-sending = Wird gesendet …
widget-sent = Gesendet
widget-waiting = Wartet auf Verbindung
widget-failed = Nicht gesendet
widget-retry = Noch einmal versuchen
widget-offline = Sie sind offline. Was Sie schreiben, wird aufbewahrt und später gesendet.
widget-connecting = Verbinde …
widget-reconnecting = Verbinde neu …
widget-source = Quelle
widget-helpful = Das hat geholfen
widget-not-helpful = Das hat nicht geholfen
widget-person-joined = Ein Mensch aus unserem Team ist dazugekommen
widget-bot-back = Der Assistent ist wieder da
widget-too-long = Diese Nachricht ist zu lang
widget-new-messages = Neue Nachrichten
widget-ask-order = Wo ist meine Bestellung?
widget-ask-return = Ich möchte etwas zurückgeben
widget-ask-person = Ich möchte mit einem Menschen sprechen

## Whether she was served well

satisfaction-bot = Konnte ich Ihnen helfen?
satisfaction-human = Waren Sie mit unserer Hilfe zufrieden?
satisfaction-thanks = Danke, das hilft uns, besser zu werden.
satisfaction-score-1 = 1 ★
satisfaction-score-2 = 2 ★
satisfaction-score-3 = 3 ★
satisfaction-score-4 = 4 ★
satisfaction-score-5 = 5 ★
