import { intakeSchema } from '@domain/complaint/filing/intake';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { client, moment, refusalOf } from '../../cloud/client';
import { ofDraft } from '../../evidence/list';
import { settleFiles } from '../../evidence/uploading';
import { withHint } from '../../case/shop-hint';
import { ShopSuggestions } from '../../case/shop-suggestions';
import { suggestedIn } from '../../case/suggested';
import { ids } from '../../ui/ids';
import { go, routes } from '../../routes';
import { Button } from '../../ui/button';
import { FormFields } from '../../form/form-fields';
import { Page } from '../../shell/page';
import { TextButton } from '../../ui/text-button';
import { useForm } from '../../form/use-form';
import { OpenPaper } from '../../shell/open-paper';
import { PasteCard } from './paste-card';
import { everyQuestion, sections } from './sections';
import { guarded } from '../../shell/guarded';
import '../../case/matter-pictures.scss';

/** Any shop of the register, by a part of a name. */
const search = async (words: string) => client.merchants.searchShops.query({ words });

/** 登记投诉: what came by telephone, at the window, by post or from another platform, on one screen (代录). */
function Intake() {
  const [today, setToday] = useState(moment()?.today);
  // The server's date: the day of receipt begins with it.
  useEffect(() => void client.accounts.me.query().then(() => setToday(moment()?.today), refusalOf), []);

  const form = useForm({
    place: 'draft:intake',
    questions: everyQuestion,
    schema: intakeSchema,
    start: { receivedOn: today, _speaks: 'self', _joint: 'no' },
    send: async (input, key) => {
      const { id, no } = await client.complaints.takeIn.mutate(withHint(input, form.answers), { context: { key } });
      await settleFiles(ofDraft(key), id);
      void Taro.showToast({ title: `已登记 ${no ?? ''}`, icon: 'none' });
      await Taro.redirectTo({ url: routes.desk(id) });
    },
  });
  const beneath = {
    'respondent.name': <ShopSuggestions key="shops" answers={form.answers} search={search} onAnswer={form.answer} />,
  };
  const foot = (
    <Button id={ids.submit} waiting={form.waiting} onTap={() => void form.submit()}>
      登记
    </Button>
  );
  return (
    <Page foot={foot}>
      <View>
        <View className="title">登记投诉</View>
        <View className="support">照当事人说的写。填的内容存在本机，登记以后在待办里办理。</View>
        <TextButton id={ids.openOtherMatters} onTap={() => go(routes.otherMatters)}>
          咨询、信息公开、复议、信访：不是投诉，记在这里
        </TextButton>
        <OpenPaper ask={() => client.documents.blank.query({ form: 'complaintForm' })}>
          打开空白的投诉登记表（窗口填写用）
        </OpenPaper>
      </View>
      <PasteCard onRead={form.answer} />
      <FormFields of={form} sections={sections} suggested={suggestedIn(form.answers)} beneath={beneath} />
    </Page>
  );
}

export default guarded(Intake);
