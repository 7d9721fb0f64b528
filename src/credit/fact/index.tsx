import { sayDate, type CivilDate } from '@domain/civil-date';
import type { FactCommand } from '@domain/credit/fact/acts/table';
import { factGroups, factWords } from '@domain/credit/fact/acts/words';
import { saySection, sections, type Section } from '@domain/credit/fact/say';
import { factKinds } from '@domain/credit/fact/kinds';
import { factStateWords } from '@domain/credit/fact/labels';
import type { StaffWords } from '@domain/act-words';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { ActList } from '../../act/act-list';
import { groupsOf, offerOf, type Offer } from '../../act/offered';
import { moment } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { DatesCard } from '../../repair/dates-card';
import { go } from '../../routes';
import { guarded } from '../../shell/guarded';
import { Page, Shown } from '../../shell/page';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Facts, factsOf, Lines } from '../../ui/facts';
import { actId } from '../../ui/ids';
import { ListRow } from '../../ui/list-row';
import { Tag } from '../../ui/tag';
import { TextButton } from '../../ui/text-button';
import { isFactCommand, namesOfFact } from '../fact-act/bound';
import { readFact, type OpenedFact } from '../fact-calls';
import { factIds, factRowId } from '../fact-ids';
import { factRoutes } from '../fact-routes';
import { noticeRoutes } from '../notice-routes';

type Words = Readonly<Partial<Record<FactCommand, Pick<StaffWords<never>, 'group' | 'foot' | 'decides'>>>>;
const words = factWords as unknown as Words;
const groups = groupsOf<FactCommand>(words, factGroups);

/** What another person does: who entered it is not offered it. */
const anothers: readonly FactCommand[] = ['check', 'sendBack'];

/** What is offered on a fact: what the rule leaves open, nothing to who acts for its merchant. */
function offeredOn({ acts, wrote, own }: OpenedFact): Offer<FactCommand> {
  const may = own ? [] : acts.map(({ command }) => command).filter(isFactCommand);
  return offerOf<FactCommand>(
    words,
    may.filter((one) => !(wrote && anothers.includes(one))),
  );
}

const told: readonly Section[] = ['about', 'decision', 'shown'];
/** How it came about stands beside it, with what may be done. */
const beside: readonly Section[] = ['making', 'versions'];

function Body({ of }: { of: OpenedFact }) {
  const today = moment()?.today;
  const wording = { day: (on: CivilDate) => sayDate(on, today) };
  const { fact, id, dates, checklist, together, wrote, own, acts } = of;
  const offer = offeredOn(of);
  const card = (section: Section) => {
    const lines = saySection(section, fact, wording);
    if (lines.length === 0) return null;
    return (
      <Card key={section} title={sections[section].title}>
        {section === 'versions' ? <Lines lines={lines} /> : <Facts facts={factsOf(lines)} />}
      </Card>
    );
  };
  return (
    <View className="stack sides">
      <View className="stack">
        <Card>
          <View className="row__top">
            <Tag tone={fact.state === 'entered' || fact.state === 'returned' ? 'due' : 'quiet'}>{factStateWords[fact.state]}</Tag>
            <View className="small">{fact.no}</View>
          </View>
          <View className="title">{fact.documentNo}</View>
          <View className="support">{`${factKinds[fact.kind].label} · ${fact.merchantName}`}</View>
          {own && <View className="support">您代表这个商家办事，这一条由同事办理。</View>}
          {!own && wrote && fact.state === 'entered' && <View className="support">您录入、更正过，请同事核对。</View>}
          {!own && fact.state === 'checked' && acts.length > 0 && (
            <TextButton id={factIds.tell} onTap={() => go(noticeRoutes.draft(fact.merchant, id))}>
              写一条信用提示，告诉商家
            </TextButton>
          )}
        </Card>
        {fact.state !== 'discarded' && (
          <DatesCard dates={dates} decides={checklist.decides.text} ended={fact.ended !== undefined} />
        )}
        {together.length > 0 && (
          <Card title="有关的信用信息">
            <View className="support">一条结束以后，请看另一条是不是也要停止公示（令107 第十条、第十三条）。</View>
            {together.map((one) => (
              <ListRow
                key={one.id}
                id={factRowId(one.no)}
                tag={factStateWords[one.state]}
                tone="quiet"
                aside={one.no}
                what={one.documentNo}
                who={factKinds[one.kind].label}
                onTap={() => go(factRoutes.fact(one.id))}
              />
            ))}
          </Card>
        )}
        {told.map(card)}
      </View>
      <View className="stack">
        {beside.map(card)}
        {groups.map((group) => (
          <ActList
            key={group.title}
            title={group.title}
            acts={group.acts
              .filter((act) => offer.more.includes(act))
              .map((act) => ({ act, word: namesOfFact(act).word, url: factRoutes.act(id, act) }))}
          />
        ))}
      </View>
    </View>
  );
}

/** One credit fact as the bureau has it: what it says, its days of repair, how it came about, and what may be done with it now. */
function FactPage() {
  const { id = '' } = useRouter<{ id?: string }>().params;
  const query = useQuery(() => readFact(id));
  const { data } = query;
  const foot = data && offeredOn(data).foot;
  const buttons = foot?.map((act, index) => (
    <Button
      key={act}
      id={actId(act)}
      kind={index === foot.length - 1 ? 'primary' : 'plain'}
      onTap={() => go(factRoutes.act(id, act))}
    >
      {namesOfFact(act).word}
    </Button>
  ));
  return (
    <Page foot={buttons?.length ? buttons : undefined}>
      <Shown of={query}>{(of) => <Body of={of} />}</Shown>
    </Page>
  );
}

export default guarded(FactPage);
