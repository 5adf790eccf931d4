# What buyers read in Italian. Voice: warm, brief, plain; natural neutral wording with "Lei" forms where one is needed; "io" is the assistant, "noi" the shop.
# Amounts, dates and lists come in already written in the way of the language.

## How facts are put

moment = { $day }, { $time } ({ $place ->
    [UTC] UTC
   *[other] ora di { $place }
})
item = { $quantity } × { $title }
bullet = • { $text }
source = Fonte: { $title }

## Small talk

hello = Buongiorno!
greeting = Buongiorno! Sono l'assistente di { $shop }. Posso trovare il Suo ordine o il Suo pacco, organizzare un reso o rispondere a una domanda. Come posso aiutarLa?
thanks-reply = Di nulla, è stato un piacere! Mi scriva quando vuole.
goodbye-reply = Arrivederci, e grazie per averci scritto. Sono qui ogni volta che serve.
nothing-to-confirm = Tutto a posto: in questo momento non c'è nulla in attesa del Suo sì. Posso esserLe utile in qualcosa?
nothing-to-decline = Nessun problema, non ho cambiato nulla. Posso esserLe utile in altro?
back-to-bot = Sono di nuovo qui. Come posso aiutarLa?
language-not-supported = Non so ancora scrivere nella Sua lingua, quindi rispondo in italiano.

## When it is not clear what she wants

unclear-choose = Vorrei capire bene. Quale di queste cose intende?
unclear-open = Mi dispiace, non ho capito bene. Può dirlo con altre parole o scegliere una di queste voci?
intent-order_status = Stato del mio ordine
intent-track_parcel = Dov'è il mio pacco?
intent-delivery_estimate = Quando arriva?
intent-not_received = Pacco non ricevuto
intent-cancel_order = Annullare il mio ordine
intent-change_address = Cambiare l'indirizzo
intent-change_order = Modificare il mio ordine
intent-return_start = Restituire un articolo
intent-return_status = Stato del mio reso
intent-return_policy = Come funzionano i resi
intent-item_problem = Problema con un articolo
intent-invoice = Mi serve una fattura
intent-payment_problem = Problema con un pagamento
intent-shipping_options = Spedizione e consegna
intent-customs_duties = Dogana e dazi
intent-product_question = Su un prodotto
intent-promotion = Sconti e codici
intent-account = Il mio account
intent-human_agent = Parlare con una persona
intent-complaint = Fare un reclamo

## Who she is and which order she means

ask-order-and-secret = Volentieri. Mi mandi per favore il numero dell'ordine e l'indirizzo e-mail, il CAP o il numero di telefono dell'ordine.
ask-order-number = Grazie. E qual è il numero dell'ordine? Si trova nella conferma d'ordine.
ask-secret = Grazie. Per proteggere i Suoi dati, mi mandi per favore anche l'indirizzo e-mail, il CAP o il numero di telefono dell'ordine { $order }.
order-not-matched = Con questi dati non trovo l'ordine { $order }. Verifichi per favore ancora una volta il numero e l'indirizzo e-mail, il CAP o il numero di telefono.
order-not-yours = Non trovo l'ordine { $order } tra i Suoi ordini. Se è stato fatto con un altro indirizzo e-mail, mi mandi per favore quell'indirizzo.
which-order = Quale dei Suoi ordini intende?
order-choice = { $order } · { $item }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
no-orders = Non vedo ancora ordini nel Suo account. Se ha ordinato con un altro indirizzo e-mail, mi mandi per favore il numero dell'ordine e quell'indirizzo.

## Orders

