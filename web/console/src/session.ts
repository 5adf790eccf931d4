/** Who works here. */
import { shallowRef } from "vue";
import { onSignedOut } from "./api/request";
import { type Colleague, readMe, signIn as sendCredentials, signOut as sendSignOut } from "./api/staff";

export const me = shallowRef<Colleague | null>(null);

interface Waiting {
  signedIn: Promise<void>;
  resolve: () => void;
}

/** While it is set, the sign-in form lies over the page. */
export const waiting = shallowRef<Waiting | null>(null);

// Requests that are refused together wait for one sign-in.
onSignedOut(() => {
  if (waiting.value === null) {
    let resolve = (): void => undefined;
    const signedIn = new Promise<void>((done) => (resolve = done));
    waiting.value = { signedIn, resolve };
  }
  return waiting.value.signedIn;
});

export async function recogniseMe(): Promise<void> {
  me.value = await readMe();
}

export async function signIn(email: string, password: string, code: string): Promise<void> {
  await sendCredentials(email, password, code);
  const { resolve } = waiting.value ?? {};
  waiting.value = null;
  resolve?.();
  await recogniseMe();
}

/** Sign out, and leave nothing of the page on the screen. */
export async function signOut(): Promise<void> {
  await sendSignOut();
  location.assign(import.meta.env.BASE_URL);
}
