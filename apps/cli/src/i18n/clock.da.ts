/** What `clock explain` says. */
export const clockDa = {
  usage:
    'clock explain --start <tidspunkt> --clock dialogue|contract [--round <nøgle>] [--pause <fra>/<til>]… [--json]',
  kinds: { dialogue: 'Dialoguret', contract: 'Kontrakturet' },
  heading: (clock: string, round: string | undefined) =>
    round === undefined
      ? `${clock} efter tilbuddets almindelige regler`
      : `${clock} efter reglerne i ${round}`,
  start: (instant: string) => `Start  ${instant}`,
  due: (day: string) => `Frist  ${day} kl. 23.59.59`,
  step: 'Trin',
  reckoning: 'Sådan regnes der',
  unknownRound: (key: string, known: readonly string[]) =>
    `Runden ${JSON.stringify(key)} findes ikke. Vælg en af disse: ${known.join(', ')}.`,
} as const;
