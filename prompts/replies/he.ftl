# What buyers read in Hebrew. Voice: warm, brief, plain; neutral to the buyer's gender (נא, אפשר, infinitives, "לכם"); "I" is the assistant, "we" the shop.
# Amounts, dates and lists come in already written in the way of the language; direction marks are added by code.

## How facts are put

moment = { $day }, { $time } ({ $place ->
    [UTC] UTC
   *[other] שעון { $place }
})
item = { $quantity } × { $title }
bullet = • { $text }
source = מקור: { $title }

## Small talk

hello = שלום!
greeting = שלום! אני העוזר הדיגיטלי של { $shop }. אפשר לקבל ממני מידע על הזמנה או חבילה, לפתוח החזרה או לשאול שאלה. במה אפשר לעזור?
thanks-reply = בשמחה! אפשר לכתוב לי בכל עת.
goodbye-reply = להתראות ותודה שכתבתם. אני כאן בכל פעם שצריך.
nothing-to-confirm = הכול בסדר: כרגע אין שום דבר שמחכה לאישור שלכם. אפשר לעזור במשהו?
nothing-to-decline = אין בעיה, לא שיניתי דבר. אפשר לעזור במשהו נוסף?
back-to-bot = חזרתי אליכם. במה אפשר לעזור?
language-not-supported = אני עדיין לא כותב בשפה שלכם, ולכן התשובה בעברית.

## When it is not clear what she wants

unclear-choose = חשוב לי להבין אתכם נכון. לאיזו מהאפשרויות הכוונה?
unclear-open = סליחה, לא הבנתי עד הסוף. אפשר לומר זאת במילים אחרות או לבחור אחת מהאפשרויות?
intent-order_status = מצב ההזמנה שלי
intent-track_parcel = איפה החבילה שלי?
intent-delivery_estimate = מתי זה יגיע?
intent-not_received = לא קיבלתי את החבילה
intent-cancel_order = ביטול הזמנה
intent-change_address = שינוי כתובת
intent-change_order = שינוי הזמנה
intent-return_start = החזרת מוצר
intent-return_status = מצב ההחזרה שלי
intent-return_policy = איך עובדות החזרות
intent-item_problem = בעיה במוצר
intent-invoice = צריך חשבונית
intent-payment_problem = בעיה בתשלום
intent-shipping_options = משלוחים ואספקה
intent-customs_duties = מכס ומיסים
intent-product_question = שאלה על מוצר
intent-promotion = הנחות וקופונים
intent-account = החשבון שלי
intent-human_agent = לדבר עם נציג
intent-complaint = הגשת תלונה

## Who she is and which order she means

ask-order-and-secret = בשמחה. נא לשלוח את מספר ההזמנה ואת כתובת המייל, המיקוד או מספר הטלפון של ההזמנה.
ask-order-number = תודה. ומה מספר ההזמנה? הוא מופיע באישור ההזמנה.
ask-secret = תודה. כדי להגן על הפרטים שלכם, נא לשלוח גם את כתובת המייל, המיקוד או מספר הטלפון של הזמנה { $order }.
order-not-matched = לא מצאתי את הזמנה { $order } לפי הפרטים האלה. נא לבדוק שוב את המספר ואת כתובת המייל, המיקוד או הטלפון.
order-not-yours = לא מצאתי את הזמנה { $order } בין ההזמנות שלכם. אם היא בוצעה עם כתובת מייל אחרת, נא לשלוח את הכתובת הזאת.
which-order = לאיזו מההזמנות שלכם הכוונה?
order-choice = { $order } · { $item }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
no-orders = עדיין אין הזמנות בחשבון שלכם. אם ההזמנה בוצעה עם כתובת מייל אחרת, נא לשלוח את מספר ההזמנה ואת הכתובת הזאת.

## Orders

