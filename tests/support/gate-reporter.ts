/** Says at the end of a browser run what the gate measured: `gate: N cells measured, M failed`, each failure named. */
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { GATE, type GateCell } from './gate-cell.ts';

class GateReporter implements Reporter {
  private readonly cells: GateCell[] = [];

  onTestEnd(_test: TestCase, result: TestResult): void {
    for (const { type, description } of result.annotations) {
      if (type === GATE && description !== undefined) this.cells.push(JSON.parse(description) as GateCell);
    }
  }

  onEnd(): void {
    if (this.cells.length === 0) return;
    const failed = this.cells.filter(({ findings }) => findings.length > 0);
    for (const { route, cell, findings } of failed) {
      for (const { check, element, measure } of findings) {
        process.stdout.write(`gate: ${route} · ${cell} · ${check} · ${element} · ${measure}\n`);
      }
    }
    process.stdout.write(
      `gate: ${String(this.cells.length)} cells measured, ${String(failed.length)} failed\n`,
    );
  }

  printsToStdio(): boolean {
    return false;
  }
}

export default GateReporter;
