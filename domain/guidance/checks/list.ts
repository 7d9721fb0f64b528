import type { CivilDate } from '../../civil-date';
import { concerns, type Concerned } from '../concerns';
import { afterChecks } from './after';
import { checkGroups, type Check, type CheckGroup } from './check';
import { dataChecks } from './data';
import { foodChecks } from './food';
import { honestChecks } from './honest';
import { licenceChecks } from './licence';
import { priceChecks } from './price';
import { specialChecks } from './special';

/** The list as it stands: another one whenever a question changes. What was answered says to which version. */
export const LIST_VERSION = '2026-11';

/** Every question, group by group. */
export const checks: readonly Check[] = [
  ...licenceChecks,
  ...priceChecks,
  ...honestChecks,
  ...afterChecks,
  ...dataChecks,
  ...foodChecks,
  ...specialChecks,
];

export const groupWords: Record<CheckGroup, string> = {
  licence: '证照和公示',
  price: '价格和促销',
  honest: '商品和宣传',
  after: '退货和售后',
  data: '个人信息和记录',
  food: '食品和餐饮',
  farm: '农产品',
  live: '直播',
  drugs: '药品',
  key: '重点工业产品',
  platform: '平台自己的义务',
};

/** A question by its id; ids that were never given have none. */
export const checkById = (id: string): Check | undefined => checks.find((one) => one.id === id);

const inForce = ({ from, until }: Check, day: CivilDate) => from <= day && (until === undefined || day <= until);

/** The questions for such a merchant on a civil day (+08:00): those in force, in the order of the list. Pure. */
export const checksFor = (merchant: Concerned, day: CivilDate): Check[] =>
  checks.filter((one) => inForce(one, day) && concerns(one.concerns ?? {}, merchant));

/** The questions that will come to be asked, the soonest first; each says from which day. */
export const comingChecks = (merchant: Concerned, day: CivilDate): Check[] =>
  checks
    .filter(({ from, concerns: whom }) => from > day && concerns(whom ?? {}, merchant))
    .sort((one, other) => (one.from < other.from ? -1 : Number(one.from > other.from)));

/** Questions by their groups, in the order of the groups, none that is empty. */
export function inGroups(all: readonly Check[]): { group: CheckGroup; checks: Check[] }[] {
  return checkGroups
    .map((group) => ({ group, checks: all.filter((one) => one.group === group) }))
    .filter(({ checks: of }) => of.length > 0);
}
