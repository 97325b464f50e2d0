import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { platform } from 'node:os';
import { basename } from 'node:path';
/** The command line of a running process; empty when it is gone or a zombie. */
export function commandLine(pid) {
    try {
        if (platform() === 'linux') {
            return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
                .split('\0')
                .filter((part) => part !== '');
        }
        if (platform() === 'win32') {
            return execFileSync('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH'], { encoding: 'utf8' })
                .split('"')
                .filter((part) => part.endsWith('.exe'));
        }
        const line = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
        return line === '' ? [] : line.split(' ');
    }
    catch {
        return [];
    }
}
export const isRunning = (pid) => commandLine(pid).length > 0;
/** A pid is reused by the system sooner or later: only the command line says that it is our postmaster. */
export function isPostmasterOf(pid, folder) {
    const [program, ...rest] = commandLine(pid);
    if (program === undefined || !basename(program).startsWith('postgres'))
        return false;
    if (platform() === 'win32')
        return true;
    const given = rest[rest.indexOf('-D') + 1];
    return given !== undefined && rest.includes('-D') && samePath(given, folder);
}
function samePath(a, b) {
    try {
        return realpathSync(a) === realpathSync(b);
    }
    catch {
        return a === b;
    }
}
/** Whether a process that took a lease is still there: a Node process, not a stranger with its number. */
export const isNode = (pid) => /node|npm|jest/.test(commandLine(pid).join(' '));
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
/** Waits until a process is gone; false when the time is over. */
export async function gone(pid, withinMs) {
    const until = Date.now() + withinMs;
    while (isRunning(pid)) {
        if (Date.now() > until)
            return false;
        await pause(20);
    }
    return true;
}
//# sourceMappingURL=processes.js.map