import { factIds } from '../../src/credit/fact-ids';
import { merchantRowId } from '../../src/credit/merchant-ids';
import { shopRowId } from '../../src/shop/ids';
import { actId, fieldId, ids } from '../../src/ui/ids';
import { fact, factTyped, openShops, shop, shops, title, type CreditHost, type CreditPerson } from './credit-story';
import { moveOn } from './functions-host';
import { fillIn, type Screen, type Stage, type Typed } from './screen';

/** The bureau on these screens, with the merchants of the story. */
export const creditHostOn = (start: () => Promise<Stage>) => async (): Promise<CreditHost> => {
  const stage = await start();
  openShops(stage.emulator);
  return {
    person: async (persona) => creditPersonAt(await stage.screenFor(persona), persona),
    later: (local) => moveOn(stage.emulator, local),
    faults: stage.faults,
    close: stage.close,
  };
};

/** What stands only on the page of a fact or a notice itself, as the bureau has it. */
const whole = { fact: '录入和核对', notice: '起草、批准' } as const;

/** A person who only taps and types, on whichever screen. */
function creditPersonAt(screen: Screen, persona: string): CreditPerson {
  /** The page of this list of the merchant, from the list of all merchants. */
  const under = async (list: string) => {
    await screen.open('credit/merchants/index');
    await screen.tap(merchantRowId(shop.no));
    await screen.tap(list);
  };
  const factAtDesk = async () => {
    await under('merchant-facts');
    await screen.tapText(fact.documentNo);
    return screen.readUntil(whole.fact);
  };
  const noticeAtDesk = async () => {
    await under('merchant-notices');
    await screen.tapText(title);
    return screen.readUntil(whole.notice);
  };
  /** The page of one act of what is on the screen, filled in and sent; `until`: on the page it comes back to. */
  const acts = async (act: string, typed: Typed, until: string) => {
    await screen.tap(actId(act));
    await fillIn(screen, typed);
    await screen.tap(ids.confirmSend);
    await screen.readUntil(until);
  };
  const ownNotices = async () => {
    await screen.open('shop/home/index');
    await screen.tap(shopRowId(shops[persona]!.no));
    await screen.tap('shop-notices');
  };
  const ownNotice = async () => {
    await ownNotices();
    await screen.tapText(title);
    return screen.read('notice-fact');
  };

  return {
    async entersFact() {
      await under('merchant-fact-enter');
      await fillIn(screen, factTyped);
      await screen.tap(factIds.submit);
      await screen.readUntil(whole.fact);
    },
    async doesOnFact(act, typed = {}) {
      await factAtDesk();
      await acts(act, typed, whole.fact);
    },
    async drafts() {
      await factAtDesk();
      await screen.tap(factIds.tell);
      await screen.tap('notice-submit');
      await screen.readUntil(whole.notice);
    },
    async does(act, typed = {}) {
      await noticeAtDesk();
      await acts(act, typed, whole.notice);
    },
    async mayDo(act) {
      await noticeAtDesk();
      return screen.has(actId(act));
    },
    async readsAtDesk(until) {
      await noticeAtDesk();
      return screen.readUntil(until);
    },
    async readsOwnList(until) {
      await ownNotices();
      return screen.readUntil(until);
    },
    async readsOwn(until) {
      await ownNotice();
      return screen.readUntil(until);
    },
    async acknowledges() {
      await ownNotice();
      await screen.tap('notice-known');
      await screen.readUntil('市场监管局已经知道');
    },
    async contests(reason) {
      await ownNotice();
      await screen.tap('notice-contest');
      await screen.type(fieldId('reason'), reason);
      await screen.addPicture();
      await screen.readUntil('传好了');
      await screen.tap(ids.confirmSend);
      await screen.readUntil('我的异议');
    },
    async readsMessages(until) {
      await screen.open('pages/inbox/index');
      await screen.tapText(until);
      return screen.read(ids.openNoticeCase);
    },
  };
}
