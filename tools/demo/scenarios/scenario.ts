import { addWorkingDays, isWorkingDay, builtIn } from '../../../domain/law/calendar/calendar';
import { plusDays, type CivilDate } from '../../../domain/civil-date';
import type { Source } from '../../../domain/bureau/source';
import type { Chance } from '../chance';
import type { Consumer } from '../consumers';
import type { Fault, Goods, Shop } from '../shops';

/** What the functions answered for a thing that was made or changed. */
export interface Known {
  id: string;
  version: number;
  no?: string;
}

/** One call of a function by one person at one minute (+08:00). */
export interface Step {
  /** `2026-11-09T09:20`. */
  at: string;
  /** A persona's id, or an openid. */
  as: string;
  function: string;
  path: string;
  /** Name under which the answer is kept. */
  slot: string;
  input: (known: (slot: string) => Known) => unknown;
  /** The other case that the act writes too: its version is read again afterwards. */
  alsoWrites?: string;
  /** What this person looks for first, by a call that reads: what is found is known under that name. */
  finds?: {
    path: string;
    input: (known: (slot: string) => Known) => unknown;
    of: (data: never) => Known | undefined;
    into: string;
  };
  /** Key of the call where it is not its place among the steps: what is added to the county later moves none of what was there. */
  key?: string;
  /** The picture that is uploaded to where the answer says. */
  picture?: string;
}

/** What is filed; only what others ask of it is named. */
export interface FiledForm {
  facts?: string;
  consents?: { publish: boolean; [consent: string]: boolean };
  [field: string]: unknown;
}

/** A case to be told: who buys what where, and how it reached the bureau. */
export interface Matter {
  slot: string;
  on: CivilDate;
  consumer: Consumer;
  shop: Shop;
  shopPhone: string;
  goods: Goods;
  fault: Fault;
  boughtOn: CivilDate;
  amountFen: number;
  /** Asked for where it is not what was paid. */
  askedFen?: number;
  source: Source;
  chance: Chance;
}

const MORNING = 9 * 60;
const EVENING = 18 * 60 + 30;
const CLOSING = 17 * 60 + 20;
const clock = (minute: number) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** The course of one case: a day that only goes forward, and the steps written on the way. */
export function scenarioOf(matter: Matter) {
  const { slot, chance, consumer } = matter;
  const steps: Step[] = [];
  let day = matter.on;
  let minute = 0;

  const moveTo = (next: CivilDate) => {
    if (next === day) return;
    day = next;
    minute = 0;
  };
  /** An officer works on working days from nine; a consumer writes in the evening. */
  const moment = (officer: boolean): string => {
    if (officer && (!isWorkingDay(day, builtIn) || minute > CLOSING)) moveTo(addWorkingDays(day, 1, builtIn));
    const from = officer ? MORNING : EVENING;
    minute = minute < from ? from + chance.whole(0, 110) : minute + chance.whole(2, 25);
    return `${day}T${clock(minute)}`;
  };
  /** `make` is asked once the day of the step is known; what it gives is asked when the step is done. */
  const call = (
    as: string,
    path: string,
    make: (day: CivilDate) => Step['input'],
    into = slot,
    more: Pick<Step, 'alsoWrites'> = {},
  ) => {
    const at = moment(as !== consumer.openid);
    steps.push({ at, as, function: 'complaints', path, slot: into, input: make(day), ...more });
  };
  const act = (as: string, command: string, input: object | ((day: CivilDate) => object) = {}) =>
    call(as, 'act', (on) => {
      const asked = typeof input === 'function' ? (input as (day: CivilDate) => object)(on) : input;
      return (known) => {
        const { id, version } = known(slot);
        return { id, version, command, input: asked };
      };
    });

  /** What an officer does on a day of its own, while the course goes on. */
  const aside = (on: CivilDate, as: string, command: string, input: object) => {
    const at = `${isWorkingDay(on, builtIn) ? on : addWorkingDays(on, 1, builtIn)}T${clock(chance.whole(MORNING, CLOSING))}`;
    steps.push({
      at,
      as,
      function: 'complaints',
      path: 'act',
      slot,
      input: (known) => ({ id: known(slot).id, version: known(slot).version, command, input }),
    });
  };

  const scenario = {
    ...matter,
    steps,
    /** Whoever mediates; a field officer once it was distributed. */
    mediator: 'handler',
    acceptedOn: matter.on,
    accepted: false,
    /** A report was noted apart (令121-9): it is not written down as a clue as well. */
    noted: false,
    /** What is said besides the fault. */
    also: '',
    /** The form as it was filed. */
    form: {} as FiledForm,
    /** The last minute of everything told so far. */
    get lastAt() {
      return steps.reduce((last, { at }) => (at > last ? at : last), '');
    },
    senderAnswered: false,
    get day() {
      return day;
    },
    /** It was filed in the program: the complainant acts there. */
    member: matter.source === 'miniProgram',
    /** To the n-th working day from here; 0 stays. */
    workdays: (n: number) => moveTo(n > 0 ? addWorkingDays(day, n, builtIn) : day),
    days: (n: number) => moveTo(plusDays(day, n)),
    until: (date: CivilDate) => moveTo(date > day ? date : day),
    call,
    act,
    aside,
    /** What the complainant does: in the program, or told to the bureau and recorded (代录). */
    party: (command: string, input: object) => {
      if (scenario.member) return act(consumer.openid, command, input);
      act(scenario.mediator, command, (on) => ({
        ...input,
        recorded: { way: 'phone', on, who: consumer.complainant.name, proof: `电话录音 ${slot.slice(1)} 号` },
      }));
    },
  };
  return scenario;
}
export type Scenario = ReturnType<typeof scenarioOf>;
