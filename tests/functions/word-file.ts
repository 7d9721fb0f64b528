import { strFromU8, unzipSync } from 'fflate';

/** A Word file as a function answers it, whole or by its address. */
async function bytesOf({ base64, url }: Record<string, unknown>): Promise<Buffer> {
  if (typeof base64 === 'string') return Buffer.from(base64, 'base64');
  const response = await fetch(String(url));
  if (!response.ok) throw new Error(`no file at ${String(url)}: ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

/** The words of a Word file, as a reader would find them, how large each of its texts is in points, and the pictures in it; throws when it is none. */
export async function wordFile(
  data: object,
): Promise<{ words: string; texts: { text: string; size: number }[]; pictures: Uint8Array[] }> {
  const files = unzipSync(await bytesOf(data as Record<string, unknown>));
  const body = files['word/document.xml'];
  if (!body || !files['[Content_Types].xml']) throw new Error('not a Word file');
  const texts = [...strFromU8(body).matchAll(/<w:r>(.*?)<\/w:r>/g)].map(([, run = '']) => ({
    text: run.replace(/<[^>]+>/g, ''),
    size: Number(/<w:sz w:val="(\d+)"/.exec(run)?.[1] ?? 0) / 2,
  }));
  const words = strFromU8(body)
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
  return { words, texts, pictures: Object.keys(files).flatMap((name) => (name.startsWith('word/media/') ? [files[name]!] : [])) };
}
