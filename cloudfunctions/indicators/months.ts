import { monthOf, type Month } from '@domain/indicator/ledger/folded';
import { inTransaction } from '../kernel/store';
import { daysOf, isAfter, linesOn, markOf } from './ledger';
import { folded, foldedBetween, put, watermark, watermarkAt, watermarkIn } from './places';

/**
 * The documents of one month as they come from the events up to the watermark, written over what stood there; events that cannot be read
 * are set aside. Where the timer folds meanwhile, it is counted again from where the watermark then is; answers how many documents there are.
 */
export async function recountMonth(month: Month): Promise<number> {
  for (;;) {
    const { upTo, aside = [] } = await watermark();
    const found = (await linesOn(daysOf(month))).filter((line) => !isAfter(markOf(line), upTo) && !aside.includes(line._id));
    const lines = found.map((line) => ({ ...line, entries: line.entries.filter(({ day }) => monthOf(day) === month) }));
    const now = [...aside, ...found.flatMap(({ _id, unread }) => (unread ? _id : []))];
    const documents = folded(new Map(), lines);
    const stray = (await foldedBetween(month, month)).filter(({ _id }) => !documents.has(_id));
    const written = await inTransaction(async (tx) => {
      const at = await watermarkIn(tx);
      if (isAfter(at.upTo, upTo) || (at.aside ?? []).join() !== aside.join()) return false;
      await put(tx, documents.values());
      for (const { _id } of stray) await tx.remove('figures', _id);
      if (now.length > aside.length) await put(tx, [watermarkAt(upTo, now)]);
      return true;
    });
    if (written) return documents.size;
  }
}
