import { viewingMinutes } from '@samraad/identity';

/** Words of seeing the portal's pages as somebody sees them. */
export const seeAsWords = {
  title: 'Se portalen som en anden',
  lead: (name: string) => `Du ser siderne, som ${name} ser dem, i højst ${viewingMinutes} minutter.`,
  lines: (name: string) => [
    `Du kan kun se. Intet kan sendes, ændres eller gøres på vegne af ${name}.`,
    'Beskeder, henvendelsens og kontraktens tekst, begrundelser, svar i ord og andre private tekster er skjult.',
    `${name} får en mail nu med dit navn og grunden, og det står på personens egen side.`,
    'Hver side, du åbner, bliver noteret i revisionssporet.',
  ],
  reason: 'Hvorfor skal du se siderne?',
  reasonHint: (name: string) => `${name} får grunden at læse.`,
  submit: 'Se siderne',
  cancel: 'Tilbage til personen',
  readers: ['den, hvis sider du ser', 'administratorer', 'revisor'],
  cannot: {
    administrator: 'En administrators sider kan ikke ses af andre.',
    account: 'Personen har ingen bruger, der kan logge ind, og ser derfor ingen sider.',
    oneself: 'Dine egne sider ser du allerede.',
  },
} as const;
