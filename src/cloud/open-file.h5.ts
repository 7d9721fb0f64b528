const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function openWord(name: string, base64: string): Promise<void> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const link = document.createElement('a');
  link.href = window.URL.createObjectURL(new Blob([bytes], { type: WORD }));
  link.download = name;
  link.click();
  window.URL.revokeObjectURL(link.href);
  return Promise.resolve();
}
