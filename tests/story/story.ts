import { county } from '../../config/county';
import { lessonOf, type LessonKey } from '../../domain/bulletin/content/lessons';
import type { Form, MediumKey } from '../../domain/bulletin/media';
import type { OwnAct } from '../../src/case/act/offered';
import type { Command } from '../../src/desk/commands';

const served = county.offices[1]!;
const place = `${county.province}${county.city}${county.name}${served.towns[0]}`;

/** What a person types to file the complaint of the story, by field of the form. */
export const form = {
  'respondent.kind': 'inPlatformMerchant',
  'respondent.platform': '山货集市',
  'respondent.name': '云屏山货铺',
  'respondent.address': place,
  'purchase.goods': '薄皮核桃 5 斤',
  'purchase.amountFen': '129.5',
  category: 'produce',
  problem: 'mismatch',
  facts: '收到的核桃有一半是空壳，和页面上写的当年新货不一样，店铺不给退。',
  requests: 'refund',
  'complainant.name': '王秀兰',
  'complainant.phone': '13900001101',
  'complainant.address': `${place}东街 18 号`,
} as const;
/** What both sides agreed on in the end. */
export const agreedTerms = '商家当场退款 129.50 元';
/** The same in yuan, as it is typed. */
export const agreedYuan = '129.5';
export const consents = ['mediation', 'directContact', 'entrust', 'publish'] as const;

/** What brings a bulletin from its draft to its readers. */
export type LifeAct = 'check' | 'approve' | 'publish';

/** From which side a person opens a case. */
export type Side = 'complainant' | 'respondent' | 'staff';

/** One person with the program in hand, on whatever host. What is read comes back as text. */
export interface Person {
  /** Files the complaint, bought on the day of the story; answers its number. */
  files(): Promise<string>;
  /** The list of complaints waiting for a decision. */
  readsWaiting(): Promise<string>;
  /** The case at the desk. */
  readsDesk(no: string): Promise<string>;
  /** Accepts from the desk; answers the letters shown before sending, where the host has a screen. */
  accepts(no: string): Promise<string | undefined>;
  /** Brings its number of the national platform back. */
  enters12315(no: string, number: string): Promise<void>;
  /** Takes the accepted case on and closes it with an agreement performed at once. */
  agrees(no: string): Promise<void>;
  /** Rates the outcome with so many stars. */
  rates(no: string, stars: number): Promise<void>;
  /** Finds the case by its number, does one act on it at the desk with these answers (`#` before a choice), and sends it. */
  does(no: string, act: Command, answers?: Record<string, string>): Promise<void>;
  /** The case at the desk, found by its number. */
  finds(no: string): Promise<string>;
  /** What is looked up on a case: letters, the work on it, who read it; once this stands there. */
  readsRecords(no: string, until: string): Promise<string>;
  /** Takes the whole file of the case out as a Word file. */
  opensDossier(no: string): Promise<void>;
  /** What waits for this person as the second one, once this case stands there. */
  readsProposals(no: string): Promise<string>;
  /** All messages, once this stands there. */
  readsMessages(until: string): Promise<string>;
  /** What is still to be done, once this stands there. */
  readsToDo(until: string): Promise<string>;
  /** Makes a code at the desk for the merchant of an accepted case. */
  makesCode(no: string): Promise<string>;
  /** Opens the complaint about one's own shop by the code; answers what stands there. */
  joinsBy(code: string): Promise<string>;
  /** The merchant agrees to mediation. */
  agreesToMediate(no: string): Promise<void>;
  /** A party does one act on its own case with these answers (`#` before a choice); what stands in the form already is left so. */
  doesOwn(no: string, side: Exclude<Side, 'staff'>, act: OwnAct, answers?: Record<string, string>): Promise<void>;
  /** Writes in the room of a case, from one's own side of it. */
  says(no: string, side: Side, text: string): Promise<void>;
  /** What stands in the room for this side. */
  hears(no: string, side: Side): Promise<string>;
  /** An officer passes on the message that waits in the room. */
  passesOn(no: string): Promise<void>;
  /** One's own case. */
  readsCase(no: string): Promise<string>;
  /** The newest message, opened. */
  readsMessage(): Promise<string>;
  /** The first signal that the bureau sees from its own complaints. */
  readsSignal(): Promise<string>;
  /** One tap makes the draft that answers it; it is given this title and saved. */
  draftsFromSignal(title: string): Promise<void>;
  /** Does one act on the bulletin of that title. */
  doesOn(title: string, act: LifeAct): Promise<void>;
  /** Whether this person may do it now. */
  mayDoOn(title: string, act: LifeAct): Promise<boolean>;
  /** The newest bulletin, found on the first page, which says its title. */
  readsBulletin(title: string): Promise<string>;
  /** What a search for these words finds. */
  searches(words: string, title: string): Promise<string>;
  /** Sends the newest bulletin on. */
  forwards(title: string): Promise<void>;
  /** Reads a lesson and answers its quiz by these places; what it came to stays with the person. */
  answersQuiz(lesson: LessonKey, places: readonly number[]): Promise<string | undefined>;
  /** Has met the same: files from the newest bulletin, which says of what kind it is; answers the number. */
  filesFrom(title: string): Promise<string>;
  /** Wants to hear of the next warning. */
  asksForNext(): Promise<void>;
  /** The bulletin of that title as the bureau has it, once this stands there. */
  readsAtDesk(title: string, until: string): Promise<string>;
  /** Records that it was told in the bureau's account in WeChat today, with a screenshot as proof. */
  recordsRelease(title: string, url: string): Promise<void>;
  /** The ledger of the year. */
  readsLedger(): Promise<string>;
  /** The releases behind a cell of warnings. */
  readsCell(medium: MediumKey, form: Form, month: number): Promise<string>;
  /** Puts one's name under the point of warnings; answers what stands there then. */
  confirmsPoint(reason: string): Promise<string>;
}

