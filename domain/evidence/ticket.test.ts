import { at, RECEIVED } from '../complaint/fixture';
import {
  begun,
  claimable,
  claimed,
  finishable,
  finished,
  placeOf,
  placeOfDraft,
  removed,
  roomFor,
  sweepOf,
  type Ticket,
} from './ticket';

const moment = at(RECEIVED);
const later = (hours: number) => ({ ...moment, now: moment.now + hours * 3_600_000 });
const kept = { path: 'evidence/x.jpg', bytes: 9, sha256: 'f'.repeat(64) };
const ticket = (more: Partial<Ticket> = {}): Ticket => ({
  ...begun(
    {
      id: 'd_1-1',
      owner: 'm_wang',
      place: placeOfDraft('key-1'),
      name: '照片 1',
      type: 'image/jpeg',
      bytes: 10,
      upload: 'upload/m_wang/x.jpg',
    },
    moment,
  ),
  ...more,
});
const FILED = { kind: 'complaint', id: 'c_1', no: 'LD-2026-0001' };
const done = (more: Partial<Ticket> = {}) => finished(ticket(more), 'm_wang', kept, later(1)) as Ticket;
const codeOf = (result: object | undefined) => (result && 'refused' in result ? result.refused : undefined);

test('only who began it finishes it, once, and within two hours', () => {
  expect(codeOf(finishable(ticket(), 'm_wang', later(1.9)))).toBeUndefined();
  expect(codeOf(finishable(ticket(), 'm_zhao', moment))).toBe('evidence-missing');
  expect(codeOf(finishable(undefined, 'm_wang', moment))).toBe('evidence-missing');
  expect(codeOf(finishable(ticket(), 'm_wang', later(2)))).toBe('evidence-expired');
  expect(codeOf(finished(done(), 'm_wang', kept, later(1)))).toBe('evidence-finished');
});

test('one case claims it, once: the uploader’s own, finished, begun for that case or for a draft', () => {
  const one = done();
  expect(claimable(one, 'm_wang', undefined)).toBeUndefined();
  expect(codeOf(claimable(one, 'm_zhao', undefined))).toBe('evidence-missing');
  expect(codeOf(claimable(ticket(), 'm_wang', undefined))).toBe('evidence-not-there');
  expect(codeOf(claimable(one, 'm_wang', placeOf({ kind: 'complaint', id: 'c_1' })))).toBe('evidence-missing');
  const ofCase = done({ place: placeOf({ kind: 'complaint', id: 'c_1' }) });
  expect(claimable(ofCase, 'm_wang', placeOf({ kind: 'complaint', id: 'c_1' }))).toBeUndefined();
  expect(codeOf(claimable(ofCase, 'm_wang', placeOf({ kind: 'complaint', id: 'c_2' })))).toBe('evidence-missing');
  expect(codeOf(claimable(ofCase, 'm_wang', undefined))).toBe('evidence-missing');
  const filed = claimed(one, FILED, later(1));
  expect(codeOf(claimable(filed, 'm_wang', undefined))).toBe('evidence-claimed');
  expect(codeOf(removed(filed, 'm_wang', later(1)))).toBe('evidence-claimed');
});

test('what is not filed is taken back by who uploaded it; then it is nobody’s', () => {
  const gone = removed(done(), 'm_wang', later(1)) as Ticket;
  expect(codeOf(removed(done(), 'm_zhao', later(1)))).toBe('evidence-missing');
  expect(codeOf(claimable(gone, 'm_wang', undefined))).toBe('evidence-missing');
  expect(codeOf(finishable(removed(ticket(), 'm_wang', moment) as Ticket, 'm_wang', moment))).toBe('evidence-missing');
});

test('nine are on their way to a draft at once; filed, removed and expired ones leave room', () => {
  const { place } = ticket();
  const nine = Array.from({ length: 9 }, () => ticket());
  const ready = Array.from({ length: 9 }, () => done());
  expect(roomFor(nine.slice(1), place, moment)).toBeUndefined();
  expect(codeOf(roomFor(nine, place, moment))).toBe('evidence-full');
  expect(roomFor(nine, place, later(3))).toBeUndefined();
  expect(codeOf(roomFor(ready, place, later(3)))).toBe('evidence-full');
  expect(roomFor([...nine.slice(1), removed(ticket(), 'm_wang', moment) as Ticket], place, moment)).toBeUndefined();
  expect(roomFor([...nine.slice(1), claimed(done(), FILED, moment)], place, moment)).toBeUndefined();
});

test('a new draft for every file fills nobody’s storage: a person has 45 on their way in all', () => {
  const scattered = Array.from({ length: 45 }, (_, n) => ({ ...done(), place: placeOfDraft(`script-${n}`) }));
  expect(roomFor(scattered.slice(1), placeOfDraft('script-new'), moment)).toBeUndefined();
  expect(codeOf(roomFor(scattered, placeOfDraft('script-new'), moment))).toBe('evidence-unfiled');
});

describe('the sweep', () => {
  test('of what was never finished, or removed, leaves nothing', () => {
    expect(sweepOf(ticket({ written: ['evidence/y.jpg'] }), later(3).now)).toEqual({
      paths: ['upload/m_wang/x.jpg', 'evidence/y.jpg'],
    });
    expect(sweepOf(removed(done({ written: [kept.path] }), 'm_wang', later(1)) as Ticket, later(1).now).next).toBeUndefined();
  });

  test('of what was finished clears the upload and writes that failed, and the rest after two weeks unless it was filed', () => {
    const one = done({ written: ['evidence/failed.jpg', kept.path] });
    const first = sweepOf(one, later(2).now);
    expect(first.paths).toEqual(['upload/m_wang/x.jpg', 'evidence/failed.jpg']);
    expect(first.next).toMatchObject({ kept: { path: kept.path }, sweepAt: later(1 + 14 * 24).now });
    expect(sweepOf(first.next!, later(1 + 14 * 24).now)).toEqual({ paths: ['upload/m_wang/x.jpg', kept.path] });
  });

  test('never touches the file of a case, however late it comes', () => {
    const filed = claimed(done({ written: [kept.path] }), FILED, later(2));
    const { paths, next } = sweepOf(filed, later(24 * 400).now);
    expect(paths).toEqual(['upload/m_wang/x.jpg']);
    expect(next).toMatchObject({ claimed: FILED, kept: { path: kept.path } });
    expect(next).not.toHaveProperty('sweepAt');
  });
});
