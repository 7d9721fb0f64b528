import { sayFullDate } from '../../domain/civil-date';
import type { Complaint } from '../../domain/complaint/complaint';
import { leftOut } from '../../domain/complaint/left-out';
import { viewComplaint } from '../../domain/complaint/visibility';
import type { Feedback } from '../../domain/feedback/feedback';
import { viewFeedback } from '../../domain/feedback/visibility';
import { copyOf, personIn, type OwnComplaint, type OwnFeedback } from '../../src/case/my-data/words';
import { without } from '../../domain/without';
import { fullRecord } from '../full-record';

const { record: complaint } = fullRecord<Complaint>('domain/complaint/complaint.ts', 'Complaint');
const { record: feedback } = fullRecord<Feedback>('domain/feedback/feedback.ts', 'Feedback');
const own = { ...viewComplaint(complaint, 'complainant'), id: 'c_1' } as OwnComplaint;
const said = { ...viewFeedback(feedback, 'giver'), id: 'f_1' } as OwnFeedback;
const copy = copyOf([own], [said]);

/** Each text and day of a view, with where it stands; lists without an index. */
function* leavesOf(value: unknown, path = ''): Generator<[string, string]> {
  if (typeof value === 'string' && (value.startsWith('⟦') || /^\d{4}-\d\d-\d\d$/.test(value))) yield [path, value];
  if (Array.isArray(value)) for (const one of value) yield* leavesOf(one, path);
  else if (value && typeof value === 'object')
    for (const [key, one] of Object.entries(value)) yield* leavesOf(one, path ? `${path}.${key}` : key);
}

const paths = leftOut.flatMap((one) => one.paths);
const left = (path: string) => paths.some((one) => path === one || path.startsWith(`${one}.`));

test('the copy has every text and day that the facts let a person read of a case: a fact that is added is in it by itself', () => {
  const view = without(own, 'id');
  const read = [...leavesOf(view)].filter(([path]) => !left(path));
  expect(read.length).toBeGreaterThan(60);
  expect(read.filter(([, value]) => !copy.includes(value.startsWith('⟦') ? value : sayFullDate(value)))).toEqual([]);
});

test('and of what the person said of the program', () => {
  expect(copy).toContain(feedback.text);
  expect(copy).toContain(feedback.phone);
  expect(copy).toContain(feedback.answer!.text);
});

test('nothing in it was not for that person', () => {
  const seen = JSON.stringify([own, said]);
  const kept = [...leavesOf(complaint), ...leavesOf(feedback)].filter(
    ([, value]) => value.startsWith('⟦') && !seen.includes(value),
  );
  expect(kept.length).toBeGreaterThan(60);
  expect(kept.filter(([, value]) => copy.includes(value))).toEqual([]);
});

test('the card of a case shows who the person is, by the same words', () => {
  expect(personIn(own).map(({ head }) => head)).toEqual(
    expect.arrayContaining(['姓名', '电话', '地址', '代填', '代理人', '监护人']),
  );
});
