import { county } from '../../config/county';
import { staffWords } from '../../domain/complaint/acts/of-staff';
import { actId, caseRowId, chipId, fieldId, ids, queueRowId, talkId } from '../../src/ui/ids';
import type { Command } from '../../src/desk/commands';
import { bulletinIds, lessonRowId } from '../../src/bulletins/ids';
import { cellId, pointId, pressIds } from '../../src/press/ids';
import { sendsLetters } from '../../src/desk/act/offered';
import { moveOn, nextWarningIn, outbreakIn } from './functions-host';
import { fillIn, type Screen, type Stage } from './screen';
import { fillForm } from './filing';
import { agreedTerms, agreedYuan, type Host, type Person, type Side } from './story';

/** Acts whose button at the foot of the desk has an id of its own. */
const buttonOf: Partial<Record<Command, string>> = {
  accept: ids.accept,
  proposeReject: ids.reject,
  approveReject: ids.approve,
  approveTerminate: ids.approve,
  decline: ids.decline,
};

/** The bureau on these screens. */
export const hostOn = (start: () => Promise<Stage>) => async (): Promise<Host> => {
  const stage = await start();
  const { emulator } = stage;
  return {
    person: async (persona) => personAt(await stage.screenFor(persona)),
    later: (local) => moveOn(emulator, local),
    outbreak: () => outbreakIn(emulator),
    nextWarning: (title) => nextWarningIn(emulator, title),
    faults: stage.faults,
    close: stage.close,
  };
};

