import { county } from '@config/county';
import * as fc from 'fast-check';
import { typed, written } from './fixture';
import { mayNotSay, reasonNotSaid, reportUpward, type NotSaid } from './may-not-say';
import { writingSchema, type WritingInput } from './writing';

const TODAY = '2026-11-24';
const rules = (more: Partial<WritingInput>) => mayNotSay(written(more), TODAY).map(({ rule }) => rule);
const say = (text: string): Partial<WritingInput> => ({ blocks: [{ kind: 'paragraph', text }] });
const penalty = {
  name: '某某山货有限公司',
  basis: 'penalty' as const,
  document: '两市监处罚〔2026〕12号',
  on: '2026-10-01',
  link: 'https://www.gsxt.gov.cn/x',
  said: '销售标签不合格的核桃，罚款 3000 元。',
  shownUntil: '2027-01-08',
};
const relayed = {
  issuer: '国家市场监督管理总局',
  level: 'national' as const,
  title: '关于某批次食品安全风险警示的通告',
  number: '2026年第8号',
  on: '2026-11-20',
  link: 'https://www.samr.gov.cn/a',
};

/** What a county may not say, by the article that reserves it to another. */
const refused: [string, string, Partial<WritingInput>, NotSaid][] = [
  ['食品安全法-118', 'a food-safety risk warning in the title', { title: '关于散装核桃食品安全风险警示' }, 'foodRisk'],
  ['食品安全法-118', 'the same in the text', say('现发布食品风险预警，请停止食用。'), 'foodRisk'],
  ['食品安全法-118', 'an accident of food safety', say('我县发生一起食品安全事故，现通报调查情况。'), 'foodRisk'],
  [
    '食品安全法-118',
    'the same under the name of a 消费警示',
    { kind: 'warning', categories: ['food'], ...say('近期抽检发现黄曲霉毒素超标，请停止食用。') },
    'foodWarning',
  ],
  ['药品管理法-107', 'a warning about drugs', { title: '关于某某药品安全风险警示' }, 'drugRisk'],
  ['纤维办法-16', 'a warning about textiles', say('发布絮用纤维制品质量风险警示。'), 'textileRisk'],
  ['条例-29', 'a firm in the text without what lets it be named', say('甘肃某某山货有限公司被多次投诉。'), 'firmNamed'],
  ['条例-29', 'a shop in the text', say('请不要在云屏山货旗舰店购买。'), 'firmNamed'],
  [
    '条例-29',
    'a firm in the text that stands among the named too',
    { names: [penalty], ...say('某某山货有限公司已被处罚。') },
    'firmNamed',
  ],
  [
    '总局令45-13',
    'a penalty without the end of its publication',
    { names: [{ ...penalty, shownUntil: undefined }] },
    'nameBasis',
  ],
  ['总局令45-13', 'a penalty that is shown no more', { names: [{ ...penalty, shownUntil: '2026-11-23' }] }, 'nameEnded'],
  [
    '条例-29',
    'a document of a day to come',
    { names: [{ ...penalty, on: '2026-12-01', shownUntil: '2027-03-01' }] },
    'nameBasis',
  ],
  [
    '网络食品查处办法-27',
    'an interview about anything but food',
    { categories: ['phone'], names: [{ ...penalty, basis: 'interview', shownUntil: undefined }] },
    'nameBasis',
  ],
  ['消法-37(8)', 'blame, which is the association’s', say('请远离这些黑心商家。'), 'blame'],
  ['本局管理', 'figures of complaints as if they were findings', say('今年收到同类投诉 36 件。'), 'unverified'],
  ['本局管理', 'so few that somebody may be known by them', say('收到投诉 3 件，未经核实。'), 'smallNumber'],
  ['个人信息保护法-6', 'a telephone number of a person', say('请联系 13900001101。'), 'personal'],
  [
    '食品安全法-118',
    'a word of the city that only province and country may say',
    {
      kind: 'relayed',
      title: `转发${relayed.title}`,
      relayed: { ...relayed, level: 'city' },
      blocks: [{ kind: 'quote', text: '原文', source: '市局' }],
    },
    'foodRisk',
  ],
  [
    '食品安全法-118',
    'a superior’s word with one’s own between',
    {
      kind: 'relayed',
      title: `转发${relayed.title}`,
      relayed,
      blocks: [
        { kind: 'quote', text: '原文', source: '总局' },
        { kind: 'paragraph', text: '我局认为大家不必担心。' },
      ],
    },
    'relayedChanged',
  ],
  [
    '食品安全法-118',
    'a superior’s word under another title',
    { kind: 'relayed', title: '大家注意这批食品有问题', relayed, blocks: [{ kind: 'quote', text: '原文', source: '总局' }] },
    'relayedChanged',
  ],
  [
    '食品安全法-118',
    'relayed from nowhere',
    { kind: 'relayed', blocks: [{ kind: 'quote', text: '原文', source: '总局' }] },
    'relayedSource',
  ],
];

