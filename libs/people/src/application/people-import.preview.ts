import { Injectable } from '@nestjs/common';
import type { Queryable } from '@samraad/platform';
import {
  doubled,
  judgeLine,
  type LineGround,
  type LineOutcome,
  type PeopleLine,
  type WrongLine,
} from '../domain/people-line.rules';
import { type PeopleImportState, peopleImportState } from '../domain/people-import-state';
import type { Keeper } from '../domain/role-keeping.rules';
import { findGround, findImport, type KeptLines, type TakenIn } from '../persistence/people-import.store';

/** A line with what taking it in would do. */
export interface JudgedLine {
  readonly line: PeopleLine;
  readonly ground: LineGround;
  readonly outcome: LineOutcome;
}

/** What a file would change now. */
export interface PeoplePreview {
  readonly judged: readonly JudgedLine[];
  /** In the order of the file. */
  readonly wrong: readonly WrongLine[];
  readonly state: PeopleImportState;
  /** Once it has been taken in. */
  readonly takenIn: TakenIn | null;
  /** The refusal that kept it from being taken in. */
  readonly stoppedBy: string | null;
}

const nothing: LineGround = { unit: null, person: null, held: null };

/** Judges a kept file against what is so now: shown before it is taken in, and asked again as it is. */
@Injectable()
export class PeopleImportPreview {
  /** Null when it is another's, or gone. */
  async of(db: Queryable, keeper: Keeper, id: string): Promise<PeoplePreview | null> {
    const found = await findImport(db, id, keeper.personId);
    if (!found) return null;
    const { takenIn, stoppedBy } = found;
    return {
      ...(await this.judge(db, keeper, found.kept)),
      state: peopleImportState(found),
      takenIn,
      stoppedBy,
    };
  }

  async judge(
    db: Queryable,
    keeper: Keeper,
    { lines, wrong }: KeptLines,
  ): Promise<Pick<PeoplePreview, 'judged' | 'wrong'>> {
    const ground = await findGround(db, lines);
    const twice = doubled(lines);
    const all = lines.map((line): JudgedLine => {
      const of = ground.get(line.line) ?? nothing;
      const message = twice.get(line.line);
      return { line, ground: of, outcome: message ? { is: 'wrong', message } : judgeLine(keeper, line, of) };
    });
    const more = all.flatMap(({ line: { line }, outcome }) =>
      outcome.is === 'wrong' ? [{ line, message: outcome.message }] : [],
    );
    return {
      judged: all.filter(({ outcome }) => outcome.is !== 'wrong'),
      wrong: [...wrong, ...more].toSorted((a, b) => a.line - b.line),
    };
  }
}

/** What a file would change now, or what it changed once it was taken in. */
export function importCounts({ judged, wrong, takenIn }: PeoplePreview): TakenIn {
  if (takenIn) return takenIn;
  const of = (is: string) => judged.filter(({ outcome }) => outcome.is === is).length;
  const people = new Set(
    judged.flatMap(({ line, outcome }) => (outcome.is === 'new-person' ? [line.email] : [])),
  ).size;
  const roles = of('new-person') + of('new-role');
  return { people, roles, changed: of('changed'), unchanged: of('unchanged'), wrong: wrong.length };
}
