import { setTimeout as wait } from 'node:timers/promises';
import { inflateSync } from 'node:zlib';
import { ANNA, startProbe, type Probed } from './start-probe';

const apis = ['security.mediaCheckAsync', 'wxacode.getUnlimited', 'phonenumber.getPhoneNumber'];
const PHONE = '13900001101';
let at: Probed;
beforeAll(async () => {
  const personas = [{ ...ANNA, phone: PHONE }];
  at = await startProbe(apis, { personas, collections: ['things'], pushes: { wxa_media_check: 'probe' } });
});
afterAll(() => at.emulator.close());

describe('a code of the mini-program', () => {
  const code = (params: object) =>
    at.probe(`const { buffer, contentType } = await cloud.openapi.wxacode.getUnlimited(${JSON.stringify(params)});
    return { contentType, text: buffer.toString('base64') };`);

  test('is a picture of the width that was asked for, with what it would open in it', async () => {
    const { value } = await code({ scene: 'c=abc-1', page: 'pages/home/index', width: 300 });
    const { contentType, text } = value as { contentType: string; text: string };
    const picture = Buffer.from(text, 'base64');
    expect([contentType, picture.subarray(1, 4).toString(), picture.readUInt32BE(16)]).toEqual(['image/png', 'PNG', 300]);
    expect(picture.toString('latin1')).toContain('scene\0c=abc-1');
    const data = picture.indexOf('IDAT');
    expect(inflateSync(picture.subarray(data + 4, data + 4 + picture.readUInt32BE(data - 4))).length).toBe(301 * 300);
  });

  test.each([
    ['no scene', {}, 40169],
    ['a scene of 33 characters', { scene: 'x'.repeat(33) }, 40169],
    ['a Chinese scene', { scene: '两当' }, 40129],
    ['a scene with %', { scene: 'a%20b' }, 40129],
    ['a page with a slash before it', { scene: 'a', page: '/pages/home/index' }, 41030],
    ['a page with a query', { scene: 'a', page: 'pages/home/index?x=1' }, 41030],
    ['a picture too small', { scene: 'a', width: 279 }, 40097],
  ])('%s is refused with WeChat’s number', async (_what, params, errCode) => {
    expect(await code(params)).toMatchObject({ errCode });
  });

  test('32 characters of those WeChat takes are taken; colours are refused by name', async () => {
    expect((await code({ scene: "!#$&'()*+,/:;=?@-._~0123456789Az" })).value).toBeDefined();
    expect((await code({ scene: 'a', autoColor: true })).message).toContain('EMULATOR: wxacode.getUnlimited with auto_color');
  });
});

describe('a telephone number', () => {
  const numberOf = (code: unknown) =>
    at.probe(`return cloud.openapi.phonenumber.getPhoneNumber({ code: ${JSON.stringify(code)} })`);
  const issued = async () => ((await (await at.post('/phone-code', { as: 'anna' })).json()) as { code: string }).code;

  test('is told once for a code that its owner gave, and not a second time', async () => {
    const code = await issued();
    const { value } = await numberOf(code);
    expect(value).toMatchObject({ errCode: 0, phoneInfo: { phoneNumber: PHONE, purePhoneNumber: PHONE, countryCode: '86' } });
    expect(await numberOf(code)).toMatchObject({ errCode: 40029 });
  });

  test('is not told after five minutes of the functions’ clock, nor for a made-up code', async () => {
    const code = await issued();
    at.emulator.setTime(5 * 60_000 + 1000);
    expect(await numberOf(code)).toMatchObject({ errCode: 40029 });
    at.emulator.setTime(0);
    for (const made of ['x', '__proto__', 7]) expect(await numberOf(made)).toMatchObject({ errCode: 40029 });
  });

  test('of a person without one there is no code', async () => {
    expect((await at.post('/phone-code', { as: 'nobody' })).status).toBe(400);
  });
});

describe('a check of pictures', () => {
  const check = (content: string, more: object = {}) =>
    at.probe(`const { fileID } = await cloud.uploadFile({ cloudPath: 'p.jpg', fileContent: Buffer.from(${JSON.stringify(content)}) });
      const { fileList } = await cloud.getTempFileURL({ fileList: [fileID] });
      const asked = { mediaUrl: fileList[0].tempFileURL, mediaType: 2, version: 2, scene: 1, openid: '${ANNA.openid}' };
      return cloud.openapi.security.mediaCheckAsync({ ...asked, ...${JSON.stringify(more)} });`);

  beforeEach(() => at.emulator.importData({}));

  /** What was pushed, once it has come. */
  async function pushed(): Promise<unknown> {
    for (let tries = 0; tries < 500; tries += 1) {
      const [kept] = at.emulator.exportData().things ?? [];
      if (kept) return kept;
      await wait(10);
    }
    throw new Error('nothing was pushed');
  }

  test.each([
    ['walnut', 'pass', 100],
    ['EMULATOR-RISKY', 'risky', 20002],
    ['EMULATOR-REVIEW', 'review', 21000],
  ])(
    'of %s: answered at once with a trace, judged afterwards by an event to the function named for it',
    async (content, suggest, label) => {
      const { value } = await check(content);
      const { errCode, traceId } = value as { errCode: number; traceId: string };
      expect([errCode, typeof traceId]).toEqual([0, 'string']);
      const judged = { MsgType: 'event', Event: 'wxa_media_check', FromUserName: ANNA.openid, trace_id: traceId };
      // It comes from nobody: whom it is about stands in it, and anyone could send a message that looks like it.
      expect(await pushed()).toMatchObject({
        event: { ...judged, result: { suggest, label } },
        OPENID: null,
        SOURCE: 'wx_unknown',
      });
    },
  );

  test('a file elsewhere, another version and a foreign openid are refused, and nothing is pushed', async () => {
    const elsewhere = await check('x', { mediaUrl: 'https://example.com/p.jpg' });
    expect(elsewhere.message).toContain(
      'EMULATOR: security.mediaCheckAsync of an address outside this cloud’s storage is not emulated',
    );
    expect((await check('x', { version: 1 })).message).toContain('EMULATOR: security.mediaCheckAsync version 1');
    expect(await check('x', { openid: 'anna' })).toMatchObject({ errCode: 40003 });
    expect(await check('x', { mediaType: 3 })).toMatchObject({ errCode: 40097 });
    expect(at.emulator.exportData().things).toEqual([]);
  });
});
