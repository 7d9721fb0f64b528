import fc from 'fast-check';
import { plusDays } from '../../civil-date';
import { builtIn } from '../../law/calendar/calendar';
import { sizeOf } from '../../../tests/sizes';
import { histories, play } from '../../indicator/recount/histories';
import { standings } from '../../indicator/ledger/standings';
import { startDeadline } from '../../law/deadline/clocks';
import type { Complaint } from '../complaint';
import { openTasks } from '../desk/tasks';
import { accepted, at, done, inputs, photo, received, refused } from '../fixture';
import type { Delivery, MediationRecord } from '../records';
import { without } from '../../without';
import { whyNotUndone } from './allowed';
import { afterMerge } from './fates';
import { merge, other, TODAY, why } from './fixture';
import { lending } from './lending';
import { merged } from './merged';
import { decisionOwedAt } from './same-decision';
import { undone } from './undone';

const plain = (complaint: Complaint) => JSON.parse(JSON.stringify(complaint)) as Complaint;
const back = (source: Complaint, target: Complaint) =>
  undone(source, done(source, 'unmerge', inputs.unmerge, { as: 'leader', on: TODAY }), target, builtIn);
const agent: Complaint['agent'] = {
  ...{ name: '王建国', phone: '13900002222', authorisation: '代为投诉', powers: ['mediation'], identity: '居民身份证' },
  ...{ until: '2027-05-31', seenOn: TODAY, seenBy: '李文静' },
};
const requestSent: Delivery = {
  ...{ form: 'identityRequest', to: 'complainant', way: 'phone', address: '13900001101', on: TODAY, at: 1, by: '李文静' },
  result: 'sent',
};
const withoutAccount = without(received().respondent, 'member');
const bare = without(received().complainant, 'member');
const no = { mediation: false, publish: false, entrust: false, directContact: false };
const yes = { ...no, mediation: true };
const hotline = { no: 1, name: '陇南市12345热线', number: '2026-7', answerBy: '2026-11-20' };
const answered = { on: TODAY, way: 'phone' as const, to: '值班员', proof: '录音 3', by: '李文静' };
const talked = (on: string): MediationRecord => ({
  on,
  manner: 'phone',
  with: 'respondent',
  result: 'talked',
  text: '谈了',
  by: '张建军',
});
/** An empty list says as much as none. */
const withoutEmpty = (one: object) =>
  Object.fromEntries(Object.entries(one).filter(([, value]) => !Array.isArray(value) || value.length));

describe('what goes on', () => {
  const early = received({ evidence: [photo()], platform12315No: '1620000020261109001' });
  const late = other({
    receivedOn: '2026-11-11',
    deadlines: [startDeadline('C1', '2026-11-11', '2026-11-11', builtIn)],
  });

  test('the earlier day of receipt, the stricter period, the account, the number, the evidence and the words', () => {
    const { source, target } = merge(early, late);
    expect(target).toMatchObject({
      receivedOn: '2026-11-09',
      platform12315No: '1620000020261109001',
      complainant: { member: 'm_wang' },
      evidence: [{ id: 'e_1', of: 'c_1' }],
      mergedFrom: [{ no: 'LD-2026-0001', facts: early.facts, receivedOn: '2026-11-09' }],
      version: 2,
    });
    expect(target.deadlines.map(({ dueOn }) => dueOn)).toEqual([early.deadlines[0]?.dueOn]);
    expect(source).toMatchObject({ state: 'closed', mergedInto: 'LD-2026-0009', goesOn: { id: 'c_9' } });
    expect(source).not.toHaveProperty('platform12315No');
  });

  test('the later of two keeps nothing of its own that is stricter there already', () => {
    const { target } = merge(late, early);
    expect(target.receivedOn).toBe('2026-11-09');
    expect(target.deadlines).toEqual(early.deadlines);
  });

  test('a period that was missed is late once, in the case that goes on', () => {
    const day = '2026-12-01';
    const closed = done(early, 'merge', inputs.merge, { on: day });
    const { source, target } = merged(early, closed, late, { by: '李文静' }, at(day));
    const missed = (one: Complaint) => standings(one).filter(({ measure, n }) => measure === 'firstDecisionOnTime' && n === 0);
    expect(missed(source)).toEqual([]);
    expect(missed(target)).toHaveLength(1);
  });

  test('what was to be corrected before leaves the day that came in since', () => {
    const correction = { ...(inputs.reclassify as object), online: false, receivedOn: late.receivedOn };
    const proposed = done(late, 'reclassify', correction, { on: TODAY });
    const { target } = merge(early, proposed);
    const agreed = done(target, 'agreeReclassification', { correction: '1' }, { as: 'leader', on: TODAY });
    expect(agreed).toMatchObject({ online: false, receivedOn: '2026-11-09', deadlines: [{ startedOn: '2026-11-09' }] });
  });

  test('what came with a case that had taken in another comes along', () => {
    const first = merge(early, late).target;
    const third = other({ _id: 'c_5', no: 'LD-2026-0005' });
    const { target } = merge(first, third);
    expect(target.mergedFrom?.map(({ no, through }) => [no, through])).toEqual([
      ['LD-2026-0009', undefined],
      ['LD-2026-0001', 'LD-2026-0009'],
    ]);
    expect(target.evidence).toEqual([{ ...photo(), of: 'c_1' }]);
  });
});

