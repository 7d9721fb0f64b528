import { at, complaintForm, OFFICE, people } from '../fixture';
import { flagsOf } from '../desk/flags';
import { checkIntake, intakeSchema, takeIn, type Intake } from './intake';
import { received } from '../fixture';
import type { Complaint } from '../complaint';
import { without } from '../../without';

const TODAY = '2026-11-12';
const moment = at(TODAY);
const intake = (more: object = {}): Intake =>
  intakeSchema.parse({ ...complaintForm, source: 'phone', receivedOn: TODAY, ...more });
const ctx = { id: 'c_9', no: 'LD-2026-0009', office: OFFICE, actor: people.intake, moment };

describe('staff intake: form 1 as it came', () => {
  test('received on the day the bureau received it; C1 runs from that day and not from the typing', () => {
    const complaint = takeIn(intake({ receivedOn: '2026-11-10', receivedReason: '10 日晚来信' }), ctx);
    expect(complaint).toMatchObject({
      receivedOn: '2026-11-10',
      source: 'phone',
      recordedBy: '李文静',
      onlineClassifiedBy: 'staff',
    });
    expect(complaint.deadlines).toMatchObject([{ id: 'C1', startedOn: '2026-11-10' }]);
    expect(complaint.complainant.member).toBeUndefined();
  });

  test('an earlier day needs its reason, a later one is refused', () => {
    expect(checkIntake(intake({ receivedOn: '2026-11-10' }), ctx)?.fields).toHaveProperty('receivedReason');
    expect(checkIntake(intake({ receivedOn: '2026-11-13' }), ctx)?.fields).toHaveProperty('receivedOn');
    expect(() => takeIn(intake({ receivedOn: '2026-11-13' }), ctx)).toThrow(RangeError);
    const late = { receivedReason: '来信压在收发室' };
    expect(checkIntake(intake({ ...late, receivedOn: '2019-12-31' }), ctx)?.fields).toHaveProperty('receivedOn');
    const bought = complaintForm.purchase.boughtOn;
    const before = { ...late, receivedOn: '2026-10-01', purchase: { ...complaintForm.purchase, boughtOn: '2026-10-02' } };
    expect(checkIntake(intake(before), ctx)?.fields?.['purchase.boughtOn']).toContain('收到投诉的日期');
    expect(checkIntake(intake({ ...late, receivedOn: bought }), ctx)).toBeUndefined();
  });

  test('from the national platform only with its number: without it the same dispute is taken in twice', () => {
    expect(checkIntake(intake({ source: 'platform12315' }), ctx)?.fields).toHaveProperty('platform12315No');
    const numbered = takeIn(intake({ source: 'platform12315', platform12315No: '1620000020261109001' }), ctx);
    expect(numbered.platform12315No).toBe('1620000020261109001');
  });

  test('what another authority sent on has its number, and the day it wants an answer is not before the receipt', () => {
    const sender = { name: '陇南市12345热线', number: 'GD2026-7', answerBy: '2026-11-20' };
    for (const source of ['hotline12345', 'superior']) {
      expect(checkIntake(intake({ source }), ctx)?.fields).toHaveProperty(['sender.number']);
      expect(takeIn(intake({ source, sender }), ctx).senders).toEqual([{ no: 1, ...sender }]);
      expect(checkIntake(intake({ source, sender: without(sender, 'answerBy') }), ctx)).toBeUndefined();
    }
    const early = intake({ source: 'superior', sender: { ...sender, answerBy: '2026-11-11' } });
    expect(checkIntake(early, ctx)?.fields).toHaveProperty(['sender.answerBy']);
    expect(checkIntake(intake({ source: 'post' }), ctx)).toBeUndefined();
  });

  test('a guardian speaks by law and is not the agent as well (art 11)', () => {
    const agent = {
      ...{ name: '王建国', phone: '13900001188', authorisation: '代为投诉、参加调解', powers: ['mediation'] },
      ...{ identity: '居民身份证', seenOn: TODAY, until: '2026-12-31' },
    };
    const guardian = { name: '王建国', phone: '13900001188', bond: '父亲' };
    expect(checkIntake(intake({ agent, guardian }), ctx)?.fields).toHaveProperty(['agent.name']);
    expect(checkIntake(intake({ agent }), ctx)).toBeUndefined();
  });

  test('the program is no source staff can choose: its figures would count what nobody filed there', () => {
    expect(intakeSchema.safeParse({ ...complaintForm, source: 'miniProgram', receivedOn: TODAY }).success).toBe(false);
  });

  test('an agent whose original was seen, and whose authority has not ended', () => {
    const agent = {
      name: '王建国',
      phone: '13900002222',
      authorisation: '代为投诉',
      powers: ['mediation'],
      identity: '居民身份证',
      until: '2027-05-31',
      seenOn: TODAY,
    } as const;
    expect(takeIn(intake({ agent }), ctx).agent).toMatchObject({ seenBy: '李文静' });
    expect(checkIntake(intake({ agent: { ...agent, seenOn: '2026-11-13' } }), ctx)?.fields).toHaveProperty(['agent.seenOn']);
    expect(checkIntake(intake({ agent: { ...agent, until: '2026-11-11' } }), ctx)?.fields).toHaveProperty(['agent.until']);
  });
});

