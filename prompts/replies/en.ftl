# What buyers read in English. Voice: warm, brief, plain; "I" is the assistant, "we" the shop.
# Amounts, dates and lists come in already written in the way of the language.

## How facts are put

moment = { $day }, { $time } ({ $place ->
    [UTC] UTC
   *[other] { $place } time
})
item = { $quantity } × { $title }
bullet = • { $text }
source = Source: { $title }

## Small talk

hello = Hello!
greeting = Hello! I'm the assistant of { $shop }. I can find your order or parcel, arrange a return, or answer a question. What can I do for you?
thanks-reply = You're very welcome! Write to me any time.
goodbye-reply = Goodbye, and thank you for writing. I'm here whenever you need me.
nothing-to-confirm = All good: there is nothing waiting for your yes right now. Is there anything I can do for you?
nothing-to-decline = No problem, I haven't changed anything. Is there anything else I can do for you?
back-to-bot = I'm back with you. What can I do for you?
language-not-supported = I can't write in your language yet, so I answer in English.

## When it is not clear what she wants

unclear-choose = I want to be sure I understand you. Which of these do you mean?
unclear-open = I'm sorry, I didn't quite get that. Could you say it in other words, or choose one of these?
intent-order_status = Status of my order
intent-track_parcel = Where is my parcel?
intent-delivery_estimate = When will it arrive?
intent-not_received = Parcel not received
intent-cancel_order = Cancel my order
intent-change_address = Change the address
intent-change_order = Change my order
intent-return_start = Return something
intent-return_status = Status of my return
intent-return_policy = How returns work
intent-item_problem = Problem with an item
intent-invoice = I need an invoice
intent-payment_problem = Problem with a payment
intent-shipping_options = Shipping and delivery
intent-customs_duties = Customs and duties
intent-product_question = About a product
intent-promotion = Discounts and codes
intent-account = My account
intent-human_agent = Talk to a person
intent-complaint = Make a complaint

## Who she is and which order she means

ask-order-and-secret = I'll gladly look into it. Please send me your order number and the e-mail address, postal code or phone number of the order.
ask-order-number = Thank you. And what is the order number? It is in your order confirmation.
ask-secret = Thank you. To protect your data, please also send me the e-mail address, postal code or phone number of order { $order }.
order-not-matched = I can't find order { $order } with these details. Please check the number and the e-mail address, postal code or phone number once more.
order-not-yours = I can't find order { $order } among your orders. If it was placed with another e-mail address, please send me that address.
which-order = Which of your orders do you mean?
order-choice = { $order } · { $item }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
no-orders = I don't see any order under your account yet. If you ordered with another e-mail address, please send me the order number and that address.

## Orders

order-headline = { $headline ->
    [awaiting_payment] Order { $order } is waiting for your payment. As soon as it arrives, we get everything ready.
    [on_hold] Order { $order } is on hold: we are checking a detail before it can be shipped.
    [awaiting_mapping] Order { $order } has reached us and is being prepared.
    [to_ship] Order { $order } is confirmed and is being packed. It hasn't been shipped yet.
    [partially_shipped] A part of order { $order } is on its way, the rest will follow.
    [shipped] Order { $order } has been shipped.
    [delivered] Order { $order } has been delivered.
    [completed] Order { $order } has been delivered and is complete.
    [cancelled] Order { $order } has been cancelled.
   *[other] I have found order { $order }.
}
order-items = Items: { $items }
order-total = Total: { $total }
order-placed = Ordered on { $date }

## Parcels