export interface Host {
  person(persona: string): Promise<Person>;
  /** Moves the day of everybody, local time in +08:00, and lets the timer run. */
  later(local: string): Promise<void>;
  /** Five people complain of one shop within a week, after four months in which hardly anybody did; the night looks at it. */
  outbreak(): Promise<void>;
  /** Another warning comes out the next morning, and whoever asked for it is told. */
  nextWarning(title: string): Promise<void>;
  /** What went wrong behind the screens. */
  faults(): string[];
  close(): Promise<void>;
}

/** Right answers of a lesson, but for its last question. */
function nearlyRight(lesson: LessonKey): number[] {
  const { quiz } = lessonOf(lesson);
  return quiz.map(({ right, answers }, at) => (at === quiz.length - 1 ? (right + 1) % answers.length : right));
}

/** The one story of the product, told on every host: filed, seen, accepted, mediated, rated. The day is 2026-11-24, a Tuesday. */
export function tellStory(start: () => Promise<Host>): void {
  let host: Host;
  beforeAll(async () => {
    host = await start();
  });
  afterAll(() => host?.close());

  test('a consumer files, the officer sees it and accepts, the consumer reads the acceptance and its deadline', async () => {
    const consumer = await host.person('consumer');
    const officer = await host.person('intake');

    const no = await consumer.files();
    expect(no).toMatch(new RegExp(`^${county.prefix}-2026-\\d{4}$`));
    // Seven working days, the day of receipt not counted, without the weekend.
    expect(await consumer.readsCase(no)).toContain('最迟 12 月 3 日（周四）');

    const waiting = await officer.readsWaiting();
    expect(waiting).toContain('薄皮核桃 5 斤');
    expect(waiting).toContain('王**');
    expect(waiting).not.toContain('王秀兰');
    expect(await officer.readsDesk(no)).toContain('收到的核桃有一半是空壳');

    const shown = await officer.accepts(no);
    const message = await consumer.readsMessage();
    expect(message).toContain('投诉受理决定书');
    // Sixty days from acceptance (令121-23).
    expect(message).toContain('2027 年 1 月 23 日（周六）');
    if (shown !== undefined)
      for (const line of ['投诉受理决定书', '2027 年 1 月 23 日（周六）', `编号 ${no}`]) expect(shown).toContain(line);

    const read = await consumer.readsCase(no);
    expect(read).toContain('正在和商家沟通');
    expect(read).toContain('2027 年 1 月 23 日（周六）');
    expect(await officer.readsWaiting()).not.toContain('薄皮核桃 5 斤');

    await officer.enters12315(no, '1620000202611240001');
    const mediator = await host.person('handler');
    await mediator.agrees(no);
    expect(await consumer.readsCase(no)).toContain(agreedTerms);
    await consumer.rates(no, 5);
    expect(await consumer.readsCase(no)).toMatch(/5 星|"stars":5/);
    expect(host.faults()).toEqual([]);
  });

  test('a case is worked to its end: sent to a field office and back, ended after a clear refusal by two people, reopened, settled for a party; what is still owed turns late', async () => {
    const consumer = await host.person('consumer');
    const [intake, handler, leader, unit] = await Promise.all(['intake', 'handler', 'leader', 'chengguan'].map(host.person));
    const no = await consumer!.files();

    await intake!.does(no, 'distribute', { office: `#${served.code}`, reason: '商家在那个所的辖区' });
    await unit!.does(no, 'return', { reason: '商家已经搬到杨店镇，不归我所' });
    await intake!.does(no, 'set12315', { number: '1620000202611240002' });
    await handler!.does(no, 'accept');

    // The merchant has no account: the inquiry is read out on the telephone. A clear refusal with its proof is enough (令121-23(2)).
    await handler!.does(no, 'recordDispatch', {
      form: '#inquiry',
      to: '#respondent',
      way: '#phone',
      address: '0939-7121234',
      result: '#delivered',
      proof: '录音 1124-1',
    });
    await handler!.does(no, 'record', {
      manner: '#phone',
      with: '#respondent',
      result: '#refused',
      text: '店主说不参加任何调解',
      proof: '录音 1124-2',
    });
    await handler!.does(no, 'proposeTerminate', {
      ground: '#T2',
      party: '#respondent',
      reason: '商家在电话里明确拒绝调解',
    });
    expect(await leader!.readsProposals(no)).toContain(no);
    await leader!.does(no, 'approveTerminate');
    expect(await consumer.readsCase(no)).toContain('商家在电话里明确拒绝调解');

    // Who approved the end does not take it back as the bureau's own correction: a ruling does, and sets the days.
    await leader!.does(no, 'revoke', {
      by: '#reconsideration',
      documentNo: '两政复决〔2026〕1号',
      reason: '商家当天来电愿意调解，责令重新处理',
      days: '7',
      unit: '#workingDay',
    });
    await handler!.does(no, 'accept');
    await handler!.does(no, 'settle', {
      terms: '商家退一半货款',
      agreedFen: '64.75',
      done: '#yes',
      'recorded.way': '#phone',
      'recorded.who': '王秀兰',
      'recorded.proof': '录音 1124-5',
    });
    const desk = await handler!.finds(no);
    for (const said of ['商家退一半货款', '录音 1124-5', '两政复决〔2026〕1号']) expect(desk).toContain(said);
    expect(desk).toMatch(/64\.75|"fen":6475/);

    await handler!.opensDossier(no);
    expect(await leader!.readsRecords(no, '看了案卷')).toMatch(/看了案卷|"what":"dossier"/);

    // Nobody told the merchant of the end within seven working days (令121-23).
    await host.later('2026-12-04T10:00');
    expect(await leader!.readsToDo('已超')).toContain('已超');
    expect(host.faults()).toEqual([]);
  });

  test('the merchant joins by a code and both sides talk in one room; a text the check does not pass is heard once an officer has passed it on; an offer, another, a yes, settled', async () => {
    const [consumer, merchant, officer] = await Promise.all(['consumer', 'consumer3', 'handler'].map(host.person));
    const no = await consumer!.files();
    await officer!.does(no, 'accept');

    const opened = await merchant!.joinsBy(await officer!.makesCode(no));
    expect(opened).toContain('请答复是否同意调解');
    expect(opened).toContain('薄皮核桃 5 斤');
    // The complainant's own words and address are not the merchant's to read; the telephone was agreed to in the form.
    for (const secret of [form.facts, form['complainant.address']]) expect(opened).not.toContain(secret);
    await merchant!.agreesToMediate(no);

    const risky = '店里的人叫我去赌博网站领退款';
    await consumer!.says(no, 'complainant', risky);
    expect(await consumer!.hears(no, 'complainant')).toMatch(/等工作人员看过|"state":"held"/);
    expect(await merchant!.hears(no, 'respondent')).not.toContain(risky);
    await officer!.passesOn(no);
    expect(await merchant!.hears(no, 'respondent')).toContain(risky);
    await merchant!.says(no, 'respondent', '不是店里的人，货款我今天退');
    expect(await consumer!.hears(no, 'complainant')).toContain('货款我今天退');
    expect(await officer!.hears(no, 'staff')).toContain('货款我今天退');

    // Who is willing says how: what was asked for stands in the form. Another offer answers it, a yes is written down word for word.
    await merchant!.doesOwn(no, 'respondent', 'makeOffer', { 'terms.fen': '100', 'terms.by': '2026-12-31' });
    expect(await consumer!.readsCase(no)).toContain('商家提了解决办法，等您答复');
    await consumer!.doesOwn(no, 'complainant', 'makeOffer', { 'terms.fen': '129.5' });
    await merchant!.doesOwn(no, 'respondent', 'acceptOffer');
    expect(await officer!.readsToDo('双方谈妥了')).toContain('双方谈妥了');
    expect(await officer!.finds(no)).toContain('自行协商一致');
    await consumer!.doesOwn(no, 'complainant', 'settle');
    const settled = await consumer!.readsCase(no);
    for (const said of ['129.50', '2026 年 12 月 31 日']) expect(settled).toContain(said);
    expect(host.faults()).toEqual([]);
  });
}

