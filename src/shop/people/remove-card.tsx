import { form, longText } from '@domain/fields';
import { long } from '@domain/question';
import { FormFields } from '../../form/form-fields';
import { useForm } from '../../form/use-form';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';

const schema = form({ reason: longText('理由', 4, 300) });
const questions = [long('reason', '为什么移出（对方会收到）', 300)];

/** Why somebody shall not act for the merchant any more. */
export function RemoveCard({ name, place, onSend }: { name: string; place: string; onSend: (reason: string) => Promise<void> }) {
  const of = useForm({ place, questions, schema, send: ({ reason }) => onSend(reason) });
  return (
    <Card title={`移出${name}`}>
      <FormFields of={of} />
      <Button kind="plain" waiting={of.waiting} onTap={() => void of.submit()}>
        移出，并告诉对方
      </Button>
    </Card>
  );
}
