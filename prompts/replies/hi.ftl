# What buyers read in Hindi. Voice: warm, brief, everyday Hindi with the usual loan words; "आप" for the buyer, "मैं" is the assistant (verbs kept free of gender), "हम" the shop.
# Amounts, dates and lists come in already written in the way of the language.

## How facts are put

moment = { $day } को { $time } ({ $place ->
    [UTC] UTC
   *[other] { $place } का समय
})
item = { $quantity } × { $title }
bullet = • { $text }
source = स्रोत: { $title }

## Small talk

hello = नमस्ते!
greeting = नमस्ते! मैं { $shop } का सहायक हूँ। आपका ऑर्डर या पार्सल ढूँढना, कुछ वापस करना या किसी सवाल का जवाब, इन सबमें मदद मिल सकती है। बताइए, आपको क्या चाहिए?
thanks-reply = आपका स्वागत है! जब चाहें लिखिए।
goodbye-reply = अलविदा, लिखने के लिए धन्यवाद। जब भी ज़रूरत हो, मैं यहीं हूँ।
nothing-to-confirm = सब ठीक है: अभी ऐसा कुछ नहीं है जिस पर आपकी हाँ चाहिए। क्या और कोई मदद चाहिए?
nothing-to-decline = कोई बात नहीं, कुछ भी बदला नहीं गया है। क्या और कोई मदद चाहिए?
back-to-bot = मैं फिर आपके साथ हूँ। बताइए, क्या मदद चाहिए?
language-not-supported = मुझे अभी आपकी भाषा में लिखना नहीं आता, इसलिए जवाब हिंदी में है।

## When it is not clear what she wants

unclear-choose = मुझे आपकी बात ठीक से समझनी है। इनमें से आपका मतलब किससे है?
unclear-open = माफ़ कीजिए, बात पूरी समझ नहीं आई। क्या आप इसे दूसरे शब्दों में लिखेंगे, या इनमें से कुछ चुनेंगे?
intent-order_status = मेरे ऑर्डर की स्थिति
intent-track_parcel = मेरा पार्सल कहाँ है?
intent-delivery_estimate = कब तक आएगा?
intent-not_received = पार्सल नहीं मिला
intent-cancel_order = ऑर्डर कैंसल करना
intent-change_address = पता बदलना
intent-change_order = ऑर्डर में बदलाव
intent-return_start = कुछ वापस करना
intent-return_status = मेरे रिटर्न की स्थिति
intent-return_policy = रिटर्न के नियम
intent-item_problem = सामान में समस्या
intent-invoice = बिल या इनवॉइस चाहिए
intent-payment_problem = पेमेंट में समस्या
intent-shipping_options = शिपिंग और डिलीवरी
intent-customs_duties = कस्टम और शुल्क
intent-product_question = प्रोडक्ट के बारे में
intent-promotion = छूट और कूपन
intent-account = मेरा अकाउंट
intent-human_agent = किसी व्यक्ति से बात
intent-complaint = शिकायत करना

## Who she is and which order she means

ask-order-and-secret = ज़रूर, देखते हैं। कृपया अपना ऑर्डर नंबर और उस ऑर्डर का ई-मेल पता, पिन कोड या फ़ोन नंबर भेजिए।
ask-order-number = धन्यवाद। और ऑर्डर नंबर क्या है? वह आपके ऑर्डर की पुष्टि वाले संदेश में है।
ask-secret = धन्यवाद। आपकी जानकारी की सुरक्षा के लिए कृपया ऑर्डर { $order } का ई-मेल पता, पिन कोड या फ़ोन नंबर भी भेजिए।
order-not-matched = इन जानकारियों से ऑर्डर { $order } नहीं मिला। कृपया नंबर और ई-मेल पता, पिन कोड या फ़ोन नंबर एक बार फिर देख लीजिए।
order-not-yours = आपके ऑर्डरों में ऑर्डर { $order } नहीं मिला। अगर वह किसी दूसरे ई-मेल से किया गया था, तो कृपया वह ई-मेल भेजिए।
which-order = आपका मतलब किस ऑर्डर से है?
order-choice = { $order } · { $item }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
no-orders = आपके अकाउंट में अभी कोई ऑर्डर नहीं दिख रहा। अगर आपने दूसरे ई-मेल से ऑर्डर किया था, तो कृपया ऑर्डर नंबर और वह ई-मेल भेजिए।

## Orders

