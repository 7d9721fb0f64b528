import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { template } from 'glass-easel';
import { TmplGroup } from 'glass-easel-template-compiler';

interface Diagnostic {
  isError?: boolean;
  message: string;
  startLine?: number;
}

/** Compiles every .wxml and .wxs of a built package together; a broken one is named with file and line. */
export function compileTemplates(dist: string): (path: string) => template.ComponentTemplate {
  const group = new TmplGroup();
  const broken: string[] = [];
  for (const file of readdirSync(dist, { recursive: true }).map(String)) {
    const path = file.replace(/\.(wxml|wxs)$/, '');
    if (file.endsWith('.wxs')) group.addScript(path, readFileSync(join(dist, file), 'utf8'));
    if (!file.endsWith('.wxml')) continue;
    const found = group.addTmpl(path, readFileSync(join(dist, file), 'utf8')) as Diagnostic[];
    for (const { message, startLine } of found) broken.push(`${file}:${startLine}: ${message}`);
  }
  if (broken.length > 0) throw new Error(`broken WXML:\n${broken.join('\n')}`);
  // The compiler's output is code by design: one generator function per template.
  const groupList = new Function(`return ${group.getTmplGenObjectGroups()}`)() as NonNullable<
    template.ComponentTemplate['groupList']
  >;
  group.free();
  return (path) => {
    const content = groupList[path];
    if (!content) throw new Error(`no template ${path}.wxml in the package`);
    // Taro listens on native nodes (bindtap on a view), which are no components.
    return { groupList, content, fallbackListenerOnNativeNode: true };
  };
}
