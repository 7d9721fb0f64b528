import { withdrawSchema } from '@domain/assessment/paper';
import { long } from '@domain/question';
import { useState } from 'react';
import { client, refusalOf } from '../../cloud/client';
import { FormFields } from '../../form/form-fields';
import { useForm } from '../../form/use-form';
import { Button } from '../../ui/button';
import { TextButton } from '../../ui/text-button';

interface Props {
  id: string;
  done: () => Promise<void>;
}

/** A paper that does not belong there, taken out with a reason; it stays on record. A paper is written twice in its life: its version is 1. */
function WhyForm({ id, done }: Props) {
  const form = useForm({
    place: `draft:withdraw-paper:${id}`,
    questions: [long('reason', '为什么撤下', 300)],
    schema: withdrawSchema,
    send: async (input, key) => {
      try {
        await client.measures.withdrawPaper.mutate({ id, version: 1, ...input }, { context: { key } });
      } catch (error) {
        if (refusalOf(error).then === 'reload') await done();
        throw error;
      }
      await done();
    },
  });
  return (
    <>
      <FormFields of={form} />
      <Button kind="plain" waiting={form.waiting} onTap={() => void form.submit()}>
        撤下这份材料
      </Button>
    </>
  );
}

export function WithdrawPaper({ id, done }: Props) {
  const [writing, write] = useState(false);
  return writing ? <WhyForm id={id} done={done} /> : <TextButton onTap={() => write(true)}>撤下材料</TextButton>;
}
