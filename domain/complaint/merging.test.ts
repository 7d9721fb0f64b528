import { builtIn } from '../law/calendar/calendar';
import fc from 'fast-check';
import { plusDays } from '../civil-date';
import { standings } from '../indicator/ledger/standings';
import { startDeadline } from '../law/deadline/clocks';
import type { Complaint } from './complaint';
import { accepted, at, done, inputs, photo, received, refused } from './fixture';
import { merged, undone, whyNotMerged, whyNotUndone } from './merging';

const TODAY = '2026-11-12';
const other = (more: Partial<Complaint> = {}): Complaint => {
  const base = received();
  return {
    ...base,
    _id: 'c_9',
    no: 'LD-2026-0009',
    source: 'platform12315',
    complainant: { name: '王秀兰', phone: '13900001101', address: '两当县城关镇东街' },
    ...more,
  };
};
const merge = (source: Complaint, target: Complaint) =>
  merged(source, done(source, 'merge', { into: target.no, reason: '同一件纠纷' }, { on: TODAY }), target, '李文静', at(TODAY));
const plain = (complaint: Complaint) => JSON.parse(JSON.stringify(complaint)) as Complaint;
const back = (source: Complaint, target: Complaint) =>
  undone(source, done(source, 'unmerge', inputs.unmerge, { as: 'leader', on: TODAY }), target, builtIn);
const why = (source: Complaint, target: Complaint, leads = false) => whyNotMerged(source, target, leads)?.fields?.into;

describe('which cases are merged (casework, 12315): open ones of one complainant and one shop', () => {
  const person = received().complainant;
  const shop = received().respondent;
  const bare = { name: person.name, phone: person.phone, address: person.address };
  test.each<[string, Partial<Complaint>, Partial<Complaint>, string | undefined]>([
    ['one account', {}, { complainant: person }, undefined],
    ['one name and number, one of them without an account', {}, {}, undefined],
    [
      'a name and a number written otherwise',
      {},
      { complainant: { ...bare, name: ' 王 秀兰', phone: '139-0000-1101' } },
      undefined,
    ],
    ['two accounts', {}, { complainant: { ...person, member: 'm_other' } }, '不是同一个人'],
    ['another name', {}, { complainant: { ...bare, name: '李大海' } }, '不是同一个人'],
    ['another number', {}, { complainant: { ...bare, phone: '13900009999' } }, '请负责人合并'],
    ['another shop', {}, { respondent: { ...shop, name: '海货铺' } }, '不是同一家店'],
    ['a closed one', {}, { state: 'closed' }, '已经办结'],
    ['one that went over itself', {}, { state: 'closed', mergedInto: 'LD-2026-0003' }, '已经并入 LD-2026-0003'],
    ['an accepted one into one not decided', { state: 'accepted' }, {}, '请反过来'],
    ['a joint one', { joint: { people: [], representatives: [] } }, {}, '共同投诉'],
    [
      'one on which a decision waits',
      {},
      { proposal: done(received(), 'proposeReject', inputs.proposeReject).proposal },
      '等待审批',
    ],
    ['one whose mediator was recused here', { recused: ['m_zhang'] }, { handler: { member: 'm_zhang', name: '张建军' } }, '回避'],
  ])('%s', (_, source, target, expected) => {
    const refused = why(received(source), other(target));
    if (expected === undefined) expect(refused).toBeUndefined();
    else expect(refused).toContain(expected);
  });

  test('a leader of both may judge that two numbers are one person’s, never that two names are', () => {
    expect(why(received(), other({ complainant: { ...bare, phone: '13900009999' } }), true)).toBeUndefined();
    expect(why(received(), other({ complainant: { ...bare, name: '李大海' } }), true)).toContain('不是同一个人');
  });
});

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
    const { source, target } = merged(early, closed, late, '李文静', at(day));
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
  const pair = merged(source, done(source, 'merge', inputs.merge, { on: day }), target, '李文静', at(day));
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
    const optional = fc.record(
      {
        platform12315No: fc.constant('1620000020261109001'),
        evidence: fc.constant<Complaint['evidence']>([photo()]),
        agent: fc.constant({
          name: '王建国',
          phone: '13900002222',
          authorisation: '代为投诉',
          powers: ['mediation'],
          identity: '居民身份证',
          until: '2027-05-31',
          seenOn: TODAY,
          seenBy: '李文静',
        }),
        recused: fc.constant<string[]>(['m_gone']),
        askedFen: fc.constant(100),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(optional, optional, fc.nat(9), fc.nat(9), fc.boolean(), fc.boolean(), (a, b, m, n, mine, theirs) => {
        const begun = (one: Complaint, days: number, took: boolean): Complaint => {
          const receivedOn = plusDays('2026-11-02', days);
          const filed = { ...one, receivedOn, deadlines: [startDeadline('C1', receivedOn, receivedOn, builtIn)] };
          return took ? done(filed, 'accept', {}, { on: TODAY }) : filed;
        };
        const source = plain(begun(received(a), m, mine));
        const numbers = a.platform12315No && b.platform12315No ? { platform12315No: '1620000020261109002' } : {};
        const target = plain(begun(other({ ...b, ...numbers }), n, mine || theirs));
        const pair = merge(source, target);
        const again = back(plain(pair.source), plain(pair.target));
        expect({ ...plain(again.source), version: 1 }).toEqual({ ...source, version: 1 });
        expect({ ...plain(again.target), version: 1 }).toEqual({ ...target, version: 1 });
      }),
      { seed: 12, numRuns: 200 },
    );
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

  test('never once the dispute was decided in the other case, and the latest merge first', () => {
    const { source, target } = merge(received(), other());
    expect(whyNotUndone(source, target)).toBeUndefined();
    expect(whyNotUndone(source, undefined)?.refused).toBe('wrong-state');
    expect(whyNotUndone(source, { ...target, state: 'closed' })?.refused).toBe('merge-decided');
    expect(whyNotUndone(source, { ...target, mergedInto: 'LD-2026-0005' })?.refused).toBe('merge-went-on');
    const second = merge(received({ _id: 'c_2', no: 'LD-2026-0002' }), target);
    expect(whyNotUndone(source, second.target)).toMatchObject({ refused: 'merge-later', params: { no: 'LD-2026-0002' } });
    expect(whyNotUndone(second.source, second.target)).toBeUndefined();
  });

  test('a case that was accepted before it went over is accepted again, its mediation running', () => {
    const source = accepted();
    const { source: closed, target } = merge(source, { ...accepted(), _id: 'c_9', no: 'LD-2026-0009' });
    expect(back(closed, target).source).toMatchObject({ state: 'accepted', deadlines: source.deadlines });
  });
});