parcel-heading = Parcel { $index } of { $count }
parcel-status = { $status ->
    [pending] The parcel of order { $order } is being made ready for the carrier.
    [info_received] The carrier has been told about the parcel of order { $order } and will collect it soon.
    [in_transit] Your parcel of order { $order } is on its way.
    [out_for_delivery] Good news: your parcel of order { $order } is out for delivery today.
    [ready_for_pickup] Your parcel of order { $order } is ready for you to pick up.
    [delivery_failed] The carrier tried to deliver your parcel of order { $order }, but it didn't work.
    [delivered] Your parcel of order { $order } is marked as delivered.
    [on_hold] Your parcel of order { $order } is being held on its way.
    [delivery_delayed] Your parcel of order { $order } is delayed. I'm sorry about that.
    [return_to_sender] Your parcel of order { $order } is on its way back to us.
    [lost] I'm sorry: the carrier reports your parcel of order { $order } as lost.
    [expired] There has been no news of your parcel of order { $order } for more than a month. I'm sorry about that.
   *[other] This is what I know about your parcel of order { $order }.
}
parcel-reason = { $reason ->
    [customs_delay] It is waiting at customs.
    [customs_documentation] Customs need a document before they let it pass.
    [customs_duties_unpaid] Customs are waiting for duties or taxes to be paid.
    [customs_prohibited] Customs don't allow something in it into the country.
    [customs_inspection] Customs are inspecting it.
    [weather_delay] The weather is slowing the carrier down.
    [address_incorrect] The carrier has trouble with the address.
    [recipient_unavailable] Nobody was there to receive it.
    [damaged] The carrier reports that it was damaged.
   *[other] The carrier gives no closer reason.
}
parcel-next = { $step ->
    [customs_wait] You don't have to do anything: customs usually take a few days, then it travels on.
    [customs_papers] Please look out for a message from the carrier or customs and send what they ask for. If you're unsure, I'll pass you to a person.
    [customs_pay] Please look out for a message from the carrier that says how to pay. Once paid, it travels on.
    [wait] You don't have to do anything. I suggest looking again in a day or two.
    [receive] Please make sure that somebody can receive it.
    [pick_up] Please bring an identity document. The carrier keeps it for a limited time only.
    [redelivery] The carrier will usually try again on the next working day, or leave it at a pick-up point. Please check that the address and your door bell are easy to find.
    [check_address] If the address is wrong, please tell me: a person from our team will sort it out with the carrier.
    [found_it] If you don't have it, please look with neighbours, at reception and where parcels are left, and tell me if it doesn't turn up.
    [coming_back] Once it is back with us, a person from our team can send it again or pay you back. Shall I pass you on?
    [person] A person from our team should look into this with the carrier. Shall I pass you on?
   *[none] {""}
}
parcel-number = Tracking number: { $number } ({ $carrier })
parcel-last = Last news: { $place }, { $at }
parcel-last-no-place = Last news: { $at }
parcel-estimate = Expected delivery: { $date }
parcel-estimate-passed = It was expected on { $date } and is late. I'm sorry about that.
parcel-estimate-unknown = The carrier hasn't given a delivery date yet.
parcel-arrives = Your parcel of order { $order } is expected on { $date }.
parcel-delivered-at = Delivered on { $at }
parcel-delivered-at-place = Delivered on { $at }, { $place }
not-shipped-yet = Order { $order } hasn't been shipped yet, so there is no parcel to follow so far.
not-shipped-no-estimate = As soon as it is shipped, you can see here where it is and when it should arrive.
not-received-delivered = The carrier reports that the parcel of order { $order } was delivered on { $at }. I'm sorry that you don't have it.
not-received-advice = Please look with neighbours, at reception and in the places where parcels are left; now and then a parcel is marked too early and arrives a day later. If it isn't there, a person from our team will search for it with the carrier. Shall I pass you on?

## Returns

return-which-item = Which item from order { $order } would you like to return?
return-items-unclear = I couldn't match that with an item of order { $order }. Which one would you like to return?
return-all = All of it
return-item-choice = { $quantity ->
    [1] { $title }
   *[other] { $quantity } × { $title }
}
return-proposal = { $kind ->
    [refund_only] I can ask for your money back for { $items } from order { $order }. You would get { $refund } back and don't have to send anything. Shall I do that?
    [replacement] I can arrange a replacement for { $items } from order { $order }. You send it back and we send you a new one. Shall I do that?
   *[return_and_refund] I can open this return for you: { $items } from order { $order }. When it is back with us, you get { $refund } back. Shall I open the return?
}
return-opened = { $kind ->
    [refund_only] Done: I have asked for your money back, number { $number }, for { $items } from order { $order }. You get { $refund } back.
    [replacement] Done: your replacement is arranged, number { $number }, for { $items } from order { $order }.
   *[return_and_refund] Done: your return { $number } is open for { $items } from order { $order }. You get { $refund } back once it has arrived.
}
return-opened-next = { $kind ->
    [refund_only] You don't have to do anything else.
   *[other] Please pack it well and keep the receipt of posting.
}
return-refused-closed = I'm sorry: order { $order } could be returned until { $date }, and that day has passed. If something is wrong with the item, a person from our team can look at it. Shall I pass you on?
return-refused = { $code ->
    [return_window_closed] I'm sorry: the time for returning order { $order } has passed. If something is wrong with the item, a person from our team can look at it. Shall I pass you on?
    [not_delivered] Order { $order } hasn't been delivered yet. As soon as you have it, I can open the return for you.
    [nothing_to_return] Everything in order { $order } has already been returned or is on its way back.
    [order_cancelled] Order { $order } was cancelled, so there is nothing to return.
    [quantity_too_large] That is more than order { $order } still holds. How many pieces would you like to return?
   *[other] I can't open this return by myself. A person from our team can look at it. Shall I pass you on?
}
return-status = { $decision ->
    [requested] We have your request for return { $number } of order { $order } and are checking it.
    [approved] Return { $number } of order { $order } is approved.
    [rejected] Return { $number } of order { $order } could not be accepted.
    [cancelled] Return { $number } of order { $order } was cancelled.
   *[other] I have found return { $number } of order { $order }.
}
return-goods = { $goods ->
    [awaiting_buyer] We're waiting for your parcel.
    [in_transit] Your parcel is on its way to us.
    [received] Your parcel has arrived and will be looked at soon.
    [inspected] Your parcel has arrived and was looked at.
   *[none] {""}
}
return-refund = { $state ->
    [pending] Your refund of { $amount } starts when the return is complete.
    [processing] Your refund of { $amount } is on its way; banks usually take a few working days.
    [succeeded] Your refund of { $amount } has been paid.
    [failed] Your refund of { $amount } didn't go through. A person from our team should look into it. Shall I pass you on?
   *[other] Your refund is { $amount }.
}
return-contents = Items: { $items }
returns-none = I don't see a return for you yet. Would you like to return something?

