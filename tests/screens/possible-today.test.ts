import { accepted, at, people } from '../../domain/complaint/fixture';
import type { Complaint } from '../../domain/complaint/complaint';
import { staffWords } from '../../domain/complaint/acts/of-staff';
import { possibleToday } from '../../src/desk/act/possible-today';

const hintsOf = (complaint: Complaint, on: string) => {
  const [ground] = possibleToday(staffWords.terminate!.fields!(complaint, on), 'terminate', complaint, people.handler, at(on));
  return Object.fromEntries((ground?.options ?? []).map(({ value, hint }) => [value, hint]));
};

test('a ground that is not due says from when it can be chosen, and on that day says nothing of it', () => {
  const complaint = accepted({ platform12315No: '1620000202611120001' });
  const due = complaint.deadlines.find(({ id }) => id === 'C2')!.dueOn;
  expect(hintsOf(complaint, '2026-11-12').T5).toMatch(/^可于 .* 起选这一项$/);
  expect(hintsOf(complaint, due).T5).toContain('第二十三条');
  // What depends on what else is typed is left as it is.
  expect(hintsOf(complaint, '2026-11-12').T3).toContain('第二十三条');
});
