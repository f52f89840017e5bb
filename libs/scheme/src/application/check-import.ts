import { localDateOf } from '@samraad/deadlines';
import { canonicalJson, newId, sha256, type Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { countsOf, type ImportPlan, planImport } from '../domain/plan-import.rules';
import { type RawUnitLine, readUnitLines } from '../domain/read-unit-lines.rules';
import type { UnitLine } from '../domain/unit-import';
import { unitVocabulary } from '../i18n/unit-import.da';
import { insertImport, insertImportRows } from '../persistence/unit-import.store';
import { OrganisationKeeper } from './organisation-keeper';
import { UnitReader } from './unit.reader';

/** A file as it was read: its lines, and those that could not be. */
export interface UnitFile {
  readonly fileName: string;
  readonly rows: readonly RawUnitLine[];
  readonly problems: readonly { readonly line: number; readonly message: string }[];
  readonly closeMissing: boolean;
}

/** Looks at a file of units: nothing of the tree changes; what it would come to is kept, to be read and then entered. */
@Injectable()
export class CheckImport {
  constructor(
    private readonly units: UnitReader,
    private readonly keeper: OrganisationKeeper,
  ) {}

  async execute(tx: Tx, file: UnitFile): Promise<{ readonly importId: string }> {
    const { lines, faults } = readUnitLines(file.rows, unitVocabulary);
    const plan = await this.plan(tx, lines, file.closeMissing);
    const unread = file.problems.map(({ line, message }) => ({ line, code: '', message }));
    const wrong = [...unread, ...faults, ...plan.faults].toSorted((a, b) => a.line - b.line);
    const id = newId();
    await insertImport(tx, {
      id,
      fileName: file.fileName.slice(0, 200),
      closeMissing: file.closeMissing,
      madeBy: tx.actor.kind === 'person' ? tx.actor.personId : '',
      lines,
      planHash: hashOf(plan),
      counts: { ...countsOf(plan), error: wrong.length },
    });
    await insertImportRows(tx, id, wrong, plan.changes);
    return { importId: id };
  }

  /** What lines come to now. */
  async plan(tx: Tx, lines: readonly UnitLine[], closeMissing: boolean): Promise<ImportPlan> {
    const kept = await this.keeper.kept(tx);
    return planImport(lines, {
      tree: await this.units.tree(tx),
      kept,
      closeMissing,
      today: localDateOf(await tx.now()),
    });
  }
}

/** What a plan says, in few letters: the same plan, the same hash. */
export const hashOf = ({ changes, faults }: ImportPlan): string =>
  sha256(canonicalJson({ changes: changes.map(said), faults: faults.length }));

const said = ({ code, outcome, was, will }: ImportPlan['changes'][number]) => ({
  code,
  outcome,
  was: was && { ...was },
  will: will && { ...will },
});
