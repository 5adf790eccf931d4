# Ce que lisent les acheteurs en français. Ton : chaleureux, bref, clair ; toujours « vous ».
# Les montants, les dates et les listes arrivent déjà écrits à la française.

## Comment les données s'écrivent

moment = { $day }, { $time } ({ $place ->
    [UTC] UTC
   *[other] heure de { $place }
})
item = { $quantity } × { $title }
bullet = • { $text }
source = Source : { $title }

## Politesses

hello = Bonjour !
greeting = Bonjour ! Je suis l'assistant de { $shop }. Je peux retrouver votre commande ou votre colis, organiser un retour ou répondre à une question. Que puis-je faire pour vous ?
thanks-reply = Avec grand plaisir ! Écrivez-moi quand vous voulez.
goodbye-reply = Au revoir et merci de nous avoir écrit. Je suis là si vous avez besoin de moi.
nothing-to-confirm = Tout va bien : rien n'attend votre accord pour le moment. Puis-je faire quelque chose pour vous ?
nothing-to-decline = Pas de souci, je n'ai rien changé. Puis-je faire autre chose pour vous ?
back-to-bot = Me revoilà. Que puis-je faire pour vous ?
language-not-supported = Je ne sais pas encore écrire dans votre langue, je vous réponds donc en français.

## Quand la demande n'est pas claire

unclear-choose = Je voudrais être sûr de bien vous comprendre. De quoi s'agit-il ?
unclear-open = Désolé, je n'ai pas tout à fait compris. Pourriez-vous le dire autrement ou choisir ci-dessous ?
intent-order_status = État de ma commande
intent-track_parcel = Où est mon colis ?
intent-delivery_estimate = Quand arrive-t-il ?
intent-not_received = Colis non reçu
intent-cancel_order = Annuler ma commande
intent-change_address = Changer l'adresse
intent-change_order = Modifier ma commande
intent-return_start = Retourner un article
intent-return_status = Où en est mon retour
intent-return_policy = Comment retourner
intent-item_problem = Problème avec un article
intent-invoice = J'ai besoin d'une facture
intent-payment_problem = Problème de paiement
intent-shipping_options = Envoi et livraison
intent-customs_duties = Douane et taxes
intent-product_question = Question sur un produit
intent-promotion = Remises et codes
intent-account = Mon compte
intent-human_agent = Parler à une personne
intent-complaint = Faire une réclamation

## Qui elle est et de quelle commande il s'agit

ask-order-and-secret = Je regarde cela avec plaisir. Envoyez-moi s'il vous plaît votre numéro de commande, ainsi que l'adresse e-mail, le numéro de téléphone ou le code postal de la commande.
ask-order-number = Merci. Et quel est le numéro de commande ? Il figure dans votre confirmation.
ask-secret = Merci. Pour protéger vos données, envoyez-moi aussi l'adresse e-mail, le numéro de téléphone ou le code postal de la commande { $order }.
order-not-matched = Je ne trouve pas la commande { $order } avec ces informations. Vérifiez s'il vous plaît encore une fois le numéro et l'adresse e-mail, le numéro de téléphone ou le code postal.
order-not-yours = Je ne trouve pas la commande { $order } parmi vos commandes. Si elle a été passée avec une autre adresse e-mail, envoyez-moi s'il vous plaît cette adresse.
which-order = De laquelle de vos commandes s'agit-il ?
order-choice = { $order } · { $item }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
no-orders = Je ne vois pas encore de commande sur votre compte. Si vous avez commandé avec une autre adresse e-mail, envoyez-moi s'il vous plaît le numéro de commande et cette adresse.

## Commandes

