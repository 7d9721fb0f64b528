import { as } from './transport.h5';

/** The browser has no such window: the tap itself stands for accepting, and the emulator keeps it. */
export async function askForMessage(template: string): Promise<boolean> {
  const response = await fetch('./../subscribe', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as, templateIds: [template] }),
  });
  return response.ok;
}
