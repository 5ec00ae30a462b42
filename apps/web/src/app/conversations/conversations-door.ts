/** What other features use of conversations. */
export { ChoiceConversations } from './choice-conversations';
