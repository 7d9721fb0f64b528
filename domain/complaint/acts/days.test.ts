import * as fc from 'fast-check';
import type { ComplaintRelation } from '../../bureau/actor';
import type { CivilDate } from '../../civil-date';
import type { Complaint } from '../complaint';
import { accepted, alone, at, done, inputs, people, photo, play, received, type HistoryAct } from '../fixture';
import { complaintTable, type ComplaintCommand } from './table';
import { decideComplaint } from '../lifecycle';

const commands = Object.keys(complaintTable) as ComplaintCommand[];
const TODAY = '2026-11-16';

/** Every field of an input that holds a day, `recorded.on` included. */
function dayFields(input: unknown, path = ''): string[] {
  if (typeof input === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(input) ? [path] : [];
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return [];
  return Object.entries(input).flatMap(([key, value]) => dayFields(value, path ? `${path}.${key}` : key));
}

function withDay(input: unknown, path: string, day: string): unknown {
  const [key = '', ...rest] = path.split('.');
  const before = input as Record<string, unknown>;
  return { ...before, [key]: rest.length ? withDay(before[key], rest.join('.'), day) : day };
}

/** With every day an act may name, those that may stay empty too. */
const full: Partial<Record<ComplaintCommand, object>> = {
  identityRequest: { dueOn: '2026-11-17' },
  convene: { on: '2026-11-23' },
  recordSigned: { on: TODAY, handed: true },
  recordHandover: { on: TODAY },
  publish: { on: TODAY },
  answerSender: { on: TODAY },
  agree: { on: TODAY, proof: '录音 5', performBy: '2026-11-20' },
  settle: { performBy: '2026-11-20' },
  recordAgent: { until: '2026-12-31' },
  renewAgent: { until: '2026-12-31' },
  suspend: { recorded: { way: 'phone', on: TODAY, who: '王秀兰', proof: '录音 6' } },
};
const inputOf = (command: ComplaintCommand) => ({ ...(inputs[command] as object), ...full[command] });

const met = accepted({ evidence: [photo()] });
const person = { name: '陈小雨', phone: '1', address: '东街', consents: [] };
const agreed = done(met, 'agree', { ...(inputs.agree as object), performBy: '2026-11-20' });
const cases: Complaint[] = [
  received({ senders: [{ no: 1, name: '陇南市12345热线', number: 'GD2026-7' }] }),
  received({ joint: { people: [person], representatives: [] } }),
  met,
  accepted({ agent: done(received(), 'recordAgent', inputs.recordAgent).agent! }),
  done(met, 'entrust', inputs.entrust),
  done(met, 'appraisalOut', inputs.appraisalOut),
  done(done(met, 'recordClue', inputs.recordClue), 'clueTestOut', inputs.clueTestOut),
  done(met, 'recordClue', inputs.recordClue),
  {
    ...done(met, 'terminate', inputs.terminate),
    agreement: { on: '2026-11-10', form: 'mediationAgreement', terms: '商家退款 129.50 元' },
  },
  done(
    received(),
    'reject',
    { ground: 'R1', reason: '种植环节的农药残留', handover: { to: '两当县农业农村局' } },
    { settings: alone },
  ),
  { ...done(met, 'terminate', inputs.terminate), consents: { ...met.consents, publish: true } },
  done(met, 'makeOffer', inputs.makeOffer),
  agreed,
  done(agreed, 'askNewDay', { performBy: '2026-12-20' }, { as: 'respondent' }),
];

/** Agreed for later, so that they lie ahead; the others have happened. */
const ahead: readonly string[] = [
  'convene.on',
  'agree.performBy',
  'settle.performBy',
  'askNewDay.performBy',
  'makeOffer.terms.by',
  'entrust.returnBy',
  'identityRequest.dueOn',
  'recordAgent.until',
  'renewAgent.until',
];
/** A sender's day may be over when it is written down, or lie ahead. */
const either: readonly string[] = ['addSender.answerBy', 'correctSender.answerBy'];

describe('every day that an act names is held against today and against the case (F14)', () => {
  const walked = commands.flatMap((command) => dayFields(inputOf(command)).map((field) => [command, field] as const));

  test('the walk has them all', () => {
    expect(walked.length).toBeGreaterThan(20);
  });

  test.each(walked)('%s: %s', (command, field) => {
    const { by } = complaintTable[command];
    const who = people[by.find((one) => one !== 'complainant' && one !== 'respondent') ?? 'handler'];
    const decided = (subject: Complaint, input: unknown) => decideComplaint(subject, command, input, who, at(TODAY));
    const taken = cases.filter((subject) => decided(subject, inputOf(command)).ok);
    expect(taken.length).toBeGreaterThan(0);
    // A day before the bureau had the case; of those ahead, one that is over; no case came in before the purchase.
    const over = [command === 'reclassify' ? '2026-10-31' : '2026-11-08', '0001-01-01'];
    const named = `${command}.${field}`;
    const wrong = ahead.includes(named) ? ['2026-11-15', '0001-01-01'] : either.includes(named) ? over : [...over, '2026-11-17'];
    for (const subject of taken)
      for (const day of wrong) {
        const answer = decided(subject, withDay(inputOf(command), field, day));
        expect([day, answer]).toMatchObject([day, { ok: false, fields: { [field]: expect.any(String) as string } }]);
      }
  });
});

/** Days of a case that follow each other; undefined is passed over. */
function order(c: Complaint): [what: string, days: readonly (CivilDate | undefined)[]][] {
  const { receivedOn, decision, closing, appraisals = [], mediation = [], clues = [], entrusted, agent } = c;
  return [
    ['received, decided, closed', [receivedOn, decision?.on, closing?.on]],
    ['decided, told', [decision?.on, decision?.dispatchedOn]],
    ...appraisals.flatMap((one): [string, (CivilDate | undefined)[]][] => [
      ['decided, sent out, in, closed', [decision?.on, one.out, one.in ?? one.ended, closing?.on]],
    ]),
    ...mediation.map((one): [string, (CivilDate | undefined)[]] => ['decided, met, closed', [decision?.on, one.on, closing?.on]]),
    ...clues.flatMap(({ foundOn, tests = [], decided }): [string, (CivilDate | undefined)[]][] => [
      ['received, found, decided', [receivedOn, foundOn, decided?.on]],
      ...tests.map((one): [string, (CivilDate | undefined)[]] => ['found, sent out, in', [foundOn, one.out, one.in]]),
    ]),
    ['entrusted, back, closed', [entrusted?.on, entrusted?.returnedOn, closing?.on]],
    ['authority seen, over', [agent?.seenOn, agent?.until]],
    ...(c.deliveries ?? []).map((one): [string, (CivilDate | undefined)[]] => ['received, delivered', [receivedOn, one.on]]),
    ...(c.callbacks ?? []).map((one): [string, (CivilDate | undefined)[]] => ['closed, called back', [closing?.on, one.on]]),
    ...(c.meetings ?? []).map((one): [string, (CivilDate | undefined)[]] => ['called, meets', [one.calledOn, one.on]]),
    ...(c.competence ?? []).map((one): [string, (CivilDate | undefined)[]] => [
      'received, disputed, settled',
      [receivedOn, one.on, one.settled?.on],
    ]),
    ...(c.proceedings ?? []).map((one): [string, (CivilDate | undefined)[]] => [
      'received, sued, ended',
      [receivedOn, one.on, one.ended?.on],
    ]),
    ...c.deadlines.map((one): [string, (CivilDate | undefined)[]] => [
      `${one.id} begun, ended`,
      [one.startedOn, one.metOn ?? one.droppedOn],
    ]),
  ];
}

const acts: fc.Arbitrary<HistoryAct> = fc.constantFrom(...commands).chain((command) =>
  fc.record({
    command: fc.constant(command),
    relation: fc.constantFrom(...complaintTable[command].by) as fc.Arbitrary<ComplaintRelation>,
    days: fc.integer({ min: 0, max: 9 }),
    alone: fc.boolean(),
    back: fc.integer({ min: -3, max: 30 }),
  }),
);

test('random histories with days from anywhere: no accepted input leaves days out of order, or one after today', () => {
  let compared = 0;
  fc.assert(
    fc.property(fc.array(acts, { minLength: 1, maxLength: 40, size: 'max' }), (history) => {
      for (const { act, today, after } of play(received(), history))
        for (const [what, days] of order(after)) {
          const known = days.filter((day): day is CivilDate => day !== undefined);
          expect([act.command, what, known]).toEqual([act.command, what, [...known].sort()]);
          if (!what.startsWith('called') && !what.startsWith('authority'))
            for (const day of known) expect(day <= today).toBe(true);
          compared += known.length > 1 ? 1 : 0;
        }
    }),
    { numRuns: 300, seed: 14 },
  );
  // An order of nothing would prove nothing.
  expect(compared).toBeGreaterThan(1_500);
});
