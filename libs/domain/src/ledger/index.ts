export * from './chain-report.ts';
export * from './hash.ts';
export { verifyChain } from './verify-chain.ts';
