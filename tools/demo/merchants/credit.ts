import { county } from '@config/county';
import type { Known, Step } from '../scenarios/scenario';
import { pictureOf } from '../snapshot';
import { demoMerchants, usccOf, type DemoMerchant } from './subjects';

const OFFICER = 'handler';
const LEADER = 'leader';
const OTHER = 'taskForce';
const OWNER = 'merchant';

const call = (
  at: string,
  as: string,
  name: string,
  path: string,
  slot: string,
  input: Step['input'],
  more: Partial<Step> = {},
): Step => ({
  ...{ at, as, function: name, path, slot, input },
  ...more,
});

/** What is acted on as it is stored by then: the night may have written it. */
const asStored = (path: 'fact' | 'notice', slot: string): NonNullable<Step['finds']> => ({
  path,
  input: (known) => ({ id: known(slot).id }),
  of: (data: Record<string, { version: number } | string>) => ({
    id: data.id as string,
    version: (data[path] as { version: number }).version,
  }),
  into: slot,
});

const act = (at: string, as: string, path: 'fact' | 'notice', slot: string, command: string, input: object = {}): Step =>
  call(
    at,
    as,
    'credit',
    path === 'fact' ? 'actFact' : 'actNotice',
    slot,
    (known) => ({ id: known(slot).id, version: known(slot).version, command, input }),
    { finds: asStored(path, slot) },
  );

const detailsOf = (of: DemoMerchant) => {
  const { kind, name, trades, office, registeredOn } = of;
  const uscc = usccOf(of);
  return {
    ...{ kind, name, trades, office },
    ...(uscc
      ? { uscc, registeredOn }
      : { exemption: kind === 'person' && trades.includes('goods') ? 'householdCraft' : 'ownFarmProduce' }),
  };
};

/** The first is claimed by its owner with a licence; the others an officer enters from the register. */
function merchantSteps(of: DemoMerchant, index: number): Step[] {
  const { slot, kind, name } = of;
  const minute = String(10 + index);
  if (index > 0) return [call(`2026-02-10T10:${minute}`, OFFICER, 'merchants', 'enter', slot, () => detailsOf(of))];
  const file = { name: '营业执照', type: 'image/jpeg', bytes: pictureOf('board').length };
  const shop = { channel: 'platform', platform: '山货集市', name };
  const licence = `${slot}-licence`;
  return [
    call('2026-02-09T19:05', OWNER, 'evidence', 'begin', licence, () => ({ to: { draft: 'demo-licence' }, file }), {
      picture: 'board',
    }),
    call('2026-02-09T19:05', OWNER, 'evidence', 'finish', licence, (known) => ({
      id: known(licence).id,
      version: known(licence).version,
    })),
    call('2026-02-09T19:08', OWNER, 'merchants', 'claim', `${slot}-claim`, (known) => ({
      ...{ kind, name, uscc: usccOf(of), shop, person: '周德茂', phone: '13900000105', files: [known(licence).id] },
    })),
    call('2026-02-10T09:30', OFFICER, 'merchants', 'verifyClaim', `${slot}-claim`, (known) => ({
      ...{ id: known(`${slot}-claim`).id, version: known(`${slot}-claim`).version },
      input: { details: detailsOf(of), saw: '营业执照照片，公示系统查询一致（演示用）' },
    })),
  ];
}

const merchantFound = (index: number): NonNullable<Step['finds']> => ({
  path: 'search',
  input: () => ({ words: demoMerchants[index]!.name }),
  of: ({ rows: [row] }: { rows: { id: string }[] }) => row && { id: row.id, version: 1 },
  into: demoMerchants[index]!.slot,
});

interface DemoFact {
  merchant: number;
  shownOn: string;
  content: object;
  /** How it ended, and when. */
  ended?: readonly [on: string, why: 'repaired' | 'movedOut'];
  /** What became of its notice. */
  notice?: 'silent' | 'acknowledged' | 'contested' | 'withdrawn' | 'repaired' | 'drafted' | 'approved';
}

const fined = (breach: string, entityFine: number) => ({
  ...{ kind: 'penalty', breach, measures: ['fine'], field: 'other', entityFine, entityLeniency: 'lighter' },
  leniencySays: '当事人主动改正，依法从轻处罚。',
});
const noReport = { kind: 'abnormal', ground: 'noReport', reportYears: ['2025'] };
const sampled = { kind: 'spotCheck', breach: '抽检项目不合格', outcomes: ['none'] };

