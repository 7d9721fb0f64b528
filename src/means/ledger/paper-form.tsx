import { proofKinds, type LedgerItem } from '@domain/assessment/items';
import { paperSchema } from '@domain/assessment/paper';
import { day, files, labelled, line, one } from '@domain/question';
import Taro from '@tarojs/taro';
import { client, refusalOf } from '../../cloud/client';
import { ofDraft } from '../../evidence/list';
import { settleFiles } from '../../evidence/uploading';
import { FormFields } from '../../form/form-fields';
import { useForm } from '../../form/use-form';
import { Button } from '../../ui/button';
import { ledgerIds } from './ids';

interface Props {
  year: number;
  item: LedgerItem;
  /** The row it proves; absent: it stands for the item itself. */
  row?: string;
  done: () => Promise<void>;
}

const schema = paperSchema.omit({ year: true, item: true, row: true });
const questions = [
  one('what', '是哪一种材料', labelled(proofKinds)),
  line('title', '材料名称', '照材料上的题目写'),
  line('number', '文号（没有可以不填）'),
  line('issuer', '谁出的（可以不填）'),
  day('on', '材料上的日期'),
  files('照片、截图或者 PDF'),
];

/** 补材料: a photo, a screenshot or a PDF with what it is and the day on it; kept on the phone until it is filed. */
export function PaperForm({ year, item, row, done }: Props) {
  const form = useForm({
    place: `draft:paper:${item}:${row ?? year}`,
    questions,
    schema,
    send: async (input, key) => {
      const paper = { ...input, year, item, ...(row && { row }) };
      try {
        await client.measures.addPaper.mutate(paper as never, { context: { key } });
      } catch (error) {
        if (refusalOf(error).then === 'reload') await done();
        throw error;
      }
      await settleFiles(ofDraft(key));
      void Taro.showToast({ title: '已归入台账', icon: 'none' });
      await done();
    },
  });
  return (
    <>
      <FormFields of={form} whole />
      <Button id={ledgerIds.send} kind="plain" waiting={form.waiting} onTap={() => void form.submit()}>
        归入台账
      </Button>
    </>
  );
}
