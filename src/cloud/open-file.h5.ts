import type { WordFile } from './open-file';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function openWord(file: WordFile): Promise<void> {
  if ('url' in file) {
    window.open(file.url, '_blank', 'noopener');
    return Promise.resolve();
  }
  const { name, base64 } = file;
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const link = document.createElement('a');
  link.href = window.URL.createObjectURL(new Blob([bytes], { type: WORD }));
  link.download = name;
  link.click();
  window.URL.revokeObjectURL(link.href);
  return Promise.resolve();
}

/** A download lies in the machine's own folder, out of reach of the page. */
export const forgetShown = () => Promise.resolve();
