import { plusDays } from '../../civil-date';
import { accepted, alone, done, inputs, received, refused } from '../fixture';

const on = '2026-11-20';
const closed = () => done(accepted(), 'terminate', inputs.terminate, { on });

describe('rating (令121-26)', () => {
  test('by the complainant of a complaint accepted and closed, or rejected', () => {
    expect(done(closed(), 'rate', inputs.rate, { as: 'complainant', on }).rating).toEqual({ stars: 4, on });
    const rejected = done(received(), 'reject', inputs.reject, { settings: alone });
    expect(done(rejected, 'rate', inputs.rate, { as: 'complainant', on }).rating?.stars).toBe(4);
    expect(refused(closed(), 'rate', inputs.rate, { as: 'handler', on }).refused).toBe('not-allowed');
  });

  test('not where nobody decided, or others go on with it', () => {
    const gone = done(received(), 'withdraw', {}, { as: 'complainant' });
    const merged = done(accepted(), 'merge', inputs.merge, { on });
    for (const one of [gone, merged])
      expect(refused(one, 'rate', inputs.rate, { as: 'complainant', on }).refused).toBe('rating-not-open');
  });

  test('until the thirtieth day, the last included; a second one takes the place of the first', () => {
    const first = done(closed(), 'rate', inputs.rate, { as: 'complainant', on });
    const last = plusDays(on, 30);
    expect(done(first, 'rate', { stars: 1, words: '没有退款' }, { as: 'complainant', on: last }).rating).toEqual({
      stars: 1,
      words: '没有退款',
      on: last,
    });
    expect(refused(first, 'rate', inputs.rate, { as: 'complainant', on: plusDays(on, 31) }).refused).toBe('rating-not-open');
  });

  test.each([0, 6, 2.5, '5', null])('%p stars are refused', (stars) => {
    expect(refused(closed(), 'rate', { stars }, { as: 'complainant', on }).fields).toHaveProperty('stars');
  });

  test('a call-back is kept apart: it would raise the figure if it were mixed in', () => {
    const heard = done(closed(), 'callback', { stars: 5, on }, { on });
    expect(heard.rating).toBeUndefined();
    expect(heard.callbacks).toEqual([{ stars: 5, on, by: '张建军' }]);
    expect(refused(closed(), 'callback', { stars: 5, on: '2026-11-19' }, { on }).fields).toHaveProperty('on');
  });
});
