/** WeChat reads aloud only by a plugin of another provider, which this program does not take in: nothing is offered. */
export const canRead = (): boolean => false;

export function readAloud(_text: string, ended: (failed: boolean) => void): () => void {
  ended(true);
  return () => undefined;
}
