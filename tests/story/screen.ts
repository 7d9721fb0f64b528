import type { CivilDate } from '../../domain/civil-date';
import type { Emulator } from '../../emulator/emulator';
import { fieldId } from '../../src/ui/ids';

/** What a screen of either host can do; ids are those of src/ui/ids.ts. Every call waits until it is possible. */
export interface Screen {
  /** Opens a page as if the program had been started on it. */
  open(route: string): Promise<void>;
  tap(id: string): Promise<void>;
  type(id: string, text: string): Promise<void>;
  /** Chooses this day, without one today. */
  pickDay(id: string, day?: CivilDate): Promise<void>;
  /** All text of the page, once `id` is on it. */
  read(id: string): Promise<string>;
  /** All text of the page, once it contains `text`. */
  readUntil(text: string): Promise<string>;
  /** All text of the page, once `text` is no longer on it. */
  readWithout(text: string): Promise<string>;
  /** Taps the row, button or link that says so. */
  tapText(text: string): Promise<void>;
  /** Whether something of that id is on the page as it stands. */
  has(id: string): Promise<boolean>;
  /** Chooses one picture from the album. */
  addPicture(): Promise<void>;
  /** Says yes to the question that the platform puts over the page. */
  saysYes(): Promise<void>;
  /** Sends the page on: by the platform where it does that, else by the page's own button. */
  forward(button: string): Promise<void>;
}

/** A bureau and the phones of its people, all of one kind. */
export interface Stage {
  emulator: Emulator;
  /** The program on a phone of this persona's own. */
  screenFor(persona: string): Promise<Screen>;
  /** What went wrong behind the screens. */
  faults(): string[];
  close(): Promise<void>;
}

/** Answers by the path of their field: `#` before a choice, `@today` for the day; a day else is turned to on the wheels. */
export type Typed = Readonly<Record<string, string>>;

/** Fills these fields in, one after the other as they stand. */
export async function fillIn(screen: Screen, typed: Typed): Promise<void> {
  for (const [path, value] of Object.entries(typed)) {
    const id = fieldId(path);
    if (value === '@today') await screen.pickDay(id);
    else if (/^\d{4}-\d\d-\d\d$/.test(value)) await screen.pickDay(id, value);
    else if (value.startsWith('#')) await screen.tap(`${id}-${value.slice(1)}`);
    else await screen.type(id, value);
  }
}
