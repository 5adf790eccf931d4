# Lo que leen los compradores en español. Tono: cercano, breve y claro; siempre «usted».
# Los importes, las fechas y las listas llegan ya escritos a la española.

## Cómo se escriben los datos

moment = { $day }, { $time } ({ $place ->
    [UTC] UTC
   *[other] hora de { $place }
})
item = { $quantity } × { $title }
bullet = • { $text }
source = Fuente: { $title }

## Cortesía

hello = ¡Hola!
greeting = ¡Hola! Soy el asistente de { $shop }. Puedo buscar su pedido o su paquete, gestionar una devolución o responder a una pregunta. ¿En qué le puedo ayudar?
thanks-reply = ¡Con mucho gusto! Escríbame cuando quiera.
goodbye-reply = Hasta pronto y gracias por escribir. Aquí estoy cuando me necesite.
nothing-to-confirm = Todo en orden: ahora mismo no hay nada pendiente de su confirmación. ¿Le puedo ayudar en algo?
nothing-to-decline = No hay problema, no he cambiado nada. ¿Le puedo ayudar en algo más?
back-to-bot = Aquí estoy de nuevo. ¿En qué le puedo ayudar?
language-not-supported = Todavía no sé escribir en su idioma, así que le respondo en español.

## Cuando no está claro lo que quiere

unclear-choose = Quiero entenderle bien. ¿A cuál de estas cosas se refiere?
unclear-open = Lo siento, no lo he entendido del todo. ¿Me lo puede decir de otra manera o elegir una de estas opciones?
intent-order_status = Estado de mi pedido
intent-track_parcel = ¿Dónde está mi paquete?
intent-delivery_estimate = ¿Cuándo llega?
intent-not_received = No he recibido el paquete
intent-cancel_order = Cancelar mi pedido
intent-change_address = Cambiar la dirección
intent-change_order = Cambiar mi pedido
intent-return_start = Devolver algo
intent-return_status = Estado de mi devolución
intent-return_policy = Cómo son las devoluciones
intent-item_problem = Problema con un artículo
intent-invoice = Necesito una factura
intent-payment_problem = Problema con el pago
intent-shipping_options = Envíos y entregas
intent-customs_duties = Aduanas e impuestos
intent-product_question = Sobre un producto
intent-promotion = Descuentos y códigos
intent-account = Mi cuenta
intent-human_agent = Hablar con una persona
intent-complaint = Poner una queja

## Quién es y a qué pedido se refiere

ask-order-and-secret = Con gusto lo miro. Por favor, envíeme su número de pedido y el correo electrónico, el teléfono o el código postal del pedido.
ask-order-number = Gracias. ¿Y cuál es el número de pedido? Está en la confirmación del pedido.
ask-secret = Gracias. Para proteger sus datos, envíeme también el correo electrónico, el teléfono o el código postal del pedido { $order }.
order-not-matched = No encuentro el pedido { $order } con estos datos. Por favor, revise de nuevo el número y el correo electrónico, el teléfono o el código postal.
order-not-yours = No encuentro el pedido { $order } entre sus pedidos. Si lo hizo con otro correo electrónico, envíeme esa dirección, por favor.
which-order = ¿A cuál de sus pedidos se refiere?
order-choice = { $order } · { $item }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
no-orders = Todavía no veo ningún pedido en su cuenta. Si compró con otro correo electrónico, envíeme el número de pedido y esa dirección, por favor.

## Pedidos

order-headline = { $headline ->
    [awaiting_payment] El pedido { $order } está pendiente de pago. En cuanto lo recibamos, lo preparamos todo.
    [on_hold] El pedido { $order } está retenido: estamos comprobando un dato antes de enviarlo.
    [awaiting_mapping] Hemos recibido el pedido { $order } y lo estamos preparando.
    [to_ship] El pedido { $order } está confirmado y lo estamos embalando. Todavía no se ha enviado.
    [partially_shipped] Una parte del pedido { $order } está en camino; el resto saldrá después.
    [shipped] El pedido { $order } ya se ha enviado.
    [delivered] El pedido { $order } ya se ha entregado.
    [completed] El pedido { $order } se ha entregado y está completo.
    [cancelled] El pedido { $order } está cancelado.
   *[other] He encontrado el pedido { $order }.
}
order-items = Artículos: { $items }
order-total = Total: { $total }
order-placed = Fecha del pedido: { $date }

## Paquetes

