export { readDeliveryFigures } from './delivery-reader';