/** From complaints to a warning that people read, on a bureau of its own: its months are moved through. */
export function tellOfWarning(start: () => Promise<Host>): void {
  let host: Host;
  beforeAll(async () => {
    host = await start();
  });
  afterAll(() => host?.close());

  const title = '网上买山货，收到先称先看再签';

  test('complaints gather, the bureau sees why and warns: a draft, checked by another, approved by who did not write it, published', async () => {
    await host.outbreak();
    const [writer, checker, leader] = await Promise.all(['handler', 'intake', 'leader'].map(host.person));

    // The signal says why it fired and which complaints it rests on.
    const signal = await writer!.readsSignal();
    for (const said of ['有 5 个人投诉“云屏山货铺”', '碰巧有这么多人的机会不到', '薄皮核桃 5 斤']) expect(signal).toContain(said);
    await writer!.draftsFromSignal(title);
    // Whoever wrote it neither checks nor approves it.
    expect(await writer!.mayDoOn(title, 'check')).toBe(false);
    await checker!.doesOn(title, 'check');
    expect(await writer!.mayDoOn(title, 'approve')).toBe(false);
    await leader!.doesOn(title, 'approve');
    await writer!.doesOn(title, 'publish');
    expect(host.faults()).toEqual([]);
  });

  test('on the phone it is read, found again, sent on; a quiz is answered, the next one asked for, a complaint begun from it', async () => {
    const [reader, officer] = await Promise.all(['consumer3', 'intake'].map(host.person));
    const read = await reader!.readsBulletin(title);
    expect(read).toContain('近 28 天，本局收到农产品、土特产方面的投诉 5 件（投诉数，未经核实）');
    // No shop, and nobody's words.
    for (const secret of ['云屏山货铺', '空壳']) expect(read).not.toContain(secret);
    expect(await reader!.searches('先称先看', title)).toContain(title);
    await reader!.forwards(title);
    const result = await reader!.answersQuiz('sevenDays', nearlyRight('sevenDays'));
    if (result !== undefined) for (const said of ['答对 4 题，共 5 题', '答错了']) expect(result).toContain(said);
    await reader!.asksForNext();

    // Met the same: the kind of goods and the problem were filled in already.
    const no = await reader!.filesFrom(title);
    const desk = await officer!.finds(no);
    expect(desk).toMatch(/农产品、土特产|"category":"produce"/);
    expect(desk).toMatch(/货不对版|"problem":"mismatch"/);

    expect(host.faults()).toEqual([]);
  });

  test('the ledger has its releases with proof, a person confirms the point, and whoever asked hears of the next warning', async () => {
    const [reader, officer, leader] = await Promise.all(['consumer3', 'intake', 'leader'].map(host.person));
    await officer!.recordsRelease(title, 'https://mp.weixin.qq.com/s/shanhuo');
    const told = await leader!.readsAtDesk(title, '公众号 · 图文');
    expect(told).toMatch(/1 人读过，转发 1 次|"readers":1,"shares":1/);
    expect(await leader!.readsLedger()).toMatch(/1 条，发布 2 次|"releases":2/);
    expect(await leader!.readsCell('account', 'article', 11)).toMatch(/佐证齐了|"missing":\[\]/);
    const reason = '看了发布记录和截图，当天发布、当天登记';
    expect(await leader!.confirmsPoint(reason)).toContain(reason);

    await host.nextWarning('双 12 之前，券先看清再凑单');
    expect(await reader!.readsMessages('双 12 之前，券先看清再凑单')).toContain('消费警示：双 12 之前，券先看清再凑单');
    expect(host.faults()).toEqual([]);
  });
}
