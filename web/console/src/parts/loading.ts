import { ref, shallowRef, type Ref, type ShallowRef } from "vue";
import type { Problem } from "../api/request";
import { announce, asProblem, told } from "./outcomes";

export interface Loaded<T> {
  value: ShallowRef<T | null>;
  problem: ShallowRef<Problem | null>;
  isLoading: Ref<boolean>;
  reload: () => Promise<void>;
}

/** Load something now and whenever it is asked for again; an answer that was overtaken is dropped. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const value = shallowRef<T | null>(null);
  const problem = shallowRef<Problem | null>(null);
  const isLoading = ref(false);
  let newest = 0;

  async function reload(): Promise<void> {
    const turn = ++newest;
    isLoading.value = true;
    try {
      const answer = await load();
      if (turn === newest) [value.value, problem.value] = [answer, null];
    } catch (error) {
      if (turn === newest) problem.value = asProblem(error);
    } finally {
      if (turn === newest) isLoading.value = false;
    }
  }

  void reload();
  return { value, problem, isLoading, reload };
}

export interface Doing {
  isBusy: Ref<boolean>;
  /** Do something once at a time and tell of a refusal; returns whether it was done. */
  run: (work: () => Promise<void>) => Promise<boolean>;
}

export function useDoing(): Doing {
  const isBusy = ref(false);

  async function run(work: () => Promise<void>): Promise<boolean> {
    if (isBusy.value) return false;
    isBusy.value = true;
    try {
      await work();
      return true;
    } catch (error) {
      announce(told(asProblem(error)), "bad");
      return false;
    } finally {
      isBusy.value = false;
    }
  }

  return { isBusy, run };
}
