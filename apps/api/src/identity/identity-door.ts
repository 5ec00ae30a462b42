export { AccountRefused, addAccount, type NewAccount } from './add-account';
