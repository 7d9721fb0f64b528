import * as z from 'zod';
import { county } from '@config/county';
import type { Actor } from '@domain/bureau/actor';
import { deskRoles as staff, staffRoles } from '@domain/bureau/roles';
import { items } from '@domain/indicator/scores';
import { officialForms } from '@domain/complaint/letters/documents';
import { worksOn } from '@domain/complaint/relations';
import type { Complaint } from '@domain/complaint/complaint';
import type { Message } from '@domain/complaint/talk/talk';
import { refuse } from '@domain/errors';
import { mayKnowTransfer, type Transfer } from '@domain/report/transfer';
import { channelOf } from '../kernel/channel';
import { withoutHead, type Event, type Kept } from '../kernel/commit';
import { procedure, router as makeRouter } from '../kernel/procedure';
import { Refused } from '../kernel/refused';
import { answered, db, read } from '../kernel/store';
import { docx, type Part } from './docx';
import { dossierFoot, dossierOf, type Filed, type Lost, type NightSeal } from './dossier';
import { ledgerPaperOf } from './ledger-paper';
import { measureLetterOf } from './measure-letter';
import { paperOf } from './paper';
import { posterOf } from './poster';
import { bulletinPosterOf } from './bulletin-poster';
import { addressOf, placeFor } from './passing';
import { picturesOf } from './pictures';
import { complaintFormOf, reportFormOf, type FoundReport } from './registration';
import { slipOf } from './slip';

const again = '请从列表重新打开这件案子。';
const id = z.string({ error: again }).regex(/^[\w-]{1,64}$/, { error: again });

/** The case, for an officer who works on it; to everybody else it does not exist. */
async function caseFor(actor: Actor, of: string): Promise<Complaint> {
  const kept = await read<Kept<Complaint>>('complaints', of);
  if (!kept || !worksOn(actor, kept)) throw new Refused(refuse('not-found'));
  return withoutHead(kept);
}

/** Documents of one answer of the database. */
const PAGE = 500;

/** Every one of a sorted list: a file that leaves some out without a word is a false one. */
async function whole<T>(sorted: Sorted): Promise<T[]> {
  const all: T[] = [];
  for (;;) {
    const { data } = await answered(sorted.skip(all.length).limit(PAGE).get());
    all.push(...(data as T[]));
    if (data.length < PAGE) return all;
  }
}

/** A report found inside a complaint, for who may know of both; to everybody else neither exists (令121-37). */
async function reportFor(actor: Actor, of: string): Promise<FoundReport> {
  const kept = await read<Kept<Transfer>>('transfers', of);
  if (!kept || !mayKnowTransfer(actor, kept)) throw new Refused(refuse('not-found'));
  const { data } = await answered(db.collection('complaints').where({ no: kept.no }).limit(1).get());
  const complaint = data[0] as Kept<Complaint> | undefined;
  if (!complaint || !worksOn(actor, complaint)) throw new Refused(refuse('not-found'));
  return { transfer: withoutHead(kept), complaint: withoutHead(complaint) };
}

const blanks = { complaintForm: () => complaintFormOf(), reportForm: () => reportFormOf() };

/** A Word file small enough for an answer: one part, or one for each of those it is for. */
async function word(part: Part, name: string, of = '', others: readonly Part[] = []) {
  const whole = [name, of].filter(Boolean).join(' ');
  return { name: `${whole}.docx`, base64: (await docx([part, ...others], whole, county.bureau)).toString('base64') };
}

type Sorted = ReturnType<ReturnType<typeof db.collection>['orderBy']>;

const eventsOf = (of: string) =>
  whole<Event>(db.collection('events').where({ 'subject.id': of }).orderBy('subject.version', 'asc'));

const messagesOf = (of: string) =>
  whole<Message>(db.collection('messages').where({ of }).orderBy('at', 'asc').orderBy('_id', 'asc'));

async function filedOf(complaint: Complaint): Promise<Filed> {
  const [events, messages] = await Promise.all([eventsOf(complaint._id), messagesOf(complaint._id)]);
  return { complaint, events, messages };
}

async function lastSeal(): Promise<NightSeal | undefined> {
  const newest = db.collection('snapshots').orderBy('_id', 'desc').limit(1).field({ hash: true });
  return ((await answered(newest.get())).data as unknown as NightSeal[])[0];
}

/** The cases that were merged into this one: whoever works on the dispute reads them with it. */
function mergedInto({ mergedFrom = [] }: Complaint): Promise<(Filed | Lost)[]> {
  return Promise.all(
    mergedFrom.map(async ({ id: of, no }) => {
      const kept = await read<Kept<Complaint>>('complaints', of);
      return kept ? filedOf(withoutHead(kept)) : { lost: no };
    }),
  );
}

