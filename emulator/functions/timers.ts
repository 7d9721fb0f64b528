import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { notEmulated } from '../ground/wire-error';

export interface Timer {
  function: string;
  everyMinutes: number;
}

interface Trigger {
  type: string;
  config: string;
}

/** The timer triggers that deployed functions declare in config.json. Of CloudBase's seven-field cron only "every N minutes" is emulated. */
export function timersOf(functionsDir: string): Timer[] {
  return readdirSync(functionsDir).flatMap((name) => {
    const file = path.join(functionsDir, name, 'config.json');
    if (!existsSync(file)) return [];
    const { triggers = [] } = JSON.parse(readFileSync(file, 'utf8')) as { triggers?: Trigger[] };
    return triggers.map(({ type, config }) => {
      const minutes = /^0 \*\/(\d{1,2}) \* \* \* \* \*$/.exec(config)?.[1];
      if (type !== 'timer' || !minutes) throw notEmulated(`trigger ${type} ${config} of ${name}`);
      return { function: name, everyMinutes: Number(minutes) };
    });
  });
}
