import { openTasks, taskReminders } from '../desk/tasks';
import { at, accepted, done, inputs, received, refused } from '../fixture';
import { viewComplaint } from '../visibility';
import { without } from '../../without';

const ON = '2026-11-12';
const hotline = { no: 1, name: '陇南市12345热线', number: 'GD2026-7', answerBy: '2026-11-20' };
const letters = { name: '两当县信访局', number: '信访〔2026〕31号', reason: '信访局今天转来同一件事' };
const city = { name: '陇南市市场监督管理局', number: '陇市监分〔2026〕9号', answerBy: '2026-11-18', reason: '市局分送同一件' };
const sentOn = received({ senders: [hotline] });
const answer = { on: ON, way: 'system', to: '市热线办', proof: '回单 7' };

describe('several sent the same complaint on (12345, 信访, superiors, form 3)', () => {
  const three = done(done(sentOn, 'addSender', letters, { as: 'intake', on: ON }), 'addSender', city, { on: ON });

  test('each has its number, the day it wants an answer, and who wrote it down why', () => {
    expect(three.senders).toEqual([
      hotline,
      { no: 2, name: letters.name, number: letters.number, added: { on: ON, by: '李文静', reason: letters.reason } },
      {
        no: 3,
        name: city.name,
        number: city.number,
        answerBy: city.answerBy,
        added: { on: ON, by: '张建军', reason: city.reason },
      },
    ]);
  });

  test('each is a task with a day of its own, the nearest first; who named no day waits for the result', () => {
    expect(openTasks(three)).toEqual([
      { kind: 'answerSender', by: '2026-11-18', sender: 3 },
      { kind: 'answerSender', by: '2026-11-20', sender: 1 },
    ]);
    const closed = done(three, 'withdraw', {}, { as: 'complainant', on: ON });
    expect(openTasks(closed)).toContainEqual({ kind: 'answerSender', by: ON, sender: 2 });
  });

  test('answering one leaves the others open, and none is answered twice', () => {
    const one = done(three, 'answerSender', { sender: '3', ...answer }, { as: 'intake', on: ON });
    expect(openTasks(one)).toEqual([{ kind: 'answerSender', by: '2026-11-20', sender: 1 }]);
    expect(one.senders?.map(({ answered }) => answered?.by)).toEqual([undefined, undefined, '李文静']);
    expect(refused(one, 'answerSender', { sender: '3', ...answer }, { on: ON }).fields).toHaveProperty('sender');
    const all = ['1', '2'].reduce((next, sender) => done(next, 'answerSender', { sender, ...answer }, { on: ON }), one);
    expect(refused(all, 'answerSender', { sender: '1', ...answer }, { on: ON }).refused).toBe('wrong-state');
  });

  test('two that want it on one day are nudged for each, once due and once late', () => {
    const same = done(sentOn, 'addSender', { ...city, answerBy: hotline.answerBy }, { on: ON });
    const stages = ['2026-11-20', '2026-11-21', '2026-11-22'].flatMap((day) =>
      taskReminders(same, at(day)).map(({ stage }) => stage),
    );
    expect(new Set(stages).size).toBe(4);
  });

  test('one that came after the end is written down and answered too', () => {
    const closed = done(accepted(), 'terminate', inputs.terminate, { on: ON });
    const added = done(closed, 'addSender', letters, { on: ON });
    expect(openTasks(added)).toContainEqual({ kind: 'answerSender', by: ON, sender: 1 });
  });
});

