/** Words of a frame's burn-down. */
export const burnDownWords = {
  label: (heading: string) => `${heading}: brugt af rammen måned for måned`,
  now: (month: string, used: string, total: string) =>
    `Ved udgangen af ${month} var ${used} af ${total} holdt, aftalt eller brugt.`,
  legend: { used: 'Holdt, aftalt eller brugt', total: 'Åbnet i alt' },
} as const;
