/** What waits for a result: of an office, or of the whole county. */
interface Waiting {
  open: number;
  /** Of them those whose term is over; none where no term is set. */
  late: number;
  /** Counted to a hundred and no further. */
  most: number;
}

const sayMany = (count: number, most: number) => (count >= most ? `${most} 条以上` : `${count} 条`);

/** The weekly word about what waits. Pure. */
export const openNews = ({ open, late, most }: Waiting): { title: string; body: string } => ({
  title: '有分发的记录等着处置',
  body: `国家网络交易监管平台分发的记录，还有 ${sayMany(open, most)}没有给出结果${late ? `，其中 ${sayMany(late, most)}过了期限` : ''}。请打开“认领处置”逐条核实（指标 11.2 要求全部处置）。`,
});
