import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as circus from 'jest-circus';
import { expect } from 'expect';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { commonTokens, declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { loadTypeScript } from './load-ts.mjs';

const require = createRequire(import.meta.url);

/**
 * Runs pure specs for Stryker in one process: jest's own circus and expect, without jest's worlds of modules, which
 * cost half a second a file (docs/mutation.md). A mutant in what a module does while it loads has the modules of its lib
 * loaded anew, before and after.
 */
class PureRunner {
  constructor(options) {
    // Not at the top of the file: Stryker goes into its sandbox after it has loaded its plugins.
    this.root = process.cwd();
    this.specs = options.pureRunner.specs.flatMap((glob) => fs.globSync(glob, { cwd: this.root }));
    this.context = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
    Object.assign(globalThis, { describe: circus.describe, test: circus.test, it: circus.it, expect });
    for (const hook of ['beforeAll', 'beforeEach', 'afterAll', 'afterEach']) globalThis[hook] = circus[hook];
    loadTypeScript(this.root);
    /** Homes whose loaded modules carry a mutant. */
    this.stale = new Set();
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const { context } = this;
    context.mutantCoverage = { static: {}, perTest: {} };
    const started = (id) => (context.currentTestId = id);
    const tests = [];
    for (const spec of this.specs) {
      tests.push(...(await this.runSpec(spec, { started })));
      context.currentTestId = undefined;
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: context.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, sandboxFileName, hitLimit, disableBail, reloadEnvironment }) {
    const { context } = this;
    const home = homeOf(path.relative(this.root, sandboxFileName));
    const wanted = testFilter && new Set(testFilter);
    const specs = this.specs.filter(
      (spec) => spec.startsWith(home) && (!wanted || specsOf(testFilter).has(spec)),
    );
    if (reloadEnvironment || this.stale.has(home)) forget(path.join(this.root, home));
    this.stale.delete(home);
    if (reloadEnvironment) this.stale.add(home);
    Object.assign(context, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit ? 0 : undefined });
    try {
      const tests = [];
      for (const spec of specs) {
        tests.push(...(await this.runSpec(spec, { wanted, bail: !disableBail })));
        if (!disableBail && tests.some(({ status }) => status === TestStatus.Failed)) break;
      }
      const limited = determineHitLimitReached(context.hitCount, context.hitLimit);
      return toMutantRunResult(limited ?? { status: DryRunStatus.Complete, tests }, disableBail);
    } finally {
      context.activeMutant = undefined;
    }
  }

  async runSpec(spec, { wanted, bail, started }) {
    const file = path.join(this.root, spec);
    circus.resetState();
    const watcher = watch(spec, { wanted, bail, started });
    circus.addEventHandler(watcher.handle);
    try {
      Reflect.deleteProperty(require.cache, file);
      require(file);
      await circus.run();
      return watcher.tests;
    } catch (error) {
      return [
        {
          id: spec,
          name: spec,
          status: TestStatus.Failed,
          failureMessage: String(error.stack),
          timeSpentMs: 0,
        },
      ];
    } finally {
      circus.removeEventHandler(watcher.handle);
    }
  }
}

/** Listens to circus: leaves out the tests that are not wanted, and all after a failure when that is enough. */
function watch(spec, { wanted, bail, started }) {
  const tests = [];
  let failed = false;
  const handle = (event) => {
    if (event.name === 'test_start') {
      const id = idOf(spec, event.test);
      if ((wanted && !wanted.has(id)) || (bail && failed)) event.test.mode = 'skip';
      else started?.(id);
    }
    if (event.name === 'test_done' && event.test.mode !== 'skip') {
      const id = idOf(spec, event.test);
      const failure = event.test.errors[0];
      failed ||= failure !== undefined;
      tests.push({
        id,
        name: id,
        timeSpentMs: event.test.duration ?? 0,
        ...(failure
          ? { status: TestStatus.Failed, failureMessage: messageOf(failure) }
          : { status: TestStatus.Success }),
      });
    }
  };
  return { tests, handle };
}

function idOf(spec, test) {
  const names = [];
  for (let at = test; at?.parent; at = at.parent) names.unshift(at.name);
  return `${spec} › ${names.join(' › ')}`;
}

const messageOf = ([error, async]) => String(error?.message ?? error ?? async);
const specsOf = (ids) => new Set(ids.map((id) => id.split(' › ')[0]));

/** `libs/<lib>/` or `apps/<app>/`: the specs in it prove it. */
const homeOf = (file) => `${file.split(path.sep).slice(0, 2).join('/')}/`;

function forget(folder) {
  for (const file of Object.keys(require.cache))
    if (file.startsWith(folder)) Reflect.deleteProperty(require.cache, file);
}

function pureRunner(options) {
  return new PureRunner(options);
}
pureRunner.inject = [commonTokens.options];

/** @see https://stryker-mutator.io/docs/stryker-js/guides/create-a-plugin */
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'pure', pureRunner)];
/** Lets `pureRunner.specs` stand in the options. */
export const strykerValidationSchema = {
  properties: {
    pureRunner: { type: 'object', properties: { specs: { type: 'array', items: { type: 'string' } } } },
  },
};
