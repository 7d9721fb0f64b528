import type { z } from 'zod';
import type { CivilDate } from './civil-date';
import type { Calendar } from './law/calendar/calendar';
import type { Answers, PathOf, Question } from './question';

/** What an act is called where the row's own name is not what a person would say. */
export interface ActNames {
  title?: string;
  /** On the button or in the list of further acts. */
  word?: string;
  send?: string;
}

/** Anything with a schema: a row of a lifecycle, of which the words need no more. */
interface Asking {
  asks: z.ZodType;
}

/** What stands in a form before anybody types: what the subject itself already says. `typed` is what stands in it so far. */
export type Starts<Subject> = (subject: Subject, today: CivilDate, typed: Answers, calendar: Calendar) => Answers;

/** The fields an act asks for. A path that its rule does not take does not compile. */
export type FieldsOf<Row extends Asking> = readonly Question<PathOf<z.input<Row['asks']>>>[];

/** How an act of the bureau reads on a screen, beside its rule. */
export interface StaffWords<Subject, Path extends string = string> extends ActNames {
  /** The list of further acts it stands in, and its place there in the order an officer would look for it. */
  group?: { title: string; place: number };
  /** It may stand at the foot: of several the last two by place. */
  foot?: { place: number; id?: string };
  /** It decides on what another person proposed, and is offered before anything else. */
  decides?: true;
  /** The act that approves it, whose letters are shown before it is proposed. */
  approval?: string;
  /** Its words are written already: it opens on the letters. */
  written?: true;
  /** What is asked, in this order; an act without asks for nothing. */
  fields?: (subject: Subject, today: CivilDate) => readonly Question<Path>[];
  starts?: Starts<Subject>;
}

/** How an act reads to a party that does it itself: whole, so that a party's phone carries no rules for the sake of their labels. */
export interface PartyWords<View, Path extends string = string> extends Required<ActNames> {
  /** Its place in the list of what one can do. */
  place: number;
  /** What it is called on a button at the foot, where that is shorter. */
  foot?: string;
  fields: readonly Question<Path>[] | ((view: View, today: CivilDate) => readonly Question<Path>[]);
  starts?: (view: View, today: CivilDate) => Answers;
}

/** The words of the act whose rule this is. */
export type WordsOf<Subject, Row extends Asking> = StaffWords<Subject, PathOf<z.input<Row['asks']>>>;

export type PartyWordsOf<View, Row extends Asking> = PartyWords<View, PathOf<z.input<Row['asks']>>>;

/** What the words of a party's act ask for as this view of it stands on the civil date `today` (+08:00). Pure. */
export const askedOfParty = <View>({ fields }: PartyWords<View>, view: View, today: CivilDate): readonly Question[] =>
  typeof fields === 'function' ? fields(view, today) : fields;
