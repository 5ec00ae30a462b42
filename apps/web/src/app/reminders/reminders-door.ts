export { AsksList } from './asks-list';
export { NoticeBell } from './notice-bell';
