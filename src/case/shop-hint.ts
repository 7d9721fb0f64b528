import type { RegisterFace } from '@domain/merchant/face';
import { normalName } from '@domain/normal-form';
import type { RespondentKind } from '@domain/respondent-kind';
import type { Answers } from '../form/question';

/** A merchant as it was found by words: to everybody by its public face, to who works in the bureau with its code. */
export type FoundFace = Pick<RegisterFace, 'id' | 'name' | 'uscc'> & {
  shops: readonly Omit<RegisterFace['shops'][number], 'id'>[];
};

/** One shop that may be the one that is typed, with the merchant it belongs to. */
export interface FoundShop {
  merchant: string;
  of: string;
  name: string;
  channel?: RegisterFace['shops'][number]['channel'];
  platform?: string;
  url?: string;
  uscc?: string;
}

/** So many are offered; whoever knows more of the name types more. */
const MOST = 4;

const shopsOf = ({ id, name, uscc, shops }: FoundFace, typed: string): FoundShop[] => {
  const open = shops.filter(({ closed }) => !closed);
  const named = open.filter((shop) => normalName(shop.name).includes(normalName(typed)));
  const meant = named.length ? named : open;
  const of = { merchant: id, of: name, ...(uscc && { uscc }) };
  return meant.length ? meant.map((shop) => ({ ...shop, ...of })) : [{ ...of, name }];
};

/** The first shops of these merchants, those first that have what was typed in their own name, and whether there are others. Pure. */
export function shopsIn(faces: readonly FoundFace[], typed: string): { shops: FoundShop[]; more: boolean } {
  const all = faces.flatMap((face) => shopsOf(face, typed));
  return { shops: all.filter((_, place) => place < MOST), more: all.length > MOST };
}

const NAME = 'respondent.name';
const KIND = 'respondent.kind';
/** Where the form keeps what a tap filled in; it is not sent. */
const CHOSEN = '_shop';

interface Chosen {
  id: string;
  filled: Record<string, string>;
  before: Record<string, string>;
}

const textAt = (answers: Answers, path: string): string => {
  const answer = answers[path];
  return typeof answer === 'string' ? answer : '';
};

const kindOf: Partial<Record<NonNullable<FoundShop['channel']>, RespondentKind>> = {
  platform: 'inPlatformMerchant',
  livestream: 'liveSeller',
  ownSite: 'ownSite',
  miniProgram: 'ownSite',
  app: 'ownSite',
};

/** The answers that a tap on this shop gives: its name, and of the rest what nobody has typed yet; what stood there is kept, to be put back. Pure. */
export function tapped(answers: Answers, { merchant, name, channel, platform, url, uscc }: FoundShop): Answers {
  const empty = (path: string, value: string | undefined) => (value && !textAt(answers, path) ? { [path]: value } : {});
  const filled: Record<string, string> = {
    [NAME]: name,
    ...empty(KIND, channel && kindOf[channel]),
    ...empty('respondent.platform', platform),
    ...empty('respondent.shopUrl', url),
    ...empty('respondent.uscc', uscc),
  };
  const before = Object.fromEntries(Object.keys(filled).map((path) => [path, textAt(answers, path)]));
  const chosen: Chosen = { id: merchant, filled, before };
  return { ...filled, [CHOSEN]: [JSON.stringify(chosen)] };
}

function chosenIn(answers: Answers): Chosen | undefined {
  const [kept] = answers[CHOSEN] ?? [];
  return kept ? (JSON.parse(kept) as Chosen) : undefined;
}

/** The answers as they stood before the tap; what was typed over it since stays. Pure. */
export function takenBack(answers: Answers): Answers {
  const { filled = {}, before = {} } = chosenIn(answers) ?? {};
  const paths = Object.keys(filled).filter((path) => textAt(answers, path) === filled[path]);
  return { ...Object.fromEntries(paths.map((path) => [path, before[path] ?? ''])), [CHOSEN]: [] };
}

/** The merchant that was tapped, as long as its name stands: another name is another shop. Pure. */
export function hintIn(answers: Answers): string | undefined {
  const { id, filled } = chosenIn(answers) ?? {};
  return filled?.[NAME] === textAt(answers, NAME) ? id : undefined;
}

/** What is sent, with the hint where there is one. Pure. */
export function withHint<Input>(input: Input, answers: Answers): Input {
  const hint = hintIn(answers);
  const { respondent } = input as { respondent?: object };
  return hint && respondent ? { ...input, respondent: { ...respondent, hint } } : input;
}
