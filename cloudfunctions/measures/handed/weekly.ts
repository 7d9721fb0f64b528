import { county } from '@config/county';
import { listMark } from '@domain/handed-record/listing';
import { handedRecordName } from '@domain/handed-record/name';
import { openNews } from '@domain/handed-record/news';
import { creditRoles } from '@domain/merchant/relations';
import type { Job } from '../../kernel/jobs';
import { countOf, MOST_COUNTED } from '../../kernel/counting';
import { sideBySide } from '../../kernel/meter';
import { tellOfficesWeekly } from '../../kernel/weekly';
import { lateOf } from './reads';

const { collection } = handedRecordName;
const [bureau] = county.offices;

/** Once a week who keeps the register hears how many handed-over records wait for a result: an office of its own, the bureau of the whole county. */
export const handedWeekly: Job = {
  name: 'measures.handedWaiting',
  step: async (moment) => ({
    done: await tellOfficesWeekly('handed', creditRoles, moment, async (code) => {
      const office = code === bureau.code ? undefined : code;
      const lists = office ? listMark.office(office, 'open') : listMark.state('open');
      const [open = 0, late = 0] = await sideBySide([
        () => countOf(collection, { lists }),
        () => countOf(collection, lateOf(office, moment.today)),
      ]);
      return open ? openNews({ open, late, most: MOST_COUNTED }) : undefined;
    }),
  }),
};
