import Taro from '@tarojs/taro';
import { storagePrefix } from './transport';

/** What this phone keeps for its owner. A full or broken storage is told to the caller, never swallowed. */
export function keep(key: string, value: unknown): void {
  Taro.setStorageSync(storagePrefix + key, JSON.stringify(value));
}

export function kept<T>(key: string): T | undefined {
  const text = Taro.getStorageSync<string>(storagePrefix + key);
  return text ? (JSON.parse(text) as T) : undefined;
}

export function forget(key: string): void {
  Taro.removeStorageSync(storagePrefix + key);
}