order-headline = { $headline ->
    [awaiting_payment] L'ordine { $order } è in attesa del Suo pagamento. Appena arriva, prepariamo tutto.
    [on_hold] L'ordine { $order } è in sospeso: stiamo controllando un dettaglio prima della spedizione.
    [awaiting_mapping] L'ordine { $order } ci è arrivato ed è in preparazione.
    [to_ship] L'ordine { $order } è confermato e in fase di imballaggio. Non è ancora partito.
    [partially_shipped] Una parte dell'ordine { $order } è in viaggio, il resto segue.
    [shipped] L'ordine { $order } è stato spedito.
    [delivered] L'ordine { $order } è stato consegnato.
    [completed] L'ordine { $order } è stato consegnato ed è concluso.
    [cancelled] L'ordine { $order } è stato annullato.
   *[other] Ho trovato l'ordine { $order }.
}
order-items = Articoli: { $items }
order-total = Totale: { $total }
order-placed = Data dell'ordine: { $date }

## Parcels

parcel-heading = Pacco { $index } di { $count }
parcel-status = { $status ->
    [pending] Il pacco dell'ordine { $order } è in preparazione per il corriere.
    [info_received] Il corriere ha ricevuto i dati del pacco dell'ordine { $order } e lo ritira a breve.
    [in_transit] Il Suo pacco dell'ordine { $order } è in viaggio.
    [out_for_delivery] Buone notizie: il Suo pacco dell'ordine { $order } è in consegna oggi.
    [ready_for_pickup] Il Suo pacco dell'ordine { $order } è pronto per il ritiro.
    [delivery_failed] Il corriere ha provato a consegnare il Suo pacco dell'ordine { $order }, ma non ci è riuscito.
    [delivered] Il Suo pacco dell'ordine { $order } risulta consegnato.
    [on_hold] Il Suo pacco dell'ordine { $order } è fermo durante il viaggio.
    [delivery_delayed] Il Suo pacco dell'ordine { $order } è in ritardo. Mi dispiace.
    [return_to_sender] Il Suo pacco dell'ordine { $order } sta tornando da noi.
    [lost] Mi dispiace: il corriere segnala che il Suo pacco dell'ordine { $order } è andato perso.
    [expired] Da più di un mese non ci sono notizie del Suo pacco dell'ordine { $order }. Mi dispiace.
   *[other] Ecco che cosa so del Suo pacco dell'ordine { $order }.
}
parcel-reason = { $reason ->
    [customs_delay] È in attesa alla dogana.
    [customs_documentation] La dogana ha bisogno di un documento prima di lasciarlo passare.
    [customs_duties_unpaid] La dogana attende il pagamento di dazi o imposte.
    [customs_prohibited] La dogana non ammette nel Paese qualcosa che contiene.
    [customs_inspection] La dogana lo sta controllando.
    [weather_delay] Il maltempo rallenta il corriere.
    [address_incorrect] Il corriere ha difficoltà con l'indirizzo.
    [recipient_unavailable] Non c'era nessuno a riceverlo.
    [damaged] Il corriere segnala che è stato danneggiato.
   *[other] Il corriere non indica un motivo più preciso.
}
parcel-next = { $step ->
    [customs_wait] Non deve fare nulla: di solito la dogana impiega qualche giorno, poi il pacco riparte.
    [customs_papers] Tenga d'occhio i messaggi del corriere o della dogana e mandi quello che chiedono. In caso di dubbi posso passarLe una persona.
    [customs_pay] Tenga d'occhio i messaggi del corriere: uno spiega come pagare. Dopo il pagamento il pacco riparte.
    [wait] Non deve fare nulla. Suggerisco di guardare di nuovo tra un giorno o due.
    [receive] Verifichi per favore che qualcuno possa riceverlo.
    [pick_up] Porti per favore un documento d'identità. Il corriere lo conserva solo per un tempo limitato.
    [redelivery] Di solito il corriere riprova il giorno lavorativo seguente, oppure lo lascia in un punto di ritiro. Verifichi per favore che l'indirizzo e il citofono siano facili da trovare.
    [check_address] Se l'indirizzo è sbagliato, me lo dica: una persona del nostro team può sistemarlo con il corriere.
    [found_it] Se non ce l'ha, chieda per favore ai vicini e in portineria, guardi dove di solito lasciano i pacchi e mi faccia sapere se non salta fuori.
    [coming_back] Quando sarà di nuovo da noi, una persona del nostro team può rispedirlo o restituirLe il denaro. Desidera che La metta in contatto?
    [person] È meglio che una persona del nostro team se ne occupi con il corriere. Desidera che La metta in contatto?
   *[none] {""}
}
parcel-number = Numero di tracciamento: { $number } ({ $carrier })
parcel-last = Ultime notizie: { $place }, { $at }
parcel-last-no-place = Ultime notizie: { $at }
parcel-estimate = Consegna prevista: { $date }
parcel-estimate-passed = La consegna era prevista per il giorno { $date } ed è in ritardo. Mi dispiace.
parcel-estimate-unknown = Il corriere non ha ancora indicato una data di consegna.
parcel-arrives = L'arrivo del Suo pacco dell'ordine { $order } è previsto per il giorno { $date }.
parcel-delivered-at = Consegnato: { $at }
parcel-delivered-at-place = Consegnato: { $at }, { $place }
not-shipped-yet = L'ordine { $order } non è ancora partito, quindi per ora non c'è un pacco da seguire.
not-shipped-no-estimate = Appena parte, può vedere qui dove si trova e quando dovrebbe arrivare.
not-received-delivered = Il corriere segnala che il pacco dell'ordine { $order } è stato consegnato: { $at }. Mi dispiace che non l'abbia ricevuto.
not-received-advice = Chieda per favore ai vicini e in portineria e guardi dove di solito lasciano i pacchi; ogni tanto un pacco viene segnato troppo presto e arriva il giorno dopo. Se non c'è, una persona del nostro team può cercarlo con il corriere. Desidera che La metta in contatto?

