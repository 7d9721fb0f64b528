import type { BulletinCommand } from '@domain/bulletin/acts/table';
import type { WritingInput } from '@domain/bulletin/writing';
import { client } from '../cloud/client';
import { inputOf } from '../form/question';
import type { BulletinDraft } from './edit/draft';
import { besides } from './edit/questions';

/** A bulletin as staff open it. */
export const readBulletin = (id: string) => client.bulletins.deskGet.query({ id });

/** One act on one bulletin. */
export const doAct = (id: string, version: number, command: BulletinCommand, input: unknown, key: string) =>
  client.bulletins.act.mutate({ id, version, command, input }, { context: { key } });

/** Sends what was written, as what it is; the draft's key makes a second try find the first answer. */
export function save(draft: BulletinDraft, writing: WritingInput, files: readonly string[]): Promise<{ id: string }> {
  const { key, sending, of, answers } = draft;
  const context = { context: { key } };
  const more = inputOf(besides[sending] ?? [], answers);
  switch (sending) {
    case 'begin':
      return client.bulletins.draft.mutate({ writing }, context);
    case 'elsewhere': {
      const entered = { writing, ...more, ...(files.length && { files: [...files] }) };
      return client.bulletins.enter.mutate(entered as Parameters<typeof client.bulletins.enter.mutate>[0], context);
    }
    case 'write':
    case 'correct':
      return doAct(of?.id ?? '', of?.version ?? 0, sending, { writing, ...more }, key);
  }
}
