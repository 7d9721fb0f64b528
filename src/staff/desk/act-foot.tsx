import { ids } from '../../ids';
import { Button } from '../../ui/button';
import type { DeskAct } from './acts';
import type { Act } from './use-act';

const sendWords: Record<DeskAct, string> = {
  accept: '确认并发出',
  reject: '确认并发出',
  proposeReject: '确认并提请',
  approveReject: '确认并发出',
  decline: '确认退回',
};

/** Writing leads to the letters, the letters to sending; a return to the proposer sends no letter. */
export function ActFoot({ act, of }: { act: DeskAct; of: Act }) {
  const send = (
    <Button id={ids.confirmSend} waiting={of.waiting} onTap={() => void of.send()}>
      {sendWords[act]}
    </Button>
  );
  if (of.writing) {
    if (act === 'decline') return send;
    return (
      <Button id={ids.showNotice} onTap={of.show}>
        看告知书
      </Button>
    );
  }
  return (
    <>
      {act !== 'approveReject' && (
        <Button id={ids.back} kind="plain" onTap={of.write}>
          {act === 'accept' ? '改摘要' : '改一改'}
        </Button>
      )}
      {!of.blocked && send}
    </>
  );
}
