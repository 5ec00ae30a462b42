export * from './chart-description';
export * from './chart-table';
export * from './chart-figure';
