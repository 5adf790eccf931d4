# What buyers read in Portuguese. Voice: warm, brief, plain; Brazilian spelling that reads well in Portugal too, always "você"; "eu" is the assistant, "nós" the shop.
# Amounts, dates and lists come in already written in the way of the language.

## How facts are put

moment = { $day }, { $time } ({ $place ->
    [UTC] UTC
   *[other] horário de { $place }
})
item = { $quantity } × { $title }
bullet = • { $text }
source = Fonte: { $title }

## Small talk

hello = Olá!
greeting = Olá! Sou o assistente da loja { $shop }. Posso localizar seu pedido ou pacote, cuidar de uma devolução ou responder a uma dúvida. Como posso ajudar?
thanks-reply = Por nada! É só escrever quando precisar.
goodbye-reply = Até logo, e agradeço pela mensagem. Estou aqui sempre que precisar.
nothing-to-confirm = Está tudo certo: não há nada aguardando o seu sim no momento. Posso ajudar em alguma coisa?
nothing-to-decline = Sem problema, não mudei nada. Posso ajudar em mais alguma coisa?
back-to-bot = Estou de volta. Como posso ajudar?
language-not-supported = Ainda não sei escrever no seu idioma, por isso respondo em português.

## When it is not clear what she wants

unclear-choose = Quero ter certeza de que entendi. Qual destas opções você quis dizer?
unclear-open = Desculpe, não entendi muito bem. Pode dizer de outro jeito ou escolher uma destas opções?
intent-order_status = Situação do meu pedido
intent-track_parcel = Onde está meu pacote?
intent-delivery_estimate = Quando chega?
intent-not_received = Pacote não recebido
intent-cancel_order = Cancelar meu pedido
intent-change_address = Mudar o endereço
intent-change_order = Alterar meu pedido
intent-return_start = Devolver um produto
intent-return_status = Situação da minha devolução
intent-return_policy = Como funcionam as devoluções
intent-item_problem = Problema com um produto
intent-invoice = Preciso da nota fiscal
intent-payment_problem = Problema com um pagamento
intent-shipping_options = Envio e entrega
intent-customs_duties = Alfândega e impostos
intent-product_question = Sobre um produto
intent-promotion = Descontos e cupons
intent-account = Minha conta
intent-human_agent = Falar com uma pessoa
intent-complaint = Fazer uma reclamação

## Who she is and which order she means

ask-order-and-secret = Posso ver isso para você. Envie, por favor, o número do pedido e o e-mail, o CEP (código postal) ou o telefone do pedido.
ask-order-number = Agradeço. E qual é o número do pedido? Ele está na confirmação do pedido.
ask-secret = Agradeço. Para proteger seus dados, envie também, por favor, o e-mail, o CEP (código postal) ou o telefone do pedido { $order }.
order-not-matched = Não encontro o pedido { $order } com esses dados. Confira mais uma vez, por favor, o número e o e-mail, o CEP (código postal) ou o telefone.
order-not-yours = Não encontro o pedido { $order } entre os seus pedidos. Se ele foi feito com outro e-mail, envie esse endereço, por favor.
which-order = De qual dos seus pedidos estamos falando?
order-choice = { $order } · { $item }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
no-orders = Ainda não vejo nenhum pedido na sua conta. Se você comprou com outro e-mail, envie, por favor, o número do pedido e esse endereço.

## Orders

order-headline = { $headline ->
    [awaiting_payment] O pedido { $order } está aguardando o seu pagamento. Assim que ele chegar, preparamos tudo.
    [on_hold] O pedido { $order } está em espera: estamos conferindo um detalhe antes do envio.
    [awaiting_mapping] O pedido { $order } chegou até nós e está em preparação.
    [to_ship] O pedido { $order } está confirmado e sendo embalado. Ele ainda não foi enviado.
    [partially_shipped] Uma parte do pedido { $order } está a caminho, o restante vem depois.
    [shipped] O pedido { $order } foi enviado.
    [delivered] O pedido { $order } foi entregue.
    [completed] O pedido { $order } foi entregue e está concluído.
    [cancelled] O pedido { $order } foi cancelado.
   *[other] Encontrei o pedido { $order }.
}
order-items = Produtos: { $items }
order-total = Total: { $total }
order-placed = Pedido feito em { $date }

## Parcels

