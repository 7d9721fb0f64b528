import * as fc from 'fast-check';
import type { Bulletin, Release } from './bulletin';
import { did, people, publishedOne, tried } from './fixture';
import { ledgerRows, matrixOf, missingOf, quietMonths } from './ledger';
import { formKeys, media, mediumKeys, mediumOf, proofKindKeys, type ProofKind } from './media';
import { newRelease } from './acts/releasing';
import { confirmationOf } from '../indicator/point-words';
import { confirming, noPoint, takingBack } from './point';
import { on } from './fixture';

const file = { id: 'f-1', name: '照片 1', type: 'image/jpeg' as const, bytes: 100, sha256: 'ab' };
const proof = (kind: ProofKind, day = '2026-11-20') => ({ kind, on: day, file });
const release = (more: Partial<Release> = {}): Release => ({
  ...{ id: 'r1', medium: 'board', form: 'poster', on: '2026-11-20', place: '城关镇广场', reach: 300, reachHow: 'onSite' },
  ...{ proofs: [proof('photo')], recordedBy: people.writer, recordedOn: '2026-11-20' },
  ...more,
});

const lacking: [string, Partial<Release>, string[]][] = [
  ['a poster on a board with a dated photo', {}, []],
  ['without a place', { place: undefined }, ['缺地点']],
  ['without a photo', { proofs: [] }, ['缺现场照片']],
  ['with a photo of the day before', { proofs: [proof('photo', '2026-11-19')] }, ['现场照片上的日期早于发布日期']],
  ['without how many it reached', { reach: undefined, reachHow: undefined }, ['缺触达人数']],
  [
    'an account without address and screenshot',
    { medium: 'account', form: 'article', place: undefined, proofs: [] },
    ['缺网址', '缺截图'],
  ],
  [
    'a village loudspeaker with a receipt and its script',
    { medium: 'speaker', form: 'script', proofs: [proof('receipt'), proof('script')] },
    [],
  ],
  [
    'a village loudspeaker with its script alone',
    { medium: 'speaker', form: 'script', proofs: [proof('script')] },
    ['缺现场照片或者发送、播出回执'],
  ],
  ['a visit with photos, without a roll', { medium: 'visit', form: 'lecture' }, ['缺签到表或者样张、报样']],
  [
    'what was told in the program, which proves itself',
    { medium: 'program', form: 'article', proofs: [], place: undefined, reach: undefined },
    [],
  ],
];

test.each(lacking)('%s', (_what, more, missing) => {
  expect(missingOf(release(more)).map(({ say }) => say)).toEqual(missing);
});

test('every medium asks for proofs there are, has forms, and names how its reach is come by', () => {
  for (const key of mediumKeys) {
    const { forms, proofs, reach } = mediumOf(key);
    expect([key, forms.length > 0, reach.length > 0]).toEqual([key, true, true]);
    for (const line of proofs) expect(line.filter((kind) => !proofKindKeys.includes(kind))).toEqual([]);
  }
  // Every form is carried by some medium.
  expect(formKeys.filter((form) => !mediumKeys.some((key) => mediumOf(key).forms.includes(form)))).toEqual([]);
});

test('a release is entered once it happened, in a form that its medium carries', () => {
  const one = publishedOne();
  expect(tried(one, 'writer', 'recordRelease', { medium: 'radio', form: 'poster', on: '2026-11-20' })).toMatchObject({
    fields: { form: expect.stringContaining(media.radio.label) as string },
  });
  expect(tried(one, 'writer', 'recordRelease', { medium: 'board', form: 'poster', on: '2026-11-25' })).toMatchObject({
    fields: { on: expect.any(String) as string },
  });
  expect(tried(one, 'writer', 'recordRelease', { medium: 'board', form: 'poster', on: '2026-11-19' })).toMatchObject({
    fields: { on: expect.any(String) as string },
  });
  expect(tried(one, 'writer', 'recordRelease', { medium: 'board', form: 'poster', on: '2026-11-21', reach: 5 })).toMatchObject({
    fields: { reachHow: expect.any(String) as string },
  });
  const after = did(one, 'writer', 'recordRelease', { medium: 'board', form: 'poster', on: '2026-11-21' });
  expect(after.releases).toHaveLength(2);
  const struck = did(after, 'checker', 'strikeRelease', { release: 'r2', reason: '登记重复了' });
  expect(tried(struck, 'checker', 'strikeRelease', { release: 'r2', reason: '登记重复了' })).toMatchObject({ ok: false });
});

