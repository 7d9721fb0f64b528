import { reallyHas, wantedMarks } from '@domain/merchant/listing';
import type { Merchant } from '@domain/merchant/merchant';
import { idsOf } from '@domain/merchant/merging';
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
import { anyOf, standingMerchant } from '../kernel/merchants';
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

const anyWindow = (merchants: readonly string[]) => windowsOf(merchants).then((all) => [...all.values()].find(showsSomething));

async function pageOfTraces(merchants: readonly string[], cursor?: string) {
  const where = { lists: anyOf(merchants.map(openTraces)) };
  const { found, next } = await newestPage<Trace>(traceName.collection, where, cursor);
  return { rows: await clearedOf(found), next };
}

/** The first page on which anything was passed; what waits for its check is nobody's news, nor whose it is. */
async function firstTraces(merchants: readonly string[]) {
  let page = await pageOfTraces(merchants);
  while (!page.rows.length && page.next) page = await pageOfTraces(merchants, page.next);
  return page;
}

/**
 * What a merchant shows to everybody: its promises, its records of where goods come from, and those of whom it absorbed; a link to one that was merged
 * leads to the one that goes on. No score, no count, nothing of a person.
 */
export async function shopFor(id: string, { today }: Moment) {
  const merchant = await standingMerchant(id);
  const ids = merchant ? idsOf(merchant) : [id];
  const [window, promises, traces] = await sideBySide([
    () => anyWindow(ids),
    () => newestPage<Kept<MerchantPromise>>(promiseName.collection, { lists: anyOf(ids.map(promiseList.open)) }),
    () => firstTraces(ids),
  ]);
  const open = promises.found.map(withoutHead).filter((one) => isPublic(one, today));
  if (!merchant || !window || open.length + traces.rows.length === 0) throw new Refused(missing);
  return {
    ...faceOf(merchant),
    promises: open.map((one) => viewPromise(one, 'public', today)),
    morePromises: promises.next !== undefined,
    traces: traces.rows,
    next: traces.next,
  };
}

/** Further records of a merchant, page by page. */
export async function shopTraces(id: string, cursor?: string) {
  const merchant = await standingMerchant(id);
  const ids = merchant ? idsOf(merchant) : [id];
  const [windows, page] = await sideBySide([() => windowsOf(ids), () => pageOfTraces(ids, cursor)]);
  const all = [...windows.values()];
  const nothing = !cursor && !all.some(({ promises }) => promises.length) && !page.rows.length;
  if (!all.some(showsSomething) || nothing) throw new Refused(missing);
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
  const fields = ['name', 'shops', 'state', 'absorbed.id', 'absorbed.name', 'at'];
  const { found, next } = await newestPage<Merchant>(merchantName.collection, { find: _.in(marks) }, cursor, fields);
  const named = found.filter((one) => reallyHas({ ...one, no: '' }, words));
  const shown = await shownOf(named);
  return { rows: named.filter(({ _id }) => shown.has(_id)).map(faceOf), next };
}

/** What these show to everybody, by the merchant. */
async function windowsOf(merchants: readonly string[]): Promise<Map<string, ShopWindow>> {
  const ids = merchants.map(windowIdOf);
  const query = db.collection('shopWindows').where({ _id: _.in(ids) });
  const { data } = await answered(query.limit(ids.length).get());
  return new Map((data as ShopWindow[]).map((one) => [one._id, one]));
}

/** Those of these merchants that show something, or of which one that they absorbed does: a promise, or a record that was passed. */
async function shownOf(merchants: readonly Pick<Merchant, '_id' | 'absorbed'>[]): Promise<Set<string>> {
  if (!merchants.length) return new Set();
  const windows = await windowsOf(merchants.flatMap(idsOf));
  const shown = await sideBySide(
    merchants.map((merchant) => async () => {
      const own = idsOf(merchant).flatMap((id) => windows.get(windowIdOf(id)) ?? []);
      if (own.some(({ promises }) => promises.length)) return [merchant._id];
      return own.some(showsSomething) && (await firstTraces(idsOf(merchant))).rows.length ? [merchant._id] : [];
    }),
  );
  return new Set(shown.flat());
}
