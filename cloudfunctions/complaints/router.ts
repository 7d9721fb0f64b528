import * as z from 'zod';
import { county } from '@config/county';
import { mainRelation, relationsToComplaint, worksOn } from '@domain/complaint/relations';
import type { Actor } from '@domain/bureau/actor';
import { deskRoles as staff, staffRoles } from '@domain/bureau/roles';
import { sourceWords } from '@domain/bureau/source';
import { goodsCategoryKeys } from '@domain/matter/goods-categories';
import { problemTypeKeys } from '@domain/matter/problem-types';
import { addWorkingDays } from '@domain/law/calendar/calendar';
import type { Complaint } from '@domain/complaint/complaint';
import { complaintActions, withheldActs } from '@domain/complaint/lifecycle';
import { withoutMissing } from '@domain/complaint/import/is-thin';
import { intakeSchema } from '@domain/complaint/filing/intake';
import { sorts } from '@domain/complaint/desk/listing';
import { revealed, revealSchema } from '@domain/complaint/desk/reveal';
import { submitSchema } from '@domain/complaint/filing/schema';
import { NOTICE_VERSION } from '@domain/privacy/notice';
import { announcementSchema, withdrawalSchema } from '@domain/bureau/channel';
import { copyOut, copyTable } from '@domain/complaint/desk/copy-out';
import { saySchema, talkIdOf, verdictSchema } from '@domain/complaint/talk/talk';
import { tellsStaff } from '@domain/complaint/desk/staff-news';
import { viewCodeSchema } from '@domain/complaint/talk/view-code';
import { viewComplaint } from '@domain/complaint/visibility';
import { sayRefusal } from '@domain/error-table';
import { refuse } from '@domain/errors';
import { otherMatterSchema } from '@domain/other-matter/other-matter';
import { enterSchema, noteSchema } from '@domain/report/transfer';
import { text } from '@domain/fields';
import { secretPlace } from '../kernel/codes';
import { contentVerdictSchema } from '@domain/content/checks';
import { contentFor } from '@domain/complaint/held';
import { checksPlace } from '../kernel/checks';
import { deskStaff, desksPlace } from '../kernel/desks';
import type { FirstReads } from '../kernel/serve';
import { read, TRANSACTION } from '../kernel/store';
import { type Event } from '../kernel/commit';
import { merchantPlace } from '../kernel/merchants';
import { procedure, router as makeRouter } from '../kernel/procedure';
import { readingsOf, recordReading } from '../kernel/readings';
import { Refused, unless } from '../kernel/refused';
import {
  againstPage,
  chips,
  complaintById,
  complaintsByIds,
  minePage,
  namesOf,
  nextDueOn,
  officesRead,
  provisionalCount,
  queueCounted,
  queueCounts,
  queuePage,
  type Reader,
} from './reads/queries';
import { homeFor } from './reads/home';
import { waitingList } from './reads/waiting';
import { todoCursor, todoPageFor, waitingBeside } from './reads/todo';
import { earlierIn, growing, newestIn } from './reads/lists';
import { timelinePage } from './reads/timeline';
import { versionFor } from './reads/version';
import { act } from './acts/act';
import { findFor, hintsFor } from './reads/finding';
import { casesOfMerchant, registerFor } from './reads/register';
import { ofShop } from './reads/shop';
import { deskRows, ownDataAgainst, ownDataIn, rowFor, wordsFor } from './reads/views';
import { admit } from './acts/admitting';
import { judgeContent } from './content/judging';
import { checksOn, checksOnAll, waitingContent } from './content/reading';
import { fromNegotiation } from './acts/from-negotiation';
import { caseIdOf, submit, takeIn } from './acts/new-case';
import { channelOf, channelPlace } from '../kernel/channel';
import { publish, withdraw } from './channel';
import { checkPhrase } from './talk/check-phrase';
import { judge, markRead, messagesOf, say, talkFor, talkOf, waitingTalks } from './talk/talk';
import { mattersPage, noteMatter } from './acts/other-matters';
import { goOnImport, importProgress, startImport, stopImport } from './acts/importing';
import { enter, note, transfersFor } from './acts/transfers';
import { issueHelperCode } from './talk/helper-code';
import { asHeldNow } from './talk/holder';
import { ownCases, ownFigures, toTakeUp } from './reads/shop-desk';
import { shopLists } from '@domain/complaint/shop-desk';
import { issue, joinByCode, takeUp } from './talk/merchant-access';

