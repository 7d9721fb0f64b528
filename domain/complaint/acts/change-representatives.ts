import { refuse } from '../../errors';
import { form } from '../../fields';
import { personNamed, representatives } from '../filing/people';
import { badField, officers, open, recordedFor, recordedInTime, row } from './shared/row';
import { nobody } from './shared/tells';

export const changeRepresentatives = row({
  label: '登记代表人变更',
  article: '令121-12',
  by: officers,
  from: open,
  asks: form({ representatives, recorded: recordedFor }),
  when: (subject) => (subject.joint ? undefined : refuse('not-joint')),
  needs: [
    recordedInTime,
    ({ input }) =>
      input.recorded.way === 'phone' ? badField('recorded.way', '代表人要书面推选，电话不行（第十二条）。') : undefined,
    ({ subject, input }) => {
      const stranger = input.representatives.filter((name) => !personNamed(subject.joint?.people ?? [], name))[0];
      return stranger ? badField('representatives', `代表人要在共同投诉的人里面，没有${stranger}。`) : undefined;
    },
  ],
  leaves: ({ subject, input, actor, moment }) => {
    const { joint } = subject;
    if (!joint) return subject;
    // By the name that the person stands under: representatives are known by it.
    const to = input.representatives.map((name) => personNamed(joint.people, name)?.name ?? name);
    const line = { on: moment.today, by: actor.name, from: joint.representatives, to };
    const changes = [...(joint.changes ?? []), { ...line, recorded: input.recorded }];
    return { ...subject, joint: { ...joint, representatives: to, changes } };
  },
  tells: nobody,
  confidential: false,
});
