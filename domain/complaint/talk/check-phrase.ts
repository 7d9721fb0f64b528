import type { ComplaintRelation } from '../../bureau/actor';
import type { Complaint } from '../complaint';
import { wasAccepted } from '../relations';

const firsts = [
  ...[
    '青山',
    '白云',
    '春雨',
    '秋风',
    '朝阳',
    '明月',
    '清泉',
    '红叶',
    '新竹',
    '古槐',
    '石桥',
    '木楼',
    '瓦屋',
    '山路',
    '河滩',
    '田埂',
  ],
  ...[
    '早霜',
    '晚霞',
    '松林',
    '柳岸',
    '花坡',
    '草地',
    '雪峰',
    '云岭',
    '东门',
    '西街',
    '南坪',
    '北坡',
    '老井',
    '小院',
    '大坝',
    '长廊',
  ],
];
const seconds = [
  ...[
    '核桃',
    '蜂蜜',
    '花椒',
    '木耳',
    '香菇',
    '板栗',
    '苹果',
    '樱桃',
    '大豆',
    '荞麦',
    '玉米',
    '土豆',
    '南瓜',
    '冬瓜',
    '黄瓜',
    '青菜',
  ],
  ...[
    '红枣',
    '白梨',
    '山楂',
    '石榴',
    '豆腐',
    '粉条',
    '面皮',
    '米酒',
    '茶叶',
    '竹笋',
    '药材',
    '棉花',
    '灯笼',
    '竹篮',
    '陶罐',
    '木梳',
  ],
];

/** “青山核桃”: one of 1 024, from bytes that nobody can foresee. Pure. */
export function phraseOf([first = 0, second = 0]: Uint8Array): string {
  return `${firsts[first % firsts.length] ?? ''}${seconds[second % seconds.length] ?? ''}`;
}

/**
 * Who is shown the phrase by which a merchant knows that the caller is the bureau: the officers of an accepted case that is not at its end,
 * and its respondent. Never the complainant, who might call as the bureau, nor staff that do not work on the case.
 */
export function seesPhrase(relation: ComplaintRelation, complaint: Pick<Complaint, 'state' | 'decision' | 'revoked'>): boolean {
  const knows: readonly ComplaintRelation[] = ['respondent', 'intake', 'handler', 'leader'];
  return knows.indexOf(relation) >= 0 && wasAccepted(complaint) && complaint.state !== 'closed';
}
