/*
 * Lets a plain node process run the sources as they are, without a build: compiled as jest compiles them
 * (node's own type stripping knows no decorators), with the same aliases.
 */
const path = require('node:path');
const { readFileSync } = require('node:fs');
const { registerHooks, Module } = require('node:module');
const { transformSync } = require('@swc/core');

const root = path.join(__dirname, '../../..');
const [, options] = require(path.join(root, '.jest.config.cjs')).transform['^.+\\.ts$'];
const alias = /^@samraad\/([^/]+)(\/testing)?$/;

registerHooks({
  resolve: (specifier, context, next) => {
    const [, lib, testing] = alias.exec(specifier) ?? [];
    const file = testing ? 'src/testing.ts' : 'src/index.ts';
    return next(lib ? path.join(root, 'libs', lib, file) : specifier, context);
  },
});

Module._extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), { ...options, filename, swcrc: false });
  module._compile(code, filename);
};
