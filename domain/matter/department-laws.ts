import type { Department, Route } from './departments';

/**
 * What names each department. The articles under `law` were read on 2026-11-26 in a collection of the texts in force in April 2025; what was made
 * or revised since stands under `lawToConfirm`.
 */
export const departmentLaws: Readonly<Partial<Record<Department, Pick<Route, 'law' | 'lawToConfirm'>>>> = {
  housing: { law: '《物业管理条例》第四十八条', lawToConfirm: '《住房租赁条例》第四条' },
  labour: { law: '《劳动保障监察条例》第三条、《社会保险法》第七条' },
  agriculture: { law: '《种子法》第三条、《农业机械安全监督管理条例》第九条' },
  police: { law: '《反电信网络诈骗法》第六条', lawToConfirm: '《治安管理处罚法》第七条' },
  tobacco: { law: '《烟草专卖法》第四条' },
  health: { law: '《基本医疗卫生与健康促进法》第七条' },
  education: { law: '《民办教育促进法》第八条、《学前教育法》第九条' },
  aviation: { lawToConfirm: '《民用航空法》第四条' },
  post: { law: '《邮政法》第六十五条' },
  telecom: { law: '《电信条例》第三十九条' },
  finance: { law: '《保险法》第九条' },
  cityOrder: { lawToConfirm: '《生态环境法典》第二百五十条' },
  environment: { lawToConfirm: '《生态环境法典》第五百四十八条' },
  power: { law: '《电力法》第六条' },
  gas: { law: '《城镇燃气管理条例》第五条' },
  civil: { lawToConfirm: '《殡葬管理条例》第四条' },
  tourism: { law: '《旅游法》第九十一条' },
  fire: { law: '《消防法》第四条' },
  safety: { law: '《安全生产法》第十条' },
  tax: { law: '《税收征收管理法》第二十一条' },
  lottery: { law: '《彩票管理条例》第五条' },
};
