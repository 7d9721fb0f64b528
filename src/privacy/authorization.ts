import Taro from '@tarojs/taro';
import { useSyncExternalStore } from 'react';

type Resolve = Parameters<Taro.onNeedPrivacyAuthorization.Listener>[0];

/** Calls of WeChat's privacy interfaces that wait for the person's answer. */
let waiting: readonly Resolve[] = [];
const listeners = new Set<() => void>();

function set(next: readonly Resolve[]): void {
  waiting = next;
  for (const listener of listeners) listener();
}

/**
 * WeChat asks before the first use of a privacy interface (base library 2.32.3 on). Called once, when the program starts; an older
 * WeChat knows no such question and lets the call through.
 */
export function watchPrivacy(): void {
  if (process.env.TARO_ENV !== 'weapp' || !Taro.canIUse('onNeedPrivacyAuthorization')) return;
  Taro.onNeedPrivacyAuthorization((resolve) => set([...waiting, resolve]));
}

/** Whether a call waits for the person's answer. */
export function usePrivacyAsked(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting.length > 0,
  );
}

/** Tells WeChat that the question is on the screen. */
export function privacyShown(): void {
  for (const resolve of waiting) resolve({ event: 'exposureAuthorization' });
}

/** The answer, for every call that waits; `button` is the id of WeChat's own agreeing button. */
export function answerPrivacy(agreedBy?: string): void {
  const asked = waiting;
  set([]);
  for (const resolve of asked) resolve(agreedBy ? { event: 'agree', buttonId: agreedBy } : { event: 'disagree' });
}
