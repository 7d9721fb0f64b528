import type { Complaint } from '../complaint';
import { one, long, files, yesNo, options, when, line, day } from '../../question';
import { parties, recorded, told, claim } from './shared.words';
import { jointActWords, agentPowerWords } from '../words';
import { factors } from '../../law/regulation/wording';
import type { WordsOf } from '../../act-words';
import type { adding } from './adding';
import { agreed } from './agreed';

export const addingWords: WordsOf<Complaint, typeof adding> = {
  supplement: {
    word: '登记补充材料',
    group: { title: '替当事人登记（代录）', place: 2 },
    fields: () => [
      one('party', '谁提供的', parties),
      long('text', '说明', 1000),
      files('拍下或扫描的材料（可以不加）'),
      {
        ...yesNo('alleges42', '商家是不是说有夹带、掉包、造假（第四十二条）？', { yes: '是', no: '没有' }),
        hint: '只记下商家怎么说，是不是由办案人员核实。',
        when: ({ party }) => party === 'respondent',
      },
      ...recorded,
    ],
    starts: ({ complainant, respondent }, _, { party }) => ({
      'recorded.who': party === 'respondent' ? (respondent.contact ?? respondent.name) : complainant.name,
    }),
  },
  releaseEvidence: {
    group: { title: '调解', place: 7 },
    fields: ({ evidence = [] }) => [
      {
        path: 'files',
        kind: 'many',
        label: '给另一方看哪些',
        hint: '先打开看一遍：有身份证号、银行卡号或别人的信息的，不要给。给了不能收回。',
        options: evidence
          .filter(({ released }) => !released)
          .map(({ id, name, from }) => ({ value: id, label: name, hint: `${from === 'complainant' ? '投诉人' : '商家'}提供` })),
      },
    ],
  },
  recordConsent: {
    word: '登记投诉人改了意愿',
    group: { title: '替当事人登记（代录）', place: 4 },
    fields: () => [
      yesNo('mediation', '同意调解'),
      yesNo('entrust', '同意委托调解'),
      yesNo('directContact', '同意商家直接联系'),
      yesNo('publish', '同意公示投诉信息'),
      ...recorded,
    ],
    starts: (complaint) => ({ ...agreed(complaint.consents), ...told(complaint) }),
  },
  recordJointConsent: {
    group: { title: '替当事人登记（代录）', place: 6 },
    fields: ({ joint }) => [
      one(
        'name',
        '哪一位',
        (joint?.people ?? []).map(({ name }) => ({ value: name, label: name })),
      ),
      one('act', '同意哪一件事', options(jointActWords)),
      ...claim('同意变更成什么请求').map((question) => when(question, ({ act }) => act === 'changeClaim')),
      ...recorded,
    ],
    starts: (_complaint, _today, { name }) => ({ 'recorded.who': name }),
  },
  changeRepresentatives: {
    group: { title: '替当事人登记（代录）', place: 7 },
    fields: ({ joint }) => [
      {
        path: 'representatives',
        kind: 'many',
        label: '现在由谁代表',
        hint: '最多 2 位，要有书面推选。',
        options: (joint?.people ?? []).map(({ name }) => ({ value: name, label: name })),
      },
      ...recorded,
    ],
  },
  recordAgent: {
    group: { title: '核实和更正', place: 4 },
    fields: () => [
      line('name', '代理人姓名'),
      { path: 'phone', kind: 'tel', label: '代理人电话' },
      long('authorisation', '授权的事项和权限', 300),
      day('seenOn', '哪一天看到授权委托书原件'),
      {
        path: 'powers',
        kind: 'many',
        label: '授权里写明可以做什么',
        hint: '没有写的不选；投诉本身不用选。',
        options: options(agentPowerWords),
      },
      line('identity', '看过代理人的什么身份证明', '写证件名称，如居民身份证、律师执业证，不写号码'),
      { ...day('until', '授权到哪一天'), ahead: true },
    ],
  },
  recordFlag: {
    word: '记下要留意的（第十七条）',
    group: { title: '核实和更正', place: 7 },
    fields: () => [
      one(
        'factor',
        '哪一种情况（第十七条）',
        Object.entries(factors).map(([value, { law, article }]) => ({ value, label: law, hint: article })),
      ),
      long('say', '看到了什么', 500, '只给办案人员看，不自动作出任何决定。'),
    ],
  },
};
