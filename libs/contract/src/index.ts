export * from './platform/route';
export * from './platform/problem-codes';
export * from './platform/problem';
export * from './platform/primitives';
export * from './identity/identity';
export * from './ratings/ratings';
export * from './platform/health';