parcel-heading = Paquete { $index } de { $count }
parcel-status = { $status ->
    [pending] Estamos preparando el paquete del pedido { $order } para el transportista.
    [info_received] El transportista ya tiene el aviso del paquete del pedido { $order } y pronto lo recogerá.
    [in_transit] Su paquete del pedido { $order } está en camino.
    [out_for_delivery] Buenas noticias: su paquete del pedido { $order } está en reparto hoy.
    [ready_for_pickup] Su paquete del pedido { $order } está listo para que lo recoja.
    [delivery_failed] El transportista intentó entregar su paquete del pedido { $order }, pero no fue posible.
    [delivered] Su paquete del pedido { $order } figura como entregado.
    [on_hold] Su paquete del pedido { $order } está retenido en el camino.
    [delivery_delayed] Su paquete del pedido { $order } se retrasa. Lo siento.
    [return_to_sender] Su paquete del pedido { $order } está volviendo a nuestro almacén.
    [lost] Lo siento: el transportista da por perdido su paquete del pedido { $order }.
    [expired] Desde hace más de un mes no hay noticias de su paquete del pedido { $order }. Lo siento.
   *[other] Esto es lo que sé de su paquete del pedido { $order }.
}
parcel-reason = { $reason ->
    [customs_delay] Está esperando en la aduana.
    [customs_documentation] La aduana necesita un documento antes de dejarlo pasar.
    [customs_duties_unpaid] La aduana espera el pago de aranceles o impuestos.
    [customs_prohibited] La aduana no permite la entrada de algo que contiene.
    [customs_inspection] La aduana lo está inspeccionando.
    [weather_delay] El mal tiempo está retrasando al transportista.
    [address_incorrect] El transportista tiene problemas con la dirección.
    [recipient_unavailable] No había nadie para recibirlo.
    [damaged] El transportista avisa de que se ha dañado.
   *[other] El transportista no da un motivo más concreto.
}
parcel-next = { $step ->
    [customs_wait] No tiene que hacer nada: la aduana suele tardar unos días y después sigue su camino.
    [customs_papers] Esté pendiente, por favor, de un mensaje del transportista o de la aduana y envíe lo que le pidan. Si tiene dudas, le paso con una persona.
    [customs_pay] Esté pendiente, por favor, de un mensaje del transportista que explica cómo pagar. Una vez pagado, sigue su camino.
    [wait] No tiene que hacer nada. Le propongo mirarlo de nuevo en uno o dos días.
    [receive] Procure, por favor, que alguien pueda recibirlo.
    [pick_up] Lleve, por favor, un documento de identidad. Solo lo guardan durante un tiempo limitado.
    [redelivery] Normalmente lo intentan otra vez el siguiente día laborable o lo dejan en un punto de recogida. Compruebe, por favor, que la dirección y el timbre se encuentran bien.
    [check_address] Si la dirección no es correcta, dígamelo, por favor: una persona de nuestro equipo lo arreglará con el transportista.
    [found_it] Si no lo tiene, pregunte a los vecinos o en recepción y mire donde se suelen dejar los paquetes; dígame si no aparece.
    [coming_back] Cuando vuelva a nuestro almacén, una persona de nuestro equipo puede enviarlo de nuevo o devolverle el dinero. ¿Le paso con ella?
    [person] Una persona de nuestro equipo debería aclararlo con el transportista. ¿Le paso con ella?
   *[none] {""}
}
parcel-number = Número de seguimiento: { $number } ({ $carrier })
parcel-last = Última novedad: { $place }, { $at }
parcel-last-no-place = Última novedad: { $at }
parcel-estimate = Entrega prevista: { $date }
parcel-estimate-passed = Se esperaba para el { $date } y lleva retraso. Lo siento.
parcel-estimate-unknown = El transportista todavía no ha dado una fecha de entrega.
parcel-arrives = La entrega de su paquete del pedido { $order } está prevista para el { $date }.
parcel-delivered-at = Entregado: { $at }
parcel-delivered-at-place = Entregado: { $at }, { $place }
not-shipped-yet = El pedido { $order } todavía no se ha enviado, así que aún no hay un paquete que seguir.
not-shipped-no-estimate = En cuanto se envíe, aquí podrá ver dónde está y cuándo debería llegar.
not-received-delivered = El transportista indica que el paquete del pedido { $order } se entregó el { $at }. Siento que no lo tenga.
not-received-advice = Por favor, pregunte a los vecinos y en recepción, y mire donde se suelen dejar los paquetes; a veces se marcan demasiado pronto y llegan un día después. Si no está, una persona de nuestro equipo lo buscará con el transportista. ¿Le paso con ella?

## Devoluciones

