import { Injectable } from '@nestjs/common';
import { refusal, Refused, refuse, StaleVersion, type Tx } from '@samraad/platform';
import { type AddendumDraft, writtenAddendumSchema } from '../domain/addendum-terms';
import { draftFrom } from '../domain/addendum.rules';
import { insertAddendum, lockOpenAddendum, saveAddendumDraft } from '../persistence/addendum.store';
import { AddendumDesk, type AddendumScene } from './addendum-desk';
import { addendumInWords } from './part-in-words';

/** `version` is 0 for the first save. Parts given replace what stood; parts left out stay. */
export interface SaveAddendumCommand {
  readonly caseId: string;
  readonly version: number;
  readonly draft: AddendumDraft;
}

/** The provider writes on a change of the signed contract; it begins from the contract as it holds (domain.md §9). */
@Injectable()
export class SaveAddendumDraft {
  constructor(private readonly desk: AddendumDesk) {}

  async execute(tx: Tx, command: SaveAddendumCommand): Promise<{ readonly addendumId: string }> {
    const scene = await this.desk.forProvider(tx, command.caseId, 'addenda.draft');
    const parsed = writtenAddendumSchema.safeParse(command.draft);
    if (!parsed.success) {
      const part = String(parsed.error.issues[0]?.path[0] ?? '');
      throw new Refused(addendumInWords(refusal('addenda.draft-invalid', { part })));
    }
    const { facts } = scene;
    const open = await lockOpenAddendum(tx, facts.id);
    if (!open) return this.begin(tx, scene, command.version, parsed.data);
    if (open.state !== 'draft') refuse('addenda.moved-on', {}, 409);
    if (open.version !== command.version) throw new StaleVersion('addendum', command.version, open.version);
    await saveAddendumDraft(tx, open.id, { ...open.draft, ...parsed.data });
    return { addendumId: open.id };
  }

  private async begin(
    tx: Tx,
    { facts, contract, course, holds, actor }: AddendumScene,
    version: number,
    given: AddendumDraft,
  ): Promise<{ readonly addendumId: string }> {
    if (version !== 0) throw new StaleVersion('addendum', version, 0);
    const draft = { ...draftFrom(holds, course.activities), ...given };
    const of = { caseId: facts.id, contractId: contract.id, draft, begunBy: actor.personId };
    const addendumId = await insertAddendum(tx, of);
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'addenda.begun',
      as: { role: actor.role, providerId: actor.providerId },
      facts: { addendumId, contractId: contract.id },
    });
    return { addendumId };
  }
}
