import { refuse, sayRefusal } from '@domain/errors';
import { fieldErrors } from '@domain/lifecycle';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import type * as z from 'zod';
import { newKey, refusalOf } from '../cloud/client';
import { forget, keepWritten, kept } from '../cloud/device';
import type { ShownRefusal } from '../cloud/envelope';
import { handedIn, markHanded, ofDraft } from '../evidence/list';
import { moveFiles } from '../evidence/uploading';
import { useFiles } from '../evidence/use-files';
import { inputOf, written, type Answers, type Question } from './question';

interface Draft {
  key: string;
  answers: Answers;
}

interface Form<Schema extends z.ZodType> {
  /** Where on the phone the draft is kept: it survives a reload and a lost signal. */
  place: string;
  questions: readonly Question[];
  /** The server's own rule. */
  schema: Schema;
  /** What stands in the form before anybody types. */
  start?: Answers;
  /** Sends it under the draft's key, so that a second tap finds the first answer. */
  send: (input: z.input<Schema>, key: string) => Promise<void>;
}

const top = () => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });

/** A form as data: answers on the phone, checked by the server's rule before they are sent, kept until the server has answered. */
export function useForm<Schema extends z.ZodType>({ place, questions, schema, start, send }: Form<Schema>) {
  const [draft, setDraft] = useState<Draft>(() => kept<Draft>(place) ?? { key: newKey(), answers: {} });
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [notes, setNotes] = useState<Record<string, string>>({});
  const [told, setTold] = useState<ShownRefusal>();
  const [waiting, setWaiting] = useState(false);
  const [unsent, setUnsent] = useState(false);
  const answers: Answers = { ...start, ...draft.answers };
  const files = ofDraft(draft.key);
  const { pending } = useFiles(files);

  const change = (next: Draft) => {
    setTold(keepWritten(place, next));
    setDraft(next);
  };
  const answer = (path: string, typed: string | string[]) => {
    const { value, note } = written(
      questions.find((one) => one.path === path),
      typed,
    );
    const others = (list: Record<string, string>) => Object.fromEntries(Object.entries(list).filter(([name]) => name !== path));
    setErrors(others(errors));
    setNotes({ ...others(notes), ...(note && { [path]: note }) });
    change({ ...draft, answers: { ...draft.answers, [path]: value } });
  };
  const show = (refusal: ShownRefusal) => {
    if (refusal.code === 'key-reused') {
      const key = newKey();
      moveFiles(files, ofDraft(key));
      change({ ...draft, key });
    }
    setErrors(onFields(questions, refusal.fields ?? {}));
    setTold(refusal.then === 'fix' ? undefined : refusal);
    top();
  };
  const submit = async (without = false) => {
    const input: Record<string, unknown> & { files?: string[] } = {
      ...inputOf(questions, answers),
      ...handedIn(questions, files),
    };
    const parsed = schema.safeParse(input);
    if (!parsed.success) {
      const refusal = refuse('invalid-input', { fields: fieldErrors(parsed.error) });
      return show({ code: refusal.refused, fields: refusal.fields, ...sayRefusal(refusal) });
    }
    setUnsent(pending > 0 && !without);
    if (pending > 0 && !without) return top();
    setWaiting(true);
    setTold(undefined);
    try {
      keepWritten(place, draft);
      markHanded(files, input.files);
      await send(input as z.input<Schema>, draft.key);
      forget(place);
      setDraft({ key: newKey(), answers: {} });
      setErrors({});
    } catch (error) {
      show(refusalOf(error));
    } finally {
      setWaiting(false);
    }
  };
  return { questions, answers, errors, notes, told, waiting, files, pending: unsent ? pending : 0, answer, submit };
}

/** An error inside a list is told at the field that asks for the list. */
function onFields(questions: readonly Question[], fields: Record<string, string>): Record<string, string> {
  const placed: Record<string, string> = {};
  for (const [path, message] of Object.entries(fields)) {
    const asks = questions.find((question) => path === question.path || path.startsWith(`${question.path}.`));
    const line = asks && /^\.(\d+)/.exec(path.slice(asks.path.length))?.[1];
    placed[asks?.path ?? path] ??= line === undefined ? message : `第 ${Number(line) + 1} 行：${message}`;
  }
  return placed;
}

export type FormState = ReturnType<typeof useForm>;
