import { builtIn } from '../law/calendar/calendar';
import type { ComplaintRelation } from '../bureau/actor';
import { startDeadline } from '../law/deadline/clocks';
import type { Sight } from '../facts';
import type { Complaint } from './complaint';
import { accepted, at, bureau, people, photo, received } from './fixture';
import { lettersOf } from './letters/sent';
import { noticeText } from './letters/notices';
import { viewComplaint, visibility } from './visibility';

const relations = Object.keys(people) as ComplaintRelation[];
const sights: Record<string, Record<ComplaintRelation, Sight>> = Object.fromEntries(
  visibility.map(({ field, sight }) => [field, sight]),
);
const fields = Object.keys(sights);

/** A complaint with every field filled, each value carrying a mark found nowhere else. */
function marked(consent: boolean): Complaint {
  const base = accepted();
  const person = (mark: string) => ({
    name: `⟦${mark}.name⟧`,
    phone: `⟦${mark}.phone⟧`,
    on: '2026-11-10',
    proof: `⟦${mark}.proof⟧`,
  });
  return {
    ...base,
    _id: '⟦_id⟧',
    no: '⟦no⟧',
    office: '⟦office⟧',
    intakeOffice: '⟦intakeOffice⟧',
    receivedReason: '⟦receivedReason⟧',
    recordedBy: '⟦recordedBy⟧',
    negotiated: { no: 'LDH-2026-0001', on: '2026-11-01', end: 'expired' },
    imported: {
      list: '⟦im.list⟧',
      row: 2,
      on: '2026-11-10',
      by: '⟦im.by⟧',
      missing: [],
      rest: [{ label: '⟦im.label⟧', text: '⟦im.text⟧' }],
      promoted: { on: '2026-11-11', by: '⟦im.p⟧' },
    },
    senders: [
      {
        no: 1,
        name: '⟦se.name⟧',
        number: '⟦se.no⟧',
        answerBy: '2026-11-20',
        added: { on: '2026-11-18', by: '⟦se.add.by⟧', reason: '⟦se.why⟧' },
        answered: { on: '2026-11-19', way: 'post', to: '⟦se.to⟧', proof: '⟦se.proof⟧', by: '⟦se.by⟧' },
      },
    ],
    complainant: {
      member: '⟦c.member⟧',
      name: '王⟦c.name⟧',
      phone: '139⟦c.phone⟧0011',
      address: '甘肃省陇南市两当县⟦c.address⟧',
    },
    respondent: {
      member: '⟦r.member⟧',
      kind: 'inPlatformMerchant',
      name: '⟦r.name⟧',
      platform: '⟦r.platform⟧',
      shopUrl: '⟦r.shopUrl⟧',
      address: '⟦r.address⟧',
      contact: '⟦r.contact⟧',
      phone: '⟦r.phone⟧',
      uscc: '⟦r.uscc⟧',
      hint: '⟦r.hint⟧',
    },
    purchase: { goods: '⟦goods⟧', boughtOn: '2026-11-01', amountFen: 12_950, orderNo: '⟦orderNo⟧123456' },
    facts: '⟦facts⟧',
    summary: '⟦summary⟧',
    otherRequest: '⟦other⟧',
    askedFen: 77_770_001,
    claims: [
      {
        ...{ on: '2026-11-09', at: 1, by: '⟦cc1.by⟧', reason: '⟦cc1⟧' },
        ...{ from: { requests: ['return'], askedFen: 77_770_003 }, to: { requests: ['refund'], askedFen: 77_770_002 } },
      },
      {
        ...{ on: '2026-11-12', at: 2, by: '⟦cc2.by⟧', afterAcceptance: true, reason: '⟦cc2⟧' },
        ...{
          from: { requests: ['refund'], otherRequest: '⟦cc2.from⟧', askedFen: 77_770_002 },
          to: { requests: ['refund'], otherRequest: '⟦cc2.to⟧', askedFen: 77_770_001 },
        },
        principalConsent: '⟦cc2.principal⟧',
        recorded: { way: 'phone', on: '2026-11-12', who: '⟦cc2.who⟧', proof: '⟦cc2.proof⟧' },
      },
    ],
    consents: { ...base.consents, directContact: consent },
    handler: { member: '⟦h.member⟧', name: '⟦h.name⟧' },
    decision: { kind: 'accepted', on: '2026-11-10', by: '⟦d.by⟧', article: '令121-15', reason: '⟦d.reason⟧' },
    closing: { on: '2026-11-20', by: '⟦cl.by⟧', outcome: 'terminated', ground: 'T3', basis: '⟦cl.basis⟧', reason: '⟦cl.reason⟧' },
    rating: { stars: 1, on: '2026-11-21', words: '⟦rating⟧' },
    callbacks: [{ stars: 5, on: '2026-11-21', words: '⟦callback⟧', by: '⟦cb.by⟧' }],
    platform12315No: '⟦12315⟧',
    platform12315: { on: '2026-11-10', by: '⟦12315.by⟧' },
    no12315: { reason: '⟦no12315⟧', by: '⟦no12315.by⟧', on: '2026-11-10' },
    documents: [
      {
        form: 'acceptance',
        number: '⟦doc.no⟧',
        title: '⟦doc⟧',
        body: '⟦doc.body⟧',
        hash: '⟦doc.hash⟧',
        article: '',
        issuedOn: '2026-11-10',
        issuedBy: '⟦doc.by⟧',
      },
    ],
    deliveries: [
      {
        form: 'acceptance',
        to: 'complainant',
        way: 'phone',
        address: '⟦delivery⟧',
        on: '2026-11-10',
        at: 1,
        by: '⟦del.by⟧',
        result: 'sent',
      },
    ],
    proposal: { kind: 'terminate', ground: 'T6', reason: '⟦proposal⟧', member: '⟦p.member⟧', name: '⟦p.name⟧', on: '2026-11-10' },
    declined: [
      {
        proposal: {
          kind: 'reject',
          ground: 'R3',
          reason: '⟦declined⟧',
          member: '⟦dp.member⟧',
          name: '⟦dp.name⟧',
          on: '2026-11-10',
        },
        by: '⟦dp.by⟧',
        on: '2026-11-10',
        reason: '⟦dp.reason⟧',
      },
    ],
    approved: {
      proposed: { member: '⟦ap.member⟧', name: '⟦ap.name⟧', on: '2026-11-10' },
      by: { member: '⟦ap.by.member⟧', name: '⟦ap.by⟧' },
      on: '2026-11-10',
    },
    identity: { what: '⟦identity⟧', askedOn: '2026-11-10', dueOn: '2026-11-12', checkedBy: '⟦id.by⟧', how: '⟦id.how⟧' },
    supplements: [
      { on: '2026-11-10', from: 'complainant', by: '⟦s1.by⟧', text: '⟦s1⟧', files: ['⟦f1⟧'] },
      { on: '2026-11-10', at: 2, from: 'respondent', by: '⟦s2.by⟧', text: '⟦s2⟧', files: ['⟦f2⟧'], alleges42: true },
    ],
    evidence: [
      photo({ id: '⟦ev1⟧', name: '⟦ev1.name⟧', by: '⟦ev1.by⟧' }),
      photo({ id: '⟦ev2⟧', name: '⟦ev2.name⟧', from: 'respondent', by: '⟦ev2.by⟧' }),
    ],
    routing: [{ on: '2026-11-10', by: '⟦ro.by⟧', from: '⟦ro.from⟧', to: '⟦ro.to⟧', reason: '⟦routing⟧' }],
    mediation: [{ on: '2026-11-12', manner: 'phone', with: 'respondent', result: 'talked', text: '⟦mediation⟧', by: '⟦m.by⟧' }],
    entrusted: {
      to: '⟦e.to⟧',
      on: '2026-11-12',
      returnBy: '2026-12-01',
      respondentConsent: '⟦e.consent⟧',
      returnedOn: '2026-11-20',
      result: '⟦e.result⟧',
    },
    suspension: { on: '2026-11-12', by: '⟦su.by⟧', reason: '⟦suspension⟧' },
    deadlines: [
      ...base.deadlines.map((one) => ({
        ...one,
        lateEntry: { no: 1, on: '⟦late.on⟧', waiting: true as const, metOn: '⟦late.metOn⟧' },
      })),
      { ...startDeadline('C5', '2026-11-12', '2026-11-09', builtIn), ruleSet: '⟦clue.period⟧' },
    ],
    dayCorrections: [{ period: 'C2', from: '2027-01-02', to: '2027-01-09', on: '2026-11-20', by: '⟦dayCorrection⟧' }],
    lateEntries: [
      {
        no: 1,
        command: 'settle',
        day: '2026-11-12',
        on: '2026-11-20',
        by: { member: '⟦late.m⟧', name: '⟦late.by⟧' },
        proof: '⟦late⟧',
      },
    ],
    consentLog: [{ on: '2026-11-12', by: '⟦co.by⟧', said: {} }],
    meetings: [
      {
        on: '2026-11-16',
        time: '⟦me.time⟧',
        place: '⟦me.place⟧',
        mediators: '⟦me⟧',
        papers: '⟦me.papers⟧',
        recusalDays: 3,
        by: '⟦me.by⟧',
        calledOn: '2026-11-12',
        calledAt: 1,
      },
    ],
    clues: [{ no: 1, foundOn: '2026-11-12', text: '⟦clue⟧', by: '⟦clue.by⟧' }],
    competence: [{ with: '⟦comp⟧', on: '2026-11-12', by: '⟦comp.by⟧' }],
    referrals: [{ to: '⟦police⟧', documentNo: '⟦police.no⟧', on: '2026-11-12', by: '⟦police.by⟧', reason: '⟦police.why⟧' }],
    proceedings: [{ kind: 'suit', documentNo: '⟦suit⟧', on: '2026-11-12', by: '⟦suit.by⟧' }],
    corrections: [{ on: '2026-11-12', by: '⟦cor.by⟧', reason: '⟦cor⟧', changed: [{ field: '⟦cor.f⟧', to: '⟦cor.to⟧' }] }],
    reclassifications: [
      {
        ...{ no: 1, on: '2026-11-12', by: { member: '⟦rcl.m⟧', name: '⟦rcl.by⟧' }, reason: '⟦rcl⟧' },
        changed: {
          online: { from: true, to: false },
          platform: { to: '⟦rcl.platform⟧' },
          receivedOn: { from: '2026-11-09', to: '2026-11-06' },
        },
        settled: { agreed: true, on: '2026-11-13', by: '⟦rcl.second⟧' },
      },
      {
        ...{ no: 2, on: '2026-11-14', by: { member: '⟦rcw.m⟧', name: '⟦rcw.by⟧' }, reason: '⟦rcw⟧' },
        changed: { receivedOn: { from: '2026-11-06', to: '2026-11-05' } },
        settled: { agreed: false, on: '2026-11-15', by: '⟦rcw.second⟧', reason: '⟦rcw.no⟧' },
      },
    ],
    publication: [
      {
        ...{ kind: 'published', on: '2026-11-21', by: '⟦pub.by⟧', where: '⟦pub.where⟧', link: '⟦pub.link⟧' },
        of: { closedOn: '2026-11-20', outcome: 'terminated' },
        withdrawn: { on: '2026-11-22', by: '⟦pub.w.by⟧', reason: '⟦pub.w⟧' },
      },
    ],
    recused: ['⟦recused⟧'],
    partyActs: { complainant: { '⟦acts⟧': { on: '2026-11-12', day: 1, total: 1 } } },
    recusals: [
      {
        on: '2026-11-12',
        asked: '⟦rc.asked⟧',
        of: { member: '⟦rc.of⟧', name: '⟦rc.name⟧' },
        reason: '⟦rc⟧',
        decided: { on: '2026-11-12', by: '⟦rc.by⟧', recused: true, reason: '⟦rc.why⟧' },
      },
    ],
    appraisals: [{ item: '⟦appraisal⟧', institution: '⟦ap.inst⟧', chosenBy: 'parties', out: '2026-11-12' }],
    answer: { on: '2026-11-12', at: 2, willing: true, text: '⟦answer⟧' },
    merchantLinks: [
      {
        ...{
          merchant: '⟦link.old⟧',
          called: { no: '⟦link.old.no⟧', name: '⟦link.old.name⟧' },
          on: '2026-11-10',
          by: '⟦link.old.by⟧',
        },
        ended: { on: '2026-11-11', by: '⟦link.ended.by⟧', reason: '⟦link.ended⟧' },
      },
      {
        ...{ merchant: '⟦link⟧', shop: '⟦link.shop⟧', on: '2026-11-11', by: '⟦link.by⟧' },
        called: { no: '⟦link.no⟧', name: '⟦link.name⟧', shop: '⟦link.shop.name⟧' },
      },
    ],
    access: {
      code: { id: '⟦access.id⟧', by: '⟦access.by⟧', on: '2026-11-11', until: '2026-11-24' },
      joined: { name: '⟦joined⟧', post: 'owner', on: '2026-11-12', at: 1 },
    },
    agreement: { on: '2026-11-20', form: 'record', terms: '⟦agreement⟧', principalConsent: '⟦ag.principal⟧' },
    settlement: { on: '2026-11-20', terms: '⟦settlement⟧' },
    offers: [
      {
        n: 1,
        from: 'merchant',
        terms: { kinds: ['other'], by: '2026-12-01', more: '⟦offer⟧' },
        on: '2026-11-10',
        at: 1,
        by: '⟦offer.by⟧',
        principalConsent: '⟦offer.consent⟧',
        recorded: { way: 'phone', on: '2026-11-10', who: '⟦offer.who⟧', proof: '⟦offer.proof⟧' },
        ended: {
          how: 'refused',
          on: '2026-11-11',
          at: 2,
          by: '⟦offer.end⟧',
          reason: '⟦offer.reason⟧',
          recorded: { way: 'phone', on: '2026-11-11', who: '⟦offer.who2⟧', proof: '⟦offer.proof2⟧' },
        },
      },
    ],
    agreed: {
      n: 2,
      terms: { kinds: ['other'], by: '2026-12-01', more: '⟦agreed⟧' },
      text: '⟦agreed.text⟧',
      on: '2026-11-11',
      at: 3,
      by: '⟦agreed.by⟧',
      principalConsent: '⟦agreed.consent⟧',
      recorded: { way: 'phone', on: '2026-11-11', who: '⟦agreed.who⟧', proof: '⟦agreed.proof⟧' },
    },
    performance: {
      fen: 12_950,
      by: '2026-11-25',
      words: [
        {
          from: 'respondent',
          on: '2026-11-24',
          at: 1,
          by: '⟦pf.by⟧',
          done: 'all',
          recorded: { way: 'phone', on: '2026-11-24', who: '⟦pf.who⟧', proof: '⟦pf.proof⟧' },
        },
      ],
      ended: { on: '2026-11-30', by: '⟦pf.ended⟧', why: 'otherRoutes', reason: '⟦pf.reason⟧' },
    },
    withdrawal: { on: '2026-11-20', reason: '⟦withdrawal⟧' },
    mergedInto: '⟦mergedInto⟧',
    goesOn: {
      id: '⟦goesOn⟧',
      state: 'received',
      deadlines: [{ ...startDeadline('C1', '2026-11-09', '2026-11-09', builtIn), ruleSet: '⟦go⟧' }],
    },
    mergedFrom: [
      {
        id: '⟦mf.id⟧',
        no: '⟦mf.no⟧',
        on: '2026-11-12',
        by: '⟦mf.by⟧',
        reason: '⟦mf.reason⟧',
        source: 'platform12315',
        receivedOn: '2026-11-10',
        facts: '⟦mf.facts⟧',
        requests: ['refund'],
        supplements: [{ on: '2026-11-10', from: 'respondent', by: '⟦mfs.by⟧', text: '⟦mfs⟧', files: ['⟦mff⟧'] }],
        platform12315No: '⟦mf.12315⟧',
        before: { receivedOn: '2026-11-11', deadlines: [], took: ['complainant'], recused: ['⟦mf.recused⟧'] },
      },
    ],
    takenOverBy: { authority: '⟦authority⟧', basis: 'superior', documentNo: '⟦t.no⟧' },
    revoked: [
      {
        decision: { kind: 'accepted', on: '2026-11-01', by: '⟦rv.by⟧', article: '令121-15' },
        deadlines: [],
        by: 'own',
        documentNo: '⟦rv.no⟧',
        reason: '⟦rv⟧',
        on: '2026-11-02',
      },
    ],
    flags: [{ factor: 'repeated', say: '⟦flag⟧', on: '2026-11-10' }],
    agent: {
      ...person('agent'),
      authorisation: '⟦ag⟧',
      powers: ['mediation'],
      identity: '⟦ag.id⟧',
      until: '2027-05-31',
      seenOn: '2026-11-10',
      seenBy: '⟦ag.by⟧',
    },
    guardian: { ...person('guardian'), bond: '⟦bond⟧' },
    helper: {
      ...person('helper'),
      bond: '⟦bond⟧',
      code: { id: '⟦helper.code⟧', by: '⟦helper.by⟧', on: '2026-11-10', until: '2026-11-16' },
    },
    joint: { people: [{ ...person('joint'), address: '⟦j.address⟧', consents: [] }], representatives: ['⟦j.rep⟧'] },
  };
}

