import { daysBetween, plusDays, sayFullDate } from '@domain/civil-date';
import { lengthOf } from '@domain/fields';
import { moment } from '../cloud/client';
import { EvidenceField } from '../evidence/evidence-field';
import type { Owner } from '../evidence/list';
import { go, routes } from '../routes';
import { Choice } from '../ui/choice';
import { DateField, Field } from '../ui/field';
import { fieldId } from '../ui/ids';
import { TextArea } from '../ui/text-area';
import { TextButton } from '../ui/text-button';
import { keyboards } from './keyboards';
import { starWords, type Question } from './question';

const stars = starWords.map((label, index) => ({ value: String(index + 1), label: `${index + 1} 星 · ${label}` })).reverse();

/** A day so far off is asked about again: mostly the year is a slip. */
const FAR_DAYS = 400;

/** What is asked about happened most often on one of these days, counted back from the bureau's today. */
const nearDays = ['今天', '昨天', '前天'];

interface Props {
  question: Question;
  answer: string | string[] | undefined;
  error?: string;
  note?: string;
  /** For what a form that asks for files collects them. */
  files?: Owner;
  /** What was read out of what was typed, for a choice. */
  suggested?: string;
  /** The page that explains where its answer is found. */
  helped?: { what: 'address' | 'order'; platform: string };
  onChange: (answer: string | string[]) => void;
}

const yesNo = ({ words = { yes: '同意', no: '不同意' } }: Question) => [
  { value: 'yes', label: words.yes },
  { value: 'no', label: words.no },
];

/** One question as a control. */
export function QuestionField({ question, answer, error, note, files, suggested, helped, onChange }: Props) {
  const help = question.help && helped && (
    <TextButton id={`find-${fieldId(question.path)}`} onTap={() => go(routes.find(helped))}>
      {question.help.say}
    </TextButton>
  );
  const frame = { name: question.path, label: question.label, hint: question.hint, help, error, note };
  const text = typeof answer === 'string' ? answer : '';
  const first = (chosen: string[]) => onChange(chosen[0] ?? '');
  switch (question.kind) {
    case 'one':
      return (
        <Choice
          {...frame}
          tiles={question.tiles}
          suggested={suggested}
          options={question.options ?? []}
          chosen={[text]}
          onChange={first}
        />
      );
    case 'many':
      return (
        <Choice
          {...frame}
          many
          all={question.all && question.most}
          options={question.options ?? []}
          chosen={Array.isArray(answer) ? answer : []}
          onChange={onChange}
        />
      );
    case 'stars':
      return <Choice {...frame} options={stars} chosen={[text]} onChange={first} />;
    case 'yesNo':
      return <Choice {...frame} row options={yesNo(question)} chosen={[text]} onChange={first} />;
    case 'long':
      return <TextArea {...frame} value={text} length={lengthOf(text)} most={question.most ?? 500} onChange={onChange} />;
    case 'date': {
      // "Not after today" is the server's to judge; the picker ends at the day of the last reply.
      const today = moment()?.today;
      const span = question.ahead ? { start: today ?? '2010-01-01' } : { start: '2010-01-01', end: today };
      const far = text && today && !question.old && Math.abs(daysBetween(text, today)) > FAR_DAYS;
      const asked = far ? `${sayFullDate(text)}离今天很远，请再看一眼年份对不对。` : note;
      const said = text ? sayFullDate(text) : '';
      const near =
        today && !question.ahead && !question.old ? nearDays.map((label, back) => ({ label, date: plusDays(today, -back) })) : [];
      return (
        <DateField {...frame} note={asked} value={text} today={today} {...span} near={near} said={said} onChange={onChange} />
      );
    }
    case 'files':
      return files ? <EvidenceField {...frame} owner={files} onChange={onChange} /> : null;
    default:
      return <Field {...frame} {...keyboards[question.kind]} value={text} onChange={onChange} />;
  }
}
