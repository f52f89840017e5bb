import ts from 'typescript';
import { claimsOf, type Claim } from './claims';
import { placeOf, readSources } from './program';
import { statementSamples } from './statement-samples';
import { TextsOf } from './texts';

/** A place that asks Postgres something: the texts it may ask with, and what it claims of the answer. */
export interface Asked {
  readonly at: string;
  /** Path and expression: how a sample is named when the sources don't tell the text. */
  readonly key: string;
  readonly texts: readonly string[] | undefined;
  readonly claims: readonly Claim[];
}

/** Every `.query(…)` and `.stream(…)` of some sources. */
export function asked(paths: readonly string[]): Asked[] {
  const sources = readSources(paths);
  const reader = new TextsOf(sources);
  return ['query', 'stream']
    .flatMap((name) => sources.calls.get(name) ?? [])
    .flatMap((call) => {
      const [text] = call.arguments;
      if (!text || !ts.isPropertyAccessExpression(call.expression)) return [];
      const { path, line } = placeOf(text);
      const key = `${path} ${text.getText().replaceAll(/\s+/g, ' ').slice(0, 60)}`;
      const texts = statementSamples[key] ?? reader.read(text);
      return [{ at: `${path}:${line}`, key, texts, claims: claimsOf(sources, call) }];
    });
}
