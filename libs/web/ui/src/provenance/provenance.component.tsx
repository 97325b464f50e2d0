import { Icon } from '../icon/icon.component.tsx';
import css from './provenance.module.css';

export interface ProvenanceProps {
  /** The register and its keeper, in the reader's language. */
  readonly source: string;
  /** When it was asked, if that is known: "今天查到". */
  readonly asOf?: string;
}

/** Where a value comes from: nothing a register holds is asked of the reader. */
export function Provenance({ source, asOf }: ProvenanceProps) {
  return (
    <span className={css['source']}>
      <Icon name="checked" size="small" />
      <span>
        {source}
        {asOf !== undefined && <span className={css['asOf']}>{asOf}</span>}
      </span>
    </span>
  );
}
