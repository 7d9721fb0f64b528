import { builtIn } from '@domain/law/calendar/calendar';
import { county } from '../../config/county';
import * as z from 'zod';
import { askedOfParty } from '../../domain/act-words';
import { partyWords } from '../../domain/complaint/acts/of-parties';
import { viewComplaint } from '../../domain/complaint/visibility';
import { groupTitles, staffWords } from '../../domain/complaint/acts/of-staff';
import { offeredToParty } from '../../src/case/act/offered';
import { isCommand } from '../../src/desk/commands';
import { groups, offered, staffNames } from '../../src/desk/act/offered';
import { inputOf, type Question } from '../../src/form/question';
import type { Complaint } from '../../domain/complaint/complaint';
import { accepted, received } from '../../domain/complaint/fixture';
import { complaintTable, type ComplaintCommand } from '../../domain/complaint/acts/table';

const commands = Object.keys(complaintTable) as ComplaintCommand[];
const staff = ['intake', 'handler', 'leader'];
const byStaff = commands.filter((command) => complaintTable[command].by.some((one: string) => staff.includes(one)));
const byParty = commands.filter((command) => (complaintTable[command].by as readonly string[]).includes('complainant'));

type Shape = Record<string, z.ZodType>;
const shapeOf = (schema: z.ZodType): Shape | undefined => {
  const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
  return inner instanceof z.ZodObject ? (inner.shape as Shape) : undefined;
};

/** Paths a form may fill, and those it must. Groups reach one level down. */
function pathsOf(command: ComplaintCommand): { all: string[]; required: string[] } {
  const all: string[] = [];
  const required: string[] = [];
  for (const [key, field] of Object.entries(shapeOf(complaintTable[command].asks) ?? {})) {
    const group = shapeOf(field);
    const paths = group ? Object.keys(group).map((part) => `${key}.${part}`) : [key];
    all.push(...paths);
    if (!field.safeParse(undefined).success) required.push(...paths);
  }
  return { all, required };
}

/** What is asked and sent; a question that begins with `_` only steers the form. */
const asked = (command: ComplaintCommand): readonly Question[] =>
  (staffWords[command]?.fields?.(accepted(), '2026-11-24') ?? []).filter(({ path }) => !path.startsWith('_'));

const askedOfConsumer = (command: keyof typeof partyWords.complainant) =>
  askedOfParty(partyWords.complainant[command]!, viewComplaint(accepted(), 'complainant'), '2026-11-24');

test.each(byStaff)(
  'the desk asks for %s what its rule asks for: nothing required is missing, nothing is asked for in vain',
  (command) => {
    const { all, required } = pathsOf(command);
    const paths = asked(command).map(({ path }) => path);
    expect(paths.filter((path) => !all.includes(path))).toEqual([]);
    expect(required.filter((path) => !paths.includes(path))).toEqual([]);
  },
);

test.each(byParty)('the form of a party for %s asks for no more than the rule takes, and for all it needs', (command) => {
  const { all, required } = pathsOf(command);
  expect(partyWords.complainant[command]).toBeDefined();
  const paths = askedOfConsumer(command).map(({ path }) => path);
  expect(paths.filter((path) => !all.includes(path))).toEqual([]);
  expect(required.filter((path) => !paths.includes(path))).toEqual([]);
});

test.each(byStaff)('every choice the desk offers for %s is one the rule takes', (command) => {
  const shape = shapeOf(complaintTable[command].asks) ?? {};
  for (const { path, kind, options } of asked(command)) {
    if (kind !== 'one' || !options?.length) continue;
    const [first = '', second] = path.split('.');
    const field = second ? shapeOf(shape[first]!)?.[second] : shape[first];
    const refused = options.filter(({ value }) => !field!.safeParse(value).success).map(({ value }) => value);
    expect([path, refused]).toEqual([path, []]);
  }
});

