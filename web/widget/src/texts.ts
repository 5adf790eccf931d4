/** The widget's words: these where the server cannot be reached, else what the server says. */
const ENGLISH = {
  "widget-title": "Help with your order",
  "widget-subtitle": "Answers at once, in your language",
  "widget-open": "Open chat",
  "widget-close": "Close chat",
  "widget-log": "Conversation",
  "widget-greeting": "Hello! Ask me about an order, a parcel or a return.",
  "widget-automated": "I am an automated assistant. You can ask for a person at any time.",
  "widget-privacy": "Please don't send passwords or card numbers.",
  "widget-placeholder": "Write a message…",
  "widget-send": "Send",
  "widget-you": "You",
  "widget-bot": "Assistant",
  "widget-agent": "Support team",
  "widget-typing": "Writing…",
  "widget-sending": "Sending…",
  "widget-sent": "Sent",
  "widget-waiting": "Waiting for a connection",
  "widget-failed": "Not sent",
  "widget-retry": "Try again",
  "widget-offline": "You are offline. What you write is kept and sent later.",
  "widget-reconnecting": "Connecting again…",
  "widget-source": "Source",
  "widget-helpful": "This helped",
  "widget-not-helpful": "This did not help",
  "widget-person-joined": "A person from our team has joined",
  "widget-bot-back": "The assistant is back",
  "widget-too-long": "This message is too long",
  "widget-new-messages": "New messages",
  "widget-ask-order": "Where is my order?",
  "widget-ask-return": "I want to return something",
  "widget-ask-person": "I want to talk to a person",
};

export type TextId = keyof typeof ENGLISH;

/** What the server says of a language. */
export interface Words {
  language: string;
  direction: "ltr" | "rtl";
  texts: Record<string, string>;
}

export class Texts {
  #words: Words = { language: "en", direction: "ltr", texts: ENGLISH };
  /** Whether these are the words that the server keeps for the buyer's language. */
  isLearnt = false;

  get language(): string {
    return this.#words.language;
  }

  /** The language with the visitor's own region, by which she writes dates and times. */
  get locale(): string {
    return navigator.languages.find((tag) => tag.split("-")[0] === this.language.split("-")[0]) ?? this.language;
  }

  get direction(): "ltr" | "rtl" {
    return this.#words.direction;
  }

  say(id: TextId): string {
    return this.#words.texts[id] ?? ENGLISH[id];
  }

  learn(words: Words): void {
    this.#words = words;
    this.isLearnt = true;
  }
}
