import * as z from 'zod';
import { refuse } from '../../errors';
import { HOUSE } from '../../law/cite';
import { form } from '../../fields';
import {
  categorySchema,
  complainantSchema,
  consentsSchema,
  factsSchema,
  problemSchema,
  purchaseSchema,
  otherRequestSchema,
  requestsSchema,
  respondentSchema,
} from '../filing/schema';
import { claimProblems } from '../claim';
import type { Complaint } from '../complaint';
import { isThin, PLATFORM } from '../import/is-thin';
import type { Delivery, FormPath } from '../records';
import { draftSummary } from '../summary';
import { officers, open, row, type Act } from './shared/row';
import { nobody } from './shared/tells';

const { kind, platform } = respondentSchema.shape;
const { phone, address } = complainantSchema.shape;
const { goods, boughtOn, amountFen } = purchaseSchema.shape;
const { mediation, publish, entrust, directContact } = consentsSchema.shape;
const optional = <T extends z.ZodType>(schema: T) => schema.optional();

/** What form 1 asks for and the list did not say: each is asked where it is missing, and nowhere else. */
const asks = form({
  respondent: form({ kind: optional(kind), platform }).optional(),
  complainant: form({ phone: optional(phone), address: optional(address) }).optional(),
  purchase: form({ goods: optional(goods), boughtOn: optional(boughtOn), amountFen: optional(amountFen) }).optional(),
  category: optional(categorySchema),
  problem: optional(problemSchema),
  facts: optional(factsSchema),
  requests: optional(requestsSchema),
  otherRequest: otherRequestSchema,
  consents: form({
    mediation: optional(mediation),
    publish: optional(publish),
    entrust: optional(entrust),
    directContact: optional(directContact),
  }).optional(),
});
type Asked = z.output<typeof asks>;

const given = (input: Asked, path: string): unknown => {
  const [field, part] = path.split('.') as [keyof Asked, string?];
  const value = input[field] as unknown;
  return part ? (value as Record<string, unknown> | undefined)?.[part] : value;
};

const paths: readonly (FormPath | 'respondent.platform')[] = [
  ...(['respondent.kind', 'respondent.platform', 'complainant.phone', 'complainant.address'] as const),
  ...(['purchase.goods', 'purchase.boughtOn', 'purchase.amountFen', 'category', 'problem', 'facts', 'requests'] as const),
  ...(['consents.mediation', 'consents.publish', 'consents.entrust', 'consents.directContact'] as const),
];

/** Everything the list left open is answered, and nothing that it said is overwritten: that is corrected with its reason, later. */
function complete({ subject, input }: Act<Asked>) {
  const missing: readonly string[] = subject.imported?.missing ?? [];
  const fields: Record<string, string> = {};
  for (const path of paths) {
    const value = given(input, path);
    const asked = missing.includes(path === 'respondent.platform' ? 'respondent.kind' : path);
    if (asked && value === undefined && path !== 'respondent.platform') fields[path] = '12315的列表里没有这一项，请填写。';
    if (!asked && value !== undefined) fields[path] = '列表里已经有这一项；有错的，转成正式案件以后再更正。';
  }
  Object.assign(fields, claimProblems(input));
  const on = input.respondent?.kind === 'inPlatformMerchant';
  if (on && !input.respondent?.platform && !subject.respondent.platform)
    fields['respondent.platform'] = '请选择是在哪个平台买的。';
  const bought = input.purchase?.boughtOn;
  if (bought && bought > subject.receivedOn) fields['purchase.boughtOn'] = '购买日期不能晚于收到投诉的日期，请核对这两个日期。';
  return Object.keys(fields).length ? refuse('invalid-input', { fields }) : undefined;
}

/** The platform told the complainant of the acceptance, on the day its list names. */
function toldByPlatform({ decision, platform12315No = '', imported }: Complaint, by: string, at: number): Delivery[] {
  if (decision?.kind !== 'accepted') return [];
  const { on } = decision;
  return [
    {
      ...{ form: 'acceptance', to: 'complainant', way: 'platform12315', address: platform12315No, on, at, by, result: 'sent' },
      proof: `${PLATFORM}列表“${imported?.list ?? ''}”第 ${imported?.row ?? 0} 行`,
    },
  ];
}

const defined = <T extends object>(value: T | undefined): Partial<T> =>
  Object.fromEntries(Object.entries(value ?? {}).filter(([, one]) => one !== undefined)) as Partial<T>;

/**
 * A row of a list of the national platform becomes a full case (casework: what came from elsewhere), with what form 1 wants and the list had
 * not; where it had everything, by one tap. From then on it is worked on here and counts by its real days.
 */
export const promote = row({
  label: '转成正式案件',
  article: HOUSE,
  by: [...officers, 'leader'],
  from: open,
  asks,
  when: (subject) => (isThin(subject) ? undefined : refuse('wrong-state')),
  needs: [complete],
  leaves: ({ subject, input, actor, moment }) => {
    const { imported } = subject;
    if (!imported) return subject;
    const respondent = { ...subject.respondent, ...defined(input.respondent) };
    const full: Complaint = {
      ...subject,
      respondent,
      online: respondent.kind !== 'offline',
      onlineClassifiedBy: 'staff',
      complainant: { ...subject.complainant, ...defined(input.complainant) },
      purchase: { ...subject.purchase, ...defined(input.purchase) },
      category: input.category ?? subject.category,
      problem: input.problem ?? subject.problem,
      facts: input.facts ?? subject.facts,
      requests: input.requests ?? subject.requests,
      consents: { ...subject.consents, ...defined(input.consents) },
      imported: { ...imported, missing: [], promoted: { on: moment.today, by: actor.name } },
    };
    const told = toldByPlatform(full, actor.name, moment.now);
    if (!told.length) return full;
    return { ...full, summary: draftSummary(full), deliveries: [...(full.deliveries ?? []), ...told] };
  },
  tells: nobody,
  confidential: false,
});
