import type { ComplaintRelation } from '../bureau/actor';
import { actionsFor } from '../lifecycle';
import { refusedAnyhow } from '../refused-anyhow';
import { defaultSettings } from '../bureau/settings';
import { cite, HOUSE, sayBasis } from '../law/cite';
import type { Complaint, ComplaintState } from './complaint';
import type { MergedCase } from './records';
import { accepted, alone, at, bureau, done, inputs, people, photo, received, tried } from './fixture';
import { complaintTable, type ComplaintCommand } from './acts/table';
import { complaintActions, decideComplaint, withheldActs } from './lifecycle';
import { lettersOf } from './letters/sent';
import { noticeText } from './letters/notices';
import { without } from '../without';

const commands = Object.keys(complaintTable) as ComplaintCommand[];
const relations = Object.keys(people) as ComplaintRelation[];
const TODAY = '2026-11-12';

/** One subject or more of each state, with the facts that open most rows. */
const joint = {
  people: [
    { name: '王秀兰', phone: '13900001101', address: '东街 18 号', consents: [] },
    {
      name: '陈小雨',
      phone: '13900001303',
      address: '西街 2 号',
      consents: (['withdraw', 'settle', 'agree'] as const).map((act) => ({
        act,
        on: TODAY,
        recorded: { way: 'window' as const, on: TODAY, who: '陈小雨', proof: '书面' },
      })),
    },
  ],
  representatives: ['王秀兰'],
};
const plain = received();
const issued = {
  form: 'acceptance',
  number: '两市监投受〔2026〕第1号',
  title: '投诉受理决定书',
  body: '我们决定受理。',
  hash: '0'.repeat(64),
  article: '令121-15',
  issuedOn: '2026-11-10',
  issuedBy: '张建军',
} as const;
const met = accepted({ joint, documents: [issued], evidence: [photo()] });
const came: MergedCase = {
  ...{ id: 'c_9', no: 'LD-2026-0009', on: TODAY, by: '李文静', reason: '同一件纠纷' },
  ...{ source: 'platform12315', receivedOn: TODAY, facts: plain.facts, requests: plain.requests },
};
const publishable = { ...done(met, 'terminate', inputs.terminate), consents: { ...met.consents, publish: true } };
const agreed = done(without(met, 'joint'), 'agree', { ...(inputs.agree as object), agreedFen: 12_950, performBy: '2026-11-20' });
const subjects: Record<ComplaintState, Complaint[]> = {
  received: [
    plain,
    received({ office: '621228-01', joint }),
    received({ helper: { name: '王丽', phone: '13900001199', bond: '女儿' } }),
    done(plain, 'proposeReject', inputs.proposeReject, { as: 'intake' }),
    received({ imported: { list: '列表.xlsx', row: 2, on: TODAY, by: '李文静', missing: [], rest: [] } }),
    received({ senders: [{ no: 1, name: '陇南市12345热线', number: '2026-7', answerBy: '2026-11-20' }] }),
  ],
  accepted: [
    met,
    done(met, 'proposeTerminate', inputs.proposeTerminate),
    accepted({ agent: done(plain, 'recordAgent', inputs.recordAgent).agent! }),
    done(met, 'entrust', inputs.entrust),
    done(met, 'appraisalOut', inputs.appraisalOut),
    done(met, 'makeOffer', inputs.makeOffer),
    tried(met, 2),
    done(met, 'appraisalOut', inputs.appraisalOut, { on: '2026-11-20' }),
    { ...met, access: { code: { id: 'view:1', by: '张建军', on: TODAY, until: '2026-11-25' } } },
    done(met, 'linkMerchant', inputs.linkMerchant),
    { ...met, access: { joined: { name: '杨建国', post: 'owner', on: TODAY, at: 1 } } },
    done(met, 'recordClue', inputs.recordClue),
    done(done(met, 'recordClue', inputs.recordClue), 'clueTestOut', inputs.clueTestOut),
    done(met, 'reclassify', inputs.reclassify),
    done(done(met, 'disputeCompetence', inputs.disputeCompetence), 'openProceeding', inputs.openProceeding),
  ],
  suspended: [done(met, 'suspend', inputs.suspend)],
  closed: [
    { ...done(met, 'agree', inputs.agree), agreement: { on: '2026-11-10', form: 'mediationAgreement', terms: '退款' } },
    done(
      plain,
      'reject',
      { ground: 'R1', reason: '种植环节的农药残留', handover: { to: '两当县农业农村局' } },
      { settings: alone },
    ),
    done(met, 'terminate', inputs.terminate),
    agreed,
    done(agreed, 'askNewDay', { performBy: '2026-12-20' }, { as: 'respondent' }),
    done(done(plain, 'proposeReject', inputs.proposeReject), 'approveReject', {}, { as: 'leader' }),
    done(plain, 'withdraw', {}, { as: 'complainant' }),
    publishable,
    done(publishable, 'publish', inputs.publish, { on: TODAY }),
    { ...done(plain, 'merge', inputs.merge), goesOn: { id: 'c_9', state: 'received', deadlines: plain.deadlines } },
    { ...done(plain, 'withdraw', {}, { as: 'complainant' }), consents: { ...plain.consents, publish: true } },
    {
      ...done(plain, 'withdraw', {}, { as: 'complainant' }),
      mergedFrom: [{ ...came, platform12315No: '1620000020261109002' }],
    },
  ],
};
const everyCase = (Object.keys(subjects) as ComplaintState[]).flatMap((state) =>
  subjects[state].map((subject) => ({ state, subject })),
);

