/** What buyers ask most, in the languages that the built-in model speaks best. */
export interface Question {
  language: string;
  name: string;
  text: string;
}

export const QUESTIONS: Question[] = [
  { language: "en", name: "English", text: "Can I still change my delivery address?" },
  { language: "zh", name: "中文", text: "收到货以后多久可以退货？" },
  { language: "es", name: "Español", text: "¿Dónde está mi pedido?" },
  { language: "fr", name: "Français", text: "Combien coûte la livraison ?" },
  { language: "de", name: "Deutsch", text: "Mein Paket kam beschädigt an. Was nun?" },
  { language: "en", name: "English", text: "I want to talk to a person." },
];