parcel-heading = Pacote { $index } de { $count }
parcel-status = { $status ->
    [pending] O pacote do pedido { $order } está sendo preparado para a transportadora.
    [info_received] A transportadora já foi avisada do pacote do pedido { $order } e faz a coleta em breve.
    [in_transit] Seu pacote do pedido { $order } está a caminho.
    [out_for_delivery] Boa notícia: seu pacote do pedido { $order } saiu para entrega hoje.
    [ready_for_pickup] Seu pacote do pedido { $order } está pronto para retirada.
    [delivery_failed] A transportadora tentou entregar seu pacote do pedido { $order }, mas não conseguiu.
    [delivered] Seu pacote do pedido { $order } consta como entregue.
    [on_hold] Seu pacote do pedido { $order } está retido no caminho.
    [delivery_delayed] Seu pacote do pedido { $order } está atrasado. Lamento por isso.
    [return_to_sender] Seu pacote do pedido { $order } está voltando para nós.
    [lost] Lamento: a transportadora informa que seu pacote do pedido { $order } foi extraviado.
    [expired] Não há notícias do seu pacote do pedido { $order } há mais de um mês. Lamento por isso.
   *[other] Isto é o que sei sobre seu pacote do pedido { $order }.
}
parcel-reason = { $reason ->
    [customs_delay] Ele está aguardando na alfândega.
    [customs_documentation] A alfândega precisa de um documento antes de liberar o pacote.
    [customs_duties_unpaid] A alfândega aguarda o pagamento de impostos ou taxas.
    [customs_prohibited] A alfândega não permite a entrada de algo que está no pacote.
    [customs_inspection] A alfândega está inspecionando o pacote.
    [weather_delay] O mau tempo está atrasando a transportadora.
    [address_incorrect] A transportadora está com dificuldade com o endereço.
    [recipient_unavailable] Não havia ninguém para receber.
    [damaged] A transportadora informa que ele foi danificado.
   *[other] A transportadora não informa um motivo mais exato.
}
parcel-next = { $step ->
    [customs_wait] Você não precisa fazer nada: a alfândega costuma levar alguns dias, depois ele segue viagem.
    [customs_papers] Fique de olho em uma mensagem da transportadora ou da alfândega e envie o que for pedido. Se tiver dúvidas, posso passar você para uma pessoa.
    [customs_pay] Fique de olho em uma mensagem da transportadora que explica como pagar. Depois do pagamento, ele segue viagem.
    [wait] Você não precisa fazer nada. Sugiro olhar de novo em um ou dois dias.
    [receive] Verifique, por favor, se alguém pode receber o pacote.
    [pick_up] Leve, por favor, um documento de identidade. A transportadora guarda o pacote só por tempo limitado.
    [redelivery] A transportadora costuma tentar de novo no próximo dia útil ou deixar o pacote em um ponto de retirada. Confira, por favor, se o endereço e a campainha são fáceis de encontrar.
    [check_address] Se o endereço estiver errado, é só me dizer: uma pessoa da nossa equipe pode acertar isso com a transportadora.
    [found_it] Se o pacote não está com você, procure com os vizinhos, na portaria e onde os pacotes costumam ser deixados, e me avise se ele não aparecer.
    [coming_back] Quando ele estiver de volta, uma pessoa da nossa equipe pode enviar de novo ou devolver o dinheiro. Quer que eu passe você para ela?
    [person] O melhor é que uma pessoa da nossa equipe veja isso com a transportadora. Quer que eu passe você para ela?
   *[none] {""}
}
parcel-number = Código de rastreio: { $number } ({ $carrier })
parcel-last = Última notícia: { $place }, { $at }
parcel-last-no-place = Última notícia: { $at }
parcel-estimate = Entrega prevista: { $date }
parcel-estimate-passed = A entrega estava prevista para { $date } e está atrasada. Lamento por isso.
parcel-estimate-unknown = A transportadora ainda não informou uma data de entrega.
parcel-arrives = Seu pacote do pedido { $order } tem chegada prevista para { $date }.
parcel-delivered-at = Entregue em { $at }
parcel-delivered-at-place = Entregue em { $at }, { $place }
not-shipped-yet = O pedido { $order } ainda não foi enviado, por isso ainda não há pacote para acompanhar.
not-shipped-no-estimate = Assim que ele for enviado, você vê aqui onde está e quando deve chegar.
not-received-delivered = A transportadora informa que o pacote do pedido { $order } foi entregue em { $at }. Lamento que ele não esteja com você.
not-received-advice = Procure, por favor, com os vizinhos, na portaria e nos lugares onde os pacotes costumam ser deixados; às vezes um pacote é marcado cedo demais e chega um dia depois. Se ele não estiver lá, uma pessoa da nossa equipe pode procurar com a transportadora. Quer que eu passe você para ela?

## Returns

