import type { Check } from '@domain/guidance/checks/check';
import { checksFor, inGroups } from '@domain/guidance/checks/list';
import type { CheckAnswer } from '@domain/guidance/self-check/self-check';
import type { CivilDate } from '@domain/civil-date';
import type { MerchantKind, Trade } from '@domain/merchant/merchant';
import { useState } from 'react';
import { client, newKey, refusalOf } from '../../cloud/client';
import { forget, keepWritten, kept } from '../../cloud/device';
import type { ShownRefusal } from '../../cloud/envelope';

/** What is answered so far, as this phone keeps it. */
export interface Written {
  kind?: MerchantKind | undefined;
  trades: Trade[];
  answers: Record<string, CheckAnswer>;
  /** 0: what one deals in; then the parts of the list. */
  step: number;
  /** The key of the next saving: another one whenever something was changed, for a key stands for what was sent with it. */
  key: string;
  /** What the server has of it. */
  server?: { id: string; version: number } | undefined;
  /** Nothing was changed since it was saved. */
  saved?: boolean;
  /** Of one that stays on the phone: all is answered, the result is shown. */
  finished?: boolean;
}

export const emptyCheck = (): Written => ({ trades: [], answers: {}, step: 0, key: newKey() });

/** Where the one that is under way is kept: one for each merchant, and one of nobody's in particular. */
const placeOf = (merchant: string | undefined) => `self-check:${merchant ?? 'phone'}`;

/** What this phone has under way; of another self-check than the one that was opened it has nothing. */
function opened(place: string, start: Written): Written {
  const last = kept<Written>(place);
  if (!last || (start.server && last.server?.id !== start.server.id)) return start;
  // Somebody else went on with it meanwhile: what was chosen here stands over what was saved.
  const server = start.server ?? last.server;
  return { ...last, answers: { ...start.answers, ...last.answers }, server };
}

export type CheckState = ReturnType<typeof useCheck>;

/** A self-check under way: part by part, kept on the phone at every tap and on the server after each part. */
export function useCheck(merchant: string | undefined, start: Written, today: CivilDate, onDone: (id: string) => void) {
  const place = placeOf(merchant);
  const [written, set] = useState(() => opened(place, start));
  const [told, tell] = useState<ShownRefusal>();
  const [waiting, wait] = useState(false);
  const [missing, miss] = useState<readonly string[]>([]);
  const asked: Check[] = checksFor({ kind: written.kind, trades: written.trades }, today);
  const groups = inGroups(asked);

  const put = (next: Written) => {
    set(next);
    const full = keepWritten(place, next);
    if (full) tell(full);
  };
  const change = (part: Partial<Written>) => put({ ...written, ...part, key: newKey(), saved: false, finished: false });

  const save = async (done: boolean, step: number): Promise<void> => {
    if (!merchant || (written.saved && !done)) return put({ ...written, step });
    wait(true);
    tell(undefined);
    const answers = asked.flatMap(({ id }) => (written.answers[id] ? [{ check: id, answer: written.answers[id] }] : []));
    const { server, trades, key } = written;
    const input = { merchant, ...(server && { id: server.id }), version: server?.version ?? 0, trades, answers, done };
    try {
      const { id, version } = await client.merchants.saveSelfCheck.mutate(input, { context: { key } });
      if (done) {
        forget(place);
        return onDone(id);
      }
      put({ ...written, step, server: { id, version }, key: newKey(), saved: true });
    } catch (error) {
      tell(refusalOf(error));
      // What cannot be saved now lies on the phone: one goes on.
      if (!done) put({ ...written, step });
    } finally {
      wait(false);
    }
  };

  const goTo = (step: number) => {
    const nothing = step > 0 && written.trades.length === 0;
    miss(nothing ? ['trades'] : []);
    return nothing ? Promise.resolve() : save(false, step);
  };
  const finish = () => {
    const open = asked.filter(({ id }) => !written.answers[id]).map(({ id }) => id);
    miss(open);
    if (open.length) {
      const first = groups.findIndex(({ checks }) => checks.some(({ id }) => open.includes(id)));
      return Promise.resolve(put({ ...written, step: first + 1 }));
    }
    return merchant ? save(true, written.step) : Promise.resolve(put({ ...written, finished: true }));
  };
  const again = () => {
    forget(place);
    set({ ...emptyCheck(), kind: written.kind, trades: written.trades });
  };
  return { written, asked, groups, told, waiting, missing, change, goTo, finish, again };
}