order-headline = { $headline ->
    [awaiting_payment] La commande { $order } attend votre paiement. Dès qu'il arrive, nous préparons tout.
    [on_hold] La commande { $order } est en attente : nous vérifions un détail avant l'envoi.
    [awaiting_mapping] Nous avons bien reçu la commande { $order } et nous la préparons.
    [to_ship] La commande { $order } est confirmée et en cours d'emballage. Elle n'est pas encore partie.
    [partially_shipped] Une partie de la commande { $order } est en route, le reste suivra.
    [shipped] La commande { $order } est partie.
    [delivered] La commande { $order } a été livrée.
    [completed] La commande { $order } a été livrée et elle est terminée.
    [cancelled] La commande { $order } est annulée.
   *[other] J'ai trouvé la commande { $order }.
}
order-items = Articles : { $items }
order-total = Total : { $total }
order-placed = Commandé le { $date }

## Colis

parcel-heading = Colis { $index } sur { $count }
parcel-status = { $status ->
    [pending] Le colis de la commande { $order } est en préparation pour le transporteur.
    [info_received] Le transporteur est prévenu pour le colis de la commande { $order } et le prendra bientôt en charge.
    [in_transit] Votre colis de la commande { $order } est en route.
    [out_for_delivery] Bonne nouvelle : votre colis de la commande { $order } est en cours de livraison aujourd'hui.
    [ready_for_pickup] Votre colis de la commande { $order } vous attend au point de retrait.
    [delivery_failed] Le transporteur a essayé de livrer votre colis de la commande { $order }, sans succès.
    [delivered] Votre colis de la commande { $order } est indiqué comme livré.
    [on_hold] Votre colis de la commande { $order } est retenu en chemin.
    [delivery_delayed] Votre colis de la commande { $order } a du retard. J'en suis désolé.
    [return_to_sender] Votre colis de la commande { $order } est en train de nous revenir.
    [lost] Je suis désolé : le transporteur déclare votre colis de la commande { $order } perdu.
    [expired] Nous n'avons aucune nouvelle de votre colis de la commande { $order } depuis plus d'un mois. J'en suis désolé.
   *[other] Voici ce que je sais de votre colis de la commande { $order }.
}
parcel-reason = { $reason ->
    [customs_delay] Il attend à la douane.
    [customs_documentation] La douane a besoin d'un document avant de le laisser passer.
    [customs_duties_unpaid] La douane attend le paiement de droits ou de taxes.
    [customs_prohibited] La douane n'autorise pas l'entrée d'une partie du contenu.
    [customs_inspection] La douane est en train de le contrôler.
    [weather_delay] La météo ralentit le transporteur.
    [address_incorrect] Le transporteur a un problème avec l'adresse.
    [recipient_unavailable] Personne n'était là pour le recevoir.
    [damaged] Le transporteur signale qu'il a été endommagé.
   *[other] Le transporteur ne donne pas de raison plus précise.
}
parcel-next = { $step ->
    [customs_wait] Vous n'avez rien à faire : la douane prend en général quelques jours, puis il repart.
    [customs_papers] Guettez s'il vous plaît un message du transporteur ou de la douane et envoyez ce qui est demandé. En cas de doute, je vous mets en relation avec une personne.
    [customs_pay] Guettez s'il vous plaît un message du transporteur qui explique comment payer. Une fois le paiement fait, il repart.
    [wait] Vous n'avez rien à faire. Je vous propose de regarder à nouveau dans un jour ou deux.
    [receive] Veillez s'il vous plaît à ce que quelqu'un puisse le recevoir.
    [pick_up] Munissez-vous d'une pièce d'identité. Il n'est gardé que pour un temps limité.
    [redelivery] En général, le transporteur repasse le jour ouvré suivant ou le dépose dans un point de retrait. Vérifiez s'il vous plaît que l'adresse et la sonnette se trouvent facilement.
    [check_address] Si l'adresse n'est pas bonne, dites-le-moi s'il vous plaît : une personne de notre équipe réglera cela avec le transporteur.
    [found_it] Si vous ne l'avez pas, demandez aux voisins ou à l'accueil et regardez là où l'on dépose les colis ; dites-moi s'il ne réapparaît pas.
    [coming_back] Une fois chez nous, une personne de notre équipe peut le renvoyer ou vous rembourser. Je vous mets en relation ?
    [person] Une personne de notre équipe devrait voir cela avec le transporteur. Je vous mets en relation ?
   *[none] {""}
}
parcel-number = Numéro de suivi : { $number } ({ $carrier })
parcel-last = Dernière nouvelle : { $place }, { $at }
parcel-last-no-place = Dernière nouvelle : { $at }
parcel-estimate = Livraison prévue : { $date }
parcel-estimate-passed = Il était attendu le { $date } et il a du retard. J'en suis désolé.
parcel-estimate-unknown = Le transporteur n'a pas encore donné de date de livraison.
parcel-arrives = Votre colis de la commande { $order } est attendu le { $date }.
parcel-delivered-at = Livré : { $at }
parcel-delivered-at-place = Livré : { $at }, { $place }
not-shipped-yet = La commande { $order } n'est pas encore partie, il n'y a donc pas encore de colis à suivre.
not-shipped-no-estimate = Dès son départ, vous verrez ici où elle se trouve et quand elle devrait arriver.
not-received-delivered = Le transporteur indique que le colis de la commande { $order } a été livré le { $at }. Je suis désolé que vous ne l'ayez pas.
not-received-advice = Demandez s'il vous plaît aux voisins et à l'accueil, et regardez là où l'on dépose les colis ; il arrive qu'un colis soit noté trop tôt et arrive le lendemain. S'il n'y est pas, une personne de notre équipe le fera rechercher par le transporteur. Je vous mets en relation ?

