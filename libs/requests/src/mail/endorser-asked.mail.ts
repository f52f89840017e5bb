import { addressOf, defineMail } from '@samraad/platform';

const whoAsks = {
  anchor: 'Den centrale koordinator har et spørgsmål',
  chair: 'Hovedudvalgets formandskab har et spørgsmål',
} as const;

interface Vars {
  readonly title: string;
  readonly caseId: string;
  readonly voice: keyof typeof whoAsks;
}

export const endorserAskedMail = defineMail<Vars>({
  key: 'requests.endorser-asked',
  summary:
    'Til parterne, når den, der skal påtegne henvendelsen, spørger dem om noget først. Spørgsmålet selv er ikke med.',
  compose: (v) => ({
    subject: `Et spørgsmål om »${v.title}«`,
    heading: `${whoAsks[v.voice]}, før henvendelsen kan blive påtegnet.`,
    paragraphs: [
      'Én af jer svarer for alle. Retter I noget i henvendelsen i stedet, skal begge sider skrive under på ny.',
      'Fristen for påtegningen venter, til I har svaret.',
    ],
    action: {
      label: 'Læs spørgsmålet, og svar',
      path: addressOf('case.endorser-questions', { caseId: v.caseId }),
    },
  }),
  sample: { title: 'Travlhed i modtagelsen', caseId: 'eksempel', voice: 'anchor' },
});
