import { createHash } from 'node:crypto';
import type { Emulator } from '../../emulator/emulator';
import type { Folder } from '../../domain/evidence/folder';
import { memberIdOf } from '../../tools/demo/member-id';
import { openidOf, startBureau } from '../emulator';
import { DEMO_NOW } from '../../tools/demo/county';
import { invoice, lockedPdf, others, packedPdf, pdfWith, photo, PLACE, screenshot } from '../pictures';
import { as, complaint, newKey } from './calls';
import { checksSettled } from './checks-settled';
import { wordFile } from './word-file';
import { filesOf } from './evidence-phone';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startBureau();
});
afterAll(() => emulator.close());
afterEach(() => emulator.setTime(DEMO_NOW - Date.now()));

const phone = (who: string) => filesOf(emulator, who);
const draft = (n = newKey()) => ({ draft: `draft-${n}` });
const tickets = () => ((emulator.exportData().evidence ?? []) as unknown as Folder[]).flatMap(({ files }) => files);
const ticketOf = (id: string) => tickets().find((one) => one.id === id);
const caseOf = (id: string) => emulator.exportData().complaints?.find(({ _id }) => _id === id);
const everything = () => JSON.stringify(emulator.exportData());
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
/** What an officer of the case gets to see of it. */
const opened = async (id: string, files: string[], who = 'intake') => {
  const { data } = await phone(who).open(id, files);
  return (data as unknown as { files: { url: string; name: string; type: string }[]; until: number }).files;
};
/** Filed by that person with these files. */
const filed = async (who: string, files: string[], key?: string) => as(emulator, who).submit({ ...complaint, files }, key);

describe('from the phone to the case', () => {
  test('a photo, a screenshot and an invoice are filed; the officer reads what was sent, without where it was taken', async () => {
    const { upload } = phone('consumer');
    const to = draft();
    const ids = [
      (await upload({ bytes: photo(), name: '坏核桃' }, to)).id,
      (await upload({ bytes: screenshot(), type: 'image/png', name: '聊天截图' }, to)).id,
      (await upload({ bytes: invoice, type: 'application/pdf', name: '发票' }, to)).id,
    ];
    const { data } = await filed('consumer', ids);
    const kept = caseOf(data.id)!.evidence as { id: string; name: string; bytes: number; sha256: string; from: string }[];
    expect(kept).toMatchObject([
      { id: ids[0], name: '坏核桃', type: 'image/jpeg', from: 'complainant', by: '投诉人', on: '2026-11-24' },
      { name: '聊天截图', type: 'image/png' },
      { name: '发票', type: 'application/pdf', bytes: invoice.length, sha256: sha256(invoice) },
    ]);
    const files = await opened(data.id, ids);
    for (const [index, { url }] of files.entries()) {
      const response = await fetch(url);
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(response.headers.get('content-type')).toBe(['image/jpeg', 'image/png', 'application/pdf'][index]);
      expect(bytes.includes(PLACE)).toBe(false);
      // What is written down about it is true of what is read.
      expect([bytes.length, sha256(bytes)]).toEqual([kept[index]?.bytes, kept[index]?.sha256]);
    }
    expect(Buffer.from(await (await fetch(files[0]!.url)).arrayBuffer()).includes('picture 0')).toBe(true);
  });

  test('each step repeated with its key gives its first answer, and there is one file', async () => {
    const { begin, put, finish } = phone('consumer');
    const to = draft();
    const [first, again] = [
      await begin({ bytes: photo() }, to, 'begin-key-1'),
      await begin({ bytes: photo() }, to, 'begin-key-1'),
    ];
    expect(again.data).toEqual(first.data);
    await put(first.data.upload, photo());
    const done = await finish(first.data, 'finish-key-1');
    expect((await finish(first.data, 'finish-key-1')).data).toEqual(done.data);
    const one = await filed('consumer', [done.data.id], 'filing-key-1');
    expect((await filed('consumer', [done.data.id], 'filing-key-1')).data).toEqual(one.data);
    expect(caseOf(one.data.id)!.evidence).toHaveLength(1);
  });

  test('the same picture twice is kept once', async () => {
    const { upload } = phone('consumer');
    const to = draft();
    const [one, two] = [await upload({ bytes: photo(7) }, to), await upload({ bytes: photo(7) }, to)];
    const { data } = await filed('consumer', [one.id, two.id]);
    expect(caseOf(data.id)!.evidence).toMatchObject([{ id: one.id }]);
    expect(ticketOf(two.id)).toHaveProperty('removedAt');
  });

  test('the timeline says how many came with an act; the file of the case lists each with its fingerprint', async () => {
    const one = await phone('consumer').upload({ bytes: photo(5), name: '空壳核桃' }, draft());
    const { data } = await filed('consumer', [one.id]);
    for (const who of ['consumer', 'intake'])
      expect((await as(emulator, who).get(data.id)).data.timeline).toMatchObject([{ command: 'submit', files: 1 }]);
    const dossier = await as(emulator, 'intake').call('documents', 'dossier', 'mutation', { id: data.id });
    const { words } = await wordFile(dossier.data);
    const [kept] = caseOf(data.id)!.evidence as { sha256: string }[];
    for (const line of ['空壳核桃', kept!.sha256]) expect(words).toContain(line);
  });

  test('a party adds to its case; staff record what came to the window, for the party', async () => {
    const { data: one } = await filed('consumer', []);
    const added = await phone('consumer').upload({ bytes: photo(1) }, { kind: 'complaint', id: one.id });
    await as(emulator, 'consumer').act(one.id, 1, 'supplement', { text: '又拍了一张', files: [added.id] });
    const scan = await phone('intake').upload({ bytes: photo(2) }, { kind: 'complaint', id: one.id });
    const recorded = { way: 'window', on: '2026-11-24', who: '王秀兰', proof: '窗口登记本第 3 页' };
    const input = { text: '送来的小票', party: 'complainant', files: [scan.id], recorded };
    expect((await as(emulator, 'intake').act(one.id, 2, 'supplement', input)).ok).toBe(true);
    const intake = { ...complaint, source: 'window', receivedOn: '2026-11-24' };
    const paper = await phone('intake').upload({ bytes: photo(3) }, draft());
    const { data: taken } = await as(emulator, 'intake').call('complaints', 'takeIn', 'mutation', {
      ...intake,
      files: [paper.id],
    });
    expect(caseOf(one.id)!.evidence).toMatchObject([
      { id: added.id, from: 'complainant', by: '投诉人' },
      { id: scan.id, from: 'complainant', by: '李文静' },
    ]);
    expect(caseOf(taken.id)!.evidence).toMatchObject([{ id: paper.id, from: 'complainant', by: '李文静' }]);
  });
});

