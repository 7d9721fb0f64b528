import { edition } from '../assessment/framework/edition';
import { itemByKey, type FrameworkItem, type FrameworkKey } from '../assessment/framework/framework';
import type { CivilDate } from '../civil-date';
import type { Figure } from './ledger/figure';
import type { OfficialMeasure } from './official/official';

/** A value of the whole country for the same period, as a fraction of integers: 63.12 % is 6312 / 10000. */
export interface NationalValue extends Figure {
  source: string;
  enteredBy: string;
  enteredOn: CivilDate;
  /** A second person who checked it against the source; without it the value does not count. */
  checkedBy?: string;
}

/** What an item rests on: cases that were counted, or a value as somebody else stated it, which is no count of cases. */
export interface Resting extends Figure {
  /** As published: `41.51%`, `4.74 分`. */
  stated?: string;
}

/** A person's word on a qualitative item, with the evidence it rests on. */
export interface Confirmation {
  by: string;
  on: CivilDate;
  reason: string;
}

/** What the items are scored from; whatever is missing is said, never guessed. */
export interface Basis {
  firstDecisionOnTime: Resting;
  closingOnTime: Resting;
  mediationSuccess: Resting;
  satisfaction: Resting;
  /** As the national platform states them of the county; what is settled in this program is no ODR and never stands here. */
  odrOnTime?: Resting | undefined;
  odrSettled?: Resting | undefined;
  /** Firms of the county with an account at the platform's ODR. */
  odrFirms: number;
  national: Partial<Record<'mediationSuccess' | 'satisfaction' | 'odrOnTime' | 'odrSettled', NationalValue>>;
  confirmed: Partial<Record<'education' | 'warnings' | 'resolution' | 'guidance', Confirmation>>;
}

export type Score =
  | { state: 'scored'; points: 0 | 1; reason: string }
  /** 待定: something official is missing; no points are claimed. */
  | { state: 'pending' | 'noData'; reason: string };

const scored = (won: boolean, reason: string): Score => ({ state: 'scored', points: won ? 1 : 0, reason });
const pending = (reason: string): Score => ({ state: 'pending', reason: `待定：${reason}` });

/** `a > b` as exact fractions, strictly: 95.00 % is not over 95 %. Both denominators must be above 0. */
export function exceeds(a: Figure, b: Figure): boolean {
  return BigInt(a.n) * BigInt(b.d) > BigInt(b.n) * BigInt(a.d);
}

type Part = { name: string; value: Resting; over: Figure | 'pending' };

/** All parts must exceed; one that has no cases is 无数据, one whose national value is missing is 待定. */
function allExceed(parts: readonly Part[]): Score {
  const empty = parts.filter(({ value }) => value.d === 0);
  if (empty.length) return { state: 'noData', reason: `无数据：${empty.map(({ name }) => name).join('、')}` };
  const failed = parts.filter(({ value, over }) => over !== 'pending' && !exceeds(value, over));
  const say = (list: readonly Part[]) =>
    list.map(({ name, value: { n, d, stated } }) => `${name} ${stated ?? `${n}/${d}`}`).join('，');
  // One part that is certainly not met decides; the missing value could not change it.
  if (failed.length) return scored(false, `没有超过：${say(failed)}`);
  const missing = parts.filter(({ over }) => over === 'pending');
  if (missing.length) return pending(`还没有核对过的全国同期数：${missing.map(({ name }) => name).join('、')}`);
  return scored(true, `都超过：${say(parts)}`);
}

const nationally = (value: NationalValue | undefined): Figure | 'pending' =>
  value?.checkedBy && value.d > 0 ? value : 'pending';

function byPerson(confirmation: Confirmation | undefined): Score {
  if (!confirmation) return pending('要由人核对台账后确认');
  // Whoever shows it ends the sentence.
  return scored(true, `${confirmation.by} ${confirmation.on} 确认：${confirmation.reason.replace(/。+$/, '')}`);
}

/** One scored item in the framework's words; `no` is its number in this edition, and data: code knows it by its key. */
export interface Item extends FrameworkItem {
  points: number;
  score: (basis: Basis) => Score;
}

const item = (key: FrameworkKey, score: Item['score']): Item => ({ ...itemByKey(key), score });

export const items = {
  education: item('education', ({ confirmed }) => byPerson(confirmed.education)),
  warnings: item('warnings', ({ confirmed }) => byPerson(confirmed.warnings)),
  onTime: item('onTime', ({ firstDecisionOnTime, closingOnTime }) =>
    allExceed([
      { name: '按时初查率', value: firstDecisionOnTime, over: edition.passMark },
      { name: '按时办结率', value: closingOnTime, over: edition.passMark },
    ]),
  ),
  mediationSuccess: item('mediationSuccess', ({ mediationSuccess, national }) =>
    allExceed([{ name: '调解成功率', value: mediationSuccess, over: nationally(national.mediationSuccess) }]),
  ),
  satisfaction: item('satisfaction', ({ satisfaction, national }) =>
    allExceed([{ name: '消费者满意度', value: satisfaction, over: nationally(national.satisfaction) }]),
  ),
  odr: item('resolution', ({ odrOnTime, odrSettled, odrFirms, national, confirmed }) => {
    if (!odrOnTime || !odrSettled)
      return odrFirms > 0
        ? pending('还没有核对过的本县 ODR 单位按时办结率、和解成功率（全国12315平台的数）')
        : { state: 'noData', reason: '无数据：本县没有登记过 ODR 单位。这一分拿不到，请引导商家在全国12315平台开通。' };
    const figures = allExceed([
      { name: 'ODR 按时办结率', value: odrOnTime, over: nationally(national.odrOnTime) },
      { name: 'ODR 和解成功率', value: odrSettled, over: nationally(national.odrSettled) },
    ]);
    return figures.state === 'scored' && figures.points === 1 && !confirmed.resolution
      ? pending('多元化解机制要由人核对后确认')
      : figures;
  }),
  guidance: item('guidance', ({ confirmed }) => byPerson(confirmed.guidance)),
} as const satisfies Record<string, Item>;
export type ItemKey = keyof typeof items;

/** The figures an item is scored by, as the framework names them, each with official values; a person's word has none. */
export const measuresOf = (key: ItemKey): readonly OfficialMeasure[] => (items[key].measures ?? []) as OfficialMeasure[];

/** The number of the item that a figure scores. */
export const itemNoOf = (measure: OfficialMeasure): string =>
  Object.values(items).find(({ measures }) => measures?.includes(measure))!.no;