const id = z.string({ error: '请从列表重新打开这件案子。' }).regex(/^[\w-]{1,64}$/, { error: '请从列表重新打开这件案子。' });
const cursor = z.string().regex(/^[\d-]{1,20}~[\w-]{1,64}$/, { error: '请从头打开列表。' });
/** A list sorted by name goes on behind a name. */
const listCursor = z
  .string()
  .regex(/^[^~]{0,200}(~[^~]{0,200})*~[\w-]{1,64}$/, { error: '请从头打开列表。' })
  .max(300);
const value = z
  .string({ error: '请从列表里选择。' })
  .min(1, { error: '请从列表里选择。' })
  .max(120, { error: '请从列表里选择。' });
/** One of these codes: any other would show an empty list as if nothing were there. */
const oneIn = (codes: readonly string[]) => value.refine((one) => codes.includes(one), { error: '请从列表里选择。' });
const narrowing = {
  officer: value.optional(),
  office: oneIn(county.offices.map(({ code }) => code)).optional(),
  shop: value.optional(),
  source: oneIn(Object.keys(sourceWords)).optional(),
  problem: oneIn(problemTypeKeys).optional(),
  category: oneIn(goodsCategoryKeys).optional(),
};
const searchCursor = z.string().regex(/^[0-3]:\d{1,20}~[\w-]{1,64}$/, { error: '请从头再找一次。' });
const actSchema = z.strictObject({
  id,
  version: z.int().min(1),
  command: z.string().max(40),
  input: z.unknown().optional(),
});
const importers = ['intake', 'admin'] as const;
/** Each is a case's whole form: more at once are too much for a slow phone. */
const OWN_DATA_PAGE = 10;

/** A case's pages begin with the case and its talk, an act with who sits at which desk, a filing with how it can be made. */
export const firstReads: FirstReads = {
  get: ({ id: of }) => (of ? [casePlace(of), talkPlace(of), checksPlace(of)] : []),
  timeline: ({ id: of }) => (of ? [casePlace(of), checksPlace(of)] : []),
  list: ({ id: of }) => (of ? [casePlace(of), checksPlace(of)] : []),
  messages: ({ id: of }) => (of ? [casePlace(of), talkPlace(of), checksPlace(of)] : []),
  say: ({ id: of }) => (of ? [casePlace(of), talkPlace(of), desksPlace] : []),
  queue: () => [desksPlace],
  waiting: () => [desksPlace],
  todo: () => [desksPlace],
  act: ({ command = '' }) => (tellsStaff(command) ? [desksPlace] : []),
  submit: () => [channelPlace, TRANSACTION],
  fromNegotiation: () => [channelPlace],
  takeIn: () => [TRANSACTION],
  joinByCode: () => [TRANSACTION, secretPlace],
  issueViewCode: () => [secretPlace],
  issueHelperCode: () => [secretPlace],
  channel: () => [channelPlace],
  ofMerchant: ({ id: of }) => (of ? [merchantPlace(of)] : []),
};

const casePlace = (of: string) => ({ collection: 'complaints' as const, id: of });
const talkPlace = (of: string) => ({ collection: 'talks' as const, id: talkIdOf(of) });

