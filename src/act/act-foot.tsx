import { ids } from '../ui/ids';
import { Button } from '../ui/button';
import type { ActState } from './use-act';

/** Writing leads to the letters, the letters to sending; an act that sends no letter is confirmed where it is written. */
export function ActFoot({ of }: { of: ActState }) {
  const send = (
    <Button id={ids.confirmSend} waiting={of.waiting} onTap={() => void of.send()}>
      {of.names.send}
    </Button>
  );
  if (of.writing) {
    if (!of.shows) return send;
    return (
      <Button id={ids.showNotice} onTap={of.show}>
        看告知书
      </Button>
    );
  }
  return (
    <>
      {of.questions.length > 0 && (
        <Button id={ids.back} kind="plain" onTap={of.write}>
          改一改
        </Button>
      )}
      {!of.blocked && send}
    </>
  );
}
