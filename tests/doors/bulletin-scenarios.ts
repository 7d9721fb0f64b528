// What can be done with a bulletin, worded so that it is taken: each door and each act of the table, as who may do it.
import { writing } from '../functions/bulletin-calls';
import { photo } from '../pictures';
import { callers } from './people';
import type { Step } from './scenarios';

const TODAY = '2026-11-24';
const { handler = '', intake = '', leader = '', consumer = '', taskForce = '' } = callers;

const by =
  (openid: string, door: string, input: unknown): Step =>
  () => ({ openid, door, input });

/** An act on the bulletin that was drafted last, as it stands. */
const act =
  (openid: string, command: string, input: object = {}): Step =>
  ({ 'bulletins.draft': made }, { bulletins = [] }) => {
    const version = bulletins.find(({ _id }) => _id === made!.id)?.version;
    return { openid, door: 'bulletins.act', input: { id: made!.id, version, command, input } };
  };
const of =
  (openid: string, door: string, input: (id: string, file: string) => object): Step =>
  ({ 'bulletins.draft': made, 'evidence.begin': ticket }) => ({ openid, door, input: input(made!.id, ticket?.id ?? '') });

const file = { name: '照片 1', type: 'image/jpeg', bytes: photo(1).length };
/** A photograph of this person's, handed in with the next act. */
const proof = (openid: string): Step[] => [
  by(openid, 'evidence.begin', { to: { draft: 'draft-of-bulletins' }, file }),
  ({ 'evidence.begin': ticket }) => ({
    openid,
    door: 'evidence.finish',
    input: { id: ticket!.id, version: ticket!.version },
  }),
];
const withFile =
  (openid: string, command: string, input: object): Step =>
  (answers, stored) => {
    const asked = { ...input, files: [answers['evidence.begin']!.id] };
    return act(openid, command, asked)(answers, stored);
  };

const draft = (more: object = {}) => by(handler, 'bulletins.draft', { writing: writing(more) });
const approved = [act(intake, 'check'), act(leader, 'approve')];
const board = { medium: 'board', form: 'poster', on: TODAY, place: '城关镇' };
const shown = { proofKind: 'photo', proofOn: TODAY };
const point = { year: 2026, item: 'warnings' };
const firm = {
  ...{ name: '云屏某某山货有限公司', basis: 'penalty', document: '两市监处罚〔2026〕12号', on: '2026-10-01' },
  ...{ link: 'https://www.gsxt.gov.cn/x', said: '销售标签不合格的核桃，罚款。', shownUntil: '2026-12-30' },
};

/** What waits in the checks of the bulletin that was drafted last. */
const letThrough: Step = (answers, stored) => {
  const { id } = answers['bulletins.draft']!;
  const checks = stored.checks?.find((one) => JSON.stringify(one).includes(id)) as unknown as { items: { id: string }[] };
  return act(intake, 'letThrough', { item: checks.items[0]!.id, reason: '讲的就是这种骗局，没有引流' })(answers, stored);
};

/** Every door and act of bulletins that changes something, in an order in which each finds what it needs. */
export const bulletinSteps: readonly (readonly Step[])[] = [
  [
    draft(),
    ...approved,
    act(handler, 'publish'),
    of(consumer, 'bulletins.count', (id) => ({ of: id, what: 'open' })),
    by(consumer, 'bulletins.subscribe', { wanted: true }),
    ...proof(handler),
    withFile(handler, 'recordRelease', { ...board, ...shown }),
    of(leader, 'evidence.openBulletin', (id, photo) => ({ id, files: [photo] })),
    ...proof(intake),
    withFile(intake, 'addProof', { release: 'r2', ...shown }),
    act(intake, 'recordRelease', { ...board, place: '杨店镇' }),
    act(handler, 'strikeRelease', { release: 'r3', reason: '登记重了' }),
    act(handler, 'correct', { reason: '补充说明一句', writing: writing({ title: '网购核桃先看清净重和年份' }) }),
    act(leader, 'approveCorrection'),
    act(handler, 'correct', { reason: '再补充一句', writing: writing({ title: '网购核桃先看清净重、年份和产地' }) }),
    act(leader, 'declineCorrection', { reason: '产地不用写在标题里' }),
    by(leader, 'bulletins.confirm', { ...point, version: 0, reason: '看过台账，佐证齐全' }),
    by(taskForce, 'bulletins.takeBack', { ...point, version: 1, reason: '有一张照片日期不对' }),
    act(leader, 'withdraw', { reason: '所依据的通报已经更正' }),
  ],
  [
    draft(),
    act(intake, 'sendBack', { reason: '第二点没有写怎么赔' }),
    act(handler, 'write', { writing: writing({ lead: '核桃上市，网购增多，坏果怎么赔先问清。' }) }),
    ...approved,
    act(handler, 'schedule', { at: '2026-11-25T08:30' }),
    act(intake, 'unschedule'),
    act(handler, 'discard', { reason: '和上一条讲的是一件事' }),
  ],
  [draft({ names: [firm] }), ...approved, act(handler, 'publish'), act(intake, 'removeName', { name: 'n1', why: 'repaired' })],
  [
    draft({
      ...{ kind: 'warning', title: '遇到先垫钱的兼职请多留心' },
      blocks: [{ kind: 'paragraph', text: '兼职刷单、垫付返利都是骗局，请不要先垫钱，保留聊天记录，打 12315。' }],
    }),
    () => 'timer',
    letThrough,
  ],
  [by(handler, 'bulletins.enter', { writing: writing(), approvedBy: '何局', ...board, on: '2026-11-20' })],
];
