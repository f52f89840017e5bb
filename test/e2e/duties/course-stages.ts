import type { CaseStage } from './case-stage';

/** The same case from its contract until the effect is waited for. */
export const untilEffect: readonly CaseStage[] = [
  {
    stage: 'contracted',
    moves: ['sign-contract by representative'],
    duties: ['hold-activity provider 2026-12-15'],
    says: [
      [
        'manager representative anchor unionsCentral',
        'Joblife holder den næste aktivitet – tirsdag den 15. december',
      ],
      [
        'coordinator',
        'Hold den næste aktivitet i planen – tirsdag den 15. december',
        'Joblife holder den næste aktivitet',
      ],
    ],
  },
  {
    stage: 'to report',
    at: '2026-12-16T09:00:00Z',
    moves: [],
    duties: ['report-activity provider 2026-12-22'],
    says: [
      [
        'manager representative anchor unionsCentral',
        'Joblife skal melde senest tirsdag den 22. december, om aktiviteten blev holdt',
      ],
      [
        'coordinator',
        'Meld senest tirsdag den 22. december, om aktiviteten blev holdt',
        'Joblife skal melde, om aktiviteten blev holdt',
      ],
    ],
  },
  {
    stage: 'under way',
    moves: ['report by coordinator 3'],
    duties: ['report-delivered provider 2027-01-05'],
    says: [
      [
        'manager representative anchor unionsCentral',
        'Joblife skal melde forløbet leveret senest tirsdag den 5. januar 2027',
      ],
      [
        'coordinator',
        'Aktiviteterne er holdt: meld forløbet leveret senest tirsdag den 5. januar 2027',
        'Joblife skal melde forløbet leveret',
      ],
    ],
  },
  {
    stage: 'delivered',
    moves: ['delivered by coordinator'],
    duties: ['attest parties 2027-01-05', 'hold-follow-up provider 2027-01-14'],
    says: [
      [
        'manager representative',
        'Attestér senest tirsdag den 5. januar 2027, at udbyderen har leveret',
        'En af siderne skal attestere, at forløbet er leveret',
      ],
      [
        'coordinator anchor unionsCentral',
        'En af siderne skal attestere senest tirsdag den 5. januar 2027, at forløbet er leveret',
      ],
    ],
  },
  {
    stage: 'not delivered',
    moves: ['say-not-delivered by representative'],
    duties: ['answer-shortfall provider 2027-01-05', 'hold-follow-up provider 2027-01-14'],
    says: [
      [
        'manager representative anchor unionsCentral',
        'Joblife skal rette det, der mangler, og melde leveret igen senest tirsdag den 5. januar 2027',
      ],
      [
        'coordinator',
        'Ret det, der mangler, og meld forløbet leveret igen senest tirsdag den 5. januar 2027',
        'Joblife skal rette det, der mangler, og melde leveret igen',
      ],
    ],
  },
  {
    stage: 'delivered again',
    moves: ['delivered by coordinator'],
    duties: ['attest parties 2027-01-05', 'hold-follow-up provider 2027-01-14'],
    says: [
      [
        'manager representative',
        'Attestér senest tirsdag den 5. januar 2027, at udbyderen har leveret',
        'En af siderne skal attestere, at forløbet er leveret',
      ],
      [
        'coordinator anchor unionsCentral',
        'En af siderne skal attestere senest tirsdag den 5. januar 2027, at forløbet er leveret',
      ],
    ],
  },
  {
    stage: 'attested',
    moves: ['attest by manager'],
    duties: ['hold-follow-up provider 2027-01-14', 'object-or-agree employees 2026-12-23'],
    says: [
      [
        'manager coordinator anchor unionsCentral',
        'Medarbejdersiden kan gøre indsigelse mod attestationen senest onsdag den 23. december',
      ],
      [
        'representative',
        'Den anden side har attesteret: sig til senest onsdag den 23. december, hvis I ikke er enige',
        'Medarbejdersiden kan gøre indsigelse mod attestationen',
      ],
    ],
  },
  {
    stage: 'disputed',
    moves: ['dispute by representative'],
    duties: ['hold-follow-up provider 2027-01-14', 'resolve-dispute parties 2027-01-05'],
    says: [
      [
        'manager representative',
        'Der er gjort indsigelse: find en løsning sammen senest tirsdag den 5. januar 2027',
        'De lokale parter skal finde en løsning på indsigelsen',
      ],
      [
        'coordinator anchor unionsCentral',
        'De lokale parter skal finde en løsning på indsigelsen senest tirsdag den 5. januar 2027',
      ],
    ],
  },
  {
    stage: 'agreed again',
    // "stands": who objected lifts it.
    moves: ['resolve by representative 2'],
    duties: ['hold-follow-up provider 2027-01-14', 'object-or-agree employees 2026-12-23'],
    says: [
      [
        'manager coordinator anchor unionsCentral',
        'Medarbejdersiden kan gøre indsigelse mod attestationen senest onsdag den 23. december',
      ],
      [
        'representative',
        'Den anden side har attesteret: sig til senest onsdag den 23. december, hvis I ikke er enige',
        'Medarbejdersiden kan gøre indsigelse mod attestationen',
      ],
    ],
  },
  {
    stage: 'satisfaction',
    moves: ['attest by representative'],
    duties: [
      'answer-effect employees 2027-06-16',
      'answer-effect management 2027-06-16',
      'answer-satisfaction employees 2027-01-05',
      'answer-satisfaction management 2027-01-05',
      'hold-follow-up provider 2027-01-14',
      'send-invoice provider 2027-01-19',
    ],
    says: [
      [
        'manager representative',
        'Svar på tilfredshedsmålingen senest tirsdag den 5. januar 2027',
        'De lokale parter skal svare på tilfredshedsmålingen',
      ],
      [
        'coordinator',
        'Send regningen senest tirsdag den 19. januar 2027 for det, der er attesteret',
        'Joblife skal sende sin regning',
      ],
      [
        'anchor unionsCentral',
        'De lokale parter skal svare på tilfredshedsmålingen senest tirsdag den 5. januar 2027',
      ],
    ],
  },
  {
    stage: 'invoiced',
    moves: ['invoice by coordinator'],
    duties: [
      'answer-effect employees 2027-06-16',
      'answer-effect management 2027-06-16',
      'answer-satisfaction employees 2027-01-05',
      'answer-satisfaction management 2027-01-05',
      'approve-invoice central 2027-01-05',
      'hold-follow-up provider 2027-01-14',
    ],
    says: [
      [
        'manager representative',
        'Svar på tilfredshedsmålingen senest tirsdag den 5. januar 2027',
        'De lokale parter skal svare på tilfredshedsmålingen',
      ],
      [
        'coordinator anchor',
        'De lokale parter skal svare på tilfredshedsmålingen senest tirsdag den 5. januar 2027',
      ],
      [
        'unionsCentral',
        'Godkend udbyderens regning senest tirsdag den 5. januar 2027',
        'De centrale parter skal godkende regningen',
      ],
    ],
  },
  {
    stage: 'answered',
    moves: ['answer by manager', 'approve by employersCentral', 'pay by unionsCentral'],
    duties: [
      'answer-effect employees 2027-06-16',
      'answer-effect management 2027-06-16',
      'answer-satisfaction employees 2027-01-05',
      'hold-follow-up provider 2027-01-14',
    ],
    says: [
      [
        'manager coordinator anchor unionsCentral',
        'Medarbejdersiden skal svare på tilfredshedsmålingen senest tirsdag den 5. januar 2027',
      ],
      [
        'representative',
        'Svar på tilfredshedsmålingen senest tirsdag den 5. januar 2027',
        'Medarbejdersiden skal svare på tilfredshedsmålingen',
      ],
    ],
  },
  {
    stage: 'talk late',
    at: '2027-02-10T09:00:00Z',
    moves: [],
    duties: [
      'answer-effect employees 2027-06-16',
      'answer-effect management 2027-06-16',
      'answer-satisfaction employees 2027-01-05',
    ],
    says: [
      [
        'manager coordinator anchor unionsCentral',
        'Medarbejdersiden skal svare på tilfredshedsmålingen – fristen var tirsdag den 5. januar',
      ],
      [
        'representative',
        'Svar på tilfredshedsmålingen – fristen var tirsdag den 5. januar',
        'Medarbejdersiden skal svare på tilfredshedsmålingen',
      ],
    ],
  },
  {
    stage: 'effect',
    moves: ['answer by representative'],
    duties: ['answer-effect employees 2027-06-16', 'answer-effect management 2027-06-16'],
    says: [
      [
        'manager representative coordinator anchor unionsCentral',
        'Nu skal forløbet virke: effektmålingen åbner tirsdag den 16. marts',
      ],
    ],
  },
];
