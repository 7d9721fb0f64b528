import type { CivilDate } from '../../../civil-date';
import type { Refusal } from '../../../errors';
import { oneOf } from '../../../fields';
import { isSameName, normalCode } from '../../../normal-form';
import type { Complaint } from '../../complaint';
import { standingSenders } from '../../open-matters';
import type { Sender } from '../../records';
import { farAnswer, isTooFar } from '../../filing/people';
import { badField, type Act } from './row';

export const whichSender = oneOf('个单位');

export const senderIn = (subject: Complaint, no: number): Sender | undefined =>
  standingSenders(subject).filter((one) => one.no === no)[0];

/** The sender an input names is one of the case's. */
export function known({ subject, input }: Act<{ sender: number }>): Refusal | undefined {
  return senderIn(subject, input.sender) ? undefined : badField('sender', '这件投诉没有登记这个单位，请重新选择。');
}

export function notBeforeReceipt({ subject, input }: Act<{ answerBy?: CivilDate | undefined }>): Refusal | undefined {
  if (!input.answerBy) return undefined;
  if (input.answerBy < subject.receivedOn) return badField('answerBy', '要求答复的日期不能早于收到投诉的日期。');
  return isTooFar(subject.receivedOn, input.answerBy) ? badField('answerBy', farAnswer) : undefined;
}

/** One paper of one sender is written down once, and so answered once. */
export function writtenOnce({ subject, input }: Act<{ sender?: number; name: string; number: string }>): Refusal | undefined {
  return standingSenders(subject).some(
    ({ no, name, number }) =>
      no !== input.sender && isSameName(name, input.name) && normalCode(number) === normalCode(input.number),
  )
    ? badField('number', '这个单位的这个编号已经登记过。')
    : undefined;
}

export type Said = Pick<Sender, 'name' | 'number'> & { answerBy?: CivilDate | undefined };

export const onOne = (subject: Complaint, no: number, next: (one: Sender) => Sender): Complaint => ({
  ...subject,
  senders: (subject.senders ?? []).map((one) => (one.no === no ? next(one) : one)),
});

export const sent = ({ answerBy, ...said }: Said): Omit<Sender, 'no'> => ({
  ...said,
  ...(answerBy !== undefined && { answerBy }),
});