/** Eighteen facts, and how each merchant took its notice. */
const facts: readonly DemoFact[] = [
  {
    merchant: 0,
    shownOn: '2026-03-20',
    content: fined('没有公示营业执照信息', 300_00),
    ended: ['2026-06-29', 'repaired'],
    notice: 'repaired',
  },
  { merchant: 0, shownOn: '2026-10-15', content: sampled, notice: 'contested' },
  {
    merchant: 1,
    shownOn: '2026-03-23',
    content: fined('虚假宣传', 5000_00),
    ended: ['2026-07-03', 'repaired'],
    notice: 'repaired',
  },
  {
    merchant: 2,
    shownOn: '2026-06-15',
    content: { ...fined('经营标签不符合规定的食品', 8000_00), field: 'food' },
    notice: 'silent',
  },
  { merchant: 3, shownOn: '2026-04-20', content: fined('划线价没有依据', 2000_00), notice: 'silent' },
  {
    merchant: 4,
    shownOn: '2026-08-10',
    content: { ...noReport, kind: 'abnormal', ground: 'unreachable', reportYears: undefined },
    notice: 'silent',
  },
  { merchant: 5, shownOn: '2026-07-13', content: noReport, ended: ['2026-08-24', 'movedOut'], notice: 'repaired' },
  { merchant: 6, shownOn: '2026-07-13', content: noReport, notice: 'silent' },
  {
    merchant: 7,
    shownOn: '2026-10-19',
    content: {
      ...fined('生产经营的腊肉感官性状异常', 30_000_00),
      field: 'food',
      entityLeniency: 'ordinary',
      leniencySays: undefined,
    },
    notice: 'silent',
  },
  { merchant: 8, shownOn: '2026-07-13', content: noReport, ended: ['2026-07-27', 'movedOut'], notice: 'repaired' },
  {
    merchant: 9,
    shownOn: '2026-05-18',
    content: fined('销售没有认证标志的充电器', 1000_00),
    ended: ['2026-08-31', 'repaired'],
    notice: 'repaired',
  },
  { merchant: 10, shownOn: '2026-09-14', content: sampled, notice: 'withdrawn' },
  { merchant: 11, shownOn: '2026-07-13', content: noReport, notice: 'silent' },
  { merchant: 12, shownOn: '2026-07-13', content: noReport, notice: 'silent' },
  { merchant: 14, shownOn: '2026-07-13', content: noReport, ended: ['2026-08-10', 'movedOut'], notice: 'repaired' },
  { merchant: 15, shownOn: '2026-07-13', content: noReport, notice: 'silent' },
  { merchant: 16, shownOn: '2026-09-21', content: sampled, notice: 'approved' },
  { merchant: 13, shownOn: '2026-11-09', content: fined('直播中虚假宣传', 3000_00), notice: 'drafted' },
];