/** A person who only taps and types, on whichever screen. */
function personAt(screen: Screen): Person {
  const desk = async (no: string) => {
    await screen.open('desk/queue/index');
    await screen.tap(chipId('received'));
    await screen.tap(queueRowId(no));
    return screen.readUntil('投诉内容');
  };
  const found = async (no: string) => {
    await screen.open('desk/queue/index');
    await screen.type(fieldId('search'), no);
    await screen.tap(ids.searchCases);
    await screen.tap(queueRowId(no));
    // The last thing on the page of who works on the case: a phone is handed the lower half after the first screen.
    return screen.readUntil('其中还有举报');
  };
  const party = async (no: string, side: Side) => {
    await screen.open(side === 'respondent' ? 'case/list/index?side=respondent' : 'case/list/index');
    await screen.tap(caseRowId(no));
    return screen.readUntil('投诉内容');
  };
  const room = async (no: string, side: Side) => {
    await (side === 'staff' ? found(no) : party(no, side));
    await screen.tap(talkId('room'));
    return screen.readUntil('写留言');
  };
  const fills = async (begun: boolean) => {
    await fillForm(screen, begun);
    await screen.tap(ids.submit);
    const page = await screen.read(ids.caseNo);
    return new RegExp(`${county.prefix}-\\d{4}-\\d{4}`).exec(page)?.[0] ?? '';
  };
  const inbox = async (until: string) => {
    await screen.open('pages/inbox/index');
    return screen.readUntil(until);
  };
  const atDesk = async (title: string) => {
    await screen.open('press/list/index');
    await screen.tapText(title);
    return screen.readUntil('给谁看、讲什么');
  };
  const newest = async (title: string) => {
    await screen.open('pages/home/index');
    await screen.readUntil(title);
    await screen.tap(ids.newestBulletin);
    return screen.readUntil('我也遇到了');
  };

  return {
    async files() {
      await screen.open('pages/home/index');
      await screen.tap(ids.fileComplaint);
      return fills(false);
    },
    async readsWaiting() {
      await screen.open('desk/queue/index');
      await screen.tap(chipId('received'));
      return screen.readUntil('待受理');
    },
    readsDesk: desk,
    async accepts(no) {
      await desk(no);
      await screen.tap(ids.accept);
      const letters = await screen.read(ids.confirmSend);
      await screen.tap(ids.confirmSend);
      await screen.readUntil('已决定受理');
      return letters;
    },
    async enters12315(no, number) {
      await screen.open('desk/queue/index');
      await screen.tap(chipId('unentered'));
      await screen.tap(queueRowId(no));
      await screen.readUntil('事实依据');
      await screen.tap(ids.continue);
      await screen.type(fieldId('number'), number);
      await screen.tap(ids.confirmSend);
      await screen.readUntil('已经登记');
    },
    async agrees(no) {
      await screen.open('desk/queue/index');
      await screen.tap(chipId('accepted'));
      await screen.tap(queueRowId(no));
      await screen.tap(ids.toActs);
      await screen.tap(actId('takeOn'));
      await screen.tap(ids.confirmSend);
      await screen.tap(actId('agree'));
      await screen.tap(`${fieldId('form')}-performed`);
      await screen.type(fieldId('terms'), agreedTerms);
      await screen.type(fieldId('respondentConsent'), '店主电话同意调解，录音 5');
      await screen.type(fieldId('agreedFen'), agreedYuan);
      await screen.tap(ids.showNotice);
      await screen.readUntil('商家会看到');
      await screen.tap(ids.confirmSend);
      await screen.readUntil('调解成功');
    },
    async does(no, act, answers = {}) {
      await found(no);
      // What has no place at the foot stands in the sheet.
      if (!staffWords[act]?.foot) await screen.tap(ids.toActs);
      await screen.tap(buttonOf[act] ?? actId(act));
      await fillIn(screen, answers);
      // Where words go out they are read before they are sent; what needs no words of the officer opens on them.
      if (sendsLetters(act) && Object.keys(answers).length > 0) await screen.tap(ids.showNotice);
      await screen.tap(ids.confirmSend);
      await screen.readUntil('投诉内容');
    },
    finds: found,
    async readsRecords(no, until) {
      await found(no);
      await screen.tap(ids.openRecords);
      return screen.readUntil(until);
    },
    async opensDossier(no) {
      await found(no);
      await screen.tap(ids.openRecords);
      await screen.tap(ids.openDossier);
      await screen.readUntil('打开案卷');
    },
    async readsProposals(no) {
      await screen.open('office/waiting/index');
      return screen.readUntil(no);
    },
    readsToDo: inbox,
    readsMessages: inbox,
    async rates(no, stars) {
      await screen.open('case/list/index');
      await screen.tap(caseRowId(no));
      await screen.tap(actId('rate'));
      await screen.tap(`${fieldId('stars')}-${stars}`);
      await screen.tap(ids.confirmSend);
      await screen.readUntil('您的评价');
    },
    async makesCode(no) {
      await found(no);
      await screen.tap(ids.issueViewCode);
      return /\d{4} \d{4} \d{4}/.exec(await screen.read(ids.viewCode))?.[0] ?? '';
    },
    async joinsBy(code) {
      await screen.open('pages/mine/index');
      await screen.tap(ids.openByCode);
      // The code is shown in groups of four; on a keyboard of digits nobody types the blanks.
      await screen.type(fieldId('code'), code.replace(/ /g, ''));
      await screen.type(fieldId('name'), '杨建国');
      await screen.tap(`${fieldId('post')}-owner`);
      await screen.tap(ids.submit);
      return screen.readUntil('投诉内容');
    },
    async agreesToMediate(no) {
      await party(no, 'respondent');
      await screen.tap(actId('answer'));
      await screen.tap(`${fieldId('willing')}-yes`);
      await screen.tap(ids.confirmSend);
      await screen.readUntil('三方一起谈');
    },
    async doesOwn(no, side, act, answers = {}) {
      await party(no, side);
      await screen.tap(actId(act));
      await fillIn(screen, answers);
      await screen.tap(ids.confirmSend);
      await screen.readUntil('投诉内容');
    },
    async says(no, side, text) {
      await room(no, side);
      await screen.type(fieldId('text'), text);
      await screen.tap(ids.sendMessage);
      await screen.readUntil(text);
    },
    hears: room,
    async passesOn(no) {
      await room(no, 'staff');
      await screen.tap(`${fieldId('verdict')}-release`);
      await screen.tap(actId('judge'));
      await screen.readWithout('等您看过');
    },
    readsCase: (no) => party(no, 'complainant'),
    async readsMessage() {
      await screen.open('pages/inbox/index');
      await screen.tapText('投诉受理决定书');
      return screen.readUntil('看这件投诉');
    },
    async readsSignal() {
      await screen.open('press/signals/index');
      await screen.tapText('云屏山货铺');
      await screen.readUntil('每周有几个人投诉');
      // Its complaints are asked for apart.
      return screen.readUntil('薄皮核桃 5 斤');
    },
    async draftsFromSignal(title) {
      await screen.tap(pressIds.draftFrom);
      await screen.readUntil('读者看到的样子');
      await screen.type(fieldId('title'), title);
      await screen.tap(ids.confirmSend);
      await screen.readUntil('等另一个人核对');
    },
    async doesOn(title, act) {
      await atDesk(title);
      await screen.tap(actId(act));
      await screen.tap(ids.confirmSend);
      await screen.readUntil({ check: '等待批准', approve: '可以发布', publish: '读者看得到' }[act]);
    },
    async mayDoOn(title, act) {
      await atDesk(title);
      return screen.has(actId(act));
    },
    readsBulletin: newest,
    async searches(words, title) {
      await screen.open('bulletins/list/index');
      await screen.type(fieldId('words'), words);
      await screen.tap(bulletinIds.search);
      await screen.read(bulletinIds.searchEnd);
      return screen.readUntil(title);
    },
    async forwards(title) {
      await newest(title);
      await screen.forward(bulletinIds.forward);
    },
    async answersQuiz(lesson, places) {
      await screen.open('bulletins/list/index');
      await screen.tap(lessonRowId(lesson));
      for (const [at, place] of places.entries()) await screen.tap(`${fieldId(`q${at + 1}`)}-${place}`);
      await screen.tap(bulletinIds.handIn);
      return screen.readUntil('每题下面有道理和法条');
    },
    async filesFrom(title) {
      await newest(title);
      await screen.tap(bulletinIds.met);
      return fills(true);
    },
    async asksForNext() {
      await screen.open('bulletins/list/index');
      await screen.tap(bulletinIds.remind);
      await screen.readUntil('下一条提示来了会提醒您');
    },
    async readsAtDesk(title, until) {
      await atDesk(title);
      return screen.readUntil(until);
    },
    async recordsRelease(title, url) {
      await atDesk(title);
      await screen.tap(actId('recordRelease'));
      await screen.tap(`${fieldId('medium')}-account`);
      await screen.tap(`${fieldId('form')}-article`);
      await screen.pickDay(fieldId('on'));
      await screen.type(fieldId('url'), url);
      await screen.type(fieldId('reach'), '850');
      await screen.tap(`${fieldId('reachHow')}-counted`);
      await screen.tap(`${fieldId('proofKind')}-screenshot`);
      await screen.pickDay(fieldId('proofOn'));
      await screen.addPicture();
      await screen.readUntil('传好了');
      await screen.tap(ids.confirmSend);
      await screen.readUntil('公众号 · 图文');
    },
    async readsLedger() {
      await screen.open('press/ledger/index?year=2026');
      return screen.readUntil('24.2');
    },
    async readsCell(medium, form, month) {
      await screen.open('press/ledger/index?year=2026');
      await screen.tap(cellId(medium, form, month));
      return screen.readUntil('佐证齐了');
    },
    async confirmsPoint(reason) {
      await screen.open('press/ledger/index?year=2026');
      await screen.tap(pointId('warnings', 'confirm'));
      await screen.type(fieldId('reason'), reason);
      await screen.tap(pointId('warnings', 'send'));
      return screen.readUntil('理由：');
    },
  };
}
