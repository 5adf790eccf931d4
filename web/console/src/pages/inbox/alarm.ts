/** A sound and a notification for whoever looks elsewhere when a buyer comes to wait. */
import { ref, watch } from "vue";
import { keep, kept } from "../../keeping";

export const isAlarmOn = ref(kept("alarm") === "on");

watch(isAlarmOn, async (isOn) => {
  keep("alarm", isOn ? "on" : "off");
  if (isOn && "Notification" in window && Notification.permission === "default") await Notification.requestPermission();
});

export function sound(title: string): void {
  if (!isAlarmOn.value) return;
  const context = new AudioContext();
  const tone = context.createOscillator();
  const volume = context.createGain();
  volume.gain.setValueAtTime(0.12, context.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, context.currentTime + 0.4);
  tone.frequency.value = 660;
  tone.connect(volume).connect(context.destination);
  tone.start();
  tone.stop(context.currentTime + 0.4);
  tone.onended = () => void context.close();
  if (document.hidden && "Notification" in window && Notification.permission === "granted") {
    new Notification(title, { tag: "dragoman-handover" });
  }
}