const valueOf = (complaint: Complaint, field: string): unknown => {
  const [whole, part] = field.split('.') as [keyof Complaint, string?];
  return part ? (complaint[whole] as unknown as Record<string, unknown>)[part] : complaint[whole];
};
const marksIn = (value: unknown): string[] => JSON.stringify(value)?.match(/⟦[^⟧]*⟧/g) ?? [];

describe('the leak walk: no relation receives a value the table keeps from it', () => {
  const complaint = marked(false);

  test('the sample fills every field: an empty one would be walked past', () => {
    expect(fields.filter((field) => valueOf(complaint, field) === undefined)).toEqual([]);
  });

  test.each(relations)('%s', (relation) => {
    const text = JSON.stringify(viewComplaint(complaint, relation));
    for (const field of fields) {
      const sight = sights[field]?.[relation];
      const marks = marksIn(valueOf(complaint, field));
      if (sight === 'full') for (const mark of marks) expect(text).toContain(mark);
      if (sight === 'absent') for (const mark of marks) expect(text).not.toContain(mark);
    }
    for (const key of Object.keys(viewComplaint(complaint, relation)))
      expect(fields.some((field) => field === key || field.startsWith(`${key}.`))).toBe(true);
  });

  test('what is masked somewhere has a mask', () => {
    for (const { field, sight, mask } of visibility)
      expect([field, mask !== undefined]).toEqual([field, Object.values(sight).includes('masked')]);
  });

  test('masked is less than full: each mask leaves something out', () => {
    for (const relation of relations) {
      for (const field of fields.filter((one) => sights[one]?.[relation] === 'masked')) {
        const [whole, part] = field.split('.') as [keyof Complaint, string?];
        const view = viewComplaint(complaint, relation)[whole] as unknown;
        const shown = part ? (view as Record<string, unknown> | undefined)?.[part] : view;
        expect(JSON.stringify(shown) ?? '').not.toBe(JSON.stringify(valueOf(complaint, field)));
      }
    }
  });

  test('a stranger is given an empty view', () => {
    expect(viewComplaint(complaint, 'stranger')).toEqual({});
  });
});

