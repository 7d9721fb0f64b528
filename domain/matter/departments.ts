export interface Route {
  label: string;
  /** The right way, as it is told; absent where it has to be written down. */
  way?: string;
  /** What names that way or that department, besides 令121-44, read as published; absent where no text was at hand. */
  law?: string;
  /** A law that is thought to name it and whose text in force was not at hand: the bureau confirms it, and no letter cites it. */
  lawToConfirm?: string;
  /** A matter of this department, named in full without the county. */
  department?: string;
  /**
   * Where it hears complaints by telephone: 12345, into which the lines of counties were merged (国办发〔2020〕53号), or its national number, which is
   * general knowledge and confirmed by nobody yet.
   */
  telephone?: string;
}

const matter = (label: string, department: string, telephone: string): Route => ({
  label: `${label}（${department}）`,
  way: `请找${department}，电话 ${telephone}。`,
  department,
  telephone,
});

/**
 * What other departments answer for: one table for what a filing is told, what an officer is shown, R1 and the desk's notes. What names them is in
 * department-laws.ts: no phone needs it. Which office of the county does it, its own number, and every telephone, the bureau confirms before it is
 * put into service.
 */
export const departments = {
  housing: matter('物业、供暖、房屋买卖和租赁', '住房和城乡建设局', '12345'),
  labour: matter('工资、劳动合同、社保', '人力资源和社会保障局', '12333'),
  agriculture: matter('农药、兽药、种子、农机', '农业农村局', '12345'),
  police: matter('打架、盗窃、诈骗、扰民', '公安局', '110'),
  tobacco: matter('烟草', '烟草专卖局', '12313'),
  health: matter('看病、医院', '卫生健康局', '12345'),
  education: matter('学校、幼儿园', '教育局', '12345'),
  transport: matter('客运、出租车、道路、驾校', '交通运输局', '12328'),
  rail: matter('火车', '铁路局', '12306'),
  aviation: matter('航空公司', '民航局', '12326'),
  post: matter('快递、邮政', '邮政管理局', '12305'),
  telecom: matter('电信、宽带、话费', '通信管理局', '12300'),
  finance: matter('银行、保险、贷款', '金融监管局', '12378'),
  cityOrder: matter('占道、违建、垃圾、路灯、油烟', '城市管理综合执法局', '12345'),
  environment: matter('污染、臭味、噪声', '生态环境局', '12345'),
  water: matter('自来水、水利', '水务局', '12345'),
  power: matter('供电', '供电公司和能源监管机构', '12398'),
  gas: matter('燃气供应', '住房和城乡建设局（燃气管理）', '12345'),
  medicalInsurance: matter('医保', '医疗保障局', '12393'),
  civil: matter('低保、养老院、殡葬、婚姻登记', '民政局', '12345'),
  land: matter('土地、采矿、不动产登记', '自然资源局', '12345'),
  forestry: matter('林地、野生动物', '林业和草原局', '12345'),
  tourism: matter('旅行社、导游、景区、文化场所', '文体广电和旅游局', '12345'),
  fire: matter('消防', '消防救援大队', '12345'),
  safety: matter('安全生产', '应急管理局', '12350'),
  tax: matter('发票、税', '税务局', '12366'),
  justice: matter('律师、公证、法院判决', '司法局', '12348'),
  lottery: matter('彩票', '民政局、体育部门', '12345'),
  religion: matter('宗教', '民族宗教事务局', '12345'),
  village: matter('村务、补贴、扶贫', '乡镇人民政府', '12345'),
  government: matter('别的政务咨询、建议', '政务服务便民热线', '12345'),
};
export type Department = keyof typeof departments;

/** What is told of a department. */
export const departmentOf = (department: Department): Route => departments[department];