describe('each fact goes where the table says', () => {
  const [from, into] = [accepted({ _id: 'c_1' }), { ...accepted(), _id: 'c_9', no: 'LD-2026-0009' }];
  const bareShop = { ...into, respondent: withoutAccount };
  test.each<[string, Partial<Complaint>, Partial<Complaint>, Partial<Complaint>]>([
    ['the answer of the merchant', { answer: { on: TODAY, willing: true } }, {}, { answer: { on: TODAY, willing: true } }],
    [
      'an answer that stands there already',
      { answer: { on: TODAY, willing: true } },
      { answer: { on: TODAY, willing: false } },
      { answer: { on: TODAY, willing: false } },
    ],
    ['consent to mediation', { consents: yes }, { consents: no, complainant: bare }, { consents: { ...no, mediation: true } }],
    [
      'no consent that discloses something',
      { consents: { ...yes, publish: true, directContact: true } },
      { consents: no },
      { consents: { ...no, mediation: true } },
    ],
    [
      'no consent that was refused afterwards',
      { consents: yes },
      { consents: no, consentLog: [{ on: TODAY, by: '李文静', said: { mediation: false } }] },
      { consents: no },
    ],
    [
      'who waits for an answer, numbered on, once',
      { senders: [hotline, { ...hotline, no: 2, number: '2026-9' }, { ...hotline, no: 3, number: '2026-10', answered }] },
      { senders: [hotline] },
      { senders: [hotline, { ...hotline, no: 2, number: '2026-9', came: { from: 'LD-2026-0001', no: 2 } }] },
    ],
    [
      'talks with the parties, in the order of their days',
      { mediation: [talked('2026-11-11')] },
      { mediation: [talked('2026-11-10'), talked('2026-11-12')] },
      { mediation: [talked('2026-11-10'), { ...talked('2026-11-11'), of: 'LD-2026-0001' }, talked('2026-11-12')] },
    ],
    ['who was kept off', { recused: ['m_gone'] }, { recused: ['m_gone', 'm_other'] }, { recused: ['m_gone', 'm_other'] }],
    [
      'the request for proof of identity, as it was told',
      {
        identity: { what: '身份证', askedOn: TODAY, dueOn: '2026-11-17' },
        deliveries: [requestSent, { ...requestSent, form: 'acceptance' }],
      },
      { deliveries: [] },
      {
        identity: { what: '身份证', askedOn: TODAY, dueOn: '2026-11-17' },
        deliveries: [{ ...requestSent, of: 'LD-2026-0001' }],
      },
    ],
  ])('%s', (__, a, b, expected) => {
    expect(merge({ ...from, ...a }, { ...into, ...b }).target).toMatchObject(expected);
  });

  test('the merchant’s account opens the case that goes on, and is led there', () => {
    const code = { code: { id: 'v', by: '张建军', on: TODAY, until: TODAY } };
    const joined = { joined: { name: '杨建国', post: 'owner' as const, on: TODAY, at: 1 } };
    const { source, target } = merge({ ...from, access: joined }, { ...bareShop, access: code });
    expect(target.respondent.member).toBe('m_shop');
    expect(target.access).toEqual({ ...code, ...joined });
    expect(source.goesOn).toMatchObject({ id: 'c_9', merchant: true });
    // Another account of the shop has the other case: this one is not led to what it could not open.
    expect(merge(from, { ...into, respondent: { ...into.respondent, member: 'm_other' } }).source.goesOn).not.toHaveProperty(
      'merchant',
    );
  });

  test('everything that is lent has its row', () => {
    const lent = Object.entries(afterMerge).flatMap(([field, fate]) => (fate === 'lent' ? [field] : []));
    const beside = { consents: 'mediation', platform12315: 'platform12315No', access: 'respondent' } as Record<string, string>;
    expect([...new Set(lent.map((field) => beside[field] ?? field))].sort()).toEqual(Object.keys(lending).sort());
  });

  test('what waits is asked for where the dispute goes on, and not twice', () => {
    const { source, target } = merge({ ...from, senders: [hotline] }, into);
    expect(openTasks(source)).toEqual([]);
    expect(openTasks(target)).toContainEqual({ kind: 'answerSender', by: '2026-11-20', sender: 1 });
    for (const command of ['addSender', 'answerSender', 'correctSender'])
      expect(refused(source, command).refused).toBe('merge-goes-on');
  });

  test('answered where it went on, the sender is answered in the case that goes its own way again', () => {
    const { source, target } = merge(
      { ...from, senders: [{ ...hotline, no: 1 }] },
      { ...into, senders: [{ ...hotline, number: '1' }] },
    );
    const answer = { sender: '2', on: TODAY, way: 'phone', to: '值班员', proof: '录音 3' };
    const again = back(source, done(target, 'answerSender', answer, { on: TODAY }));
    expect(again.source.senders).toMatchObject([{ no: 1, number: '2026-7', answered: { by: '张建军' } }]);
    expect(again.target.senders).toEqual([{ ...hotline, number: '1' }]);
  });
});

