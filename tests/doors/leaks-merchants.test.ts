// What the bureau and a merchant hold of one merchant occurs in no reply to the people of another, to the public, or to its own people before they are told.
import type { Emulator } from '../../emulator/emulator';
import { checksFor } from '../../domain/guidance/checks/list';
import { factContent } from '../../domain/credit/fact/fixture';
import { conditionKeys } from '../../domain/enrolment/pledge';
import { usccs } from '../../domain/merchant/fixture';
import { startBureau } from '../emulator';
import type { Reply } from '../functions/calls';
import { asked, shown } from '../functions/negotiation-calls';
import { photo } from '../pictures';
import { randomOf } from '../random';
import { callers, insidesIn, send } from './people';
import { everyDoor, type Door } from './routers';
import { sample, type Pool } from './sample';
import type { Step } from './scenarios';
import { act, by, consumer, handler, leader, merchant, on, TODAY, uploaded, withFile } from './merchant/steps';

const { consumer2: other = '' } = callers;

/** A merchant of this person's, let in by the bureau. */
const ownedBy = (openid: string, kind: string, uscc: string, name: string, person: string, phone: string): Step[] => {
  const identity = { kind, name, uscc };
  const details = { ...identity, registeredOn: '2023-05-18', office: '621228-01', trades: ['goods'] };
  return [
    ...uploaded(openid),
    withFile((file) => by(openid, 'merchants.claim', { ...identity, person, phone, files: [file] })),
    on(handler, 'merchants.verifyClaim', 'merchants.claim', 'merchantClaims', (id, version) => ({
      ...{ id, version, input: { details, saw: '营业执照照片，和公示系统一致' } },
    })),
  ];
};

const first = ({ merchants = [] }: ReturnType<Emulator['exportData']>) =>
  String(merchants.find(({ name }) => name === '云屏山货有限公司')?._id);
const ofFirst =
  (openid: string, door: string, input: (id: string) => object): Step =>
  (_, stored) => ({ openid, door, input: input(first(stored)) });
const fact = (breach: string, documentNo: string) =>
  ofFirst(handler, 'credit.enterFact', (id) => ({
    merchant: id,
    content: factContent({ seenOn: TODAY, publishedOn: '2026-08-24', decidedOn: '2026-08-20', breach, documentNo }),
  }));
const letter = {
  ...{ matter: '商品页没有写明产地戊己和保质期。', demands: '请补上商品信息庚辛。' },
  ...{ contact: '市场监管所 0939-7121315', dueOn: '2026-12-10' },
};
const proposal = (id: string) => ({
  ...{ kind: 'reminder', basis: 'policy', merchants: [id], networkRelated: true, onlineFood: false },
  ...{ reason: '内部理由壬癸，近期同类问题多。', letter },
});
const answers = checksFor({ kind: 'company', trades: ['goods'] }, TODAY).map(({ id }) => ({ check: id, answer: 'no' }));

const steps: readonly Step[] = [
  ...ownedBy(other, 'individual', usccs[1]!, '杨店核桃铺', '赵别店', '13900002202'),
  ...ownedBy(merchant, 'company', usccs[0]!, '云屏山货有限公司', '周店', '13900001101'),
  fact('虚假宣传甲乙', '两市监处罚〔2026〕77号'),
  act(leader, 'credit.actFact', 'credit.enterFact', 'creditFacts', 'check'),
  fact('尚未核对丙丁', '两市监处罚〔2026〕78号'),
  ofFirst(handler, 'credit.draftNotice', (id) => ({
    merchant: id,
    occasion: { topic: 'licence', seenOn: TODAY, where: '没有亮照的子丑店铺' },
  })),
  ofFirst(handler, 'measures.propose', proposal),
  act(leader, 'measures.act', 'measures.propose', 'measures', 'approve', { documentNo: '两市监提醒〔2026〕1 号' }),
  act(handler, 'measures.act', 'measures.propose', 'measures', 'carry', { on: TODAY, way: 'post', officer: '赵文' }),
  ofFirst(handler, 'measures.proposeLeniency', (id) => ({
    ...{ stage: 'penalty', ground: 'minor', party: '某店', merchant: id, networkRelated: true },
    ...{ facts: '没有公示寅卯执照，当天改正。', breach: '《电子商务法》第十五条' },
    tests: { minor: '只有一天', corrected: '当天改正', noHarm: '没有人投诉' },
  })),
  ofFirst(merchant, 'merchants.promiseDraft', (id) => ({
    merchant: id,
    kind: 'quality',
    wording: { goods: '还没展示的辰巳山货' },
  })),
  ...uploaded(merchant),
  withFile((file) =>
    ofFirst(merchant, 'settling.enrol', (id) => ({
      ...{ merchant: id, contact: '午未接待', phone: '13900001177', has: [...conditionKeys] },
      ...{ statement: '申酉日内答复，坏的包退。', pledged: true, files: [file] },
    })),
  ),
  act(handler, 'settling.enrolmentAct', 'settling.enrol', 'enrolments', 'review', { saw: '到店看过，有专人' }),
  act(leader, 'settling.enrolmentAct', 'settling.enrol', 'enrolments', 'admit'),
  ({ 'settling.enrol': enrolled }) => ({
    ...{ openid: consumer, door: 'settling.negotiate' },
    input: asked(String(enrolled?.no), {
      ...{ facts: '一五一十的经过：打开以后有一半是空壳，我很生气。', shown: { ...shown, text: '二八一十六颗是空壳，请退款。' } },
      respondent: { kind: 'ownSite', name: '云屏山货有限公司' },
      complainant: { name: '钱甲乙', phone: '13900003303', address: '城关镇三七大街 21 号' },
    }),
  }),
  act(merchant, 'settling.negotiationAct', 'settling.negotiate', 'negotiations', 'offer', {
    terms: { kinds: ['compensate'], fen: 500, by: '2026-12-03', more: '四六二十四分钟内办好' },
  }),
  ofFirst(merchant, 'merchants.saveSelfCheck', (id) => ({ merchant: id, version: 0, trades: ['goods'], answers, done: true })),
];

