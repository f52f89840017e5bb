const { createRequire, isBuiltin } = require('node:module');
const vm = require('node:vm');
const JestRuntime = require('jest-runtime').default;

/** Compiled once a worker: a test file runs them anew, but V8 need not read them again. */
const scripts = new Map();
const requires = new Map();

/**
 * Jest's runtime, where packages are what Node itself loads, once a worker; our own modules are the test file's own as ever.
 * What a package keeps between files is cleared in `teardown`.
 */
module.exports = class OneRealmRuntime extends JestRuntime {
  constructor(...args) {
    super(...args);
    const [, environment] = args;
    this.oneRealm = environment.global === globalThis;
    if (this.oneRealm) this.executor.compile = compile(this.executor);
  }

  requireModuleOrMock(from, name) {
    if (this.oneRealm && isPackage(name)) return requireOf(from)(name);
    return super.requireModuleOrMock(from, name);
  }

  teardown() {
    super.teardown();
    if (this.oneRealm) forgetZod();
  }
};

/** Lives in globals, which are taken away after each file. */
const ofEachFile = new Set(['saxon-js']);

const isPackage = (name) =>
  !/^[./]|^@samraad\/|^@jest\/globals$|^jest-/.test(name) && !isBuiltin(name) && !ofEachFile.has(name);

function requireOf(from) {
  if (!requires.has(from)) requires.set(from, createRequire(from));
  return requires.get(from);
}

function compile(executor) {
  const parameters = executor.injectedModuleParameters.join(', ');
  return (source, filename) => {
    const known = scripts.get(filename);
    const script = known?.source === source ? known.script : scriptOf(source, filename, parameters);
    scripts.set(filename, { source, script });
    return script.runInThisContext();
  };
}

function scriptOf(source, filename, parameters) {
  return new vm.Script(`(function (${parameters}) {${source}\n})`, {
    filename,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
}

/** zod keeps the names of schemas and its language for all who use it; each file sets its own. */
const zod = require('zod');
const zodAsLoaded = { ...zod.config() };
function forgetZod() {
  zod.globalRegistry.clear();
  const config = zod.config();
  for (const key of Object.keys(config)) Reflect.deleteProperty(config, key);
  zod.config(zodAsLoaded);
}