describe('state × command × relation: the table is the whole rule', () => {
  const allowed = new Set<string>();
  test.each(commands)('%s: only from its states, only by its relations, and to nowhere else', (command) => {
    const row = complaintTable[command];
    for (const { state, subject } of everyCase) {
      for (const relation of relations) {
        for (const settings of [defaultSettings, alone]) {
          const before = JSON.stringify(subject);
          const decided = decideComplaint(subject, command, inputs[command], people[relation], at(TODAY), settings);
          const named = (row.by as readonly string[]).includes(relation);
          const reachable = (row.from as readonly string[]).includes(state);
          if (!named) expect(decided).toMatchObject({ ok: false, refused: 'not-allowed' });
          else if (!reachable) expect(decided).toMatchObject({ ok: false, refused: 'wrong-state' });
          if (decided.ok) {
            expect(decided.next.state).toBe(row.to ?? row.back?.(subject) ?? state);
            expect(decided.next.version).toBe(subject.version);
            allowed.add(command);
          }
          // A subject changed in place would be written although the act was refused.
          expect(JSON.stringify(subject)).toBe(before);
        }
      }
    }
  });

  test('every command was allowed at least once: a row nobody can use is a dead rule', () => {
    expect(commands.filter((command) => !allowed.has(command))).toEqual([]);
  });

  test.each([
    ['an unknown command', 'explode'],
    ['what every object inherits', 'constructor'],
    ['a prototype', '__proto__'],
  ])('%s is no command', (_, command) => {
    expect(decideComplaint(plain, command, {}, people.leader, at(TODAY))).toMatchObject({
      ok: false,
      refused: 'unknown-command',
    });
  });

  test.each(commands)('%s refuses fields it does not know: nothing unread is stored', (command) => {
    const parsed = complaintTable[command].asks.safeParse({ ...(inputs[command] as object), sneaked: 1 });
    expect(parsed.success).toBe(false);
  });

  test.each(commands)('%s rests on an article that can be cited', (command) => {
    const { article } = complaintTable[command];
    if (article !== HOUSE) expect(cite(article)).toMatch(/^《.+》第.+条/);
  });

  test.each(commands)('%s: its basis is said wherever the act is listed', (command) => {
    const said = sayBasis(complaintTable[command].article);
    expect(said === HOUSE || /^《.+》第.+条/.test(said)).toBe(true);
  });

  test('nothing but the order of the own work goes without an article', () => {
    const house = commands.filter((command) => complaintTable[command].article === HOUSE);
    expect(house.sort()).toEqual([
      'addSender',
      'agreeReclassification',
      'answerSender',
      'confirmLateEntry',
      'correctSender',
      'declineReclassification',
      'linkMerchant',
      'merge',
      'promote',
      'reclassify',
      'refuseLateEntry',
      'removeSender',
      'revokeViewCode',
      'unlinkMerchant',
      'unlinkRespondent',
      'unmerge',
      'voidDocument',
    ]);
  });

  test.each([
    ['openProceeding', '《行政复议法》第二条、《行政诉讼法》第二条'],
    ['endProceeding', '《行政复议法》第二条、《行政诉讼法》第二条'],
    ['revoke', '《行政复议法》第六十四条、《行政诉讼法》第七十条'],
  ] as const)('%s is about the bureau before others and does not rest on 令121', (command, law) => {
    expect(cite(complaintTable[command].article)).toBe(law);
  });
});

