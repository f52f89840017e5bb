/** One mark a deadline, in the order they fell due; a late one is another shape too, not only another colour. */
export interface DeadlineMarks {
  label: string;
  /** "8 af 11 til tiden". */
  value: string;
  late: boolean;
  width: number;
  marks: readonly { late: boolean; x: number; left: number; middle: number }[];
}

const step = 16;

/** The marks of a row of deadlines: true for each that was late. */
export function deadlineMarks(label: string, late: readonly boolean[], value: string): DeadlineMarks {
  return {
    label,
    value,
    late: late.includes(true),
    width: Math.max(1, late.length) * step,
    marks: late.map((one, index) => ({
      late: one,
      x: index * step,
      left: index * step + 3,
      middle: index * step + 6,
    })),
  };
}
