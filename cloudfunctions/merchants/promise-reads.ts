import type { Actor } from '@domain/bureau/actor';
import type { Complaint } from '@domain/complaint/complaint';
import { complaintName } from '@domain/complaint/name';
import { mainRelation, relationsToComplaint } from '@domain/complaint/relations';
import { checksIdOf, type Checks } from '@domain/content/checks';
import { folderOf } from '@domain/evidence/folder';
import type { Moment } from '@domain/lifecycle';
import { promiseActions, promiseTable } from '@domain/promise/acts/table';
import { promiseOn } from '@domain/promise/days';
import { refusePromise } from '@domain/promise/errors';
import { promiseKinds } from '@domain/promise/kinds';
import { breachMark } from '@domain/promise/listing';
import { promiseName } from '@domain/promise/name';
import type { MerchantPromise } from '@domain/promise/promise';
import { viewPromise } from '@domain/promise/visibility';
import { notByFirst } from '@domain/second-person';
import { withoutHead, type Kept } from '../kernel/commit';
import { merchantNames } from '../kernel/merchants';
import { sideBySide } from '../kernel/meter';
import { newestPage } from '../kernel/newest';
import { Refused } from '../kernel/refused';
import { read } from '../kernel/store';
import { addressesOfFiles } from '../kernel/filed';
import { heldOf } from './shown/screening';
import { isOwn, keptUnder, standingTo } from '../kernel/standing';

const { collection } = promiseName;
const missing = refusePromise('not-found');
const ofRow = [
  'no',
  'version',
  'merchant',
  'kind',
  'state',
  'wording.goods',
  'wording.days',
  'n',
  'from',
  'ending',
  'change.on',
  'at',
  'on',
  'breaches.undone',
  'suspensions',
] as const;

/** A line of a list: what, where it stands, what waits. */
const rowOfPromise = (kept: MerchantPromise, today: string) => {
  const { _id: id, no, merchant, kind, state, n, from, ending, wording, on, change, breaches = [] } = promiseOn(kept, today);
  return {
    ...{ id, no, merchant, kind, kindLabel: promiseKinds[kind].label, state, n, on },
    ...{ goods: wording.goods, ...(from && { from }), ...(ending && { endOn: ending.endOn }) },
    ...(change && { changeOn: change.on }),
    breaches: breaches.filter(({ undone }) => !undone).length,
  };
};

/** One page of the promises of a merchant, to its own people and to the bureau. */
export async function promisesOf(actor: Actor, merchant: string, { today }: Moment, cursor?: string) {
  const standing = await standingTo(actor, merchant, missing);
  const { found, next } = await newestPage<MerchantPromise>(collection, { merchant: keptUnder(standing) }, cursor, ofRow);
  const { _id: id, no, name } = standing.merchant;
  return { of: { id, no, name }, mayAdd: isOwn(standing), rows: found.map((one) => rowOfPromise(one, today)), next };
}

/** One page of the bureau's promises in a list, or of all of them, with the merchants' names. */
export async function promiseDesk(list: string | undefined, { today }: Moment, cursor?: string) {
  const { found, next } = await newestPage<MerchantPromise>(collection, list ? { lists: list } : {}, cursor, ofRow);
  const names = await merchantNames(found.map(({ merchant }) => merchant));
  return { rows: found.map((one) => ({ ...rowOfPromise(one, today), name: names.get(one.merchant)?.name ?? '' })), next };
}

/** One whole, as its merchant or the bureau reads it, with what may be done now. */
export async function promiseFor(actor: Actor, id: string, moment: Moment) {
  const [kept, checks] = await sideBySide([
    () => read<Kept<MerchantPromise>>(collection, id),
    () => read<Checks>('checks', checksIdOf(id)),
  ]);
  if (!kept) throw new Refused(missing);
  const promise = withoutHead(kept);
  const files = promise.shown?.files?.map((file) => file.id) ?? [];
  const [standing, addresses] = await sideBySide([
    () => standingTo(actor, promise.merchant, missing),
    () => (files.length && folderOf(files[0] ?? '') ? addressesOfFiles(id, files) : Promise.resolve({})),
  ]);
  const { merchant, relations } = standing;
  const own = isOwn(standing);
  const wrote = notByFirst(
    [...promise.writers, promise.signed?.by, promise.change?.by],
    { ...actor, name: standing.name },
    'check-own',
  );
  return {
    id,
    of: {
      id: merchant._id,
      no: merchant.no,
      name: merchant.name,
      shops: merchant.shops.map((shop) => ({ id: shop.id, name: shop.name })),
    },
    promise: viewPromise(promise, own ? 'own' : 'staff', moment.today),
    version: promise.version,
    acts: promiseActions(promise, relations, moment).map((command) => ({ command, label: promiseTable[command].label })),
    own,
    /** Whether the reader wrote or signed some of it: then another checks and lets through. */
    wrote: wrote !== undefined,
    held: heldOf(checks),
    addresses: addresses as Record<string, string>,
  };
}

/** What was found broken in a complaint, to who has to do with it at the bureau; promises of the merchant beside it. */
export async function breachesOfCase(actor: Actor, of: string, { today }: Moment) {
  const [complaint, { found }] = await sideBySide([
    () => read<Kept<Complaint>>(complaintName.collection, of),
    () => newestPage<MerchantPromise>(collection, { find: breachMark(of) }),
  ]);
  const relation = complaint ? mainRelation(relationsToComplaint(actor, complaint)) : 'stranger';
  if (relation === 'stranger' || relation === 'complainant' || relation === 'respondent')
    throw new Refused(refusePromise('case-missing'));
  const names = await merchantNames(found.map(({ merchant }) => merchant));
  return {
    rows: found.flatMap((promise) =>
      (viewPromise(promise, 'staff', today).breaches ?? [])
        .filter((one) => one.case.id === of && !one.undone)
        .map(({ n, said, on, by, reply }) => ({
          ...{ id: promise._id, no: promise.no, kindLabel: promiseKinds[promise.kind].label, n, said, on, by },
          name: names.get(promise.merchant)?.name ?? '',
          ...(reply && { reply }),
        })),
    ),
  };
}
