import { Injectable } from '@nestjs/common';
import { ClocksReader, type ClockView } from '@samraad/deadlines';
import type { Tx } from '@samraad/platform';
import { AdvanceCase, type CaseFacts } from '@samraad/requests';
import { entersDialogue } from '../domain/dialogue.rules';

/** Moves the case into dialogue once its provider has both accepted and made contact. */
@Injectable()
export class EnterDialogue {
  constructor(
    private readonly clocks: ClocksReader,
    private readonly advance: AdvanceCase,
  ) {}

  /** The dialogue clock of the case's present provider; undefined before a request is complete. */
  async clock(tx: Tx, caseId: string): Promise<ClockView | undefined> {
    const clocks = await this.clocks.ofCase(tx, caseId);
    return clocks.find((clock) => clock.kind === 'dialogue' && clock.closedAt === null);
  }

  /** `facts` as they stand after what was just done. The caller holds the case row. */
  async whenBoth(tx: Tx, facts: Pick<CaseFacts, 'id' | 'stage' | 'acceptedAt'>): Promise<void> {
    const contacted = ((await this.clock(tx, facts.id))?.stoppedAt ?? null) !== null;
    if (entersDialogue(facts, contacted)) {
      await this.advance.execute(tx, facts.id, 'in_dialogue', 'accepted-and-contacted');
    }
  }
}
