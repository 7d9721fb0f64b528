import { createHmac } from 'node:crypto';

/** Makes of who somebody is a name by which nobody is found without the secret; the same person has the same one each time. */
export const hidingBy = (secret: string) => (person: string) =>
  createHmac('sha256', secret).update(person).digest('base64url').slice(0, 12);
