/** The date inputs of a stored 'YYYY-MM-DD'. */
export function dayParts(name: string, day: string | null): Record<string, string> {
  if (day === null) return {};
  const [year = '', month = '', date = ''] = day.split('-');
  return {
    [`${name}-day`]: String(Number(date)),
    [`${name}-month`]: String(Number(month)),
    [`${name}-year`]: year,
  };
}