order-headline = { $headline ->
    [awaiting_payment] הזמנה { $order } ממתינה לתשלום. אחרי שהוא מגיע אנחנו מכינים הכול.
    [on_hold] הזמנה { $order } בהמתנה: פרט אחד נבדק לפני המשלוח.
    [awaiting_mapping] הזמנה { $order } הגיעה אלינו ונמצאת בהכנה.
    [to_ship] הזמנה { $order } אושרה ונארזת. היא עדיין לא נשלחה.
    [partially_shipped] חלק מהזמנה { $order } כבר בדרך, והשאר בהמשך.
    [shipped] הזמנה { $order } נשלחה.
    [delivered] הזמנה { $order } נמסרה.
    [completed] הזמנה { $order } נמסרה והושלמה.
    [cancelled] הזמנה { $order } בוטלה.
   *[other] מצאתי את הזמנה { $order }.
}
order-items = פריטים: { $items }
order-total = סך הכול: { $total }
order-placed = הוזמן בתאריך { $date }

## Parcels

parcel-heading = חבילה { $index } מתוך { $count }
parcel-status = { $status ->
    [pending] החבילה של הזמנה { $order } בהכנה למסירה לחברת המשלוחים.
    [info_received] חברת המשלוחים קיבלה את פרטי החבילה של הזמנה { $order } ואוספת אותה בקרוב.
    [in_transit] החבילה שלכם מהזמנה { $order } בדרך.
    [out_for_delivery] חדשות טובות: החבילה שלכם מהזמנה { $order } יצאה היום לחלוקה.
    [ready_for_pickup] החבילה שלכם מהזמנה { $order } מוכנה לאיסוף.
    [delivery_failed] חברת המשלוחים ניסתה למסור את החבילה שלכם מהזמנה { $order }, וזה לא הצליח.
    [delivered] החבילה שלכם מהזמנה { $order } מסומנת כנמסרה.
    [on_hold] החבילה שלכם מהזמנה { $order } מעוכבת בדרך.
    [delivery_delayed] החבילה שלכם מהזמנה { $order } מתעכבת. אני מתנצל על כך.
    [return_to_sender] החבילה שלכם מהזמנה { $order } בדרך חזרה אלינו.
    [lost] אני מתנצל: חברת המשלוחים מדווחת שהחבילה שלכם מהזמנה { $order } אבדה.
    [expired] כבר יותר מחודש אין חדש לגבי החבילה שלכם מהזמנה { $order }. אני מתנצל על כך.
   *[other] זה מה שידוע לי על החבילה שלכם מהזמנה { $order }.
}
parcel-reason = { $reason ->
    [customs_delay] היא ממתינה במכס.
    [customs_documentation] המכס צריך מסמך לפני השחרור.
    [customs_duties_unpaid] המכס ממתין לתשלום מכס או מיסים.
    [customs_prohibited] המכס לא מאשר הכנסה של משהו בחבילה לארץ.
    [customs_inspection] היא בבדיקה במכס.
    [weather_delay] מזג האוויר מעכב את חברת המשלוחים.
    [address_incorrect] לחברת המשלוחים יש קושי עם הכתובת.
    [recipient_unavailable] לא היה מי שיקבל אותה.
    [damaged] חברת המשלוחים מדווחת שהיא ניזוקה.
   *[other] חברת המשלוחים לא מוסרת סיבה מדויקת יותר.
}
parcel-next = { $step ->
    [customs_wait] אין צורך לעשות דבר: המכס לוקח בדרך כלל כמה ימים, ואז היא ממשיכה בדרכה.
    [customs_papers] נא לשים לב להודעה מחברת המשלוחים או מהמכס ולשלוח את מה שמבקשים. במקרה של ספק אפשר לעבור לנציג.
    [customs_pay] נא לשים לב להודעה מחברת המשלוחים שמסבירה איך לשלם. אחרי התשלום היא ממשיכה בדרכה.
    [wait] אין צורך לעשות דבר. כדאי לבדוק שוב בעוד יום או יומיים.
    [receive] נא לוודא שיש מי שיקבל אותה.
    [pick_up] נא להביא תעודה מזהה. החבילה נשמרת לזמן מוגבל בלבד.
    [redelivery] בדרך כלל חברת המשלוחים מנסה שוב ביום העסקים הבא או משאירה בנקודת איסוף. נא לבדוק שקל למצוא את הכתובת ואת הפעמון.
    [check_address] אם הכתובת שגויה, נא לכתוב לי: נציג מהצוות שלנו יכול לסדר זאת מול חברת המשלוחים.
    [found_it] אם היא לא אצלכם, נא לבדוק אצל השכנים, בקבלה ובמקומות שבהם משאירים חבילות, ולכתוב לי אם היא לא נמצאת.
    [coming_back] אחרי שהיא חוזרת אלינו, נציג מהצוות יכול לשלוח אותה שוב או להחזיר את הכסף. להעביר אתכם?
    [person] כדאי שנציג מהצוות שלנו יטפל בזה מול חברת המשלוחים. להעביר אתכם?
   *[none] {""}
}
parcel-number = מספר מעקב: { $number } ({ $carrier })
parcel-last = עדכון אחרון: { $place }, { $at }
parcel-last-no-place = עדכון אחרון: { $at }
parcel-estimate = מסירה צפויה: { $date }
parcel-estimate-passed = היא הייתה צפויה בתאריך { $date } ומאחרת. אני מתנצל על כך.
parcel-estimate-unknown = חברת המשלוחים עדיין לא מסרה תאריך אספקה.
parcel-arrives = החבילה שלכם מהזמנה { $order } צפויה בתאריך { $date }.
parcel-delivered-at = נמסרה: { $at }
parcel-delivered-at-place = נמסרה: { $at }, { $place }
not-shipped-yet = הזמנה { $order } עדיין לא נשלחה, ולכן אין עדיין חבילה שאפשר לעקוב אחריה.
not-shipped-no-estimate = אחרי שהיא נשלחת אפשר לראות כאן איפה היא ומתי היא אמורה להגיע.
not-received-delivered = חברת המשלוחים מדווחת שהחבילה של הזמנה { $order } נמסרה: { $at }. אני מתנצל שהיא לא אצלכם.
not-received-advice = נא לבדוק אצל השכנים, בקבלה ובמקומות שבהם משאירים חבילות; לפעמים חבילה מסומנת מוקדם מדי ומגיעה יום אחר כך. אם היא לא שם, נציג מהצוות שלנו יכול לחפש אותה מול חברת המשלוחים. להעביר אתכם?

