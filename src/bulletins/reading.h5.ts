/** Browsers stop a long utterance by themselves: sentences are spoken one after the other. */
const SENTENCES = /[^。！？；\n]+[。！？；\n]*/g;

export const canRead = (): boolean => typeof window !== 'undefined' && 'speechSynthesis' in window;

export function readAloud(text: string, ended: (failed: boolean) => void): () => void {
  const { speechSynthesis } = window;
  const sentences = text.match(SENTENCES) ?? [];
  let left = sentences.length;
  let over = false;
  const end = (failed: boolean) => {
    if (!over) ended(failed);
    over = true;
  };
  speechSynthesis.cancel();
  for (const sentence of sentences) {
    const spoken = new SpeechSynthesisUtterance(sentence);
    spoken.lang = 'zh-CN';
    spoken.rate = 0.9;
    spoken.onend = () => {
      left -= 1;
      if (left === 0) end(false);
    };
    // No voice for Chinese is one of them.
    spoken.onerror = () => end(true);
    speechSynthesis.speak(spoken);
  }
  if (left === 0) end(false);
  return () => {
    over = true;
    speechSynthesis.cancel();
  };
}
