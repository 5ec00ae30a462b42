export { DigestSender } from './digest/digest-sender';
