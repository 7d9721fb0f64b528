import { MOST_NAMES } from '@domain/bulletin/naming';
import { View } from '@tarojs/components';
import { Fields } from '../../form/fields';
import type { Answers } from '../../form/question';
import { Card } from '../../ui/card';
import { TextButton } from '../../ui/text-button';
import { firmQuestions } from './questions';

interface Props {
  firms: number;
  answers: Answers;
  errors: Record<string, string>;
  notes: Record<string, string>;
  onAnswer: (path: string, value: string | string[]) => void;
  onFirms: (firms: number, answers?: Answers) => void;
}

/** Their answers without the firm that is taken out: those behind it move up. */
function withoutFirm(answers: Answers, firms: number, gone: number): Answers {
  const moved: Answers = { ...answers };
  for (let place = gone; place < firms; place += 1)
    firmQuestions(place).forEach(({ path }, field) => {
      const next = firmQuestions(place + 1)[field]?.path ?? '';
      moved[path] = place + 1 < firms ? answers[next] : undefined;
    });
  return moved;
}

/** 涉及的单位: a firm stands here with what lets it be named, or nowhere. */
export function FirmsCard({ firms, answers, errors, notes, onAnswer, onFirms }: Props) {
  return (
    <Card title="涉及的单位">
      <View className="support">
        一般不点名。点名只凭四样：已公示的行政处罚、已公布的抽检结果、消协的揭露批评、网络食品约谈公开。投诉多少不是依据。公示停止的当天，名称从页面、海报、转发和搜索里一起撤下。
      </View>
      {Array.from({ length: firms }, (_, place) => (
        <View key={place} className="press__firm">
          <Fields questions={firmQuestions(place)} answers={answers} errors={errors} notes={notes} onAnswer={onAnswer} />
          <TextButton label={`不点第 ${place + 1} 个单位`} onTap={() => onFirms(firms - 1, withoutFirm(answers, firms, place))}>
            不点这个单位
          </TextButton>
        </View>
      ))}
      {firms < MOST_NAMES && (
        <TextButton id="add-firm" onTap={() => onFirms(firms + 1)}>
          {firms ? '再写一个单位' : '要点名，写单位和依据'}
        </TextButton>
      )}
    </Card>
  );
}
