import { addressOf, defineMail } from '@samraad/platform';

export const requestReturnedMail = defineMail({
  key: 'requests.request-returned',
  summary: 'Til begge sider, når den centrale koordinator sender henvendelsen retur.',
  toOthers: true,
  compose: (v: { title: string; caseId: string }) => ({
    subject: `»${v.title}« er sendt retur`,
    heading: 'Den centrale koordinator har sendt jeres henvendelse retur.',
    paragraphs: [
      'Begrundelsen står på sagen. Jeres underskrifter gælder stadig, så længe I ikke ændrer noget.',
    ],
    action: { label: 'Se begrundelsen', path: addressOf('case', { caseId: v.caseId }) },
  }),
  sample: { title: 'Travlhed i modtagelsen', caseId: 'eksempel' },
});