test('what stands beside the body, and what is said of a firm, is held to the same rules', () => {
  const found = (more: Partial<WritingInput>) => mayNotSay(written(more), TODAY).map(({ rule, path }) => `${rule} ${path}`);
  const another = { ...penalty, name: '两当县另一家山货有限公司', document: '两市监处罚〔2026〕13号' };
  expect(found({ occasion: '两当县某某山货有限公司被查' })).toEqual(['firmNamed occasion']);
  expect(found({ laws: [`${penalty.name}处罚决定`], names: [penalty] })).toEqual(['firmNamed laws']);
  expect(found({ names: [{ ...penalty, said: '黑心商家，罚款。' }] })).toEqual(['blame names.0.said']);
  expect(found({ names: [{ ...penalty, said: '负责人电话 13900001101。' }] })).toEqual(['personal names.0.said']);
  expect(found({ names: [{ ...penalty, said: `与${another.name}一同销售，罚款。` }, another] })).toEqual([
    'firmNamed names.0.said',
  ]);
  expect(found({ names: [{ ...penalty, said: `${penalty.name}销售标签不合格的商品，罚款。` }] })).toEqual([]);
});

test('a reason that everybody reads names no firm, judges none, and says nothing of a person', () => {
  expect(reasonNotSaid('云屏山货的处罚已经撤销', ['云屏山货'])).toContain('云屏山货');
  expect(reasonNotSaid('误写了两当县云屏山货有限公司', [])).toContain('单位名称');
  expect(reasonNotSaid('是黑心商家', [])).toContain('评价');
  expect(reasonNotSaid('请联系 13900001101', [])).toContain('个人信息');
  expect(reasonNotSaid('所依据的通报已经更正', ['云屏山货'])).toBeUndefined();
});

test.each(['选', '不同'])('a long row of %s before a firm is read to its end at once', (word) => {
  expect(rules(say(`${word.repeat(30).slice(0, 30)}甲有限公司`))).toEqual(['firmNamed']);
  expect(rules(say(`${word.repeat(12)}有限公司`))).toEqual([]);
});

test.each(refused)('%s: a county does not say %s', (_article, _what, more, rule) => {
  const found = mayNotSay(written(more), TODAY).filter((one) => one.rule === rule);
  expect(found).not.toEqual([]);
  for (const { say: words } of found) expect(words).toMatch(/[\u4e00-\u9fff]{6}/);
});

const allowed: [string, Partial<WritingInput>][] = [
  ['a tip on how to buy food in the network', { categories: ['food'], ...say('买年货看清生产日期和保质期，保留订单。') }],
  [
    'a 消费警示 about goods that are no food',
    { kind: 'warning', categories: ['phone'], ...say('近期刷单返利骗局增多，请不要先垫钱。') },
  ],
  [
    'a 消费警示 about food that is not about its safety',
    { kind: 'warning', categories: ['food'], ...say('团购年夜饭先问清定金能不能退。') },
  ],
  ['shops and firms in general', say('尽量选择官方旗舰店，找物流有限公司验货再签收。')],
  [
    'figures of complaints with the word that they are not verified',
    say('今年收到同类投诉 36 件，以上为消费者反映的情况，未经核实。'),
  ],
  ['a firm with its penalty as long as that is shown', { names: [penalty] }],
  ['a spot check that was published', { names: [{ ...penalty, basis: 'spotCheck', shownUntil: undefined }] }],
  ['what the association exposed', { names: [{ ...penalty, basis: 'association', shownUntil: undefined }] }],
  ['an interview about food', { categories: ['food'], names: [{ ...penalty, basis: 'interview', shownUntil: undefined }] }],
  [
    'a word of the country, unchanged, with issuer, number and link',
    {
      kind: 'relayed',
      title: `转发：${relayed.title}`,
      relayed,
      blocks: [{ kind: 'quote', text: '某某有限公司生产的核桃酥黄曲霉毒素超标，请停止食用。', source: '总局通告' }],
    },
  ],
  ['the telephone number of the nation', say('协商不成打 12315、12345。')],
];

