import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { elsewhereOf } from '../../case/complaint-form';
import { PersonalCard } from '../../form/personal-card';
import { moment } from '../../cloud/client';
import { UnsentFiles } from '../../evidence/unsent-files';
import { ids } from '../../ui/ids';
import { Button } from '../../ui/button';
import { Page } from '../../shell/page';
import { useShared } from '../../shell/shared';
import { Refusal } from '../../shell/refusal';
import { TextButton } from '../../ui/text-button';
import { CheckView } from './check-view';
import { Elsewhere } from './elsewhere';
import { FirmWay, useFirm } from './firm-way';
import { GuideView, NotYet } from './guide-view';
import { NoticeView } from './notice-view';
import { PreviewView } from './preview-view';
import { StepView } from './step-view';
import { useFiling } from './use-filing';
import { guarded } from '../../shell/guarded';
import '../../case/matter-pictures.scss';

/** 我要投诉: the pages of one table, then check, preview and 提交. Everything typed is on the phone at once. */
function Filing() {
  useShared();
  const of = useFiling(useRouter<{ draft?: string }>().params.draft);
  const { way, at, place, page, answers, told, channel, guide } = of;
  const elsewhere = elsewhereOf(answers);
  const last = way[way.length - 1] === 'end';
  const filable = place === 'end' && !elsewhere && !guide;
  const firm = useFirm(of.draft, filable);
  const foot = (
    <>
      {at > 0 && (
        <Button id={ids.back} kind="plain" onTap={of.back}>
          上一步
        </Button>
      )}
      {page && of.telling && (
        <Button id={ids.readNotice} onTap={() => void of.readNotice()}>
          看过了
        </Button>
      )}
      {(page ?? place === 'check') && !of.asking && !of.telling && (
        <Button id={page ? ids.continue : ids.checkSubmit} onTap={of.next}>
          继续
        </Button>
      )}
      {filable && (
        <Button id={ids.submit} waiting={of.waiting} onTap={() => void of.submit()}>
          {of.telling ? '看过了，提交' : firm ? '直接投诉' : '提交'}
        </Button>
      )}
    </>
  );

  return (
    <Page foot={foot} help>
      {guide && !elsewhere && place !== 'end' && <NotYet first={at === 0} />}
      <View className="small">{`第 ${at + 1} 步${last ? `，共 ${way.length} 步` : ''} · 自动保存`}</View>
      {at === 0 && answers._firm && !guide && !elsewhere && (
        <View className="support">先把事情写清楚。最后一步再选：先和商家谈，还是直接投诉。</View>
      )}
      {told && <Refusal told={told} onRetry={() => void of.submit()} />}
      {told?.code === 'filed-before' && <TextButton onTap={() => void of.settle()}>看这件投诉</TextButton>}
      {of.unsent && <UnsentFiles pending={of.pending} onWithout={() => void of.submit(true)} />}
      {of.asking && (
        <PersonalCard found={of.found} readers="工作人员看得到；商家看不到您写的经过原文，只看摘要。" onDecide={of.decide} />
      )}
      {page && of.telling ? (
        <NoticeView />
      ) : page ? (
        <StepView
          page={page}
          answers={answers}
          errors={of.errors}
          notes={of.notes}
          files={channel === 'published' && of.toldOfData ? of.files : undefined}
          onTell={channel === 'published' && !of.toldOfData ? of.tell : undefined}
          onAnswer={of.answer}
        />
      ) : place === 'check' ? (
        <CheckView answers={answers} files={of} guide={guide || elsewhere !== undefined} onEdit={of.show} />
      ) : elsewhere ? (
        <Elsewhere
          place={elsewhere}
          answers={answers}
          onWrite={
            place === 'elsewhere' ? () => of.show('purchase', { answers: { ...answers, _elsewhere: 'write' } }) : undefined
          }
        />
      ) : guide ? (
        <GuideView answers={answers} />
      ) : of.telling ? (
        <NoticeView />
      ) : (
        <>
          {firm && <FirmWay firm={firm} draft={of.draft} />}
          <PreviewView input={of.input()} moment={moment()} />
        </>
      )}
    </Page>
  );
}

export default guarded(Filing);
