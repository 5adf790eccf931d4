# What buyers read in Arabic. Voice: warm, brief, plain Modern Standard Arabic; neutral to the buyer's gender (يُرجى, يمكنك); "I" is the assistant, "we" the shop.
# Amounts, dates and lists come in already written in the way of the language; direction marks are added by code.

## How facts are put

moment = { $day }، { $time } ({ $place ->
    [UTC] UTC
   *[other] بتوقيت { $place }
})
item = { $quantity } × { $title }
bullet = • { $text }
source = المصدر: { $title }

## Small talk

hello = مرحبًا!
greeting = مرحبًا! أنا المساعد الآلي لمتجر { $shop }. يمكنني العثور على طلبك أو شحنتك، أو ترتيب إرجاع، أو الإجابة عن سؤالك. كيف يمكنني مساعدتك؟
thanks-reply = على الرحب والسعة! يمكنك مراسلتي في أي وقت.
goodbye-reply = مع السلامة، وشكرًا على تواصلك. أنا هنا كلما احتجت إليّ.
nothing-to-confirm = كل شيء على ما يرام: لا يوجد الآن ما ينتظر موافقتك. هل هناك ما يمكنني مساعدتك به؟
nothing-to-decline = لا مشكلة، لم أغيّر أي شيء. هل هناك شيء آخر يمكنني مساعدتك به؟
back-to-bot = عدتُ إليك. كيف يمكنني مساعدتك؟
language-not-supported = لا أستطيع الكتابة بلغتك حتى الآن، لذلك أجيب بالعربية.

## When it is not clear what she wants

unclear-choose = أودّ التأكد من أنني فهمتك جيدًا. أيّ من هذه هو المقصود؟
unclear-open = عذرًا، لم أفهم ذلك تمامًا. هل يمكنك قوله بكلمات أخرى أو اختيار أحد هذه الخيارات؟
intent-order_status = حالة طلبي
intent-track_parcel = أين شحنتي؟
intent-delivery_estimate = متى تصل؟
intent-not_received = لم أستلم الشحنة
intent-cancel_order = إلغاء طلبي
intent-change_address = تغيير العنوان
intent-change_order = تعديل طلبي
intent-return_start = إرجاع منتج
intent-return_status = حالة الإرجاع
intent-return_policy = كيف يتم الإرجاع
intent-item_problem = مشكلة في منتج
intent-invoice = أحتاج إلى فاتورة
intent-payment_problem = مشكلة في الدفع
intent-shipping_options = الشحن والتوصيل
intent-customs_duties = الجمارك والرسوم
intent-product_question = سؤال عن منتج
intent-promotion = الخصومات والأكواد
intent-account = حسابي
intent-human_agent = التحدث مع موظف
intent-complaint = تقديم شكوى

## Who she is and which order she means

ask-order-and-secret = بكل سرور. يُرجى إرسال رقم الطلب ومعه البريد الإلكتروني أو الرمز البريدي أو رقم الهاتف المسجّل في الطلب.
ask-order-number = شكرًا. وما رقم الطلب؟ تجده في رسالة تأكيد الطلب.
ask-secret = شكرًا. لحماية بياناتك، يُرجى أيضًا إرسال البريد الإلكتروني أو الرمز البريدي أو رقم الهاتف المسجّل في الطلب { $order }.
order-not-matched = لا أجد الطلب { $order } بهذه البيانات. يُرجى مراجعة الرقم والبريد الإلكتروني أو الرمز البريدي أو رقم الهاتف مرة أخرى.
order-not-yours = لا أجد الطلب { $order } بين طلباتك. إذا سُجّل ببريد إلكتروني آخر، يُرجى إرسال ذلك البريد.
which-order = أيّ طلب من طلباتك هو المقصود؟
order-choice = { $order } · { $item }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
no-orders = لا أرى أي طلب في حسابك بعد. إذا كان الطلب ببريد إلكتروني آخر، يُرجى إرسال رقم الطلب وذلك البريد.

## Orders

