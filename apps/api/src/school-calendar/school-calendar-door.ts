export { keepFirstHolidays, keepSchoolHolidays } from './keep-school-holidays';
export { readHolidaysFile } from './read-holidays-file';
export { readSchoolHolidays, type SchoolHolidays } from './school-calendar-reader';
