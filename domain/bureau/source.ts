/** How a complaint or a report reached the bureau (令121-8). */
export type Source = 'miniProgram' | (typeof intakeSources)[number];

/** Ways other than the program. */
export const intakeSources = ['platform12315', 'hotline12345', 'phone', 'window', 'post', 'association', 'superior'] as const;

export const sourceWords: Record<Source, string> = {
  miniProgram: '小程序',
  platform12315: '全国12315平台',
  hotline12345: '12345热线',
  phone: '电话',
  window: '窗口',
  post: '来信',
  association: '消费者协会转来',
  superior: '上级转来',
};
