import { DEMO_NOW } from './county';
import { readCounty, readFiles, type CountyData, type CountyFile } from './snapshot';

/** What restoring the county needs of the emulator. */
export interface RestoringHost {
  importData: (data: CountyData, files: readonly CountyFile[]) => void;
  setTime: (offsetMs: number) => void;
}

/** Puts the kept demonstration county in the place of whatever is there, and the clock on its day. */
export function seed(host: RestoringHost): void {
  host.importData(readCounty(), readFiles());
  host.setTime(DEMO_NOW - Date.now());
}
