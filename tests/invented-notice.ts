import { weekday } from '../domain/civil-date';
import { inventedYear } from '../domain/law/calendar/fixture';

const said = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日（周${'日一二三四五六'[weekday(day)]}）`;
const items = inventedYear.periods.map(({ name, from, to }, n) => {
  const worked = n === inventedYear.periods.length - 1 ? `${inventedYear.work.map(said).join('、')}上班。` : '';
  return `${'一二三四五六七'[n]}、${name}：${said(from)}至${said(to).replace(/^\d+月/, '')}放假调休。${worked}`;
});

/** A notice as it would be pasted, of an arrangement that says of itself it is invented. */
export const inventedNotice = `国务院办公厅关于2027年部分节假日安排的通知（虚构，试验用）
${inventedYear.notice}
${items.join('\n')}
国务院办公厅
2026年11月10日`;
