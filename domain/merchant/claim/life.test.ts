import { merchantOf, on, people, usccs } from '../fixture';
import { newsOfMerchant } from '../news';
import { ownerIn } from '../people';
import type { ClaimState, MerchantClaim } from './claim';
import { claimNews, filing, verifying } from './deciding';
import { claimListed, claimLists, claimSchema } from './filing';
import { relationsToClaim, type ClaimRelation } from './relations';
import { claimTable, decideClaim, type ClaimCommand } from './table';

const DAY = '2026-11-24';

/** Who may do what from where: said once more by hand. */
const life: Record<ClaimCommand, { by: ClaimRelation[]; to: ClaimState }> = {
  verify: { by: ['officer'], to: 'verified' },
  link: { by: ['officer'], to: 'verified' },
  refuse: { by: ['officer'], to: 'refused' },
  withdraw: { by: ['claimant'], to: 'withdrawn' },
};

test.each(Object.entries(life))('%s: by whom, from a claim that waits, to where', (command, { by, to }) => {
  const row = claimTable[command as ClaimCommand];
  expect({ by: row.by, from: row.from, to: row.to }).toEqual({ by, from: ['filed'], to });
});

test('the table has these acts and no others', () => {
  expect(Object.keys(claimTable).sort()).toEqual(Object.keys(life).sort());
});

const said = {
  ...{ kind: 'company' as const, name: '云屏山货有限公司', uscc: usccs[0], person: '郑另', phone: '13900001101', files: ['f1'] },
  shop: { channel: 'platform' as const, platform: '山货集市', name: '云屏山货铺' },
};
const claim = (): MerchantClaim => filing(said, { id: 'cl_1', no: 'R-1', member: 'm_other', files: [], moment: on(DAY) });
const { officer, owner } = people;
const details = {
  kind: 'company',
  name: said.name,
  uscc: usccs[0],
  registeredOn: '2023-05-18',
  office: '621228-01',
  trades: ['goods'],
};
const saw = '营业执照照片，公示系统查询一致';
const inputs: Record<ClaimCommand, object> = {
  verify: { details, saw },
  link: { merchant: 'mc_1', saw },
  refuse: { reason: '执照上的经营者不是申请人', todo: '请经营者本人申请' },
  withdraw: {},
};
const tried = (
  command: ClaimCommand,
  who: { member: string; name: string } = officer,
  relation: ClaimRelation = 'officer',
  of = claim(),
) => decideClaim(of, command, inputs[command], { ...who, relation }, on(DAY));
const did = (...step: Parameters<typeof tried>) => {
  const decision = tried(...step);
  if (!decision.ok) throw new Error(JSON.stringify(decision));
  return decision.next;
};

const decided = ['verify', 'link', 'refuse'] as const;

test.each(decided)('%s: never by whoever claimed it, by the same account or by another of the same name', (command) => {
  const own = { ok: false, params: { say: '自己的认领申请要由另一位同事核实。' } };
  expect(tried(command, { member: 'm_other', name: '另一名' })).toMatchObject(own);
  expect(tried(command, { member: 'm_second_account', name: ' 郑另 ' })).toMatchObject(own);
  expect(tried(command)).toMatchObject({ ok: true });
});

test.each(decided)('%s: not by the person who claimed it as such, nor by a stranger', (command) => {
  expect(tried(command, officer, 'claimant')).toMatchObject({ ok: false, refused: 'not-allowed' });
  expect(tried(command, officer, 'stranger')).toMatchObject({ ok: false, refused: 'not-allowed' });
});

test.each(Object.keys(life) as ClaimCommand[])('after %s nothing more is done with it', (command) => {
  const relation = life[command].by[0]!;
  const settled = did(command, relation === 'claimant' ? { member: 'm_other', name: '郑另' } : officer, relation);
  expect(settled.state).toBe(life[command].to);
  // It does not count among those that wait.
  expect(claimListed(settled).lists).not.toContain(claimLists.waitingOf('m_other'));
  for (const next of Object.keys(life) as ClaimCommand[])
    expect(tried(next, officer, life[next].by[0], settled)).toMatchObject({
      ok: false,
      params: { say: '这份认领申请现在不能这样办。' },
    });
});

test('an officer who claims a shop stands in both relations, everybody else is a stranger to the claim of another', () => {
  const handler = { roles: ['consumer', 'handler'] as ('consumer' | 'handler')[], office: '621228-00' };
  expect(relationsToClaim({ member: 'm_other', ...handler }, claim())).toEqual(['officer', 'claimant', 'stranger']);
  expect(relationsToClaim({ member: 'm_x', roles: ['consumer'], office: '' }, claim())).toEqual(['stranger']);
  expect(relationsToClaim({ member: 'm_x', roles: ['intake'], office: '621228-00' }, claim())).toEqual(['stranger']);
});

