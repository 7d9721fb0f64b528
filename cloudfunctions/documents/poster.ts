import cloud from 'wx-server-sdk';
import { county } from '@config/county';
import type { Channel } from '@domain/bureau/channel';
import { refuse } from '@domain/errors';
import { pictureOf } from '@domain/evidence/picture';
import { announce } from '../kernel/log';
import { Refused } from '../kernel/refused';
import { picture, poster, title, type Part } from './docx';

/** Pixels: WeChat's code at 1/96 inch, nine centimetres of an A4 sheet. */
const SIDE = 340;

interface Code {
  buffer: Buffer;
  contentType: string;
}

/** Which page the code opens, and with what. */
interface Opens {
  scene: string;
  page: string;
}

/** The program's own code from WeChat; refused in words where WeChat gives none. */
async function codeOf(opens: Opens): Promise<Code> {
  try {
    const asked = { ...opens, width: 860 };
    const { buffer, contentType } = (await cloud.openapi.wxacode.getUnlimited(asked)) as unknown as Code;
    return { buffer, contentType };
  } catch (error) {
    announce(`wxacode.getUnlimited: ${error instanceof Error ? error.message : String(error)}`);
    throw new Refused(refuse('wxacode-missing'));
  }
}

/** The code as it stands on a sheet. */
export async function codePicture(opens: Opens) {
  const { buffer, contentType } = await codeOf(opens);
  const found = pictureOf(buffer, contentType === 'image/png' ? 'image/png' : 'image/jpeg');
  if (!found) throw new Refused(refuse('wxacode-missing'));
  return picture({ ...found, width: SIDE, height: SIDE }, buffer, '小程序码', 'center');
}

const steps: Record<Channel['mode'], readonly string[]> = {
  published: ['一、微信扫码，点“我要投诉”', '二、照着填，约 5 分钟', '三、7 个工作日内答复您是否受理'],
  guide: ['一、微信扫码，把事情写好', '二、复制到“全国12315平台”', '三、在那里提交，才算投诉'],
};

/** A sheet of A4 for the window: what this is, three steps, the program's code, and where else somebody can be reached. */
export async function posterOf(mode: Channel['mode']): Promise<Part> {
  const { bureau, hotline, window } = county;
  const code = await codePicture({ scene: 'from=poster', page: 'pages/home/index' });
  const reach = [`电话 ${[hotline, window.phone].filter(Boolean).join('、')}`, window.address, window.hours];
  return {
    sheet: [
      title(bureau),
      poster('网购遇到问题，扫码找我们', 40, true),
      poster('不收费', 26),
      code,
      poster(county.title, 22),
      ...steps[mode].map((step) => poster(step, 28, true)),
      ...reach.flatMap((line) => (line ? [poster(line, 22)] : [])),
    ],
  };
}
