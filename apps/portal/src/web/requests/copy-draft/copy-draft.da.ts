/** Words of the page "begin from an earlier request". */
export const copyDraftWords = {
  title: 'Kopiér til en ny kladde',
  case: 'Sagen',
  taken: 'Med i den nye kladde',
  takenLines: [
    'Titel, slags hjælp og temaer',
    'Hvad hjælpen skal bruges til, hvad I gerne vil opnå, og hvad I allerede gør',
    'Hvordan I følger op, og hvem der får besked',
  ],
  left: 'Ikke med',
  leftLines: [
    'Underskrifter, og hvem der skriver under',
    'Svar om påbud og andre arbejdspladser',
    'Hvordan det står til nu: det svarer I på igen',
    'Beskeder mellem jer, og dem, der ikke er her længere',
  ],
  side: 'For hvilken side begynder du kladden?',
  submit: 'Opret den nye kladde',
  cancel: 'Fortryd',
} as const;
