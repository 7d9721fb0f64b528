import { submitSchema } from '@domain/complaint/filing/schema';
import { MOST_SHOWN, shownText } from '@domain/negotiation/shown';
import { NOTICE_VERSION } from '@domain/privacy/notice';
import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { inputOfDraft } from '../../case/draft-input';
import { client, newKey, refusalOf } from '../../cloud/client';
import { keep, kept } from '../../cloud/device';
import type { ShownRefusal } from '../../cloud/envelope';
import type { Draft } from '../../drafts/draft';
import { dropDraft, openDraft, saveDraft } from '../../drafts/store';
import { rememberWho } from '../../drafts/who';
import { markHanded, ofDraft } from '../../evidence/list';
import { moveFiles, settleFiles } from '../../evidence/uploading';
import { useFiles } from '../../evidence/use-files';
import { undecided } from '../../form/personal';
import type { Question } from '../../form/question';
import { useEngine } from '../../form/use-engine';
import type { Firm } from '../../negotiation/firm';
import { settlingRoutes } from '../routes';

/** What is written on this page stands in the draft, beside the form's own answers; none of it goes into a complaint. */
export const paths = { text: '_shown', from: '_shownFrom', files: '_shownFiles', received: '_receivedOn' } as const;

export const textQuestion: Question = {
  path: paths.text,
  kind: 'long',
  label: '给商家看的话',
  most: MOST_SHOWN,
  hint: '照您填的写好了，可以改。不写姓名、电话、地址，也不写举报的内容。',
};

/** A complaint as it would be filed by the person itself. */
const prepared = submitSchema.omit({ helper: true });

const top = () => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });

/** A draft on its way to a firm: the text and the photos that it is shown, approved by the consumer, and the sending. */
export function useSending(key: string) {
  const engine = useEngine<Draft>({ open: () => openDraft(key), keep: saveDraft });
  const { draft, errors, notes, told, asking, waiting, unsent, now, stand } = engine;
  const { answers } = draft;
  const owner = ofDraft(draft.key);
  const { files, pending } = useFiles(owner);
  const [read, setRead] = useState(kept<string>('notice') === NOTICE_VERSION);
  const parsed = prepared.safeParse(inputOfDraft(draft));
  const proposed = parsed.success ? shownText(parsed.data) : undefined;
  const written = answers[paths.text];
  const typed = typeof written === 'string' ? written : undefined;
  const changed = typed !== undefined && typed !== answers[paths.from];
  const stale = changed && proposed !== undefined && proposed !== answers[paths.from];

  const renew = () => engine.redraft({ answers: { ...now().draft.answers, [paths.text]: proposed, [paths.from]: proposed } });
  // What was written anew in the form stands in the text too, until the person writes in it.
  useEffect(() => {
    if (proposed !== undefined && !changed && typed !== proposed) renew();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- when what the form says is another
  }, [proposed]);

  const foundIn = (written: Draft) => undecided([textQuestion], written.answers, written.leftIn);
  const chosen = (written: Draft): string[] => {
    const ticked = written.answers[paths.files];
    return files.flatMap(({ file, done }) => (done && Array.isArray(ticked) && ticked.includes(file) ? [done.id] : []));
  };

  const refused = (refusal: ShownRefusal) => {
    if (refusal.code === 'key-reused') {
      // Other words were sent under this key before: what was sent then stands in one's own list.
      const fresh = newKey();
      moveFiles(owner, ofDraft(fresh));
      engine.redraft({ key: fresh });
    }
    const { 'shown.text': text, 'shown.files': shownFiles, ...rest } = refusal.fields ?? {};
    const here = { ...(text && { [paths.text]: text }), ...(shownFiles && { [paths.files]: shownFiles }) };
    stand({ errors: here, told: refusal.then === 'fix' && !Object.keys(rest).length ? undefined : refusal });
    top();
  };

  const send = async (firm: Firm) => {
    stand({ unsent: pending > 0 });
    if (pending > 0) return top();
    if (foundIn(now().draft).length) {
      stand({ asking: true });
      return top();
    }
    await engine.sending(
      async (written) => {
        await client.accounts.noticeShown.mutate({ version: NOTICE_VERSION });
        const input = prepared.safeParse(inputOfDraft(written));
        if (!input.success) throw new Error('the form is not whole');
        markHanded(owner, input.data.files);
        const shown = { text: String(written.answers[paths.text] ?? ''), files: chosen(written) };
        const { id } = await client.settling.negotiate.mutate(
          { ...input.data, enrolment: firm.no, shown },
          { context: { key: written.key } },
        );
        await settleFiles(owner, undefined, true);
        rememberWho(written.answers);
        await dropDraft(written.key);
        await Taro.redirectTo({ url: settlingRoutes.negotiation(id) });
      },
      (error) => refused(refusalOf(error)),
    );
  };

  const fields = told?.then === 'fix' ? (told.fields ?? {}) : {};
  return {
    ...{ draft, answers, text: typed ?? proposed ?? '', errors, notes, told, waiting, stale, renew, send },
    /** What the form itself is asked to mend. */
    ofForm: Object.values(fields),
    whole: parsed.success,
    files,
    unsent: unsent ? pending : 0,
    found: asking ? foundIn(draft) : [],
    read,
    readNotice: () => {
      keep('notice', NOTICE_VERSION);
      setRead(true);
      top();
    },
    answer: (path: string, value: string | string[]) =>
      engine.answer(path === paths.text ? textQuestion : undefined, path, value),
    decide: (remove: boolean) => {
      const [first] = foundIn(now().draft);
      if (first) engine.decide(first, remove);
    },
  };
}
