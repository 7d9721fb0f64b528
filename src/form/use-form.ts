import { refuse } from '@domain/errors';
import { sayOnPhone } from '@domain/phone-errors';
import Taro from '@tarojs/taro';
import type * as z from 'zod';
import { newKey, refusalOf } from '../cloud/client';
import { forget, keepWritten, kept } from '../cloud/device';
import type { ShownRefusal } from '../cloud/envelope';
import { handedIn, markHanded, ofDraft, type Owner } from '../evidence/list';
import { moveFiles } from '../evidence/uploading';
import { useFiles } from '../evidence/use-files';
import type { InWords, Written } from './engine';
import { inPageOrder, inputOf, problemsOf, type Answers, type Question } from './question';
import { useEngine } from './use-engine';

interface Form<Schema extends z.ZodType> {
  /** Where on the phone the draft is kept: it survives a reload and a lost signal. */
  place: string;
  questions: readonly Question[];
  /** The server's own rule. */
  schema: Schema;
  /** What stands in the form before anybody types. */
  start?: Answers;
  /** Where its files go up, by the key of the draft; for a filing where nothing else is said. */
  ownerOf?: (key: string) => Owner;
  /** Looks for what tells of persons in one's own words: it is asked about before it is sent. */
  personal?: (questions: readonly Question[], answers: Answers, leftIn: readonly string[]) => InWords[];
  /** Sends it under the draft's key, so that a second tap finds the first answer. */
  send: (input: z.input<Schema>, key: string) => Promise<void>;
}

const top = () => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });

/** A form as data: answers on the phone, checked by the server's rule before they are sent, kept until the server has answered. */
export function useForm<Schema extends z.ZodType>({
  place,
  questions,
  schema,
  start,
  ownerOf = ofDraft,
  personal,
  send,
}: Form<Schema>) {
  const engine = useEngine<Written>({
    open: () => kept<Written>(place) ?? { key: newKey(), answers: {} },
    keep: (draft) => keepWritten(place, draft),
  });
  const { draft, errors, notes, told, waiting, now, stand } = engine;
  const filled = ({ answers }: Written): Answers => ({ ...start, ...answers });
  const files = ownerOf(draft.key);
  const { pending } = useFiles(files);
  const found = ({ draft: written }: { draft: Written }) => personal?.(questions, filled(written), written.leftIn ?? []) ?? [];

  const show = (refusal: ShownRefusal) => {
    if (refusal.code === 'key-reused') {
      const key = newKey();
      moveFiles(files, ownerOf(key));
      engine.redraft({ key });
    }
    stand({ errors: onFields(questions, refusal.fields ?? {}), told: refusal.then === 'fix' ? undefined : refusal });
    top();
  };
  const submit = async (without = false) => {
    const answers = filled(now().draft);
    const input: Record<string, unknown> & { files?: string[] } = {
      ...inputOf(questions, answers),
      ...handedIn(questions, files),
    };
    const fields = problemsOf(schema, questions, answers, input);
    if (fields) {
      const refusal = refuse('invalid-input', { fields });
      return show({ code: refusal.refused, fields, ...sayOnPhone(refusal) });
    }
    if (found(now()).length > 0) return stand({ asking: true });
    stand({ unsent: pending > 0 && !without });
    if (pending > 0 && !without) return top();
    await engine.sending(
      async ({ key, answers: typed }) => {
        markHanded(files, input.files);
        await send(input as z.input<Schema>, key);
        engine.arrived(typed, newKey());
        if (Object.keys(now().draft.answers).length === 0) forget(place);
      },
      (error) => show(refusalOf(error)),
    );
  };
  return {
    ...{ questions, answers: filled(draft), errors, notes, told, waiting, files, submit },
    pending: engine.unsent ? pending : 0,
    answer: (path: string, typed: string | string[]) =>
      engine.answer(
        questions.find((one) => one.path === path),
        path,
        typed,
      ),
    /** Numbers and names of persons in one's own words, once it was to be sent. */
    found: engine.asking ? found(engine) : [],
    decide: (remove: boolean) => {
      const [first] = found(now());
      if (first) engine.decide(first, remove);
    },
  };
}

/** An error inside a list is told at the field that asks for the list. */
function onFields(questions: readonly Question[], fields: Record<string, string>): Record<string, string> {
  const placed: Record<string, string> = {};
  for (const [path, message] of Object.entries(inPageOrder(questions, fields))) {
    const asks = questions.find((question) => path === question.path || path.startsWith(`${question.path}.`));
    const line = asks && /^\.(\d+)/.exec(path.slice(asks.path.length))?.[1];
    placed[asks?.path ?? path] ??= line === undefined ? message : `第 ${Number(line) + 1} 行：${message}`;
  }
  return placed;
}

export type FormState = ReturnType<typeof useForm>;
