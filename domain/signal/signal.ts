import type { CivilDate } from '../civil-date';
import { form, longText } from '../fields';
import type { GoodsCategory } from '../matter/goods-categories';
import type { ProblemType } from '../matter/problem-types';
import type { Before } from './noticing';
import type { Aspect, Key } from './sighting';

/** A member of the bureau; `member` never leaves the server. */
export interface Person {
  member: string;
  name: string;
}

/** `open`: nobody has decided on it; `dismissed`: no matter for a warning, until it has grown by half; `drafted`: a bulletin answers it. */
export type SignalState = 'open' | 'dismissed' | 'drafted';

/** More complaints of one matter than in the same season before; one signal for as long as it goes on. */
export interface Signal {
  _id: string;
  version: number;
  state: SignalState;
  key: Key;
  aspect: Aspect;
  /** What of it, as it is said: the shop, the town, the kind of goods, the words. */
  of: string;
  /** UTC ms when it was first noticed, and the last day that was looked at then; lists sort by the first. */
  at: number;
  on: CivilDate;
  /** The last day at whose end it stood out. */
  lastOn: CivilDate;
  /** The four weeks that ended then, both days counted. */
  from: CivilDate;
  to: CivilDate;
  /** Different people who complained in them. */
  people: number;
  /** Their complaints in them. */
  complaints: number;
  /** How many people there were in the times it is held against. */
  before: Before[];
  /** One in how many times so many come together by chance, rounded down to its first digit. */
  oneIn: number;
  /** Ids of the complaints, those of its first night first. */
  cases: string[];
  /** What else stood out in the same complaints. */
  also: Key[];
  /** What those who complained wrote and hardly anybody else. */
  words: string[];
  /** Goods, problems and towns that at least half of the complaints have. */
  categories: GoodsCategory[];
  problems: ProblemType[];
  places: string[];
  /** Member ids of the shops' own accounts: who is one of them is shown nothing of it. */
  shops: string[];
  dismissed?: { on: CivilDate; by: Person; reason: string; people: number };
  /** The bulletin that answers it. */
  drafted?: { on: CivilDate; by: Person; bulletin: string };
}

export const dismissSchema = form({ reason: longText('为什么不用提醒', 4, 200) });
