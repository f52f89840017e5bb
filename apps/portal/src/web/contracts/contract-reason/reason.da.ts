/** Words of the pages that ask why a contract is sent back or withdrawn. */
export const reasonWords = {
  changesLead: (provider: string) =>
    `Skriv, hvad der skal være anderledes, så ${provider} kan rette kontrakten.`,
  changesHint: 'Vær konkret: hvilken del, og hvad skal der stå i stedet?',
  changesSignatures: 'Underskrifterne på denne udgave gælder ikke for den næste.',
  changesDialogue:
    'Sagen er i dialog igen. Pengene er holdt så længe, og udbyderens frist er stadig overholdt.',
  changesOtherSide: 'Den anden side kan se, at I har bedt om ændringer.',
  changesSubmit: 'Bed om ændringer',
  withdrawLead: 'Begge sider får besked om, at kontrakten er trukket tilbage.',
  withdrawHint: 'Skriv, hvorfor kontrakten trækkes tilbage, og hvad der sker nu.',
  withdrawSignatures: 'Underskrifterne på denne udgave falder væk.',
  withdrawMoney: 'Pengene bliver fri i jeres ramme igen.',
  withdrawClock:
    'Fristen for kontrakten løber videre fra sin gamle dato. Er den passeret, er fristen overskredet.',
  withdrawSubmit: 'Træk kontrakten tilbage',
} as const;