export const router = makeRouter({
  /** The first page of whoever calls, in one call: the one asked for by its name, where it is the caller's. */
  home: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ as: z.string().max(20).optional() }))
    .query(({ ctx: { actor, moment }, input }) => homeFor(actor, input.as, moment)),

  /** 等我审批: whatever waits for the caller's word as the second person; what lies beside the cases comes with the first page. */
  waiting: procedure
    .meta({ access: staffRoles })
    .input(z.strictObject({ cursor: cursor.optional() }))
    .query(({ ctx: { actor, moment }, input }) => waitingList(actor, moment, input.cursor)),

  /** How much waits in lists of their own, for a second person's word and to be read. */
  beside: procedure.meta({ access: staff }).query(({ ctx: { actor, moment } }) => waitingBeside(actor, moment)),

  /** What is still to be done by the caller, by the day. */
  todo: procedure
    .meta({ access: staff })
    .input(z.strictObject({ cursor: todoCursor.optional() }))
    .query(({ ctx: { actor, moment }, input }) => todoPageFor(actor, moment, input.cursor)),

  submit: procedure
    .meta({ access: ['consumer'], share: 'submit' })
    .input(submitSchema)
    .mutation(async ({ ctx, input }) => {
      unless((await channelOf()).mode === 'published' ? undefined : refuse('channel-guide'));
      // PIPL 17: told before, and the telling is on record.
      unless(ctx.caller.notice === NOTICE_VERSION ? undefined : refuse('notice-unread'));
      return submit(ctx, input);
    }),

  /** One tap makes a complaint of the caller's own negotiation that came to nothing, with what was written and handed in. */
  fromNegotiation: procedure
    .meta({ access: ['consumer'], share: 'submit' })
    .input(z.strictObject({ id, version: z.int().min(1) }))
    .mutation(async ({ ctx, input }) => {
      unless((await channelOf()).mode === 'published' ? undefined : refuse('channel-guide'));
      return fromNegotiation(ctx, input.id, input.version);
    }),

  /** The case that the caller's own earlier filing under this key made, where its answer was lost on the way. */
  filed: procedure
    .meta({ access: ['consumer'] })
    .input(z.strictObject({ key: z.string({ error: '请重新打开草稿。' }).regex(/^[\w-]{8,80}$/, { error: '请重新打开草稿。' }) }))
    .query(async ({ ctx, input }) => {
      const complaint = await complaintById(caseIdOf({ ...ctx, key: input.key }));
      return complaint ? { id: complaint._id, no: complaint.no } : null;
    }),

  /** A complaint by telephone, at the window, by post or from another platform, recorded by staff (代录). */
  takeIn: procedure
    .meta({ access: ['intake', 'handler'] })
    .input(intakeSchema)
    .mutation(({ ctx, input }) => takeIn(ctx, input)),

  /** How complaints can be made through the program: guide, or published with its announcement (令121-8). */
  channel: procedure.meta({ access: 'anyone' }).query(() => channelOf()),

  publishChannel: procedure
    .meta({ access: ['admin'] })
    .input(announcementSchema)
    .mutation(({ ctx, input }) => publish(ctx, input)),

  /** The program guides to 12315 again; cases go on. */
  withdrawChannel: procedure
    .meta({ access: ['admin'] })
    .input(withdrawalSchema)
    .mutation(({ ctx, input }) => withdraw(ctx, input.reason)),

  /** Several cases of one's own desk as the national platform's form asks for them; never a case one is not on. */
  copyOut: procedure
    .meta({ access: staff })
    .input(z.strictObject({ ids: z.array(id).min(1, { error: '请先选择案件。' }).max(20, { error: '一次最多 20 件。' }) }))
    .query(async ({ ctx: { actor }, input }) => {
      const complaints = await complaintsByIds(input.ids);
      const mine = input.ids.flatMap((one) => {
        const complaint = complaints.get(one);
        return complaint && worksOn(actor, complaint) ? [complaint] : [];
      });
      unless(mine.length === input.ids.length ? undefined : refuse('not-found'));
      return {
        cases: mine.map((one) => ({
          id: one._id,
          no: one.no,
          number: one.platform12315No,
          fields: copyOut(withoutMissing(one)),
        })),
        table: copyTable(mine.map(withoutMissing)),
      };
    }),

  /** What came as a complaint and is none (令121-44): noted under a number of its own. */
  noteOtherMatter: procedure
    .meta({ access: staff })
    .input(otherMatterSchema)
    .mutation(({ ctx, input }) => noteMatter(ctx, input)),

  /** What one's office noted, or the county to a leader of the bureau, the newest first. */
  otherMatters: procedure
    .meta({ access: staff })
    .input(z.strictObject({ cursor: cursor.optional() }))
    .query(({ ctx, input }) => mattersPage(ctx, listsOf(ctx.actor), input.cursor)),

  /** A report found inside a complaint (令121-9), stored apart: the task to enter it into the national platform today. */
  noteReport: procedure
    .meta({ access: staff })
    .input(z.strictObject({ id, ...noteSchema.shape }))
    .mutation(async ({ ctx, input: { id: of, ...input } }) => {
      const complaint = await complaintById(of);
      if (!complaint || !worksOn(ctx.actor, complaint)) throw new Refused(refuse('not-found'));
      return note(ctx, complaint, input);
    }),

  enterReport: procedure
    .meta({ access: staff })
    .input(z.strictObject({ id, version: z.int().min(1), ...enterSchema.shape }))
    .mutation(({ ctx, input }) => enter(ctx, input.id, input.version, input.number)),

  reports: procedure.meta({ access: staff }).query(async ({ ctx: { actor } }) => {
    const { rows, more } = await transfersFor(actor);
    const shown = rows.map(({ _id, version, no, clue, notedOn, notedBy, number, entered }) => ({
      id: _id,
      version,
      no,
      clue,
      notedOn,
      notedBy: notedBy.name,
      number,
      enteredOn: entered?.on,
    }));
    return { rows: shown, more };
  }),

  /** One masked field whole, for an officer who is not on the case: who, what and why is written down before it is shown. */
  reveal: procedure
    .meta({ access: staff })
    .input(z.strictObject({ id, ...revealSchema.shape }))
    .mutation(async ({ ctx, input: { id: of, field, reason } }) => {
      const complaint = await complaintById(of);
      if (!complaint || !relationsToComplaint(ctx.actor, complaint).includes('staff')) throw new Refused(refuse('not-found'));
      await recordReading(ctx, { of, what: field, reason });
      return { value: revealed(complaint, field) };
    }),

  /** Every command of the lifecycle; who may give it on this case is the table's question. */
  act: procedure
    .meta({ access: 'anyone', share: 'act' })
    .input(actSchema)
    .mutation(({ ctx, input }) => act(ctx, input)),

  get: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ id }))
    .query(async ({ ctx: { actor, moment }, input }) => {
      const [complaint, talk] = await Promise.all([admitted(actor, input.id), talkOf(input.id)]);
      const relations = relationsToComplaint(actor, complaint);
      const relation = mainRelation(relations);
      const checks = checksOn(complaint);
      const [held, events, readings, hints, phrase] = await Promise.all([
        checks,
        timelinePage(actor, complaint, relation, { checks }),
        relations.includes('leader') ? readingsOf(complaint._id) : { rows: [], next: undefined },
        hintsFor(complaint, relation, moment.today),
        checkPhrase(complaint, relation, moment.today),
      ]);
      const { view, earlier } = newestIn(viewComplaint(complaint, relation, held));
      const actions = complaintActions(complaint, relations, moment, county.settings);
      const staffed = relations.filter((one) => one !== 'complainant' && one !== 'respondent');
      const withheld = worksOn(actor, complaint)
        ? withheldActs(complaint, actions, staffed, actor, moment, county.settings).map(({ act: one, refusal }) => ({
            act: one,
            ...sayRefusal(refusal),
          }))
        : [];
      return {
        case: { ...view, version: versionFor(complaint, relation) },
        /** Of these lists `list` brings so many more, older than what stands here. */
        earlier,
        relations,
        actions: actions.filter((one) => withheld.every(({ act: other }) => other !== one)),
        /** What would be refused today whatever is typed, and why. */
        withheld,
        ...wordsFor(complaint, relation, moment.today),
        readings: readings.rows,
        readingsNext: readings.next,
        ...hints,
        timeline: events.rows,
        timelineNext: events.next,
        talk: talkFor(actor, complaint, talk),
        checkPhrase: phrase,
        /** What WeChat's check did not pass, and what became of it. */
        content: contentFor(relation, worksOn(actor, complaint), complaint, held),
      };
    }),

  /** Earlier acts of a case than those its page came with, oldest first. */
  timeline: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ id, cursor: z.string().regex(/^[\w-]{1,64}$/, { error: '请从头打开列表。' }) }))
    .query(async ({ ctx: { actor }, input }) => {
      const [complaint, before] = await Promise.all([admitted(actor, input.id), read<Event>('events', input.cursor)]);
      if (before?.subject.id !== input.id) throw new Refused(refuse('not-found'));
      const checks = checksOn(complaint);
      return timelinePage(actor, complaint, mainRelation(relationsToComplaint(actor, complaint)), { before, checks });
    }),

  /** Earlier entries of one list of a case than those its page came with, as the reader may see them. */
  list: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ id, list: z.enum(growing), before: z.int().min(1).max(100_000) }))
    .query(async ({ ctx: { actor }, input: { id: of, list, before } }) => {
      const complaint = await admitted(actor, of);
      const relation = mainRelation(relationsToComplaint(actor, complaint));
      return earlierIn(viewComplaint(complaint, relation, await checksOn(complaint)), list, before);
    }),

  /** Earlier readings than those a case's page came with; for its leaders. */
  readings: procedure
    .meta({ access: ['leader'] })
    .input(z.strictObject({ id, cursor }))
    .query(async ({ ctx: { actor }, input }) => {
      const complaint = await admitted(actor, input.id);
      unless(relationsToComplaint(actor, complaint).includes('leader') ? undefined : refuse('not-found'));
      return readingsOf(complaint._id, input.cursor);
    }),

  /** Messages of one channel of a case, the newest first, as the reader's side may read them. */
  messages: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ id, channel: saySchema.shape.channel, cursor: cursor.optional() }))
    .query(({ ctx: { actor }, input }) => messagesOf(actor, input.id, input.channel, input.cursor)),

  /** A message to the bureau, to a party, or to all three; a text that WeChat does not pass waits for an officer. */
  say: procedure
    .meta({ access: 'anyone', share: 'message' })
    .input(z.strictObject({ id, ...saySchema.shape }))
    .mutation(({ ctx, input: { id: of, ...said } }) => say(ctx, of, said)),

  /** The reader opened a channel. */
  readMessages: procedure
    .meta({ access: 'anyone', share: { by: 'writes only where something is unread' } })
    .input(z.strictObject({ id, channel: saySchema.shape.channel }))
    .mutation(({ ctx, input }) => markRead(ctx, input.id, input.channel)),

  /** A held message is released, or held back with a reason. */
  judgeMessage: procedure
    .meta({ access: staff })
    .input(verdictSchema.safeExtend({ id, version: z.int().min(1) }))
    .mutation(({ ctx, input }) => judge(ctx, input)),

  /** Of one's own desk: cases in which something waits that the check did not pass, the longest waiting first. */
  waitingContent: procedure
    .meta({ access: staff })
    .input(z.strictObject({ cursor: cursor.optional() }).optional())
    .query(async ({ ctx: { actor, moment }, input }) => {
      const { found, next } = await waitingContent(actor, input?.cursor);
      const rows = found.map(({ complaint, since, waiting }) => ({
        ...rowFor(complaint, 'staff', moment.today),
        since,
        waiting,
      }));
      return { rows, next };
    }),

  /** Lets the other side see what the check did not pass, or not; `on`: the case it was written in, where that was merged into this one. */
  judgeContent: procedure
    .meta({ access: staff })
    .input(contentVerdictSchema.extend({ id, on: id.optional() }))
    .mutation(({ ctx, input }) => judgeContent(ctx, input)),

  /** Cases of the officer's office in which a message waits, names masked; those that moved away meanwhile are left out. */
  waitingMessages: procedure
    .meta({ access: staff })
    .input(z.strictObject({ cursor: cursor.optional() }).optional())
    .query(async ({ ctx: { actor, moment }, input }) => {
      const { talks, next } = await waitingTalks(officeOf(actor), input?.cursor);
      const complaints = await complaintsByIds(talks.map(({ of }) => of));
      const rows = talks.flatMap((talk) => {
        const complaint = complaints.get(talk.of);
        const found = complaint && talkFor(actor, complaint, talk);
        return complaint && found ? [{ ...rowFor(complaint, 'staff', moment.today), ...found, since: talk.waitingSince }] : [];
      });
      return { rows, next };
    }),

  mine: procedure
    .meta({ access: ['consumer'] })
    .input(z.strictObject({ cursor: cursor.optional() }))
    .query(async ({ ctx: { actor, moment }, input }) => {
      const { complaints, next } = await minePage(actor.member, input.cursor);
      return { rows: complaints.map((one) => rowFor(one, mainRelation(relationsToComplaint(actor, one)), moment.today)), next };
    }),

  /** Complaints about the caller's own shop, each as its respondent may read it. */
  against: procedure
    .meta({ access: ['merchant'] })
    .input(z.strictObject({ cursor: id.optional() }))
    .query(async ({ ctx: { actor, moment }, input }) => {
      const { complaints, next } = await againstPage(actor, input.cursor);
      const mine = complaints.filter((one) => relationsToComplaint(actor, one).includes('respondent'));
      return { rows: mine.map((one) => rowFor(one, 'respondent', moment.today)), next };
    }),

  /** A code for the merchant of an accepted case, told once. */
  issueViewCode: procedure
    .meta({ access: staff })
    .input(z.strictObject({ id, version: z.int().min(1) }))
    .mutation(({ ctx, input }) => issue(ctx, input.id, input.version)),

  /** A code for the complainant of a case that a helper filled in, sent to that person's own telephone; told once, to who sends it. */
  issueHelperCode: procedure
    .meta({ access: staff })
    .input(z.strictObject({ id, version: z.int().min(1) }))
    .mutation(({ ctx, input }) => issueHelperCode(ctx, input.id, input.version)),

  /** By such a code the caller becomes the respondent of the case; wrong ones are counted, and all answered alike. */
  joinByCode: procedure
    .meta({ access: 'anyone', share: 'codes' })
    .input(viewCodeSchema)
    .mutation(({ ctx, input }) => joinByCode(ctx, input)),

  /** A page of what is complained of at a merchant the caller acts for: masked rows, nothing of what was not accepted. */
  ownCases: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ merchant: id, list: z.enum(shopLists), cursor: id.optional() }))
    .query(({ ctx: { actor, moment }, input: { merchant, list, cursor: from } }) =>
      ownCases(actor, merchant, list, moment, from),
    ),

  /** Its own figures of the last twelve months. */
  ownFigures: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ merchant: id }))
    .query(({ ctx: { actor, moment }, input }) => ownFigures(actor, input.merchant, moment)),

  /** A case of that desk before the caller takes it up. */
  toTakeUp: procedure
    .meta({ access: 'anyone' })
    .input(z.strictObject({ id, merchant: id }))
    .query(({ ctx: { actor, moment }, input }) => toTakeUp(actor, input.merchant, input.id, moment)),

  /** 我来答复: the caller answers the case for a merchant it acts for; from then on its page opens. */
  takeUp: procedure
    .meta({ access: 'anyone', share: 'actForMerchant' })
    .input(z.strictObject({ id, merchant: id }))
    .mutation(({ ctx, input }) => takeUp(ctx, input.id, input.merchant)),

  /** What is held of the caller in the caller's own complaints, case by case (PIPL 45). */
  ownData: procedure
    .meta({ access: ['consumer'] })
    .input(z.strictObject({ cursor: cursor.optional() }))
    .query(async ({ ctx: { actor }, input }) => {
      const { complaints, next } = await minePage(actor.member, input.cursor, OWN_DATA_PAGE);
      const checks = await checksOnAll(complaints);
      return { rows: complaints.map((one) => ownDataIn(one, checks.get(one._id))), next };
    }),

  /** What is held of the caller as the shop, in the complaints that the caller opened by a code (PIPL 45); the cursor is an id, as in that list. */
  ownDataAgainst: procedure
    .meta({ access: ['consumer'] })
    .input(z.strictObject({ cursor: id.optional() }))
    .query(async ({ ctx: { actor }, input }) => {
      const { complaints, next } = await againstPage(actor, input.cursor, OWN_DATA_PAGE);
      const mine = complaints.filter((one) => relationsToComplaint(actor, one).includes('respondent'));
      const checks = await checksOnAll(mine);
      return { rows: mine.map((one) => ownDataAgainst(one, checks.get(one._id))), next };
    }),

  /** The desk's list, names masked whatever the reader's relation: a list is looked at over shoulders. */
  queue: procedure
    .meta({ access: staff })
    .input(
      z.strictObject({
        chip: z.enum(chips),
        cursor: listCursor.optional(),
        sort: z.enum(sorts).optional(),
        narrowed: z.strictObject(narrowing).optional(),
      }),
    )
    .query(async ({ ctx: { actor, moment }, input: { chip, cursor: from, ...asked } }) => {
      const reader = { member: actor.member, office: listsOf(actor) };
      const [counts, { complaints, next }, desks] = await Promise.all([
        queueCounts(reader, moment, queueCounted),
        queuePage(reader, chip, moment, from, asked),
        deskStaff(),
      ]);
      return { counts, rows: deskRows(complaints, actor, moment, desks), next };
    }),

  /** Who handles cases at the offices whose lists the reader sees: to narrow a list to one of them. */
  officers: procedure.meta({ access: staff }).query(async ({ ctx: { actor } }) => {
    const office = listsOf(actor);
    const seats = (await deskStaff()).filter(
      (one) => one.roles.includes('handler') && (office === 'all' || one.office === office),
    );
    return namesOf(seats.map(({ member }) => member));
  }),

  /** What the shop of a case has besides, of what the reader's lists show: how many this year, and what is open. */
  ofShop: procedure
    .meta({ access: staff })
    .input(z.strictObject({ id }))
    .query(async ({ ctx: { actor, moment }, input }) => {
      const complaint = await admitted(actor, input.id);
      unless(worksOn(actor, complaint) ? undefined : refuse('not-found'));
      return ofShop(complaint, listsOf(actor), moment);
    }),

  /** What the register has for a case: its merchant, and those that may be it; `also`: one that is chosen already. */
  register: procedure
    .meta({ access: staff })
    .input(z.strictObject({ id, also: id.optional() }))
    .query(async ({ ctx: { actor }, input }) => {
      const complaint = await admitted(actor, input.id);
      unless(worksOn(actor, complaint) ? undefined : refuse('not-found'));
      return registerFor(complaint, input.also);
    }),

  /** The cases linked with a merchant of the register, of those the reader may see. */
  ofMerchant: procedure
    .meta({ access: staffRoles })
    .input(z.strictObject({ id, cursor: cursor.optional() }))
    .query(({ ctx: { actor, moment }, input }) => casesOfMerchant(actor, input.id, moment.today, input.cursor)),

  /** Cases of one's office by number, name or telephone number; the rows are masked like the list's. */
  find: procedure
    .meta({ access: staff })
    .input(z.strictObject({ text: text('要找的编号、姓名、电话或商品', 1, 40), cursor: searchCursor.optional() }))
    .query(async ({ ctx: { actor, moment }, input }) => {
      officeOf(actor);
      const [found, desks] = await Promise.all([findFor(actor, input.text, moment.today, input.cursor), deskStaff()]);
      return { rows: deskRows(found.complaints, actor, moment, desks), next: found.next };
    }),

  /** The rows of a checked list become cases, as far as one call gets; the timer goes on. */
  startImport: procedure
    .meta({ access: importers })
    .input(z.strictObject({ id, version: z.int().min(1) }))
    .mutation(({ ctx, input }) => startImport(ctx, input)),

  /** Goes on with what was stopped or is still to be done. */
  goOnImport: procedure
    .meta({ access: importers })
    .input(z.strictObject({ id }))
    .mutation(({ ctx, input }) => goOnImport(ctx, input.id)),

  /** Stops after the rows it is at. */
  stopImport: procedure
    .meta({ access: importers })
    .input(z.strictObject({ id }))
    .mutation(({ ctx, input }) => stopImport(ctx, input.id)),

  importProgress: procedure
    .meta({ access: importers })
    .input(z.strictObject({ id }))
    .query(({ ctx, input }) => importProgress(ctx.actor, input.id)),

  /** Today, the next working day, and the next day on which a case of the office is due. */
  calendar: procedure.meta({ access: staff }).query(async ({ ctx: { actor, moment } }) => ({
    today: moment.today,
    nextWorkingDay: addWorkingDays(moment.today, 1, moment.calendar),
    nextDueOn: await nextDueOn(listsOf(actor), moment.today),
  })),

  /** How many open cases rest on a year whose arrangement is not known, and up to which day it is known. */
  provisional: procedure.meta({ access: staff }).query(async ({ ctx: { actor, moment } }) => ({
    cases: await provisionalCount(listsOf(actor)),
    knownUntil: moment.calendar.to,
  })),
});

/** The case, for whoever has to do with it; to everybody else it does not exist. */
async function admitted(actor: Actor, of: string): Promise<Complaint> {
  const kept = await complaintById(of);
  if (!kept) throw new Refused(refuse('not-found'));
  const complaint = await asHeldNow(kept, actor);
  unless(admit(actor, complaint));
  return complaint;
}

function officeOf(actor: Actor): string {
  if (!actor.office) throw new Refused(refuse('not-allowed'));
  return actor.office;
}

/** Whose cases an officer's lists show. */
function listsOf(actor: Actor): Reader['office'] {
  return officesRead(actor) ?? officeOf(actor);
}
