import type { Settings } from '../../domain/bureau/settings';
import type { HandedSettings } from '../../domain/handed-record/settings';

/** A unit of the bureau; a complaint lies at one of them, and figures are shown by them. */
export interface Office {
  /**
   * The county's code and two digits: `621228-01`. The first office of the list is the bureau itself and ends in `-00`: what is filed
   * arrives there, and its leader decides what the law gives to the leader of the bureau (令121-27, 程序规定 18).
   */
  code: string;
  name: string;
  /** Towns and townships (乡镇、街道) it serves, as addresses name them; none for the bureau itself. */
  towns: readonly string[];
}

/** Where the window is on WeChat's map (GCJ-02), in degrees. */
interface Place {
  latitude: number;
  longitude: number;
}

/** What one installation knows of the county it serves. */
export interface County {
  name: string;
  /** The name of the program, in its title bars. */
  title: string;
  /** The city and province above it; jurisdiction of an address (令121-13) is read against all three. */
  city: string;
  province: string;
  /** GB/T 2260. */
  code: string;
  /** GB/T 2260 of the city: by the draft of the rules (art 5) the city is what is assessed, its official values stand beside the county's. */
  cityCode: string;
  bureau: string;
  /** Letters before a case number: LD-2026-0142. */
  prefix: string;
  /** The bureau's short name in document numbers: 两市监投受〔2026〕第12号. */
  agency: string;
  /** The national hotline. */
  hotline: string;
  /** App id of the mini-program “全国12315平台”, as the bureau has looked it up; absent, its name is copied instead of opening it. */
  platform12315?: string;
  /** The bureau's window, as far as the bureau has given it; what is absent is not shown. */
  window: { address?: string; phone?: string; hours?: string; place?: Place };
  offices: readonly [Office, ...Office[]];
  settings: Settings;
  /** 认领处置 (indicator 11.2): the results a record may be given, and the term; absent what practice uses (domain/handed-record/results.ts). */
  handed?: HandedSettings;
}

/** A county as its file says it: the offices a case may lie at are those of the county, named once. */
export type CountyFile = Omit<County, 'settings'> & { settings: Omit<Settings, 'offices'> };

export function countyOf(file: CountyFile): County {
  return { ...file, settings: { ...file.settings, offices: file.offices.map(({ code }) => code) } };
}
