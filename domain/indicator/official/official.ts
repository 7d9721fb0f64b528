import * as z from 'zod';
import type { CivilDate } from '../../civil-date';
import { refuse, type Refusal } from '../../errors';
import type { FiledFile } from '../../evidence/claiming';
import { filesSchema } from '../../evidence/limits';
import { date, inLines, oneLine } from '../../fields';
import { decide, defineLifecycle, noPeriods, type Decision, type Acting, type Moment, type Step } from '../../lifecycle';
import { normalCode } from '../../normal-form';
import type { SecondPerson } from '../../second-person';
import type { Figure } from '../ledger/figure';
import type { Month } from '../ledger/folded';
import { without } from '../../without';
import { measures, type MeasureId } from '../measures';

/** Whose value: the whole country's, or the city's (which is assessed) or this county's as the national 12315 platform states them. */
export type OfficialOf = 'national' | 'city' | 'county';

export const officialMeasures = [
  'firstDecisionOnTime',
  'closingOnTimeA',
  'mediationSuccessA',
  'satisfactionA',
  'odrOnTime',
  'odrSettled',
] as const satisfies readonly MeasureId[];
export type OfficialMeasure = (typeof officialMeasures)[number];

interface Person {
  member: string;
  name: string;
}

/** One value as it was published. Never changed: a wrong one is withdrawn, and the right one recorded beside it. */
export interface OfficialValue extends Figure {
  id: string;
  of: OfficialOf;
  measure: OfficialMeasure;
  from: Month;
  to: Month;
  /** As published: `99.83` per cent, `4.74` of 5. */
  value: string;
  source: string;
  publishedOn: CivilDate;
  /** Where the proof lies: a document number, a link, a page. */
  attachment: string;
  /** The source itself, as it was photographed or saved: who checks the value holds it against these. */
  files?: FiledFile[];
  recordedBy: Person;
  recordedOn: CivilDate;
  /** A second person who held it against the source; without it the value does not count. */
  checkedBy?: Person;
  checkedOn?: CivilDate;
  /** A checked value that one person wants withdrawn: it counts until another agrees. */
  withdrawal?: { on: CivilDate; by: Person; reason: string };
  /** `agreedBy`: of a checked value, the second person. */
  withdrawn?: { on: CivilDate; by: Person; reason: string; agreedBy?: Person };
}

/** All official values whose period begins in one year, in the order they were recorded. */
export interface OfficialYear {
  _id: string;
  kind: 'officialYear';
  version: number;
  state: 'kept';
  year: number;
  values: OfficialValue[];
}

/** `keeper`: who records, checks and withdraws; `reader`: who reads a value beside a figure. */
export type OfficialRelation = 'keeper' | 'reader';

export function emptyYear(year: number): OfficialYear {
  return { _id: `official-${year}`, kind: 'officialYear', version: 0, state: 'kept', year, values: [] };
}

/** `99.83` per cent → 9983 / 10000; `4.74` → 474 / 100. Undefined where the text is no value of that measure. */
export function fractionOf(value: string, measure: OfficialMeasure): Figure | undefined {
  const [, whole = '', part = ''] = /^(\d{1,3})(?:\.(\d{1,4}))?$/.exec(value) ?? [];
  if (!whole) return undefined;
  const n = Number(whole + part);
  const scale = 10 ** part.length;
  if (measures[measure].as === 'mean') return n >= scale && n <= 5 * scale ? { n, d: scale } : undefined;
  return n <= 100 * scale ? { n, d: 100 * scale } : undefined;
}

/** 2026年5月, 2026/5, ２０２６－０５ as 2026-05; anything else as it was typed, so that the rule says what is wrong. */
const monthIn = (typed: string) => {
  const plain = normalCode(typed);
  const [, year, of] = /^(20\d\d)[/.年]?(\d{1,2})月?$/.exec(plain) ?? [];
  return year && of ? `${year}-${of.padStart(2, '0')}` : typed.trim();
};

const month = z
  .string({ error: '请填写月份，例如 2026-05。' })
  .overwrite(monthIn)
  .regex(/^20\d\d-(0[1-9]|1[0-2])$/, { error: '月份写成 2026-05。' });
const words = (keep: (typed: string) => string, least: number, most: number, ask: string) =>
  z
    .string({ error: ask })
    .overwrite(keep)
    .min(least, { error: ask })
    .max(most, { error: `最多 ${most} 个字。` });
const valueId = z.string({ error: '请从列表重新打开。' }).regex(/^[\w-]{1,40}$/, { error: '请从列表重新打开。' });