describe('attacks (trap 10)', () => {
  test('a file of another person is not filed, finished or removed, whoever names it how', async () => {
    const hers = await phone('consumer').upload({ bytes: photo(10) }, draft());
    const waiting = await phone('consumer').begin({ bytes: photo(11) }, draft());
    await phone('consumer').put(waiting.data.upload, photo(11));
    const before = everything();
    const stolen = await filed('consumer2', [hers.id]);
    expect(stolen.error.code).toBe('evidence-missing');
    const none = await filed('consumer2', ['d_000000000000000000000000-000000000000000000000000']);
    expect(none.error).toEqual(stolen.error);
    for (const act of ['finish', 'remove'] as const) {
      const foreign = await as(emulator, 'consumer2').call('evidence', act, 'mutation', { id: waiting.data.id, version: 1 });
      const missing = await as(emulator, 'consumer2').call('evidence', act, 'mutation', { id: 'd_0-0', version: 1 });
      expect([foreign.error.code, foreign.error]).toEqual(['evidence-missing', missing.error]);
    }
    // A fileID is nothing anybody could hand in: the only words are one's own ticket's.
    const fileID = `cloud://emulator.656d-emulator-1250000000/${waiting.data.upload}`;
    const named = await as(emulator, 'consumer2').call('evidence', 'finish', 'mutation', { id: 'd_0-0', version: 1, fileID });
    expect(named.error.code).toBe('invalid-input');
    expect(everything()).toBe(before);
  });

  test('a ticket serves once: the same words with another key make no second file', async () => {
    const { begin, put, finish } = phone('consumer');
    const ticket = await begin({ bytes: photo(20) }, draft());
    await put(ticket.data.upload, photo(20));
    await finish(ticket.data);
    const first = ticketOf(ticket.data.id);
    await put(ticket.data.upload, photo(21));
    for (const version of [1, 2]) expect((await finish({ id: ticket.data.id, version })).ok).toBe(false);
    expect(ticketOf(ticket.data.id)?.kept).toEqual(first?.kept);
  });

  test('after filing nothing the uploader writes anywhere changes what the officer reads', async () => {
    const { begin, put, finish } = phone('consumer');
    const ticket = await begin({ bytes: photo(30) }, draft());
    await put(ticket.data.upload, photo(30));
    const done = await finish(ticket.data);
    const { data } = await filed('consumer', [done.data.id]);
    const [before] = await opened(data.id, [done.data.id]);
    expect((await put(ticket.data.upload, photo(31))).status).toBe(200);
    const path = new URL(before!.url).pathname.replace('/storage/', '');
    expect(path.startsWith('evidence/')).toBe(true);
    expect((await put(path, photo(31))).status).toBe(400);
    const [after] = await opened(data.id, [done.data.id]);
    const bytes = Buffer.from(await (await fetch(after!.url)).arrayBuffer());
    expect(bytes.includes('picture 30')).toBe(true);
    expect(sha256(bytes)).toBe((caseOf(data.id)!.evidence as { sha256: string }[])[0]?.sha256);
  });

  test('begun for one case it is not put into another, nor into a filing; for another’s case nothing begins', async () => {
    const { data: one } = await filed('consumer', []);
    const { data: two } = await filed('consumer', []);
    const ofOne = await phone('consumer').upload({ bytes: photo(40) }, { kind: 'complaint', id: one.id });
    const ofDraft = await phone('consumer').upload({ bytes: photo(41) }, draft());
    const { act } = as(emulator, 'consumer');
    for (const file of [ofOne, ofDraft])
      expect((await act(two.id, 1, 'supplement', { text: '放到别的案子', files: [file.id] })).error.code).toBe(
        'evidence-missing',
      );
    expect((await filed('consumer', [ofOne.id])).error.code).toBe('evidence-missing');
    const foreign = await phone('consumer2').begin({ bytes: photo() }, { kind: 'complaint', id: one.id });
    expect(foreign.error).toEqual((await phone('consumer2').begin({ bytes: photo() }, { kind: 'complaint', id: 'c_0' })).error);
    expect(foreign.error.code).toBe('not-found');
  });

  test.each([
    ['a page called a photo', Buffer.from('<html><script>alert(1)</script></html>'), 'image/jpeg', 'evidence-other-kind'],
    ['a screenshot called a photo', screenshot(8, 8), 'image/jpeg', 'evidence-differs'],
    ['a program called an invoice', Buffer.from('MZ program'), 'application/pdf', 'evidence-other-kind'],
    ['a Word file called an invoice', others.word, 'application/pdf', 'evidence-other-kind'],
    ['the head of a photo and nothing more', photo().subarray(0, 40), 'image/jpeg', 'evidence-cut-short'],
    ['an invoice with a password', Buffer.from(lockedPdf, 'latin1'), 'application/pdf', 'evidence-pdf-locked'],
    ['an invoice with a script', pdfWith('<< /S /J#61vaScript /JS (x) >>'), 'application/pdf', 'evidence-pdf-program'],
    ['an invoice with a packed script', packedPdf('<< /JS (x) >>'), 'application/pdf', 'evidence-pdf-program'],
    ['HEIC called a photo', others.heic, 'image/jpeg', 'evidence-other-kind'],
  ])('%s is not kept for its own reason, and the upload is gone', async (_what, bytes, type, code) => {
    const { begin, put, finish } = phone('consumer');
    const ticket = await begin({ bytes, type }, draft());
    await put(ticket.data.upload, bytes);
    expect((await finish(ticket.data)).error.code).toBe(code);
    expect(ticketOf(ticket.data.id)).not.toHaveProperty('kept');
    expect((await finish(ticket.data)).error.code).toBe('evidence-not-there');
  });

  test('an invoice that a mail program wrote a line before is kept byte for byte', async () => {
    const bytes = Buffer.concat([Buffer.from('\ufeff'), invoice]);
    const { id } = await phone('consumer').upload({ bytes, type: 'application/pdf' }, draft());
    expect(ticketOf(id)!.kept).toMatchObject({ bytes: bytes.length, sha256: sha256(bytes) });
  });

  test('a size that is not the one declared is refused, larger or smaller; what is too large is never begun', async () => {
    for (const declared of [photo().length + 1, photo().length - 1]) {
      const { begin, put, finish } = phone('consumer');
      const ticket = await begin({ bytes: photo(), declared }, draft());
      await put(ticket.data.upload, photo());
      expect((await finish(ticket.data)).error.code).toBe('evidence-differs');
    }
    const huge = await phone('consumer').begin({ bytes: photo(), declared: 10 * 1024 * 1024 + 1 }, draft());
    expect(Object.values(huge.error.fields ?? {})[0]).toMatch(/最多 10 MB/);
    const empty = await phone('consumer').begin({ bytes: Buffer.alloc(0) }, draft());
    expect(empty.error.code).toBe('invalid-input');
  });

  test('a ticket ends after two hours; what was not uploaded is not finished', async () => {
    const { begin, put, finish } = phone('consumer');
    const ticket = await begin({ bytes: photo() }, draft());
    expect((await finish(ticket.data)).error.code).toBe('evidence-not-there');
    await put(ticket.data.upload, photo());
    emulator.setTime(DEMO_NOW - Date.now() + 2 * HOUR + MINUTE);
    expect((await finish(ticket.data)).error).toMatchObject({ code: 'evidence-expired', then: 'retry' });
  });

  test('two filings at once: one of them has the file, the other is told where it is', async () => {
    const one = await phone('consumer').upload({ bytes: photo(50) }, draft());
    const replies = await Promise.all([filed('consumer', [one.id]), filed('consumer', [one.id])]);
    const [won, lost] = [replies.find(({ ok }) => ok)!, replies.find(({ ok }) => !ok)!];
    expect(lost.error).toMatchObject({ code: 'evidence-claimed', say: expect.stringContaining(String(won.data.no)) });
    expect(ticketOf(one.id)?.claimed?.id).toBe(won.data.id);
    expect(
      emulator.exportData().complaints?.filter(({ evidence }) => JSON.stringify(evidence ?? '').includes(one.id)),
    ).toHaveLength(1);
  });

  test('a tenth file is not begun, and ten are not filed', async () => {
    const { begin, upload, remove } = phone('consumer');
    const to = draft();
    const nine = [];
    for (let n = 0; n < 9; n += 1) nine.push(await upload({ bytes: photo(60 + n) }, to));
    expect((await begin({ bytes: photo(70) }, to)).error).toMatchObject({ code: 'evidence-full', say: '最多 9 个文件。' });
    const other = await upload({ bytes: photo(71) }, draft());
    const ten = await filed(
      'consumer',
      [...nine, other].map(({ id }) => id),
    );
    expect(ten.error.fields?.files).toMatch(/最多 9 个文件，现在是 10 个/);
    await remove(nine[0]!.id, nine[0]!.version);
    expect((await begin({ bytes: photo(70) }, to)).ok).toBe(true);
  });
});

