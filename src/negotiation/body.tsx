import { sayDate, type CivilDate } from '@domain/civil-date';
import { isLive } from '@domain/negotiation/negotiation';
import { sayYuan } from '@domain/money';
import { openOffer } from '@domain/offer/offering';
import { View } from '@tarojs/components';
import { DeadlineRuler, runningOf } from '../case/deadline-ruler';
import { client, newKey } from '../cloud/client';
import { FiledCard } from '../evidence/filed-card';
import { nameOf, TermsFacts } from '../offer/said';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { Tag } from '../ui/tag';
import { unbroken } from '../ui/unbroken';
import type { OpenedNegotiation } from './bound';
import { called, SaidLines } from './said';
import { sayStanding, tagOf, waitsOf } from './words';

interface Props {
  of: OpenedNegotiation;
  today: CivilDate;
}

/** Where it stands in one line, until which day it runs, and what is offered to who reads. */
export function NegotiationHead({ of: { no, side, of: firm, negotiation }, today }: Props) {
  const { state, offers, complaint, deadlines, prepared } = negotiation;
  const { goods } = prepared.purchase;
  const waits = waitsOf(negotiation, side);
  const { tag, tone } = tagOf({ state, waits, filed: complaint !== undefined }, side);
  const running = isLive({ state }) ? runningOf(deadlines) : undefined;
  const open = waits === 'me' ? openOffer(offers) : undefined;
  return (
    <>
      <Card>
        <View className="row__top">
          <Tag tone={tone}>{tag}</Tag>
          <View className="small">{unbroken(no)}</View>
        </View>
        <View>
          <View className="title">{goods}</View>
          <View className="support">{side === 'merchant' ? '消费者找您协商' : `和${firm.name}协商`}</View>
        </View>
        <View>{unbroken(sayStanding(negotiation, side, today))}</View>
        {running && <DeadlineRuler deadline={running} today={today} />}
      </Card>
      {open && (
        <Card title={side === 'consumer' ? '商家提的方案，等您答复' : '消费者提的方案，等您答复'}>
          <TermsFacts terms={open.terms} today={today} />
        </Card>
      )}
    </>
  );
}

/** What each side said of what was done. */
function DoneCard({ of: { side, negotiation }, today }: Props) {
  const words = negotiation.performance?.words ?? [];
  if (!words.length) return null;
  const part = (fen: number | undefined) => (fen === undefined ? '' : `，到现在 ${sayYuan(fen)}`);
  return (
    <Card title="办得怎样">
      {words.map(({ from, done, fen, on, at }) => (
        <View key={`${from}${at}`}>
          {unbroken(
            `${nameOf(from === 'respondent' ? 'merchant' : 'consumer', side, called)} ${sayDate(on, today)}说${saidDone[done]}${part(fen)}。`,
          )}
        </View>
      ))}
    </Card>
  );
}

/** How it ended without an agreement, in whoever's words. */
function EndCard({ of: { negotiation }, today }: Props) {
  const { failed, left, expiredOn } = negotiation;
  const lines = [
    failed && `商家 ${sayDate(failed.on, today)}说谈不成：${failed.reason}`,
    left && `消费者 ${sayDate(left.on, today)}不谈了${left.reason ? `：${left.reason}` : '。'}`,
    expiredOn && `${sayDate(expiredOn, today)}到期，没有谈成。`,
  ].filter((line): line is string => Boolean(line));
  if (!lines.length) return null;
  return (
    <Card title="怎么结束的">
      {lines.map((line) => (
        <View key={line}>{unbroken(line)}</View>
      ))}
    </Card>
  );
}

const saidDone = { all: '都办好了', part: '办好了一部分', none: '还没有办好' } as const;

const photosOf = {
  consumer: { title: '您的照片', note: undefined },
  merchant: { title: '消费者给您看的照片', note: '只用来处理这一件，不要外传。' },
  staff: { title: '给商家看的照片', note: undefined },
} as const;

/** What was agreed, what was said, what was shown. */
export function NegotiationBody(props: Props) {
  const { of, today } = props;
  const { id, side, negotiation } = of;
  return (
    <>
      {negotiation.agreement && (
        <Card title="协商一致书">
          <Notice body={negotiation.agreement.text} />
        </Card>
      )}
      <DoneCard {...props} />
      <EndCard {...props} />
      <View className="section">说过的话</View>
      <SaidLines of={negotiation} side={side} today={today} />
      <FiledCard
        {...photosOf[side]}
        id="open-negotiation-files"
        word="看照片"
        files={negotiation.files}
        ask={(files) => client.evidence.openNegotiation.mutate({ id, files }, { context: { key: newKey() } })}
      />
    </>
  );
}
