import { accepted, done, inputs, photo, received, refused } from '../fixture';
import { without } from '../../without';

describe('what parties add', () => {
  test('a party speaks for itself, whatever it claims to be', () => {
    const said = done(received(), 'supplement', { text: '补充截图', party: 'respondent' }, { as: 'complainant' });
    expect(said.supplements).toMatchObject([{ from: 'complainant', files: [] }]);
    expect(done(accepted(), 'supplement', { text: '我店说明' }, { as: 'respondent' }).supplements).toMatchObject([
      { from: 'respondent' },
    ]);
  });

  test('words or files: photos alone say enough, nothing at all does not', () => {
    const said = done(received(), 'supplement', { files: ['e_1'] }, { as: 'complainant' });
    expect(said.supplements).toMatchObject([{ text: '', files: ['e_1'] }]);
    for (const nothing of [{}, { text: ' ' }, { text: '', files: [] }])
      expect(refused(received(), 'supplement', nothing, { as: 'complainant' }).fields).toHaveProperty('text');
  });

  test('staff who record it name the party and how they know', () => {
    expect(refused(received(), 'supplement', { text: '补充截图', party: 'complainant' }).fields).toHaveProperty('recorded');
    const nobody = without(inputs.supplement as { party: string }, 'party');
    expect(refused(received(), 'supplement', nobody).fields).toHaveProperty('party');
    expect(done(received(), 'supplement', inputs.supplement).supplements).toMatchObject([
      { recorded: { proof: '录音 20261110-3' } },
    ]);
  });

  test('a party tells us today or before, never tomorrow', () => {
    const recorded = { way: 'phone', on: '2026-11-11', who: '王秀兰', proof: '录音 4' };
    expect(refused(received(), 'supplement', { text: '补充截图', party: 'complainant', recorded }).fields).toHaveProperty([
      'recorded.on',
    ]);
  });

  test('nothing of the merchant is on file before acceptance: it was not told that the case exists', () => {
    expect(refused(received(), 'supplement', { ...(inputs.supplement as object), party: 'respondent' }).fields).toHaveProperty(
      'party',
    );
  });

  test('only the merchant can allege swapped goods (令121-42)', () => {
    expect(refused(accepted(), 'supplement', { text: '东西不对', alleges42: true }, { as: 'complainant' }).fields).toHaveProperty(
      'alleges42',
    );
    expect(
      done(accepted(), 'supplement', { text: '退回的不是原物', alleges42: true }, { as: 'respondent' }).supplements,
    ).toMatchObject([{ alleges42: true }]);
  });
});

describe('evidence shown to the other party (令121-39)', () => {
  const two = accepted({ evidence: [photo(), photo({ id: 'e_2', from: 'respondent' })] });

  test('is what a mediator chose, with who and when; the rest stays as it was', () => {
    const [first, second] = done(two, 'releaseEvidence', { files: ['e_2'] }).evidence ?? [];
    expect(first).not.toHaveProperty('released');
    expect(second?.released).toEqual({ on: '2026-11-10', by: '张建军' });
  });

  test('is chosen from the case’s own, once, and not by a party', () => {
    expect(refused(two, 'releaseEvidence', { files: ['e_9'] }).fields).toHaveProperty('files');
    expect(refused(two, 'releaseEvidence', { files: [] }).fields).toHaveProperty('files');
    const shown = done(two, 'releaseEvidence', { files: ['e_1'] });
    expect(refused(shown, 'releaseEvidence', { files: ['e_1', 'e_2'] }).fields).toHaveProperty('files');
    const all = done(shown, 'releaseEvidence', { files: ['e_2'] });
    expect(refused(all, 'releaseEvidence', { files: ['e_1'] }).refused).toBe('evidence-missing');
    expect(refused(two, 'releaseEvidence', { files: ['e_1'] }, { as: 'respondent' }).refused).toBe('not-allowed');
  });
});

