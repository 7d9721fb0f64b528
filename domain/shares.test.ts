import { builtIn } from './law/calendar/calendar';
import { sayRefusal } from './error-table';
import type { Refusal } from './errors';
import { personShares, usedOnceMore, type PersonAct, type PersonUsed } from './shares';

const on = (today: string) => ({ now: Date.parse(`${today}T02:00:00Z`), today, calendar: builtIn });
const TODAY = on('2026-11-24');
const acts = Object.keys(personShares) as PersonAct[];
const refused = (result: PersonUsed | Refusal) => ('refused' in result ? result : undefined);

describe.each(acts)('%s', (act) => {
  const { day, total, label } = personShares[act];

  test('the last of a day is allowed, one more is not, the next day is allowed again', () => {
    let used: PersonUsed | undefined;
    for (let n = 1; n <= day; n += 1) {
      const next = usedOnceMore(used, act, TODAY);
      expect(next).toEqual({ [act]: { on: TODAY.today, day: n, total: n } });
      used = next as PersonUsed;
    }
    expect(usedOnceMore(used, act, TODAY)).toEqual({ refused: 'share-of-person-day', params: { what: label, count: day } });
    expect(usedOnceMore(used, act, on('2026-11-25'))).toEqual({ [act]: { on: '2026-11-25', day: 1, total: day + 1 } });
  });

  test('what was used of another act stays and changes nothing', () => {
    const other = acts.find((one) => one !== act)!;
    const used = { [other]: { on: TODAY.today, day: 10_000, total: 10_000 } };
    expect(usedOnceMore(used, act, TODAY)).toEqual({ ...used, [act]: { on: TODAY.today, day: 1, total: 1 } });
  });

  test('the total ends it on whatever day', () => {
    const used = { [act]: { on: '2026-11-20', day: 1, total: Math.min(total, 10_000_000) } };
    const refusal = refused(usedOnceMore(used, act, TODAY));
    if (total === Infinity) expect(refusal).toBeUndefined();
    else expect(refusal).toEqual({ refused: 'share-of-person', params: { what: label, count: total } });
  });

  test('a hundred full days stay below the total', () => {
    expect(day * 100).toBeLessThanOrEqual(total);
  });
});

test('a refusal says what is so, and the ways that stay open', () => {
  for (const refused of ['share-of-person-day', 'share-of-person'] as const) {
    const { say, do: then } = sayRefusal({ refused, params: { what: '提交投诉', count: 20 } });
    expect(say).toContain('“提交投诉” 20 次');
    expect(then).toContain('12315');
    expect(then).toContain('窗口');
  }
  expect(sayRefusal({ refused: 'share-of-person-day' }).do).toContain('明天');
});