## Returns

return-which-item = Quale articolo dell'ordine { $order } desidera restituire?
return-items-unclear = Non sono riuscito ad abbinarlo a un articolo dell'ordine { $order }. Quale desidera restituire?
return-all = Tutto
return-item-choice = { $quantity ->
    [1] { $title }
   *[other] { $quantity } × { $title }
}
return-proposal = { $kind ->
    [refund_only] Posso chiedere il rimborso di { $items } dell'ordine { $order }. Riceverebbe { $refund } senza dover spedire nulla. Procedo?
    [replacement] Posso organizzare la sostituzione di { $items } dell'ordine { $order }. Lei ci rimanda l'articolo e noi ne spediamo uno nuovo. Procedo?
   *[return_and_refund] Posso aprire questo reso: { $items } dell'ordine { $order }. Quando la merce è di nuovo da noi, riceve { $refund }. Apro il reso?
}
return-opened = { $kind ->
    [refund_only] Fatto: il rimborso per { $items } dell'ordine { $order } è stato richiesto, numero { $number }. L'importo è di { $refund }.
    [replacement] Fatto: la sostituzione di { $items } dell'ordine { $order } è registrata, numero { $number }.
   *[return_and_refund] Fatto: il Suo reso { $number } è aperto per { $items } dell'ordine { $order }. Riceve { $refund } quando la merce è arrivata.
}
return-opened-next = { $kind ->
    [refund_only] Non deve fare altro.
   *[other] Imballi tutto con cura, per favore, e conservi la ricevuta di spedizione.
}
return-refused-closed = Mi dispiace: il termine per restituire l'ordine { $order } era il giorno { $date } ed è passato. Se c'è un problema con l'articolo, una persona del nostro team può dare un'occhiata. Desidera che La metta in contatto?
return-refused = { $code ->
    [return_window_closed] Mi dispiace: il termine per restituire l'ordine { $order } è passato. Se c'è un problema con l'articolo, una persona del nostro team può dare un'occhiata. Desidera che La metta in contatto?
    [not_delivered] L'ordine { $order } non è ancora stato consegnato. Appena ce l'ha, posso aprire il reso.
    [nothing_to_return] Tutto ciò che era nell'ordine { $order } è già stato restituito o è sulla via del ritorno.
    [order_cancelled] L'ordine { $order } è stato annullato, quindi non c'è nulla da restituire.
    [quantity_too_large] Sono più pezzi di quanti ne restino nell'ordine { $order }. Quanti ne desidera restituire?
   *[other] Non posso aprire da solo questo reso. Una persona del nostro team può dare un'occhiata. Desidera che La metta in contatto?
}
return-status = { $decision ->
    [requested] Abbiamo la Sua richiesta di reso { $number } dell'ordine { $order } ed è in verifica.
    [approved] Il reso { $number } dell'ordine { $order } è approvato.
    [rejected] Il reso { $number } dell'ordine { $order } non ha potuto essere accettato.
    [cancelled] Il reso { $number } dell'ordine { $order } è stato annullato.
   *[other] Ho trovato il reso { $number } dell'ordine { $order }.
}
return-goods = { $goods ->
    [awaiting_buyer] Siamo in attesa del Suo pacco.
    [in_transit] Il Suo pacco è in viaggio verso di noi.
    [received] Il Suo pacco è arrivato e viene controllato a breve.
    [inspected] Il Suo pacco è arrivato ed è stato controllato.
   *[none] {""}
}
return-refund = { $state ->
    [pending] Il Suo rimborso di { $amount } parte quando il reso è concluso.
    [processing] Il Suo rimborso di { $amount } è in arrivo; di solito le banche impiegano qualche giorno lavorativo.
    [succeeded] Il Suo rimborso di { $amount } è stato pagato.
    [failed] Il Suo rimborso di { $amount } non è andato a buon fine. È meglio che se ne occupi una persona del nostro team. Desidera che La metta in contatto?
   *[other] Il Suo rimborso è di { $amount }.
}
return-contents = Articoli: { $items }
returns-none = Non vedo ancora nessun Suo reso. Desidera restituire qualcosa?

