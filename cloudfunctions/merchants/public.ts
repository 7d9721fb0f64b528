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
import { addressesOfFiles } from './shown/filed';
import { isCleared } from './shown/screening';
import { showsSomething, windowIdOf, windowPlace, type ShopWindow } from './shown/window';
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

const pageOfTraces = (merchant: string, cursor?: string) =>
  newestPage<Trace>(traceName.collection, { lists: openTraces(merchant) }, cursor);

/** What a merchant shows to everybody: its promises, its records of where goods come from. No score, no count, nothing of a person. */
export async function shopFor(id: string, { today }: Moment) {
  const [kept, window, promises, traces] = await sideBySide([
    () => read<Kept<Merchant>>(merchantName.collection, id),
    () => read<ShopWindow>('shopWindows', windowIdOf(id)),
    () => newestPage<Kept<MerchantPromise>>(promiseName.collection, { lists: promiseList.open(id) }),
    () => pageOfTraces(id),
  ]);
  if (!kept || !showsSomething(window)) throw new Refused(missing);
  return {
    ...faceOf(withoutHead(kept)),
    promises: promises.found
      .map(withoutHead)
      .filter((one) => isPublic(one, today))
      .map((one) => viewPromise(one, 'public', today)),
    morePromises: promises.next !== undefined,
    traces: await clearedOf(traces.found),
    next: traces.next,
  };
}

/** Further records of a merchant, page by page. */
export async function shopTraces(id: string, cursor?: string) {
  const [window, { found, next }] = await sideBySide([
    () => read<ShopWindow>('shopWindows', windowIdOf(id)),
    () => pageOfTraces(id, cursor),
  ]);
  if (!showsSomething(window)) throw new Refused(missing);
  return { rows: await clearedOf(found), next };
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
  const [, pairs = []] = wantedMarks(words);
  if (!pairs.length) return { rows: [], next: undefined };
  const fields = ['name', 'shops', 'state', 'at'];
  const { found, next } = await newestPage<Merchant>(merchantName.collection, { find: _.all(pairs) }, cursor, fields);
  const named = found.filter((one) => reallyHas({ ...one, no: '' }, words));
  const windows = await windowsOf(named.map(({ _id }) => _id));
  return { rows: named.filter(({ _id }) => windows.has(windowIdOf(_id))).map(faceOf), next };
}

async function windowsOf(merchants: readonly string[]): Promise<Set<string>> {
  if (!merchants.length) return new Set();
  const ids = merchants.map((id) => windowPlace(id).id);
  const { data } = await answered(
    db
      .collection('shopWindows')
      .where({ _id: _.in(ids) })
      .limit(ids.length)
      .get(),
  );
  return new Set((data as ShopWindow[]).filter(showsSomething).map(({ _id }) => _id));
}
