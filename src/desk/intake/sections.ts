import { readNames, readPeople } from '@domain/people-lines';
import { county } from '@config/county';
import { intakeSources, sourceWords } from '@domain/bureau/source';
import { agentPowerWords } from '@domain/complaint/words';
import { formPages } from '../../case/complaint-form';
import { moment } from '../../cloud/client';
import type { Question } from '../../form/question';

export interface Section {
  title: string;
  questions: readonly Question[];
}

/** Another authority, which keeps a number of its own. */
const isForwarded: Question['when'] = ({ source }) =>
  ['hotline12345', 'superior', 'association', 'post'].includes(source as string);
const isAgent: Question['when'] = ({ _speaks }) => _speaks === 'agent';
const isJoint: Question['when'] = ({ _joint }) => _joint === 'yes';
const isGuardian: Question['when'] = ({ _speaks }) => _speaks === 'guardian';

/** How it came, before form 1; the day of receipt starts the period of 令121-15. */
const arrival: Section = {
  title: '从哪里来',
  questions: [
    {
      path: 'source',
      kind: 'one',
      label: '投诉从哪里来',
      options: intakeSources.map((value) => ({ value, label: sourceWords[value] })),
    },
    { path: 'receivedOn', kind: 'date', label: '收到日期', hint: '信函按签收的那天。受理期限从这天的第二天起算。' },
    {
      path: 'receivedReason',
      kind: 'text',
      label: '为什么今天才登记',
      when: ({ receivedOn }) => receivedOn !== undefined && receivedOn !== moment()?.today,
    },
    { path: 'platform12315No', kind: 'text', label: '全国12315平台编号', when: ({ source }) => source === 'platform12315' },
    {
      path: 'sender.name',
      kind: 'text',
      label: '哪个单位转来的（自己来信的不填）',
      hint: `如：${county.city}12345热线、县信访局、${county.city}市场监督管理局`,
      when: isForwarded,
    },
    {
      path: 'sender.number',
      kind: 'text',
      label: '对方的编号',
      hint: '工单号、来函文号，市局分送的写分送单的文号',
      when: isForwarded,
    },
    {
      path: 'sender.answerBy',
      kind: 'date',
      label: '要求哪一天前答复（没有写的不填）',
      hint: '答复以前一直列在待办里。',
      ahead: true,
      when: isForwarded,
    },
  ],
};

/** Who speaks for the complainant: an agent by authorisation (令121-11), a guardian by law. */
const speaker: Section = {
  title: '谁来说',
  questions: [
    {
      path: '_speaks',
      kind: 'one',
      label: '谁来投诉',
      options: [
        { value: 'self', label: '本人' },
        { value: 'agent', label: '代理人（要有授权委托书原件）' },
        { value: 'guardian', label: '监护人' },
      ],
    },
    { path: 'agent.name', kind: 'text', label: '代理人姓名', when: isAgent },
    { path: 'agent.phone', kind: 'tel', label: '代理人电话', when: isAgent },
    { path: 'agent.authorisation', kind: 'long', label: '授权的事项和权限', most: 300, when: isAgent },
    { path: 'agent.seenOn', kind: 'date', label: '哪一天看到授权委托书原件', when: isAgent },
    {
      path: 'agent.powers',
      kind: 'many',
      label: '授权里写明可以做什么',
      hint: '没有写的不选；投诉本身不用选。',
      options: Object.entries(agentPowerWords).map(([value, label]) => ({ value, label })),
      when: isAgent,
    },
    {
      path: 'agent.identity',
      kind: 'text',
      label: '看过代理人的什么身份证明',
      hint: '写证件名称，如居民身份证、律师执业证，不写号码',
      when: isAgent,
    },
    { path: 'agent.until', kind: 'date', label: '授权到哪一天', ahead: true, when: isAgent },
    { path: 'guardian.name', kind: 'text', label: '监护人姓名', when: isGuardian },
    { path: 'guardian.phone', kind: 'tel', label: '监护人电话', when: isGuardian },
    { path: 'guardian.bond', kind: 'text', label: '与投诉人的关系', when: isGuardian },
    {
      path: '_joint',
      kind: 'one',
      label: '是几个人一起投诉吗',
      options: [
        { value: 'no', label: '一个人' },
        { value: 'yes', label: '共同投诉：两个人以上，同一家、同一件事' },
      ],
    },
    {
      path: 'joint.people',
      kind: 'long',
      read: readPeople,
      label: '一起投诉的人',
      most: 3000,
      hint: '每人一行：姓名 电话 地址。投诉人本人也要写上。',
      when: isJoint,
    },
    {
      path: 'joint.representatives',
      kind: 'text',
      read: readNames,
      label: '推选的代表人',
      hint: '最多 2 位，用顿号隔开',
      when: isJoint,
    },
  ],
};

/** The complainant's own questions as an officer who writes for another person reads them. */
function forOfficer(question: Question): Question {
  const label = question.short ?? question.label;
  return { ...question, hint: undefined, label: question.label.includes('可以不填') ? `${label}（可以不填）` : label };
}

/** An officer who writes for a person is no helper: that is an act recorded for the person (代录). */
const isOfForm1 = ({ path }: Question) => path.indexOf('_') !== 0 && path.indexOf('helper.') !== 0;

/** What form 1 has of the respondent and a consumer seldom knows. */
const respondentOfForm1: readonly Question[] = [
  { path: 'respondent.contact', kind: 'text', label: '商家联系人（可以不填）' },
  { path: 'respondent.uscc', kind: 'text', label: '统一社会信用代码（可以不填）' },
];

/** Form 1 on one screen, with how it came and who speaks. */
export const sections: readonly Section[] = [
  arrival,
  ...formPages
    .map(({ line, fields }) => ({
      title: line,
      questions: [
        ...fields.filter(isOfForm1).map(forOfficer),
        ...(fields.some(({ path }) => path === 'respondent.name') ? respondentOfForm1 : []),
      ],
    }))
    .filter(({ questions }) => questions.length > 0),
  speaker,
];

export const everyQuestion: readonly Question[] = sections.flatMap(({ questions }) => questions);
