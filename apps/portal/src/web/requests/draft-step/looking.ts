import type { SentUnits } from '../whole-request/surroundings.reader';
import { isBlank } from '@samraad/platform';
import type { Typed } from '../../shell';

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 200) : '');

/** What is looked for on a page: a workplace to join, somebody to tell. */
export const lookedFor = (body: unknown): string => wordsOf((body as Typed | undefined)?.['find']);

/** What a form that was sent says of units: what is looked for, and those it names, as many as a request can have. */
export function unitsSent(body: unknown): SentUnits {
  const { unitIds } = (body ?? {}) as Typed;
  return { find: lookedFor(body), named: [unitIds].flat().slice(0, 20).map(wordsOf) };
}

/**
 * Looking saves nothing; Enter looks too, while what is looked for has not been found yet. A page that saves itself never looks:
 * its writer would be told that it had saved.
 */
export function onlyLooks(typed: Typed): boolean {
  if (typed['then'] === 'stay') return false;
  const find = lookedFor(typed);
  const looks = !isBlank(find) && find !== wordsOf(typed['found']) && wordsOf(typed['add']) === '';
  return typed['do'] === 'find' || looks;
}
