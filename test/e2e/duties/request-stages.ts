import type { CaseStage } from './case-stage';

/** A case under model 1 from its first word until its contract is signed; who is left out can't see it. */
export const untilContract: readonly CaseStage[] = [
  {
    stage: 'draft',
    moves: [],
    duties: ['finish-draft parties 2026-11-26'],
    says: [
      [
        'manager representative',
        'Skriv jeres henvendelse færdig sammen senest torsdag den 26. november',
        'De lokale parter skal skrive deres henvendelse færdig',
      ],
    ],
  },
  {
    stage: 'asked',
    moves: ['fill by manager', 'order by representative', 'choose by manager', 'ask by manager'],
    duties: ['sign-request employees 2026-12-03', 'sign-request management 2026-12-03'],
    says: [
      [
        'manager representative',
        'Læs henvendelsen, og skriv under senest torsdag den 3. december',
        'De lokale parter skal skrive under på henvendelsen',
      ],
    ],
  },
  {
    stage: 'signed by one',
    moves: ['sign by manager', 'propose by manager'],
    duties: ['sign-request employees 2026-12-03'],
    says: [
      ['manager', 'Medarbejdersiden skal skrive under på henvendelsen senest torsdag den 3. december'],
      [
        'representative',
        'Læs henvendelsen, og skriv under senest torsdag den 3. december',
        'Medarbejdersiden skal skrive under på henvendelsen',
      ],
    ],
  },
  {
    stage: 'endorsement',
    moves: ['confirm by representative', 'sign by representative'],
    duties: ['endorse anchor 2026-11-19'],
    says: [
      [
        'manager representative',
        'Den centrale koordinator skal påtegne henvendelsen senest torsdag den 19. november',
      ],
      [
        'anchor',
        'Påtegn henvendelsen senest torsdag den 19. november, eller send den retur',
        'Den centrale koordinator skal påtegne henvendelsen',
      ],
    ],
  },
  {
    stage: 'asked before it is endorsed',
    moves: ['ask-parties by anchor'],
    duties: ['answer-endorser parties 2026-11-26'],
    says: [
      [
        'manager representative',
        'Svar senest torsdag den 26. november på spørgsmålet fra den, der skal påtegne henvendelsen',
        'De lokale parter skal svare på et spørgsmål, før henvendelsen kan blive påtegnet',
      ],
      [
        'anchor',
        'De lokale parter skal svare senest torsdag den 26. november på et spørgsmål, før henvendelsen kan blive påtegnet',
      ],
    ],
  },
  {
    stage: 'answered',
    moves: ['answer-endorser by representative'],
    duties: ['endorse anchor 2026-11-19'],
    says: [
      [
        'manager representative',
        'Den centrale koordinator skal påtegne henvendelsen senest torsdag den 19. november',
      ],
      [
        'anchor',
        'Påtegn henvendelsen senest torsdag den 19. november, eller send den retur',
        'Den centrale koordinator skal påtegne henvendelsen',
      ],
    ],
  },
  {
    stage: 'returned',
    moves: ['return by anchor'],
    duties: ['answer-return parties 2026-11-26'],
    says: [
      [
        'manager representative',
        'Henvendelsen er sendt retur: ret den senest torsdag den 26. november, eller send den igen',
        'De lokale parter skal rette henvendelsen eller sende den igen',
      ],
      [
        'anchor',
        'De lokale parter skal rette henvendelsen eller sende den igen senest torsdag den 26. november',
      ],
    ],
  },
  {
    stage: 'endorsement again',
    moves: ['resubmit by manager'],
    duties: ['endorse anchor 2026-11-19'],
    says: [
      [
        'manager representative',
        'Den centrale koordinator skal påtegne henvendelsen senest torsdag den 19. november',
      ],
      [
        'anchor',
        'Påtegn henvendelsen senest torsdag den 19. november, eller send den retur',
        'Den centrale koordinator skal påtegne henvendelsen',
      ],
    ],
  },
  {
    stage: 'sent',
    moves: ['endorse by anchor'],
    duties: ['accept-and-take-contact provider 2026-11-19', 'send-contract provider 2026-12-10'],
    says: [
      ['manager representative', 'Joblife skal tage kontakt til jer senest torsdag den 19. november'],
      [
        'coordinator',
        'Tag imod henvendelsen, og tag kontakt til begge sider senest torsdag den 19. november',
        'Joblife skal tage kontakt til arbejdspladsen',
      ],
      [
        'anchor unionsCentral',
        'Joblife skal tage kontakt til arbejdspladsen senest torsdag den 19. november',
      ],
    ],
  },
  {
    stage: 'accepted',
    moves: ['accept by coordinator'],
    duties: ['send-contract provider 2026-12-10', 'take-contact provider 2026-11-19'],
    says: [
      ['manager representative', 'Joblife skal tage kontakt til jer senest torsdag den 19. november'],
      [
        'coordinator',
        'Tag kontakt til begge sider senest torsdag den 19. november',
        'Joblife skal tage kontakt til arbejdspladsen',
      ],
      [
        'anchor unionsCentral',
        'Joblife skal tage kontakt til arbejdspladsen senest torsdag den 19. november',
      ],
    ],
  },
  {
    stage: 'in dialogue',
    moves: ['message by coordinator'],
    duties: ['send-contract provider 2026-12-10'],
    says: [
      ['manager representative', 'Joblife skal sende jer en færdig kontrakt senest torsdag den 10. december'],
      [
        'coordinator',
        'Send en færdig kontrakt til underskrift senest torsdag den 10. december',
        'Joblife skal sende arbejdspladsen en færdig kontrakt',
      ],
      [
        'anchor unionsCentral',
        'Joblife skal sende arbejdspladsen en færdig kontrakt senest torsdag den 10. december',
      ],
    ],
  },
  {
    stage: 'late',
    at: '2026-12-14T09:00:00Z',
    moves: [],
    duties: ['send-contract provider 2026-12-10'],
    says: [
      [
        'manager representative',
        'Joblife skal sende jer en færdig kontrakt – fristen var torsdag den 10. december',
      ],
      [
        'coordinator',
        'Send en færdig kontrakt til underskrift – fristen var torsdag den 10. december',
        'Joblife skal sende arbejdspladsen en færdig kontrakt',
      ],
      [
        'anchor unionsCentral',
        'Joblife skal sende arbejdspladsen en færdig kontrakt – fristen var torsdag den 10. december',
      ],
    ],
  },
  {
    stage: 'waiting for room',
    // Its price is more than is left: a part of it is offered at once.
    moves: ['write by coordinator 6', 'send by coordinator'],
    duties: ['answer-offer provider 2026-12-21'],
    says: [
      [
        'manager representative anchor unionsCentral',
        'Joblife skal svare på tilbuddet om plads i rammen senest mandag den 21. december',
      ],
      [
        'coordinator',
        'Svar på tilbuddet om plads i rammen senest mandag den 21. december',
        'Joblife skal svare på tilbuddet om plads i rammen',
      ],
    ],
  },
  {
    stage: 'room',
    moves: ['free-room by manager'],
    duties: ['take-up provider 2026-12-21'],
    says: [
      [
        'manager representative anchor unionsCentral',
        'Joblife skal tage kontrakten op senest mandag den 21. december: der er plads i rammen',
      ],
      [
        'coordinator',
        'Tag kontrakten op senest mandag den 21. december: der er plads i rammen',
        'Joblife skal tage kontrakten op: der er plads i rammen',
      ],
    ],
  },
  {
    stage: 'contract sent',
    moves: ['take-up by coordinator'],
    duties: ['sign-contract employees 2027-01-04', 'sign-contract management 2027-01-04'],
    says: [
      [
        'manager representative',
        'Læs kontrakten, og skriv under senest mandag den 4. januar 2027',
        'De lokale parter skal skrive under på kontrakten',
      ],
      [
        'coordinator anchor unionsCentral',
        'De lokale parter skal skrive under på kontrakten senest mandag den 4. januar 2027',
      ],
    ],
  },
  {
    stage: 'changes',
    moves: ['changes by representative'],
    duties: ['change-contract provider 2027-01-04'],
    says: [
      [
        'manager representative anchor unionsCentral',
        'Joblife skal sende en ny udgave af kontrakten senest mandag den 4. januar 2027',
      ],
      [
        'coordinator',
        'Send en ny udgave af kontrakten senest mandag den 4. januar 2027',
        'Joblife skal sende en ny udgave af kontrakten',
      ],
    ],
  },
  {
    stage: 'again',
    moves: ['write by coordinator', 'send by coordinator', 'sign-contract by manager'],
    duties: ['sign-contract employees 2027-01-04'],
    says: [
      [
        'manager coordinator anchor unionsCentral',
        'Medarbejdersiden skal skrive under på kontrakten senest mandag den 4. januar 2027',
      ],
      [
        'representative',
        'Læs kontrakten, og skriv under senest mandag den 4. januar 2027',
        'Medarbejdersiden skal skrive under på kontrakten',
      ],
    ],
  },
];