order-headline = { $headline ->
    [awaiting_payment] الطلب { $order } بانتظار الدفع. بعد وصول المبلغ نجهّز كل شيء.
    [on_hold] الطلب { $order } معلّق: نراجع إحدى التفاصيل قبل الشحن.
    [awaiting_mapping] الطلب { $order } وصل إلينا وهو قيد التحضير.
    [to_ship] الطلب { $order } مؤكّد وهو قيد التغليف. لم يُشحن بعد.
    [partially_shipped] جزء من الطلب { $order } في الطريق، والباقي يتبعه.
    [shipped] تم شحن الطلب { $order }.
    [delivered] تم توصيل الطلب { $order }.
    [completed] تم توصيل الطلب { $order } وهو مكتمل.
    [cancelled] تم إلغاء الطلب { $order }.
   *[other] وجدت الطلب { $order }.
}
order-items = المنتجات: { $items }
order-total = المجموع: { $total }
order-placed = تاريخ الطلب: { $date }

## Parcels

parcel-heading = الشحنة { $index } من { $count }
parcel-status = { $status ->
    [pending] شحنة الطلب { $order } قيد التجهيز لتسليمها إلى شركة الشحن.
    [info_received] أُبلغت شركة الشحن بشحنة الطلب { $order } وتستلمها منا قريبًا.
    [in_transit] شحنتك للطلب { $order } في الطريق.
    [out_for_delivery] خبر سار: شحنتك للطلب { $order } خرجت للتوصيل اليوم.
    [ready_for_pickup] شحنتك للطلب { $order } جاهزة للاستلام.
    [delivery_failed] حاولت شركة الشحن توصيل شحنتك للطلب { $order } لكن لم يتم ذلك.
    [delivered] شحنتك للطلب { $order } مسجّلة على أنها وصلت.
    [on_hold] شحنتك للطلب { $order } موقوفة في الطريق.
    [delivery_delayed] شحنتك للطلب { $order } متأخرة. أعتذر عن ذلك.
    [return_to_sender] شحنتك للطلب { $order } في طريق العودة إلينا.
    [lost] أعتذر: تفيد شركة الشحن بأن شحنتك للطلب { $order } مفقودة.
    [expired] لا توجد أخبار عن شحنتك للطلب { $order } منذ أكثر من شهر. أعتذر عن ذلك.
   *[other] هذا ما أعرفه عن شحنتك للطلب { $order }.
}
parcel-reason = { $reason ->
    [customs_delay] إنها تنتظر في الجمارك.
    [customs_documentation] تحتاج الجمارك إلى مستند قبل السماح بمرورها.
    [customs_duties_unpaid] تنتظر الجمارك دفع الرسوم أو الضرائب.
    [customs_prohibited] لا تسمح الجمارك بدخول شيء فيها إلى البلد.
    [customs_inspection] تفحصها الجمارك حاليًا.
    [weather_delay] حالة الطقس تؤخّر شركة الشحن.
    [address_incorrect] تواجه شركة الشحن صعوبة في العنوان.
    [recipient_unavailable] لم يكن هناك من يستلمها.
    [damaged] تفيد شركة الشحن بأنها تضررت.
   *[other] لا تذكر شركة الشحن سببًا أدق.
}
parcel-next = { $step ->
    [customs_wait] لا يلزمك فعل شيء: تستغرق الجمارك عادةً بضعة أيام ثم تواصل الشحنة طريقها.
    [customs_papers] يُرجى الانتباه لرسالة من شركة الشحن أو الجمارك وإرسال ما يُطلب فيها. وعند الشك يمكنني تحويلك إلى موظف.
    [customs_pay] يُرجى الانتباه لرسالة من شركة الشحن توضح طريقة الدفع. بعد الدفع تواصل الشحنة طريقها.
    [wait] لا يلزمك فعل شيء. أقترح مراجعة الحالة مرة أخرى بعد يوم أو يومين.
    [receive] يُرجى التأكد من وجود شخص لاستلامها.
    [pick_up] يُرجى إحضار بطاقة هوية. تحتفظ شركة الشحن بالشحنة لمدة محدودة فقط.
    [redelivery] تحاول شركة الشحن عادةً مرة أخرى في يوم العمل التالي أو تتركها في نقطة استلام. يُرجى التأكد من سهولة العثور على العنوان وجرس الباب.
    [check_address] إذا كان العنوان خطأ فأخبرني من فضلك: يمكن لموظف من فريقنا حلّ ذلك مع شركة الشحن.
    [found_it] إذا لم تكن لديك، يُرجى السؤال عند الجيران والاستقبال أو الحارس والبحث في أماكن ترك الشحنات، وإخباري إن لم تظهر.
    [coming_back] بعد عودتها إلينا يمكن لموظف من فريقنا إعادة إرسالها أو ردّ المبلغ. هل أحوّلك؟
    [person] يحتاج هذا إلى متابعة موظف من فريقنا مع شركة الشحن. هل أحوّلك؟
   *[none] {""}
}
parcel-number = رقم التتبع: { $number } ({ $carrier })
parcel-last = آخر تحديث: { $place }، { $at }
parcel-last-no-place = آخر تحديث: { $at }
parcel-estimate = التوصيل المتوقع: { $date }
parcel-estimate-passed = كان موعدها المتوقع { $date } وقد تأخرت. أعتذر عن ذلك.
parcel-estimate-unknown = لم تحدد شركة الشحن موعدًا للتوصيل بعد.
parcel-arrives = الموعد المتوقع لوصول شحنتك للطلب { $order } هو { $date }.
parcel-delivered-at = وصلت في { $at }
parcel-delivered-at-place = وصلت في { $at }، { $place }
not-shipped-yet = لم يُشحن الطلب { $order } بعد، لذلك لا توجد شحنة يمكن تتبعها حتى الآن.
not-shipped-no-estimate = بعد شحنه يمكنك أن ترى هنا أين هو ومتى يُتوقع وصوله.
not-received-delivered = تفيد شركة الشحن بأن شحنة الطلب { $order } وصلت في { $at }. يؤسفني أنها ليست لديك.
not-received-advice = يُرجى السؤال عند الجيران والاستقبال أو الحارس والبحث في أماكن ترك الشحنات؛ أحيانًا تُسجَّل الشحنة مبكرًا وتصل بعد يوم. إذا لم تكن هناك، يمكن لموظف من فريقنا البحث عنها مع شركة الشحن. هل أحوّلك؟

