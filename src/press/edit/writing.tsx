import type { BulletinKind } from '@domain/bulletin/kinds';
import type { Question } from '@domain/question';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { EvidenceField } from '../../evidence/evidence-field';
import { UnsentFiles } from '../../evidence/unsent-files';
import { Fields } from '../../form/fields';
import { Page } from '../../shell/page';
import { Refusal } from '../../shell/refusal';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ErrorSummary } from '../../ui/error-summary';
import { ids } from '../../ui/ids';
import { Later } from '../../ui/later';
import { save } from '../calls';
import { pressRoutes } from '../routes';
import { BlockEditor } from './block-editor';
import type { BulletinDraft, Sending } from './draft';
import { FindingsCard } from './findings-card';
import { FirmsCard } from './firms-card';
import { Preview } from './preview';
import { besides, foot, head } from './questions';
import { useWriting } from './use-writing';
import '../press.scss';

const titles: Record<Sending, { title: string; what: string; send: string; done: string }> = {
  begin: { title: '写一条', what: '保存后请另一个人核对，再由没有动笔的局领导批准。', send: '保存', done: '已保存，等人核对' },
  write: { title: '修改', what: '改过以后要重新核对、批准。', send: '保存', done: '已保存，要重新核对' },
  correct: {
    title: '更正',
    what: '由没有动笔的局领导批准以后，读者看到新的，并写明更正过。',
    send: '送领导批准',
    done: '已送领导批准',
  },
  elsewhere: { title: '补录别处发布的', what: '照当时说的录，只进台账，读者看不到。', send: '录入台账', done: '已录入台账' },
};

interface Props {
  place: string;
  open: () => BulletinDraft;
}

/** A bulletin being written: its head, its body, whom it is for; beside it how it will read. */
export function Writing({ place, open }: Props) {
  const of = useWriting(open, place, save, ({ id }) => {
    void Taro.showToast({ title: titles[open().sending].done, icon: 'none' });
    void Taro.redirectTo({ url: pressRoutes.desk(id) });
  });
  const { draft, errors, notes, writing } = of;
  const { title, what, send } = titles[draft.sending];
  const kind = (writing.kind as BulletinKind | undefined) ?? 'tip';
  const fields = (questions: readonly Question[]) => (
    <Fields questions={questions} answers={draft.answers} errors={errors} notes={notes} files={of.owner} onAnswer={of.answer} />
  );
  const pictures = draft.blocks.some((block) => block.kind === 'picture') || draft.sending === 'elsewhere';
  const button = (
    <Button id={ids.confirmSend} waiting={of.waiting} waitingWord="正在保存……" onTap={() => void of.submit()}>
      {send}
    </Button>
  );
  const body = (
    <View className="press__beside stack">
      <View>
        <View className="title">{draft.of ? `${title} ${draft.of.no}` : title}</View>
        <View className="support">{`${what}写的内容随时存在这台设备上。`}</View>
      </View>
      {of.told && <Refusal told={of.told} onRetry={() => void of.submit()} />}
      {of.pending > 0 && <UnsentFiles pending={of.pending} />}
      <ErrorSummary fields={errors} />
      <Card>{fields(head)}</Card>
      <Later>
        <BlockEditor
          blocks={draft.blocks}
          errors={errors}
          notes={notes}
          pictures={of.owner}
          onChange={(blocks) => of.redraft({ blocks })}
        />
        {pictures && (
          <Card title={draft.sending === 'elsewhere' ? '佐证' : '图片'}>
            <EvidenceField
              name="files"
              label={draft.sending === 'elsewhere' ? '佐证的照片、截图或 PDF' : '正文里用的照片'}
              owner={of.owner}
              onChange={(files) => of.answer('_files', files)}
            />
          </Card>
        )}
        <Later>
          <FindingsCard findings={of.findings} duty={of.duty} kind={kind} onOffer={(offer) => of.answer('kind', offer)} />
          <View className="card press__grid">{fields(foot)}</View>
          <FirmsCard
            firms={draft.firms}
            answers={draft.answers}
            errors={errors}
            notes={notes}
            onAnswer={of.answer}
            onFirms={(firms, answers) => of.redraft({ firms, ...(answers && { answers }) })}
          />
          {besides[draft.sending] && <Card>{fields(besides[draft.sending] ?? [])}</Card>}
          <View className="press__preview stack">
            <View className="section">读者看到的样子</View>
            <Preview writing={writing} />
          </View>
        </Later>
      </Later>
    </View>
  );
  return <Page foot={button}>{body}</Page>;
}
