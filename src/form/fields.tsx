import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { Owner } from '../evidence/list';
import { doubtAt } from './doubts';
import { QuestionField } from './question-field';
import { asked, type Answers, type Question } from './question';

interface Props {
  questions: readonly Question[];
  answers: Answers;
  errors: Record<string, string>;
  /** What was changed in what was typed, by field. */
  notes: Record<string, string>;
  /** For what files are collected; absent where nothing can be handed in. */
  files?: Owner;
  /** What was read out of what was typed, by field. */
  suggested?: Readonly<Record<string, string | undefined>>;
  onAnswer: (path: string, value: string | string[]) => void;
  /** What helps to write a long answer, below it. */
  aid?: (write: (add: string) => void) => ReactNode;
  /** What stands below a field, by its path. */
  beneath?: Readonly<Record<string, ReactNode>>;
}

/** The questions that are asked, given the answers so far. */
export function Fields({ questions, answers, errors, notes, files, suggested, onAnswer, aid, beneath }: Props) {
  return (
    <>
      {asked(questions, answers).map((question) => {
        const { path, kind } = question;
        const field = (
          <QuestionField
            key={path}
            question={question}
            answer={answers[path]}
            error={errors[path]}
            note={notes[path] ?? doubtAt(question, answers)}
            files={files}
            suggested={suggested?.[path]}
            helped={question.help?.of(answers)}
            onChange={(value) => onAnswer(path, value)}
          />
        );
        if (beneath?.[path]) return [field, beneath[path]];
        if (!aid || kind !== 'long') return field;
        const before = typeof answers[path] === 'string' ? answers[path] : '';
        return (
          <View key={path} className="field">
            {field}
            {aid((words) => onAnswer(path, before ? `${before}\n${words}` : words))}
          </View>
        );
      })}
    </>
  );
}
