import { county } from '@config/county';
import type { Complaint } from '../complaint';
import type { CivilDate } from '../../civil-date';
import { one, yesNo, when, line, long } from '../../question';
import { rejectionOptions, why, unreachable } from './shared.words';
import { draftSummary } from '../summary';
import type { WordsOf, FieldsOf } from '../../act-words';
import type { deciding } from './deciding';

const rejecting = (complaint: Complaint, today: CivilDate): FieldsOf<typeof deciding.reject> => [
  one('ground', '属于哪一种情形', rejectionOptions(today)),
  why('理由', '写进告知书，投诉人会看到：发生了什么，为什么属于这一项。'),
  ...unreachable(complaint, ({ ground }) => ground === 'R1'),
  {
    ...yesNo('_food', '是不是不归本局管的食品事项？', { yes: '是，要移交', no: '不是' }),
    hint: '如种植、养殖环节的，书面移交有权处理的部门，并书面通知投诉人（食品安全法第一百一十五条）。',
    when: ({ ground }) => ground === 'R1',
  },
  when(
    line('handover.to', '移交给哪个部门', `写全称，如：${county.name}农业农村局`),
    ({ ground, _food }) => ground === 'R1' && _food === 'yes',
  ),
];

export const decidingWords: WordsOf<Complaint, typeof deciding> = {
  accept: {
    title: '受理这件投诉',
    word: '受理',
    group: { title: '办结', place: 6 },
    foot: { place: 6, id: 'accept' },
    written: true,
    fields: () => [long('summary', '给商家看的摘要', 500, '商家看不到投诉人写的原文，只看到这一段。')],
    starts: (complaint) => ({ summary: draftSummary(complaint) }),
  },
  reject: { word: '不予受理', group: { title: '办结', place: 7 }, foot: { place: 5, id: 'reject' }, fields: rejecting },
  proposeReject: {
    title: '提请不予受理',
    word: '不予受理',
    send: '确认并提请',
    group: { title: '办结', place: 8 },
    foot: { place: 4, id: 'reject' },
    approval: 'approveReject',
    fields: rejecting,
  },
  approveReject: { title: '批准不予受理', word: '看告知书', foot: { place: 2, id: 'approve' }, decides: true, written: true },
  decline: {
    title: '退回提请',
    word: '退回',
    send: '确认退回',
    foot: { place: 1, id: 'decline' },
    decides: true,
    fields: () => [why('退回的理由', '提请的人会看到。')],
  },
};
