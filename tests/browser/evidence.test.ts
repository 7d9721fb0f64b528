import type { Page } from 'playwright-core';
import type { Folder } from '../../domain/evidence/folder';
import { draftId, fileId, ids } from '../../src/ui/ids';
import { exifSegment, PLACE, screenshot, seeThroughChat } from '../pictures';
import { browser, emulator, useBureau } from './bureau';
import { filingPhone, type FilingPhone } from './filing-phone';
import { stumbles } from './stumbles';

useBureau();

const HOME = 'pages/home/index';
const png = (name: string, shade = 90) => ({ name, mimeType: 'image/png', buffer: screenshot(240, 320, shade) });
const cases = () =>
  (emulator.exportData().complaints ?? []) as unknown as { _id: string; no: string; evidence?: { id: string }[] }[];

/** A photo as a camera writes it: drawn by the browser, with where it was taken put in. */
async function photoOf(page: Page) {
  const drawn = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 2400;
    canvas.height = 1800;
    const pen = canvas.getContext('2d')!;
    pen.fillStyle = '#8a5300';
    pen.fillRect(200, 200, 1600, 1200);
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1]!;
  });
  const plain = Buffer.from(drawn, 'base64');
  return {
    name: 'IMG_2041.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.concat([plain.subarray(0, 2), exifSegment, plain.subarray(2)]),
  };
}

/** Chooses in the browser's own window, as a finger would in the album. */
async function choose({ page, tap }: FilingPhone, id: string, files: { name: string; mimeType: string; buffer: Buffer }[]) {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), tap(id)]);
  await chooser.setFiles(files);
}

const noSignal = (phone: FilingPhone) => phone.context.route('**/upload?**', (route) => route.abort());
const signal = (phone: FilingPhone) => phone.context.unroute('**/upload?**');
const says = (phone: FilingPhone, words: string) => phone.page.getByText(words).last().waitFor();
const heldInBrowser = (phone: FilingPhone) =>
  phone.page.evaluate(
    () =>
      new Promise<number>((done) => {
        const request = indexedDB.open('consumer:evidence', 1);
        request.onsuccess = () => {
          const count = request.result.transaction('files').objectStore('files').count();
          count.onsuccess = () => done(count.result);
        };
      }),
  );

test('two photos outlive a lost signal and a reload, are tried again, filed, and opened by the officer', async () => {
  const phone = await filingPhone(browser, emulator, 'consumer');
  await phone.restart(HOME);
  await phone.tap(ids.fileComplaint);
  await phone.fillIn('薄皮核桃 5 斤', async () => {
    // What may be handed in is said before anything is chosen.
    expect(await phone.text()).toContain('最多 9 个，每个最多 10 MB；照片、截图、PDF 都可以。');
    await noSignal(phone);
    const photo = await photoOf(phone.page);
    expect(photo.buffer.includes(PLACE)).toBe(true);
    await choose(phone, ids.addPicture, [photo, png('chat.png')]);
    await says(phone, '信号不好，还没有传上去。');
    await says(phone, '2 个文件，还有 2 个没有传完。可以接着往下填，边填边传。');

    await phone.restart(HOME);
    await phone.tap(ids.fileComplaint);
    await says(phone, '照片 2');
    // What waits on the phone is the picture alone: drawn anew, smaller, without the place.
    const kept = await phone.page.locator('.file__image img').first().getAttribute('src');
    const bytes = await phone.page.evaluate(
      async (address) => [...new Uint8Array(await (await fetch(address)).arrayBuffer())],
      kept!,
    );
    expect(Buffer.from(bytes).includes(PLACE)).toBe(false);
    expect(Buffer.from(bytes).includes('Exif')).toBe(false);
    expect(bytes.length).toBeLessThan(photo.buffer.length);
    await phone.tap(fileId(1, 'retry'));
    await says(phone, '信号不好，还没有传上去。');

    await signal(phone);
    await phone.tap(fileId(1, 'retry'));
    await says(phone, '2 个文件，传好了。');
    expect(await stumbles(phone.page)).toEqual([]);
  });
  await phone.tap(ids.submit);
  await says(phone, '凭证（图片 2 张）');
  expect(await phone.text()).toContain('提交投诉（凭证 2 个）');
  // One's own stand on the case without being opened: they stay on this phone until one has it forget them.
  await phone.page.waitForFunction(
    () => [...document.querySelectorAll<HTMLImageElement>('.file__image img')].filter((one) => one.naturalWidth > 0).length >= 2,
  );
  expect(await heldInBrowser(phone)).toBe(2);
  await phone.restart('case/my-data/index');
  await says(phone, '您交过的照片 2 张');
  await phone.tap(ids.forgetWho);
  await phone.page.locator(`[id="${ids.forgetWho}"]:visible`).waitFor({ state: 'detached' });
  expect(await heldInBrowser(phone)).toBe(0);

  const [filed] = cases();
  const officer = await filingPhone(browser, emulator, 'intake');
  await officer.restart(`desk/case/index?id=${filed!._id}`);
  await says(officer, '打开以后，您的姓名和时间会记下来，负责人看得到。');
  expect(await officer.page.locator('.file__image').count()).toBe(0);
  await officer.tap(ids.openEvidence);
  await officer.page.waitForFunction(
    () => [...document.querySelectorAll<HTMLImageElement>('.file__image img')].filter((one) => one.naturalWidth > 0).length === 2,
  );
  expect(await stumbles(officer.page)).toEqual([]);
  expect(emulator.exportData().readings).toMatchObject([{ what: 'evidence', name: '李文静', of: filed!._id }]);
  await officer.context.close();
  await phone.context.close();
});

