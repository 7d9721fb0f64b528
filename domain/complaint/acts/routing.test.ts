import { defaultSettings } from '../../bureau/settings';
import { currentDeadline, isOpen } from '../../law/deadline/running';
import { accepted, alone, done, inputs, OFFICE, received, refused } from '../fixture';

const on = '2026-11-12';

describe('distribution and return (令121-41)', () => {
  const away = () => done(received(), 'distribute', inputs.distribute, { as: 'intake' });

  test('neither stops nor restarts C1', () => {
    expect(away().office).toBe('621228-01');
    expect(away().deadlines).toEqual(received().deadlines);
    const back = done(away(), 'return', inputs.return);
    expect(back.office).toBe(OFFICE);
    expect(back.deadlines).toEqual(received().deadlines);
    expect(back.routing?.map(({ from, to }) => [from, to])).toEqual([
      [OFFICE, '621228-01'],
      ['621228-01', OFFICE],
    ]);
  });

  test('a unit that is not competent returns the case, it never forwards it itself', () => {
    const elsewhere = received({ office: '621228-01', intakeOffice: '621228-03' });
    expect(refused(elsewhere, 'distribute', inputs.distribute, { as: 'intake' }).refused).toBe('return-not-forward');
  });

  test('nothing is returned that is at intake already, or sent where it lies', () => {
    expect(refused(received(), 'return', inputs.return).refused).toBe('wrong-state');
    expect(refused(received(), 'distribute', { office: OFFICE, reason: '说明' }, { as: 'intake' }).fields).toHaveProperty(
      'office',
    );
  });
});

describe('taken over and merged', () => {
  test.each([
    ['takeOver', 'leader', 'takenOver'],
    ['merge', 'handler', 'merged'],
  ] as const)('%s drops what runs: the case left, it was neither on time nor late', (command, as, outcome) => {
    for (const one of [received(), accepted()]) {
      const gone = done(one, command, inputs[command], { as, on });
      expect(gone.closing?.outcome).toBe(outcome);
      expect(gone.deadlines.filter(isOpen)).toEqual([]);
      expect(gone.deadlines.slice(-1)[0]?.droppedOn).toBe(on);
    }
  });

  test('a case is not merged into itself', () => {
    expect(refused(received(), 'merge', { into: 'LD-2026-0001', reason: '同一件纠纷' }).fields).toHaveProperty('into');
  });
});

describe('the number of the national platform (令121-40)', () => {
  const settings = { ...alone, number12315: true };

  test('where required, staff close nothing without it or a named reason', () => {
    expect(refused(received(), 'reject', inputs.reject, { settings }).refused).toBe('number-12315-missing');
    expect(refused(accepted(), 'terminate', inputs.terminate, { on, settings }).refused).toBe('number-12315-missing');
    const named = done(accepted(), 'without12315', inputs.without12315, { on });
    expect(done(named, 'terminate', inputs.terminate, { on, settings }).state).toBe('closed');
    const numbered = done(accepted(), 'set12315', inputs.set12315, { on });
    expect(done(numbered, 'agree', inputs.agree, { on, settings }).state).toBe('closed');
    expect(done(accepted(), 'terminate', inputs.terminate, { on, settings: defaultSettings }).state).toBe('closed');
  });

  test('the complainant is not held up by it', () => {
    expect(done(received(), 'withdraw', {}, { as: 'complainant', settings }).state).toBe('closed');
  });

  test('can still come in after closing', () => {
    const gone = done(received(), 'withdraw', {}, { as: 'complainant' });
    expect(done(gone, 'set12315', inputs.set12315).platform12315No).toBe('1620000020261109001');
  });
});

describe('delivery log', () => {
  test.each([
    ['rejection', 'complainant', accepted()],
    ['acceptance', 'respondent', accepted()],
    ['acceptance', 'complainant', received()],
    ['mediationNotice', 'respondent', received()],
    ['termination', 'complainant', accepted()],
    ['identityRequest', 'complainant', received()],
  ] as const)('%s to the %s is refused where no such form was issued', (form, to, subject) => {
    const send = { form, to, way: 'phone', address: '0939-7121234', on: '2026-11-10', result: 'sent' };
    expect(refused(subject, 'recordDispatch', send, { on }).refused).toBe('form-not-due');
  });

  test('nothing is told before it was decided, or tomorrow', () => {
    const send = inputs.recordDispatch as object;
    expect(refused(accepted(), 'recordDispatch', { ...send, on: '2026-11-09' }, { on }).fields).toHaveProperty('on');
    expect(refused(accepted(), 'recordDispatch', { ...send, on: '2026-11-13' }, { on }).fields).toHaveProperty('on');
    expect(currentDeadline(accepted(), 'C1')?.metOn).toBe('2026-11-10');
  });
});
