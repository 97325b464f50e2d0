/**
 * The baseline of a read: a bare node:http that answers every request with the same status, headers and bytes. What the
 * product is slower by is all that it does besides answering. Its own process; says its address on standard output.
 * `node tests/bench/same-bytes.ts` with `{ "headers": {…}, "body": "base64" }` on standard input.
 */
import { createServer } from 'node:http';

let input = '';
for await (const chunk of process.stdin) input += String(chunk);
const { headers, body } = JSON.parse(input) as {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};
const bytes = Buffer.from(body, 'base64');

const server = createServer((_request, response) => {
  response.writeHead(200, headers).end(bytes);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object')
    process.stdout.write(`http://127.0.0.1:${String(address.port)}\n`);
});
process.once('SIGTERM', () => {
  server.closeAllConnections();
  server.close();
});
