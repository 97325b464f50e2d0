import type { ServiceDefinition } from '@yizhan/domain/catalogue';
import { inLanguage, Points, Provenance, Text } from '@yizhan/web-ui';
import { useApplyWords } from './apply.words.ts';
import type { Draft, DraftMaterial } from './draft.wire.ts';

const STANDINGS = { waived: 'begin.waived', toFetch: 'begin.toFetch', needed: 'begin.needed' } as const;

export interface MaterialPointsProps {
  readonly definition: ServiceDefinition;
  readonly draft: Draft;
}

/** Each material with who holds it, or that the office fetches it. */
export function MaterialPoints({ definition, draft }: MaterialPointsProps) {
  const { language } = useApplyWords('apply');
  const nameOf = (held: DraftMaterial): string => {
    const material = definition.materials.find(({ id }) => id === held.id);
    return material === undefined ? held.id : inLanguage(material.name, language);
  };
  return (
    <Points
      points={draft.materials.map((held) => ({
        key: held.id,
        icon: held.state === 'waived' ? 'checked' : 'document',
        content: <MaterialLine held={held} name={nameOf(held)} />,
      }))}
    />
  );
}

function MaterialLine({ held, name }: { readonly held: DraftMaterial; readonly name: string }) {
  const { say, language } = useApplyWords('apply');
  return (
    <>
      <Text>
        <strong>{name}</strong>
      </Text>
      {held.state === 'waived' && held.source !== undefined ? (
        <Provenance source={inLanguage(held.source, language)} />
      ) : (
        <Text tone="soft">{say(STANDINGS[held.state])}</Text>
      )}
    </>
  );
}
