import Taro from '@tarojs/taro';
import { useSyncExternalStore } from 'react';
import { keep, kept } from '../cloud/device';

/** WeChat's font setting: 15 to 17 is usual, from 20 on the person asked for large print. */
const LARGE_PRINT = 20;
const listeners = new Set<() => void>();
let care: boolean | undefined;

function first(): boolean {
  const chosen = kept<boolean>('care');
  if (chosen !== undefined) return chosen;
  if (process.env.TARO_ENV !== 'weapp') return false;
  // Before base library 2.20.1 the setting stands among everything else.
  const info = (Taro.canIUse('getAppBaseInfo') ? Taro.getAppBaseInfo() : Taro.getSystemInfoSync()) as {
    fontSizeSetting?: number;
  };
  return (info.fontSizeSetting ?? 0) >= LARGE_PRINT;
}

function now(): boolean {
  care ??= first();
  return care;
}

export function setCare(on: boolean): void {
  care = on;
  keep('care', on);
  for (const listener of listeners) listener();
}

/** 关怀模式: follows the phone's font setting until the person decides in 我的. */
export function useCare(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    now,
    now,
  );
}
