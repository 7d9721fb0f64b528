import type { SubmitInput } from '@domain/complaint/filing/schema';
import { client } from '../../cloud/client';
import type { Draft } from '../../drafts/draft';
import { markHanded, ofDraft } from '../../evidence/list';
import { settleFiles } from '../../evidence/uploading';
import { rememberWho } from '../../drafts/who';
import { dropDraft, saveDraft } from '../../drafts/store';

/** The case a draft has become; undefined while the server knows of none under its key. */
export async function filedAs({ key }: Draft): Promise<{ id: string; no: string } | undefined> {
  return (await client.complaints.filed.query({ key })) ?? undefined;
}

/**
 * Files a draft under the key it was born with: sent again after a lost signal or a restart it finds the first answer. It leaves the
 * phone only once an answer was seen.
 */
export async function fileDraft(draft: Draft, input: SubmitInput): Promise<{ id: string }> {
  saveDraft({ ...draft, sent: true });
  const files = ofDraft(draft.key);
  markHanded(files, input.files);
  const { id } = await client.complaints.submit.mutate(input, { context: { key: draft.key } });
  await settleFiles(files, id, true);
  rememberWho(draft.answers);
  await dropDraft(draft.key);
  return { id };
}
