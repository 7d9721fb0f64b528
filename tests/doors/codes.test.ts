// A code without a checked set takes a case out of every queue and every figure. Each field of every door and act, and each stored text, is closed
// by its schema, is a person's words, or stands here with how it is checked.
import { complaintTable } from '../../domain/complaint/acts/table';
import { officialTable } from '../../domain/indicator/official/official';
import { reportTable } from '../../domain/report/lifecycle';
import { bulletinTable } from '../../domain/bulletin/acts/table';
import { program } from '../../domain/bulletin/days';
import { county } from '../../config/county';
import { readCounty } from '../../tools/demo/snapshot';
import { fullRecord } from '../full-record';
import { fieldsIn, type Field } from './fields-in';
import { everyDoor } from './routers';
import { merchantTables } from './tables';

/** How a text that is neither of a set nor a person's words is checked, by the name it stands under. */
const checked: Readonly<Record<string, string>> = {
  aliases: 'words divided by 、, each once; at most five of forty letters',
  goods: 'the same, at most eight',
  id: 'of something stored, read before anything else: what is not there, or not the caller’s, is refused as not found',
  ids: 'the same, each of them',
  on: 'the case a text was written in: one that was merged into this one, or refused',
  files: 'of the caller’s own uploads, each found in its folder and begun for this place, or refused',
  draft:
    'the phone’s own name of a draft, hashed with the caller into the folder’s id: a place of the caller’s own and nobody else’s',
  key: 'the phone’s own name of a filing, hashed with the caller: it finds the caller’s own case or none',
  cursor: 'where a list goes on: any is a place in it, and brings nothing the first page might not',
  as: 'which first page: one of the caller’s own roles, any other is passed over (reads/home.ts)',
  about: 'of something told; only the caller’s own messages of it are marked',
  command: 'a row of the table of acts, found as its own property, or unknown-command',
  input: 'checked by the schema of that act, which this test walks too',
  phone: 'a telephone by its form (domain/telephone.ts)',
  uscc: 'with its check digit (domain/uscc.ts)',
  issuer: 'bodies of this county, by its name in each (domain/bulletin/writing.ts)',
  platform12315No: 'a number of the national platform by its form, claimed by one case (claims)',
  number: 'the same; of a paper: one that was issued on this case, or not found',
  link: 'an address on the web by its form',
  code: 'compared with what is stored hidden; wrong ones are counted',
  template: 'as WeChat names its templates; only WeChat knows which there are, and says so in the delivery log',
  version: 'of the notice: any but the one in force counts as none; of a fault: kept as told, counted nowhere',
  page: 'where in the program it failed: letters of a route, kept as told',
  name: 'of an error: letters alone, kept as told',
  frames: 'places in the code: letters, a line and a column, kept as told',
  'table.notice': 'the number of the State Council’s notice by its form; a second person holds the table against it',
  office: 'an office of the county: `settings.offices`, or the codes of config',
  officer: 'narrows a list of the caller’s own office: an unknown one finds nothing',
  shop: 'the same',
  source: 'a code of its list',
  problem: 'a code of its list',
  category: 'a code of its list',
  correction: 'one that waits on this case, or refused as missing',
  lastFour: 'four letters of a paper that was seen; nothing is found by it',
  time: 'an hour and a minute of a day',
  sender: 'the number of one of those on the case, or refused at its field',
  clue: 'the same',
  entry: 'the same',
  member: 'an id; the desk of reports has no function yet, and the one that writes it looks the person up at the desks first',
  from: 'a month of the year that is kept',
  to: 'the same',
  value: 'one of the values of that year, or refused as not open',
  into: 'another merchant, read in the same transaction, or refused as not found',
  of: 'a bulletin that stands published, or a lesson or a question of this year; of anything else nothing is counted',
  fileId: 'of the caller’s own uploads, as `files`',
  url: 'an address on the web by its form',
  places: 'offices of the county, by config',
  release: 'one that stands on this bulletin, or refused as missing',
  item: 'one that waits in the checks of this bulletin, or refused',
  at: 'a day and a time by its form, which must lie ahead',
  merchant:
    'of something stored: one’s own, or in the list of the bureau, or refused as not found; a list of another finds nothing',
  merchants: 'the same, each of them',
  kind: 'a key of its list; an order is none of them and is refused in its own words',
  fact: 'one of this merchant’s that was checked, or refused as not found',
  related: 'other facts of the same merchant: any other joins nothing (credit/fact-context.ts)',
  reportYears: 'years, which must have been due',
  offices: 'offices of the county, by its list in config',
  list: 'one that was read by this program and is fresh, or refused as missing; of risk classes, lines each read by itself',
  text: 'lines of a list, each read by itself and told apart where it is not understood',
  claim: 'the caller’s own filing, hashed with the caller as `key`',
  row: 'the key of a row of the ledger; a paper for none stands in no row',
  shops: 'the merchant’s own, or refused',
  check: 'a question of the list that this merchant is asked, or refused',
  invitation: 'one that waits on this merchant, or refused as missing',
  person: 'one who acts for this merchant now, or refused as missing',
  breach: 'one that stands on this promise, or refused as missing',
  keep: 'files of before that stay; any other keeps nothing',
  hint: 'what was tapped in the register: what is kept there is shown first to who links the case, any other is passed over',
  also: 'the same, of what an officer chose already',
};