## Returns

return-which-item = איזה פריט מהזמנה { $order } תרצו להחזיר?
return-items-unclear = לא מצאתי פריט מתאים בהזמנה { $order }. איזה פריט תרצו להחזיר?
return-all = הכול
return-item-choice = { $quantity ->
    [1] { $title }
   *[other] { $quantity } × { $title }
}
return-proposal = { $kind ->
    [refund_only] אפשר לבקש החזר כספי על { $items } מהזמנה { $order }. ההחזר הוא { $refund } ואין צורך לשלוח דבר. לבקש?
    [replacement] אפשר לסדר החלפה של { $items } מהזמנה { $order }. הפריט חוזר אלינו ואנחנו שולחים חדש. לסדר?
   *[return_and_refund] אפשר לפתוח לכם את ההחזרה הזאת: { $items } מהזמנה { $order }. אחרי שהמשלוח חוזר אלינו מקבלים { $refund } בחזרה. לפתוח את ההחזרה?
}
return-opened = { $kind ->
    [refund_only] בוצע: ביקשתי החזר כספי, מספר { $number }, על { $items } מהזמנה { $order }. ההחזר הוא { $refund }.
    [replacement] בוצע: ההחלפה מסודרת, מספר { $number }, עבור { $items } מהזמנה { $order }.
   *[return_and_refund] בוצע: החזרה { $number } פתוחה עבור { $items } מהזמנה { $order }. מקבלים { $refund } בחזרה אחרי שהיא מגיעה.
}
return-opened-next = { $kind ->
    [refund_only] אין צורך לעשות דבר נוסף.
   *[other] נא לארוז היטב ולשמור את הקבלה על המשלוח.
}
return-refused-closed = אני מתנצל: את הזמנה { $order } היה אפשר להחזיר עד { $date }, והתאריך עבר. אם יש בעיה במוצר, נציג מהצוות שלנו יכול לבדוק. להעביר אתכם?
return-refused = { $code ->
    [return_window_closed] אני מתנצל: המועד להחזרת הזמנה { $order } עבר. אם יש בעיה במוצר, נציג מהצוות שלנו יכול לבדוק. להעביר אתכם?
    [not_delivered] הזמנה { $order } עדיין לא נמסרה. אחרי שהיא מגיעה אפשר לפתוח לכם החזרה.
    [nothing_to_return] כל מה שבהזמנה { $order } כבר הוחזר או בדרך חזרה.
    [order_cancelled] הזמנה { $order } מבוטלת, ולכן אין מה להחזיר.
    [quantity_too_large] זה יותר ממה שנשאר בהזמנה { $order }. כמה יחידות תרצו להחזיר?
   *[other] אין לי אפשרות לפתוח את ההחזרה הזאת. נציג מהצוות שלנו יכול לבדוק. להעביר אתכם?
}
return-status = { $decision ->
    [requested] בקשת ההחזרה { $number } של הזמנה { $order } אצלנו ונמצאת בבדיקה.
    [approved] החזרה { $number } של הזמנה { $order } אושרה.
    [rejected] לא ניתן היה לקבל את החזרה { $number } של הזמנה { $order }.
    [cancelled] החזרה { $number } של הזמנה { $order } בוטלה.
   *[other] מצאתי את החזרה { $number } של הזמנה { $order }.
}
return-goods = { $goods ->
    [awaiting_buyer] אנחנו מחכים לחבילה שלכם.
    [in_transit] החבילה שלכם בדרך אלינו.
    [received] החבילה שלכם הגיעה וממתינה לבדיקה.
    [inspected] החבילה שלכם הגיעה ונבדקה.
   *[none] {""}
}
return-refund = { $state ->
    [pending] ההחזר בסך { $amount } מתחיל אחרי שההחזרה מושלמת.
    [processing] ההחזר בסך { $amount } בדרך; אצל הבנקים זה לוקח בדרך כלל כמה ימי עסקים.
    [succeeded] ההחזר בסך { $amount } שולם.
    [failed] ההחזר בסך { $amount } לא עבר. נציג מהצוות שלנו צריך לבדוק זאת. להעביר אתכם?
   *[other] סכום ההחזר: { $amount }.
}
return-contents = פריטים: { $items }
returns-none = עדיין אין החזרה רשומה אצלכם. תרצו להחזיר משהו?

