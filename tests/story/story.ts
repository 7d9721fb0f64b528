/** What a person types to file the complaint of the story, by field of the form. */
export const form = {
  'respondent.kind': 'inPlatformMerchant',
  'respondent.platform': '山货集市',
  'respondent.name': '云屏山货铺',
  'respondent.address': '甘肃省陇南市两当县城关镇',
  'purchase.goods': '薄皮核桃 5 斤',
  'purchase.amountFen': '129.5',
  facts: '收到的核桃有一半是空壳，和页面上写的当年新货不一样，店铺不给退。',
  requests: 'refund',
  'complainant.name': '王秀兰',
  'complainant.phone': '13900001101',
  'complainant.address': '甘肃省陇南市两当县城关镇东街 18 号',
} as const;
/** What both sides agreed on in the end. */
export const agreedTerms = '商家当场退款 129.50 元';
export const consents = ['mediation', 'directContact', 'entrust', 'publish'] as const;

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
  /** One's own case. */
  readsCase(no: string): Promise<string>;
  /** The newest message, opened. */
  readsMessage(): Promise<string>;
}

export interface Host {
  person(persona: string): Promise<Person>;
  /** What went wrong behind the screens. */
  faults(): string[];
  close(): Promise<void>;
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
    expect(no).toMatch(/^LD-2026-\d{4}$/);
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
}