describe('what was written down wrong is put right, with old and new and why', () => {
  const right = { sender: '1', name: hotline.name, number: 'GD2026-8', reason: '编号抄错一位' };

  test('number and day; one that named no day after all has none', () => {
    const next = done(sentOn, 'correctSender', right, { as: 'leader', on: ON });
    expect(next.senders).toEqual([{ no: 1, name: hotline.name, number: 'GD2026-8' }]);
    expect(next.corrections).toEqual([
      {
        ...{ on: ON, by: '马国梁', reason: '编号抄错一位' },
        changed: [
          { field: 'senders.number', from: 'GD2026-7', to: 'GD2026-8' },
          { field: 'senders.answerBy', from: '2026-11-20', to: '（没有写）' },
        ],
      },
    ]);
    expect(openTasks(next)).toEqual([]);
  });

  test('what was answered stays answered', () => {
    const answered = done(sentOn, 'answerSender', { sender: '1', ...answer }, { on: ON });
    expect(done(answered, 'correctSender', right, { on: ON }).senders?.[0]?.answered).toMatchObject({ proof: '回单 7' });
  });

  test('refused: nothing changed, another’s number, no such sender, a day before the receipt, no reason', () => {
    const two = done(sentOn, 'addSender', letters, { on: ON });
    const same = { sender: '1', name: hotline.name, number: hotline.number, answerBy: hotline.answerBy, reason: '核对过一遍' };
    expect(refused(two, 'correctSender', same, { on: ON }).refused).toBe('nothing-corrected');
    const twin = { ...right, name: letters.name, number: letters.number };
    expect(refused(two, 'correctSender', twin, { on: ON }).fields).toHaveProperty('number');
    expect(refused(two, 'correctSender', { ...right, sender: '9' }, { on: ON }).fields).toHaveProperty('sender');
    expect(refused(two, 'correctSender', { ...right, answerBy: '2026-11-08' }, { on: ON }).fields).toHaveProperty('answerBy');
    expect(refused(two, 'correctSender', { ...right, reason: '' }, { on: ON }).fields).toHaveProperty('reason');
    expect(refused(received(), 'correctSender', right, { on: ON }).refused).toBe('wrong-state');
  });
});

test('one paper is written down once, with a reason, by who works on the case; neither party reads of it', () => {
  const twice = { ...letters, name: hotline.name, number: hotline.number };
  expect(refused(sentOn, 'addSender', twice, { on: ON }).fields).toHaveProperty('number');
  expect(refused(sentOn, 'addSender', { ...letters, answerBy: '2026-11-08' }, { on: ON }).fields).toHaveProperty('answerBy');
  expect(refused(sentOn, 'addSender', { ...letters, reason: '' }, { on: ON }).fields).toHaveProperty('reason');
  for (const as of ['complainant', 'respondent', 'staff'] as const)
    expect(refused(sentOn, 'addSender', letters, { as, on: ON }).refused).toBe('not-allowed');
  for (const reader of ['complainant', 'respondent'] as const)
    expect(viewComplaint(sentOn, reader)).not.toHaveProperty('senders');
});

describe('a sender written into the wrong case', () => {
  const why = { sender: '1', reason: '应当登记在 LD-2026-0141' };
  const removed = done(sentOn, 'removeSender', why, { as: 'intake', on: ON });

  test('is taken out with who did it and why, and nothing waits for it', () => {
    expect(removed.senders).toEqual([{ ...hotline, removed: { on: ON, by: '李文静', reason: why.reason } }]);
    expect(openTasks(removed)).toEqual([]);
    expect(taskReminders(removed, at('2026-11-21'))).toEqual([]);
  });

  test('is neither corrected nor answered nor taken out again', () => {
    expect(refused(removed, 'answerSender', { sender: '1', ...answer }, { on: ON }).refused).toBe('wrong-state');
    const other = done(removed, 'addSender', letters, { on: ON });
    for (const [command, input] of [
      ['removeSender', why],
      ['answerSender', { sender: '1', ...answer }],
      ['correctSender', { sender: '1', name: hotline.name, number: 'GD2026-8', reason: '编号抄错一位' }],
    ] as const)
      expect(refused(other, command, input, { on: ON }).fields).toHaveProperty('sender');
  });

  test('leaves its number to itself, and its paper may be written down again', () => {
    const again = done(removed, 'addSender', { ...without(hotline, 'no'), reason: '核实后是这一件' }, { on: ON });
    expect(again.senders?.map(({ no }) => no)).toEqual([1, 2]);
  });
});
