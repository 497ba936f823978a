/** Where a folder of evaluation data has its million French units: id, origin, French, English, Spanish. */
export function unitsFile(data: string): string {
  return `${data}/memory/units.tsv.gz`;
}

/** How many there are. */
export const UNITS_IN_FILE = 914_546;