describe('joint complaint (令121-12)', () => {
  const one = (name: string) => ({ name, phone: '13900001303', address: '两当县西街 2 号' });
  const joint = (names: string[], representatives: string[]) =>
    intakeSchema.safeParse({
      ...complaintForm,
      source: 'window',
      receivedOn: TODAY,
      joint: { people: names.map(one), representatives },
    });

  test.each([
    ['one person', ['王秀兰'], ['王秀兰']],
    ['no representative', ['王秀兰', '陈小雨'], []],
    ['three representatives', ['王秀兰', '陈小雨', '赵明远'], ['王秀兰', '陈小雨', '赵明远']],
    ['a representative from outside', ['王秀兰', '陈小雨'], ['别人']],
    ['one name twice', ['王秀兰', '王秀兰'], ['王秀兰']],
  ])('%s is refused', (_, names, representatives) => expect(joint(names, representatives).success).toBe(false));

  test('two with one representative stand, nobody’s consent given beforehand', () => {
    const parsed = joint(['王秀兰', '陈小雨'], ['王秀兰']);
    if (!parsed.success) throw new Error('refused');
    expect(takeIn(parsed.data, ctx).joint?.people.map(({ consents }) => consents)).toEqual([[], []]);
  });

  test('the complainant is one of them', () => {
    const parsed = joint(['陈小雨', '赵明远'], ['陈小雨']);
    if (!parsed.success) throw new Error('refused');
    expect(checkIntake(parsed.data, ctx)?.fields).toHaveProperty(['joint.people']);
  });
});

describe('factors of art 17 are prompts', () => {
  const other = (n: number, more: Partial<Complaint> = {}) => received({ _id: `c_x${n}`, no: `LD-2026-010${n}`, ...more });
  const factors = (complaint: Complaint, others: Complaint[]) => flagsOf(complaint, others, TODAY).map(({ factor }) => factor);

  test('an ordinary complaint raises none, and never one about itself', () => {
    expect(factors(received(), [])).toEqual([]);
    expect(factors(received(), [received(), received(), received()])).toEqual([]);
  });

  test('three of one person about one shop within ninety days, named by number', () => {
    expect(factors(received(), [other(1)])).toEqual([]);
    const [flag] = flagsOf(received(), [other(1), other(2)], TODAY);
    expect(flag).toMatchObject({ factor: 'repeated' });
    expect(flag?.say).toContain('LD-2026-0101、LD-2026-0102');
    expect(factors(received(), [other(1), other(2, { receivedOn: '2026-01-05' })])).toEqual([]);
  });

  test('one phone under two names', () => {
    const complainant = { ...received().complainant, member: 'm_x', name: '别人', address: '西街 9 号' };
    expect(factors(received(), [other(1, { complainant })])).toEqual(['sharedContact']);
  });

  test('no order number', () => {
    const purchase = without(received().purchase, 'orderNo');
    expect(factors(received({ purchase }), [])).toEqual(['noPurchase']);
  });
});