const bulletin = (no: number, more: Partial<Bulletin>): Bulletin => ({
  ...publishedOne(),
  _id: `b_${no}`,
  no: `LDX-2026-${no}`,
  releases: [],
  ...more,
});

test('one text told in five ways is one bulletin with five releases, each in its cell and its month', () => {
  const five = mediumKeys
    .slice(0, 5)
    .map((medium, at) => release({ id: `r${at + 1}`, medium, form: mediumOf(medium).forms[0]!, on: `2026-0${at + 1}-10` }));
  const rows = ledgerRows([bulletin(1, { releases: five })], 2026);
  const matrix = matrixOf(rows, 'warnings', true);
  expect(matrix).toMatchObject({ bulletins: 1, releases: 5, media: 5, months: 5 });
  expect(matrixOf(rows, 'education', true)).toMatchObject({ bulletins: 0, releases: 0 });
  expect(quietMonths(rows, 7)).toEqual([6, 7]);
});

test('what is not of the network counts only where all is asked for; statistics count for neither item', () => {
  const rows = ledgerRows(
    [
      bulletin(1, { networkRelated: false, releases: [release()] }),
      bulletin(2, { kind: 'statistics', releases: [release()] }),
      bulletin(3, { kind: 'education', releases: [release()] }),
      bulletin(4, { state: 'discarded', releases: [release()] }),
    ],
    2026,
  );
  expect(rows).toHaveLength(3);
  expect(matrixOf(rows, 'warnings', true).releases).toBe(0);
  expect(matrixOf(rows, 'warnings', false).releases).toBe(1);
  expect(matrixOf(rows, 'education', true).releases).toBe(1);
  expect(
    quietMonths(
      rows.filter(({ networkRelated }) => !networkRelated),
      12,
    ),
  ).toHaveLength(12);
});

test('the cells add up to the releases of their item, whatever was released when', () => {
  const some = fc.record({
    medium: fc.constantFrom(...mediumKeys),
    month: fc.integer({ min: 1, max: 12 }),
    struck: fc.boolean(),
    year: fc.constantFrom(2025, 2026),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 30 }), (all) => {
      const releases = all.map(({ medium, month, struck, year }, at): Release => {
        const one = newRelease(
          [],
          { medium, form: mediumOf(medium).forms[0]!, on: `${year}-${String(month).padStart(2, '0')}-03` },
          people.writer,
          '2026-12-31',
        );
        return { ...one, id: `r${at + 1}`, ...(struck && { struck: { on: '2026-12-31', by: '甲', reason: '重复' } }) };
      });
      const matrix = matrixOf(ledgerRows([bulletin(1, { releases })], 2026), 'warnings', true);
      const cells = matrix.cells.reduce((sum, { months }) => sum + months.reduce((a, b) => a + b, 0), 0);
      expect(cells).toBe(all.filter(({ struck, year }) => !struck && year === 2026).length);
      expect(matrix.releases).toBe(cells);
    }),
    { seed: 242, numRuns: 100 },
  );
});

test('a point is confirmed by a person with a reason, once, over a ledger that has something; and may be taken back', () => {
  const none = noPoint('warnings', 2026);
  expect(confirming(none, '看过台账', { releases: 0, missing: 0 }, people.leader, on('2026-11-24'))).toMatchObject({
    refused: 'kind-stop',
  });
  const said = confirming(none, '看过台账', { releases: 12, missing: 1 }, people.leader, on('2026-11-24'));
  if ('refused' in said) throw new Error('refused');
  expect(confirmationOf(said)).toEqual({ by: '孙局', on: '2026-11-24', reason: '看过台账' });
  expect(confirming(said, '再看', { releases: 12, missing: 0 }, people.other, on('2026-11-25'))).toMatchObject({
    refused: 'kind-reload',
  });
  const back = takingBack(said, '佐证不够', people.other, on('2026-11-25'));
  if ('refused' in back) throw new Error('refused');
  expect(confirmationOf(back)).toBeUndefined();
  expect(back.said[0]).toMatchObject({ reason: '看过台账', takenBack: { reason: '佐证不够' } });
  expect(takingBack(back, '再收', people.other, on('2026-11-25'))).toMatchObject({ refused: 'kind-reload' });
});
