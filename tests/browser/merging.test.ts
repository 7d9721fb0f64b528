// Two cases of one dispute: what an officer sees before they become one, and what the complainant reads afterwards.
import { actId, ids } from '../../src/ui/ids';
import { as, complaint } from '../functions/calls';
import { shown } from './browser';
import { browser, emulator, useBureau } from './bureau';

useBureau();

const phone = async (who: string, route: string) => {
  const page = await browser.newPage({ viewport: { width: 375, height: 1400 } });
  await page.goto(`${emulator.url}/app/?as=${who}#/${route}`);
  return page;
};

test('an officer sees both side by side before confirming; the complainant reads that the two are one', async () => {
  const { data: first } = await as(emulator, 'consumer').submit(complaint);
  const taken = { ...complaint, source: 'platform12315', receivedOn: '2026-11-24', platform12315No: '1620000202611249701' };
  const facts = '12315 转来的那一件里写的经过，店铺不给退。';
  const { data: second } = await as(emulator, 'intake').call('complaints', 'takeIn', 'mutation', { ...taken, facts });

  const desk = await phone('intake', `desk/case/index?id=${second.id}`);
  await shown(desk)
    .locator(`[id="${actId(`merge-${String(first.no)}`)}"]`)
    .click();
  const beside = shown(desk).locator(`[id="${ids.sideBySide}"]`);
  await beside.getByText(`这一件和 ${String(first.no)} 对照`).waitFor();
  // Who wrote it down does not merge it alone, and reads so before writing anything.
  await beside.getByText('请别的工作人员或者负责人合并', { exact: false }).waitFor();
  const said = (await beside.innerText()).split('\n');
  expect(said).toEqual(expect.arrayContaining([facts, complaint.facts, '合并以后：1620000202611249701']));
  if (process.env.PICTURES) await desk.screenshot({ path: `${process.env.PICTURES}/merge.png`, fullPage: true });
  await desk.close();

  const reason = '同一人同一单，12315 又转来一次';
  expect((await as(emulator, 'leader').act(second.id, 1, 'merge', { into: first.no, reason })).ok).toBe(true);
  const mine = await phone('consumer', `case/view/index?id=${first.id}`);
  await shown(mine).getByText('两件合成了一件').waitFor();
  await shown(mine).getByText('收到日期和期限按较早的算', { exact: false }).waitFor();
  if (process.env.PICTURES) await mine.screenshot({ path: `${process.env.PICTURES}/mine.png`, fullPage: true });
  await mine.close();
});
