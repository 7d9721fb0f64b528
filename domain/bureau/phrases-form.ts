import * as z from 'zod';
import { form, longText, text } from '../fields';
import { isPlaceholder, named, placeholders } from './phrases';

export const MOST_PHRASES = 40;

const unknownIn = (typed: string): string[] =>
  [...typed.matchAll(named)].map(([, name = '']) => name).filter((name) => !isPlaceholder(name));

const phraseSchema = form({
  title: text('名称', 2, 20),
  text: longText('内容', 2, 500).refine((typed) => unknownIn(typed).length === 0, {
    error: `花括号里只能写：${placeholders.join('、')}。`,
  }),
});
/** All phrases of an office as they are to be from now on, over the version that was read; none is version 0. */
export const phrasesSchema = form({
  version: z.int({ error: '请重新打开这一页。' }).min(0, { error: '请重新打开这一页。' }),
  phrases: z
    .array(phraseSchema)
    .max(MOST_PHRASES, { error: `最多 ${MOST_PHRASES} 条，请去掉一些。` })
    .refine((all) => new Set(all.map(({ title }) => title)).size === all.length, { error: '有两条的名称一样，请改一个。' }),
});
