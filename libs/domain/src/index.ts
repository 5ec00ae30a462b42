export * from './result';
export * from './school-year/plain-date';
export * from './school-year/school-year';
export * from './questions/questions';
export * from './ratings/aspect-rating';
