import { type Shape } from '../../kernel/index.ts';
import { fieldsOf } from '../../forms/index.ts';
import { serviceShape } from '../service-definition.ts';
import { problem, type ServiceCheck, type ServiceProblem } from './problem.ts';

/** An id means one thing in its list; a field's id means one thing in the whole form. */
export const idsAreUnique: ServiceCheck = (definition) => [
  ...doublesIn(serviceShape, definition, ''),
  ...doubles(
    fieldsOf(definition.form).map(({ id }) => id),
    '/form',
  ),
];

function doublesIn(shape: Shape<unknown>, value: unknown, path: string): readonly ServiceProblem[] {
  const children = shape.children(value);
  const ids = children.flatMap(({ value: item }) => idOf(item) ?? []);
  return [
    ...(shape.kind === 'list' ? doubles(ids, path) : []),
    ...children.flatMap((child) =>
      doublesIn(child.shape, child.value, `${path}/${idOf(child.value) ?? child.key}`),
    ),
  ];
}

function doubles(ids: readonly string[], path: string): readonly ServiceProblem[] {
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => problem(path, 'duplicateId', { id }));
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return typeof value.id === 'string' ? value.id : undefined;
}
