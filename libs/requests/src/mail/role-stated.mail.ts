import { addressOf, defineMail } from '@samraad/platform';

export const roleStatedMail = defineMail({
  key: 'requests.role-stated',
  summary: 'Til regionens rolleansvarlige, når en inviteret selv har oplyst sin rolle.',
  toOthers: true,
  compose: (v: { name: string; unit: string; role: string }) => ({
    subject: `${v.name} har oplyst en rolle i ${v.unit}`,
    heading: `${v.name} har oplyst at være ${v.role} i ${v.unit}.`,
    paragraphs: [
      'Ingen liste kender rollen endnu. Bekræft den, hvis den er rigtig. Så står den som alle andre roller.',
      'Er den forkert, så tilbagekald den. Så falder de underskrifter bort, som personen har givet i rollen, før henvendelsen fik sit nummer.',
    ],
    action: { label: 'Se oplyste roller', path: addressOf('stated-roles') },
  }),
  sample: { name: 'Jonas Lind', unit: 'Akutmodtagelsen', role: 'arbejdsmiljørepræsentant' },
});
