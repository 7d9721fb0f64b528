/**
 * The county this build serves, one file of counties/. Another county adds its file and names it here; a build by
 * `COUNTY=<code> npm run build:…` takes that file without any change.
 */
export { county } from './counties/621228';
export type { County, Office } from './counties/county';
