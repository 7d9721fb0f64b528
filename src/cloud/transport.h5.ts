import type { Reply, Send } from './envelope';

/** Whose phone this is, as the demonstration desk says in the address. */
export const as = new URLSearchParams(window.location.search).get('as') ?? 'consumer';

export const send: Send = async (name, data) => {
  // The build is served from /app/, the functions from /call beside it.
  const response = await fetch('./../call', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, data, as }),
  });
  if (!response.ok) throw new Error(`call ${name}: ${response.status}`);
  return (await response.json()) as Reply;
};

export const storagePrefix = `${as}:`;
