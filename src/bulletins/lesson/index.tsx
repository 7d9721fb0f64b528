import { lessonKeys, lessonOf, rightOf, type LessonKey } from '@domain/bulletin/content/lessons';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { go } from '../../routes';
import { guarded } from '../../shell/guarded';
import { Blank, Page } from '../../shell/page';
import { aria } from '../../ui/aria';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Choice } from '../../ui/choice';
import { TextButton } from '../../ui/text-button';
import { bulletinIds } from '../ids';
import { LawLines } from '../law-lines';
import { ReadButton } from '../read-button';
import { keepResult } from '../results';
import { readerRoutes } from '../routes';
import { useForwarded } from '../share';
import { counted } from '../counted';
import '../bulletins.scss';

type Chosen = readonly (number | undefined)[];

function Question({ of, number, chosen, done, onChoose }: QuestionProps) {
  const { asks, answers, right, why, law } = of;
  const name = `q${number}`;
  return (
    <Card>
      <Choice
        name={name}
        label={`${number}. ${asks}`}
        options={answers.map((label, index) => ({ value: String(index), label }))}
        chosen={chosen === undefined ? [] : [String(chosen)]}
        onChange={([value]) => !done && onChoose(Number(value))}
      />
      {done && (
        <View {...aria({ role: 'status' })}>
          <View className={chosen === right ? 'answer--right' : 'answer--wrong'}>
            {chosen === right ? '答对了。' : `${chosen === undefined ? '没有答' : '答错了'}，应当选“${answers[right]}”。`}
          </View>
          <View>{why}</View>
          <LawLines codes={[law]} />
        </View>
      )}
    </Card>
  );
}

interface QuestionProps {
  of: ReturnType<typeof lessonOf>['quiz'][number];
  number: number;
  chosen: number | undefined;
  done: boolean;
  onChoose: (place: number) => void;
}

function LessonShown({ of }: { of: LessonKey }) {
  const lesson = lessonOf(of);
  const [chosen, choose] = useState<Chosen>([]);
  const [done, finish] = useState(false);
  const right = rightOf(lesson, chosen);
  const left = lesson.quiz.filter((_, index) => chosen[index] === undefined).length;
  useForwarded({ title: `${lesson.title}：${lesson.quiz.length} 道题，看看您会不会`, path: readerRoutes.lesson(of) });

  const handIn = () => {
    finish(true);
    keepResult(of, { right, of: lesson.quiz.length });
    counted({ lesson: of }, 'finish');
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  };
  const again = () => {
    choose([]);
    finish(false);
  };

  return (
    <Page
      foot={
        done ? (
          <Button id={bulletinIds.again} kind="plain" onTap={again}>
            再做一遍
          </Button>
        ) : (
          <Button id={bulletinIds.handIn} onTap={handIn}>
            {left ? `还有 ${left} 题没答，先看答案` : '看答案'}
          </Button>
        )
      }
    >
      <View>
        <View className="title">{lesson.title}</View>
        <View className="support">{`约 ${lesson.minutes} 分钟 · ${lesson.quiz.length} 题 · 成绩只留在这部手机上`}</View>
      </View>
      {done && (
        <View className="card" {...aria({ role: 'status' })}>
          <View className="section">{`答对 ${right} 题，共 ${lesson.quiz.length} 题`}</View>
          <View className="support">每题下面有道理和法条。</View>
        </View>
      )}
      {!done && (
        <Card>
          {lesson.text.map((text) => (
            <View key={text}>{text}</View>
          ))}
          <ReadButton text={lesson.text.join('\n')} />
        </Card>
      )}
      {lesson.quiz.map((question, index) => (
        <Question
          key={question.asks}
          of={question}
          number={index + 1}
          chosen={chosen[index]}
          done={done}
          onChoose={(place) => choose((before) => lesson.quiz.map((_, at) => (at === index ? place : before[at])))}
        />
      ))}
      <TextButton onTap={() => go(readerRoutes.list)}>别的提示和测验</TextButton>
    </Page>
  );
}

/** One lesson and its short quiz. */
function Lesson() {
  const { key: asked } = useRouter<{ key?: string }>().params;
  const key = lessonKeys.find((one) => one === asked);
  if (key) return <LessonShown of={key} />;
  return (
    <Page>
      <Blank
        title="没有这个测验"
        text="可能改了名字。"
        action={<Button onTap={() => go(readerRoutes.list)}>看全部测验</Button>}
      />
    </Page>
  );
}

export default guarded(Lesson);
