// What the bureau and a merchant itself keep of this merchant is never read by who acts for another: every door that asks no role, of whoever it is.
import { creditFact } from '../../domain/credit/fact/fixture';
import { listsOf as factListsOf } from '../../domain/credit/fact/listing';
import { draftedNotice } from '../../domain/credit/notice/fixture';
import { listsOf as noticeListsOf } from '../../domain/credit/notice/listing';
import { LIST_VERSION } from '../../domain/guidance/checks/list';
import { selfCheckLists } from '../../domain/guidance/self-check/keeping';
import type { SelfCheck } from '../../domain/guidance/self-check/self-check';
import { letterFor } from '../../domain/measure/visibility';
import { measureListed } from '../../domain/measure/listing';
import type { Measure } from '../../domain/measure/measure';
import { merchantOf } from '../../domain/merchant/fixture';
import { merchantListed } from '../../domain/merchant/listing';
import type { MerchantMember } from '../../domain/merchant/merchant';
import type { Emulator } from '../../emulator/emulator';
import { memberIdOf } from '../../tools/demo/member-id';
import { everyDoor, type Door } from '../doors/routers';
import { openidOf, startBureau } from '../emulator';
import { randomOf, type Random } from '../random';
import { as, type Reply } from './calls';
import { codeOf } from './credit-phone';

const TODAY = '2026-11-24';
const persons = ['merchant', 'consumer', 'consumer2', 'consumer3'] as const;
type Who = (typeof persons)[number];
const nths = [1, 2, 3, 4];
const kinds = ['f', 'n', 'y', 'sc'] as const;

const merchantId = (n: number) => `mc_${n}`;
/** Stands in all that is told of a merchant and in nothing else. */
const markOf = (n: number) => `只给第${n}家看的话`;
const by = { member: 'm_writer', name: '赵录' };

/** Of every merchant one of each: a fact, a notice, a letter, a self-check. */
function subjectsOf(n: number) {
  const of = { merchant: merchantId(n), merchantName: `第${n}家店` };
  const fact = creditFact({ ...of, _id: `f_${n}`, breach: markOf(n) });
  const notice = draftedNotice({
    ...{ ...of, _id: `n_${n}`, state: 'delivered', title: markOf(n), fact: { id: fact._id, no: fact.no, version: fact.version } },
    ...{ approved: { on: TODAY, by }, delivered: { on: TODAY, by } },
  });
  const measure: Measure = {
    ...{ _id: `y_${n}`, version: 1, no: `LDY-2026-000${n}`, kind: 'reminder', basis: 'policy', state: 'carried' },
    ...{ office: notice.office, at: notice.at, on: TODAY, objects: [{ merchant: of.merchant, name: of.merchantName }] },
    ...{ networkRelated: true, onlineFood: false, reason: '近期同类问题多。', writers: [by], approved: { on: TODAY, by } },
    letter: { matter: markOf(n), demands: '请补上商品信息。', contact: '市场监管所' },
    carried: { on: TODAY, way: 'program', officers: ['赵录'], by },
  };
  expect(letterFor(measure, of.merchant)).toBeDefined();
  const check: SelfCheck = {
    ...{
      _id: `sc_${n}`,
      version: 1,
      state: 'done',
      merchant: of.merchant,
      list: LIST_VERSION,
      kind: 'company',
      trades: ['goods'],
    },
    ...{ day: TODAY, answers: [], doneOn: TODAY, by: { member: 'm_x', name: markOf(n) }, at: notice.at, on: TODAY },
  };
  return {
    creditFacts: { ...fact, lists: factListsOf(fact), dueBy: '' },
    creditNotices: { ...notice, lists: noticeListsOf(notice), dueBy: '' },
    measures: { ...measure, ...measureListed(measure) },
    selfChecks: { ...check, lists: selfCheckLists(check) },
  };
}

/** Who acts for which merchant now, as a seed decides; who left acts for none. */
function membersBy(random: Random) {
  const acts = new Map<Who, Set<number>>(persons.map((who) => [who, new Set<number>()]));
  const merchants = nths.map((n) => {
    const people = persons.flatMap((who, index): MerchantMember[] => {
      if (random.below(2)) return [];
      const gone = random.below(4) === 0;
      if (!gone) acts.get(who)!.add(n);
      const left = { on: TODAY, by: '周店', reason: '不干了' };
      const role = random.of(['owner', 'clerk'] as const);
      const one = { id: `p${index}`, member: memberIdOf(openidOf(who)), name: `店里的${index}`, role, since: '2026-03-02' };
      return [{ ...one, ...(gone && { left }) }];
    });
    const merchant = merchantOf({
      ...{ _id: merchantId(n), no: `LDM-2026-000${n}`, name: `第${n}家店`, uscc: codeOf(n), kind: 'individual', people },
    });
    return { ...merchant, ...merchantListed(merchant) };
  });
  return { acts, merchants };
}