## Returns

return-which-item = أيّ منتج من الطلب { $order } هو المراد إرجاعه؟
return-items-unclear = لم أجد منتجًا مطابقًا لذلك في الطلب { $order }. أيّ منتج هو المراد إرجاعه؟
return-all = كل المنتجات
return-item-choice = { $quantity ->
    [1] { $title }
   *[other] { $quantity } × { $title }
}
return-proposal = { $kind ->
    [refund_only] يمكنني طلب استرداد المبلغ عن { $items } من الطلب { $order }. تسترد { $refund } ولا يلزم إرسال أي شيء. هل أفعل ذلك؟
    [replacement] يمكنني ترتيب استبدال { $items } من الطلب { $order }. تُعاد القطعة إلينا ونرسل قطعة جديدة. هل أفعل ذلك؟
   *[return_and_refund] يمكنني فتح هذا الإرجاع لك: { $items } من الطلب { $order }. بعد وصوله إلينا تسترد { $refund }. هل أفتح الإرجاع؟
}
return-opened = { $kind ->
    [refund_only] تم: طلبتُ استرداد المبلغ برقم { $number } عن { $items } من الطلب { $order }. تسترد { $refund }.
    [replacement] تم: رُتّب الاستبدال برقم { $number } عن { $items } من الطلب { $order }.
   *[return_and_refund] تم: فُتح الإرجاع { $number } عن { $items } من الطلب { $order }. تسترد { $refund } بعد وصوله.
}
return-opened-next = { $kind ->
    [refund_only] لا يلزمك فعل شيء آخر.
   *[other] يُرجى تغليفه جيدًا والاحتفاظ بإيصال الإرسال.
}
return-refused-closed = أعتذر: كان آخر موعد لإرجاع الطلب { $order } هو { $date } وقد انقضى. إذا كان في المنتج عيب، يمكن لموظف من فريقنا النظر في الأمر. هل أحوّلك؟
return-refused = { $code ->
    [return_window_closed] أعتذر: انقضت مدة إرجاع الطلب { $order }. إذا كان في المنتج عيب، يمكن لموظف من فريقنا النظر في الأمر. هل أحوّلك؟
    [not_delivered] لم يصل الطلب { $order } بعد. بعد استلامه يمكنني فتح الإرجاع لك.
    [nothing_to_return] كل ما في الطلب { $order } أُرجع بالفعل أو هو في طريق العودة.
    [order_cancelled] الطلب { $order } ملغى، لذلك لا يوجد ما يمكن إرجاعه.
    [quantity_too_large] هذا أكثر مما تبقّى في الطلب { $order }. كم قطعة هي المراد إرجاعها؟
   *[other] لا أستطيع فتح هذا الإرجاع بنفسي. يمكن لموظف من فريقنا النظر في الأمر. هل أحوّلك؟
}
return-status = { $decision ->
    [requested] طلب الإرجاع { $number } للطلب { $order } لدينا وهو قيد المراجعة.
    [approved] تمت الموافقة على الإرجاع { $number } للطلب { $order }.
    [rejected] تعذّر قبول الإرجاع { $number } للطلب { $order }.
    [cancelled] تم إلغاء الإرجاع { $number } للطلب { $order }.
   *[other] وجدت الإرجاع { $number } للطلب { $order }.
}
return-goods = { $goods ->
    [awaiting_buyer] نحن بانتظار شحنتك.
    [in_transit] شحنتك في الطريق إلينا.
    [received] وصلت شحنتك وهي بانتظار الفحص.
    [inspected] وصلت شحنتك وتم فحصها.
   *[none] {""}
}
return-refund = { $state ->
    [pending] يبدأ استرداد المبلغ { $amount } بعد اكتمال الإرجاع.
    [processing] المبلغ { $amount } في الطريق إليك؛ تحتاج البنوك عادةً إلى بضعة أيام عمل.
    [succeeded] تم دفع المبلغ المسترد { $amount }.
    [failed] لم تنجح عملية استرداد المبلغ { $amount }. يحتاج ذلك إلى موظف من فريقنا. هل أحوّلك؟
   *[other] المبلغ المسترد هو { $amount }.
}
return-contents = المنتجات: { $items }
returns-none = لا أرى أي إرجاع لك بعد. هل هناك منتج للإرجاع؟