describe('what the merchant reads', () => {
  test('before acceptance nothing at all', () => {
    expect(viewComplaint(received(), 'respondent')).toEqual({});
    const rejected = received({ decision: { kind: 'rejected', on: '2026-11-10', by: '', article: '令121-16(4)' } });
    expect(viewComplaint(rejected, 'respondent')).toEqual({});
  });

  test('after it order number, goods, amount, summary and full name, never the complainant’s own words', () => {
    const view = viewComplaint(marked(false), 'respondent');
    expect(view.purchase).toMatchObject({ goods: '⟦goods⟧', amountFen: 12_950, orderNo: '⟦orderNo⟧123456' });
    expect(view.complainant).toEqual({ name: '王⟦c.name⟧' });
    expect(view.summary).toBe('⟦summary⟧');
    expect(view).not.toHaveProperty('facts');
  });

  test('what is asked for now, and the changes since the acceptance without why and how; none from before it', () => {
    const complaint = marked(false);
    expect(viewComplaint(complaint, 'respondent')).toMatchObject({ askedFen: 77_770_001 });
    expect(viewComplaint(complaint, 'respondent').claims).toEqual([
      {
        ...{ on: '2026-11-12', at: 2 },
        ...{ from: { requests: ['refund'], askedFen: 77_770_002 }, to: { requests: ['refund'], askedFen: 77_770_001 } },
      },
    ]);
    expect(JSON.stringify(viewComplaint(complaint, 'respondent'))).not.toContain('77770003');
    const before = { ...complaint, claims: complaint.claims?.slice(0, 1) };
    expect(viewComplaint(before, 'respondent')).not.toHaveProperty('claims');
    expect(viewComplaint(complaint, 'complainant').claims).toHaveLength(2);
  });

  test('the agreement without how the complainant agreed', () => {
    expect(viewComplaint(marked(false), 'respondent').agreement).toMatchObject({ terms: '⟦agreement⟧' });
    expect(JSON.stringify(viewComplaint(marked(false), 'respondent'))).not.toContain('⟦ag.principal⟧');
  });

  test('the phone only by consent to direct contact', () => {
    expect(viewComplaint(marked(true), 'respondent').complainant?.phone).toBe('139⟦c.phone⟧0011');
  });

  test('of the periods only those it is told of', () => {
    expect(viewComplaint(marked(false), 'respondent').deadlines?.map(({ id }) => id)).toEqual(['C2']);
  });

  test.each([false, true])('no letter holds what its view leaves out (consent to contact: %s)', (consent) => {
    const complaint = marked(consent);
    const seen = new Set([...marksIn(viewComplaint(complaint, 'respondent')), '⟦no⟧']);
    const atAcceptance = lettersOf('accept', complaint).flatMap(({ to, form }) => (to === 'respondent' ? [form] : []));
    expect(atAcceptance).toEqual(['inquiry']);
    // Of form 9 each side keeps a copy.
    for (const form of [...atAcceptance, 'mediationNotice', 'dayCorrection', 'mediationAgreement'] as const) {
      const unseen = marksIn(noticeText(form, complaint, at('2026-11-10'), bureau)).filter((mark) => !seen.has(mark));
      expect(unseen).toEqual([]);
    }
  });
});

