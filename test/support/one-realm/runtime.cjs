const { createRequire, isBuiltin } = require('node:module');
const path = require('node:path');
const vm = require('node:vm');
const JestRuntime = require('jest-runtime').default;

/** What Node's loader, or ours, has read once a worker. */
const scripts = new Map();
const requires = new Map();
const shared = new Map();
const sourceMaps = new Map();

/** One test file runs at a time in a worker: what is read late, inside a function, is read through its runtime. */
const running = { runtime: undefined };

/**
 * Jest's runtime, where packages are what Node itself loads, and the portal's own modules are evaluated once, a worker (docs/adr/0068).
 * Specs and what lies in `test` are the test file's own.
 */
module.exports = class OneRealmRuntime extends JestRuntime {
  constructor(...args) {
    super(...args);
    const [, environment] = args;
    this.oneRealm = environment.global === globalThis;
    if (!this.oneRealm) return;
    this.executor.compile = compile(this.executor);
    Object.assign(running, { runtime: this });
  }

  requireModuleOrMock(from, name) {
    if (!this.oneRealm || isBuiltin(name)) return super.requireModuleOrMock(from, name);
    if (isPackage(name)) return requireOf(from)(name);
    const file = isOwn(name) ? this._resolution.resolveCjs(from, name) : '';
    return isShared(file) ? this.requireShared(file) : super.requireModuleOrMock(from, name);
  }

  /** A module that another waits for while it is being evaluated is there with what it has exported so far, as in Node. */
  requireShared(file) {
    const known = shared.get(file);
    if (known) return known.exports;
    const loading = { exports: {}, id: file, filename: file, loaded: false };
    shared.set(file, loading);
    try {
      const evaluate = this.executor.compile(this.transformCache.transform(file), file);
      const requireHere = (name) => running.runtime.requireModuleOrMock(file, name);
      requireHere.resolve = requireOf(file).resolve;
      evaluate.call(loading.exports, loading, loading.exports, requireHere, path.dirname(file), file);
    } catch (error) {
      shared.delete(file);
      throw error;
    }
    loading.loaded = true;
    return loading.exports;
  }

  /** A stack names the lines that were written, also of what an earlier file has read. */
  getSourceMaps() {
    for (const [file, map] of super.getSourceMaps()) sourceMaps.set(file, map);
    return sourceMaps;
  }
};

const root = path.resolve(__dirname, '../../..');
const sharedFolders = ['apps', 'libs', 'migrations'].map((folder) => path.join(root, folder) + path.sep);
const isShared = (file) =>
  /(?<!\bspec)\.ts$/.test(file) && sharedFolders.some((folder) => file.startsWith(folder));
const isOwn = (name) => /^[./]|^@samraad\//.test(name);

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