## Changes before shipping

cancel-proposal = Posso annullare l'ordine { $order } ({ $items }). Riceve indietro { $refund }. Lo annullo?
cancel-proposal-unpaid = Posso annullare l'ordine { $order } ({ $items }). Non risulta nessun pagamento, quindi non c'è nulla da rimborsare. Lo annullo?
cancel-done = Fatto: l'ordine { $order } è annullato, e il rimborso di { $refund } è in arrivo.
cancel-done-unpaid = Fatto: l'ordine { $order } è annullato.
address-ask = Dove deve andare l'ordine { $order }? Mi mandi per favore il nuovo indirizzo completo: via e numero civico, città e CAP.
address-ask-missing = Grazie. Mi mandi per favore quello che manca ancora: { $parts }.
address-part-name = il nome
address-part-line1 = via e numero civico
address-part-city = la città
address-part-postal_code = il CAP
address-part-region = la provincia o la regione
address-part-country = il Paese
address-proposal = Posso far spedire l'ordine { $order } a questo indirizzo: { $address }. Lo cambio?
address-done = Fatto: l'ordine { $order } ora va a { $address }.
change-ask = Che cosa desidera modificare nell'ordine { $order }? Contiene: { $items }. Mi indichi per favore l'articolo e la nuova quantità o l'altra variante.
change-proposal = Posso modificare l'ordine { $order }: invece di { $before } riceve { $after }.
change-proposal-removed = Posso togliere { $before } dall'ordine { $order }.
change-question = Procedo?
change-difference-more = Costa { $amount } in più.
change-difference-less = Riceve indietro { $amount }.
change-done = Fatto: l'ordine { $order } è modificato.
change-done-item = Fatto: l'ordine { $order } ora contiene { $after } invece di { $before }.

## Proposals

proposal-withdrawn = Va bene, lascio tutto com'è. Posso esserLe utile in altro?
proposal-waiting = { $kind ->
    [return] Il Suo reso dell'ordine { $order } è ancora in attesa del Suo sì. Lo apro?
    [cancellation] L'ordine { $order } non è ancora annullato. Lo annullo?
    [address_change] Il nuovo indirizzo dell'ordine { $order } non è ancora impostato. Lo cambio?
    [item_change] La modifica dell'ordine { $order } non è ancora stata fatta. La eseguo?
   *[other] Per l'ordine { $order } qualcosa è ancora in attesa del Suo sì. Vado avanti?
}
proposal-gone = Questa proposta non vale più, perché è passato del tempo o l'ordine è cambiato. Mi dica per favore ancora una volta che cosa desidera.
proposal-unsure = Vado avanti solo con un sì chiaro. Procedo?

