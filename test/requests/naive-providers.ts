import { type Place, placesOf, type Side, type Who } from './naive-people';

export type ProviderKey = 'joblife' | 'nfa';

/** Something done about whom the request goes to. */
export type ProviderDone =
  | { readonly do: 'propose' | 'wish'; readonly who: Who; readonly provider: ProviderKey }
  | { readonly do: 'confirm'; readonly who: Who }
  | { readonly do: 'answer-wish'; readonly who: Who; readonly agrees: boolean };

/**
 * Whom a request goes to, and who has said so for which side, as a notebook would have it: written from domain.md §3 (both sides
 * of those who ask confirm the provider) and §6 (both agree on another, the number kept), and not from the product.
 */
export class NaiveProviders {
  provider: ProviderKey | null = null;
  /** One side's wish for another, while it waits for the other side. */
  wish: { readonly provider: ProviderKey; readonly who: Who; readonly side: Side } | null = null;
  private readonly yes = new Map<Side, Who>();
  /** Whose roles were taken away, as if they had never been (`JointStand.leave`). */
  private readonly roleless = new Set<Who>();

  hasSaidYes(side: Side): boolean {
    return this.yes.has(side);
  }

  /** Both sides want it, and they are two people. */
  agreed(human: (who: Who) => Who): boolean {
    const [management, employees] = [this.yes.get('management'), this.yes.get('employees')];
    return management !== undefined && employees !== undefined && human(management) !== human(employees);
  }

  /** The provider, and for each side who said yes; nothing while none is proposed. */
  standing(): string[] {
    if (this.provider === null) return [];
    return [this.provider, ...[...this.yes].map(([side, who]) => `${side} ${who}`).toSorted()];
  }

  write(done: ProviderDone, side: Side): void {
    switch (done.do) {
      case 'propose':
        return this.begin(done.provider, new Map([[side, done.who]]));
      case 'confirm':
        this.yes.set(side, done.who);
        return;
      case 'wish':
        this.wish = { provider: done.provider, who: done.who, side };
        return;
      case 'answer-wish': {
        const { wish } = this;
        this.wish = null;
        if (!wish || !done.agrees) return;
        const both = new Map([
          [wish.side, wish.who],
          [side, done.who],
        ]);
        return this.begin(wish.provider, both);
      }
    }
  }

  loseRole(who: Who): void {
    this.roleless.add(who);
  }

  /** Workplaces have left: a yes of one of theirs is nobody's any more, and the others choose anew. */
  keepThoseOf(left: readonly Place[]): void {
    const stands = (who: Who) =>
      !this.roleless.has(who) && placesOf(who).some((place) => left.includes(place));
    if (![...this.yes.values()].every(stands)) this.begin(null, new Map());
  }

  private begin(provider: ProviderKey | null, yes: ReadonlyMap<Side, Who>): void {
    this.provider = provider;
    this.yes.clear();
    for (const [side, who] of yes) this.yes.set(side, who);
  }
}
