/**
 * All the script of the public pages. They work without it; it reads aloud, prints, and takes the reader to what must be
 * mended where an old browser did not.
 */
import { focusSummary } from './focus-summary.ts';
import { offerPrint } from './print.ts';
import { offerReading } from './read-aloud.ts';

focusSummary(document);
offerPrint(document);
offerReading(window);
