const { TestEnvironment } = require('jest-environment-node');

/**
 * The emulator as it was built is loaded once for all suites of a run, outside of their sandboxes: there each suite would compile and warm it
 * up anew.
 */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.outside = (file) => require(file);
  }
};
