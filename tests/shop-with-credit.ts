import { conditionKeys } from '../domain/enrolment/pledge';
import { factContent } from '../domain/credit/fact/fixture';
import { usccs } from '../domain/merchant/fixture';
import type { Emulator } from '../emulator/emulator';
import { as, complaint, type Reply } from './functions/calls';
import { filesOf } from './functions/evidence-phone';
import { wording } from './functions/promise-calls';
import { photo } from './pictures';

const TODAY = '2026-11-24';
const identity = { kind: 'company', name: '云屏山货有限公司', uscc: '91621228MA7123450F' };
const shop = { channel: 'platform', platform: '山货集市', name: '云屏山货铺' };
const details = { ...identity, registeredOn: '2023-05-18', office: '621228-01', trades: ['goods', 'farmProduce'] };
const letter = {
  matter: '商品页没有写明产地和保质期。',
  demands: '请补上商品信息。',
  contact: '市场监管所 0939-7121315',
  dueOn: '2026-12-10',
};

const sure = (what: string, { ok, data, error }: Reply) => {
  if (!ok) throw new Error(`${what}: ${JSON.stringify(error)}`);
  return data;
};

/** A thing with its version as it goes on. */
type Made = Reply['data'];

/**
 * A merchant whose owner is the persona `merchant`, and one of everything the bureau and the merchant have of each other, each made through the
 * doors: the ids by their kinds, as the queries of tests/routes.ts name them.
 */
export async function shopWithCredit(emulator: Emulator): Promise<Record<string, string>> {
  const done = async (who: string, name: string, path: string, input: object): Promise<Made> =>
    sure(`${name}.${path} by ${who}`, await as(emulator, who).call(name, path, 'mutation', input));
  /** Acts one after another on what was made; `by` says who does each. */
  const through = async (
    { id, version: first }: Made,
    name: string,
    path: string,
    acts: readonly (readonly [who: string, command: string, input?: object])[],
  ): Promise<string> => {
    let version = first ?? 1;
    for (const [who, command, input = {}] of acts)
      version = (await done(who, name, path, { id, version, command, input })).version;
    return id;
  };

  const file = await filesOf(emulator, 'merchant').upload({ bytes: photo(1) });
  const claim = await done('merchant', 'merchants', 'claim', {
    ...{ ...identity, shop, person: '周店主', phone: '13900001188', files: [file.id] },
  });
  const verified = await done('handler', 'merchants', 'verifyClaim', {
    ...{ id: claim.id, version: claim.version, input: { details, saw: '营业执照照片，公示系统查询一致' } },
  });
  const merchant = verified.id;
  // One that still waits for the bureau.
  const other = await filesOf(emulator, 'consumer3').upload({ bytes: photo(2) });
  const waiting = await done('consumer3', 'merchants', 'claim', {
    ...{ kind: 'company', name: '别家山货有限公司', uscc: usccs[1], person: '陈小雨', phone: '13900001103' },
    files: [other.id],
  });

  const content = factContent({ seenOn: TODAY });
  const entered = await done('handler', 'credit', 'enterFact', { merchant, content });
  const fact = await through(entered, 'credit', 'actFact', [['leader', 'check']]);
  const drafted = await done('handler', 'credit', 'draftNotice', { merchant, fact });
  const notice = await through(drafted, 'credit', 'actNotice', [
    ['leader', 'approve'],
    ['handler', 'deliver'],
  ]);
  const { id: noticeBatch } = await done('handler', 'credit', 'draftBatch', {
    ...{ topic: 'rule', title: '某项新规定', effectiveOn: '2027-01-01', what: '讲了某件事', source: '某公报' },
  });

  const promised = await done('merchant', 'merchants', 'promiseDraft', { merchant, kind: 'sevenDays', wording: wording() });
  const promise = await through(promised, 'merchants', 'promiseAct', [
    ['merchant', 'sign'],
    ['handler', 'check'],
    ['handler', 'show', { where: ['platform'], note: '店铺首页' }],
  ]);
  const { id: trace } = await done('merchant', 'merchants', 'traceAdd', {
    ...{
      merchant,
      product: '薄皮核桃',
      batch: '2026-10 第 2 批',
      source: '云屏镇张家',
      certificate: 'commitment',
      open: ['source'],
    },
  });
  const licence = await filesOf(emulator, 'merchant').upload({ bytes: photo(3) });
  const applied = await done('merchant', 'settling', 'enrol', {
    ...{ merchant, contact: '吴伙计', phone: '13900001189', has: [...conditionKeys], pledged: true },
    ...{ statement: '专人接电话，三天内答复，坏的包退。', files: [licence.id] },
  });
  const enrolment = await through(applied, 'settling', 'enrolmentAct', [
    ['handler', 'review', { saw: '到店看过，有专人、有电话、有制度' }],
    ['leader', 'admit'],
  ]);
  const firm = sure(
    'settling.enrolment',
    await as(emulator, 'merchant').call('settling', 'enrolment', 'query', { id: enrolment }),
  );
  const { id: negotiation } = await done('consumer', 'settling', 'negotiate', {
    ...{ ...complaint, enrolment: (firm.enrolment as { no: string }).no },
    shown: { text: '核桃一半是空壳，请退款。' },
  });
  const { id: selfCheck } = await done('merchant', 'merchants', 'saveSelfCheck', {
    ...{ merchant, version: 0, trades: ['goods'], answers: [], done: false },
  });

  const proposed = await done('handler', 'measures', 'propose', {
    ...{ kind: 'reminder', basis: 'policy', merchants: [merchant], networkRelated: true, onlineFood: false },
    ...{ reason: '近期同类问题多，先提醒一次。', letter },
  });
  const measure = await through(proposed, 'measures', 'act', [
    ['leader', 'approve', { documentNo: '两市监提醒〔2026〕1 号' }],
    ['handler', 'carry', { on: TODAY, way: 'post', officer: '赵文' }],
  ]);
  const { id: spotCheck } = await done('handler', 'measures', 'plan', {
    ...{ plan: '2026 年网络商品抽查', merchant, firm: identity.name, networkRelated: true },
    ...{ subject: 'product', what: '核桃', method: 'sampling' },
  });
  const { id: leniency } = await done('handler', 'measures', 'proposeLeniency', {
    ...{ stage: 'penalty', ground: 'minor', merchant, party: identity.name, networkRelated: true },
    ...{ facts: '没有公示营业执照，当天就改正了。', breach: '《电子商务法》第十五条' },
    tests: { minor: '只有一天', corrected: '当天改正', noHarm: '没有人投诉' },
  });

  const { id: handedRecord } = await done('handler', 'measures', 'bringIn', {
    ...{ platformNo: 'WJ202611000001', handedOn: TODAY, name: identity.name, shop: shop.name, platform: shop.platform },
  });
  // A complaint that waits on the desk of the merchant.
  const { id: ownCase } = await done('consumer', 'complaints', 'submit', complaint);
  await through({ id: ownCase, version: 1 } as Made, 'complaints', 'act', [
    ['handler', 'linkMerchant', { of: merchant }],
    ['handler', 'accept', { summary: '核桃一半是空壳，要求退款。' }],
  ]);

  const made = { merchant, ownCase, merchantClaim: waiting.id, fact, notice, noticeBatch, promise, trace, selfCheck };
  return { ...made, enrolment, negotiation, measure, spotCheck, leniency, handedRecord };
}
