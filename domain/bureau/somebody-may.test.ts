import { builtIn } from '../law/calendar/calendar';
import { reported } from '../report/fixture';
import { relationsToReport } from '../report/relations';
import { reportTable } from '../report/lifecycle';
import { accepted, done, inputs } from '../complaint/fixture';
import { complaintTable, type ComplaintCommand } from '../complaint/acts/table';
import { decideComplaint } from '../complaint/lifecycle';
import { relationsToComplaint } from '../complaint/relations';
import type { Actor, Role } from './actor';

const offices = ['621228-00', '621228-01', '621228-02'];
/** One person in each desk role of each office. */
const people: Actor[] = offices.flatMap((office) =>
  (['intake', 'handler', 'leader'] as Role[]).map((role) => ({
    member: `m_${role}_${office}`,
    name: `${role} ${office}`,
    roles: [role],
    office,
  })),
);
const places = offices.flatMap((office) => offices.map((intakeOffice) => ({ office, intakeOffice })));
const desk = ['intake', 'handler', 'leader'];

describe('wherever a case lies, for every act of the bureau there is somebody who may', () => {
  test.each(places)('complaint taken in at $intakeOffice, lying at $office', (place) => {
    const far = { ...accepted(), ...place, handler: undefined };
    for (const [command, row] of Object.entries(complaintTable)) {
      const asked: readonly string[] = row.by;
      if (!asked.some((one) => desk.includes(one))) continue;
      const able = people.filter((one) => relationsToComplaint(one, far).some((relation) => asked.includes(relation)));
      expect([command, able.length > 0]).toEqual([command, true]);
    }
  });

  test.each(places)('report taken in at $intakeOffice, lying at $office', (place) => {
    // Before somebody is assigned there is nothing but assigning to be done (令121-37); that intake and leaders do.
    const far = { ...reported(), ...place };
    const given = { ...far, handler: { member: `m_handler_${place.office}`, name: '某某' } };
    for (const [command, row] of Object.entries(reportTable)) {
      const asked: readonly string[] = row.by;
      if (!asked.some((one) => desk.includes(one))) continue;
      const able = people.filter((one) =>
        [far, given].some((report) => relationsToReport(one, report).some((relation) => asked.includes(relation))),
      );
      expect([command, able.length > 0]).toEqual([command, true]);
    }
  });

  test.each(['decideClue', 'extendClue'] as ComplaintCommand[])(
    '%s of a case of a 所 is for the leader of the bureau',
    (command) => {
      const found = { ...done(accepted(), 'recordClue', inputs.recordClue), office: '621228-01', intakeOffice: '621228-01' };
      const answers = people.map((one) => {
        const relation = relationsToComplaint(one, found).find((may) => may === 'leader') ?? 'staff';
        const moment = {
          now: Date.parse(`${found.clues?.[0]?.foundOn}T04:00:00Z`),
          today: found.clues?.[0]?.foundOn ?? '',
          calendar: builtIn,
        };
        return decideComplaint(found, command, inputs[command], { ...one, relation }, moment).ok ? one.member : undefined;
      });
      expect(answers.filter(Boolean)).toEqual(['m_leader_621228-00']);
    },
  );
});
