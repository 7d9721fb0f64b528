import { county } from '@config/county';
import { fill } from '../../../domain/bulletin/content/skeletons/fill';
import { skeletonOf, type SkeletonKey } from '../../../domain/bulletin/content/skeletons/table';
import type { Figures } from '../../../domain/bulletin/content/figures';
import type { WritingInput } from '../../../domain/bulletin/writing';
import { briefWritings, ownWritings } from './own';
import type { DemoBulletin, DemoElsewhere, DemoRelease } from './told';

/** A skeleton of the season as this bureau put it out on that day. */
const season = (key: SkeletonKey, on: string, figures?: Figures): WritingInput => fill(skeletonOf(key), county, on, figures);

const site = (on: string, no: number): DemoRelease => ({
  medium: 'account',
  form: 'article',
  on,
  url: `https://example.com/liangdang/2026/${no}`,
  reach: [300 + ((no * 137) % 900), 'counted'],
  proof: ['account', 'screenshot'],
});
const board = (on: string, place: string): DemoRelease => ({
  medium: 'board',
  form: 'poster',
  on,
  place,
  reach: [400, 'households'],
  proof: ['board', 'photo'],
});
const speaker = (on: string, place: string): DemoRelease => ({
  medium: 'speaker',
  form: 'script',
  on,
  place,
  reach: [620, 'households'],
  proof: ['speaker', 'photo'],
});
const lecture = (on: string, place: string, people: number): DemoRelease => ({
  medium: 'visit',
  form: 'lecture',
  on,
  place,
  reach: [people, 'attended'],
  proof: ['lecture', 'photo'],
});

