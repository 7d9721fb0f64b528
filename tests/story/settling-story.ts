import { county } from '../../config/county';
import type { EnrolmentCommand } from '../../domain/enrolment/acts';
import { merchantOf, usccs } from '../../domain/merchant/fixture';
import { merchantListed } from '../../domain/merchant/listing';
import type { NegotiationCommand } from '../../domain/negotiation/acts';
import { usccPlaceOf } from '../../cloudfunctions/kernel/merchant-writing';
import type { Emulator } from '../../emulator/emulator';
import type { Typed } from './screen';
import { form } from './story';

const office = county.offices[1]!.code;

const [shop] = merchantOf().shops;
/** The firm of the story as the register has it: nobody acts for it yet. */
export const firm = merchantOf({
  shops: [{ ...shop!, platform: form['respondent.platform'], name: form['respondent.name'] }],
  ...{ _id: 'mc_1', no: `${county.prefix}M-2026-0001`, name: '云屏山货有限公司', uscc: usccs[0], office, people: [] },
  address: `${county.name}${county.offices[1]!.towns[0]}东街 1 号`,
});

/** Puts it where the function of merchants would have left it, and its code where that is claimed. */
export const openFirm = (emulator: Emulator): unknown => {
  const data = emulator.exportData();
  const code = { _id: usccPlaceOf(firm.uscc!), of: firm._id };
  return emulator.importData({
    ...data,
    claims: [...(data.claims ?? []), code],
    merchants: [{ ...firm, ...merchantListed(firm) }],
  });
};

export const owner = { person: '周德茂', phone: '13900000105' } as const;
export const statement = '有人接电话，当天回复，退换货由店主处理。';
/** What the consumer adds to the words that were proposed. */
export const added = '请把坏的那一袋退给我。';

/** Which side of a negotiation a person is on. */
export type Side = 'consumer' | 'merchant' | 'staff';

/** One person with the program in hand, on whatever host. What is read comes back as text. */
export interface SettlingPerson {
  /** Says that the firm is theirs, with a photo of the licence. */
  claims(): Promise<void>;
  /** An officer holds that against the register and lets the person in. */
  letsIn(): Promise<void>;
  /** Applies to be a firm that settles with consumers itself. */
  enrols(): Promise<void>;
  /** One act of the bureau on that application. */
  doesOnEnrolment(act: EnrolmentCommand, typed?: Typed): Promise<void>;
  /** Writes down what happened, with a photo the firm is not shown, approves what it reads, and sends it. Its number. */
  sends(): Promise<string>;
  /** The negotiation as this side has it, once this stands there. */
  reads(no: string, side: Side, until: string): Promise<string>;
  does(no: string, side: Side, act: NegotiationCommand, typed?: Typed): Promise<void>;
  /** What was agreed has come. */
  confirms(no: string): Promise<void>;
  /** Makes it a complaint; the complaint as its own page has it. */
  complains(no: string): Promise<string>;
  /** How many complaints this person has filed. */
  ownComplaints(): Promise<number>;
}

export interface SettlingHost {
  person(persona: string): Promise<SettlingPerson>;
  /** Moves the day of everybody, local time in +08:00, and lets the timer run. */
  later(local: string): Promise<void>;
  /** What went wrong behind the screens. */
  faults(): string[];
  close(): Promise<void>;
}

const offer = { 'terms.kinds': '#refund', 'terms.fen': '49', 'terms.by': '@today' } as const;

/** A consumer and a firm settle before the bureau's clock starts, or do not. The day is 2026-11-24, a Tuesday. */
export function tellOfSettling(start: () => Promise<SettlingHost>): void {
  let host: SettlingHost;
  beforeAll(async () => {
    host = await start();
  });
  afterAll(() => host?.close());

  test('an owner is let in, the firm is admitted by who did not review it, and settles with a consumer by offers to and fro', async () => {
    const [officer, leader, merchant, consumer] = await Promise.all(
      ['handler', 'leader', 'merchant', 'consumer'].map(host.person),
    );
    await merchant!.claims();
    await officer!.letsIn();
    await merchant!.enrols();
    await officer!.doesOnEnrolment('review', { saw: '执照和登记一致，到店看过。' });
    await leader!.doesOnEnrolment('admit');

    const no = await consumer!.sends();
    const seen = await merchant!.reads(no, 'merchant', added);
    // Neither who the consumer is nor the photo it kept back.
    for (const kept of ['王秀兰', '13900001101']) expect(seen).not.toContain(kept);
    await merchant!.does(no, 'merchant', 'offer', { ...offer, 'terms.fen': '20' });
    expect(await consumer!.reads(no, 'consumer', '20')).toMatch(/等您答复|"waits":"me"|"offered"/);
    await consumer!.does(no, 'consumer', 'offer', offer);
    await merchant!.reads(no, 'merchant', '49');
    await merchant!.does(no, 'merchant', 'accept');
    expect(await consumer!.reads(no, 'consumer', '自行协商一致')).toContain('49');

    await merchant!.does(no, 'merchant', 'reportPerformance', { done: '#all' });
    await consumer!.confirms(no);
    expect(await officer!.reads(no, 'staff', '自行协商一致')).not.toContain('13900001101');
    // Nobody complained: the bureau's clock never started.
    expect(await consumer!.ownComplaints()).toBe(0);
    expect(host.faults()).toEqual([]);
  });

  test('a firm keeps silent: it ends by itself, the bureau calls, and one tap makes a complaint with its photo, of that day', async () => {
    const [officer, consumer] = await Promise.all(['handler', 'consumer2'].map(host.person));
    const no = await consumer!.sends();
    // Ten working days from the next day on end on 2026-12-08.
    await host.later('2026-12-08T10:00');
    expect(await consumer!.reads(no, 'consumer', added)).toMatch(/还没有看|"sent"/);
    await host.later('2026-12-09T09:30');
    expect(await consumer!.reads(no, 'consumer', added)).toMatch(/到期|"expired"/);
    expect(await consumer!.ownComplaints()).toBe(0);
    await officer!.does(no, 'staff', 'noteCall', { reached: '#yes', said: '消费者说要转为投诉。' });

    const filed = await consumer!.complains(no);
    expect(filed).toMatch(/照片 1/);
    // The day of receipt is the day of that tap (令121-18).
    expect(filed).toMatch(/12 月 9 日|2026-12-09/);
    expect(await consumer!.ownComplaints()).toBe(1);
    expect(host.faults()).toEqual([]);
  });
}
