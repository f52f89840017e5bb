import { Injectable } from '@nestjs/common';
import { ProviderReader } from '@samraad/catalogue';
import type { Tx } from '@samraad/platform';
import { sidesGone } from '../domain/standing-yes.rules';
import { choiceFellMail } from '../mail/choice-fell.mail';
import { endChoice, findChoice, findYeses, type ProviderChoice } from '../persistence/provider-choice.store';
import type { CaseFacts } from './case-facts';
import { CaseReader } from './case.reader';

/**
 * A provider is confirmed by both sides of those who ask (domain.md §3 [ours]): where a side's yes came from a workplace that has
 * left, or from somebody who never held the role, the choice ends, and those left are asked anew. No signature falls with it.
 */
@Injectable()
export class EndUnsaidChoice {
  constructor(
    private readonly cases: CaseReader,
    private readonly providers: ProviderReader,
  ) {}

  /** Whether it ended. The caller holds the case, and has saved who is left; nothing before the number. */
  async execute(tx: Tx, caseId: string): Promise<boolean> {
    const choice = await findChoice(tx, caseId);
    const facts = choice && (await this.cases.facts(tx, caseId));
    if (!choice || !facts) return false;
    const gone = sidesGone(await findYeses(tx, choice.id), facts.unitIds);
    if (gone.length === 0) return false;
    await endChoice(tx, choice, 'replaced');
    tx.audit({
      stream: `case:${caseId}`,
      action: 'requests.choice-fell',
      facts: { providerId: choice.providerId, sides: gone.join(' ') },
    });
    await this.tell(tx, facts, choice);
    return true;
  }

  private async tell(
    tx: Tx,
    { id: caseId, title, parties }: CaseFacts,
    choice: ProviderChoice,
  ): Promise<void> {
    const { name: provider } = await this.providers.byId(tx, choice.providerId);
    const to = [...new Set(parties.map(({ personId }) => personId))];
    const key = `requests.choice-fell:${choice.id}`;
    await tx.mail(choiceFellMail, { title, caseId, provider }, { to, key, caseId });
  }
}
