import type { WordsOf } from '../../act-words';
import { day, files, labelled, line, long, one, when, yesNo, type Question } from '../../question';
import { basesFor, basisRow } from '../bases';
import { carryWays, measureKindKeys, measureKinds, outcomes } from '../kinds';
import { ORDER } from '../proposing';
import type { MeasureView } from '../visibility';
import type { MeasureCommand, measureTable } from './table';

type Words = { readonly [Command in MeasureCommand]?: WordsOf<MeasureView, (typeof measureTable)[Command]> };

const interview = ({ kind }: Record<string, unknown>) => kind === 'interview';
const ahead = <Path extends string>(question: Question<Path>): Question<Path> => ({ ...question, ahead: true });

/** What a proposal asks, in the order in which it is thought of. */
export const proposalQuestions: readonly Question[] = [
  one('kind', '用哪一种措施', [
    ...measureKindKeys.map((value) => ({ value, label: measureKinds[value].label, hint: measureKinds[value].hint })),
    { value: ORDER, label: '责令改正', hint: '是行政命令，不在这里办：用文书格式第 33 号' },
  ]),
  ...measureKindKeys.map((kind) =>
    when(
      one(
        'basis',
        '依据哪一条',
        basesFor(kind).map((value) => ({ value, label: basisRow(value).cite, hint: basisRow(value).says })),
      ),
      (answers) => answers.kind === kind,
    ),
  ),
  line('group', '一类对象', '给很多家、没有逐个选的，写清是哪一类，如“辖区卖核桃的网店”。选了商家的可以不写。'),
  yesNo('networkRelated', '与网络交易有关', { yes: '有关', no: '无关' }),
  { ...yesNo('onlineFood', '是网络食品', { yes: '是', no: '不是' }), hint: '网络食品的约谈和后续处理情况要向社会公开。' },
  long('reason', '内部理由', 1500, '为什么要办。只有本局的人看得到，对方看不到。'),
  long('letter.matter', '写给对方的事实', 1500, '对方会看到。写清哪天、在哪里、发现了什么；不写举报人和投诉人。'),
  long('letter.duties', '法律义务', 1500, '写明法律名称和第几条。'),
  long('letter.demands', '要求或者建议', 1500, '约谈、提醒写要求；行政指导写建议。'),
  ahead(day('letter.dueOn', '期限（可以不填）')),
  long('letter.consequence', '法律后果（可以不填）', 800),
  line('letter.contact', '联系人和电话'),
  when(ahead(day('meeting.on', '约谈日期')), interview),
  when(line('meeting.time', '约谈时间', '写成 09:30 这样，下午用 24 小时写。'), interview),
  when(line('meeting.place', '约谈地点'), interview),
  when(line('meeting.who', '请谁来', '如“法定代表人或者主要负责人”。'), interview),
  when(line('meeting.bring', '带什么材料（可以不填）'), interview),
];

const reason = [long('reason', '理由', 300)] as const;
const life = (place: number) => ({ group: { title: '提出和批准', place } });
const work = (place: number) => ({ group: { title: '办理和结果', place } });
export const measureGroups = ['提出和批准', '办理和结果'] as const;

/** How each act reads, beside its rule. */
export const measureWords: Words = {
  // Asked on a page of its own: it is the whole proposal.
  write: { ...life(1) },
  approve: { foot: { place: 2 }, decides: true, fields: () => [line('documentNo', '文号', '照本局的文号规则写。')] },
  sendBack: { ...life(2), fields: () => reason },
  cancel: { ...life(3), fields: () => reason },
  carry: {
    foot: { place: 2 },
    fields: ({ kind }) =>
      [
        day('on', kind === 'interview' ? '约谈日期' : '送达日期'),
        one('way', '怎样办的', labelled(carryWays)),
        line('officer', '办理人员'),
        line('other', kind === 'interview' ? '另一名办理人员' : '另一名办理人员（可以不填）'),
        ...(kind === 'interview'
          ? [
              line('record.present', '到场的人和身份'),
              long('record.facts', '向对方说明的事实', 2000),
              long('record.statement', '对方的说明', 2000),
              long('record.demands', '提出的要求和期限', 2000),
            ]
          : []),
        files('签名的记录、回执'),
      ] as const,
  },
  addProof: { ...work(4), fields: () => [files('签名的记录、回执、照片')] },
  check: {
    foot: { place: 1 },
    fields: ({ objects }) => [
      ...(objects.length > 1
        ? [
            one(
              'merchant',
              '核查的是哪一家（都查了的不选）',
              objects.map(({ merchant, name }) => ({ value: merchant, label: name })),
            ),
          ]
        : []),
      one('outcome', '核查结果', labelled(outcomes)),
      day('checkedOn', '核查日期'),
      line('note', '核查情况'),
      files('照片、截图'),
    ],
  },
  publish: {
    ...work(2),
    fields: () => [day('on', '公开日期'), line('where', '在哪里公开'), line('url', '网址（可以不填）'), files('截图')],
  },
  fileCredit: { ...work(3), fields: () => [day('on', '记入日期')] },
  finish: { ...work(1) },
};