## Changes before shipping

cancel-proposal = يمكنني إلغاء الطلب { $order } ({ $items }) من أجلك. تسترد { $refund }. هل ألغيه؟
cancel-proposal-unpaid = يمكنني إلغاء الطلب { $order } ({ $items }) من أجلك. لم يُدفع شيء، لذلك لا يوجد مبلغ للاسترداد. هل ألغيه؟
cancel-done = تم: الطلب { $order } ملغى، والمبلغ { $refund } في الطريق إليك.
cancel-done-unpaid = تم: الطلب { $order } ملغى.
address-ask = إلى أين يُرسل الطلب { $order }؟ يُرجى إرسال العنوان الجديد كاملًا: الشارع والرقم والمدينة والرمز البريدي.
address-ask-missing = شكرًا. يُرجى إرسال ما ينقص: { $parts }.
address-part-name = الاسم
address-part-line1 = الشارع والرقم
address-part-city = المدينة
address-part-postal_code = الرمز البريدي
address-part-region = المنطقة أو المحافظة
address-part-country = البلد
address-proposal = يمكنني إرسال الطلب { $order } إلى هذا العنوان بدلًا من السابق: { $address }. هل أغيّره؟
address-done = تم: عنوان الطلب { $order } الآن هو { $address }.
change-ask = ما الذي يجب تغييره في الطلب { $order }؟ محتواه: { $items }. يُرجى ذكر المنتج والعدد الجديد أو النوع الآخر.
change-proposal = يمكنني تعديل الطلب { $order }: بدلًا من { $before } تحصل على { $after }.
change-proposal-removed = يمكنني حذف { $before } من الطلب { $order }.
change-question = هل أفعل ذلك؟
change-difference-more = يزيد السعر بمقدار { $amount }.
change-difference-less = تسترد { $amount }.
change-done = تم: عُدّل الطلب { $order }.
change-done-item = تم: يحتوي الطلب { $order } الآن على { $after } بدلًا من { $before }.

## Proposals

proposal-withdrawn = حسنًا، أترك كل شيء كما هو. هل هناك شيء آخر يمكنني مساعدتك به؟
proposal-waiting = { $kind ->
    [return] إرجاع الطلب { $order } ما زال ينتظر موافقتك. هل أفتحه؟
    [cancellation] لم يُلغَ الطلب { $order } بعد. هل ألغيه؟
    [address_change] لم يُسجَّل العنوان الجديد للطلب { $order } بعد. هل أغيّره؟
    [item_change] لم يُنفَّذ تعديل الطلب { $order } بعد. هل أنفّذه؟
   *[other] هناك إجراء للطلب { $order } ما زال ينتظر موافقتك. هل أتابع؟
}
proposal-gone = لم يعد هذا العرض قائمًا لأن وقتًا قد مرّ أو لأن الطلب تغيّر. يُرجى إخباري مرة أخرى بالمطلوب.
proposal-unsure = لا أتابع إلا بموافقة واضحة. هل أفعل ذلك؟

