import { builtIn } from '@domain/law/calendar/calendar';
import { isWorkingDay } from '../../domain/law/calendar/calendar';
import { plusDays, weekday, type CivilDate } from '../../domain/civil-date';
import { isIn, type Window } from '../../domain/signal/windows';
import { writtenSteps } from './cases';
import { DEMO_NOW, openBureau, openidOf, regulars, showNotice } from './county';
import type { Known, Step } from './scenarios/scenario';
import { merchantSteps } from './scenarios/merchant-steps';
import { officialSteps } from './official-values';
import { stepsOfBulletins } from './bulletins/steps';
import { creditSteps } from './merchants/credit';
import { linkingSteps } from './merchants/linking';
import { meansSteps } from './merchants/means';
import { ownSteps } from './merchants/own';
import { negotiationSteps } from './merchants/negotiations';
import { registerSteps } from './merchants/register';
import { shareSteps } from './merchants/shares';
import { settlingSteps } from './merchants/settling';
import { otherSteps } from './other-steps';
import { drawnCourses } from './plan';
import { pictureOf } from './snapshot';
import { revealingSteps } from './scenarios/revealing';

/** What making the county needs of the emulator. */
export interface MakingHost {
  call: (name: string, data: unknown, openid: string) => Promise<unknown>;
  /** The functions' clock stands at this moment (UTC ms), so that the same step is made at the same millisecond. */
  holdTime: (at: number) => void;
  runTimers: () => Promise<void>;
  heard: () => Promise<void>;
  importData: (data: Record<string, { _id: string; [field: string]: unknown }[]>) => void;
  /** Where files are uploaded. */
  url: string;
}

interface Reply<Data = Known> {
  ok: boolean;
  data?: Data;
  error?: { code: string };
}

const instant = (local: string) => Date.parse(`${local}:00+08:00`);
const openedOn = '2026-01-05';
const lastDay = '2026-11-24';
/** Days in which the timer runs every working morning, else only on Mondays: it takes more than half of the time of making. */
const daily: readonly Window[] = [
  // Complaints of one batch gather.
  { from: '2026-10-12', to: '2026-10-23' },
  { from: '2026-11-10', to: lastDay },
];
const inTheMorning = (day: CivilDate) =>
  isWorkingDay(day, builtIn) && (weekday(day) === 1 || daily.some((one) => isIn(day, one)));

/** Every call that makes the county, in order. */
export function countySteps(): Step[] {
  const drawn = drawnCourses().flatMap(({ steps: one }) => one);
  const steps = [
    ...writtenSteps(),
    ...drawn,
    ...merchantSteps(),
    ...officialSteps(),
    ...revealingSteps(),
    ...otherSteps(),
    ...stepsOfBulletins(),
    ...meansSteps(),
    ...creditSteps(),
    ...ownSteps(),
    ...registerSteps(),
    ...linkingSteps(),
    ...shareSteps(),
    ...settlingSteps(),
    ...negotiationSteps(),
  ];
  return steps
    .map((step, place) => ({ step, place }))
    .sort((a, b) => order(a, b))
    .map(({ step }) => step);
}

const order = (a: { step: Step; place: number }, b: { step: Step; place: number }) =>
  a.step.at < b.step.at ? -1 : a.step.at > b.step.at ? 1 : a.place - b.place;

