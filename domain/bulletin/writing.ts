import * as z from 'zod';
import { county } from '@config/county';
import { webLink } from '../contact-fields';
import { choice, date, form, longText, optionalLongText, optionalText, text, yesNo } from '../fields';
import { goodsCategoryKeys } from '../matter/goods-categories';
import { problemTypeKeys } from '../matter/problem-types';
import { blocksSchema } from './blocks';
import { audienceKeys, bulletinKindKeys } from './kinds';
import { MOST_NAMES, namedFirmSchema } from './naming';

/** How high the organ stands that published what is relayed. */
export const issuerLevels = { national: '国家', province: '省级', city: '市级' } as const;
export type IssuerLevel = keyof typeof issuerLevels;

/** What a superior published, as it is relayed: its text stands unchanged in the blocks. */
export const relayedSchema = form({
  issuer: text('谁发布的', 2, 60, '写全称'),
  level: choice('哪一级', Object.keys(issuerLevels) as [IssuerLevel, ...IssuerLevel[]]),
  title: text('原标题', 4, 60, '照原文写'),
  number: text('文号', 2, 60, '没有文号的写“无文号”'),
  on: date('原文的日期'),
  link: webLink('原文'),
});
export type Relayed = z.output<typeof relayedSchema>;

const several = <const T extends readonly [string, ...string[]]>(what: string, keys: T, least: 0 | 1) =>
  z
    .array(choice(what, keys), { error: `请选择${what}。` })
    .min(least, { error: `请选择${what}。` })
    .transform((all) => [...new Set(all)]);

const isOffice = (code: string) => county.offices.some((office) => office.code === code);
const officeCode = z.string({ error: '请选择地方。' }).refine(isOffice, { error: '请从列表选择地方。' });

/** A county speaks for itself alone: what a superior published is relayed, with its issuer, number and link (食品安全法-118, 药品管理法-107). */
const isOfCounty = (issuer: string) => issuer.split(/[、，,]/).every((one) => one.includes(county.name));
const notOfCounty = `发布单位写本县的单位，例如${county.bureau}。上级发布的，种类选“转发”，原发布单位写在“谁发布的”。`;

/** What is written of a bulletin: all that a reader reads, and by what it is found. */
export const writingSchema = form({
  kind: choice('是哪一种', bulletinKindKeys),
  title: text('标题', 6, 60),
  lead: optionalLongText('导语', 300, '一两句，为什么现在说'),
  blocks: blocksSchema,
  issuer: text('发布单位', 4, 60).refine(isOfCounty, { error: notOfCounty }).default(county.bureau),
  occasion: optionalText('时机', 40, '例如：春节、双 11、开学'),
  audience: several('给谁看', audienceKeys, 1),
  categories: several('哪一类商品、服务', goodsCategoryKeys, 0),
  problems: several('哪一类问题', problemTypeKeys, 0),
  /** Codes of the offices whose towns it is about; none: of the whole county. */
  places: z.array(officeCode, { error: '请选择地方。' }).max(10, { error: '最多选 10 个地方。' }),
  networkRelated: yesNo('与网络消费有关'),
  /** The last day on which it stands among what is current. */
  validUntil: date('有效到哪天').optional(),
  /** As a reader reads it: 《消费者权益保护法》第二十五条. */
  laws: z.array(text('法律依据', 4, 60), { error: '请写法律依据。' }).max(8, { error: '法律依据最多写 8 条。' }),
  names: z
    .array(namedFirmSchema)
    .max(MOST_NAMES, { error: `最多点 ${MOST_NAMES} 个名。` })
    .optional(),
  relayed: relayedSchema.optional(),
});
export type WritingInput = z.input<typeof writingSchema>;
export type WritingOutput = z.output<typeof writingSchema>;

/** Why a correction is made, and what is written from then on. */
export const correctionSchema = form({ reason: longText('更正的原因', 4, 300), writing: writingSchema });
