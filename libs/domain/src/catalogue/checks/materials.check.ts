import { problem, type ServiceCheck } from './problem.ts';

/** A material that is needed comes from a register, or a person must be told what a right one looks like. */
export const materialsAreSupplied: ServiceCheck = ({ materials }) =>
  materials
    .filter(({ required, register, sample }) => required && register === undefined && sample === undefined)
    .map(({ id }) => problem(`/materials/${id}`, 'materialNowhere'));
