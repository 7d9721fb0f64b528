import { findForm } from '@domain/complaint/desk/search';
import { complaintName } from '@domain/complaint/name';
import { creditFactName } from '@domain/credit/fact/name';
import { creditNoticeName } from '@domain/credit/notice/name';
import { enrolmentName } from '@domain/enrolment/name';
import { leniencyName } from '@domain/leniency/name';
import { listMark as leniencyMark } from '@domain/leniency/listing';
import { listMark as measureMark } from '@domain/measure/listing';
import { measureName } from '@domain/measure/name';
import { refuseMerchant } from '@domain/merchant/errors';
import { registerFace } from '@domain/merchant/face';
import type { Merchant } from '@domain/merchant/merchant';
import { idsOf } from '@domain/merchant/merging';
import { merchantName } from '@domain/merchant/name';
import { twinMarks, twinsOf } from '@domain/merchant/twins';
import { negotiationLists } from '@domain/negotiation/listing';
import { negotiationName } from '@domain/negotiation/name';
import { promiseName } from '@domain/promise/name';
import { listMark as checkMark } from '@domain/spot-check/listing';
import { spotCheckName } from '@domain/spot-check/name';
import { traceName } from '@domain/trace/name';
import type { KindName } from '@domain/subject';
import type { CollectionName } from '../collections';
import { withoutHead, type Kept } from '../kernel/commit';
import { countOf } from '../kernel/counting';
import { anyOf, merchantById } from '../kernel/merchants';
import { sideBySide } from '../kernel/meter';
import { newestPage } from '../kernel/newest';
import { Refused } from '../kernel/refused';
import { db } from '../kernel/store';

/** So many are proposed; who is not among them is found by words. */
const MOST = 5;

async function merchantNow(id: string): Promise<Merchant> {
  const merchant = await merchantById(id);
  if (!merchant) throw new Refused(refuseMerchant('not-found'));
  return merchant;
}

/** Others of the register that may be the same subject as this one, by code, link and name, each with why; `more`: there are others. */
export async function twinsFor(id: string) {
  const merchant = await merchantNow(id);
  const where = { find: db.command.in(twinMarks(merchant)) };
  const { found, next } = await newestPage<Kept<Merchant>>(merchantName.collection, where);
  const twins = twinsOf(
    merchant,
    found.map((one) => withoutHead(one)),
  );
  return {
    rows: twins.slice(0, MOST).map(({ merchant: one, why }) => ({ ...registerFace(one), why })),
    more: twins.length > MOST || next !== undefined,
  };
}

/** In two parts: one call asks for ten things at most. */
export const parts = ['casework', 'shown'] as const;
export type Part = (typeof parts)[number];

interface KeptUnder {
  word: string;
  collection: CollectionName;
  /** The field that says of which merchant one is, and by which of its values. */
  field: string;
  marks?: (id: string) => string[];
}

const ofField = ({ word, collection }: KindName & { collection: CollectionName }): KeptUnder => ({
  ...{ word, collection, field: 'merchant' },
});
const ofMark = (
  { word, collection }: KindName & { collection: CollectionName },
  ...marks: ((id: string) => string)[]
): KeptUnder => ({ word, collection, field: 'lists', marks: (id) => marks.map((mark) => mark(id)) });

/** Everything that is kept under a merchant. */
const kept: Readonly<Record<Part, readonly KeptUnder[]>> = {
  casework: [
    { word: '关联的投诉', collection: complaintName.collection, field: 'find', marks: (id) => [findForm('merchant', id)] },
    ofField(creditFactName),
    ofField(creditNoticeName),
    ofMark(measureName, measureMark.merchant),
    ofMark(spotCheckName, checkMark.merchant),
    ofMark(leniencyName, leniencyMark.merchant),
  ],
  shown: [
    ofField(promiseName),
    ofField(traceName),
    ofField(enrolmentName),
    ofMark(
      negotiationName,
      (id) => negotiationLists.firm(id, false),
      (id) => negotiationLists.firm(id, true),
    ),
  ],
};

/** How much of each is kept under a merchant, and under those it absorbed; at most a hundred of each are counted. */
export async function recordsUnder(id: string, part: Part) {
  const ids = idsOf(await merchantNow(id));
  const counts = await sideBySide(
    kept[part].map(({ collection, field, marks = (one) => [one] }) => () => {
      const where = { [field]: anyOf(ids.flatMap(marks)) };
      return countOf(collection, where);
    }),
  );
  return { records: kept[part].map(({ word }, at) => ({ word, count: counts[at] ?? 0 })) };
}
