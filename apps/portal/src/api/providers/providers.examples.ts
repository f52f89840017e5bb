/** A closed period as the documentation shows it. */
export const absenceExample = {
  id: '7c1e0a2b-6d0f-4b8a-9d3c-7e5f1c2b3a4d',
  kind: 'closed',
  from: '2026-12-21',
  to: '2027-01-03',
  stopsFrom: '2026-12-14',
  note: 'Ring til vagten, hvis det haster.',
};

/** A provider as the documentation shows it. */
export const providerExample = {
  id: '0f0d4a1c-2f6e-4c7e-8d7e-5a1c2f6e4c7e',
  key: 'ruc',
  name: 'RUC',
  fullName: 'Roskilde Universitet',
  affiliations: ['Center for Arbejdslivsforskning'],
  tagline: 'Forskere, der først undersøger jeres hverdag og så arbejder med jer om den.',
  contact: {
    email: 'kontakt@ruc.example',
    phone: '',
    address: 'Universitetsvej 1, 4000 Roskilde',
    website: 'www.ruc.dk/reg-psa',
  },
  rounds: [{ id: '5b0a8f0e-3a38-4b3e-9a53-0d5b6b8f2f10', key: 'demo-26', name: 'Demorunden 2026–2028' }],
  room: 'good',
  medianDaysToFirstContact: 2,
  firstContacts: 13,
  figures: {
    dialogue: { kept: 12, of: 13 },
    contract: { kept: 9, of: 12 },
    satisfaction: { mean: 4.1, answers: 8 },
  },
  kinds: ['advice'],
  approach: 'studies-first',
  languages: ['dansk', 'engelsk'],
  levels: ['operational'],
  regions: ['Region Sjælland'],
  intake: { state: 'serving', since: null, next: null, takesRequests: true },
  absences: [absenceExample],
};

export const providerDetailExample = {
  ...providerExample,
  description: 'RUC forsker i arbejdsliv og sundhedsfremme på tværs af fag.',
  approaches: [
    {
      theme: { key: 'violence-threats', name: 'Vold og trusler' },
      title: 'Tal om det, der er svært',
      text: 'Forskerne samler jeres erfaringer og bringer dem i spil.',
      suits: 'vil forstå mønstrene bag',
    },
  ],
  activityTemplates: [
    {
      id: '9a8e2b14-6d0f-4b8a-9d3c-7e5f1c2b3a4d',
      key: 'ruc-course',
      name: 'RUC’s forløb',
      steps: [
        {
          key: 'design',
          label: 'Design',
          title: 'Vi tegner forløbet sammen',
          description: 'I bliver enige om, hvad I vil undersøge.',
          durationText: 'Aftales – 1–2 møder',
          optional: false,
          kind: 'meeting',
          own: 'duration',
        },
      ],
    },
  ],
};