## Changes before shipping

cancel-proposal = אפשר לבטל לכם את הזמנה { $order } ({ $items }). מקבלים { $refund } בחזרה. לבטל?
cancel-proposal-unpaid = אפשר לבטל לכם את הזמנה { $order } ({ $items }). לא שולם דבר, ולכן אין מה להחזיר. לבטל?
cancel-done = בוצע: הזמנה { $order } בוטלה, ו-{ $refund } בדרך אליכם בחזרה.
cancel-done-unpaid = בוצע: הזמנה { $order } בוטלה.
address-ask = לאן לשלוח את הזמנה { $order }? נא לכתוב את הכתובת החדשה המלאה: רחוב ומספר, עיר ומיקוד.
address-ask-missing = תודה. נא לשלוח את מה שעוד חסר: { $parts }.
address-part-name = השם
address-part-line1 = רחוב ומספר
address-part-city = העיר
address-part-postal_code = המיקוד
address-part-region = המחוז או המדינה הפדרלית
address-part-country = המדינה
address-proposal = אפשר לשלוח את הזמנה { $order } לכתובת הזאת במקום: { $address }. לשנות?
address-done = בוצע: הכתובת של הזמנה { $order } היא עכשיו { $address }.
change-ask = מה לשנות בהזמנה { $order }? יש בה: { $items }. נא לכתוב את הפריט ואת הכמות החדשה או את הדגם האחר.
change-proposal = אפשר לשנות את הזמנה { $order }: במקום { $before } מקבלים { $after }.
change-proposal-removed = אפשר להוציא את { $before } מהזמנה { $order }.
change-question = לעשות את זה?
change-difference-more = זה עולה { $amount } יותר.
change-difference-less = מקבלים { $amount } בחזרה.
change-done = בוצע: הזמנה { $order } שונתה.
change-done-item = בוצע: בהזמנה { $order } יש עכשיו { $after } במקום { $before }.

## Proposals

proposal-withdrawn = בסדר גמור, הכול נשאר כמו שהוא. אפשר לעזור במשהו נוסף?
proposal-waiting = { $kind ->
    [return] ההחזרה של הזמנה { $order } עדיין מחכה לאישור שלכם. לפתוח אותה?
    [cancellation] הזמנה { $order } עדיין לא בוטלה. לבטל אותה?
    [address_change] הכתובת החדשה של הזמנה { $order } עדיין לא נקבעה. לשנות אותה?
    [item_change] השינוי בהזמנה { $order } עדיין לא בוצע. לבצע אותו?
   *[other] משהו בהזמנה { $order } עדיין מחכה לאישור שלכם. להמשיך?
}
proposal-gone = ההצעה הזאת כבר לא בתוקף, כי עבר זמן או שההזמנה השתנתה. נא לכתוב שוב מה תרצו.
proposal-unsure = ממשיכים רק עם ״כן״ ברור. לעשות את זה?

