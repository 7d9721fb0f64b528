import * as z from 'zod';
import { edition } from '@domain/assessment/framework/edition';
import { framework } from '@domain/assessment/framework/framework';
import { figureReaders as readers } from '@domain/bureau/actor';
import { isCivilDate, plusDays, type CivilDate } from '@domain/civil-date';
import { refuse } from '@domain/errors';
import { folderOf } from '@domain/evidence/folder';
import { filesIn } from '@domain/evidence/limits';
import { monthOf, monthsBetween, type Month } from '@domain/indicator/ledger/folded';
import { sayUnread } from '@domain/indicator/ledger/unread';
import { exceeds } from '@domain/indicator/scores';
import { decideOfficial, emptyYear, type OfficialValue, type OfficialYear } from '@domain/indicator/official/official';
import { officialName } from '@domain/indicator/official/name';
import { viewOfficial } from '@domain/indicator/official/visibility';
import { rowOf } from '@domain/lifecycle';
import { samePerson, type FirstPerson } from '@domain/second-person';
import { refTo } from '@domain/subject';
import { goodsCategoryKeys } from '@domain/matter/goods-categories';
import { problemTypeKeys } from '@domain/matter/problem-types';
import { commit } from '../kernel/commit';
import { withProof } from './proof';
import { sideBySide } from '../kernel/meter';
import { plainly } from '../kernel/plainly';
import { procedure, router as makeRouter } from '../kernel/procedure';
import { Refused } from '../kernel/refused';
import { casesBehind, turningLate } from './cases';
import { personsOf } from './confirmed';
import { figureOf, figuresOf, lateMeasures, turningLateIn } from './figures';
import { EVERY_OFFICE } from '../kernel/every-office';
import type { FirstReads } from '../kernel/serve';
import { lineMarkPlace } from './lines';
import { recount, recountProgress, stopRecount } from './recounting';
import { kindCases, kindsOf, NOT_CHOSEN } from './kinds';
import { monthsOfYear, officeCodes, overviewOf, openMeasures, periodOf, standingOf } from './overview';
import { packDoors } from './pack/doors';
import { watermarkPlace } from './places';
import { plotsOf } from './plots';
import { pointsOf } from './points';
import { latestCheck, latestReconciliation, leftOut, officialYear } from './queries';

/** How far ahead one may ask what becomes late: beyond the longest period nothing more is known. */
const AHEAD_DAYS = 90;

const day = z.string({ error: '请选择日期。' }).refine(isCivilDate, { error: '请选择日期。' });
const year = z.int({ error: '请选择年份。' }).min(2020, { error: '请选择年份。' }).max(2100, { error: '请选择年份。' });
const office = z.string().refine((code) => officeCodes.includes(code), { error: '没有这个单位。' });
const month = z.int().min(1, { error: '请选择月份。' }).max(12, { error: '请选择月份。' });
const cursor = z.string().regex(/^\d{4}-\d{2}-\d{2}~[\w-]{1,64}$/, { error: '请从头打开列表。' });
const lineCursor = z.string().regex(/^(\d{4}-\d{2}-\d{2}~){2}[\w.-]{1,80}$/, { error: '请从头打开列表。' });
const chosenSchema = {
  year,
  month: month.optional(),
  through: month.optional(),
  office: office.optional(),
  asOf: day.optional(),
};
type Chosen = z.output<z.ZodObject<typeof chosenSchema>>;

const namedMonth = (of: number, number: number): Month => `${of}-${String(number).padStart(2, '0')}`;

/** The choice with its day; a day too far ahead is refused at its field. */
function chosenOf({ year, month, through, office, asOf }: Chosen, today: CivilDate) {
  const last = plusDays(today, AHEAD_DAYS);
  if (asOf && asOf > last) throw new Refused(refuse('invalid-input', { fields: { asOf: `最远可以看到 ${last}。` } }));
  const named = (number?: number) => (number === undefined ? undefined : namedMonth(year, number));
  return { year, office, asOf: asOf ?? today, month: named(month), through: named(through) };
}

/** The figures of a year, and the official values that are entered for it. */
function valuesOf(year: number) {
  const { from, to } = monthsOfYear(year);
  return sideBySide([() => figuresOf(from, to), () => officialYear(year)]);
}

/** Figures begin with how far they are folded. */
export const firstReads: FirstReads = {
  figures: () => [watermarkPlace],
  ahead: () => [watermarkPlace, lineMarkPlace],
  points: () => [watermarkPlace],
  plots: () => [watermarkPlace],
  packLacks: () => [watermarkPlace],
  standing: () => [watermarkPlace],
  cases: () => [lineMarkPlace],
};

