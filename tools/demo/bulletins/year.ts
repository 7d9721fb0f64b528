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
  also: ['script', 'script'],
});
const lecture = (on: string, place: string, people: number): DemoRelease => ({
  medium: 'visit',
  form: 'lecture',
  on,
  place,
  reach: [people, 'attended'],
  proof: ['lecture', 'photo'],
  also: ['roll', 'roll'],
});
const group = (on: string, people: number): DemoRelease => ({
  ...{ medium: 'group', form: 'message', on },
  ...{ reach: [people, 'counted'], proof: ['account', 'screenshot'] },
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
    readers: 12,
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
    readers: 8,
    on: '2026-05-21',
    publishedOn: '2026-05-22',
    writing: ownWritings.honey,
    releases: [site('2026-05-22', 6)],
  },
  {
    slot: 'june618',
    readers: 10,
    on: '2026-06-04',
    publishedOn: '2026-06-05',
    writing: season('june618', '2026-06-04'),
    releases: [site('2026-06-05', 7)],
  },
  {
    slot: 'licence',
    on: '2026-06-16',
    publishedOn: '2026-06-17',
    writing: ownWritings.licence,
    readers: 9,
    releases: [site('2026-06-17', 18)],
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
    readers: 7,
    on: '2026-08-05',
    publishedOn: '2026-08-06',
    writing: season('minors', '2026-08-05'),
    releases: [site('2026-08-06', 10), lecture('2026-08-12', '城关镇文化站', 41)],
  },
  {
    slot: 'mushrooms',
    readers: 9,
    on: '2026-08-19',
    publishedOn: '2026-08-20',
    writing: ownWritings.mushrooms,
    notOwed: '讲的是怎样收货和退货，没有获知食品安全风险或者事故信息。',
    releases: [site('2026-08-20', 11)],
  },
  {
    slot: 'schoolAndMoonCakes',
    readers: 6,
    on: '2026-09-02',
    publishedOn: '2026-09-03',
    writing: season('schoolAndMoonCakes', '2026-09-02'),
    releases: [site('2026-09-03', 12)],
  },
  {
    slot: 'walnuts',
    readers: 17,
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
    readers: 13,
    on: '2026-10-12',
    publishedOn: '2026-10-13',
    writing: season('harvest', '2026-10-12'),
    releases: [site('2026-10-13', 14)],
  },
  {
    slot: 'sealedMeat',
    on: '2026-10-13',
    publishedOn: '2026-10-14',
    answers: '泰山坡腊味',
    writing: ownWritings.sealedMeat,
    readers: 34,
    releases: [
      site('2026-10-14', 17),
      group('2026-10-14', 412),
      board('2026-10-15', '城关镇快递点'),
      speaker('2026-10-15', '泰山乡、左家乡各村'),
    ],
  },
  {
    slot: 'herbs',
    readers: 8,
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
    readers: 21,
    on: '2026-11-09',
    publishedOn: '2026-11-10',
    writing: season('doubleEleven', '2026-11-09'),
    releases: [site('2026-11-10', 16), board('2026-11-11', '城关镇快递点')],
  },
  {
    slot: 'merchants',
    on: '2026-11-17',
    publishedOn: '2026-11-18',
    writing: season('merchants', '2026-11-17'),
    readers: 11,
    releases: [
      group('2026-11-18', 86),
      {
        ...{ medium: 'print', form: 'leaflet', on: '2026-11-19', place: '县电商服务中心' },
        ...{ reach: [60, 'printed'], proof: ['board', 'photo'], also: ['script', 'sample'] },
      },
    ],
  },
  {
    slot: 'doubleTwelve',
    on: '2026-11-20',
    publishedOn: '2026-11-23',
    writing: season('doubleTwelve', '2026-11-20'),
    scheduledAt: '2026-12-01T08:30',
  },
  { slot: 'heaters', on: '2026-11-23', writing: ownWritings.heaters, until: 'checked' },
  { slot: 'cardsAgain', on: '2026-11-23', writing: ownWritings.cardsAgain, until: 'drafted' },
];

/** What was published without the program, before it existed and beside it. */
export const elsewhereOfYear: readonly DemoElsewhere[] = [
  {
    slot: 'lastConsumerDay',
    enteredOn: '2026-01-12',
    approvedBy: '分管副局长',
    document: '两市监消〔2025〕2号',
    writing: briefWritings.lastConsumerDay,
    release: {
      ...{ medium: 'visit', form: 'onSite', on: '2025-03-15', place: '城关镇广场' },
      ...{ reach: [120, 'onSite'], proof: ['lecture', 'photo'], also: ['roll', 'roll'] },
    },
  },
  {
    slot: 'lastEleven',
    enteredOn: '2026-01-13',
    approvedBy: '分管副局长',
    writing: briefWritings.lastEleven,
    release: {
      ...{ medium: 'account', form: 'longPicture', on: '2025-11-07', url: 'https://example.com/liangdang/2025/31' },
      ...{ reach: [540, 'counted'], proof: ['account', 'screenshot'] },
    },
  },
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