/** A value as its source states it, with the files that prove it. */
export const recordSchema = z
  .strictObject({
    of: z.enum(['national', 'city', 'county'], { error: '请选择是全国、本市还是本县的数。' }),
    measure: z.enum(officialMeasures, { error: '请选择指标。' }),
    from: month,
    to: month,
    value: z
      .string({ error: '请填写数值。' })
      .overwrite((typed) => normalCode(typed).replace(/%$/, ''))
      .max(8, { error: '照来源写，例如 99.83。' }),
    source: words(oneLine, 2, 100, '请写明来源，例如哪份通报。'),
    publishedOn: date('发布日期'),
    attachment: words(inLines, 2, 300, '请写明依据存放在哪里：文号、网址或者页码。'),
    files: filesSchema,
  })
  .superRefine(({ from, to, value, measure, publishedOn }, ctx) => {
    // A value of a month is never out before the month has begun.
    if (publishedOn < `${to}-01`)
      ctx.addIssue({ code: 'custom', path: ['publishedOn'], message: '发布日期不能早于结束月份，请核对这两个日期。' });
    if (to < from) ctx.addIssue({ code: 'custom', path: ['to'], message: '结束月份不能早于开始月份。' });
    if (to.slice(0, 4) !== from.slice(0, 4)) ctx.addIssue({ code: 'custom', path: ['to'], message: '开始和结束要在同一年。' });
    const range = measures[measure].as === 'mean' ? '满意度在 1 到 5 之间，例如 4.74。' : '百分数在 0 到 100 之间，例如 99.83。';
    if (!fractionOf(value, measure)) ctx.addIssue({ code: 'custom', path: ['value'], message: range });
  });

/** Why a value no longer counts. */
export const withdrawSchema = z.strictObject({ reason: words(inLines, 4, 200, '请写明为什么作废，至少 4 个字。') });

type Stepped<Input> = Step<OfficialYear, Input, OfficialRelation>;

function recorded({ subject, input, actor, moment }: Stepped<z.output<typeof recordSchema>>): OfficialYear {
  const { member, name } = actor;
  const fraction = fractionOf(input.value, input.measure) as Figure;
  const id = `v${subject.values.length + 1}`;
  const value: OfficialValue = {
    ...without(input, 'files'),
    ...fraction,
    id,
    recordedBy: { member, name },
    recordedOn: moment.today,
  };
  return { ...subject, values: [...subject.values, value] };
}

/** The value recorded last, with the files that prove it. */
export function withFiles(year: OfficialYear, files: readonly FiledFile[]): OfficialYear {
  if (!files.length) return year;
  const last = year.values.length - 1;
  return { ...year, values: year.values.map((one, index) => (index === last ? { ...one, files: [...files] } : one)) };
}

const valueOf = ({ values }: OfficialYear, id: string) => values.find((one) => one.id === id);

function withValue(subject: OfficialYear, id: string, more: Partial<OfficialValue>): OfficialYear {
  return { ...subject, values: subject.values.map((one) => (one.id === id ? { ...one, ...more } : one)) };
}

function notPublishedYet({ input, moment }: Stepped<z.output<typeof recordSchema>>): Refusal | undefined {
  const late = input.publishedOn > moment.today;
  return late ? refuse('invalid-input', { fields: { publishedOn: '发布日期不能晚于今天。' } }) : undefined;
}

function otherYear({ subject, input }: Stepped<z.output<typeof recordSchema>>): Refusal | undefined {
  const other = input.from.slice(0, 4) !== String(subject.year);
  return other ? refuse('invalid-input', { fields: { from: `月份要在 ${subject.year} 年。` } }) : undefined;
}

function unchecked({ subject, input }: Stepped<{ value: string }>): Refusal | undefined {
  const value = valueOf(subject, input.value);
  return !value || value.checkedBy || value.withdrawn ? refuse('value-not-open') : undefined;
}

const recorder: SecondPerson<Stepped<{ value: string }>> = {
  first: ({ subject, input }) => [valueOf(subject, input.value)?.recordedBy],
  own: 'check-own',
};

const withdrawer: SecondPerson<Stepped<{ value: string }>> = {
  first: ({ subject, input }) => [valueOf(subject, input.value)?.withdrawal?.by],
  own: 'withdrawal-own',
};

function standing({ subject, input }: Stepped<{ value: string }>): Refusal | undefined {
  const value = valueOf(subject, input.value);
  return !value || value.withdrawn || value.withdrawal ? refuse('value-not-open') : undefined;
}

function leaving({ subject, input }: Stepped<{ value: string }>): Refusal | undefined {
  return valueOf(subject, input.value)?.withdrawal ? undefined : refuse('value-not-open');
}