test('filed without waiting, the rest stays on the phone and is handed in from the case', async () => {
  const phone = await filingPhone(browser, emulator, 'consumer');
  await phone.restart(HOME);
  await phone.tap(ids.fileComplaint);
  await phone.fillIn('天麻 500 克', async () => {
    await choose(phone, ids.addPicture, [png('one.png', 60)]);
    await says(phone, '1 个文件，传好了。');
    await noSignal(phone);
    await choose(phone, ids.addPicture, [png('two.png', 120)]);
    await says(phone, '还有 1 个没有传完');
  });
  await phone.tap(ids.submit);
  await says(phone, '还有 1 个文件没有传完');
  const before = cases().length;
  await phone.tap(ids.withoutFiles);
  await says(phone, '还有 1 个文件没有交');
  expect(cases()).toHaveLength(before + 1);

  await signal(phone);
  await phone.tap(ids.handInFiles);
  await phone.type('text', '另一张照片');
  await says(phone, '1 个文件，传好了。');
  await phone.tap(ids.confirmSend);
  await says(phone, '凭证（图片 2 张）');
  expect(await phone.page.getByText('个文件没有交').count()).toBe(0);
  await phone.context.close();
});

test('what is no photo is refused in words, what was removed is not filed, a deleted draft leaves no picture behind', async () => {
  const phone = await filingPhone(browser, emulator, 'consumer');
  await phone.restart(HOME);
  await phone.tap(ids.fileComplaint);
  let draft = '';
  await phone.fillIn('花椒 2 斤', async () => {
    await choose(phone, ids.addPicture, [{ name: 'notes.png', mimeType: 'image/png', buffer: Buffer.from('only words') }]);
    await says(phone, '认不出这是什么文件，只收照片、截图、PDF。');
    await choose(phone, ids.addPicture, [png('one.png', 30), png('two.png', 150)]);
    await says(phone, '2 个文件，传好了。');
    await phone.tap(fileId(1, 'remove'));
    await says(phone, '1 个文件，传好了。');
    draft = await phone.page.evaluate(() => /draft:complaint:(\w+)/.exec(JSON.stringify({ ...localStorage }))?.[1] ?? '');
  });
  const uploaded = () =>
    ((emulator.exportData().evidence ?? []) as unknown as Folder[])
      .filter(({ place }) => place === `draft:${draft}`)
      .flatMap(({ files }) => files);
  expect(uploaded().filter(({ removedAt }) => removedAt === undefined)).toHaveLength(1);
  expect(await heldInBrowser(phone)).toBe(1);

  await phone.restart('filing/drafts/index');
  await phone.tap(draftId('drop', draft));
  await phone.page.locator('.taro-modal__confirm, .taro-model__confirm').last().click();
  await says(phone, '没有草稿');
  expect(await heldInBrowser(phone)).toBe(0);
  // The cloud hears of it too.
  while (uploaded().some(({ removedAt }) => removedAt === undefined)) await phone.page.waitForTimeout(50);
  await phone.context.close();
});

test('a long see-through screenshot of a chat is kept as wide as it was, on white, and readable for the officer', async () => {
  const phone = await filingPhone(browser, emulator, 'consumer');
  await phone.restart(HOME);
  await phone.tap(ids.fileComplaint);
  await phone.fillIn('苦荞 3 袋', async () => {
    await choose(phone, ids.addPicture, [{ name: 'long.png', mimeType: 'image/png', buffer: seeThroughChat() }]);
    await says(phone, '1 个文件，传好了。');
  });
  await phone.tap(ids.submit);
  await says(phone, '凭证（图片 1 张）');
  const filed = cases().find(({ evidence }) => evidence?.length === 1)!;
  const officer = await filingPhone(browser, emulator, 'intake');
  await officer.restart(`desk/case/index?id=${filed._id}`);
  await officer.tap(ids.openEvidence);
  const picture = officer.page.locator('.file__image img').first();
  await picture.waitFor();
  const seen = await picture.evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, 200];
    const pen = canvas.getContext('2d')!;
    // Copied pixel for pixel, on red: whatever were still see-through would be red.
    pen.fillStyle = '#ff0000';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    const bytes = await (await fetch(image.src)).blob();
    pen.drawImage(await createImageBitmap(bytes), 0, 0);
    const at = (x: number, y: number) => [...pen.getImageData(x, y, 1, 1).data.slice(0, 3)];
    return { width: image.naturalWidth, height: image.naturalHeight, word: at(45, 10), gap: at(55, 10), between: at(45, 40) };
  });
  expect([seen.width, seen.height]).toEqual([1080, 12_000]);
  // Drawn anew it may be a JPEG: near enough to be read is what matters.
  for (const part of seen.word) expect(part).toBeLessThan(90);
  for (const part of [...seen.gap, ...seen.between]) expect(part).toBeGreaterThan(165);
  await officer.context.close();
  await phone.context.close();
});
