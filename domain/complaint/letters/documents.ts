import type { CivilDate } from '../../civil-date';
import type { Complaint } from '../complaint';
import type { IssuedDocument, LetterForm, OfficialForm, OwnLetter } from '../records';

/** One of the ten official forms of April 2026 (《市场监督管理部门处理投诉举报文书式样》), or a letter of the bureau's own. */
export interface FormKind {
  /** Its number in the set; the bureau's own letters have none. */
  no?: number;
  title: string;
  article: string;
  /** The 字 of its document number; absent where the form is filled in and not issued. */
  word?: string;
  /** For which kind of case it is used. */
  of: 'complaint' | 'report' | 'both';
}

/** The whole set, 1–10; a bureau may adapt the 字, never the title. */
export const officialForms: Record<
  OfficialForm | 'complaintForm' | 'reportForm' | 'distributionNotice' | 'reportResult',
  FormKind
> = {
  complaintForm: { no: 1, title: '投诉登记表', article: '令121-10', of: 'complaint' },
  reportForm: { no: 2, title: '举报登记表', article: '令121-28', of: 'report' },
  distributionNotice: { no: 3, title: '投诉/举报分送通知书', article: '令121-41', of: 'both' },
  identityRequest: { no: 4, title: '限期提供身份证明材料通知书', article: '令121-10', word: '证', of: 'complaint' },
  acceptance: { no: 5, title: '投诉受理决定书', article: '令121-15', word: '投受', of: 'complaint' },
  rejection: { no: 6, title: '投诉不予受理决定书', article: '令121-15', word: '投不受', of: 'complaint' },
  mediationNotice: { no: 7, title: '投诉调解通知书', article: '令121-20', word: '投调通', of: 'complaint' },
  termination: { no: 8, title: '投诉终止调解决定书', article: '令121-23', word: '投终', of: 'complaint' },
  mediationAgreement: { no: 9, title: '投诉调解书', article: '令121-24', word: '投调', of: 'complaint' },
  reportResult: { no: 10, title: '举报处理结果告知书', article: '令121-36', word: '举告', of: 'report' },
};

/** The bureau's own letters that are numbered and kept like the forms; a bureau may name them as it likes. */
export const ownLetters: Record<OwnLetter, FormKind> = {
  handover: { title: '移交函', article: '食品安全法-115', word: '移', of: 'complaint' },
  inquiry: { title: '受理告知及征询调解意见函', article: '令121-18', word: '投询', of: 'complaint' },
  dayCorrection: { title: '期限更正告知书', article: '令121-45', word: '更', of: 'complaint' },
};

/** Everything that is written under a number, or filled in as a form. */
export const formKinds = { ...officialForms, ...ownLetters };

/** Letters that tell a decision rest on what the decision rests on, under the rule set of its day. */
const decided: readonly LetterForm[] = ['acceptance', 'rejection'];

/** The article a letter is issued under on this complaint, as it is kept with it. */
export function articleOf(form: LetterForm, { decision }: Pick<Complaint, 'decision'>): string {
  return (decided.indexOf(form) >= 0 && decision?.article) || formKinds[form].article;
}

/** Whether this is one of the forms and letters that are issued under a number. */
export function isIssuedForm(form: string): form is LetterForm {
  return Object.prototype.hasOwnProperty.call(formKinds, form) && formKinds[form as LetterForm].word !== undefined;
}

/** The counter a number is drawn from: one per form and year, without gaps, void documents included. */
export function counterOf(form: LetterForm, issuedOn: CivilDate): string {
  return `document-${form}-${issuedOn.slice(0, 4)}`;
}

/** `某市监投受〔2026〕第12号`; `agency` is the bureau's short name in document numbers. Throws RangeError on a number below 1. */
export function documentNumber(form: LetterForm, issuedOn: CivilDate, sequence: number, agency: string): string {
  if (!Number.isInteger(sequence) || sequence < 1) throw new RangeError(`no document number: ${sequence}`);
  return `${agency}${formKinds[form].word ?? ''}〔${issuedOn.slice(0, 4)}〕第${sequence}号`;
}

/** What is hashed when a document is issued; any later change of title, number or text gives another hash. */
export function hashedText({
  number,
  title,
  body,
  issuedOn,
}: Pick<IssuedDocument, 'number' | 'title' | 'body' | 'issuedOn'>): string {
  return [number, issuedOn, title, body].join('\n');
}

/** The documents of a case with one more, frozen. Throws RangeError when the number was given before. */
export function withIssued(documents: readonly IssuedDocument[] | undefined, document: IssuedDocument): IssuedDocument[] {
  if (documents?.some((one) => one.number === document.number)) throw new RangeError(`number given before: ${document.number}`);
  return [...(documents ?? []), document];
}

/** A document declared void keeps its number and its text. Unchanged when there is none of that number, or it is void already. */
export function withVoided(
  documents: readonly IssuedDocument[],
  number: string,
  voided: NonNullable<IssuedDocument['voided']>,
): IssuedDocument[] {
  return documents.map((one) => (one.number === number && !one.voided ? { ...one, voided } : one));
}