## Changes before shipping

cancel-proposal = I can cancel order { $order } ({ $items }) for you. You get { $refund } back. Shall I cancel it?
cancel-proposal-unpaid = I can cancel order { $order } ({ $items }) for you. Nothing has been paid, so there is nothing to pay back. Shall I cancel it?
cancel-done = Done: order { $order } is cancelled, and { $refund } is on its way back to you.
cancel-done-unpaid = Done: order { $order } is cancelled.
address-ask = Where should order { $order } go? Please send me the whole new address: street and number, town and postal code.
address-ask-missing = Thank you. Please send me what is still missing: { $parts }.
address-part-name = the name
address-part-line1 = street and number
address-part-city = the town
address-part-postal_code = the postal code
address-part-region = the state or region
address-part-country = the country
address-proposal = I can send order { $order } to this address instead: { $address }. Shall I change it?
address-done = Done: order { $order } now goes to { $address }.
change-ask = What would you like to change in order { $order }? It holds: { $items }. Please tell me the item and the new number of pieces or the other variant.
change-proposal = I can change order { $order }: instead of { $before } you get { $after }.
change-proposal-removed = I can take { $before } out of order { $order }.
change-question = Shall I do that?
change-difference-more = It costs { $amount } more.
change-difference-less = You get { $amount } back.
change-done = Done: order { $order } is changed.
change-done-item = Done: order { $order } now holds { $after } instead of { $before }.

## Proposals

proposal-withdrawn = All right, I leave everything as it is. Is there anything else I can do for you?
proposal-waiting = { $kind ->
    [return] Your return for order { $order } is still waiting for your yes. Shall I open it?
    [cancellation] Order { $order } is not cancelled yet. Shall I cancel it?
    [address_change] The new address for order { $order } isn't set yet. Shall I change it?
    [item_change] The change of order { $order } isn't made yet. Shall I make it?
   *[other] Something for order { $order } is still waiting for your yes. Shall I go on?
}
proposal-gone = That offer no longer holds, because time has passed or the order has changed. Please tell me once more what you would like.
proposal-unsure = I only go on with a clear yes. Shall I do it?

## What the tools refuse

refusal-not_cancellable = { $headline ->
    [cancelled] Order { $order } is already cancelled.
    [delivered] Order { $order } has already been delivered, so it can't be cancelled any more. I can open a return for you if you like.
    [completed] Order { $order } has already been delivered, so it can't be cancelled any more. I can open a return for you if you like.
   *[other] Order { $order } has already been shipped, so it can't be cancelled any more. You can refuse the parcel or send it back when it arrives; I can open a return for you then.
}
refusal-address = Order { $order } has already left, so I can't change its address any more. A person from our team may still reach the carrier. Shall I pass you on?
refusal-change = Order { $order } has already left, so I can't change it any more. When it has arrived, I can open a return for you.
refusal-cancelled = Order { $order } is cancelled, so nothing can be changed in it any more.
refusal-out_of_stock = I'm sorry, there aren't enough pieces in stock for that. Would you like something else?
refusal-unknown_item = I couldn't match that with an item. Which item do you mean, and what would you like instead?
refusal-other = I'm sorry, that isn't possible. A person from our team can look at it. Shall I pass you on?

## Help pages and products