test.each(allowed)('a county says %s', (_what, more) => {
  expect(rules(more)).toEqual([]);
});

test('what is refused by its kind names the kind in which it may be said', () => {
  expect(mayNotSay(written({ title: '关于散装核桃食品安全风险警示' }), TODAY)[0]).toMatchObject({
    path: 'title',
    offer: 'relayed',
  });
  expect(
    mayNotSay(written({ kind: 'warning', categories: ['food'], ...say('抽检不合格，请停止食用。') }), TODAY)[0],
  ).toMatchObject({
    path: 'kind',
    offer: 'tip',
  });
});

test('whoever writes of a hazard in food is told that it has to be reported upward (食品安全法 119)', () => {
  expect(reportUpward(written({ categories: ['food'], ...say('买菌菇防止误采有毒的野生菌，请不要自采。') }))?.article).toBe(
    '食品安全法-119',
  );
  expect(reportUpward(written({ categories: ['food'], ...say('看清保质期。') }))).toBeUndefined();
  expect(reportUpward(written({ categories: ['phone'], ...say('充电宝不合格。') }))).toBeUndefined();
});

test('a reserved warning is refused wherever it stands, however it is surrounded', () => {
  const harmless = fc.constantFrom('请留意', '各位消费者', '近期', '为保障大家权益', '本县', '');
  fc.assert(
    fc.property(harmless, harmless, fc.constantFrom('title', 'lead', 'list'), (before, after, where) => {
      const words = `${before}食品安全风险警示${after}通知`;
      const more: Partial<WritingInput> =
        where === 'title'
          ? { title: words }
          : where === 'lead'
            ? { lead: words }
            : { blocks: [{ kind: 'list', items: ['要点', words], ordered: false }] };
      expect(rules(more)).toContain('foodRisk');
    }),
    { seed: 24, numRuns: 100 },
  );
});

test('no block takes markup for anything but letters, and none takes a field that it does not know', () => {
  const [block] = writingSchema.parse(typed(say('<b>粗</b> <script>alert(1)</script>'))).blocks;
  expect(block).toEqual({ kind: 'paragraph', text: '<b>粗</b> <script>alert(1)</script>' });
  expect(writingSchema.safeParse(typed({ blocks: [{ kind: 'paragraph', text: '字', html: '<b>' } as never] })).success).toBe(
    false,
  );
  expect(writingSchema.safeParse(typed({ blocks: [{ kind: 'html', text: '字' } as never] })).success).toBe(false);
  expect(writingSchema.safeParse(typed({ blocks: [{ kind: 'picture', fileId: 'f-1', alt: '' }] })).success).toBe(false);
  expect(writingSchema.safeParse(typed({ blocks: [{ kind: 'action', text: '打开', to: 'link' }] })).success).toBe(false);
  expect(writingSchema.safeParse(typed({ blocks: [{ kind: 'video', title: '视频', url: 'javascript:alert(1)' }] })).success).toBe(
    false,
  );
});

test.each([
  [county.bureau, true],
  [`${county.bureau}、${county.name}消费者协会`, true],
  ['国家市场监督管理总局', false],
  [`${county.bureau}、${county.province}市场监督管理局`, false],
])('%s issues it itself: %s; a superior is relayed (食品安全法 118)', (issuer, may) => {
  const { error } = writingSchema.safeParse(typed({ issuer }));
  expect(error?.issues.map(({ path, message }) => [path.join('.'), message.includes('转发')]) ?? []).toEqual(
    may ? [] : [['issuer', true]],
  );
});