order-headline = { $headline ->
    [awaiting_payment] ऑर्डर { $order } आपके पेमेंट का इंतज़ार कर रहा है। पेमेंट मिलते ही हम सामान तैयार करते हैं।
    [on_hold] ऑर्डर { $order } रुका हुआ है: भेजने से पहले हम एक जानकारी जाँच रहे हैं।
    [awaiting_mapping] ऑर्डर { $order } हमें मिल गया है और तैयार हो रहा है।
    [to_ship] ऑर्डर { $order } पक्का है और पैक हो रहा है। अभी भेजा नहीं गया है।
    [partially_shipped] ऑर्डर { $order } का एक हिस्सा रास्ते में है, बाकी बाद में आएगा।
    [shipped] ऑर्डर { $order } भेज दिया गया है।
    [delivered] ऑर्डर { $order } डिलीवर हो चुका है।
    [completed] ऑर्डर { $order } डिलीवर होकर पूरा हो चुका है।
    [cancelled] ऑर्डर { $order } कैंसल हो चुका है।
   *[other] ऑर्डर { $order } मिल गया है।
}
order-items = सामान: { $items }
order-total = कुल: { $total }
order-placed = ऑर्डर की तारीख़: { $date }

## Parcels

parcel-heading = पार्सल { $index } / { $count }
parcel-status = { $status ->
    [pending] ऑर्डर { $order } का पार्सल कूरियर के लिए तैयार हो रहा है।
    [info_received] कूरियर को ऑर्डर { $order } के पार्सल की सूचना मिल गई है और वह इसे जल्द लेगा।
    [in_transit] ऑर्डर { $order } का आपका पार्सल रास्ते में है।
    [out_for_delivery] अच्छी ख़बर: ऑर्डर { $order } का आपका पार्सल आज डिलीवरी के लिए निकला है।
    [ready_for_pickup] ऑर्डर { $order } का आपका पार्सल लेने के लिए तैयार है।
    [delivery_failed] कूरियर ने ऑर्डर { $order } का पार्सल पहुँचाने की कोशिश की, पर हो नहीं पाया।
    [delivered] ऑर्डर { $order } का आपका पार्सल डिलीवर दिखाया गया है।
    [on_hold] ऑर्डर { $order } का आपका पार्सल रास्ते में रुका हुआ है।
    [delivery_delayed] ऑर्डर { $order } के आपके पार्सल में देरी हो रही है। इसके लिए माफ़ी।
    [return_to_sender] ऑर्डर { $order } का आपका पार्सल हमारे पास लौट रहा है।
    [lost] माफ़ कीजिए: कूरियर के अनुसार ऑर्डर { $order } का आपका पार्सल खो गया है।
    [expired] ऑर्डर { $order } के आपके पार्सल की एक महीने से ज़्यादा समय से कोई ख़बर नहीं है। इसके लिए माफ़ी।
   *[other] ऑर्डर { $order } के आपके पार्सल के बारे में यह जानकारी है।
}
parcel-reason = { $reason ->
    [customs_delay] यह कस्टम में रुका हुआ है।
    [customs_documentation] कस्टम को इसे छोड़ने से पहले एक काग़ज़ चाहिए।
    [customs_duties_unpaid] कस्टम को शुल्क या टैक्स के भुगतान का इंतज़ार है।
    [customs_prohibited] इसमें कुछ ऐसा है जिसे कस्टम देश में आने नहीं देता।
    [customs_inspection] कस्टम इसकी जाँच कर रहा है।
    [weather_delay] मौसम के कारण कूरियर को देरी हो रही है।
    [address_incorrect] कूरियर को पते में दिक्कत आ रही है।
    [recipient_unavailable] लेने के लिए कोई मौजूद नहीं था।
    [damaged] कूरियर के अनुसार यह टूट-फूट गया है।
   *[other] कूरियर ने कोई साफ़ कारण नहीं बताया है।
}
parcel-next = { $step ->
    [customs_wait] आपको कुछ नहीं करना है: कस्टम में आम तौर पर कुछ दिन लगते हैं, फिर यह आगे बढ़ता है।
    [customs_papers] कृपया कूरियर या कस्टम के संदेश पर नज़र रखिए और जो माँगा जाए वह भेजिए। अगर कुछ साफ़ न हो, तो बात किसी व्यक्ति तक पहुँचाई जा सकती है।
    [customs_pay] कृपया कूरियर के उस संदेश पर नज़र रखिए जिसमें भुगतान का तरीका लिखा हो। भुगतान होने पर यह आगे बढ़ता है।
    [wait] आपको कुछ नहीं करना है। एक-दो दिन में फिर देख लेना अच्छा है।
    [receive] कृपया ध्यान रखिए कि लेने के लिए कोई मौजूद हो।
    [pick_up] कृपया पहचान पत्र साथ लाइए। कूरियर इसे सीमित समय तक ही रखता है।
    [redelivery] आम तौर पर कूरियर अगले कामकाजी दिन फिर कोशिश करता है, या इसे पिकअप केंद्र पर छोड़ता है। कृपया देख लीजिए कि पता और दरवाज़े की घंटी आसानी से मिल जाए।
    [check_address] अगर पता ग़लत है, तो कृपया बताइए: हमारी टीम का कोई व्यक्ति कूरियर के साथ इसे ठीक कर सकता है।
    [found_it] अगर यह आपके पास नहीं है, तो पड़ोसियों, गार्ड या रिसेप्शन से पूछिए और वहाँ देखिए जहाँ पार्सल रखे जाते हैं। न मिले तो बताइए।
    [coming_back] हमारे पास लौटने पर हमारी टीम का कोई व्यक्ति इसे दोबारा भेज सकता है या पैसे लौटा सकता है। क्या बात उन तक पहुँचा दी जाए?
    [person] इसे हमारी टीम के किसी व्यक्ति को कूरियर के साथ देखना चाहिए। क्या बात उन तक पहुँचा दी जाए?
   *[none] {""}
}
parcel-number = ट्रैकिंग नंबर: { $number } ({ $carrier })
parcel-last = आख़िरी ख़बर: { $place }, { $at }
parcel-last-no-place = आख़िरी ख़बर: { $at }
parcel-estimate = डिलीवरी का अनुमान: { $date }
parcel-estimate-passed = इसे { $date } को आना था और इसमें देरी हो गई है। इसके लिए माफ़ी।
parcel-estimate-unknown = कूरियर ने अभी डिलीवरी की तारीख़ नहीं दी है।
parcel-arrives = ऑर्डर { $order } का आपका पार्सल { $date } को आने की उम्मीद है।
parcel-delivered-at = डिलीवर हुआ: { $at }
parcel-delivered-at-place = डिलीवर हुआ: { $at }, { $place }
not-shipped-yet = ऑर्डर { $order } अभी भेजा नहीं गया है, इसलिए ट्रैक करने के लिए अभी कोई पार्सल नहीं है।
not-shipped-no-estimate = भेजे जाने पर आप यहाँ देख सकते हैं कि वह कहाँ है और कब तक आना चाहिए।
not-received-delivered = कूरियर के अनुसार ऑर्डर { $order } का पार्सल { $at } को डिलीवर हुआ। माफ़ कीजिए कि वह आपके पास नहीं है।
not-received-advice = कृपया पड़ोसियों, गार्ड या रिसेप्शन से पूछिए और वहाँ देखिए जहाँ पार्सल रखे जाते हैं; कभी-कभी पार्सल पहले ही डिलीवर दिखा दिया जाता है और एक दिन बाद आता है। अगर वह न मिले, तो हमारी टीम का कोई व्यक्ति कूरियर के साथ इसे ढूँढ सकता है। क्या बात उन तक पहुँचा दी जाए?