return-which-item = ¿Qué artículo del pedido { $order } quiere devolver?
return-items-unclear = No he podido relacionarlo con un artículo del pedido { $order }. ¿Cuál quiere devolver?
return-all = Todo
return-item-choice = { $quantity ->
    [1] { $title }
   *[other] { $quantity } × { $title }
}
return-proposal = { $kind ->
    [refund_only] Puedo solicitar el reembolso de { $items } del pedido { $order }. Se le devolverían { $refund } y no tiene que enviar nada. ¿Lo solicito?
    [replacement] Puedo gestionar el cambio de { $items } del pedido { $order } por uno nuevo. Usted lo devuelve y nosotros le enviamos otro. ¿Lo gestiono?
   *[return_and_refund] Puedo abrir esta devolución: { $items } del pedido { $order }. Cuando lo recibamos, se le devolverán { $refund }. ¿Abro la devolución?
}
return-opened = { $kind ->
    [refund_only] Listo: he solicitado el reembolso de { $items } del pedido { $order } con el número { $number }. Se le devolverán { $refund }.
    [replacement] Listo: el cambio de { $items } del pedido { $order } está en marcha con el número { $number }.
   *[return_and_refund] Listo: su devolución { $number } está abierta para { $items } del pedido { $order }. Se le devolverán { $refund } cuando lo recibamos.
}
return-opened-next = { $kind ->
    [refund_only] No tiene que hacer nada más.
   *[other] Por favor, embálelo bien y guarde el resguardo del envío.
}
return-refused-closed = Lo siento: el pedido { $order } se podía devolver hasta el { $date } y ese día ya ha pasado. Si el artículo tiene algún problema, una persona de nuestro equipo puede verlo. ¿Le paso con ella?
return-refused = { $code ->
    [return_window_closed] Lo siento: el plazo para devolver el pedido { $order } ya ha pasado. Si el artículo tiene algún problema, una persona de nuestro equipo puede verlo. ¿Le paso con ella?
    [not_delivered] El pedido { $order } todavía no se ha entregado. En cuanto lo tenga, puedo abrir la devolución.
    [nothing_to_return] Todo lo del pedido { $order } ya se ha devuelto o está de vuelta.
    [order_cancelled] El pedido { $order } está cancelado, así que no hay nada que devolver.
    [quantity_too_large] Es más de lo que queda en el pedido { $order }. ¿Cuántas unidades quiere devolver?
   *[other] Esta devolución no la puedo abrir yo. Una persona de nuestro equipo puede verlo. ¿Le paso con ella?
}
return-status = { $decision ->
    [requested] Hemos recibido su solicitud de devolución { $number } del pedido { $order } y la estamos revisando.
    [approved] La devolución { $number } del pedido { $order } está aprobada.
    [rejected] No hemos podido aceptar la devolución { $number } del pedido { $order }.
    [cancelled] La devolución { $number } del pedido { $order } se canceló.
   *[other] He encontrado la devolución { $number } del pedido { $order }.
}
return-goods = { $goods ->
    [awaiting_buyer] Estamos esperando su paquete.
    [in_transit] Su paquete está en camino hacia nosotros.
    [received] Su paquete ha llegado y pronto lo revisaremos.
    [inspected] Su paquete ha llegado y ya lo hemos revisado.
   *[none] {""}
}
return-refund = { $state ->
    [pending] El reembolso de { $amount } empieza cuando se complete la devolución.
    [processing] El reembolso de { $amount } está en camino; los bancos suelen tardar unos días laborables.
    [succeeded] El reembolso de { $amount } ya está pagado.
    [failed] El reembolso de { $amount } no se ha podido hacer. Una persona de nuestro equipo lo revisará. ¿Le paso con ella?
   *[other] Su reembolso es de { $amount }.
}
return-contents = Artículos: { $items }
returns-none = Todavía no veo ninguna devolución suya. ¿Quiere devolver algo?

## Cambios antes del envío