## What the tools refuse

refusal-not_cancellable = { $headline ->
    [cancelled] L'ordine { $order } è già annullato.
    [delivered] L'ordine { $order } è già stato consegnato, quindi non si può più annullare. Se vuole, posso aprire un reso.
    [completed] L'ordine { $order } è già stato consegnato, quindi non si può più annullare. Se vuole, posso aprire un reso.
   *[other] L'ordine { $order } è già partito, quindi non si può più annullare. Può rifiutare il pacco o rimandarlo quando arriva; a quel punto posso aprire un reso.
}
refusal-address = L'ordine { $order } è già partito, quindi non posso più cambiare l'indirizzo. Forse una persona del nostro team può ancora raggiungere il corriere. Desidera che La metta in contatto?
refusal-change = L'ordine { $order } è già partito, quindi non posso più modificarlo. Quando è arrivato, posso aprire un reso.
refusal-cancelled = L'ordine { $order } è annullato, quindi non si può più modificare nulla.
refusal-out_of_stock = Mi dispiace, non ci sono abbastanza pezzi disponibili. Desidera qualcos'altro?
refusal-unknown_item = Non sono riuscito ad abbinarlo a un articolo. Quale articolo intende, e che cosa desidera al suo posto?
refusal-other = Mi dispiace, non è possibile. Una persona del nostro team può dare un'occhiata. Desidera che La metta in contatto?

## Help pages and products

no-article = Non trovo una risposta affidabile nelle nostre pagine di aiuto, e non voglio tirare a indovinare. Desidera parlare con una persona del nostro team?
no-article-aside = Non trovo una risposta affidabile nelle nostre pagine di aiuto.
products-found = Ecco che cosa ho trovato nel nostro negozio:
product-line = { $title } · { $price } · { $stock ->
    [yes] disponibile
   *[no] al momento non disponibile
}
product-line-no-price = { $title } · { $stock ->
    [yes] disponibile
   *[no] al momento non disponibile
}

## Handing over to a person

handover-promise = { $is_open ->
    [no] Il nostro team al momento non c'è. Una persona Le risponde qui entro { $by }.
   *[yes] Una persona del nostro team prende in carico la conversazione e Le risponde qui al più tardi entro { $by }.
}
handover-calm = { $reason ->
    [not_understood] Non voglio trattenerLa con altre domande.
    [missing_knowledge] Su questo merita una risposta affidabile.
    [policy_exception] Qui serve una persona che possa decidere.
    [tool_failed] Mi dispiace, in questo momento qualcosa da parte mia non funziona.
    [model_failed] Mi dispiace, in questo momento qualcosa da parte mia non funziona.
    [identity_failed] Per proteggere l'ordine, qui non posso verificare altri dati.
    [suspected_fraud] Grazie per la segnalazione. È importante.
    [upset_buyer] Mi dispiace. Capisco che sia spiacevole, ed è giusto porvi rimedio.
    [item_claim] Mi dispiace che ci sia un problema con il Suo articolo. È giusto porvi rimedio.
   *[buyer_asked] Certo.
}
handover-photo = Se può, nel frattempo mandi qui una foto dell'articolo e, se non l'ha già fatto, il numero dell'ordine.
handover-summary = Richiesta: { $intent } · Ordine: { $order } · Messaggio: «{ $text }»
queue-notice = { $is_open ->
    [no] Il Suo messaggio è arrivato al nostro team. In questo momento non c'è nessuno; una persona Le risponde qui entro { $by }. Se vuole, nel frattempo posso aiutarLa di nuovo.
   *[yes] Il Suo messaggio è arrivato al nostro team. Una persona Le risponde qui al più tardi entro { $by }. Se vuole, nel frattempo posso aiutarLa di nuovo.
}
fallback-apology = Mi dispiace, ora non riesco a rispondere come si deve.
conversation-closed = Questa conversazione è chiusa. Se ha bisogno di qualcosa, basta scrivere di nuovo.