## Returns

return-which-item = ऑर्डर { $order } में से आप कौन-सा सामान वापस करना चाहते हैं?
return-items-unclear = ऑर्डर { $order } में ऐसा कोई सामान नहीं मिला। आप कौन-सा वापस करना चाहते हैं?
return-all = पूरा सामान
return-item-choice = { $quantity ->
    [1] { $title }
   *[other] { $quantity } × { $title }
}
return-proposal = { $kind ->
    [refund_only] ऑर्डर { $order } के { $items } के पैसे वापस माँगे जा सकते हैं। आपको { $refund } वापस मिलते हैं और कुछ भेजना नहीं पड़ता। क्या यह कर दिया जाए?
    [replacement] ऑर्डर { $order } के { $items } के बदले नया सामान मिल सकता है। आप पुराना वापस भेजते हैं और हम नया भेजते हैं। क्या यह कर दिया जाए?
   *[return_and_refund] आपके लिए यह रिटर्न खोला जा सकता है: ऑर्डर { $order } के { $items }। सामान हमारे पास लौटने पर आपको { $refund } वापस मिलते हैं। क्या रिटर्न खोल दिया जाए?
}
return-opened = { $kind ->
    [refund_only] हो गया: ऑर्डर { $order } के { $items } के पैसे वापस माँग लिए गए हैं, नंबर { $number }। आपको { $refund } वापस मिलते हैं।
    [replacement] हो गया: ऑर्डर { $order } के { $items } के बदले नया सामान तय हो गया है, नंबर { $number }।
   *[return_and_refund] हो गया: ऑर्डर { $order } के { $items } का रिटर्न { $number } खुल गया है। सामान पहुँचने पर आपको { $refund } वापस मिलते हैं।
}
return-opened-next = { $kind ->
    [refund_only] आपको और कुछ नहीं करना है।
   *[other] कृपया इसे अच्छी तरह पैक कीजिए और भेजने की रसीद संभालकर रखिए।
}
return-refused-closed = माफ़ कीजिए: ऑर्डर { $order } को { $date } तक वापस किया जा सकता था, और वह दिन निकल चुका है। अगर सामान में कोई खराबी है, तो हमारी टीम का कोई व्यक्ति देख सकता है। क्या बात उन तक पहुँचा दी जाए?
return-refused = { $code ->
    [return_window_closed] माफ़ कीजिए: ऑर्डर { $order } वापस करने का समय निकल चुका है। अगर सामान में कोई खराबी है, तो हमारी टीम का कोई व्यक्ति देख सकता है। क्या बात उन तक पहुँचा दी जाए?
    [not_delivered] ऑर्डर { $order } अभी डिलीवर नहीं हुआ है। आपको मिलने पर रिटर्न यहीं खोला जा सकता है।
    [nothing_to_return] ऑर्डर { $order } का सारा सामान वापस हो चुका है या लौट रहा है।
    [order_cancelled] ऑर्डर { $order } कैंसल हो चुका है, इसलिए वापस करने को कुछ नहीं है।
    [quantity_too_large] यह ऑर्डर { $order } में बचे सामान से ज़्यादा है। आप कितने नग वापस करना चाहते हैं?
   *[other] यह रिटर्न मुझसे नहीं खुल सकता। हमारी टीम का कोई व्यक्ति देख सकता है। क्या बात उन तक पहुँचा दी जाए?
}
return-status = { $decision ->
    [requested] ऑर्डर { $order } के रिटर्न { $number } का आपका अनुरोध हमें मिला है और उसकी जाँच हो रही है।
    [approved] ऑर्डर { $order } का रिटर्न { $number } मंज़ूर है।
    [rejected] ऑर्डर { $order } का रिटर्न { $number } मंज़ूर नहीं हो सका।
    [cancelled] ऑर्डर { $order } का रिटर्न { $number } रद्द हो चुका है।
   *[other] ऑर्डर { $order } का रिटर्न { $number } मिल गया है।
}
return-goods = { $goods ->
    [awaiting_buyer] हमें आपके पार्सल का इंतज़ार है।
    [in_transit] आपका पार्सल हमारी ओर आ रहा है।
    [received] आपका पार्सल पहुँच गया है और जल्द देखा जाएगा।
    [inspected] आपका पार्सल पहुँच गया है और देखा जा चुका है।
   *[none] {""}
}
return-refund = { $state ->
    [pending] रिटर्न पूरा होने पर { $amount } का रिफंड शुरू होता है।
    [processing] { $amount } का आपका रिफंड रास्ते में है; बैंक को आम तौर पर कुछ कामकाजी दिन लगते हैं।
    [succeeded] { $amount } का आपका रिफंड दे दिया गया है।
    [failed] { $amount } का आपका रिफंड नहीं हो पाया। इसे हमारी टीम के किसी व्यक्ति को देखना चाहिए। क्या बात उन तक पहुँचा दी जाए?
   *[other] आपका रिफंड { $amount } है।
}
return-contents = सामान: { $items }
returns-none = आपका कोई रिटर्न अभी नहीं दिख रहा। क्या आप कुछ वापस करना चाहते हैं?

