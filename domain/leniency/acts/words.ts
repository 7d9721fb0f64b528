import type { WordsOf } from '../../act-words';
import { day, files, line, long, one, when, yesNo, type Question } from '../../question';
import { groundKeys, grounds, groundRow, sayForce, stageKeys, stages, testKeys, tests, type Ground } from '../grounds';
import type { LeniencyView } from '../visibility';
import type { LeniencyCommand, leniencyTable } from './table';

type Words = { readonly [Command in LeniencyCommand]?: WordsOf<LeniencyView, (typeof leniencyTable)[Command]> };

const isGround = (ground: unknown): ground is Ground => typeof ground === 'string' && groundKeys.some((key) => key === ground);

export const leniencyQuestions: readonly Question[] = [
  one(
    'stage',
    '是哪一种决定',
    stageKeys.map((value) => ({ value, label: stages[value].label })),
  ),
  ...stageKeys.map((stage) =>
    when(
      one(
        'ground',
        '按哪一句',
        groundKeys
          .filter((ground) => groundRow(ground).stages.includes(stage))
          .map((value) => ({
            value,
            label: `${grounds[value].label}（${sayForce(value, stage)}）`,
            hint: grounds[value].sentence,
          })),
      ),
      (answers) => answers.stage === stage,
    ),
  ),
  line('party', '当事人'),
  line('caseNo', '案号（可以不填）'),
  yesNo('networkRelated', '与网络交易有关', { yes: '有关', no: '无关' }),
  long('facts', '查明的事实', 2000),
  line('breach', '违反的条文', '写明法律名称和第几条。'),
  ...testKeys.map((key) =>
    when(
      long(`tests.${key}`, `“${tests[key].label}”的证据`, 600),
      ({ ground }) => isGround(ground) && groundRow(ground).tests.includes(key),
    ),
  ),
  when(line('otherBasis', '是哪部法律这样规定'), ({ ground }) => ground === 'other'),
  line('list', '参考的清单（可以不填）', '清单只作参考；不予处罚看的是法律的条件。'),
  line('item', '清单里的哪一项（可以不填）'),
  files('证据材料'),
];

export const leniencyGroups = ['决定和教育'] as const;
const work = (place: number) => ({ group: { title: '决定和教育', place } });

/** How each act reads, beside its rule. */
export const leniencyWords: Words = {
  decide: { foot: { place: 2 }, decides: true, fields: () => [day('on', '决定日期'), line('documentNo', '文号')] },
  decline: { ...work(1), fields: () => [long('reason', '理由', 500)] },
  educate: {
    foot: { place: 1 },
    fields: () => [
      day('on', '教育日期'),
      line('how', '怎样教育的', '如当面、电话、书面。'),
      long('said', '讲了什么', 1000),
      files('记录'),
    ],
  },
  addProof: { ...work(2), fields: () => [files('材料')] },
};
