import fs from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

const require = createRequire(import.meta.url);
const [, swcOptions] = require('../../../.jest.config.cjs').transform['^.+\\.ts$'];
const compiled = new Map();

/** Lets `require` read TypeScript as Jest does: the same swc options, the same names for libs. Compiles each file once. */
export function loadTypeScript(root) {
  registerHooks({ resolve: (...args) => resolve(root, ...args), load });
}

function resolve(root, specifier, context, next) {
  const lib = /^@samraad\/([^/]+)(\/testing)?$/.exec(specifier);
  if (lib) return found(path.join(root, 'libs', lib[1], 'src', lib[2] ? 'testing' : '.'));
  if (specifier.startsWith('.') && context.parentURL?.endsWith('.ts')) {
    return found(path.resolve(path.dirname(fileURLToPath(context.parentURL)), specifier));
  }
  return next(specifier, context);
}

function found(name) {
  const file = [`${name}.ts`, path.join(name, 'index.ts'), name].find(isFile);
  if (!file) throw new Error(`No such file: ${name}`);
  return { url: pathToFileURL(file).href, format: 'commonjs', shortCircuit: true };
}

const isFile = (file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const file = fileURLToPath(url);
  if (!compiled.has(file)) compiled.set(file, compile(file));
  return { format: 'commonjs', source: compiled.get(file), shortCircuit: true };
}

function compile(filename) {
  const text = fs.readFileSync(filename, 'utf8');
  return transformSync(text, { ...swcOptions, filename, swcrc: false, sourceMaps: 'inline' }).code;
}