## Retours

return-which-item = Quel article de la commande { $order } souhaitez-vous retourner ?
return-items-unclear = Je n'ai pas pu rapprocher cela d'un article de la commande { $order }. Lequel souhaitez-vous retourner ?
return-all = Tout
return-item-choice = { $quantity ->
    [1] { $title }
   *[other] { $quantity } × { $title }
}
return-proposal = { $kind ->
    [refund_only] Je peux demander votre remboursement pour { $items } de la commande { $order }. Vous recevriez { $refund } et n'avez rien à renvoyer. Dois-je le faire ?
    [replacement] Je peux organiser le remplacement de { $items } de la commande { $order }. Vous renvoyez l'article et nous vous en envoyons un neuf. Dois-je le faire ?
   *[return_and_refund] Je peux ouvrir ce retour pour vous : { $items } de la commande { $order }. Dès que nous l'aurons reçu, { $refund } vous seront remboursés. Dois-je ouvrir le retour ?
}
return-opened = { $kind ->
    [refund_only] C'est fait : le remboursement de { $items } de la commande { $order } est demandé, numéro { $number }. { $refund } vous seront remboursés.
    [replacement] C'est fait : le remplacement de { $items } de la commande { $order } est lancé, numéro { $number }.
   *[return_and_refund] C'est fait : votre retour { $number } est ouvert pour { $items } de la commande { $order }. { $refund } vous seront remboursés à son arrivée.
}
return-opened-next = { $kind ->
    [refund_only] Vous n'avez rien d'autre à faire.
   *[other] Emballez bien le tout et gardez la preuve de dépôt, s'il vous plaît.
}
return-refused-closed = Je suis désolé : la commande { $order } pouvait être retournée jusqu'au { $date }, et ce jour est passé. Si l'article a un défaut, une personne de notre équipe peut l'examiner. Je vous mets en relation ?
return-refused = { $code ->
    [return_window_closed] Je suis désolé : le délai de retour de la commande { $order } est passé. Si l'article a un défaut, une personne de notre équipe peut l'examiner. Je vous mets en relation ?
    [not_delivered] La commande { $order } n'est pas encore livrée. Dès que vous l'aurez, je pourrai ouvrir le retour.
    [nothing_to_return] Tout ce que contenait la commande { $order } est déjà retourné ou en train de revenir.
    [order_cancelled] La commande { $order } a été annulée, il n'y a donc rien à retourner.
    [quantity_too_large] C'est plus que ce qui reste dans la commande { $order }. Combien d'articles souhaitez-vous retourner ?
   *[other] Je ne peux pas ouvrir ce retour moi-même. Une personne de notre équipe peut l'examiner. Je vous mets en relation ?
}
return-status = { $decision ->
    [requested] Nous avons bien reçu votre demande de retour { $number } pour la commande { $order } et nous l'examinons.
    [approved] Le retour { $number } de la commande { $order } est accepté.
    [rejected] Le retour { $number } de la commande { $order } n'a pas pu être accepté.
    [cancelled] Le retour { $number } de la commande { $order } a été annulé.
   *[other] J'ai trouvé le retour { $number } de la commande { $order }.
}
return-goods = { $goods ->
    [awaiting_buyer] Nous attendons votre colis.
    [in_transit] Votre colis est en route vers nous.
    [received] Votre colis est arrivé et sera bientôt contrôlé.
    [inspected] Votre colis est arrivé et a été contrôlé.
   *[none] {""}
}
return-refund = { $state ->
    [pending] Votre remboursement de { $amount } partira quand le retour sera terminé.
    [processing] Votre remboursement de { $amount } est en route ; les banques prennent en général quelques jours ouvrés.
    [succeeded] Votre remboursement de { $amount } a été versé.
    [failed] Votre remboursement de { $amount } n'a pas abouti. Une personne de notre équipe va regarder. Je vous mets en relation ?
   *[other] Votre remboursement est de { $amount }.
}
return-contents = Articles : { $items }
returns-none = Je ne vois pas encore de retour à votre nom. Souhaitez-vous retourner un article ?

