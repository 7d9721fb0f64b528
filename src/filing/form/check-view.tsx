import { View } from '@tarojs/components';
import type { Item } from '../../evidence/list';
import { Picture } from '../../evidence/picture';
import { Card } from '../../ui/card';
import { Facts } from '../../ui/facts';
import { Tag } from '../../ui/tag';
import { TextButton } from '../../ui/text-button';
import { sayAnswer } from './answer-words';

import { doubtsIn } from '../../form/doubts';
import { asked, type Answers } from '../../form/question';
import { pagesOnWay, type Place } from '../../case/complaint-form';

interface Props {
  answers: Answers;
  /** Files of this draft, and how many are not there yet. */
  files: { chosen: readonly Item[]; pending: number };
  /** Nothing is handed in here: what was written can be changed as often as one likes. */
  guide: boolean;
  onEdit: (place: Place) => void;
}

function sayFilesOf({ chosen, pending }: Props['files']): string {
  if (chosen.length === 0) return '没有加，以后可以补';
  return `${chosen.length} 个${pending ? `，还有 ${pending} 个没有传完` : ''}`;
}

/** 问题 · 答案 · 修改, a card a page. */
export function CheckView({ answers, files, guide, onEdit }: Props) {
  const doubts = doubtsIn(answers);
  return (
    <>
      <View>
        <View className="title">写得对不对？</View>
        <View className="support">
          {guide ? '请核对一遍。写在这里的只存在您的手机上，还没有投诉。' : '提交之后商家、商品和经过不能再改，请核对一遍。'}
        </View>
      </View>
      {doubts.length > 0 && (
        <Card>
          <Tag tone="due">请再看一眼金额</Tag>
          {doubts.map(({ field, say }) => (
            <View key={field + say}>
              <View>{`${say}。没有写错就不用改。`}</View>
              <TextButton id={`doubt-${field}`} onTap={() => onEdit(field)}>
                改金额
              </TextButton>
            </View>
          ))}
        </Card>
      )}
      {pagesOnWay(answers, guide).map(({ page, line, fields }) => (
        <Card
          key={page}
          title={line}
          aside={
            <TextButton id={`edit-${page}`} label={`修改${line}`} onTap={() => onEdit(page)}>
              修改
            </TextButton>
          }
        >
          <Facts
            facts={asked(fields, answers)
              .filter(({ kind }) => !guide || kind !== 'files')
              .map((question) => ({
                q: question.short ?? question.label,
                a: question.kind === 'files' ? sayFilesOf(files) : sayAnswer(question, answers),
              }))}
          />
          {!guide && files.chosen.length > 0 && asked(fields, answers).some(({ kind }) => kind === 'files') && (
            <View className="files__small">
              {files.chosen.map((file) => (
                <Picture key={file.file} of={file} />
              ))}
            </View>
          )}
        </Card>
      ))}
    </>
  );
}