describe('taking back', () => {
  test('what is not filed goes at once, its bytes too; what is filed stays', async () => {
    const { upload, remove } = phone('consumer');
    const one = await upload({ bytes: photo(80) }, draft());
    const path = ticketOf(one.id)!.kept!.path;
    const stale = await remove(one.id, 1);
    expect(stale.error.code).toBe('changed-meanwhile');
    expect((await remove(one.id, one.version, 'remove-key-1')).ok).toBe(true);
    expect((await filed('consumer', [one.id])).error.code).toBe('evidence-missing');
    // Whatever wrote to that path next would be the first to be there.
    expect((await phone('consumer').put(path, photo())).status).toBe(200);

    const two = await upload({ bytes: photo(81) }, draft());
    const { data } = await filed('consumer', [two.id]);
    expect((await remove(two.id, ticketOf(two.id)!.version)).error).toMatchObject({
      code: 'evidence-claimed',
      say: expect.stringContaining(String(data.no)),
    });
    expect(await opened(data.id, [two.id])).toHaveLength(1);
  });

  test('the timer leaves nothing of uploads nobody finished and files nobody filed, and everything of a case', async () => {
    const { begin, put, upload } = phone('consumer3');
    const left = await begin({ bytes: photo(90) }, draft());
    await put(left.data.upload, photo(90));
    const forgotten = await upload({ bytes: photo(91) }, draft());
    const used = await upload({ bytes: photo(92) }, draft());
    const { data } = await filed('consumer3', [used.id]);
    const forgottenPath = ticketOf(forgotten.id)!.kept!.path;

    emulator.setTime(DEMO_NOW - Date.now() + 3 * HOUR);
    await emulator.callTimer('timer');
    expect(ticketOf(left.data.id)).toBeUndefined();
    expect(ticketOf(forgotten.id)).toHaveProperty('kept');
    // The abandoned upload was the consumer's own; another person can write there only when it is gone.
    expect((await phone('consumer2').put(left.data.upload, photo())).status).toBe(200);

    emulator.setTime(DEMO_NOW - Date.now() + 15 * 24 * HOUR);
    await emulator.callTimer('timer');
    expect(ticketOf(forgotten.id)).toBeUndefined();
    expect((await phone('consumer2').put(forgottenPath, photo())).status).toBe(200);
    expect(ticketOf(used.id)).toMatchObject({ claimed: { kind: 'complaint', id: data.id } });
    const [file] = await opened(data.id, [used.id]);
    expect((await fetch(file!.url)).status).toBe(200);
    await emulator.callTimer('timer');
    expect(ticketOf(used.id)).not.toHaveProperty('sweepAt');
  });
});

