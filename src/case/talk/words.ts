import type { Channel, Side } from '@domain/complaint/talk/talk';

/** A channel as one side names it. */
export const channelNames: Record<Side, Partial<Record<Channel, string>>> = {
  complainant: { complainant: '和工作人员', room: '三方一起谈' },
  respondent: { respondent: '和工作人员', room: '三方一起谈' },
  staff: { complainant: '和投诉人', respondent: '和商家', room: '三方一起谈' },
};

/** Who reads what is written there. */
export const readersOf: Record<Side, Partial<Record<Channel, string>>> = {
  complainant: { complainant: '只有您和工作人员看得到，商家看不到。', room: '您、商家和工作人员都看得到。' },
  respondent: { respondent: '只有您和工作人员看得到，投诉人看不到。', room: '您、投诉人和工作人员都看得到。' },
  staff: {
    complainant: '投诉人和办这件案子的人看得到，商家看不到。',
    respondent: '商家和办这件案子的人看得到，投诉人看不到。',
    room: '投诉人、商家和办这件案子的人都看得到。',
  },
};
