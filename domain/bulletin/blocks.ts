import * as z from 'zod';
import { webLink } from '../contact-fields';
import { choice, form, longText, text } from '../fields';

/** Where a call to action leads: to a filing with the category filled in, to 12315 by telephone, to a page of the web. */
export const actionGoals = ['file', 'call', 'link'] as const;
export type ActionGoal = (typeof actionGoals)[number];

export const actionGoalWords: Record<ActionGoal, string> = { file: '我也遇到了，去投诉', call: '拨打 12315', link: '打开链接' };

const fileId = z.string({ error: '请重新选择图片。' }).regex(/^[\w-]{1,64}$/, { error: '请重新选择图片。' });
const item = longText('要点', 1, 300);

const paragraph = form({ kind: z.literal('paragraph'), text: longText('段落', 1, 1000) });
const heading = form({ kind: z.literal('heading'), text: text('小标题', 1, 40) });
const list = form({
  kind: z.literal('list'),
  items: z.array(item, { error: '请写要点。' }).min(1, { error: '至少写一条。' }).max(12, { error: '最多写 12 条。' }),
  ordered: z.boolean({ error: '请选择要不要编号。' }),
});
/** `fileId`: of a file handed in with the bulletin. `alt`: what is to be seen, for who does not see it. */
const picture = form({ kind: z.literal('picture'), fileId, alt: text('图片说明', 2, 120, '说清图上有什么') });
const video = form({ kind: z.literal('video'), title: text('视频标题', 2, 60), url: webLink('视频') });
const quote = form({ kind: z.literal('quote'), text: longText('引用的话', 1, 3000), source: text('出处', 2, 80) });
const action = form({
  kind: z.literal('action'),
  text: text('按钮上的字', 2, 20),
  to: choice('点了去哪里', actionGoals),
  url: webLink('要打开的页面').optional(),
}).check(({ value, issues }) => {
  if (value.to === 'link' && !value.url)
    issues.push({ code: 'custom', message: '请粘贴要打开的链接。', path: ['url'], input: value });
});

/** What a bulletin is made of. No markup anywhere: a text is a text, whatever stands in it. */
export const blockSchema = z.discriminatedUnion('kind', [paragraph, heading, list, picture, video, quote, action], {
  error: '请选择这一段是什么。',
});

export type Block = z.output<typeof blockSchema>;
export type BlockKind = Block['kind'];

export const blockWords: Record<BlockKind, string> = {
  paragraph: '段落',
  heading: '小标题',
  list: '要点',
  picture: '图片',
  video: '视频链接',
  quote: '引用',
  action: '按钮',
};

/** Blocks of one bulletin, and letters of all of them: ten times what people read to its end; each pair of them is a key of the index. */
export const MOST_BLOCKS = 30;
export const MOST_LETTERS = 6_000;

/** Every text of a block that a person reads, as it is written. Pure. */
export function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'list':
      return block.items;
    case 'picture':
      return [block.alt];
    case 'video':
      return [block.title];
    case 'quote':
      return [block.text, block.source];
    default:
      return [block.text];
  }
}

export const blocksSchema = z
  .array(blockSchema, { error: '请写正文。' })
  .min(1, { error: '请写正文。' })
  .max(MOST_BLOCKS, { error: `正文最多 ${MOST_BLOCKS} 段，请合并或者删短。` })
  .check(({ value, issues }) => {
    const letters = value.flatMap(textsOf).join('').length;
    if (letters > MOST_LETTERS)
      issues.push({
        code: 'custom',
        message: `正文最多 ${MOST_LETTERS} 个字，现在是 ${letters} 个字；请分成几条。`,
        path: [],
        input: value,
      });
  });