describe('the national platform gets the same decision', () => {
  const numbered = (no: string) => ({ platform12315No: `16200000202611090${no}` });
  const ended = (one: Complaint) => done(one, 'withdraw', {}, { as: 'complainant', on: TODAY });
  test('under each of two numbers: a task until it is written down', () => {
    const { target } = merge(received(numbered('01')), other({ ...numbered('02'), complainant: received().complainant }));
    expect(decisionOwedAt(target)).toEqual([]);
    const closed = ended(target);
    expect(openTasks(closed)).toContainEqual({ kind: 'sameDecision', by: TODAY, of: 'LD-2026-0001' });
    expect(refused(closed, 'enterSameDecision', { no: 'LD-2026-0007' }).fields?.no).toContain('没有另外的12315编号');
    const entered = done(closed, 'enterSameDecision', { no: 'LD-2026-0001' }, { on: TODAY });
    expect(openTasks(entered)).toEqual([]);
    expect(refused(entered, 'enterSameDecision', { no: 'LD-2026-0001' }).refused).toBe('wrong-state');
  });

  test.each([
    ['whose number went over', {}],
    ['written otherwise', { platform12315No: '1620000 0202611-09001' }],
  ])('nothing is owed to a case %s', (__, theirs) => {
    const { target } = merge(received(numbered('01')), other({ ...theirs, complainant: received().complainant }));
    expect(decisionOwedAt(ended(target))).toEqual([]);
  });
});