describe('buttons are the same question the server asks', () => {
  test('what actionsFor offers is refused by nothing but facts and input; what it hides is refused', () => {
    for (const { subject } of everyCase) {
      for (const relation of relations) {
        const offered = actionsFor(complaintTable, subject, [relation], at(TODAY));
        for (const command of commands) {
          const decided = decideComplaint(subject, command, inputs[command], people[relation], at(TODAY));
          if (!offered.includes(command)) expect(decided.ok).toBe(false);
          else if (!decided.ok) expect(['unknown-command', 'not-allowed', 'wrong-state']).not.toContain(decided.refused);
        }
      }
    }
  });

  test('a person off the case is offered nothing', () => {
    for (const { subject } of everyCase)
      expect(actionsFor(complaintTable, subject, ['staff', 'stranger'], at(TODAY))).toEqual([]);
  });

  test('with approval on, one person is offered to propose and not to reject alone; with approval off the other way round', () => {
    expect(actionsFor(complaintTable, plain, ['handler'], at(TODAY))).toContain('proposeReject');
    expect(actionsFor(complaintTable, plain, ['handler'], at(TODAY))).not.toContain('reject');
    expect(actionsFor(complaintTable, plain, ['handler'], at(TODAY), alone)).toContain('reject');
    expect(actionsFor(complaintTable, plain, ['handler'], at(TODAY), alone)).not.toContain('proposeReject');
  });
});

describe('letters', () => {
  test('nothing reaches the respondent of a complaint that was never accepted', () => {
    for (const command of commands) {
      for (const subject of [...subjects.received, done(plain, 'withdraw', {}, { as: 'complainant' })])
        expect(lettersOf(command, subject).filter(({ to }) => to === 'respondent')).toEqual([]);
    }
  });

  test('withdrawn before acceptance is told in plain words, not as a termination of mediation that never began', () => {
    const gone = done(plain, 'withdraw', {}, { as: 'complainant' });
    expect(lettersOf('withdraw', gone)).toEqual([{ to: 'complainant', form: 'withdrawn' }]);
  });

  test('every letter of every allowed act can be written: a form without words would fail after the decision', () => {
    for (const { subject } of everyCase) {
      for (const command of commands) {
        for (const relation of complaintTable[command].by) {
          const decided = decideComplaint(subject, command, inputs[command], people[relation], at(TODAY));
          if (!decided.ok) continue;
          for (const { form } of lettersOf(command, decided.next)) {
            const { title, body } = noticeText(form, decided.next, at(TODAY), bureau);
            expect(title.length).toBeGreaterThan(3);
            expect(body).toContain('LD-2026-0001');
            expect(body).not.toMatch(/undefined|NaN|\[object|！|!|亲，/);
          }
        }
      }
    }
  });
});

describe('what would certainly be refused', () => {
  const every = Object.values(subjects).flat();
  const staffOf = ['intake', 'handler', 'leader'] as const;

  test.each(staffOf)('is refused whatever is typed, to %s on every case', (as) => {
    for (const subject of every)
      for (const on of [TODAY, '2027-03-01']) {
        const actions = complaintActions(subject, [as], at(on));
        for (const { act, refusal } of withheldActs(subject, actions, [as], people[as], at(on)))
          expect([act, decideComplaint(subject, act, inputs[act], people[as], at(on)).ok, refusal.fields]).toEqual([
            act,
            false,
            undefined,
          ]);
      }
  });

  test.each([
    [
      'an end before the number of the national platform is there',
      { platform12315No: undefined },
      'terminate',
      'number-12315-missing',
    ],
    [
      'an end before the complainant was told of the decision',
      { decision: { ...met.decision!, dispatchedOn: undefined } },
      'settle',
      'notice-not-sent',
    ],
  ] as const)('%s is withheld with why', (_, more, act, refused) => {
    const subject: Complaint = { ...met, joint: undefined, ...more };
    const actions = complaintActions(subject, ['handler'], at(TODAY));
    const settings = { ...defaultSettings, number12315: true };
    const withheld = withheldActs(subject, actions, ['handler'], people.handler, at(TODAY), settings);
    expect(withheld.find((one) => one.act === act)?.refusal.refused).toBe(refused);
  });

  test('nothing is withheld for what another answer would cure: a ground that is not due yet leaves the others', () => {
    const subject: Complaint = { ...met, joint: undefined, platform12315No: '16212280020261112000001' };
    const actions = complaintActions(subject, ['handler'], at(TODAY));
    expect(withheldActs(subject, actions, ['handler'], people.handler, at(TODAY)).map(({ act }) => act)).not.toContain(
      'terminate',
    );
    const step = { subject, actor: people.handler, moment: at(TODAY), settings: defaultSettings };
    const of = (ground: string) => refusedAnyhow(complaintTable.terminate, step, { ground, unreachable: undefined })?.refused;
    expect([of('T3'), of('T5')]).toEqual([undefined, 'period-not-over']);
  });
});
