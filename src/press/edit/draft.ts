import type { Block, BlockKind } from '@domain/bulletin/blocks';
import type { NamedFirm } from '@domain/bulletin/naming';
import { withoutUndefined } from '@domain/without';
import type { WritingInput } from '@domain/bulletin/writing';
import { newKey } from '../../cloud/client';
import { forget, keepWritten, kept, keysKept } from '../../cloud/device';
import type { ShownRefusal } from '../../cloud/envelope';
import type { Written } from '../../form/engine';
import { inputOf, type Answers } from '../../form/question';
import { firmQuestions, foot, head } from './questions';

/** What is done with it once it is sent: begun, changed before publication, put right after it, or entered as published elsewhere. */
export type Sending = 'begin' | 'write' | 'correct' | 'elsewhere';

/** A bulletin being written on this phone. */
export interface BulletinDraft extends Written {
  sending: Sending;
  blocks: readonly Block[];
  /** How many firms are being named; their fields stand among the answers. */
  firms: number;
  /** Of a bulletin that exists: what was read when the writing began. */
  of?: { id: string; version: number; no: string };
}

const BEGINNING = 'draft:bulletin:';

/** Where it lies: by its own key before it exists, by the bulletin and what is done with it afterwards. */
export const placeOf = (draft: Pick<BulletinDraft, 'key' | 'of' | 'sending'>) =>
  BEGINNING + (draft.of ? `${draft.of.id}:${draft.sending}` : draft.key);

export const keepDraft = (draft: BulletinDraft, place: string): ShownRefusal | undefined => keepWritten(place, draft);
export const dropDraft = (place: string): void => forget(place);
export const draftAt = (place: string): BulletinDraft | undefined => kept<BulletinDraft>(place);

/** What was begun here and not saved with the bureau yet. */
export function draftsKept(): { place: string; draft: BulletinDraft }[] {
  return keysKept(BEGINNING).flatMap((place) => {
    const draft = draftAt(place);
    return draft ? [{ place, draft }] : [];
  });
}

type Fields = Pick<NamedFirm, 'name' | 'basis' | 'document' | 'on' | 'link' | 'said' | 'shownUntil'>;

function firmAnswers(firm: Fields, place: number): Answers {
  const { name, basis, document, on, link, said, shownUntil } = firm;
  const fields = { name, basis, document, on, link, said, shownUntil };
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [`names.${place}.${field}`, value]));
}

/** The answers of a form that say what is written. */
export function answersOf(writing: WritingInput): Answers {
  const { title, lead, kind, laws, audience, categories, problems, networkRelated, occasion, validUntil, places } = writing;
  const { issuer, relayed, names = [] } = writing;
  return {
    ...{ title, lead, kind, occasion, validUntil, issuer },
    ...{ audience, categories, problems, places },
    laws: laws.join('\n'),
    networkRelated: networkRelated ? 'yes' : 'no',
    ...Object.fromEntries(Object.entries(relayed ?? {}).map(([field, value]) => [`relayed.${field}`, value])),
    ...Object.assign({}, ...names.map(firmAnswers)),
  };
}

/** A draft that begins with what is written already. */
export function draftOf(writing: WritingInput, rest: Pick<BulletinDraft, 'sending' | 'of'>): BulletinDraft {
  return {
    key: newKey(),
    answers: answersOf(writing),
    blocks: writing.blocks as readonly Block[],
    firms: writing.names?.length ?? 0,
    ...rest,
  };
}

const empty: { readonly [K in BlockKind]: Extract<Block, { kind: K }> } = {
  paragraph: { kind: 'paragraph', text: '' },
  heading: { kind: 'heading', text: '' },
  list: { kind: 'list', items: [], ordered: true },
  picture: { kind: 'picture', fileId: '', alt: '' },
  video: { kind: 'video', title: '', url: '' },
  quote: { kind: 'quote', text: '', source: '' },
  action: { kind: 'action', text: '我也遇到了', to: 'file' },
};

export const emptyBlock = (kind: BlockKind): Block => empty[kind];

/** The firms of a draft as the rule takes them. */
function firmsIn({ answers, firms }: BulletinDraft): Record<string, unknown>[] {
  return Array.from({ length: firms }, (_, place) => {
    const fields = firmQuestions(place).map(({ path }): [string, unknown] => [
      path.slice(`names.${place}.`.length),
      answers[path] || undefined,
    ]);
    return withoutUndefined(Object.fromEntries(fields));
  });
}

/** What the server is sent: every list there, every text as it was typed. What is wrong with it the rule says. */
export function writingIn(draft: BulletinDraft): WritingInput {
  const input = inputOf([...head, ...foot], draft.answers);
  const firms = firmsIn(draft);
  return {
    ...{ audience: [], categories: [], problems: [], places: [], laws: [] },
    ...withoutUndefined(input),
    blocks: draft.blocks,
    ...(firms.length && { names: firms }),
  } as unknown as WritingInput;
}
