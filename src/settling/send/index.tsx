import { sayDate } from '@domain/civil-date';
import { lengthOf } from '@domain/fields';
import { lastReturnDay } from '@domain/negotiation/days';
import { MOST_SHOWN } from '@domain/negotiation/shown';
import { addWorkingDays } from '@domain/law/calendar/calendar';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { moment } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { Picture } from '../../evidence/picture';
import { UnsentFiles } from '../../evidence/unsent-files';
import { PersonalCard } from '../../form/personal-card';
import { QuestionField } from '../../form/question-field';
import { firmOf, type Firm } from '../../negotiation/firm';
import { NoticeSections } from '../../privacy/notice-sections';
import { routes } from '../../routes';
import { guarded } from '../../shell/guarded';
import { Blank, Page, Shown } from '../../shell/page';
import { Refusal } from '../../shell/refusal';
import { Bullets } from '../../ui/bullets';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Choice } from '../../ui/choice';
import { ids } from '../../ui/ids';
import { TextArea } from '../../ui/text-area';
import { TextButton } from '../../ui/text-button';
import { paths, textQuestion, useSending } from './use-sending';

type Sending = ReturnType<typeof useSending>;

/** What runs meanwhile, with the last day for sending goods back where the person says when they came. */
function Runs({ of }: { of: Sending }) {
  const now = moment();
  const typed = of.answers[paths.received];
  const received = typeof typed === 'string' ? typed : '';
  const last = received ? lastReturnDay(received) : undefined;
  const over = last !== undefined && now !== undefined && last < now.today;
  return (
    <Card title="谈的时候要知道">
      <Bullets
        items={[
          now
            ? `今天发出的，商家最迟 ${sayDate(addWorkingDays(now.today, 10, now.calendar), now.today)}给结果（10 个工作日）。`
            : '商家 10 个工作日内给结果。',
          '这段时间我们还没有收到您的投诉，办理期限不走。',
          '什么时候都可以不谈，转为投诉，不用再写一遍。',
        ]}
      />
      <QuestionField
        question={{
          path: paths.received,
          kind: 'date',
          label: '哪天收到货的？（可以不选）',
          hint: '只用来算七天无理由退货到哪天，不发给商家。',
        }}
        answer={received}
        onChange={(value) => of.answer(paths.received, value)}
      />
      {last && (
        <View className={over ? 'support' : 'strong'}>
          {over
            ? `七天无理由退货到 ${sayDate(last, now?.today)}，已经过了；质量问题照样可以要求退换。`
            : `网上买的，七天无理由退货到 ${sayDate(last, now?.today)}为止（《消费者权益保护法》第二十五条，有的商品除外）。要退的，别等谈完。`}
        </View>
      )}
    </Card>
  );
}

/** Which photos the firm sees: none, until one is ticked. */
function Photos({ of }: { of: Sending }) {
  const ticked = of.answers[paths.files];
  if (!of.files.length) return null;
  return (
    <Card title="给商家看哪些照片？">
      <View className="support">一张都没有替您选上。不选的商家看不到，转为投诉时照样带过去。</View>
      <View className="files__small">
        {of.files.map((file) => (
          <Picture key={file.file} of={file} />
        ))}
      </View>
      <Choice
        name={paths.files}
        label="可以给商家看的"
        hint="照片上有姓名、电话、地址的，先想一想再选。"
        error={of.errors[paths.files]}
        many
        options={of.files.map(({ file, name }) => ({ value: file, label: name }))}
        chosen={Array.isArray(ticked) ? ticked : []}
        onChange={(value) => of.answer(paths.files, value)}
      />
    </Card>
  );
}

function Writing({ of, firm, onBack }: { of: Sending; firm: Firm; onBack: () => void }) {
  return (
    <>
      <View>
        <View className="title">{`发给${firm.name}`}</View>
        <View className="support">商家只看到下面这段话和您选的照片，看不到您的姓名、电话和地址。</View>
      </View>
      {of.told && of.ofForm.length > 0 ? (
        <Card title="前面填的有要改的">
          <Bullets items={of.ofForm} />
        </Card>
      ) : (
        of.told && <Refusal told={of.told} onRetry={() => void of.send(firm)} />
      )}
      {of.unsent > 0 && <UnsentFiles pending={of.unsent} />}
      <PersonalCard found={of.found} readers="商家看得到。" onDecide={of.decide} />
      <View>
        <TextArea
          name={textQuestion.path}
          label={textQuestion.label}
          hint={textQuestion.hint}
          error={of.errors[paths.text]}
          note={of.notes[paths.text]}
          value={of.text}
          length={lengthOf(of.text)}
          most={MOST_SHOWN}
          onChange={(value) => of.answer(paths.text, value)}
        />
        {of.stale && (
          <>
            <View className="support">前面填的后来改过，这段话没有跟着改。</View>
            <TextButton id="shown-renew" onTap={of.renew}>
              照现在填的重写一遍
            </TextButton>
          </>
        )}
      </View>
      <Photos of={of} />
      <Runs of={of} />
      <TextButton id="back-to-form" onTap={onBack}>
        回去改，或者直接投诉
      </TextButton>
    </>
  );
}

/** A draft on its way to the firm: the exact words it will read, approved by the consumer. */
function Send() {
  const { draft: key = '' } = useRouter<{ draft?: string }>().params;
  const of = useSending(key);
  const query = useQuery(() => firmOf(of.answers).then((firm) => ({ firm })));
  const firm = query.data?.firm;
  const onBack = () => void Taro.redirectTo({ url: routes.filing(of.draft.key) });
  const whole = firm && of.whole;
  const foot = whole ? (
    of.read ? (
      of.found.length === 0 && (
        <Button id={ids.submit} waiting={of.waiting} onTap={() => void of.send(firm)}>
          同意这样发给商家
        </Button>
      )
    ) : (
      <Button id={ids.readNotice} onTap={of.readNotice}>
        看过了
      </Button>
    )
  ) : undefined;
  return (
    <Page help foot={foot}>
      <Shown of={query}>
        {() =>
          !whole ? (
            <Blank
              title={firm ? '还没有写完' : '这家现在不能在这里协商'}
              text={firm ? '请先写完，再发给商家。' : '写的内容还在，可以直接投诉。'}
              action={
                <Button id="back-to-form" onTap={onBack}>
                  {firm ? '接着写' : '回到写的内容'}
                </Button>
              }
            />
          ) : of.read ? (
            <Writing of={of} firm={firm} onBack={onBack} />
          ) : (
            <>
              <View>
                <View className="title">请先看一遍</View>
                <View className="support">我们怎样处理您的信息。以后在“我的”里随时能看。</View>
              </View>
              <NoticeSections />
            </>
          )
        }
      </Shown>
    </Page>
  );
}

export default guarded(Send);
