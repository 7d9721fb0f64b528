import type { Step } from '../scenarios';
import { act, by, consumer, handler, leader, merchant, on, TODAY, uploaded, withFile } from './steps';

const identity = { kind: 'company', name: '云屏山货有限公司', uscc: '91621228MA7123450F' };
const shop = { channel: 'platform', platform: '山货集市', name: '云屏山货铺' };
const details = {
  ...identity,
  ...{ registeredOn: '2023-05-18', office: '621228-01', trades: ['goods', 'farmProduce'] },
  ...{ actualAddress: '城关镇西街 2 号', contact: '周店主', origin: 'patrol' },
};
const saw = '营业执照照片，公示系统查询一致';

const claims = (openid: string, person: string): readonly Step[] => [
  ...uploaded(openid),
  withFile((file) => by(openid, 'merchants.claim', { ...identity, shop, person, phone: '13900001188', files: [file] })),
];
const onClaim = (openid: string, door: string, input?: object): Step =>
  on(openid, door, 'merchants.claim', 'merchantClaims', (id, version) => ({ id, version, ...(input && { input }) }));
/** A merchant whose owner is the persona of that name. */
const verified: readonly Step[] = [...claims(merchant, '周店主'), onClaim(handler, 'merchants.verifyClaim', { details, saw })];

const keeps = (openid: string, command: string, input: object = {}): Step =>
  act(openid, 'merchants.act', 'merchants.verifyClaim', 'merchants', command, input);
const does = (openid: string, command: string, input: object = {}): Step =>
  act(openid, 'merchants.peopleAct', 'merchants.verifyClaim', 'merchants', command, input);
const invites: Step = on(merchant, 'merchants.invite', 'merchants.verifyClaim', 'merchants', (id, version) => ({
  ...{ id, version },
  name: '吴伙计',
}));
const joins: Step = ({ 'merchants.invite': invited }) => ({
  openid: consumer,
  door: 'merchants.join',
  input: { code: (invited as unknown as { code: string }).code, name: '吴伙计' },
});
/** The code that lies there and nobody used. */
const cancels: Step = (answers, stored) => {
  const { invitations = [] } = stored.merchants?.[0] as unknown as { invitations?: { id: string; used?: object }[] };
  return does(merchant, 'cancelInvitation', { invitation: invitations.find(({ used }) => !used)?.id })(answers, stored);
};
const because = { reason: '看过以后这样办' };
/** An act on the one that was entered last; it goes into the one that was entered first. */
const merges =
  (openid: string, command: string, input: object = {}): Step =>
  (answers, stored) => {
    const into = stored.merchants?.find(({ uscc }) => uscc)?._id;
    return act(openid, 'merchants.act', 'merchants.enter', 'merchants', command, {
      ...input,
      ...(command === 'proposeMerging' && { into }),
    })(answers, stored);
  };

/** Every door and act of merchants, claims and members that changes something, in an order in which each finds what it needs; each row begins from nothing. */
export const subjectsSteps: readonly (readonly Step[])[] = [
  [
    ...verified,
    keeps(handler, 'correct', { ...details, address: '城关镇东街 8 号' }),
    keeps(handler, 'addShop', { channel: 'livestream', name: '云屏山货直播间' }),
    keeps(handler, 'correctShop', {
      shop: 's2',
      to: { channel: 'livestream', name: '云屏直播', aliases: '云屏姐', goods: '核桃' },
    }),
    keeps(handler, 'checkShop', { shop: 's2', found: 'dead', note: '打不开，没有公告' }),
    keeps(handler, 'closeShop', { shop: 's2', closedOn: TODAY }),
    keeps(leader, 'setRiskClass', { value: 'B', asOf: TODAY, source: '全省企业信用风险分类系统' }),
    keeps(leader, 'close', because),
    keeps(leader, 'reopen', because),
    keeps(leader, 'removePerson', { person: 'p1', ...because }),
  ],
  [
    ...verified,
    invites,
    cancels,
    invites,
    joins,
    does(merchant, 'handOver', { person: 'p2' }),
    does(merchant, 'takeBackHandover'),
    does(merchant, 'handOver', { person: 'p2' }),
    does(consumer, 'declineHandover'),
    does(merchant, 'handOver', { person: 'p2' }),
    does(consumer, 'acceptHandover'),
    does(merchant, 'leave'),
  ],
  [...verified, invites, joins, does(merchant, 'removePerson', { person: 'p2', ...because })],
  [
    ...claims(merchant, '周店主'),
    withFile((file) => on(handler, 'evidence.openClaim', 'merchants.claim', 'merchantClaims', (id) => ({ id, files: [file] }))),
    onClaim(merchant, 'merchants.withdrawClaim'),
  ],
  [...claims(merchant, '周店主'), onClaim(handler, 'merchants.refuseClaim', { ...because, todo: '请经营者本人申请' })],
  // Kept already, and owned: another takes the place of the owner, for a reason.
  [
    ...verified,
    ...claims(consumer, '郑另'),
    (answers, stored) =>
      onClaim(leader, 'merchants.linkClaim', {
        ...{ merchant: answers['merchants.verifyClaim']!.id, saw },
        replacing: '执照已经变更，经营者换成申请人',
      })(answers, stored),
  ],
  [by(handler, 'merchants.enter', { ...details, shop })],
  // One that was entered twice: declined, proposed again, merged, and two again after it was declined to be.
  [
    by(handler, 'merchants.enter', { ...details, shop }),
    by(handler, 'merchants.enter', {
      kind: 'person',
      name: '云屏山货铺',
      exemption: 'small',
      office: '621228-01',
      trades: ['goods'],
    }),
    merges(handler, 'proposeMerging', because),
    merges(leader, 'declineMerging', because),
    merges(handler, 'proposeMerging', because),
    merges(leader, 'approveMerging'),
    merges(handler, 'proposeUndoing', because),
    merges(leader, 'declineUndoing', because),
    merges(handler, 'proposeUndoing', because),
    merges(leader, 'approveUndoing'),
  ],
];
