import { county } from '@config/county';
import type { WordsOf } from '../../act-words';
import { officeServing } from '../../bureau/serving';
import { long, one } from '../../question';
import type { Complaint } from '../complaint';
import type { distribute } from './distribute';

export const distributeWords: WordsOf<Complaint, typeof distribute> = {
  word: '分送给别的单位',
  group: { title: '由谁来办', place: 2 },
  fields: ({ office, respondent }) => [
    {
      ...one(
        'office',
        '分送给',
        county.offices.filter(({ code }) => code !== office).map(({ code, name }) => ({ value: code, label: name })),
      ),
      hint:
        (officeServing(respondent.address, county) ?? office) === office
          ? undefined
          : '按商家地址所在的乡镇先选好了管辖的所，不对的请改。',
    },
    long('reason', '说明', 200),
  ],
  starts: ({ office, respondent }) => {
    const serving = officeServing(respondent.address, county);
    return serving === office ? {} : { office: serving };
  },
};
