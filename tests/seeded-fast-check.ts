// What a test gets when it imports fast-check (jest.config.cjs): its properties draw from the seed of the run, not from the clock.
import { SEED } from './sizes';

const fastCheck = require('../node_modules/fast-check/lib/cjs/fast-check.js') as typeof import('fast-check');
fastCheck.configureGlobal({ seed: SEED });
module.exports = fastCheck;
