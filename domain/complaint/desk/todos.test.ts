import { builtIn } from '../../law/calendar/calendar';
import { accepted, done, received } from '../fixture';
import { without } from '../../without';
import { sayTodoDay, todosOf, type TodoList } from './todos';

const day = (today: string) => ({ today, calendar: builtIn });
const offline = () => {
  const filed = received();
  return { ...filed, complainant: without(filed.complainant, 'member'), respondent: without(filed.respondent, 'member') };
};
const kinds = (list: TodoList, ...[complaint, today]: [Parameters<typeof todosOf>[0], string]) =>
  todosOf(complaint, list, day(today)).map(({ kind, late }) => `${kind}${late ? ' late' : ''}`);

// Received on 2026-11-09, a Monday: the fifth working day is the 16th, the seventh the 18th (令121-15).
test.each([
  ['2026-11-13', []],
  ['2026-11-16', ['C1']],
  ['2026-11-18', ['C1']],
  ['2026-11-19', ['C1 late']],
] as const)('a new complaint on %s: %j', (today, expected) => {
  expect(kinds('due', received(), today)).toEqual(expected);
});

test('a decision that was sent ends it, however late the day', () => {
  expect(kinds('due', accepted(), '2026-11-20')).toEqual([]);
});

test('what is not in the national platform stands from the next working day on, until its number is there', () => {
  expect([kinds('enter12315', received(), '2026-11-09'), kinds('enter12315', received(), '2026-11-10')]).toEqual([
    [],
    ['enter12315'],
  ]);
  expect(kinds('enter12315', received(), '2026-11-11')).toEqual(['enter12315 late']);
  const entered = done(received(), 'set12315', { number: '1620000202611100001' });
  expect(kinds('enter12315', entered, '2026-11-12')).toEqual([]);
});

test('each letter that reached nobody is one thing to do, with its form filled in', () => {
  const todos = todosOf(done(offline(), 'accept'), 'handle', day('2026-11-12'));
  expect(todos).toMatchObject([
    { kind: 'deliver', act: 'recordDispatch', answers: { form: 'acceptance', to: 'complainant' } },
    { kind: 'deliver', act: 'recordDispatch', answers: { form: 'inquiry', to: 'respondent' } },
  ]);
});

test('what a second person decides is no line here: it has a list of its own', () => {
  const proposed = done(received(), 'proposeReject', { ground: 'R5', reason: '没有写明是哪一家店，补正以后可以再来' });
  expect(kinds('handle', proposed, '2026-11-12')).toEqual([]);
});

test.each([
  [{ by: '2026-11-18', late: true }, '已超 2 天'],
  [{ by: '2026-11-20', late: false }, '今天'],
  [{ by: '2026-11-24', late: false }, '11 月 24 日前'],
  // What waits without a day of its own is told by since when.
  [{ by: '2026-11-17', late: false }, '11 月 17 日起'],
])('%j reads %s', (todo, words) => {
  expect(sayTodoDay(todo, '2026-11-20')).toBe(words);
});
