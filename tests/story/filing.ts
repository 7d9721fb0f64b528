import { fieldId, ids } from '../../src/ui/ids';
import type { Screen } from './screen';
import { consents, form } from './story';

/** The form of a complaint, page by page, up to the button that sends it; `begun`: of what kind it is stands there already. */
export async function fillForm(screen: Screen, begun = false, atFacts?: () => Promise<void>): Promise<void> {
  const step = async (...paths: (keyof typeof form)[]) => {
    for (const path of paths) if (form[path] as string) await screen.type(fieldId(path), form[path]);
  };
  const on = () => screen.tap(ids.continue);
  await screen.tap(`${fieldId('respondent.kind')}-${form['respondent.kind']}`);
  await step('respondent.platform', 'respondent.name', 'respondent.address');
  await on();
  await step('purchase.goods', 'purchase.amountFen');
  await screen.pickDay(fieldId('purchase.boughtOn'));
  if (!begun) await screen.tap(`${fieldId('category')}-${form.category}`);
  await on();
  if (!begun) await screen.tap(`${fieldId('problem')}-${form.problem}`);
  await step('facts');
  await atFacts?.();
  await on();
  await screen.tap(`${fieldId('requests')}-${form.requests}`);
  await on();
  for (const name of consents) await screen.tap(`${fieldId(`consents.${name}`)}-yes`);
  await on();
  await step('complainant.name', 'complainant.phone', 'complainant.address');
  await on();
  await screen.tap(ids.checkSubmit);
}