/** Names under which a code would stand. */
const codeLike =
  /(^|\.)(office|unit|division|district|county|member|staff|officer|roles?|category|problem|ground|basis|channel|medium|way|manner|template|kind|type|state|status|code|form|measure|platform|authority|competent|bureau|institution|source|party|with|to|from|into|result)$/;

/** Words under such a name: what a person writes because no list has them all. */
const words: Readonly<Record<string, string>> = {
  'respondent.platform': 'platforms come and go: those that are known are offered, any other can be written',
  platform: 'the same',
  'unreachable.bureau': 'the bureau at a platform’s seat, anywhere in the country',
  bureau: 'the same',
  institution: 'who tests or appraises, anywhere in the country',
  to: 'another department, a mediation body, the police, a sender: none of ours',
  'handover.to': 'another department',
  authority: 'a superior or designated bureau',
  with: 'a bureau of another county, with which competence is disputed',
  competent: 'another department',
  into: 'the number of a case: found by it, or refused',
  code: 'what was read out on the telephone, compared with what is stored hidden; wrong ones are counted',
  source: 'where a published value stands',
  party: 'who was spared, by name as the decision names it; chosen from the list where it is kept there',
  officer: 'who carried it out, by name: also of another unit, or gone since',
  result: 'what came of a test, an appraisal or a lawsuit, in words',
};

const lastOf = (path: string) => path.split('.').at(-1)!;
const knownIn = (table: Readonly<Record<string, string>>, path: string) =>
  table[path] ?? table[path.split('.').slice(-2).join('.')] ?? table[lastOf(path)];

async function everyField(): Promise<(Field & { where: string })[]> {
  const doors = (await everyDoor()).flatMap(({ name, path, input }) =>
    input ? fieldsIn(input).map((field) => ({ ...field, where: `${name}.${path}` })) : [],
  );
  const ofMerchants = Object.fromEntries(Object.entries(merchantTables).map(([kind, { table }]) => [kind, table]));
  const tables = {
    complaint: complaintTable,
    report: reportTable,
    official: officialTable,
    bulletin: bulletinTable,
    ...ofMerchants,
  };
  const acts = Object.entries(tables).flatMap(([kind, table]) =>
    Object.entries(table).flatMap(([act, { asks }]) =>
      fieldsIn(asks as never).map((one) => ({ ...one, where: `${kind} ${act}` })),
    ),
  );
  return [...doors, ...acts];
}

let fields: (Field & { where: string })[];
beforeAll(async () => {
  fields = await everyField();
});

test('the walk finds fields of every kind, in doors and in acts', () => {
  expect(fields.length).toBeGreaterThan(500);
  const kindOf = (where: string, path: string) => fields.find((one) => one.where === where && one.path === path)?.kind;
  expect(kindOf('complaints.submit', 'purchase.goods')).toBe('words');
  expect(kindOf('complaints.submit', 'purchase.boughtOn')).toBe('date');
  expect(kindOf('complaints.submit', 'category')).toBe('closed');
  expect(kindOf('complaint distribute', 'office')).toBe('open');
  expect(kindOf('report assign', 'member')).toBe('open');
});

test('what is neither of a set, nor a day, nor a person’s words stands in the list with how it is checked', () => {
  const open = fields.filter(({ kind }) => kind === 'open' || kind === 'anything');
  expect(open.filter(({ path }) => !knownIn(checked, path)).map(({ where, path }) => `${where}: ${path}`)).toEqual([]);
  const used = new Set(open.flatMap(({ path }) => [path, lastOf(path)]));
  expect(Object.keys(checked).filter((name) => !used.has(name))).toEqual([]);
});

test('words that stand under the name of a code stand in the list with why no set can hold them', () => {
  const free = fields.filter(({ kind, path }) => kind === 'words' && codeLike.test(path));
  expect(free.filter(({ path }) => !knownIn(words, path)).map(({ where, path }) => `${where}: ${path}`)).toEqual([]);
  const used = new Set(free.flatMap(({ path }) => [path, path.split('.').slice(-2).join('.'), lastOf(path)]));
  expect(Object.keys(words).filter((name) => !used.has(name))).toEqual([]);
});

