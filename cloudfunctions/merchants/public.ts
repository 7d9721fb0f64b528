import { reallyHas, wantedMarks } from '@domain/merchant/listing';
import type { Merchant } from '@domain/merchant/merchant';
import { merchantName } from '@domain/merchant/name';
import { checksIdOf, type Checks } from '@domain/content/checks';
import type { Moment } from '@domain/lifecycle';
import { isPublic } from '@domain/promise/days';
import { refusePromise } from '@domain/promise/errors';
import { promiseList } from '@domain/promise/listing';
import { promiseName } from '@domain/promise/name';
import type { MerchantPromise } from '@domain/promise/promise';
import { viewPromise } from '@domain/promise/visibility';
import { traceName } from '@domain/trace/name';
import type { Trace } from '@domain/trace/trace';
import { viewTrace } from '@domain/trace/visibility';
import { checksOf } from '../kernel/checks';
import { withoutHead, type Kept } from '../kernel/commit';
import { sideBySide } from '../kernel/meter';
import { newestPage } from '../kernel/newest';
import { Refused } from '../kernel/refused';
import { answered, db, read } from '../kernel/store';
import { addressesOfFiles } from '../kernel/filed';
import { isCleared } from './shown/screening';
import { showsSomething, windowIdOf, type ShopWindow } from './shown/window';
import { openTraces } from './traces';

/** What is answered of a merchant that shows nothing, and of one that does not exist. */
const missing = refusePromise('shop-missing');
const { command: _ } = db;

/** What everybody reads of a merchant and its shops: names and addresses on the web, nothing else. */
const faceOf = ({ _id: id, name, shops, state }: Pick<Merchant, '_id' | 'name' | 'shops' | 'state'>) => ({
  id,
  name,
  closed: state === 'closed',
  shops: shops.flatMap(({ id: shop, channel, platform, name: called, url, closedOn }) =>
    closedOn ? [] : [{ id: shop, channel, name: called, ...(platform && { platform }), ...(url && { url }) }],
  ),
});

const pictureIds = (trace: Trace) => trace.files.filter(({ type }) => type !== 'application/pdf').map(({ id }) => id);

/** Records everybody may read of a page of them: what was passed by the check, or by a person. */
async function clearedOf(found: readonly Trace[]) {
  const checks = new Map((await checksOf(found.map(({ _id }) => _id))).map((one) => [one.of, one]));
  return found
    .filter((trace) => isCleared(checks.get(trace._id), pictureIds(trace)) && checks.has(trace._id))
    .map((trace) => ({ id: trace._id, ...viewTrace(trace, 'public') }));
}

async function pageOfTraces(merchant: string, cursor?: string) {
  const { found, next } = await newestPage<Trace>(traceName.collection, { lists: openTraces(merchant) }, cursor);
  return { rows: await clearedOf(found), next };
}

/** The first page on which anything was passed; what waits for its check is nobody's news, nor whose it is. */
async function firstTraces(merchant: string) {
  let page = await pageOfTraces(merchant);
  while (!page.rows.length && page.next) page = await pageOfTraces(merchant, page.next);
  return page;
}

/** What a merchant shows to everybody: its promises, its records of where goods come from. No score, no count, nothing of a person. */
export async function shopFor(id: string, { today }: Moment) {
  const [kept, window, promises, traces] = await sideBySide([
    () => read<Kept<Merchant>>(merchantName.collection, id),
    () => read<ShopWindow>('shopWindows', windowIdOf(id)),
    () => newestPage<Kept<MerchantPromise>>(promiseName.collection, { lists: promiseList.open(id) }),
    () => firstTraces(id),
  ]);
  const open = promises.found.map(withoutHead).filter((one) => isPublic(one, today));
  if (!kept || !showsSomething(window) || open.length + traces.rows.length === 0) throw new Refused(missing);
  return {
    ...faceOf(withoutHead(kept)),
    promises: open.map((one) => viewPromise(one, 'public', today)),
    morePromises: promises.next !== undefined,
    traces: traces.rows,
    next: traces.next,
  };
}

/** Further records of a merchant, page by page. */
export async function shopTraces(id: string, cursor?: string) {
  const [window, page] = await sideBySide([
    () => read<ShopWindow>('shopWindows', windowIdOf(id)),
    () => pageOfTraces(id, cursor),
  ]);
  const nothing = !cursor && !window?.promises.length && !page.rows.length;
  if (!showsSomething(window) || nothing) throw new Refused(missing);
  return page;
}

/** Addresses of the pictures of one record that its merchant shows. */
export async function shownPictures(id: string): Promise<Record<string, string>> {
  const [trace, checks] = await sideBySide([
    () => read<Kept<Trace>>(traceName.collection, id),
    () => read<Checks>('checks', checksIdOf(id)),
  ]);
  const shown = trace?.state === 'shown' && trace.open.includes('files') && checks && isCleared(checks, pictureIds(trace));
  if (!trace || !shown) throw new Refused(missing);
  return addressesOfFiles(id, pictureIds(trace));
}

/** One page of the merchants that show something and have these words in their name or a shop's, the newest first. */
export async function findShops(words: string, cursor?: string) {
  // By no code and no link.
  const [, ...marks] = wantedMarks(words);
  if (!marks.length) return { rows: [], next: undefined };
  const fields = ['name', 'shops', 'state', 'at'];
  const { found, next } = await newestPage<Merchant>(merchantName.collection, { find: _.in(marks) }, cursor, fields);
  const named = found.filter((one) => reallyHas({ ...one, no: '' }, words));
  const shown = await shownOf(named.map(({ _id }) => _id));
  return { rows: named.filter(({ _id }) => shown.has(_id)).map(faceOf), next };
}

/** Those of these merchants that show something: a promise, or a record that was passed. */
async function shownOf(merchants: readonly string[]): Promise<Set<string>> {
  if (!merchants.length) return new Set();
  const ids = merchants.map(windowIdOf);
  const query = db.collection('shopWindows').where({ _id: _.in(ids) });
  const { data } = await answered(query.limit(ids.length).get());
  const windows = new Map((data as ShopWindow[]).map((one) => [one._id, one]));
  const shown = await sideBySide(
    merchants.map((id) => async () => {
      const window = windows.get(windowIdOf(id));
      if (window?.promises.length) return [id];
      return showsSomething(window) && (await firstTraces(id)).rows.length ? [id] : [];
    }),
  );
  return new Set(shown.flat());
}