## Limits and channels

rate-limited = Lei scrive più in fretta di quanto io riesca a leggere. Mi lasci un minuto per favore, poi vado avanti.
message-cut = Il Suo messaggio era molto lungo, quindi ho potuto leggere solo l'inizio.
media-received = Grazie, è arrivato. Non posso guardare immagini né ascoltare messaggi vocali, quindi lo passo a una persona del nostro team.
group-hint = Nei gruppi rispondo solo quando qualcuno mi menziona. Per il Suo ordine, mi scriva per favore in privato.
telegram-start = Buongiorno! Sono l'assistente di { $shop }. Mi chieda pure di un ordine, di un pacco o di un reso, nella Sua lingua.

## Buttons

button-confirm = Sì, grazie
button-decline = No, grazie
button-human = Parlare con una persona
button-back-to-bot = Torna all'assistente

## What the bot is doing (shown while she waits)

activity-verify_buyer = Controllo i Suoi dati…
activity-list_orders = Cerco i Suoi ordini…
activity-get_order = Cerco il Suo ordine…
activity-track_order = Seguo il Suo pacco…
activity-search_products = Cerco nel negozio…
activity-search_help = Cerco nelle pagine di aiuto…
activity-check_return = Guardo che cosa si può restituire…
activity-propose_return = Preparo il Suo reso…
activity-propose_cancellation = Preparo l'annullamento…
activity-propose_address_change = Preparo il nuovo indirizzo…
activity-propose_item_change = Preparo la modifica…
activity-confirm_proposal = Lo faccio ora…
activity-withdraw_proposal = Lo ritiro…
activity-get_return_status = Cerco il Suo reso…
activity-hand_over = Chiamo una persona…
activity-other = Ci sto lavorando…

## The website widget

widget-title = Aiuto per il Suo ordine
widget-subtitle = Risponde subito, nella Sua lingua
widget-open = Apri la chat
widget-close = Chiudi la chat
widget-log = Conversazione
widget-greeting = Buongiorno! Mi chieda pure di un ordine, di un pacco o di un reso.
widget-automated = Sono un assistente automatico. Può chiedere una persona in qualsiasi momento.
widget-privacy = Non invii password o numeri di carta, per favore.
widget-placeholder = Scriva un messaggio…
widget-send = Invia
widget-you = Lei
widget-bot = Assistente
widget-agent = Assistenza clienti
widget-typing = Sta scrivendo…
widget-sending = Invio in corso…
widget-sent = Inviato
widget-waiting = In attesa di connessione
widget-failed = Non inviato
widget-retry = Riprova
widget-offline = Connessione assente. Ciò che scrive viene conservato e inviato più tardi.
widget-connecting = Connessione in corso…
widget-reconnecting = Nuova connessione in corso…
widget-source = Fonte
widget-helpful = Mi è stato utile
widget-not-helpful = Non mi è stato utile
widget-person-joined = Una persona del nostro team è entrata nella conversazione
widget-bot-back = L'assistente è di nuovo qui
widget-too-long = Questo messaggio è troppo lungo
widget-new-messages = Nuovi messaggi
widget-ask-order = Dov'è il mio ordine?
widget-ask-return = Voglio restituire un articolo
widget-ask-person = Voglio parlare con una persona

## Whether she was served well

satisfaction-bot = Sono riuscito ad aiutarla?
satisfaction-human = È soddisfatto dell'assistenza ricevuta?
satisfaction-thanks = Grazie, il suo parere ci aiuta a migliorare.
satisfaction-score-1 = 1 ★
satisfaction-score-2 = 2 ★
satisfaction-score-3 = 3 ★
satisfaction-score-4 = 4 ★
satisfaction-score-5 = 5 ★
