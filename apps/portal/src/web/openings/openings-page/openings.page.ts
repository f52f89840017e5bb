import { join } from 'node:path';
import {
  BeginFromOpenings,
  DropOpenings,
  HandInOpening,
  ProposeOpenings,
  VouchForColleague,
} from '@samraad/requests';
import { ActOnly, type Ask, doing, GoTo, PageAt, PostAt, ReadPage } from '../../shell';
import { type OpeningsOnDesk, OpeningsOfCase } from '../openings-of-case.reader';
import { openingsPaths } from '../openings.paths';
import { presentOpeningsPage } from './openings-page.presenter';

const toOpenings = (_: unknown, { caseId }: Ask): string => openingsPaths.page(caseId);

/** The two openings: one's own until both are in, and then what both sides said, beside each other. */
@PageAt('case.openings', 'openings.read')
export class OpeningsPage extends ReadPage<OpeningsOnDesk> {
  readonly template = join(__dirname, 'openings-page.hbs');

  constructor(private readonly openings: OpeningsOfCase) {
    super();
  }

  open({ req }: Ask): Promise<OpeningsOnDesk | GoTo> {
    return this.openings.open(req);
  }

  present(desk: OpeningsOnDesk) {
    return presentOpeningsPage(desk);
  }
}

/** Either side asks that both begin alone. */
@PostAt('case.openings-propose', 'openings.write')
export class ProposeOpeningsPage extends ActOnly {
  readonly next = toOpenings;

  act({ caseId }: Ask) {
    return doing(ProposeOpenings, { caseId });
  }
}

/** One's own is given in. */
@PostAt('case.opening-hand-in', 'openings.write')
export class HandInOpeningPage extends ActOnly {
  readonly next = toOpenings;

  act({ caseId }: Ask) {
    return doing(HandInOpening, { caseId, handedIn: true });
  }
}

/** And taken back, to be changed. */
@PostAt('case.opening-take-back', 'openings.write')
export class TakeOpeningBackPage extends ActOnly {
  readonly next = toOpenings;

  act({ caseId }: Ask) {
    return doing(HandInOpening, { caseId, handedIn: false });
  }
}

/** Somebody the other side invited is one of ours. */
@PostAt('case.opening-vouch', 'openings.write')
export class VouchForColleaguePage extends ActOnly {
  readonly next = toOpenings;

  act(ask: Ask) {
    return doing(VouchForColleague, { caseId: ask.caseId, personId: ask.param('personId') });
  }
}

/** A proposal to drop them is turned down, or taken back. */
@PostAt('case.openings-keep', 'openings.write')
export class KeepOpeningsPage extends ActOnly {
  readonly next = toOpenings;

  act({ caseId }: Ask) {
    return doing(DropOpenings, { caseId, drop: false });
  }
}

/** What both agree on begins the common text. */
@PostAt('case.openings-begin', 'openings.write')
export class BeginFromOpeningsPage extends ActOnly {
  act({ caseId }: Ask) {
    return doing(BeginFromOpenings, { caseId });
  }

  next(_: unknown, { caseId }: Ask): string {
    return openingsPaths.common(caseId);
  }
}
