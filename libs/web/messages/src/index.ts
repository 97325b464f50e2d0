export { MessagesPage } from './messages.page.tsx';
export { messagesWords } from './messages.words.ts';
export { ReadsPage } from './reads.page.tsx';
