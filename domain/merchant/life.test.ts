import * as fc from 'fast-check';
import { plusDays } from '../civil-date';
import { decideMerchant, merchantTable, type MerchantCommand } from './acts/table';
import { merchantOf, on, people } from './fixture';
import type { Merchant } from './merchant';
import { newsOfMerchant } from './news';
import { actingIn, inviting, joining, MOST_PEOPLE, ownerIn } from './people';
import { membershipIn, relationsToMerchant, type MerchantRelation } from './relations';

const DAY = '2026-11-24';
const bureau = ['leader', 'officer'];
const both = ['active', 'closed'];

/** Who may do what from where: said once more by hand. The law says nothing of it: it is the rule of this house. */
const life: Record<MerchantCommand, { by: string[]; from: string[]; to?: string }> = {
  invite: { by: ['owner'], from: ['active'] },
  cancelInvitation: { by: ['owner'], from: both },
  leave: { by: ['clerk', 'owner'], from: both },
  removePerson: { by: ['leader', 'officer', 'owner'], from: both },
  handOver: { by: ['owner'], from: ['active'] },
  takeBackHandover: { by: ['owner'], from: both },
  acceptHandover: { by: ['clerk'], from: ['active'] },
  declineHandover: { by: ['clerk'], from: both },
  correct: { by: bureau, from: both },
  addShop: { by: bureau, from: ['active'] },
  correctShop: { by: bureau, from: both },
  checkShop: { by: bureau, from: both },
  closeShop: { by: bureau, from: both },
  close: { by: bureau, from: ['active'], to: 'closed' },
  reopen: { by: bureau, from: ['closed'], to: 'active' },
  setRiskClass: { by: bureau, from: ['active'] },
  proposeMerging: { by: bureau, from: both },
  approveMerging: { by: bureau, from: both, to: 'merged' },
  declineMerging: { by: bureau, from: both },
  proposeUndoing: { by: bureau, from: ['merged'] },
  approveUndoing: { by: bureau, from: ['merged'] },
  declineUndoing: { by: bureau, from: ['merged'] },
};

test.each(Object.entries(life))('%s: by whom, from where, to where', (command, { by, from, to }) => {
  const row = merchantTable[command as MerchantCommand];
  expect({ by: [...row.by].sort(), from: [...row.from].sort(), to: (row as { to?: string }).to }).toEqual({ by, from, to });
});

test('the table has these acts and no others', () => {
  expect(Object.keys(merchantTable).sort()).toEqual(Object.keys(life).sort());
});

type Who = { member: string; name: string };
/** As a party does it: in the relation the person has now, or none. */
const tried = (merchant: Merchant, who: Who, command: string, input: object = {}, relation?: MerchantRelation) => {
  const own = relation ?? membershipIn(merchant, who.member)?.role ?? 'stranger';
  return decideMerchant(merchant, command, input, { ...who, relation: own }, on(DAY));
};
function did(...step: Parameters<typeof tried>): Merchant {
  const decision = tried(...step);
  if (!decision.ok) throw new Error(JSON.stringify(decision));
  return decision.next;
}
const refused = (...step: Parameters<typeof tried>) => {
  const decision = tried(...step);
  return decision.ok ? undefined : (decision.fields ?? decision.params?.say ?? decision.refused);
};
const taken = <T extends object>(made: T): Exclude<T, { refused: unknown }> => {
  if ('refused' in made) throw new Error(JSON.stringify(made));
  return made as Exclude<T, { refused: unknown }>;
};
const roles = (merchant: Merchant) => actingIn(merchant).map(({ member, role }) => [member, role]);

const { owner, clerk, officer } = people;
const third: Who = { member: 'm_third', name: '郑三' };
const invited = (merchant: Merchant = merchantOf(), day = DAY) =>
  taken(inviting(merchant, { id: 'invite:1', name: third.name, by: owner, moment: on(day) }));
const join = (merchant: Merchant, who: Who = third, day = DAY) => joining(merchant, { id: 'invite:1', ...who, moment: on(day) });

