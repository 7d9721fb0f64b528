import type { CivilDate } from '@domain/civil-date';
import { rejectionGrounds } from '@domain/complaint/grounds';
import { Choice } from '../../ui/choice';
import { TextArea } from '../../ui/text-area';
import type { DeskAct } from './acts';
import type { ActDraft } from './draft';

interface Props {
  act: DeskAct;
  input: ActDraft['input'];
  errors: Record<string, string>;
  today: CivilDate;
  onChange: (input: ActDraft['input']) => void;
}

/** What this act asks for; an act that asks for nothing shows nothing. */
export function ActForm({ act, input, errors, today, onChange }: Props) {
  if (act === 'approveReject') return null;
  if (act === 'accept') {
    return (
      <TextArea
        name="summary"
        label="给商家看的摘要"
        hint="商家看不到投诉人写的原文，只看到这一段。"
        error={errors.summary}
        value={input.summary ?? ''}
        most={500}
        onChange={(summary) => onChange({ ...input, summary })}
      />
    );
  }
  const reason = (
    <TextArea
      name="reason"
      label={act === 'decline' ? '退回的理由' : '理由'}
      hint={act === 'decline' ? '提请的人会看到。' : '写进告知书，投诉人会看到：发生了什么，为什么属于这一项。'}
      error={errors.reason}
      value={input.reason ?? ''}
      most={500}
      onChange={(text) => onChange({ ...input, reason: text })}
    />
  );
  if (act === 'decline') return reason;
  return (
    <>
      <Choice
        name="ground"
        label="属于哪一种情形"
        error={errors.ground}
        options={rejectionGrounds(today).map(({ code, plain, cite }) => ({ value: code, label: plain, hint: cite }))}
        chosen={input.ground ? [input.ground] : []}
        onChange={([ground]) => onChange({ ...input, ground })}
      />
      {reason}
    </>
  );
}