/** Word files made here, because a phone cannot print: one form as `{name, base64}`, the file of a case as `{name, url}`. */
export const router = makeRouter({
  /** One issued official form, with the place for the seal. */
  paper: procedure
    .meta({ access: staff })
    .input(z.strictObject({ id, number: z.string().max(60) }))
    .query(async ({ ctx: { actor }, input }) => {
      const complaint = await caseFor(actor, input.id);
      const document = complaint.documents?.find((one) => one.number === input.number);
      if (!document) throw new Refused(refuse('not-found'));
      return word(paperOf(document), document.title, document.number);
    }),

  /** Form 1 of a case as it was filed or entered, for the file and the signatures. */
  complaintForm: procedure
    .meta({ access: staff })
    .input(z.strictObject({ id }))
    .query(async ({ ctx: { actor }, input }) => {
      const complaint = await caseFor(actor, input.id);
      return word(complaintFormOf(complaint), officialForms.complaintForm.title, complaint.no);
    }),

  /** The internal slip with which a case lies at its unit. */
  slip: procedure
    .meta({ access: staff })
    .input(z.strictObject({ id }))
    .query(async ({ ctx: { actor }, input }) => {
      const complaint = await caseFor(actor, input.id);
      const slip = slipOf(complaint);
      if (!slip) throw new Refused(refuse('not-found'));
      return word(slip, '内部分送单', complaint.no);
    }),

  /** Form 2 of a report found inside a complaint. */
  reportForm: procedure
    .meta({ access: staff })
    .input(z.strictObject({ id }))
    .query(async ({ ctx: { actor }, input }) =>
      word(reportFormOf(await reportFor(actor, input.id)), officialForms.reportForm.title),
    ),

  /** Forms 1 and 2 to be filled in by hand at the window. */
  blank: procedure
    .meta({ access: staff })
    .input(z.strictObject({ form: z.enum(['complaintForm', 'reportForm'], { error: '请选择登记表。' }) }))
    .query(({ input: { form } }) => word(blanks[form](), officialForms[form].title, '空白')),

  /** A sheet of A4 for the window, with the program's own code. */
  poster: procedure.meta({ access: staffRoles }).query(async () => {
    const { mode } = await channelOf();
    return word(await posterOf(mode), `${county.bureau}窗口海报`);
  }),

  /** The ledger of one item of the assessment in a year, to be signed and laid before who looks at it. */
  ledger: procedure
    .meta({ access: staffRoles })
    .input(
      z.strictObject({
        year: z.int({ error: '请选择年份。' }).min(2020, { error: '请选择年份。' }).max(2100, { error: '请选择年份。' }),
        item: z.enum(['education', 'warnings'], { error: '请选择哪一项。' }),
      }),
    )
    .query(async ({ ctx: { moment }, input: { year, item } }) =>
      word(await ledgerPaperOf(year, item, moment.today), `${year} 年${items[item].text}台账`),
    ),

  /** The letter of a measure to be sealed and handed over, a sheet for each merchant it is for. */
  measureLetter: procedure
    .meta({ access: staffRoles })
    .input(z.strictObject({ id }))
    .query(async ({ input }) => {
      const { parts, name, no } = await measureLetterOf(input.id);
      const [first = [], ...others] = parts;
      return word(first, name, no, others);
    }),

  /** A published bulletin as a sheet of A4 with its code; needs no role. */
  bulletinPoster: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ id }))
    .query(async ({ input }) => {
      const { part, title } = await bulletinPosterOf(input.id);
      return word(part, title, '海报');
    }),

  /** The whole file of a case; who took it out, and when, is written down first. */
  dossier: procedure
    .meta({ access: staff })
    .input(z.strictObject({ id }))
    .mutation(async ({ ctx, input }) => {
      const complaint = await caseFor(ctx.actor, input.id);
      const path = await placeFor(ctx, complaint._id, 'dossier');
      const [filed, shown, merged, seal] = await Promise.all([
        filedOf(complaint),
        picturesOf(complaint._id, complaint.evidence ?? []),
        mergedInto(complaint),
        lastSeal(),
      ]);
      const foot = dossierFoot(complaint.no, ctx.moment.now);
      const url = await addressOf(path, await docx(dossierOf(filed, shown, merged, seal), foot, county.bureau));
      return { name: `案卷 ${complaint.no}.docx`, url };
    }),
});