return-which-item = Qual produto do pedido { $order } você quer devolver?
return-items-unclear = Não consegui relacionar isso a um produto do pedido { $order }. Qual deles você quer devolver?
return-all = Tudo
return-item-choice = { $quantity ->
    [1] { $title }
   *[other] { $quantity } × { $title }
}
return-proposal = { $kind ->
    [refund_only] Posso pedir seu dinheiro de volta para { $items } do pedido { $order }. Você receberia { $refund } e não precisa enviar nada. Posso fazer isso?
    [replacement] Posso providenciar a troca de { $items } do pedido { $order }. Você envia o produto de volta e nós enviamos um novo. Posso fazer isso?
   *[return_and_refund] Posso abrir esta devolução para você: { $items } do pedido { $order }. Quando tudo estiver de volta conosco, você recebe { $refund }. Posso abrir a devolução?
}
return-opened = { $kind ->
    [refund_only] Pronto: pedi seu dinheiro de volta, número { $number }, para { $items } do pedido { $order }. Você recebe { $refund }.
    [replacement] Pronto: sua troca está registrada, número { $number }, para { $items } do pedido { $order }.
   *[return_and_refund] Pronto: sua devolução { $number } está aberta para { $items } do pedido { $order }. Você recebe { $refund } depois que ela chegar.
}
return-opened-next = { $kind ->
    [refund_only] Você não precisa fazer mais nada.
   *[other] Embale tudo bem, por favor, e guarde o comprovante de postagem.
}
return-refused-closed = Lamento: o pedido { $order } podia ser devolvido até { $date }, e esse dia já passou. Se há algo errado com o produto, uma pessoa da nossa equipe pode ver o caso. Quer que eu passe você para ela?
return-refused = { $code ->
    [return_window_closed] Lamento: o prazo para devolver o pedido { $order } já passou. Se há algo errado com o produto, uma pessoa da nossa equipe pode ver o caso. Quer que eu passe você para ela?
    [not_delivered] O pedido { $order } ainda não foi entregue. Assim que estiver com você, posso abrir a devolução.
    [nothing_to_return] Tudo do pedido { $order } já foi devolvido ou está a caminho de volta.
    [order_cancelled] O pedido { $order } foi cancelado, então não há nada para devolver.
    [quantity_too_large] Isso é mais do que ainda há no pedido { $order }. Quantas unidades você quer devolver?
   *[other] Não consigo abrir esta devolução por conta própria. Uma pessoa da nossa equipe pode ver o caso. Quer que eu passe você para ela?
}
return-status = { $decision ->
    [requested] Recebemos seu pedido de devolução { $number } do pedido { $order } e ele está em análise.
    [approved] A devolução { $number } do pedido { $order } está aprovada.
    [rejected] A devolução { $number } do pedido { $order } não pôde ser aceita.
    [cancelled] A devolução { $number } do pedido { $order } foi cancelada.
   *[other] Encontrei a devolução { $number } do pedido { $order }.
}
return-goods = { $goods ->
    [awaiting_buyer] Estamos aguardando o seu pacote.
    [in_transit] Seu pacote está a caminho de volta para nós.
    [received] Seu pacote chegou e será conferido em breve.
    [inspected] Seu pacote chegou e foi conferido.
   *[none] {""}
}
return-refund = { $state ->
    [pending] Seu reembolso de { $amount } começa quando a devolução estiver concluída.
    [processing] Seu reembolso de { $amount } está a caminho; os bancos costumam levar alguns dias úteis.
    [succeeded] Seu reembolso de { $amount } foi pago.
    [failed] Seu reembolso de { $amount } não foi concluído. O melhor é que uma pessoa da nossa equipe veja isso. Quer que eu passe você para ela?
   *[other] Seu reembolso é de { $amount }.
}
return-contents = Produtos: { $items }
returns-none = Ainda não vejo nenhuma devolução sua. Quer devolver alguma coisa?

## Changes before shipping

