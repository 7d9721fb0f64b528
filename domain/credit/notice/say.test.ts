import { saidWhole } from '../../../tests/said-whole';
import { leftOut } from './left-out';
import { saySection, sections } from './say';
import { viewNotice, visibility } from './visibility';

saidWhole({
  ...{ file: 'domain/credit/notice/notice.ts', type: 'CreditNotice', reader: 'staff' },
  ...{ visibility, view: viewNotice, sections, saySection, leftOut },
});
