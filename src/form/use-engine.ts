import { useReducer, useRef } from 'react';
import type { ShownRefusal } from '../cloud/envelope';
import { fresh, reduce, type Happening, type InWords, type Standing, type Written } from './engine';
import type { Answers, Question } from './question';

interface Ports<Draft extends Written> {
  /** The draft as it lies on the phone, or a new one. Asked once. */
  open: () => Draft;
  /** Keeps it as it now stands; answers why not where the phone has no room. */
  keep: (draft: Draft) => ShownRefusal | undefined;
}

/**
 * The state of every form. {@link Engine.now} is the form as it stands at this moment, whenever it was last drawn: of two fields filled
 * in before a redraw both are kept, and what is sent is what was typed. What is written is on the phone at once.
 */
export function useEngine<Draft extends Written>({ open, keep }: Ports<Draft>) {
  const latest = useRef<Standing<Draft>>();
  const standing = (latest.current ??= fresh(open()));
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const now = () => latest.current ?? standing;

  const happens = (happening: Happening<Draft>) => {
    const before = now();
    const after = reduce(before, happening);
    latest.current = after;
    if (after.draft !== before.draft) {
      const problem = keep(after.draft);
      if (problem) latest.current = { ...after, told: problem };
    }
    redraw();
  };
  const stand = (as: Partial<Omit<Standing<Draft>, 'draft'>>) => happens({ kind: 'stood', as });

  return {
    ...standing,
    now,
    stand,
    redraft: (draft: Partial<Draft>) => happens({ kind: 'redrafted', draft }),
    answer: (question: Question | undefined, path: string, value: string | string[]) =>
      happens({ kind: 'answered', question, path, value }),
    decide: (about: InWords, remove: boolean) => happens({ kind: 'decided', about, remove }),
    arrived: (answers: Answers, key: string) => happens({ kind: 'arrived', answers, key }),
    /** Runs the sending once at a time: a second tap before the first answer sends nothing. What is written stays when it fails. */
    sending: async (work: (draft: Draft) => Promise<void>, failed: (error: unknown) => void | Promise<void>) => {
      if (now().waiting) return;
      stand({ waiting: true, told: undefined });
      try {
        // Its key is on the phone before anything is sent, so that a second attempt after a restart carries the same one.
        keep(now().draft);
        await work(now().draft);
      } catch (error) {
        await failed(error);
      } finally {
        stand({ waiting: false });
      }
    },
  };
}