## Changes before shipping

cancel-proposal = ऑर्डर { $order } ({ $items }) आपके लिए कैंसल किया जा सकता है। आपको { $refund } वापस मिलते हैं। क्या इसे कैंसल कर दिया जाए?
cancel-proposal-unpaid = ऑर्डर { $order } ({ $items }) आपके लिए कैंसल किया जा सकता है। अभी कोई पेमेंट नहीं हुआ है, इसलिए लौटाने को कुछ नहीं है। क्या इसे कैंसल कर दिया जाए?
cancel-done = हो गया: ऑर्डर { $order } कैंसल है, और { $refund } आपके पास लौट रहे हैं।
cancel-done-unpaid = हो गया: ऑर्डर { $order } कैंसल है।
address-ask = ऑर्डर { $order } कहाँ भेजना है? कृपया पूरा नया पता भेजिए: मकान नंबर और सड़क, शहर और पिन कोड।
address-ask-missing = धन्यवाद। कृपया जो बाकी है वह भी भेजिए: { $parts }।
address-part-name = नाम
address-part-line1 = मकान नंबर और सड़क
address-part-city = शहर
address-part-postal_code = पिन कोड
address-part-region = राज्य
address-part-country = देश
address-proposal = ऑर्डर { $order } इस पते पर भेजा जा सकता है: { $address }। क्या पता बदल दिया जाए?
address-done = हो गया: ऑर्डर { $order } अब यहाँ जाएगा: { $address }।
change-ask = ऑर्डर { $order } में आप क्या बदलना चाहते हैं? उसमें है: { $items }। कृपया सामान और उसकी नई संख्या या दूसरा विकल्प बताइए।
change-proposal = ऑर्डर { $order } बदला जा सकता है: { $before } की जगह { $after }।
change-proposal-removed = { $before } को ऑर्डर { $order } से हटाया जा सकता है।
change-question = क्या यह कर दिया जाए?
change-difference-more = इसमें { $amount } और लगते हैं।
change-difference-less = आपको { $amount } वापस मिलते हैं।
change-done = हो गया: ऑर्डर { $order } बदल दिया गया है।
change-done-item = हो गया: ऑर्डर { $order } में अब { $before } की जगह { $after } है।

