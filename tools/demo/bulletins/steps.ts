import { plusDays } from '../../../domain/civil-date';
import { lessons } from '../../../domain/bulletin/content/lessons';
import { ofLesson } from '../../../domain/bulletin/counting';
import type { WritingInput } from '../../../domain/bulletin/writing';
import { chanceOf } from '../chance';
import { consumers } from '../consumers';
import { LAST_DAY } from '../scenarios/beginnings';
import type { Known, Step } from '../scenarios/scenario';
import { pictureOf } from '../snapshot';
import type { DemoBulletin, DemoElsewhere, DemoRelease } from './told';
import { bulletinsOfYear, elsewhereOfYear } from './year';

const WRITER = 'intake';
const CHECKER = 'handler';
const LEADER = 'leader';

/** Readers read in the days after publication. */
const READ_WITHIN = 9;

const at = (on: string, clock: string) => `${on}T${clock}`;

/** The proof of a release as it is handed in: a file begun by whoever records it, its drawn picture uploaded, and finished. */
function proofSteps(file: string, on: string, minute: number, as: string, picture: string): Step[] {
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

/** What proves a release besides, handed in later on that day. */
function alsoSteps(slot: string, { also, on: told }: DemoRelease, release: string, on: string, minute: number): Step[] {
  if (!also) return [];
  const [picture, proofKind] = also;
  const file = `${slot}-also-${release}`;
  return [
    ...proofSteps(file, on, minute, WRITER, picture),
    {
      ...{ at: at(on, `16:${minute + 1}`), as: WRITER, function: 'bulletins', path: 'act', slot },
      input: (known) => ({
        ...{ id: known(slot).id, version: known(slot).version, command: 'addProof' },
        input: { release, proofKind, proofOn: told, files: [known(file).id] },
      }),
    },
  ];
}

interface SignalRow extends Known {
  of: string;
}
/** The signal about this, as it stands in the list of those that nobody has decided on. */
const signalOf = (about: string): NonNullable<Step['finds']> => ({
  ...{ path: 'signals', input: () => ({ state: 'open' }), into: `signal-${about}` },
  of: ({ rows }: { rows: SignalRow[] }) => rows.find((row) => row.of === about),
});

/** Begun from a signal in one tap, then written: what is to be looked out for, in the place of what the program knows of it. */
function signalSteps(slot: string, on: string, about: string, writing: WritingInput): Step[] {
  const of = { as: WRITER, function: 'bulletins', slot };
  return [
    {
      ...{ ...of, at: at(on, '09:48'), path: 'draftFromSignal', finds: signalOf(about) },
      input: (known) => ({ id: known(`signal-${about}`).id }),
    },
    {
      ...{ ...of, at: at(on, '10:12'), path: 'act' },
      input: (known) => ({ id: known(slot).id, version: known(slot).version, command: 'write', input: { writing } }),
    },
  ];
}

/** What an officer found to be no matter for a warning. */
const dismissed: Step = {
  ...{ at: '2026-06-09T10:20', as: CHECKER, function: 'bulletins', path: 'dismissSignal', slot: 'signal-dismissed' },
  finds: signalOf('食品'),
  input: (known) => ({
    ...{ id: known('signal-食品').id, version: known('signal-食品').version },
    reason: '逐件看过：腊味、鸡蛋、豆制品分在几家店，不是同一批货，是天热以后每年都有的；暑期的消费提示里会讲。',
  }),
};

/** Somebody opens something, shares it or finishes it. */
const counted = (moment: string, as: string, what: string, of: (known: (slot: string) => Known) => string): Step => ({
  ...{ at: moment, as, function: 'bulletins', path: 'count', slot: `counted-${moment}-${as}-${what}` },
  input: (known) => ({ of: of(known), what }),
});

/** So many people open it within some days, one in four twice, one in five passes it on. */
function readerSteps(slot: string, on: string, readers: number): Step[] {
  const chance = chanceOf(`readers ${slot}`);
  const first = chance.whole(0, consumers.length - 1);
  const id = (known: (slot: string) => Known) => known(slot).id;
  return Array.from({ length: readers }, (_, n) => {
    const { openid } = consumers[(first + n) % consumers.length]!;
    const later = plusDays(on, chance.whole(0, READ_WITHIN));
    const day = later < LAST_DAY ? later : LAST_DAY;
    const one = (clock: string, what: string) => counted(at(day, clock), openid, what, id);
    const clock = `${19 + (n % 3)}:${chance.whole(10, 39)}`;
    return [
      one(clock, 'open'),
      ...(chance.in100(25) ? [one(`22:${chance.whole(10, 39)}`, 'open')] : []),
      ...(chance.in100(20) ? [one(`22:${chance.whole(40, 59)}`, 'share')] : []),
    ];
  }).flat();
}

/** Lessons that were read to their end. */
function lessonSteps(): Step[] {
  return Object.keys(lessons).flatMap((key, which) => {
    const of = () => ofLesson(key, 2026);
    return consumers.slice(which, which + 3 + (which % 3)).flatMap(({ openid }, n) => {
      const day = plusDays('2026-11-11', which + n);
      const opened = counted(at(day, `20:${10 + which}`), openid, 'open', of);
      return n % 3 === 2 ? [opened] : [opened, counted(at(day, `20:${20 + which}`), openid, 'finish', of)];
    });
  });
}

function bulletinSteps(of: DemoBulletin): Step[] {
  const { slot: name, on, publishedOn = on, writing, releases = [], corrected, withdrawn, until, notOwed } = of;
  const { scheduledAt, answers, readers = 0 } = of;
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
  const begun = answers ? signalSteps(slot, on, answers, writing) : [call(at(on, '10:12'), WRITER, 'draft', () => ({ writing }))];
  const upward = notOwed ? { upward: { kind: 'notOwed', reason: notOwed } } : {};
  const steps: Step[] = [...begun];
  if (until === 'drafted') return steps;
  steps.push(act(at(on, '11:05'), CHECKER, 'check', () => upward));
  if (until === 'checked') return steps;
  steps.push(act(at(publishedOn, '14:20'), LEADER, 'approve'));
  if (scheduledAt) return [...steps, act(at(publishedOn, '14:40'), WRITER, 'schedule', () => ({ at: scheduledAt }))];
  steps.push(act(at(publishedOn, '14:45'), WRITER, 'publish'), ...readerSteps(slot, publishedOn, readers));
  for (const [index, release] of [...releases].sort((one, other) => (one.on < other.on ? -1 : 1)).entries()) {
    const minute = 10 + index * 6;
    const { proof } = release;
    const first = `${slot}-proof-${minute}`;
    if (proof) steps.push(...proofSteps(first, release.on, minute, WRITER, proof[0]));
    steps.push(
      act(at(release.on, `16:${String(minute + 1)}`), WRITER, 'recordRelease', (known) =>
        releaseInput(release, proof && known(first)),
      ),
    );
    // The program's own release was the first.
    steps.push(...alsoSteps(slot, release, `r${index + 2}`, release.on, minute + 2));
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
  const files = proof ? proofSteps(`${slot}-proof`, enteredOn, 40, WRITER, proof[0]) : [];
  const enter: Step = {
    ...{ at: at(enteredOn, '16:41'), as: WRITER, function: 'bulletins', path: 'enter', slot },
    input: (known) => ({
      ...{ writing, approvedBy, ...(document && { document }) },
      ...releaseInput(release, proof && known(`${slot}-proof`)),
    }),
  };
  return [...files, enter, ...alsoSteps(slot, release, 'r1', enteredOn, 43)];
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
  return [
    ...bulletinsOfYear.flatMap(bulletinSteps),
    ...elsewhereOfYear.flatMap(elsewhereSteps),
    ...lessonSteps(),
    dismissed,
    confirm,
  ];
}
