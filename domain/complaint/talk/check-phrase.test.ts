import type { ComplaintRelation } from '../../bureau/actor';
import { accepted, done, inputs, received } from '../fixture';
import { phraseOf, seesPhrase } from './check-phrase';

test('two bytes make one of 1 024 phrases of four letters, every one of its own', () => {
  const all = new Set<string>();
  for (let first = 0; first < 256; first += 1)
    for (let second = 0; second < 256; second += 1) all.add(phraseOf(Uint8Array.of(first, second)));
  expect(all.size).toBe(1024);
  for (const phrase of all) expect([...phrase]).toHaveLength(4);
});

test.each<[ComplaintRelation, boolean]>([
  ['respondent', true],
  ['intake', true],
  ['handler', true],
  ['leader', true],
  ['complainant', false],
  ['staff', false],
  ['stranger', false],
])('%s is shown it while an accepted case runs: %s', (relation, shown) => {
  expect(seesPhrase(relation, accepted())).toBe(shown);
  expect(seesPhrase(relation, received())).toBe(false);
  expect(seesPhrase(relation, done(accepted(), 'withdraw', inputs.withdraw, { as: 'handler' }))).toBe(false);
});