## What the tools refuse

refusal-not_cancellable = { $headline ->
    [cancelled] الطلب { $order } ملغى بالفعل.
    [delivered] وصل الطلب { $order } بالفعل، لذلك لم يعد إلغاؤه ممكنًا. يمكنني فتح إرجاع لك إن أردت.
    [completed] وصل الطلب { $order } بالفعل، لذلك لم يعد إلغاؤه ممكنًا. يمكنني فتح إرجاع لك إن أردت.
   *[other] شُحن الطلب { $order } بالفعل، لذلك لم يعد إلغاؤه ممكنًا. يمكنك رفض استلام الشحنة أو إرجاعها عند وصولها، وعندها يمكنني فتح إرجاع لك.
}
refusal-address = غادر الطلب { $order } بالفعل، لذلك لا أستطيع تغيير عنوانه. قد يتمكن موظف من فريقنا من التواصل مع شركة الشحن. هل أحوّلك؟
refusal-change = غادر الطلب { $order } بالفعل، لذلك لا أستطيع تعديله. بعد وصوله يمكنني فتح إرجاع لك.
refusal-cancelled = الطلب { $order } ملغى، لذلك لا يمكن تعديل أي شيء فيه.
refusal-out_of_stock = أعتذر، لا تكفي الكمية المتوفرة لذلك. هل هناك شيء آخر يناسبك؟
refusal-unknown_item = لم أجد منتجًا مطابقًا لذلك. ما المنتج المقصود، وما البديل المطلوب؟
refusal-other = أعتذر، هذا غير ممكن. يمكن لموظف من فريقنا النظر في الأمر. هل أحوّلك؟

## Help pages and products

no-article = لا أجد إجابة موثوقة عن ذلك في صفحات المساعدة، ولا أريد التخمين. هل أحوّلك إلى موظف من فريقنا؟
no-article-aside = لا أجد إجابة موثوقة عن ذلك في صفحات المساعدة.
products-found = هذا ما وجدته في متجرنا:
product-line = { $title } · { $price } · { $stock ->
    [yes] متوفر
   *[no] غير متوفر حاليًا
}
product-line-no-price = { $title } · { $stock ->
    [yes] متوفر
   *[no] غير متوفر حاليًا
}

## Handing over to a person

handover-promise = { $is_open ->
    [no] فريقنا غير موجود الآن. سيجيبك موظف هنا في موعد أقصاه { $by }.
   *[yes] يتولى موظف من فريقنا المحادثة وسيجيبك هنا في موعد أقصاه { $by }.
}
handover-calm = { $reason ->
    [not_understood] لا أريد أن أشغل وقتك بالأسئلة.
    [missing_knowledge] من حقك الحصول على إجابة موثوقة عن هذا.
    [policy_exception] يحتاج هذا إلى شخص يملك صلاحية القرار.
    [tool_failed] أعتذر، هناك شيء لا يعمل عندي الآن.
    [model_failed] أعتذر، هناك شيء لا يعمل عندي الآن.
    [identity_failed] لحماية الطلب، لا أستطيع التحقق من بيانات أخرى هنا.
    [suspected_fraud] شكرًا على إبلاغي. هذا أمر مهم.
    [upset_buyer] أعتذر. أتفهّم أن هذا مزعج، ويجب تصحيحه.
    [item_claim] يؤسفني وجود مشكلة في منتجك. نريد تصحيح ذلك.
   *[buyer_asked] بالطبع.
}
handover-photo = إن أمكن، يُرجى إرسال صورة هنا في هذه الأثناء، ورقم الطلب إن لم يُرسل بعد.
handover-summary = المطلوب: { $intent } · الطلب: { $order } · نص الرسالة: «{ $text }»
queue-notice = { $is_open ->
    [no] وصلت رسالتك إلى فريقنا. لا يوجد أحد الآن؛ سيجيبك موظف هنا في موعد أقصاه { $by }. ويمكنني مساعدتك من جديد في هذه الأثناء.
   *[yes] وصلت رسالتك إلى فريقنا. سيجيبك موظف هنا في موعد أقصاه { $by }. ويمكنني مساعدتك من جديد في هذه الأثناء.
}
fallback-apology = أعتذر، لا أستطيع الإجابة عن هذا بشكل جيد الآن.
conversation-closed = هذه المحادثة مغلقة. يمكنك الكتابة من جديد عند الحاجة.