test('a code lets one person in, as a clerk, for seven days counted with the first', () => {
  const joined = taken(join(invited(), third, plusDays(DAY, 6)));
  expect(roles(joined)).toEqual([
    [owner.member, 'owner'],
    [clerk.member, 'clerk'],
    [third.member, 'clerk'],
  ]);
  expect(join(invited(), third, plusDays(DAY, 7))).toHaveProperty('refused', 'code-wrong');
  expect(join(joined, { member: 'm_fourth', name: '王四' })).toHaveProperty('refused', 'code-wrong');
});

test('a code that was cancelled, and one of a closed merchant, is like one that never was', () => {
  const cancelled = did(invited(), owner, 'cancelInvitation', { invitation: 'invite:1' });
  expect(join(cancelled)).toEqual(join(merchantOf()));
  expect(refused(cancelled, owner, 'cancelInvitation', { invitation: 'invite:1' })).toContain('没有这张邀请');
  const closed = did(invited(), officer, 'close', { reason: '公示系统显示已注销' }, 'officer');
  expect(join(closed)).toEqual(join(merchantOf()));
});

test('who acts for it already does not join it again; ten act for it at most, open invitations counted', () => {
  expect(join(invited(), clerk)).toMatchObject({ params: { say: '您已经代表这一家办事。' } });
  let full: Merchant = merchantOf();
  for (let one = actingIn(full).length; one < MOST_PEOPLE; one += 1)
    full = taken(inviting(full, { id: `invite:${one}`, name: '某人', by: owner, moment: on(DAY) }));
  const more = { id: 'invite:99', name: '某人', by: owner, moment: on(DAY) };
  expect(inviting(full, more)).toHaveProperty('params.say', expect.stringContaining('最多 10 个'));
  // A place whose week is over is free again.
  expect(inviting(full, { ...more, moment: on(plusDays(DAY, 7)) })).not.toHaveProperty('refused');
});

test('an owner does not leave while the merchant goes on, and is not removed by anybody of it', () => {
  expect(refused(merchantOf(), owner, 'leave')).toContain('不能直接退出');
  expect(refused(merchantOf(), owner, 'removePerson', { person: 'p1', reason: '不想办了' })).toContain('不能直接退出');
  expect(refused(merchantOf(), clerk, 'removePerson', { person: 'p1', reason: '由我来办' })).toBe('not-allowed');
  const closed = did(merchantOf(), officer, 'close', { reason: '公示系统显示已注销' }, 'officer');
  expect(roles(did(closed, owner, 'leave'))).toEqual([[clerk.member, 'clerk']]);
});

test('who left or was removed is a stranger from then on, and hears why, unless the person left of their own', () => {
  const before = merchantOf();
  const removed = did(before, owner, 'removePerson', { person: 'p2', reason: '不在店里做了' });
  expect(relationsToMerchant({ member: clerk.member, roles: ['consumer'], office: '' }, removed)).toEqual([]);
  expect(removed.people[1]).toMatchObject({ left: { on: DAY, by: owner.name, reason: '不在店里做了' } });
  expect(newsOfMerchant(before, removed, owner.member)).toMatchObject([{ to: clerk.member }]);
  expect(newsOfMerchant(before, removed, owner.member)[0]?.body).toContain('不在店里做了');
  expect(newsOfMerchant(before, did(before, clerk, 'leave'), clerk.member)).toEqual([]);
  // Whoever is gone is not removed once more.
  expect(refused(removed, owner, 'removePerson', { person: 'p2', reason: '再移出一次' })).toContain('没有这个人');
});

test('an owner whom the bureau removes takes the open invitations along', () => {
  const removed = did(invited(), officer, 'removePerson', { person: 'p1', reason: '执照已经转给别人' }, 'officer');
  expect(ownerIn(removed)).toBeUndefined();
  expect(join(removed)).toHaveProperty('refused', 'code-wrong');
});

const offered = (merchant: Merchant = merchantOf()) => did(merchant, owner, 'handOver', { person: 'p2' });