/** What the bureau said in the demonstration year, by the day it was written. */
export const bulletinsOfYear: readonly DemoBulletin[] = [
  {
    slot: 'newYear',
    on: '2026-01-07',
    publishedOn: '2026-01-08',
    writing: season('newYear', '2026-01-07'),
    releases: [site('2026-01-08', 1), board('2026-01-09', '城关镇集贸市场宣传栏')],
  },
  {
    slot: 'springFestival',
    on: '2026-02-03',
    publishedOn: '2026-02-04',
    writing: season('springFestival', '2026-02-03'),
    releases: [site('2026-02-04', 2), speaker('2026-02-06', '杨店镇 6 个村')],
  },
  {
    slot: 'farmSupplies',
    on: '2026-02-26',
    publishedOn: '2026-02-27',
    writing: season('farmSupplies', '2026-02-26'),
    releases: [speaker('2026-03-02', '西坡镇、站儿巷镇各村'), board('2026-03-03', '西坡镇农资店门口')],
  },
  {
    slot: 'consumerDay',
    on: '2026-03-11',
    publishedOn: '2026-03-13',
    writing: { ...season('consumerDay', '2026-03-11'), networkRelated: true },
    releases: [
      site('2026-03-13', 3),
      lecture('2026-03-15', '城关镇广场', 146),
      speaker('2026-03-15', '全县各村'),
      { medium: 'screen', form: 'poster', on: '2026-03-14', place: '县客运站电子屏', reach: [900, 'onSite'] },
    ],
  },
  {
    slot: 'firstQuarter',
    on: '2026-04-09',
    publishedOn: '2026-04-10',
    writing: ownWritings.firstQuarter,
    releases: [site('2026-04-10', 4)],
  },
  {
    slot: 'liveSelling',
    on: '2026-04-20',
    publishedOn: '2026-04-21',
    writing: season('liveSelling', '2026-04-20'),
    releases: [
      site('2026-04-21', 5),
      {
        medium: 'video',
        form: 'shortVideo',
        on: '2026-04-23',
        url: 'https://example.com/v/liangdang-live',
        reach: [2160, 'counted'],
      },
    ],
  },
  {
    slot: 'mayTravel',
    on: '2026-04-27',
    publishedOn: '2026-04-28',
    writing: season('mayTravel', '2026-04-27'),
    releases: [board('2026-04-29', '云屏镇游客中心')],
  },
  {
    slot: 'elderly',
    on: '2026-05-11',
    publishedOn: '2026-05-12',
    writing: { ...season('elderly', '2026-05-11'), networkRelated: true },
    releases: [lecture('2026-05-19', '城关镇老年活动中心', 58), speaker('2026-05-13', '城关镇各村、社区')],
  },
  {
    slot: 'honey',
    on: '2026-05-21',
    publishedOn: '2026-05-22',
    writing: ownWritings.honey,
    releases: [site('2026-05-22', 6)],
  },
  {
    slot: 'june618',
    on: '2026-06-04',
    publishedOn: '2026-06-05',
    writing: season('june618', '2026-06-04'),
    releases: [site('2026-06-05', 7)],
  },
  {
    slot: 'summerFood',
    on: '2026-07-02',
    publishedOn: '2026-07-03',
    writing: season('summerFood', '2026-07-02'),
    notOwed: '讲的是网购收货和退货，没有获知食品安全风险或者事故信息。',
    releases: [site('2026-07-03', 8), board('2026-07-06', '站儿巷镇快递点')],
  },
  {
    slot: 'firstHalf',
    on: '2026-07-14',
    publishedOn: '2026-07-15',
    writing: ownWritings.firstHalf,
    releases: [site('2026-07-15', 9)],
  },
  {
    slot: 'relayed',
    on: '2026-07-27',
    publishedOn: '2026-07-27',
    writing: ownWritings.relayed,
    releases: [speaker('2026-07-28', '云屏镇、金洞乡各村'), board('2026-07-28', '云屏镇林场路口')],
  },
  {
    slot: 'minors',
    on: '2026-08-05',
    publishedOn: '2026-08-06',
    writing: season('minors', '2026-08-05'),
    releases: [site('2026-08-06', 10), lecture('2026-08-12', '城关镇文化站', 41)],
  },
  {
    slot: 'mushrooms',
    on: '2026-08-19',
    publishedOn: '2026-08-20',
    writing: ownWritings.mushrooms,
    notOwed: '讲的是怎样收货和退货，没有获知食品安全风险或者事故信息。',
    releases: [site('2026-08-20', 11)],
  },
  {
    slot: 'schoolAndMoonCakes',
    on: '2026-09-02',
    publishedOn: '2026-09-03',
    writing: season('schoolAndMoonCakes', '2026-09-02'),
    releases: [site('2026-09-03', 12)],
  },
  {
    slot: 'walnuts',
    on: '2026-09-21',
    publishedOn: '2026-09-22',
    writing: ownWritings.walnuts,
    releases: [site('2026-09-22', 13), speaker('2026-09-24', '站儿巷镇、张家乡各村')],
    corrected: {
      on: '2026-09-28',
      reason: '第三点没有写明商家承诺“坏果包赔”的，按承诺办',
      change: (writing) => ({
        ...writing,
        blocks: writing.blocks.map((block) =>
          block.kind === 'paragraph' && block.text.startsWith('和说明不符、质量有问题的')
            ? { ...block, text: `${block.text}商家承诺“坏果包赔”的，按它承诺的办。` }
            : block,
        ),
        laws: [...writing.laws, '《消费者权益保护法》第十六条'],
      }),
    },
  },
  {
    slot: 'harvest',
    on: '2026-10-12',
    publishedOn: '2026-10-13',
    writing: season('harvest', '2026-10-12'),
    releases: [site('2026-10-13', 14)],
  },
  {
    slot: 'herbs',
    on: '2026-10-20',
    publishedOn: '2026-10-21',
    writing: ownWritings.herbs,
    releases: [site('2026-10-21', 15), lecture('2026-10-27', '西坡镇集市', 73)],
  },
  {
    slot: 'cards',
    on: '2026-11-02',
    publishedOn: '2026-11-03',
    writing: ownWritings.cards,
    withdrawn: { on: '2026-11-04', reason: '第四条只写“按平台规则办”，没有写法律规定，容易误导，改写以后重新发布' },
  },
  {
    slot: 'doubleEleven',
    on: '2026-11-09',
    publishedOn: '2026-11-10',
    writing: season('doubleEleven', '2026-11-09'),
    releases: [site('2026-11-10', 16), board('2026-11-11', '城关镇快递点')],
  },
  {
    slot: 'sealedMeat',
    on: '2026-11-20',
    publishedOn: '2026-11-20',
    writing: ownWritings.sealedMeat,
    releases: [site('2026-11-20', 17)],
  },
  { slot: 'doubleTwelve', on: '2026-11-23', writing: season('doubleTwelve', '2026-11-23'), until: 'checked' },
  {
    slot: 'nextReport',
    on: '2026-11-23',
    writing: { ...ownWritings.cards, title: '年底办会员卡，先问三件事（改写）' },
    until: 'drafted',
  },
];

/** What was published without the program. */
export const elsewhereOfYear: readonly DemoElsewhere[] = [
  {
    slot: 'tinned',
    enteredOn: '2026-01-12',
    approvedBy: '局长办公会',
    writing: briefWritings.tinned,
    release: board('2026-01-04', '县政务大厅宣传栏'),
  },
  {
    slot: 'broadcast',
    enteredOn: '2026-03-17',
    approvedBy: '分管副局长',
    document: '两市监消〔2026〕1号',
    writing: briefWritings.broadcast,
    release: { medium: 'radio', form: 'script', on: '2026-03-15', reach: [5000, 'circulation'] },
  },
  {
    slot: 'dragonBoat',
    enteredOn: '2026-06-22',
    approvedBy: '分管副局长',
    writing: briefWritings.dragonBoat,
    release: {
      medium: 'screen',
      form: 'poster',
      on: '2026-06-16',
      place: '城关镇超市电子屏',
      reach: [700, 'onSite'],
      proof: ['board', 'photo'],
    },
  },
  {
    slot: 'fair',
    enteredOn: '2026-11-13',
    approvedBy: '分管副局长',
    writing: briefWritings.fair,
    release: lecture('2026-11-12', '显龙镇集市', 37),
  },
];
