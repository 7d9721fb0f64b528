import { refuse, type Refusal } from '../errors';
import { normalName } from '../normal-form';
import { personalDataIn, personalKindWords, takeOut } from './personal-data';

/** Who must not be known from the words; no name where the other side knows it. */
interface Who {
  name: string;
  address: string;
}

/** A shorter address, such as a town alone, says where a thing is and not who somebody is. */
const LONG_ENOUGH = 6;

const has = (text: string, part: string, least: number): boolean => {
  const wanted = normalName(part);
  return wanted.length >= least && normalName(text).includes(wanted);
};

/** What of the consumer stands in these words, as people call it: name, address, telephone, cards and codes. Pure. */
export function tellingIn({ name, address }: Who, text: string): string[] {
  const numbers = personalDataIn(text).map(({ kind }) => personalKindWords[kind]);
  return [
    ...new Set([...(has(text, name, 2) ? ['姓名'] : []), ...(has(text, address, LONG_ENOUGH) ? ['地址'] : []), ...numbers]),
  ];
}

/** Refused at its field `path`: words to the merchant that tell who the consumer is, which it needs not know to settle (个人信息保护法 6). Pure. */
export function tellingProblem(who: Who, path: string, text: string | undefined): Refusal | undefined {
  const found = tellingIn(who, text ?? '');
  const say = `请去掉您的${found.join('、')}：商家会看到这段话，谈这件事用不着。`;
  return found.length ? refuse('invalid-input', { fields: { [path]: say } }) : undefined;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words without what tells who the consumer is; written otherwise than in the form, it is left to the consumer's eye. Pure. */
export function untold({ name, address }: Who, text: string): string {
  const parts = [
    [address, '［地址已去掉］'],
    [name, '［姓名已去掉］'],
  ] as const;
  const without = parts.reduce((kept, [part, instead]) => kept.replace(new RegExp(escaped(part), 'g'), instead), text);
  return takeOut(without, personalDataIn(without));
}