let emulator: Emulator;
let doors: Door[];
beforeAll(async () => {
  emulator = await startBureau();
  const of = ['credit', 'merchants', 'measures'];
  doors = (await everyDoor()).filter(({ name, access }) => of.includes(name) && access === 'anyone');
});
afterAll(() => emulator.close());

/** What a door can be asked of a subject or a merchant, as far as it takes it. */
function inputsOf({ input }: Door, id: string, merchant: string): unknown[] {
  const asked = [{ id, merchant }, { id }, { merchant }, { id: merchant }, {}];
  const more = [
    { id, input: { reason: '我来说一句，这里不对' } },
    { id, merchant, version: 1 },
    { id, merchant, version: 1, trades: ['goods'], answers: [], done: true },
  ];
  return [...asked, ...more].filter((one) => input?.safeParse(one).success);
}

const typeOf = ({ type }: Door) => (type === 'query' ? 'query' : 'mutation');
const told = ({ ok, error }: Reply) => (ok ? undefined : [error.code, error.say]);

test.each([1, 2, 3])(
  'with people spread by seed %i nobody reads or changes anything of a merchant they do not act for',
  async (seed) => {
    const random = randomOf(seed);
    const { acts, merchants } = membersBy(random);
    const subjects = nths.map(subjectsOf);
    const keys = Object.keys(subjects[0]!) as (keyof (typeof subjects)[0])[];
    const begun = Object.fromEntries(keys.map((key) => [key, subjects.map((one) => one[key])]));
    emulator.importData({ ...emulator.exportData(), merchants, ...begun });
    const leaks = new Set<string>();
    const differ = new Set<string>();
    const untouched = (n: number) =>
      JSON.stringify(keys.map((key) => emulator.exportData()[key]?.find(({ _id }) => _id === subjects[n - 1]![key]._id)));

    for (let draw = 0; draw < 120; draw += 1) {
      const who = random.of(persons);
      const own = acts.get(who)!;
      const door = random.of(doors);
      const n = random.of(nths);
      const kind = random.of(kinds);
      const inputs = inputsOf(door, `${kind}_${n}`, random.below(3) ? merchantId(n) : merchantId(random.of(nths)));
      if (!inputs.length) continue;
      const input = random.of(inputs);
      const before = untouched(n);
      const { call } = as(emulator, who);
      const reply = await call(door.name, door.path, typeOf(door), input);
      const text = JSON.stringify(reply);
      for (const one of nths)
        if (text.includes(markOf(one)) && !own.has(one)) leaks.add(`${door.name}.${door.path} ${who} ${one}`);
      if (own.has(n)) continue;
      if (untouched(n) !== before) leaks.add(`${door.name}.${door.path} lets ${who} change`);
      // Another's answers like one that was never there.
      const nobodys = JSON.parse(
        JSON.stringify(input).replace(`${kind}_${n}"`, `${kind}_none"`).replace(/mc_\d/, 'mc_none'),
      ) as unknown;
      const none = await call(door.name, door.path, typeOf(door), nobodys);
      if (JSON.stringify(input).includes(`${kind}_${n}"`) && JSON.stringify(told(reply)) !== JSON.stringify(told(none)))
        differ.add(`${door.name}.${door.path}: ${JSON.stringify([input, told(reply), told(none)])}`);
    }
    expect([...leaks]).toEqual([]);
    expect([...differ]).toEqual([]);
    // Whoever acts for it does read it: else nothing was asked.
    for (const who of persons)
      for (const n of acts.get(who)!) {
        const asked = [
          ['credit', 'ownFact', { id: `f_${n}` }],
          ['credit', 'ownNotice', { id: `n_${n}` }],
          ['measures', 'letter', { id: `y_${n}`, merchant: merchantId(n) }],
          ['merchants', 'selfCheck', { id: `sc_${n}` }],
        ] as const;
        for (const [name, path, input] of asked) {
          const { data } = await as(emulator, who).call(name, path, 'query', input);
          // What it deleted itself in a draw before holds nothing any more.
          const gone = path === 'selfCheck' && untouched(n).includes('"state":"deleted"');
          expect([path, who, gone || JSON.stringify(data ?? {}).includes(markOf(n))]).toEqual([path, who, true]);
        }
      }
  },
);
