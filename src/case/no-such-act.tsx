import { sayOnPhone } from '@domain/phone-errors';
import { Page } from '../shell/page';
import { Refusal } from '../shell/refusal';

/** The address names no act. */
export function NoSuchAct() {
  return (
    <Page help>
      <Refusal told={{ code: 'unknown-command', ...sayOnPhone({ refused: 'unknown-command' }) }} />
    </Page>
  );
}
