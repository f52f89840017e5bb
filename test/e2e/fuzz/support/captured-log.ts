import { PinoLogger } from 'nestjs-pino';
import pino from 'pino';

/** Lets the portal of this process log everything, to a list. */
export function captureLog(): readonly string[] {
  const lines: string[] = [];
  const { root } = PinoLogger as unknown as { root: pino.Logger & Record<symbol, unknown> };
  root.level = 'trace';
  root[pino.symbols.streamSym] = { write: (line: string) => void lines.push(line) };
  return lines;
}

/** Lines that should wake somebody. */
export const errorsIn = (lines: readonly string[]): string[] =>
  lines.filter((line) => (JSON.parse(line) as { level: number }).level >= 50);
