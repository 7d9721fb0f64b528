import type { Step } from './scenarios/scenario';

const call = (at: string, as: string, name: string, path: string, input: object): Step => ({
  at,
  as,
  function: name,
  path,
  slot: `${path}-${at}`,
  input: () => input,
});

const note = (at: string, as: string, input: object) => call(at, as, 'complaints', 'noteOtherMatter', input);

/** What came as a complaint and is none (令121-44), and what people say of the program itself. */
export function otherSteps(): Step[] {
  return [
    note('2026-09-08T10:12', 'intake', {
      kind: 'consultation',
      source: 'phone',
      about: '问网上买的衣服几天以内可以无理由退货',
      told: 'phone',
    }),
    note('2026-10-13T15:30', 'intake', {
      kind: 'disclosure',
      source: 'post',
      about: '来信要求公开上半年农贸市场抽检的结果',
      told: 'post',
    }),
    note('2026-11-05T09:48', 'chengguan', {
      kind: 'petition',
      source: 'window',
      about: '反映小区门口摊点占道，要求限期清走',
      told: 'inPerson',
    }),
    note('2026-11-17T11:05', 'intake', {
      kind: 'other',
      source: 'hotline12345',
      about: '快递驿站拒绝送货上门',
      told: 'phone',
      where: '邮政管理部门 12305',
    }),
    note('2026-11-23T16:20', 'intake', {
      kind: 'reconsideration',
      source: 'window',
      about: '对另一个机关的处罚不服，问怎样申请行政复议',
      told: 'inPerson',
    }),
    call('2026-11-19T20:15', 'consumer', 'accounts', 'giveFeedback', {
      kind: 'hard',
      text: '字大了看得清，就是找“我的投诉”要多点一下。',
    }),
  ];
}
