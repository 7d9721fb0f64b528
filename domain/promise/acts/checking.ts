import { text } from '../../fields';
import { HOUSE } from '../../law/cite';
import { without } from '../../without';
import { inputOfWording, unlawful } from '../below-law';
import { refusePromise } from '../errors';
import type { MerchantPromise, PastVersion } from '../promise';
import { form, notWriter, officers, oneId, person, reason, row, signedBy } from './row';

const waits = ({ change }: MerchantPromise) => (change ? undefined : refusePromise('change-missing'));

/** What the bureau does: looks whether a text is no less than the law. It rates nothing and vouches for nothing. */
export const checking = {
  check: row({
    label: '核对过，不低于法律规定',
    article: '消法-16',
    by: officers,
    from: ['signed'],
    to: 'checked',
    asks: form({}),
    second: notWriter('check-own'),
    needs: [({ subject, moment }) => unlawful(subject.kind, inputOfWording(subject.wording), moment.today)],
    leaves: (step) => ({ ...step.subject, checked: signedBy(step) }),
  }),
  sendBack: row({
    label: '退回修改',
    article: '消法-16',
    by: officers,
    from: ['signed', 'checked'],
    to: 'drafted',
    asks: form({ reason }),
    leaves: (step) => {
      const { subject, input } = step;
      const line = { ...signedBy(step), reason: input.reason };
      return { ...without(without(subject, 'signed'), 'checked'), returned: [...(subject.returned ?? []), line] };
    },
  }),
  checkChange: row({
    label: '变更核对过，换上新版',
    article: '消法-16',
    by: officers,
    from: ['shown', 'suspended'],
    to: 'shown',
    asks: form({}),
    when: waits,
    second: notWriter('check-own'),
    needs: [
      ({ subject: { kind, change }, moment }) =>
        change ? unlawful(kind, inputOfWording(change.wording), moment.today) : undefined,
    ],
    leaves: (step) => {
      const { subject, moment } = step;
      const { change, n, wording, from = moment.today, versions = [], suspensions } = subject;
      if (!change) return subject;
      const old: PastVersion = { n, wording, from, until: moment.today, reason: change.reason };
      const lifted = { ...signedBy(step), reason: '变更已经核对，换上新版' };
      return {
        ...without(subject, 'change'),
        wording: change.wording,
        n: n + 1,
        from: moment.today,
        versions: [...versions, old],
        signed: { on: change.on, by: change.by },
        checked: signedBy(step),
        ...(suspensions && { suspensions: suspensions.map((one) => (one.lifted ? one : { ...one, lifted })) }),
      };
    },
  }),
  declineChange: row({
    label: '退回变更',
    article: '消法-16',
    by: officers,
    from: ['shown', 'suspended'],
    asks: form({ reason }),
    when: waits,
    leaves: (step) => {
      const { subject, input } = step;
      const line = { ...signedBy(step), reason: input.reason };
      return { ...without(subject, 'change'), returned: [...(subject.returned ?? []), line] };
    },
  }),
  suspend: row({
    label: '暂停展示',
    article: '消法-16',
    by: officers,
    from: ['shown'],
    to: 'suspended',
    asks: form({ reason, article: text('依据哪一条', 4, 80) }),
    leaves: (step) => {
      const { subject, input } = step;
      const line = { ...signedBy(step), reason: input.reason, article: input.article };
      return { ...subject, suspensions: [...(subject.suspensions ?? []), line] };
    },
  }),
  resume: row({
    label: '恢复展示',
    article: HOUSE,
    by: officers,
    from: ['suspended'],
    to: 'shown',
    asks: form({ reason }),
    second: {
      first: ({ subject: { writers, suspensions = [] } }) => [
        ...writers,
        ...suspensions.flatMap((one) => (one.lifted ? [] : [one.by])),
      ],
      own: refusePromise('resume-own'),
    },
    leaves: (step) => {
      const { subject, input } = step;
      const lifted = { ...signedBy(step), reason: input.reason };
      return {
        ...subject,
        suspensions: (subject.suspensions ?? []).map((one) => (one.lifted ? one : { ...one, lifted })),
      };
    },
  }),
  letThrough: row({
    label: '内容看过，放行',
    article: HOUSE,
    by: officers,
    from: ['drafted', 'signed', 'checked', 'shown', 'suspended'],
    asks: form({ item: oneId('等着看的内容'), reason }),
    second: notWriter('through-own'),
    leaves: (step) => {
      const { subject, input, moment } = step;
      const line = { event: input.item, on: moment.today, by: person(step), reason: input.reason };
      return { ...subject, letThrough: [...(subject.letThrough ?? []), line] };
    },
  }),
};
