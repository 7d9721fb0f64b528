import { county } from '../../config/county';
import type { EnrolmentCommand } from '../../domain/enrolment/acts';
import { conditionKeys } from '../../domain/enrolment/pledge';
import { claimRowId } from '../../src/credit/merchant-ids';
import { shopIds } from '../../src/shop/ids';
import { actId, chipId, fieldId, ids } from '../../src/ui/ids';
import { fillForm } from './filing';
import { moveOn } from './functions-host';
import { fillIn, type Screen, type Stage, type Typed } from './screen';
import { added, firm, openFirm, owner, statement, type SettlingHost, type SettlingPerson, type Side } from './settling-story';

/** The bureau on these screens, with the firm of the story. */
export const settlingHostOn = (start: () => Promise<Stage>) => async (): Promise<SettlingHost> => {
  const stage = await start();
  openFirm(stage.emulator);
  return {
    person: async (persona) => settlingPersonAt(await stage.screenFor(persona)),
    later: (local) => moveOn(stage.emulator, local),
    faults: stage.faults,
    close: stage.close,
  };
};

const numbered = (series: string) => new RegExp(`${county.prefix}${series}-\\d{4}-\\d{4}`);
/** Where each side finds its negotiations. */
const lists: Readonly<Record<Side, string>> = {
  consumer: 'settling/negotiations/index',
  merchant: `settling/merchant-list/index?merchant=${firm._id}`,
  staff: 'odr/negotiations/index',
};

/** What stands on the page of an enrolment once this was done. */
const then: Readonly<Partial<Record<EnrolmentCommand, string>>> = {
  review: '审查过了，等局领导批准。',
  admit: '在公布的名单里。',
};

/** A person who only taps and types, on whichever screen. */
function settlingPersonAt(screen: Screen): SettlingPerson {
  const photo = async () => {
    await screen.addPicture();
    await screen.readUntil('传好了');
  };
  const acts = async (act: string, typed: Typed, until: string) => {
    await screen.tap(actId(act));
    await fillIn(screen, typed);
    await screen.tap(ids.confirmSend);
    await screen.readUntil(until);
  };
  const open = async (no: string, side: Side) => {
    await screen.open(lists[side]);
    if (side === 'staff') await screen.tap(chipId('ended'));
    await screen.tap(`negotiation-${no}`);
    return screen.readUntil('说过的话');
  };
  return {
    async claims() {
      await screen.open('shop/home/index');
      await screen.tap(shopIds.claim);
      const { kind, name, uscc } = firm;
      await fillIn(screen, { kind: `#${kind}`, name, uscc: uscc!, ...owner });
      await photo();
      await screen.tap(ids.submit);
      await screen.readUntil('等工作人员核实');
    },
    async letsIn() {
      await screen.open('credit/claims/index');
      const [no = ''] = numbered('R').exec(await screen.readUntil(firm.name)) ?? [];
      await screen.tap(claimRowId(no));
      await screen.tap(actId('link'));
      await fillIn(screen, { merchant: `#${firm._id}`, registeredOn: firm.registeredOn!, saw: '营业执照照片，公示系统一致' });
      await screen.tap(ids.confirmSend);
      await screen.readUntil('打开这一家');
    },
    async enrols() {
      await screen.open(`settling/enrolment/index?merchant=${firm._id}`);
      await screen.tap('enrol');
      for (const one of conditionKeys) await screen.tap(`${fieldId('has')}-${one}`);
      await fillIn(screen, { contact: owner.person, phone: owner.phone, statement, pledged: '#yes' });
      await photo();
      await screen.tap(ids.submit);
      await screen.readUntil('撤回申请');
    },
    async doesOnEnrolment(act, typed = {}) {
      await screen.open('odr/enrolments/index');
      await screen.tap(chipId('all'));
      const [no = ''] = numbered('E').exec(await screen.readUntil(firm.name)) ?? [];
      await screen.tap(`enrolment-${no}`);
      await acts(act, typed, then[act] ?? '');
    },
    async sends() {
      await screen.open('settling/firms/index');
      const [no = ''] = numbered('E').exec(await screen.readUntil(firm.name)) ?? [];
      await screen.tap(`settle-${no}`);
      await fillForm(screen, false, photo);
      await screen.readUntil('直接投诉，还是先和商家谈？');
      await screen.tap('negotiate-first');
      await screen.readUntil('给商家看的话');
      await screen.type(fieldId('_shown'), added);
      await screen.tap(ids.submit);
      return numbered('H').exec(await screen.readUntil('商家还没有看'))?.[0] ?? '';
    },
    async reads(no, side, until) {
      await open(no, side);
      return screen.readUntil(until);
    },
    async does(no, side, act, typed = {}) {
      await open(no, side);
      // A call is noted above what both said: it is done once it stands there itself.
      await acts(act, typed, (act === 'noteCall' && typed.said) || '说过的话');
    },
    async confirms(no) {
      await open(no, 'consumer');
      await screen.tap(`${actId('confirmPerformance')}-all`);
      await screen.readUntil('您确认过已经办好');
    },
    async complains(no) {
      await open(no, 'consumer');
      await screen.tap('to-complaint');
      await screen.saysYes();
      return screen.readUntil('投诉内容');
    },
    async ownComplaints() {
      await screen.open('case/list/index');
      const text = await screen.readUntil('我和商家自己协商的');
      return text.match(new RegExp(`${county.prefix}-\\d{4}-\\d{4}`, 'g'))?.length ?? 0;
    },
  };
}
