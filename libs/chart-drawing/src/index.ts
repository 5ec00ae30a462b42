export * from './chart-description';
export * from './chart-table';
export * from './chart-theme';
export * from './chart-configuration';
export * from './chart-marks';
export * from './chart-parts';
export * from './review-charts';