test('what is typed becomes the input of the rule: yuan to fen, yes to true, groups nested, nothing chosen to nothing', () => {
  const questions = staffWords.settle?.fields?.(accepted(), '2026-11-24') ?? [];
  const answers = {
    terms: '商家退款',
    agreedFen: '129.5',
    done: 'yes',
    'recorded.way': 'phone',
    'recorded.on': '2026-11-24',
    'recorded.who': '王秀兰',
    'recorded.proof': '录音 3',
  };
  const input = inputOf(questions, answers);
  expect(input).toEqual({
    terms: '商家退款',
    agreedFen: 12_950,
    done: true,
    recorded: { way: 'phone', on: '2026-11-24', who: '王秀兰', proof: '录音 3' },
  });
  expect(complaintTable.settle.asks.safeParse(input).success).toBe(true);
  // An officer who leaves the group open is asked for it, field by field.
  expect(complaintTable.settle.asks.safeParse(inputOf(questions, {})).success).toBe(false);
});

test('at most two acts stand at the foot, and a waiting proposal leaves only its decision there', () => {
  expect(offered(['proposeReject', 'accept', 'distribute'], undefined, 'm_li')).toEqual({
    foot: ['proposeReject', 'accept'],
    more: ['distribute'],
  });
  const proposal = {
    kind: 'reject' as const,
    ground: 'R4' as const,
    reason: '超过三年',
    member: 'm_li',
    name: '李文静',
    on: '2026-11-24',
  };
  const actions = ['approveReject', 'decline', 'supplement'];
  expect(offered(actions, proposal, 'm_ma')).toEqual({ foot: ['decline', 'approveReject'], more: ['supplement'] });
  // Nobody decides what he proposed himself.
  expect(offered(actions, proposal, 'm_li').foot).toEqual([]);
});

test('every act is on some screen: an officer’s stands in one group of the desk, a party’s in the list of the case', () => {
  const inGroups = groups.flatMap(({ acts }) => [...acts]);
  expect([...inGroups].sort()).toEqual([...new Set(inGroups)].sort());
  // A list of further acts that no title names would stand nowhere.
  expect(byStaff.filter((command) => !groupTitles.includes(staffWords[command]?.group?.title ?? groupTitles[0]!))).toEqual([]);
  const proposal = {
    kind: 'reject' as const,
    ground: 'R4' as const,
    reason: '',
    member: 'm_li',
    name: '李文静',
    on: '2026-11-24',
  };
  const toDecide = offered(byStaff, proposal, 'm_ma').foot;
  // A row of a list is made a full case before anything else.
  const ofRow = offered(['merge', 'promote'], undefined, 'm_ma').foot;
  const atFoot = [...toDecide, ...ofRow];
  expect(byStaff.filter((command) => !inGroups.includes(command) && !atFoot.includes(command))).toEqual([]);
  expect(byParty.filter((command) => !offeredToParty(byParty, 'complainant').includes(command))).toEqual([]);
});

test('what the case knows is not asked twice: the undelivered form, its addressee, the way that has not failed, the number to dial', () => {
  const filed = accepted({ deliveries: [] });
  const start = (typed = {}) => staffWords.recordDispatch?.starts?.(filed, '2026-11-24', typed, builtIn);
  expect(start()).toMatchObject({ form: 'acceptance', to: 'complainant', way: 'phone', address: '13900001101' });
  const failed = {
    ...filed,
    deliveries: [
      {
        form: 'acceptance' as const,
        to: 'complainant' as const,
        way: 'sms' as const,
        address: '1',
        on: '2026-11-24',
        at: 1,
        by: '',
        result: 'failed' as const,
      },
    ],
  };
  expect(staffWords.recordDispatch?.starts?.(failed, '2026-11-24', {}, builtIn)).toMatchObject({
    way: 'post',
    address: filed.complainant.address,
  });
  // The officer chose another way: the address follows.
  expect(start({ form: 'acceptance', to: 'complainant', way: 'post' })).toMatchObject({ address: filed.complainant.address });
  // The latest day that leaves a working day for the decision; received on 11-09, to be decided by 11-18.
  expect(staffWords.identityRequest?.starts?.(received(), '2026-11-12', {}, builtIn)).toEqual({ dueOn: '2026-11-17' });
  expect(staffWords.terminate?.starts?.(accepted(), '2026-12-24', {}, builtIn)).toEqual({});
  expect(staffWords.terminate?.starts?.(accepted(), '2027-01-11', {}, builtIn)).toMatchObject({ ground: 'T5' });
});

