import type { CivilDate } from '../civil-date';
import type { FiledFile } from '../evidence/claiming';
import { factRows, viewOf } from '../facts';
import { promiseOn } from './days';
import { promiseFacts, type PromiseSight } from './facts';
import type { ShownPlace } from './kinds';
import type { Breach, MerchantPromise, PastVersion, Wording } from './promise';

type Named<T> = Omit<T, 'by'> & { by: string };
type Masked =
  | ('wording' | 'writers' | 'signed' | 'checked' | 'returned' | 'shown' | 'change' | 'versions' | 'ending')
  | ('suspensions' | 'discarded' | 'letThrough' | 'breaches');

type WordingView = Omit<Wording, 'template'> & { template?: string };

/** A breach as it is read: `case.id` and `why` by the bureau alone. */
export type BreachView = Omit<Breach, 'by' | 'reply' | 'undone' | 'case'> & {
  case: { id?: string; no: string };
  by: string;
  reply?: { on: CivilDate; by: string; text: string };
  undone?: { on: CivilDate; by: string; reason: string };
};

/** What one relation may read of a promise. */
export type PromiseView = Omit<MerchantPromise, Masked | '_id' | 'version' | 'merchant' | 'at' | 'on'> & {
  _id?: string;
  version?: number;
  merchant?: string;
  at?: number;
  on?: CivilDate;
  wording: WordingView;
  writers?: string[];
  signed?: { on: CivilDate; by?: string };
  checked?: Named<NonNullable<MerchantPromise['checked']>>;
  returned?: Named<NonNullable<MerchantPromise['returned']>[number]>[];
  shown?: { since: CivilDate; where: ShownPlace[]; note?: string; by?: string; files?: FiledFile[] };
  change?: Named<NonNullable<MerchantPromise['change']>>;
  versions?: (Omit<PastVersion, 'reason' | 'wording'> & { wording: WordingView; reason?: string })[];
  ending?: { noticeOn: CivilDate; endOn: CivilDate; reason?: string; by?: string };
  suspensions?: {
    on: CivilDate;
    by: string;
    reason: string;
    article: string;
    lifted?: { on: CivilDate; by: string; reason: string };
  }[];
  discarded?: { on: CivilDate; by: string; reason: string };
  letThrough?: { on: CivilDate; by: string; reason: string }[];
  breaches?: BreachView[];
};

/** Who reads what of a promise, row by row, compiled from its facts. */
export const visibility = factRows<MerchantPromise, PromiseSight>(promiseFacts);

/** A promise as one relation may read it on the civil day `today` (+08:00). Pure. */
export function viewPromise(promise: MerchantPromise, sight: PromiseSight, today: CivilDate): PromiseView {
  return viewOf(visibility, promiseOn(promise, today), sight) as unknown as PromiseView;
}
