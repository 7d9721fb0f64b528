import { county } from '../../config/county';
import type { FactCommand } from '../../domain/credit/fact/acts/table';
import type { NoticeCommand } from '../../domain/credit/notice/acts/table';
import { merchantOf, usccs } from '../../domain/merchant/fixture';
import { merchantListed } from '../../domain/merchant/listing';
import type { Merchant } from '../../domain/merchant/merchant';
import type { Emulator } from '../../emulator/emulator';
import { memberIdOf } from '../../tools/demo/member-id';
import { openidOf } from '../emulator';
import type { Typed } from './screen';

const office = county.offices[1]!.code;

/** A shop whose owner is this persona. */
function shopOf(persona: string, name: string, nth: number): Merchant {
  const owner = { id: 'p1', member: memberIdOf(openidOf(persona)), name: '周店主', role: 'owner' as const, since: '2026-01-05' };
  return merchantOf({
    ...{ _id: `mc_${nth}`, no: `${county.prefix}M-2026-000${nth}`, name, uscc: usccs[nth - 1], office },
    ...{ address: `${county.name}${county.offices[1]!.towns[0]}东街 ${nth} 号`, people: [owner] },
  });
}

/** The merchant of the story, and one that has nothing to do with it, each with its owner. */
export const shops: Readonly<Record<string, Merchant>> = {
  merchant: shopOf('merchant', '云屏山货有限公司', 1),
  consumer2: shopOf('consumer2', '老灶腊味有限公司', 2),
};
export const shop = shops.merchant!;

/** Puts both where the function of merchants would have left them. */
export const openShops = (emulator: Emulator): unknown =>
  emulator.importData({
    ...emulator.exportData(),
    merchants: Object.values(shops).map((one) => ({ ...one, ...merchantListed(one) })),
  });

/** What a person copies from the publicity system and the decision, by field of the form and in its order. */
export const fact = {
  kind: '#penalty',
  measures: '#fine',
  field: '#other',
  breach: '虚假宣传',
  entityFine: '20000',
  entityLeniency: '#ordinary',
  documentNo: `${county.agency}处罚〔2026〕21 号`,
  organ: county.bureau,
  decidedOn: '2026-08-27',
  publishedOn: '2026-08-30',
} as const;

/** The same by the paths of the form. */
export const factTyped = Object.fromEntries(Object.entries(fact).map(([key, value]) => [`content.${key}`, value]));

/** What the notice of it is called. */
export const title = '您有一条行政处罚信息在公示';
/** What stands where a shop has no notice. */
const none = '没有信用提示';
/** Three months after its publication, from the next day on (信用修复管理办法 6). */
const FIRST_DAY = '2026-12-01';

/** One person with the program in hand, on whatever host. What is read comes back as text. */
export interface CreditPerson {
  /** An officer enters what stands against the merchant. */
  entersFact(): Promise<void>;
  /** One act on that fact, with what is typed. */
  doesOnFact(act: FactCommand, typed?: Typed): Promise<void>;
  /** An officer drafts the notice of that fact. */
  drafts(): Promise<void>;
  /** One act of the bureau on that notice, with what is typed. */
  does(act: NoticeCommand, typed?: Typed): Promise<void>;
  /** Whether this person of the bureau may do it now. */
  mayDo(act: NoticeCommand, typed?: Typed): Promise<boolean>;
  /** The notice as the bureau has it, once this stands there. */
  readsAtDesk(until: string): Promise<string>;
  /** The notices of one's own shop, once this stands there. */
  readsOwnList(until: string): Promise<string>;
  /** The newest notice of one's own shop, opened, once this stands there. */
  readsOwn(until: string): Promise<string>;
  /** Says that it was seen. */
  acknowledges(): Promise<void>;
  /** Objects to it, with a photograph. */
  contests(reason: string): Promise<void>;
  /** All messages, with the newest one of this title opened. */
  readsMessages(title: string): Promise<string>;
}

export interface CreditHost {
  person(persona: string): Promise<CreditPerson>;
  /** Moves the day of everybody, local time in +08:00, and lets the timer run. */
  later(local: string): Promise<void>;
  /** What went wrong behind the screens. */
  faults(): string[];
  close(): Promise<void>;
}