test('handed over in two steps: offered by the owner, taken by the one it was offered to, and the owner stays as a clerk', () => {
  const asked = offered();
  // Nothing has changed before the other agrees.
  expect(roles(asked)).toEqual(roles(merchantOf()));
  expect(newsOfMerchant(merchantOf(), asked, owner.member)).toMatchObject([{ to: clerk.member }]);
  const after = did(asked, clerk, 'acceptHandover');
  expect(roles(after)).toEqual([
    [owner.member, 'clerk'],
    [clerk.member, 'owner'],
  ]);
  expect(after).not.toHaveProperty('handingOver');
  expect(newsOfMerchant(asked, after, clerk.member)).toMatchObject([{ to: owner.member }]);
  // What each was before stays to be read.
  expect(after.people.filter(({ left }) => left).map(({ id }) => id)).toEqual(['p1', 'p2']);
  expect(refused(after, owner, 'handOver', { person: 'p3' })).toBe('not-allowed');
});

test('only the one it was offered to takes it, only a clerk is offered it, and an owner never takes their own offer', () => {
  const asked = offered(taken(join(invited())));
  expect(refused(asked, third, 'acceptHandover')).toContain('没有等着同意的转交');
  expect(refused(asked, third, 'declineHandover')).toContain('没有等着同意的转交');
  expect(refused(asked, owner, 'acceptHandover')).toBe('not-allowed');
  expect(refused(merchantOf(), clerk, 'acceptHandover')).toContain('没有等着同意的转交');
  expect(refused(merchantOf(), owner, 'handOver', { person: 'p1' })).toContain('没有这个人');
  expect(refused(merchantOf(), clerk, 'handOver', { person: 'p2' })).toBe('not-allowed');
});

test('an offer that was taken back, declined, or whose person left is none any more', () => {
  for (const gone of [
    did(offered(), owner, 'takeBackHandover'),
    did(offered(), clerk, 'declineHandover'),
    did(offered(), owner, 'removePerson', { person: 'p2', reason: '不在店里做了' }),
  ]) {
    expect(gone).not.toHaveProperty('handingOver');
    expect(refused(gone, owner, 'takeBackHandover')).toContain('没有等着同意的转交');
  }
});

const whos = [owner, clerk, third] as const;
const steps = fc.array(
  fc.record({
    who: fc.constantFrom(...whos),
    command: fc.constantFrom('invite', 'join', 'leave', 'removePerson', 'handOver', 'acceptHandover', 'declineHandover'),
    person: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5'),
  }),
  { maxLength: 30 },
);

test('whatever they do in whatever order, a merchant that goes on keeps exactly one owner, nobody acts twice, and no entry is lost', () => {
  fc.assert(
    fc.property(steps, (all) => {
      let merchant: Merchant = merchantOf();
      let invitations = 0;
      for (const { who, command, person } of all) {
        const before = merchant.people.length;
        const id = `invite:${invitations}`;
        if (command === 'join') {
          const made = joining(merchant, { id, ...who, moment: on(DAY) });
          if (!('refused' in made)) merchant = made;
        } else {
          const decision = tried(merchant, who, command, { name: '某人', person, reason: '这样安排' });
          const next =
            decision.ok && command in { invite: true }
              ? inviting(decision.next, { id: `invite:${(invitations += 1)}`, name: '某人', by: who, moment: on(DAY) })
              : decision.ok && decision.next;
          if (next && !('refused' in next)) merchant = next;
        }
        expect(merchant.people.length).toBeGreaterThanOrEqual(before);
      }
      const acting = actingIn(merchant);
      expect(acting.filter(({ role }) => role === 'owner')).toHaveLength(1);
      expect(new Set(acting.map(({ member }) => member)).size).toBe(acting.length);
      expect(new Set(merchant.people.map(({ id }) => id)).size).toBe(merchant.people.length);
    }),
  );
});

test('whoever acts for a merchant keeps nothing of it as an officer, by either account', () => {
  const merchant = merchantOf({});
  const owner = ownerIn(merchant) ?? people.owner;
  const closing = { reason: '已经注销，门头拆了' };
  expect(refused(merchant, { member: owner.member, name: '何某' }, 'close', closing, 'officer')).toContain('您代表这一家办事');
  expect(refused(merchant, { member: 'm_second_account', name: owner.name }, 'close', closing, 'leader')).toContain(
    '您代表这一家办事',
  );
  expect(refused(merchant, { member: 'm_other', name: '何某' }, 'close', closing, 'officer')).toBeUndefined();
});
