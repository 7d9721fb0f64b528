import { View } from '@tarojs/components';
import { Card } from '../../ui/card';
import { Facts } from '../../ui/facts';
import { TextButton } from '../../ui/text-button';
import { sayAnswer } from './answer-words';

import { asked, type Answers } from '../../ui/question';
import { steps } from '../../case/form1';

interface Props {
  answers: Answers;
  onEdit: (step: number) => void;
}

/** 问题 · 答案 · 修改, a card a step. */
export function CheckView({ answers, onEdit }: Props) {
  return (
    <>
      <View>
        <View className="title">写得对不对？</View>
        <View className="support">提交之后不能再改，请核对一遍。</View>
      </View>
      {steps.map((step, number) => (
        <Card
          key={step.page}
          title={step.title}
          aside={
            <TextButton id={`edit-${step.page}`} onTap={() => onEdit(number)}>
              修改
            </TextButton>
          }
        >
          <Facts
            facts={asked(step.questions, answers).map((question) => ({
              q: question.short ?? question.label,
              a: sayAnswer(question, answers),
            }))}
          />
        </Card>
      ))}
    </>
  );
}