describe('a dispute counts once', () => {
  const on = (receivedOn: string, more: Partial<Complaint> = {}) =>
    other({
      receivedOn,
      deadlines: [startDeadline('C1', receivedOn, receivedOn, builtIn)],
      complainant: received().complainant,
      ...more,
    });
  const mine = (receivedOn: string) => ({ ...on(receivedOn), _id: 'c_1', no: 'LD-2026-0001' });
  const told = (one: Complaint, day: string) => done(one, 'accept', {}, { on: day });
  const counted = (one: Complaint) =>
    standings(one).flatMap(({ measure, n, d, day }) => (measure === 'firstDecisionOnTime' ? [[n, d, day]] : []));
  // Received on 11-02 it is due on 11-11, on 11-09 on 11-18.
  test.each<[string, Complaint, Complaint, unknown[]]>([
    ['told in the time of both', mine('2026-11-02'), told(on('2026-11-09'), '2026-11-10'), [1, 1, '2026-11-10']],
    [
      'told in the time of the later one alone: late',
      mine('2026-11-02'),
      told(on('2026-11-09'), '2026-11-12'),
      [0, 1, '2026-11-11'],
    ],
    [
      'both told, each in its time',
      told(mine('2026-11-02'), '2026-11-10'),
      told(on('2026-11-09'), '2026-11-12'),
      [1, 1, '2026-11-12'],
    ],
    [
      'both told, one of them late',
      told(mine('2026-11-02'), '2026-11-12'),
      told(on('2026-11-09'), '2026-11-12'),
      [0, 1, '2026-11-11'],
    ],
  ])('%s', (__, source, target, expected) => {
    const pair = merge(source, target);
    expect(standings(pair.source)).toEqual([]);
    expect(counted(pair.target)).toEqual([expected]);
    const again = back(plain(pair.source), plain(pair.target));
    expect([counted(again.source), counted(again.target)]).toEqual([counted(source), counted(target)]);
  });

  test('random histories: a merged case stands for nothing, whatever was done on both', () => {
    let goneOn = 0;
    fc.assert(
      fc.property(histories, (history) => {
        for (const { changed } of play(history).steps)
          for (const one of changed)
            if (one?.after.goesOn) {
              goneOn += 1;
              expect(standings(one.after)).toEqual([]);
            }
      }),
      { seed: 12, numRuns: sizeOf('histories') },
    );
    expect(goneOn).toBeGreaterThan(20);
  });
});

/** Accepted by telephone and told on 11-16, which was written down on 11-20: it waits for a second person. */
const enteredLate = (one: Complaint) => {
  const complainant = { name: one.complainant.name, phone: one.complainant.phone, address: one.complainant.address };
  const told = { form: 'acceptance', to: 'complainant', way: 'phone', address: '13900001101', on: '2026-11-16', result: 'sent' };
  return done(done({ ...one, complainant }, 'accept'), 'recordDispatch', { ...told, proof: '通话记录' }, { on: '2026-11-20' });
};

test('a late entry is settled before a merge: its number is the case’s own, and the period it may move would go over', () => {
  const other9 = done(other(), 'accept');
  expect(why(enteredLate(received()), other9)).toContain('LD-2026-0001 有补登还没有核对');
  expect(why(accepted(), enteredLate(other()))).toContain('LD-2026-0009 有补登还没有核对');
});

test('a merge undone: the target keeps the days of its own appraisal, and nothing of the other’s', () => {
  const day = '2026-12-01';
  const tested = (one: Complaint, out: string, back: string) => {
    const sent = done(one, 'appraisalOut', { ...(inputs.appraisalOut as object), out }, { on: out });
    return done(sent, 'appraisalIn', { in: back, result: '水分超标' }, { on: back });
  };
  const source = tested(accepted(), '2026-11-11', '2026-11-13');
  const target = tested(done(other(), 'accept'), '2026-11-12', '2026-11-20');
  const pair = merged(source, done(source, 'merge', inputs.merge, { on: day }), target, { by: '李文静' }, at(day));
  const since = tested(pair.target, '2026-12-02', '2026-12-04');
  const again = undone(
    pair.source,
    done(pair.source, 'unmerge', inputs.unmerge, { as: 'leader', on: '2026-12-05' }),
    since,
    builtIn,
  );
  const pauses = (one: Complaint) => one.deadlines.find(({ id }) => id === 'C2')?.pauses.map(({ from, to }) => [from, to]);
  expect(pauses(again.source)).toEqual([['2026-11-12', '2026-11-13']]);
  expect(pauses(again.target)).toEqual([
    ['2026-11-13', '2026-11-20'],
    ['2026-12-03', '2026-12-04'],
  ]);
});

