import { sayDate, type CivilDate } from '@domain/civil-date';
import { enrolmentStateWords } from '@domain/enrolment/labels';
import { saySection, sections, type Section } from '@domain/enrolment/say';
import { View } from '@tarojs/components';
import { moment } from '../cloud/client';
import { Card } from '../ui/card';
import { Facts, factsOf, Lines } from '../ui/facts';
import { Tag, type Tone } from '../ui/tag';
import type { OpenedEnrolment } from './bound';

type State = OpenedEnrolment['enrolment']['state'];

export const enrolmentTones: Readonly<Record<State, Tone>> = {
  applied: 'due',
  reviewed: 'due',
  open: 'ok',
  suspended: 'due',
  ended: 'quiet',
  declined: 'quiet',
  withdrawn: 'quiet',
};

const next: Readonly<Record<State, string>> = {
  applied: '等工作人员审查，再由局领导批准。',
  reviewed: '审查过了，等局领导批准。',
  open: '在公布的名单里。',
  suspended: '名单里写着“暂停”。',
  ended: '不在名单里了；以后可以重新申请。',
  declined: '没有通过；照下面说的做，可以重新申请。',
  withdrawn: '申请已经撤回；以后可以重新申请。',
};

const told: readonly { section: Exclude<Section, 'files'>; long?: true }[] = [
  { section: 'about' },
  { section: 'contact' },
  { section: 'suspensions', long: true },
  { section: 'pledge', long: true },
];

/** An enrolment whole: where it stands, who answers, what was pledged. */
export function EnrolmentBody({ of: { enrolment, of } }: { of: OpenedEnrolment }) {
  const today = moment()?.today;
  const wording = { day: (on: CivilDate) => sayDate(on, today) };
  return (
    <>
      <Card>
        <View className="row__top">
          <Tag tone={enrolmentTones[enrolment.state]}>{enrolmentStateWords[enrolment.state]}</Tag>
          <View className="small">{enrolment.no}</View>
        </View>
        <View className="strong">{of.name}</View>
        <View>{next[enrolment.state]}</View>
      </Card>
      {told.map(({ section, long }) => {
        const lines = saySection(section, enrolment, wording);
        if (!lines.length) return null;
        return (
          <Card key={section} title={sections[section].title}>
            {long ? <Lines lines={lines} /> : <Facts facts={factsOf(lines)} />}
          </Card>
        );
      })}
    </>
  );
}
