import { pictureSteps } from '../cases';
import type { Known, Step } from './scenario';

const place = (as: string, at: string, path: string, slot: string, input: Step['input']): Step => ({
  at,
  as,
  function: 'complaints',
  path,
  slot,
  input,
});

/** What the officer was told when the code was made. */
type WithCode = Known & { code?: string };

/**
 * The walnuts' shop opens its complaint by the code the mediator told it, agrees to mediation, and the three talk in one room: what a
 * merchant sees who signs in on the demonstration day.
 */
export function merchantSteps(): Step[] {
  const walnuts = 'w1';
  const say = (as: string, at: string, channel: string, text: string) =>
    place(as, at, 'say', `said-${at}`, (known) => ({ id: known(walnuts).id, channel, text }));
  // Begun for the case itself: the merchant has no draft.
  const batch = pictureSteps('merchant', '2026-11-10T16:40', ['batch', '同一批的三袋'], {}).map((step): Step => {
    if (step.path !== 'begin') return step;
    return {
      ...step,
      input: (known) => ({ ...(step.input(known) as object), to: { kind: 'complaint', id: known(walnuts).id } }),
    };
  });
  return [
    place('handler', '2026-11-09T09:40', 'issueViewCode', walnuts, (known) => {
      const { id, version } = known(walnuts);
      return { id, version };
    }),
    place('merchant', '2026-11-09T10:15', 'joinByCode', walnuts, (known) => ({
      code: (known(walnuts) as WithCode).code,
      name: '周德茂',
      post: 'owner',
    })),
    place('merchant', '2026-11-09T10:22', 'act', walnuts, (known) => {
      const { id, version } = known(walnuts);
      return {
        id,
        version,
        command: 'answer',
        input: { willing: true, text: '这批核桃是合作社供的，先查一下是哪一袋，再谈怎样退。' },
      };
    }),
    ...batch,
    place('merchant', '2026-11-10T16:40', 'act', walnuts, (known) => {
      const { id, version } = known(walnuts);
      const files = [known('picture-batch').id];
      return { id, version, command: 'supplement', input: { text: '仓库里同一批还有三袋，中间这袋受了潮。', files } };
    }),
    // Another one of its shop, over by now: the money is due on the demonstration day.
    place('handler', '2026-11-12T09:10', 'issueViewCode', 'w9', (known) => {
      const { id, version } = known('w9');
      return { id, version };
    }),
    place('merchant', '2026-11-12T09:25', 'joinByCode', 'w9', (known) => ({
      code: (known('w9') as WithCode).code,
      name: '周德茂',
      post: 'owner',
    })),
    place('merchant', '2026-11-23T17:45', 'act', 'w9', (known) => {
      const { id, version } = known('w9');
      return { id, version, command: 'reportPerformance', input: { done: 'all' } };
    }),
    say('handler', '2026-11-11T09:05', 'room', '请双方各说一下想怎样解决，今天先不急着定。'),
    say('merchant', '2026-11-11T11:30', 'room', '空壳的部分我退钱，也可以整袋换今年的新货，运费我出。'),
    say('consumer', '2026-11-11T19:48', 'room', '我年纪大了，不想再折腾，退钱就行。'),
  ];
}