cancel-proposal = Puedo cancelar el pedido { $order } ({ $items }). Se le devolverán { $refund }. ¿Lo cancelo?
cancel-proposal-unpaid = Puedo cancelar el pedido { $order } ({ $items }). No se ha pagado nada, así que no hay nada que devolver. ¿Lo cancelo?
cancel-done = Listo: el pedido { $order } está cancelado y { $refund } van de vuelta a su cuenta.
cancel-done-unpaid = Listo: el pedido { $order } está cancelado.
address-ask = ¿Adónde debe ir el pedido { $order }? Por favor, envíeme la dirección nueva completa: calle y número, código postal y ciudad.
address-ask-missing = Gracias. Por favor, envíeme lo que falta: { $parts }.
address-part-name = el nombre
address-part-line1 = la calle y el número
address-part-city = la ciudad
address-part-postal_code = el código postal
address-part-region = la provincia o el estado
address-part-country = el país
address-proposal = Puedo enviar el pedido { $order } a esta otra dirección: { $address }. ¿La cambio?
address-done = Listo: el pedido { $order } irá ahora a { $address }.
change-ask = ¿Qué quiere cambiar en el pedido { $order }? Contiene: { $items }. Dígame, por favor, el artículo y el nuevo número de unidades o la otra variante.
change-proposal = Puedo cambiar el pedido { $order }: en lugar de { $before } recibirá { $after }.
change-proposal-removed = Puedo quitar { $before } del pedido { $order }.
change-question = ¿Lo hago?
change-difference-more = Cuesta { $amount } más.
change-difference-less = Se le devolverán { $amount }.
change-done = Listo: el pedido { $order } está cambiado.
change-done-item = Listo: el pedido { $order } lleva ahora { $after } en lugar de { $before }.

## Propuestas

proposal-withdrawn = De acuerdo, lo dejo todo como está. ¿Le puedo ayudar en algo más?
proposal-waiting = { $kind ->
    [return] La devolución del pedido { $order } sigue pendiente de su confirmación. ¿La abro?
    [cancellation] El pedido { $order } todavía no está cancelado. ¿Lo cancelo?
    [address_change] La dirección nueva del pedido { $order } todavía no está puesta. ¿La cambio?
    [item_change] El cambio del pedido { $order } todavía no está hecho. ¿Lo hago?
   *[other] Hay algo del pedido { $order } pendiente de su confirmación. ¿Sigo adelante?
}
proposal-gone = Esa propuesta ya no vale, porque ha pasado tiempo o el pedido ha cambiado. Dígame otra vez qué desea, por favor.
proposal-unsure = Solo sigo adelante con un sí claro. ¿Lo hago?

## Lo que las herramientas rechazan

refusal-not_cancellable = { $headline ->
    [cancelled] El pedido { $order } ya está cancelado.
    [delivered] El pedido { $order } ya se ha entregado, así que no se puede cancelar. Si quiere, puedo abrir una devolución.
    [completed] El pedido { $order } ya se ha entregado, así que no se puede cancelar. Si quiere, puedo abrir una devolución.
   *[other] El pedido { $order } ya se ha enviado, así que no se puede cancelar. Puede rechazar el paquete o devolverlo cuando llegue; entonces puedo abrir una devolución.
}
refusal-address = El pedido { $order } ya ha salido, así que no puedo cambiar la dirección. Quizá una persona de nuestro equipo pueda avisar al transportista. ¿Le paso con ella?
refusal-change = El pedido { $order } ya ha salido, así que no puedo cambiarlo. Cuando llegue, puedo abrir una devolución.
refusal-cancelled = El pedido { $order } está cancelado, así que ya no se puede cambiar nada.
refusal-out_of_stock = Lo siento, no quedan suficientes unidades. ¿Desea otra cosa?
refusal-unknown_item = No he podido relacionarlo con un artículo. ¿A qué artículo se refiere y qué desea en su lugar?
refusal-other = Lo siento, eso no es posible. Una persona de nuestro equipo puede verlo. ¿Le paso con ella?

## Páginas de ayuda y productos

no-article = No encuentro una respuesta fiable en nuestras páginas de ayuda y no quiero adivinar. ¿Le paso con una persona de nuestro equipo?
no-article-aside = No encuentro una respuesta fiable a eso en nuestras páginas de ayuda.
products-found = Esto es lo que he encontrado en nuestra tienda:
product-line = { $title } · { $price } · { $stock ->
    [yes] disponible
   *[no] no disponible por ahora
}
product-line-no-price = { $title } · { $stock ->
    [yes] disponible
   *[no] no disponible por ahora
}

## Pasar con una persona

