import type { WritingInput } from '../../../domain/bulletin/writing';
import type { Known, Step } from '../scenarios/scenario';
import { pictureOf } from '../snapshot';
import type { DemoBulletin, DemoElsewhere, DemoRelease } from './told';
import { bulletinsOfYear, elsewhereOfYear } from './year';

const WRITER = 'intake';
const CHECKER = 'handler';
const LEADER = 'leader';

const at = (on: string, clock: string) => `${on}T${clock}`;

/** The proof of a release as it is handed in: a file begun by whoever records it, its drawn picture uploaded, and finished. */
function proofSteps(slot: string, on: string, minute: number, as: string, picture: string): Step[] {
  const file = `${slot}-proof-${minute}`;
  const draft = `demo-proof-${file}`.toLowerCase();
  const call = (path: string, clock: number, input: Step['input'], more: Partial<Step> = {}): Step => ({
    at: at(on, `16:${String(clock).padStart(2, '0')}`),
    as,
    function: 'evidence',
    path,
    slot: file,
    input,
    ...more,
  });
  return [
    call(
      'begin',
      minute,
      () => ({ to: { draft }, file: { name: `佐证 ${minute}`, type: 'image/jpeg', bytes: pictureOf(picture).length } }),
      { picture },
    ),
    call('finish', minute, (known) => ({ id: known(file).id, version: known(file).version })),
  ];
}

const releaseInput = ({ medium, form, on, place, url, reach, proof }: DemoRelease, file?: Known) => ({
  ...{ medium, form, on },
  ...(place && { place }),
  ...(url && { url }),
  ...(reach && { reach: reach[0], reachHow: reach[1] }),
  ...(proof && file && { proofKind: proof[1], proofOn: on, files: [file.id] }),
});

function bulletinSteps(of: DemoBulletin): Step[] {
  const { slot: name, on, publishedOn = on, writing, releases = [], corrected, withdrawn, until, notOwed } = of;
  const slot = `bulletin-${name}`;
  const call = (when: string, as: string, path: string, input: Step['input']): Step => ({
    at: when,
    as,
    function: 'bulletins',
    path,
    slot,
    input,
  });
  const act = (when: string, as: string, command: string, input: (known: (slot: string) => Known) => unknown = () => ({})) =>
    call(when, as, 'act', (known) => ({ id: known(slot).id, version: known(slot).version, command, input: input(known) }));
  const upward = notOwed ? { upward: { kind: 'notOwed', reason: notOwed } } : {};
  const steps: Step[] = [call(at(on, '10:12'), WRITER, 'draft', () => ({ writing }))];
  if (until === 'drafted') return steps;
  steps.push(act(at(on, '11:05'), CHECKER, 'check', () => upward));
  if (until === 'checked') return steps;
  steps.push(act(at(publishedOn, '14:20'), LEADER, 'approve'), act(at(publishedOn, '14:45'), WRITER, 'publish'));
  for (const [index, release] of releases.entries()) {
    const minute = 10 + index * 3;
    const { proof } = release;
    if (proof) steps.push(...proofSteps(slot, release.on, minute, WRITER, proof[0]));
    steps.push(
      act(at(release.on, `16:${String(minute + 1)}`), WRITER, 'recordRelease', (known) =>
        releaseInput(release, proof && known(`${slot}-proof-${minute}`)),
      ),
    );
  }
  if (corrected) {
    const changed: WritingInput = corrected.change(writing);
    steps.push(
      act(at(corrected.on, '09:40'), WRITER, 'correct', () => ({ reason: corrected.reason, writing: changed })),
      act(at(corrected.on, '10:30'), LEADER, 'approveCorrection'),
    );
  }
  if (withdrawn) steps.push(act(at(withdrawn.on, '09:25'), LEADER, 'withdraw', () => ({ reason: withdrawn.reason })));
  return steps;
}

function elsewhereSteps({ slot: name, enteredOn, writing, approvedBy, document, release }: DemoElsewhere): Step[] {
  const slot = `elsewhere-${name}`;
  const { proof } = release;
  const files = proof ? proofSteps(slot, enteredOn, 40, WRITER, proof[0]) : [];
  const enter: Step = {
    ...{ at: at(enteredOn, '16:41'), as: WRITER, function: 'bulletins', path: 'enter', slot },
    input: (known) => ({
      ...{ writing, approvedBy, ...(document && { document }) },
      ...releaseInput(release, proof && known(`${slot}-proof-40`)),
    }),
  };
  return [...files, enter];
}

/** Every call that makes the year's bulletins, and the word of the task force on what the year came to. */
export function stepsOfBulletins(): Step[] {
  const confirm: Step = {
    ...{ at: '2026-11-23T15:10', as: 'taskForce', function: 'bulletins', path: 'confirm', slot: 'point-education' },
    input: () => ({
      ...{ year: 2026, item: 'education', version: 0 },
      reason: '逐条看了台账和佐证：讲座、宣传栏、村喇叭、公众号都有，3·15 和暑假两次规模大；缺佐证的已经请经办人补。',
    }),
  };
  return [...bulletinsOfYear.flatMap(bulletinSteps), ...elsewhereOfYear.flatMap(elsewhereSteps), confirm];
}
