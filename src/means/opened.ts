import { leniencyGroups, leniencyWords } from '@domain/leniency/acts/words';
import { stateWords as leniencyStates } from '@domain/leniency/labels';
import { saySection as sayLeniency, sections as leniencySections, type Section as LeniencySection } from '@domain/leniency/say';
import { measureGroups, measureWords } from '@domain/measure/acts/words';
import { stateWords as measureStates } from '@domain/measure/labels';
import { saySection as sayMeasure, sections as measureSections, type Section as MeasureSection } from '@domain/measure/say';
import type { StaffWords } from '@domain/act-words';
import type { CivilDate } from '@domain/civil-date';
import type { FiledFile } from '@domain/evidence/claiming';
import type { Question } from '@domain/question';
import type { Line, Wording } from '@domain/say';
import { checkGroups, spotCheckWords } from '@domain/spot-check/acts/words';
import { stateWords as checkStates } from '@domain/spot-check/labels';
import { saySection as sayCheck, sections as checkSections, type Section as CheckSection } from '@domain/spot-check/say';
import { client } from '../cloud/client';
import type { WordFile } from '../cloud/open-file';
import type { What } from './means-routes';

type Words = Readonly<Record<string, StaffWords<never> | undefined>>;

/** One of them as these pages need it, whatever its kind. */
export interface Opened {
  id: string;
  no: string;
  version: number;
  title: string;
  state: string;
  acts: readonly { command: string; label: string }[];
  /** Another person decides what waits here. */
  own: boolean;
  /** What is told of it; its proofs stand in a card of their own. */
  sections: (wording: Wording) => { title: string; lines: Line[] }[];
  fields: (act: string, today: CivilDate) => readonly Question[];
  /** What proves it. */
  files: readonly FiledFile[];
  /** What whom it is for reads. */
  letter?: { title: string; lines: Line[] };
  /** Asks for the letter as a Word file; absent while there is none to send. */
  print?: () => Promise<WordFile>;
}

const parts = <Section extends string>(all: Readonly<Record<Section, { title: string }>>, say: (one: Section) => Line[]) =>
  (Object.keys(all) as Section[]).map((one) => ({ title: all[one].title, lines: say(one) })).filter(({ lines }) => lines.length);

const fieldsIn =
  (words: Words, view: unknown): Opened['fields'] =>
  (act, today) =>
    words[act]?.fields?.(view as never, today) ?? [];

/** What of each kind differs: how it is read, said and acted on. */
export const kindsOf: Readonly<
  Record<
    What,
    {
      words: Words;
      groups: readonly string[];
      states: Readonly<Record<string, string>>;
      /** By which its proofs are opened. */
      kind: 'measure' | 'spotCheck' | 'leniency';
      read: (id: string) => Promise<Opened>;
      act: (input: { id: string; version: number; command: string; input: unknown }, key: string) => Promise<unknown>;
    }
  >
> = {
  measures: {
    words: measureWords as Words,
    groups: measureGroups,
    states: measureStates,
    kind: 'measure',
    read: async (id) => {
      const { measure, letter, acts, wrote } = await client.measures.get.query({ id });
      return {
        ...{ id, no: measure.no, version: measure.version, title: letter.title, state: measureStates[measure.state] },
        ...{ acts, own: wrote, files: measure.files ?? [], letter, fields: fieldsIn(measureWords as Words, measure) },
        ...(measure.approved && measure.state !== 'cancelled' && { print: () => client.documents.measureLetter.query({ id }) }),
        sections: (wording) =>
          parts<MeasureSection>(measureSections, (one) => sayMeasure(one, { ...measure, files: [] }, wording)),
      };
    },
    act: (input, key) => client.measures.act.mutate(input, { context: { key } }),
  },
  checks: {
    words: spotCheckWords as Words,
    groups: checkGroups,
    states: checkStates,
    kind: 'spotCheck',
    read: async (id) => {
      const { check, acts, entered } = await client.measures.checkGet.query({ id });
      return {
        ...{ id, no: check.no, version: check.version, title: `${check.firm} · ${check.what}`, state: checkStates[check.state] },
        ...{ acts, own: entered, files: check.files ?? [], fields: fieldsIn(spotCheckWords as Words, check) },
        sections: (wording) => parts<CheckSection>(checkSections, (one) => sayCheck(one, { ...check, files: [] }, wording)),
      };
    },
    act: (input, key) => client.measures.actCheck.mutate(input, { context: { key } }),
  },
  leniencies: {
    words: leniencyWords as Words,
    groups: leniencyGroups,
    states: leniencyStates,
    kind: 'leniency',
    read: async (id) => {
      const { leniency, acts, proposed } = await client.measures.leniencyGet.query({ id });
      return {
        ...{ id, no: leniency.no, version: leniency.version, title: leniency.party, state: leniencyStates[leniency.state] },
        ...{ acts, own: proposed, files: leniency.files ?? [], fields: fieldsIn(leniencyWords as Words, leniency) },
        sections: (wording) =>
          parts<LeniencySection>(leniencySections, (one) => sayLeniency(one, { ...leniency, files: [] }, wording)),
      };
    },
    act: (input, key) => client.measures.actLeniency.mutate(input, { context: { key } }),
  },
};

/** What another person does: who took the first half is not offered it. */
export const anothers: Readonly<Record<What, readonly string[]>> = {
  measures: ['approve'],
  checks: ['publish'],
  leniencies: ['decide', 'decline'],
};

export const isWhat = (what: string | undefined): what is What => what !== undefined && what in kindsOf;
