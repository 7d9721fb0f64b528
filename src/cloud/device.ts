import { sayOnPhone, type PhoneErrorCode } from '@domain/phone-errors';
import Taro from '@tarojs/taro';
import type { ShownRefusal } from './envelope';
import { storagePrefix } from './transport';

/** WeChat takes 1 MB under one key, 10 MB in all. */
const KEY_BYTES = 1024 * 1024;

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

/** Names of what is kept under this beginning, without the beginning of the phone's owner. */
export function keysKept(beginning: string): string[] {
  const whole = storagePrefix + beginning;
  const { keys } = Taro.getStorageInfoSync();
  return keys.filter((key) => key.indexOf(whole) === 0).map((key) => key.slice(storagePrefix.length));
}

const told = (code: PhoneErrorCode): ShownRefusal => ({ code, ...sayOnPhone({ refused: code }) });

/** Keeps what a person is writing; answers why not where the phone has no room for it. What was kept before stays. */
export function keepWritten(key: string, value: unknown): ShownRefusal | undefined {
  // In a key's bytes a Chinese letter counts three.
  const bytes = JSON.stringify(value).replace(/[^\u0000-\u007f]/g, '___').length;
  if (bytes > KEY_BYTES) return told('draft-too-long');
  try {
    keep(key, value);
    return undefined;
  } catch {
    return told('storage-full');
  }
}