## Proposals

proposal-withdrawn = ठीक है, सब वैसा ही है जैसा था। क्या और कोई मदद चाहिए?
proposal-waiting = { $kind ->
    [return] ऑर्डर { $order } के आपके रिटर्न पर अभी आपकी हाँ बाकी है। क्या उसे खोल दिया जाए?
    [cancellation] ऑर्डर { $order } अभी कैंसल नहीं हुआ है। क्या उसे कैंसल कर दिया जाए?
    [address_change] ऑर्डर { $order } का नया पता अभी दर्ज नहीं हुआ है। क्या पता बदल दिया जाए?
    [item_change] ऑर्डर { $order } में बदलाव अभी नहीं हुआ है। क्या बदलाव कर दिया जाए?
   *[other] ऑर्डर { $order } की एक बात पर अभी आपकी हाँ बाकी है। क्या आगे बढ़ा जाए?
}
proposal-gone = वह प्रस्ताव अब मान्य नहीं है, क्योंकि समय बीत गया या ऑर्डर बदल गया है। कृपया एक बार फिर बताइए कि आपको क्या चाहिए।
proposal-unsure = आगे बढ़ने के लिए आपकी साफ़ हाँ ज़रूरी है। क्या यह कर दिया जाए?

## What the tools refuse

refusal-not_cancellable = { $headline ->
    [cancelled] ऑर्डर { $order } पहले ही कैंसल हो चुका है।
    [delivered] ऑर्डर { $order } डिलीवर हो चुका है, इसलिए अब कैंसल नहीं हो सकता। आप चाहें तो रिटर्न खोला जा सकता है।
    [completed] ऑर्डर { $order } डिलीवर हो चुका है, इसलिए अब कैंसल नहीं हो सकता। आप चाहें तो रिटर्न खोला जा सकता है।
   *[other] ऑर्डर { $order } भेजा जा चुका है, इसलिए अब कैंसल नहीं हो सकता। आप पार्सल लेने से मना कर सकते हैं या मिलने पर वापस भेज सकते हैं; तब रिटर्न यहीं खोला जा सकता है।
}
refusal-address = ऑर्डर { $order } निकल चुका है, इसलिए अब पता नहीं बदल सकता। हमारी टीम का कोई व्यक्ति शायद अब भी कूरियर से संपर्क कर सके। क्या बात उन तक पहुँचा दी जाए?
refusal-change = ऑर्डर { $order } निकल चुका है, इसलिए अब उसमें बदलाव नहीं हो सकता। मिलने पर आपके लिए रिटर्न खोला जा सकता है।
refusal-cancelled = ऑर्डर { $order } कैंसल है, इसलिए अब उसमें कुछ नहीं बदल सकता।
refusal-out_of_stock = माफ़ कीजिए, इसके लिए स्टॉक में पर्याप्त नग नहीं हैं। क्या आपको कुछ और चाहिए?
refusal-unknown_item = ऐसा कोई सामान नहीं मिला। आपका मतलब किस सामान से है, और उसकी जगह क्या चाहिए?
refusal-other = माफ़ कीजिए, यह नहीं हो सकता। हमारी टीम का कोई व्यक्ति देख सकता है। क्या बात उन तक पहुँचा दी जाए?

