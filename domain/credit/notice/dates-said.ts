import { sayFullDate, type CivilDate } from '../../civil-date';
import type { NoDateReason, RepairDates } from '../dates/dates';
import { noticeParts, type NoticeDates, type Words } from './notice';

/** Why there is no day, as its merchant reads it; what the words of the template say already is not said twice. */
const notes: Readonly<Partial<Record<NoDateReason, string>>> = {
  conditionsDecide: '没有要等的日子：条件做到了，随时可以申请。',
  restrictionOpen: '限制期限到哪天还不知道：公示满规定的时间、限制期限也届满以后，才可以申请。',
  restrictionForLife: '限制期限是终身的，这一条不能申请提前修复。',
  fallsWithOther: '和另一条信息一起停止公示，日子看那一条。',
  otherMissing: '和它一起的另一条信息还没有登记，日子要等登记以后才算得出。',
  fraudNoEarlier: '因为修复时弄虚作假，不能提前停止公示（信用修复管理办法第二十三条）。',
  barredPastEnd: '因为修复时弄虚作假，三年内不能申请，公示期先到（信用修复管理办法第二十三条）。',
  readingOtherwise: '日子怎样算还在核对，请问本局。',
};

/** The days of a fact as a notice keeps them. Pure. */
export function noticeDatesOf({ earliest, noEarliest, end, noEnd }: RepairDates): NoticeDates {
  const said = [noEarliest, noEnd].flatMap((one) => (one && notes[one.why]) ?? []);
  const lines = [...new Set(said)];
  return {
    ...(earliest && { applyFrom: earliest.on }),
    ...(end && { endsOn: end.on }),
    presumed: (earliest?.presumed ?? false) || (end?.presumed ?? false),
    ...(lines.length && { notes: lines }),
  };
}

/** The days as their merchant reads them on the civil day `today` (+08:00): never a promise that anything is granted. Pure. */
export function dateLines({ applyFrom, endsOn, presumed, notes: more = [] }: NoticeDates, today: CivilDate): string[] {
  const apply =
    applyFrom &&
    (applyFrom <= today
      ? `从 ${sayFullDate(applyFrom)}起可以申请修复，现在已经可以申请。`
      : `最早从 ${sayFullDate(applyFrom)}起可以申请修复。`);
  const end = endsOn && `公示到 ${sayFullDate(endsOn)}期满，以后停止公示。`;
  return [
    ...(apply ? [`${apply}到了日子不等于已经修复：条件都做到，由机关决定。`] : []),
    ...(end ? [end] : []),
    ...more,
    ...(presumed && (apply || end) ? ['上面的日期是照规定推算的（推定），以国家企业信用信息公示系统和作出决定的机关为准。'] : []),
  ];
}

/** What a notice says with its days as they stand on this day, each part in its place. Pure. */
export function wordsOn(words: readonly Words[], dates: NoticeDates | undefined, today: CivilDate): Words[] {
  const lines = dates ? dateLines(dates, today) : [];
  return noticeParts.flatMap((part): Words[] => {
    const own = words.find((one) => one.part === part)?.lines ?? [];
    const all = part === 'dates' ? [...lines, ...own] : own;
    return all.length ? [{ part, lines: all }] : [];
  });
}