## What the tools refuse

refusal-not_cancellable = { $headline ->
    [cancelled] הזמנה { $order } כבר מבוטלת.
    [delivered] הזמנה { $order } כבר נמסרה, ולכן אי אפשר לבטל אותה. אפשר לפתוח לכם החזרה אם תרצו.
    [completed] הזמנה { $order } כבר נמסרה, ולכן אי אפשר לבטל אותה. אפשר לפתוח לכם החזרה אם תרצו.
   *[other] הזמנה { $order } כבר נשלחה, ולכן אי אפשר לבטל אותה. אפשר לסרב לקבל את החבילה או לשלוח אותה חזרה כשהיא מגיעה, ואז אפשר לפתוח לכם החזרה.
}
refusal-address = הזמנה { $order } כבר יצאה, ולכן אין לי אפשרות לשנות את הכתובת. ייתכן שנציג מהצוות שלנו עוד יכול לפנות לחברת המשלוחים. להעביר אתכם?
refusal-change = הזמנה { $order } כבר יצאה, ולכן אין לי אפשרות לשנות אותה. אחרי שהיא מגיעה אפשר לפתוח לכם החזרה.
refusal-cancelled = הזמנה { $order } מבוטלת, ולכן אי אפשר לשנות בה דבר.
refusal-out_of_stock = אני מתנצל, אין מספיק יחידות במלאי. תרצו משהו אחר?
refusal-unknown_item = לא מצאתי פריט מתאים. לאיזה פריט הכוונה, ומה תרצו במקומו?
refusal-other = אני מתנצל, זה לא אפשרי. נציג מהצוות שלנו יכול לבדוק. להעביר אתכם?

## Help pages and products

no-article = לא מצאתי לזה תשובה מהימנה בדפי העזרה שלנו, ולא כדאי לנחש. להעביר אתכם לנציג מהצוות שלנו?
no-article-aside = לא מצאתי לזה תשובה מהימנה בדפי העזרה שלנו.
products-found = זה מה שמצאתי בחנות שלנו:
product-line = { $title } · { $price } · { $stock ->
    [yes] במלאי
   *[no] כרגע לא במלאי
}
product-line-no-price = { $title } · { $stock ->
    [yes] במלאי
   *[no] כרגע לא במלאי
}

## Handing over to a person

handover-promise = { $is_open ->
    [no] הצוות שלנו לא זמין כרגע. נציג יענה לכם כאן לא יאוחר מ: { $by }.
   *[yes] נציג מהצוות שלנו מקבל את השיחה ויענה לכם כאן לא יאוחר מ: { $by }.
}
handover-calm = { $reason ->
    [not_understood] חבל לעכב אתכם בשאלות.
    [missing_knowledge] מגיעה לכם תשובה מהימנה.
    [policy_exception] לזה צריך מישהו שמוסמך להחליט.
    [tool_failed] אני מתנצל, משהו לא עובד אצלי כרגע.
    [model_failed] אני מתנצל, משהו לא עובד אצלי כרגע.
    [identity_failed] כדי להגן על ההזמנה, אי אפשר לבדוק כאן פרטים נוספים.
    [suspected_fraud] תודה שסיפרתם לי. זה חשוב.
    [upset_buyer] אני מתנצל. זה באמת מרגיז, וצריך לתקן את זה.
    [item_claim] אני מתנצל על הבעיה במוצר. אנחנו רוצים לתקן אותה.
   *[buyer_asked] כמובן.
}
handover-photo = אם אפשר, נא לשלוח כאן בינתיים תמונה, וגם את מספר ההזמנה אם עוד לא נשלח.
handover-summary = בקשה: { $intent } · הזמנה: { $order } · נכתב: ״{ $text }״
queue-notice = { $is_open ->
    [no] ההודעה שלכם הגיעה לצוות שלנו. אין שם אף אחד כרגע; נציג יענה לכם כאן לא יאוחר מ: { $by }. בינתיים אפשר להיעזר בי שוב.
   *[yes] ההודעה שלכם הגיעה לצוות שלנו. נציג יענה לכם כאן לא יאוחר מ: { $by }. בינתיים אפשר להיעזר בי שוב.
}
fallback-apology = אני מתנצל, אין לי כרגע תשובה טובה לזה.
conversation-closed = השיחה הזאת נסגרה. אפשר פשוט לכתוב שוב אם צריך משהו.

