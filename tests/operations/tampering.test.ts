// Each kind of tampering with what was taken out is noticed by a sentence that says what and where.
import { verify } from '../../tools/verify/verify';
import { verifyChains } from '../../tools/verify/chains';
import { deskOf, tampers, type Desk } from './tampers';
import { besideOf, workedDays, type Exported } from './worked-days';

let exported: Exported;
beforeAll(async () => {
  exported = await workedDays();
});

const sentences = ({ data, files }: Desk, handedOut: Exported['handedOut'] = exported.handedOut) =>
  verify(data, besideOf({ data, files, handedOut })).faults.map(({ where, what }) => `${where}：${what}。`);

test('what nobody touched is as it was written', () => {
  expect(exported.handedOut.size).toBe(2);
  expect(sentences(deskOf(exported))).toEqual([]);
});

test('no kind stands twice, and there are no fewer than were promised', () => {
  expect(new Set(tampers.map(({ kind }) => kind)).size).toBe(tampers.length);
  expect(tampers.length).toBeGreaterThanOrEqual(27);
});

test.each(tampers)('$kind', ({ tamper, named, only }) => {
  const desk = deskOf(exported);
  tamper(desk);
  const found = sentences(desk);
  for (const sentence of named) expect(found).toContainEqual(expect.stringMatching(sentence));
  if (only) expect(verifyChains(desk.data).faults).toEqual([]);
  // Without a seal that was kept elsewhere it would not be noticed: that is why one is handed out.
  if (only === 'handed out') expect(sentences(desk, new Map())).toEqual([]);
});
