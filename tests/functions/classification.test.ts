import type { Reported } from '../../domain/indicator/ledger/reported';
import type { Complaint } from '../../domain/complaint/complaint';
import { at, complaint, data, emulator, figureOf, figures, useBureauOfFigures } from './bureau-of-figures';
import { as, newKey } from './calls';

useBureauOfFigures();

const stored = (id: string) => data().complaints!.find(({ _id }) => _id === id) as unknown as Complaint;
const act = (who: string, id: string, command: string, input: object = {}, key = newKey()) =>
  as(emulator, who).act(id, stored(id).version, command, input, key);
const reported = async (id: string, input: object): Promise<Reported | undefined> =>
  (await figures(input)).measures.find((one) => one.id === id)?.reported;
const told = (title: string) => data().notices!.filter((one) => String(one.title).startsWith(title));

/** A letter that was put down as signed for on 09-07 and was decided on 09-22: late, in September, which is reported on 10-10. */
async function letter(): Promise<string> {
  at('2026-09-18T10:00');
  const form = { ...complaint, purchase: { ...complaint.purchase, boughtOn: '2026-08-20' } };
  const intake = { ...form, source: 'post', receivedOn: '2026-09-07', receivedReason: '信函压在门卫室' };
  const { data: taken, ok } = await as(emulator, 'intake').call('complaints', 'takeIn', 'mutation', intake);
  expect(ok).toBe(true);
  at('2026-09-22T10:00');
  await act('handler', taken.id, 'accept');
  const sent = { form: 'acceptance', to: 'complainant', way: 'phone', address: '13900001101', on: '2026-09-22', result: 'sent' };
  for (const one of [sent, { ...sent, form: 'inquiry', to: 'respondent' }])
    expect(await act('handler', taken.id, 'recordDispatch', { ...one, proof: '录音 9' })).toMatchObject({ ok: true });
  return taken.id;
}
const corrected = {
  online: true,
  kind: 'inPlatformMerchant',
  receivedOn: '2026-09-17',
  reason: '签收单是 9 月 17 日，登记时看错了',
};

test('a day of receipt put right: proposed by one, agreed by another, then the figure moves and the reported month stays', async () => {
  const id = await letter();
  at('2026-10-15T10:00');
  const september = { month: 9 };
  const late = { n: 0, d: 1 };
  const months = { from: '2026-09', to: '2026-09' };
  expect(await reported('firstDecisionOnTime', september)).toMatchObject({ months, was: late, now: late });

  const key = newKey();
  const proposed = await as(emulator, 'handler').act(id, stored(id).version, 'reclassify', corrected, key);
  expect(proposed.ok).toBe(true);
  // Sent twice, it is proposed once.
  const again = await as(emulator, 'handler').act(id, stored(id).version, 'reclassify', corrected, key);
  expect(again.data).toEqual(proposed.data);
  expect(stored(id)).toMatchObject({ receivedOn: '2026-09-07', reclassifications: [{ no: 1 }] });
  expect(await reported('firstDecisionOnTime', september)).toMatchObject({ was: late, now: late });
  expect((await act('handler', id, 'agreeReclassification', { correction: '1' })).error.code).toBe('reclassification-own');

  // It waits for those who may agree, and they are told.
  const queue = await as(emulator, 'leader').call('complaints', 'queue', 'query', { chip: 'handle' });
  expect(queue.data.rows).toMatchObject([{ id, task: '更正等核对' }]);
  expect(told('更正等核对').length).toBeGreaterThan(0);

  at('2026-10-16T10:00');
  expect((await act('leader', id, 'agreeReclassification', { correction: '1' })).ok).toBe(true);
  expect(stored(id)).toMatchObject({
    receivedOn: '2026-09-17',
    deadlines: [{ id: 'C1', startedOn: '2026-09-17', metOn: '2026-09-22' }, {}],
  });
  expect(await figureOf('firstDecisionOnTime', september)).toEqual({ n: 1, d: 1 });
  // As reported on 10-10, and as of every day before the correction.
  expect(await reported('firstDecisionOnTime', september)).toMatchObject({ months, was: late, now: { n: 1, d: 1 } });
  expect(await figureOf('firstDecisionOnTime', { ...september, asOf: '2026-10-15' })).toEqual(late);
  expect(told('更正已同意')).toHaveLength(1);
});

test('an offline purchase leaves the figures once a second person agreed; declined, it stays and the reason can be read', async () => {
  const id = await letter();
  at('2026-10-15T10:00');
  const offline = { ...corrected, online: false, receivedOn: '2026-09-07', reason: '在店里当面买的' };
  await act('leader', id, 'reclassify', offline);
  expect((await act('leader', id, 'declineReclassification', { correction: '1', reason: '有订单号' })).error.code).toBe(
    'reclassification-own',
  );
  expect((await act('handler', id, 'declineReclassification', { correction: '1', reason: '有平台的订单号' })).ok).toBe(true);
  expect(await figureOf('firstDecisionOnTime', { month: 9 })).toEqual({ n: 0, d: 1 });
  const read = (await as(emulator, 'leader').get(id)).data.case as Complaint;
  expect(read.reclassifications).toMatchObject([{ settled: { agreed: false, reason: '有平台的订单号' } }]);

  await act('handler', id, 'reclassify', offline);
  expect((await act('intake', id, 'agreeReclassification', { correction: '2' })).ok).toBe(true);
  expect(await figureOf('firstDecisionOnTime', { month: 9 })).toEqual({ n: 0, d: 0 });
  const { reported: then } = (await figures({ month: 9 })).measures.find((one) => one.id === 'firstDecisionOnTime')!;
  expect(then).toMatchObject({ was: { n: 0, d: 1 }, now: { n: 0, d: 0 } });
});

test('the complainant is told of the new day and reads it, and nothing of who put it right and why', async () => {
  at('2026-11-20T10:00');
  const { data: taken } = await as(emulator, 'consumer').submit(complaint);
  await act('handler', taken.id, 'accept');
  await act('handler', taken.id, 'reclassify', { ...corrected, receivedOn: '2026-11-18', reason: '前两天打过电话来' });
  await act('leader', taken.id, 'agreeReclassification', { correction: '1' });
  const { case: read, timeline } = (await as(emulator, 'consumer').get(taken.id)).data as unknown as {
    case: Complaint;
    timeline: { command: string; label: string }[];
  };
  expect(read.receivedOn).toBe('2026-11-18');
  expect(read.reclassifications).toEqual([
    { on: '2026-11-20', changed: { receivedOn: { from: '2026-11-20', to: '2026-11-18' } } },
  ]);
  expect(JSON.stringify([read, timeline])).not.toContain('前两天打过电话来');
  expect(timeline.map(({ command }) => command)).not.toContain('reclassify');
  expect(told('收到日期已更正')).toHaveLength(1);
});
