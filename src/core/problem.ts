/** Something wrong with a dataset. Lines and columns count from 1. */
export interface Problem {
  /** Rule code, such as `CERT001`. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}