test('a refusal tells the person why and what to do; taking it back tells nobody', () => {
  const refused = did('refuse');
  expect(refused.declined).toEqual({ on: DAY, by: officer, ...inputs.refuse });
  expect(claimNews(refused)).toMatchObject([{ to: 'm_other', body: expect.stringContaining('请经营者本人申请') as string }]);
  expect(claimNews(did('withdraw', { member: 'm_other', name: '郑另' }, 'claimant'))).toEqual([]);
});

const verified = () => did('link');

test('nobody owned it: the person is the owner, and the shop that was claimed is among its shops once', () => {
  const free = merchantOf({ people: [] });
  const done = verifying(verified(), free, { saw }, officer, on(DAY));
  if ('refused' in done) throw new Error(JSON.stringify(done));
  expect(ownerIn(done.merchant)).toMatchObject({ member: 'm_other', name: '郑另', since: DAY });
  expect(done.merchant.shops.map(({ name }) => name)).toEqual(['云屏山货店', '云屏山货铺']);
  expect(done.claim.verified).toMatchObject({ on: DAY, by: officer, saw, merchant: free._id });
  const again = verifying(verified(), done.merchant, { saw }, officer, on(DAY));
  expect('refused' in again || again.merchant.shops.length).toBe(2);
  // Whoever owns it already is not entered a second time.
  expect('refused' in again || again.merchant.people.length).toBe(1);
});

test('somebody owns it: replaced only with the reason, which the one replaced hears; open invitations of theirs end', () => {
  const invitations = [{ id: 'invite:1', name: '王四', on: DAY, until: '2026-11-30', by: owner }];
  const owned = merchantOf({ invitations });
  const without = verifying(verified(), owned, { saw }, officer, on(DAY));
  expect(without).toMatchObject({ refused: 'invalid-input', fields: { replacing: expect.stringContaining('周店') as string } });
  const replacing = '执照已经变更，经营者换成申请人';
  const done = verifying(verified(), owned, { saw, replacing }, officer, on(DAY));
  if ('refused' in done) throw new Error(JSON.stringify(done));
  expect(ownerIn(done.merchant)?.member).toBe('m_other');
  expect(done.merchant.people[0]).toMatchObject({ left: { on: DAY, by: officer.name, reason: replacing } });
  expect(done.claim.verified?.replaced).toEqual({ name: owner.name, reason: replacing });
  expect(done.merchant.invitations?.[0]).toHaveProperty('cancelled');
  const news = newsOfMerchant(owned, done.merchant, 'm_other');
  expect(news).toMatchObject([{ to: owner.member, body: expect.stringContaining(replacing) as string }]);
});

test('a claim is not tied to a merchant of another code, nor to one that is closed', () => {
  const other = verifying(verified(), merchantOf({ uscc: usccs[1] }), { saw }, officer, on(DAY));
  expect(other).toHaveProperty('params.say', expect.stringContaining('不一样'));
  expect(verifying(verified(), merchantOf({ state: 'closed' }), { saw }, officer, on(DAY))).toHaveProperty(
    'refused',
    'wrong-state',
  );
});

const asked = (more: object) => {
  const { error } = claimSchema.safeParse({ ...said, ...more });
  return error?.issues.map(({ path }) => path.join('.')) ?? [];
};

test.each<[string, object, string]>([
  ['a company without its code', { uscc: '' }, 'uscc'],
  ['a code whose check digit is wrong', { uscc: '91621228MA7123450A' }, 'uscc'],
  ['a company that says it need not register (电子商务法 10)', { exemption: 'small' }, 'exemption'],
  ['a person who does not say why', { kind: 'person', uscc: '' }, 'exemption'],
  ['a person without a shop', { kind: 'person', uscc: '', exemption: 'small', shop: undefined }, 'shop.name'],
  ['no photograph', { files: [] }, 'files'],
])('%s is asked for at its field', (_, more, path) => {
  expect(asked({})).toEqual([]);
  expect(asked(more)).toContain(path);
});

test('a shop of which nothing was filled in, as a form sends it, is none; one that was begun is asked for whole', () => {
  expect(asked({ shop: { channel: undefined, platform: '', name: undefined } })).toEqual([]);
  expect(claimSchema.safeParse({ ...said, shop: { channel: undefined, name: '' } }).data?.shop).toBeUndefined();
  expect(asked({ shop: { channel: 'miniProgram' } })).toEqual(['shop.name']);
});
