export { groupName } from './group-name';
