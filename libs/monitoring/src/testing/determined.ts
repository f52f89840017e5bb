const almostZero = (value: number): boolean => Math.abs(value) < 1e-9;

/** Whether a sum follows from equations by adding and subtracting them: whether it lies in the space their rows span. */
export function determined(equations: readonly (readonly number[])[], sum: readonly number[]): boolean {
  const basis: { readonly pivot: number; readonly row: readonly number[] }[] = [];
  const reduced = (given: readonly number[]) =>
    basis.reduce((row, { pivot, row: by }) => {
      const factor = row[pivot] ?? 0;
      return almostZero(factor) ? row : row.map((value, at) => value - factor * (by[at] ?? 0));
    }, given);
  for (const equation of equations) {
    const row = reduced(equation);
    const pivot = row.findIndex((value) => !almostZero(value));
    if (pivot >= 0) basis.push({ pivot, row: row.map((value) => value / (row[pivot] ?? 1)) });
  }
  return reduced(sum).every(almostZero);
}