no-article = I don't find a reliable answer to that in our help pages, and I don't want to guess. Shall I pass you to a person from our team?
no-article-aside = I don't find a reliable answer to that in our help pages.
products-found = This is what I found in our shop:
product-line = { $title } · { $price } · { $stock ->
    [yes] in stock
   *[no] not in stock right now
}
product-line-no-price = { $title } · { $stock ->
    [yes] in stock
   *[no] not in stock right now
}

## Handing over to a person

handover-promise = { $is_open ->
    [no] Our team isn't there right now. A person will answer you right here by { $by }.
   *[yes] A person from our team takes over and will answer you right here by { $by } at the latest.
}
handover-calm = { $reason ->
    [not_understood] I don't want to keep you waiting with questions.
    [missing_knowledge] You should get a reliable answer to this.
    [policy_exception] This needs a person who may decide it.
    [tool_failed] I'm sorry, something isn't working on my side right now.
    [model_failed] I'm sorry, something isn't working on my side right now.
    [identity_failed] To protect the order, I can't check any further details here.
    [suspected_fraud] Thank you for telling me. This is important.
    [upset_buyer] I'm sorry. I understand that this is upsetting, and it should be put right.
    [item_claim] I'm sorry that something is wrong with your item. We will put it right.
   *[buyer_asked] Of course.
}
handover-photo = If you can, please send a photo of it here in the meantime, and the order number if you haven't yet.
handover-summary = Wish: { $intent } · Order: { $order } · Buyer wrote: “{ $text }”
queue-notice = { $is_open ->
    [no] Your message has reached our team. Nobody is there right now; a person will answer you here by { $by }. If you like, I can help you again in the meantime.
   *[yes] Your message has reached our team. A person will answer you here by { $by } at the latest. If you like, I can help you again in the meantime.
}
fallback-apology = I'm sorry, I can't answer this properly right now.
conversation-closed = This conversation is closed. Just write again if you need anything.

## Limits and channels

rate-limited = You're writing faster than I can read. Please give me a minute, then I'll go on.
message-cut = Your message was very long, so I could only read its beginning.
media-received = Thank you, I have received it. I can't look at pictures or listen to voice messages myself, so I pass it to a person from our team.
group-hint = In groups I only answer when you mention me. For anything about your order, please write to me in private.
telegram-start = Hello! I'm the assistant of { $shop }. Ask me about an order, a parcel or a return, in your own language.

## Buttons

button-confirm = Yes, please
button-decline = No, thanks
button-human = Talk to a person
button-back-to-bot = Back to the assistant

## What the bot is doing (shown while she waits)

activity-verify_buyer = Checking your details…
activity-list_orders = Looking up your orders…
activity-get_order = Looking up your order…
activity-track_order = Following your parcel…
activity-search_products = Looking through the shop…
activity-search_help = Looking through our help pages…
activity-check_return = Checking what can be returned…
activity-propose_return = Preparing your return…
activity-propose_cancellation = Preparing the cancellation…
activity-propose_address_change = Preparing the new address…
activity-propose_item_change = Preparing the change…
activity-confirm_proposal = Doing it now…
activity-withdraw_proposal = Taking it back…
activity-get_return_status = Looking up your return…
activity-hand_over = Calling a person…
activity-other = Working on it…

## The website widget

widget-title = Help with your order
widget-subtitle = Answers at once, in your language
widget-open = Open chat
widget-close = Close chat
widget-log = Conversation
widget-greeting = Hello! Ask me about an order, a parcel or a return.
widget-automated = I am an automated assistant. You can ask for a person at any time.
widget-privacy = Please don't send passwords or card numbers.
widget-placeholder = Write a message…
widget-send = Send
widget-you = You
widget-bot = Assistant
widget-agent = Support team
widget-typing = Writing…
widget-sending = Sending…
widget-sent = Sent
widget-waiting = Waiting for a connection
widget-failed = Not sent
widget-retry = Try again
widget-offline = You are offline. What you write is kept and sent later.
widget-connecting = Connecting…
widget-reconnecting = Connecting again…
widget-source = Source
widget-helpful = This helped
widget-not-helpful = This did not help
widget-person-joined = A person from our team has joined
widget-bot-back = The assistant is back
widget-too-long = This message is too long
widget-new-messages = New messages
widget-ask-order = Where is my order?
widget-ask-return = I want to return something
widget-ask-person = I want to talk to a person

## Whether she was served well

satisfaction-bot = Was I able to help you?
satisfaction-human = Were you happy with how we helped you?
satisfaction-thanks = Thank you, that helps us get better.
satisfaction-score-1 = 1 ★
satisfaction-score-2 = 2 ★
satisfaction-score-3 = 3 ★
satisfaction-score-4 = 4 ★
satisfaction-score-5 = 5 ★
