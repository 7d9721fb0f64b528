import { sayFullDate } from '@domain/civil-date';
import { factKinds } from '@domain/credit/fact/kinds';
import { saySection, sections, type Section } from '@domain/credit/fact/say';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { client } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { DatesCard } from '../../repair/dates-card';
import { guarded } from '../../shell/guarded';
import { Page, Shown } from '../../shell/page';
import { Card } from '../../ui/card';
import { CopyButton } from '../../ui/copy-button';
import { Facts, factsOf, Lines } from '../../ui/facts';
import { Tag } from '../../ui/tag';
import { ChecklistCards } from './checklist-card';

type Got = Awaited<ReturnType<typeof client.credit.ownFact.query>>;

const told: readonly Section[] = ['about', 'decision', 'shown', 'versions'];
/** With the year: what stands against one's name is read in other years. */
const wording = { day: sayFullDate };

function Body({ of: { id, fact, dates, checklist } }: { of: Got }) {
  const ended = fact.ended !== undefined;
  return (
    <>
      <Card>
        <View className="row__top">
          <Tag tone={ended ? 'quiet' : 'due'}>{ended ? '已结束' : '在公示'}</Tag>
          <View className="small">{fact.no}</View>
        </View>
        <View className="title">{factKinds[fact.kind].label}</View>
        <View className="support">{`${fact.documentNo} · ${fact.organ}`}</View>
      </Card>
      <DatesCard dates={dates} decides={checklist.decides.text} ended={ended} />
      <ChecklistCards id={id} of={checklist} ended={ended} />
      {told.map((section) => {
        const lines = saySection(section, fact, wording);
        if (lines.length === 0) return null;
        return (
          <Card key={section} title={sections[section].title}>
            {section === 'versions' ? <Lines lines={lines} /> : <Facts facts={factsOf(lines)} />}
            {section === 'shown' && fact.link && (
              <CopyButton text={fact.link} small label="复制公示页面的链接">
                复制公示页面的链接
              </CopyButton>
            )}
          </Card>
        );
      })}
    </>
  );
}

/** One fact of credit as its merchant reads it: what it is, what it means, when and how it is repaired. */
function OwnFact() {
  const { id = '' } = useRouter<{ id?: string }>().params;
  const query = useQuery(() => client.credit.ownFact.query({ id }));
  return (
    <Page help>
      <Shown of={query}>{(of) => <Body of={of} />}</Shown>
    </Page>
  );
}

export default guarded(OwnFact);
