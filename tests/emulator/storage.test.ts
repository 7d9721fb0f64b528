import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deployProbe } from './deploy-probe';
import { ANNA, BERT, startProbe, type Probed } from './start-probe';

const fileID = (name: string) => `cloud://emulator.656d-emulator-1250000000/${name}`;
const MINUTE = 60_000;

let at: Probed;
beforeAll(async () => {
  at = await startProbe();
});
afterAll(() => at.emulator.close());
beforeEach(() => at.emulator.importData({}));

const put = (name: string, text: string) => `cloud.uploadFile({ cloudPath: '${name}', fileContent: Buffer.from('${text}') })`;
const read = (name: string) => `(await cloud.downloadFile({ fileID: '${fileID(name)}' })).fileContent.toString()`;
const addressed = (name: string, maxAge = 600) =>
  `(await cloud.getTempFileURL({ fileList: [{ fileID: '${fileID(name)}', maxAge: ${maxAge} }] })).fileList[0]`;
const upload = (as: string, name: string, body: string | Buffer, type = 'application/octet-stream') =>
  fetch(`${at.emulator.url}/upload?as=${as}&path=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: new Uint8Array(Buffer.from(body)),
  });
const addressesFor = async (as: string, ...names: string[]) => {
  const answer = await at.post('/file-addresses', { as, fileIds: names.map(fileID) });
  return ((await answer.json()) as { fileList: { status: number; tempFileURL?: string }[] }).fileList;
};

// The SDK rejects a call to storage with errCode -1 whatever went wrong; what happened is in `code`.
describe('for functions, through the real SDK', () => {
  test('what was uploaded is downloaded byte for byte, bytes that are no text and a large file included', async () => {
    const run = `const bytes = Buffer.alloc(3_000_000, 7); bytes[0] = 0; bytes[1] = 0xff; bytes[2] = 0x80;
      const { fileID } = await cloud.uploadFile({ cloudPath: 'a/photo.jpg', fileContent: bytes });
      const { fileContent, statusCode } = await cloud.downloadFile({ fileID });
      return [fileID, statusCode, fileContent.equals(bytes)];`;
    expect(await at.probe(run)).toEqual({ value: [fileID('a/photo.jpg'), 200, true] });
  });

  test('an upload to the same path overwrites; a deleted file is gone, and its fileID is answered with its own code', async () => {
    await at.probe(`await ${put('a/one.txt', 'first')}; await ${put('a/one.txt', 'second')};`);
    expect(await at.probe(`return ${read('a/one.txt')}`)).toEqual({ value: 'second' });
    const removing = `return (await cloud.deleteFile({ fileList: ['${fileID('a/one.txt')}', '${fileID('no.txt')}'] })).fileList`;
    expect(await at.probe(removing)).toMatchObject({ value: [{ status: 0 }, { status: -503003 }] });
    expect(await at.probe(`return ${read('a/one.txt')}`)).toMatchObject({ code: 'STORAGE_FILE_NONEXIST' });
    expect(await at.probe(`return ${addressed('a/one.txt')}`)).toMatchObject({ value: { status: -503003, tempFileURL: '' } });
  });

  test('a fileID of another cloud names no file here', async () => {
    await at.probe(`await ${put('one.txt', 'x')}`);
    const run = `return (await cloud.getTempFileURL({ fileList: ['cloud://other.1234/one.txt'] })).fileList[0].status`;
    expect(await at.probe(run)).toEqual({ value: -503003 });
  });

  test('at most 50 files a call', async () => {
    const asked = (count: number) =>
      at.probe(`return (await cloud.getTempFileURL({ fileList: Array(${count}).fill('${fileID('x')}') })).fileList.length`);
    expect(await asked(50)).toEqual({ value: 50 });
    expect(await asked(51)).toMatchObject({ code: 'INVALID_PARAM' });
  });

  test.each(['/a.txt', 'a//b.txt', 'a/', `${'a'.repeat(851)}`])('a path the cloud does not take is refused: %s', async (name) => {
    expect(await at.probe(`return ${put(name, 'x')}`)).toMatchObject({ code: 'INVALID_PARAM' });
  });

  test.each(['../a.txt', 'a/../b.txt', './a', 'é.jpg', 'a b', 'a?b', 'a%2e'])(
    'a path that not every address carries unchanged is refused by name: %s',
    async (name) => {
      expect((await at.probe(`return ${put(name, 'x')}`)).message).toContain('EMULATOR: a cloud path of other characters');
    },
  );

  test('too large a file is refused, told to the SDK as the object storage tells it, and nothing of it is kept', async () => {
    const run = `return cloud.uploadFile({ cloudPath: 'big', fileContent: Buffer.alloc(50 * 1024 * 1024 + 1) })`;
    expect(await at.probe(run)).toMatchObject({
      code: 'STORAGE_REQUEST_FAIL',
      message: expect.stringContaining('EntityTooLarge'),
    });
    expect(await at.probe(`return ${read('big')}`)).toMatchObject({ code: 'STORAGE_FILE_NONEXIST' });
  });

  test('files outlive the emulator, beside the data file', async () => {
    const dataFile = path.join(mkdtempSync(path.join(tmpdir(), 'files-')), 'cloud.db');
    const functionsDir = await deployProbe();
    const first = await startProbe([], { dataFile, functionsDir });
    await first.probe(`await ${put('kept.txt', 'still here')}`);
    await first.emulator.close();
    const second = await startProbe([], { dataFile, functionsDir });
    expect(await second.probe(`return ${read('kept.txt')}`)).toEqual({ value: 'still here' });
    await second.emulator.close();
  });
});

describe('addresses', () => {
  const addressOf = async (name: string, maxAge?: number) => {
    const told = await at.probe(`return ${addressed(name, maxAge)}`);
    return (told.value as { tempFileURL: string }).tempFileURL;
  };

  test('an address is read by whoever has it, until its age by the moved clock', async () => {
    await at.probe(`await ${put('one.txt', 'x')}`);
    const address = await addressOf('one.txt', 600);
    expect(await (await fetch(address)).text()).toBe('x');
    at.emulator.setTime(9 * MINUTE);
    expect((await fetch(address)).status).toBe(200);
    at.emulator.setTime(11 * MINUTE);
    expect((await fetch(address)).status).toBe(403);
    at.emulator.setTime(0);
  });

  test('an address cannot be lengthened, turned to another file, or used to write', async () => {
    await at.probe(`await ${put('one.txt', 'x')}; await ${put('two.txt', 'secret')};`);
    const address = await addressOf('one.txt', 600);
    const later = address.replace(/t=(\d+)$/, (_, until: string) => `t=${Number(until) + 600}`);
    for (const forged of [later, address.replace('one.txt', 'two.txt'), address.replace(/\?.*/, '')])
      expect((await fetch(forged)).status).toBe(403);
    const { searchParams, origin, pathname } = new URL(address);
    const headers = { authorization: searchParams.get('sign')!, 'x-cos-security-token': searchParams.get('t')! };
    expect((await fetch(origin + pathname, { method: 'PUT', headers, body: 'overwritten' })).status).toBe(403);
    expect(await at.probe(`return ${read('one.txt')}`)).toEqual({ value: 'x' });
  });

  test('an uploaded page is bytes to a browser, not a page of the desk’s origin', async () => {
    await at.probe(
      `await ${put('page.html', '<script>1</script>')}; await ${put('photo.JPG', 'x')}; await ${put('drawing.svg', 'x')};`,
    );
    const typeOf = async (name: string) => (await fetch(await addressOf(name))).headers.get('content-type');
    expect(await typeOf('page.html')).toBe('application/octet-stream');
    expect(await typeOf('drawing.svg')).toBe('application/octet-stream');
    expect(await typeOf('photo.JPG')).toBe('image/jpeg');
  });
});

describe('for a person’s program, over HTTP', () => {
  test('a person uploads, and a function reads it', async () => {
    const answer = await upload('anna', 'up/one.jpg', 'photo');
    expect([answer.status, await answer.json()]).toEqual([200, { fileID: fileID('up/one.jpg') }]);
    expect(await at.probe(`return ${read('up/one.jpg')}`, BERT.openid)).toEqual({ value: 'photo' });
  });

  test('only who wrote a file reads or overwrites it', async () => {
    await upload('anna', 'up/one.jpg', 'hers');
    expect(await (await upload('bert', 'up/one.jpg', 'his')).json()).toMatchObject({ errCode: -503002 });
    expect(await addressesFor('bert', 'up/one.jpg')).toMatchObject([{ status: -503002 }]);
    expect((await upload('anna', 'up/one.jpg', 'hers again')).status).toBe(200);
    const [hers] = await addressesFor('anna', 'up/one.jpg');
    expect(await (await fetch(hers!.tempFileURL!)).text()).toBe('hers again');
  });

  test('what a function wrote, or took over, no person reads or overwrites', async () => {
    await upload('anna', 'up/one.jpg', 'hers');
    await at.probe(`await ${put('up/one.jpg', 'taken over')}; await ${put('case/one.jpg', 'evidence')};`);
    for (const name of ['up/one.jpg', 'case/one.jpg']) {
      expect(await (await upload('anna', name, 'swapped')).json()).toMatchObject({ errCode: -503002 });
      expect(await addressesFor('anna', name)).toMatchObject([{ status: -503002 }]);
    }
    expect(await at.probe(`return [${read('up/one.jpg')}, ${read('case/one.jpg')}]`)).toEqual({
      value: ['taken over', 'evidence'],
    });
  });

  test('whether somebody else has a file of that name nobody is told', async () => {
    await upload('bert', 'up/his.jpg', 'x');
    const [his, none] = await addressesFor('anna', 'up/his.jpg', 'up/none.jpg');
    expect({ ...his, fileID: '' }).toEqual({ ...none, fileID: '' });
  });

  test('an unknown person, a bad path, a type other sites can send, and too large a file are refused', async () => {
    expect((await upload('nobody', 'a.jpg', 'x')).status).toBe(400);
    expect(await (await upload('anna', '/a.jpg', 'x')).json()).toMatchObject({ errCode: -501007 });
    expect((await upload('anna', 'a.jpg', 'x', 'text/plain')).status).toBe(415);
    expect((await upload('anna', 'a.jpg', Buffer.alloc(50 * 1024 * 1024 + 1))).status).toBe(413);
    expect(await addressesFor('anna', 'a.jpg')).toMatchObject([{ status: -503002 }]);
  });

  test('a beginning anew leaves no file', async () => {
    await upload(ANNA.id, 'up/one.jpg', 'x');
    at.emulator.importData({});
    expect(await at.probe(`return ${read('up/one.jpg')}`)).toMatchObject({ code: 'STORAGE_FILE_NONEXIST' });
  });
});
