import { at, RECEIVED } from '../complaint/fixture';
import { claimAll } from './claiming';
import { closing, fileIdOf, folderOf, newFolder, sweepFolder, ticketIn, withTickets, type Folder } from './folder';
import { begun, finished, placeOfDraft, removed, type Ticket } from './ticket';

const moment = at(RECEIVED);
const later = (hours: number) => ({ ...moment, now: moment.now + hours * 3_600_000 });
const place = placeOfDraft('key-1');
const ticket = (mark: string, owner = 'm_wang'): Ticket =>
  begun(
    {
      id: fileIdOf('d_1', mark),
      owner,
      place,
      name: `照片 ${mark}`,
      type: 'image/jpeg',
      bytes: 10,
      upload: `upload/${mark}.jpg`,
    },
    moment,
  );
const done = (mark: string, sha256 = mark) =>
  finished(ticket(mark), 'm_wang', { path: `evidence/${mark}.jpg`, bytes: 9, sha256 }, later(1)) as Ticket;
const folder = (...files: Ticket[]) => withTickets(newFolder('d_1', 'm_wang', place), files);
const claim = (ids: readonly string[], of: Folder) =>
  claimAll({
    ids,
    folderAt: (id) => (id === of._id ? of : undefined),
    known: new Set(),
    owner: 'm_wang',
    place: undefined,
    of: { kind: 'complaint', id: 'c_1', no: 'LD-2026-0001' },
    moment: later(2),
  });

test('a file says in which folder it lies; the folder is swept when the first of its files is', () => {
  const one = folder(ticket('1'), done('2'));
  expect(folderOf(fileIdOf('d_1', '2'))).toBe('d_1');
  expect(ticketIn(one, fileIdOf('d_1', '2'))).toMatchObject({ name: '照片 2' });
  expect(one.sweepAt).toBe(Math.min(...one.files.map(({ sweepAt }) => sweepAt!)));
});

test('nine files are claimed by one document, or none of them is', () => {
  const marks = Array.from({ length: 9 }, (_, n) => String(n));
  const nine = folder(...marks.map((mark) => done(mark)));
  const ids = marks.map((mark) => fileIdOf('d_1', mark));
  const claimed = claim(ids, nine);
  if ('refused' in claimed) throw new Error(claimed.refused);
  expect([claimed.files.length, claimed.folders.length]).toEqual([9, 1]);
  expect(claimed.folders[0]).toMatchObject({ version: nine.version + 1 });
  expect(claimed.folders[0]!.files.every((one) => one.claimed?.id === 'c_1')).toBe(true);
  const half = withTickets(nine, [removed(ticketIn(nine, ids[4]!), 'm_wang', moment) as Ticket]);
  expect(claim(ids, half)).toMatchObject({ refused: 'evidence-missing' });
  expect(claim([fileIdOf('d_2', '1')], nine)).toMatchObject({ refused: 'evidence-missing' });
});

test('the sweep takes what is due, closes it before it goes, and leaves the rest and what was filed', () => {
  const all = folder(ticket('1'), done('2'), done('3'));
  const filed = claim([fileIdOf('d_1', '3')], all);
  if ('refused' in filed) throw new Error(filed.refused);
  const due = later(24 * 20).now;
  const closed = closing(filed.folders[0]!, due);
  expect(closed.files.map(({ removedAt }) => removedAt !== undefined)).toEqual([true, true, false]);
  expect(claim([fileIdOf('d_1', '2')], closed)).toMatchObject({ refused: 'evidence-missing' });
  const { paths, next } = sweepFolder(closed, due);
  expect(paths.sort()).toEqual(['upload/1.jpg', 'upload/2.jpg', 'upload/3.jpg']);
  expect(next.files.map(({ id }) => id)).toEqual([fileIdOf('d_1', '3')]);
  expect(next).not.toHaveProperty('sweepAt');
});
