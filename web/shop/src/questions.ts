/** What buyers ask most, one question in each language that the built-in model speaks. */
export interface Question {
  language: string;
  name: string;
  text: string;
}

export const QUESTIONS: Question[] = [
  { language: "en", name: "English", text: "Can I still change my delivery address?" },
  { language: "zh", name: "简体中文", text: "收到货以后多久可以退货？" },
  { language: "zh-Hant", name: "繁體中文", text: "運費怎麼算？" },
  { language: "ja", name: "日本語", text: "注文した商品はいつ届きますか？" },
  { language: "ko", name: "한국어", text: "배송 조회하고 싶어요" },
  { language: "es", name: "Español", text: "¿Dónde está mi pedido?" },
  { language: "pt", name: "Português", text: "Quero trocar um produto" },
  { language: "fr", name: "Français", text: "Combien coûte la livraison ?" },
  { language: "de", name: "Deutsch", text: "Mein Paket kam beschädigt an. Was nun?" },
  { language: "it", name: "Italiano", text: "Posso annullare il mio ordine?" },
  { language: "nl", name: "Nederlands", text: "Waar blijft mijn pakket?" },
  { language: "pl", name: "Polski", text: "Jak zwrócić towar?" },
  { language: "ru", name: "Русский", text: "Где моя посылка?" },
  { language: "uk", name: "Українська", text: "Коли прийде моє замовлення?" },
  { language: "tr", name: "Türkçe", text: "Siparişim ne zaman gelir?" },
  { language: "ar", name: "العربية", text: "كيف أرجع المنتج؟" },
  { language: "he", name: "עברית", text: "איפה החבילה שלי?" },
  { language: "th", name: "ไทย", text: "พัสดุถึงไหนแล้ว" },
  { language: "vi", name: "Tiếng Việt", text: "Bao giờ tôi nhận được hàng?" },
  { language: "id", name: "Indonesia", text: "Paket saya sudah sampai mana?" },
  { language: "hi", name: "हिन्दी", text: "मेरा पार्सल कहाँ है?" },
  { language: "sv", name: "Svenska", text: "Jag vill prata med en människa." },
];
