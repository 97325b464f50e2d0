export * from './calendar.ts';
export * from './calendars.ts';
export * from './count-limit.ts';
export * from './edition.ts';
export * from './hour-limit.ts';
export * from './limit-request.ts';
export * from './pauses.ts';
export * from './working-days.ts';
