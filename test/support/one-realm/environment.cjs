const { TestEnvironment } = require('jest-environment-node');
const { ModuleMocker } = require('jest-mock');
const { ModernFakeTimers } = require('@jest/fake-timers');
const { Leftovers } = require('./leftovers.cjs');

/**
 * A test file runs among the worker's own globals, as the portal does in its process, so that packages are loaded once for
 * all files of a worker (runtime.cjs). What a file sets on `globalThis` or in `process.env` is taken away again after it.
 */
module.exports = class OneRealmEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    if (context.testPath.endsWith('.mjs')) return; // Jest loads ES modules into a context only.
    this.leftovers = new Leftovers();
    this.global = globalThis;
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimersModern = new ModernFakeTimers({ config: config.projectConfig, global: globalThis });
  }

  async teardown() {
    await super.teardown();
    this.leftovers?.clear();
  }
};