/** The year with this value no longer among those that wait to be withdrawn. */
function settledWithdrawal(subject: OfficialYear, id: string, more: Partial<OfficialValue> = {}): OfficialYear {
  const settled = (one: OfficialValue): OfficialValue => ({ ...without(one, 'withdrawal'), ...more });
  return { ...subject, values: subject.values.map((one) => (one.id === id ? settled(one) : one)) };
}

const { row, table } = defineLifecycle<'kept', OfficialRelation, never, OfficialYear>();
const common = { article: '评价指标 25', by: ['keeper'], from: ['kept'] } as const;

/** What is done with official values: recorded, checked by a second person, withdrawn, where they were checked by two persons; never changed. */
export const officialTable = table({
  record: row({ ...common, label: '录入官方数', asks: recordSchema, needs: [otherYear, notPublishedYet], leaves: recorded }),
  check: row({
    ...common,
    label: '核对官方数',
    asks: z.strictObject({ value: valueId }),
    second: recorder,
    needs: [unchecked],
    leaves: ({ subject, input, actor: { member, name }, moment }) =>
      withValue(subject, input.value, { checkedBy: { member, name }, checkedOn: moment.today }),
  }),
  withdraw: row({
    ...common,
    label: '作废官方数',
    asks: withdrawSchema.extend({ value: valueId }),
    needs: [standing],
    leaves: ({ subject, input, actor: { member, name }, moment }) => {
      const said = { on: moment.today, by: { member, name }, reason: input.reason };
      // What two persons made one does not take back.
      const made = valueOf(subject, input.value)?.checkedBy !== undefined;
      return withValue(subject, input.value, made ? { withdrawal: said } : { withdrawn: said });
    },
  }),
  agreeWithdrawal: row({
    ...common,
    label: '同意作废',
    asks: z.strictObject({ value: valueId }),
    second: withdrawer,
    needs: [leaving],
    leaves: ({ subject, input, actor: { member, name }, moment }) => {
      const said = valueOf(subject, input.value)?.withdrawal;
      if (!said) return subject;
      const withdrawn = { ...said, on: moment.today, agreedBy: { member, name } };
      return settledWithdrawal(subject, input.value, { withdrawn });
    },
  }),
  // Taken back by who wanted it, or found wrong by another: the value counts as before.
  keepValue: row({
    ...common,
    label: '不作废',
    asks: z.strictObject({ value: valueId }),
    needs: [leaving],
    leaves: ({ subject, input }) => settledWithdrawal(subject, input.value),
  }),
});

export function decideOfficial(
  subject: OfficialYear,
  command: string,
  input: unknown,
  actor: Acting<OfficialRelation>,
  moment: Moment,
): Decision<OfficialYear> {
  return decide<'kept', OfficialRelation, never, OfficialYear>(officialTable, noPeriods, subject, command, input, actor, moment);
}

/** Checked by the end of `asOf`, and not withdrawn by then. */
function countedOn({ checkedOn, withdrawn }: OfficialValue, asOf: CivilDate): boolean {
  return checkedOn !== undefined && checkedOn <= asOf && (!withdrawn || withdrawn.on > asOf);
}

/** The last months of the periods from January on for which a national value counted at the end of `asOf`, newest first. */
export function comparableThrough(values: readonly OfficialValue[], asOf: CivilDate): Month[] {
  const found = values.filter((one) => one.of === 'national' && one.from.endsWith('-01') && countedOn(one, asOf));
  return [...new Set(found.map(({ to }) => to))].sort().reverse();
}

/**
 * The value that counted at the end of `asOf` for exactly this period: checked by then and not withdrawn by then; of several the one
 * published last. A value of another period is never taken in its place.
 */
export function officialFor(
  values: readonly OfficialValue[],
  of: OfficialOf,
  measure: MeasureId,
  period: { from: Month; to: Month },
  asOf: CivilDate,
): OfficialValue | undefined {
  const counted = values.filter(
    (one) => one.of === of && one.measure === measure && one.from === period.from && one.to === period.to && countedOn(one, asOf),
  );
  return counted.sort((a, b) => (a.publishedOn < b.publishedOn ? -1 : 1)).slice(-1)[0];
}

/** Whether a value of exactly this period is recorded and waits for the second person who checks it. */
export const waitsForCheck = (
  values: readonly OfficialValue[],
  of: OfficialOf,
  measure: MeasureId,
  period: { from: Month; to: Month },
): boolean =>
  values.some(
    (one) =>
      one.of === of &&
      one.measure === measure &&
      one.from === period.from &&
      one.to === period.to &&
      !one.checkedBy &&
      !one.withdrawn,
  );