handover-promise = { $is_open ->
    [no] Nuestro equipo no está en este momento. Una persona le responderá aquí mismo antes del { $by }.
   *[yes] Una persona de nuestro equipo se encarga y le responderá aquí mismo antes del { $by }.
}
handover-calm = { $reason ->
    [not_understood] No quiero hacerle perder tiempo con preguntas.
    [missing_knowledge] Merece una respuesta fiable.
    [policy_exception] Esto lo tiene que ver alguien que pueda decidirlo.
    [tool_failed] Lo siento, ahora mismo algo me está fallando.
    [model_failed] Lo siento, ahora mismo algo me está fallando.
    [identity_failed] Para proteger el pedido, aquí no puedo comprobar más datos.
    [suspected_fraud] Gracias por avisar. Esto es importante.
    [upset_buyer] Lo siento. Entiendo su enfado y queremos arreglarlo.
    [item_claim] Siento que su artículo tenga un problema. Lo vamos a solucionar.
   *[buyer_asked] Por supuesto.
}
handover-photo = Si puede, envíe aquí mientras tanto una foto, y el número de pedido si todavía no lo ha dado.
handover-summary = Motivo: { $intent } · Pedido: { $order } · Mensaje: «{ $text }»
queue-notice = { $is_open ->
    [no] Su mensaje ha llegado a nuestro equipo. Ahora no hay nadie; una persona le responderá aquí antes del { $by }. Si lo desea, mientras tanto le puedo ayudar yo.
   *[yes] Su mensaje ha llegado a nuestro equipo. Una persona le responderá aquí antes del { $by }. Si lo desea, mientras tanto le puedo ayudar yo.
}
fallback-apology = Lo siento, ahora mismo no puedo responder bien a esto.
conversation-closed = Esta conversación está cerrada. Escriba de nuevo cuando necesite algo.

## Límites y canales

rate-limited = Escribe más rápido de lo que puedo leer. Deme un minuto, por favor, y sigo.
message-cut = Su mensaje era muy largo y solo he podido leer el principio.
media-received = Gracias, lo he recibido. No puedo ver imágenes ni escuchar mensajes de voz, así que se lo paso a una persona de nuestro equipo.
group-hint = En los grupos solo respondo cuando me mencionan. Para lo relacionado con su pedido, escríbame en privado, por favor.
telegram-start = ¡Hola! Soy el asistente de { $shop }. Pregúnteme por un pedido, un paquete o una devolución, en su idioma.

## Botones

button-confirm = Sí, por favor
button-decline = No, gracias
button-human = Hablar con una persona
button-back-to-bot = Volver con el asistente

## Lo que hace el bot (se ve mientras espera)

activity-verify_buyer = Comprobando sus datos…
activity-list_orders = Buscando sus pedidos…
activity-get_order = Buscando su pedido…
activity-track_order = Siguiendo su paquete…
activity-search_products = Mirando en la tienda…
activity-search_help = Mirando en las páginas de ayuda…
activity-check_return = Comprobando qué se puede devolver…
activity-propose_return = Preparando su devolución…
activity-propose_cancellation = Preparando la cancelación…
activity-propose_address_change = Preparando la dirección nueva…
activity-propose_item_change = Preparando el cambio…
activity-confirm_proposal = Haciéndolo ahora…
activity-withdraw_proposal = Retirándolo…
activity-get_return_status = Buscando su devolución…
activity-hand_over = Avisando a una persona…
activity-other = Trabajando en ello…

## El chat de la web

widget-title = Ayuda con su pedido
widget-subtitle = Responde al momento, en su idioma
widget-open = Abrir el chat
widget-close = Cerrar el chat
widget-log = Conversación
widget-greeting = ¡Hola! Pregúnteme por un pedido, un paquete o una devolución.
widget-automated = Soy un asistente automático. Puede pedir una persona en cualquier momento.
widget-privacy = Por favor, no envíe contraseñas ni números de tarjeta.
widget-placeholder = Escriba un mensaje…
widget-send = Enviar
widget-you = Usted
widget-bot = Asistente
widget-agent = Atención al cliente
widget-typing = Escribiendo…
widget-sending = Enviando…
widget-sent = Enviado
widget-waiting = Esperando conexión
widget-failed = No enviado
widget-retry = Intentar de nuevo
widget-offline = No tiene conexión. Lo que escriba se guarda y se envía después.
widget-connecting = Conectando…
widget-reconnecting = Conectando de nuevo…
widget-source = Fuente
widget-helpful = Me ha ayudado
widget-not-helpful = No me ha ayudado
widget-person-joined = Se ha unido una persona de nuestro equipo
widget-bot-back = El asistente ha vuelto
widget-too-long = Este mensaje es demasiado largo
widget-new-messages = Mensajes nuevos
widget-ask-order = ¿Dónde está mi pedido?
widget-ask-return = Quiero devolver algo
widget-ask-person = Quiero hablar con una persona

## Whether she was served well

satisfaction-bot = ¿Le he podido ayudar?
satisfaction-human = ¿Está satisfecho con la atención recibida?
satisfaction-thanks = Gracias, su opinión nos ayuda a mejorar.
satisfaction-score-1 = 1 ★
satisfaction-score-2 = 2 ★
satisfaction-score-3 = 3 ★
satisfaction-score-4 = 4 ★
satisfaction-score-5 = 5 ★