const plus = (on: string, days: number) => new Date(Date.parse(`${on}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Handed over at the shop, or to the inbox of whoever acts for the merchant. */
const deliver = (at: string, slot: string, merchant: number): Step =>
  merchant === 0
    ? act(at, OFFICER, 'notice', slot, 'deliver')
    : act(at, OFFICER, 'notice', slot, 'deliverPaper', { way: 'handed', on: at.slice(0, 10), note: '负责人签收（演示用）' });

/** A notice from its draft to what the merchant made of it. */
function noticeSteps(
  slot: string,
  merchant: number,
  on: string,
  minute: string,
  about: (known: (slot: string) => Known) => object,
  how: NonNullable<DemoFact['notice']>,
): Step[] {
  const of = demoMerchants[merchant]!.slot;
  const steps = [
    call(`${on}T14:${minute}`, OFFICER, 'credit', 'draftNotice', slot, (known) => ({ merchant: known(of).id, ...about(known) })),
  ];
  if (how === 'drafted') return steps;
  steps.push(act(`${on}T15:${minute}`, LEADER, 'notice', slot, 'approve'));
  if (how === 'approved') return steps;
  steps.push(deliver(`${on}T16:${minute}`, slot, merchant));
  if (how === 'withdrawn')
    return [
      ...steps,
      act(`${plus(on, 6)}T10:${minute}`, LEADER, 'notice', slot, 'withdraw', { reason: '检验报告写的是另一家的批次' }),
    ];
  if (merchant === 0)
    steps.push(
      call(`${plus(on, 1)}T20:${minute}`, OWNER, 'credit', 'acknowledgeNotice', `${slot}-mark`, (known) => ({
        id: known(slot).id,
      })),
    );
  if (how !== 'contested') return steps;
  const reason = '送检的不是我们这一批，批次号对不上，请核对报告。';
  const text = '经核对检验报告和抽样单，批次号与贵店当日在售的一致，结果无误；不服的可以依法申请复议或者起诉。';
  return [
    ...steps,
    call(`${plus(on, 4)}T20:${minute}`, OWNER, 'credit', 'contestNotice', `${slot}-contest`, (known) => ({
      id: known(slot).id,
      input: { reason },
    })),
    act(`${plus(on, 11)}T10:${minute}`, OTHER, 'notice', slot, 'proposeAnswer', { result: 'upheld', text }),
    act(`${plus(on, 12)}T10:${minute}`, LEADER, 'notice', slot, 'approveAnswer'),
  ];
}

function factSteps({ merchant, shownOn, content, ended, notice }: DemoFact, index: number): Step[] {
  const slot = `fact-${index + 1}`;
  const minute = String(10 + index);
  const of = demoMerchants[merchant]!;
  const documentNo = `演示 市监〔2026〕${index + 1}号`;
  const seenOn = plus(shownOn, 2);
  const common = { documentNo, organ: county.bureau, decidedOn: plus(shownOn, -4), publishedOn: shownOn, seenOn };
  const source = '国家企业信用信息公示系统（演示用）';
  const steps = [
    call(`${seenOn}T09:${minute}`, OFFICER, 'credit', 'enterFact', slot, (known) => ({
      merchant: known(of.slot).id,
      content: JSON.parse(JSON.stringify({ ...common, source, ...content })) as unknown,
    })),
    act(`${seenOn}T11:${minute}`, LEADER, 'fact', slot, 'check'),
  ];
  if (notice)
    steps.push(
      ...noticeSteps(`notice-${index + 1}`, merchant, plus(seenOn, 1), minute, (known) => ({ fact: known(slot).id }), notice),
    );
  if (ended) {
    const [on, why] = ended;
    steps.push(act(`${on}T17:${minute}`, OFFICER, 'fact', slot, 'end', { why, on, document: `演示 修复〔2026〕${index + 1}号` }));
  }
  return steps;
}

interface DemoOccasion {
  merchant: number;
  on: string;
  occasion: object;
}

const due = (merchant: number): DemoOccasion => ({ merchant, on: '2026-05-19', occasion: { topic: 'annualDue', year: 2025 } });
const licence = (merchant: number, on: string): DemoOccasion => ({
  ...{ merchant, on },
  occasion: { topic: 'licence', seenOn: on, where: '网店首页（演示用）' },
});
const rule = (merchant: number): DemoOccasion => ({
  ...{ merchant, on: '2026-11-17' },
  occasion: {
    ...{ topic: 'rule', title: '网络交易规则的一次修改（演示用）', effectiveOn: '2027-01-01' },
    ...{ what: '平台内经营者的公示要求有变化，请对照自查。', source: '市场监管总局网站（演示用）' },
  },
});

/** Told before it hurts: reports due in May, licences not shown, a rule about to take effect. */
const occasions: readonly DemoOccasion[] = [
  ...[0, 1, 2, 3, 5, 6, 8, 9, 11, 14, 15, 16].map(due),
  ...[licence(3, '2026-04-13'), licence(12, '2026-09-08'), licence(18, '2026-10-13'), licence(9, '2026-11-10')],
  ...[0, 5, 13].map(rule),
];

/** Twenty merchants, eighteen facts and thirty-seven notices, each made by who may make it. */
export function creditSteps(): Step[] {
  const told = occasions.flatMap(({ merchant, on, occasion }, index) =>
    noticeSteps(`told-${index + 1}`, merchant, on, String(30 + index), () => ({ occasion }), 'silent'),
  );
  // What is claimed is known by its claim: the merchant it became is looked for once.
  const lookUp = call(
    '2026-02-10T11:30',
    OFFICER,
    'merchants',
    'act',
    'merchant-1',
    (known) => ({
      ...{ id: known('merchant-1').id, version: known('merchant-1').version, command: 'addShop' },
      input: { channel: 'miniProgram', name: '云屏山货小程序' },
    }),
    { finds: merchantFound(0) },
  );
  return [...demoMerchants.flatMap(merchantSteps), lookUp, ...facts.flatMap(factSteps), ...told].map((step, number) => ({
    ...step,
    key: `demo-credit-${number}`,
  }));
}
