import { onBeforeUnmount, onMounted } from "vue";
import { onBeforeRouteLeave, onBeforeRouteUpdate, type RouteLocationNormalized } from "vue-router";
import { confirmed } from "../../parts/confirming";
import { t } from "../../words";

/** Keep what is not saved from being left behind unasked. */
export function guardLeaving(isDirty: () => boolean): void {
  const ask = async (to: RouteLocationNormalized, from: RouteLocationNormalized): Promise<boolean> => {
    if (to.path === from.path || !isDirty()) return true;
    return confirmed({ title: t("leaving.title"), text: t("leaving.text"), yes: t("leaving.yes"), isDangerous: true });
  };
  const hold = (event: BeforeUnloadEvent): void => {
    if (isDirty()) event.preventDefault();
  };
  onBeforeRouteLeave(ask);
  onBeforeRouteUpdate(ask);
  onMounted(() => addEventListener("beforeunload", hold));
  onBeforeUnmount(() => removeEventListener("beforeunload", hold));
}
