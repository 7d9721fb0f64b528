import * as z from 'zod';
import type { CivilDate } from '../civil-date';
import { intakeSources, type Source } from '../bureau/source';
import { refuse, type Refusal } from '../errors';
import { choice, form, optionalText, text } from '../fields';
import type { Moment } from '../lifecycle';
import { personalDataIn, personalKindWords } from '../privacy/personal-data';
import { otherMatterKinds, routeOf, type OtherMatterKind } from './routes';

/** How the person was told the right way. */
export const toldWays = ['inPerson', 'phone', 'post', 'online'] as const;
export type ToldWay = (typeof toldWays)[number];

/**
 * What is noted of it: no name, no telephone number, no address. `where` is the desk the person was sent to, so its number may stand there.
 */
export const otherMatterSchema = form({
  kind: choice('是哪一种事项', otherMatterKinds),
  source: choice('从哪里来', intakeSources),
  about: text('什么事', 2, 200, '写一句就可以').check((ctx) => {
    const [found] = personalDataIn(ctx.value);
    if (!found) return;
    const message = `这里不写个人信息，请去掉${personalKindWords[found.kind]}。`;
    ctx.issues.push({ code: 'custom', message, input: ctx.value });
  }),
  told: choice('怎样告诉的', toldWays),
  where: optionalText('请他找哪里', 120),
});
export type OtherMatterInput = z.output<typeof otherMatterSchema>;

/** What came as a complaint and is none (令121-44): nothing of it is counted, no period runs. */
export interface OtherMatter {
  _id: string;
  kind: 'otherMatter';
  version: number;
  /** `LDQ-2026-0001`, a series of its own. */
  no: string;
  office: string;
  matter: OtherMatterKind;
  source: Source;
  about: string;
  told: ToldWay;
  where?: string;
  at: number;
  on: CivilDate;
  by: { member: string; name: string };
}

interface Noting {
  id: string;
  no: string;
  office: string;
  actor: { member: string; name: string };
  moment: Moment;
}

/** Refuses a matter for which no route stands in the table and none is named. */
export function checkOtherMatter({ kind, where }: OtherMatterInput): Refusal | undefined {
  return routeOf(kind).way || where
    ? undefined
    : refuse('invalid-input', { fields: { where: '没有列出的事项，请写请他找哪里。' } });
}

/** The matter as it is kept, noted on the civil day of `moment` (+08:00). */
export function noteOtherMatter(input: OtherMatterInput, { id, no, office, actor, moment }: Noting): OtherMatter {
  const { kind, source, about, told, where } = input;
  return {
    _id: id,
    kind: 'otherMatter',
    version: 1,
    no,
    office,
    matter: kind,
    source,
    about,
    told,
    ...(where && { where }),
    at: moment.now,
    on: moment.today,
    by: { member: actor.member, name: actor.name },
  };
}