describe('consents', () => {
  test('only what was answered changes: an unanswered one is not a no', () => {
    const next = done(received(), 'recordConsent', { directContact: true }, { as: 'complainant' });
    expect(next.consents).toEqual({ mediation: true, publish: false, entrust: true, directContact: true });
    expect(done(next, 'recordConsent', { directContact: false }, { as: 'complainant' }).consents.directContact).toBe(false);
  });
});

describe('agent (令121-11)', () => {
  test('the original was seen on a day that has come, by a named person, before the decision', () => {
    expect(done(received(), 'recordAgent', inputs.recordAgent).agent).toMatchObject({ name: '王建国', seenBy: '张建军' });
    expect(refused(received(), 'recordAgent', { ...(inputs.recordAgent as object), seenOn: '2026-11-11' }).fields).toHaveProperty(
      'seenOn',
    );
    expect(refused(accepted(), 'recordAgent', inputs.recordAgent).refused).toBe('wrong-state');
  });

  test.each(['identity', 'until', 'powers'])('an authorisation without %s is none (令121-11)', (field) => {
    const short = { ...(inputs.recordAgent as object), [field]: undefined };
    expect(refused(received(), 'recordAgent', short).fields).toHaveProperty(field);
  });

  test('it has not ended, and a guardian is no agent', () => {
    const over = { ...(inputs.recordAgent as object), until: '2026-11-09' };
    expect(refused(received(), 'recordAgent', over).fields).toHaveProperty('until');
    const guardian = { name: '王建国', phone: '13900002222', bond: '父亲' };
    expect(refused(received({ guardian }), 'recordAgent', inputs.recordAgent).fields).toHaveProperty('name');
  });

  test('what the agent says beyond the term or the powers is refused; the complainant may say it', () => {
    const { agent } = done(received(), 'recordAgent', inputs.recordAgent);
    const one = accepted({ agent });
    const said = (who: string, on: string) => ({ recorded: { way: 'phone', on, who, proof: '录音 8' } });
    const day = { on: '2027-06-02' };
    expect(refused(one, 'withdraw', said('王建国', '2026-11-10')).fields).toHaveProperty(['recorded.who']);
    expect(refused(one, 'settle', said('王建国', '2026-11-10')).fields).toHaveProperty(['recorded.who']);
    expect(done(one, 'recordConsent', { mediation: true, ...said('王建国', '2026-11-10') }).consentLog).toHaveLength(1);
    expect(refused(one, 'recordConsent', { mediation: true, ...said('王建国', '2027-06-01') }, day).fields).toHaveProperty([
      'recorded.who',
    ]);
    expect(done(one, 'withdraw', said('王秀兰', '2026-11-10')).state).toBe('closed');
  });
});

describe('representatives of a joint complaint can change, in writing (令121-12)', () => {
  const people = ['王秀兰', '陈小雨', '马国强'].map((name) => ({
    name,
    phone: '13900001303',
    address: '西街 2 号',
    consents: [],
  }));
  const together = accepted({ joint: { people, representatives: ['王秀兰'] } });
  const change = inputs.changeRepresentatives as { recorded: object };

  test('who is represented from then on has to consent, the new representative does not', () => {
    const changed = done(together, 'changeRepresentatives', change);
    expect(changed.joint).toMatchObject({
      representatives: ['陈小雨'],
      changes: [{ from: ['王秀兰'], to: ['陈小雨'], by: '张建军' }],
    });
    expect(refused(changed, 'agree', inputs.agree)).toMatchObject({ params: { names: '王秀兰、马国强' } });
  });

  test('not by telephone, not somebody else, and of a joint complaint alone', () => {
    const by = (more: object) => refused(together, 'changeRepresentatives', { ...change, ...more }).fields;
    expect(by({ recorded: { ...change.recorded, way: 'phone' } })).toHaveProperty(['recorded.way']);
    expect(by({ representatives: ['别的人'] })).toHaveProperty('representatives');
    expect(refused(accepted(), 'changeRepresentatives', change).refused).toBe('not-joint');
  });
});
