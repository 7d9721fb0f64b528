import { plusDays } from '../../civil-date';
import { at, accepted, done, inputs, received } from '../fixture';
import { remindersOf } from './reminders';

const stages = (...given: Parameters<typeof remindersOf>) => remindersOf(...given).map(({ stage }) => stage.split('-').pop());

// Received on Monday 2026-11-09: seven working days end on Wednesday 11-18.
test.each([
  ['2026-11-13', []],
  ['2026-11-16', ['day5']],
  ['2026-11-17', ['day5']],
  ['2026-11-18', ['lastWorkingDay']],
  ['2026-11-19', ['late']],
  ['2026-12-31', ['late']],
])('a complaint waiting for its decision, on %s: %j', (today, expected) => {
  expect(stages(received(), at(today))).toEqual(expected);
});

test('mediation warns on day 45, day 55 and the last working day, never before', () => {
  const mediating = accepted();
  const on = (days: number) => stages(mediating, at(plusDays('2026-11-10', days)));
  expect([on(44), on(45), on(54), on(55)]).toEqual([[], ['day45'], ['day45'], ['day55']]);
  // Day 60 is Saturday 2027-01-09: the last working day is the Friday before.
  expect(stages(mediating, at('2027-01-08'))).toEqual(['lastWorkingDay']);
});

test('while an appraisal is out nothing is due', () => {
  const out = done(accepted(), 'appraisalOut', inputs.appraisalOut);
  expect(stages(out, at('2027-03-01'))).toEqual([]);
});

test('each stage has a name of its own per period, so that it is told once and a new period begins anew', () => {
  const [reminder] = remindersOf(received(), at('2026-11-18'));
  expect(reminder).toMatchObject({ stage: 'C1-2026-11-09-lastWorkingDay', late: false });
  expect(remindersOf(received(), at('2026-11-19'))[0]).toMatchObject({ late: true, title: '已超期：核桃' });
});

test('no name, telephone number or word of the complainant stands in a reminder: it may show on a locked screen', () => {
  const text = JSON.stringify(remindersOf(received(), at('2026-11-19')));
  for (const secret of ['王秀兰', '13900001101', '东街', '坏的']) expect(text).not.toContain(secret);
});

test('a closed complaint reminds of the notice that is still owed, and of nothing else', () => {
  const closed = done(accepted(), 'terminate', inputs.terminate, { on: '2026-11-20' });
  const open = closed.deadlines.filter((one) => one.metOn === undefined && one.droppedOn === undefined).map(({ id }) => id);
  expect(remindersOf(closed, at('2027-06-01')).map(({ stage }) => stage.slice(0, 2))).toEqual(open);
});