cancel-proposal = Posso cancelar o pedido { $order } ({ $items }) para você. Você recebe { $refund } de volta. Posso cancelar?
cancel-proposal-unpaid = Posso cancelar o pedido { $order } ({ $items }) para você. Nada foi pago, então não há valor a devolver. Posso cancelar?
cancel-done = Pronto: o pedido { $order } está cancelado, e { $refund } está a caminho de volta para você.
cancel-done-unpaid = Pronto: o pedido { $order } está cancelado.
address-ask = Para onde o pedido { $order } deve ir? Envie, por favor, o novo endereço completo: rua e número, cidade e CEP (código postal).
address-ask-missing = Agradeço. Envie, por favor, o que ainda falta: { $parts }.
address-part-name = o nome
address-part-line1 = rua e número
address-part-city = a cidade
address-part-postal_code = o CEP (código postal)
address-part-region = o estado ou a região
address-part-country = o país
address-proposal = Posso mandar o pedido { $order } para este endereço: { $address }. Posso mudar?
address-done = Pronto: o pedido { $order } agora vai para { $address }.
change-ask = O que você quer mudar no pedido { $order }? Ele contém: { $items }. Diga, por favor, o produto e a nova quantidade ou a outra opção.
change-proposal = Posso alterar o pedido { $order }: em vez de { $before }, você recebe { $after }.
change-proposal-removed = Posso tirar { $before } do pedido { $order }.
change-question = Posso fazer isso?
change-difference-more = Custa { $amount } a mais.
change-difference-less = Você recebe { $amount } de volta.
change-done = Pronto: o pedido { $order } está alterado.
change-done-item = Pronto: o pedido { $order } agora contém { $after } em vez de { $before }.

## Proposals

proposal-withdrawn = Tudo bem, deixo tudo como está. Posso ajudar em mais alguma coisa?
proposal-waiting = { $kind ->
    [return] Sua devolução do pedido { $order } ainda aguarda o seu sim. Posso abrir?
    [cancellation] O pedido { $order } ainda não está cancelado. Posso cancelar?
    [address_change] O novo endereço do pedido { $order } ainda não está definido. Posso mudar?
    [item_change] A alteração do pedido { $order } ainda não está feita. Posso fazer?
   *[other] Algo do pedido { $order } ainda aguarda o seu sim. Posso continuar?
}
proposal-gone = Essa proposta não vale mais, porque o tempo passou ou o pedido mudou. Diga de novo, por favor, o que você quer.
proposal-unsure = Só continuo com um sim claro. Posso fazer?

## What the tools refuse

refusal-not_cancellable = { $headline ->
    [cancelled] O pedido { $order } já está cancelado.
    [delivered] O pedido { $order } já foi entregue, por isso não dá mais para cancelar. Se quiser, posso abrir uma devolução para você.
    [completed] O pedido { $order } já foi entregue, por isso não dá mais para cancelar. Se quiser, posso abrir uma devolução para você.
   *[other] O pedido { $order } já foi enviado, por isso não dá mais para cancelar. Você pode recusar o pacote ou devolver quando chegar; aí posso abrir uma devolução para você.
}
refusal-address = O pedido { $order } já saiu, por isso não consigo mais mudar o endereço. Talvez uma pessoa da nossa equipe ainda consiga falar com a transportadora. Quer que eu passe você para ela?
refusal-change = O pedido { $order } já saiu, por isso não consigo mais alterar. Quando chegar, posso abrir uma devolução para você.
refusal-cancelled = O pedido { $order } está cancelado, então não dá mais para mudar nada nele.
refusal-out_of_stock = Lamento, não há unidades suficientes em estoque para isso. Quer outra coisa?
refusal-unknown_item = Não consegui relacionar isso a um produto. Qual é o produto, e o que você quer no lugar dele?
refusal-other = Lamento, isso não é possível. Uma pessoa da nossa equipe pode ver o caso. Quer que eu passe você para ela?

## Help pages and products

no-article = Não encontro uma resposta segura para isso nas nossas páginas de ajuda, e não quero adivinhar. Quer que eu passe você para uma pessoa da nossa equipe?
no-article-aside = Não encontro uma resposta segura para isso nas nossas páginas de ajuda.
products-found = Isto é o que encontrei na nossa loja:
product-line = { $title } · { $price } · { $stock ->
    [yes] em estoque
   *[no] sem estoque no momento
}
product-line-no-price = { $title } · { $stock ->
    [yes] em estoque
   *[no] sem estoque no momento
}

## Handing over to a person