/** As `wx.cloud.uploadFile` of that person. */
async function upload(host: MakingHost, as: string, path: string, picture: string): Promise<void> {
  const { status } = await fetch(`${host.url}/upload?as=${as}&path=${encodeURIComponent(path)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(pictureOf(picture)),
  });
  if (status !== 200) throw new Error(`${picture} was not uploaded: ${status}`);
}

/** What answers with the version of a case, as who called reads it. */
const answersVersion = ['submit', 'takeIn', 'act', 'issueViewCode', 'joinByCode'];

/** The case as this person reads it now. */
async function asRead(host: MakingHost, { id, ...rest }: Known, who: string): Promise<Known> {
  const call = { path: 'get', type: 'query', input: { id }, clientVersion: 'demo' };
  const { ok, data, error } = (await host.call('complaints', call, who)) as Reply<{ case: { version: number } }>;
  if (!ok || !data) throw new Error(`${id} cannot be read: ${JSON.stringify(error)}`);
  return { ...rest, id, version: data.case.version };
}

/** What somebody looks for before acting on it. */
async function found(
  host: MakingHost,
  name: string,
  { path, input, of, into }: NonNullable<Step['finds']>,
  who: string,
  known: (slot: string) => Known,
) {
  const asked = { path, type: 'query', input: input(known), clientVersion: 'demo' };
  const { data, error } = (await host.call(name, asked, who)) as Reply<never>;
  const one = data && of(data);
  if (!one) throw new Error(`${into} is not found: ${JSON.stringify(error ?? data)}`);
  return one;
}

/**
 * Makes the demonstration county from nothing: the bureau opens, then every step is made through the functions at its own minute by its
 * own person, and the timer runs in the mornings. `upTo` ends it early: the first steps of the same county.
 */
export async function makeCounty(host: MakingHost, upTo = Infinity): Promise<number> {
  host.holdTime(instant(`${openedOn}T09:00`));
  await openBureau(host);
  const slots = new Map<string, Known>();
  const told = new Set(regulars);
  const known = (slot: string): Known => {
    const found = slots.get(slot);
    if (!found) throw new Error(`nothing is known of ${slot} yet`);
    return found;
  };
  slots.set('official-2026', { id: '', version: 0 });
  /** As whom each case was read last: whoever does not work on it reads a version of its own. */
  const readAs = new Map<string, string>();
  /** What WeChat says of pictures comes after the call that asked; the next step begins when it is heard. */
  const timers = async () => {
    await host.runTimers();
    await host.heard();
  };
  let day = openedOn;
  const timersUntil = async (local: string) => {
    for (; `${day}T09:05` <= local; day = plusDays(day, 1)) {
      if (!inTheMorning(day)) continue;
      host.holdTime(instant(`${day}T09:05`));
      await timers();
    }
  };
  const steps = countySteps().slice(0, upTo);
  let number = -1;
  for (const step of steps) {
    if (!step.key) number += 1;
    await timersUntil(step.at);
    host.holdTime(instant(step.at));
    const who = openidOf(step.as);
    if (['submit', 'negotiate'].includes(step.path) && !told.has(who)) {
      told.add(who);
      await showNotice(host, who);
    }
    if (step.finds) slots.set(step.finds.into, await found(host, step.function, step.finds, who, known));
    const versioned = step.function === 'complaints' && answersVersion.includes(step.path);
    if (versioned && readAs.has(step.slot) && readAs.get(step.slot) !== step.as && step.path !== 'joinByCode')
      slots.set(step.slot, await asRead(host, known(step.slot), who));
    const call = {
      path: step.path,
      type: 'mutation',
      input: step.input(known),
      key: step.key ?? `demo-step-${number}`,
      clientVersion: 'demo',
    };
    const { ok, data, error } = (await host.call(step.function, call, who)) as Reply;
    if (!ok) throw new Error(`step ${number}, ${step.at} ${step.slot}: ${JSON.stringify({ error, call })}`);
    if (data) slots.set(step.slot, { ...slots.get(step.slot), ...data });
    if (versioned) readAs.set(step.slot, step.as);
    if (step.picture) await upload(host, step.as, (data as Known & { upload: string }).upload, step.picture);
    // WeChat looks at pictures while who sent them is there; what it says is heard in the morning. It is shown no proof of the bureau's own.
    if (!step.key && /"files":\["/.test(JSON.stringify(call.input))) await timers();
    if (step.alsoWrites) {
      slots.set(step.alsoWrites, await asRead(host, known(step.alsoWrites), who));
      readAs.set(step.alsoWrites, step.as);
    }
  }
  if (steps.length < upTo) {
    await timersUntil(`${lastDay}T09:59`);
    host.holdTime(DEMO_NOW);
    // What would have been said by this morning has been said, and what was told is folded.
    await timers();
  }
  return steps.length;
}
