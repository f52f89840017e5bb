/** What the columns of a bank's list may be called. */
export const paymentColumns = {
  day: { names: ['Dato', 'Bogføringsdato', 'Bogført', 'Betalingsdato'], required: true },
  amount: { names: ['Beløb', 'Beløb i kr.', 'Beløb DKK'], required: true },
  text: { names: ['Tekst', 'Besked', 'Reference', 'Betalingsreference', 'Regning'], required: true },
  bank: { names: ['Bankens reference', 'Transaktions-id', 'Transaktionsid', 'Id'] },
} as const;