## Changements avant l'envoi

cancel-proposal = Je peux annuler la commande { $order } ({ $items }) pour vous. { $refund } vous seront remboursés. Dois-je l'annuler ?
cancel-proposal-unpaid = Je peux annuler la commande { $order } ({ $items }) pour vous. Rien n'a été payé, il n'y a donc rien à rembourser. Dois-je l'annuler ?
cancel-done = C'est fait : la commande { $order } est annulée et { $refund } vous sont remboursés.
cancel-done-unpaid = C'est fait : la commande { $order } est annulée.
address-ask = Où doit aller la commande { $order } ? Envoyez-moi s'il vous plaît toute la nouvelle adresse : rue et numéro, code postal et ville.
address-ask-missing = Merci. Envoyez-moi s'il vous plaît ce qui manque encore : { $parts }.
address-part-name = le nom
address-part-line1 = la rue et le numéro
address-part-city = la ville
address-part-postal_code = le code postal
address-part-region = la région ou l'État
address-part-country = le pays
address-proposal = Je peux envoyer la commande { $order } plutôt à cette adresse : { $address }. Dois-je la changer ?
address-done = C'est fait : la commande { $order } ira maintenant à { $address }.
change-ask = Que souhaitez-vous changer dans la commande { $order } ? Elle contient : { $items }. Dites-moi s'il vous plaît l'article et la nouvelle quantité ou l'autre variante.
change-proposal = Je peux modifier la commande { $order } : au lieu de { $before }, vous recevrez { $after }.
change-proposal-removed = Je peux retirer { $before } de la commande { $order }.
change-question = Dois-je le faire ?
change-difference-more = Cela coûte { $amount } de plus.
change-difference-less = { $amount } vous seront remboursés.
change-done = C'est fait : la commande { $order } est modifiée.
change-done-item = C'est fait : la commande { $order } contient maintenant { $after } au lieu de { $before }.

## Propositions

proposal-withdrawn = Très bien, je laisse tout tel quel. Puis-je faire autre chose pour vous ?
proposal-waiting = { $kind ->
    [return] Le retour de la commande { $order } attend toujours votre accord. Dois-je l'ouvrir ?
    [cancellation] La commande { $order } n'est pas encore annulée. Dois-je l'annuler ?
    [address_change] La nouvelle adresse de la commande { $order } n'est pas encore enregistrée. Dois-je la changer ?
    [item_change] La modification de la commande { $order } n'est pas encore faite. Dois-je la faire ?
   *[other] Quelque chose attend votre accord pour la commande { $order }. Dois-je continuer ?
}
proposal-gone = Cette proposition n'est plus valable, car du temps a passé ou la commande a changé. Dites-moi s'il vous plaît encore une fois ce que vous souhaitez.
proposal-unsure = Je ne continue qu'avec un oui clair. Dois-je le faire ?

