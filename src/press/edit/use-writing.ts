import { writingSchema, type WritingInput } from '@domain/bulletin/writing';
import { mayNotSay, reportUpward, type Finding, type Sayable } from '@domain/bulletin/may-not-say';
import type { BulletinKind } from '@domain/bulletin/kinds';
import { fieldErrors } from '@domain/field-errors';
import Taro from '@tarojs/taro';
import { moment, newKey, refusalOf } from '../../cloud/client';
import type { ShownRefusal } from '../../cloud/envelope';
import { ofDraft, markHanded, sentFiles } from '../../evidence/list';
import { moveFiles, settleFiles } from '../../evidence/uploading';
import { useFiles } from '../../evidence/use-files';
import { useEngine } from '../../form/use-engine';
import { tidied } from './block-editor';
import { dropDraft, keepDraft, writingIn, type BulletinDraft } from './draft';
import { foot, head } from './questions';

const top = () => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });

/** The rule's own field names, wherever the act puts what is written: `writing.blocks.2.text` → `blocks.2.text`. */
const plain = (fields: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([path, say]) => [path.replace(/^writing\./, ''), say]));

/** A part of a list is told at the field that asks for the list. */
const placed = (fields: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).map(([path, say]) => [
      path.replace(/^(laws|audience|categories|problems|places)\.\d+$/, '$1').replace(/^(blocks\.\d+\.items)\.\d+$/, '$1'),
      say,
    ]),
  );

const sayable = (writing: WritingInput): Sayable => ({
  kind: (writing.kind as BulletinKind | undefined) ?? 'tip',
  title: writing.title ?? '',
  lead: writing.lead ?? undefined,
  blocks: writing.blocks as Sayable['blocks'],
  categories: writing.categories,
  issuer: writing.issuer,
  occasion: writing.occasion ?? undefined,
  laws: writing.laws,
  names: (writing.names ?? []).filter(({ name, basis, on }) => name && basis && on) as Sayable['names'],
  relayed: writing.relayed?.issuer && writing.relayed.level ? (writing.relayed as Sayable['relayed']) : undefined,
});

/** The first of each field, by the field that shows it. */
const notesOf = (findings: readonly Finding[]) =>
  findings.reduce<Record<string, string>>((notes, { path, say }) => ({ ...notes, [path]: notes[path] ?? say }), {});

interface Sent {
  id: string;
}

/** A bulletin being written: what was typed, what may not be said in it, and the sending. */
export function useWriting(
  open: () => BulletinDraft,
  place: string,
  send: (draft: BulletinDraft, writing: WritingInput, files: string[]) => Promise<Sent>,
  done: (sent: Sent) => void,
) {
  const engine = useEngine<BulletinDraft>({ open, keep: (draft) => keepDraft(draft, place) });
  const { draft, errors, told, waiting, now, stand } = engine;
  const owner = ofDraft(draft.key);
  const { pending } = useFiles(owner);
  const writing = writingIn(draft);
  const today = moment()?.today ?? '';
  const findings = mayNotSay(sayable(writing), today);
  const duty = reportUpward(sayable(writing));

  const show = (fields: Record<string, string>) => {
    stand({ errors: placed(plain(fields)) });
    top();
  };
  const submit = async () => {
    const input = writingIn({ ...now().draft, blocks: tidied(now().draft.blocks) });
    const parsed = writingSchema.safeParse(input);
    if (!parsed.success) return show(fieldErrors(parsed.error));
    const against = mayNotSay(sayable(input), today);
    if (against.length) return show(notesOf(against));
    stand({ unsent: pending > 0 });
    if (pending > 0) return top();
    await engine.sending(
      async (sent) => {
        const files = sentFiles(owner);
        markHanded(owner, files);
        const answer = await send(sent, input, files);
        dropDraft(place);
        await settleFiles(owner);
        done(answer);
      },
      (error) => {
        const refusal: ShownRefusal = refusalOf(error);
        if (refusal.code === 'key-reused') {
          const key = newKey();
          moveFiles(owner, ofDraft(key));
          engine.redraft({ key });
        }
        if (refusal.fields) show(refusal.fields);
        else stand({ told: refusal });
        top();
      },
    );
  };

  return {
    ...{ draft, errors, told, waiting, writing, findings, owner, submit },
    duty: duty?.say,
    notes: notesOf(findings),
    pending: engine.unsent ? pending : 0,
    answer: (path: string, value: string | string[]) =>
      engine.answer(
        [...head, ...foot].find((one) => one.path === path),
        path,
        value,
      ),
    redraft: (part: Partial<BulletinDraft>) => {
      stand({ errors: {}, told: undefined });
      engine.redraft(part);
    },
  };
}