## Limits and channels

rate-limited = ההודעות מגיעות מהר יותר ממה שאפשר לקרוא. תנו לי דקה ואז נמשיך.
message-cut = ההודעה הייתה ארוכה מאוד, ולכן קראתי רק את תחילתה.
media-received = תודה, זה הגיע. אין לי אפשרות לראות תמונות או לשמוע הודעות קוליות, ולכן זה עובר לנציג מהצוות שלנו.
group-hint = בקבוצות התשובה מגיעה רק כשמתייגים אותי. בכל מה שנוגע להזמנה שלכם, נא לכתוב לי בפרטי.
telegram-start = שלום! אני העוזר הדיגיטלי של { $shop }. אפשר לשאול אותי על הזמנה, חבילה או החזרה, בשפה שלכם.

## Buttons

button-confirm = כן, בבקשה
button-decline = לא, תודה
button-human = לדבר עם נציג
button-back-to-bot = חזרה לעוזר

## What the bot is doing (shown while she waits)

activity-verify_buyer = בודק את הפרטים…
activity-list_orders = מחפש את ההזמנות…
activity-get_order = מחפש את ההזמנה…
activity-track_order = עוקב אחרי החבילה…
activity-search_products = מחפש בחנות…
activity-search_help = מחפש בדפי העזרה…
activity-check_return = בודק מה אפשר להחזיר…
activity-propose_return = מכין את ההחזרה…
activity-propose_cancellation = מכין את הביטול…
activity-propose_address_change = מכין את הכתובת החדשה…
activity-propose_item_change = מכין את השינוי…
activity-confirm_proposal = מבצע…
activity-withdraw_proposal = מבטל את ההצעה…
activity-get_return_status = מחפש את ההחזרה…
activity-hand_over = קורא לנציג…
activity-other = עובד על זה…

## The website widget

widget-title = עזרה עם ההזמנה
widget-subtitle = תשובות מיידיות, בשפה שלכם
widget-open = פתיחת הצ׳אט
widget-close = סגירת הצ׳אט
widget-log = שיחה
widget-greeting = שלום! אפשר לשאול אותי על הזמנה, חבילה או החזרה.
widget-automated = אני עוזר אוטומטי. אפשר לבקש נציג בכל רגע.
widget-privacy = נא לא לשלוח סיסמאות או מספרי כרטיס.
widget-placeholder = כתבו הודעה…
widget-send = שליחה
widget-you = אתם
widget-bot = העוזר
widget-agent = צוות התמיכה
widget-typing = מקליד…
widget-sending = שולח…
widget-sent = נשלח
widget-waiting = ממתין לחיבור
widget-failed = לא נשלח
widget-retry = לנסות שוב
widget-offline = אין חיבור לאינטרנט. מה שכתבתם נשמר ונשלח אחר כך.
widget-connecting = מתחבר…
widget-reconnecting = מתחבר מחדש…
widget-source = מקור
widget-helpful = זה עזר
widget-not-helpful = זה לא עזר
widget-person-joined = נציג מהצוות שלנו הצטרף
widget-bot-back = העוזר חזר
widget-too-long = ההודעה ארוכה מדי
widget-new-messages = הודעות חדשות
widget-ask-order = איפה ההזמנה שלי?
widget-ask-return = ברצוני להחזיר משהו
widget-ask-person = ברצוני לדבר עם נציג

## Whether she was served well

satisfaction-bot = האם הצלחתי לעזור?
satisfaction-human = האם השירות שקיבלת היה לשביעות רצונך?
satisfaction-thanks = תודה, זה עוזר לנו להשתפר.
satisfaction-score-1 = 1 ★
satisfaction-score-2 = 2 ★
satisfaction-score-3 = 3 ★
satisfaction-score-4 = 4 ★
satisfaction-score-5 = 5 ★