## Ce que les outils refusent

refusal-not_cancellable = { $headline ->
    [cancelled] La commande { $order } est déjà annulée.
    [delivered] La commande { $order } est déjà livrée, elle ne peut donc plus être annulée. Si vous le souhaitez, je peux ouvrir un retour.
    [completed] La commande { $order } est déjà livrée, elle ne peut donc plus être annulée. Si vous le souhaitez, je peux ouvrir un retour.
   *[other] La commande { $order } est déjà partie, elle ne peut donc plus être annulée. Vous pouvez refuser le colis ou le renvoyer à son arrivée ; je pourrai alors ouvrir un retour.
}
refusal-address = La commande { $order } est déjà partie, je ne peux donc plus changer l'adresse. Une personne de notre équipe peut peut-être encore joindre le transporteur. Je vous mets en relation ?
refusal-change = La commande { $order } est déjà partie, je ne peux donc plus la modifier. Quand elle sera arrivée, je pourrai ouvrir un retour.
refusal-cancelled = La commande { $order } est annulée, on ne peut donc plus rien y changer.
refusal-out_of_stock = Désolé, il n'en reste pas assez en stock. Souhaitez-vous autre chose ?
refusal-unknown_item = Je n'ai pas pu rapprocher cela d'un article. De quel article s'agit-il et que souhaitez-vous à la place ?
refusal-other = Désolé, ce n'est pas possible. Une personne de notre équipe peut l'examiner. Je vous mets en relation ?

## Pages d'aide et produits

no-article = Je ne trouve pas de réponse fiable dans nos pages d'aide, et je ne veux pas deviner. Je vous mets en relation avec une personne de notre équipe ?
no-article-aside = Je ne trouve pas de réponse fiable à cela dans nos pages d'aide.
products-found = Voici ce que j'ai trouvé dans notre boutique :
product-line = { $title } · { $price } · { $stock ->
    [yes] en stock
   *[no] pas en stock pour le moment
}
product-line-no-price = { $title } · { $stock ->
    [yes] en stock
   *[no] pas en stock pour le moment
}

## Passage à une personne

handover-promise = { $is_open ->
    [no] Notre équipe n'est pas là en ce moment. Une personne vous répondra ici même avant le { $by }.
   *[yes] Une personne de notre équipe prend le relais et vous répondra ici même avant le { $by }.
}
handover-calm = { $reason ->
    [not_understood] Je ne veux pas vous faire perdre de temps avec mes questions.
    [missing_knowledge] Vous méritez une réponse fiable.
    [policy_exception] Il faut pour cela quelqu'un qui puisse décider.
    [tool_failed] Je suis désolé, quelque chose ne marche pas de mon côté.
    [model_failed] Je suis désolé, quelque chose ne marche pas de mon côté.
    [identity_failed] Pour protéger la commande, je ne peux plus vérifier d'autres informations ici.
    [suspected_fraud] Merci de l'avoir signalé. C'est important.
    [upset_buyer] Je suis désolé. Je comprends que ce soit contrariant, et nous allons arranger cela.
    [item_claim] Je suis désolé que votre article ait un problème. Nous allons arranger cela.
   *[buyer_asked] Bien sûr.
}
handover-photo = Si possible, envoyez ici une photo en attendant, ainsi que le numéro de commande si vous ne l'avez pas encore donné.
handover-summary = Demande : { $intent } · Commande : { $order } · Message : « { $text } »
queue-notice = { $is_open ->
    [no] Votre message est bien arrivé à notre équipe. Personne n'est là pour le moment ; une personne vous répondra ici avant le { $by }. Si vous le souhaitez, je peux vous aider en attendant.
   *[yes] Votre message est bien arrivé à notre équipe. Une personne vous répondra ici avant le { $by }. Si vous le souhaitez, je peux vous aider en attendant.
}
fallback-apology = Je suis désolé, je ne peux pas bien répondre à cela pour le moment.
conversation-closed = Cette conversation est terminée. Écrivez de nouveau si vous avez besoin de quelque chose.