/** Words that each stand in one record alone, with who of those outside the bureau reads them; its own people are `merchant`. */
const words: Readonly<Record<string, readonly string[]>> = {
  虚假宣传甲乙: ['merchant'],
  '〔2026〕77号': ['merchant'],
  尚未核对丙丁: [],
  '〔2026〕78号': [],
  子丑店铺: [],
  产地戊己: ['merchant'],
  信息庚辛: ['merchant'],
  内部理由壬癸: [],
  寅卯执照: [],
  辰巳山货: ['merchant'],
  午未接待: ['merchant'],
  申酉日内: ['merchant'],
  '13900001177': ['merchant'],
  '13900001101': ['merchant'],
  一五一十的经过: ['consumer'],
  钱甲乙: ['consumer'],
  '13900003303': ['consumer'],
  三七大街: ['consumer'],
  二八一十六颗: ['merchant', 'consumer'],
  四六二十四分钟: ['merchant', 'consumer'],
};
/** The people outside the bureau: of this merchant, of another, of none, and nobody. */
const outside = ['merchant', 'consumer2', 'consumer', 'stranger', 'nobody'];

let emulator: Emulator;
let doors: Door[];
beforeAll(async () => {
  emulator = await startBureau();
  doors = (await everyDoor()).filter(({ type }) => type === 'query');
});
afterAll(() => emulator.close());

async function make(): Promise<void> {
  const known: Record<string, Reply['data']> = {};
  for (const [at, step] of steps.entries()) {
    const doing = step(known, emulator.exportData());
    if (doing === 'timer') continue;
    const [name = '', path = ''] = doing.door.split('.');
    const envelope = { path, type: 'mutation', input: doing.input, key: `leaks-key-${at}`, clientVersion: 'leaks' };
    const reply = await send(emulator, name, envelope, doing.openid);
    expect([doing.door, reply.error]).toEqual([doing.door, undefined]);
    known[doing.door] = reply.data;
    const ticket = doing.door === 'evidence.begin' && reply.data.upload;
    if (typeof ticket !== 'string') continue;
    await upload(doing.openid, ticket);
  }
}

async function upload(openid: string, to: string): Promise<void> {
  const who = Object.entries(callers).find(([, one]) => one === openid)?.[0] ?? '';
  await fetch(`${emulator.url}/upload?as=${who}&path=${encodeURIComponent(to)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(photo(1)),
  });
}

/** A door asked about each of these ids, in the ways in which a page asks. */
function questionsOf({ input }: Door, ids: readonly string[], merchantId: string, pool: Pool): unknown[] {
  if (!input) return [undefined];
  const asked = ids.flatMap((id) => [{ id }, { merchant: id }, { id, merchant: merchantId }]);
  const words = { words: '云屏山货' };
  return [...[...asked, words].filter((one) => input.safeParse(one).success), sample(input, pool, randomOf(7))];
}

test('of one merchant nobody outside the bureau reads by any door what is not its own, and its own people nothing that they were not told', async () => {
  await make();
  const stored = emulator.exportData();
  const of = [
    'merchants',
    'merchantClaims',
    'creditFacts',
    'creditNotices',
    'measures',
    'leniencies',
    'promises',
    'selfChecks',
    'enrolments',
    'negotiations',
  ];
  const ids = of.flatMap((collection) => (stored[collection] ?? []).map(({ _id }) => String(_id)));
  const pool: Pool = { texts: [...ids, '2026-12-01'], numbers: [2026, 11], commands: {} };
  const selfCheck = String(stored.selfChecks?.[0]?._id);
  const read = new Set<string>();
  for (const who of outside) {
    const leaked = new Set<string>();
    for (const door of doors) {
      for (const input of questionsOf(door, ids, first(stored), pool)) {
        const envelope = { path: door.path, type: door.type, input, clientVersion: 'leaks' };
        const reply = await send(emulator, door.name, envelope, callers[who]!);
        const text = JSON.stringify(reply);
        expect([door.path, insidesIn(text)]).toEqual([door.path, []]);
        // A refusal holds nothing of what it was asked about.
        for (const [one, readers] of Object.entries({ ...words, ...(reply.ok && { [selfCheck]: ['merchant'] }) })) {
          if (!text.includes(one)) continue;
          if (readers.includes(who)) read.add(one);
          else leaked.add(`${door.name}.${door.path} tells ${one}`);
        }
      }
    }
    expect([who, [...leaked]]).toEqual([who, []]);
  }
  // A word that nobody ever reads would be no proof of anything.
  const own = Object.entries(words).flatMap(([one, readers]) => (readers.length ? [one] : []));
  expect(own.filter((one) => !read.has(one))).toEqual([]);
}, 600_000);
