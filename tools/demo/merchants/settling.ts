import { conditionKeys } from '../../../domain/enrolment/pledge';
import type { Known, Step } from '../scenarios/scenario';
import { pictureOf } from '../snapshot';
import { owners } from './owners';
import { demoMerchants, usccOf } from './subjects';

const OFFICER = 'handler';
const LEADER = 'leader';

type Input = (known: (slot: string) => Known) => unknown;
const call = (
  at: string,
  as: string,
  name: string,
  path: string,
  slot: string,
  input: Input,
  more: Partial<Step> = {},
): Step => ({
  ...{ at, as, function: name, path, slot, input },
  ...more,
});

const ODR_NUMBER = 'ODR-DEMO-0003';

/** Six firms that settle with consumers themselves: the one that one can sign in as, and five more. */
const firms = [{ merchant: 0, openid: 'merchant', person: '周德茂', phone: '13900000105' }, ...owners];
type Firm = (typeof firms)[number];

/** Who runs the firm at this place of the demonstration's merchants. */
export const ownerOf = (merchant: number): string => firms.find((one) => one.merchant === merchant)!.openid;

/** Under what the answer about its enrolment is kept. */
export const enrolmentSlot = (merchant: number): string => `${demoMerchants[merchant]!.slot}-enrolment`;

const firmSlot = ({ merchant }: Firm) => demoMerchants[merchant]!.slot;

/** A photo of the licence, handed in by whoever owns it. */
const licence = (at: string, as: string, slot: string, draft: string): Step[] => {
  const file = { name: '营业执照', type: 'image/jpeg', bytes: pictureOf('board').length };
  return [
    call(at, as, 'evidence', 'begin', slot, () => ({ to: { draft }, file }), { picture: 'board' }),
    call(at, as, 'evidence', 'finish', slot, (known) => ({ id: known(slot).id, version: known(slot).version })),
  ];
};

/** The account of a firm that an officer had entered: claimed by its owner, verified against what is known of it. */
function claimSteps(firm: Firm, day: string): Step[] {
  const of = demoMerchants[firm.merchant]!;
  const slot = `${of.slot}-claim`;
  if (firm.openid === 'merchant') return [];
  const { kind, name } = of;
  return [
    ...licence(`${day}T08:3${firm.merchant}`, firm.openid, `${of.slot}-photo`, `demo-claim-${firm.merchant}`),
    call(`${day}T08:4${firm.merchant}`, firm.openid, 'merchants', 'claim', slot, (known) => ({
      ...{ kind, name, uscc: usccOf(of), person: firm.person, phone: firm.phone, files: [known(`${of.slot}-photo`).id] },
    })),
    call(`${day}T10:1${firm.merchant}`, OFFICER, 'merchants', 'linkClaim', slot, (known) => ({
      ...{ id: known(slot).id, version: known(slot).version },
      input: { merchant: known(of.slot).id, saw: '营业执照照片，公示系统查询一致（演示用）' },
    })),
  ];
}

/** The latest word of a firm's enrolment before an act on it. */
const acting = (at: string, as: string, firm: Firm, command: string, input: object = {}): Step => {
  const slot = enrolmentSlot(firm.merchant);
  return call(at, as, 'settling', 'enrolmentAct', slot, (known) => ({
    ...{ id: known(slot).id, version: known(slot).version, command, input },
  }));
};

/** Applied for with the pledge, reviewed by an officer, admitted by the leader. */
function enrolmentSteps(firm: Firm): Step[] {
  const n = firm.merchant;
  const photo = `${firmSlot(firm)}-enrol-photo`;
  return [
    ...claimSteps(firm, '2026-10-26'),
    ...licence(`2026-10-27T19:1${n}`, firm.openid, photo, `demo-enrol-${n}`),
    call(`2026-10-27T19:2${n}`, firm.openid, 'settling', 'enrol', enrolmentSlot(firm.merchant), (known) => ({
      ...{ merchant: known(firmSlot(firm)).id, contact: firm.person, phone: firm.phone, has: [...conditionKeys], pledged: true },
      statement: '有人接电话，当天回复；退换货由店主处理，记在售后本上（演示用）',
      files: [known(photo).id],
    })),
    acting(`2026-10-29T09:3${n}`, OFFICER, firm, 'review', { saw: '到店看过，五项条件都有（演示用）' }),
    acting(`2026-10-30T16:0${n}`, LEADER, firm, 'admit'),
    ...(n === 2 ? [acting('2026-11-02T10:20', OFFICER, firm, 'noteOdr', { number: ODR_NUMBER })] : []),
  ];
}

/** One of them says that a second shop is theirs, with the licence of the first: refused. */
function refusedClaim(): Step[] {
  const of = demoMerchants[9]!;
  const { openid, person, phone } = owners[4];
  const slot = 'claim-refused';
  return [
    ...licence('2026-11-04T20:10', openid, `${slot}-photo`, 'demo-claim-refused'),
    call('2026-11-04T20:14', openid, 'merchants', 'claim', slot, (known) => ({
      ...{ kind: of.kind, name: of.name, uscc: usccOf(of), person, phone, files: [known(`${slot}-photo`).id] },
    })),
    call('2026-11-05T09:40', OFFICER, 'merchants', 'refuseClaim', slot, (known) => ({
      ...{ id: known(slot).id, version: known(slot).version },
      input: { reason: '照片上的营业执照是另一家的，和要认领的店对不上。', todo: '请拍这一家自己的营业执照，再申请一次。' },
    })),
  ];
}

/** What stands before the bureau's clock: who undertook to settle, and a claim that was refused. */
export const settlingSteps = (): Step[] =>
  [...firms.flatMap(enrolmentSteps), ...refusedClaim()].map((step, number) => ({ ...step, key: `demo-settling-${number}` }));
