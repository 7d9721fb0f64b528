import type { Pressed } from './keys';

interface Heard {
  key: string;
  altKey?: boolean;
}
type Listener = (heard: Heard) => void;

// From base library 3.6.0 on, on a PC; Taro does not know them, and `canIUse` denies them where they work.
declare const wx: { onKeyDown?: (listener: Listener) => void; offKeyDown?: (listener: Listener) => void };

export function onKeys(handle: (pressed: Pressed) => boolean): () => void {
  const hear: Listener = ({ key, altKey = false }) => void handle({ key, alt: altKey });
  if (typeof wx.onKeyDown !== 'function') return () => undefined;
  wx.onKeyDown(hear);
  return () => wx.offKeyDown?.(hear);
}