test('every act has words for its page and its button; a name from the address that is no act is none', () => {
  for (const command of commands)
    expect(Object.values(staffNames(command)).every((word) => /[\u4e00-\u9fff]/.test(word))).toBe(true);
  for (const name of ['constructor', 'toString', '', 'nothing']) expect(isCommand(name)).toBe(false);
});

test('the claim is changed from what it is: its requests chosen, its amount in yuan; an amount emptied is given up', () => {
  const asking = received({ askedFen: 12_950 });
  const start = staffWords.changeClaim?.starts?.(asking, '2026-11-24', {}, builtIn);
  expect(start).toEqual({ requests: ['refund'], askedFen: '129.50', 'recorded.who': '王秀兰' });
  const input = inputOf(askedOfConsumer('changeClaim'), {
    ...start,
    requests: ['refund', 'return'],
    askedFen: '',
  });
  expect(complaintTable.changeClaim.asks.parse(input)).toEqual({ requests: ['refund', 'return'] });
});

test('how the complainant agreed in person is asked where an agent’s authorisation does not reach so far, and nowhere else', () => {
  const agent = {
    ...{ name: '王建国', phone: '13900002222', authorisation: '代为和解', powers: ['settle'] as const, identity: '居民身份证' },
    ...{ seenOn: '2026-11-10', seenBy: '张建军', until: '2026-12-31' },
  };
  const asks = (command: ComplaintCommand, of: Complaint, today = '2026-11-24') =>
    (staffWords[command]?.fields?.(of, today) ?? []).some(({ path }) => path === 'principalConsent');
  const needing = ['agree', 'settle', 'withdraw', 'changeClaim'] as const;
  expect(needing.map((command) => asks(command, accepted()))).toEqual([false, false, false, false]);
  expect(needing.map((command) => asks(command, accepted({ agent })))).toEqual([false, false, true, true]);
  expect(needing.map((command) => asks(command, accepted({ agent }), '2027-01-01'))).toEqual([true, true, true, true]);
});

test('a sender that is put right stands as it was written, whichever is chosen; the one to answer is the first that waits', () => {
  const hotline = { no: 1, name: '陇南市12345热线', number: 'GD2026-7', answerBy: '2026-12-04' };
  const city = { no: 2, name: '陇南市市场监督管理局', number: '陇市监分〔2026〕9号' };
  const sent = received({ senders: [hotline, city] });
  expect(staffWords.correctSender?.starts?.(sent, '2026-11-24', {}, builtIn)).toMatchObject({ sender: '1', number: 'GD2026-7' });
  expect(staffWords.correctSender?.starts?.(sent, '2026-11-24', { sender: '2' }, builtIn)).toMatchObject({ number: city.number });
  const answered = { on: '2026-11-24', way: 'system', to: '市热线办', proof: '回单 7', by: '李文静' } as const;
  const waiting = received({ senders: [{ ...hotline, answered }, city] });
  expect(staffWords.answerSender?.starts?.(waiting, '2026-11-24', {}, builtIn)).toEqual({ sender: '2' });
  const options = staffWords.answerSender?.fields?.(waiting, '2026-11-24').find(({ path }) => path === 'sender')?.options;
  expect(options).toMatchObject([{ value: '2', label: city.name }]);
});

test('distribution begins with the office that serves the town of the shop, where the case does not lie there already', () => {
  const [bureau, first] = county.offices as [(typeof county.offices)[0], (typeof county.offices)[0]];
  const at = (office: string, address: string) =>
    staffWords.distribute?.starts?.(
      received({ office, respondent: { ...received().respondent, address } }),
      '2026-11-12',
      {},
      builtIn,
    );
  const address = `${county.city}${county.name}${first.towns[0]}`;
  expect(at(bureau.code, address)).toEqual({ office: first.code });
  expect(at(first.code, address)).toEqual({});
  expect(at(bureau.code, county.city)).toEqual({ office: undefined });
});
