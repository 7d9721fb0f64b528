import { builtIn } from '../law/calendar/calendar';
import { found, window } from './fixture';
import { begun, goingOn } from './life';

const moment = { now: Date.parse('2026-11-24T00:10:00+08:00'), today: '2026-11-24', calendar: builtIn };
const next = { from: '2026-10-28', to: '2026-11-24' };
const signal = begun(found, window, { id: 's_1', moment });

test('found again under its key its numbers are the night’s', () => {
  const more = { ...found, people: 9, complaints: 10, cases: [...found.cases, 'c_8', 'c_9', 'c_10'] };
  expect(goingOn(signal, more, next)).toMatchObject({ people: 9, complaints: 10, ...next, lastOn: next.to });
});

test('found under another key it goes on, and nothing is said of it that was counted of something else', () => {
  const word = { ...found, key: 'word:空壳', of: '空壳', people: 9, oneIn: 100, before: [], cases: [...found.cases, 'c_8'] };
  const { people, complaints, before, oneIn } = found;
  expect(goingOn(signal, word, next)).toMatchObject({
    ...{ of: found.of, people, complaints, before, oneIn, ...window },
    ...{ cases: word.cases, lastOn: next.to, version: 2 },
  });
});