/** What stands against a merchant, told to it before it hurts, contested, answered, repaired. The day is 2026-11-24, a Tuesday. */
export function tellOfCredit(start: () => Promise<CreditHost>): void {
  let host: CreditHost;
  beforeAll(async () => {
    host = await start();
  });
  afterAll(() => host?.close());

  const answer = { result: '#upheld', text: '对照决定书核对过，罚款的金额和公示的一致。' };

  test('a fact is entered and checked by another; its notice is approved by who did not write it, and only its merchant reads it', async () => {
    const [officer, leader, owner, other] = await Promise.all(['handler', 'leader', 'merchant', 'consumer2'].map(host.person));
    await officer!.entersFact();
    await leader!.doesOnFact('check');

    await officer!.drafts();
    expect(await owner!.readsOwnList(none)).not.toContain(title);
    // Whoever wrote it does not approve it.
    expect(await officer!.mayDo('approve')).toBe(false);
    await leader!.does('approve');
    await officer!.does('deliver');

    expect(await owner!.readsMessages('市场监管局给您一条信用提示')).toContain('哪天能修复');
    const read = await owner!.readsOwn('本提示不是行政决定');
    expect(read).toContain('最早从 2026 年 12 月 1 日（周二）起可以申请修复');
    expect(read).toContain('公示到 2027 年 8 月 30 日（周一）期满');
    for (const said of ['推定', fact.documentNo]) expect(read).toContain(said);
    await owner!.acknowledges();
    expect(await officer!.readsAtDesk('表示知道了')).toMatch(/表示知道了\s*周店主|"acknowledged":\[\{[^}]*周店主/);
    expect(await owner!.readsOwnList(title)).toContain(title);
    expect(await other!.readsOwnList(none)).not.toContain(title);
    expect(host.faults()).toEqual([]);
  });

  test('its merchant objects with evidence; who had no part in the notice answers, and another approves the answer', async () => {
    const [officer, leader, third, owner] = await Promise.all(['handler', 'leader', 'taskForce', 'merchant'].map(host.person));
    const reason = '罚款的金额写错了，照片上是决定书';
    await owner!.contests(reason);
    expect(await third!.readsAtDesk(reason)).toContain(reason);

    expect(await officer!.mayDo('proposeAnswer', answer)).toBe(false);
    await third!.does('proposeAnswer', answer);
    expect(await owner!.readsOwn(reason)).not.toContain(answer.text);
    expect(await third!.mayDo('approveAnswer')).toBe(false);
    await leader!.does('approveAnswer');
    const read = await owner!.readsOwn(answer.text);
    // The answer is the bureau's: who wrote it is not told.
    expect(read).toContain(answer.text);
    expect(await owner!.readsMessages('您的异议有书面答复了')).toContain('您的异议有书面答复了');
    expect(host.faults()).toEqual([]);
  });

  test('on the first day of repair its merchant hears of it; once it is repaired, the notice ends with it', async () => {
    const [leader, owner] = await Promise.all(['leader', 'merchant'].map(host.person));
    await host.later('2026-11-30T10:00');
    expect(await owner!.readsOwn('本提示不是行政决定')).not.toContain('现在已经可以申请');
    await host.later(`${FIRST_DAY}T10:00`);
    expect(await owner!.readsMessages('从今天起可以申请修复')).toContain('从今天起可以申请修复');
    const read = await owner!.readsOwn('现在已经可以申请');
    // A day on which it may be asked for is no promise that it is granted.
    expect(read).toContain('到了日子不等于已经修复');

    await leader!.doesOnFact('end', { why: '#repaired', on: '@today', document: '修 2 号' });
    await host.later(`${FIRST_DAY}T11:00`);
    expect(await owner!.readsMessages('一条信用提示已经结束')).toContain('不用再做什么');
    expect(await leader!.readsAtDesk('公示已经结束')).toMatch(/公示已经结束|"why":"factEnded"/);
    expect(host.faults()).toEqual([]);
  });
}
