import { standingAfter, standingOn } from '@samraad/catalogue';
import { formatDayYear } from '@samraad/platform';
import type { ServiceChange, ServiceChangeFacts, ServiceChangeProposed } from '@samraad/rounds';
import { Injectable } from '@nestjs/common';
import { type PresentedChange, ProposalPicture, rowsPanel } from '../proposals';
import { roundProvidersWords } from './round-providers.da';
import { runningCases, touchesOf } from './touches';

const words = roundProvidersWords.picture;

/** A provider before and after, and what it meets. */
@Injectable()
abstract class ServiceChangePicture extends ProposalPicture<ServiceChangeProposed, ServiceChangeFacts> {
  protected abstract readonly to: ServiceChange;

  present({ from }: ServiceChangeProposed, facts: ServiceChangeFacts): PresentedChange {
    const { provider, round, today, changes, touched } = facts;
    const day = formatDayYear(from);
    const cases = runningCases(touched);
    const rows = [
      {
        label: words.state,
        before: words.states[standingOn(changes, today).state],
        after: words.fromDay(words.states[standingAfter[this.to]], day),
      },
      { label: words.running, before: String(touched.runningInAll), after: words.go },
    ];
    return {
      about: words.about(round.name),
      ifApproved: words.ifApproved[this.to](provider.name, day),
      approving: words.approving[this.to],
      refusing: words.refusing,
      readers: [],
      panels: [
        rowsPanel(words.beforeAfter, rows, touchesOf(touched)),
        ...(cases
          ? [{ heading: roundProvidersWords.cases, lead: [], partial: 'link-list', data: cases }]
          : []),
      ],
    };
  }
}

@Injectable()
export class PauseProviderPicture extends ServiceChangePicture {
  readonly kind = 'provider.pause';
  protected readonly to = 'paused';
}

@Injectable()
export class ResumeProviderPicture extends ServiceChangePicture {
  readonly kind = 'provider.resume';
  protected readonly to = 'resumed';
}

@Injectable()
export class EndProviderPicture extends ServiceChangePicture {
  readonly kind = 'provider.end';
  protected readonly to = 'ended';
}
