export * from '@verankerd/chart-drawing/chart-description';
export * from '@verankerd/chart-drawing/chart-table';
export * from './chart-figure';
