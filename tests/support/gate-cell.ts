/** A cell as the gate reports it: an annotation of its test, so that it survives a worker that was replaced. */
export interface GateCell {
  readonly route: string;
  readonly cell: string;
  readonly findings: readonly {
    readonly check: string;
    readonly element: string;
    readonly measure: string;
  }[];
}

/** The type of that annotation. */
export const GATE = 'gate';
