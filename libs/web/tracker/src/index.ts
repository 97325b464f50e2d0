export { MyApplicationsPage } from './my-applications.page.tsx';
export { ReceiptPage } from './receipt.page.tsx';
export { TrackerPage } from './tracker.page.tsx';
export { WithdrawPage } from './withdraw.page.tsx';
export { trackerWords } from './words/index.ts';
