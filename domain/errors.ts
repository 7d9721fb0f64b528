/**
 * Every refusal the product can give, in one table. `say` tells what is so, `do` what the person can do about it,
 * `then` what the screen does: 'fix' marks the fields, 'reload' fetches and shows what changed,
 * 'retry' keeps what was typed and repeats with the same key, 'stop' explains. `{name}` is filled from `params`.
 */
export const errors = {
  'unknown-command': { say: '没有这项操作。', do: '请更新小程序后再试。', then: 'stop' },
  'not-allowed': { say: '您没有办理这件事的权限。', do: '需要办理的，请联系本单位管理员。', then: 'stop' },
  'not-found': { say: '没有找到这件案子，或者您不能查看。', do: '请从“我的投诉”或待办列表重新打开。', then: 'stop' },
  'wrong-state': { say: '这件案子现在不能这样办理。', do: '请重新打开案子，看最新进展。', then: 'reload' },
  'changed-meanwhile': {
    say: '{who} {when} 改过这件案子。',
    do: '您写的内容还在，看一眼变化再提交。',
    then: 'reload',
  },
  'key-reused': { say: '这次提交与之前的内容不一致。', do: '请返回重新打开页面再提交，填过的内容还在。', then: 'stop' },
  'invalid-input': { say: '有 {count} 处需要修改。', do: '请按提示修改后再提交。', then: 'fix' },
  'not-signed-in': { say: '没有确认您的身份。', do: '请在微信里重新打开小程序。', then: 'stop' },
  busy: { say: '现在办理的人多，这次没有写入。', do: '您填的内容还在，请点“重新提交”，不会重复。', then: 'retry' },
  internal: { say: '程序出错了，这次没有写入。', do: '您填的内容还在，请稍后点“重新提交”，不会重复。问题编号 {trace}', then: 'retry' },
  offline: { say: '没有连上网络。', do: '您填的内容已保存在本机，联网后点“重新提交”，不会重复。', then: 'retry' },
} as const satisfies Record<string, ErrorRow>;

export interface ErrorRow {
  say: string;
  do: string;
  then: 'fix' | 'reload' | 'retry' | 'stop';
}

export type ErrorCode = keyof typeof errors;

/** A coded "no" of the domain; never carries another person's data. */
export interface Refusal {
  refused: ErrorCode;
  fields?: Record<string, string>;
  params?: Record<string, string | number>;
}

/** A refusal of the table; field errors set `{count}`. */
export function refuse(refused: ErrorCode, more: Omit<Refusal, 'refused'> = {}): Refusal {
  const count = more.fields ? { count: Object.keys(more.fields).length } : undefined;
  return { refused, ...more, ...(count ? { params: { ...count, ...more.params } } : {}) };
}

/** The Chinese sentence of a refusal, `{name}` filled in. */
export function sayRefusal(refusal: Refusal): ErrorRow {
  const row = errors[refusal.refused];
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(refusal.params?.[name] ?? ''));
  return { say: fill(row.say), do: fill(row.do), then: row.then };
}