## Limites et canaux

rate-limited = Vous écrivez plus vite que je ne lis. Laissez-moi une minute s'il vous plaît, puis je continue.
message-cut = Votre message était très long, je n'ai pu en lire que le début.
media-received = Merci, c'est bien arrivé. Je ne peux ni voir les images ni écouter les messages vocaux, je le transmets donc à une personne de notre équipe.
group-hint = Dans les groupes, je ne réponds que si l'on me mentionne. Pour votre commande, écrivez-moi en privé s'il vous plaît.
telegram-start = Bonjour ! Je suis l'assistant de { $shop }. Posez-moi vos questions sur une commande, un colis ou un retour, dans votre langue.

## Boutons

button-confirm = Oui, s'il vous plaît
button-decline = Non, merci
button-human = Parler à une personne
button-back-to-bot = Revenir à l'assistant

## Ce que fait le bot (visible pendant l'attente)

activity-verify_buyer = Je vérifie vos informations…
activity-list_orders = Je cherche vos commandes…
activity-get_order = Je cherche votre commande…
activity-track_order = Je suis votre colis…
activity-search_products = Je regarde dans la boutique…
activity-search_help = Je regarde dans nos pages d'aide…
activity-check_return = Je vérifie ce qui peut être retourné…
activity-propose_return = Je prépare votre retour…
activity-propose_cancellation = Je prépare l'annulation…
activity-propose_address_change = Je prépare la nouvelle adresse…
activity-propose_item_change = Je prépare la modification…
activity-confirm_proposal = Je m'en occupe…
activity-withdraw_proposal = Je retire la proposition…
activity-get_return_status = Je cherche votre retour…
activity-hand_over = J'appelle une personne…
activity-other = Je m'en occupe…

## La fenêtre de discussion du site

widget-title = Aide pour votre commande
widget-subtitle = Répond aussitôt, dans votre langue
widget-open = Ouvrir la discussion
widget-close = Fermer la discussion
widget-log = Conversation
widget-greeting = Bonjour ! Posez-moi vos questions sur une commande, un colis ou un retour.
widget-automated = Je suis un assistant automatique. Vous pouvez demander une personne à tout moment.
widget-privacy = N'envoyez pas de mots de passe ni de numéros de carte, s'il vous plaît.
widget-placeholder = Écrivez un message…
widget-send = Envoyer
widget-you = Vous
widget-bot = Assistant
widget-agent = Service client
widget-typing = Écrit…
widget-sending = Envoi…
widget-sent = Envoyé
widget-waiting = En attente de connexion
widget-failed = Non envoyé
widget-retry = Réessayer
widget-offline = Vous êtes hors ligne. Ce que vous écrivez est gardé et envoyé plus tard.
widget-connecting = Connexion…
widget-reconnecting = Nouvelle connexion…
widget-source = Source
widget-helpful = Cela m'a aidé
widget-not-helpful = Cela ne m'a pas aidé
widget-person-joined = Une personne de notre équipe a rejoint la conversation
widget-bot-back = L'assistant est de retour
widget-too-long = Ce message est trop long
widget-new-messages = Nouveaux messages
widget-ask-order = Où est ma commande ?
widget-ask-return = Je veux retourner un article
widget-ask-person = Je veux parler à une personne

## Whether she was served well

satisfaction-bot = Ai-je pu vous aider ?
satisfaction-human = Êtes-vous satisfait de notre aide ?
satisfaction-thanks = Merci, votre avis nous aide à progresser.
satisfaction-score-1 = 1 ★
satisfaction-score-2 = 2 ★
satisfaction-score-3 = 3 ★
satisfaction-score-4 = 4 ★
satisfaction-score-5 = 5 ★