describe('others', () => {
  test('neither party, nor staff off the case, sees that a clue is being verified (令121-27)', () => {
    const complaint = marked(false);
    for (const relation of ['complainant', 'respondent', 'staff'] as const)
      expect(viewComplaint(complaint, relation).deadlines?.map(({ id }) => id)).not.toContain('C5');
    expect(viewComplaint(complaint, 'handler').deadlines?.map(({ id }) => id)).toContain('C5');
  });

  test('each party reads its own supplements and not the other’s', () => {
    const complaint = marked(false);
    expect(viewComplaint(complaint, 'complainant').supplements?.map(({ from }) => from)).toEqual(['complainant']);
    expect(viewComplaint(complaint, 'respondent').supplements?.map(({ from }) => from)).toEqual(['respondent']);
  });

  test('each party sees its own evidence, and of the other side’s only what staff released', () => {
    const released = { on: '2026-11-12', by: '张建军' };
    const complaint = accepted({
      evidence: [
        photo({ id: 'mine' }),
        photo({ id: 'shown', released }),
        photo({ id: 'theirs', from: 'respondent' }),
        photo({ id: 'theirs shown', from: 'respondent', released }),
      ],
    });
    const seenBy = (relation: ComplaintRelation) => viewComplaint(complaint, relation).evidence?.map(({ id }) => id);
    expect(seenBy('complainant')).toEqual(['mine', 'shown', 'theirs shown']);
    expect(seenBy('respondent')).toEqual(['shown', 'theirs', 'theirs shown']);
    expect(seenBy('handler')).toHaveLength(4);
    expect(seenBy('staff')).toBeUndefined();
    expect(viewComplaint({ ...complaint, decision: undefined }, 'respondent')).toEqual({});
  });

  test('factors of art 17 never leave the staff on the case', () => {
    for (const relation of ['complainant', 'respondent', 'staff', 'stranger'] as const)
      expect(viewComplaint(marked(true), relation)).not.toHaveProperty('flags');
  });

  test('staff off the case read masked names, no phone, no words', () => {
    const view = viewComplaint({ ...marked(true), complainant: received().complainant }, 'staff');
    expect(view.complainant).toEqual({ name: '王**', address: '甘肃省陇南市两当县****' });
    expect(view).not.toHaveProperty('facts');
  });

  test('the view is a copy where it is cut: changing it cannot change the case', () => {
    const complaint = marked(false);
    const before = JSON.stringify(complaint);
    for (const relation of relations) viewComplaint(complaint, relation);
    expect(JSON.stringify(complaint)).toBe(before);
  });
});
