import type { Pressed } from './keys';

const typing = 'input, textarea, select, [contenteditable="true"]';
/** What does something by itself when Enter is pressed on it; a line of a list that was tapped leads on to its case. */
const acting = 'button, a, [role="button"]:not(.trow), taro-button-core';

export function onKeys(handle: (pressed: Pressed) => boolean): () => void {
  const hear = (event: KeyboardEvent) => {
    const on = event.target instanceof Element ? event.target : undefined;
    if (on?.closest(typing) && !event.altKey) return;
    if (event.key === 'Enter' && !event.altKey && on?.closest(acting)) return;
    if (handle({ key: event.key, alt: event.altKey })) event.preventDefault();
  };
  // On the way down: the platform's fields let no key rise out of them.
  window.addEventListener('keydown', hear, true);
  return () => window.removeEventListener('keydown', hear, true);
}