/** Acts that hand files in as proof. */
const handing: Readonly<Record<string, typeof filesIn>> = { record: filesIn };

export const router = makeRouter({
  ...packDoors,

  /** Indicator 25 of a year or a month, of the county or one office, as of any day: twelve months of four offices are read, never cases. */
  figures: procedure
    .meta({ access: readers })
    .input(z.strictObject(chosenSchema))
    .query(async ({ ctx: { moment }, input }) => {
      const chosen = chosenOf(input, moment.today);
      const [[figures, official], persons, checked, rows] = await sideBySide([
        () => valuesOf(input.year),
        () => personsOf(input.year),
        () => latestCheck(),
        () => leftOut(input.office ?? EVERY_OFFICE, `${input.year}-01-01`, `${input.year}-12-31`),
      ]);
      return {
        asOf: chosen.asOf,
        ...overviewOf(figures, official.values, chosen, moment, persons),
        /** Where the figures are not whole, that they are not. */
        incomplete: sayUnread(figures.unread),
        /** Rows of the national platform's lists, received in this year, that count nowhere; at most 100. */
        leftOut: rows,
        checked: checked && { on: checked._id, complaints: checked.complaints, differences: checked.total },
      };
    }),

  /** The points of items 24 to 26 as they stand today, for the first page of who answers for them. */
  standing: procedure.meta({ access: readers }).query(async ({ ctx: { moment } }) => {
    const year = Number(moment.today.slice(0, 4));
    const [[figures, official], persons] = await sideBySide([() => valuesOf(year), () => personsOf(year)]);
    return { ...standingOf(figures, official.values, moment.today, persons), incomplete: sayUnread(figures.unread) };
  }),

  /** Items 24 to 26 of the newest period with national values, or of one that is asked for, each with what would settle it. */
  points: procedure
    .meta({ access: readers })
    .input(z.strictObject({ year: year.optional(), through: month.optional() }))
    .query(async ({ ctx: { moment }, input: { year: of, through } }) => {
      const asked = of === undefined ? undefined : { year: of, ...(through && { through: namedMonth(of, through) }) };
      const { unread, ...found } = await pointsOf(asked, moment.today);
      return { ...found, incomplete: sayUnread(unread) };
    }),

  /** What is drawn of a period, of the county or one office: months against their line, own beside national, what falls due, stars, days, money. */
  plots: procedure
    .meta({ access: readers })
    .input(z.strictObject({ year, through: month.optional(), office: office.optional() }))
    .query(async ({ ctx: { moment }, input: { year: of, through, office: at } }) => {
      const asked = { year: of, ...(through && { through: namedMonth(of, through) }), ...(at && { office: at }) };
      const { unread, ...found } = await plotsOf(asked, moment.today);
      return { ...found, incomplete: sayUnread(unread) };
    }),

  /** The framework that everything is measured by, a first-level block at a time, in its own words. */
  framework: procedure
    .meta({ access: readers })
    .input(
      z.strictObject({
        block: z
          .int()
          .min(0)
          .max(framework.blocks.length - 1, { error: '没有这一类。' }),
      }),
    )
    .query(({ input: { block } }) => {
      const { blocks, indicators } = framework;
      return { edition, blocks, block, indicators: indicators.filter(({ level1 }) => level1 === blocks[block]?.name) };
    }),

  /** The cases behind n or d, each with why it counts. */
  cases: procedure
    .meta({ access: readers })
    .input(
      z.strictObject({
        ...chosenSchema,
        measure: z.enum(openMeasures, { error: '没有这项指标。' }),
        part: z.enum(['n', 'd', 'rest']),
        value: z.strictObject({ from: z.int().min(0), to: z.int().min(0) }, { error: '没有这个范围。' }).optional(),
        cursor: lineCursor.optional(),
      }),
    )
    .query(({ ctx: { actor, moment }, input: { measure, part, value, cursor: after, ...rest } }) => {
      const chosen = chosenOf(rest, moment.today);
      const { from, to } = periodOf(chosen);
      const { office, asOf } = chosen;
      return casesBehind(actor, { measure, part, value, from, to, office, asOf }, moment.today, after);
    }),

  /** How many complaints came in, by what went wrong, by kind of goods and by month; what was merged is counted where it goes on. */
  kinds: procedure
    .meta({ access: readers })
    .input(z.strictObject({ year, month: month.optional(), office: office.optional() }))
    .query(({ input }) => kindsOf(input)),

  /** The cases behind such a number, the newest first. */
  kindCases: procedure
    .meta({ access: readers })
    .input(
      z.strictObject({
        year,
        month: month.optional(),
        office: office.optional(),
        problem: z.enum([...problemTypeKeys, NOT_CHOSEN], { error: '没有这个类型。' }).optional(),
        category: z.enum([...goodsCategoryKeys, NOT_CHOSEN], { error: '没有这个类别。' }).optional(),
        cursor: cursor.optional(),
      }),
    )
    .query(({ ctx: { actor }, input: { cursor: after, ...asked } }) => kindCases(actor, asked, after)),

  /** 将失分: what becomes late by a day to come if nobody acts, or `on` that very day, and the two rates then. */
  ahead: procedure
    .meta({ access: readers })
    .input(
      z.strictObject({ until: day, on: z.literal(true).optional(), office: office.optional(), cursor: lineCursor.optional() }),
    )
    .query(async ({ ctx: { actor, moment }, input }) => {
      const { today } = moment;
      const last = plusDays(today, AHEAD_DAYS);
      if (input.until <= today || input.until > last)
        throw new Refused(refuse('invalid-input', { fields: { until: `请选择今天以后、${last} 以前的一天。` } }));
      const offices = input.office ? [input.office] : officeCodes;
      const since = input.on ? plusDays(input.until, -1) : today;
      const { from, to } = monthsOfYear(Number(today.slice(0, 4)));
      const [figures, late] = await sideBySide([
        () => figuresOf(from, monthOf(input.until) > to ? monthOf(input.until) : to),
        () => turningLate(actor, since, input.until, input.office, input.cursor),
      ]);
      const months = monthsBetween(from, to);
      const rate = (measure: (typeof lateMeasures)[number]) => {
        const then = figureOf(figures, measure, offices, months, input.until);
        const lost = then.d > 0 && !exceeds(then, edition.passMark);
        return { measure, now: figureOf(figures, measure, offices, months, today), then, lost };
      };
      const rates = lateMeasures.map(rate);
      const total = turningLateIn(figures, offices, since, input.until);
      return { ...late, total, rates, incomplete: sayUnread(figures.unread) };
    }),

  /** The official values of a year as they were recorded, checked and withdrawn. */
  official: procedure
    .meta({ access: readers })
    .input(z.strictObject({ year }))
    .query(async ({ ctx: { actor }, input }) => {
      const { values, version } = await officialYear(input.year);
      const mine = (first: FirstPerson | undefined) => first !== undefined && samePerson(first, actor);
      const own = ({ recordedBy, withdrawal }: OfficialValue) => ({ own: mine(recordedBy), ownWithdrawal: mine(withdrawal?.by) });
      return { version, values: values.map((value) => ({ ...viewOfficial(value, 'keeper'), ...own(value) })) };
    }),

  /** Records, checks or withdraws an official value. */
  keep: procedure
    .meta({ access: readers })
    .input(z.strictObject({ year, version: z.int().min(0), command: z.string().max(40), input: z.unknown().optional() }))
    .mutation(({ ctx, input: { year: of, version, command, input } }) => {
      const empty = emptyYear(of);
      const { member, name, office: unit } = ctx.actor;
      const acting = { member, name, relation: 'keeper' as const, office: unit };
      const ref = refTo(officialName, empty._id, version);
      const files = rowOf(handing, command)?.(input) ?? [];
      return commit<OfficialYear>(ctx, ref, command, input, {
        related: () => [...new Set(files.map(folderOf))].map((id) => ({ collection: 'evidence', id })),
        decide: (subject = empty, _, findRelated) => {
          const decision = decideOfficial(subject, command, input, acting, ctx.moment);
          if (!decision.ok) return decision;
          const proven = withProof(decision.next, files, member, ctx.moment, findRelated);
          if ('refused' in proven) return proven;
          const next = { ...proven.next, version: subject.version + 1 };
          return plainly(next, { relation: 'keeper', shown: name || '工作人员', related: proven.related });
        },
      });
    }),

  /** The latest nightly comparison of the stored figures with a recount of the cases, every difference named. */
  reconciliation: procedure.meta({ access: readers }).query(async () => (await latestReconciliation()) ?? null),

  /** Makes the folded figures anew from the events, month by month; asked again it goes on where it was stopped. */
  rebuild: procedure.meta({ access: ['admin'] }).mutation(({ ctx: { moment } }) => recount(moment)),

  stopRebuild: procedure.meta({ access: ['admin'] }).mutation(() => stopRecount()),

  /** How far a rebuild is. */
  rebuilding: procedure.meta({ access: readers }).query(() => recountProgress()),
});
