import { fieldsOf, placesIn, sourceOf, type RegisterField } from '../../forms/index.ts';
import { registerFact } from '../../rules/index.ts';
import { type ServiceDefinition } from '../service-definition.ts';
import { problem, type ServiceCheck, type ServiceProblem } from './problem.ts';

/** Whatever is named must be there: regime, legal basis, register, field. */
export const referencesResolve: ServiceCheck = (definition, { regimes }) => {
  const { regime, legalBases, materials, registers, fee, distinguishing } = definition;
  const problems: ServiceProblem[] = [];
  if (!regimes.some(({ id, version }) => id === regime.id && version === regime.version)) {
    problems.push(problem('/regime', 'unknownRegime', { regime: `${regime.id}@${regime.version}` }));
  }
  const bases = new Set(legalBases.map(({ id }) => id));
  const basis = (path: string, id: string | undefined): void => {
    if (id !== undefined && !bases.has(id)) problems.push(problem(path, 'unknownLegalBasis', { basis: id }));
  };
  if (fee.kind === 'fixed') basis('/fee/basis', fee.basis);
  for (const material of materials) {
    const path = `/materials/${material.id}`;
    basis(`${path}/basis`, material.basis);
    if (material.register !== undefined && !registers.some(({ id }) => id === material.register)) {
      problems.push(problem(`${path}/register`, 'unknownRegister', { register: material.register }));
    }
  }
  const fields = new Set(fieldsOf(definition.form).map(({ id }) => id));
  for (const id of distinguishing) {
    if (!fields.has(id)) problems.push(problem('/distinguishing', 'unknownField', { field: id }));
  }
  return [...problems, ...formSources(definition)];
};

function formSources(definition: ServiceDefinition): readonly ServiceProblem[] {
  const known = knownRegisterFacts(definition);
  const problems: ServiceProblem[] = [];
  const check = (path: string, at: RegisterField | undefined): void => {
    if (at !== undefined && !known.has(registerFact(at.register, at.field))) {
      problems.push(problem(path, 'unknownRegisterField', { register: at.register, field: at.field }));
    }
  };
  for (const field of fieldsOf(definition.form)) {
    check(`/form/${field.id}/source`, sourceOf(field));
    if (field.kind !== 'choice') continue;
    for (const choice of field.choices) {
      const path = `/form/${field.id}/choices/${choice.id}`;
      check(`${path}/onlyWith`, choice.onlyWith);
      const places = choice.note === undefined ? [] : placesIn(choice.note);
      for (const place of places.filter((name) => !known.has(name))) {
        problems.push(problem(`${path}/note`, 'unknownPlace', { place }));
      }
    }
  }
  return problems;
}

/** Every register value this service may know, as facts. */
export function knownRegisterFacts({ registers }: ServiceDefinition): ReadonlySet<string> {
  return new Set(registers.flatMap(({ id, fields }) => fields.map((field) => registerFact(id, field))));
}
