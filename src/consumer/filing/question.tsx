import { sayDate } from '@domain/civil-date';
import { moment } from '../../cloud/client';
import { Choice } from '../../ui/choice';
import { DateField, Field } from '../../ui/field';
import { TextArea } from '../../ui/text-area';
import type { Question } from './steps';

interface Props {
  question: Question;
  answer: string | string[] | undefined;
  error?: string;
  onChange: (answer: string | string[]) => void;
}

const yesNo = [
  { value: 'yes', label: '同意' },
  { value: 'no', label: '不同意' },
];

/** One row of the steps table as a control. */
export function QuestionField({ question, answer, error, onChange }: Props) {
  const frame = { name: question.path, label: question.label, hint: question.hint, error };
  const text = typeof answer === 'string' ? answer : '';
  const first = (chosen: string[]) => onChange(chosen[0] ?? '');
  switch (question.kind) {
    case 'one':
      return <Choice {...frame} options={question.options ?? []} chosen={[text]} onChange={first} />;
    case 'many':
      return (
        <Choice
          {...frame}
          many
          options={question.options ?? []}
          chosen={Array.isArray(answer) ? answer : []}
          onChange={onChange}
        />
      );
    case 'yesNo':
      return <Choice {...frame} row options={yesNo} chosen={[text]} onChange={first} />;
    case 'long':
      return <TextArea {...frame} value={text} most={question.most ?? 500} onChange={onChange} />;
    case 'date': {
      // "Not after today" is the server's to judge; the picker ends at the day of the last reply.
      const today = moment()?.today;
      return (
        <DateField
          {...frame}
          value={text}
          start="2010-01-01"
          end={today}
          said={text ? sayDate(text, today) : ''}
          onChange={onChange}
        />
      );
    }
    case 'money':
      return <Field {...frame} kind="digit" unit="元" value={text} maxlength={12} onChange={onChange} />;
    case 'tel':
      return <Field {...frame} value={text} maxlength={20} onChange={onChange} />;
    case 'text':
      return <Field {...frame} value={text} onChange={onChange} />;
  }
}