/** Everything that is stored, by its type. */
const stored = [
  ['domain/complaint/complaint.ts', 'Complaint'],
  ['domain/report/report.ts', 'Report'],
  ['domain/report/transfer.ts', 'Transfer'],
  ['domain/feedback/feedback.ts', 'Feedback'],
  ['domain/other-matter/other-matter.ts', 'OtherMatter'],
  ['domain/indicator/official/official.ts', 'OfficialYear'],
  ['domain/bureau/staff.ts', 'Invitation'],
  ['domain/evidence/folder.ts', 'Folder'],
  ['domain/complaint/talk/talk.ts', 'Message'],
  ['domain/complaint/talk/talk.ts', 'Talk'],
  ['domain/complaint/import/list.ts', 'ImportList'],
  ['domain/bulletin/bulletin.ts', 'Bulletin'],
  ['domain/bulletin/point.ts', 'ConfirmedPoint'],
  ['domain/signal/signal.ts', 'Signal'],
  ['domain/merchant/merchant.ts', 'Merchant'],
  ['domain/merchant/claim/claim.ts', 'MerchantClaim'],
  ['domain/credit/fact/fact.ts', 'CreditFact'],
  ['domain/credit/notice/notice.ts', 'CreditNotice'],
  ['domain/credit/batch/batch.ts', 'NoticeBatch'],
  ['domain/promise/promise.ts', 'MerchantPromise'],
  ['domain/trace/trace.ts', 'Trace'],
  ['domain/enrolment/enrolment.ts', 'Enrolment'],
  ['domain/negotiation/negotiation.ts', 'Negotiation'],
  ['domain/measure/measure.ts', 'Measure'],
  ['domain/spot-check/spot-check.ts', 'SpotCheck'],
  ['domain/leniency/leniency.ts', 'Leniency'],
  ['domain/handed-record/handed-record.ts', 'HandedRecord'],
  ['cloudfunctions/kernel/context.ts', 'Member'],
] as const;

/** A stored text under the name of a code that its type does not close: who gives it. */
const given: Readonly<Record<string, string>> = {
  office: 'the county’s: of who took it in, or of a distribution, which is checked',
  member: 'the server’s own name of the caller',
  'routing.from': 'an office the case lay at',
  'routing.to': 'an office of the county',
  'claimed.kind': 'the kind that claims it, written by its own function',
  'changed.from': 'what stood there before',
  'changed.to': 'what the schema of that field took',
  'came.from': 'who sent it on, in words',
  'answered.to': 'whom the bureau answered, in words',
  'platform.from': 'what stood there before',
  'platform.to': 'what the schema of that field took',
  'imported.status': 'as the national platform’s list says it; what it comes to here is a stage of its own',
  'notices.staff': 'ids of messages to staff',
  'closing.basis': 'the item of the article by which it ended, of the set that the act asks from',
  'wording.template': 'the template it was made from and its version, written by the server',
  'changes.from': 'a representative by name',
  'changes.to': 'one of the people of the joint complaint by name',
};
const ends = (table: Readonly<Record<string, string>>, path: string) =>
  Object.keys(table).some((one) => path === one || path.endsWith(`.${one}`));

test.each(stored)('%s %s: a stored text under the name of a code is given by the server or is words', (file, type) => {
  const open = fullRecord(file, type).leaves.filter(({ kind, path }) => kind === 'text' && codeLike.test(path));
  expect(open.map(({ path }) => path).filter((path) => !ends(given, path) && !ends(words, path))).toEqual([]);
});

test('in a county that has worked for a year every office is one of its own and every person is known', () => {
  const data = readCounty();
  const offices = new Set<unknown>([...county.offices.map(({ code }) => code), 'all']);
  // What the timer does of itself it signs as the program.
  const people = new Set<unknown>([...data.members!.map(({ _id }) => _id), program.member]);
  const wrong = new Set<string>();
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) return value.forEach((one) => walk(one, path));
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).forEach(([name, one]) => walk(one, `${path}.${name}`));
    const isOffice = /\.(office|offices|intakeOffice|by\.unit)$|\.routing\.(from|to)$/.test(path);
    const isPerson = /\.(member|owner)$|^notices\.to$/.test(path);
    if ((isOffice && !offices.has(value)) || (isPerson && !people.has(value))) wrong.add(`${path} ${String(value)}`);
  };
  for (const [collection, documents] of Object.entries(data)) if (collection !== 'figures') walk(documents, collection);
  expect([...wrong]).toEqual([]);
});