describe('reading', () => {
  test('is written down before anything is shown, and the address is dead after ten minutes', async () => {
    const one = await phone('consumer').upload({ bytes: photo(100) }, draft());
    const { data } = await filed('consumer', [one.id]);
    const [file] = await opened(data.id, [one.id], 'handler');
    const readings = emulator.exportData().readings?.filter(({ of }) => of === data.id);
    expect(readings).toMatchObject([{ what: 'evidence', items: [one.id], name: '张建军' }]);
    expect((await as(emulator, 'leader').get(data.id)).data.readings).toMatchObject([{ what: 'evidence', name: '张建军' }]);
    expect((await fetch(file!.url)).status).toBe(200);
    emulator.setTime(DEMO_NOW - Date.now() + 10 * MINUTE + 2_000);
    expect((await fetch(file!.url)).status).toBe(403);
  });

  test('a stranger, an officer not on the case, and a file of another case: nothing is shown and nothing written', async () => {
    const one = await phone('consumer').upload({ bytes: photo(110) }, draft());
    const two = await phone('consumer2').upload({ bytes: photo(111) }, draft());
    const { data } = await filed('consumer', [one.id]);
    const { data: other } = await filed('consumer2', [two.id]);
    await as(emulator, 'intake').act(data.id, 1, 'accept', {});
    const before = everything();
    for (const who of ['consumer2', 'admin']) expect((await phone(who).open(data.id, [one.id])).error.code).toBe('not-found');
    expect((await phone('intake').open(data.id, [two.id])).error.code).toBe('not-found');
    expect((await phone('consumer').open(data.id, [one.id, two.id])).error.code).toBe('not-found');
    expect((await phone('consumer').open(other.id, [two.id])).error.code).toBe('not-found');
    expect(
      (
        await phone('consumer').open(
          data.id,
          Array.from({ length: 51 }, (_, n) => `e_${n}`),
        )
      ).error.code,
    ).toBe('invalid-input');
    expect(everything()).toBe(before);
    // One's own one sees again, and that is written down too.
    expect(await opened(data.id, [one.id], 'consumer')).toHaveLength(1);
    expect(emulator.exportData().readings?.at(-1)).toMatchObject({ name: '投诉人', of: data.id });
  });

  test('the merchant sees nothing of the complainant’s until staff release it, and its own', async () => {
    const { data: begun } = await filed('consumer2', []);
    // No merchant has an account in the demonstration: this one is given the shop before any file is uploaded.
    const data = emulator.exportData();
    const shop = memberIdOf(openidOf('consumer3'));
    const complaints = data.complaints!.map((one) =>
      one._id === begun.id ? { ...one, respondent: { ...(one.respondent as object), member: shop } } : one,
    );
    emulator.importData({ ...data, complaints });
    const merchant = as(emulator, 'consumer3');
    const photoOf = await phone('consumer2').upload({ bytes: photo(120) }, { kind: 'complaint', id: begun.id });
    await as(emulator, 'consumer2').act(begun.id, 1, 'supplement', { text: '照片', files: [photoOf.id] });
    expect((await phone('consumer3').open(begun.id, [photoOf.id])).error.code).toBe('not-found');
    expect((await phone('consumer3').begin({ bytes: photo() }, { kind: 'complaint', id: begun.id })).error.code).toBe(
      'not-found',
    );

    const accepted = await as(emulator, 'intake').act(begun.id, 2, 'accept', {});
    expect((await merchant.get(begun.id)).data.case).not.toHaveProperty('evidence');
    expect((await phone('consumer3').open(begun.id, [photoOf.id])).error.code).toBe('not-found');
    const own = await phone('consumer3').upload({ bytes: photo(121) }, { kind: 'complaint', id: begun.id });
    await merchant.act(begun.id, accepted.data.version, 'supplement', { text: '发货照片', files: [own.id] });
    expect(await opened(begun.id, [own.id], 'consumer3')).toHaveLength(1);
    expect((await phone('consumer2').open(begun.id, [own.id])).error.code).toBe('not-found');

    const shown = await as(emulator, 'handler').act(begun.id, accepted.data.version + 1, 'releaseEvidence', {
      files: [photoOf.id],
    });
    expect(shown.ok).toBe(true);
    await checksSettled(emulator);
    expect((await merchant.get(begun.id)).data.case).toMatchObject({ evidence: [{ id: photoOf.id }, { id: own.id }] });
    expect(await opened(begun.id, [photoOf.id], 'consumer3')).toHaveLength(1);
  });
});