## Limits and channels

rate-limited = تصل رسائلك أسرع مما أستطيع قراءته. أمهلني دقيقة من فضلك ثم نتابع.
message-cut = كانت رسالتك طويلة جدًا، فلم أستطع إلا قراءة بدايتها.
media-received = شكرًا، وصلني ذلك. لا أستطيع مشاهدة الصور أو سماع الرسائل الصوتية بنفسي، لذلك أحيلها إلى موظف من فريقنا.
group-hint = في المجموعات أجيب فقط عند الإشارة إليّ. لأي أمر يخص طلبك، يُرجى مراسلتي على الخاص.
telegram-start = مرحبًا! أنا المساعد الآلي لمتجر { $shop }. يمكنك سؤالي عن طلب أو شحنة أو إرجاع بلغتك.

## Buttons

button-confirm = نعم، من فضلك
button-decline = لا، شكرًا
button-human = التحدث مع موظف
button-back-to-bot = العودة إلى المساعد

## What the bot is doing (shown while she waits)

activity-verify_buyer = جارٍ التحقق من بياناتك…
activity-list_orders = جارٍ البحث عن طلباتك…
activity-get_order = جارٍ البحث عن طلبك…
activity-track_order = جارٍ تتبع شحنتك…
activity-search_products = جارٍ البحث في المتجر…
activity-search_help = جارٍ البحث في صفحات المساعدة…
activity-check_return = جارٍ التحقق مما يمكن إرجاعه…
activity-propose_return = جارٍ تحضير الإرجاع…
activity-propose_cancellation = جارٍ تحضير الإلغاء…
activity-propose_address_change = جارٍ تحضير العنوان الجديد…
activity-propose_item_change = جارٍ تحضير التعديل…
activity-confirm_proposal = جارٍ التنفيذ…
activity-withdraw_proposal = جارٍ التراجع…
activity-get_return_status = جارٍ البحث عن الإرجاع…
activity-hand_over = جارٍ استدعاء موظف…
activity-other = جارٍ العمل على ذلك…

## The website widget

widget-title = مساعدة في طلبك
widget-subtitle = إجابات فورية بلغتك
widget-open = فتح المحادثة
widget-close = إغلاق المحادثة
widget-log = المحادثة
widget-greeting = مرحبًا! يمكنك سؤالي عن طلب أو شحنة أو إرجاع.
widget-automated = أنا مساعد آلي. يمكنك طلب موظف في أي وقت.
widget-privacy = يُرجى عدم إرسال كلمات مرور أو أرقام بطاقات.
widget-placeholder = اكتب رسالة…
widget-send = إرسال
widget-you = أنت
widget-bot = المساعد
widget-agent = فريق الدعم
widget-typing = جارٍ الكتابة…
widget-sending = جارٍ الإرسال…
widget-sent = تم الإرسال
widget-waiting = بانتظار الاتصال
widget-failed = لم تُرسل
widget-retry = إعادة المحاولة
widget-offline = لا يوجد اتصال بالإنترنت. تُحفظ رسالتك وتُرسل لاحقًا.
widget-connecting = جارٍ الاتصال…
widget-reconnecting = جارٍ إعادة الاتصال…
widget-source = المصدر
widget-helpful = هذا أفادني
widget-not-helpful = هذا لم يفدني
widget-person-joined = انضم موظف من فريقنا
widget-bot-back = عاد المساعد
widget-too-long = هذه الرسالة طويلة جدًا
widget-new-messages = رسائل جديدة
widget-ask-order = أين طلبي؟
widget-ask-return = أريد إرجاع منتج
widget-ask-person = أريد التحدث مع موظف

## Whether she was served well

satisfaction-bot = هل تمكنت من مساعدتك؟
satisfaction-human = هل أنت راضٍ عن مساعدتنا لك؟
satisfaction-thanks = شكرًا لك، رأيك يساعدنا على التحسن.
satisfaction-score-1 = 1 ★
satisfaction-score-2 = 2 ★
satisfaction-score-3 = 3 ★
satisfaction-score-4 = 4 ★
satisfaction-score-5 = 5 ★
