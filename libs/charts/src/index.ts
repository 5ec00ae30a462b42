export * from '@verankerd/chart-drawing/chart-description';
export * from '@verankerd/chart-drawing/chart-table';
export * from '@verankerd/chart-drawing/review-charts';
export * from './chart-figure';