## Help pages and products

no-article = इसका भरोसेमंद जवाब हमारे सहायता पन्नों में नहीं मिला, और अंदाज़ा लगाना ठीक नहीं। क्या बात हमारी टीम के किसी व्यक्ति तक पहुँचा दी जाए?
no-article-aside = इसका भरोसेमंद जवाब हमारे सहायता पन्नों में नहीं मिला।
products-found = हमारी दुकान में यह मिला:
product-line = { $title } · { $price } · { $stock ->
    [yes] स्टॉक में है
   *[no] अभी स्टॉक में नहीं है
}
product-line-no-price = { $title } · { $stock ->
    [yes] स्टॉक में है
   *[no] अभी स्टॉक में नहीं है
}

## Handing over to a person

handover-promise = { $is_open ->
    [no] हमारी टीम अभी मौजूद नहीं है। कोई व्यक्ति { $by } तक आपको यहीं जवाब देगा।
   *[yes] हमारी टीम का कोई व्यक्ति अब बात संभालता है और ज़्यादा से ज़्यादा { $by } तक आपको यहीं जवाब देगा।
}
handover-calm = { $reason ->
    [not_understood] और सवाल पूछकर आपका समय लेना ठीक नहीं।
    [missing_knowledge] इसका आपको भरोसेमंद जवाब मिलना चाहिए।
    [policy_exception] इसके लिए ऐसा व्यक्ति चाहिए जो फ़ैसला ले सके।
    [tool_failed] माफ़ कीजिए, अभी मेरी तरफ़ कुछ काम नहीं कर रहा।
    [model_failed] माफ़ कीजिए, अभी मेरी तरफ़ कुछ काम नहीं कर रहा।
    [identity_failed] ऑर्डर की सुरक्षा के लिए यहाँ और जानकारी नहीं जाँची जा सकती।
    [suspected_fraud] बताने के लिए धन्यवाद। यह ज़रूरी बात है।
    [upset_buyer] माफ़ कीजिए। यह परेशान करने वाली बात है, और इसे ठीक होना चाहिए।
    [item_claim] माफ़ कीजिए कि आपके सामान में कुछ गड़बड़ है। हम इसे ठीक करेंगे।
   *[buyer_asked] ज़रूर।
}
handover-photo = हो सके तो तब तक यहाँ उसकी एक फ़ोटो भेजिए, और ऑर्डर नंबर भी, अगर अभी नहीं भेजा है।
handover-summary = ज़रूरत: { $intent } · ऑर्डर: { $order } · ख़रीदार ने लिखा: “{ $text }”
queue-notice = { $is_open ->
    [no] आपका संदेश हमारी टीम तक पहुँच गया है। अभी कोई मौजूद नहीं है; कोई व्यक्ति { $by } तक आपको यहीं जवाब देगा। आप चाहें तो तब तक मुझसे मदद ले सकते हैं।
   *[yes] आपका संदेश हमारी टीम तक पहुँच गया है। कोई व्यक्ति ज़्यादा से ज़्यादा { $by } तक आपको यहीं जवाब देगा। आप चाहें तो तब तक मुझसे मदद ले सकते हैं।
}
fallback-apology = माफ़ कीजिए, अभी इसका ठीक जवाब नहीं दिया जा सकता।
conversation-closed = यह बातचीत बंद हो चुकी है। कुछ चाहिए तो बस फिर से लिखिए।

## Limits and channels

