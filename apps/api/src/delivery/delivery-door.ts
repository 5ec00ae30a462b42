export { readDeliveryFigures, readDeliveryYear } from './delivery-reader';
