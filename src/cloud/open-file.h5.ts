import type { WordFile } from './open-file';

const office = 'application/vnd.openxmlformats-officedocument.';
const typeOf = (name: string) => office + (/\.xlsx$/.test(name) ? 'spreadsheetml.sheet' : 'wordprocessingml.document');

export function openWord(file: WordFile): Promise<void> {
  if ('url' in file) {
    window.open(file.url, '_blank', 'noopener');
    return Promise.resolve();
  }
  const { name, base64 } = file;
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const link = document.createElement('a');
  link.href = window.URL.createObjectURL(new Blob([bytes], { type: typeOf(name) }));
  link.download = name;
  link.click();
  window.URL.revokeObjectURL(link.href);
  return Promise.resolve();
}

/** A download lies in the machine's own folder, out of reach of the page. */
export const forgetShown = () => Promise.resolve();