rate-limited = आपके संदेश मेरे पढ़ने से भी तेज़ आ रहे हैं। कृपया एक मिनट का समय दीजिए, फिर बात आगे बढ़ती है।
message-cut = आपका संदेश बहुत लंबा था, इसलिए केवल उसकी शुरुआत पढ़ी जा सकी।
media-received = धन्यवाद, यह मिल गया है। तस्वीरें देखना या वॉइस मैसेज सुनना मुझसे नहीं होता, इसलिए यह हमारी टीम के किसी व्यक्ति को जा रहा है।
group-hint = ग्रुप में जवाब तभी मिलता है जब मेरा नाम लिया जाए। अपने ऑर्डर की बात के लिए कृपया मुझे निजी संदेश लिखिए।
telegram-start = नमस्ते! मैं { $shop } का सहायक हूँ। ऑर्डर, पार्सल या रिटर्न के बारे में अपनी भाषा में पूछिए।

## Buttons

button-confirm = हाँ, कर दीजिए
button-decline = नहीं, धन्यवाद
button-human = किसी व्यक्ति से बात
button-back-to-bot = सहायक पर वापस

## What the bot is doing (shown while she waits)

activity-verify_buyer = आपकी जानकारी जाँची जा रही है…
activity-list_orders = आपके ऑर्डर देखे जा रहे हैं…
activity-get_order = आपका ऑर्डर देखा जा रहा है…
activity-track_order = आपका पार्सल ट्रैक हो रहा है…
activity-search_products = दुकान में ढूँढा जा रहा है…
activity-search_help = सहायता पन्नों में ढूँढा जा रहा है…
activity-check_return = देखा जा रहा है कि क्या वापस हो सकता है…
activity-propose_return = आपका रिटर्न तैयार हो रहा है…
activity-propose_cancellation = कैंसल करने की तैयारी…
activity-propose_address_change = नया पता तैयार हो रहा है…
activity-propose_item_change = बदलाव तैयार हो रहा है…
activity-confirm_proposal = अभी किया जा रहा है…
activity-withdraw_proposal = वापस लिया जा रहा है…
activity-get_return_status = आपका रिटर्न देखा जा रहा है…
activity-hand_over = किसी व्यक्ति को बुलाया जा रहा है…
activity-other = काम चल रहा है…

## The website widget

widget-title = आपके ऑर्डर में मदद
widget-subtitle = तुरंत जवाब, आपकी भाषा में
widget-open = चैट खोलें
widget-close = चैट बंद करें
widget-log = बातचीत
widget-greeting = नमस्ते! ऑर्डर, पार्सल या रिटर्न के बारे में पूछिए।
widget-automated = मैं एक स्वचालित सहायक हूँ। आप कभी भी किसी व्यक्ति से बात माँग सकते हैं।
widget-privacy = कृपया पासवर्ड या कार्ड नंबर न भेजें।
widget-placeholder = संदेश लिखें…
widget-send = भेजें
widget-you = आप
widget-bot = सहायक
widget-agent = सहायता टीम
widget-typing = लिख रहे हैं…
widget-sending = भेजा जा रहा है…
widget-sent = भेजा गया
widget-waiting = कनेक्शन का इंतज़ार
widget-failed = नहीं भेजा गया
widget-retry = फिर कोशिश करें
widget-offline = आप ऑफ़लाइन हैं। जो आप लिखते हैं वह रखा जाता है और बाद में भेजा जाता है।
widget-connecting = जुड़ रहे हैं…
widget-reconnecting = फिर जुड़ रहे हैं…
widget-source = स्रोत
widget-helpful = इससे मदद मिली
widget-not-helpful = इससे मदद नहीं मिली
widget-person-joined = हमारी टीम का एक व्यक्ति जुड़ गया है
widget-bot-back = सहायक वापस आ गया है
widget-too-long = यह संदेश बहुत लंबा है
widget-new-messages = नए संदेश
widget-ask-order = मेरा ऑर्डर कहाँ है?
widget-ask-return = मुझे कुछ वापस करना है
widget-ask-person = मुझे किसी व्यक्ति से बात करनी है

## Whether she was served well

satisfaction-bot = क्या मैं आपकी मदद कर पाया?
satisfaction-human = क्या आप हमारी मदद से संतुष्ट हैं?
satisfaction-thanks = धन्यवाद, इससे हमें बेहतर होने में मदद मिलती है।
satisfaction-score-1 = 1 ★
satisfaction-score-2 = 2 ★
satisfaction-score-3 = 3 ★
satisfaction-score-4 = 4 ★
satisfaction-score-5 = 5 ★
