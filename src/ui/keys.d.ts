/** A key as a person presses it on a keyboard, outside of any field. */
export interface Pressed {
  /** As the Web names it: `ArrowDown`, `Enter`. */
  key: string;
  alt: boolean;
}

/**
 * Hears keys while nobody types; `handle` answers whether it took the key. Answers how to stop. On a phone, and in a WeChat that tells of
 * no keys, nothing is heard.
 */
export function onKeys(handle: (pressed: Pressed) => boolean): () => void;