test('no notice is written down in a case that another goes on with: undone, its day would have counted unseen', () => {
  const { complainant, ...rest } = received();
  const byTelephone = {
    ...rest,
    complainant: { name: complainant.name, phone: complainant.phone, address: complainant.address },
  };
  const { source, target } = merge(done(byTelephone, 'accept'), other());
  const told = { form: 'acceptance', to: 'complainant', way: 'phone', address: '13900001101', on: '2026-11-16', result: 'sent' };
  const tell = { ...told, proof: '通话记录' };
  expect(refused(source, 'recordDispatch', tell, { on: '2027-01-04' })).toMatchObject({
    refused: 'merge-goes-on',
    params: { no: target.no },
  });
  // After the undoing it is a late entry as any other.
  const again = done(back(source, target).source, 'recordDispatch', tell, { on: '2027-01-05' });
  expect(again.lateEntries).toMatchObject([{ command: 'recordDispatch', day: '2026-11-16', on: '2027-01-05' }]);
});

describe('undone by a leader', () => {
  test('whatever was merged into whatever: both are as they were', () => {
    const optional = fc.record<Partial<Complaint>>(
      {
        platform12315No: fc.constant('1620000020261109001'),
        evidence: fc.constant([photo()]),
        agent: fc.constant(agent),
        guardian: fc.constant({ name: '王建国', phone: '13900002222', bond: '父亲' }),
        helper: fc.constant({
          name: '王小兰',
          phone: '13900002222',
          bond: '女儿',
          confirmed: { on: TODAY, by: '李文静', how: 'code' },
        }),
        recused: fc.constant(['m_gone']),
        askedFen: fc.constant(100),
        consents: fc.record({
          mediation: fc.boolean(),
          publish: fc.boolean(),
          entrust: fc.boolean(),
          directContact: fc.boolean(),
        }),
        consentLog: fc.constant([{ on: TODAY, by: '李文静', said: { mediation: false } }]),
        identity: fc.constant({ what: '身份证', askedOn: TODAY, dueOn: '2026-11-17' }),
        deliveries: fc.constant([requestSent]),
        answer: fc.record({ on: fc.constant(TODAY), willing: fc.boolean() }),
        senders: fc.constantFrom(
          [hotline],
          [
            { ...hotline, no: 1 },
            { ...hotline, no: 2, number: '2026-8', answered },
          ],
        ),
        mediation: fc.array(fc.constantFrom('2026-11-10', '2026-11-11', '2026-11-12').map(talked), { maxLength: 3 }),
      },
      { requiredKeys: [] },
    );
    const shop = fc.constantFrom<Partial<Complaint>>(
      { respondent: withoutAccount },
      { respondent: withoutAccount, access: { code: { id: 'v_1', by: '张建军', on: TODAY, until: '2026-11-25' } } },
      { respondent: { ...withoutAccount, member: 'm_shop' } },
      {
        respondent: { ...withoutAccount, member: 'm_shop' },
        access: { joined: { name: '杨建国', post: 'owner' as const, on: TODAY, at: 1 } },
      },
    );
    const party = fc.tuple(optional, shop).map(([one, more]) => ({ ...one, ...more }));
    let undoneMerges = 0;
    fc.assert(
      fc.property(party, party, fc.nat(9), fc.nat(9), fc.boolean(), fc.boolean(), (a, b, m, n, mine, theirs) => {
        const begun = (one: Complaint, days: number, took: boolean): Complaint => {
          const receivedOn = plusDays('2026-11-02', days);
          const filed = { ...one, receivedOn, deadlines: [startDeadline('C1', receivedOn, receivedOn, builtIn)] };
          return took ? done(filed, 'accept', {}, { on: TODAY }) : filed;
        };
        const source = plain(begun(received(a), m, mine));
        const numbers = a.platform12315No && b.platform12315No ? { platform12315No: '1620000020261109002' } : {};
        const target = plain(begun(other({ ...b, ...numbers }), n, mine || theirs));
        if (why(source, target) !== undefined) return;
        const pair = merge(source, target);
        // Nobody stands in two figures for one dispute, and the number is one case's.
        expect(standings(pair.source)).toEqual([]);
        if (source.platform12315No && !target.platform12315No) expect(pair.source).not.toHaveProperty('platform12315No');
        expect(openTasks(pair.source)).toEqual([]);
        const again = back(plain(pair.source), plain(pair.target));
        expect({ ...plain(again.source), version: 1 }).toEqual({ ...source, version: 1 });
        expect({ ...withoutEmpty(plain(again.target)), version: 1 }).toEqual({ ...withoutEmpty(target), version: 1 });
        undoneMerges += 1;
      }),
      { seed: 12, numRuns: 400 },
    );
    expect(undoneMerges).toBeGreaterThan(150);
  });

  test('what was done meanwhile stays: an acceptance keeps its day, by the terms of its own period', () => {
    const target = other({ deadlines: [startDeadline('C1', '2026-11-11', '2026-11-11', builtIn)], receivedOn: '2026-11-11' });
    const pair = merge(received(), target);
    const told = { form: 'acceptance', to: 'complainant', way: 'phone', address: '13900001101', on: TODAY, result: 'sent' };
    const decided = done(done(pair.target, 'accept', {}, { on: TODAY }), 'recordDispatch', told, { on: TODAY });
    const again = back(pair.source, decided);
    expect(again.target).toMatchObject({ state: 'accepted', receivedOn: '2026-11-11' });
    expect(again.target.deadlines[0]).toEqual({ ...target.deadlines[0], metOn: TODAY });
    expect(again.source).toMatchObject({ state: 'received', complainant: { member: 'm_wang' } });
    expect(again.target.complainant).not.toHaveProperty('member');
  });

  test('never by who wrote one of them down, filled it in from a list or put its names right', () => {
    const { source, target } = merge(received(), other());
    const imported = {
      list: 'l_1',
      row: 2,
      on: TODAY,
      by: '李文静',
      status: '',
      missing: [],
      promoted: { on: TODAY, by: '马国梁' },
    };
    const filled = [
      [{ ...source, recordedBy: '马国梁' }, target],
      [{ ...source, imported: imported as unknown as NonNullable<Complaint['imported']> }, target],
      [source, { ...target, imported: imported as unknown as NonNullable<Complaint['imported']> }],
    ] as const;
    for (const [one, into] of filled) {
      expect(whyNotUndone(one, into, '马国梁')?.refused).toBe('unmerge-own');
      expect(whyNotUndone(one, into, '张建军')).toBeUndefined();
    }
  });

  test('never once the dispute was decided in the other case, and the latest merge first', () => {
    const { source, target } = merge(received(), other());
    expect(whyNotUndone(source, target, '马国梁')).toBeUndefined();
    expect(whyNotUndone(source, undefined, '马国梁')?.refused).toBe('wrong-state');
    expect(whyNotUndone(source, { ...target, state: 'closed' }, '马国梁')?.refused).toBe('merge-decided');
    expect(whyNotUndone(source, { ...target, mergedInto: 'LD-2026-0005' }, '马国梁')?.refused).toBe('merge-went-on');
    const second = merge(received({ _id: 'c_2', no: 'LD-2026-0002' }), target);
    expect(whyNotUndone(source, second.target, '马国梁')).toMatchObject({
      refused: 'merge-later',
      params: { no: 'LD-2026-0002' },
    });
    expect(whyNotUndone(second.source, second.target, '马国梁')).toBeUndefined();
  });

  test('a case that was accepted before it went over is accepted again, its mediation running', () => {
    const source = accepted();
    const { source: closed, target } = merge(source, { ...accepted(), _id: 'c_9', no: 'LD-2026-0009' });
    expect(back(closed, target).source).toMatchObject({ state: 'accepted', deadlines: source.deadlines });
  });
});