handover-promise = { $is_open ->
    [no] Nossa equipe não está disponível agora. Uma pessoa responde a você aqui mesmo até { $by }.
   *[yes] Uma pessoa da nossa equipe assume a conversa e responde a você aqui mesmo no máximo até { $by }.
}
handover-calm = { $reason ->
    [not_understood] Não quero prender você com mais perguntas.
    [missing_knowledge] Isso merece uma resposta segura.
    [policy_exception] Isso precisa de uma pessoa que possa decidir.
    [tool_failed] Desculpe, algo não está funcionando do meu lado agora.
    [model_failed] Desculpe, algo não está funcionando do meu lado agora.
    [identity_failed] Para proteger o pedido, não posso conferir mais dados por aqui.
    [suspected_fraud] Agradeço por avisar. Isso é importante.
    [upset_buyer] Lamento muito. Entendo que isso incomoda, e precisa ser resolvido.
    [item_claim] Lamento que haja algo errado com seu produto. Isso precisa ser resolvido.
   *[buyer_asked] Claro.
}
handover-photo = Se puder, envie por aqui enquanto isso uma foto do produto e, se ainda não enviou, o número do pedido.
handover-summary = Assunto: { $intent } · Pedido: { $order } · Mensagem: “{ $text }”
queue-notice = { $is_open ->
    [no] Sua mensagem chegou à nossa equipe. Ninguém está disponível agora; uma pessoa responde a você aqui até { $by }. Se quiser, posso ajudar de novo enquanto isso.
   *[yes] Sua mensagem chegou à nossa equipe. Uma pessoa responde a você aqui no máximo até { $by }. Se quiser, posso ajudar de novo enquanto isso.
}
fallback-apology = Desculpe, não consigo responder bem a isso agora.
conversation-closed = Esta conversa está encerrada. É só escrever de novo se precisar de alguma coisa.

## Limits and channels

rate-limited = Você escreve mais rápido do que eu consigo ler. Preciso de um minuto, depois continuo.
message-cut = Sua mensagem era muito longa, por isso só consegui ler o começo.
media-received = Recebi, agradeço. Não consigo ver imagens nem ouvir áudios, por isso passo para uma pessoa da nossa equipe.
group-hint = Em grupos, só respondo quando alguém me menciona. Sobre o seu pedido, escreva para mim no privado, por favor.
telegram-start = Olá! Sou o assistente da loja { $shop }. Pergunte sobre um pedido, um pacote ou uma devolução, no seu idioma.

## Buttons

button-confirm = Sim, por favor
button-decline = Não, agradeço
button-human = Falar com uma pessoa
button-back-to-bot = Voltar ao assistente

## What the bot is doing (shown while she waits)

activity-verify_buyer = Conferindo seus dados…
activity-list_orders = Procurando seus pedidos…
activity-get_order = Procurando seu pedido…
activity-track_order = Rastreando seu pacote…
activity-search_products = Procurando na loja…
activity-search_help = Procurando nas páginas de ajuda…
activity-check_return = Vendo o que pode ser devolvido…
activity-propose_return = Preparando sua devolução…
activity-propose_cancellation = Preparando o cancelamento…
activity-propose_address_change = Preparando o novo endereço…
activity-propose_item_change = Preparando a alteração…
activity-confirm_proposal = Fazendo agora…
activity-withdraw_proposal = Desfazendo…
activity-get_return_status = Procurando sua devolução…
activity-hand_over = Chamando uma pessoa…
activity-other = Trabalhando nisso…

## The website widget

widget-title = Ajuda com seu pedido
widget-subtitle = Responde na hora, no seu idioma
widget-open = Abrir chat
widget-close = Fechar chat
widget-log = Conversa
widget-greeting = Olá! Pergunte sobre um pedido, um pacote ou uma devolução.
widget-automated = Sou um assistente automático. Você pode pedir para falar com uma pessoa a qualquer momento.
widget-privacy = Por favor, não envie senhas nem números de cartão.
widget-placeholder = Escreva uma mensagem…
widget-send = Enviar
widget-you = Você
widget-bot = Assistente
widget-agent = Atendimento
widget-typing = Escrevendo…
widget-sending = Enviando…
widget-sent = Enviada
widget-waiting = Aguardando conexão
widget-failed = Não enviada
widget-retry = Tentar de novo
widget-offline = Você está sem internet. O que escrever fica guardado e é enviado depois.
widget-connecting = Conectando…
widget-reconnecting = Conectando de novo…
widget-source = Fonte
widget-helpful = Ajudou
widget-not-helpful = Não ajudou
widget-person-joined = Uma pessoa da nossa equipe entrou na conversa
widget-bot-back = O assistente está de volta
widget-too-long = Esta mensagem é longa demais
widget-new-messages = Novas mensagens
widget-ask-order = Onde está meu pedido?
widget-ask-return = Quero devolver um produto
widget-ask-person = Quero falar com uma pessoa

## Whether she was served well

satisfaction-bot = Consegui ajudar?
satisfaction-human = Ficou satisfeito com o nosso atendimento?
satisfaction-thanks = Obrigado, a sua opinião ajuda-nos a melhorar.
satisfaction-score-1 = 1 ★
satisfaction-score-2 = 2 ★
satisfaction-score-3 = 3 ★
satisfaction-score-4 = 4 ★
satisfaction-score-5 = 5 ★
