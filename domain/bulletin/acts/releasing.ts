import * as z from 'zod';
import { choice, date, form as fields, optionalText } from '../../fields';
import { webLink } from '../../contact-fields';
import { filesSchema } from '../../evidence/limits';
import { HOUSE } from '../../law/cite';
import type { FiledFile } from '../../evidence/claiming';
import type { Bulletin, Release } from '../bulletin';
import { refuseBulletin } from '../errors';
import { formKeys, media, mediumKeys, mediumOf, proofKindKeys, reachWayKeys } from '../media';
import { badField, editors, oneId, person, reason, row } from './row';

/** Where a release was, and whom it reached. */
export const releaseFields = {
  medium: choice('用什么媒介', mediumKeys),
  form: choice('什么形式', formKeys),
  on: date('发布日期'),
  place: optionalText('地点', 80, '写到村、社区或者哪块屏'),
  url: webLink('发布').optional(),
  reach: z
    .int({ error: '触达人数请填整数。' })
    .min(0, { error: '触达人数请填整数。' })
    .max(10_000_000, { error: '触达人数太大，请核对。' })
    .optional(),
  reachHow: choice('触达人数怎么来的', reachWayKeys).optional(),
};
const proofFields = { proofKind: choice('是哪一种佐证', proofKindKeys), proofOn: date('佐证上的日期') };

/** A release by itself, with its first proof. */
export const releaseSchema = fields({
  ...releaseFields,
  proofKind: proofFields.proofKind.optional(),
  proofOn: proofFields.proofOn.optional(),
  files: filesSchema,
});
export type ReleaseInput = z.output<typeof releaseSchema>;

/** Releases of one bulletin, and files of one release: more is a list of its own. */
const MOST = 60;
const MOST_PROOFS = 12;

/** What of a release does not fit together, at its field; undefined where all does. Pure. */
export function releaseProblem(input: ReleaseInput, today: string, earliest?: string) {
  if (input.medium === 'program')
    return badField('medium', '小程序里的发布由程序自己登记；还没有发的，请在这里起草、批准、发布。');
  const medium = mediumOf(input.medium);
  if (!medium.forms.includes(input.form)) {
    const fitting = `${media[input.medium].label}上没有这种形式，请重新选择。`;
    return badField('form', fitting);
  }
  if (input.on > today) return badField('on', '发布日期不能晚于今天：发了以后再登记。');
  if (earliest && input.on < earliest) return badField('on', '发布日期不能早于批准日期。');
  if (input.reach !== undefined && !input.reachHow) return badField('reachHow', '请选择触达人数怎么来的。');
  if (input.files?.length && !input.proofKind) return badField('proofKind', '请选择是哪一种佐证。');
  if (input.files?.length && !input.proofOn) return badField('proofOn', '请写佐证上看得见的日期：没有日期的截图、照片不算佐证。');
  if (input.proofOn && input.proofOn > today) return badField('proofOn', '佐证上的日期不能晚于今天。');
  return undefined;
}

const releasesOf = ({ releases = [] }: Bulletin): Release[] => releases;
const standing = (subject: Bulletin, id: string) => releasesOf(subject).find((one) => one.id === id && !one.struck);

/** The release of what was entered; its files come with {@link withProofFiles}. */
export function newRelease(before: readonly Release[], input: ReleaseInput, by: Release['recordedBy'], today: string): Release {
  const { medium, form, on, place, url, reach, reachHow } = input;
  return {
    ...{ id: `r${before.length + 1}`, medium, form, on, proofs: [], recordedBy: by, recordedOn: today },
    ...(place && { place }),
    ...(url && { url }),
    ...(reach !== undefined && { reach, reachHow }),
  };
}

/** With files that prove a release; which kind they are and what day they show stands in the input. Pure. */
export function withProofFiles(
  subject: Bulletin,
  {
    release,
    proofKind,
    proofOn,
  }: { release?: string | undefined; proofKind: Release['proofs'][number]['kind']; proofOn: string },
  files: readonly FiledFile[],
): Bulletin {
  const releases = releasesOf(subject);
  const id = release ?? releases[releases.length - 1]?.id;
  const proofs = files.map((file) => ({ kind: proofKind, on: proofOn, file }));
  return {
    ...subject,
    releases: releases.map((one) => (one.id === id ? { ...one, proofs: [...one.proofs, ...proofs] } : one)),
  };
}

const told = ['approved', 'scheduled', 'published', 'withdrawn', 'expired', 'elsewhere'] as const;

/** The ledger: where, in what form, on which day it was told, and what proves it. */
export const releasing = {
  recordRelease: row({
    label: '登记一次发布',
    article: HOUSE,
    by: editors,
    from: told,
    asks: releaseSchema,
    needs: [
      ({ subject, input, moment }) => releaseProblem(input, moment.today, subject.approved?.on),
      ({ subject }) => (releasesOf(subject).length < MOST ? undefined : badField('medium', `一条最多登记 ${MOST} 次发布。`)),
    ],
    leaves: (step) => {
      const { subject, input, moment } = step;
      return {
        ...subject,
        releases: [...releasesOf(subject), newRelease(releasesOf(subject), input, person(step), moment.today)],
      };
    },
  }),
  addProof: row({
    label: '补佐证',
    article: HOUSE,
    by: editors,
    from: told,
    asks: fields({ release: oneId('哪次发布'), ...proofFields, files: filesSchema }),
    when: (subject) => (releasesOf(subject).some(({ struck }) => !struck) ? undefined : refuseBulletin('release-missing')),
    needs: [
      ({ subject, input }) => (standing(subject, input.release) ? undefined : refuseBulletin('release-missing')),
      ({ input }) => (input.files?.length ? undefined : badField('files', '请选择佐证的照片、截图或者 PDF。')),
      ({ input, moment }) => (input.proofOn > moment.today ? badField('proofOn', '佐证上的日期不能晚于今天。') : undefined),
      ({ subject, input }) =>
        (standing(subject, input.release)?.proofs.length ?? 0) + (input.files?.length ?? 0) > MOST_PROOFS
          ? badField('files', `一次发布最多 ${MOST_PROOFS} 件佐证。`)
          : undefined,
    ],
    // The files themselves are claimed where they lie, in the same transaction.
    leaves: ({ subject }) => subject,
  }),
  strikeRelease: row({
    label: '作废一条发布记录',
    article: HOUSE,
    by: editors,
    from: told,
    asks: fields({ release: oneId('哪次发布'), reason }),
    when: (subject) => (releasesOf(subject).some(({ struck }) => !struck) ? undefined : refuseBulletin('release-missing')),
    needs: [({ subject, input }) => (standing(subject, input.release) ? undefined : refuseBulletin('release-missing'))],
    leaves: ({ subject, input, actor, moment }) => {
      const struck = { on: moment.today, by: actor.name, reason: input.reason };
      return {
        ...subject,
        releases: releasesOf(subject).map((one) => (one.id === input.release ? { ...one, struck } : one)),
      };
    },
  }),
};
