/** Questions that must be answered before something happens. */
import { shallowRef } from "vue";

export interface Question {
  title: string;
  text: string;
  yes: string;
  isDangerous?: boolean;
}

export interface Asked extends Question {
  answer: (yes: boolean) => void;
}

export const asked = shallowRef<Asked | null>(null);

/** Ask; a question that another one overtakes counts as denied. */
export function confirmed(question: Question): Promise<boolean> {
  asked.value?.answer(false);
  return new Promise((resolve) => {
    const answer = (yes: boolean): void => {
      asked.value = null;
      resolve(yes);
    };
    asked.value = { ...question, answer };
  });
}
