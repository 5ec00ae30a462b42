export {
  readCarriers,
  readLastingPlaces,
  type CarriersOfAspect,
  type LastingPlaceOfAspect,
} from './lasting-places-reader';
